"""Independent Graph clients against the local tenant: each must parse what it answers, and be parsed by it."""
