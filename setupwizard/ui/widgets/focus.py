"""Whether the focus is where a person put it, or has nowhere to be."""

from PySide6.QtWidgets import QWidget


def is_at_rest(page: QWidget) -> bool:
    """Nothing that could be used has it: it may be given to whatever needs the person.

    As the window remembers it, so that it is right too while another window is active.
    """
    focus = page.window().focusWidget()
    return focus is None or focus is page or not (focus.isVisible() and focus.isEnabled())
