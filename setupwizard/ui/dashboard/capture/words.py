"""What is said about a conversation that is shown, and where there is none."""

from PySide6.QtCore import QObject

from setupwizard.ui.dashboard.capture.story import Story


class CaptureWords(QObject):
    """`recording`: more may still come; `listening`: and nothing is missed any more."""

    def note(self, story: Story) -> str:
        """Why what is seen is all that can be seen."""
        if story.left_out:
            return self.tr("There is more than I can show here; all of it is in the saved file.")
        if story.keys and not story.with_keys:
            return self.tr(
                "This is how everybody else on the network sees it: that two talk, when and how "
                "much, and nothing of what they say."
            )
        if story.keys:
            return self.tr(
                "Test users talk here, and their keys are known: that is why what they encrypted "
                "can be read. Everybody else’s traffic is encrypted and stays so."
            )
        if story.encrypted:
            return self.tr(
                "What is encrypted can be read by nobody but the two who talk: that is as it "
                "should be. What you see is when, how much, and how it begins."
            )
        return self.tr(
            "Passwords are never shown here, and what people write is covered until you reveal it."
        )

    def nothing(
        self, story: Story, *, recording: bool, listening: bool, file: str
    ) -> tuple[str, str]:
        """Instead of a diagram that has no row. `file`: the name of the one that was opened."""
        if recording and not listening:
            return self.tr("I am starting to record"), self.tr("Wait a moment before you begin.")
        if recording:
            return (
                self.tr("I am listening"),
                self.tr("As soon as a chat program does something, it appears here."),
            )
        if story.events:
            return self.tr("Nothing of that kind"), self.tr("Choose something else above.")
        if file:
            count = len(story.packets)
            none = self.tr("There is no conversation of a chat in {name}").format(name=file)
            others = self.tr("%Ln packet(s) in it, and none of them is of a chat.", "", count)
            return none, others if count else ""
        return (
            self.tr("What do chat programs say to each other?"),
            self.tr(
                "Press Record and let somebody log in or write. After five minutes it stops by "
                "itself, and nothing stays on the server. Or let two test users write to each "
                "other."
            ),
        )
