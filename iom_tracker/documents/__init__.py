"""How a report becomes a document and comes back; knows nothing of databases or windows."""
