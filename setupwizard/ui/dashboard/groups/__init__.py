"""The area of the groups: their list, one of them beside it, and what can be done to it."""
