"""What a stanza says, as a code and what fills its sentence.

RFC 6120 (streams, TLS, login), RFC 6121 (messages, presence, contacts), and the XEPs named below.
"""

from typing import NamedTuple

from setupwizard.capture.events import Kind, Party, Weight
from setupwizard.capture.nodes import SASL, SASL2, Node
from setupwizard.texts.capture import CONDITIONS

TLS = "urn:ietf:params:xml:ns:xmpp-tls"
BIND = "urn:ietf:params:xml:ns:xmpp-bind"
UPKEEP = ("urn:xmpp:sm:3", "urn:xmpp:sm:2")  # XEP-0198
ROSTER, OLD_LOGIN, REGISTER = "jabber:iq:roster", "jabber:iq:auth", "jabber:iq:register"
MUC, CHAT_STATES = "http://jabber.org/protocol/muc", "http://jabber.org/protocol/chatstates"
RECEIPTS = ("urn:xmpp:receipts", "urn:xmpp:chat-markers:0")  # XEP-0184, XEP-0333
COPIES = "urn:xmpp:carbons:2"  # XEP-0280


class Told(NamedTuple):
    kind: Kind
    weight: Weight
    code: str
    params: dict[str, str]


def tell(node: Node, party: Party, *, from_client: bool) -> Told:
    """`party`: the connection it travelled on, as it was known before."""
    if node.name in ("message", "presence", "iq"):
        return _STANZAS[node.name](node, party, from_client)
    both = _both(party, from_client)
    if node.namespace in (SASL, SASL2):
        return _login(node, party, both)
    if node.name == "features":
        return _features(node, both)
    if node.name == "error":
        condition = _condition("stream", node)
        return Told(Kind.PROBLEM, Weight.MAIN, "stream-error", {**both, "condition": condition})
    if node.namespace == TLS:
        code = {"starttls": "starttls", "proceed": "starttls-agreed"}.get(node.name)
        return Told(Kind.ENCRYPTION, Weight.MAIN, code or "starttls-refused", both)
    if node.namespace in UPKEEP:
        return Told(Kind.CONNECTION, Weight.DETAIL, "upkeep", both)
    if node.name in ("handshake", "result", "verify"):
        return Told(Kind.LOGIN, Weight.MAIN, "handshake", both)
    return Told(Kind.QUESTION, Weight.DETAIL, "other", {**both, "name": node.name})


def name_of(jid: str, party: Party) -> str:
    """What people call an address: the name before the @, or the domain; a room's participant."""
    bare, _, resource = jid.partition("/")
    name, at, domain = bare.partition("@")
    if at and resource and domain.startswith("conference."):
        return resource
    return name or party.server_name


def _both(party: Party, from_client: bool) -> dict[str, str]:
    two = (party.name, party.server_name)
    who, whom = two if from_client else two[::-1]
    return {"who": who, "whom": whom}


def _ends(node: Node, party: Party, from_client: bool) -> dict[str, str]:
    """Who writes to whom: what the stanza does not say is known of the connection."""
    if from_client:
        return {"who": party.name, "whom": name_of(node.get("to"), party)}
    return {"who": name_of(node.get("from"), party), "whom": party.name}


def _condition(area: str, node: Node) -> str:
    """The first child that is no text, as CONDITIONS names it, or as it stands."""
    name = next((child.name for child in node.nodes() if child.name != "text"), "?")
    return f"{area}-{name}" if f"{area}-{name}" in CONDITIONS else name


def _error(node: Node) -> str:
    error = node.find("error")
    return _condition("stanza", error) if error else "?"


def _features(node: Node, both: dict[str, str]) -> Told:
    starttls, offered = node.find("starttls"), node.find("mechanisms")
    named = [child.text for child in offered.nodes()] if offered else []
    params = {**both, "mechanisms": ", ".join(named)}
    if starttls and (starttls.find("required") or not named):
        return Told(Kind.ENCRYPTION, Weight.MAIN, "offers-tls-required", params)
    if starttls:
        return Told(Kind.ENCRYPTION, Weight.MAIN, "offers-tls", params)
    if named:
        return Told(Kind.LOGIN, Weight.DETAIL, "offers-login", params)
    return Told(Kind.CONNECTION, Weight.DETAIL, "offers-session", params)


