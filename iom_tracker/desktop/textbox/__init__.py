"""The box that all text is typed into, with its lists, its clipboard and its conversions; knows nothing of sections."""
