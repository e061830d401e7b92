"""People and rooms of a small school: for a practice server that has been in use for a while."""

import time

from setupwizard.directory.people_row import NewPerson
from setupwizard.model.secret import Secret
from setupwizard.practice.programs import openfire_people as people
from setupwizard.practice.programs import openfire_rooms as rooms
from setupwizard.proof.base import ADMINISTRATOR

MINUTE, DAY = 60_000, 86_400_000
"""Milliseconds."""

PEOPLE = (
    ("Ainhoa Gamboa", "Secretaría"),
    ("Alba Gamboa", "1.º A"),
    ("Alejandro Peña", "3.º B, Coro"),
    ("Ana Ruiz", "Profesorado"),
    ("Andrea Sáez", "2.º C"),
    ("Beatriz Lorca", "1.º A"),
    ("Carlos Gamboa", "3.º B, Coro"),
    ("Carmen Ortega", "3.º B"),
    ("Clara Núñez", "2.º C"),
    ("Daniel Vidal", "1.º A"),
    ("Elena Marín", "Profesorado, Coro"),
    ("Íñigo Ibarra", "2.º C"),
    ("Lucía Ferrer", "1.º A"),
    ("Marcos Rey", "Profesorado"),
)
"""By their names in full, and their groups."""

ROOMS = {
    "claustro": ("Claustro", "Para hablar entre profesores.", "team", "Profesorado"),
    "avisos": ("Avisos de la escuela", "Lo que toda la escuela debe saber.", "announcements", ""),
    "1a": ("1.º A", "La clase de 1.º A.", "classroom", ""),
    "coro": ("Coro 🎶", "Ensayos los martes.", "classroom", ""),
}
"""By their addresses: name, description, kind, and the group that belongs to it."""

INSIDE = {
    "claustro": (("ana.ruiz", "Ana", "owner"), ("carmen.ortega", "Carmen", "member")),
    "1a": (("alba.gamboa", "Alba", "none"), ("ana.ruiz", "Ana R.", "admin")),
}
"""Who is in a room now: user, nickname, what they are in it."""

LOCKED, NEW = "carlos.gamboa", "lucia.ferrer"
ONLINE = ("alba.gamboa", "ana.ruiz", "carmen.ortega")
_PLAIN = str.maketrans("áéíóúñÁÉÍÓÚÑ ", "aeiounAEIOUN.")


def enrol(properties: dict[str, str]) -> None:
    """A pupil is locked out, some are connected, one has never been there."""
    now = time.time_ns() // 1_000_000
    for number, (name, groups) in enumerate(PEOPLE):
        user = name.translate(_PLAIN).lower()
        mail = f"{user}@empresa.example"
        password = Secret(f"clave-{number}")
        person = NewPerson(
            user=user, name=name, given="", surname="", groups=(), email=mail, password=password
        )
        people.keep(properties, person)
        for group in groups.split(", "):
            people.add_members(properties, group, (user,))
        seen = None if user == NEW else str(now - number * DAY // 3 - 7 * MINUTE)
        people.change(properties, user, created=str(now - 90 * DAY), seen=seen)
    _open_rooms(properties)
    for user in ONLINE:
        people.change(properties, user, online="yes")
    people.change(properties, LOCKED, begins="", ends=f"{now + 7 * DAY:015d}")


def _open_rooms(properties: dict[str, str]) -> None:
    domain = properties.get("xmpp.domain", "empresa.example")
    for number, (room, (name, description, kind, group)) in enumerate(ROOMS.items()):
        inside = [
            [f"{user}@{domain}/telefono", nickname, _role(what), what]
            for user, nickname, what in INSIDE.get(room, ())
        ]
        belongings = [
            [f"{user}@{domain}", what, ""]
            for user, _, what in INSIDE.get(room, ())
            if what != "none"
        ]
        if all(what != "owner" for _, what, _ in belongings):
            belongings.append([f"{ADMINISTRATOR}@{domain}", "owner", ""])
        if group:
            belongings.append([f"{group.encode().hex()}@group.invalid", "member", ""])
        rooms.keep(
            properties,
            rooms.FIRST,
            room,
            settings=_settings(name, description, kind),
            created=time.time_ns() // 1_000_000 - (number + 1) * 12 * DAY,
            messages=40 * (number + 1),
            belongings=belongings,
            inside=inside,
        )


def _role(affiliation: str) -> str:
    return "moderator" if affiliation in ("owner", "admin") else "participant"


def _settings(name: str, description: str, kind: str) -> dict[str, str]:
    on = ["enablelogging", "canchangenick", "preservehistondel"]
    on += {"team": ["membersonly"], "announcements": ["publicroom", "moderatedroom"]}.get(
        kind, ["publicroom"]
    )
    on += ["presencebroadcast", "presencebroadcast2", "presencebroadcast3"]
    return {
        "roomconfig_roomname": name,
        "roomconfig_roomdesc": description,
        "room_topic": "",
        "roomconfig_maxusers": "30" if kind == "classroom" else "",
        "roomconfig_whois": "moderator",
        "roomconfig_allowpm": "anyone",
        **{f"roomconfig_{tick}": "true" for tick in on},
    }
