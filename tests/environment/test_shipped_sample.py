from iom_tracker.environment.framework_files import known_cycles
from iom_tracker.environment.shipped_sample import shipped_sample


def test_the_sample_is_a_report_for_a_framework_and_cycle_that_are_shipped() -> None:
    sample = shipped_sample()
    assert (sample.framework, sample.cycle) in known_cycles()
    assert "Commitment ID: 200001" in sample.report.read_text(encoding="utf-8")
