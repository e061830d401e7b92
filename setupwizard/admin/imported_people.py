"""What was done with a list of people, and what is not known of it yet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from setupwizard.admin.people_plan import PeoplePlan
from setupwizard.model.problems import Problem

Profile = tuple[str, str]
"""Name and e-mail address."""


@dataclass(slots=True)
class Imported:
    """What was done. `made`: user names; `changed`: of each the profile before and after; `joined`:
    by group those who were there before; `groups`: those that were made; `filled`: by group
    everybody who was put into it; `ungrouped`: those who were made and are not in their groups.

    `begun`: whose making Openfire never answered for, and who could not be found since then.
    `problem`: why it ended before its end; `stopped`: because somebody said so. `domain`: what
    stands behind the @ of all of them.
    """

    made: list[str] = field(default_factory=list)
    changed: dict[str, tuple[Profile, Profile]] = field(default_factory=dict)
    joined: dict[str, list[str]] = field(default_factory=dict)
    groups: list[str] = field(default_factory=list)
    filled: dict[str, list[str]] = field(default_factory=dict)
    ungrouped: set[str] = field(default_factory=set)
    begun: dict[str, Profile] = field(default_factory=dict)
    problem: Problem | None = None
    stopped: bool = False
    domain: str = ""

    @property
    def anything(self) -> bool:
        return bool(self.made or self.changed or self.joined or self.groups or self.begun)

    @property
    def people(self) -> frozenset[str]:
        """Everybody something was done for."""
        joined = (user for users in self.joined.values() for user in users)
        return frozenset({*self.made, *self.changed, *joined})

    @property
    def grouped(self) -> int:
        """Memberships that are new."""
        return sum(len(users) for users in self.filled.values())

    def count_found(self, plan: PeoplePlan) -> frozenset[str]:
        """Those of `begun` who were made after all, as this later plan found them: they count."""
        found = {
            one.person.user
            for one in plan.people
            if one.person is not None
            and one.before is not None
            and self.begun.get(one.person.user) == (one.before.name, one.before.email)
        }
        self.count_made(found)
        for one in plan.people:
            if one.joins and one.person is not None and one.person.user in found:
                self.ungrouped.add(one.person.user)
        return frozenset(found)

    def count_made(self, users: Iterable[str]) -> None:
        for user in sorted(users):
            self.made.append(user)
            self.begun.pop(user, None)

    def followed_by(self, later: "Imported") -> "Imported":
        """Both together, as far as it is to be told: it ended as `later` did."""
        put = {user for users in later.filled.values() for user in users}
        left = self.begun.items()
        return Imported(
            [*self.made, *later.made],
            self.changed | later.changed,
            joined=_together(self.joined, later.joined),
            groups=[*self.groups, *later.groups],
            filled=_together(self.filled, later.filled),
            ungrouped=(self.ungrouped - put) | later.ungrouped,
            begun={user: kept for user, kept in left if user not in later.made} | later.begun,
            problem=later.problem,
            stopped=later.stopped,
            domain=later.domain or self.domain,
        )


def _together(one: Mapping[str, list[str]], other: Mapping[str, list[str]]) -> dict[str, list[str]]:
    return {group: [*one.get(group, ()), *other.get(group, ())] for group in {**one, **other}}
