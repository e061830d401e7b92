"""The area "Traffic capture": recorded live, opened from a file, followed, revealed, saved."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget

from setupwizard.capture.events import Kind
from setupwizard.capture.files import open_capture
from setupwizard.capture.reading import Reading, pieces_of
from setupwizard.capture.recording import Ended, Heard, Recorded
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.dashboard.capture_page import CapturePage
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.server.tasks import Task
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.theme import theme
from tests.ui.seeing import said
from tests.ui.test_area_page import SmallServer

DATA = Path(__file__).parent.parent / "data" / "capture"
PLAIN, ENCRYPTED = DATA / "plain-5.1.1.pcapng", DATA / "starttls-5.1.1.pcapng"


class RecordingServer(SmallServer):
    def __init__(self):
        super().__init__()
        self.tasks, self.ran, self.local = [], [], []
        self.backend = SimpleNamespace(practice=False)

    def record(self, operation, *args):
        self.tasks.append((args[0], Task()))
        self.args = args
        return self.tasks[-1][1]

    def run(self, operation):
        self.ran.append(operation)
        return Task()

    def locally(self, work, *args):
        self.local.append((work, args))
        return Task()


@pytest.fixture
def server(qapp):
    return RecordingServer()


@pytest.fixture
def page(qtbot, server):
    parent = QObject()
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    made = CapturePage(DashboardContext(server, parent))
    stack.addWidget(made)
    stack.resize(1016, 760)
    stack.show()
    yield made
    parent.deleteLater()


def press(page, name):
    (button,) = (
        one
        for one in page.window().findChildren(Button)
        if one.isVisible() and one.accessibleName() == name
    )
    assert button.isEnabled()
    button.click()


def heard():
    """What a recording of the plain conversation would tell, packet by packet."""
    reading = Reading()
    for piece in pieces_of(PLAIN):
        for packet in reading.packets.take(piece):
            if events := reading.conversation.take(packet):
                parties = reading.conversation.parties
                yield Heard(tuple(events), {e.connection: parties[e.connection] for e in events})


def ended(task, value=None, problem=None):
    task._result = value, problem
    task.let_go.set()
    task._conclude()


def words(page):
    model = page._view.rows
    return [model.words(row) for row in model.rows]


def test_what_is_recorded_is_seen_while_it_happens_and_can_be_stopped(page, server):
    press(page, "Record")
    ((_, task),) = server.tasks
    assert "I am starting to record" in said(page)
    assert "Starting to record…" in said(page)
    task.emitted.emit((Heard((), {}),))
    assert "I am listening" in said(page)
    for one in heard():
        task.emitted.emit((one,))
    assert "mgurrero receives what ppalotes wrote" in words(page)
    bar = page._view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert any(text.startswith("Recording, 0:0") for text in said(page))
    press(page, "Stop")
    assert task.cancel.is_set()
    ended(task, Recorded((), Ended.STOPPED))
    press(page, "Record")
    press(page, "Do without it")
    assert words(page) == []


def test_one_address_alone_is_recorded_where_it_was_typed(page, server):
    page._filters._address.setText("10.1.2.155")
    press(page, "Record")
    assert server.tasks[0][0].address == "10.1.2.155"


def test_where_tcpdump_is_missing_it_is_offered_to_be_installed(page, server):
    press(page, "Record")
    ended(server.tasks[0][1], problem=Problem(Code.TCPDUMP_MISSING))
    assert any("tcpdump" in text for text in said(page))
    press(page, "Install and record")
    assert [one.__name__ for one in server.ran] == ["install_recorder"]


def opened(page, path=PLAIN):
    page._opened(open_capture(path))
    return page


def test_a_file_is_read_from_its_beginning(page):
    opened(page)
    bar = page._view.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)


def test_the_details_of_a_row_are_its_packet_and_its_xml_with_the_text_covered(page):
    opened(page)
    place = words(page).index("mgurrero receives what ppalotes wrote")
    page._view.open(place)
    told = said(page)
    assert "mgurrero receives what ppalotes wrote." in told
    assert any("10.1.2.1:5222 → 10.1.2.155:" in text for text in told)
    assert any(text.startswith("frame.number == ") for text in told)
    assert "covered, 50 letters" in told
    assert "mensajería" not in page._details._xml.toPlainText()


def test_what_people_wrote_is_shown_after_a_question_and_covered_again(page):
    opened(page)
    page._view.open(words(page).index("mgurrero receives what ppalotes wrote"))
    press(page, "Reveal…")
    assert page.window().findChildren(Sheet)
    assert "mensajería" not in page._details._xml.toPlainText()
    press(page, "Show it")
    assert "mensajería" in page._details._xml.toPlainText()
    press(page, "Cover again")
    assert "mensajería" not in page._details._xml.toPlainText()
    press(page, "Record")
    assert not page._story.reveal


def test_filters_leave_what_is_chosen_and_say_how_wireshark_would(page):
    opened(page)
    filters = page._filters
    filters._what.choose(Kind.MESSAGE.value)
    filters._who.choose("mgurrero")
    assert set(words(page)) == {
        "mgurrero receives what ppalotes wrote",
        "mgurrero writes to ppalotes",
        *(text for text in words(page) if text.startswith("Delivered")),
    }
    assert any("xmpp.message" in text and "tcp.port" in text for text in said(page))
    filters._address.setText("5222")
    assert any("tcp.port == 5222" in text for text in said(page))
    filters._search.setText("nobody wrote this")
    assert "Nothing of that kind" in said(page)


def test_as_a_list_it_can_be_sorted_and_a_row_leads_to_its_place_in_the_diagram(page):
    opened(page)
    press(page, "As a list")
    model = page._list.rows
    assert page._list.isVisible()
    told = [model.columns[1].text(model.row(at)) for at in range(model.rowCount())]
    assert told[0] == "mgurrero opens a connection to empresa.example, port 5222."
    assert "mgurrero writes to ppalotes." in told
    page._list.sort_wanted.emit(4)
    page._list.sort_wanted.emit(4)
    numbers = [model.row(at).event.tcp.number for at in range(model.rowCount())]
    assert numbers == sorted(numbers, reverse=True)
    page._list.opened.emit(0)
    assert page._view.isVisible()
    assert page._view.rows.rows[page._view.rows.opened].event.tcp.number == numbers[0]


def test_encrypted_stretches_are_bands_and_it_is_said_why(page):
    opened(page, ENCRYPTED)
    assert any(re.match(r"Encrypted: \d+ packets, ", text) for text in words(page))
    assert any("nobody but the two who talk" in text for text in said(page))


def test_with_the_keys_in_the_file_it_is_read_and_the_keys_are_saved_again(page, tmp_path):
    opened(page, DATA / "starttls-keys-5.1.1.pcapng")
    assert "ppalotes writes to mgurrero" in words(page)
    assert any("their keys are known" in text for text in said(page))
    page.files.write_capture(tmp_path / "again.pcapng")
    assert open_capture(tmp_path / "again.pcapng").events == tuple(page._story.events)


def test_two_test_users_write_to_each_other_for_who_administers_and_are_seen_both_ways(
    page, server
):
    press(page, "Test conversation")
    assert server.tasks == []
    page.context.login.use("admin", "De-admin-1", remember=False)
    ((admin, task),) = server.tasks
    assert (admin.user, admin.password.reveal()) == ("admin", "De-admin-1")
    capture = open_capture(DATA / "starttls-keys-5.1.1.pcapng").capture
    ended(task, SimpleNamespace(packets=capture.packets, keys=capture.keys, left=()))
    assert "ppalotes writes to mgurrero" in words(page)
    press(page, "As others see it")
    assert "ppalotes writes to mgurrero" not in words(page)
    assert any("how everybody else on the network sees it" in text for text in said(page))
    press(page, "As the two see it")
    assert "ppalotes writes to mgurrero" in words(page)


def test_accounts_that_could_not_be_removed_are_told(page, server):
    page.context.login.use("admin", "De-admin-1", remember=False)
    press(page, "Test conversation")
    ended(server.tasks[0][1], SimpleNamespace(packets=(), keys=b"", left=("openfire-setup-ana",)))
    assert "Test users are still there: openfire-setup-ana" in said(page)


def recorded(page, server):
    press(page, "Record")
    for one in heard():
        server.tasks[-1][1].emitted.emit((one,))
    ended(server.tasks[-1][1], Recorded((), Ended.STOPPED))


QUESTION = "Leave this recording unsaved?"


@pytest.mark.parametrize("way", ["Record", "Open…"])
def test_a_recording_that_is_in_no_file_is_asked_about_before_it_goes(page, server, way):
    recorded(page, server)
    press(page, way)
    assert QUESTION in said(page.window())
    press(page, "Keep it here")
    assert "mgurrero receives what ppalotes wrote" in words(page)
    assert len(server.tasks) == 1


def test_one_that_was_saved_or_opened_is_not(page, server):
    recorded(page, server)
    page.files.saved.emit()
    assert not page.would_lose
    opened(page)
    assert not page.would_lose
    press(page, "Record")
    assert QUESTION not in said(page.window())


def test_what_comes_after_it_was_saved_would_be_lost(page, server):
    press(page, "Record")
    page.files.saved.emit()
    for one in heard():
        server.tasks[-1][1].emitted.emit((one,))
    assert page.would_lose


def test_a_file_without_a_conversation_says_so(page, server, tmp_path):
    empty = tmp_path / "nothing.pcapng"
    empty.write_bytes(PLAIN.read_bytes()[:100])
    page.open_file(str(empty))
    page._opened(open_capture(empty))
    assert "There is no conversation of a chat in nothing.pcapng" in said(page)
    press(page, "Record")
    assert "I am starting to record" in said(page)


def test_what_is_saved_for_wireshark_is_said_to_hold_passwords(page):
    opened(page)
    press(page, "Save")
    (menu,) = page.findChildren(Menu)
    assert [action.text() for action in menu.actions()] == [
        "For Wireshark, with passwords that travelled in clear…",
        "As a page for a class, without passwords…",
        "As PDF for a class, without passwords…",
    ]


def test_a_damaged_file_is_shown_as_far_as_it_goes(page, tmp_path):
    cut = tmp_path / "cut.pcapng"
    cut.write_bytes(PLAIN.read_bytes()[:9000])
    opened(page, cut)
    assert any("ends in the middle of a packet" in text for text in said(page))
    assert words(page)


def test_saved_is_what_travelled_and_a_page_for_a_class_without_what_people_wrote(page, tmp_path):
    opened(page)
    page.files.write_capture(tmp_path / "a.pcapng")
    assert open_capture(tmp_path / "a.pcapng").events == tuple(page._story.events)
    page.files.write_report(tmp_path / "a.html")
    html = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "ppalotes writes to mgurrero" in html
    assert "mensajería" not in html
    page.files.write_pdf(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_the_keyboard_opens_and_closes_a_row(page, qtbot):
    opened(page)
    view = page._view
    view.setFocus()
    view.setCurrentIndex(view.rows.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.rows.opened == 0
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.rows.opened == -1


def test_a_row_says_to_the_ear_what_it_shows_to_the_eye(page):
    opened(page)
    index = page._view.rows.index(0)
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith("mgurrero opens a connection to empresa.example, port 5222")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == told


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_details_have_their_place_right_below_their_row(page, qapp, scale):
    theme.apply(qapp, dark=False, scale=scale)
    opened(page)
    page._view.open(2)
    qapp.processEvents()
    row = page._view.visualRect(page._view.rows.index(2))
    assert page._details.geometry().top() == row.bottom() + 1
    assert page._details.height() >= page._details.minimumSizeHint().height()
