"""Words for the host itself: system, memory, disk, firewall."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
