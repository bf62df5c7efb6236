"""The page that decides between versions of a section; knows values and widgets, no files."""
