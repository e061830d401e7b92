"""The people and groups of the example directory: those of a make-believe school."""

import unicodedata
from functools import cache

from setupwizard.directory.entries import LdapEntry

BASE = "dc=escuela,dc=practica"
PEOPLE, SERVICES = f"ou=personas,{BASE}", f"ou=servicios,{BASE}"
TEACHERS, PUPILS = f"ou=profesorado,{PEOPLE}", f"ou=alumnado,{PEOPLE}"
GROUPS = f"ou=grupos,{BASE}"
ACCOUNT = f"cn=openfire,{SERVICES}"
"""It may read, and nothing else."""

STAFF = 34
CLASSES = ("1.º A", "1.º B", "2.º A", "2.º B", "3.º A", "3.º B", "4.º A", "4.º B", "Bachillerato")
IN_A_CLASS = 20

_KNOWN = (("Pepa", "Palotes"), ("Manuel", "Gurrero"))
_GIVEN = (
    "Lucía", "Ángel", "Inés", "Martín", "Sofía", "Íñigo", "Noa", "Óscar", "Begoña", "Hugo", "Uxía",
    "Rubén", "Aitana", "Nicolás", "Jimena", "Adrián", "Zoe",
)  # fmt: skip
_SURNAMES = (
    "Núñez", "Fernández", "Ibáñez", "Peña", "Muñoz", "Garmendia", "Puig", "Castaño", "Úbeda",
    "Rodríguez", "Vázquez", "Ochoa", "Sáez",
)  # fmt: skip


@cache
def entries() -> tuple[LdapEntry, ...]:
    """All of them; nothing in it is the same twice."""
    people = _people()
    teachers, pupils = people[:STAFF], people[STAFF:]
    classes = [pupils[at : at + IN_A_CLASS] for at in range(0, len(pupils), IN_A_CLASS)]
    places = (BASE, PEOPLE, TEACHERS, PUPILS, GROUPS, SERVICES)
    return (
        *(_entry(place, objectClass=("top", "organizationalUnit")) for place in places),
        _entry(ACCOUNT, objectClass=("top", "applicationProcess"), cn=("openfire",)),
        *people,
        _group("Claustro", "Todo el profesorado", teachers),
        _group("Dirección", "Equipo directivo", teachers[:4]),
        _group("Orientación", "", teachers[4:7]),
        *(
            _group(name, "Alumnado y tutoría", (teachers[7 + at], *members))
            for at, (name, members) in enumerate(zip(CLASSES, classes, strict=True))
        ),
    )


def _people() -> tuple[LdapEntry, ...]:
    people: dict[str, LdapEntry] = {}
    for at in range(STAFF + len(CLASSES) * IN_A_CLASS):
        given_name, surname = _KNOWN[at] if at < len(_KNOWN) else _name(at)
        user = _user(given_name, surname, people)
        people[user] = _person(user, given_name, surname, TEACHERS if at < STAFF else PUPILS)
    return tuple(people.values())


def _name(at: int) -> tuple[str, str]:
    first, second = _SURNAMES[at % len(_SURNAMES)], _SURNAMES[(at * 5 + 3) % len(_SURNAMES)]
    return _GIVEN[at % len(_GIVEN)], f"{first} {second}"


def _user(given_name: str, surname: str, people: dict[str, LdapEntry]) -> str:
    """`lnunez` of Lucía Núñez Peña; `lnunez2` when there is one already."""
    plain = unicodedata.normalize("NFKD", given_name[0] + surname.split()[0]).lower()
    user = "".join(letter for letter in plain if letter.isascii())
    number = 2
    while user in people:
        user, number = f"{user.rstrip('0123456789')}{number}", number + 1
    return user


def _person(user: str, given_name: str, surname: str, place: str) -> LdapEntry:
    teacher = place == TEACHERS
    classes = ("top", "person", "organizationalPerson", "inetOrgPerson")
    return _entry(
        f"uid={user},{place}",
        objectClass=(*classes, "posixAccount") if teacher else classes,
        uid=(user,),
        cn=(f"{given_name} {surname}",),
        sn=(surname,),
        givenName=(given_name,),
        mail=(f"{user}@escuela.practica",) if teacher or user.endswith("z") else (),
        title=("Docente",) if teacher else (),
    )


def _group(name: str, description: str, members: tuple[LdapEntry, ...]) -> LdapEntry:
    return _entry(
        f"cn={name},{GROUPS}",
        objectClass=("top", "groupOfNames"),
        cn=(name,),
        description=(description,) if description else (),
        member=tuple(member.dn for member in members),
    )


def _entry(dn: str, **values: tuple[str, ...]) -> LdapEntry:
    return LdapEntry(
        dn,
        {
            name.lower(): tuple(text.encode() for text in texts)
            for name, texts in values.items()
            if texts
        },
    )
