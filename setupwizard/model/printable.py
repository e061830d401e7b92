"""Foreign text without the control characters a terminal or window would obey."""

import re

SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # CSI: colours, the cursor
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)"  # OSC: titles
    r"|\x1b[ -/]*[0-~]"
)
"""Control sequences of terminals, whole (ECMA-48, 5.3 to 5.6)."""

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What is left of control characters, and those that turn the direction of text (UAX 9, 2)."""

LONE = re.compile(r"[\ud800-\udfff]")
"""Bytes that were no UTF-8 in a name of this computer; nothing can print them."""


def printable(text: str) -> str:
    """Line breaks and tabulators stay; `\\r\\n`, as terminals have it, becomes a line break."""
    text = CONTROL.sub("", SEQUENCE.sub("", text.replace("\r\n", "\n")))
    return LONE.sub("\N{REPLACEMENT CHARACTER}", text)
