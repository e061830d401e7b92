"""Making an administrator again when nobody can log in to the console any more.

Openfire lets somebody in once who brings the token that stands in its openfire.xml, and takes it
out of the file then (AuthFactory.java of 4.6.2 and of 5.1.1). So all is done by Openfire itself, as
the console does it, whatever its release, its database, and wherever its users come from. For that
it has to be restarted once.
"""

from contextlib import ExitStack
from dataclasses import dataclass, field
from secrets import token_urlsafe

from setupwizard.admin.places import console_place
from setupwizard.admin.properties import properties_holding
from setupwizard.admin.status import ServerStatus, server_status
from setupwizard.channels.base import Console
from setupwizard.channels.files import unit_of
from setupwizard.engine.guarded import Guarded, GuardedStage, run_guarded
from setupwizard.engine.operations.run import Run, run_to_its_end
from setupwizard.engine.run_events import redacting
from setupwizard.engine.runner import RunResult
from setupwizard.engine.session import Session
from setupwizard.files import shipped
from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Note, Outcome
from setupwizard.model.names import prepared_user, typed_user
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.ldap import ADMINS, OTHER_PROVIDERS
from setupwizard.openfire.own_people import AUTH
from setupwizard.openfire.stored import DOMAIN
from setupwizard.openfire.xml_properties import get, parse, put, remove, render
from setupwizard.proof.base import ADMINISTRATOR, Login
from setupwizard.steps.base import Work
from setupwizard.transport.detached import run_detached
from setupwizard.transport.remote_files import File, remove_file, write_files

TOKEN = "oneTimeAccessToken"  # noqa: S105 - the name of a property
PATIENCE, PAUSE = 180.0, 1.0
"""Seconds a start may take, and between two looks."""

NOT_STOPPED = 3
USERS_OF_OPENFIRE = "org.jivesoftware.openfire.auth."
"""How the name of what knows passwords begins, where it is not a directory."""

BY_GROUP = "GroupBasedAdminProvider"


def restore_administrator(session: Session, login: Login, emit: Emit, cancel: Cancel) -> Outcome:
    """Let this user administer, and prove it by a login. The last event is `RunFinished`.

    Whoever Openfire keeps itself gets this password, and is made where they are not there; with a
    directory it is the one they have there. If it fails Openfire runs as before, with the
    administrators it had.
    """

    def work(run: Run) -> RunResult:
        run.lock.take(owe=False)
        with ExitStack() as open_until_the_end:
            rescue = _Rescue(session, login, open_until_the_end)
            return run_guarded(rescue.procedure(), session.host, run.emit, cancel)

    return run_to_its_end(
        session, redacting(emit, Secrets(admin_password=login.password)), cancel, work
    )


