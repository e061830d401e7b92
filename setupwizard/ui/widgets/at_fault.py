"""Which field a problem of the server is about, so that it is marked where it was typed."""

from setupwizard.model.problems import Code, Problem

AT_FAULT: dict[Code, str] = {
    Code.HOST_UNKNOWN: "address",
    Code.HOST_REFUSED: "port",
    Code.HOST_NOT_SSH: "port",
    Code.SSH_PASSWORD_REFUSED: "ssh_password",
    Code.SSH_PASSWORD_EXPIRED: "ssh_password",
    Code.SSH_PASSWORD_TOO: "ssh_password",
    Code.SSH_KEY_REFUSED: "identity",
    Code.SSH_KEY_MISSING: "identity",
    Code.SSH_KEY_UNREADABLE: "identity",
    Code.SSH_KEY_NOT_PRIVATE: "identity",
    Code.SSH_FORCED_COMMAND: "identity",
    Code.SSH_PASSPHRASE_NEEDED: "key_passphrase",
    Code.SSH_PASSPHRASE_WRONG: "key_passphrase",
    Code.SSH_SECOND_FACTOR: "user",
    Code.SSH_ACCOUNT_EXPIRED: "user",
    Code.SSH_LOGIN_CUT: "user",
    Code.SSH_OTHER_USER: "user",
    Code.SSH_LOGIN_ENDS: "user",
    Code.SSH_SHELL_ABSENT: "user",
    Code.SHELL_UNSUPPORTED: "user",
    Code.SUDO_MISSING: "user",
    Code.SUDO_NOT_ALLOWED: "user",
    Code.SUDO_PASSWORD_NEEDED: "sudo_password",
    Code.SUDO_PASSWORD_WRONG: "sudo_password",
    Code.RELEASE_UNKNOWN: "version",
    Code.ARCHIVE_MISSING: "file",
    Code.ARCHIVE_DIGEST: "file",
    Code.ARCHIVE_DAMAGED: "file",
    Code.ARCHIVE_NOT_OPENFIRE: "file",
    Code.ARCHIVE_OTHER_VERSION: "file",
    Code.OPENFIRE_MEMORY: "memory",
    Code.DATABASE_WRONG_PORT: "port",
    Code.DATABASE_NOT_POSTGRESQL: "port",
    Code.DATABASE_UNREACHABLE: "host",
    Code.DATABASE_HOST_UNKNOWN: "host",
    Code.DATABASE_PASSWORD_WRONG: "database_password",
    Code.DATABASE_PASSWORD_LETTERS: "database_password",
    Code.DATABASE_LOGIN_REFUSED: "user",
    Code.DATABASE_ROLE_MISSING: "user",
    Code.DATABASE_ROLE_NO_LOGIN: "user",
    Code.DATABASE_ROLE_NOT_OURS: "user",
    Code.DATABASE_MISSING: "database",
    Code.DATABASE_OTHER_OWNER: "database",
    Code.DATABASE_NOT_EMPTY: "database",
    Code.DATABASE_IN_USE: "database",
    Code.DATABASE_HALF_USED: "database",
    Code.DATABASE_OTHER_DOMAIN: "database",
    Code.LDAP_NOT_REACHABLE: "host",
    Code.LDAP_UNREACHABLE: "host",
    Code.LDAP_HOST_UNKNOWN: "host",
    Code.LDAP_NOT_A_DIRECTORY: "port",
    Code.LDAP_PASSWORD_MISSING: "ldap_password",
    Code.LDAP_BIND_REFUSED: "ldap_password",
    Code.LDAP_PASSWORD_EXPIRED: "ldap_password",
    Code.LDAP_ACCOUNT_UNKNOWN: "bind_dn",
    Code.LDAP_BIND_DN_MALFORMED: "bind_dn",
    Code.LDAP_LOGIN_NEEDED: "bind_dn",
    Code.LDAP_ADMIN_PASSWORD_WRONG: "ldap_admin_password",
    Code.PEOPLE_FILE_MISSING: "people_file",
    Code.PEOPLE_FILE_EMPTY: "people_file",
    Code.PEOPLE_FILE_NOT_CSV: "people_file",
    Code.PEOPLE_FILE_COLUMNS: "people_file",
    Code.PEOPLE_FILE_NO_NAMES: "people_file",
    Code.PEOPLE_PASSWORD_REFUSED: "people_password",
    Code.CONSOLE_LOGIN_FAILED: "admin_password",
    Code.XMPP_LOGIN_FAILED: "admin_password",
    Code.OWN_ADMIN_PASSWORD_WRONG: "admin_password",
    Code.CONSOLE_OPEN_TO_ALL: "console_port",
    Code.PORT_TAKEN: "console_port",
}
"""By the name the field has on the page whose answers are meant (`FormPage.bind`)."""

NAMED = (Code.SECRET_NEEDED, Code.SECRET_INVALID)
"""Those that name their secret themselves."""


def at_fault(problem: Problem) -> str:
    """The name of the field, empty when it is about no answer."""
    if problem.code in NAMED:
        return problem.params.get("name", "")
    return AT_FAULT.get(problem.code, "")
