"""Whether the finished server really does what it was set up for, seen as a person would see it."""
