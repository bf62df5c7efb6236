import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from iom_tracker.domain import errors
from iom_tracker.domain.editorial_checks import Finding, FindingKind
from iom_tracker.domain.errors import BadFramework, FileProblem, Mistake, NewerWorkspace, NotAReport, TrackerError
from iom_tracker.domain.identity import CycleId, QuestionKey, SectionRef
from iom_tracker.domain.reading import Against, ByHand, Caution, Disagreement
from iom_tracker.domain.template_report import Matter, Severity, TemplateFinding
from iom_tracker.sentences import (
    caution_clause,
    disagreement_clause,
    explained,
    finding_sentence,
    mistake_sentence,
    sentence,
    template_sentence,
)
from iom_tracker.workflows.review import Obstacle

FILE = Path("office.iomdb")
ONE_SENTENCE = re.compile(r"[A-Z0-9“][^\n]+")


def reasons(kind: type[TrackerError]) -> list[str]:
    """Return the reasons that an error's docstring lists."""
    return re.findall(r"`(\w+)`", kind.__doc__ or "")


EXAMPLES: list[TrackerError] = [
    errors.UnknownSection("2016/1/x"),
    errors.NoDictionary("xx", ("en", "fr")),
    errors.NoDictionaries(),
    errors.SpellerStopped("it has ended"),
    errors.UnknownCommitment("9"),
    errors.NotInDocument("2016/1/x"),
    errors.NotMissing("2016/1/x"),
    errors.KeptAndRemoved("2016/1/x"),
    errors.UndeclaredCommitment("Reference 9", "commitment 9"),
    errors.UnknownTransformation("9Z"),
    errors.CommitmentTaken("9"),
    errors.BadCommitmentId("9/9"),
    errors.CommitmentWithoutText("9"),
    errors.CommitmentRetired("9"),
    errors.CommitmentNotRetired("9"),
    errors.CommitmentUndecided("9"),
    errors.LastCommitment("9", "9Z"),
    errors.OtherTransformation("9", "9Z"),
    errors.NothingChanged("9"),
    errors.SectionRetired("2016/1/x"),
    errors.UnknownFramework("none", "1999", ("agenda-for-humanity 2016",)),
    errors.UnknownCycle(Path("frameworks"), "1999", ("2016", "2017")),
    errors.DamagedText("revision 0"),
    errors.FileMissing(FILE),
    errors.FileExists(FILE),
    errors.OpenElsewhere(FILE),
    errors.NotAWorkspace(FILE),
    errors.OtherWorkspace(FILE),
    errors.WorkspaceReadOnly(FILE),
    errors.WorkspaceLocked(FILE),
    errors.DiskFull(FILE),
    errors.WorkspaceDamaged(FILE, "page 3"),
    errors.CannotAccess(FILE, "Permission denied"),
    errors.SectionInConflict("2016/1/x"),
    errors.BadHeadingMap("Our context", "no question"),
    errors.BadMapFile(FILE, "it is no TOML"),
    *(errors.BadTemplate(FILE, reason, "") for reason in reasons(errors.BadTemplate)),
    errors.BadTemplate(FILE, "styles_missing", "Heading 1, Heading 2"),
    errors.NotAWordName(FILE),
    errors.KeptTemplateDamaged(),
    errors.KeptTemplateRefused("own.docx", errors.NotAReport(Path("own.docx"), "macros")),
    errors.WordFileInTheWay(FILE),
    errors.NotASpreadsheetName(FILE),
    errors.EmptyText("2016/1/x"),
    *(errors.NothingToExport(reason) for reason in reasons(errors.NothingToExport)),
    errors.NotAllCleared("2016/200001/achievements", 3),
    *(errors.NothingToCompareWith("1a2b", reason) for reason in reasons(errors.NothingToCompareWith)),
    errors.Cancelled(),
    errors.SectionMoved("2016/1/x"),
    errors.NotInConflict("2016/1/x"),
    errors.UnknownRevision("2016/1/x", "1234", ("12345678", "12349999")),
    errors.UnknownOffice(" ", ()),
    errors.UnknownOffice("Peru", ()),
    errors.UnknownOffice("Peru", ("Haiti", "Kenya")),
    errors.OfficeNotAsked(" ", ()),
    errors.OfficeNotAsked("Peru", ()),
    errors.OfficeNotAsked("Peru", ("Haiti", "Kenya")),
    errors.UnknownLanguage("la", ("en", "fr")),
    *(errors.NothingToPack(reason) for reason in reasons(errors.NothingToPack)),
    errors.NothingToUndo(),
    errors.CycleNotHere("2015", ("2016", "2017")),
    errors.ClosedCycle("2016/1/x", "2016"),
    errors.ImportNotPending(3),
    errors.NotReadyToRollOver(1, 0, 2),
    errors.RollOverFailed(FILE, errors.DiskFull(FILE)),
    *(errors.BadCycle("20 17", reason) for reason in reasons(errors.BadCycle)),
    errors.SealingKeyUnknown(),
    errors.NewerPacket(FILE, "2"),
    errors.PacketSealed(FILE),
    errors.KitForNewWorkspace(FILE),
    errors.NewerKit(FILE),
    errors.NotAKit(FILE),
    errors.SignerChanged(FILE, "Haiti", "Amina", "K7QF-2MXD-9TPA", "0000-1111-2222"),
    *(NotAReport(FILE, reason) for reason in reasons(NotAReport)),
    *(errors.NotAPacket(FILE, reason) for reason in reasons(errors.NotAPacket)),
    *(errors.PacketDamaged(FILE, reason, "line 3") for reason in reasons(errors.PacketDamaged)),
    *(errors.OtherReport(FILE, reason, "2018", "2016") for reason in ("framework", "cycle", "past_cycle", "office")),
    *(errors.OtherReport(FILE, reason, "", "") for reason in ("training", "not_training", "workspace")),
    *(errors.NotHeadquarters(deed) for deed in reasons(errors.NotHeadquarters)),
    *(errors.CannotReview("2016/1/x", obstacle) for obstacle in Obstacle),
    errors.NameTooLong("Port au Prince", 120),
    errors.NoteMissing(),
    errors.UnknownPassage("2016/1/x", "in March"),
    errors.UnknownThread("2016/1/x", "1234", ("12345678", "12349999")),
    errors.UnknownPerson("K7QF-2MXD-9TPA", ("0000-1111-2222",)),
    errors.SignerRetired(FILE, "Haiti", "Amina", "2017-02-28"),
    errors.DecisionsUnconfirmed(FILE, "Maria", "K7QF-2MXD-9TPA"),
    *(errors.ForeignWorkspaceRefused(FILE, reason, "a row") for reason in reasons(errors.ForeignWorkspaceRefused)),
    NewerWorkspace(FILE, "1.1", readable=True),
    NewerWorkspace(FILE, "2.0", readable=False),
    BadFramework("2016.toml", (Mistake("year", "is missing"), Mistake("id", "repeats '1'", 3))),
]


