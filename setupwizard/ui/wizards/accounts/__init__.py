"""Accounts for people on a server that keeps its users itself, and their invitations."""
