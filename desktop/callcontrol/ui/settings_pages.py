"""What can be set, page by page. A row stands here only if something comes of it."""

from enum import StrEnum, auto

from PySide6.QtGui import QGuiApplication

from callcontrol.autostart import Autostart
from callcontrol.settings import ACTIVE_SCREEN, CORNERS, Settings
from callcontrol.ui import settings_rules as rules
from callcontrol.ui.settings_computer import start_at_login
from callcontrol.ui.settings_form import SettingsForm
from callcontrol.ui.settings_regions import regions
from callcontrol.ui.settings_row import Row
from callcontrol.ui.translation import LANGUAGES, tr


class Page(StrEnum):
    """The pages, in the order in which they are offered."""

    ACCOUNT = auto()
    CONNECTION = auto()
    PHONE = auto()
    RINGING = auto()
    KEYS = auto()
    RULES = auto()
    DIALLING = auto()
    HISTORY = auto()
    PRIVACY = auto()
    LANGUAGE = auto()
    ADVANCED = auto()


def title(page: Page) -> str:
    """What a page is called."""
    return {
        Page.ACCOUNT: tr("Account"),
        Page.CONNECTION: tr("Connection"),
        Page.PHONE: tr("Phone"),
        Page.RINGING: tr("Ringing", "page of the settings"),
        Page.KEYS: tr("Keys", "page of the settings"),
        Page.RULES: tr("Rules"),
        Page.DIALLING: tr("Dialling"),
        Page.HISTORY: tr("History"),
        Page.PRIVACY: tr("Privacy"),
        Page.LANGUAGE: tr("Language"),
        Page.ADVANCED: tr("Advanced"),
    }[page]


def account(form: SettingsForm) -> list[Row]:
    """Who the program is to CloudLink."""
    return [
        form.field(
            tr("&Client ID"),
            tr("Names this program to CloudLink. Your administrator gets it from Mitel."),
            "client_id",
            rules.client_id,
            hint=tr("None yet"),
        ),
        form.field(
            tr("Account &number"),
            tr("Needed only if your e-mail address belongs to several accounts."),
            "account_number",
            rules.account_number,
            hint=tr("Asked at sign-in"),
        ),
    ]


def phone(form: SettingsForm) -> list[Row]:
    """Which phones are shown."""

    def written(settings: Settings) -> str:
        return ", ".join(settings.watched_endpoints)

    return [
        form.field(
            tr("&Watched phones"),
            tr("The extensions whose calls you see and control, with commas between them."),
            "watched_endpoints",
            rules.phones,
            write=written,
            hint=tr("Your own extension"),
        ),
        form.switch(
            tr("Calls are &recorded"),
            tr("Your phone system records calls: offer to pause that. CloudLink does not tell."),
            "calls_are_recorded",
        ),
    ]


def ringing(form: SettingsForm, autostart: Autostart | None, lock: str = "") -> list[Row]:
    """What happens when a call comes in, and that the program is there when it does; ``lock`` says
    who has decided that.
    """
    words = {
        "bottom_right": tr("Bottom right"),
        "top_right": tr("Top right"),
        "bottom_left": tr("Bottom left"),
        "top_left": tr("Top left"),
    }
    rows = [
        form.choice(
            tr("&Where cards appear"),
            tr("The corner in which the cards of ringing calls stack. You can drag one elsewhere."),
            "pop_corner",
            [(corner, words[corner]) for corner in CORNERS],
            also={"pop_offset": Settings().pop_offset},
        )
    ]
    screens = [screen.name() for screen in QGuiApplication.screens()]
    if len(screens) > 1:
        rows.append(_screen(form, screens))
    rows += [
        form.switch(
            tr("Even when &busy"),
            tr("Cards come also while a program fills the screen or the desktop wants silence."),
            "pops_when_busy",
        ),
        form.switch(
            tr("&Names on the lock screen"),
            tr("While the screen is locked, a notification tells of a call, with its name if on."),
            "lock_screen_names",
        ),
    ]
    if autostart is not None:
        rows.append(start_at_login(autostart, lock))
    return rows


def _screen(form: SettingsForm, names: list[str]) -> Row:
    return form.choice(
        tr("Scr&een"),
        tr("The screen on which they appear."),
        "pop_screen",
        [
            ("", tr("Main screen")),
            (ACTIVE_SCREEN, tr("Where I work")),
            *((name, name) for name in names if name),
        ],
    )


def dialling(form: SettingsForm) -> list[Row]:
    """How numbers are read, and what becomes of them."""
    return [
        form.choice(
            tr("&Country"),
            tr("Numbers without a country code are read, shown and dialled as those of here."),
            "region",
            regions(),
        ),
        form.switch(
            tr("&Time to stop Send now"),
            tr("Send now waits for 1.5 seconds, in which Escape or Cancel stops it."),
            "send_now_waits",
        ),
    ]


def history(form: SettingsForm) -> list[Row]:
    """What goes with a call that is deleted."""
    return [
        form.switch(
            tr("Deleted &calls are hidden in CloudLink, too"),
            tr("Else CloudLink's own record of a call is left as it is when you delete the call."),
            "hide_on_server",
        )
    ]


def language(form: SettingsForm) -> list[Row]:
    """In which words the program speaks."""
    return [
        form.choice(
            tr("&Language"),
            tr("The words of this program. Another language speaks from the next start on."),
            "language",
            [("", tr("As this computer")), *LANGUAGES.items()],
        )
    ]


def advanced(form: SettingsForm, update_problem: str | None = None) -> list[Row]:
    """What an administrator may have to change; with ``update_problem`` newer versions, too: why
    none could be looked for, or "".
    """
    rows = [
        form.field(
            tr("&Sign-in port"),
            tr("The browser comes back to it after sign-in. It is registered with CloudLink."),
            "redirect_port",
            rules.port,
        ),
        form.switch(
            tr("&Protect the sign-in (PKCE)"),
            tr("No other program can use the answer. Turn it off only if sign-in fails with it."),
            "pkce",
        ),
    ]
    if update_problem is not None:
        look = form.switch(
            tr("&Look for new versions"),
            tr("Once a day, and never during a call. Nothing is installed without you."),
            "update_checks",
        )
        look.show_problem(update_problem)
        rows.append(look)
    return rows