def all_errors(root: type[TrackerError] = TrackerError) -> Iterator[type[TrackerError]]:
    for kind in root.__subclasses__():
        if kind.__module__ == errors.__name__:
            yield kind
            yield from all_errors(kind)


def test_every_error_that_can_be_expected_has_a_sentence() -> None:
    assert explained() == set(all_errors()) - {FileProblem}


def test_every_error_is_tried_here() -> None:
    assert {type(error) for error in EXAMPLES} == explained()


@pytest.mark.parametrize("error", EXAMPLES, ids=repr)
def test_an_error_is_told_in_one_line_with_all_that_it_knows(error: TrackerError) -> None:
    told = sentence(error)
    assert ONE_SENTENCE.fullmatch(told)
    assert "{" not in told
    for name, value in vars(error).items():
        if name not in {"reason", "readable", "mistakes", "cycle", "deed", "obstacle", "error"}:
            assert (", ".join(value) if isinstance(value, tuple) else str(value)) in told


WITH_REASON = sorted((kind for kind in explained() if "reason" in kind.__annotations__), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", WITH_REASON, ids=lambda kind: kind.__name__)
def test_every_reason_has_a_sentence_of_its_own(kind: type[TrackerError]) -> None:
    told = {error.reason: sentence(error) for error in EXAMPLES if type(error) is kind and hasattr(error, "reason")}
    assert sorted(told) == sorted(reasons(kind))
    assert len(set(told.values())) == len(told)


def test_a_changed_signer_is_told_with_both_keys_and_what_to_do() -> None:
    told = sentence(errors.SignerChanged(FILE, "", "Amina", "K7QF-2MXD-9TPA", "0000-1111-2222"))
    assert "comes from Amina, but" in told
    assert "--trust 0000-1111-2222" in told


def test_a_file_with_braces_in_its_name_is_told_as_it_is() -> None:
    assert "“{path} {}.iomdb”" in sentence(errors.FileMissing(Path("{path} {}.iomdb")))


def test_a_translation_is_filled_in_after_it_was_translated() -> None:
    asked = []

    def translate(text: str) -> str:
        asked.append(text)
        return "Fichier introuvable : {path}"

    assert sentence(errors.FileMissing(FILE), translate) == "Fichier introuvable : office.iomdb"
    assert "{path}" in asked[0]


def test_every_mistake_of_a_framework_file_is_told_with_line_and_field() -> None:
    told = sentence(EXAMPLES[-1])
    assert "2 mistake(s)" in told
    assert "line 3: id repeats '1'" in told
    assert mistake_sentence(Mistake("", "is not text in UTF-8")) == "is not text in UTF-8"


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_is_told_in_a_sentence(kind: FindingKind) -> None:
    told = finding_sentence(Finding(kind, "2016/1/x", "seven"))
    assert ONE_SENTENCE.fullmatch(told)
    assert "seven" in told


@pytest.mark.parametrize("matter", Matter)
def test_every_finding_about_a_template_is_told_in_a_sentence(matter: Matter) -> None:
    finding = TemplateFinding(matter, "Heading 7", "Titre 7")
    told = template_sentence(finding, FILE)
    assert ONE_SENTENCE.fullmatch(told)
    assert (str(FILE) in told) == (finding.severity is Severity.REFUSED)
    assert "; " in told  # what it is, and what to do


@pytest.mark.parametrize("kind", Against)
def test_everything_that_speaks_against_a_place_is_told_with_where_the_text_would_belong(kind: Against) -> None:
    found = Disagreement(SectionRef(CycleId("2016"), "1", QuestionKey("x")), kind, "2016/2/y")
    told = disagreement_clause(found)
    assert ("2016/2/y" in told) == (kind not in {Against.OTHER_TEXT, Against.COPY})
    assert disagreement_clause(found, subject="Origin of 2") == told.replace("2016/2/y", "Origin of 2")


@pytest.mark.parametrize("kind", ByHand)
def test_everything_that_was_done_by_hand_is_told_in_a_clause_of_its_own(kind: ByHand) -> None:
    ref = SectionRef(CycleId("2016"), "1", QuestionKey("x"))
    others = {caution_clause(Caution(ref, other, "seven")) for other in ByHand if other is not kind}
    assert caution_clause(Caution(ref, kind, "seven")) not in others


def test_one_word_over_the_cap_is_told_otherwise_than_several() -> None:
    one, several = (finding_sentence(Finding(FindingKind.OVER_CAP, "here", detail)) for detail in ("1", "15"))
    assert (one, several) == ("here is 1 word over its cap.", "here is 15 words over its cap.")
