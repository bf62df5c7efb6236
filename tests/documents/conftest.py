"""The real report, read once for all tests of documents."""

import pytest

from iom_tracker.documents.legacy_reader import read_report_text
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.reading import ReportReading
from iom_tracker.domain.report import Report
from iom_tracker.environment.framework_files import load_catalogue
from tests.documents.reports import a_printed_report
from tests.tools import reference_folder


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue("agenda-for-humanity", "2016")


@pytest.fixture(scope="session")
def printed() -> str:
    return (reference_folder() / "iom-report-2016.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def reading(printed: str, catalogue: Catalogue) -> ReportReading:
    return read_report_text(printed, catalogue)


@pytest.fixture(scope="session")
def report(reading: ReportReading, catalogue: Catalogue) -> Report:
    return a_printed_report(reading, catalogue)
