"""What comes about on the practice server by itself as time goes by."""

from setupwizard.practice.programs import jobs, openfire
from setupwizard.practice.state.server import ServerState


def catch_up(state: ServerState) -> None:
    """Bring about what has become due. Whoever looks at the server calls this first."""
    for job in state.jobs.values():
        jobs.advance(job, state.clock)
    openfire.advance(state)
