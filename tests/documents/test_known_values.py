from iom_tracker.documents.known_values import with_known_values


def known(xml: str) -> str:
    return with_known_values({"word/numbering.xml": xml.encode()})["word/numbering.xml"].decode()


def test_the_sides_of_numbers_and_paragraphs_have_the_names_that_every_program_knows() -> None:
    assert known('<w:lvlJc w:val="start"/><w:jc w:val="end"/>') == '<w:lvlJc w:val="left"/><w:jc w:val="right"/>'
    assert known('<w:jc w:val="both"/><w:start w:val="1"/>') == '<w:jc w:val="both"/><w:start w:val="1"/>'


def test_the_encoding_of_a_font_is_left_out() -> None:
    assert known('<w:charset w:val="01" w:characterSet="utf-8"/>') == '<w:charset w:val="01"/>'


def test_other_parts_stay_as_they_are() -> None:
    picture = b'<w:jc w:val="start"/>'
    assert with_known_values({"word/media/image1.png": picture}) == {"word/media/image1.png": picture}
