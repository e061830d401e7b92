"""The sheet to hand over: addresses and client settings, on paper or as PDF. No secret is in it."""

import html

from PySide6.QtCore import QDate, QLocale, QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.names import for_eyes
from setupwizard.ui.widgets.i18n import language

CSS = """
body { font-family: sans-serif; font-size: 11pt; color: #1D1C1A; }
h1 { font-size: 22pt; font-weight: 600; margin-bottom: 2pt; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 18pt; margin-bottom: 4pt; }
p.lead { color: #5A564F; }
li { margin-bottom: 6pt; }
td.label { color: #5A564F; }
p.small { color: #5A564F; font-size: 9pt; }
"""


class Handover(QObject):
    """The words of the sheet, in the language of the moment."""

    def title(self, answers: Answers) -> str:
        return self.tr("Chat of {domain}").format(domain=for_eyes(answers.server.domain))

    def settings(self, answers: Answers) -> list[tuple[str, str]]:
        """(what it is, what to type) pairs."""
        server = answers.server
        fqdn = for_eyes(server.fqdn)
        pairs = [
            (self.tr("A user’s address"), f"ana@{for_eyes(server.domain)}"),
            (self.tr("Server, if the program asks for it"), fqdn),
            (self.tr("Port, if the program asks for it"), self.tr("5222, encrypted (STARTTLS)")),
            (self.tr("Administrator"), self._administrators(answers)),
        ]
        if server.console_local_only:
            console = self.tr("Only through this program")
        elif server.console_secure_port != OFF:
            console = f"https://{fqdn}:{server.console_secure_port}"
        else:
            console = f"http://{fqdn}:{server.console_port}"
        pairs.append((self.tr("Administration console"), console))
        return pairs

    def _administrators(self, answers: Answers) -> str:
        admins = answers.directory.admins if answers.directory else ("admin",)
        return ", ".join(f"{user}@{for_eyes(answers.server.domain)}" for user in admins)

    def _password(self, answers: Answers) -> str:
        """Which password people log in with."""
        directory = answers.directory
        if directory is not None and not directory.create:
            return self.tr(
                "Choose “I have an account” and type your address, such as ana@{domain}, and the "
                "password you use for everything else here."
            )
        return self.tr(
            "Choose “I have an account” and type your address, such as ana@{domain}, and the "
            "password your administrator gave you."
        )

    def document(self, answers: Answers) -> QTextDocument:
        rows = "".join(
            f"<tr><td class='label'>{html.escape(label)}</td>"
            f"<td><b>{html.escape(value)}</b></td></tr>"
            for label, value in self.settings(answers)
        )
        steps = "".join(f"<li>{html.escape(step)}</li>" for step in self._steps(answers))
        today = QLocale(language.code).toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        footer = self.tr("Openfire {version}, {date}. There is no password on this sheet.").format(
            version=answers.openfire.version, date=today
        )
        title = self.title(answers)
        in_steps, details = self.tr("In three steps"), self.tr("The details")
        lead = self.tr("How to connect, for everybody who is going to use it.")
        document = QTextDocument()
        document.setDefaultStyleSheet(CSS)
        document.setHtml(
            f"<body><h1>{html.escape(title)}</h1><p class='lead'>{html.escape(lead)}</p>"
            f"<h2>{html.escape(in_steps)}</h2><ol>{steps}</ol>"
            f"<h2>{html.escape(details)}</h2><table cellpadding='5'>{rows}</table>"
            f"<p class='small'>{html.escape(footer)}</p></body>"
        )
        return document

    def _steps(self, answers: Answers) -> list[str]:
        domain = for_eyes(answers.server.domain)
        return [
            self.tr(
                "Install a chat program for XMPP: for example Gajim on a computer, "
                "Conversations on Android or Monal on an iPhone."
            ),
            self._password(answers).format(domain=domain),
            self.tr("Add the people you want to write to by their addresses, and start chatting."),
        ]


def write_pdf(answers: Answers, path: str) -> None:
    """One page of A4. Raises OSError when the file cannot be written."""
    with open(path, "ab"):  # QPdfWriter would not say why it cannot
        pass
    writer = QPdfWriter(path)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(22, 22, 22, 22), QPageLayout.Unit.Millimeter)
    sheet = Handover()
    writer.setTitle(sheet.title(answers))
    sheet.document(answers).print_(writer)
