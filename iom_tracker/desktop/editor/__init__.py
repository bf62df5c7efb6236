"""The page on which sections are written; knows widgets and texts, no files and no workflows."""
