"""How the window looks: colour tokens, style sheets and icons; knows nothing of reports."""
