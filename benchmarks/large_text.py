"""Texts of any length; known to the programs of others too, so it knows nothing of ours."""

_SENTENCE = "The organisation trained camp managers in five countries and drafted guidance with its partners."


def words(count: int, first: str = "") -> str:
    """Return a text of so many words, the first of which may be given."""
    parts = (_SENTENCE.split() * (count // len(_SENTENCE.split()) + 1))[:count]
    return " ".join([first or parts[0], *parts[1:]])
