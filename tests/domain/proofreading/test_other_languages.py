"""Sound texts in the languages of offices have nothing to look at, and faults in them are found."""

import pytest

from iom_tracker.domain.proofreading.proofreader import Proofreader
from iom_tracker.domain.proofreading.text_finding import Fault
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.environment.framework_files import load_catalogue
from iom_tracker.environment.lexicon_file import load_lexicon
from tests.builders import a_ref

HERE = a_ref("achievements", "200012")  # under 4B

FRENCH = """L'OIM a formé 1 250 agents de l'État en 2016, avec l'appui du HCR et d'une ONG locale. « Aujourd’hui,
l’équipe est prête », dit-elle. La matrice de suivi des déplacements (DTM) couvre 44 pays ; la DTM sera étendue
d'ici 2018. L'engagement pris au titre de 4B n'est qu'un début : 2500 ménages ont reçu une aide. Rock 'n' roll."""
SPANISH = """La OIM capacitó a 2100 personas en 2016, entre ellas 1.200 mujeres. ¿Qué se logró? «Se logró el acceso»,
según la ONG. La Matriz de Seguimiento de Desplazamiento (DTM) funciona en 44 países desde 2011; la DTM continuará
hasta 2017. El compromiso 4B sigue vigente, y el “plan” se imprimió en papel A4."""
ARABIC = """درّبت المنظمة الدولية للهجرة ٢١٠٠ شخص في عام ٢٠١٦ بالتعاون مع الأمم المتحدة. وقال المدير: «نحن جاهزون»، ثم
أضاف “نعم”. مصفوفة تتبع النزوح (DTM) تعمل في ٤٤ بلداً منذ 2011، وستستمر DTM حتى ٢٠١٧. الالتزام 4B، عام 1438 هـ.
وُزعت المساعدات على 2500 أسرة، و١٬٢٥٠ خيمة."""
MIXED = """“Dos hogares”, „zwei Häuser“, «deux foyers», ‘two homes’, "один дом". Il s'agit d'un accord qu'on a signé
à N'Djamena, l'an dernier, entre l’Éthiopie et la Côte d’Ivoire; y O'Higgins también."""


def findings(text: str) -> list[tuple[Fault, str]]:
    proofreader = Proofreader(load_catalogue("agenda-for-humanity", "2016"), load_lexicon())
    proofreader.put(HERE, plain_paragraphs(text.replace("\n", " ")))
    return [(each.fault, each.said) for each in proofreader.findings(HERE)]


@pytest.mark.parametrize("text", [FRENCH, SPANISH, ARABIC, MIXED])
def test_a_sound_text_has_nothing_to_look_at(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "L'engagement « pris au titre de B4.",
            [(Fault.UNCLOSED_QUOTE, "« pris au titre de"), (Fault.OTHER_CODE, "B4")],
        ),
        ("El compromiso “de 3A, en 2106.", [(Fault.UNCLOSED_QUOTE, "“de 3A, en 2106"), (Fault.OTHER_CODE, "3A")]),
        ("الالتزام «بموجب ٣A في عام ٢١٠٦", [(Fault.UNCLOSED_QUOTE, "«بموجب ٣A في عام"), (Fault.OTHER_CODE, "٣A")]),
        ("بيانات DTM في العراق", [(Fault.ACRONYM, "DTM")]),
        ("les données de la DTM", [(Fault.ACRONYM, "DTM")]),
    ],
)
def test_faults_are_found_in_any_language(text: str, found: list[tuple[Fault, str]]) -> None:
    assert [each for each in findings(text) if each[0] is not Fault.YEAR] == found


@pytest.mark.parametrize("text", ["El compromiso vence en 2106.", "d'ici 2106", "في عام ٢١٠٦"])
def test_a_strange_year_is_found_in_any_language(text: str) -> None:
    assert [fault for fault, _ in findings(text)] == [Fault.YEAR]
