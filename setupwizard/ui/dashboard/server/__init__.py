"""Areas about the server itself that change something of it: its mail server, database, caches."""
