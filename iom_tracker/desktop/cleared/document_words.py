"""What the page says of a document as a whole: where its words went, how it was found, what became of it."""

from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.cleared.words import number, tr
from iom_tracker.domain.proposals import Decision, Proposals
from iom_tracker.domain.reading import FoundBy, WordAccount


def account_words(words: WordAccount) -> str:
    """Return where the words of a document went; they add up."""
    line = tr(
        "{total} words: {placed} in sections, {headings} in headings, {furniture} in page headers, "
        "{not_placed} not placed"
    )
    counts = {name: number(getattr(words, name)) for name in ("total", "placed", "headings", "furniture", "not_placed")}
    return line.format(**counts)


def found_alike_words(found_by: FoundBy | None) -> str:
    """Return by what all sections of a document were found, where that is not as it should be."""
    if found_by is None:
        return ""
    return {
        FoundBy.TAG: "",
        FoundBy.TITLE: tr("All tags are gone; the sections were found by the titles of their fields."),
        FoundBy.BOOKMARK: tr("All fields are gone; the sections were found by their bookmarks."),
        FoundBy.HEADING: tr("All marks are gone; the sections were found by the questions above them."),
    }[found_by]


def finished_words(proposals: Proposals, comments: int, conflicts: int) -> str:
    """Return what became of a document that is decided.

    Args:
        comments: how many came with it.
        conflicts: in how many of its sections several texts stand beside each other.
    """
    words = [_left_words(conflicts)]
    removed = sum(each is Decision.REMOVED for each in proposals.decided.values())
    if removed:
        many = tr("{n} sections were removed here too.")
        words.append(counted(removed, tr("1 section was removed here too."), many))
    if {Decision.ACCEPTED, Decision.REMOVED} & set(proposals.decided.values()):
        words.append(tr("What stood here before stays in the history."))
    texts = [each for each in map(proposals.of, proposals.rejected) if each and each.cleared]
    one = tr("1 text was rejected; it is not in the history.")
    if texts:
        many = tr("{n} texts were rejected; they are not in the history.")
        words.append(with_number(one if len(texts) == 1 else many, len(texts)))
    said = tr("1 comment or reply came with it.") if comments == 1 else tr("{n} comments and replies came with it.")
    return " ".join([*words, *([with_number(said, comments)] if comments else [])])


def _left_words(conflicts: int) -> str:
    if not conflicts:
        return tr("Nothing is left to decide.")
    one = tr("In 1 section a text is still to be chosen.")
    return counted(conflicts, one, tr("In {n} sections a text is still to be chosen."))
