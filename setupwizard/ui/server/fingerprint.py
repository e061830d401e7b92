"""The question whether this is the right server."""

from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.widgets.cards import Well
from setupwizard.ui.widgets.compare import ComparePanel
from setupwizard.ui.widgets.text import Text

GROUP = 4

KEY_FILES = {"ssh-ed25519": "ed25519", "ssh-rsa": "rsa", "ssh-dss": "dsa"}
"""Kinds of key, and the file names they have on a server (HostKey in sshd_config(5))."""


class FingerprintPanel(ComparePanel):
    """Nothing secret is sent before the yes. A key in the place of another is not accepted in
    passing: there the leading button is the one that does not connect.
    """

    _key: HostKey | None = None

    def __init__(self) -> None:
        self._before_words, self._now_words = Text("", "strong"), Text("", "strong")
        self._before = Well("plain")
        self._command = Well("plain")
        super().__init__(self._before_words, self._before, self._now_words, where=(self._command,))

    def ask(self, key: HostKey) -> None:
        self._key = key
        self.begin(explained=True)

    def retranslate(self) -> None:
        key = self._key
        if key is None:
            return
        changed = bool(key.before)
        for widget in (self._before_words, self._before, self._now_words):
            widget.setVisible(changed)
        self._yes.set_kind("" if changed else "primary")
        self._no.set_kind("primary" if changed else "")
        if changed:
            self._say_changed(key)
        else:
            self._say_first()
        self._well.say(grouped(key.fingerprint), self.tr("Copy"), key.fingerprint)
        self._command.say(command(key.kind), self.tr("Copy"))
        self._fold.say(self.tr("Where do I find it?"))

    def _say_first(self) -> None:
        self._title.say(self.tr("Is this your server?"))
        self._text.say(
            self.tr(
                "This is the first time I have connected to it. Compare this fingerprint "
                "with the server’s own. Until you say yes, I do not send the password."
            )
        )
        self._yes.say(self.tr("Yes, it matches"))
        self._no.say(self.tr("It does not match"))
        self._where.say(
            self.tr(
                "Open the server’s console on your provider’s website, or ask the server "
                "administrator, and type this there. If what it shows is something else, "
                "somebody may be intercepting the connection: say that it does not match."
            )
        )

    def _say_changed(self, key: HostKey) -> None:
        self._title.say(self.tr("The server shows a different key from before"))
        self._text.say(
            self.tr(
                "That is normal after the server has been reinstalled or replaced. If nobody did "
                "that, somebody may be intercepting the connection. Nothing has been sent yet, and "
                "nothing is while you look into it."
            )
        )
        self._before_words.say(self.tr("Until now"))
        grouped_before = "\n".join(grouped(one) for one in key.before)
        self._before.say(grouped_before, self.tr("Copy"), "\n".join(key.before))
        self._now_words.say(self.tr("Now"))
        self._no.say(self.tr("Do not connect"))
        self._yes.say(self.tr("It was reinstalled: accept the new key"))
        self._where.say(
            self.tr(
                "Type this in the server’s console on your provider’s website, or ask the server "
                "administrator. Accept the new key only if the two are the same."
            )
        )


def command(kind: str) -> str:
    """What shows the fingerprint of its key of this kind on the server itself."""
    name = KEY_FILES.get(kind) or ("ecdsa" if kind.startswith("ecdsa-") else "*")
    return f"ssh-keygen -lf /etc/ssh/ssh_host_{name}_key.pub"


def grouped(fingerprint: str) -> str:
    """In groups of four, as people compare: `SHA256:  p8Xd  q2Lm …`."""
    name, _, digits = fingerprint.partition(":")
    groups = [digits[i : i + GROUP] for i in range(0, len(digits), GROUP)]
    last = "\u00a0\u00a0".join(groups[-2:])  # none of them hangs alone in a line
    return "  ".join([f"{name}:", *groups[:-2], last])
