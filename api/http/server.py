"""Serves the application over HTTP with uvicorn, in one process or several."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from uvicorn import Config, Server
from uvicorn.supervisors import Multiprocess

from api.http.logs import configure_logging
from api.http.memory import keep_freed
from api.http.protocol import GuardedProtocol
from api.http.sqlite_mode import guard_by_caller
from api.settings import Settings
from domain.errors import DomainError

_COLLECTION = (50_000, 20, 100)
"""Thresholds of the garbage collector: answers are many objects without cycles (PERFORMANCE 7)."""


class AddressUnavailable(DomainError):
    """The server can't listen where it should."""

    code = "ADDRESS_UNAVAILABLE"


def serve(settings: Settings, announce: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT. Raises AddressUnavailable and ManifestError.

    announce: gets the address of the server once it listens there.
    """
    if settings.trusted_documents:
        check_trusted(settings)
    listener = _listen(settings.host, settings.port, settings.workers)
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    os.environ.update(settings.environment())  # the application, and each worker, reads them there
    configure_logging(settings.production)
    announce(f"http://{host}:{listener.getsockname()[1]}")
    config = Config(
        "api.http.server:application",
        factory=True,
        workers=settings.workers,
        loop="uvloop",
        http=GuardedProtocol,
        ws="none",
        lifespan="on",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=max(1, round(settings.client_timeout)),
        timeout_graceful_shutdown=settings.grace,
    )
    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, _ended)
    if settings.workers == 1:
        Server(config).run(sockets=[listener])
    else:
        Multiprocess(config, sockets=[listener]).run()


def application() -> Starlette:
    """Make the application in a process that serves nothing else."""
    gc.disable()  # a start makes many objects, and nearly all of them stay
    keep_freed()
    guard_by_caller()
    from api.http.app import create_app  # not in the process that only minds its workers

    settings = Settings()
    configure_logging(settings.production)
    app = create_app(settings)
    gc.freeze()
    gc.set_threshold(*_COLLECTION)
    gc.enable()
    return app


def check_trusted(settings: Settings) -> None:
    """Raise ManifestError for a file of trusted documents that can't be used."""
    from api.http.service import documents_for, operations_for  # the schema is big

    documents_for(settings, operations_for(settings))


def _ended(_signal: int, _frame: object) -> None:
    """Do nothing: uvicorn has ended in order, and then raises the signal that it got once more."""


class _Address(socket.socket):
    """An address that is bound, at which each worker listens by a socket of its own.

    Linux spreads connections evenly over such sockets (SO_REUSEPORT); of one that all share,
    whichever worker wakes first takes them. This one never listens: what is sent to a worker
    is its address.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        return _bound, (socket.socket, self.family, self.getsockname(), True)


def _listen(host: str, port: int, workers: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = _bound(socket.socket, family, (host, port))  # fails if anybody listens there
        if workers > 1 and sys.platform == "linux":
            name = listener.getsockname()
            listener.close()
            listener = _bound(_Address, family, name, shared=True)
    except OSError as error:
        reason = error.strerror or "no such address"
        raise AddressUnavailable(f"can't listen on {host} port {port}: {reason}") from None
    listener.set_inheritable(True)
    return listener


def _bound(
    kind: type[socket.socket], family: int, name: Any, shared: bool = False
) -> socket.socket:
    listener = kind(family)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if shared:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        listener.bind(name)
    except BaseException:
        listener.close()
        raise
    return listener
