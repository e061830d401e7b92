"""Words for logging in to a server over SSH, and for becoming its administrator."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.SSH_PASSWORD_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server does not accept this password for “{user}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check the user name and type the password again. Many servers never let “root” log"
            " in with a password.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_PASSWORD_DISABLED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server does not let anybody log in with a password."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Log in with a key file or with the key agent of this computer instead.",
        ),
        Action.USE_KEY_FILE,
    ),
    Code.SSH_PASSWORD_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The password of “{user}” on the server has expired; the server requires a new "
            "one first.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Log in once as “{user}” in a terminal and set a new password when asked. Wherever you "
            "entered the old one here, enter the new one.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_SECOND_FACTOR: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server requires more than one form of identification from “{user}”, such as "
            "a code from a phone.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Use an account that can log in with a key alone."),
        Action.GO_TO_HOST,
    ),
    Code.SSH_KEY_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server does not accept this key for “{user}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check the user name, and that the public half of this key has been added on the "
            "server for that user.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_CERTIFICATE_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The certificate of your key has expired, and without it the server does not accept "
            "the key for “{user}”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Get a new certificate from the person who signs your keys, put it at "
            "{file}-cert.pub and try again.",
        ),
        Action.RETRY,
    ),
    Code.SSH_KEY_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The key file {file} does not exist on this computer."),
        QT_TRANSLATE_NOOP("Problem", "Choose the file of your private key again."),
        Action.GO_TO_HOST,
    ),
    Code.SSH_KEY_UNREADABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The file “{file}” cannot be read as a private key."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose another file; if it is the right one, ask the person who gave you the "
            "key for an undamaged copy.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_KEY_NOT_PRIVATE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The file “{file}” is a public key or a key of the program PuTTY, not a private key"
            " for SSH.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose the private key: it has the same name without “.pub”. PuTTYgen can export "
            "its own keys as OpenSSH keys.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_PASSPHRASE_NEEDED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The key “{file}” is locked with a passphrase, and none was given.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Type the passphrase of the key."),
        Action.GO_TO_HOST,
    ),
    Code.SSH_PASSPHRASE_WRONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The passphrase does not open the key “{file}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Type the passphrase again; it is not the password of the server.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_AGENT_EMPTY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The key agent of this computer is not running or has no key.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Add your key to the agent, or choose the key file here."),
        Action.USE_KEY_FILE,
    ),
    Code.SSH_AGENT_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server accepts none of the keys in the agent of this computer for “{user}”.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Check the user name, or choose the right key file here."),
        Action.USE_KEY_FILE,
    ),
    Code.SSH_TOO_MANY_ATTEMPTS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server closed the connection because too many keys were tried."
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose only the key file that belongs to this server."),
        Action.USE_KEY_FILE,
    ),
    Code.SSH_NO_COMMON_ALGORITHM: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server {host} and this program have no form of SSH in common.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have the server’s SSH service updated, and look for a newer version of this program.",
        ),
        Action.SAVE_REPORT,
    ),
    Code.SSH_FORWARDING_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server does not let SSH forward connections to its other services.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have “no-port-forwarding” and “restrict” removed from the line of your key in "
            "the file authorized_keys of “{user}” on the server. If they are not there, have "
            "“AllowTcpForwarding”, “PermitOpen” and “DisableForwarding” in "
            "/etc/ssh/sshd_config checked. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.SSH_FORWARDING_LINE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server’s SSH service does not forward connections to Openfire and its "
            "database: line {line} of {file} there says “{found}”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "As administrator of the server, change that line to “{wanted}” (if it is below "
            "“Match”, for the user you log in as), run “systemctl reload ssh” there and try "
            "again.",
        ),
        Action.RETRY,
    ),
    Code.SSH_PASSWORD_TOO: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server requires the password of “{user}” as well as the key, and none was given.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Type the password of “{user}” as well.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_KEY_TOO: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server requires a key of “{user}” as well as the password.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Log in with your key file. You are asked for the password as well.",
        ),
        Action.USE_KEY_FILE,
    ),
    Code.SSH_ACCOUNT_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The account “{user}” on the server has expired, so nobody can log in with it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use another account, or have the administrator of the server extend this one: "
            "“chage -E -1 -I -1 {user}”.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_LOGIN_DENIED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server does not let “{user}” log in at the moment. It says: “{said}”",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the server administrator. While there is a file /etc/nologin, only root may "
            "log in.",
        ),
        Action.RETRY,
    ),
    Code.SSH_LOGIN_CUT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server closed the connection while “{user}” was logging in, and gave no reason.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check that “{user}” may log in there. The reason is in the server’s log: "
            "“journalctl -u ssh -n 20”.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_ALGORITHMS_WEAK: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server {host} offers only forms of SSH that are no longer safe ({option}: "
            "{offered}).",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have the server’s SSH service updated.",
        ),
        Action.SAVE_REPORT,
    ),
    Code.SSH_ALGORITHMS_APART: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This program does not know the forms of SSH that the server {host} is limited "
            "to ({option}: {offered}).",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "There is nothing wrong with the server; this program is behind. As "
            "administrator of the server, add “,{added}” at the end of the line “{option}” "
            "in /etc/ssh/sshd_config (or in a file of /etc/ssh/sshd_config.d), run "
            "“systemctl reload ssh” there and try again.",
        ),
        Action.RETRY,
    ),
    Code.SSH_SESSIONS_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server lets “{user}” log in, but does not let it run a command.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have the line “MaxSessions” in /etc/ssh/sshd_config of the server removed or set to "
            "10, then run “systemctl reload ssh” there and try again.",
        ),
        Action.RETRY,
    ),
    Code.SSH_OTHER_USER: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "On this server you log in as “{other}”, not as “{user}”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter “{other}” as the user name; it becomes administrator with sudo.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_FORCED_COMMAND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "With this key “{user}” may run only one command on the server: line {line} of {file}"
            " there begins with “command=”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use a key or an account without this limit, or have “command=…” removed from that "
            "line.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_LOGIN_HANGS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server let “{user}” log in, but after {seconds} seconds it has still not "
            "run a first command.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Log in as “{user}” in a terminal and look at what its start-up files do, such as "
            "~/.bashrc or /etc/ssh/sshrc: one of them waits for something, or a command set with "
            "“ForceCommand” runs instead.",
        ),
        Action.RETRY,
    ),
    Code.SSH_LOGIN_ENDS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server let “{user}” log in, but closes the session before the first command.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Look at the start-up files of “{user}” (such as ~/.bashrc) for a line like “exit” or"
            " “exec”, at its shell in /etc/passwd, and at “ForceCommand” and “ChrootDirectory” in "
            "/etc/ssh/sshd_config; or use another account.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_SHELL_ABSENT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server confines “{user}” to a folder in which there is no {shell}, so no "
            "command can be run.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use an account to which “ChrootDirectory” in /etc/ssh/sshd_config of the server "
            "does not apply.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SSH_INPUT_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A start-up file of “{user}” on the server reads what is meant for my commands, so "
            "I sent nothing secret.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Log in as “{user}” in a terminal, put this line at the beginning of ~/.bashrc (or "
            "whichever file it is), and try again: case $- in *i*) ;; *) return ;; esac",
        ),
        Action.RETRY,
    ),
    Code.SHELL_UNSUPPORTED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{user}” may log in, but cannot run commands on the server: the login opens "
            "“{shell}” instead of an ordinary shell.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use an account with an ordinary shell such as bash, or ask for this one to be "
            "given one.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SUDO_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{user}” is not the server’s administrator, and there is no sudo on the server "
            "to become it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Log in as root, or have sudo installed on the server."),
        Action.GO_TO_HOST,
    ),
    Code.SUDO_PASSWORD_NEEDED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{user}” can act as administrator of the server only with a password, and none "
            "was given.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Type the password that “{user}” uses with sudo."),
        Action.GO_TO_HOST,
    ),
    Code.SUDO_PASSWORD_WRONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The login worked, but sudo does not accept the password of “{user}”.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Type the password that “{user}” uses with sudo again."),
        Action.GO_TO_HOST,
    ),
    Code.SUDO_NOT_ALLOWED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{user}” is not allowed to act as administrator of the server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use an account that is, or have “{user}” added to the administrators.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SUDO_NEEDS_TERMINAL: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server lets “{user}” become administrator only from a terminal.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the server administrator to remove “requiretty” from the sudo settings.",
        ),
        Action.RETRY,
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
