"""A chart of bars or lines, drawn from its figures."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

import msgspec

from kiosk.content.blocks.block import Block, CommonFields, Prose, texts_of
from kiosk.content.blocks.forms import Form, Id, Label, Limits, PlanForm, Text, field
from kiosk.content.blocks.kind import BlockKind, Fault
from kiosk.content.reading.sentences import shown_number
from kiosk.content.website.blocks import heading, paragraphs, plain

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords

PERCENT = "%"
"""The unit that is written at each value."""


class SeriesPlan(Form):
    """One data series of a chart."""

    id: Id = field("Name of the series; its label stands in the words.")
    values: dict[Id, float | int] = field("Values by mark, in order.", min_length=1, max_length=24)


class ChartPlan(PlanForm):
    """A chart without its words."""

    form: Literal["bars", "lines"] = field("How it is drawn.")
    series: list[SeriesPlan] = field("One series or more.", min_length=1, max_length=6)


class ChartWords(Form):
    """The words of a chart."""

    title: Label = field("What the chart shows.")
    unit: Annotated[str, Limits(most=80)] = field("Unit of the numbers; % is written at each of them.")
    labels: dict[Id, Label] = field("One for each mark.")
    series: dict[Id, Label] = field("One for each series, if several.", dict)
    note: Text | None = field("A text below the chart.", None)


class Mark(msgspec.Struct, frozen=True):
    """One value of a chart; `shown` is the formatted value, with its unit."""

    label: str
    value: float
    shown: str


class Series(msgspec.Struct, frozen=True):
    """A data series; its label is empty if it is the chart's only one."""

    label: str
    marks: tuple[Mark, ...]


class ChartBlock(Block, frozen=True, kw_only=True, tag="chart"):
    """A chart of `form` "bars" or "lines"."""

    css_class: ClassVar[str] = "card"

    form: str
    unit: str
    series: tuple[Series, ...]
    note: Prose | None

    @property
    def separate_unit(self) -> str:
        """Return the unit, empty if it is written at each value."""
        return "" if self.unit == PERCENT else self.unit

    @property
    def highest(self) -> float:
        """Return the highest value."""
        return max((mark.value for series in self.series for mark in series.marks), default=0.0)

    def body_texts(self) -> Iterator[str]:
        """Yield the unit, each series with its values, and the note."""
        return texts_of(self.unit, self.series, self.note)

    def html(self, _: "InterfaceWords", /) -> str:
        """Return a table for each series, with bars."""
        tables = "".join(map(self._series_html, self.series))
        return heading(self.title) + tables + paragraphs([self.note])

    def _series_html(self, series: Series) -> str:
        highest = self.highest or 1.0
        rows = "".join(
            f'<tr><th scope="row">{plain(mark.label)}</th><td>{plain(mark.shown)}'
            f'<span class="bar" style="width:{100 * mark.value / highest:.1f}%"></span></td></tr>\n'
            for mark in series.marks
        )
        title = " · ".join(part for part in (series.label, self.separate_unit) if part)
        caption = f"<caption>{plain(title)}" if title else f'<caption class="twin">{plain(self.title)}'
        return f"<table>\n{caption}</caption>\n<tbody>\n{rows}</tbody>\n</table>\n"


def _compile(
    plan: ChartPlan, words: ChartWords, common: CommonFields, compiler: "BlockCompiler"
) -> ChartBlock:
    say = compiler.say

    def marks(values: Mapping[str, float]) -> tuple[Mark, ...]:
        return tuple(
            Mark(say(words.labels[mark]), float(value), shown_number(value, words.unit))
            for mark, value in values.items()
        )

    return ChartBlock(
        **common,
        form=plan.form,
        unit=words.unit,
        series=tuple(Series(say(words.series.get(row.id, "")), marks(row.values)) for row in plan.series),
        note=compiler.prose_or_none(words.note),
    )


def check_plan(plan: ChartPlan) -> Iterator[Fault]:
    """Check that all series have the same marks, and no negative values, and that there is a source."""
    first = list(plan.series[0].values)
    ids = [series.id for series in plan.series]
    for index, series in enumerate(plan.series):
        if series.id in ids[:index]:
            yield Fault(("series", index), f"{series.id!r} stands here twice", "take one out", "form")
        path = ("series", index, "values")
        if list(series.values) != first:
            hint = f"the first has {', '.join(first)}"
            yield Fault(path, "this series has other marks than the first", hint, "form")
        for mark, value in series.values.items():
            if value < 0:
                yield Fault((*path, mark), "a chart shows nothing below zero", "use a table", "form")
    if not plan.sources:
        yield Fault(("id",), f"chart {plan.id!r} names no source", "add `sources:`", "source")


def check_words(plan: ChartPlan, words: ChartWords) -> Iterator[Fault]:
    """Check that each mark has a label, and each of several series, and that several sources have a note."""
    yield from check_labels("labels", list(plan.series[0].values), words.labels)
    several = [series.id for series in plan.series] if len(plan.series) > 1 else []
    yield from check_labels("series", several, words.series)
    if len(plan.sources) > 1 and not words.note:
        message = f"chart {plan.id!r} sets figures of several sources beside each other without a note"
        yield Fault((), message, "say in `note:` how they were counted", at_key=True)


def check_labels(key: str, expected: list[str], present: dict[str, str]) -> Iterator[Fault]:
    """Yield a fault for each label below `key` that is missing, or that nothing has use for."""
    for name in expected:
        if name not in present:
            yield Fault(
                (key,), f"{name!r} has no label", f"add `{name}:` under {key}", "missing", at_key=True
            )
    for name in present:
        if name not in expected:
            message = f"nothing is called {name!r}"
            yield Fault((key, name), message, "take it out", "unknown", at_key=True, known=expected)


KIND = BlockKind(ChartBlock, ChartWords, _compile, ChartPlan, check_plan, check_words)
