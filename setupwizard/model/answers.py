"""What the user was asked, validated and frozen, in the order Openfire's own setup asks it."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from setupwizard.model.fields import email_address, public_name, refuse
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.ports import CONSOLE_PORT, CONSOLE_SECURE_PORT, OPENED, XMPP_PORTS
from setupwizard.model.section import Port, Section, address

LOCALES = (
    "cs_CZ", "de", "en", "es", "fa_IR", "fr", "he", "it_IT", "ja_JP", "nl", "pl_PL", "pt_BR",
    "pt_PT", "ru_RU", "sk", "sv", "tr_TR", "uk_UA", "zh_CN",
)  # fmt: skip
"""Languages of the console, 5.1.1: `setup/index.jsp`."""

LOCALES_4 = (
    "cs_CZ",
    "de",
    "en",
    "es",
    "fr",
    "ja_JP",
    "nl",
    "pl_PL",
    "pt_BR",
    "ru_RU",
    "sk",
    "zh_CN",
)

OFF = 0
"""A console port that is switched off (Openfire itself writes -1)."""


def _off(value: object) -> object:
    return OFF if value == -1 else value


ConsolePort = Annotated[int, Field(ge=OFF, le=65535)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z_][a-z0-9_]{0,62}$")]
"""A PostgreSQL name that needs no quoting anywhere."""


USER_SIGNS = "._-+$\\"
"""Beside letters and digits: what names of users have in practice, `DOMAIN\\user` too."""


class HostAnswers(Section):
    """Which server, and how to log in. `address = "local"` is this computer itself."""

    address: Annotated[str, AfterValidator(address)]
    port: Port = 22
    user: str = "root"
    auth: Literal["password", "key", "agent"] = "password"
    identity: str = ""

    @property
    def local(self) -> bool:
        return self.address == "local"

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if not self.local:
            if not all(c.isalnum() or c in USER_SIGNS for c in self.user) or not self.user:
                refuse("user-malformed", value=self.user, field="user")
            if self.auth == "key" and not self.identity:
                refuse("identity-needed", field="identity")
        return self


class OpenfireAnswers(Section):
    """Which Openfire and from where; `memory` is Java's heap in MiB, 0 = chosen from the host."""

    version: str = Field("5.1.1", pattern=r"^\d+\.\d+\.\d+$")
    source: Literal["server", "computer", "file"] = "server"
    file: str = ""
    memory: int = Field(0, ge=0, le=65536)

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if tuple(map(int, self.version.split("."))) < (4, 6, 2):
            refuse("version-too-old", value=self.version, field="version")
        if self.source == "file" and not self.file:
            refuse("file-needed", field="file")
        if 0 < self.memory < 256:
            refuse("memory-too-small", value=self.memory, field="memory")
        return self


class ServerAnswers(Section):
    """Openfire's page "Server settings", and the two defaults we harden."""

    domain: Annotated[str, AfterValidator(public_name)]
    fqdn: Annotated[str, AfterValidator(public_name)]
    console_port: ConsolePort = CONSOLE_PORT
    console_secure_port: ConsolePort = CONSOLE_SECURE_PORT
    console_local_only: bool = True
    encryption: Literal["AES", "Blowfish"] = "AES"
    registration: bool = False
    require_tls: bool = True

    @model_validator(mode="before")
    @classmethod
    def _minus_one_is_off(cls, raw: Any) -> Any:
        if isinstance(raw, dict):
            names = ("console_port", "console_secure_port")
            return {key: _off(value) if key in names else value for key, value in raw.items()}
        return raw

    @model_validator(mode="after")
    def _ports_differ(self) -> Self:
        plain, secure = self.console_port, self.console_secure_port
        if plain == secure == OFF:
            refuse("console-both-off", field="console_port")
        if plain == secure:
            refuse("ports-collide", value=plain, field="console_secure_port")
        for name, port in (("console_port", plain), ("console_secure_port", secure)):
            if port in XMPP_PORTS:
                refuse("port-is-xmpp", value=port, field=name)
        return self


