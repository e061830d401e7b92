"""Words of the command line."""

from setupwizard.texts.words import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "holds": QT_TRANSLATE_NOOP("Cli", "already correct"),
    "missing": QT_TRANSLATE_NOOP("Cli", "will change"),
    "later": QT_TRANSLATE_NOOP("Cli", "depends on an earlier step"),
    "unchanged": QT_TRANSLATE_NOOP("Cli", "Nothing had to be changed."),
    "changed": QT_TRANSLATE_NOOP("Cli", "Done."),
    "failed": QT_TRANSLATE_NOOP("Cli", "It did not work."),
    "cancelled": QT_TRANSLATE_NOOP(
        "Cli", "Cancelled. What is done stays done; run it again to continue."
    ),
    "cancelled-before": QT_TRANSLATE_NOOP("Cli", "Cancelled. Nothing was changed on the server."),
    "unwritable": QT_TRANSLATE_NOOP(
        "Cli",
        "The output cannot be written where you sent it: perhaps the disk is full. Free some "
        "space or send it elsewhere, and run the command again.",
    ),
    "restored": QT_TRANSLATE_NOOP("Cli", "Everything is as it was before; I have checked it."),
    "people": QT_TRANSLATE_NOOP("Cli", "People found in the directory: {count}"),
    "people-some": QT_TRANSLATE_NOOP(
        "Cli",
        "People found in the directory: {count}, and there are more. The directory does not "
        "list more at once, so Openfire’s own lists will show only these; the others can log "
        "in all the same.",
    ),
    "people-outside": QT_TRANSLATE_NOOP(
        "Cli",
        "  Also in the directory, but outside the search base, so that Openfire does not see "
        "them: {count}",
    ),
    "person": QT_TRANSLATE_NOOP("Cli", "  {user}: {name}, e-mail {email}"),
    "groups": QT_TRANSLATE_NOOP("Cli", "Groups found: {count}"),
    "groups-some": QT_TRANSLATE_NOOP(
        "Cli", "Groups found: {count}, and there are more, which Openfire will not list either"
    ),
    "groups-outside": QT_TRANSLATE_NOOP(
        "Cli",
        "  Also in the directory, but outside the search base, so that Openfire does not see "
        "them: {count}",
    ),
    "groups-nested": QT_TRANSLATE_NOOP(
        "Cli",
        "  Groups that have other groups as members: {count}. Openfire does not look into "
        "those: it does not see the people in them as members.",
    ),
    "group": QT_TRANSLATE_NOOP("Cli", "  {name}: members: {size}"),
    "rehearsal-corrected": QT_TRANSLATE_NOOP(
        "Cli", "Settings of the directory that are corrected: {settings_words}"
    ),
    "rehearsal-users": QT_TRANSLATE_NOOP("Cli", "Openfire’s own users at the moment: {count}"),
    "rehearsal-namesakes": QT_TRANSLATE_NOOP(
        "Cli",
        "With the same name as somebody in the directory, who takes over their contacts and "
        "may be a different person: {users}",
    ),
    "rehearsal-without": QT_TRANSLATE_NOOP(
        "Cli",
        "Not in the directory; they can no longer log in, but none of their data is deleted: "
        "{users}",
    ),
    "rehearsal-admins": QT_TRANSLATE_NOOP("Cli", "Administrators: {users}"),
    "rehearsal-admin-goes": QT_TRANSLATE_NOOP("Cli", "“admin” will no longer be able to log in."),
    "rehearsal-admin-another": QT_TRANSLATE_NOOP(
        "Cli", "“admin” will then be the person of that name in the directory."
    ),
    "proven": QT_TRANSLATE_NOOP("Cli", "Tested: the chat works."),
    "details": QT_TRANSLATE_NOOP("Cli", "Details"),
    "connecting": QT_TRANSLATE_NOOP("Cli", "Connecting to {host}…"),
    "key-question": QT_TRANSLATE_NOOP(
        "Cli",
        "I have never seen the server {host} before. Its key is\n  {fingerprint}\n"
        "Nothing secret has been sent yet. Is this the key of your server? [y/N] ",
    ),
    "key-yes": QT_TRANSLATE_NOOP("Cli", "y"),
    "ask-ssh_password": QT_TRANSLATE_NOOP("Cli", "Password of {user} on the server: "),
    "ask-sudo_password": QT_TRANSLATE_NOOP("Cli", "Password of {user} for sudo: "),
    "ask-key_passphrase": QT_TRANSLATE_NOOP("Cli", "Passphrase of the key: "),
    "ask-database_password": QT_TRANSLATE_NOOP("Cli", "Password of the database user {user}: "),
    "ask-admin_password": QT_TRANSLATE_NOOP(
        "Cli", "Password for Openfire’s administrator “admin”: "
    ),
    "ask-people_password": QT_TRANSLATE_NOOP(
        "Cli", "First password for people who have none in the file: "
    ),
    "ask-ldap_password": QT_TRANSLATE_NOOP("Cli", "Password of {user} in the directory: "),
    "ask-ldap_admin_password": QT_TRANSLATE_NOOP(
        "Cli", "Password of the administrator {user} in the directory: "
    ),
    "ask-ldap_admin_password-back": QT_TRANSLATE_NOOP(
        "Cli",
        "Password of the administrator {user} in the directory (press Enter if the directory is "
        "gone): ",
    ),
    "offer-admin_password": QT_TRANSLATE_NOOP(
        "Cli", "A strong one would be {password} (press Enter to use it; write it down)."
    ),
    "usage": QT_TRANSLATE_NOOP("Cli", "I do not understand this command: {detail}"),
    "usage-required": QT_TRANSLATE_NOOP("Cli", "Something is missing: {detail}"),
    "usage-unknown": QT_TRANSLATE_NOOP("Cli", "I do not know this: {detail}"),
    "usage-choice": QT_TRANSLATE_NOOP("Cli", "{detail} is none of these: {choices}"),
    "usage-prefix": QT_TRANSLATE_NOOP("Cli", "Usage:"),
    "usage-practice": QT_TRANSLATE_NOOP(
        "Cli",
        "--practice and --screenshots are used without a command: “{detail}” is for a real "
        "server. Leave one of the two out.",
    ),
    "usage-value": QT_TRANSLATE_NOOP("Cli", "One of the options needs a value after it."),
    "cancelling": QT_TRANSLATE_NOOP(
        "Cli",
        "I will stop as soon as the server has finished what it is doing. (Press Ctrl+C "
        "again to leave at once.)",
    ),
    "facts-system": QT_TRANSLATE_NOOP("Cli", "System: {pretty}, {architecture}"),
    "facts-container": QT_TRANSLATE_NOOP("Cli", "Runs in a container: {container}"),
    "facts-memory": QT_TRANSLATE_NOOP("Cli", "Memory: {memory} MB"),
    "facts-disk": QT_TRANSLATE_NOOP("Cli", "Free disk space for Openfire: {disk} MB"),
    "facts-java": QT_TRANSLATE_NOOP("Cli", "Java: {java}"),
    "facts-postgresql": QT_TRANSLATE_NOOP("Cli", "PostgreSQL: {version} (port: {ports})"),
    "facts-openfire": QT_TRANSLATE_NOOP("Cli", "Openfire: {version}, {state}"),
    "facts-openfire-none": QT_TRANSLATE_NOOP("Cli", "Openfire: none"),
    "facts-change-unfinished": QT_TRANSLATE_NOOP(
        "Cli",
        "A change is unfinished: it is going on now, or it was interrupted.",
    ),
    "facts-firewall": QT_TRANSLATE_NOOP("Cli", "Firewall: {name}"),
    "facts-firewall-by-hand": QT_TRANSLATE_NOOP(
        "Cli",
        "Firewall: {name}, with rules made by hand: you have to open the ports in it yourself",
    ),
    "facts-other-openfire": QT_TRANSLATE_NOOP(
        "Cli",
        "Openfire that I did not install: {version} in {home}, {state}, user {user}, {start}",
    ),
    "facts-other-openfire-of-nobody": QT_TRANSLATE_NOOP(
        "Cli", "Openfire that I did not install: {version} in {home}, {state}, {start}"
    ),
    "facts-started-by": QT_TRANSLATE_NOOP("Cli", "started by {starter}"),
    "facts-started-by-hand": QT_TRANSLATE_NOOP("Cli", "started by hand"),
    "facts-started-by-nothing": QT_TRANSLATE_NOOP("Cli", "nothing starts it"),
    "facts-listener": QT_TRANSLATE_NOOP("Cli", "Port {port}: {process} ({address})"),
    "facts-clock": QT_TRANSLATE_NOOP("Cli", "Clock: {skew} s off from this computer’s"),
    "facts-none": QT_TRANSLATE_NOOP("Cli", "none"),
    "facts-running": QT_TRANSLATE_NOOP("Cli", "running"),
    "facts-stopped": QT_TRANSLATE_NOOP("Cli", "stopped"),
    "facts-not-set-up": QT_TRANSLATE_NOOP("Cli", "not set up yet"),
    "facts-unsupported": QT_TRANSLATE_NOOP("Cli", "This server cannot be set up: {cause}"),
    "no-display": QT_TRANSLATE_NOOP(
        "Cli",
        "There is no screen here for the window, so I show the practice setup in this "
        "terminal.\n"
        "For a real server: openfire-setup --help",
    ),
    "practice": QT_TRANSLATE_NOOP(
        "Cli", "This is practice: the server is simulated, and nothing leaves this computer."
    ),
    "practice-plan": QT_TRANSLATE_NOOP(
        "Cli", "Nothing has been changed yet. This is all I will do:"
    ),
    "practice-run": QT_TRANSLATE_NOOP("Cli", "Here I go."),
    "help-screenshots": QT_TRANSLATE_NOOP(
        "Cli", "with --practice: walk through every page and save a picture of each there"
    ),
    "help": QT_TRANSLATE_NOOP(
        "Cli", "Sets up an Openfire chat server over SSH, from one answers file."
    ),
    "help-help": QT_TRANSLATE_NOOP("Cli", "show this help"),
    "help-commands": QT_TRANSLATE_NOOP("Cli", "Commands"),
    "help-options": QT_TRANSLATE_NOOP("Cli", "Options"),
    "help-ldap": QT_TRANSLATE_NOOP("Cli", "with the answers that a directory (LDAP) needs"),
    "help-example": QT_TRANSLATE_NOOP(
        "Cli", "print an answers file with comments for you to fill in"
    ),
    "help-probe": QT_TRANSLATE_NOOP("Cli", "show what is on a server; changes nothing"),
    "help-status": QT_TRANSLATE_NOOP(
        "Cli",
        "say whether the chat of a server works and what needs attention, whoever set it up; "
        "changes nothing",
    ),
    "help-status-target": QT_TRANSLATE_NOOP(
        "Cli", "USER@HOST[:PORT], “local”, or your answers file"
    ),
    "help-preview": QT_TRANSLATE_NOOP("Cli", "show what “apply” would change; changes nothing"),
    "help-apply": QT_TRANSLATE_NOOP("Cli", "make the server match the answers, and test it"),
    "help-verify": QT_TRANSLATE_NOOP(
        "Cli", "test that the chat works: ports, console, two users who write to each other"
    ),
    "help-ldap-all": QT_TRANSLATE_NOOP("Cli", "users from a directory: check, switch, back"),
    "help-ldap-check": QT_TRANSLATE_NOOP(
        "Cli", "show who is in the directory and what moving there would mean; changes nothing"
    ),
    "help-ldap-switch": QT_TRANSLATE_NOOP(
        "Cli",
        "move a running server’s users to the directory, or correct its directory settings; "
        "undoes everything if anything fails",
    ),
    "help-ldap-back": QT_TRANSLATE_NOOP("Cli", "go back to Openfire’s own users"),
    "help-people-all": QT_TRANSLATE_NOOP("Cli", "accounts on a finished server: add"),
    "help-people-add": QT_TRANSLATE_NOOP(
        "Cli",
        "create an account for everybody in a file; who has one stays as they are",
    ),
    "help-people": QT_TRANSLATE_NOOP(
        "Cli",
        "CSV file whose first line names the columns: user, name, surname, email, password, groups",
    ),
    "help-passwords-file": QT_TRANSLATE_NOOP(
        "Cli", "file for the passwords that are made, readable by you alone"
    ),
    "ask-passwords-file": QT_TRANSLATE_NOOP(
        "Cli",
        "Some people have no password in the file (people: {count}). I make one for each of them "
        "and write it to a file that only you can read.\nWhich file? [{file}] ",
    ),
    "packets": QT_TRANSLATE_NOOP("Cli", "Packets read: {count}"),
    "capture-begun": QT_TRANSLATE_NOOP(
        "Cli", "Recording. It ends after {seconds} seconds, or with Ctrl+C."
    ),
    "capture-saved": QT_TRANSLATE_NOOP(
        "Cli",
        "Saved as {file}. Passwords that travelled without encryption are in that file: give it "
        "only to people who may have them.",
    ),
    "capture-lost": QT_TRANSLATE_NOOP(
        "Cli", "The server was too busy to record everything: packets left out: {count}"
    ),
    "help-capture": QT_TRANSLATE_NOOP(
        "Cli", "record the chat’s traffic on a server and tell what happens; changes nothing"
    ),
    "help-read": QT_TRANSLATE_NOOP("Cli", "tell what a saved recording holds (.pcapng, .pcap)"),
    "help-capture-file": QT_TRANSLATE_NOOP("Cli", "the recording"),
    "help-capture-out": QT_TRANSLATE_NOOP(
        "Cli", "save the recording there, for Wireshark; it may hold passwords"
    ),
    "help-capture-seconds": QT_TRANSLATE_NOOP("Cli", "end after so many seconds (300)"),
    "help-capture-address": QT_TRANSLATE_NOOP("Cli", "record only what this IP address does"),
    "help-capture-install": QT_TRANSLATE_NOOP(
        "Cli", "first install what records (tcpdump), if the server lacks it"
    ),
    "help-capture-details": QT_TRANSLATE_NOOP("Cli", "tell also what is of less importance"),
    "help-capture-xml": QT_TRANSLATE_NOOP(
        "Cli", "show the XML of each sentence; secrets stay hidden"
    ),
    "help-capture-reveal": QT_TRANSLATE_NOOP(
        "Cli", "with --xml: show what people wrote; ask them first"
    ),
    "help-arguments": QT_TRANSLATE_NOOP("Cli", "Arguments"),
    "metavar-file": QT_TRANSLATE_NOOP("Cli", "FILE"),
    "metavar-folder": QT_TRANSLATE_NOOP("Cli", "DIR"),
    "metavar-command": QT_TRANSLATE_NOOP("Cli", "COMMAND"),
    "metavar-answers": QT_TRANSLATE_NOOP("Cli", "ANSWERS"),
    "metavar-target": QT_TRANSLATE_NOOP("Cli", "USER@HOST[:PORT]"),
    "metavar-people": QT_TRANSLATE_NOOP("Cli", "PEOPLE.csv"),
    "help-answers": QT_TRANSLATE_NOOP("Cli", "your answers file"),
    "help-target": QT_TRANSLATE_NOOP("Cli", "USER@HOST[:PORT], or “local”"),
    "help-identity": QT_TRANSLATE_NOOP("Cli", "private key file to log in with"),
    "help-known-hosts": QT_TRANSLATE_NOOP("Cli", "file in which server keys are remembered"),
    "help-host-key": QT_TRANSLATE_NOOP(
        "Cli", "accept an unknown or changed key only if it is this one (SHA256:…)"
    ),
    "help-secrets": QT_TRANSLATE_NOOP(
        "Cli", "TOML file with passwords, readable only by you; - reads standard input"
    ),
    "help-lang": QT_TRANSLATE_NOOP("Cli", "language of messages: es or en"),
    "help-json": QT_TRANSLATE_NOOP("Cli", "one event per line, as JSON"),
    "help-prove": QT_TRANSLATE_NOOP("Cli", "test at the end even if nothing changed"),
    "help-practice": QT_TRANSLATE_NOOP("Cli", "open the window with a built-in practice server"),
    "help-self-check": QT_TRANSLATE_NOOP(
        "Cli", "look whether everything is here that this program needs; changes nothing"
    ),
    "check-modules": QT_TRANSLATE_NOOP("Cli", "Parts of the program"),
    "check-files": QT_TRANSLATE_NOOP("Cli", "Files for servers, and languages"),
    "check-libraries": QT_TRANSLATE_NOOP("Cli", "Libraries"),
    "check-keyring": QT_TRANSLATE_NOOP("Cli", "Where passwords can be kept"),
    "check-window": QT_TRANSLATE_NOOP("Cli", "Parts of the window"),
    "check-there": QT_TRANSLATE_NOOP("Cli", "{part}: {there}"),
    "check-nowhere": QT_TRANSLATE_NOOP("Cli", "nowhere"),
    "check-missing": QT_TRANSLATE_NOOP("Cli", "{part}: missing: {detail}"),
    "check-passed": QT_TRANSLATE_NOOP("Cli", "Nothing is missing."),
    "check-failed": QT_TRANSLATE_NOOP(
        "Cli",
        "Something is missing. Install the program again; if that does not help, ask for help and "
        "pass on these lines.",
    ),
}
