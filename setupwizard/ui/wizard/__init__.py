"""The set-up: its frame, its pages, and what holds them together."""
