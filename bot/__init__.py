"""ShareBot: a sentence in Teams becomes a sharing invitation, sent as the person who asked."""
