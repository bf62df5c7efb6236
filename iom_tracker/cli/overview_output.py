"""What the terminal prints about the overview, offices and reminders."""

from collections.abc import Iterable

from iom_tracker.cli.exchange_output import names
from iom_tracker.cli.output import counted
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.office_progress import OfficeProgress
from iom_tracker.domain.overview import Overview, OverviewCell, OverviewRow
from iom_tracker.domain.overview_tally import Tally, by_office, by_question, by_transformation, tally
from iom_tracker.domain.reminder import Reminder
from iom_tracker.workflows.export_overview import MatrixResult


def overview_json(overview: Overview) -> dict[str, object]:
    """Return what `overview --json` prints."""
    catalogue = overview.catalogue
    return {
        "framework": catalogue.framework.key,
        "cycle": catalogue.cycle.id,
        "training": overview.is_training,
        **_counts(tally(overview)),
        "by_office": [{"office": each.key, **_counts(each)} for each in by_office(overview)],
        "by_transformation": [
            {"code": each.key, "short": each.label, **_counts(each)} for each in by_transformation(overview)
        ],
        "by_question": [{"key": each.key, "short": each.label, **_counts(each)} for each in by_question(overview)],
        "columns": [
            {"key": each.key, "short": each.short, "cap": each.word_cap, "scope": each.scope.value}
            for each in overview.columns
        ],
        "rows": [_row_json(row) for row in overview.rows],
        "offices": [office_json(each) for each in overview.offices],
    }


def matrix_json(result: MatrixResult) -> dict[str, object]:
    """Return what `overview --json` prints about a spreadsheet."""
    return {"file": str(result.file), "bytes": result.bytes, "rows": result.rows, "sections": result.sections}


def matrix_text(result: MatrixResult) -> str:
    """Return what `overview` says about a spreadsheet."""
    held = f"{counted(result.rows, 'row')}, {counted(result.sections, 'section')}"
    return f"Wrote {result.file}: {held}, {result.bytes:,} bytes."


def office_json(office: OfficeProgress) -> dict[str, object]:
    """Return how far an office is as JSON data."""
    return {
        **terms_json(office.terms),
        "asked": names(office.asked),
        "missing": names(office.missing),
        "returned": names(office.returned),
        "sent": office.sending.value,
        "packed": office.packed,
        "arrived": office.arrived,
        "days_late": office.days_late,
    }


def office_text(office: OfficeProgress) -> str:
    """Return how far an office is in one line."""
    terms = [office.terms.language, f"due {office.terms.due}" if office.terms.due else ""]
    told = [
        f"sent {office.sending.value}",
        f"{len(office.missing)} of {counted(office.counted, 'section')} missing",
        f"{len(office.returned)} returned" if office.returned else "",
        f"{counted(office.days_late, 'day')} late" if office.is_late else "",
    ]
    return f"{office.office}: {', '.join(filter(None, (*terms, *told)))}"


def terms_json(terms: OfficeTerms) -> dict[str, object]:
    """Return what was agreed with an office as JSON data."""
    return {"office": terms.office, "language": terms.language, "due": terms.due}


def terms_text(terms: OfficeTerms) -> str:
    """Return what was agreed with an office."""
    due = f"due {terms.due}" if terms.due else "no day agreed"
    return f"{terms.office}: {due}, {f'language {terms.language}' if terms.language else 'no language agreed'}."


def reminder_json(reminder: Reminder) -> dict[str, object]:
    """Return a reminder as JSON data."""
    return {
        "office": reminder.office,
        "language": reminder.language,
        "subject": reminder.subject,
        "text": reminder.text,
        "missing": reminder.missing,
        "returned": reminder.returned,
    }


def reminder_text(reminder: Reminder) -> str:
    """Return a reminder with a line above it that says whose it is."""
    return f"--- {reminder.office} ({reminder.language})\n{reminder.subject}\n\n{reminder.text}"


def _counts(counts: Tally) -> dict[str, object]:
    return {
        "total": counts.total,
        "counts": {state.value: number for state, number in counts.counts},
        "attention": counts.attention,
    }


def _row_json(row: OverviewRow) -> dict[str, object]:
    return {
        "unit": row.unit,
        "name": row.name,
        "transformation": row.transformation.code,
        "is_commitment": row.commitment is not None,
        "assignees": _assignees_json(row.assignees),
        "cells": [_cell_json(cell) if cell else None for cell in row.cells],
    }


def _cell_json(cell: OverviewCell) -> dict[str, object]:
    status = cell.status
    return {
        "ref": str(status.ref),
        "state": status.state.value,
        "words": status.words,
        "cap": status.cap,
        "draft": status.has_draft,
        "automatic": status.is_automatic,
        "changed_since_clearance": cell.is_changed_since_clearance,
        "assignees": _assignees_json(cell.assignees),
        "open_comments": cell.open_comments,
        "notes": list(cell.notes),
        "mine": cell.is_mine,
        "attention": [reason.value for reason in cell.attention],
        "chosen": cell.is_chosen,
    }


def _assignees_json(assignees: Iterable[Assignee]) -> list[dict[str, str]]:
    return [{"office": each.office, "person": each.person} for each in assignees]
