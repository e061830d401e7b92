"""The accounts Openfire keeps itself: looked at and made while it runs, as its administrator."""
