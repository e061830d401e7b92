"""The question whether this is the right directory: its certificate, asked like a host key."""

from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, Qt

from setupwizard.ui.widgets.compare import ComparePanel
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.text import Text

GROUP = 12
"""Characters: four bytes with their colons."""


class CertificatePanel(ComparePanel):
    """`ask` takes the parameters of LDAP_CERTIFICATE_UNKNOWN."""

    def __init__(self) -> None:
        self._changed = False
        self._shown: Mapping[str, str] = {}
        self._for, self._by, self._until = Text(), Text(), Text()
        super().__init__(vbox(self._for, self._by, self._until, gap="xxs"))

    def ask(self, certificate: Mapping[str, str], *, changed: bool = False) -> None:
        """`changed`: another one was accepted before."""
        self._shown, self._changed = certificate, changed
        self.begin()

    @property
    def fingerprint(self) -> str:
        return self._shown.get("fingerprint", "")

    def retranslate(self) -> None:
        self._title.say(self.tr("Is this your directory?"))
        self._text.say(
            self.tr(
                "No public authority vouches for its certificate, which is usual inside an "
                "organisation. Compare it with what the directory administrator tells you. "
                "Until you say yes, I do not send the password."
            )
        )
        self._for.say(self.tr("Issued to: {name}").format(name=self._told("subject")))
        self._by.say(self.tr("Issued by: {name}").format(name=self._told("issuer")))
        if self._changed:
            self._title.say(self.tr("The directory shows a different certificate from before"))
            self._text.say(
                self.tr(
                    "Perhaps it was renewed, or perhaps somebody is intercepting the "
                    "connection. Ask the directory administrator, and say yes only then."
                )
            )
        day = QDate.fromString(self._told("expires"), Qt.DateFormat.ISODate)
        said = QLocale(language.code).toString(day, QLocale.FormatType.LongFormat)
        self._until.say(self.tr("Valid until: {day}").format(day=said))
        self._yes.say(self.tr("Yes, it matches"))
        self._no.say(self.tr("It does not match"))
        self._fold.say(self.tr("Where do I find it?"))
        self._where.say(
            self.tr(
                "The directory administrator can see its SHA-256 fingerprint with “openssl "
                "x509 -noout -fingerprint -sha256 -in” and the certificate’s file. If the "
                "two differ, somebody may be intercepting the connection: say that it does "
                "not match."
            )
        )
        self._well.say(grouped(self.fingerprint), self.tr("Copy"), self.fingerprint)

    def _told(self, name: str) -> str:
        return self._shown.get(name, "")


def grouped(fingerprint: str) -> str:
    """Four bytes a group: `AB:CD:EF:01  23:45:67:89 …`."""
    pieces = [fingerprint[i : i + GROUP].rstrip(":") for i in range(0, len(fingerprint), GROUP)]
    return "  ".join(pieces)
