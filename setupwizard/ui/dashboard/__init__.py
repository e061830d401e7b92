"""A server that is looked after: is it working, what is it, and start, stop, restart."""
