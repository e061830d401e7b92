import threading
from dataclasses import replace

import pytest

from setupwizard.directory.people_file import PeopleTable
from setupwizard.engine.new_accounts import (
    ACCOUNTS,
    AT_ONCE,
    GROUPS,
    check_people,
    make_accounts,
    users_with_other_password,
)
from setupwizard.engine.runner import ObjectionsError
from setupwizard.model.answers import Answers
from setupwizard.model.events import (
    Note,
    Outcome,
    ProofLine,
    RunStarted,
    StepFinished,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.unit.accounts.fakes import FakeAccounts, person

ADMIN = Login("admin", Secret("the-admins-own"))
PERICO = person("perico", "Perico Palotes", "perico@x.example", "Perico-first-1")
MARIA = person("maria", "María Gurrero", "", "María-first-1")


class Made:
    """One run: how it ended, what it told, and whose passwords were to be kept."""

    def __init__(self, accounts, *people, keep=None, cancel=None):
        self.events, self.kept = [], []
        self.accounts = accounts
        self.ran = make_accounts(
            None,
            accounts.opened,
            Answers.model_construct(),
            ADMIN,
            PeopleTable(people),
            keep or self._keep,
            self.events.append,
            cancel or threading.Event(),
        )

    def _keep(self, made):
        assert not [one for one in made if one.user in self.accounts.stored]
        self.kept += made
        return Note.of("account-passwords-kept", file="x.csv", count=len(made))

    @property
    def problem(self):
        return self.ran.problem and self.ran.problem.code

    def said(self, step=ACCOUNTS):
        return [
            one.note.code for one in self.events if isinstance(one, StepSaid) and one.step == step
        ]

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]


def test_everybody_gets_an_account_and_the_first_one_logs_in():
    accounts = FakeAccounts()
    made = Made(accounts, PERICO, MARIA)
    assert made.ran.outcome is Outcome.CHANGED
    assert accounts.stored == {"perico": PERICO, "maria": MARIA}
    assert made.said() == ["account-made", "account-made"]
    assert accounts.logins == ["perico"]
    assert [line.note.code for line in made.of(ProofLine)] == ["account-logged-in"]
    assert made.kept == []
    assert accounts.closed


def test_the_events_are_those_of_a_run():
    made = Made(FakeAccounts(), PERICO, replace(MARIA, groups=("staff",)))
    assert made.events[0] == RunStarted((ACCOUNTS, GROUPS), (2, 1))
    assert [event.step for event in made.of(StepStarted)] == [ACCOUNTS, GROUPS]
    assert [event.outcome for event in made.of(StepFinished)] == [Outcome.CHANGED] * 2
    assert [event.fraction for event in made.of(StepSaid)] == [0.5, 1.0, 1.0]


def test_a_second_run_changes_nothing_and_logs_nobody_in():
    accounts = FakeAccounts()
    people = PERICO, replace(MARIA, groups=("staff",))
    Made(accounts, *people)
    accounts.changes.clear()
    accounts.logins.clear()
    second = Made(accounts, *people)
    assert second.ran.outcome is Outcome.UNCHANGED
    assert (accounts.changes, accounts.logins) == ([], [])
    assert second.said() == ["accounts-there"]


def test_who_brings_no_password_gets_one_that_is_kept_before_the_account_is_made():
    accounts = FakeAccounts()
    made = Made(accounts, PERICO, person("luis"))
    (luis,) = made.kept
    assert luis.password
    assert accounts.stored["luis"] == luis
    assert accounts.stored["perico"].password == PERICO.password
    assert "account-passwords-kept" in made.said()


def test_no_account_is_made_whose_password_could_not_be_kept():
    def refusing(made):
        raise SetupError(Code.PASSWORDS_FILE_UNWRITABLE, file="x.csv")

    accounts = FakeAccounts()
    made = Made(accounts, person("luis"), keep=refusing)
    assert made.problem is Code.PASSWORDS_FILE_UNWRITABLE
    assert accounts.changes == []


def test_an_account_of_somebody_else_is_told_before_the_first_one_is_made():
    accounts = FakeAccounts({"maria": person("maria", "Marie Curie", "curie@x.example")})
    made = Made(accounts, PERICO, MARIA)
    assert made.problem is Code.ACCOUNTS_TAKEN
    assert made.ran.problem.params["users"] == "maria"
    assert "Marie Curie" in made.ran.problem.detail
    assert accounts.changes == []


