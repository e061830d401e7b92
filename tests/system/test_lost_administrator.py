"""An administrator again, of an Openfire that somebody set up by hand as root.

The stand-in has a console for its login only.
"""

from threading import Event

import pytest

from setupwizard.admin.lost_administrator import restore_administrator
from setupwizard.model.events import Outcome
from setupwizard.model.secret import Secret
from setupwizard.proof.base import Login
from tests.standin.fixtures import REAL
from tests.system.other_openfires import host_for_others, tar_as_root_with_a_link_in_init_d
from tests.system.running import session_with

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.skipif(not REAL, reason="the stand-in has no pages behind its login"),
]

XML = "/opt/openfire/conf/openfire.xml"


def test_also_one_that_its_init_script_starts_as_root(tarball, openfire_version, tmp_path):
    with host_for_others(tarball, openfire_version) as host:
        tar_as_root_with_a_link_in_init_d(host, openfire_version)
        with session_with(host, tmp_path) as session:
            events, login = [], Login("marta", Secret("Otra-vez-7"))
            outcome = restore_administrator(session, login, events.append, Event())
            assert outcome is Outcome.CHANGED, events[-1]
            assert "oneTimeAccessToken" not in host.read(XML)
