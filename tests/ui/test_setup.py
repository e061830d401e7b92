"""What a person meets on the way, with a server that does as the test says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from setupwizard.model.draft import Draft
from setupwizard.model.problems import Action, Code, Problem
from setupwizard.ui.widgets.sheet import Sheet
from tests.ui.fakes import LONG, MemoryVault

HOST = {"address": "chat.empresa.es"}


@pytest.fixture
def setup(window):
    window.begin_setup()
    return window.setup


def calm(qtbot, setup):
    qtbot.waitUntil(lambda: not setup.shell.busy)


def connected(qtbot, setup):
    """Through the first page, with the fingerprint confirmed."""
    pages = setup.pages
    pages.host.load(HOST)
    pages.host.load_secrets({"ssh_password": "correcta"})
    setup.next()
    qtbot.waitUntil(lambda: pages.host.fingerprint.asking or not setup.shell.busy)
    if pages.host.fingerprint.asking:
        pages.host.fingerprint.answered.emit(True)
    calm(qtbot, setup)


def at_review(qtbot, setup):
    connected(qtbot, setup)
    setup.pages.server.load({"domain": "empresa.es"})
    setup.pages.admin.load({"email": "ana@empresa.es"})
    setup.pages.admin.load_secrets({"admin_password": "una clave larga"})
    for _ in setup.flow.stages[: setup.flow.stages.index("review")]:
        setup.next()
    assert setup.flow.current == "review"
    calm(qtbot, setup)


def typed(page, name, text):
    """Type into the field with this accessible name."""
    (edit,) = [e for e in page.findChildren(QLineEdit) if e.accessibleName() == name]
    edit.setText(text)
    return edit


class TestReachingTheServer:
    def test_next_says_what_is_missing_and_waits_for_it(self, setup):
        page = setup.pages.host
        assert "Server address" in page.reason()
        page.load(HOST)
        assert "Password" in page.reason()
        page.load_secrets({"ssh_password": "x"})
        assert page.reason() == ""
        assert page.pending_words() == "Connect"

    def test_a_field_is_judged_when_it_is_left(self, qtbot, setup):
        page = setup.pages.host
        edit = typed(page, "Server address", "https://chat.empresa.es")
        assert page._address_field.error == ""
        edit.setFocus()
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
        page._address_field.left.emit()
        assert page._address_field.error != ""
        edit.setText("chat.empresa.es")
        assert page._address_field.error == ""

    def test_the_password_waits_until_the_fingerprint_is_confirmed(self, qtbot, setup, host):
        page = setup.pages.host
        page.load(HOST)
        page.load_secrets({"ssh_password": "correcta"})
        setup.next()
        qtbot.waitUntil(lambda: page.fingerprint.asking)
        assert "known" not in host.asked
        assert page.reason() != ""
        page.fingerprint.answered.emit(True)
        calm(qtbot, setup)
        assert "known" in host.asked
        assert not page.pending

    def test_another_fingerprint_ends_with_its_problem(self, qtbot, setup):
        page = setup.pages.host
        page.load(HOST)
        page.load_secrets({"ssh_password": "correcta"})
        setup.next()
        qtbot.waitUntil(lambda: page.fingerprint.asking)
        page.fingerprint.answered.emit(False)
        calm(qtbot, setup)
        assert page.problem.problem.code is Code.HOST_KEY_UNKNOWN
        assert page.pending

    def test_a_server_that_somebody_else_uses_is_refused_here_and_not_after_all_the_questions(
        self, qtbot, setup, host
    ):
        seen = {"openfire": "Openfire 4.6.2", "home": "/opt/openfire", "user": "root"}
        host.unsuitable = Problem(Code.OTHER_OPENFIRE_BY_HAND, seen)
        connected(qtbot, setup)
        page = setup.pages.host
        assert page.problem.problem == host.unsuitable
        assert page.problem_title() == "This server cannot be used for the chat"
        assert (setup.flow.current, page.pending) == ("host", True)

    def test_a_wrong_password_keeps_everything_typed(self, qtbot, setup, host):
        host.problems["open"] = (Code.SSH_PASSWORD_REFUSED,)
        connected(qtbot, setup)
        page = setup.pages.host
        assert page.problem.problem.code is Code.SSH_PASSWORD_REFUSED
        assert page.raw()["address"] == "chat.empresa.es"
        assert page.secrets()["ssh_password"] == "correcta"
        page.load_secrets({"ssh_password": "otra"})
        assert page.problem.problem is None

    def test_try_again_asks_the_server_again(self, qtbot, setup, host):
        host.problems["open"] = (Code.HOST_UNREACHABLE,)
        connected(qtbot, setup)
        del host.problems["open"]
        host.asked.append("known")
        setup.pages.host.problem.action_chosen.emit(Action.RETRY)
        calm(qtbot, setup)
        assert not setup.pages.host.pending

    def test_what_is_changed_after_connecting_has_to_be_reached_again(self, qtbot, setup):
        connected(qtbot, setup)
        assert not setup.pages.host.pending
        setup.pages.host.load({"address": "other.empresa.es"})
        assert setup.pages.host.pending

    def test_cancel_ends_the_question_without_a_problem(self, qtbot, setup):
        page = setup.pages.host
        page.load(HOST)
        page.load_secrets({"ssh_password": "correcta"})
        setup.next()
        qtbot.waitUntil(lambda: page.fingerprint.asking)
        setup.stop()
        calm(qtbot, setup)
        assert page.problem.problem is None
        assert not page.fingerprint.asking


class TestTheDatabase:
    def existing(self, qtbot, setup):
        connected(qtbot, setup)
        setup.pages.server.load({"domain": "empresa.es"})
        for _ in range(4):
            setup.next()
        page = setup.pages.database
        page.load({"kind": "postgresql", "create": False, "host": "db.empresa.es"})
        page.load_secrets({"database_password": "clave"})
        return page

    def test_one_of_somebody_else_is_tried_before_it_goes_on(self, qtbot, setup, host):
        page = self.existing(qtbot, setup)
        assert page.pending
        setup.next()
        calm(qtbot, setup)
        assert "check_database" in host.asked
        assert setup.flow.current == "database"
        setup.next()
        assert setup.flow.current == "users"

    def test_a_refusal_is_shown_on_the_page_itself(self, qtbot, setup, host):
        host.problems["check_database"] = (Code.DATABASE_PASSWORD_WRONG,)
        page = self.existing(qtbot, setup)
        setup.next()
        calm(qtbot, setup)
        assert page.problem.problem.code is Code.DATABASE_PASSWORD_WRONG
        assert page.pending

    def test_one_that_is_yet_to_be_made_needs_no_test(self, qtbot, setup, host):
        page = self.existing(qtbot, setup)
        page.load({"kind": "postgresql", "create": True})
        setup.next()
        assert setup.flow.current == "users"
        assert "check_database" not in host.asked


class TestWhatBelongsTogether:
    def test_an_old_release_keeps_the_console_closed(self, qtbot, setup):
        connected(qtbot, setup)
        qtbot.waitUntil(lambda: "4.6.2" in setup.pages.openfire._versions)
        setup.pages.server.load({"domain": "empresa.es", "console_local_only": False})
        setup.next()
        setup.pages.openfire.load({"version": "4.6.2"})
        setup.next()
        assert setup.pages.server.raw()["console_local_only"] is True

    def test_an_open_console_opens_its_ports(self, qtbot, setup):
        connected(qtbot, setup)
        setup.pages.server.load({"domain": "empresa.es", "console_local_only": False})
        for _ in range(4):
            setup.next()
        assert {9090, 9091} <= set(setup.pages.network.raw()["open"])

    def test_what_only_all_answers_together_refuse_leads_to_its_page(self, qtbot, setup):
        connected(qtbot, setup)
        setup.pages.server.load({"domain": "empresa.es", "console_port": 22})
        setup.pages.admin.load({"email": "ana@empresa.es"})
        setup.pages.admin.load_secrets({"admin_password": "una clave larga"})
        for _ in range(8):
            setup.next()
        assert setup.flow.current == "server"
        assert setup.pages.server._port_field.error != ""

    def test_the_machine_is_called_as_it_was_reached_until_said_otherwise(self, qtbot, setup):
        connected(qtbot, setup)
        setup.next()
        setup.pages.server.load({"domain": "empresa.es"})
        assert setup.pages.server.raw()["fqdn"] == "chat.empresa.es"


class TestInstalling:
    def test_nothing_changes_before_the_review_was_seen(self, qtbot, setup, host):
        at_review(qtbot, setup)
        assert setup.pages.review.is_known
        assert "apply" not in host.asked

    def test_it_ends_with_the_proof(self, qtbot, setup, host):
        at_review(qtbot, setup)
        with qtbot.waitSignal(setup.run_ended) as ended:
            setup.next()
        assert ended.args == [True]
        assert setup.flow.current == "finished"
        assert host.asked[-2:] == ["apply", "prove"]

    def test_a_failure_says_why_and_try_again_goes_on(self, qtbot, setup, host):
        host.problems[host.steps[2]] = (Code.PACKAGE_LOCKED,)
        at_review(qtbot, setup)
        with qtbot.waitSignal(setup.run_ended) as ended:
            setup.next()
        assert ended.args == [False]
        page = setup.pages.install
        assert page.problem.problem.code is Code.PACKAGE_LOCKED
        assert not setup.running
        with qtbot.waitSignal(setup.run_ended):
            page.problem.action_chosen.emit(Action.RETRY)
        assert setup.flow.current == "finished"

    def test_one_press_lets_this_computer_send_what_the_server_cannot_download(
        self, qtbot, setup, host
    ):
        host.problems[host.steps[2]] = (Code.DOWNLOAD_OUT_OF_REACH,)
        at_review(qtbot, setup)
        with qtbot.waitSignal(setup.run_ended):
            setup.next()
        page = setup.pages.install
        assert setup.pages.openfire.raw()["source"] == "server"
        with qtbot.waitSignal(setup.run_ended):
            page.problem.action_chosen.emit(Action.SEND_FROM_HERE)
        assert setup.pages.openfire.raw()["source"] == "computer"
        assert setup.flow.current == "finished"

    def test_what_was_cured_on_the_server_itself_needs_no_way_round(self, qtbot, setup, host):
        host.problems[host.steps[2]] = (Code.DATABASE_NOT_RUNNING,)
        at_review(qtbot, setup)
        with qtbot.waitSignal(setup.run_ended):
            setup.next()
        assert setup.pages.install.problem.leads  # elsewhere: to the page of the database
        assert setup.shell.next_kind == ""
        with qtbot.waitSignal(setup.run_ended):
            setup.shell.press_next()
        assert setup.flow.current == "finished"
        assert setup.shell.next_kind == "primary"

    def test_nothing_else_can_be_gone_to_meanwhile(self, qtbot, setup, host):
        host.pause = LONG
        at_review(qtbot, setup)
        setup.next()
        setup.go_to("host")
        assert setup.flow.current == "install"
        with qtbot.waitSignal(setup.run_ended):
            setup.stop_now()

    def test_stop_asks_first_and_then_stops_after_the_step(self, qtbot, window, setup, host):
        host.pause = LONG
        at_review(qtbot, setup)
        setup.next()
        setup.stop()
        (sheet,) = window.findChildren(Sheet)
        assert setup.running
        with qtbot.waitSignal(setup.run_ended) as ended:
            sheet.confirmed.emit()
        assert ended.args == [False]
        page = setup.pages.install
        assert page.problem.problem is None
        assert page.pending
        host.pause = 0.0
        with qtbot.waitSignal(setup.run_ended) as ended:
            setup.next()
        assert ended.args == [True]


class TestWhatIsKept:
    def test_leaving_and_coming_back_loses_nothing(self, qtbot, window, setup, drafts):
        at_review(qtbot, setup)
        setup.leave()
        assert window.setup is None
        (draft,) = drafts.all()
        window.open_draft(draft)
        again = window.setup
        assert again.pages.server.raw()["domain"] == "empresa.es"
        assert again.pages.admin.raw()["email"] == "ana@empresa.es"
        connected(qtbot, again)
        again.pages.admin.load_secrets({"admin_password": "una clave larga"})
        again.next()
        assert again.flow.current == "review"

    def test_no_password_is_ever_in_a_draft(self, qtbot, setup, tmp_path):
        at_review(qtbot, setup)
        setup.leave()
        for path in tmp_path.rglob("*"):
            if path.is_file():
                text = path.read_text(encoding="utf-8")
                assert "correcta" not in text
                assert "una clave larga" not in text

    def test_nothing_is_kept_of_a_server_nobody_named(self, setup, drafts):
        setup.leave()
        assert drafts.all() == []

    def test_back_keeps_what_was_typed(self, qtbot, setup):
        connected(qtbot, setup)
        setup.next()
        setup.pages.openfire.load({"source": "computer"})
        setup.back()
        setup.next()
        assert setup.pages.openfire.raw()["source"] == "computer"

    def test_without_a_keyring_it_says_so_and_offers_none(self, qtbot, setup):
        tick = setup.pages.host._remember
        qtbot.waitUntil(lambda: not tick.check.isEnabled())
        assert "no keyring" in tick.check.accessibleDescription()
        assert not setup.pages.host.remember


class TestTheKeyring:
    @pytest.fixture
    def vault(self):
        return MemoryVault()

    def test_passwords_are_kept_only_when_that_was_ticked(self, qtbot, setup, vault):
        connected(qtbot, setup)
        setup.save()
        qtbot.waitUntil(lambda: not setup._keeping.thread_of_vault.busy)
        assert vault.kept == {}
        setup.pages.host.set_remember(True)
        setup.save()
        qtbot.waitUntil(lambda: vault.kept != {})
        assert vault.kept[setup.draft.id]["ssh_password"] == "correcta"

    def test_they_are_forgotten_when_the_tick_goes(self, qtbot, setup, vault):
        connected(qtbot, setup)
        setup.pages.host.set_remember(True)
        setup.save()
        qtbot.waitUntil(lambda: vault.kept != {})
        setup.pages.host.set_remember(False)
        qtbot.waitUntil(lambda: vault.kept == {})

    def test_they_are_there_again_the_next_time(self, qtbot, window, vault, drafts):
        draft = Draft(remember=True)
        draft.put("host", HOST)
        vault.kept[draft.id] = {"ssh_password": "guardada"}
        window.open_draft(draft)
        page = window.setup.pages.host
        qtbot.waitUntil(lambda: page.secrets()["ssh_password"] == "guardada")
        assert page.remember
