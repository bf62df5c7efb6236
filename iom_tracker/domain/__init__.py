"""What a report is: pure values and their rules; knows no file, no database, no window."""
