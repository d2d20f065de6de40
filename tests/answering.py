"""Servers on this machine that answer as others' do, for tests of what fetches from them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Answering(BaseHTTPRequestHandler):
    """What an answer takes; a class of its own for each server says in `respond` which one is given."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.respond()

    def answer(self, status, content, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def answering(handler: type[Answering], state: dict[str, Any]) -> Iterator[ThreadingHTTPServer]:
    """A server that `handler` answers for, with its address as `base` and its `state`."""
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    httpd.state, httpd.base = state, f"http://127.0.0.1:{httpd.server_port}"
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    try:
        yield httpd
    finally:
        httpd.shutdown()
        httpd.server_close()
