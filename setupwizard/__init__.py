"""Sets up and looks after an Openfire chat server over SSH."""

__version__ = "0.1.0"
