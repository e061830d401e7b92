"""The commands the steps run: each takes the state, its arguments and its standard input."""
