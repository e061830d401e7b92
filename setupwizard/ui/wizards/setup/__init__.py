"""The set-up of a server, and its pages."""
