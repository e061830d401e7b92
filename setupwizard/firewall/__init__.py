"""The packet filters of a server, read as the kernel evaluates them: who keeps people out."""
