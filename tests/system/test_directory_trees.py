"""Directories of different shapes, on real OpenLDAP servers: what is found and what is shown."""

import base64

import pytest

from setupwizard.directory.base import Kind, Occurrence
from setupwizard.directory.ldap import open_directory
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from tests.system import lab as labs
from tests.system import slapd
from tests.system.fixtures import need
from tests.system.slapd import BASE, READER_PASSWORD, SUFFIX, Slapd
from tests.system.stepping import linked

PEOPLE, GROUPS = f"ou=people,{SUFFIX}", f"ou=groups,{SUFFIX}"
TEACHERS, STUDENTS = f"ou=teachers,ou=school,{SUFFIX}", f"ou=students,ou=school,{SUFFIX}"

PHOTO = base64.b64encode(b"\xff\xd8\xff" + bytes(5000)).decode()

WITH_PHOTO = f"title: Profesora\njpegPhoto:: {PHOTO}\n"


def group(name, members, place=GROUPS, kind="groupOfNames", field="member", more=""):
    named = "".join(f"{field}: {member}\n" for member in members)
    return f"\ndn: cn={name},{place}\nobjectClass: {kind}\ncn: {name}\n{named}{more}"


def posix(uid, number):
    return (
        f"\ndn: uid={uid},{PEOPLE}\nobjectClass: account\nobjectClass: posixAccount\nuid: {uid}\n"
        f"cn: {uid.title()}\nuidNumber: {number}\ngidNumber: 100\nhomeDirectory: /home/{uid}\n"
        f"userPassword: pw-{uid}\n"
    )


TWO_OUS = (
    BASE
    + slapd.unit(f"ou=school,{SUFFIX}")
    + slapd.unit(TEACHERS)
    + slapd.unit(STUDENTS)
    + slapd.unit(f"ou=classes,ou=school,{SUFFIX}")
    + slapd.person("teresa", TEACHERS, "Teresa Núñez", more=WITH_PHOTO)
    + "".join(slapd.person(f"st{n}", STUDENTS, f"Student {n}") for n in range(7))
    + group(
        "1a",
        [f"uid=st{n},{STUDENTS}" for n in range(7)],
        f"ou=classes,ou=school,{SUFFIX}",
        "groupOfUniqueNames",
        "uniqueMember",
        "description: Primero A\n",
    )
)
POSIX = (
    BASE
    + slapd.unit(PEOPLE)
    + slapd.unit(GROUPS)
    + "".join(posix(uid, 1000 + n) for n, uid in enumerate(("ana", "luis", "eva")))
    + group("staff", ["ana", "luis"], kind="posixGroup", field="memberUid", more="gidNumber: 50\n")
    + group("empty", [], kind="posixGroup", more="gidNumber: 51\n")
)
ODD_NAMES = ["María José", "josé", "o'neill", "ana@corp.example", "back\\20slash", "MAYÚSCULA"]
UNFINDABLE_NAMES = ["a+b", "uno,dos", "x(y)"]
ODD = (
    BASE
    + slapd.unit(PEOPLE)
    + "".join(
        f"\ndn: cn=p{number},{PEOPLE}\nobjectClass: inetOrgPerson\nuid: {uid}\ncn: p{number}\n"
        f"sn: Apellido\nuserPassword: pw\n"
        for number, uid in enumerate(ODD_NAMES + UNFINDABLE_NAMES)
    )
)
MIXED = (
    BASE
    + slapd.unit(PEOPLE)
    + posix("ana", 1000)
    + slapd.person("luis", PEOPLE)
    + slapd.person("eva", PEOPLE)
    + f"\ndn: cn=Printer Owner,{SUFFIX}\nobjectClass: person\ncn: Printer Owner\nsn: Owner\n"
)
CROWD = (
    BASE
    + slapd.unit(PEOPLE)
    + slapd.unit(GROUPS)
    + slapd.crowd(5000, PEOPLE)
    + group("all", [f"uid=u{n:05d},{PEOPLE}" for n in range(1, 5001)])
)


@pytest.fixture(scope="module")
def directory_host():
    need("full")
    host = labs.up("full", "none", wait=True)
    try:
        yield host
    finally:
        host.down()


@pytest.fixture(scope="module")
def servers(directory_host):
    kinds = {
        "two-ous": {"ldif": TWO_OUS},
        "posix": {"ldif": POSIX},
        "odd": {"ldif": ODD},
        "mixed": {"ldif": MIXED},
        "empty": {"ldif": BASE},
        "crowd": {"ldif": CROWD, "limits": "limits * size=unlimited\n"},
        "default": {"ldif": CROWD},
        "hard": {"ldif": CROWD, "limits": "limits * size.soft=500 size.hard=500\n"},
        "soft": {"ldif": CROWD, "limits": "limits * size.soft=500 size.hard=unlimited\n"},
        "pages": {"ldif": CROWD, "limits": "limits * size.soft=500 size.prtotal=unlimited\n"},
        "nopages": {"ldif": CROWD, "limits": "limits * size.soft=500 size.prtotal=disabled\n"},
    }
    started = {}
    for number, (name, how) in enumerate(kinds.items()):
        started[name] = Slapd(directory_host, name, 3400 + number, **how).start()
    return started


@pytest.fixture(scope="module")
def ssh(directory_host, tmp_path_factory):
    with linked(directory_host, tmp_path_factory.mktemp("ssh")) as transport:
        yield transport


@pytest.fixture
def directory(ssh, servers, request):
    with open_directory(ssh, servers[request.param].reached(), Secret(READER_PASSWORD)) as opened:
        yield opened


def shape(name):
    return pytest.mark.parametrize("directory", [name], indirect=True)


