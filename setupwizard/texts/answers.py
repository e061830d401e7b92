"""Words for answers, secrets and our own files."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
