"""From answers and facts to a plan, and from a plan to a server that holds it."""
