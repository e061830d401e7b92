"""Answers a server that asks for the password in its own words (keyboard-interactive)."""

import re
from collections.abc import Callable

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret

TOKEN = re.compile(r"code|token|otp|verif|one.time", re.IGNORECASE)
RENEWAL = re.compile(r"(new|current|old)[^\n]*password", re.IGNORECASE)

Prompts = list[tuple[str, bool]]
"""What is asked, and whether the answer may be seen (RFC 4256, 3.2)."""


class PasswordPrompt:
    """Answers one question once; whatever else is asked ends the login.

    Raises SSH_PASSWORD_EXPIRED or SSH_SECOND_FACTOR, made by `problem` with the server's words.
    """

    def __init__(self, password: Secret, problem: Callable[[Code, str], SetupError]) -> None:
        self._password = password
        self._problem = problem
        self._answered = False

    def __call__(self, title: str, instructions: str, prompts: Prompts) -> list[str]:
        if not prompts:
            return []  # only something to read
        text = "\n".join([title, instructions, *(prompt for prompt, _ in prompts)])
        if self._answered and RENEWAL.search(text):
            raise self._problem(Code.SSH_PASSWORD_EXPIRED, text)
        if self._answered or len(prompts) > 1 or TOKEN.search(prompts[0][0]):
            raise self._problem(Code.SSH_SECOND_FACTOR, text)
        self._answered = True
        return [self._password.reveal()]
