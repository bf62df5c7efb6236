"""Drafts and checkpoints: text on this machine that is not published."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, Text, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.private_history import Checkpoint
from iom_tracker.domain.richtext import RichText, to_json_lines
from iom_tracker.domain.section import Draft
from iom_tracker.domain.word_count import count_body
from iom_tracker.storage.mapping import AnyRow, body_of, ids, ids_text, section_ref
from iom_tracker.storage.tables import CHECKPOINT, DRAFT

CHECKPOINT_EVERY: Final = timedelta(minutes=10)  # of typing in one section (design, section 2)


# Built once: putting a statement together costs more than running it, and autosave runs these at every pause.
_OF_SECTION: Final = bindparam("of_section", type_=Text)
_KEEP = insert(DRAFT).on_conflict_do_update(
    index_elements=["section"],
    set_={name: insert(DRAFT).excluded[name] for name in ("text", "words", "based_on", "time")},
)
_DISCARD = delete(DRAFT).where(DRAFT.c.section == _OF_SECTION)
_DRAFT = select(DRAFT).where(DRAFT.c.section == _OF_SECTION)
_CHECKPOINTS = select(CHECKPOINT).where(CHECKPOINT.c.section == _OF_SECTION).order_by(CHECKPOINT.c.id)
_LATEST = select(CHECKPOINT).where(CHECKPOINT.c.section == _OF_SECTION).order_by(CHECKPOINT.c.id.desc()).limit(1)
_TEXTS = "SELECT d.section, d.text FROM json_each(?) AS asked CROSS JOIN draft AS d ON d.section = asked.value"


class DraftStore:
    """Keeps drafts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, draft: Draft) -> None:
        """Replace the section's draft."""
        row = {
            "section": str(draft.ref),
            "text": to_json_lines(draft.body),
            "words": count_body(draft.body),
            "based_on": ids_text(draft.based_on),
            "time": draft.time,
        }
        self._connection.execute(_KEEP, row)

    def discard(self, section: SectionRef) -> None:
        """Remove the section's draft, if there is one."""
        self._connection.execute(_DISCARD, {"of_section": str(section)})

    def get(self, section: SectionRef) -> Draft | None:
        """Return the section's draft."""
        row = self._connection.execute(_DRAFT, {"of_section": str(section)}).first()
        return None if row is None else _read_draft(row)

    def all(self) -> tuple[Draft, ...]:
        """Return every draft, sorted by section."""
        return tuple(_read_draft(row) for row in self._connection.execute(select(DRAFT).order_by(DRAFT.c.section)))

    def bodies(self, sections: Iterable[SectionRef]) -> dict[SectionRef, RichText]:
        """Return the texts of those of these sections that have a draft."""
        asked = {str(section): section for section in sections}
        rows = self._connection.exec_driver_sql(_TEXTS, (json.dumps(list(asked)),))
        return {asked[section]: body_of(text) for section, text in rows}

    def checkpoint(self, draft: Draft, reason: str) -> None:
        """Add the draft to its private history unless the latest checkpoint holds the same text."""
        text = to_json_lines(draft.body)
        latest = self._latest(draft.ref)
        if latest is None or latest.text != text:
            row = {"section": str(draft.ref), "text": text, "based_on": ids_text(draft.based_on), "time": draft.time}
            self._connection.execute(insert(CHECKPOINT).values(**row, reason=reason))
            self._thin_out(draft)

    def is_checkpoint_due(self, draft: Draft) -> bool:
        """Say whether ten minutes have passed since the latest checkpoint; a clock set back counts as passed."""
        latest = self._latest(draft.ref)
        if latest is None:
            return True
        passed = datetime.fromisoformat(draft.time) - datetime.fromisoformat(latest.time)
        return not timedelta(0) <= passed < CHECKPOINT_EVERY

    def checkpoints(self, section: SectionRef) -> tuple[Checkpoint, ...]:
        """Return a section's private history, oldest first."""
        rows = self._connection.execute(_CHECKPOINTS, {"of_section": str(section)})
        return tuple(_read_checkpoint(row) for row in rows)

    def _thin_out(self, latest: Draft) -> None:
        """Of the checkpoints that are older than a day, keep the last of each day."""
        day_before = (datetime.fromisoformat(latest.time) - timedelta(days=1)).isoformat(timespec="seconds")
        of_section = CHECKPOINT.c.section == str(latest.ref)
        last_of_day = (
            select(func.max(CHECKPOINT.c.id)).where(of_section).group_by(func.substr(CHECKPOINT.c.time, 1, 10))
        )
        old = CHECKPOINT.c.time < day_before
        self._connection.execute(delete(CHECKPOINT).where(of_section, old, CHECKPOINT.c.id.not_in(last_of_day)))

    def _latest(self, section: SectionRef) -> AnyRow | None:
        return self._connection.execute(_LATEST, {"of_section": str(section)}).first()


def _read_draft(row: AnyRow) -> Draft:
    return Draft(section_ref(row.section), body_of(row.text), ids(row.based_on), row.time)


def _read_checkpoint(row: AnyRow) -> Checkpoint:
    return Checkpoint(row.id, section_ref(row.section), body_of(row.text), ids(row.based_on), row.time, row.reason)
