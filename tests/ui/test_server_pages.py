"""The pages of the dashboard about the server itself, over a practice server that is set up."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from setupwizard.admin.log_entries import Level, LogEntry, LogPart
from setupwizard.admin.properties import one_property, properties_on
from setupwizard.admin.property_changes import PropertyChange, set_property
from setupwizard.model.draft import Draft
from setupwizard.model.events import Note, Outcome
from setupwizard.model.problems import Code, Problem
from setupwizard.practice import practice_environment
from setupwizard.ui.app.backends import backend_of
from setupwizard.ui.dashboard.audit_page import AuditPage
from setupwizard.ui.dashboard.capture_page import CapturePage
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.done_page import DonePage
from setupwizard.ui.dashboard.log_view import AT_ONCE, KEPT, LogView
from setupwizard.ui.dashboard.logs_page import LogsPage
from setupwizard.ui.dashboard.properties_page import PropertiesPage
from setupwizard.ui.dashboard.property_undo import put_back, way_back
from setupwizard.ui.dashboard.rescue_page import RescuePage
from setupwizard.ui.server.action_log import action
from setupwizard.ui.server.drafts import Drafts
from setupwizard.ui.server.server import Server
from setupwizard.ui.server.vault import PassingVault
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.steps import StepRow
from tests.practice.learning import answers, apply, connect, secrets
from tests.ui.seeing import said, settle
from tests.unit.admin.test_properties import SmallConsole

PATIENCE = 20_000


@pytest.fixture
def context(qtbot, tmp_path):
    environment = practice_environment(0)
    session = connect(environment)
    assert apply(session, answers()).outcome is Outcome.CHANGED
    session.close()
    draft = Draft(finished=True, language="en")
    for name in ("host", "server", "admin"):
        draft.put(name, getattr(answers(), name).model_dump())
    server = Server(backend_of(environment), Drafts(tmp_path), PassingVault(), draft)
    server.key_asked.connect(lambda key: server.answer_key(True))
    server.secrets = secrets()
    with qtbot.waitSignal(server.reach(answers().host).succeeded):
        pass
    parent = QWidget()
    qtbot.addWidget(parent)
    yield DashboardContext(server, parent)
    server.close()


@pytest.fixture
def opened(qtbot, context):
    """`opened(kind)` is that page, in front in a window of its own."""

    def show(kind):
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        return page

    return show


def press(page, words):
    (button,) = (
        one for one in page.window().findChildren(QPushButton)
        if one.isVisible() and one.isEnabled() and one.text().strip() == words
    )  # fmt: skip
    button.click()


def property_of(page, name):
    return next((one for one in page._table.model.rows if one.name == name), None)


def shows_properties(qtbot, page):
    qtbot.waitUntil(lambda: property_of(page, "xmpp.domain") is not None, timeout=PATIENCE)


def test_a_property_is_changed_stands_in_the_list_and_is_put_back(qtbot, opened):
    page = opened(PropertiesPage)
    shows_properties(qtbot, page)
    page._table.choose("xmpp.client.idle")
    assert "By default: 6 min" in said(page)
    page._panel._value.setText("600000")
    press(page, "Save the value")
    qtbot.waitUntil(
        lambda: property_of(page, "xmpp.client.idle").value == "600000", timeout=PATIENCE
    )
    assert property_of(page, "xmpp.client.idle").stored
    done = opened(DonePage)
    done._table.choose(done._table.model.rows[0].id)
    press(done, "Undo…")
    with qtbot.waitSignal(page.context.server.actions.done, timeout=PATIENCE):
        done.window().findChild(Sheet).confirmed.emit()
    page.ask_again()
    qtbot.waitUntil(lambda: not property_of(page, "xmpp.client.idle").stored, timeout=PATIENCE)


def test_what_was_refused_does_not_read_as_if_it_were_done(opened, context):
    refused = action(Note.of("done-property-set", entry="x.one"), Problem(Code.PROPERTY_OVERTAKEN))
    context.server.actions.log.add(refused)
    page = opened(DonePage)
    (row,) = page._table.shown
    told = [column.text(row) for column in page._table.model.columns]
    assert told[0] == "Failed: Property x.one changed"
    assert "User of this computer" in [column.words for column in page._table.model.columns]


def test_what_somebody_has_changed_since_then_is_not_put_back(qtbot, context):
    session, access = context.server, context.login.arguments()[0]

    def asked(work, *args):
        task = session.ask(work, access, *args)
        with qtbot.waitSignal(task.ended, timeout=PATIENCE):
            pass
        return task

    ours = way_back(asked(set_property, "x.one", "ours")._result[0])
    asked(set_property, "x.one", "theirs")
    refused = asked(put_back, ours.params)._result[1]
    assert refused.code is Code.PROPERTY_OVERTAKEN
    assert asked(one_property, "x.one")._result[0].value == "theirs"


def test_what_is_typed_while_another_one_is_saved_stays(qtbot, opened):
    page = opened(PropertiesPage)
    shows_properties(qtbot, page)
    press(page, "Add…")
    page._panel._name.setText("x.one")
    page._panel._value.setText("1")
    press(page, "Save the value")
    press(page, "Add…")
    page._panel._name.setText("x.two")
    qtbot.waitUntil(lambda: property_of(page, "x.one") is not None, timeout=PATIENCE)
    assert page._panel.isEnabled()
    assert page._panel._name.text() == "x.two"


def test_the_login_stands_right_below_the_words_about_it(qtbot, opened, context):
    context.server.secrets = context.server.secrets.with_secret("admin_password", "")
    page = opened(PropertiesPage)
    assert page.card.isVisible()
    qtbot.waitUntil(lambda: not page.content.isVisible())
    settle(page)
    assert page.lead.height() <= page.lead.heightForWidth(page.lead.width())
    assert page.card.y() - page.lead.geometry().bottom() < 60


def test_what_is_deleted_with_it_is_said_before_it_goes(qtbot, opened):
    page = opened(PropertiesPage)
    shows_properties(qtbot, page)
    for name in ("x.one", "x.one.two"):
        press(page, "Add…")
        page._panel._name.setText(name)
        page._panel._value.setText("1")
        press(page, "Save the value")
        qtbot.waitUntil(lambda name=name: property_of(page, name) is not None, timeout=PATIENCE)
    page._table.choose("x.one")
    press(page, "Delete…")
    qtbot.waitUntil(lambda: page.window().findChild(Sheet) is not None, timeout=PATIENCE)
    sheet = page.window().findChild(Sheet)
    assert "x.one.two" in sheet.accessibleDescription()
    sheet.confirmed.emit()
    qtbot.waitUntil(lambda: property_of(page, "x.one.two") is None, timeout=PATIENCE)


def test_what_cannot_be_changed_any_more_is_only_shown(qtbot, opened):
    page = opened(PropertiesPage)
    shows_properties(qtbot, page)
    page._table.choose("xmpp.domain")
    assert page._panel._value.isReadOnly()
    assert "It cannot be changed any more" in said(page)


def test_no_value_that_looks_secret_is_written_into_the_list_of_what_was_done():
    (plain,) = properties_on(SmallConsole("x.size").page("x"))
    (secret,) = properties_on(SmallConsole("mail.smtp.password").page("x"))
    assert way_back(PropertyChange("x.size", (plain,), None)).params["values"] == '{"x.size": "a"}'
    assert way_back(PropertyChange("mail.smtp.password", (secret,), None)) is None


def test_a_lost_administrator_is_made_again_from_the_window(qtbot, opened, context):
    page = opened(RescuePage)
    page._user.setText("rosa")
    page._password.setText("Rosas-7-clave")
    press(page, "Make the administrator…")
    sheet = page.window().findChild(Sheet)
    assert "restarts once" in sheet.accessibleDescription()
    sheet.confirmed.emit()
    qtbot.waitUntil(lambda: page._done.isVisible(), timeout=PATIENCE)
    rows = page._rows.findChildren(StepRow)
    assert [(row.state, row.isVisible()) for row in rows] == [("done", True)] * 4
    assert page._password.text() == ""
    assert (context.login.user, context.login.known) == ("rosa", True)
    assert "Rosas-7-clave" not in str(context.server.actions.log.all())


def test_a_log_is_followed_while_it_is_looked_at_and_no_longer(qtbot, opened):
    page = opened(LogsPage)
    qtbot.waitUntil(lambda: "[practice]" in page._view.toPlainText(), timeout=PATIENCE)
    task = page._task
    page.hide()
    assert task.cancel.is_set()
    qtbot.waitUntil(lambda: task.let_go.is_set(), timeout=PATIENCE)
    page.show()
    qtbot.waitUntil(lambda: "[practice]" in page._view.toPlainText(), timeout=PATIENCE)


def entry(number, level=Level.INFO, more=()):
    return LogEntry("2026-11-28 05:14:26.123", level, "a.b.Cache", f"line {number}", more)


def test_a_log_shows_what_is_wanted_of_it_and_keeps_no_more_than_it_may(qtbot):
    view = LogView()
    qtbot.addWidget(view)
    view.take([LogPart((), tuple(entry(number) for number in range(KEPT + 50)))])
    assert (len(view.entries), view.blockCount()) == (KEPT, AT_ONCE)
    qtbot.waitUntil(lambda: view.blockCount() == KEPT, timeout=PATIENCE)
    view.take([LogPart((), (entry("bad", Level.ERROR, ("why",)),))])
    view.take([LogPart(("\tat c.d",), ())])
    assert view.entries[-1].more == ("why", "\tat c.d")
    view.least = Level.ERROR
    view.show_again()
    assert view.toPlainText() == "× 11-28 05:14:26  Error    Cache: line bad  (+2)"
    view.whole, view.words = True, "C.D"
    view.show_again()
    assert view.toPlainText().splitlines()[1:] == ["      why", "      \tat c.d"]


def test_what_comes_while_it_is_paused_is_shown_afterwards(qtbot):
    view = LogView()
    qtbot.addWidget(view)
    view.set_paused(True)
    view.take([LogPart((), (entry(1),))])
    assert view.toPlainText() == ""
    view.set_paused(False)
    assert "line 1" in view.toPlainText()


def test_what_was_done_in_the_console_is_looked_for_on_the_server(qtbot, opened):
    properties = opened(PropertiesPage)
    shows_properties(qtbot, properties)  # somebody has logged in to the console
    page = opened(AuditPage)
    rows = page._table.model
    qtbot.waitUntil(lambda: bool(rows.rows), timeout=PATIENCE)
    assert "Successful admin console login attempt" in {one.summary for one in rows.rows}
    page._table.search.setText("nowhere")
    qtbot.waitUntil(lambda: not rows.rows, timeout=PATIENCE)
    assert "Nothing of this kind is written down" in said(page)


def test_where_there_is_no_room_for_both_a_property_stands_instead_of_the_list(qtbot, opened):
    page = opened(PropertiesPage)
    shows_properties(qtbot, page)
    page.resize(700, 600)
    page._table.choose("xmpp.client.idle")
    assert (page._table.isVisible(), page._panel.isVisible()) == (False, True)
    press(page, "Close")
    assert (page._table.isVisible(), page._panel.isVisible()) == (True, False)
    page.resize(1100, 700)
    page._begin_new()
    assert (page._table.isVisible(), page._panel.isVisible()) == (True, True)


def closed_dialog(qtbot, page):
    """The dialog that is open, by its title; closed again as by Esc."""
    (dialog,) = (one for one in page.findChildren(QDialog) if one.isVisible())
    dialog.reject()
    qtbot.waitUntil(lambda: not [one for one in page.findChildren(QDialog) if one.isVisible()])
    return dialog.windowTitle()


def test_a_log_is_saved_where_the_person_says(qtbot, opened):
    page = opened(LogsPage)
    qtbot.waitUntil(lambda: page._chosen is not None, timeout=PATIENCE)
    page._save.click()
    assert closed_dialog(qtbot, page) == "Save the log"


def test_a_recording_is_opened_and_saved_where_the_person_says(qtbot, opened):
    page = opened(CapturePage)
    page._ask_which()
    assert closed_dialog(qtbot, page) == "Open a recording"
    page.files._ask_where("x.pcapng", page.files.write_capture)
    assert closed_dialog(qtbot, page) == "Save the conversation"


def test_a_name_nobody_can_have_is_told_before_anything_is_asked(opened, context):
    page = opened(RescuePage)
    page._user.setText("b@d")
    page._password.setText("Otra-vez-7")
    before = context.login.password
    page._begin.click()
    assert page._user_field.error
    assert page.window().findChild(Sheet) is None
    assert context.login.password == before
