"""The overview page: commitments by questions, offices, and what needs attention; it knows no session and no file."""
