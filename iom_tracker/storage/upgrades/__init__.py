"""How older workspace files become today's: Alembic steps, run on a copy, all or nothing."""
