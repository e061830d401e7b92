"""Brand, practice mark, language and look, over every page without stages."""

from PySide6.QtWidgets import QSizePolicy

from setupwizard.ui.widgets.appearance_menu import AppearanceMenu
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.plane import Ground
from setupwizard.ui.widgets.text import Badge, Icon, Text


class TopBar(Ground):
    """Brand, practice mark, language and look: over every page without stages."""

    def __init__(self, *, practice: bool) -> None:
        super().__init__("window")
        self._practice = Badge("", "warn", "practice")
        self.look = AppearanceMenu()
        self.look.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        brand = Text("Openfire", "strong", wrap=False)
        self.setLayout(
            hbox(
                Icon("chat", "accent", "l"),
                brand,
                self._practice,
                None,
                self.look,
                gap="s",
                margins=(28, 18, 20, 0),
            )
        )
        self._practice.setVisible(practice)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self._practice.say(self.tr("Practice"))
