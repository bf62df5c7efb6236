"""The pages on which headquarters takes in what offices send, and an office sends; they know values, no workflows."""
