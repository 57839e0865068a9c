"""How the program's own widgets look; everything else keeps the desktop's style."""

from callcontrol.ui.colours import Colours


def written(c: Colours, *, scroll_bars: bool) -> str:
    """The style sheet in the colours ``c``; with ``scroll_bars`` those are ours too."""
    sheet = _SHEET + (_OUTLINES if c.outlined else "") + (_SCROLL_BARS if scroll_bars else "")
    return sheet.format_map(
        {name: getattr(c, name).name() for name in Colours.__dataclass_fields__}
    )


_SHEET = """
#window, #page, #cards, #history, #detail {{ background: {window}; }}
#cardsArea, #historyList, #detailArea {{ background: {window}; border: none; }}
#card, #pop {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; }}
#card {{ padding: 1px; }}
#card:focus {{ border: 2px solid {accent}; padding: 0; }}
#pop {{ border-radius: 0; border-top: 3px solid {accent}; padding: 1px; padding-top: 0; }}
#pop:focus {{ border: 2px solid {accent}; border-top: 3px solid {accent}; padding: 0; }}
#muted {{ color: {muted}; }}
#listHeading {{ color: {muted}; background: {window}; }}
#notice {{ color: {bad}; }}
#lock {{ color: {muted}; border: 2px solid transparent; border-radius: 4px; }}
#lock:focus {{ border-color: {accent}; }}
#why {{ color: {accent}; }}
#rule {{ background: {border}; border: none; max-height: 1px; min-height: 1px; }}
#suggestions {{ background: {surface}; border: 1px solid {muted}; border-radius: 6px;
    outline: none; }}
QLabel[late="true"] {{ color: {caution}; }}
#legMark {{ background: {border}; border: none; }}
QLabel#banner {{ background: {caution_soft}; color: {caution}; padding: 6px 10px;
    border-radius: 6px; }}
#bannerLine, #bannerBox {{ background: {caution_soft}; border: none; border-radius: 6px; }}
#bannerLine QLabel, #bannerBox > QLabel {{ color: {caution}; }}

QPushButton[kind], QToolButton[kind] {{ color: {text}; background: {surface};
    border: 1px solid {edge}; border-radius: 6px; padding: 6px 8px; min-height: 20px; }}
QPushButton[kind]:hover, QToolButton[kind]:hover {{ border-color: {muted}; }}
QPushButton[kind]:pressed, QToolButton[kind]:pressed {{ background: {window}; }}
QPushButton[kind]:focus, QToolButton[kind]:focus {{ border: 2px solid {accent};
    padding: 5px 7px; }}
QPushButton[kind="primary"], QToolButton[kind="primary"] {{ color: {on_accent};
    background: {accent}; border-color: {accent}; }}
QPushButton[kind="primary"]:focus, QToolButton[kind="primary"]:focus {{
    border: 4px double {on_accent}; padding: 3px 5px; }}
QPushButton[large="true"] {{ padding: 6px 40px; }}
QPushButton[large="true"]:focus {{ padding: 3px 37px; }}
QPushButton[kind="answer"] {{ color: {on_good}; background: {good}; border-color: {good}; }}
QPushButton[kind="answer"]:focus {{ border: 4px double {on_good}; padding: 3px 5px; }}
QPushButton[kind="end"] {{ color: {bad}; }}
QPushButton[kind]:disabled, QToolButton[kind]:disabled {{ color: {muted}; background: {window};
    border-color: {border}; }}
#bannerLine QPushButton {{ border-color: {caution}; }}
#bannerLine QPushButton:focus {{ border-color: {accent}; }}
QToolButton[kind="quiet"] {{ background: transparent; border-color: transparent; padding: 4px; }}
QToolButton[kind="quiet"]:hover {{ background: {accent_soft}; }}
QToolButton[kind="quiet"]:focus {{ border: 2px solid {accent}; padding: 3px; }}
QToolButton[kind="quiet"]::menu-indicator {{ image: none; }}
QToolButton[kind="phone"] {{ padding: 2px 6px; min-height: 18px; }}
QToolButton[kind="phone"]:focus {{ padding: 1px 5px; }}
QToolButton[kind="from"] {{ padding: 10px 8px; }}
QToolButton[kind="from"]:focus {{ padding: 9px 7px; }}
QToolButton[kind="phone"]::menu-indicator, QToolButton[kind="from"]::menu-indicator {{
    image: none; }}
QPushButton[kind="row"] {{ text-align: left; }}
QPushButton[kind="chip"] {{ color: {muted}; background: {surface}; border-radius: 13px;
    padding: 3px 12px; }}
QPushButton[kind="chip"]:checked {{ color: {window}; background: {text}; border-color: {text}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {accent}; padding: 2px 11px; }}
QPushButton[kind="chip"]:checked:focus {{ border: 4px double {window}; padding: 0 9px; }}

#rail {{ background: {surface}; border: none; border-right: 1px solid {border}; }}
QToolButton[rail] {{ color: {muted}; background: transparent; border: 2px solid transparent;
    border-radius: 8px; padding: 6px 2px; }}
QToolButton[rail]:hover {{ background: {window}; }}
QToolButton[rail]:checked {{ color: {accent}; background: {accent_soft}; font-weight: 600; }}
QToolButton[rail]:focus {{ border-color: {accent}; }}

QLineEdit[kind="field"] {{ color: {text}; background: {surface}; border: 1px solid {edge};
    border-bottom-color: {muted}; border-radius: 6px; padding: 7px 8px;
    selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {muted}; }}
QLineEdit[kind="field"]:disabled, QComboBox[kind="choice"]:disabled {{ color: {muted};
    background: {window}; border-color: {border}; }}
QLineEdit[kind="field"]:focus {{ border: 2px solid {accent}; padding: 6px 7px; }}
#noteField {{ color: {text}; background: {surface}; border: 1px solid {edge};
    border-radius: 6px; padding: 3px 5px; selection-background-color: {accent};
    selection-color: {on_accent}; }}
#noteField:focus {{ border: 2px solid {accent}; padding: 2px 4px; }}
#tagField {{ color: {text}; background: {surface}; border: 1px solid {edge};
    border-radius: 13px; padding: 3px 10px; min-height: 20px; placeholder-text-color: {muted}; }}
#tagField:focus {{ border: 2px solid {accent}; padding: 2px 9px; }}
QPushButton[kind="chip"]::menu-indicator {{ image: none; width: 0; }}

#settings {{ background: {window}; }}
#settingsArea {{ background: {window}; border: none; }}
#settingsSide {{ background: {surface}; border: none; border-right: 1px solid {border}; }}
#settingsPages {{ background: transparent; border: none; outline: none; }}
#settingsPages::item {{ color: {text}; border: 2px solid transparent; border-radius: 6px;
    padding: 6px 8px; margin: 1px 0; }}
#settingsPages::item:hover {{ background: {window}; }}
#settingsPages::item:selected {{ color: {accent}; background: {accent_soft}; }}
#settingsPages::item:selected:focus {{ border-color: {accent}; }}
#rulesList {{ background: {surface}; border: 1px solid {edge}; border-radius: 6px;
    outline: none; }}
#rulesList:focus {{ border-color: {accent}; }}
#rulesList::item {{ color: {text}; border: 2px solid transparent; padding: 4px 6px; }}
#rulesList::item:selected {{ color: {text}; background: {accent_soft}; }}
#rulesList::item:selected:focus {{ border-color: {accent}; }}
QDateEdit[kind="choice"] {{ color: {text}; background: {surface}; border: 1px solid {edge};
    border-radius: 6px; padding: 3px 6px; min-height: 20px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QDateEdit[kind="choice"]:focus {{ border: 2px solid {accent}; padding: 2px 5px; }}
QDateEdit[kind="choice"]::drop-down {{ subcontrol-origin: padding; subcontrol-position: right;
    border: none; width: 20px; }}
QComboBox[kind="choice"] {{ color: {text}; background: {surface}; border: 1px solid {edge};
    border-radius: 6px; padding: 6px 26px 6px 10px; min-height: 20px; combobox-popup: 0; }}
QComboBox[kind="choice"]:hover {{ border-color: {muted}; }}
QComboBox[kind="choice"]:focus {{ border: 2px solid {accent}; padding: 5px 25px 5px 9px; }}
QComboBox[kind="choice"]::drop-down {{ border: none; width: 0; }}
QComboBox[kind="choice"] QAbstractItemView {{ color: {text}; background: {surface};
    border: 1px solid {border}; selection-color: {accent};
    selection-background-color: {accent_soft}; }}
"""

_OUTLINES = """
QLabel#banner {{ border: 1px solid {text}; padding: 5px 9px; }}
#bannerLine, #bannerBox {{ border: 1px solid {text}; }}
QPushButton[kind]:disabled, QToolButton[kind]:disabled {{ border-style: dashed; }}
QPushButton[kind]:hover, QToolButton[kind]:hover {{ border-color: {accent}; }}
QToolButton[rail]:hover {{ border-color: {text}; }}
QToolButton[rail]:checked {{ color: {on_accent}; background: {accent}; }}
QToolButton[rail]:checked:focus {{ border-color: {on_accent}; }}
#settingsPages::item:hover {{ border-color: {text}; }}
#settingsPages::item:selected {{ color: {on_accent}; background: {accent}; }}
#settingsPages::item:selected:focus {{ border-color: {on_accent}; }}
QComboBox[kind="choice"] QAbstractItemView {{ selection-color: {on_accent};
    selection-background-color: {accent}; }}
"""

_SCROLL_BARS = """
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {muted}; border-radius: 3px; min-height: 24px;
    margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
