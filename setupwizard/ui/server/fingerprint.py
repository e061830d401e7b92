"""The question whether this is the right server."""

from setupwizard.transport.host_keys import HostKey
from setupwizard.ui.widgets.compare import ComparePanel

GROUP = 4


class FingerprintPanel(ComparePanel):
    """Nothing secret is sent before the yes."""

    _key: HostKey | None = None

    def ask(self, key: HostKey) -> None:
        self._key = key
        self.begin()

    def retranslate(self) -> None:
        self._title.say(self.tr("Is this your server?"))
        self._text.say(
            self.tr(
                "This is the first time I have connected to it. Compare this fingerprint "
                "with the one your provider gave you. Until you say yes, I do not send the "
                "password."
            )
        )
        self._yes.say(self.tr("Yes, it matches"))
        self._no.say(self.tr("It does not match"))
        self._fold.say(self.tr("Where do I find it?"))
        self._where.say(
            self.tr(
                "In your provider’s control panel, usually next to the server’s address or "
                "in its console; or ask the person who set the server up. If the two differ, "
                "somebody may be intercepting the connection: say that it does not match."
            )
        )
        if self._key is not None:
            self._well.say(grouped(self._key.fingerprint), self.tr("Copy"), self._key.fingerprint)


def grouped(fingerprint: str) -> str:
    """In groups of four, as people compare: `SHA256:  p8Xd  q2Lm …`."""
    name, _, digits = fingerprint.partition(":")
    groups = [digits[i : i + GROUP] for i in range(0, len(digits), GROUP)]
    return "  ".join([f"{name}:", *groups])
