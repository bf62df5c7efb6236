"""What headquarters does in the window besides merging: it connects pages and dialogs with the session."""
