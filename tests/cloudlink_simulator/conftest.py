"""Fixtures of the simulator's tests."""

from tests.fixtures.simulator import simulator_program

__all__ = ["simulator_program"]
