"""A framework that nobody ships, in files: its names are unlike any that the program could know."""

from pathlib import Path

FRAMEWORK = """\
key = "harbour-charter"
title = "The Harbour Charter"

[[core_responsibility]]
number = 40
title = "Keep the boats afloat"
short = "Boats"

[[core_responsibility]]
number = 50
title = "Keep the town dry"

[[transformation]]
code = "quay"
title = "Mend the quay before the spring tides"
responsibility = 40

[[transformation]]
code = "dyke"
title = "Raise the dyke"
responsibility = 50
"""
CYCLE = """\
id = "high-water"
year = 2041

[report]
title = "What the harbour did"
subtitle = "High water"
header = ["The harbour board"]
transformation_heading = "Task {code} of the charter: {title}"
commitment_heading = "Pledge no. {id}"

[[question]]
key = "reason"
wording = "Why did the board pledge this before {year}?"
short = "Reason"
guidance = "Say why."
word_cap = 30

[[question]]
key = "outlook"
wording = "How will the task “{transformation_title}” go on in {next_year}?"
short = "Outlook"
guidance = "Look ahead."
scope = "transformation"

[[commitment]]
id = "rope-9"
transformation = "dyke"
text = ["The board will buy rope."]

[[commitment]]
id = "sand-8"
transformation = "quay"
text = ["The board will buy sand.", "And bags for it."]
"""
NEXT_CYCLE = """\
id = "low-water"
year = 2042
follows = "high-water"

[report]
title = "What the harbour did"
subtitle = "Low water"
header = ["The harbour board"]
transformation_heading = "Task {code} of the charter: {title}"
commitment_heading = "Pledge no. {id}"

[[question]]
key = "deeds"
wording = "What was done?"
short = "Deeds"
guidance = "Say what was done."
recalls = "outlook"
continues = ["reason", "outlook"]
"""


def a_framework_folder(
    folder: Path, *, framework: str = FRAMEWORK, cycle: str = CYCLE, next_cycle: str = NEXT_CYCLE
) -> Path:
    """Write a framework with two cycles, `high-water` and the `low-water` that follows it, and return its folder."""
    place = folder / "harbour"
    place.mkdir()
    for name, text in (("framework", framework), ("high-water", cycle), ("low-water", next_cycle)):
        (place / f"{name}.toml").write_text(text, encoding="utf-8")
    return place
