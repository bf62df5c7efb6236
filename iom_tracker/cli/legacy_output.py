"""What the terminal prints of how a report from elsewhere was understood."""

from iom_tracker.domain.legacy import LegacyNotes, UnrecognisedHeading


def legacy_json(notes: LegacyNotes | None) -> dict[str, object]:
    """Return how a report was understood as JSON data; nothing of a document that is no such report."""
    if notes is None:
        return {"headings": [], "unrecognised": [], "left_over": [], "map": ""}
    return {
        "headings": [
            {"printed": each.printed, "meaning": str(each.meaning), "certainty": each.certainty}
            for each in notes.headings
        ],
        "unrecognised": [_unrecognised_json(each) for each in notes.unrecognised],
        "left_over": [{"text": each.text, "after": each.after} for each in notes.left_over],
        "map": notes.organisation,
    }


def legacy_lines(notes: LegacyNotes | None) -> list[str]:
    """Return whose map a report was read by, the headings that were not understood, and what each may mean."""
    if notes is None:
        return []
    told = [f"  headings read by the map of: {notes.organisation}"] if notes.organisation else []
    return told + [_unrecognised_line(each) for each in notes.unrecognised]


def _unrecognised_json(heading: UnrecognisedHeading) -> dict[str, object]:
    return {
        "printed": heading.printed,
        "after": heading.after,
        "words": heading.words,
        "suggestions": [{"meaning": str(each.meaning), "likeness": each.likeness} for each in heading.suggestions],
    }


def _unrecognised_line(heading: UnrecognisedHeading) -> str:
    likely = " or ".join(str(each.meaning) for each in heading.suggestions)
    return f"  not understood: {heading.printed}" + (f" (may be {likely})" if likely else "")