FRESH = LdapAnswers(bind_dn=slapd.READER)


@shape("two-ous")
def test_people_under_two_places_are_found_together(directory):
    found = directory.discover(FRESH)
    assert found.kind is Kind.OPENLDAP
    assert found.bases == (SUFFIX,)
    assert found.places == (Occurrence(STUDENTS, 7), Occurrence(TEACHERS, 1))
    assert found.person_classes == (Occurrence("inetOrgPerson", 8),)
    assert found.group_classes == (Occurrence("groupOfUniqueNames", 1),)
    answers = found.answers
    assert answers.base_dn == f"ou=school,{SUFFIX}"
    assert (answers.user_field, answers.user_filter) == ("uid", "(objectClass=inetOrgPerson)")
    assert (answers.member_field, answers.posix) == ("uniqueMember", False)
    assert (answers.photo_field, answers.title_field) == ("jpegPhoto", "title")
    assert (answers.phone_field, answers.mobile_field, answers.department_field) == ("", "", "")
    people = directory.people(answers)
    assert (people.count, people.whole, len(people.sample)) == (8, True, 5)
    teresa = directory.find(answers, "núñ")[0]
    assert (teresa.user, teresa.email) == ("teresa", "teresa@corp.example")
    groups = directory.groups(answers)
    assert [(one.name, one.description, one.size) for one in groups.sample] == [
        ("1a", "Primero A", 7)
    ]


@shape("two-ous")
def test_a_second_base_is_looked_through_too(directory):
    answers = directory.discover(FRESH).answers
    answers = answers.model_copy(update={"base_dn": TEACHERS, "alternate_base_dn": STUDENTS})
    people = directory.people(answers)
    assert (people.count, people.sample[0].user) == (8, "teresa")
    assert directory.admits(answers, "st3", Secret("pw-st3"))
    assert directory.namesakes(answers, ["teresa", "st3", "gone"]) == {"teresa", "st3"}


@shape("two-ous")
def test_a_base_that_was_given_stays(directory):
    found = directory.discover(FRESH.model_copy(update={"base_dn": TEACHERS}))
    assert (found.answers.base_dn, found.places) == (TEACHERS, (Occurrence(TEACHERS, 1),))


@shape("posix")
def test_posix_groups_name_their_members(directory):
    answers = directory.discover(FRESH).answers
    assert answers.base_dn == SUFFIX
    assert answers.user_filter == "(objectClass=posixAccount)"
    assert (answers.posix, answers.member_field) == (True, "memberUid")
    assert answers.group_filter == "(objectClass=posixGroup)"
    sizes = {one.name: one.size for one in directory.groups(answers).sample}
    assert sizes == {"staff": 2, "empty": 0}
    assert directory.admits(answers, "eva", Secret("pw-eva"))


@shape("odd")
def test_names_are_shown_as_they_stand_before_the_at(directory):
    answers = directory.discover(FRESH).answers
    assert answers.base_dn == PEOPLE
    shown = {person.user for person in directory.find(answers, "p")}
    assert shown >= {
        r"maría\20josé",
        "josé",
        r"o\27neill",
        r"ana\40corp.example",
        r"back\5c20slash",
        "mayúscula",
    }
    unfindable = {user for user in shown if set(user) & set("+,(") or "5c" in user}
    for user in shown - unfindable:
        assert directory.admits(answers, user, Secret("pw"))
    assert len(unfindable) == 4
    for user in unfindable:
        with pytest.raises(SetupError) as caught:
            directory.admits(answers, user, Secret("pw"))
        assert caught.value.problem.code is Code.LDAP_PERSON_LETTERS
        assert caught.value.problem.params["letter"] in "+,(\\"
    assert directory.find(answers, r"maría\20j")[0].user == r"maría\20josé"
    known = [r"maría\20josé", "josé", r"a+b", "nadie"]
    assert directory.namesakes(answers, known) == {r"maría\20josé", "josé"}


@shape("mixed")
def test_one_filter_takes_in_people_of_several_kinds(directory):
    found = directory.discover(FRESH)
    wanted = "(|(objectClass=inetOrgPerson)(objectClass=posixAccount))"
    assert (found.answers.user_filter, found.answers.base_dn) == (wanted, PEOPLE)
    assert directory.people(found.answers).count == 3


@shape("empty")
def test_a_directory_without_people_proposes_nothing(directory):
    found = directory.discover(FRESH)
    assert (found.person_classes, found.places, found.answers.base_dn) == ((), (), "")
    assert not found.group_classes


@pytest.mark.parametrize(
    ("directory", "count", "whole"),
    [
        ("crowd", 5000, True),
        ("soft", 5000, True),
        ("pages", 5000, True),
        ("default", 500, False),
        ("hard", 500, False),
        ("nopages", 500, False),
    ],
    indirect=["directory"],
)
def test_as_many_as_the_directory_lists_are_counted(directory, count, whole):
    answers = directory.discover(FRESH).answers
    people = directory.people(answers)
    assert (people.count, people.whole, len(people.sample)) == (count, whole, 5)
    assert answers.user_filter == "(objectClass=inetOrgPerson)"


@shape("crowd")
def test_five_thousand_are_asked_about_quickly(directory):
    """Quickly is measured elsewhere (build_scripts/bench.py); here it is only all of them."""
    answers = directory.discover(FRESH).answers
    assert directory.groups(answers).sample[0].size == 5000
    users = [f"u{number:05d}" for number in range(4001, 6001)]
    assert len(directory.namesakes(answers, users)) == 1000
    assert len(directory.find(answers, "persona 0", most=20)) == 20
