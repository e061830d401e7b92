"""One sheet as a document of Qt's, in the language of whoever gets it."""

import html

from PySide6.QtCore import QDate, QLocale, QUrl
from PySide6.QtGui import QTextDocument, QTextOption

from setupwizard.accounts.invitation import Invitation
from setupwizard.model.names import for_eyes
from setupwizard.model.ports import CLIENT_PORT
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.invitation import SYSTEMS, WORDS, Program, programs_for
from setupwizard.ui.invitations.qr import qr_image

CSS = """
body { font-family: sans-serif; font-size: 11pt; color: #1D1C1A; }
h1 { font-size: 24pt; font-weight: 600; margin-top: 4px; margin-bottom: 8px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 26px; margin-bottom: 8px; }
p { margin-top: 0; margin-bottom: 8px; }
p.muted, td.label, p.small { color: #5A564F; }
p.small, td.small { font-size: 9pt; }
td.value { font-size: 13pt; font-weight: 600; }
td.typed { font-family: monospace; font-size: 14pt; font-weight: 600; }
p.print { font-family: monospace; font-size: 9pt; white-space: pre; }
"""
"""Qt knows margins in pixels only."""

CODE = QUrl("qr")
QR_SIDE = 132
"""Pixels of 96 to the inch: 35 mm."""


def sheet(invitation: Invitation, language: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultTextOption(QTextOption())  # an address is not broken anywhere
    document.setDefaultStyleSheet(CSS)
    if invitation.name:
        image = qr_image(invitation.uri)
        document.addResource(QTextDocument.ResourceType.ImageResource, CODE, image)
    document.setHtml(f"<body>{_Body(invitation, Catalog(language)).text}</body>")
    return document


class _Body:
    def __init__(self, invitation: Invitation, catalog: Catalog) -> None:
        self._about, self._catalog = invitation, catalog
        self._where = {"server": invitation.way.server, "port": str(CLIENT_PORT)}

    @property
    def text(self) -> str:
        return self._head() + self._card() + self._one() + self._two() + self._three()

    def _say(self, code: str, **params: str) -> str:
        return html.escape(self._catalog.text("Invitation", WORDS[code], params))

    def _head(self) -> str:
        name = self._about.name
        chat = self._say("chat", domain=self._about.domain)
        title = html.escape(name) if name else self._say("for-everybody")
        lead = self._say("lead" if name else "lead-everybody")
        return f"<p class='muted'>{chat}</p><h1>{title}</h1><p class='muted'>{lead}</p>"

    def _card(self) -> str:
        """What is typed, and beside it the code."""
        about = self._about
        label = self._say("address" if about.name else "example")
        rows = _row(label, html.escape(about.address), "value")
        rows += self._password_row()
        if about.way.server:
            port = self._say("port", port=str(CLIENT_PORT))
            value = f"{html.escape(for_eyes(about.way.server))}, {port}"
            rows += _row(self._say("server"), value, "value")
        values = f"<table cellpadding='4'>{rows}</table>"
        code = ""
        if about.name:
            picture = f"<img src='{CODE.toString()}' width='{QR_SIDE}' height='{QR_SIDE}'>"
            code = (
                f"<td width='30%' class='small' align='center'>{picture}<br>"
                f"{self._say('scan')}</td>"
            )
        return (
            "<table width='100%' cellpadding='12' bgcolor='#F4F2ED' style='margin-top: 12px'>"
            f"<tr><td valign='middle'>{values}</td>{code}</tr></table>"
        )

    def _password_row(self) -> str:
        about, label = self._about, self._say("password")
        if about.password:
            return _row(label, html.escape(about.password.reveal()), "typed")
        code = "password-had" if about.name else "password-given"
        return _row(label, self._say("password-directory" if about.from_directory else code), "")

    def _one(self) -> str:
        rows = ""
        for system in SYSTEMS:
            names = [html.escape(one.name) for one in self._programs(system)]
            rows += _row(
                system, f"<b>{' · '.join(names)}</b>" if names else self._say("not-yet"), ""
            )
        return f"<h2>{self._say('one')}</h2><table cellpadding='2'>{rows}</table>"

    def _two(self) -> str:
        way = self._about.way
        text = f"<h2>{self._say('two')}</h2><p>{self._say('log-in')}</p>"
        if way.server:
            text += f"<p>{self._say('tell-server', **self._where)}</p>"
            text += f"<table cellpadding='2'>{self._where_typed()}</table>"
        if way.fingerprint:
            text += f"<p style='margin-top: 10px'>{self._say('certificate')}</p>"
            text += f"<p class='print'>{html.escape(_in_lines(way.fingerprint))}</p>"
        return text

    def _where_typed(self) -> str:
        """Where each program wants the server, those that want it alike in one row."""
        names: dict[str, list[str]] = {}
        for system in SYSTEMS:
            for one in self._programs(system):
                if one.name not in names.setdefault(one.where, []):
                    names[one.where].append(one.name)
        return "".join(
            _row(html.escape(", ".join(some)), html.escape(self._catalog.text("Invitation", where)))
            for where, some in names.items()
        )

    def _three(self) -> str:
        about = self._about
        text = f"<h2>{self._say('three')}</h2><p>{self._say('add')}</p>"
        if about.password:
            return f"{text}<p class='small'>{self._say('keep')}</p>"
        language = QLocale(self._catalog.language)
        today = language.toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        return f"{text}<p class='small'>{self._say('date', date=today)}</p>"

    def _programs(self, system: str) -> tuple[Program, ...]:
        way = self._about.way
        return programs_for(system, server=bool(way.server), certificate=bool(way.fingerprint))


def _row(label: str, value: str, kind: str = "small") -> str:
    """Of a table; `value` is markup."""
    return f"<tr><td class='label'>{label}&nbsp;&nbsp;</td><td class='{kind}'>{value}</td></tr>"


def _in_lines(fingerprint: str) -> str:
    """In two halves, as programs show it."""
    half = len(fingerprint) // 2 + 1
    return f"{fingerprint[:half]}\n{fingerprint[half:]}"
