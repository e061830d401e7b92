"""How programs prepare a password before they hash it: SASLprep (RFC 4013), strictly."""

import stringprep
import unicodedata

_PROHIBITED = (
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
    stringprep.in_table_a1,
)


def saslprep(text: str) -> str | None:
    """The prepared text; None where it has what SASLprep refuses, and programs differ about.

    So do emoji: Unicode 3.2, which it was made for, had none (RFC 3454, A.1).
    """
    after_mapping = "".join(
        " " if stringprep.in_table_c12(char) else char
        for char in text
        if not stringprep.in_table_b1(char)
    )
    normal = unicodedata.normalize("NFKC", after_mapping)
    if not normal or any(test(char) for char in normal for test in _PROHIBITED):
        return None
    if any(stringprep.in_table_d1(char) for char in normal):
        right_to_left = all(stringprep.in_table_d1(char) for char in (normal[0], normal[-1]))
        if not right_to_left or any(stringprep.in_table_d2(char) for char in normal):
            return None
    return normal
