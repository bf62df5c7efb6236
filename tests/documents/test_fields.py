from iom_tracker.documents.fields import FieldState
from iom_tracker.documents.word_xml import W, parse


def links_and_hiding(xml: str) -> list[tuple[str | None, bool]]:
    """Return what is true after each sign of a story; `c` elements are instructions."""
    story = parse(f'<w:body xmlns:w="{W}">{xml}</w:body>')
    state, found = FieldState(story), []
    for each in story:
        if each.text:
            state.add_code(each.text)
        else:
            state.add_sign(each)
        found.append((state.link, state.is_hiding))
    return found


def sign(kind: str) -> str:
    return f'<w:fldChar w:fldCharType="{kind}"/>'


def test_a_field_inside_a_link_is_part_of_the_link() -> None:
    link, page = '<w:c>HYPERLINK "https://iom.int"</w:c>', "<w:c>PAGE</w:c>"
    begin, separate, end = (sign(kind) for kind in ("begin", "separate", "end"))
    states = links_and_hiding(begin + link + separate + begin + page + separate + end + end)
    address = "https://iom.int"
    assert states[:3] == [(None, True), (None, True), (address, False)]
    assert states[3:] == [(address, True), (address, True), (address, False), (address, False), (None, False)]


def test_signs_and_instructions_outside_of_fields_mean_nothing() -> None:
    assert set(links_and_hiding("<w:c>PAGE</w:c>" + sign("separate") + sign("end"))) == {(None, False)}
