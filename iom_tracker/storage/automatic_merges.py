"""What the program merges by itself: derived from the heads of a section, kept so that texts may be based on it."""

import json
from collections.abc import Iterable
from functools import partial
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from iom_tracker.domain.automatic_merge import MOST_HEADS, Publication, automatic_merge, common_text
from iom_tracker.domain.history import is_conflict
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.storage.mapping import revision_row, section_ref
from iom_tracker.storage.revisions import RevisionStore
from iom_tracker.storage.tables import AUTOMATIC_MERGE, MERGED_HEAD

_SEVERAL: Final = (
    "SELECT section FROM head WHERE section IN (SELECT value FROM json_each(?)) "
    "GROUP BY section HAVING count(*) BETWEEN 2 AND ?"
)
_DROP: Final = "DELETE FROM merged_head WHERE section IN (SELECT value FROM json_each(?))"


class AutomaticMerges:
    """Derives automatic merges inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._revisions = RevisionStore(connection)

    def refresh(self, sections: Iterable[SectionRef]) -> None:
        """Derive anew what the heads of each of these sections merge to, if they do."""
        names = list(map(str, sections))
        several = self._connection.exec_driver_sql(_SEVERAL, (json.dumps(names), MOST_HEADS)).scalars().all()
        self._connection.exec_driver_sql(_DROP, (json.dumps(names),))
        for name in several:
            self._merge_heads(section_ref(name))

    def _merge_heads(self, section: SectionRef) -> None:
        merged = self._merge(section)
        if merged is not None:
            self._connection.execute(insert(AUTOMATIC_MERGE).on_conflict_do_nothing(), revision_row(*merged))
            self._connection.execute(insert(MERGED_HEAD).values(section=str(section), revision=merged[0].id))

    def base(self, section: SectionRef) -> tuple[RevisionId | None, RichText | None]:
        """Return the last text that all heads of a section have in common, with its revision where there is one."""
        heads = [revision for revision, _ in self._revisions.published_heads(section)]
        look_up = partial(self._revisions.look_up, section)
        return common_text(heads, look_up, partial(self._revisions.with_texts, section))

    def _merge(self, section: SectionRef) -> Publication | None:
        heads = self._revisions.published_heads(section)
        if not is_conflict([revision for revision, _ in heads]):
            return None
        return automatic_merge(heads, self.base(section)[1])
