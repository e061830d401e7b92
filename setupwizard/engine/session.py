"""One server being worked on: the open connection, and what was found there."""

import math
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from typing import Concatenate, ParamSpec, TypeVar

from setupwizard.directory.base import Directory
from setupwizard.engine.environment import AskKey, Environment
from setupwizard.engine.lock import ServerLock
from setupwizard.engine.run_events import redacting_problems
from setupwizard.engine.systems import require_no_other, require_room, require_supported
from setupwizard.model.answers import HostAnswers
from setupwizard.model.cancel import Cancel
from setupwizard.model.facts import Facts
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Problem, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.paths import DIRECTORY
from setupwizard.transport.base import Transport

FRESH = 5.0
"""Seconds for which what was found on connecting is taken as it is."""

P = ParamSpec("P")
T = TypeVar("T")


class Session:
    """A connection to one server with the facts found there when it was opened.

    Every method blocks. Two threads may ask at the same time, as far as `host` lets them.
    """

    def __init__(
        self, environment: Environment, host: Transport, facts: Facts, *, local: bool = False
    ) -> None:
        self.environment, self.host, self.facts = environment, host, facts
        self._local = local
        self._looked = time.monotonic()
        self._ends = ExitStack()

    @classmethod
    @redacting_problems
    def connect(
        cls,
        environment: Environment,
        host: HostAnswers,
        secrets: Secrets,
        ask_key: AskKey,
        cancel: Cancel,
    ) -> "Session":
        """Log in and look around. Changes nothing on the server."""
        transport = environment.connect(host, secrets, ask_key, cancel)
        try:
            return cls(environment, transport, _look(transport), local=host.local)
        except BaseException:
            transport.close()
            raise

    def ask(
        self,
        operation: Callable[Concatenate["Session", P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """`operation(self, …)`. No problem it raises holds a secret it was given."""
        return redacting_problems(operation)(self, *args, **kwargs)

    @property
    def set_up(self) -> bool:
        """An Openfire of ours is there and its setup is finished."""
        found = self.facts.openfire
        return found is not None and found.set_up and found.ours

    @property
    def from_directory(self) -> bool:
        """The people of an Openfire of ours come from a directory."""
        return self.host.run(("stat", "-c", "%n", DIRECTORY)).ok

    def unsupported(self) -> Problem | None:
        """Why this host cannot be set up, whatever is answered; None when it can."""
        try:
            require_supported(self.facts)
            require_no_other(self.facts)
            require_room(self.facts)
        except SetupError as error:
            return error.problem
        return None

    def at_end(self, let_go: Callable[[], None]) -> None:
        """To be called before the connection is closed; a link that is lost is no failure."""
        self._ends.callback(let_go)

    def close(self) -> None:
        with suppress(SetupError):
            self._ends.close()
        self.host.close()

    def look_again(self) -> Facts:
        self.facts = _look(self.host)
        self._looked = time.monotonic()
        return self.facts

    def recent(self) -> Facts:
        """Facts only plan, and every step asks afresh: facts a moment old will do."""
        old = time.monotonic() - self._looked > FRESH
        return self.look_again() if old else self.facts

    def outdate(self) -> None:
        """What follows may change what was found."""
        self._looked = -math.inf

    def lock(self) -> ServerLock:
        return ServerLock(self.host, local=self._local)

    def directory(self, ldap: LdapAnswers, secrets: Secrets) -> AbstractContextManager[Directory]:
        """Logs in to a directory that is there, as the server sees it."""
        return self.environment.directory(self.host, ldap, secrets.ldap_password)


def _look(host: Transport) -> Facts:
    from setupwizard.probe.probe import (
        probe,  # loaded while the server is at work, see `environment`
    )

    return probe(host)
