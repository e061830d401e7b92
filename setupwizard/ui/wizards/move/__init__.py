"""Moving the people of a running server to a directory and back, and the pages of it."""
