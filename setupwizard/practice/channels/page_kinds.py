"""What a page of the practice console is made of, and what becomes of its forms."""

from collections.abc import Callable, Mapping

from setupwizard.practice.state.server import ServerState

Fields = Mapping[str, str]
"""What is sent; several values of one name are one text, each on a line of its own."""

Show = Callable[[ServerState, Fields], str]
"""A page, or SERVER_ERROR."""

Take = Callable[[ServerState, Fields], str]
"""The address a form sends on to, or a page, or SERVER_ERROR."""

SEVERAL = "\n"
"""Between the values of what a form sends several times under one name."""

SERVER_ERROR = ""
"""The console answers 500: for somebody who is not there, say."""
