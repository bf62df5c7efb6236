import pytest
from lxml import etree

from iom_tracker.documents.word_xml import DECLARED, parse, refuse_ill_formed

GOOD = f'<w:body {DECLARED}><w:p><w:t xml:space="preserve">Camps &amp; schools</w:t></w:p></w:body>'


@pytest.mark.parametrize(
    ("whole", "broken"),
    [
        ("</w:body>", ""),
        ("</w:p>", "</w:q>"),
        ("Camps", "\x01amps"),
        ("Camps", "\ufffe"),
        ("&amp;", "&"),
        ("&amp;", "&nbsp;"),
        ("<w:p>", "<z:p/><w:p>"),
        ("<w:t ", '<w:t z:id="1" '),
        ('xml:space="preserve"', 'xml:space="preserve" xml:space="default"'),
        ("</w:body>", "</w:body><w:body/>"),
    ],
)
def test_what_no_parser_makes_a_tree_of_is_refused_without_making_one(whole: str, broken: str) -> None:
    data = GOOD.replace(whole, broken, 1).encode()
    with pytest.raises(etree.XMLSyntaxError):
        parse(data)
    with pytest.raises(etree.XMLSyntaxError):
        refuse_ill_formed(data)


def test_well_formed_xml_is_let_pass() -> None:
    refuse_ill_formed(GOOD.encode())
