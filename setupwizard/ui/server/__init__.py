"""One server: its connection, its threads, its secrets, and what is known of it."""
