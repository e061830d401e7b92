"""A list of people brought to a practice server as to a real one
(`system/test_people_areas.py`).
"""

import threading

import pytest

from setupwizard.admin.people_export import people_csv
from setupwizard.admin.people_import import import_people, take_back
from setupwizard.admin.people_plan import Fate, plan_people, read_list
from setupwizard.admin.stored_accounts import accounts_of
from setupwizard.admin.user_changes import NewUser, create_user, kept_as
from setupwizard.admin.users import user_store
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice.programs import openfire_people
from setupwizard.practice.programs.openfire_people import own_users
from tests.practice.import_dialogues import expected_import, import_dialogue


def test_a_list_is_brought_and_taken_back(ours, access):
    assert import_dialogue(ours, access) == expected_import()


def test_the_same_where_only_the_console_shows_the_people(by_hand, theirs):
    assert import_dialogue(by_hand, theirs) == expected_import()


def plan_of(session, access, text):
    store = session.ask(user_store, access)
    read = read_list(text.encode(), "x.csv", spoken=False, known={})
    return store, session.ask(plan_people, access, store, read)


def test_somebody_elses_account_is_not_taken_for_one_whose_name_was_proposed(ours, access):
    store, plan = plan_of(ours, access, "user,name\nana.ruiz,Ana Ruiz Marín\n")
    ours.ask(import_people, access, store, plan, lambda _: None, threading.Event())
    _, plan = plan_of(ours, access, "name\nAna Ruiz\n")
    assert [(one.fate, one.why.code) for one in plan.people] == [
        (Fate.REFUSED, "people-line-somebody-else")
    ]
    _, plan = plan_of(ours, access, "user,email\nana.ruiz,ana@x.example\n")
    (one,) = plan.people
    assert (one.fate, one.person.name) == (Fate.CHANGED, "Ana Ruiz Marín")  # nothing is emptied


def test_what_a_cut_link_left_undone_is_done_by_the_next_run(ours, access):
    """What was done is told, so that it can be taken back."""
    text = "user,name\n" + "".join(f"p{number:03},Persona {number}\n" for number in range(100))
    store, plan = plan_of(ours, access, text)
    openfire, made = ours.host._state.openfire, []
    listening = openfire.listening

    def stop_openfire(user):
        made.append(user)
        if len(made) == 40:
            openfire.listening = ()

    done = ours.ask(import_people, access, store, plan, stop_openfire, threading.Event())
    assert (len(done.made), done.problem.code) == (40, Code.ACCOUNTS_CLOSED)
    openfire.listening = listening
    store, plan = plan_of(ours, access, text)
    assert (len(plan.of(Fate.UNCHANGED)), len(plan.of(Fate.NEW))) == (40, 60)
    ours.ask(import_people, access, store, plan, made.append, threading.Event())
    assert len(own_users(openfire.properties)) == 101


@pytest.fixture
def killed(monkeypatch):
    """Openfire ends when it has kept the last of some, and before it has told so."""

    def killed(openfire, last):
        kept, listening = openfire_people.keep, openfire.listening

        def keep(properties, person):
            kept(properties, person)
            if person.user == last:
                openfire.listening = ()

        monkeypatch.setattr(openfire_people, "keep", keep)
        return lambda: setattr(openfire, "listening", listening)

    return killed


def list_of(number):
    return "user,name,groups\n" + "".join(f"p{n:03},Persona {n},1A\n" for n in range(number))


def test_whom_openfire_made_and_never_told_of_counts_as_made_and_is_taken_back(
    ours, access, killed
):
    openfire, heard = ours.host._state.openfire, lambda _: None
    before = set(own_users(openfire.properties))
    come_back, cancel = killed(openfire, "p079"), threading.Event()
    store, plan = plan_of(ours, access, list_of(100))
    first = ours.ask(import_people, access, store, plan, heard, cancel)
    assert (len(first.made), first.begun, len(first.ungrouped)) == (80, {}, 80)
    come_back()
    store, plan = plan_of(ours, access, list_of(100))
    second = ours.ask(import_people, access, store, plan, heard, cancel)
    whole = first.followed_by(second)
    assert (len(whole.made), whole.grouped, whole.ungrouped) == (100, 100, set())
    for done in (second, first):
        ours.ask(take_back, access, store, done)
    assert set(own_users(openfire.properties)) == before


