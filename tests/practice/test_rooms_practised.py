"""The rooms of a practice server, asked and changed as those of a real one
(`system/test_room_areas.py`).
"""

import pytest

from setupwizard.admin.access import Access
from setupwizard.admin.room_people import ban, kick
from setupwizard.admin.rooms import messages_of, room_details, rooms
from setupwizard.model.secret import Secret
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.practice.programs import openfire_rooms
from setupwizard.practice.programs.openfire_people import add_members
from setupwizard.practice.programs.school import ROOMS, enrol
from setupwizard.proof.base import Login
from tests.practice.admin_dialogues import refusal
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.practice.room_dialogues import (
    EXPECTED_LIFE,
    EXPECTED_PEOPLE,
    EXPECTED_REFUSED,
    GROUP,
    clear_dialogue,
    expected_many,
    life_dialogue,
    many_dialogue,
    people_dialogue,
    refused_dialogue,
)


@pytest.fixture
def ours():
    session = connect(practice_environment(0))
    apply(session, answers(server={"domain": "empresa.example"}))
    session.look_again()
    yield session
    session.close()


@pytest.fixture
def by_hand():
    """4.6.2 with its embedded database, which only the console shows."""
    session = connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))
    yield session
    session.close()


@pytest.fixture
def access():
    return Access(Login("admin", Secret(ADMIN)))


@pytest.fixture
def theirs():
    return Access(Login("admin", Secret(LEARNER.password)))


def kept(session):
    return session.host._state.openfire.properties


def test_a_room_is_made_changed_and_deleted(ours, access):
    assert life_dialogue(ours, access) == EXPECTED_LIFE


def test_what_openfire_cannot_keep_is_refused_before(ours, access):
    assert refused_dialogue(ours, access) == EXPECTED_REFUSED


def test_people_and_groups_belong_to_a_room(ours, access):
    add_members(kept(ours), GROUP, ())
    assert people_dialogue(ours, access) == EXPECTED_PEOPLE


@pytest.mark.parametrize("number", [24, 25, 26, 60])
def test_all_rooms_are_listed_whatever_fits_on_a_page(ours, access, number):
    assert many_dialogue(ours, access, number) == expected_many(number)


@pytest.mark.parametrize("number", [14, 15, 16, 40])
def test_all_rooms_of_4_are_listed_too(by_hand, theirs, number):
    service = f"conference.{by_hand.ask(rooms, theirs).domain}"
    assert many_dialogue(by_hand, theirs, number, service) == expected_many(number)


@pytest.mark.parametrize("number", [999, 1000, 1001, 2000])
def test_a_thousand_rooms_on_a_page_are_not_the_last(ours, access, number):
    """Behind the last page 5.1.1 shows the last one again."""
    settings = {"roomconfig_roomname": "Sala", "roomconfig_roomdesc": "Sala"}
    for one in range(number):
        openfire_rooms.keep(kept(ours), "conference", f"sala{one}", settings=settings)
    assert len(ours.ask(rooms, access).rooms) == number


def test_the_history_is_cleared_where_the_release_can(ours, access):
    assert clear_dialogue(ours, access) == ""


def test_the_schools_rooms_have_people_in_them_who_are_put_out_and_kept_out(ours, access):
    enrol(kept(ours))
    listed = ours.ask(rooms, access).rooms
    assert len(listed) == len(ROOMS)
    one = next(room for room in listed if room.room == "claustro")
    told = ours.ask(room_details, access, one)
    assert ours.ask(messages_of, access, one) == told.messages > 0
    owner, guest, *_ = sorted(told.occupants, key=lambda who: who.affiliation.value != "owner")
    assert refusal(ours, kick, access, one, owner) == "room-cannot-kick"
    ours.ask(kick, access, one, guest, "Silencio")
    assert refusal(ours, kick, access, one, guest) == "occupant-gone"
    assert "admin.mucRoom.consoleKickReason" not in kept(ours)
    ours.ask(ban, access, one, guest)
    told = ours.ask(room_details, access, one)
    assert guest not in told.occupants
    assert (guest.bare, "outcast") in [(w.key, w.affiliation.value) for w in told.belongings]
