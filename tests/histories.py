"""Histories of one section of every shape, for property tests."""

from hypothesis import strategies as st

from iom_tracker.domain.revision import Revision
from tests.builders import a_revision

WORDS = ("", "shelter", "water", "cash")


@st.composite
def histories(draw: st.DrawFn, max_size: int = 10, min_size: int = 0) -> tuple[Revision, ...]:
    """Return revisions of one section, parents before children, with forks, merges and several roots."""
    made: list[Revision] = []
    for number in range(draw(st.integers(min_size, max_size))):
        parents = draw(st.lists(st.sampled_from(made), max_size=3, unique=True)) if made else []
        made.append(a_revision(draw(st.sampled_from(WORDS)), parents=parents, actor=f"actor {number}"))
    return tuple(made)


@st.composite
def arrivals(draw: st.DrawFn) -> tuple[tuple[Revision, ...], ...]:
    """Return the batches in which a part of a history arrives, in any order, some of it again and again."""
    history = draw(histories())
    if not history:
        return ()
    batch = st.lists(st.sampled_from(history), max_size=6).map(tuple)
    return tuple(draw(st.lists(batch, max_size=6)))
