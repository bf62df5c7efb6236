from iom_tracker.documents.comment_ranges import MOST_OPEN, CommentRanges


def test_a_comment_that_never_ends_is_about_everything_that_follows() -> None:
    ranges = CommentRanges()
    ranges.open("1")
    ranges.add("Much")
    ranges.open("1")
    ranges.add(" was done.")
    assert ranges.quote("1") == "Much was done."


def test_a_comment_in_two_pieces_is_about_both() -> None:
    ranges = CommentRanges()
    for words in ("one ", "two"):
        ranges.open("1")
        ranges.add(words)
        ranges.close("1")
        ranges.add("between ")
    assert ranges.quote("1") == "one two"


def test_where_too_many_comments_are_open_the_oldest_ends() -> None:
    ranges = CommentRanges()
    for number in range(MOST_OPEN + 1):
        ranges.open(str(number))
        ranges.add(f"{number} ")
    quotes = [ranges.quote(str(number)).split() for number in range(MOST_OPEN + 1)]
    assert [len(quote) for quote in quotes[:3]] == [MOST_OPEN, MOST_OPEN, MOST_OPEN - 1]
