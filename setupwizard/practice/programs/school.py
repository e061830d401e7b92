"""Who has an account at a small school: for a practice server that has been in use for a while."""

import time

from setupwizard.directory.people_row import NewPerson
from setupwizard.model.secret import Secret
from setupwizard.practice.programs import openfire_people as people

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
    for user in ONLINE:
        people.change(properties, user, online="yes")
    people.change(properties, LOCKED, begins="", ends=f"{now + 7 * DAY:015d}")
