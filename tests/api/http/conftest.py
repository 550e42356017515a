from collections.abc import Iterator

import pytest

from tests.api.http.serving import Client, Counting, ask, served


@pytest.fixture(scope="module")
def client(seeded: str) -> Iterator[Client]:
    """Asks the application on each kind of database, with all facts in it."""
    with served(seeded) as client:
        yield client


@pytest.fixture(scope="session")
def offline() -> Iterator[Client]:
    """Asks the application on a backend that only counts."""
    with served(backend=Counting()) as client:
        yield client


@pytest.fixture
def counting(offline: Client) -> Counting:
    """The backend of `offline`, its count at zero."""
    ask(offline, "{ __typename }")  # what is made at the first request is made now
    backend: Counting = offline.app.state.service.executor.backend
    backend.runs = 0
    return backend
