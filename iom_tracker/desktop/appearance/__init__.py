"""How the window looks: colour tokens, style sheets, icons and small widgets; knows nothing of reports."""
