"""An Openfire that nothing starts is found, whatever its folder is called and wherever it lies."""

import time

import pytest

from setupwizard.files import shipped
from setupwizard.probe.probe import parse
from tests.system import lab as labs
from tests.system.fixtures import need

pytestmark = pytest.mark.system

PLANTED = ("/chat", "/srv/school/messenger", "/var/lib/messenger")
PLANT = """
for home in {homes} /srv/disk; do
    mkdir -p $home/lib; touch $home/lib/startup.jar $home/lib/xmppserver-4.6.2.jar
done
ln -s /srv/disk /opt/openfire
mkdir -p /opt/spark/lib; touch /opt/spark/lib/startup.jar  # a chat program of the same makers
"""


@pytest.fixture
def host():
    need("bare")
    host = labs.up("bare", wait=True)
    yield host
    host.down()


def test_one_that_lies_outside_the_usual_folders_is_found_and_none_twice(host):
    host.run_root(["sh", "-ec", PLANT.format(homes=" ".join(PLANTED))])
    script = shipped("resources", "probe.sh").read_text(encoding="utf-8")
    facts = parse(host.run_root(["sh", "-c", script]).stdout, int(time.time()))
    assert sorted(one.home for one in facts.others) == [*PLANTED[:1], "/opt/openfire", *PLANTED[1:]]
    assert {one.version for one in facts.others} == {"4.6.2"}
