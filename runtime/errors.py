"""The errors that Burnish raises on purpose."""

from __future__ import annotations


class BurnishError(Exception):
    """Something the user can act on; the message is one sentence: what, where, what to do."""


class StepError(BurnishError, RuntimeError):
    """A step of a program failed while it ran; the message names it."""


class NotLaunched(StepError):
    """A kernel could not be built for the GPU at hand, or launched on it: eager can run instead."""


class WrongResult(StepError):
    """A step gave a result of another shape or dtype than PyTorch recorded for it when the graph was captured."""