def test_of_many_accounts_of_others_the_first_are_named():
    taken = [person(f"user{number:02}") for number in range(12)]
    accounts = FakeAccounts({one.user: replace(one, name="Somebody") for one in taken})
    users = Made(accounts, *taken).ran.problem.params["users"]
    assert users.startswith("user00, user01")
    assert users.endswith("user09 … (+2)")


def test_a_password_that_was_changed_meanwhile_is_told_and_left():
    accounts = FakeAccounts({"perico": replace(PERICO, password=Secret("Perico-own-2"))})
    made = Made(accounts, PERICO)
    assert made.ran.outcome is Outcome.UNCHANGED
    assert made.said() == ["accounts-there", "accounts-other-password"]
    assert accounts.changes == []


def test_everybody_with_another_password_is_told_however_many_they_are():
    people = [person(f"user{number:02}", password="First-pass-1") for number in range(12)]
    theirs = {one.user: replace(one, password=Secret("Their-own-2")) for one in people}
    made = Made(FakeAccounts(dict(theirs)), *people, PERICO)
    (note,) = [one.note for one in made.of(StepSaid) if "other" in one.note.code]
    assert users_with_other_password(note) == frozenset(theirs)


def test_a_success_that_cannot_be_read_back_is_no_success():
    made = Made(FakeAccounts(forgets={"maria"}), PERICO, MARIA)
    assert made.problem is Code.ACCOUNT_NOT_KEPT
    assert made.ran.problem.params == {"user": "maria"}
    assert made.said() == ["account-made"]


def test_an_account_without_its_password_counts_as_not_made():
    class Forgetful(FakeAccounts):
        def _create(self, one):
            super()._create(replace(one, password=Secret("")))
            return ""

    assert Made(Forgetful(), PERICO).problem is Code.ACCOUNT_NOT_KEPT


def test_what_openfire_complains_of_is_in_the_details_and_the_others_are_kept():
    accounts = FakeAccounts(complaints={"perico": "internal-server-error"})
    made = Made(accounts, PERICO, MARIA)
    assert (made.problem, made.ran.problem.detail) == (
        Code.ACCOUNT_NOT_MADE,
        "internal-server-error",
    )
    assert list(accounts.stored) == ["maria"]
    accounts.complaints.clear()
    assert Made(accounts, PERICO, MARIA).ran.outcome is Outcome.CHANGED


def crowd(count):
    return [person(f"user{number:04}", password="First-pass-1") for number in range(count)]


def test_a_run_whose_link_was_cut_is_told_and_the_next_one_goes_on():
    def cut(one):
        if one.user == "user0050":
            raise SetupError(Code.HOST_LOST, host="x")

    accounts, people = FakeAccounts(before=cut), crowd(60)
    made = Made(accounts, *people)
    assert made.problem is Code.HOST_LOST
    assert made.of(StepFinished)[-1].problem.code is Code.HOST_LOST
    there = len(accounts.stored)
    accounts.before = lambda one: None
    accounts.changes.clear()
    assert Made(accounts, *people).ran.outcome is Outcome.CHANGED
    assert len(accounts.changes) == 60 - there
    assert len(accounts.stored) == 60


def test_a_cancel_is_heard_between_a_few_accounts_and_the_next():
    cancel = threading.Event()
    accounts = FakeAccounts(before=lambda one: cancel.set())
    made = Made(accounts, *crowd(3 * AT_ONCE), cancel=cancel)
    assert made.ran.outcome is Outcome.CANCELLED
    assert len(accounts.stored) == AT_ONCE
    assert accounts.logins == []


def test_who_was_made_before_a_stop_is_put_into_their_groups():
    cancel = threading.Event()
    accounts = FakeAccounts(before=lambda one: cancel.set())
    people = [replace(one, groups=("staff",)) for one in crowd(2 * AT_ONCE)]
    made = Made(accounts, *people, cancel=cancel)
    assert made.ran.outcome is Outcome.CANCELLED
    assert accounts.filled == {"staff": {one.user for one in people[:AT_ONCE]}}


