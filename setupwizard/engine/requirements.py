"""What must be so before the first change, where a step's own questions are not enough to tell."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial

from setupwizard.engine.database_requirements import database_requirements
from setupwizard.engine.systems import heap, require_clock
from setupwizard.model.answers import OFF, Answers
from setupwizard.model.facts import Facts
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.model.problems import SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.java import JavaChoice
from setupwizard.steps.base import Requirement
from setupwizard.steps.disks import require_disks, space_needed
from setupwizard.steps.files import OpenfireUnpacked
from setupwizard.steps.forwarding import forwarding
from setupwizard.steps.java import run_once
from setupwizard.steps.service import require_fence
from setupwizard.transport.base import Transport


def requirements(
    answers: Answers,
    facts: Facts,
    secrets: Secrets,
    java: JavaChoice,
    openfire_files: OpenfireUnpacked,
    directory: Requirement | None,
) -> Iterator[Requirement]:
    """In the order in which they are best told. `directory` asks one that is there already."""
    openfire = facts.openfire
    yield _passed_on(answers)
    if not (openfire and openfire.set_up):
        yield lambda _: require_clock(facts, datetime.now(UTC))
    unpacks = not (openfire and openfire.version)
    others = _space(answers, facts, java)
    yield partial(_require_room, others=others, openfire_files=openfire_files if unpacks else None)
    if not java.package and not facts.openfire_active:  # two at once may be more than it has
        memory = heap(facts, answers)
        if not any(one.home == java.home and one.heap >= memory for one in facts.java):
            yield partial(run_once, home=java.home, memory=memory)
    if not facts.openfire_active:
        yield partial(require_fence, answers=answers)
    if unpacks:
        yield openfire_files.require
    yield from database_requirements(answers, facts, secrets)
    if directory:
        yield directory


def _passed_on(answers: Answers) -> Requirement:
    """What is reached by way of SSH in the course of a run can be, but for a directory."""
    server, database = answers.server, answers.datasource
    console = server.console_secure_port if server.console_port == OFF else server.console_port
    also = [(database.host, database.port)] if database.kind == "postgresql" else []
    return forwarding([("127.0.0.1", CLIENT_PORT), ("127.0.0.1", console)], also)


def _require_room(
    host: Transport, others: Mapping[str, int], openfire_files: OpenfireUnpacked | None
) -> None:
    """For packages and Openfire's files together, as they come side by side: MiB by folder."""
    space = Counter(others)
    if openfire_files:
        # Where it cannot be had, its own requirement says so, and the others' room still counts.
        with suppress(SetupError):
            space.update(openfire_files.space(host))
    require_disks(host, space)


def _space(answers: Answers, facts: Facts, java: JavaChoice) -> dict[str, int]:
    database = answers.datasource
    postgresql = database.kind == "postgresql" and database.create and not facts.postgresql
    return space_needed(bool(java.package) + postgresql, fresh=not facts.openfire)
