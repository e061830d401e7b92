"""What is said while the server is changed, when that is stopped, and on coming back."""

import threading

from setupwizard.engine.operations.apply import apply
from setupwizard.model.events import (
    Outcome,
    ProofLine,
    RunFinished,
    RunStarted,
    StepOutput,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.wizards.install import InstallPage
from tests.placeholders import refusal
from tests.ui.fakes import note
from tests.ui.seeing import said
from tests.ui.test_setup import at_review


def running(qtbot, *events):
    page = InstallPage()
    qtbot.addWidget(page)
    page.begin()
    page.show()
    page.take((RunStarted(("java", "openfire"), (30, 10)), *events))
    return page


def test_what_is_sent_tells_its_megabytes_and_the_other_lane_what_it_does(qapp, qtbot):
    language.use(qapp, "es")
    page = running(
        qtbot,
        StepStarted("java", 0.0),
        StepSaid("java", note("package-unpacking", package="openjdk")),
        StepStarted("openfire", 0.0),
        StepSaid("openfire", note("openfire-sending", version="5.1.1", done=37, total=81), 0.4),
    )
    words = said(page)
    assert any("37 de 81 MB" in text for text in words)
    assert language.catalog.note(note("package-unpacking", package="openjdk")) in words


def test_what_other_programs_said_stands_under_the_step_it_belongs_to(qtbot):
    page = running(
        qtbot,
        StepStarted("java", 0.0),
        StepOutput("java", "Get:1"),
        StepOutput("java", "Get:2"),
        StepOutput("openfire", "x openfire/"),
    )
    titles = [language.catalog.step(step).title for step in ("java", "openfire")]
    assert page.log_text.splitlines() == [
        f"— {titles[0]} —", "Get:1", "Get:2", f"— {titles[1]} —", "x openfire/",
    ]  # fmt: skip


def test_a_stop_is_acknowledged_at_once_however_long_the_command_takes(hands, host):
    go_on = threading.Event()

    def stubborn(answers, secrets, emit, cancel, **_):
        """Its command does not end when it should."""
        emit(RunStarted(("java",), (30,)))
        emit(StepStarted("java", 0.0))
        assert cancel.wait(20)
        assert go_on.wait(20)
        emit(RunFinished(Outcome.CANCELLED))
        return Outcome.CANCELLED

    host.does(apply, stubborn)
    at_review(hands)
    hands.press("Instalar ahora")
    hands.press("Detener…")
    hands.press("Detener la instalación")
    hands.sees("Deteniendo…")
    assert not go_on.is_set()
    go_on.set()
    hands.sees("Detenido, como usted pidió")


def test_it_says_that_it_is_stopping_before_it_has(qtbot):
    page = running(qtbot, StepStarted("java", 0.0))
    page.stop()
    assert "Stopping…" in said(page)
    page.retranslate()
    assert "Stopping…" in said(page)


def test_a_cured_problem_is_gone_on_coming_back(hands, host):
    at_review(hands)
    host.problems["java"] = (Code.DATABASE_PASSWORD_WRONG,)
    host.steps = ("java", "openfire")
    hands.press("Instalar ahora")
    hands.sees_problem(Code.DATABASE_PASSWORD_WRONG)
    hands.qtbot.waitUntil(lambda: not hands.window.running)
    hands.press("Ir a «Base de datos»")
    hands.press("Instalación")
    assert hands.reads("Se ha detenido a medias")
    assert not hands.reads("No he podido terminar")
    assert hands.may_press("Seguir instalando")


def test_a_test_that_failed_is_done_again_and_not_installed_again(hands, host):
    at_review(hands)

    def unproven(answers, secrets, emit, cancel, **_):
        emit(RunStarted(("java",), (30,)))
        emit(ProofLine(note("proof-port-answers", port="5222", host="empresa.es"), 0.1))
        emit(RunFinished(Outcome.FAILED, refusal(Code.XMPP_MESSAGE_LOST).problem))
        return Outcome.FAILED

    host.does(apply, unproven)
    hands.press("Instalar ahora")
    hands.sees_problem(Code.XMPP_MESSAGE_LOST)
    assert hands.button("Volver a probarlo") is not None


def test_a_run_that_never_began_is_not_said_to_have_stopped_halfway(qapp, qtbot):
    language.use(qapp, "en")
    page = InstallPage()
    qtbot.addWidget(page)
    page.begin()
    page.show()
    page.fail(Problem(Code.SERVER_BUSY, {"who": "ana", "since": "10:15"}))
    words = " ".join(said(page))
    assert "I have not begun" in words
    assert "I could not begin" in words
    assert "halfway" not in words
    assert "What is done stays done" not in words
    assert page.pending_words() == "Try again"


def test_the_time_left_is_told_in_the_plural_and_in_the_language_of_the_moment(qapp, qtbot):
    language.use(qapp, "en")
    page = running(qtbot, StepStarted("java", 0.0))
    page.progress.seconds_left = lambda _: 180.0
    page.retranslate()
    assert "About 3 minutes left" in said(page)
    language.use(qapp, "es")
    qtbot.waitUntil(lambda: "Quedan unos 3 minutos" in said(page))
