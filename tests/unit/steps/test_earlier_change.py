"""A guarded change on a server where an earlier version of this program left one."""

from setupwizard.openfire import paths
from setupwizard.steps import guarded_script
from setupwizard.steps.guarded_script import EARLIER, FOLDER, GuardedScript
from tests.unit.openfire.samples import answers
from tests.unit.steps.bench import Bench


def undone(left):
    """The script that takes back what was begun in the folder `left`."""
    bench = Bench()
    bench.host.on("stat", status=1)
    bench.host.on(f"stat -c %n {left}/armed")
    bench.host.on("sh /var")
    GuardedScript(answers().datasource).undo(bench.work)
    assert guarded_script.unfinished(bench.host)
    ran = [line for line in bench.host.ran if line.startswith("sh ")]
    assert [line.split()[2:4] for line in ran] == [["return", paths.CONF]]
    return ran[0].split()[1]


def test_what_an_earlier_version_left_is_taken_back_by_its_own_script():
    assert undone(FOLDER) == f"{FOLDER}/guarded_change.sh"
    assert undone(EARLIER) == f"{EARLIER}/move_people.sh"
