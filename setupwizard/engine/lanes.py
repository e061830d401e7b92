"""Several lanes of a run at work at once, as if one had done it all: decision 011."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from setupwizard.model.cancel import Cancel
from setupwizard.model.events import Emit, Event, Outcome, StepFinished

T = TypeVar("T")

TICK = 0.1
"""Seconds between two looks for a cancel, which comes from elsewhere. (On Windows Ctrl+C is not
heard at all by a thread that waits without an end.)"""

Lane = Callable[[Emit, Cancel], T]
"""Does its work, telling it, and comes to a safe stop when asked to."""


class Stop:
    """As `Cancel`: set when the whole run is cancelled, or when another lane has failed."""

    def __init__(self, cancel: Cancel) -> None:
        self._cancel = cancel
        self._failed = threading.Event()

    def set(self) -> None:
        self._failed.set()

    def is_set(self) -> bool:
        return self._failed.is_set() or self._cancel.is_set()

    def wait(self, timeout: float | None = None) -> bool:
        end = None if timeout is None else time.monotonic() + timeout
        while not self.is_set():
            left = TICK if end is None else min(TICK, end - time.monotonic())
            if left <= 0:
                break
            self._failed.wait(left)
        return self.is_set()


@dataclass(frozen=True, slots=True)
class _End(Generic[T]):
    """Of the lane of this number: what it returned, or the bug that ended it."""

    number: int
    returned: T | None = None
    bug: Exception | None = None


def side_by_side(lanes: Sequence[Lane[T]], emit: Emit, cancel: Cancel) -> list[T]:
    """What each lane returned, once all of them have come to their end.

    All events are told on the thread that calls this, one after the other. The first lane that
    fails stops the others: a step that ends badly after that is told as stopped.

    A second Ctrl+C waits for nobody: these threads keep no program from ending.
    """
    queue: SimpleQueue[Event | _End[T]] = SimpleQueue()
    stop = Stop(cancel)
    for number, lane in enumerate(lanes):
        words = (number, lane, queue, stop)
        threading.Thread(target=_run, args=words, name=f"lane {number}", daemon=True).start()
    try:
        return _told(len(lanes), queue, emit, stop)
    except BaseException:
        stop.set()
        raise


def _run(number: int, lane: Lane[T], queue: "SimpleQueue[Event | _End[T]]", stop: Stop) -> None:
    try:
        queue.put(_End(number, lane(queue.put, stop)))
    except Exception as error:  # noqa: BLE001 - raised again where somebody waits
        queue.put(_End(number, bug=error))


def _told(lanes: int, queue: "SimpleQueue[Event | _End[T]]", emit: Emit, stop: Stop) -> list[T]:
    """Tell what comes until every lane has ended. A bug, also in `emit`, is raised after that."""
    ends: dict[int, T] = {}
    bugs: list[Exception] = []
    has_failure, working = False, lanes
    while working:
        try:
            one = queue.get(timeout=TICK)
        except Empty:
            continue
        if isinstance(one, _End):
            working -= 1
            if one.bug:
                bugs.append(one.bug)
                stop.set()
            elif one.returned is not None:
                ends[one.number] = one.returned
            continue
        if isinstance(one, StepFinished) and one.outcome is Outcome.FAILED:
            if has_failure:
                one = replace(one, outcome=Outcome.CANCELLED, problem=None)
            has_failure = True
            stop.set()
        try:
            emit(one)
        except Exception as error:  # noqa: BLE001 - the lanes come to their stop first
            bugs.append(error)
            stop.set()
    if bugs:
        raise bugs[0]
    return [ends[number] for number in sorted(ends)]
