"""The dashboard's queries, answered by a real Prometheus that reads two kiosks through a real node_exporter."""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import urlopen

import pytest

from kiosk.fleet.export import METRICS_NAME
from kiosk.fleet.metrics import as_metrics
from tests.fleet.kiosks import AMBER, TODAY, Kiosk
from tests.fleet.test_metrics import USE, queries

PROGRAMS = ("prometheus", "prometheus-node-exporter")
PATIENCE_SECONDS = 60.0

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)), reason="Prometheus is not installed: apt-get install prometheus"
)


@contextmanager
def running(*command: str | Path) -> Iterator[None]:
    """Run a program until the end of the block."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            yield
        finally:
            program.terminate()


def free_port() -> int:
    """Return a port that no program listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def until(is_true: Callable[[], object]) -> None:
    """Wait until something is true."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_true():
        assert time.monotonic() < deadline
        Event().wait(0.1)


class Prometheus:
    """A running Prometheus on a port of this machine."""

    def __init__(self, port: int) -> None:
        self.port = port

    def ask(self, query: str) -> list[dict[str, object]]:
        """Return the answer to a query; none while it does not answer."""
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/api/v1/query?query={quote(query)}") as answer:
                return json.load(answer)["data"]["result"]
        except URLError:
            return []


@pytest.fixture(scope="module")
def prometheus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prometheus]:
    folder = tmp_path_factory.mktemp("prometheus")
    with ExitStack() as programs:
        targets = []
        for number in range(2):
            textfiles = folder / str(number)
            textfiles.mkdir()
            state = Kiosk(number, f"Kiosk {number}").state(TODAY, AMBER)
            (textfiles / METRICS_NAME).write_text(as_metrics(state, USE), "utf-8")
            port = free_port()
            targets.append(f"127.0.0.1:{port}")
            programs.enter_context(
                running(
                    "prometheus-node-exporter",
                    "--collector.disable-defaults",
                    "--collector.textfile",
                    f"--collector.textfile.directory={textfiles}",
                    f"--web.listen-address=127.0.0.1:{port}",
                )
            )
        config = folder / "prometheus.yml"
        scrape = {"job_name": "lobby-kiosk", "static_configs": [{"targets": targets}]}
        config.write_text(json.dumps({"global": {"scrape_interval": "1s"}, "scrape_configs": [scrape]}))
        server = Prometheus(free_port())
        address = f"--web.listen-address=127.0.0.1:{server.port}"
        programs.enter_context(
            running(
                "prometheus", f"--config.file={config}", f"--storage.tsdb.path={folder / 'data'}", address
            )
        )
        until(lambda: len(server.ask("lobby_kiosk_health")) == len(targets))
        yield server


@pytest.mark.parametrize("query", queries())
def test_every_query_of_the_dashboard_is_answered(prometheus: Prometheus, query: str) -> None:
    assert prometheus.ask(query)


def test_node_exporter_has_nothing_to_complain_about(prometheus: Prometheus) -> None:
    assert [result["value"][1] for result in prometheus.ask("node_textfile_scrape_error")] == ["0", "0"]
