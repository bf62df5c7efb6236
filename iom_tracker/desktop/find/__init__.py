"""Knows how words, commitments and actions are found from anywhere; knows no file and runs no workflow."""
