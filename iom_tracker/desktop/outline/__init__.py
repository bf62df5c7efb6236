"""The outline: core responsibilities, transformations and commitments with their progress; knows no file."""