def test_who_cannot_be_looked_up_yet_is_found_by_the_next_plan_or_by_the_way_back(
    by_hand, theirs, killed
):
    """Where only the console tells who is there."""
    openfire, heard = by_hand.host._state.openfire, lambda _: None
    before = set(own_users(openfire.properties))
    come_back, cancel = killed(openfire, "p039"), threading.Event()
    store, plan = plan_of(by_hand, theirs, list_of(60))
    first = by_hand.ask(import_people, theirs, store, plan, heard, cancel)
    assert (first.made, len(first.begun)) == ([], 40)
    come_back()
    by_hand.ask(take_back, theirs, store, first)
    assert set(own_users(openfire.properties)) == before
    come_back = killed(openfire, "p039")
    store, plan = plan_of(by_hand, theirs, list_of(60))
    first = by_hand.ask(import_people, theirs, store, plan, heard, cancel)
    come_back()
    store, plan = plan_of(by_hand, theirs, list_of(60))
    assert len(first.count_found(plan)) == 40
    assert (len(first.made), first.begun, len(first.ungrouped)) == (40, {}, 40)


STRANGE = ("ñandú", "o'brien", "a@b", "ana maría", 'x"y', "r&d", "kim:park", "back\\slash")


@pytest.mark.parametrize("name", ["", "Ana  Ruiz ", "=1+1"])
def test_everybody_saved_as_a_list_comes_back_unchanged_however_they_are_called(ours, access, name):
    store = ours.ask(user_store, access)
    for user in STRANGE:
        ours.ask(create_user, access, store, NewUser(user, "", "", Secret("Clave-larga-1")))
        openfire_people.change(ours.host._state.openfire.properties, kept_as(user), name=name)
    data = ours.ask(people_csv, access, store, "es")
    assert all(user in data.decode().replace('""', '"') for user in STRANGE)
    assert b"\\27" not in data
    read = read_list(data, "x.csv", spoken=False, known={})
    plan = ours.ask(plan_people, access, store, read)
    told = {one.person.user: one.fate for one in plan.people if one.person.user != "admin"}
    assert told == {kept_as(user): Fate.UNCHANGED for user in STRANGE}


def test_who_is_left_out_is_named_and_a_new_user_keeps_to_plain_letters(ours, access):
    _, plan = plan_of(ours, access, "user,name\no'brien,Pat\nx,\nx,Twice\n/,\n,Ñ\n")
    assert [(one.fate.value, one.called or one.person.name) for one in plan.people] == [
        ("refused", "Pat"),
        ("new", "x"),
        ("refused", "Twice"),
        ("refused", "/"),
        ("new", "Ñ"),
    ]


def test_who_was_made_before_a_stop_is_in_their_group(ours, access):
    store, plan = plan_of(ours, access, list_of(100))
    cancel = threading.Event()
    done = ours.ask(import_people, access, store, plan, lambda _: cancel.set(), cancel)
    assert (len(done.made), done.grouped, done.ungrouped) == (40, 40, set())


def test_it_stops_when_it_is_told_to_and_says_what_was_done(ours, access):
    text = "user,name\n" + "".join(f"p{number:03},Persona {number}\n" for number in range(100))
    store, plan = plan_of(ours, access, text)
    cancel = threading.Event()
    done = ours.ask(import_people, access, store, plan, lambda _: cancel.set(), cancel)
    assert (len(done.made), done.stopped, done.problem) == (40, True, None)


def test_fifty_thousand_lines_are_planned_and_one_more_is_refused(ours, access):
    text = "user;name;groups\n" + "".join(f"p{n:05};Persona {n};G{n % 40}\n" for n in range(50_000))
    _, plan = plan_of(ours, access, text)
    assert (len(plan.of(Fate.NEW)), len(plan.groups)) == (50_000, 40)
    with pytest.raises(SetupError, match="people-file-too-many"):
        plan_of(ours, access, text + "otra;Una más;\n")


def test_passwords_are_new_spoken_or_those_from_before():
    read = read_list(b"user\nana\nluis\n", "x.csv", spoken=True, known={"luis": Secret("x-y-z")})
    ana, luis = (row.person.password.reveal() for row in read.rows)
    assert luis == "x-y-z"
    assert len(ana.split("-")) == 5
    assert set(ana) <= set("dflmnprtaeiou-")


def test_any_separator_and_encoding_brings_the_same(ours, access):
    text = "user{0}name{0}groups\nana{0}Ana Peña{0}1A\n"
    for separator in ",;\t|":
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"):
            data = text.format(separator).encode(encoding)
            (row,) = read_list(data, "x.csv", spoken=False, known={}).rows
            told = (row.person.user, row.person.name, row.person.groups)
            assert told == ("ana", "Ana Peña", ("1A",)), (separator, encoding)
    assert ours.ask(accounts_of, access, ours.ask(user_store, access), ["ana"]) == {}
