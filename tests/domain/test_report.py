from iom_tracker.domain.report import Report, ReportPart, ReportSection, ReportStamp, ReportUnit
from tests.builders import a_cycle, a_ref, a_revision, body


def a_section(question: str) -> ReportSection:
    return ReportSection(a_ref(question), "Why?", body("Because."), a_revision().id)


def test_the_sections_of_a_report_stand_in_its_order() -> None:
    one, two, three = map(a_section, ("origin", "achievements", "message"))
    parts = (
        ReportPart("2D", (ReportUnit("1", ("We promise.",), (one, two)), ReportUnit("", (), (three,)))),
        ReportPart("3A", ()),
    )
    report = Report(a_cycle().layout, parts, ReportStamp("workspace", "2016", "export", "now"))
    assert report.sections() == (one, two, three)
