"""iom_tracker: write, merge, clear and print commitment reports, with no network."""
