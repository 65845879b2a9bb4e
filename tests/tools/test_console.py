"""What a long step says of itself while it runs."""

from __future__ import annotations

import logging

import pytest

from burnish.tools.console import working


def test_the_lines_of_a_long_step_are_shown_while_it_runs(capsys: pytest.CaptureFixture) -> None:
    logger = logging.getLogger("burnish.of_this_test")
    with pytest.raises(KeyError), working("compiling x", logger.name):
        logger.info("tuning %d/%d", 1, 2)
        logger.debug("in detail")
        raise KeyError
    logger.info("later")
    shown = capsys.readouterr()
    assert shown.err == "tuning 1/2\n" and not shown.out
    assert logger.propagate and not logger.handlers and logger.level == logging.NOTSET


def test_a_step_that_names_no_logger_is_silent_in_a_pipe(capsys: pytest.CaptureFixture) -> None:
    with working("compiling x"):
        logging.getLogger("burnish.of_this_test").info("tuning 1/2")
    assert capsys.readouterr() == ("", "")
