"""What is done with packets, from the question to the answer: it knows the session and the dialogs, and no workflow."""
