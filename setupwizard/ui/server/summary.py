"""What a server is, in words."""

from PySide6.QtCore import QObject

from setupwizard.model.facts import Facts, OpenfireFound
from setupwizard.ui.widgets.i18n import number


class ServerSummary(QObject):
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
                "In {home} there is an Openfire that I did not install and that is not in "
                "use. I will not touch it."
            ).format(home=facts.others[0].home)
        if openfire is None:
            return self.tr("Openfire is not installed yet. I have only looked.")
        if not openfire.set_up:
            return self.tr(
                "Openfire {version} is installed, but its setup is not finished. I can "
                "continue from there."
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
    found = ServerSummary()
    return found.title(facts), found.text(facts)


def gigabytes(mib: int) -> str:
    """Whole gigabytes as people count them; a small one is shown as less than one."""
    whole = round(mib / 1024)
    return number(whole) if whole else "<1"


def listening_ports(facts: Facts, openfire: OpenfireFound) -> tuple[int, ...]:
    """The ports this Openfire holds, as far as it can be told whose they are.

    One that somebody started by hand belongs to no unit: then those of any Java of nobody's.
    """
    if not openfire.running:
        return ()
    starter = openfire.starter.rpartition("/")[2].removesuffix(".service")
    ports = {
        one.port
        for one in facts.listeners
        if one.unit.removesuffix(".service") == starter and (starter or one.process == "java")
    }
    return tuple(sorted(ports))
