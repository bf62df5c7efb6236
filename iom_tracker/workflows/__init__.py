"""What a person can do, one module per verb; knows no Qt, no SQL and no XML."""
