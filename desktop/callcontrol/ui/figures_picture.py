"""All that is drawn of the figures: four numbers and five charts. This is what an export shows."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callcontrol.calls.figures import Count, Figures, Step, answer_steps, columns, step
from callcontrol.ui import figures_words as words
from callcontrol.ui.charts_columns import Column, ColumnChart
from callcontrol.ui.charts_rows import Row, RowChart
from callcontrol.ui.charts_week import WeekChart
from callcontrol.ui.figures_cards import GAP, CardGrid, ChartCard, FigureCard, legend
from callcontrol.ui.translation import tr


class FiguresPicture(QWidget):
    """Shows ``Figures``."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._calls = FigureCard(tr("Calls"))
        self._missed = FigureCard(tr("Missed", "calls"))
        self._answered = FigureCard(tr("Answered after"))
        self._talk = FigureCard(tr("Talk time"))
        self._days = ColumnChart(tr("Calls by day"))
        self._hours = ColumnChart(tr("Calls by hour"))
        names = [words.weekday(day, short=True) for day in range(7)]
        self._week = WeekChart(tr("When it rings", "hours of the week"), names)
        self._busiest = RowChart(tr("Busiest numbers"))
        self._answers = ColumnChart(tr("Ring time until answered"))
        self._legends = [legend(), legend()]
        self._days_card = ChartCard(tr("Calls by day"), self._days, self._legends[0])
        cards = (
            ChartCard(tr("Calls by hour"), self._hours, self._legends[1]),
            ChartCard(tr("When it rings", "hours of the week"), self._week),
            ChartCard(tr("Busiest numbers"), self._busiest),
            ChartCard(tr("Ring time until answered"), self._answers),
        )
        numbers = (self._calls, self._missed, self._answered, self._talk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(CardGrid(numbers, 4, 20))
        layout.addWidget(self._days_card)
        layout.addWidget(CardGrid(cards, 2, 50))

    @property
    def charts(self) -> Sequence[QWidget]:
        """The drawings, in reading order."""
        return [self._days, self._hours, self._week, self._busiest, self._answers]

    def show_figures(self, figures: Figures) -> None:
        """Show these in the place of others."""
        count = figures.count
        self._calls.show_figure(words.number(count.all), words.change(figures))
        share = words.share(count.missed, figures.incoming)
        self._missed.show_figure(share, words.missed(figures))
        after = words.answered_after(figures)
        self._answered.show_figure(after, words.answered_detail(figures))
        self._talk.show_figure(words.length(figures.talked), words.talk_detail(figures))
        for *_, other in self._legends:
            other.setVisible(bool(count.other))
        self._show_days(figures)
        self._hours.show_columns(
            [
                Column(words.hour_label(hour), calls, f"{words.hour(hour)}: {words.calls(calls)}")
                for hour, calls in enumerate(figures.hours)
            ]
        )
        self._show_week(figures)
        self._busiest.show_rows(
            [Row(words.who(one), one.calls, words.who_told(one)) for one in figures.busiest]
        )
        self._show_answers(figures)

    def forget(self) -> None:
        """Name nobody any more."""
        self._busiest.show_rows(())

    def _show_days(self, figures: Figures) -> None:
        size = step(figures.first, figures.last)
        title = {
            Step.DAY: tr("Calls by day"),
            Step.WEEK: tr("Calls by week"),
            Step.MONTH: tr("Calls by month"),
            Step.YEAR: tr("Calls by year"),
        }[size]
        self._days_card.say(title)
        self._days.setAccessibleName(title)
        shown = []
        for first, calls in columns(figures, size).items():
            name = words.column_name(first, first + timedelta(days=6), size)
            label = words.column_label(first, size)
            shown.append(Column(label, calls, f"{name}: {words.calls(calls)}"))
        self._days.show_columns(shown)

    def _show_week(self, figures: Figures) -> None:
        told = []
        for day, hours in enumerate(figures.rings):
            name = words.weekday(day, short=False)
            told.append(
                [f"{name}, {words.hour(hour)}: {words.incoming(n)}" for hour, n in enumerate(hours)]
            )
        self._week.show_week(figures.rings, told)

    def _show_answers(self, figures: Figures) -> None:
        self._answers.show_columns(
            [
                Column(
                    words.seconds_label(since, until),
                    Count(answered=calls),
                    f"{words.seconds(since, until)}: {words.calls(Count(answered=calls))}",
                )
                for since, until, calls in answer_steps(figures.answer_times)
            ]
        )
