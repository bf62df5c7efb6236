"""Check a workspace: the file, its place, every id, what is derived, and what an editor would point at."""

from dataclasses import dataclass

from iom_tracker.domain.editorial_checks import Finding, FindingKind, editorial_findings
from iom_tracker.environment.file_places import risky_place
from iom_tracker.storage.verification import derived_differences, first_damage
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.adoption import not_understood
from iom_tracker.workflows.past_cycles import carried_over


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found."""

    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether the file itself is right, whatever is written in it."""
        return not any(finding.is_fault_of_the_file for finding in self.findings)


def check(workspace: Workspace) -> CheckResult:
    """Check a workspace; nothing is changed.

    Raises:
        WorkspaceDamaged, FileMissing: it cannot even be read.
    """
    damage = [Finding(FindingKind.DAMAGE, "", problem) for problem in workspace.integrity()]
    damage += [Finding(FindingKind.DAMAGE, "", problem) for problem in first_damage(workspace)]
    if damage:
        return CheckResult(tuple(damage))
    derived = [Finding(FindingKind.DERIVED, "", table) for table in derived_differences(workspace)]
    with workspace.reading() as transaction:
        catalogue, sections = transaction.catalogue.current(), transaction.sections.all()
        editorial = editorial_findings(catalogue, sections, carried_over(transaction, catalogue, sections))
        unknown = workspace.unknown + len(not_understood(transaction))
    newer = [Finding(FindingKind.UNKNOWN, "", str(unknown))] if unknown else []
    place = risky_place(workspace.path)
    return CheckResult((*derived, *editorial, *newer, *([place] if place else [])))
