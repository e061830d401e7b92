"""What runs on the practice server by itself, whoever asks: Openfire, PostgreSQL, slapd, ufw."""
