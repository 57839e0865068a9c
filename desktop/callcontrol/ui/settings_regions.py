"""The countries in which numbers can be read, with their calling codes."""

from PySide6.QtCore import QLocale

from callcontrol.ui.translation import tr


def regions() -> list[tuple[str, str]]:
    """ISO 3166 code and words of each country, by name; first "", what the computer says."""
    import phonenumbers  # late: only the settings ask for all countries

    here = QLocale.system().territory()
    names = {
        code: QLocale.territoryToString(QLocale.codeToTerritory(code))
        for code in phonenumbers.SUPPORTED_REGIONS
    }
    countries = [
        (code, f"{name} (+{phonenumbers.country_code_for_region(code)})")
        for code, name in sorted(names.items(), key=lambda item: item[1].casefold())
    ]
    name = names.get(QLocale.territoryToCode(here))
    as_computer = tr("As this computer ({country})").format(country=name)
    return [("", as_computer if name else tr("As this computer")), *countries]
