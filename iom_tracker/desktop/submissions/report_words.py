"""What a merge did, in plain words: a sign for each file and for each thing that is left to do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.submissions.phrases import Sign, name_of, reason_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_changes import ChangeKind, CommitmentChange, WordingChange, WordingKind
from iom_tracker.domain.correspondence import SignerStanding
from iom_tracker.domain.errors import Cancelled, DecisionsUnconfirmed, SignerChanged
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.wording_clashes import WordingClash
from iom_tracker.workflows.merge_report import FileOutcome, FileResult, Gap, MergeReport

_FEW: Final = 5  # commitments that are named one by one


def heading_of(report: MergeReport) -> str:
    """Return how many files there were, and what became of them."""
    outcomes = [result.outcome for result in report.files]
    counts = (
        (outcomes.count(FileOutcome.MERGED), _translate("1 merged"), _translate("{n} merged")),
        (outcomes.count(FileOutcome.NOTHING_NEW), _translate("1 with nothing new"), _translate("{n} with nothing new")),
        (outcomes.count(FileOutcome.REFUSED), _translate("1 refused"), _translate("{n} refused")),
    )
    parts = [counted(count, one, many) for count, one, many in counts if count]
    return " · ".join([counted(len(outcomes), _translate("1 file"), _translate("{n} files")), *parts])


def file_sign(result: FileResult) -> Sign:
    """Return what became of a file."""
    name, office = result.file.name, result.office
    if result.outcome is FileOutcome.REFUSED:
        return Sign(f"{name}: {_why_refused(result)}", "circle-x", "danger")
    if result.outcome is FileOutcome.NOTHING_NEW:
        return Sign(_translate("{file}: nothing new").format(file=name), "check", "text_muted")
    if result.kind is PacketKind.RECEIPT:
        words = _translate("{file}: a receipt from {office}") if office else _translate("{file}: a receipt")
        return Sign(words.format(file=name, office=office), "mail-check", "success")
    words = counted(result.added, _translate("{file}: 1 new"), _translate("{file}: {n} new"), file=name)
    words = _translate("{result} from {office}").format(result=words, office=office) if office else words
    return Sign(words, "circle-check", "success")


def file_detail(result: FileResult) -> str:
    """Return what a person should know of who signed a file; empty where they are known."""
    signer = result.signer
    if signer is None or signer.standing is not SignerStanding.NEW or result.outcome is FileOutcome.REFUSED:
        return ""
    words = _translate("First file signed by {who}, key {key}. Compare the key by phone once.")
    return words.format(who=signer.person or signer.office, key=signer.fingerprint)


def drafts_sign(result: FileResult) -> Sign:
    """Return how many texts in a workspace their author has not sent."""
    one = _translate("1 text in {file} was not sent by its author")
    many = _translate("{n} texts in {file} were not sent by their author")
    return Sign(counted(len(result.drafts), one, many, file=result.file.name), "pencil", "warning")


def unknown_sign(result: FileResult) -> Sign:
    """Return how much of a file only a newer version of the program understands."""
    one = _translate("1 thing in {file} is from a newer version of this program; it is kept as it is")
    many = _translate("{n} things in {file} are from a newer version of this program; they are kept as they are")
    return Sign(counted(result.unknown, one, many, file=result.file.name), "info", "text_muted")


def merged_sign(count: int) -> Sign:
    """Return how many sections were merged automatically."""
    one = _translate("1 section was merged automatically; please read it")
    many = _translate("{n} sections were merged automatically; please read them")
    return Sign(counted(count, one, many), "git-merge", "accent")


def conflicts_sign(count: int) -> Sign:
    """Return how many sections a person must decide."""
    words = counted(count, _translate("1 conflict to resolve"), _translate("{n} conflicts to resolve"))
    return Sign(words, "triangle-alert", "danger")


def commitments_sign(count: int) -> Sign:
    """Return of how many commitments there are several versions."""
    one = _translate("1 commitment has several versions; choose the one that counts")
    many = _translate("{n} commitments have several versions; choose those that count")
    return Sign(counted(count, one, many), "triangle-alert", "warning")


def gap_sign(gap: Gap, catalogue: Catalogue) -> Sign:
    """Return what has not arrived."""
    if gap.office:
        one = _translate("1 revision that {office}’s text for {section} builds on has not arrived yet")
        many = _translate("{n} revisions that {office}’s text for {section} builds on have not arrived yet")
    else:
        one = _translate("1 revision that a text for {section} builds on has not arrived yet")
        many = _translate("{n} revisions that a text for {section} builds on have not arrived yet")
    words = counted(gap.missing, one, many, office=gap.office, section=name_of(gap.section, catalogue))
    return Sign(words, "clock", "warning")


def elsewhere_sign(count: int) -> Sign:
    """Return that texts came for sections that the report does not have."""
    one = _translate("Texts for 1 section that this report does not have were kept.")
    many = _translate("Texts for {n} sections that this report does not have were kept.")
    return Sign(counted(count, one, many), "info", "text_muted")


def retired_sign(count: int) -> Sign:
    """Return that texts came for sections of retired commitments."""
    one = _translate("Texts for 1 section of a retired commitment were kept.")
    many = _translate("Texts for {n} sections of retired commitments were kept.")
    return Sign(counted(count, one, many), "info", "text_muted")


def catalogue_sign(changes: Sequence[CommitmentChange]) -> Sign:
    """Return what happened to the list of commitments: a few by their ids, and how many more."""
    told = [f"{each.commitment} ({', '.join(_kind_word(kind) for kind in each.kinds)})" for each in changes[:_FEW]]
    if len(changes) > _FEW:
        told.append(counted(len(changes) - _FEW, _translate("1 more"), _translate("{n} more")))
    words = _translate("The list of commitments has changed: {changes}").format(changes=", ".join(told))
    return Sign(words, "list", "accent")


def wording_sign(change: WordingChange) -> Sign:
    """Return that a title or a question is worded otherwise."""
    title, question = _translate("The title {where} was reworded"), _translate("The question {where} was reworded")
    words = title if change.kind is WordingKind.TITLE else question
    return Sign(words.format(where=change.where), "list", "accent")


def wording_detail(change: WordingChange) -> str:
    """Return how a title or a question was worded before, and how it is now."""
    before = _translate("Before: {words}").format(words=change.before)
    return f"{before}\n{_translate('Now: {words}').format(words=change.after)}"


def clash_sign(clash: WordingClash) -> Sign:
    """Return that several sides worded a title or a question differently."""
    title = _translate("The title {where} was worded in different ways; please see which is right")
    question = _translate("The question {where} was worded in different ways; please see which is right")
    words = title if clash.kind is WordingKind.TITLE else question
    return Sign(words.format(where=clash.where), "triangle-alert", "warning")


def clash_detail(clash: WordingClash) -> str:
    """Return which wording stands, and which gave way."""
    stands = _translate("Stands now: {words}").format(words=clash.stands)
    return "\n".join([stands, *(_translate("Gave way: {words}").format(words=other) for other in clash.others)])


def more_clashes_sign(count: int) -> Sign:
    """Return how many more titles and questions were worded differently."""
    one = _translate("1 more title or question was worded in different ways")
    many = _translate("{n} more titles or questions were worded in different ways")
    return Sign(counted(count, one, many), "triangle-alert", "warning")


def more_wordings_sign(count: int) -> Sign:
    """Return how many more titles and questions are worded otherwise."""
    one = _translate("1 more title or question was reworded")
    many = _translate("{n} more titles or questions were reworded")
    return Sign(counted(count, one, many), "list", "accent")


def _kind_word(kind: ChangeKind) -> str:
    return {
        ChangeKind.ADDED: _translate("new"),
        ChangeKind.REWORDED: _translate("reworded"),
        ChangeKind.RENAMED: _translate("renamed"),
        ChangeKind.RETIRED: _translate("retired"),
        ChangeKind.REINSTATED: _translate("reinstated"),
        ChangeKind.MOVED: _translate("moved"),
        ChangeKind.TAKEN_OUT: _translate("taken out"),
    }[kind]


def more_gaps_sign(count: int) -> Sign:
    """Return in how many more sections something has not arrived."""
    one = _translate("In 1 more section something has not arrived yet")
    many = _translate("In {n} more sections something has not arrived yet")
    return Sign(counted(count, one, many), "clock", "warning")


def _why_refused(result: FileResult) -> str:
    error = result.reason
    if isinstance(error, SignerChanged):
        words = _translate(
            "refused. It says that it comes from {who}, but it is signed with another key than before. "
            "Ask them by phone which key is theirs."
        )
        return words.format(who=", ".join(filter(None, (error.person, error.office))))
    if isinstance(error, DecisionsUnconfirmed):
        words = _translate(
            "refused. It holds decisions by {person}, who is not known to decide here. "
            "Ask them by phone whether {fingerprint} is their key."
        )
        return words.format(person=error.person, fingerprint=error.fingerprint)
    if error is None:
        return _translate("refused")
    if isinstance(error, Cancelled):
        return _translate("not read, since the merge was stopped")
    return _translate("refused. {reason}").format(reason=reason_of(error))


def _translate(text: str) -> str:
    return QCoreApplication.translate("Submissions", text)
