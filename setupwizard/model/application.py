"""What this program is called, here and on a server."""

NAME = "openfire-setup"
"""Its command, its folders, its entries in a keyring, its units."""

WRITTEN = "# Written by the Openfire setup wizard."
"""The first line of a file on a server that is ours. Those of earlier runs have it: it stays."""

HOME = ""
"""Where this program is published, as https://github.com/OWNER/NAME: the project's `Homepage` in
pyproject.toml. Empty while it is nowhere; then nobody is asked for newer versions.
"""