class DatasourceAnswers(Section):
    """Openfire's pages "Datasource". `create`: PostgreSQL, role and database are made by us."""

    kind: Literal["postgresql", "embedded"] = "postgresql"
    host: Annotated[str, AfterValidator(address)] = "127.0.0.1"
    port: Port = 5432
    database: Identifier = "openfire"
    user: Identifier = "openfire"
    create: bool = True
    tls: Literal["prefer", "require", "off"] = "prefer"
    min_connections: int = Field(5, ge=3, le=1000)
    max_connections: int = Field(25, ge=3, le=1000)
    connection_days: float = Field(1.0, gt=0, le=365)

    @property
    def on_server(self) -> bool:
        """The database is on the server itself."""
        return self.host in ("127.0.0.1", "localhost", "::1")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.max_connections < self.min_connections:
            refuse("max-below-min", value=self.min_connections, field="max_connections")
        if self.kind == "postgresql" and self.create and not self.on_server:
            refuse("create-elsewhere", value=self.host, field="create")
        if self.user in ("postgres", "public", "none") or self.user.startswith("pg_"):
            refuse("role-reserved", value=self.user, field="user")
        if self.database in ("postgres", "template0", "template1"):
            refuse("database-reserved", value=self.database, field="database")
        return self


class ProfileAnswers(Section):
    """Where users are kept: in Openfire itself, or in the directory of `LdapAnswers`."""

    kind: Literal["default", "ldap"] = "default"


class AdminAnswers(Section):
    """The administrator's e-mail; the password is a secret and not here.

    Empty only with a directory: its administrators are people of the directory.
    """

    email: Annotated[str, AfterValidator(email_address)] = Field("", max_length=100)


class FirewallAnswers(Section):
    """TCP ports the server's firewall lets in, when it has one."""

    open: tuple[Port, ...] = OPENED


class Answers(Section):
    """All the answers, validated. Made by `read_answers`; a run does not check them again."""

    language: Literal[LOCALES] = "en"  # type: ignore[valid-type]
    host: HostAnswers
    openfire: OpenfireAnswers = OpenfireAnswers()
    server: ServerAnswers
    datasource: DatasourceAnswers = DatasourceAnswers()
    profile: ProfileAnswers = ProfileAnswers()
    ldap: LdapAnswers = LdapAnswers()
    admin: AdminAnswers = AdminAnswers()
    firewall: FirewallAnswers = FirewallAnswers()

    @property
    def directory(self) -> LdapAnswers | None:
        """The directory the users come from; None if they are Openfire’s own."""
        return self.ldap.whole(self.server.domain) if self.profile.kind == "ldap" else None

    @model_validator(mode="after")
    def _somebody_administers(self) -> Self:
        if self.profile.kind == "default" and not self.admin.email:
            refuse("missing", field="admin.email")
        if self.profile.kind == "ldap":
            self.ldap.refuse_gaps()
        return self

    @model_validator(mode="after")
    def _old_releases_stay_local(self) -> Self:
        console = {self.server.console_port, self.server.console_secure_port} - {OFF}
        if self.openfire.major == 4:
            # CVE-2023-32315: the console of 4.6.2 lets anybody in, so nobody may reach it.
            if not self.server.console_local_only:
                refuse("console-must-be-local", field="server.console_local_only")
            if self.language not in LOCALES_4:
                refuse("locale-too-new", value=self.language, field="language")
        if self.server.console_local_only and console & set(self.firewall.open):
            refuse("console-port-opened", value=min(console), field="firewall.open")
        local_database = self.datasource.kind == "postgresql" and self.datasource.on_server
        if local_database and self.datasource.port in console:
            refuse("ports-collide", value=self.datasource.port, field="datasource.port")
        if not self.host.local and self.host.port in console:
            refuse("ports-collide", value=self.host.port, field="server.console_port")
        return self


class FieldProblem(BaseModel):
    """Why one answer is refused: a code of `texts.fields` and what fills its sentence."""

    model_config = ConfigDict(frozen=True)

    field: str
    code: str
    params: Mapping[str, str] = {}


S = TypeVar("S", bound=Section)


def read_answers(raw: Mapping[str, Any]) -> tuple["Answers | None", tuple[FieldProblem, ...]]:
    """The answers, or why they are refused: the first problem of each field."""
    return read_section(Answers, raw)


def read_section(
    kind: type[S], raw: Mapping[str, Any]
) -> tuple[S | None, tuple[FieldProblem, ...]]:
    """The same for one section, as one page of the wizard needs it."""
    try:
        return kind.model_validate(raw), ()
    except ValidationError as error:
        problems: dict[str, FieldProblem] = {}
        for item in error.errors(include_url=False, include_input=False):
            params = {key: str(value) for key, value in item.get("ctx", {}).items()}
            loc = [str(part) for part in item["loc"] if not isinstance(part, int)]
            named = params.pop("field", "")
            field = ".".join([*loc, named] if named else loc)
            problems.setdefault(field, FieldProblem(field=field, code=item["type"], params=params))
        return None, tuple(problems.values())
