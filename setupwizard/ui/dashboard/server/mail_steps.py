"""What a mail server replied to each step of sending a mail: in words, and to the letter."""

from collections.abc import Sequence

from setupwizard.admin.mail_conversation import MailStep
from setupwizard.ui.widgets.cards import Row, RowList
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.text import Icon


class MailSteps(RowList):
    """Hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[MailStep, ...] = ()
        language.changed.connect(self.retranslate)
        self.hide()

    def show_steps(self, steps: Sequence[MailStep]) -> None:
        self._steps = tuple(steps)
        self.setVisible(bool(steps))
        self.retranslate()

    def retranslate(self) -> None:
        self.put([_row(step) for step in self._steps])


def _row(step: MailStep) -> Row:
    tone = "ok" if step.done else "fail"
    row = Row(Icon(tone, tone), role="body" if step.done else "strong")
    row.say(speech().named("mail_agreed" if step.done else "mail_refused", step.step), step.reply)
    return row
