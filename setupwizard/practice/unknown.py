"""What the practice server was never taught.

It is an AssertionError: a step that learns a new command must not be practised with a server that
pretends to know it.
"""


class UnknownCommand(AssertionError):  # noqa: N818 - it says what it is
    """The practice server was asked something it has never learned."""
