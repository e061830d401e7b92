"""Numbers as the readers of a language write them, without Qt; a test holds them to QLocale."""

WRITING = {"en": (",", ".", 4), "es": (".", ",", 5)}
"""Between thousands, before tenths, and from how many digits on thousands are set apart (CLDR:
Spanish leaves 1234 as it is)."""


def whole(number: int, language: str) -> str:
    thousands, _, digits = WRITING[language]
    text = str(number)
    return f"{number:,}".replace(",", thousands) if len(text) >= digits else text


def tenths(number: float, language: str) -> str:
    """`0.3`, `0,3`"""
    before, after = f"{number:.1f}".split(".")
    return f"{whole(int(before), language)}{WRITING[language][1]}{after}"