def test_who_was_made_beside_somebody_who_was_refused_is_put_into_their_groups():
    accounts = FakeAccounts(complaints={"perico": "internal-server-error"})
    made = Made(accounts, *(replace(one, groups=("staff",)) for one in (PERICO, MARIA)))
    assert made.problem is Code.ACCOUNT_NOT_MADE
    assert accounts.filled == {"staff": {"maria"}}


def test_a_new_account_that_cannot_log_in_fails_the_run():
    made = Made(FakeAccounts(kept_out={"perico"}), PERICO)
    assert made.problem is Code.ACCOUNT_KEPT_OUT
    assert [line.problem.code for line in made.of(ProofLine)] == [Code.ACCOUNT_KEPT_OUT]


def test_an_administrator_who_is_refused_is_told_before_any_step():
    refused = SetupError(Code.ACCOUNTS_ADMIN_REFUSED, user="admin")
    made = Made(FakeAccounts(refused=refused), PERICO)
    assert made.problem is Code.ACCOUNTS_ADMIN_REFUSED
    assert made.of(StepStarted) == []


# ---------------------------------------------------------------- groups


def test_groups_are_made_and_filled_and_those_that_are_there_only_filled():
    accounts = FakeAccounts(filled={"Staff": {"eva"}})
    people = replace(PERICO, groups=("staff", "chess")), replace(MARIA, groups=("staff",))
    made = Made(accounts, *people)
    assert made.ran.outcome is Outcome.CHANGED
    assert accounts.filled == {"Staff": {"eva", "perico", "maria"}, "chess": {"perico"}}
    assert made.said(GROUPS) == ["account-group-filled"] * 2


def test_a_group_that_is_said_to_be_made_and_is_not_fails_the_run():
    made = Made(FakeAccounts(forgets={"staff"}), replace(PERICO, groups=("staff",)))
    assert made.problem is Code.ACCOUNT_GROUP_FAILED


def test_people_who_are_there_can_still_be_put_into_a_group():
    accounts = FakeAccounts({"perico": PERICO})
    made = Made(accounts, replace(PERICO, groups=("staff",)))
    assert made.ran.outcome is Outcome.CHANGED
    assert accounts.filled == {"staff": {"perico"}}


# ---------------------------------------------------------------- what no server would take


def objections(*people):
    with pytest.raises(ObjectionsError) as raised:
        check_people(PeopleTable(people))
    return {problem.code: problem.params for problem in raised.value.objections}


def test_everything_that_no_server_would_take_is_told_at_once():
    found = objections(
        person("admin"),
        person("openfire-setup-ana"),
        person("largo", "x" * 101),
        person("lig", password="Ofﬁce-2026"),
        person("eva", "Eva", "", "", "g" * 51),
    )
    assert set(found) == {
        Code.ACCOUNTS_RESERVED,
        Code.ACCOUNTS_NAME_LONG,
        Code.ACCOUNTS_PASSWORD_SIGNS,
        Code.ACCOUNTS_GROUP_LONG,
    }
    assert found[Code.ACCOUNTS_RESERVED]["users"] == "admin, openfire-setup-ana"
    assert found[Code.ACCOUNTS_NAME_LONG] == {"users": "largo", "most": "100"}


def test_the_longest_that_openfire_has_room_for_are_taken():
    check_people(PeopleTable((person("a" * 64, "x" * 100, "", "Ordinary-1", "g" * 50),)))


def test_a_run_of_people_nobody_would_take_reaches_no_server():
    accounts = FakeAccounts(refused=AssertionError("reached"))
    assert Made(accounts, person("admin")).problem is Code.ACCOUNTS_RESERVED


# ---------------------------------------------------------------- no password gets out


def test_no_password_is_in_anything_that_is_told_whatever_goes_wrong():
    def bug(one):
        raise RuntimeError(f"{one.user} {one.password.reveal()}")

    def complaint(one):
        accounts.complaints[one.user] = f"no such thing: {one.password.reveal()}"

    for trouble in (bug, complaint):
        accounts = FakeAccounts(before=trouble)
        made = Made(accounts, PERICO, person("luis"))
        assert made.ran.outcome is Outcome.FAILED
        told = f"{made.events} {made.ran}"
        for secret in [one.password.reveal() for one in (PERICO, *made.kept)]:
            assert secret not in told
        assert "•••" in told


def test_a_bug_ends_the_run_in_order():
    def bug(one):
        raise RuntimeError

    assert Made(FakeAccounts(before=bug), PERICO).problem is Code.INTERNAL
