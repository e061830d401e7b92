"""What is done page by page: the set-up, and moving the people. One controller for all of it."""
