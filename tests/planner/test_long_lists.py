"""Plain lists that are too long: no more rows are read than tell so."""

from api.errors import ListTooLong
from api.planner.bind import Bounds, page_sizes
from api.planner.run import Answer, Answering, answer
from tests.planner.asking import TODAY, WIDE, Asker, planned

DOCUMENT = "{ summits(first: 50) { nodes { participants { role } } } }"
SELECT = "summits.nodes.participants"


def counted(answering: Answering, rows: dict[str, int]) -> Answering:
    """Answer as `answering` does, and count the rows that come."""
    try:
        step = next(answering)
        while True:
            found = yield step
            rows[step[0].purpose] = len(found)
            step = answering.send(found)
    except StopIteration as done:
        return done.value


def read(asker: Asker, items: int) -> tuple[Answer, int]:
    """Ask, with lists of so many items at most; give the answer, and how many items came."""
    rows: dict[str, int] = {}
    plan, coerced = planned(DOCUMENT)
    bounds = Bounds(page=WIDE.page, items=items)
    steps = counted(answer(plan, coerced, page_sizes(plan, coerced, bounds), TODAY, bounds), rows)
    return asker.runner.run(asker.backend.run(steps, single=False)), rows[SELECT]


def test_no_more_rows_come_than_all_lists_may_have_together_and_one_each(seeds: Asker) -> None:
    whole, every = read(seeds, WIDE.items)
    assert not whole.errors
    assert whole.data is not None
    lengths = [len(node["participants"]) for node in whole.data["summits"]["nodes"]]
    assert sum(lengths) == every > 2 * len(lengths), "enough for the test to mean something"

    same, read_again = read(seeds, max(lengths))
    assert (same.data, read_again) == (whole.data, every)

    short, came = read(seeds, 1)
    assert [type(error) for error in short.errors] == [ListTooLong]
    assert came == 2 * len(lengths)
