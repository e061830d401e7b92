"""A recording that is in no file is asked about before the window closes, or its dashboard goes."""

import pytest

from setupwizard.capture.recording import Ended, Recorded, record_live
from tests.ui.fakes import OURS
from tests.ui.test_capture_page import heard
from tests.ui.test_window import finished_draft

QUESTION = "¿Dejar esta grabación sin guardar?"


@pytest.fixture
def recorded(hands, host, drafts):
    def record(request, tell, cancel):
        for one in heard():
            tell(one)
        cancel.wait(60)
        return Recorded((), Ended.STOPPED)

    host.facts = OURS
    host.does(record_live, record)
    drafts.save(finished_draft())
    hands.window.close_server()
    hands.press("Administrar empresa.es")
    hands.type("Contraseña", "clave")
    hands.press("Conectar")
    hands.press("Sí, coincide")
    hands.press("Captura de tráfico")
    hands.press("Grabar")
    hands.qtbot.waitUntil(lambda: hands.may_press("Guardar"))
    hands.press("Detener")
    hands.qtbot.waitUntil(lambda: hands.may_press("Grabar"))
    return hands


def test_the_window_stays_until_that_is_answered(recorded):
    window = recorded.window
    window.close()
    recorded.sees(QUESTION)
    recorded.press("Conservarla aquí")
    assert window.isVisible()
    window.close()
    recorded.press("Seguir sin ella")
    recorded.qtbot.waitUntil(lambda: not window.isVisible())


def test_so_does_the_dashboard(recorded):
    recorded.press("Página de inicio")
    recorded.sees(QUESTION)
    recorded.press("Seguir sin ella")
    recorded.qtbot.waitUntil(lambda: recorded.may_press("Instalar un chat nuevo"))
