"""The fields that a sentence wants filled."""

import string

from setupwizard import texts
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.texts.command_line import REMEDIES


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def whole_problem(code: Code) -> Problem:
    """A problem that is given all its sentences want, for a test of the sentences themselves."""
    words = texts.PROBLEMS[code]
    wanted = placeholders(words.cause + words.remedy + REMEDIES.get(code, ""))
    return Problem(code, {name.removesuffix("_words"): "x" for name in wanted})


def refusal(code: Code, detail: str = "", **params: object) -> SetupError:
    """The error a scripted server raises; what its sentences want besides is made up."""
    return SetupError(code, detail, **{**whole_problem(code).params, **params})
