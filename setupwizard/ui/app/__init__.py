"""The window around everything: start page, look, what is open, what is saved and printed."""
