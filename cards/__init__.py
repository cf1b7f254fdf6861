"""What users see: each card is a pure function of texts and nouns. `render` turns one into JSON."""
