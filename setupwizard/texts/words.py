"""The types of the texts, and the function that marks them for lupdate."""

from typing import NamedTuple

from setupwizard.model.problems import Action


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark a text for translation; the text itself comes back unchanged."""
    return text


class ProblemText(NamedTuple):
    """What happened, the one thing to do now, and the button that does it (if there is one)."""

    cause: str
    remedy: str
    action: Action | None = None


class StepText(NamedTuple):
    """`title`: what will be true, as a noun phrase. `doing`: what happens now, one sentence."""

    title: str
    doing: str
