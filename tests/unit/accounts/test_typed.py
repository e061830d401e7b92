"""People typed one by one."""

import pytest

from setupwizard.accounts.typed import TypedPerson, faults, proposed_user
from setupwizard.model.secret import Secret

GOOD = Secret("k7qm-x3fv-92bd")


@pytest.mark.parametrize(
    ("name", "user"),
    [
        ("Luis", "luis"),
        ("Ana Pérez", "ana.perez"),
        ("Ana Pérez García", "ana.perez"),
        ("Ana María Pérez García", "ana.perez"),
        ("María de los Ángeles Núñez", "maria.angeles"),
        ("  José   Ñandú ", "jose.nandu"),
        ("O’Brien", "obrien"),
        ("山田太郎", ""),
        ("", ""),
        ("admin", "admin2"),
    ],
)
def test_a_user_name_is_proposed_from_the_name(name, user):
    assert proposed_user(name, ()) == user


def test_nobody_is_proposed_the_name_of_somebody_else():
    assert proposed_user("Luis", ("luis", "luis2")) == "luis3"


def test_what_is_proposed_can_always_be_taken():
    names = ["x" * 300, "1 2 3", "É É É É É", "van der Berg", "a.b-c_d e"]
    people = [TypedPerson(name[:90], proposed_user(name, ()), GOOD) for name in names]
    assert [one for one in faults(people) if one] == []


@pytest.mark.parametrize(
    ("person", "found"),
    [
        (TypedPerson("", "", GOOD), {}),
        (TypedPerson("Ana", "", GOOD), {"user": "missing"}),
        (TypedPerson("Ana", "ñusta", GOOD), {"user": "form"}),
        (TypedPerson("Ana", "admin", GOOD), {"user": "reserved"}),
        (TypedPerson("A" * 101, "ana", GOOD), {"name": "long"}),
        (TypedPerson("A\x07", "ana", GOOD), {"name": "letters"}),
        (TypedPerson("Ana", "ana", Secret("")), {"password": "missing"}),
        (TypedPerson("Ana", "ana", Secret("corta")), {"password": "short"}),
        (TypedPerson("Ana", "ana", Secret("ﬁnalmente-1")), {"password": "signs"}),
        (TypedPerson("Ana", "ANA", GOOD), {}),
    ],
)
def test_what_cannot_be_taken_is_told_by_its_field(person, found):
    assert faults([person]) == [found]


def test_two_people_cannot_have_one_user_name():
    two = [TypedPerson("Ana", "ana", GOOD), TypedPerson("Anna", "Ana", GOOD)]
    assert faults(two) == [{"user": "twice"}] * 2
