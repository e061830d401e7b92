"""Pages of the practice console about sessions: their shape, in words of our own."""

import time
from html import escape
from urllib.parse import quote_plus

from setupwizard.practice.channels.page_kinds import Fields, Show, Take
from setupwizard.practice.programs.openfire import domain, version
from setupwizard.practice.programs.openfire_sessions import PractisedSession, end, sessions
from setupwizard.practice.state.server import ServerState

IMAGES = {"": "im_available", "chat": "im_free_chat", "dnd": "im_dnd"}
OTHERS = (("amigos.example", "both_32x16.gif"), ("instituto.example", "warning-16x16.gif"))
"""Servers this one talks to, and one it cannot reach."""

WHY = (
    "DEBUG: Creating new session...",
    "WARN: Cannot connect to XMPP domain '{domain}': Unable to create a socket connection.",
)


def session_list(state: ServerState, query: Fields) -> str:
    """session-summary.jsp: all of them, whatever is asked for."""
    wanted = query.get("searchName", "")
    shown = [one for one in sessions(state) if wanted in one.user]
    rows = "".join(_row(state, one) for one in shown)
    form = "<form><input type='hidden' name='listPagerPageSize' value='1000'></form>"
    return f"<html><table>{rows}</table>{form}<p>{_moment(_now())}</p></html>"


def _row(state: ServerState, one: PractisedSession) -> str:
    """4.6.2 shows resource and priority, 5.1.1 the program and what was sent."""
    jid, is_new = quote_plus(one.jid(domain(state))), not version(state).startswith("4.")
    program = " - ".join(filter(None, (one.program, one.version)))
    lock = "lock.gif" if one.encrypted else "blank.gif"
    tls = "TLSv1.3 (TLS_AES_256_GCM_SHA384)" if is_new and one.encrypted else ""
    image = IMAGES.get(one.show, "im_away")
    counts = (str(one.received), str(one.sent)) if is_new else ("0",)
    cells = (
        "1",
        f"<a href='session-details.jsp?jid={jid}'>{escape(one.user)}</a>",
        escape(program if is_new else one.resource),
        "Authenticated",
        f"<img src='images/{lock}' title='{tls}'>",
        f"<img src='images/{image}.gif' title='-'>",
        escape(one.status) or "-",
        *counts,
        one.address,
        f"<a href='session-summary.jsp?jid={jid}&close=true'>x</a>",
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def session_page(state: ServerState, query: Fields) -> str:
    """session-details.jsp; it sends back to the list for a session that is not there."""
    found = [one for one in sessions(state) if one.jid(domain(state)) == query["jid"]]
    if not found:
        return "<html></html>"
    one = found[0]
    software = (("Name:", one.program), ("Version:", one.version)) if one.program else ()
    rows = (
        ("-", query["jid"]),
        ("-", "0"),
        ("-", _moment(one.since)),
        ("-", _moment(_now())),
        ("-", f"{one.received}/{one.sent}"),
        ("-", "TCP"),
        ("-", f"{one.address} / {one.address}"),
        *((("-", "TLSv1.3"), ("-", "TLS_AES_256_GCM_SHA384")) if one.encrypted else ()),
        ("-", "SCRAM-SHA-1"),
        *software,
    )
    return f"<html>{_pairs(rows)}</html>"


def close_session(state: ServerState, fields: Fields) -> str:
    end(state, fields["jid"])
    return "/session-summary.jsp?close=success"


def server_list(state: ServerState, _: Fields) -> str:
    """server-session-summary.jsp; 4.6.2 does not tell of failures."""
    is_new = not version(state).startswith("4.")
    shown = [one for one in OTHERS if is_new or "warning" not in one[1]]
    gone = state.openfire.servers_ended
    return f"<html><table>{''.join(_server(*one) for one in shown if one[0] not in gone)}</table>"


def _server(name: str, image: str) -> str:
    failed = "warning" in image
    link = f"server-session-summary.jsp?hostname={name}&close=true"
    if failed:
        link = f"server-session-failure-details.jsp?hostname={name}"
    times = ("-", "-") if failed else ("8:15:00", "8:40:12")
    cells = (
        "1",
        escape(name),
        f"<img src='images/{image if failed else 'lock.gif'}'>",
        f"<img src='images/{image}'>",
        "-",
        "-",
        *times,
        f"<a href='{link}'>x</a>",
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def close_server(state: ServerState, fields: Fields) -> str:
    state.openfire.servers_ended.add(fields["hostname"])
    return "/server-session-summary.jsp?close=success"


def failure(state: ServerState, query: Fields) -> str:
    name = query["hostname"]
    rows = (("-", name), ("-", "-"), ("-", _moment(_now())), ("-", "Failed to create connection"))
    lines = "\n".join(WHY).format(domain=escape(name))
    return f"<html>{_pairs(rows)}<textarea id='failure-diagnostic-log'>{lines}</textarea></html>"


def try_server(state: ServerState, fields: Fields) -> str:
    """server-connectiontest.jsp: who is known answers, nobody else does."""
    name = fields["server2server-testing-domain"]
    if name == domain(state):
        return "<html><div class='jive-error'>!</div></html>"
    works = name == OTHERS[0][0]
    kind = "result" if works else "error"
    lines = "DEBUG: Creating new session..." if works else "\n".join(WHY)
    return (
        f"<html><textarea id='server2server-testing-stanzas'>&lt;iq type='{kind}'/&gt;</textarea>"
        f"<textarea id='server2server-testing-logs'>{lines.format(domain=escape(name))}</textarea>"
    )


def _pairs(rows: tuple[tuple[str, str], ...]) -> str:
    cells = (f"<tr><td class='c1'>{a}</td><td>{escape(b)}</td></tr>" for a, b in rows)
    return f"<table>{''.join(cells)}</table>"


def _moment(milliseconds: int) -> str:
    """As a server in English writes it, by its clock."""
    return time.strftime("%b %d, %Y, %I:%M:%S %p", time.gmtime(milliseconds // 1000))


def _now() -> int:
    return time.time_ns() // 1_000_000


SESSION_PAGES: dict[str, Show] = {
    "session-summary.jsp": session_list,
    "session-details.jsp": session_page,
    "server-session-summary.jsp": server_list,
    "component-session-summary.jsp": lambda state, query: "<html></html>",
    "server-session-failure-details.jsp": failure,
}
SESSION_FORMS: dict[str, Take] = {
    "session-summary.jsp": close_session,
    "server-session-summary.jsp": close_server,
    "server-connectiontest.jsp": try_server,
    "user-message.jsp": lambda state, fields: "/user-message.jsp?success=true",
}
