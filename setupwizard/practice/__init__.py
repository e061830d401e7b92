"""A simulated server for learning without fear; nothing here touches a real one."""

from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.world import LEARNER, Learner, practice_world

__all__ = ["LEARNER", "Learner", "Mistake", "practice_world"]
