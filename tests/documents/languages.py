"""The same small report in several languages."""

from dataclasses import replace

from iom_tracker.domain.cycle import ReportLayout
from iom_tracker.domain.report import Report, ReportPart, ReportUnit
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span, rich_text
from iom_tracker.environment.printing_files import load_page_words
from tests.documents.reports import STAMP, a_section

_WORDS = {
    "en-GB": (
        ("Annual report", "What was promised & done", "Office for Trials", "Goal {code}: {title}", "Promise {id}"),
        ("Walk more", "We promise to walk with people on the move.", "What was done in 2020?"),
        ("The office built ten shelters (1,200 m²).", "These stand in:", "the north", "the south", "More at "),
        ("The office built twelve shelters (1,400 m²) in 2020.", "Roads were repaired."),
    ),
    "fr-FR": (
        ("Rapport annuel", "Promesses et résultats", "Bureau d’essai", "Objectif {code} : {title}", "Promesse {id}"),
        ("Marcher davantage", "Nous promettons d’accompagner les personnes déplacées.", "Qu’a-t-on fait en 2020 ?"),
        ("Le bureau a bâti dix abris (1 200 m²).", "Ils se trouvent :", "au nord", "à l’œuvre", "Voir "),
        ("Le bureau a bâti « douze » abris (1 400 m²) en 2020.", "Des routes ont été réparées."),
    ),
    "es-ES": (
        ("Informe anual", "Promesas y resultados", "Oficina de ensayo", "Objetivo {code}: {title}", "Promesa {id}"),
        ("Caminar más", "Prometemos acompañar a las personas desplazadas.", "¿Qué se hizo en 2020?"),
        ("La oficina construyó diez refugios (1.200 m²).", "Están en:", "el norte", "el sur", "Más en "),
        ("¡La oficina construyó doce refugios (1.400 m²) en 2020!", "Se repararon caminos."),
    ),
    "ar-SA": (
        ("التقرير السنوي", "ما وُعد به وما أُنجز", "مكتب التجارب", "الهدف {code}: {title}", "التعهد {id}"),
        ("السير مع الناس", "نتعهد بالسير مع المتنقلين (IOM).", "ماذا أُنجز في عام 2020؟"),
        ("بنى المكتب عشرة ملاجئ (1,200 م²) مع UNHCR.", "وهي تقع في:", "الشمال", "الجنوب", "المزيد على "),
        ("بنى المكتب اثني عشر ملجأ (1,400 م²) مع UNHCR في عام 2020.", "وأُصلحت الطرق."),
    ),
}
LANGUAGES = tuple(_WORDS)


def bodies(language: str) -> tuple[RichText, RichText]:
    """Return an answer with lists, emphasis and a link, and what it became."""
    (first, intro, one, two, more), (later, added) = _WORDS[language][2:]
    rest = (
        Block((Span(intro),)),
        Block((Span(one, bold=True),), BlockType.BULLET),
        Block((Span(two),), BlockType.BULLET, 1),
        Block((Span(one),), BlockType.NUMBER),
        Block((Span(two, italic=True),), BlockType.NUMBER),
        Block((Span(more), Span("https://iom.int/a", link="https://iom.int/a"))),
    )
    old = rich_text([Block((Span(first),)), *rest])
    new = rich_text([Block((Span(later),)), *rest[:2], *rest[3:], Block((Span(added),))])
    return old, new


def a_report_in(language: str) -> Report:
    """Return a report with two parts, headings and answers in one language."""
    (title, subtitle, office, part, unit), (goal, text, question) = _WORDS[language][:2]
    layout = ReportLayout(title, subtitle, (office, title), part, unit)
    old, new = bodies(language)
    units = tuple(
        ReportUnit(unit.replace("{id}", id_), (text,), (replace(a_section(body, id_=id_), heading=question),))
        for id_, body in (("p1", new), ("p2", old), ("p3", new))
    )
    heading = part.replace("{title}", goal)
    parts = (
        ReportPart(heading.replace("{code}", "G1"), units[:2]),
        ReportPart(heading.replace("{code}", "G2"), units[2:]),
    )
    return Report(layout, parts, replace(STAMP, cycle="2020"), language, words=load_page_words(language))
