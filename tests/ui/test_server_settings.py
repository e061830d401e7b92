"""The pages that change something of the server, with the practice server behind them."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from setupwizard.admin.access import Access
from setupwizard.admin.addresses import server_addresses, set_addresses
from setupwizard.admin.caches import caches, resize_cache
from setupwizard.admin.email import EmailSettings, email_settings, set_email
from setupwizard.admin.language_time import language_time, set_language_time
from setupwizard.admin.open_doors import open_doors, set_registration
from setupwizard.admin.properties import Effect, Property
from setupwizard.admin.update_service import UpdateService, set_update_service, update_state
from setupwizard.model.problems import Code, Problem, SetupError
from setupwizard.model.secret import Secret
from setupwizard.practice import LEARNER, Mistake, practice_environment
from setupwizard.proof.base import Login
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.overview.to_do import ToDo
from setupwizard.ui.dashboard.property_panel import PropertyPanel
from setupwizard.ui.dashboard.server.addresses_page import AddressesPage
from setupwizard.ui.dashboard.server.caches_page import CachesPage
from setupwizard.ui.dashboard.server.cluster_page import ClusterPage
from setupwizard.ui.dashboard.server.database_page import DatabasePage
from setupwizard.ui.dashboard.server.email_page import EmailPage
from setupwizard.ui.dashboard.server.language_page import LanguagePage
from setupwizard.ui.dashboard.server.sms_page import SmsPage
from setupwizard.ui.dashboard.server.undo import (
    addresses_back,
    cache_back,
    email_back,
    language_time_back,
    registration_back,
    updates_back,
)
from setupwizard.ui.dashboard.server.updates_page import UpdatesPage
from setupwizard.ui.dashboard.undoing import UNDOING
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.table.table import Table
from tests.practice.learning import ADMIN, answers, apply, connect
from tests.ui.hands import Hands
from tests.ui.practised import PractisedServer
from tests.ui.seeing import said


@pytest.fixture
def opened_by_hand(qtbot, qapp):
    """The same of one that somebody set up by hand: 4.6.2 with its embedded database."""
    session = connect(practice_environment(0, [Mistake.OTHER_OPENFIRE]))
    parent = QObject()
    yield partial(shown, qtbot, PractisedServer(session, LEARNER.password), parent)
    parent.deleteLater()
    session.close()


def shown(qtbot, server, parent, kind):
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(kind(DashboardContext(server, parent)))
    stack.resize(1100, 800)
    stack.show()
    stack.activateWindow()
    return Hands(qtbot, stack)


@pytest.fixture
def server(qapp):
    session = connect(practice_environment(0))
    apply(session, answers())
    session.look_again()
    yield PractisedServer(session, ADMIN)
    session.close()


@pytest.fixture
def opened(qtbot, server):
    """`opened(kind)` is the hands that use that page."""
    parent = QObject()
    yield partial(shown, qtbot, server, parent)
    parent.deleteLater()


class TestEmail:
    @pytest.fixture
    def email(self, opened):
        hands = opened(EmailPage)
        hands.sees("No mail server has been entered yet")
        return hands

    def save(self, hands, port="587", password="una-clave"):
        hands.type("Mail server", "mail.example.org")
        hands.type("Port", port)
        hands.type("User", "ana")
        hands.type("Password", password)
        hands.press("Save the settings")
        hands.sees("One is kept and not shown. What you type replaces it.")

    def send(self, hands, to="berta@empresa.example"):
        hands.type("To", to)
        hands.press("Send a test mail")

    def test_a_mail_server_is_saved_and_the_password_never_shown(self, email):
        self.save(email)
        assert email.value("Password") == ""
        assert not any("una-clave" in text for text in said(email.window))
        assert not email.reads("No mail server has been entered yet")

    def test_a_test_mail_tells_what_the_mail_server_replied(self, email):
        self.save(email)
        self.send(email)
        email.sees("The mail server took the mail to berta@empresa.example")
        email.sees("It accepted the user and the password")
        email.sees("250 2.0.0 queued")

    def test_one_that_is_refused_tells_where_and_what_to_do(self, email):
        self.save(email)
        self.send(email, "nobody@empresa.example")
        email.sees("The mail was not sent")
        email.sees("It refused the recipient")
        email.sees("550 5.1.1 no such user")

    def test_no_password_is_sent_unencrypted_against_the_wish_of_whoever_ticked_it(self, email):
        self.save(email)
        email.press("Encrypted from the beginning")
        email.press("Save the settings")
        self.send(email)
        email.qtbot.waitUntil(lambda: email.reads("does not encrypt on port 587"))
        assert not email.reads("The mail server took the mail")

    def test_what_cannot_be_saved_is_told_under_its_field(self, email):
        email.type("Mail server", "mail example")
        email.type("Port", "70000")
        email.sees("A number from 1 to 65535.")
        assert not email.may_press("Save the settings")

    def test_a_change_is_put_back_unless_somebody_has_changed_it_since(self, server):
        ask, access = server.session.ask, Access(Login("admin", Secret(ADMIN)))
        change = ask(set_email, access, EmailSettings("mail.example.org", 465, tls=True))
        put_back, back = UNDOING["email"], email_back(change)
        ask(set_email, access, EmailSettings("other.example.org", 25))
        with pytest.raises(SetupError) as refused:
            ask(put_back, access, back.params)
        assert refused.value.problem.code is Code.PROPERTY_OVERTAKEN
        ask(set_email, access, change.after)
        ask(put_back, access, back.params)
        assert ask(email_settings, access) == replace(change.before, sender="ana@empresa.example")

    def test_a_replaced_password_has_no_way_back(self, server):
        ask, access = server.session.ask, Access(Login("admin", Secret(ADMIN)))
        ours = EmailSettings("mail.example.org", 465, "ana")
        assert email_back(ask(set_email, access, ours, Secret("one"))) is not None
        assert email_back(ask(set_email, access, ours, Secret("two"))) is None


class TestDatabase:
    @pytest.fixture
    def database(self, opened):
        hands = opened(DatabasePage)
        hands.sees("PostgreSQL 15.8")
        return hands

    def test_what_it_is_stands_there_first(self, database):
        for text in ("127.0.0.1, port 5432", "5 of at most 100", "42.7.11"):
            database.qtbot.waitUntil(lambda text=text: database.reads(text))

    def test_its_tables_stand_with_their_size_the_largest_first(self, database):
        database.choose("What is shown", "Tables")
        (table,) = [one for one in database.window.findChildren(Table) if one.isVisible()]
        assert "ofuser" in [row.name for row in table.shown]
        sizes = [row.size for row in table.shown]
        assert sizes == sorted(sizes, reverse=True)

    def test_queries_are_counted_while_somebody_wants_it(self, database):
        database.choose("What is shown", "What Openfire asks")
        database.sees("Nothing is counted")
        database.press("Begin to count")
        database.press("Begin anew")
        database.press("Stop counting")
        database.sees("Nothing is counted")

    def test_why_slow_statements_are_not_known_is_told(self, database):
        database.choose("What is shown", "What takes longest")
        database.sees("PostgreSQL does not count what it is asked.")

    def test_one_that_only_openfire_reads_says_so_and_shows_the_rest(self, qtbot, opened_by_hand):
        hands = opened_by_hand(DatabasePage)
        hands.sees("HSQL Database Engine 2.4.1")
        assert hands.reads("I cannot read Openfire’s database")


class TestCaches:
    @pytest.fixture
    def shown_caches(self, opened):
        hands = opened(CachesPage)
        hands.sees("Too small: Roster")
        return hands

    def table(self, hands):
        (table,) = hands.window.findChildren(Table)
        return table

    def test_one_that_is_too_small_stands_first_and_is_given_more_room(self, shown_caches):
        table = self.table(shown_caches)
        assert table.shown[0].name == "Roster"
        table.choose("Roster")
        shown_caches.press("Twice the room")
        shown_caches.sees("All caches are large enough")

    def test_several_are_emptied_after_what_it_means_is_said(self, shown_caches):
        table = self.table(shown_caches)
        table.view.selectAll()
        assert not shown_caches.may_press("Empty…")  # one of them never forgets
        table.choose("User")
        shown_caches.press("Empty…")
        shown_caches.press("Empty them")

        def emptied():
            return {one.name: one.entries for one in table.shown}["User"] == 0

        shown_caches.qtbot.waitUntil(emptied)

    def test_its_room_is_put_back_as_it_was(self, server):
        ask, access = server.session.ask, Access(Login("admin", Secret(ADMIN)))
        change = ask(resize_cache, access, "Roster", 4 * 524_288)
        ask(UNDOING["cache"], access, cache_back(change).params)
        kept = {one.name: one.limit for one in ask(caches, access)}
        assert kept["Roster"] == 524_288


class TestAddresses:
    @pytest.fixture
    def addresses(self, opened):
        hands = opened(AddressesPage)
        hands.qtbot.waitUntil(lambda: hands.value("Chat programs") == "5222")
        return hands

    def test_what_a_change_means_is_said_before_and_the_port_is_there_after(
        self, addresses, server
    ):
        addresses.type("Chat programs", "15222")
        addresses.press("Change it…")
        addresses.qtbot.waitUntil(lambda: addresses.window.findChild(Sheet) is not None)
        sheet = addresses.window.findChild(Sheet)
        assert "disconnected" in sheet.accessibleDescription()
        assert "firewall" in sheet.accessibleDescription()
        addresses.press("Change it")
        addresses.qtbot.waitUntil(lambda: "done-addresses-set" in [code for code, _ in server.done])
        assert 15222 in server.session.host._state.openfire.listening

    def test_what_cannot_be_is_told_under_its_field(self, addresses):
        addresses.type("Chat programs", "70000")
        addresses.sees("A number from 1 to 65535.")
        assert not addresses.may_press("Change it…")

    def test_a_port_that_somebody_else_uses_is_named_with_who_it_is(self, addresses):
        addresses.type("Chat programs", "5432")
        addresses.press("Change it…")
        addresses.press("Change it")
        addresses.qtbot.waitUntil(lambda: addresses.reads("Port 5432 of the server is already"))

    def test_a_console_that_moved_is_used_where_it_is_now(self, addresses, server):
        addresses.type("Administration console", "19090")
        addresses.press("Change it…")
        addresses.press("Change it")
        addresses.qtbot.waitUntil(lambda: 19090 in server.session.host._state.openfire.listening)
        addresses.qtbot.waitUntil(lambda: not addresses.may_press("Change it…"))
        assert addresses.value("Administration console") == "19090"

    def test_it_is_put_back(self, server):
        ask, access = server.session.ask, Access(Login("admin", Secret(ADMIN)))
        before = ask(server_addresses, access)
        wanted = replace(before, name="neu.empresa.example")
        change = ask(set_addresses, access, wanted)
        ask(UNDOING["addresses"], access, addresses_back(change).params)
        assert ask(server_addresses, access) == before


class TestSmallSettings:
    def test_a_time_zone_that_the_console_does_not_offer_is_chosen_and_saved(self, opened, server):
        hands = opened(LanguagePage)
        hands.choose("Time zone", "Europe/Madrid")
        hands.press("Save")
        hands.qtbot.waitUntil(lambda: "done-language-time" in [code for code, _ in server.done])
        assert server.session.host._state.openfire.properties["locale.timeZone"] == "Europe/Madrid"

    def test_what_openfire_knows_of_newer_ones_stands_first(self, opened):
        hands = opened(UpdatesPage)
        hands.sees("Openfire 5.1.1 knows of no newer one")

    def test_an_old_release_says_that_it_has_holes(self, opened_by_hand):
        opened_by_hand(UpdatesPage).sees("Openfire 4.6.2 has known security holes")

    def test_it_looks_through_a_proxy(self, opened, server):
        hands = opened(UpdatesPage)
        hands.sees("Openfire 5.1.1 knows of no newer one")
        hands.type("Proxy", "proxy.empresa.example")
        assert not hands.may_press("Save")
        hands.type("Port", "3128")
        hands.press("Save")
        hands.qtbot.waitUntil(lambda: "done-updates-set" in [code for code, _ in server.done])
        assert server.session.host._state.openfire.properties["update.proxy.port"] == "3128"

    def test_a_service_for_text_messages_is_not_saved_without_a_password(self, opened):
        hands = opened(SmsPage)
        hands.qtbot.waitUntil(lambda: hands.value("Service") == "localhost")
        hands.type("User", "ana")
        assert not hands.may_press("Save the settings")
        hands.type("Password", "clave")
        hands.press("Save the settings")
        hands.sees("One is kept and not shown. What you type replaces it.")
        assert hands.value("Password") == ""

    def test_what_a_cluster_would_take_is_told_in_words(self, opened):
        hands = opened(ClusterPage)
        hands.sees("This server works alone")
        hands.sees("The plugin Hazelcast, on each of them")
        hands.sees("It is not there.")

    def test_both_are_put_back(self, server):
        ask, access = server.session.ask, Access(Login("admin", Secret(ADMIN)))
        ask(set_language_time, access, "es", "Europe/Madrid")
        change = ask(set_language_time, access, "en", "UTC")
        ask(UNDOING["language-time"], access, language_time_back(change).params)
        found = ask(language_time, access)
        assert (found.language, found.zone) == ("es", "Europe/Madrid")
        change = ask(set_update_service, access, UpdateService(False, False))
        ask(UNDOING["updates"], access, updates_back(change).params)
        assert ask(update_state, access).service == change.before


class TestOpenDoors:
    @pytest.fixture
    def to_do(self, qtbot):
        to_do = ToDo()
        qtbot.addWidget(to_do)
        to_do.show_reasons(
            [Problem(Code.ADMIN_PASSWORD_KNOWN), Problem(Code.REGISTRATION_OPEN)],
            may_restart=False,
        )
        to_do.show()
        return to_do

    def test_each_has_the_button_that_cures_it(self, qtbot, to_do):
        hands = Hands(qtbot, to_do)
        with qtbot.waitSignal(to_do.area_wanted) as wanted:
            hands.press("See the users")
        assert wanted.args == ["users"]
        with qtbot.waitSignal(to_do.registration_wanted):
            hands.press("Close it")

    def test_what_was_closed_is_opened_again_by_whoever_wants_it_back(self, server):
        ask, access = server.session.ask, Access(Login("admin", Secret(ADMIN)))
        ask(set_registration, access, everybody=True)
        change = ask(set_registration, access, everybody=False)
        ask(UNDOING["registration"], access, registration_back(change).params)
        assert [one.code for one in ask(open_doors, access)] == [Code.REGISTRATION_OPEN]


def test_a_property_that_has_a_page_here_leads_to_it(qtbot):
    panel = PropertyPanel()
    qtbot.addWidget(panel)
    mail = Property(
        name="mail.smtp.host", value="x", default=None, description="", plugin="", stored=True,
        encrypted=False, secret=False, effect=Effect.RESTART, waiting=False, place="email",
    )  # fmt: skip
    panel.show_property(mail)
    panel.show()
    with qtbot.waitSignal(panel.area_wanted) as wanted:
        Hands(qtbot, panel).press("Open its page")
    assert wanted.args == ["email"]
    panel.show_property(replace(mail, name="xmpp.offline.type", place="offline-messages"))
    assert Hands(qtbot, panel).button("Open its page") is None
