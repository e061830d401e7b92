import gc
import subprocess
import sys
import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel

from setupwizard.model.problems import Code, SetupError
from setupwizard.ui.server.tasks import Lane, Question, in_background


class Bell(QObject):
    rung = Signal(int)


class Listener(QLabel):
    def __init__(self):
        super().__init__()
        self.heard = []

    def hear(self, value):
        self.heard.append((value, threading.current_thread() is threading.main_thread()))


def idle(qtbot, thread):
    qtbot.waitUntil(lambda: not thread.busy)
    thread.stop()


def test_emitting_a_signal_leaves_true_alone(qapp):
    """PySide6 6.12.0 on Python < 3.12 takes one reference from True per emit, then aborts."""
    bell, before = Bell(), sys.getrefcount(True)
    for n in range(50):
        bell.rung.emit(n)
    assert sys.getrefcount(True) >= before - 10


def test_a_result_arrives_on_the_gui_thread(qtbot):
    thread, listener = Lane("test"), Listener()
    qtbot.addWidget(listener)
    thread.start(lambda: 7).succeeded.connect(listener.hear)
    qtbot.waitUntil(lambda: listener.heard == [(7, True)])
    idle(qtbot, thread)


def test_everything_told_arrives_in_order_before_the_result(qtbot):
    thread, heard, release = Lane("test"), [], threading.Event()

    def work(tell, cancel):
        release.wait(5)
        for n in range(5000):
            tell(n)
        return "end"

    task = thread.start_telling(work)
    task.emitted.connect(heard.extend)
    task.succeeded.connect(heard.append)
    release.set()
    qtbot.waitUntil(lambda: heard[-1:] == ["end"])
    assert heard == [*range(5000), "end"]
    idle(qtbot, thread)


def test_a_known_cause_arrives_as_its_problem(qtbot):
    thread, problems = Lane("test"), []

    def work():
        raise SetupError(Code.PORT_TAKEN, port=5222)

    thread.start(work).failed.connect(problems.append)
    qtbot.waitUntil(lambda: len(problems) == 1)
    assert problems[0].code is Code.PORT_TAKEN
    assert problems[0].params == {"port": "5222"}
    idle(qtbot, thread)


def test_a_bug_arrives_as_a_problem_with_its_traceback(qtbot, caplog):
    thread, problems = Lane("test"), []
    thread.start(lambda: 1 / 0).failed.connect(problems.append)
    qtbot.waitUntil(lambda: len(problems) == 1)
    assert problems[0].code is Code.INTERNAL
    assert "ZeroDivisionError" in problems[0].detail
    idle(qtbot, thread)


def test_a_page_that_died_is_not_called(qtbot):
    thread, listener, release, heard = Lane("test"), Listener(), threading.Event(), []
    heard = listener.heard
    thread.start(release.wait, 5).succeeded.connect(listener.hear)
    listener.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del listener
    gc.collect()
    release.set()
    idle(qtbot, thread)
    assert heard == []


def test_the_work_waits_for_the_persons_answer(qtbot):
    thread, question, answers, asked = Lane("test"), Question(), [], []
    question.asked.connect(asked.append)
    thread.start(question.ask, "sure?", threading.Event()).succeeded.connect(answers.append)
    qtbot.waitUntil(lambda: asked == ["sure?"])
    assert answers == []
    question.answer(True)
    qtbot.waitUntil(lambda: answers == [True])
    idle(qtbot, thread)


def test_a_cancel_answers_no(qtbot):
    thread, question, answers, cancel = Lane("test"), Question(), [], threading.Event()
    thread.start(question.ask, "sure?", cancel).succeeded.connect(answers.append)
    cancel.set()
    qtbot.waitUntil(lambda: answers == [False])
    idle(qtbot, thread)


def test_what_nobody_waits_for_is_done_elsewhere(qtbot):
    done = []
    in_background(lambda: done.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(done))
    assert done != [threading.main_thread()]


BLOCKED = """
import threading
from PySide6.QtCore import QCoreApplication
from setupwizard.ui.server.tasks import Lane, in_background, wait_at_exit
app = QCoreApplication([])
lane, begun = Lane("blocked"), threading.Event()
def never(): begun.set(); threading.Event().wait()
lane.start(never)
in_background(threading.Event().wait)
begun.wait()
lane.stop()
print(wait_at_exit(0.1))
"""


def test_a_call_that_never_returns_does_not_keep_the_program_from_ending():
    ended = subprocess.run(
        [sys.executable, "-c", BLOCKED], capture_output=True, text=True, timeout=60, check=True
    )
    assert (ended.stdout, ended.stderr) == ("False\n", "")


SAVING = """
import threading
from PySide6.QtCore import QCoreApplication
from setupwizard.ui.server.tasks import Lane, wait_at_exit
app = QCoreApplication([])
lane, begun, go_on = Lane("keyring"), threading.Event(), threading.Event()
def save(): begun.set(); go_on.wait(); print("saved", flush=True)
lane.start(save)
begun.wait()
lane.stop()
go_on.set()
print(wait_at_exit())
"""


def test_what_is_under_way_at_the_end_gets_its_moment():
    ended = subprocess.run(
        [sys.executable, "-c", SAVING], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout == "saved\nTrue\n"
