"""Texts of one section that merge, or do not."""

BASE = "Shelters were built in four districts. Roads stayed closed until May."
NINE = BASE.replace("four", "nine")
SIX = BASE.replace("four", "six")
MORE = f"{BASE} Water reached everybody."
