"""What a server is, in words."""

from PySide6.QtCore import QObject

from setupwizard.model.facts import Facts


class Found(QObject):
    """Translates; the window has one for as long as it needs it."""

    def title(self, facts: Facts) -> str:
        memory = gigabytes(facts.memory)
        return self.tr("{system} with {memory} GB of memory and {disk} GB free").format(
            system=facts.pretty, memory=memory, disk=gigabytes(facts.disk_free_opt)
        )

    def text(self, facts: Facts) -> str:
        openfire = facts.openfire
        if openfire is None and facts.others:
            return self.tr(
                "An Openfire of somebody else is there and not in use, in {home}. I leave it alone."
            ).format(home=facts.others[0].home)
        if openfire is None:
            return self.tr("Nothing of Openfire is installed yet. I have only looked.")
        if not openfire.set_up:
            return self.tr(
                "Openfire {version} is there; its set-up is not finished. I can go on with it."
            ).format(version=openfire.version)
        if facts.openfire_active:
            return self.tr("Openfire {version} is set up and running.").format(
                version=openfire.version
            )
        return self.tr("Openfire {version} is set up, but it is not running.").format(
            version=openfire.version
        )


def found_words(facts: Facts) -> tuple[str, str]:
    """A heading and a sentence on what was found."""
    found = Found()
    return found.title(facts), found.text(facts)


def gigabytes(mib: int) -> str:
    """Whole gigabytes as people count them; a small one is shown as less than one."""
    whole = round(mib / 1024)
    return str(whole) if whole else "<1"
