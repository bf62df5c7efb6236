"""The verbs in a window; knows the workflows only."""
