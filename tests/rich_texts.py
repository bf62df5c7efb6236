"""Rich texts of every kind, for property tests."""

from hypothesis import strategies as st

from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text

_AWKWARD = "ab Zé1239 .,:;!?*_[]()<>&#;\\\"'-–—•·+/=~`|\u2028\u2028\u00a0\u3000\u200f\u0301مرح𝄞"
_PIECES = [
    "- ",
    "* ",
    "1. ",
    "2) ",
    "2016. ",
    "**",
    "***",
    "](https://a.org)",
    "&#42;",
    "\\",
    " \u2028 ",
    "Page 3 of 20",
    "foo",
]

texts = st.one_of(
    st.text(max_size=12),
    st.text(_AWKWARD, max_size=12),
    st.lists(st.sampled_from(_PIECES), max_size=6).map("".join),
)
links = st.sampled_from(
    [None, None, None, "https://iom.int", "http://a.org/x_(y)", "mailto:a@b.org", "https://a/\\*[1]&#42;"]
)
spans = st.builds(Span, texts, st.booleans(), st.booleans(), links)
blocks = st.builds(
    Block, st.lists(spans, min_size=1, max_size=5).map(tuple), st.sampled_from(list(BlockType)), st.integers(0, 8)
)


def rich_texts(max_blocks: int = 8) -> st.SearchStrategy[RichText]:
    """Return rich texts in the canonical form."""
    return st.lists(blocks, max_size=max_blocks).map(rich_text)
