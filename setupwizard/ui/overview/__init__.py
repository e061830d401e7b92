"""A server that is set up: is it working, and start, stop, restart."""
