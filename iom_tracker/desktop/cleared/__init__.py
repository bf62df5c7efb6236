"""The page that reviews a document that came back from Word; knows values and widgets, no files."""
