"""Dialogs: they ask and tell, never wait in a loop of their own, and know nothing of files or threads."""
