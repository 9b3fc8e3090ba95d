"""A web server on this machine that gives out a folder, and how many bytes went to and from it."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CONFIG = """\
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  log_format bytes '$request_length $bytes_sent $status $request_uri';
  access_log {folder}/access.log bytes;
  client_body_temp_path {folder}/temporary; proxy_temp_path {folder}/temporary;
  fastcgi_temp_path {folder}/temporary; uwsgi_temp_path {folder}/temporary; scgi_temp_path {folder}/temporary;
  sendfile on; etag on; server_tokens off; keepalive_timeout 15;
  server {{ listen 127.0.0.1:{port}; root {public}; }}
}}
"""
START_SECONDS = 20.0


class Server:
    """A running server; bytes are those of requests and answers, with headers, without TCP and TLS."""

    def __init__(self, port: int, log: Path) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self._log = log
        self._from = 0

    def forget(self) -> None:
        """Count from now on."""
        self._from = self._log.stat().st_size

    def requests(self) -> int:
        """Return the number of requests since then."""
        return len(self._lines())

    def bytes(self) -> int:
        """Return the bytes of all requests and answers since then."""
        return sum(int(line.split()[0]) + int(line.split()[1]) for line in self._lines())

    def _lines(self) -> list[str]:
        with self._log.open() as log:
            log.seek(self._from)
            return log.readlines()


@contextmanager
def nginx(folder: Path, public: Path) -> Iterator[Server]:
    """Yield a server for the files in `public`; its own files are in `folder`."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    (folder / "temporary").mkdir()
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(folder=folder, port=port, public=public), encoding="utf-8")
    user = ["-g", "user root;"]  # so that it may read a folder of this user's; without root, it warns
    with subprocess.Popen([program, "-e", folder / "error.log", "-c", config, *user]) as process:
        try:
            wait_for(port)
            yield Server(port, folder / "access.log")
        finally:
            process.terminate()


def wait_for(port: int) -> None:
    """Wait until something listens on a port."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nothing listens on port {port}")
