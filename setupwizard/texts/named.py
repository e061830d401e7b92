"""What people call a thing that a problem or note names by its identifier.

A sentence with `{setting_words}` shows the words for what `setting` holds, `{setting}` the
identifier itself: for the command line, where it is typed. `{settings_words}` does so for several.
"""

from setupwizard.texts.administration import PROPERTY_PAGES
from setupwizard.texts.capture import CONDITIONS, QUERIES, SHOWS
from setupwizard.texts.server_settings import MAIL_AGREED, MAIL_REFUSED
from setupwizard.texts.status import PURPOSES, WAITS
from setupwizard.texts.words import QT_TRANSLATE_NOOP

_DATABASES = {
    "embedded": QT_TRANSLATE_NOOP("Named", "the embedded database"),
    "postgresql": QT_TRANSLATE_NOOP("Named", "PostgreSQL"),
}

_HERE = _DATABASES | {
    "true": QT_TRANSLATE_NOOP("Named", "switched on"),
    "false": QT_TRANSLATE_NOOP("Named", "switched off"),
}

NAMED: dict[str, dict[str, str]] = {
    "waits": WAITS,
    "purpose": PURPOSES,
    "condition": CONDITIONS,
    "query": QUERIES,
    "show": SHOWS,
    "mail_agreed": MAIL_AGREED,
    "mail_refused": MAIL_REFUSED,
    "here": _HERE,
    "wanted": _HERE,
    "name": {
        "ssh_password": QT_TRANSLATE_NOOP("Named", "the password for logging in to the server"),
        "sudo_password": QT_TRANSLATE_NOOP("Named", "the sudo password"),
        "key_passphrase": QT_TRANSLATE_NOOP("Named", "the passphrase of the key"),
        "database_password": QT_TRANSLATE_NOOP("Named", "the password of the database user"),
        "admin_password": QT_TRANSLATE_NOOP("Named", "the password of the administrator “admin”"),
        "encryption_key": QT_TRANSLATE_NOOP("Named", "the encryption key"),
        "ldap_password": QT_TRANSLATE_NOOP(
            "Named", "the password of the account that reads the directory"
        ),
        "ldap_admin_password": QT_TRANSLATE_NOOP(
            "Named", "the password of the administrator from the directory"
        ),
        "people_password": QT_TRANSLATE_NOOP("Named", "the first password of people in the table"),
    },
    "property_page": PROPERTY_PAGES,
    "setting": {
        "server.domain": QT_TRANSLATE_NOOP("Named", "the domain"),
        "fqdn": QT_TRANSLATE_NOOP("Named", "the name of the server itself"),
        "server.encryption": QT_TRANSLATE_NOOP("Named", "how stored properties are encrypted"),
        "datasource.kind": QT_TRANSLATE_NOOP("Named", "the type of database"),
        "datasource": QT_TRANSLATE_NOOP("Named", "where the database is"),
        "locale": QT_TRANSLATE_NOOP("Named", "the language"),
        "adminConsole.port": QT_TRANSLATE_NOOP("Named", "the port of the console"),
        "adminConsole.securePort": QT_TRANSLATE_NOOP("Named", "the secure port of the console"),
        "adminConsole.interface": QT_TRANSLATE_NOOP(
            "Named", "from where the console can be reached"
        ),
        "database.defaultProvider.serverURL": QT_TRANSLATE_NOOP(
            "Named", "how the connection to the database is encrypted"
        ),
        "database.defaultProvider.minConnections": QT_TRANSLATE_NOOP(
            "Named", "the minimum number of database connections"
        ),
        "database.defaultProvider.maxConnections": QT_TRANSLATE_NOOP(
            "Named", "the maximum number of database connections"
        ),
        "database.defaultProvider.connectionTimeout": QT_TRANSLATE_NOOP(
            "Named", "the lifetime of a database connection"
        ),
        "ldap.host": QT_TRANSLATE_NOOP("Named", "the address of the directory"),
        "ldap.port": QT_TRANSLATE_NOOP("Named", "the port of the directory"),
        "ldap.sslEnabled": QT_TRANSLATE_NOOP("Named", "whether LDAPS is used"),
        "ldap.startTlsEnabled": QT_TRANSLATE_NOOP("Named", "whether StartTLS is used"),
        "ldap.baseDN": QT_TRANSLATE_NOOP("Named", "the search base"),
        "ldap.alternateBaseDN": QT_TRANSLATE_NOOP("Named", "the second search base"),
        "ldap.adminDN": QT_TRANSLATE_NOOP("Named", "the account that reads the directory"),
        "ldap.usernameField": QT_TRANSLATE_NOOP("Named", "the attribute for the user name"),
        "ldap.nameField": QT_TRANSLATE_NOOP("Named", "the attribute for users’ names"),
        "ldap.emailField": QT_TRANSLATE_NOOP("Named", "the attribute for e-mail addresses"),
        "ldap.searchFilter": QT_TRANSLATE_NOOP("Named", "the user filter"),
        "ldap.groupNameField": QT_TRANSLATE_NOOP("Named", "the attribute for group names"),
        "ldap.groupMemberField": QT_TRANSLATE_NOOP("Named", "the attribute for members"),
        "ldap.groupDescriptionField": QT_TRANSLATE_NOOP(
            "Named", "the attribute that describes groups"
        ),
        "ldap.posixMode": QT_TRANSLATE_NOOP("Named", "whether groups list user names"),
        "ldap.groupSearchFilter": QT_TRANSLATE_NOOP("Named", "the group filter"),
        "ldap.vcard-mapping": QT_TRANSLATE_NOOP("Named", "what is shown of a user"),
        "ldap.connectionPoolEnabled": QT_TRANSLATE_NOOP("Named", "whether connections are reused"),
        "ldap.connectionTimeout": QT_TRANSLATE_NOOP("Named", "how long connecting may take"),
        "ldap.readTimeout": QT_TRANSLATE_NOOP("Named", "how long a reply may take"),
        "ldap.pagedResultsSize": QT_TRANSLATE_NOOP("Named", "how many entries come at a time"),
        "admin.authorizedJIDs": QT_TRANSLATE_NOOP("Named", "the administrators"),
        "provider.user.className": QT_TRANSLATE_NOOP("Named", "where users come from"),
        "provider.auth.className": QT_TRANSLATE_NOOP("Named", "who checks passwords"),
        "provider.group.className": QT_TRANSLATE_NOOP("Named", "where groups come from"),
        "provider.vcard.className": QT_TRANSLATE_NOOP("Named", "where users’ details come from"),
    },
}
