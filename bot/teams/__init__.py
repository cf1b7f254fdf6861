"""All that knows the Bot Framework, and the only importer of botbuilder.

One turn: `gate` (is the caller Teams?) → `lean` (bytes to a checked activity) → `adapter` (the SDK's turn)
→ `reading` (activity to the nouns of `bot.model`) → `handler` (asks `Talk`, answers) → `connector` (bytes to Teams).
"""
