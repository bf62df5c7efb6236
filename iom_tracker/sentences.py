"""Expected errors as one plain sentence each: what, where and what to do.

The window and the terminal share these. Texts are handed to `tr`, so that the window can show them in its language;
placeholders in braces are filled in afterwards.
"""

from collections.abc import Callable, Mapping
from typing import Final

from iom_tracker.domain import errors
from iom_tracker.domain.editorial_checks import Finding, FindingKind
from iom_tracker.domain.errors import Mistake, TrackerError

Translate = Callable[[str], str]

_ERRORS: Final[Mapping[type[TrackerError], str]] = {
    errors.UnknownSection: "There is no section “{reference}” in this workspace; "
    "“status --json” lists every section, as in 2016/200001/achievements.",
    errors.UnknownCommitment: "There is no commitment “{commitment}” in this workspace; "
    "“status --json” lists them all.",
    errors.UnknownTransformation: "There is no transformation “{code}” in this framework.",
    errors.UnknownFramework: "There is no framework “{framework}” with a cycle “{cycle}”; this program has: {known}.",
    errors.DamagedText: "The workspace holds a damaged entry ({detail}); restore a copy of the file.",
    errors.FileMissing: "There is no file “{path}”; it may have been moved, renamed or deleted.",
    errors.FileExists: "The file “{path}” is there already; choose another name.",
    errors.NotAWorkspace: "The file “{path}” is not a workspace of this program; choose a file that ends in .iomdb.",
    errors.OtherWorkspace: "Another workspace lies at “{path}” now; put back the one that was open, or open the other.",
    errors.WorkspaceReadOnly: "The workspace “{path}” is read-only; "
    "copy it to a folder where you may write and open the copy.",
    errors.WorkspaceLocked: "The workspace “{path}” is being written to by another program; try again in a moment.",
    errors.DiskFull: "There is no room left on the disk of “{path}”; free some space and try again.",
    errors.WorkspaceDamaged: "The workspace “{path}” is damaged ({detail}); restore a copy of the file.",
    errors.CannotAccess: "The file “{path}” cannot be used: {detail}.",
    errors.NotAWordName: "The name “{path}” does not end in .docx; choose a name that does.",
    errors.EmptyText: "The text for {reference} is empty; to take the published text out, say so with --withdraw.",
    errors.SectionInConflict: "The section {reference} has several texts; choose between them first.",
    errors.BadTemplate: "The template “{path}” cannot be used; it lacks: {missing}.",
    errors.NothingToExport: "There is nothing to export: no chosen section has a published text.",
    errors.Cancelled: "Stopped; nothing was changed.",
}
_NOT_A_REPORT: Final = {
    "empty": "The file “{path}” is empty; choose the report itself.",
    "binary": "The file “{path}” is neither text nor a Word document; choose a .txt or .docx file.",
    "no_sections": "The file “{path}” holds no section of a report; "
    "it needs headings such as “Commitment ID: 200001” and the questions.",
    "not_word": "The file “{path}” is not a Word document that can be read; save it in Word as .docx and try again.",
    "tracked_changes": "The Word file “{path}” holds tracked changes or comments, which this version "
    "cannot take in yet; accept or reject them in Word, save and try again.",
    "not_text": "The file “{path}” is not text in UTF-8; save it as UTF-8 text and try again.",
    "too_large": "The file “{path}” is larger than a report can be; nothing was read.",
    "unsafe": "The Word file “{path}” holds macros or foreign parts and was not read; save it in Word as plain .docx.",
}
_NEWER: Final = {
    True: "The workspace “{path}” was written by a newer version of this program (format {version}); "
    "it can be read here, and changed only with the newer program.",
    False: "The workspace “{path}” was written by a newer version of this program (format {version}); "
    "install the newer program to open it.",
}
_BAD_FRAMEWORK: Final = "The framework file “{file}” has {count} mistake(s): {mistakes}"
_MISTAKE: Final = "line {line}: {field} {problem}"
_FINDINGS: Final = {
    FindingKind.DAMAGE: "The file is damaged: {detail}. Restore a copy of it.",
    FindingKind.DERIVED: "The table “{detail}” does not follow from what was published; it needs to be rebuilt.",
    FindingKind.CONFLICT: "{where} has {detail} texts; choose between them.",
    FindingKind.OVER_CAP: "{where} is {detail} word(s) over its cap.",
    FindingKind.REPEATED_TEXT: "The text of commitment {where} holds a paragraph more than once: “{detail}”",
}


def sentence(error: TrackerError, tr: Translate = str) -> str:
    """Return what to tell a person about an expected error."""
    if isinstance(error, errors.NotAReport):
        return _fill(tr(_NOT_A_REPORT[error.reason]), error)
    if isinstance(error, errors.NewerWorkspace):
        return _fill(tr(_NEWER[error.readable]), error)
    if isinstance(error, errors.BadFramework):
        mistakes = "; ".join(mistake_sentence(mistake, tr) for mistake in error.mistakes)
        return tr(_BAD_FRAMEWORK).format(file=error.file, count=len(error.mistakes), mistakes=mistakes)
    return _fill(tr(_ERRORS[type(error)]), error)


def mistake_sentence(mistake: Mistake, tr: Translate = str) -> str:
    """Return a mistake of a framework file with its line and field."""
    line = "?" if mistake.line is None else str(mistake.line)
    return tr(_MISTAKE).format(line=line, field=mistake.field, problem=mistake.problem).replace("  ", " ")


def finding_sentence(finding: Finding, tr: Translate = str) -> str:
    """Return what to tell a person about a finding."""
    return tr(_FINDINGS[finding.kind]).format(where=finding.where, detail=finding.detail)


def explained() -> frozenset[type[TrackerError]]:
    """Return the errors that have a sentence; a test holds it against the errors that there are."""
    return frozenset(_ERRORS) | {errors.NotAReport, errors.NewerWorkspace, errors.BadFramework}


def _fill(text: str, error: TrackerError) -> str:
    values = {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in vars(error).items()}
    return text.format(**values)
