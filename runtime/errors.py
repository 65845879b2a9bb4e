"""The base of every error Burnish raises on purpose."""

from __future__ import annotations


class BurnishError(Exception):
    """Something the user can act on; the message is one sentence: what, where, what to do."""
