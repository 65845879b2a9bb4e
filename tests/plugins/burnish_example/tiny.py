"""A target: a machine with one core and next to no cache."""

from burnish.graphs.context import TargetFacts


def facts() -> TargetFacts:
    """The capability facts of the target."""
    return TargetFacts(name="tiny", cores=1, l1_bytes=4 << 10, l2_bytes=16 << 10, l3_bytes=16 << 10, bandwidth=1e9)
