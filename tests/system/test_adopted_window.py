"""The window shows an Openfire that somebody else set up, and touches nothing of it."""

import pytest

from setupwizard.engine.environment import real_environment
from setupwizard.ui.app.backends import backend_of
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import Workspace
from setupwizard.ui.server.drafts import Drafts
from tests.system.lab import ADMIN_PASSWORD
from tests.system.other_openfires import (
    host_for_others,
    own_unit_and_own_user_in_our_place,
    shell,
    started_by_hand_from_a_home,
    stopped_somewhere_else,
    tar_as_root_with_a_link_in_init_d,
)
from tests.system.untouched import differences, fingerprint
from tests.ui.fakes import NoVault
from tests.ui.hands import Hands

pytestmark = [
    pytest.mark.system,
    pytest.mark.openfire,
    pytest.mark.any_openfire,
    pytest.mark.xdist_group("adopted-window"),  # they share a server
]


@pytest.fixture(scope="module")
def host(tarball, openfire_version):
    with host_for_others(tarball, openfire_version) as host:
        shell(host, "touch /home/admin/.sudo_as_admin_successful")  # as the first sudo leaves it
        yield host


@pytest.fixture
def hands(qtbot, tmp_path):
    def backend(_mistakes):
        return backend_of(real_environment(tmp_path / "known_hosts"))

    place = Workspace(backend, Drafts(tmp_path / "servers"), NoVault())
    window = Window(place, None, Settings(tmp_path / "window.ini"))
    window.look.use_language("es")
    window.show()
    yield Hands(qtbot, window)
    window.close()


BY_WHOM = {"": "Alguien, a mano"}

NOT_OFFERED = ("Probar ahora", "Iniciar", "Detener…", "Reiniciar…", "Instalarlo")


@pytest.mark.parametrize(
    "plant",
    [
        tar_as_root_with_a_link_in_init_d,
        own_unit_and_own_user_in_our_place,
        started_by_hand_from_a_home,
        stopped_somewhere_else,
    ],
    ids=lambda plant: plant.__name__,
)
def test_an_openfire_of_somebody_else_is_shown_and_left_as_it_is(
    hands, host, openfire_version, plant
):
    other = plant(host, openfire_version)
    before = fingerprint(host)
    try:
        hands.look_after(host.address, "admin", ADMIN_PASSWORD)
        runs = other.code != "other-openfire-stopped"
        hands.sees("Openfire está en marcha" if runs else "Openfire no está en marcha")
        starter = BY_WHOM.get(other.starter, other.starter)
        for told in (other.version, other.home, other.user, starter):
            hands.sees(told)
        assert hands.reads("5222") == runs
        assert hands.reads("Lo instaló otra persona, así que solo lo muestro")
        assert not [name for name in NOT_OFFERED if hands.button(name)]
        hands.press("Mirar de nuevo")
        hands.press("Página de inicio")
        hands.sees(f"Administrar {host.address}")
        assert differences(before, fingerprint(host)) == []
    finally:
        shell(host, other.remove)
