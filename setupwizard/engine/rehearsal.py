"""What moving the people of a running server to a directory would bring. Changes nothing."""

from dataclasses import dataclass

from setupwizard.directory.base import Directory, Groups, People
from setupwizard.engine.current_setup import CurrentSetup
from setupwizard.engine.directory_check import check_directory
from setupwizard.model.answers import Answers, ProfileAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.settings import directory_changes
from setupwizard.proof.base import ADMINISTRATOR, ConsoleLogin, Login
from setupwizard.transport.base import Transport


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """`users` are the people Openfire keeps now, `admin` and all; nothing of theirs is deleted.

    `namesakes` of them have somebody of that name in the directory, who gets their contacts: it
    need not be the same person. `without` have nobody there and cannot log in any more.
    `admins` of the directory will administer, `old_admins` (user names) do so now.

    Where they come from a directory already, these settings of it are `corrected`, and Openfire's
    own people have no part in it. `provable`: the administrator can log in now, so a return can be
    proven.
    """

    people: People
    groups: Groups
    users: int
    namesakes: tuple[str, ...]
    without: tuple[str, ...]
    admins: tuple[str, ...]
    old_admins: tuple[str, ...]
    corrected: tuple[str, ...] = ()
    provable: bool = True

    @property
    def admin_goes(self) -> bool:
        """The account `admin` cannot log in any more."""
        return ADMINISTRATOR in self.without

    @property
    def admin_is_another(self) -> bool:
        """Somebody in the directory is called `admin`: from then on that is who logs in so."""
        return ADMINISTRATOR in self.namesakes


def rehearse(
    host: Transport,
    answers: Answers,
    secrets: Secrets,
    current: CurrentSetup,
    directory: Directory,
    console_login: ConsoleLogin,
) -> Rehearsal:
    """Raises SECRET_NEEDED, CONSOLE_LOGIN_FAILED (then a return could not be proven), what
    `check_directory` raises, and CONSOLE_UNREACHABLE.

    SWITCH_ALREADY where the people come from this very directory, and can log in.
    """
    ldap, own = answers.directory, current.own
    if ldap is None:
        raise SetupError(Code.PROFILE_NOT_DIRECTORY)
    if own.directory:
        return _rehearse_correction(host, answers, secrets, current, directory, console_login)
    if not secrets.admin_password:
        raise SetupError(Code.SECRET_NEEDED, name="admin_password")
    before = own_answers(answers)
    (let_in,) = console_login(host, before, [Login(ADMINISTRATOR, secrets.admin_password)])
    if not let_in:
        raise SetupError(Code.CONSOLE_LOGIN_FAILED)
    check = check_directory(directory, ldap, secrets)
    namesakes = directory.namesakes(ldap, own.users)
    return Rehearsal(
        people=check.people,
        groups=check.groups,
        users=len(own.users),
        namesakes=tuple(user for user in own.users if user in namesakes),
        without=tuple(user for user in own.users if user not in namesakes),
        admins=ldap.admins,
        old_admins=_old_admins(current),
    )


def _rehearse_correction(
    host: Transport,
    answers: Answers,
    secrets: Secrets,
    current: CurrentSetup,
    directory: Directory,
    console_login: ConsoleLogin,
) -> Rehearsal:
    """Only the password of the account that reads may be what is wrong: that cannot be compared."""
    ldap = answers.directory
    if ldap is None:
        raise SetupError(Code.PROFILE_NOT_DIRECTORY)
    check = check_directory(directory, ldap, secrets)
    wrong = directory_changes(current.directory, ldap, answers.server.domain)
    login = Login(ldap.admins[0], secrets.ldap_admin_password)
    (let_in,) = console_login(host, answers, [login])
    if let_in and not wrong:
        raise SetupError(Code.SWITCH_ALREADY)
    return Rehearsal(
        people=check.people,
        groups=check.groups,
        users=0,
        namesakes=(),
        without=(),
        admins=ldap.admins,
        old_admins=_old_admins(current),
        corrected=tuple(wrong),
        provable=let_in,
    )


def _old_admins(current: CurrentSetup) -> tuple[str, ...]:
    return tuple(jid.partition("@")[0] for jid in current.own.admins) or (ADMINISTRATOR,)


def own_answers(answers: Answers) -> Answers:
    """The same server with its people kept by Openfire itself."""
    return answers.model_copy(update={"profile": ProfileAnswers(kind="default")})