@dataclass
class _Rescue:
    session: Session
    login: Login = field(repr=False)
    open_until_the_end: ExitStack = field(repr=False)
    token: Secret = field(
        default_factory=lambda: Secret(f"openfire-setup-{token_urlsafe(24)}"), repr=False
    )
    """Openfire writes it into its audit as the name of who used it."""

    status: ServerStatus = field(init=False)
    console: Console | None = field(default=None, init=False)
    before: list[str] | None = field(default=None, init=False)
    """The administrators as they were set; None as long as they still are."""

    def procedure(self) -> Guarded:
        return Guarded(
            before=(GuardedStage("admin-look", 1, self._look),),
            change=(
                GuardedStage("admin-token", 8, self._restart_with_token),
                GuardedStage("admin-right", 14, self._give_right),
                GuardedStage("admin-proof", 2, self._prove),
            ),
            back=(GuardedStage("admin-return", 20, self._return),),
            tidy=lambda work: None,
            lost=Code.RESCUE_LINK_LOST,
            unproven=Code.RESCUE_NOT_RETURNED,
        )

    def _look(self, work: Work) -> None:
        """Raises RESCUE_NAME, SECRET_NEEDED, OPENFIRE_NOT_SET_UP, RESCUE_BY_HAND,
        CHAT_WITHOUT_DATABASE.
        """
        if not is_user_name(self.login.user):
            raise SetupError(Code.RESCUE_NAME)
        if not self.login.password:
            raise SetupError(Code.SECRET_NEEDED, name="admin_password")
        self.status = status = server_status(self.session, lambda *_: {})
        if status.openfire is None or not status.openfire.set_up:
            raise SetupError(Code.OPENFIRE_NOT_SET_UP)
        if not self._unit:
            raise SetupError(Code.RESCUE_BY_HAND, home=status.openfire.home)
        place = status.database
        if place and place.answers is False:
            raise SetupError(Code.CHAT_WITHOUT_DATABASE, host=place.host, port=place.port)

    @property
    def _unit(self) -> str:
        return unit_of(self.status.openfire.starter) if self.status.openfire else ""

    @property
    def _file(self) -> str:
        home = self.status.openfire.home if self.status.openfire else ""
        return f"{home}/conf/openfire.xml"

    def _restart_with_token(self, work: Work) -> None:
        root = parse(self._read(work), "openfire.xml")
        put(root, TOKEN, self.token.reveal())
        self._exchange(work, render(root))

    def _read(self, work: Work) -> str:
        """Raises READ_FAILED."""
        told = work.host.run(("cat", "--", self._file))
        if not told.ok:
            raise SetupError(Code.READ_FAILED, detail=told.err, what=self._file)
        return told.out

    def _exchange(self, work: Work, content: bytes) -> None:
        """The file as it is to be, with the owner and the rights it has, and Openfire restarted.

        Raises SERVICE_FAILED, DISK_FULL, FILE_WRITE_FAILED.
        """
        work.say(Note.of("admin-restarting"), None)
        new = f"{self._file}.openfire-setup"
        shown = work.host.run(("stat", "-L", "-c", "%U:%G %a", self._file)).out.split()
        owner, mode = shown if len(shown) == 2 else ("root:root", "600")
        write_files(work.host, File(new, content, owner, mode))
        script = shipped("resources", "exchange_configuration.sh").read_text(encoding="utf-8")
        pid = str(self.status.process.pid) if self.status.process else ""
        done = run_detached(
            work.host,
            "exchange",
            ("sh", "-c", script, "sh", self._unit, pid, new, self._file),
            cancel=work.cancel,
            output=work.output,
        )
        if not done.ok:
            remove_file(work.host, new)
            action = "stop" if done.status == NOT_STOPPED else "start"
            raise SetupError(Code.SERVICE_FAILED, done.err, service="Openfire", action=action)

    def _give_right(self, work: Work) -> None:
        """Raises OPENFIRE_DID_NOT_START, ADMIN_BY_GROUP, CHANGE_NOT_SEEN."""
        self._await_console(work)
        work.say(Note.of("admin-entering"), None)
        place = console_place(self.status)
        host, entering = self.session.host, self.session.environment.console
        console = self.open_until_the_end.enter_context(entering(host, place, "", self.token))
        known = {one.name: one.value or "" for one in properties_holding(console, "provider.")}
        provider, group = (known.get(name, "") for name in OTHER_PROVIDERS)
        if BY_GROUP in provider:
            raise SetupError(Code.ADMIN_BY_GROUP, group=group)
        if (known.get(AUTH) or USERS_OF_OPENFIRE).startswith(USERS_OF_OPENFIRE):
            _give_password(console, self.login)
        self.console, listed = console, _administrators(console)
        wanted = _with_user(console, listed, self.login.user)
        if wanted != listed:
            self.before = listed
            _list_administrators(console, wanted)

    def _await_console(self, work: Work) -> None:
        """Until its login page is there; starts take long on a busy server."""
        work.say(Note.of("admin-waiting"), None)
        looks = int(PATIENCE / PAUSE)
        for _ in range(looks):
            self.status = server_status(self.session, lambda *_: {})
            if any(port.own and port.console for port in self.status.ports):
                return
            if work.cancel.wait(PAUSE):
                raise SetupError(Code.SERVICE_FAILED, service="Openfire", action="start")
        raise SetupError(Code.OPENFIRE_DID_NOT_START)

    def _prove(self, work: Work) -> None:
        """Raises CONSOLE_LOGIN_FAILED, CONSOLE_SHUT."""
        place, login = console_place(self.status), self.login
        entering = self.session.environment.console
        with entering(self.session.host, place, login.user, login.password):
            work.say(Note.of("admin-proven", user=login.user), None)

    def _return(self, work: Work) -> None:
        """Nobody else administers, nobody can come in by the token any more, and Openfire runs."""
        if self.console is not None and self.before is not None:
            _list_administrators(self.console, self.before)
        root = parse(self._read(work), "openfire.xml")
        if get(root, TOKEN):
            remove(root, TOKEN)
            self.status = server_status(self.session, lambda *_: {})
            self._exchange(work, render(root))
        done = work.host.run(("systemctl", "start", self._unit))
        if not done.ok:
            raise SetupError(Code.SERVICE_FAILED, done.err, service="Openfire", action="start")


def is_user_name(name: str) -> bool:
    """Openfire makes `b\\40d` of `b@d` without a word, so that nobody finds that account again."""
    try:
        return typed_user(name) == name and bool(prepared_user(name))
    except ValueError:
        return False


def _give_password(console: Console, login: Login) -> None:
    """Somebody who is there already is refused as new (and one who is not there answered by 500).

    The proof tells whether it was taken.
    """
    password = login.password.reveal()
    twice = {"password": password, "passwordConfirm": password}
    new = {"username": login.user, "name": login.user, "email": "", **twice, "create": "x"}
    if not console.post("user-create.jsp", new).sent_on:
        console.post("user-password.jsp", {"username": login.user, **twice, "update": "x"})
    console.post("user-lockout.jsp", {"username": login.user, "unlock": "x"})


def _with_user(console: Console, listed: list[str], user: str) -> list[str]:
    """The administrators with this user; where nobody has set them, it is `admin` alone."""
    (domain,) = (one.value for one in properties_holding(console, DOMAIN) if one.name == DOMAIN)
    usual, jid = f"{ADMINISTRATOR}@{domain}", f"{prepared_user(user)}@{domain}"
    return listed if jid in (listed or [usual]) else [*(listed or [usual]), jid]


def _list_administrators(console: Console, jids: list[str]) -> None:
    """Raises CHANGE_NOT_SEEN."""
    fields = {"action": "delete", "key": ADMINS}
    if jids:  # a blank between them would be taken for part of a name
        fields = {"action": "save", "key": ADMINS, "value": ",".join(jids), "encrypt": "false"}
    console.post("server-properties.jsp", fields)
    if set(_administrators(console)) != set(jids):
        raise SetupError(Code.CHANGE_NOT_SEEN, entry=ADMINS)


def _administrators(console: Console) -> list[str]:
    """As they were set, in an order of the page's own; none where nobody has set them."""
    found = (one.value for one in properties_holding(console, ADMINS) if one.name == ADMINS)
    names = (name.strip() for name in (next(found, None) or "").split(","))
    return [name for name in names if name]
