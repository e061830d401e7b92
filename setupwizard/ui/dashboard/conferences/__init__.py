"""The pages of the conferences: rooms and services, one of them beside the list."""
