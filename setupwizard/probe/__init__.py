"""Looks at a host: one script there, parsed here into `Facts`."""
