"""The state of a kiosk in Prometheus' text format, for the textfile collector of node_exporter.

https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

from kiosk.fleet.kiosk_state import LIGHTS, KioskState
from kiosk.fleet.weekly_use import OTHERS, WeeklyUse

PREFIX = "lobby_kiosk_"


class Sample(NamedTuple):
    """A value with its labels."""

    value: int
    labels: Mapping[str, str] = {}


class Metric(NamedTuple):
    """A gauge, its explanation and its samples."""

    name: str
    help: str
    samples: tuple[Sample, ...]


def as_metrics(state: KioskState, use: WeeklyUse) -> str:
    """Return the text of all metrics; those without a sample are left out."""
    return "".join(line for metric in metrics(state, use) if metric.samples for line in lines(metric))


def metrics(state: KioskState, use: WeeklyUse) -> Iterator[Metric]:
    """Yield the metrics of a kiosk; of its use only the last whole week."""
    about = {
        name: getattr(state, name) for name in ("number", "name", "place", "clinic", "program", "content")
    }
    yield Metric("info", "What this kiosk is and shows; the value is always 1.", (Sample(1, about),))
    yield single(
        "written_timestamp_seconds", "When the kiosk wrote these metrics, by its own clock.", state.written
    )
    yield single("started_timestamp_seconds", "When the kiosk was last started.", state.started)
    yield single("content_built_timestamp_seconds", "When the content was built.", state.built)
    yield single("health", "Worst health check: 0 green, 1 amber, 2 red.", LIGHTS.index(state.light))
    checks = (Sample(LIGHTS.index(check.light), {"check": check.id}) for check in state.checks)
    yield Metric("check", "Each health check: 0 green, 1 amber, 2 red.", tuple(checks))
    yield Metric("crashes", "Crashes in a row.", (Sample(state.crashes),))
    yield Metric("reviews_due", "Reviews of texts that are past their due day.", (Sample(state.reviews_due),))
    yield single("disk_free_bytes", "Free bytes on the fullest disk that the kiosk writes to.", state.free)
    yield from use_metrics(use.last_week(), state.titles)


def use_metrics(week: WeeklyUse, titles: Mapping[str, str]) -> Iterator[Metric]:
    """Yield the metrics of a week of use; figures under five are left out."""
    begin = [Sample(first_second(name)) for name in week.weeks]
    yield Metric("week_timestamp_seconds", "Monday of the last whole week with use, in UTC.", tuple(begin))
    yield Metric("week_visits", "Visits in that week.", shown({OTHERS: week.visits}, ""))
    pages = 'Openings of pages in that week, by topic; few are in topic "other".'
    yield Metric("week_topic_pages", pages, shown(week.topics, "topic", titles))
    pages = 'Openings of pages in that week, by language; few are in language "other".'
    yield Metric("week_language_pages", pages, shown(week.languages, "language"))


def first_second(week: str) -> int:
    """Return the beginning of an ISO week in UTC, in seconds since the epoch."""
    year, number = week.split("-W")
    monday = date.fromisocalendar(int(year), int(number), 1)
    return int(datetime(monday.year, monday.month, monday.day, tzinfo=UTC).timestamp())


def shown(
    figures: Mapping[str, list[int]], label: str, titles: Mapping[str, str] | None = None
) -> tuple[Sample, ...]:
    """Return the figures of a single week that are not withheld, labelled by name and by title."""

    def labels(name: str) -> dict[str, str]:
        by_name = {label: name or "other"} if label else {}
        return by_name if titles is None else {**by_name, "title": titles.get(name, name) or "Other"}

    return tuple(Sample(row[0], labels(name)) for name, row in figures.items() if row and row[0])


def single(name: str, text: str, value: int) -> Metric:
    """Return a metric with one value, which is left out if it is 0: unknown."""
    return Metric(name, text, (Sample(value),) if value else ())


def lines(metric: Metric) -> Iterator[str]:
    """Yield the lines of a metric."""
    yield f"# HELP {PREFIX}{metric.name} {metric.help}\n# TYPE {PREFIX}{metric.name} gauge\n"
    for value, labels in metric.samples:
        told = ",".join(f'{name}="{escaped(text)}"' for name, text in labels.items())
        yield f"{PREFIX}{metric.name}{{{told}}} {value}\n" if told else f"{PREFIX}{metric.name} {value}\n"


def escaped(text: str) -> str:
    """Return the value of a label as the format has it."""
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
