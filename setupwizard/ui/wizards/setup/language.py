"""Page: the language of the server's console."""

from collections.abc import Sequence

from setupwizard.model.answers import LOCALES
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import TOP, hbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.tokens import SPACE

NAMES = {
    "cs_CZ": "Čeština",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fa_IR": "فارسی",
    "fr": "Français",
    "he": "עברית",
    "it_IT": "Italiano",
    "ja_JP": "日本語",
    "nl": "Nederlands",
    "pl_PL": "Polski",
    "pt_BR": "Português (Brasil)",
    "pt_PT": "Português (Portugal)",
    "ru_RU": "Русский",
    "sk": "Slovenčina",
    "sv": "Svenska",
    "tr_TR": "Türkçe",
    "uk_UA": "Українська",
    "zh_CN": "简体中文",
}
"""Every language in itself."""


class LanguagePage(Page):
    stage = "language"

    def __init__(self) -> None:
        super().__init__()
        self._select = Select()
        self._field = Field(self._select)
        self._note = Text("", "small", "muted")
        self._touched = False
        self._select.activated.connect(self._choose)
        self._select.currentIndexChanged.connect(self.changed)
        note = hbox((Icon("info", "muted", "s"), TOP), (self._note, 1), gap="s")
        self.compose(self._field, SPACE["l"], note)
        self.offer(LOCALES)
        self.load("")

    def retranslate(self) -> None:
        self.title.say(self.tr("Language"))
        self.lead.say(
            self.tr(
                "Openfire is administered in a console: pages that are opened in a browser. In "
                "which language?"
            )
        )
        self._field.say(
            self.tr("Language of the console"),
            self.tr("Users choose theirs in their own chat programs."),
        )
        self._note.say(
            self.tr(
                "It can be changed later. The language of this program is chosen at the "
                "bottom left."
            )
        )
        if not self._touched:
            self._select.choose(language.code)

    def offer(self, locales: Sequence[str]) -> None:
        """The languages this release speaks."""
        self._select.offer(sorted(((code, NAMES[code]) for code in locales), key=_by_name))

    def load(self, code: str) -> None:
        self._touched = bool(code)
        self._select.choose(code or language.code)

    def value(self) -> str:
        return self._select.chosen()

    def _choose(self, _: int) -> None:
        self._touched = True

    def summary(self) -> str:
        return self.tr("The console speaks {language}.").format(language=self.answer())

    def answer(self) -> str:
        return NAMES[self.value()]


def _by_name(choice: tuple[str, str]) -> str:
    return choice[1]
