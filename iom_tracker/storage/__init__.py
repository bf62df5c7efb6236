"""How a workspace is kept in one SQLite file; knows nothing of Word, packets or windows."""
