"""The page of the users: the list, one of them beside it, and what is done to them."""
