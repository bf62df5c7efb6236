"""The verbs in a terminal; knows the workflows only."""
