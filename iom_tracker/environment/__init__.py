"""The machine: folders, shipped files, settings, logs; knows nothing of databases, Word or windows."""
