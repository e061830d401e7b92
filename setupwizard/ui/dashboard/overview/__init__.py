"""The overview: is the chat working, what should be done, how the server is, what can be done."""
