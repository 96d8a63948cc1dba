"""A proxy that writes down every request on its way to the backend, and passes on whatever comes back."""

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests

# Belong to one connection and not to the message (RFC 9110, section 7.6.1).
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "te", "upgrade", "content-length", "host"}


@dataclass
class Recorded:
    """One request, in the shape that `http-message-signatures` reads."""

    method: str
    url: str
    headers: dict
    body: bytes


class Proxy:
    """Stands on a free port of the loopback, in front of `backend` once that is set."""

    def __init__(self):
        self.backend = None
        self.requests: list[Recorded] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()

    def _handler(proxy):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                proxy.requests.append(Recorded(self.command, proxy.address + self.path, headers, body))
                answer = proxy._pass_on(self.command, self.path, headers, body)
                self.send_response(answer.status_code)
                for name, value in answer.headers.items():
                    if name.lower() not in HOP_BY_HOP:
                        self.send_header(name, value)
                content = answer.raw.read(decode_content=False)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = handle_one

            def log_message(self, *_):
                pass

        return Handler

    def _pass_on(self, method, path, headers, body):
        headers = {name: value for name, value in headers.items() if name not in HOP_BY_HOP}
        # The signature covers the authority that the phone asked for.
        headers["host"] = self.address.removeprefix("http://")
        return requests.request(method, self.backend + path, headers=headers, data=body, stream=True, timeout=60)
