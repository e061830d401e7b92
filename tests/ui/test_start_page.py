"""The start page: what a returning person wants comes first, and a double click is one click."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from setupwizard.model.draft import Draft
from setupwizard.ui.app.start_page import KnownServer
from setupwizard.ui.widgets.choice import ActionCard
from tests.ui.seeing import cut, settle


def known(drafts, domain, address, **more):
    draft = Draft(**more)
    draft.put("host", {"address": address})
    draft.put("server", {"domain": domain})
    drafts.save(draft)
    return draft


def height_of(widget):
    return widget.mapToGlobal(QPoint(0, 0)).y()


def test_the_servers_that_are_known_stand_before_the_ways_to_begin(hands, window, drafts):
    known(drafts, "empresa.es", "chat.empresa.es", finished=True)
    window.close_server()
    settle(window)
    row = hands.button("Administrar empresa.es")
    assert height_of(row) < height_of(hands.button("Instalar un chat nuevo"))


def test_two_of_one_name_are_told_apart_by_their_addresses(hands, window, drafts):
    known(drafts, "empresa.es", "192.0.2.7", finished=True)
    known(drafts, "empresa.es", "192.0.2.8", done=("host", "review"))
    window.close_server()
    settle(window)
    first = hands.button("Administrar empresa.es").accessibleDescription()
    second = hands.button("Seguir donde lo dejó: empresa.es").accessibleDescription()
    assert first.startswith("192.0.2.7")
    assert second.startswith("192.0.2.8")
    assert "se quedó a medias" in second


@pytest.mark.parametrize("servers", [0, 3])
@pytest.mark.parametrize("size", [(1366, 690), (1024, 700), (1280, 740)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_card_is_cut_however_low_the_window_is(hands, window, drafts, servers, size, scale):
    for number in range(servers):
        known(drafts, f"empresa{number}.es", "chat.empresa.es", finished=True)
    window.look.use_scale(scale)
    window.close_server()
    window.resize(*size)
    settle(window)
    assert cut(window) == []
    for card in window.findChildren(ActionCard):
        if card.isVisible():
            assert card.height() >= card.heightForWidth(card.width())
    assert len(window.findChildren(KnownServer)) == servers


def test_the_second_of_two_quick_presses_is_no_way_back(hands):
    QApplication.setDoubleClickInterval(60_000)
    hands.press("Practicar sin riesgo")
    hands.sees("¿Qué quiere practicar?")
    hands.press("Dejar la práctica")
    assert hands.reads("¿Qué quiere practicar?")
    QApplication.setDoubleClickInterval(0)
    hands.press("Dejar la práctica")
    hands.sees("¿Qué quiere hacer?")


def test_practice_promises_no_quarter_of_an_hour(hands):
    assert hands.reads("Unos 15 minutos")
    hands.press("Practicar sin riesgo")
    hands.sees("Dos o tres minutos")
    assert not hands.reads("Unos 15 minutos")


def test_starting_and_stopping_is_promised_only_of_what_was_set_up_here(hands):
    assert hands.reads("un Openfire que usted ha instalado con este programa, inícielo")
