"""What an editor would point at in the words of a report; knows texts and a lexicon, and no file."""
