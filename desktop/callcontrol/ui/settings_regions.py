"""The countries in which numbers can be read, with their calling codes."""

from PySide6.QtCore import QCollator, QLocale

from callcontrol.ui.translation import country, tr


def regions() -> list[tuple[str, str]]:
    """ISO 3166 code and words of each country, by name; first "", what the computer says."""
    import phonenumbers  # late: only the settings ask for all countries

    here = QLocale.system().territory()
    names = {code: country(code) for code in phonenumbers.SUPPORTED_REGIONS}
    order = QCollator(QLocale())  # Österreich stands between Oman and Pakistan
    countries = [
        (code, f"{name} (+{phonenumbers.country_code_for_region(code)})")
        for code, name in sorted(names.items(), key=lambda item: order.sortKey(item[1]))
    ]
    name = names.get(QLocale.territoryToCode(here))
    as_computer = tr("As this computer ({country})").format(country=name)
    return [("", as_computer if name else tr("As this computer")), *countries]
