"""How a server is doing, as lines for a person and as one object for a program."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

from setupwizard.admin.access import Access
from setupwizard.admin.information import Information, server_information
from setupwizard.admin.ports import Port
from setupwizard.admin.status import Chat, ServerStatus, server_status
from setupwizard.cli.reporter import Reporter
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.proof.base import ADMINISTRATOR, Login
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.status import WORDS

NOTHING = Secrets()
MINUTE, HOUR, DAY = 60, 3600, 86400


def tell_status(
    session: Session, reporter: Reporter, words: Catalog, secrets: Secrets = NOTHING
) -> bool:
    """Ask, tell, and say whether people can chat.

    With the password of `admin` also what only Openfire knows; that it is refused is told, and is
    no reason to fail.
    """
    status = session.ask(server_status)
    failed = status.reasons[0] if status.chat is Chat.DOES_NOT else None
    lines, body = status_lines(status, words), dict(status_body(status, words))
    if secrets.admin_password and status.process:
        found = _information(session, status, secrets)
        body["information"] = _problem(found, words) if isinstance(found, Problem) else _told(found)
        lines += information_lines(found, words)
    reporter.told("status", lines, body, failed)
    return failed is None


def _information(session: Session, status: ServerStatus, secrets: Secrets) -> Information | Problem:
    access = Access(Login(ADMINISTRATOR, secrets.admin_password))
    try:
        return session.ask(server_information, access, status)
    except SetupError as error:
        if error.problem.code is Code.HOST_LOST:
            raise
        return error.problem


def _told(found: Information) -> Mapping[str, object]:
    """Without its status, which is told already."""
    body = asdict(replace(found, status=ServerStatus(Chat.WORKS, ())))
    del body["status"]
    return {**body, "started": found.started.isoformat(timespec="seconds")}


def information_lines(found: Information | Problem, words: Catalog) -> list[str]:
    if isinstance(found, Problem):
        return [words.problem(found).cause]
    told = {
        "domain": found.domain,
        "java": found.java,
        "application-server": found.application_server,
        "system": found.system,
        "locale": f"{found.locale} / {found.time_zone}",
    }
    return [words.text("Status", WORDS[name], {"value": value}) for name, value in told.items()]


def status_lines(status: ServerStatus, words: Catalog) -> list[str]:
    """A sentence a line: whether the chat works, each reason with what to do, and the rest."""

    def say(name: str, /, **params: object) -> str:
        return words.text("Status", WORDS[name], {key: str(one) for key, one in params.items()})

    lines = [say(status.chat)]
    for problem in status.reasons:
        told = words.problem(problem)
        lines += [f"  - {told.cause}", f"    {told.remedy}"]
    if status.openfire is None:
        return lines
    lines += ["", say("openfire", version=status.version or "?", home=status.openfire.home)]
    if process := status.process:
        lines.append(say("runs", user=process.user, **_parts(process.seconds)))
    else:
        lines.append(say("stopped"))
    lines += _database(status, say)
    if status.certificate:
        ends, names = status.certificate.ends.strftime("%Y-%m-%d"), status.certificate.names
        lines.append(
            say("certificate", names=", ".join(names), ends=ends, days=status.certificate_days)
        )
    lines.append(say("memory", free=status.memory_available, total=status.memory))
    if process and (heap := process.heap):
        lines.append(say("heap", used=heap.used, limit=heap.limit))
    lines += [say("disk", place=d.place, free=d.free, size=d.size) for d in status.disks]
    lines += [
        say(
            "port",
            port=port.number,
            purpose=port.purpose,
            holder=port.holder,
            reach=say(_reach(port), firewall=port.shut_by),
        )
        for port in status.ports
    ]
    return lines


def status_body(status: ServerStatus, words: Catalog) -> Mapping[str, Any]:
    """The same for a program; the reasons with their sentences."""
    body = asdict(status)
    body["chat"] = status.chat.value
    body["reasons"] = [_problem(one, words) for one in status.reasons]
    return body


def _problem(problem: Problem, words: Catalog) -> Mapping[str, object]:
    told = words.problem(problem)
    return {**asdict(problem), "cause": told.cause, "remedy": told.remedy}


def _database(status: ServerStatus, say: Callable[..., str]) -> list[str]:
    place = status.database
    if place is None:
        return [say("database-embedded")] if status.database_kind == "embedded" else []
    named = {True: "answers", False: "silent", None: "unknown"}[place.answers]
    return [say(f"database-{named}", host=place.host, port=place.port)]


def _reach(port: Port) -> str:
    if port.local_only:
        return "reach-local"
    return "reach-shut" if port.shut_by else "reach-open"


def _parts(seconds: int) -> dict[str, int]:
    return {
        "days": seconds // DAY,
        "hours": seconds % DAY // HOUR,
        "minutes": seconds % HOUR // MINUTE,
    }
