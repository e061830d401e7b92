"""The same done to several users, one after the other: what one refuses does not stop the rest."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from setupwizard.admin.access import BROKEN, Access
from setupwizard.admin.user import Store
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, Problem, SetupError

LOST = (*BROKEN, Code.HOST_LOST, Code.SERVER_BUSY, Code.USERS_IN_DIRECTORY)
"""After these nothing can be done to the next one either."""


@dataclass(frozen=True, slots=True)
class SeveralDone:
    """By user names. `refused`: why nothing was done to somebody."""

    done: tuple[str, ...]
    refused: Mapping[str, Problem] = field(default_factory=dict)


def for_each(
    session: Session,
    access: Access,
    store: Store,
    users: Sequence[str],
    action: Callable[[Session, Access, Store, str], object],
) -> SeveralDone:
    """`action(session, access, store, user)` for each. Raises what it raises of LOST, and what was
    refused where that was everything.
    """
    done, refused = list[str](), dict[str, Problem]()
    for user in users:
        try:
            action(session, access, store, user)
        except SetupError as error:
            if error.problem.code in LOST:
                raise
            refused[user] = error.problem
        else:
            done.append(user)
    if refused and not done:
        problem = next(iter(refused.values()))
        raise SetupError(problem.code, problem.detail, **problem.params)
    return SeveralDone(tuple(done), refused)
