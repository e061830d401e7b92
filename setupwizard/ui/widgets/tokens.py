"""Design tokens: the only place where a colour, a distance or a duration is written as a number.

No Qt in here. `PAIRS` says which colours may stand on which, and how far apart they must be
(WCAG 2.2 AA); a test holds both themes to it.
"""

from typing import NamedTuple


class Colours(NamedTuple):
    # planes, from the back to the front
    window: str
    sidebar: str
    surface: str
    inset: str  # wells inside a surface: details, previews, hover
    # lines
    hairline: str  # decorative, separates planes; no contrast duty
    control: str  # border of a field or a button: 3:1 against its plane
    # text
    text: str
    muted: str  # help, captions: still 4.5:1
    disabled: str  # exempt by WCAG; kept at 3:1 all the same where it can be
    # the one accent ("ink")
    accent: str  # fill of the primary action, focus ring, selected mark
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_text: str  # links, quiet buttons
    accent_soft: str
    # states: never by colour alone, always with an icon and a word
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    fail: str
    fail_soft: str
    on_fail: str
    scrim: str  # over the window while a dialog asks (with SCRIM_ALPHA)


LIGHT = Colours(
    window="#F7F6F3",
    sidebar="#EEECE6",
    surface="#FFFFFF",
    inset="#F4F2ED",
    hairline="#E1DDD5",
    control="#8B867C",
    text="#1D1C1A",
    muted="#5A564F",
    disabled="#8F8A81",
    accent="#2348A0",
    accent_hover="#1B3A86",
    accent_press="#152E6C",
    on_accent="#FFFFFF",
    accent_text="#2348A0",
    accent_soft="#E7ECF8",
    ok="#1A6B43",
    ok_soft="#E3F2E9",
    warn="#7A4F00",
    warn_soft="#FBF0D9",
    fail="#A3261C",
    fail_soft="#FBEAE8",
    on_fail="#FFFFFF",
    scrim="#1D1C1A",
)

DARK = Colours(
    window="#1C1C1F",
    sidebar="#161618",
    surface="#26262A",
    inset="#2E2E33",
    hairline="#3B3B41",
    control="#85858F",
    text="#EDECE9",
    muted="#B5B2AC",
    disabled="#85838A",
    accent="#9DB9FF",
    accent_hover="#B4CAFF",
    accent_press="#86A6F5",
    on_accent="#0C1A3D",
    accent_text="#A9C2FF",
    accent_soft="#28304A",
    ok="#77D6A1",
    ok_soft="#1F382B",
    warn="#F0C063",
    warn_soft="#3B301A",
    fail="#FFA196",
    fail_soft="#382524",
    on_fail="#3A0A06",
    scrim="#000000",
)

SCRIM_ALPHA = 0.45

# spacing: 4 px grid.  Inside a component xs/s, between components m, between groups l/xl, page xxl.
SPACE = {"xxs": 2, "xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 32, "xxxl": 48}
RADIUS = {"s": 6, "m": 8, "l": 12, "pill": 999}
STROKE = {"line": 1, "focus": 2}
ICON = {"s": 16, "m": 20, "l": 24, "xl": 32}

# type: factors of the base size.  base = max(system size, MIN_BASE_PT) * the user's text scale
MIN_BASE_PT = 10.5  # Windows says 9 pt; too small for reading sentences
TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
# role: (factor, weight 100..900)
TYPE = {
    "display": (2.15, 600),  # one per window: the answer ("Yes, chat is working")
    "title": (1.86, 600),  # one per page
    "heading": (1.22, 600),  # a group inside a page, the title of a card
    "lead": (1.14, 400),  # the sentence under the title
    "strong": (1.0, 600),
    "body": (1.0, 400),
    "small": (0.93, 400),  # help under a field, second line of a row
    "caption": (0.86, 500),  # table heads, badges; never a sentence
    "mono": (0.95, 400),  # addresses to compare, XML, fingerprints
    "figure": (1.93, 600),  # the number of a status card
}

# layout
WINDOW_DEFAULT = (1280, 800)
WINDOW_MIN = (960, 560)
SIDEBAR = 264  # wizard steps and dashboard sections alike; grows with text, see sidebar_width()
COLUMN = 720  # a page that is read or filled in
COLUMN_WIDE = 1120  # a page that is looked over: tables, overview, capture
TARGET_MIN = 36  # smallest thing to click, both ways (WCAG 2.5.8 asks for 24)

# time, in ms
BUSY_DELAY = 300  # a wait shorter than this shows nothing
BUSY_LEAST = 1000  # and what was shown stays this long
TOAST = 6000


def sidebar_width(scale: float, window: int) -> int:
    """Grows with the text, up to 35 % of the window's width."""
    return min(round(SIDEBAR * (1 + (scale - 1) * 0.45)), max(SIDEBAR, round(window * 0.35)))


def control_height(font_px: float) -> int:
    """Height of a button or field for a text of font_px: 14 -> 36, 21 -> 43."""
    return max(TARGET_MIN, round(font_px + 22))


def _channel(v: float) -> float:
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.2126 * _channel(r) + 0.7152 * _channel(g) + 0.0722 * _channel(b)


def contrast(a: str, b: str) -> float:
    hi, lo = sorted((luminance(a), luminance(b)), reverse=True)
    return (hi + 0.05) / (lo + 0.05)


PLANES = (
    "window",
    "sidebar",
    "surface",
    "inset",
    "accent_soft",
    "ok_soft",
    "warn_soft",
    "fail_soft",
)
# (foreground, backgrounds it is allowed on, least ratio)
PAIRS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("text", PLANES, 7.0),
    ("muted", PLANES, 4.5),
    ("accent_text", ("window", "sidebar", "surface", "inset", "accent_soft"), 4.5),
    ("on_accent", ("accent", "accent_hover", "accent_press"), 4.5),
    ("ok", ("window", "sidebar", "surface", "inset", "ok_soft"), 4.5),
    ("warn", ("window", "sidebar", "surface", "inset", "warn_soft"), 4.5),
    ("fail", ("window", "sidebar", "surface", "inset", "fail_soft"), 4.5),
    ("on_fail", ("fail",), 4.5),
    ("control", ("window", "surface", "inset"), 3.0),
    ("accent", ("window", "sidebar", "surface", "inset"), 3.0),  # focus ring, marks
    ("disabled", ("window", "surface"), 3.0),
)
