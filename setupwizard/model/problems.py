"""What can go wrong, as codes. The words are in `texts`, the language is the reader's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto

from setupwizard.model.printable import printable


class Code(StrEnum):
    """One cause a person can act on. Every code has its words in `texts.PROBLEMS`."""

    # reaching the host
    HOST_UNKNOWN = "host-unknown"
    HOST_LOOKUP_SILENT = "host-lookup-silent"
    HOST_UNREACHABLE = "host-unreachable"
    HOST_REFUSED = "host-refused"
    HOST_NOT_SSH = "host-not-ssh"
    HOST_TURNED_AWAY = "host-turned-away"
    HOST_KEY_UNKNOWN = "host-key-unknown"
    HOST_KEY_CHANGED = "host-key-changed"
    HOST_LOST = "host-lost"
    SSH_PASSWORD_REFUSED = "ssh-password-refused"
    SSH_PASSWORD_DISABLED = "ssh-password-disabled"
    SSH_PASSWORD_EXPIRED = "ssh-password-expired"
    SSH_KEY_REFUSED = "ssh-key-refused"
    SSH_CERTIFICATE_EXPIRED = "ssh-certificate-expired"
    SSH_KEY_MISSING = "ssh-key-missing"
    SSH_KEY_UNREADABLE = "ssh-key-unreadable"
    SSH_KEY_NOT_PRIVATE = "ssh-key-not-private"
    SSH_PASSPHRASE_NEEDED = "ssh-passphrase-needed"
    SSH_PASSPHRASE_WRONG = "ssh-passphrase-wrong"
    SSH_AGENT_EMPTY = "ssh-agent-empty"
    SSH_AGENT_REFUSED = "ssh-agent-refused"
    SSH_SECOND_FACTOR = "ssh-second-factor"
    SSH_TOO_MANY_ATTEMPTS = "ssh-too-many-attempts"
    SSH_PASSWORD_TOO = "ssh-password-too"
    SSH_KEY_TOO = "ssh-key-too"
    SSH_ACCOUNT_EXPIRED = "ssh-account-expired"
    SSH_LOGIN_DENIED = "ssh-login-denied"
    SSH_LOGIN_CUT = "ssh-login-cut"
    SSH_NO_COMMON_ALGORITHM = "ssh-no-common-algorithm"
    SSH_ALGORITHMS_WEAK = "ssh-algorithms-weak"
    SSH_ALGORITHMS_APART = "ssh-algorithms-apart"
    SSH_SESSIONS_REFUSED = "ssh-sessions-refused"
    SSH_FORWARDING_REFUSED = "ssh-forwarding-refused"
    SSH_FORWARDING_LINE = "ssh-forwarding-line"
    SSH_OTHER_USER = "ssh-other-user"
    SSH_FORCED_COMMAND = "ssh-forced-command"
    SSH_LOGIN_HANGS = "ssh-login-hangs"
    SSH_LOGIN_ENDS = "ssh-login-ends"
    SSH_SHELL_ABSENT = "ssh-shell-absent"
    SSH_INPUT_TAKEN = "ssh-input-taken"
    SHELL_UNSUPPORTED = "shell-unsupported"
    SUDO_MISSING = "sudo-missing"
    SUDO_PASSWORD_NEEDED = "sudo-password-needed"
    SUDO_PASSWORD_WRONG = "sudo-password-wrong"
    SUDO_NOT_ALLOWED = "sudo-not-allowed"
    SUDO_NEEDS_TERMINAL = "sudo-needs-terminal"
    COMMAND_SILENT = "command-silent"
    REMOTE_REFUSED = "remote-refused"
    REMOTE_HOST_UNKNOWN = "remote-host-unknown"
    REMOTE_UNREACHABLE = "remote-unreachable"
    UPLOAD_FAILED = "upload-failed"
    FILE_WRITE_FAILED = "file-write-failed"

    # the host itself
    SYSTEM_UNSUPPORTED = "system-unsupported"
    SYSTEM_WITHOUT_SYSTEMD = "system-without-systemd"
    ARCHITECTURE_UNSUPPORTED = "architecture-unsupported"
    MEMORY_TOO_SMALL = "memory-too-small"
    DISK_FULL = "disk-full"
    DISK_TOO_SMALL = "disk-too-small"
    DISK_TOO_MANY_FILES = "disk-too-many-files"
    DISK_READ_ONLY = "disk-read-only"
    CLOCK_WRONG = "clock-wrong"
    READ_FAILED = "read-failed"
    PORT_TAKEN = "port-taken"
    FIXED_PORT_TAKEN = "fixed-port-taken"
    OTHER_CHAT_SERVER = "other-chat-server"
    LOCAL_NOT_LINUX = "local-not-linux"

    # packages
    PACKAGE_LOCKED = "package-locked"
    PACKAGE_UNKNOWN = "package-unknown"
    PACKAGE_DOWNLOAD_FAILED = "package-download-failed"
    PACKAGE_SOURCE_GONE = "package-source-gone"
    PACKAGE_UNMET = "package-unmet"
    PACKAGE_HELD = "package-held"
    PACKAGE_BROKEN = "package-broken"
    PACKAGE_FAILED = "package-failed"
    JAVA_NOT_AVAILABLE = "java-not-available"
    JAVA_BROKEN = "java-broken"

    # the database
    DATABASE_NOT_RUNNING = "database-not-running"
    DATABASE_WRONG_PORT = "database-wrong-port"
    DATABASE_UNREACHABLE = "database-unreachable"
    DATABASE_NOT_POSTGRESQL = "database-not-postgresql"
    DATABASE_HOST_UNKNOWN = "database-host-unknown"
    DATABASE_PASSWORD_WRONG = "database-password-wrong"
    DATABASE_LOGIN_REFUSED = "database-login-refused"
    DATABASE_ROLE_MISSING = "database-role-missing"
    DATABASE_ROLE_NO_LOGIN = "database-role-no-login"
    DATABASE_MISSING = "database-missing"
    DATABASE_NOT_ALLOWED = "database-not-allowed"
    DATABASE_ENCODING = "database-encoding"
    DATABASE_OTHER_OWNER = "database-other-owner"
    DATABASE_TLS_REQUIRED = "database-tls-required"
    DATABASE_TLS_UNAVAILABLE = "database-tls-unavailable"
    DATABASE_TOO_OLD = "database-too-old"
    DATABASE_TOO_MANY_CONNECTIONS = "database-too-many-connections"
    DATABASE_NO_RIGHTS = "database-no-rights"
    DATABASE_STARTING = "database-starting"
    DATABASE_IN_USE = "database-in-use"
    DATABASE_HALF_USED = "database-half-used"
    DATABASE_NOT_EMPTY = "database-not-empty"
    DATABASE_ROLE_NOT_OURS = "database-role-not-ours"
    DATABASE_CLOSED = "database-closed"
    DATABASE_IS_COPY = "database-is-copy"
    DATABASE_DISK_FULL = "database-disk-full"
    DATABASE_LISTENS_ELSEWHERE = "database-listens-elsewhere"
    DATABASE_PORT_HELD = "database-port-held"
    DATABASE_NOT_ALLOWED_HERE = "database-not-allowed-here"
    DATABASE_ADMIN_NOT_ALLOWED = "database-admin-not-allowed"
    DATABASE_PASSWORD_OLD_KIND = "database-password-old-kind"
    DATABASE_FILE_BROKEN = "database-file-broken"
    DATABASE_FILE_MISSING = "database-file-missing"
    DATABASE_PORT_UNREADABLE = "database-port-unreadable"
    DATABASE_MASKED = "database-masked"
    DATABASE_DOES_NOT_START = "database-does-not-start"
    DATABASE_POOL_TOO_LARGE = "database-pool-too-large"
    DATABASE_POOLER_SHARES = "database-pooler-shares"
    DATABASE_POOLER_PARAMETER = "database-pooler-parameter"
    DATABASE_TIME_ZONE = "database-time-zone"
    DATABASE_TABLE_REFUSED = "database-table-refused"
    DATABASE_PASSWORD_LETTERS = "database-password-letters"
    DATABASE_OTHER_DOMAIN = "database-other-domain"
    DATABASE_FAILED = "database-failed"

    # the directory
    LDAP_NOT_REACHABLE = "ldap-not-reachable"
    LDAP_UNREACHABLE = "ldap-unreachable"
    LDAP_HOST_UNKNOWN = "ldap-host-unknown"
    LDAP_SILENT = "ldap-silent"
    LDAP_LOST = "ldap-lost"
    LDAP_NOT_A_DIRECTORY = "ldap-not-a-directory"
    LDAP_TLS_ON_PLAIN_PORT = "ldap-tls-on-plain-port"
    LDAP_PLAIN_ON_TLS_PORT = "ldap-plain-on-tls-port"
    LDAP_STARTTLS_MISSING = "ldap-starttls-missing"
    LDAP_TLS_FAILED = "ldap-tls-failed"
    LDAP_CERTIFICATE_UNKNOWN = "ldap-certificate-unknown"
    LDAP_CERTIFICATE_CHANGED = "ldap-certificate-changed"
    LDAP_CERTIFICATE_EXPIRED = "ldap-certificate-expired"
    LDAP_CERTIFICATE_NAME = "ldap-certificate-name"
    LDAP_CERTIFICATE_NAMELESS = "ldap-certificate-nameless"
    LDAP_ENCRYPTION_REQUIRED = "ldap-encryption-required"
    LDAP_PASSWORD_MISSING = "ldap-password-missing"
    LDAP_BIND_REFUSED = "ldap-bind-refused"
    LDAP_ACCOUNT_UNKNOWN = "ldap-account-unknown"
    LDAP_ACCOUNT_DISABLED = "ldap-account-disabled"
    LDAP_ACCOUNT_EXPIRED = "ldap-account-expired"
    LDAP_ACCOUNT_LOCKED = "ldap-account-locked"
    LDAP_ACCOUNT_HOURS = "ldap-account-hours"
    LDAP_ACCOUNT_PLACE = "ldap-account-place"
    LDAP_PASSWORD_EXPIRED = "ldap-password-expired"
    LDAP_PASSWORD_MUST_CHANGE = "ldap-password-must-change"
    LDAP_BIND_DN_MALFORMED = "ldap-bind-dn-malformed"
    LDAP_LOGIN_NEEDED = "ldap-login-needed"
    LDAP_NO_RIGHTS = "ldap-no-rights"
    LDAP_BASE_MISSING = "ldap-base-missing"
    LDAP_BASE_ELSEWHERE = "ldap-base-elsewhere"
    LDAP_BASE_UNKNOWN = "ldap-base-unknown"
    LDAP_BASE_MALFORMED = "ldap-base-malformed"
    LDAP_BASE_UNTOLD = "ldap-base-untold"
    LDAP_REFERRAL = "ldap-referral"
    LDAP_NOBODY = "ldap-nobody"
    LDAP_ATTRIBUTE_MISSING = "ldap-attribute-missing"
    LDAP_TOO_MANY = "ldap-too-many"
    LDAP_TIME_LIMIT = "ldap-time-limit"
    LDAP_BUSY = "ldap-busy"
    LDAP_FILTER_REFUSED = "ldap-filter-refused"
    LDAP_FILTER_LETTERS = "ldap-filter-letters"
    LDAP_PERSON_MISSING = "ldap-person-missing"
    LDAP_PERSON_TWICE = "ldap-person-twice"
    LDAP_PERSON_LETTERS = "ldap-person-letters"
    LDAP_FAILED = "ldap-failed"
    LDAP_ADMIN_PASSWORD_WRONG = "ldap-admin-password-wrong"
    LDAP_ANY_PASSWORD = "ldap-any-password"

    # moving the people of a running server
    PROFILE_NOT_DIRECTORY = "profile-not-directory"
    SWITCH_NOT_SET_UP = "switch-not-set-up"
    SWITCH_DATABASE_EMBEDDED = "switch-database-embedded"
    SWITCH_DATABASE_ELSEWHERE = "switch-database-elsewhere"
    SWITCH_ALREADY = "switch-already"
    SWITCH_BACK_ALREADY = "switch-back-already"
    SWITCH_FILES_CHANGED = "switch-files-changed"
    SWITCH_OVERTAKEN = "switch-overtaken"
    SWITCH_LINK_LOST = "switch-link-lost"
    CHANGE_UNFINISHED = "change-unfinished"
    SWITCH_NOT_RETURNED = "switch-not-returned"
    OWN_ADMIN_MISSING = "own-admin-missing"
    OWN_ADMIN_PASSWORD_WRONG = "own-admin-password-wrong"
    DIRECTORY_STILL_WORKS = "directory-still-works"

    # a directory of its own, on the server
    SLAPD_OTHER_DIRECTORY = "slapd-other-directory"
    SLAPD_PORT_TAKEN = "slapd-port-taken"
    SLAPD_NOT_RUNNING = "slapd-not-running"
    SLAPD_REFUSED = "slapd-refused"
    PEOPLE_FILE_MISSING = "people-file-missing"
    PEOPLE_FILE_EMPTY = "people-file-empty"
    PEOPLE_FILE_NOT_CSV = "people-file-not-csv"
    PEOPLE_FILE_COLUMNS = "people-file-columns"
    PEOPLE_FILE_TOO_MANY = "people-file-too-many"
    PEOPLE_FILE_INVALID = "people-file-invalid"
    PEOPLE_PASSWORD_REFUSED = "people-password-refused"
    PEOPLE_FILE_WITHOUT_ADMIN = "people-file-without-admin"

    # getting and placing Openfire
    RELEASES_UNREACHABLE = "releases-unreachable"
    RELEASE_UNKNOWN = "release-unknown"
    RELEASE_WITHOUT_DIGEST = "release-without-digest"
    DOWNLOAD_FAILED = "download-failed"
    DOWNLOAD_OUT_OF_REACH = "download-out-of-reach"
    DOWNLOAD_NOT_TRUSTED = "download-not-trusted"
    DOWNLOAD_TOOL_MISSING = "download-tool-missing"
    ARCHIVE_MISSING = "archive-missing"
    ARCHIVE_DIGEST = "archive-digest"
    ARCHIVE_NOT_OPENFIRE = "archive-not-openfire"
    ARCHIVE_OTHER_VERSION = "archive-other-version"
    HOME_NOT_FOLDER = "home-not-folder"
    HOME_HIDDEN = "home-hidden"
    OTHER_VERSION_INSTALLED = "other-version-installed"
    OPENFIRE_NOT_SET_UP = "openfire-not-set-up"
    OPENFIRE_NOT_OURS = "openfire-not-ours"
    OPENFIRE_BY_HAND = "openfire-by-hand"
    OTHER_OPENFIRE_RUNS = "other-openfire-runs"
    OTHER_OPENFIRE_BY_HAND = "other-openfire-by-hand"
    OTHER_OPENFIRE_STOPPED = "other-openfire-stopped"
    OTHER_OPENFIRE_UNUSED = "other-openfire-unused"
    CONFIGURATION_UNREADABLE = "configuration-unreadable"
    SETTING_FIXED = "setting-fixed"
    HOST_NAME_UNSURE = "host-name-unsure"
    PROFILE_IS_OWN = "profile-is-own"
    PROFILE_IS_DIRECTORY = "profile-is-directory"
    DIRECTORY_SETTING_FIXED = "directory-setting-fixed"
    OPENFIRE_DID_NOT_START = "openfire-did-not-start"
    OPENFIRE_DATABASE_FAILED = "openfire-database-failed"
    OPENFIRE_NOT_FENCED = "openfire-not-fenced"
    OPENFIRE_MEMORY = "openfire-memory"
    OPENFIRE_FILE_REFUSED = "openfire-file-refused"
    SERVICE_FAILED = "service-failed"
    ACCOUNT_FAILED = "account-failed"
    ACCOUNT_OF_SOMEBODY = "account-of-somebody"
    ACCOUNT_FILES_LOCKED = "account-files-locked"
    FIREWALL_FAILED = "firewall-failed"
    FIREWALL_FORBIDS = "firewall-forbids"
    FIREWALL_BY_HAND = "firewall-by-hand"
    FIREWALL_BY_HAND_ANYWHERE = "firewall-by-hand-anywhere"
    FIREWALL_BY_HAND_LATER = "firewall-by-hand-later"
    FIREWALL_SHUTS_CONSOLE = "firewall-shuts-console"

    # the proof
    PORT_NOT_LISTENING = "port-not-listening"
    PORT_FIREWALLED = "port-firewalled"
    PORT_FIREWALL_UNSURE = "port-firewall-unsure"
    PORT_BLOCKED_BETWEEN = "port-blocked-between"
    CONSOLE_LOGIN_FAILED = "console-login-failed"
    CONSOLE_LOCKED = "console-locked"
    CONSOLE_UNREACHABLE = "console-unreachable"
    CONSOLE_OPEN_TO_ALL = "console-open-to-all"
    CONSOLE_PERSON_REFUSED = "console-person-refused"
    DEFAULT_PASSWORD_WORKS = "default-password-works"
    OLD_ADMIN_WORKS = "old-admin-works"
    XMPP_SILENT = "xmpp-silent"
    XMPP_LOGIN_FAILED = "xmpp-login-failed"
    XMPP_PERSON_REFUSED = "xmpp-person-refused"
    XMPP_ANY_PASSWORD = "xmpp-any-password"
    XMPP_NO_TLS = "xmpp-no-tls"
    XMPP_OTHER_CERTIFICATE = "xmpp-other-certificate"
    CERTIFICATE_DATES = "certificate-dates"
    CERTIFICATE_NAMES = "certificate-names"
    XMPP_ACCOUNT_FAILED = "xmpp-account-failed"
    XMPP_ACCOUNT_LEFT = "xmpp-account-left"
    XMPP_MESSAGE_LOST = "xmpp-message-lost"
    OPENFIRE_SECRET_LOST = "openfire-secret-lost"
    CLEAR_PASSWORD_FOUND = "clear-password-found"

    # the answers and our own files
    ANSWERS_MISSING = "answers-missing"
    ANSWERS_NOT_TOML = "answers-not-toml"
    ANSWERS_INVALID = "answers-invalid"
    TEXT_NOT_UTF8 = "text-not-utf8"
    TARGET_INVALID = "target-invalid"
    SECRETS_READABLE = "secrets-readable"
    SECRETS_OF_OTHERS = "secrets-of-others"
    SECRETS_NOT_TOML = "secrets-not-toml"
    SECRETS_UNKNOWN_NAME = "secrets-unknown-name"
    SECRET_NEEDED = "secret-needed"
    SECRET_INVALID = "secret-invalid"
    SECRET_SIGNS = "secret-signs"
    SECRET_LINES = "secret-lines"
    KNOWN_HOSTS_UNWRITABLE = "known-hosts-unwritable"

    # the engine
    SERVER_BUSY = "server-busy"
    STEP_DID_NOT_HOLD = "step-did-not-hold"
    INTERNAL = "internal"


class Action(StrEnum):
    """What the one button under a problem does."""

    RETRY = auto()
    GO_TO_HOST = auto()
    GO_TO_OPENFIRE = auto()
    GO_TO_SERVER = auto()
    GO_TO_DATABASE = auto()
    GO_TO_DIRECTORY = auto()
    GO_TO_ADMIN = auto()
    GO_TO_NETWORK = auto()
    ASK_KEY = auto()
    SEND_FROM_HERE = auto()
    SAVE_REPORT = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """A code with what fills its sentences.

    `detail` is the text of another program (stderr, a traceback): for the log and the
    "Details" fold, never for the message itself. Both may come from a server: what a terminal or
    a window would obey in them is left out.
    """

    code: Code
    params: Mapping[str, str] = field(default_factory=dict)
    detail: str = ""

    def __post_init__(self) -> None:
        shown = {name: printable(value) for name, value in self.params.items()}
        object.__setattr__(self, "params", shown)
        object.__setattr__(self, "detail", printable(self.detail))


class SetupError(Exception):
    """The one exception that crosses rooms."""

    def __init__(self, code: Code, detail: str = "", **params: object) -> None:
        super().__init__(f"{code}: {params}")
        self.problem = Problem(code, {name: str(value) for name, value in params.items()}, detail)
