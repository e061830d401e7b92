"""A simulated server for learning without fear; nothing here touches a real one.

From the bottom up: `state` is what there is on the server, plain data; `programs` is what runs on
it by itself; `commands` are what the steps run there; `host` dispatches them and is the connection;
the `environment` is what a session needs besides. A contract of the linter keeps that order.

The way into the server is imitated byte for byte up to here: commands, and the database's login. A
further way of administering Openfire is not: it is imitated at the level of the Protocol that its
client implements, in `practice/channels/`, once there is one.
"""

from setupwizard.practice.environment import practice_environment
from setupwizard.practice.learner import LEARNER, Learner
from setupwizard.practice.mistakes import Mistake

__all__ = ["LEARNER", "Learner", "Mistake", "practice_environment"]
