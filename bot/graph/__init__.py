"""Microsoft Graph as the person who asked: addresses, calls, answers. Nobody else speaks to it."""
