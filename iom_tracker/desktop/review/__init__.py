"""Review and comments as widgets: threads, notes, and what changed; knows values and no workflows."""
