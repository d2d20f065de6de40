"""Steps beside the others: what is sent is as it was then, and each has a process of its own."""

import os
import time

import pytest

from graph.parallel.background import background


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_a_step_is_given_what_stood_there_when_it_was_asked_for(workers):
    leaves = ["oolong"]
    with background(workers) as run:
        before = [run(time.sleep, 0.2) for _ in range(4)]
        counted = run(len, leaves)
        leaves.append("sencha")
    assert counted.result() == 1
    assert all(one.done() for one in before)


def test_each_step_has_a_process_of_its_own():
    with background(2) as run:
        asked = [run(os.getpid) for _ in range(3)]
    assert len({os.getpid(), *(one.result() for one in asked)}) == 4


def test_what_a_step_raises_is_raised_where_the_block_ends():
    with pytest.raises(ZeroDivisionError), background(2) as run:
        run(divmod, 1, 0)
