from iom_tracker.domain.numbering import Place, places
from iom_tracker.domain.richtext import Block, BlockType, Span


def numbers(*items: str) -> list[tuple[int, int] | None]:
    """Return list and number of items written as `1` for a number or `-` for a bullet, indented by level, `p` else."""
    kinds = {"1": BlockType.NUMBER, "-": BlockType.BULLET, "p": BlockType.PARAGRAPH}
    blocks = [Block((Span("x"),), kinds[item.strip()], len(item) - 1) for item in items]
    return [(place.list, place.number) if isinstance(place, Place) else None for place in places(blocks)]


def test_items_of_one_list_count_up() -> None:
    assert numbers("1", "1", "1") == [(0, 1), (0, 2), (0, 3)]


def test_a_list_goes_on_across_deeper_items() -> None:
    assert numbers("1", " 1", " -", "  1", "1") == [(0, 1), (1, 1), None, (2, 1), (0, 2)]


def test_a_deeper_list_begins_anew_under_each_item() -> None:
    assert numbers("1", " 1", " 1", "1", " 1") == [(0, 1), (1, 1), (1, 2), (0, 2), (2, 1)]


def test_a_paragraph_ends_every_list_and_a_bullet_the_one_on_its_level() -> None:
    assert numbers("1", "p", "1", "-", "1") == [(0, 1), None, (1, 1), None, (2, 1)]
