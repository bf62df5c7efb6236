"""The help: the guide as a page to read, with contents and search; knows nothing of workspaces."""
