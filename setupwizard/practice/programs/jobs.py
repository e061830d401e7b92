"""Long work on the practice server as time goes by."""

from setupwizard.practice.state.clock import Clock
from setupwizard.practice.state.job import Job

UNREAD = 120.0
"""Seconds `detached.sh` keeps an end nobody has read."""


def progress(job: Job, clock: Clock) -> float:
    """How much of its time is over, 0 to 1."""
    passed = clock.passed(job.began)
    return min(1.0, passed / job.script.seconds) if job.script.seconds else 1.0


def advance(job: Job, clock: Clock) -> None:
    """Its effect comes about once its time is over."""
    if job.result is None and progress(job, clock) >= 1:
        job.result = job.script.effect()


def expired(job: Job, clock: Clock) -> bool:
    """Nobody came for its end, and it has cleaned up by itself."""
    return clock.passed(job.began) > job.script.seconds + UNREAD


def output(job: Job, clock: Clock) -> bytes:
    count = int(progress(job, clock) * len(job.script.lines))
    text = "".join(f"{line}\n" for line in job.script.lines[:count])
    return (text + (job.result.out if job.result else "")).encode()


def errors(job: Job) -> bytes:
    return (job.result.err if job.result else "").encode()
