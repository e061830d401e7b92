"""What there is on the practice server: plain data, which imports nothing that acts on it."""
