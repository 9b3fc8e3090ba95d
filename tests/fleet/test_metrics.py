"""The metrics of a kiosk: what Prometheus' own parser reads of them, and what the dashboard asks for."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from kiosk.fleet.metrics import as_metrics
from kiosk.fleet.weekly_use import OTHERS, WeeklyUse
from tests.conftest import PROJECT
from tests.fleet.kiosks import AMBER, RED, TODAY, Kiosk, weeks_before

FLEET = PROJECT / "packaging" / "fleet"
DASHBOARD = FLEET / "grafana-dashboard.json"
WEEKS = weeks_before(TODAY, 2)
USE = WeeklyUse(WEEKS, [50, 20], {"heart": [40, 30], "lungs": [5, 0], OTHERS: [0, 6]}, {"en": [45, 36]})

Samples = dict[tuple[str, tuple[str, ...]], float]


def samples(text: str) -> Samples:
    """Return the values by the name of the metric and the values of its labels."""
    return {
        (sample.name.removeprefix("lobby_kiosk_"), tuple(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_metrics_tell_the_health_of_a_kiosk() -> None:
    state = Kiosk(1, "Lobby", "First floor").state(TODAY, AMBER, RED)
    found = samples(as_metrics(state, WeeklyUse()))
    about = (f"{1:016x}", "Lobby", "First floor", "Riverside Clinic", "0.1.0", "7")
    assert found["info", about] == 1
    assert found["health", ()] == 2
    assert found["check", ("pin",)] == 1
    assert found["check", ("disk",)] == 0
    assert found["started_timestamp_seconds", ()] == state.written - 3 * 86_400
    assert not any(name.startswith("week") for name, _ in found)


def test_metrics_tell_the_last_whole_week_without_small_figures() -> None:
    found = samples(as_metrics(Kiosk(1).state(), USE))
    assert {key: value for key, value in found.items() if key[0].startswith("week")} == {
        ("week_timestamp_seconds", ()): 1_812_326_400,
        ("week_visits", ()): 20,
        ("week_topic_pages", ("heart", "A healthy heart")): 30,
        ("week_topic_pages", ("other", "Other")): 6,
        ("week_language_pages", ("en",)): 36,
    }


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_name_is_read_as_it_was_written(name: str, place: str) -> None:
    text = as_metrics(Kiosk(1, name, place).state(), USE)
    ((_, values),) = [key for key in samples(text) if key[0] == "info"]
    assert (values[1], values[2]) == (name, place)


def queries() -> list[str]:
    """Return the queries of the dashboard."""
    panels = json.loads(DASHBOARD.read_text("utf-8"))["panels"]
    return [target["expr"] for panel in panels for target in panel["targets"]]


@pytest.mark.parametrize("asked", [*queries(), (FLEET / "alerts.yml").read_text("utf-8")])
def test_every_metric_that_is_asked_for_exists(asked: str) -> None:
    names = {f"lobby_kiosk_{name}" for name, _ in samples(as_metrics(Kiosk(1).state(TODAY, RED), USE))}
    assert set(re.findall(r"lobby_kiosk_\w+", asked)) <= names


def test_every_metric_is_on_the_dashboard_and_in_the_docs() -> None:
    dashboard = " ".join(queries())
    docs = Path(PROJECT / "docs" / "fleet.md").read_text("utf-8")
    for name in {name for name, _ in samples(as_metrics(Kiosk(1).state(TODAY, RED), USE))}:
        assert f"lobby_kiosk_{name}" in dashboard
        assert f"`lobby_kiosk_{name}`" in docs
