import contextlib

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.steps.base import State
from setupwizard.steps.configuration import Configured
from setupwizard.steps.service import Running, ServiceUnit
from setupwizard.steps.unproven import UnprovenSetup
from tests.unit.openfire.samples import SECRETS, answers
from tests.unit.steps.openfire_host import KEPT, OpenfireHost, apply, judged

RIGHT = answers(server={"domain": "right.example", "fqdn": "chat.right.example"})
NOBODY = {"properties": KEPT, "users": ["admin", "openfire-setup-ana"], "contacts": 0}


def plan(whole, require=lambda: None):
    return (
        UnprovenSetup(whole, require),
        Configured(whole, SECRETS),
        ServiceUnit(whole, "/usr/lib/jvm/17", 512),
        Running(whole, SECRETS, patience=30),
    )


@pytest.fixture
def host():
    """A first setup with a domain that turned out wrong; its proof has not passed."""
    host = OpenfireHost()
    apply(host, *plan(answers()))
    host.stored = NOBODY
    return host


def refusal(host, step):
    with pytest.raises(SetupError) as caught:
        judged(host, step)
    return caught.value.problem


def test_a_wrong_domain_of_a_setup_that_was_never_proven_can_be_corrected(host):
    step, configured, *_ = plan(RIGHT)
    assert judged(host, step).state is State.MISSING
    assert judged(host, configured).state is State.LATER
    apply(host, *plan(RIGHT))
    assert host.set_up_starts == 2
    assert "chat.right.example" in host.files[paths.OPENFIRE_XML]
    assert host.active
    assert host.stored is None


@pytest.mark.parametrize("commands", range(40))
def test_killed_anywhere_in_a_correction_the_next_run_ends_well(host, commands):
    host.killed_after = commands
    with contextlib.suppress(KeyboardInterrupt):
        apply(host, *plan(RIGHT))
    host.killed_after = None
    apply(host, *plan(RIGHT))
    assert "chat.right.example" in host.files[paths.OPENFIRE_XML]
    assert (host.active, host.enabled) == (True, True)


@pytest.mark.parametrize(
    "used", [{"users": ["admin", "luis"]}, {"contacts": 3}], ids=["people", "contacts"]
)
def test_a_server_that_somebody_uses_is_never_taken_away(host, used):
    host.stored = NOBODY | used
    assert refusal(host, plan(RIGHT)[0]).code is Code.SETTING_FIXED


def test_data_that_cannot_be_looked_at_is_never_taken_away(host):
    host.stored = None
    assert refusal(host, plan(RIGHT)[0]).code is Code.HOST_NAME_UNSURE


def test_data_that_lies_elsewhere_is_never_taken_away(host):
    other = answers(server={"fqdn": "chat.right.example"}, datasource={"database": "other"})
    assert refusal(host, plan(other)[0]).params["setting"] == "datasource"


def test_once_proven_nothing_is_taken_away(host):
    host.proven()
    step, configured, *_ = plan(RIGHT)
    assert judged(host, step).state is State.HOLDS
    assert refusal(host, configured).code is Code.SETTING_FIXED


def test_the_same_answers_again_are_no_reason_to_take_anything_away(host):
    assert judged(host, plan(answers())[0]).state is State.HOLDS


def test_what_a_new_setup_lacks_is_asked_for_before_the_old_one_goes(host):
    def require():
        raise SetupError(Code.SECRET_NEEDED, name="admin_password")

    assert refusal(host, plan(RIGHT, require)[0]).code is Code.SECRET_NEEDED
    assert host.active