def _login(node: Node, party: Party, both: dict[str, str]) -> Told:
    match node.name:
        case "auth" | "authenticate":
            params = {**both, "mechanism": node.get("mechanism")}
            return Told(Kind.LOGIN, Weight.MAIN, "login-asked", params)
        case "challenge":
            return Told(Kind.LOGIN, Weight.DETAIL, "login-challenge", both)
        case "response":
            return Told(Kind.LOGIN, Weight.DETAIL, "login-response", both)
        case "success":
            return Told(Kind.LOGIN, Weight.MAIN, "login-done", both)
        case "failure":
            params = {**both, "condition": _condition("login", node)}
            return Told(Kind.PROBLEM, Weight.MAIN, "login-refused", params)
        case "abort":
            return Told(Kind.LOGIN, Weight.MAIN, "login-aborted", both)
    return Told(Kind.LOGIN, Weight.DETAIL, "other", {**both, "name": node.name})


def _message(node: Node, party: Party, from_client: bool) -> Told:
    ends = _ends(node, party, from_client)
    kind = node.get("type")
    if kind == "error":
        params = {**ends, "condition": _error(node)}
        return Told(Kind.PROBLEM, Weight.MAIN, "message-error", params)
    if node.find("body"):
        if kind == "headline" and not from_client:
            return Told(Kind.MESSAGE, Weight.MAIN, "headline", ends)
        code = "room-message" if kind == "groupchat" else "message"
        return Told(Kind.MESSAGE, Weight.MAIN, code if from_client else f"{code}-handed", ends)
    spaces = {child.namespace: child.name for child in node.nodes()}
    if any(spaces.get(one) in ("received", "displayed") for one in RECEIPTS):
        return Told(Kind.MESSAGE, Weight.MAIN, "receipt", ends)
    if CHAT_STATES in spaces:
        return Told(Kind.MESSAGE, Weight.DETAIL, "chat-state", ends)
    return Told(Kind.MESSAGE, Weight.DETAIL, "message-without-text", ends)


def _presence(node: Node, party: Party, from_client: bool) -> Told:
    ends = _ends(node, party, from_client)
    kind = node.get("type")
    if kind == "error":
        return Told(
            Kind.PROBLEM, Weight.MAIN, "presence-error", {**ends, "condition": _error(node)}
        )
    if kind in ("subscribe", "subscribed"):
        return Told(Kind.PRESENCE, Weight.MAIN, kind, ends)
    if kind in ("unsubscribe", "unsubscribed"):
        return Told(Kind.PRESENCE, Weight.MAIN, "unsubscribe", ends)
    if from_client and not kind and any(child.namespace == MUC for child in node.nodes()):
        return Told(Kind.PRESENCE, Weight.MAIN, "room-asked", ends)
    shown = node.find("show")
    show = kind or (shown.text.strip() if shown else "") or "available"
    code = "presence" if from_client else "presence-told"
    is_own = not from_client and ends["who"] == party.user
    weight = Weight.DETAIL if is_own or kind == "probe" else Weight.MAIN
    return Told(Kind.PRESENCE, weight, code, {**ends, "show": show})


def _iq(node: Node, party: Party, from_client: bool) -> Told:
    ends = _ends(node, party, from_client)
    kind, asked = node.get("type"), node.first
    namespace = asked.namespace if asked else ""
    if kind == "error":
        params = {**ends, "condition": _error(node)}
        return Told(Kind.QUESTION, Weight.DETAIL, "answered-error", params)
    if special := _special(kind, namespace, asked, ends):
        return special
    if kind == "result":
        return Told(Kind.QUESTION, Weight.DETAIL, "answered", ends)
    code = "wanted" if kind == "set" else "asked"
    return Told(Kind.QUESTION, Weight.DETAIL, code, {**ends, "query": namespace or "?"})


def _special(kind: str, namespace: str, asked: Node | None, ends: dict[str, str]) -> Told | None:
    """What belongs to logging in, and the contacts."""
    if asked is None:
        return None
    if namespace == BIND:
        jid = asked.find("jid")
        if kind == "result" and jid:
            return Told(Kind.LOGIN, Weight.MAIN, "bound", {**ends, "jid": jid.text})
        return Told(Kind.LOGIN, Weight.DETAIL, "bind-asked", ends)
    if namespace == ROSTER:
        if kind == "result":
            count = str(sum(1 for _ in asked.nodes()))
            return Told(Kind.PRESENCE, Weight.DETAIL, "roster-given", {**ends, "count": count})
        code = "roster-asked" if kind == "get" else "roster-changed"
        return Told(Kind.PRESENCE, Weight.DETAIL, code, ends)
    if namespace == OLD_LOGIN and kind == "set":
        return Told(Kind.LOGIN, Weight.MAIN, "login-old", ends)
    if namespace == REGISTER and kind == "set":
        return Told(Kind.LOGIN, Weight.MAIN, "register", ends)
    return None


_STANZAS = {"message": _message, "presence": _presence, "iq": _iq}
