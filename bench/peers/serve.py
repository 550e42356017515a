"""Serve a peer with uvicorn, in one process, and say its address: `python -m bench.peers.serve`.

The argument is the application, as `module:name`.
"""

from __future__ import annotations

import socket
import sys

import uvicorn


def main() -> None:
    """Serve until SIGTERM."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    config = uvicorn.Config(
        sys.argv[1], loop="uvloop", http="httptools", access_log=False, log_level="warning"
    )
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
