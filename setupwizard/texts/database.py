"""Words for the database."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.DATABASE_NOT_RUNNING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "PostgreSQL does not answer at {host}, port {port}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Start PostgreSQL there, or correct the address and the port."
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_WRONG_PORT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL is not running on port {port} of the server, but on port {found}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter {found} as the port of the database."),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server cannot reach {host}: there was no answer from port {port}."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the address, and that no firewall separates the two servers."
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_NOT_POSTGRESQL: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Something answers at {host}, port {port}, but it is not PostgreSQL."
        ),
        QT_TRANSLATE_NOOP("Problem", "Correct the port; PostgreSQL normally uses 5432."),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_HOST_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server cannot find a computer called “{host}”."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the spelling of the database’s address, or enter its IP address."
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_PASSWORD_WRONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This is not the password of the database user “{user}”."),
        QT_TRANSLATE_NOOP("Problem", "Type the password again."),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_LOGIN_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL at {host} did not accept the user “{user}” with this password. It does "
            "not say whether the name or the password is wrong.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Check both, or ask the administrator of that database."),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_ROLE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "PostgreSQL has no user called “{user}”."),
        QT_TRANSLATE_NOOP("Problem", "Correct the name of the database user, or let me create it."),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_ROLE_NO_LOGIN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database user “{user}” is not allowed to log in to PostgreSQL, or no longer is.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter another user, or ask the database administrator to run this: ALTER ROLE "
            "\"{user}\" LOGIN VALID UNTIL 'infinity';",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_ROLE_NOT_OURS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL already has a user called “{user}”, and nothing shows that I created it. "
            "Other programs may use it, so I do not change its password.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the password of “{user}” as the password of the database, or choose "
            "another name for the database user. If you know that only this Openfire uses "
            "“{user}”, ask the database administrator to run this, and I will treat it as "
            "mine: {line}",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no database called “{database}” at {host}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Correct the name of the database, or ask for it to be created with “{user}” as "
            "its owner.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_NOT_ALLOWED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL at {host} has a rule that keeps the user “{user}” out of the "
            "database “{database}” when the connection comes from this server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the database administrator to add this line to pg_hba.conf, above every "
            "line that begins with the word host, and then to run “{command}”: {line}",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_NOT_ALLOWED_HERE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL on the server has a rule that keeps the user “{user}” out of "
            "the database “{database}”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Add this line to {file}, above line {place}, and then run “{command}”: {line}",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_ADMIN_NOT_ALLOWED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL runs on the server, but does not let its own administrator "
            "(postgres) log in without a password. I need that to create Openfire’s user and "
            "database.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Open {file}, replace line {place}, where the method is now “{method}”, with "
            "this one, and then run “{command}”: {line}",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_CLOSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The database “{database}” accepts no connections at the moment."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the database administrator to run this, or enter the name of another "
            'database: ALTER DATABASE "{database}" ALLOW_CONNECTIONS true;',
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_PASSWORD_OLD_KIND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL stores the password of “{user}” in the old form (md5), and a rule in "
            "its pg_hba.conf asks for the new one (scram-sha-256).",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the database administrator to set the same password again in psql: first "
            "“{line}”, then “{command}”.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_LISTENS_ELSEWHERE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL runs on the server, but it listens at {found} and not at "
            "{host}, port {port}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Write this line in {file}, and then run “{command}”: {line}"),
        Action.RETRY,
    ),
    Code.DATABASE_PORT_HELD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Port {port} of the server is in use by another program, “{process}”, so "
            "PostgreSQL cannot be started there.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If PostgreSQL answers there, for example in a container, choose an existing "
            "database instead of a new one. Otherwise enter another port.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_FILE_BROKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL does not start: it does not understand line {place} of {file}: {line}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Correct that line, and run “{command}” until it starts. Then try again."
        ),
        Action.RETRY,
    ),
    Code.DATABASE_FILE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "PostgreSQL cannot start on the server: it has no {file}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If its databases are still needed, have that file restored from a backup. If "
            "not, move what is left out of the way: “sudo mv {folder} {folder}.old”. Then "
            "try again.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_PORT_UNREADABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "PostgreSQL cannot start: {file} says that its port is “{found}”."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Correct the line with the port in that file, for example to “{line}”. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_MASKED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Somebody has disabled PostgreSQL on the server so that nothing can start it: "
            "its service {unit} is masked.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If it is allowed to run, have “sudo {command}” run on the server, and try again.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_DOES_NOT_START: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "PostgreSQL was started on the server, but does not keep running."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The reason is in the last lines of {file}, and in the details. Correct it, run "
            "“systemctl start {unit}”, and try again.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_DISK_FULL: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "PostgreSQL at {host} has no room left on its disk."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Free some space on the disk that holds its data, usually in "
            "/var/lib/postgresql, then try again.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_ENCODING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database “{database}” stores its text as {encoding}; Openfire needs UTF8, "
            "or names with accents will be damaged.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Enter the name of another database, created with the encoding UTF8."
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_OTHER_OWNER: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database “{database}” exists and belongs to another user, “{owner}”, not to "
            "“{user}”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the name of a database that does not exist yet, so that nobody’s data is "
            "touched.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_TLS_REQUIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL at {host} accepts only encrypted connections, and encryption is "
            "switched off in your answers.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Under “Advanced settings” of the database, choose “Encrypted if possible” or "
            "“Encrypted only”.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_TLS_UNAVAILABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Your answers ask for an encrypted connection to PostgreSQL at {host}, but that "
            "server does not offer one that is safe today.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the database administrator to switch TLS on, or choose “Encrypted if "
            "possible” under “Advanced settings” of the database.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_TOO_OLD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "This PostgreSQL is version {version}; at least {needed} is needed."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Use a newer PostgreSQL, for example the one the server’s system offers."
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_TOO_MANY_CONNECTIONS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL at {host} has no free connection for “{user}”: all it allows are in use.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again when other programs have closed theirs, or ask its administrator to run "
            "this (after ALTER SYSTEM, PostgreSQL has to be restarted): {line}",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_POOL_TOO_LARGE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire should keep up to {wanted} connections to its database open, but "
            "PostgreSQL allows it {limit} at most.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter {limit} or less as the maximum number of connections, or ask the database "
            "administrator to run this and restart PostgreSQL: {line}",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_POOLER_SHARES: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "At {host}, port {port}, a connection pooler such as PgBouncer hands every "
            "connection to another program after each transaction. Openfire cannot work like "
            "that.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the address and the port of PostgreSQL itself, or have the pooler keep each "
            "connection for one program: write “{line}” for the database “{database}” in "
            "pgbouncer.ini, and restart it.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_POOLER_PARAMETER: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The connection pooler at {host}, port {port}, refuses what Openfire says "
            "when it logs in ({parameter}).",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the address and the port of PostgreSQL itself, or add this line to "
            "pgbouncer.ini and restart it: {line}",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_TIME_ZONE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL at {host} does not know the time zone of the server, “{zone}”, and "
            "refuses every login that names it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Set the server’s time zone by its current name, for example with “{command}”; "
            "or install the package tzdata-legacy where PostgreSQL runs, and restart "
            "PostgreSQL. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_TABLE_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The user “{user}” may create tables in the database “{database}”, but a "
            "rule of that database stopped it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The details show what PostgreSQL said. Ask the database administrator to lift "
            "that rule for “{user}”, or enter the name of an empty database.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_NO_RIGHTS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL does not let the user “{user}” create its tables in the "
            "database “{database}”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the database administrator to run this in “{database}”, then try again: {line}",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_IS_COPY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL at {host} is a copy of another one, and nothing can be written to it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the address of the PostgreSQL it is a copy of."),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_STARTING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "PostgreSQL at {host} is starting or stopping and does not let anybody log in yet.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Wait a minute, then try again."),
        Action.RETRY,
    ),
    Code.DATABASE_IN_USE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database “{database}” already contains the data of an Openfire for "
            "“{domain}”, and no settings on this server say that they are its own.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If they are this server’s, its settings are gone: restore a copy of what is "
            "missing in /opt/openfire, above all conf/openfire.xml, and nobody loses "
            "anything. Only if you want to start from scratch, without any of these data, "
            "enter the name of another database: one that does not exist yet, or an empty "
            "one.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_HALF_USED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database “{database}” already contains the tables of another Openfire, not "
            "of the one on this server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the name of another database: one that does not exist yet, or an empty one.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_NOT_EMPTY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database “{database}” is not empty: somebody keeps data in it ({found}).",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the name of another database: one that does not exist yet, or an empty one.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_OTHER_DOMAIN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database “{database}” contains the data of an Openfire for another domain, "
            "“{found}” and not “{domain}”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter “{found}” as the domain if this is your server, or else the name of an empty "
            "database. The domain of an Openfire can never be changed.",
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.DATABASE_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "PostgreSQL answered in an unexpected way."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens again, save the report and show it to the database "
            "administrator.",
        ),
        Action.SAVE_REPORT,
    ),
}

STEPS: dict[str, StepText] = {
    "postgresql": StepText(
        QT_TRANSLATE_NOOP("Step", "PostgreSQL"),
        QT_TRANSLATE_NOOP("Step", "Preparing PostgreSQL, which keeps Openfire’s data…"),
    ),
    "role": StepText(
        QT_TRANSLATE_NOOP("Step", "Database user"),
        QT_TRANSLATE_NOOP("Step", "Preparing Openfire’s user in PostgreSQL…"),
    ),
    "database-password": StepText(
        QT_TRANSLATE_NOOP("Step", "Password of the database"),
        QT_TRANSLATE_NOOP("Step", "Giving Openfire and PostgreSQL the same password…"),
    ),
    "database": StepText(
        QT_TRANSLATE_NOOP("Step", "Database"),
        QT_TRANSLATE_NOOP("Step", "Preparing Openfire’s database…"),
    ),
}

NOTES: dict[str, str] = {
    "postgresql-will-be-installed": QT_TRANSLATE_NOOP(
        "Note", "PostgreSQL will be installed and started."
    ),
    "postgresql-will-be-started": QT_TRANSLATE_NOOP(
        "Note", "PostgreSQL will be started on port {port}."
    ),
    "postgresql-will-start-with-server": QT_TRANSLATE_NOOP(
        "Note", "PostgreSQL will start together with the server."
    ),
    "postgresql-starting": QT_TRANSLATE_NOOP("Note", "Starting PostgreSQL."),
    "role-will-be-made": QT_TRANSLATE_NOOP("Note", "The database user “{user}” will be created."),
    "role-after-start": QT_TRANSLATE_NOOP(
        "Note",
        "I will know whether the database user “{user}” has to be created once PostgreSQL answers.",
    ),
    "role-will-be-allowed": QT_TRANSLATE_NOOP(
        "Note",
        "The database user “{user}” will be allowed to log in, with the password from your "
        "answers.",
    ),
    "role-password-will-be-set": QT_TRANSLATE_NOOP(
        "Note", "The database user “{user}” will get a new password."
    ),
    "database-password-will-change": QT_TRANSLATE_NOOP(
        "Note",
        "The database user “{user}” and Openfire will get the new password. Openfire "
        "restarts for this, and goes back to the old one if it does not work.",
    ),
    "database-password-will-be-restored": QT_TRANSLATE_NOOP(
        "Note", "The database user “{user}” will get the same password again that Openfire has."
    ),
    "database-will-be-made": QT_TRANSLATE_NOOP(
        "Note", "The database “{database}” will be created for “{user}”."
    ),
    "database-after-start": QT_TRANSLATE_NOOP(
        "Note",
        "I will know whether the database “{database}” has to be created once PostgreSQL answers.",
    ),
    "database-owner-will-be": QT_TRANSLATE_NOOP(
        "Note", "The database “{database}” will belong to “{user}”."
    ),
}
