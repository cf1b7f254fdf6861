"""What a turn of ours costs, beside the same turn of the stock SDK and of bare aiohttp, in one run."""
