<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>callcontrol</name>
    <message numerus="yes">
        <source>%n callers missed</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>%n Anrufer verpasst</numerusform>
            <numerusform>%n Anrufer verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>entry_head.py</extracomment>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>entry_head.py, tray.py</extracomment>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls of {who} are settled</source>
        <extracomment>settling.py</extracomment>
        <translation>
            <numerusform>%n verpasster Anruf von {who} ist erledigt</numerusform>
            <numerusform>%n verpasste Anrufe von {who} sind erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>call_story.py</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>main_window.py</extracomment>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Bedingung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Anderer Tag…</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Answer the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Anruf annehmen</translation>
    </message>
    <message>
        <source>&amp;Available</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Verfügbar</translation>
    </message>
    <message>
        <source>&amp;Back to caller</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Zurück zum Anrufer</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>export_menu.py, settings_history.py</extracomment>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Busy</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Beschäftigt</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>dial_request.py, rule_tester.py</extracomment>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>number_menu.py</extracomment>
        <translation>Zurück&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Call the marked number</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Markierte Nummer anrufen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ask_first.py, file_work.py, login_window.py, settings_history.py</extracomment>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <extracomment>import_window.py</extracomment>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Cut the connection</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Days to keep calls</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Anrufe aufbewahren (&amp;Tage)</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <extracomment>choices.py, shortcuts.py</extracomment>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>&amp;Delays of the last calls</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Verzögerungen der letzten Anrufe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>Aus dem Verlauf &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Delete the names</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Namen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Dial a number</source>
        <extracomment>main_window.py</extracomment>
        <translation>N&amp;ummer wählen</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <extracomment>quit_question.py</extracomment>
        <translation>&amp;Nicht mehr fragen</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <extracomment>text.py</extracomment>
        <translation>A&amp;uflegen</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>Anruf &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Erase a person…</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>P&amp;erson löschen…</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <extracomment>erase_window.py</extracomment>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>window_pages.py</extracomment>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Go to the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Zum Anruf gehen</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Halten</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>screen_pop.py, shortcuts.py</extracomment>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Incoming call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Eingehender Anruf</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <extracomment>update_window.py</extracomment>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <extracomment>quit_question.py</extracomment>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>main_window.py</extracomment>
        <translation>Ta&amp;stenkürzel</translation>
    </message>
    <message>
        <source>&amp;Keypad</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>update_window.py</extracomment>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>text.py</extracomment>
        <translation>Ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Let the connection go silent</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Verbindung ver&amp;stummen lassen</translation>
    </message>
    <message>
        <source>&amp;Look for a new version</source>
        <extracomment>about.py</extracomment>
        <translation>Nach einer neuen Version &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Look for new versions</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>&amp;Look what there is</source>
        <extracomment>erase_window.py</extracomment>
        <translation>&amp;Nachsehen, was da ist</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <extracomment>tray.py</extracomment>
        <translation>&amp;Verpasst</translation>
    </message>
    <message>
        <source>&amp;Missed ({count})</source>
        <extracomment>tray.py</extracomment>
        <translation>&amp;Verpasst ({count})</translation>
    </message>
    <message>
        <source>&amp;Missed call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Verpasster Anruf</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Names on the lock screen</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Namen auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>tray.py</extracomment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Open page for this caller</source>
        <extracomment>page_menus.py</extracomment>
        <translation>&amp;Seite zu diesem Anrufer öffnen</translation>
    </message>
    <message>
        <source>&amp;Open page for this caller: {rule}</source>
        <extracomment>page_menus.py</extracomment>
        <translation>&amp;Seite zu diesem Anrufer öffnen: {rule}</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the log</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Er&amp;gebnis</translation>
    </message>
    <message>
        <source>&amp;Page to open</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Pause recording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Aufzeichnung &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Protect the sign-in (PKCE)</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Anmeldung &amp;schützen (PKCE)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>main_window.py, quit_question.py, tray.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redial last number</source>
        <extracomment>main_window.py, tray.py</extracomment>
        <translation>&amp;Wahlwiederholung</translation>
    </message>
    <message>
        <source>&amp;Redirect…</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Umleiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>rules_page.py, settings_connection.py</extracomment>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Alle Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>settings_history.py</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>export_menu.py, settings_history.py</extracomment>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Resume recording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Aufzeichnung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Second call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Zweiter Anruf</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Sofort weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>history_filters.py</extracomment>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Show pops again</source>
        <extracomment>snooze.py</extracomment>
        <translation>&amp;Wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>login_window.py</extracomment>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in with the password</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Mit dem Passwort &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <extracomment>settings_window.py, sign_in_ways.py</extracomment>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>&amp;Sign-in port</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>An&amp;melde-Port</translation>
    </message>
    <message>
        <source>&amp;Start with this computer</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>&amp;Mit diesem Computer starten</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Time to stop Send now</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Be&amp;denkzeit beim Weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>follow_up.py, history_filters.py</extracomment>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>smoke.py, choices.py, shortcuts.py</extracomment>
        <translation>&amp;Weiterleiten…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>settings_history.py</extracomment>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Try it without a phone system</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Ohne Telefonanlage ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Use Call Control</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Call Control &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Watched phones</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Angezeigte &amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <extracomment>about.py</extracomment>
        <translation>Was &amp;neu ist</translation>
    </message>
    <message>
        <source>&amp;Where cards appear</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Platz der Anrufkarten</translation>
    </message>
    <message>
        <source>+ means: so much longer than the fastest of these calls. Two clocks that need not agree told it, so how long the fastest took is not known.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>+ bedeutet: um so viel länger als beim schnellsten dieser Anrufe. Das sagen zwei Uhren, die nicht gleich gehen müssen; wie lange es beim schnellsten gedauert hat, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>+ tag</source>
        <extracomment>tag_row.py</extracomment>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>figures_range.py</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>delays_window.py</extracomment>
        <translation>95 % innerhalb von</translation>
    </message>
    <message>
        <source>A brace lacks its other half: write for example {example}</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Einer Klammer fehlt die andere Hälfte: Schreiben Sie zum Beispiel {example}</translation>
    </message>
    <message>
        <source>A call was asked for while the screen was locked. Ask for it again if you want it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Während der Bildschirm gesperrt war, sollte eine Nummer angerufen werden. Versuchen Sie es noch einmal, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>A call with this number goes on. Wait until it has ended, then erase it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ein Anruf mit dieser Nummer läuft. Warten Sie, bis er beendet ist, und löschen Sie dann.</translation>
    </message>
    <message>
        <source>A client ID has no spaces or special characters.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Eine Client-ID hat keine Leerzeichen oder Sonderzeichen.</translation>
    </message>
    <message>
        <source>A link asks for this call: {given}</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Ein Link möchte diesen Anruf: {given}</translation>
    </message>
    <message>
        <source>A message waits on your phone</source>
        <extracomment>header.py</extracomment>
        <translation>Auf Ihrem Telefon wartet eine Nachricht</translation>
    </message>
    <message>
        <source>A newer version of Call Control has made this backup. Install that version first.</source>
        <extracomment>problems.py</extracomment>
        <translation>Eine neuere Version von Call Control hat diese Sicherung gemacht. Installieren Sie zuerst diese Version.</translation>
    </message>
    <message>
        <source>A newer version of Call Control has written the record of your calls. Install that version; nothing was changed.</source>
        <extracomment>problems.py</extracomment>
        <translation>Eine neuere Version von Call Control hat Ihre Anrufliste geschrieben. Installieren Sie diese Version; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A newer version of Call Control has written this file. Install that version.</source>
        <extracomment>problems.py</extracomment>
        <translation>Eine neuere Version von Call Control hat diese Datei geschrieben. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>A newer version of Call Control was used here until {date}. What it recorded is kept in {file} and comes back with that version.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Bis {date} wurde hier eine neuere Version von Call Control verwendet. Was sie aufgezeichnet hat, liegt in {file} und kommt mit dieser Version zurück.</translation>
    </message>
    <message>
        <source>A number of days, such as 90; nothing is for ever.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Eine Anzahl Tage, etwa 90; nichts heißt für immer.</translation>
    </message>
    <message>
        <source>A port is a number, such as 8765.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Ein Port ist eine Zahl, etwa 8765.</translation>
    </message>
    <message>
        <source>A proxy is a host and a port, such as proxy.example.com:8080.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Ein Proxy ist ein Rechner und ein Port, etwa proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>A rule that is turned off is kept and does nothing</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Eine ausgeschaltete Regel bleibt erhalten und bewirkt nichts</translation>
    </message>
    <message>
        <source>A rule that this version does not understand</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Eine Regel, die diese Version nicht versteht</translation>
    </message>
    <message>
        <source>A strip at the card&apos;s edge, with the word or the rule&apos;s name beside it.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Ein Streifen am Rand der Karte, daneben das Wort oder der Name der Regel.</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented callers. Nothing leaves this computer.</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Ein eigenes Fenster mit erfundenen Anrufern öffnet sich. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Verfügbarkeit</translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Abwesend</translation>
    </message>
    <message>
        <source>About Call Control</source>
        <extracomment>about.py</extracomment>
        <translation>Über Call Control</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account &amp;number</source>
        <extracomment>name_and_password.py, settings_pages.py</extracomment>
        <translation>Konto&amp;nummer</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add condition</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Adds the calls of a file that Call Control has exported as JSON or CSV.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Fügt die Anrufe einer Datei hinzu, die Call Control als JSON oder CSV exportiert hat.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <extracomment>figures_range.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Alle Anrufe mit dieser Nummer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>settings_connection.py, settings_history.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of these are so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Alles davon trifft zu</translation>
    </message>
    <message>
        <source>All the way</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Der ganze Weg</translation>
    </message>
    <message>
        <source>All your calls as they are now, in one file. Keep it where only you can read it.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Alle Ihre Anrufe, wie sie jetzt sind, in einer Datei. Bewahren Sie sie dort auf, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>An account number has only digits, letters and hyphens.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Eine Kontonummer hat nur Ziffern, Buchstaben und Bindestriche.</translation>
    </message>
    <message>
        <source>An address has no spaces, accents or quotes: copy it from your browser.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Eine Adresse hat keine Leerzeichen, Umlaute oder Anführungszeichen: Kopieren Sie sie aus dem Browser.</translation>
    </message>
    <message>
        <source>An address, not a telephone number</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Eine Adresse, keine Telefonnummer</translation>
    </message>
    <message>
        <source>An import or another program holds the record of your calls. Wait for it, or close it: new calls are kept and written as soon as that is possible.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ein Import oder ein anderes Programm hält Ihre Anrufliste. Warten Sie darauf, oder schließen Sie es: Neue Anrufe werden behalten und geschrieben, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>Another program holds the record of your calls, so it was not replaced. Close it and try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ein anderes Programm hält Ihre Anrufliste, deshalb wurde sie nicht ersetzt. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the record of your calls. Close it, and press Try again in the settings, History.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ein anderes Programm hält Ihre Anrufliste. Schließen Sie es und drücken Sie „Erneut versuchen“ in den Einstellungen unter „Anrufliste“.</translation>
    </message>
    <message>
        <source>Another program uses the port that the sign-in comes back to. Close it, or choose another port in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ein anderes Programm belegt den Port, zu dem die Anmeldung zurückkehrt. Schließen Sie es oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>Answered after</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Angenommen nach</translation>
    </message>
    <message>
        <source>Answered by {who}</source>
        <extracomment>text.py</extracomment>
        <translation>Angenommen von {who}</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>text.py</extracomment>
        <translation>Woanders angenommen</translation>
    </message>
    <message>
        <source>Answered here</source>
        <extracomment>text.py</extracomment>
        <translation>Hier angenommen</translation>
    </message>
    <message>
        <source>Answered on the desk phone</source>
        <extracomment>text.py</extracomment>
        <translation>Am Tischtelefon angenommen</translation>
    </message>
    <message>
        <source>Any of these is so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Etwas davon trifft zu</translation>
    </message>
    <message>
        <source>Applies &amp;if</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Gilt, wenn</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>settings_connection.py, settings_pages.py, settings_regions.py</extracomment>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>As this computer ({country})</source>
        <extracomment>settings_regions.py</extracomment>
        <translation>Wie dieser Computer ({country})</translation>
    </message>
    <message>
        <source>Ask &amp;first</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Erst rückfragen</translation>
    </message>
    <message>
        <source>Asked at sign-in</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Bei der Anmeldung erfragt</translation>
    </message>
    <message>
        <source>Asked for: {given}</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Gewünscht: {given}</translation>
    </message>
    <message>
        <source>Asked to go on recording. CloudLink does not tell whether it is recorded.</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Um Fortsetzung der Aufzeichnung wurde gebeten. CloudLink sagt nicht, ob aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Asked to pause the recording. CloudLink does not tell whether it is paused.</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Um eine Pause der Aufzeichnung wurde gebeten. CloudLink sagt nicht, ob sie pausiert.</translation>
    </message>
    <message>
        <source>At this address</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Unter dieser Adresse</translation>
    </message>
    <message>
        <source>Availability unknown</source>
        <extracomment>availability.py</extracomment>
        <translation>Verfügbarkeit unbekannt</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>availability.py</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>availability.py</extracomment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zurück von den Einzelheiten</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zurück zum Anruf</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <extracomment>figures_page.py, shortcuts.py</extracomment>
        <translation>Zurück zu den Anrufen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>entry_head.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Dorthin zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Back up the record of your calls</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Ihre Anrufliste sichern</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Sicherungen (*.sqlite3)</translation>
    </message>
    <message>
        <source>Before the first sign-in, CloudLink has to know this program: enter the client ID that your administrator gets from Mitel.</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Vor der ersten Anmeldung muss CloudLink dieses Programm kennen: Tragen Sie die Client-ID ein, die Ihr Administrator von Mitel erhält.</translation>
    </message>
    <message>
        <source>Begin the address of the page with https://</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Beginnen Sie die Adresse der Seite mit https://</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>export_words.py</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Busiest numbers</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Häufigste Nummern</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>availability.py</extracomment>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>C&amp;loud</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>C&amp;onference</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Konferenz</translation>
    </message>
    <message>
        <source>Ca&amp;lled number</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Ange&amp;rufene Nummer</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>dialler.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun</comment>
        <extracomment>text.py</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>Call &amp;from this phone</source>
        <extracomment>phone_menu.py</extracomment>
        <translation>Von diesem Telefon an&amp;rufen</translation>
    </message>
    <message>
        <source>Call Control</source>
        <extracomment>about.py, ask_first.py, header.py, history_deletion.py, main_window.py, quit_question.py, sign_in_page.py, tray.py</extracomment>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>Call Control ends after the call, to be updated.</source>
        <extracomment>leaving.py</extracomment>
        <translation>Call Control wird nach dem Gespräch beendet, um aktualisiert zu werden.</translation>
    </message>
    <message>
        <source>Call Control goes on</source>
        <extracomment>closing.py</extracomment>
        <translation>Call Control läuft weiter</translation>
    </message>
    <message>
        <source>Call Control opens tel: links, and asks before it dials.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Call Control öffnet tel:-Links und fragt vor dem Wählen.</translation>
    </message>
    <message>
        <source>Call Control starts hidden when you log in, so that no call goes unrecorded.</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Call Control startet verborgen, wenn Sie sich am Computer anmelden, damit kein Anruf unbemerkt bleibt.</translation>
    </message>
    <message>
        <source>Call Control was off or signed out</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Call Control war aus oder abgemeldet</translation>
    </message>
    <message>
        <source>Call a number?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Eine Nummer anrufen?</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>entry_head.py, shortcuts.py</extracomment>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Call details</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Einzelheiten des Anrufs</translation>
    </message>
    <message>
        <source>Call histor&amp;y</source>
        <extracomment>export_menu.py</extracomment>
        <translation>Anrufver&amp;lauf</translation>
    </message>
    <message>
        <source>Call number from clip&amp;board</source>
        <extracomment>clipboard_dial.py</extracomment>
        <translation>Nummer aus Zwischenabla&amp;ge anrufen</translation>
    </message>
    <message>
        <source>Call the number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Die Nummer anrufen</translation>
    </message>
    <message>
        <source>Call the number you have copied</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Die kopierte Nummer anrufen</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>dialler.py</extracomment>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>{number} anrufen?</translation>
    </message>
    <message>
        <source>Called number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Angerufene Nummer</translation>
    </message>
    <message>
        <source>Called number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Angerufene Nummer: {value}</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>text.py</extracomment>
        <translation>Wird gerufen</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>figures_picture.py, figures_table.py, history_view.py, page_rail.py</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls (*.{kind})</source>
        <extracomment>export_window.py</extracomment>
        <translation>Anrufe (*.{kind})</translation>
    </message>
    <message>
        <source>Calls added: {new}. There already: {known}.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Hinzugefügte Anrufe: {new}. Schon vorhanden: {known}.</translation>
    </message>
    <message>
        <source>Calls are &amp;recorded</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Anrufe werden a&amp;ufgezeichnet</translation>
    </message>
    <message>
        <source>Calls are made from phone {phone}</source>
        <extracomment>dial_from.py</extracomment>
        <translation>Angerufen wird von Telefon {phone}</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Anrufe nach Tagen</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Anrufe nach Stunden</translation>
    </message>
    <message>
        <source>Calls by month</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Anrufe nach Monaten</translation>
    </message>
    <message>
        <source>Calls by week</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Anrufe nach Wochen</translation>
    </message>
    <message>
        <source>Calls by year</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Anrufe nach Jahren</translation>
    </message>
    <message>
        <source>Calls cannot be written to disk. They are kept and it will be tried again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Anrufe können nicht auf die Festplatte geschrieben werden. Sie werden behalten, und es wird erneut versucht; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Calls measured: {count}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Gemessene Anrufe: {count}.</translation>
    </message>
    <message>
        <source>Calls measured: {count}. Most time is lost here: {hop}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Gemessene Anrufe: {count}. Hier geht die meiste Zeit verloren: {hop}.</translation>
    </message>
    <message>
        <source>Calls of others that were handed to them are kept, without them.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Anrufe anderer, die an diese Person weitergegeben wurden, bleiben ohne sie erhalten.</translation>
    </message>
    <message>
        <source>Calls of these days</source>
        <extracomment>date_span.py</extracomment>
        <translation>Anrufe dieser Tage</translation>
    </message>
    <message>
        <source>Calls saved in {name}: {count}.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Gespeicherte Anrufe in {name}: {count}.</translation>
    </message>
    <message>
        <source>Calls that are not in this backup will not be shown any more. They stay in a file beside the record. Your phones and the calls on them are not touched.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Anrufe, die nicht in dieser Sicherung sind, werden nicht mehr gezeigt. Sie bleiben in einer Datei neben der Anrufliste. Ihre Telefone und die Gespräche darauf bleiben unberührt.</translation>
    </message>
    <message>
        <source>Calls this week</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Anrufe in dieser Woche</translation>
    </message>
    <message>
        <source>Calls this week: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Anrufe in dieser Woche: {value}</translation>
    </message>
    <message>
        <source>Calls with it are kept without number and name, those before too. Notes and tags on them go. This cannot be undone. While it rings you still see who calls.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Anrufe mit ihr werden ohne Nummer und Namen aufbewahrt, auch die bisherigen. Notizen und Stichwörter dazu werden gelöscht. Das lässt sich nicht rückgängig machen. Solange es klingelt, sehen Sie weiterhin, wer anruft.</translation>
    </message>
    <message>
        <source>Calls, notes and tags as they are kept here, for another computer.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Anrufe, Notizen und Schlagwörter, wie sie hier aufbewahrt werden, für einen anderen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Calls: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Anrufe: %n</numerusform>
            <numerusform>Anrufe: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls: %n, from {first} to {last}</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Anrufe: %n, von {first} bis {last}</numerusform>
            <numerusform>Anrufe: %n, von {first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dial_request.py, target_row.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cards come also while a program fills the screen or the desktop wants silence.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Karten erscheinen auch, während ein Programm den Bildschirm füllt oder der Computer Ruhe wünscht.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Change a call while the phone has no connection to CloudLink.</source>
        <extracomment>about.py</extracomment>
        <translation>Einen Anruf ändern, solange das Telefon keine Verbindung zu CloudLink hat.</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Diese Regel ändern</translation>
    </message>
    <message>
        <source>Choose a call to see what happened.</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Wählen Sie einen Anruf, um zu sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Wählen Sie einen Port zwischen 1024 und 65535.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Wählen Sie eines davon</translation>
    </message>
    <message>
        <source>Choose these keys in the settings, on the page “Keys”.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Wählen Sie diese Tasten in den Einstellungen auf der Seite „Tasten“.</translation>
    </message>
    <message>
        <source>Choose {program} for TEL in the window of Windows that opens.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Wählen Sie im Fenster von Windows, das sich öffnet, {program} für TEL.</translation>
    </message>
    <message>
        <source>Choose {program} in the settings of FaceTime, Calls, Default for calls.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Wählen Sie {program} in den Einstellungen von FaceTime, Anrufe, Standard für Anrufe.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>dialler.py, search_field.py, shortcuts.py, target_row.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear, then into the list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Leeren, dann in die Liste</translation>
    </message>
    <message>
        <source>Click to call back</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>Klicken, um zurückzurufen</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dial_request.py, rule_editor.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>CloudLink cannot be reached. Check that this computer is online.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink ist nicht erreichbar. Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>CloudLink did not accept the sign-in. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink hat die Anmeldung nicht angenommen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>CloudLink does not accept the notification connection. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink nimmt die Verbindung für Benachrichtigungen nicht an. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>CloudLink does not answer in time. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink antwortet nicht rechtzeitig. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>CloudLink does not know this request. Install a newer Call Control, if there is one.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink kennt diese Anfrage nicht. Installieren Sie ein neueres Call Control, falls es eines gibt.</translation>
    </message>
    <message>
        <source>CloudLink does not tell the calls of your phone. Sign in again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink meldet die Anrufe Ihres Telefons nicht. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>CloudLink has a fault. Try again in a moment.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink hat eine Störung. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>CloudLink is not available for the moment. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink ist im Moment nicht verfügbar. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>CloudLink refuses the connection. It will be tried again; if that goes on, ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink weist die Verbindung ab. Es wird erneut versucht; wenn das so bleibt, fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>CloudLink refuses the notification connection. It will be tried again; if that goes on, ask whether your network lets WebSockets through.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink weist die Verbindung für Benachrichtigungen ab. Es wird erneut versucht; wenn das so bleibt, fragen Sie, ob Ihr Netzwerk WebSockets durchlässt.</translation>
    </message>
    <message>
        <source>CloudLink → this computer</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink → dieser Computer</translation>
    </message>
    <message>
        <source>CloudLink&apos;s address is not found. Check that this computer is online.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Adresse von CloudLink wird nicht gefunden. Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s answer is not understood. Try again; if that does not help, install a newer Call Control.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Antwort von CloudLink ist nicht verständlich. Versuchen Sie es erneut; wenn das nicht hilft, installieren Sie ein neueres Call Control.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s certificate has expired. Check the date of this computer; if it is right, ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>Das Zertifikat von CloudLink ist abgelaufen. Prüfen Sie das Datum dieses Computers; stimmt es, fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s notifications are not understood. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Benachrichtigungen von CloudLink werden nicht verstanden. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s own record of your calls is left as it is.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>CloudLinks eigene Aufzeichnung Ihrer Anrufe bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>CloudLink: processing</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink: Verarbeitung</translation>
    </message>
    <message>
        <source>CloudLink: sending</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink: Versand</translation>
    </message>
    <message>
        <source>Colleague &amp;answers</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Rückfrageziel &amp;antwortet</translation>
    </message>
    <message>
        <source>Colleague is &amp;busy</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Rückfrageziel ist &amp;besetzt</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Zertifikate der Firma</translation>
    </message>
    <message>
        <source>Condition {number}: how it compares</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Bedingung {number}: wie sie vergleicht</translation>
    </message>
    <message>
        <source>Condition {number}: what it looks at</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Bedingung {number}: worauf sie achtet</translation>
    </message>
    <message>
        <source>Condition {number}: which direction</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Bedingung {number}: welche Richtung</translation>
    </message>
    <message>
        <source>Condition {number}: with what</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Bedingung {number}: womit</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Connect the caller with your colleague (transfer)</source>
        <extracomment>text.py</extracomment>
        <translation>Den Anrufer mit dem Rückfrageziel verbinden (Übergabe)</translation>
    </message>
    <message>
        <source>Connect the caller with your colleague and leave</source>
        <extracomment>text.py</extracomment>
        <translation>Den Anrufer mit dem Rückfrageziel verbinden und das Gespräch verlassen</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>connection_words.py, text.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Cop&amp;y number</source>
        <extracomment>number_menu.py</extracomment>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Country of the number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Land der Nummer</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Land: {value}</translation>
    </message>
    <message>
        <source>D&amp;emo</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <extracomment>history_view.py</extracomment>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>Day to follow up</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Tag der Wiedervorlage</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>text.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delays</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Verzögerungen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n calls from the history?</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>
            <numerusform>%n Anruf aus dem Verlauf löschen?</numerusform>
            <numerusform>%n Anrufe aus dem Verlauf löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the call with {who} of {when} from the history?</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>Den Anruf mit {who} vom {when} aus dem Verlauf löschen?</translation>
    </message>
    <message>
        <source>Deleted &amp;calls are hidden in CloudLink, too</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Gelöschte Anrufe auch in CloudLink ausblenden</translation>
    </message>
    <message>
        <source>Demo: simulated phone system, signed in by itself</source>
        <extracomment>banner.py</extracomment>
        <translation>Demo: simulierte Telefonanlage, von selbst angemeldet</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details and notes</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Einzelheiten und Notizen</translation>
    </message>
    <message>
        <source>Device that rings</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Gerät, das klingelt</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Nummer wählen</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Dials {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Wählt {number}</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>export_words.py, rule_words.py</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>Do &amp;not disturb (waiting…)</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Nicht stören (wird gesetzt…)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>availability.py, phone_row.py</extracomment>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Done, but these files cannot be changed: {files}</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Erledigt, aber diese Dateien lassen sich nicht ändern: {files}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>update_window.py</extracomment>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading. Calls go on meanwhile.</source>
        <extracomment>update_window.py</extracomment>
        <translation>Wird heruntergeladen. Gespräche laufen währenddessen weiter.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>E&amp;ncrypt the record of calls</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>A&amp;nrufliste verschlüsseln</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>figures_page.py</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Else CloudLink&apos;s own record of a call is left as it is when you delete the call.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Sonst bleibt CloudLinks eigene Aufzeichnung eines Anrufs, wie sie ist, wenn Sie den Anruf löschen.</translation>
    </message>
    <message>
        <source>Emergency call: {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Notruf: {number}</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>leg_row.py, text.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Enter again to dial {number}: a link asks for it</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Nochmals Enter wählt {number}: ein Link möchte es</translation>
    </message>
    <message>
        <source>Enter no&amp;w…</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Jetzt ein&amp;geben…</translation>
    </message>
    <message>
        <source>Enter takes {who}</source>
        <extracomment>person_field.py</extracomment>
        <translation>Enter nimmt {who}</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Tragen Sie zuerst die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter user name and password first.</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Geben Sie zuerst Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>Er&amp;ase this person…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Diese Person lösc&amp;hen…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <extracomment>erase_window.py, settings_privacy.py</extracomment>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Erased, but these files cannot be changed: {files}. Erase again when they can be, or delete them.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Gelöscht, aber diese Dateien lassen sich nicht ändern: {files}. Löschen Sie die Person noch einmal, wenn es wieder geht, oder löschen Sie diese Dateien.</translation>
    </message>
    <message>
        <source>Erased. Nothing of them is kept any more.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Gelöscht. Von dieser Person wird nichts mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erasing. Calls go on meanwhile.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Wird gelöscht. Anrufe gehen inzwischen weiter.</translation>
    </message>
    <message>
        <source>Europe</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Even when &amp;busy</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>A&amp;uch wenn beschäftigt</translation>
    </message>
    <message>
        <source>Every call</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Jeder Anruf</translation>
    </message>
    <message>
        <source>Every mention in notes on others, in copies of the record, in recording and log</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Jede Erwähnung in Notizen zu anderen, in Kopien der Anrufliste, in Aufzeichnung und Protokoll</translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Alles, zum Wiedereinlesen (JSON)</translation>
    </message>
    <message>
        <source>Export calls</source>
        <extracomment>export_window.py</extracomment>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Export figures</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Exported calls (*.json *.csv)</source>
        <extracomment>import_window.py</extracomment>
        <translation>Exportierte Anrufe (*.json *.csv)</translation>
    </message>
    <message>
        <source>Failed attempts: {count}.</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Fehlgeschlagene Versuche: {count}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures_control.py, figures_export.py, figures_page.py, page_rail.py</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Filter: {what}</translation>
    </message>
    <message>
        <source>First call with this number</source>
        <extracomment>last_contact.py</extracomment>
        <translation>Erster Anruf mit dieser Nummer</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>First contact: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Erster Kontakt: {value}</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <extracomment>export_words.py</extracomment>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Follow up {day}</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Wiedervorlage {day}</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and others, in your language.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Für Excel, LibreOffice und andere, in Ihrer Sprache.</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <extracomment>snooze.py</extracomment>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <extracomment>text.py</extracomment>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Forwarded by: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Weitergeleitet von: {value}</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>date_span.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From button to button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Von Taste zu Taste</translation>
    </message>
    <message>
        <source>From number to number in a drawing</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>In einer Zeichnung von Zahl zu Zahl</translation>
    </message>
    <message>
        <source>From the next start on it opens only with a key in the keyring of this computer, and nothing is recorded for support. Without the keyring it is lost.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Ab dem nächsten Start öffnet sie sich nur mit einem Schlüssel im Schlüsselbund dieses Computers, und für den Support wird nichts aufgezeichnet. Ohne den Schlüsselbund ist sie verloren.</translation>
    </message>
    <message>
        <source>From where to where</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Von wo nach wo</translation>
    </message>
    <message>
        <source>Gives the call that rings the keyboard, else the one you are in.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Gibt dem klingelnden Anruf die Tastatur, sonst dem, in dem Sie sind.</translation>
    </message>
    <message>
        <source>Go on recording this call</source>
        <extracomment>text.py</extracomment>
        <translation>Dieses Gespräch weiter aufzeichnen</translation>
    </message>
    <message>
        <source>Go to the ca&amp;ll</source>
        <extracomment>jump.py</extracomment>
        <translation>Zu&amp;m Anruf</translation>
    </message>
    <message>
        <source>Go to the call that rings, else to the one you are in</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zum klingelnden Anruf, sonst zu dem, in dem Sie sprechen</translation>
    </message>
    <message>
        <source>Go to the first call … to the ninth</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zum ersten … neunten Anruf</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Hand the call over without asking (blind transfer)</source>
        <extracomment>text.py</extracomment>
        <translation>Den Anruf ohne Rückfrage weiterleiten (blinde Übergabe)</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <extracomment>export_words.py</extracomment>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>text.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>keypad.py</extracomment>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Hide this here only; the phone goes on ringing</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>Nur hier ausblenden; das Telefon klingelt weiter</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or both: the key alone is for typing.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Halten Sie Strg, Alt oder beide: Die Taste allein dient zum Schreiben.</translation>
    </message>
    <message>
        <source>Hold this call and talk with a colleague first (consultation)</source>
        <extracomment>text.py</extracomment>
        <translation>Diesen Anruf halten und erst mit jemand anderem sprechen (Rückfrage)</translation>
    </message>
    <message>
        <source>Ignored in the policy {place}: {names}</source>
        <extracomment>lock_words.py</extracomment>
        <translation>In der Richtlinie {place} nicht beachtet: {names}</translation>
    </message>
    <message>
        <source>Import calls</source>
        <extracomment>import_window.py</extracomment>
        <translation>Anrufe importieren</translation>
    </message>
    <message>
        <source>Importing. Calls go on meanwhile.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Es wird importiert. Anrufe gehen dabei weiter.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <extracomment>follow_up.py</extracomment>
        <translation>In einer &amp;Woche</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>In every window of the computer</source>
        <extracomment>settings_keys.py, shortcuts.py</extracomment>
        <translation>In jedem Fenster des Computers</translation>
    </message>
    <message>
        <source>In the dial field</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Im Wählfeld</translation>
    </message>
    <message>
        <source>In the keyboard settings of your computer you can give the command “{command}” a key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>In den Tastatureinstellungen Ihres Computers können Sie dem Befehl „{command}“ eine Taste geben.</translation>
    </message>
    <message>
        <source>In the list of calls</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>In der Anrufliste</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>lock_and_sleep.py, text.py</extracomment>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Incoming call from {who}</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>Eingehender Anruf von {who}</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <source>Install it the way Call Control was installed on this computer.</source>
        <extracomment>update_window.py</extracomment>
        <translation>Installieren Sie sie so, wie Call Control auf diesem Computer installiert wurde.</translation>
    </message>
    <message>
        <source>International number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Internationale Nummer</translation>
    </message>
    <message>
        <source>International number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Internationale Nummer: {value}</translation>
    </message>
    <message>
        <source>Into the list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>In die Liste</translation>
    </message>
    <message>
        <source>It did not arrive within 10 seconds.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Sie kam innerhalb von 10 Sekunden nicht an.</translation>
    </message>
    <message>
        <source>It is here, and is as the maker has signed it.</source>
        <extracomment>update_control.py</extracomment>
        <translation>Sie ist hier, so wie der Hersteller sie signiert hat.</translation>
    </message>
    <message>
        <source>It is kept and does nothing.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Sie bleibt erhalten und bewirkt nichts.</translation>
    </message>
    <message>
        <source>It is kept without number, name, note and tags. This cannot be undone.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Er wird ohne Nummer, Namen, Notiz und Stichwörter aufbewahrt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It is sent to nobody. You decide where it goes.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Sie wird niemandem geschickt. Sie entscheiden, wer sie bekommt.</translation>
    </message>
    <message>
        <source>It keeps the record of your calls. Quit it from this icon&apos;s menu.</source>
        <extracomment>closing.py</extracomment>
        <translation>Es zeichnet Ihre Anrufe weiter auf. Beenden können Sie es im Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>It rings no longer</source>
        <extracomment>text.py</extracomment>
        <translation>Es klingelt nicht mehr</translation>
    </message>
    <message>
        <source>It was changed after the export, so nothing was added. Choose the file as it was written.</source>
        <extracomment>problems.py</extracomment>
        <translation>Sie wurde nach dem Export geändert, deshalb wurde nichts hinzugefügt. Wählen Sie die Datei so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>It was installed so for all users; you can turn it off for yourself.</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Bei der Installation wurde das für alle Benutzer so eingestellt; für sich selbst können Sie es ausschalten.</translation>
    </message>
    <message>
        <source>It will be dialled as {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Gewählt wird {number}</translation>
    </message>
    <message>
        <source>It will be hidden in CloudLink&apos;s record of your calls, too.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>In CloudLinks Aufzeichnung Ihrer Anrufe wird er auch ausgeblendet.</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Sie funktioniert.</translation>
    </message>
    <message>
        <source>Keep calls with this n&amp;umber</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Anr&amp;ufe mit dieser Nummer aufbewahren</translation>
    </message>
    <message>
        <source>Keep na&amp;mes</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Na&amp;men aufbewahren</translation>
    </message>
    <message>
        <source>Keep no names?</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Keine Namen aufbewahren?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>leaving.py</extracomment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Kept on this computer only: {file}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Liegt nur auf diesem Computer: {file}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>shortcut_sheet.py, shortcuts.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyed in: {keys}</source>
        <extracomment>keypad.py</extracomment>
        <translation>Eingetippt: {keys}</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>keypad.py</extracomment>
        <translation>Wähltasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of the settings</comment>
        <extracomment>settings_pages.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>export_window.py</extracomment>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Letzte &amp;30 Tage</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Letzte &amp;7 Tage</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last contact: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Letzter Kontakt: {value}</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>times.py</extracomment>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>Zuletzt: {before}</translation>
    </message>
    <message>
        <source>Let another phone ring instead (deflect)</source>
        <extracomment>text.py</extracomment>
        <translation>Statt hier ein anderes Telefon klingeln lassen (Anrufumleitung)</translation>
    </message>
    <message>
        <source>Let this rule be tried earlier</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Diese Regel früher prüfen</translation>
    </message>
    <message>
        <source>Let this rule be tried later</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Diese Regel später prüfen</translation>
    </message>
    <message>
        <source>Let your colleague go and talk with the caller</source>
        <extracomment>text.py</extracomment>
        <translation>Die Rückfrage beenden und mit dem Anrufer sprechen</translation>
    </message>
    <message>
        <source>Letters that stand for no number: type digits</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Buchstaben, die für keine Nummer stehen: tippen Sie Ziffern</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>phone</comment>
        <extracomment>export_words.py</extracomment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <extracomment>file_work.py</extracomment>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <extracomment>update_words.py</extracomment>
        <translation>Nach einer neuen Version wird gesucht…</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Hauptbildschirm</translation>
    </message>
    <message>
        <source>Main window</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Hauptfenster</translation>
    </message>
    <message>
        <source>Make &amp;private</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>&amp;Privat machen</translation>
    </message>
    <message>
        <source>Make a rule, at the end of the list</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Eine Regel am Ende der Liste anlegen</translation>
    </message>
    <message>
        <source>Make this ca&amp;ll private…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Diesen Anruf &amp;privat machen…</translation>
    </message>
    <message>
        <source>Make this call private?</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Diesen Anruf privat machen?</translation>
    </message>
    <message>
        <source>Make this n&amp;umber private…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Diese N&amp;ummer privat machen…</translation>
    </message>
    <message>
        <source>Make this number private?</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Diese Nummer privat machen?</translation>
    </message>
    <message>
        <source>Mark as &amp;settled</source>
        <extracomment>settling.py</extracomment>
        <translation>Als &amp;erledigt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as not &amp;settled</source>
        <extracomment>settling.py</extracomment>
        <translation>Als nicht &amp;erledigt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the recording of this call</source>
        <extracomment>text.py</extracomment>
        <translation>Die Aufzeichnung dieses Gesprächs markieren</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>header.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <extracomment>header.py</extracomment>
        <translation>Nachricht wartet</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <extracomment>figures_picture.py, history_filters.py</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Missed call from {who}</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>Verpasster Anruf von {who}</translation>
    </message>
    <message>
        <source>Missed, spoken with since</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Verpasst, seither gesprochen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>entry_head.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More than one number: leave only one</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Mehr als eine Nummer: lassen Sie nur eine stehen</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Mute, park, pick up a colleague&apos;s call, camp on, send to voicemail: use the phone.</source>
        <extracomment>about.py</extracomment>
        <translation>Stummschalten, parken, Anrufe von Kollegen heranholen, anklopfen, an die Mailbox geben: Das geht nur am Telefon.</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Nu&amp;mmer</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Nam&amp;e</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>export_words.py, rule_words.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and password, if the proxy wants them. They are kept in the keyring.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Name und Passwort, falls der Proxy sie verlangt. Sie liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>dialler.py, target_row.py</extracomment>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Name or number of the colleague</source>
        <extracomment>target_row.py</extracomment>
        <translation>Name oder Nummer des Rückfrageziels</translation>
    </message>
    <message>
        <source>Name the computer after the two slashes: https://crm.example/</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Nennen Sie nach den zwei Schrägstrichen den Rechner: https://crm.example/</translation>
    </message>
    <message>
        <source>Names this program to CloudLink. Your administrator gets it from Mitel.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Weist dieses Programm bei CloudLink aus. Ihr Administrator erhält sie von Mitel.</translation>
    </message>
    <message>
        <source>Needed only if your e-mail address belongs to several accounts.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Nur nötig, wenn Ihre E-Mail-Adresse zu mehreren Konten gehört.</translation>
    </message>
    <message>
        <source>New calls are kept beside it in {file}.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Neue Anrufe stehen daneben in {file}.</translation>
    </message>
    <message>
        <source>New calls are kept in memory only, and are lost when Call Control ends.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Neue Anrufe stehen nur im Arbeitsspeicher und gehen verloren, wenn Call Control endet.</translation>
    </message>
    <message>
        <source>New calls are kept in {file}, which this computer may clear when it starts again.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Neue Anrufe stehen in {file}; dieser Computer kann die Datei beim nächsten Start löschen.</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>update_window.py</extracomment>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>New versions cannot be looked for: the key in the settings is none. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Nach neuen Versionen kann nicht gesucht werden: Der Schlüssel in den Einstellungen ist ungültig. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>New versions could not be looked for: {reason}</source>
        <extracomment>update_words.py</extracomment>
        <translation>Nach neuen Versionen konnte nicht gesucht werden: {reason}</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Nächster Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>No &amp;pops</source>
        <extracomment>snooze.py</extracomment>
        <translation>&amp;Keine Anrufkarten</translation>
    </message>
    <message>
        <source>No browser has opened. Copy the link and open it in a browser on this computer.</source>
        <extracomment>problems.py</extracomment>
        <translation>Es hat sich kein Browser geöffnet. Kopieren Sie den Link und öffnen Sie ihn in einem Browser dieses Computers.</translation>
    </message>
    <message>
        <source>No call fits. Remove a filter, or look for less.</source>
        <extracomment>history_list.py</extracomment>
        <translation>Kein Anruf passt. Entfernen Sie einen Filter oder suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>No call has been measured yet. After the next one, this shows where time is lost.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Noch ist kein Anruf gemessen. Nach dem nächsten steht hier, wo Zeit verloren geht.</translation>
    </message>
    <message>
        <source>No call rings, and you are in no call.</source>
        <extracomment>jump.py</extracomment>
        <translation>Es klingelt kein Anruf, und Sie sind in keinem Gespräch.</translation>
    </message>
    <message>
        <source>No call rings.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Kein Anruf klingelt.</translation>
    </message>
    <message>
        <source>No calls yet. As soon as there are any, they are counted here.</source>
        <extracomment>figures_page.py</extracomment>
        <translation>Noch keine Anrufe. Sobald es welche gibt, werden sie hier gezählt.</translation>
    </message>
    <message>
        <source>No calls yet. Let the phone ring: menu ⋯, Demo, Incoming call.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Noch keine Anrufe. Lassen Sie das Telefon klingeln: Menü ⋯, Demo, Eingehender Anruf.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here as soon as the phone rings.</source>
        <extracomment>history_list.py</extracomment>
        <translation>Noch keine Anrufe. Sie erscheinen hier, sobald das Telefon klingelt.</translation>
    </message>
    <message>
        <source>No client ID is set. Your administrator gets it from Mitel; enter it in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Es ist keine Client-ID gesetzt. Ihr Administrator erhält sie von Mitel; tragen Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>No colour</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No data around {time}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Keine Daten um {time}</translation>
    </message>
    <message>
        <source>No data {begin} – {day}, {end}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Keine Daten {begin} – {day}, {end}</translation>
    </message>
    <message>
        <source>No data {begin}–{end}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Keine Daten {begin}–{end}</translation>
    </message>
    <message>
        <source>No events</source>
        <extracomment>availability.py</extracomment>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>No news of calls since {time}.</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Seit {time} keine Nachricht über Anrufe.</translation>
    </message>
    <message>
        <source>No other program can use the answer. Turn it off only if sign-in fails with it.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Kein anderes Programm kann die Antwort verwenden. Schalten Sie es nur ab, wenn die Anmeldung damit scheitert.</translation>
    </message>
    <message>
        <source>No page opens for this call.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Zu diesem Anruf öffnet sich keine Seite.</translation>
    </message>
    <message>
        <source>No phone could dial this</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Das könnte kein Telefon wählen</translation>
    </message>
    <message>
        <source>No pops until tomorrow</source>
        <extracomment>snooze.py</extracomment>
        <translation>Keine Anrufkarten bis morgen</translation>
    </message>
    <message>
        <source>No pops until {time}</source>
        <extracomment>snooze.py</extracomment>
        <translation>Keine Anrufkarten bis {time}</translation>
    </message>
    <message>
        <source>No program opens tel: links yet.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Noch kein Programm öffnet tel:-Links.</translation>
    </message>
    <message>
        <source>No proxy has asked who you are. When one does, this window comes by itself.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Kein Proxy hat gefragt, wer Sie sind. Fragt einer, kommt dieses Fenster von selbst.</translation>
    </message>
    <message>
        <source>No rule marks the card of this call.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Keine Regel kennzeichnet die Karte dieses Anrufs.</translation>
    </message>
    <message>
        <source>No rules yet. Add one, for example for numbers that begin like a customer&apos;s.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Noch keine Regeln. Legen Sie eine an, zum Beispiel für Nummern, die wie die eines Kunden beginnen.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nobody signed in for three minutes. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Drei Minuten lang hat sich niemand angemeldet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody who is known goes by that: type a number</source>
        <extracomment>person_field.py</extracomment>
        <translation>Niemand Bekanntes heißt so: tippen Sie eine Nummer</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None of these is so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Nichts davon trifft zu</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>availability.py</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not given: another program has this key, or your desktop said no.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Nicht erhalten: Ein anderes Programm hat diese Taste, oder Ihr Desktop lehnt sie ab.</translation>
    </message>
    <message>
        <source>Not if: {condition}</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Nicht, wenn: {condition}</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>availability.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>availability.py</extracomment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not while the call is in this state</source>
        <extracomment>target_row.py</extracomment>
        <translation>Nicht, solange der Anruf in diesem Zustand ist</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>call_note.py, export_words.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>call_note.py, entry_detail.py</extracomment>
        <translation>Notiz zu diesem Anruf</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Notiz zu diesem Anrufer</translation>
    </message>
    <message>
        <source>Notes and tags on it go too. This cannot be undone.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>Notizen und Schlagwörter dazu gehen auch. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Notes on them: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Notizen dazu: %n</numerusform>
            <numerusform>Notizen dazu: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing any more: the record takes your calls.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Nichts mehr: Die Anrufliste nimmt Ihre Anrufe auf.</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Dort kann nichts gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try another word.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Hier heißt nichts so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Nothing is marked that could be dialled.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Es ist nichts markiert, was gewählt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is told of what is new in it.</source>
        <extracomment>update_words.py</extracomment>
        <translation>Was darin neu ist, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Nothing was dialled</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Es wurde nichts gewählt</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>count</comment>
        <extracomment>figures_table.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>erase_window.py, export_words.py, rule_words.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number as written here</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Nummer, wie man sie hier schreibt</translation>
    </message>
    <message>
        <source>Number that was called</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Nummer, die angerufen wurde</translation>
    </message>
    <message>
        <source>Number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Nummer: {value}</translation>
    </message>
    <message>
        <source>Numbers and names are replaced, and no password and no token is in it.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Nummern und Namen sind ersetzt, und weder Kennwörter noch Zugangsschlüssel sind darin.</translation>
    </message>
    <message>
        <source>Numbers are compared however they are written, names without regard to capitals and accents. “is” with nothing behind it finds withheld numbers.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Nummern werden verglichen, wie auch immer sie geschrieben sind, Namen ohne Rücksicht auf Großschreibung und Akzente. „ist“ ohne etwas dahinter findet unterdrückte Nummern.</translation>
    </message>
    <message>
        <source>Numbers dialled last</source>
        <extracomment>dialler.py, shortcuts.py</extracomment>
        <translation>Zuletzt gewählte Nummern</translation>
    </message>
    <message>
        <source>Numbers without a country code are read, shown and dialled as those of here.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Nummern ohne Ländervorwahl werden wie die dieses Landes gelesen, gezeigt und gewählt.</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Older calls are deleted for good, with their notes, at each start and every day.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Ältere Anrufe werden mit ihren Notizen endgültig gelöscht, bei jedem Start und jeden Tag.</translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Bei einem Anruf</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>phone_words.py, text.py</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>On the card of a ringing call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Auf der Karte eines klingelnden Anrufs</translation>
    </message>
    <message>
        <source>On the keypad</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Auf den Wähltasten</translation>
    </message>
    <message>
        <source>On the page of figures</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Auf der Seite mit den Zahlen</translation>
    </message>
    <message>
        <source>Once a day, and never during a call. Nothing is installed without you.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Einmal am Tag und nie während eines Gesprächs. Ohne Sie wird nichts installiert.</translation>
    </message>
    <message>
        <source>Once per call. By hand it opens from the menu of a card or a call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Einmal je Anruf. Von Hand öffnet sie sich aus dem Menü einer Karte oder eines Anrufs.</translation>
    </message>
    <message>
        <source>One file with all that support needs: versions, settings, log, the state of the connection and of the database, and what CloudLink told last.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Eine Datei mit allem, was der Support braucht: Versionen, Einstellungen, Protokoll, Zustand der Verbindung und der Datenbank und was CloudLink zuletzt mitgeteilt hat.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>buttons.py, ended_banner.py, figures_page.py, settings_history.py, sign_in_page.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Only after you have gone to it by {key} or by a click.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Erst nachdem Sie mit {key} oder einem Klick dorthin gegangen sind.</translation>
    </message>
    <message>
        <source>Only an installed Call Control can open tel: links.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Nur ein installiertes Call Control kann tel:-Links öffnen.</translation>
    </message>
    <message>
        <source>Only for installations without a client ID: Call Control hands your Mitel password to CloudLink itself, and keeps it nowhere. The sign-in page in the browser is safer; use a client ID where you can.</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Nur für Installationen ohne Client-ID: Call Control übergibt Ihr Mitel-Passwort selbst an CloudLink und bewahrt es nirgends auf. Die Anmeldeseite im Browser ist sicherer; verwenden Sie nach Möglichkeit eine Client-ID.</translation>
    </message>
    <message>
        <source>Only for trying the rules: nobody is called.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Nur zum Ausprobieren der Regeln: Niemand wird angerufen.</translation>
    </message>
    <message>
        <source>Only links that begin with tel:, callto: or sip: can be called.</source>
        <extracomment>problems.py</extracomment>
        <translation>Nur Links, die mit tel:, callto: oder sip: beginnen, können angerufen werden.</translation>
    </message>
    <message>
        <source>Only the calls that the list shows</source>
        <extracomment>export_window.py</extracomment>
        <translation>Nur die Anrufe, die die Liste zeigt</translation>
    </message>
    <message>
        <source>Only while exactly one call rings; with several it goes to them.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Nur wenn genau ein Anruf klingelt; bei mehreren führt sie dorthin.</translation>
    </message>
    <message>
        <source>Open &amp;its folder</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Ordner &amp;anzeigen</translation>
    </message>
    <message>
        <source>Open &amp;now</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>&amp;Jetzt öffnen</translation>
    </message>
    <message>
        <source>Open &amp;page for {who}: {rule}</source>
        <extracomment>page_menus.py</extracomment>
        <translation>Seite &amp;zu {who} öffnen: {rule}</translation>
    </message>
    <message>
        <source>Open it in any browser of this computer</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Öffnen Sie ihn in einem beliebigen Browser dieses Computers</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Jetzt öffnen</translation>
    </message>
    <message>
        <source>Open page</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open the page of this call in your browser</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Die Seite dieses Anrufs im Browser öffnen</translation>
    </message>
    <message>
        <source>Opens by itself</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Öffnet sich von selbst</translation>
    </message>
    <message>
        <source>Opens {address}</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Öffnet {address}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Otherwise calls are kept with numbers only, and nothing is recorded for support.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Sonst werden Anrufe nur mit Nummern aufbewahrt, und für den Support wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Out of service</source>
        <extracomment>availability.py, phone_row.py, text.py</extracomment>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>export_words.py</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <extracomment>text.py</extracomment>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>Packed files (*.zip)</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Gepackte Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages that begin with “{part}:” are not opened. Use https:// or have your administrator allow it (page_schemes in settings.json).</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Seiten, die mit „{part}:“ beginnen, werden nicht geöffnet. Nehmen Sie https:// oder lassen Sie es von der Verwaltung erlauben (page_schemes in settings.json).</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of a conversation</comment>
        <extracomment>export_words.py</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts of the record of your calls are damaged. Restore a backup in the settings, History; new calls are kept meanwhile.</source>
        <extracomment>problems.py</extracomment>
        <translation>Teile Ihrer Anrufliste sind beschädigt. Stellen Sie in den Einstellungen unter „Anrufliste“ eine Sicherung wieder her; neue Anrufe werden solange behalten.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>text.py</extracomment>
        <translation>Aufzeichnung pausieren</translation>
    </message>
    <message>
        <source>Pause the recording of this call</source>
        <extracomment>text.py</extracomment>
        <translation>Die Aufzeichnung dieses Gesprächs pausieren</translation>
    </message>
    <message>
        <source>Pause the recording or go on; CloudLink does not tell which of them is.</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Die Aufzeichnung anhalten oder fortsetzen; CloudLink sagt nicht, was davon gilt.</translation>
    </message>
    <message>
        <source>People found: {count}</source>
        <extracomment>suggestion_list.py</extracomment>
        <translation>Gefunden: {count}</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>rule_words.py, settings_pages.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone links</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Telefon-Links</translation>
    </message>
    <message>
        <source>Phone system → CloudLink</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Telefonanlage → CloudLink</translation>
    </message>
    <message>
        <source>Phone to call from</source>
        <extracomment>dial_from.py</extracomment>
        <translation>Telefon, von dem angerufen wird</translation>
    </message>
    <message>
        <source>Phone trouble</source>
        <extracomment>header.py</extracomment>
        <translation>Telefon gestört</translation>
    </message>
    <message>
        <source>Phone {phones}</source>
        <extracomment>gap_words.py, history_filters.py</extracomment>
        <translation>Telefon {phones}</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <extracomment>phone_row.py</extracomment>
        <translation>Telefon {phone}</translation>
    </message>
    <message>
        <source>Phone {phone} cannot be watched: CloudLink does not know it. Check the number in Settings, Phone.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Telefon {phone} kann nicht beobachtet werden: CloudLink kennt es nicht. Prüfen Sie die Nummer unter Einstellungen, Telefon.</translation>
    </message>
    <message>
        <source>Phone {phone} cannot be watched: your account may not see it. Ask your administrator, or take it out in Settings, Phone.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Telefon {phone} kann nicht beobachtet werden: Ihr Konto darf es nicht sehen. Fragen Sie Ihren Administrator, oder entfernen Sie es unter Einstellungen, Telefon.</translation>
    </message>
    <message>
        <source>Phone {phone} has calls, but CloudLink sends no events for it, as for a hot desk. Ask your administrator to have it monitored; until then its calls come a few seconds late.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Telefon {phone} hat Anrufe, aber CloudLink meldet sie nicht, wie etwa bei einem Wechselarbeitsplatz. Bitten Sie Ihren Administrator, es überwachen zu lassen; bis dahin erscheinen seine Anrufe einige Sekunden später.</translation>
    </message>
    <message>
        <source>Phone {phone} is out of service: no call reaches it. Check its cable, and whether somebody is logged in at it.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Telefon {phone} ist außer Betrieb: Kein Anruf erreicht es. Prüfen Sie sein Kabel und ob jemand daran angemeldet ist.</translation>
    </message>
    <message>
        <source>Phone&amp;s</source>
        <extracomment>phone_menu.py</extracomment>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Phone: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Telefon: {value}</translation>
    </message>
    <message>
        <source>Phones</source>
        <extracomment>phone_row.py</extracomment>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Please sign in on the page that your browser shows now.</source>
        <extracomment>ended_banner.py, settings_window.py, sign_in_page.py</extracomment>
        <translation>Bitte melden Sie sich auf der Seite an, die Ihr Browser jetzt zeigt.</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Press another key, the same to try it, or Backspace for none.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Drücken Sie eine andere Taste, dieselbe zur Probe oder die Rücktaste für keine.</translation>
    </message>
    <message>
        <source>Press it now, in any window.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Drücken Sie sie jetzt, in irgendeinem Fenster.</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Press the button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Die Taste drücken</translation>
    </message>
    <message>
        <source>Press the first button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Erste Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>entry_words.py</extracomment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Programs have this key for themselves. Hold one more key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Diese Taste gehört den Programmen. Halten Sie eine weitere Taste.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>file_work.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>Put the braces behind the first single slash: a caller must not choose whom you ask.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Setzen Sie die Klammern hinter den ersten einzelnen Schrägstrich: Wer anruft, darf nicht wählen, wen Sie fragen.</translation>
    </message>
    <message>
        <source>Put the other party on hold</source>
        <extracomment>text.py</extracomment>
        <translation>Den Gesprächspartner halten</translation>
    </message>
    <message>
        <source>Put the rule back that was removed last</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Die zuletzt entfernte Regel zurücklegen</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the record of your calls, which is kept beside it.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Setzt eine Sicherung an die Stelle Ihrer Anrufliste; diese bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Call Control?</source>
        <extracomment>quit_question.py</extracomment>
        <translation>Call Control beenden?</translation>
    </message>
    <message>
        <source>Rang (seconds)</source>
        <extracomment>export_words.py</extracomment>
        <translation>Geklingelt (Sekunden)</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <extracomment>tray.py</extracomment>
        <translation>&amp;Letzte Anrufe</translation>
    </message>
    <message>
        <source>Re&amp;cording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Au&amp;fzeichnung</translation>
    </message>
    <message>
        <source>Really send {code} to the telephone system?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>{code} wirklich an die Telefonanlage senden?</translation>
    </message>
    <message>
        <source>Reconnect no&amp;w</source>
        <extracomment>tray.py</extracomment>
        <translation>Neu verbin&amp;den</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Record of your calls</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Ihre Anrufliste</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redial last number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Wahlwiederholung</translation>
    </message>
    <message>
        <source>Redirect</source>
        <extracomment>target_row.py</extracomment>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Redirected</source>
        <extracomment>text.py</extracomment>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Redirected to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>Umgeleitet zu {who}</translation>
    </message>
    <message>
        <source>Released: {date}</source>
        <extracomment>update_words.py</extracomment>
        <translation>Erschienen: {date}</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Bedingung {number} entfernen</translation>
    </message>
    <message>
        <source>Remove filter: {filter}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Filter entfernen: {filter}</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the record of your calls</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Ihre Anrufliste wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <extracomment>settings_history.py</extracomment>
        <translation>{name} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {name}.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Wiederhergestellt. Was vorher da war, bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>text.py</extracomment>
        <translation>Aufzeichnung fortsetzen</translation>
    </message>
    <message>
        <source>Ring time until answered</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Klingeldauer bis zur Annahme</translation>
    </message>
    <message>
        <source>Ring time until answered (seconds)</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Klingeldauer bis zur Annahme (Sekunden)</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>page of the settings</comment>
        <extracomment>settings_pages.py</extracomment>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>phone_words.py, text.py</extracomment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Ringing on {phone} · direct</source>
        <extracomment>text.py</extracomment>
        <translation>Klingelt auf {phone} · direkt</translation>
    </message>
    <message>
        <source>Ringing on {phone} · forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>Klingelt auf {phone} · weitergeleitet von {sender}</translation>
    </message>
    <message>
        <source>Rings at: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Klingelt bei: {value}</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule without a name</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Regel ohne Namen</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Regel {number}</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>rules_page.py, settings_pages.py</extracomment>
        <translation>Regeln</translation>
    </message>
    <message numerus="yes">
        <source>Rules for pops that name them: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Regeln für Anrufkarten, die sie nennen: %n</numerusform>
            <numerusform>Regeln für Anrufkarten, die sie nennen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules tell callers apart: by a word and a colour on their card, and by a page that opens in your browser. The first rule that fits decides how the card looks; every rule that fits opens its page.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Regeln unterscheiden Anrufer: durch ein Wort und eine Farbe auf ihrer Karte und durch eine Seite, die sich im Browser öffnet. Die erste passende Regel bestimmt, wie die Karte aussieht; jede passende öffnet ihre Seite.</translation>
    </message>
    <message>
        <source>Rules, the first first</source>
        <extracomment>rule_list.py</extracomment>
        <translation>Regeln, die erste zuerst</translation>
    </message>
    <message>
        <source>S&amp;kip this version</source>
        <extracomment>update_window.py</extracomment>
        <translation>Diese Version ü&amp;berspringen</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Makeln</translation>
    </message>
    <message>
        <source>Sample call: {what}</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Probeanruf: {what}</translation>
    </message>
    <message>
        <source>Save d&amp;iagnostics…</source>
        <extracomment>main_window.py</extracomment>
        <translation>Diagnose s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>remark_editor.py</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>figures_control.py, history_care.py</extracomment>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {name}. Send this file to support.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Gespeichert als {name}. Senden Sie diese Datei an den Support.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving. Calls go on meanwhile.</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>Wird gespeichert. Anrufe gehen inzwischen weiter.</translation>
    </message>
    <message>
        <source>Scr&amp;een</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Bildschirm</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>card_stack.py, entry_detail.py, figures_page.py, history_view.py, settings_side.py, shortcut_sheet.py</extracomment>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Searc&amp;h calls</source>
        <extracomment>main_window.py</extracomment>
        <translation>Anrufe su&amp;chen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search calls</source>
        <extracomment>search_field.py, shortcuts.py</extracomment>
        <translation>Anrufe suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>See who is calling and answer your desk phone from here.</source>
        <extracomment>sign_in_page.py</extracomment>
        <translation>Sehen Sie, wer anruft, und bedienen Sie Ihr Tischtelefon von hier aus.</translation>
    </message>
    <message>
        <source>See who is calling and answer your desk phone from here. Your browser opens to sign you in with your Mitel account.</source>
        <extracomment>sign_in_page.py</extracomment>
        <translation>Sehen Sie, wer anruft, und bedienen Sie Ihr Tischtelefon von hier aus. Zur Anmeldung mit Ihrem Mitel-Konto öffnet sich Ihr Browser.</translation>
    </message>
    <message>
        <source>Send a digit, star or hash</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Ziffer, Stern oder Raute senden</translation>
    </message>
    <message>
        <source>Send digits into the call (DTMF)</source>
        <extracomment>text.py</extracomment>
        <translation>Ziffern in das Gespräch senden (MFV)</translation>
    </message>
    <message>
        <source>Send now waits for 1.5 seconds, in which Escape or Cancel stops it.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>„Sofort weiterleiten“ wartet 1,5 Sekunden; so lange halten Escape oder Abbrechen es auf.</translation>
    </message>
    <message>
        <source>Send the &amp;code</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Code &amp;senden</translation>
    </message>
    <message>
        <source>Sends the code {number} to the phone system</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Sendet den Code {number} an die Telefonanlage</translation>
    </message>
    <message>
        <source>Sends to {number} in a moment: Escape stops it</source>
        <extracomment>target_row.py</extracomment>
        <translation>Leitet gleich an {number} weiter: Escape hält es auf</translation>
    </message>
    <message>
        <source>Set by your administrator: {source}</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Von Ihrem Administrator festgelegt: {source}</translation>
    </message>
    <message>
        <source>Set call forwarding: dial the feature code of your phone system.</source>
        <extracomment>about.py</extracomment>
        <translation>Eine Rufumleitung einrichten: Wählen Sie die Kennziffer Ihrer Telefonanlage.</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <extracomment>main_window.py, tray.py</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>page_rail.py, settings_window.py, shortcuts.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several calls can be meant: choose one.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Mehrere Anrufe können gemeint sein: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Shows the number and asks before anything is dialled.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Zeigt die Nummer und fragt, bevor gewählt wird.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>main_window.py, settings_window.py</extracomment>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Sign in with your Mitel account.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Melden Sie sich mit Ihrem Mitel-Konto an.</translation>
    </message>
    <message>
        <source>Signed in as {who}.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Angemeldet als {who}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Some copies of the record of your calls stay as they were. See the log for their names, and delete them if nobody is to read them.</source>
        <extracomment>problems.py</extracomment>
        <translation>Einige Kopien Ihrer Anrufliste bleiben, wie sie waren. Ihre Namen stehen im Protokoll; löschen Sie sie, wenn niemand sie lesen soll.</translation>
    </message>
    <message>
        <source>Somebody answers in CloudLink&apos;s place whom this computer does not trust. If your company looks into connections, choose its certificate in the settings, Connection.</source>
        <extracomment>problems.py</extracomment>
        <translation>Anstelle von CloudLink antwortet jemand, dem dieser Computer nicht vertraut. Wenn Ihre Firma Verbindungen prüft, wählen Sie deren Zertifikat in den Einstellungen unter „Verbindung“.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Etwas ist schiefgegangen ({code}). Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Something went wrong in Call Control. The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>In Call Control ist etwas schiefgegangen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Space turns a rule on or off, Ctrl with an arrow key moves it.</source>
        <extracomment>rule_list.py</extracomment>
        <translation>Die Leertaste schaltet eine Regel ein oder aus, Strg mit einer Pfeiltaste verschiebt sie.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Tabellenkalkulation (XLSX)</translation>
    </message>
    <message>
        <source>Stands on the card of a ringing call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Steht auf der Karte eines klingelnden Anrufs.</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>keypad.py</extracomment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>text.py</extracomment>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Tabelle für andere Programme (CSV)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Tabelle der Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Tag recording</source>
        <extracomment>text.py</extracomment>
        <translation>Aufzeichnung markieren</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>export_words.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Verwendete Schlagwörter</translation>
    </message>
    <message>
        <source>Take this call on your desk phone</source>
        <extracomment>text.py</extracomment>
        <translation>Diesen Anruf am Tischtelefon annehmen</translation>
    </message>
    <message>
        <source>Take this rule off the list</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Diese Regel von der Liste nehmen</translation>
    </message>
    <message>
        <source>Takes somebody out of everything that is kept here, by their number.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Entfernt jemanden anhand der Nummer aus allem, was hier aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Takes somebody out of everything that is kept on this computer: calls, notes, names and numbers, in backups too where they were made. Exported files and copies of your own are not reached.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Entfernt jemanden aus allem, was auf diesem Computer aufbewahrt wird: Anrufe, Notizen, Namen und Nummern, auch aus Sicherungen an dem Ort, an dem sie angelegt wurden. Exportierte Dateien und Ihre eigenen Kopien werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Talk again with the party on hold</source>
        <extracomment>text.py</extracomment>
        <translation>Wieder mit dem gehaltenen Teilnehmer sprechen</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <extracomment>text.py</extracomment>
        <translation>Alle zusammen sprechen</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Talk time (seconds)</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Gesprächszeit (Sekunden)</translation>
    </message>
    <message>
        <source>Talk with the one who waits</source>
        <extracomment>text.py</extracomment>
        <translation>Mit dem Wartenden sprechen</translation>
    </message>
    <message>
        <source>Talked (seconds)</source>
        <extracomment>export_words.py</extracomment>
        <translation>Gesprochen (Sekunden)</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>text.py</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Tell whether a call is recorded, or hear voicemail: only that a message waits.</source>
        <extracomment>about.py</extracomment>
        <translation>Sagen, ob ein Anruf aufgezeichnet wird, oder die Mailbox abhören: nur, dass eine Nachricht wartet.</translation>
    </message>
    <message>
        <source>That is no number. Enter one in any spelling.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Das ist keine Nummer. Geben Sie eine ein, gleich wie geschrieben.</translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Antwort gehörte nicht zu dieser Anmeldung. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup cannot be written there. Choose another place, or check its rights.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Sicherung lässt sich dort nicht schreiben. Wählen Sie einen anderen Ort oder prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>The browser comes back to it after sign-in. It is registered with CloudLink.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Zu ihm kehrt der Browser nach der Anmeldung zurück. Er ist bei CloudLink eingetragen.</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Der Anruf kam nicht zustande</translation>
    </message>
    <message>
        <source>The call does not allow this now. See how it stands, then try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Anruf lässt das jetzt nicht zu. Sehen Sie nach, wie er steht, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The call goes on: your desk phone does not need Call Control.</source>
        <extracomment>quit_question.py</extracomment>
        <translation>Das Gespräch läuft weiter: Ihr Tischtelefon braucht Call Control nicht.</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <extracomment>text.py</extracomment>
        <translation>Der Anruf ist beendet</translation>
    </message>
    <message>
        <source>The call was answered meanwhile: choose a button</source>
        <extracomment>target_row.py</extracomment>
        <translation>Der Anruf wurde inzwischen angenommen: wählen Sie eine Schaltfläche</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <extracomment>text.py</extracomment>
        <translation>Der Anrufer hat aufgegeben</translation>
    </message>
    <message>
        <source>The card is marked by “{rule}”:</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Die Karte wird von „{rule}“ gekennzeichnet:</translation>
    </message>
    <message>
        <source>The certificate belongs to another address than CloudLink&apos;s. Check the settings, or ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>Das Zertifikat gehört zu einer anderen Adresse als der von CloudLink. Prüfen Sie die Einstellungen oder fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing can be trusted. Set date and time.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Uhr dieses Computers geht falsch, deshalb kann nichts vertraut werden. Stellen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>The connection ended while this computer slept. It is being made again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Verbindung endete, während dieser Computer ruhte. Sie wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The connection has gone silent. A new one is being made.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Verbindung ist verstummt. Eine neue wird hergestellt.</translation>
    </message>
    <message>
        <source>The connection to CloudLink is not trusted. Ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Verbindung zu CloudLink wird nicht vertraut. Fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The connection was cut. It is being made again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Verbindung wurde getrennt. Sie wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>The corner in which the cards of ringing calls stack. You can drag one elsewhere.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Die Ecke, in der sich die Karten klingelnder Anrufe stapeln. Sie können sie woandershin ziehen.</translation>
    </message>
    <message>
        <source>The demo opens in a moment, in a window of its own.</source>
        <extracomment>settings_entry.py</extracomment>
        <translation>Die Demo öffnet sich gleich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Make room, or choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Datenträger ist voll, deshalb wurde keine Datei geschrieben. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save to another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz und starten Sie neu.</translation>
    </message>
    <message>
        <source>The disk is full. Make room: new calls are kept and written as soon as there is.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz: Neue Anrufe werden behalten und geschrieben, sobald welcher da ist.</translation>
    </message>
    <message>
        <source>The disk with the record of your calls does not answer. Check that it is there: new calls are kept and written as soon as it is.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Festplatte mit Ihrer Anrufliste antwortet nicht. Prüfen Sie, ob sie da ist: Neue Anrufe werden behalten und geschrieben, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The extensions whose calls you see and control, with commas between them.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Die Nebenstellen, deren Anrufe Sie sehen und steuern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and yours.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie da ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged there, so nothing was added. Choose another, or export it again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Datei ist dort abgeschnitten oder beschädigt, deshalb wurde nichts hinzugefügt. Wählen Sie eine andere, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file of your calls belongs to another program. Move it away and start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Datei Ihrer Anrufe gehört einem anderen Programm. Verschieben Sie sie und starten Sie neu.</translation>
    </message>
    <message>
        <source>The file with additional certificates cannot be read. Choose it again in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Datei mit zusätzlichen Zertifikaten kann nicht gelesen werden. Wählen Sie sie in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>The file with additional certificates holds none. It has to be a PEM file; choose another in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Datei mit zusätzlichen Zertifikaten enthält keine. Es muss eine PEM-Datei sein; wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>The folder for your calls cannot be used. Check that it exists and is yours.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Ordner für Ihre Anrufe lässt sich nicht benutzen. Prüfen Sie, ob es ihn gibt und ob er Ihnen gehört.</translation>
    </message>
    <message>
        <source>The history cannot be changed now. Try again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Verlauf kann gerade nicht geändert werden. Versuchen Sie es noch einmal; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The installer does not start. Start it yourself: {file}</source>
        <extracomment>update_words.py</extracomment>
        <translation>Das Installationsprogramm startet nicht. Starten Sie es selbst: {file}</translation>
    </message>
    <message>
        <source>The key in the keyring does not open the record of your calls. Restore the keyring, or a copy of the record that you can open.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Schlüssel im Schlüsselbund öffnet Ihre Anrufliste nicht. Stellen Sie den Schlüsselbund wieder her oder eine Kopie der Liste, die Sie öffnen können.</translation>
    </message>
    <message>
        <source>The keyring is too small for your sign-in. Sign in again at the next start.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Schlüsselbund ist zu klein für Ihre Anmeldung. Melden Sie sich beim nächsten Start erneut an.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Check that it runs, then sign in.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Prüfen Sie, ob er läuft, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and sign in.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The missed call of {who} is settled</source>
        <extracomment>settling.py</extracomment>
        <translation>Der verpasste Anruf von {who} ist erledigt</translation>
    </message>
    <message>
        <source>The names in all calls kept so far go now, here and in copies. This cannot be undone.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Die Namen in allen bisher aufbewahrten Anrufen werden jetzt gelöscht, hier und in Kopien. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The new version cannot be saved. Make room on the disk, and try again.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Die neue Version kann nicht gespeichert werden. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Die Nummer ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>The one call you talk in or dial; never one that rings or waits.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Der eine Anruf, den Sie führen oder gerade wählen; nie einer, der klingelt oder wartet.</translation>
    </message>
    <message>
        <source>The page cannot be opened. Check that this computer has a browser.</source>
        <extracomment>caller_rules.py</extracomment>
        <translation>Die Seite lässt sich nicht öffnen. Prüfen Sie, ob dieser Computer einen Browser hat.</translation>
    </message>
    <message>
        <source>The phone system did not answer. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Telefonanlage hat nicht geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The phone system did not confirm this. See what your phone shows.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Telefonanlage hat das nicht bestätigt. Sehen Sie nach, was Ihr Telefon anzeigt.</translation>
    </message>
    <message>
        <source>The phone system does not accept this. Check the number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Telefonanlage nimmt das nicht an. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {place} ({reason})</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Die Richtlinie kann nicht gelesen werden: {place} ({reason})</translation>
    </message>
    <message>
        <source>The policy in {place} does not count: the file has to belong to root, and nobody else may write it.</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Die Richtlinie in {place} gilt nicht: Die Datei muss root gehören, und niemand sonst darf sie beschreiben.</translation>
    </message>
    <message>
        <source>The proxy asks for your name and password. Enter them in the settings, Connection.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Proxy fragt nach Name und Passwort. Geben Sie sie in den Einstellungen unter „Verbindung“ ein.</translation>
    </message>
    <message>
        <source>The proxy did not accept what you entered.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Der Proxy hat Ihre Eingabe nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address in the settings, or whether you are in your company&apos;s network.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Proxy antwortet nicht. Prüfen Sie seine Adresse in den Einstellungen oder ob Sie im Netzwerk Ihrer Firma sind.</translation>
    </message>
    <message>
        <source>The proxy does not get through to CloudLink. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Proxy erreicht CloudLink nicht. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The proxy does not let Call Control through. Ask who looks after it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Proxy lässt Call Control nicht durch. Fragen Sie, wer ihn betreut.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants to know who you are.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Der Proxy {proxy} möchte wissen, wer Sie sind.</translation>
    </message>
    <message>
        <source>The record of your calls cannot be opened. The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anrufliste lässt sich nicht öffnen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The record of your calls cannot be written. Check its rights.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anrufliste lässt sich nicht schreiben. Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>The record of your calls could not be written anew, so it stays as it was. Check that there is room, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anrufliste konnte nicht neu geschrieben werden und bleibt, wie sie war. Prüfen Sie, ob genug Platz ist, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The record of your calls has become write-protected. Check its rights: new calls are kept and written as soon as that is possible.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anrufliste ist jetzt schreibgeschützt. Prüfen Sie ihre Rechte: Neue Anrufe werden behalten und geschrieben, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>The record of your calls is damaged and stays as it is. Restore a backup in the settings, History.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anrufliste ist beschädigt und bleibt, wie sie ist. Stellen Sie in den Einstellungen unter „Anrufliste“ eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The record of your calls is damaged and takes no more. Restore a backup in the settings, History: new calls are added to it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anrufliste ist beschädigt und nimmt nichts mehr auf. Stellen Sie in den Einstellungen unter „Anrufliste“ eine Sicherung wieder her: Neue Anrufe kommen dazu.</translation>
    </message>
    <message>
        <source>The record of your calls is encrypted, and its key is not to be had. Unlock the keyring of this computer, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anrufliste ist verschlüsselt, und ihr Schlüssel ist nicht zu bekommen. Entsperren Sie den Schlüsselbund dieses Computers und starten Sie neu.</translation>
    </message>
    <message>
        <source>The record of your calls is open again, with all that was kept elsewhere.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Ihre Anrufliste ist wieder offen, mit allem, was anderswo stand.</translation>
    </message>
    <message>
        <source>The same in any language. It can be imported again, too, but without the notes on callers.</source>
        <extracomment>export_window.py</extracomment>
        <translation>In jeder Sprache gleich. Auch sie kann wieder importiert werden, doch ohne die Notizen zu Anrufern.</translation>
    </message>
    <message>
        <source>The screen on which they appear.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Der Bildschirm, auf dem sie erscheinen.</translation>
    </message>
    <message>
        <source>The settings cannot be written. Check that there is room.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Einstellungen lassen sich nicht speichern. Prüfen Sie, ob Platz frei ist.</translation>
    </message>
    <message>
        <source>The settings file cannot be read, so the standard settings apply. Correct the file, then start again; it is kept when you change a setting.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Einstellungsdatei ist nicht lesbar, daher gelten die Standardeinstellungen. Korrigieren Sie die Datei und starten Sie dann neu; sie bleibt erhalten, wenn Sie eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>The settings name an address that is not encrypted. Correct it in the settings file, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Einstellungen nennen eine Adresse ohne Verschlüsselung. Berichtigen Sie sie in der Einstellungsdatei und starten Sie neu.</translation>
    </message>
    <message>
        <source>The sign-in page gave no answer. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Anmeldeseite hat keine Antwort gegeben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Sign in again when you like.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Anmeldung wurde abgebrochen. Melden Sie sich erneut an, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try again, or ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Die Anmeldung wurde abgelehnt. Versuchen Sie es erneut oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The simulator does not answer. Try again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Der Simulator antwortet nicht. Versuchen Sie es noch einmal; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The way out of your company&apos;s network, for requests and notifications alike.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Der Weg aus dem Netzwerk Ihrer Firma, für Anfragen und Benachrichtigungen zugleich.</translation>
    </message>
    <message>
        <source>The words of this program. Another language speaks from the next start on.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Die Sprache dieses Programms. Eine andere gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <extracomment>problems.py</extracomment>
        <translation>Es gibt schon eine Datei dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no call that you talk in or dial.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Es gibt keinen Anruf, den Sie führen oder gerade wählen.</translation>
    </message>
    <message>
        <source>There is no telephone number in this text. Copy one, then ask again.</source>
        <extracomment>problems.py</extracomment>
        <translation>In diesem Text steht keine Telefonnummer. Kopieren Sie eine und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There were no calls in these days. Choose others above.</source>
        <extracomment>figures_page.py</extracomment>
        <translation>An diesen Tagen gab es keine Anrufe. Wählen Sie oben andere.</translation>
    </message>
    <message>
        <source>These are filled in: {places}</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Eingesetzt werden: {places}</translation>
    </message>
    <message>
        <source>These keys work in every program. There are none until you choose them.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Diese Tasten wirken in jedem Programm. Es gibt keine, bis Sie sie wählen.</translation>
    </message>
    <message>
        <source>They are forgotten when you quit, and go to no other proxy.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Beim Beenden werden sie vergessen, und sie gehen an keinen anderen Proxy.</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, and go to no other proxy.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Sie liegen im Schlüsselbund dieses Computers und gehen an keinen anderen Proxy.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another; nothing was changed.</source>
        <extracomment>problems.py</extracomment>
        <translation>Diese Sicherung ist beschädigt. Wählen Sie eine andere; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This call or phone is no longer there. See what your phone shows.</source>
        <extracomment>problems.py</extracomment>
        <translation>Dieser Anruf oder dieses Telefon ist nicht mehr da. Sehen Sie nach, was Ihr Telefon anzeigt.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This computer does not allow it: {reason}</source>
        <extracomment>settings_computer.py, settings_links.py</extracomment>
        <translation>Dieser Computer lässt es nicht zu: {reason}</translation>
    </message>
    <message>
        <source>This computer does not show programs what is marked. Copy the number instead.</source>
        <extracomment>marked_text.py</extracomment>
        <translation>Dieser Computer zeigt Programmen nicht, was markiert ist. Kopieren Sie stattdessen die Nummer.</translation>
    </message>
    <message>
        <source>This computer does not tell which program opens tel: links.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Dieser Computer sagt nicht, welches Programm tel:-Links öffnet.</translation>
    </message>
    <message>
        <source>This computer has no keyring that a key can be trusted to, so the record of your calls is not encrypted. Ask who looks after the computer.</source>
        <extracomment>problems.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem man einen Schlüssel anvertrauen kann; deshalb ist Ihre Anrufliste nicht verschlüsselt. Fragen Sie, wer den Computer betreut.</translation>
    </message>
    <message>
        <source>This computer has no safe place for your sign-in. Sign in again at the next start.</source>
        <extracomment>problems.py</extracomment>
        <translation>Dieser Computer hat keinen sicheren Ort für Ihre Anmeldung. Melden Sie sich beim nächsten Start erneut an.</translation>
    </message>
    <message>
        <source>This computer → screen</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Dieser Computer → Bildschirm</translation>
    </message>
    <message>
        <source>This computer&apos;s own certificates are trusted. If your company looks into connections, choose the file (PEM) of its authority.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Den Zertifikaten dieses Computers wird vertraut. Wenn Ihre Firma Verbindungen prüft, wählen Sie die Datei (PEM) ihrer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>This desktop gives programs no such keys.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Dieser Desktop gibt Programmen keine solchen Tasten.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its rights, or choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Diese Datei lässt sich nicht lesen. Prüfen Sie ihre Rechte oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is no backup of Call Control, or it is encrypted with a key that the keyring of this computer does not have. Choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Diese Datei ist keine Sicherung von Call Control, oder sie ist mit einem Schlüssel verschlüsselt, den der Schlüsselbund dieses Computers nicht hat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is no backup of Call Control. Choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Diese Datei ist keine Sicherung von Call Control. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is a code for the telephone system. It may redirect your calls or change your phone. Call it only if you know what it does.</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Das ist ein Code für die Telefonanlage. Er kann Ihre Anrufe umleiten oder Ihr Telefon verändern. Rufen Sie ihn nur an, wenn Sie wissen, was er bewirkt.</translation>
    </message>
    <message>
        <source>This is a phone of your own: its calls are with others. Enter the number of somebody else.</source>
        <extracomment>problems.py</extracomment>
        <translation>Das ist ein eigenes Telefon: Seine Anrufe sind die mit anderen. Geben Sie die Nummer von jemand anderem ein.</translation>
    </message>
    <message>
        <source>This is no file that Call Control has exported, or another program has saved it since. Choose one that was exported as JSON or CSV, as it was written.</source>
        <extracomment>problems.py</extracomment>
        <translation>Diese Datei hat nicht Call Control exportiert, oder ein anderes Programm hat sie seitdem gespeichert. Wählen Sie eine, die als JSON oder CSV exportiert wurde, so wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>This key cannot be used. Take a letter, a digit or a function key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Diese Taste kann nicht verwendet werden. Nehmen Sie einen Buchstaben, eine Ziffer oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>This kind of proxy cannot be used, only HTTP proxies. Enter another in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Diese Art Proxy kann nicht verwendet werden, nur HTTP-Proxys. Geben Sie in den Einstellungen einen anderen ein.</translation>
    </message>
    <message>
        <source>This note cannot be written to disk. It is kept and it will be tried again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Diese Notiz kann nicht gespeichert werden. Sie wird aufbewahrt und es wird wieder versucht; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>This version cannot read these of them, and uses what is usual: {names}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Folgende davon kann diese Version nicht lesen; sie verwendet dafür das Übliche: {names}</translation>
    </message>
    <message>
        <source>This version has no installer for this computer. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Von dieser Version gibt es kein Installationsprogramm für diesen Computer. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>date</comment>
        <extracomment>date_span.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To &amp;call back</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Zurückz&amp;urufen</translation>
    </message>
    <message>
        <source>To &amp;follow up</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Noch zu er&amp;ledigen</translation>
    </message>
    <message>
        <source>To call back</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Zurückzurufen</translation>
    </message>
    <message>
        <source>To follow up</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Noch zu erledigen</translation>
    </message>
    <message>
        <source>To the figures and back</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zu den Zahlen und zurück</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zur ersten, zur letzten</translation>
    </message>
    <message>
        <source>To the newest, to the oldest</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zum neuesten, zum ältesten</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zum nächsten Element, zum vorigen</translation>
    </message>
    <message>
        <source>To the next part: dial field, calls, list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zum nächsten Teil: Wählfeld, Anrufe, Liste</translation>
    </message>
    <message>
        <source>To the part before</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Zum vorigen Teil</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Too long for a telephone number</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Zu lang für eine Telefonnummer</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Zu viele Anfragen. Warten Sie kurz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Trusted besides those of this computer: {file}</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Zusätzlich zu denen dieses Computers wird vertraut: {file}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the rules with a call</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Die Regeln mit einem Anruf ausprobieren</translation>
    </message>
    <message>
        <source>Trying now …</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Wird jetzt versucht …</translation>
    </message>
    <message>
        <source>Turned off · {about}</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Ausgeschaltet · {about}</translation>
    </message>
    <message>
        <source>Type one below</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Unten einen eintippen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_line.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold, fold</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Aufklappen, zuklappen</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <extracomment>text.py</extracomment>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <extracomment>snooze.py</extracomment>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Up and down</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Auf und ab</translation>
    </message>
    <message>
        <source>Use it no &amp;more</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Nicht &amp;mehr verwenden</translation>
    </message>
    <message>
        <source>Used with “At this address”: host and port, such as proxy.example.com:8080.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Gilt bei „Unter dieser Adresse“: Rechner und Port, etwa proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>User name, password or account number is wrong. Check them, and the cloud in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Benutzername, Passwort oder Kontonummer ist falsch. Prüfen Sie sie und die Cloud in den Einstellungen.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version {version} is the newest.</source>
        <extracomment>update_words.py</extracomment>
        <translation>Version {version} ist die neueste.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <extracomment>update_words.py</extracomment>
        <translation>Version {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>What CloudLink lets no program do</source>
        <extracomment>about.py</extracomment>
        <translation>Was CloudLink keinem Programm erlaubt</translation>
    </message>
    <message>
        <source>What came is not what the maker has signed, so it was deleted. Try again later.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Was ankam, ist nicht das, was der Hersteller signiert hat, und wurde gelöscht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What can be done with a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Was man mit einem Anruf tun kann</translation>
    </message>
    <message>
        <source>What else the card says.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Was die Karte noch sagt.</translation>
    </message>
    <message>
        <source>What is here already stays as it is, so a file may be imported twice.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Was schon hier ist, bleibt, wie es ist; eine Datei darf also zweimal importiert werden.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>update_control.py, update_window.py</extracomment>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is shown here may be old. Sign in again.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Was hier zu sehen ist, kann veraltet sein. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>What is told of new versions is not signed by the maker, so it is not believed. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Was über neue Versionen gesagt wird, ist nicht vom Hersteller signiert und gilt deshalb nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>What is told of new versions is older than what was told before, so it is not believed. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Was über neue Versionen gesagt wird, ist älter als das zuvor Gesagte und gilt deshalb nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>What is told of new versions is out of date, so it is not believed. Check the date of this computer.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Was über neue Versionen gesagt wird, ist abgelaufen und gilt deshalb nicht. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>What is told of new versions makes no sense. Try again tomorrow.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Was über neue Versionen gesagt wird, ergibt keinen Sinn. Versuchen Sie es morgen noch einmal.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What the rule is called in the list.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Wie die Regel in der Liste heißt.</translation>
    </message>
    <message>
        <source>What was to be dialled holds characters that are not seen.</source>
        <extracomment>problems.py</extracomment>
        <translation>Was gewählt werden sollte, enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>What was to be dialled is far too long for a number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Was gewählt werden sollte, ist viel zu lang für eine Nummer.</translation>
    </message>
    <message>
        <source>What was to be dialled is not a telephone number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Was gewählt werden sollte, ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {file}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Was Sie hier wählen, steht in {file}</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Wenn er angenommen wird</translation>
    </message>
    <message>
        <source>When it rings</source>
        <comment>hours of the week</comment>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Wann es klingelt</translation>
    </message>
    <message>
        <source>When it rings</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Wenn er klingelt</translation>
    </message>
    <message>
        <source>When it was missed</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Wenn er verpasst wurde</translation>
    </message>
    <message>
        <source>When the talk has ended</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Wenn das Gespräch beendet ist</translation>
    </message>
    <message>
        <source>Where I work</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Wo ich arbeite</translation>
    </message>
    <message>
        <source>Where your company&apos;s account is kept. Applies when you sign in.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Wo das Konto Ihrer Firma liegt. Gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Welche Nummer?</translation>
    </message>
    <message>
        <source>While it is not running, your calls are not recorded and not shown here.</source>
        <extracomment>quit_question.py</extracomment>
        <translation>Solange es nicht läuft, werden Ihre Anrufe hier weder aufgezeichnet noch angezeigt.</translation>
    </message>
    <message>
        <source>While the screen is locked, a notification tells of a call, with its name if on.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Ist der Bildschirm gesperrt, meldet eine Benachrichtigung den Anruf; eingeschaltet auch mit Namen.</translation>
    </message>
    <message>
        <source>While you search calls</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Während Sie Anrufe suchen</translation>
    </message>
    <message>
        <source>While you type where a call shall go</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Während Sie eingeben, wohin ein Anruf soll</translation>
    </message>
    <message>
        <source>While you write a note</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Während Sie eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Who forwarded the call</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Wer den Anruf weitergeleitet hat</translation>
    </message>
    <message>
        <source>With AltGr this types a character. Hold one more key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Mit AltGr schreibt das ein Zeichen. Halten Sie eine weitere Taste.</translation>
    </message>
    <message>
        <source>With a &amp;password instead…</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Stattdessen mit &amp;Passwort…</translation>
    </message>
    <message>
        <source>With a client &amp;ID instead</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Stattdessen mit Client-&amp;ID</translation>
    </message>
    <message>
        <source>With a mark by which Excel knows the letters (BOM)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Mit einer Marke, an der Excel die Zeichen erkennt (BOM)</translation>
    </message>
    <message>
        <source>With several calls on the screen these act on the one that has the keyboard: go to it with {first} … {last} first.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Bei mehreren Anrufen wirken diese auf den, der die Tastatur hat: gehen Sie zuerst mit {first} … {last} zu ihm.</translation>
    </message>
    <message>
        <source>Without conditions the rule is about every call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Ohne Bedingungen gilt die Regel für jeden Anruf.</translation>
    </message>
    <message>
        <source>Without name and password: they are asked for when they are needed.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Ohne Name und Passwort: danach wird gefragt, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Word on the ca&amp;rd</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Wort auf der Karte</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Weltweit</translation>
    </message>
    <message>
        <source>Write a note on a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Eine Notiz zu einem Anruf schreiben</translation>
    </message>
    <message>
        <source>Write a note on this call</source>
        <extracomment>call_note.py</extracomment>
        <translation>Eine Notiz zu diesem Anruf schreiben</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are not signed in. As soon as you are, it can be called.</source>
        <extracomment>problems.py</extracomment>
        <translation>Sie sind nicht angemeldet. Sobald Sie es sind, kann angerufen werden.</translation>
    </message>
    <message>
        <source>You called</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Sie haben angerufen</translation>
    </message>
    <message>
        <source>Your account has no phone. Ask your administrator to enter your extension.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihr Konto hat kein Telefon. Bitten Sie Ihren Administrator, Ihre Nebenstelle einzutragen.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihr Konto darf das nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your administrator has decided this. Ask them if it should be otherwise.</source>
        <extracomment>problems.py</extracomment>
        <translation>Das hat Ihr Administrator festgelegt. Wenden Sie sich an ihn, wenn es anders sein soll.</translation>
    </message>
    <message>
        <source>Your company has used up what CloudLink allows it. Ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Firma hat aufgebraucht, was CloudLink ihr erlaubt. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your desktop asks you about this key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Ihr Desktop fragt Sie nach dieser Taste.</translation>
    </message>
    <message>
        <source>Your desktop shows marked text only to the window that has the keyboard. Copy it.</source>
        <extracomment>marked_text.py</extracomment>
        <translation>Ihr Desktop zeigt markierten Text nur dem Fenster, das die Tastatur hat. Kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Ihre Tastatur hat keine solche Taste.</translation>
    </message>
    <message>
        <source>Your own extension</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Ihre eigene Nebenstelle</translation>
    </message>
    <message>
        <source>Your password goes to CloudLink and is kept nowhere.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Ihr Passwort geht an CloudLink und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Your phone does not confirm this. See what it shows, or try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihr Telefon bestätigt das nicht. Sehen Sie nach, was es anzeigt, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your phone system records calls: offer to pause that. CloudLink does not tell.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Ihre Telefonanlage zeichnet Anrufe auf: anbieten, das anzuhalten. CloudLink sagt es nicht.</translation>
    </message>
    <message>
        <source>Your settings</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>Your sign-in has ended, and what is shown here may be old. Sign in again.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Ihre Anmeldung ist abgelaufen; was hier zu sehen ist, kann veraltet sein. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>all together in a conference</source>
        <extracomment>call_story.py</extracomment>
        <translation>alle zusammen in einer Konferenz</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>figures_cards.py, figures_table.py, text.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>answered after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>angenommen nach {length}</translation>
    </message>
    <message>
        <source>answered by {who}</source>
        <extracomment>text.py</extracomment>
        <translation>angenommen von {who}</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <extracomment>text.py</extracomment>
        <translation>woanders angenommen</translation>
    </message>
    <message>
        <source>answered on {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>angenommen auf {phone}</translation>
    </message>
    <message>
        <source>answered on {phone} after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>angenommen auf {phone} nach {length}</translation>
    </message>
    <message>
        <source>as many as before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>so viele wie zuvor</translation>
    </message>
    <message>
        <source>asked for: {wish}</source>
        <extracomment>availability.py, phone_words.py</extracomment>
        <translation>gewünscht: {wish}</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>rule_words.py</extracomment>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>text.py</extracomment>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>but it rings</source>
        <extracomment>availability.py</extracomment>
        <translation>aber es klingelt</translation>
    </message>
    <message>
        <source>call failed</source>
        <extracomment>text.py</extracomment>
        <translation>Anruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>called {who} from {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>{who} angerufen von {phone}</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>file name</comment>
        <extracomment>export_window.py</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>text.py</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>conference</source>
        <extracomment>text.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>configuration profile of this Mac</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Konfigurationsprofil dieses Macs</translation>
    </message>
    <message>
        <source>consultation</source>
        <extracomment>card_facts.py, text.py</extracomment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>consultation: {outcome}</source>
        <extracomment>text.py</extracomment>
        <translation>Rückfrage: {outcome}</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>rule_words.py</extracomment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>text.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <extracomment>text.py</extracomment>
        <translation>möchte nicht gestört werden</translation>
    </message>
    <message>
        <source>end not seen</source>
        <extracomment>text.py</extracomment>
        <translation>Ende nicht bekannt</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>call_story.py</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended after a talk of {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>beendet nach {length} Gespräch</translation>
    </message>
    <message>
        <source>first call</source>
        <extracomment>entry_head.py</extracomment>
        <translation>erster Anruf</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <extracomment>entry_words.py</extracomment>
        <translation>erledigen am {day}</translation>
    </message>
    <message>
        <source>for you</source>
        <extracomment>text.py</extracomment>
        <translation>für Sie</translation>
    </message>
    <message>
        <source>for {phone}</source>
        <extracomment>text.py</extracomment>
        <translation>für {phone}</translation>
    </message>
    <message>
        <source>for {phone}, forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>für {phone}, weitergeleitet von {sender}</translation>
    </message>
    <message>
        <source>forwarded</source>
        <extracomment>text.py</extracomment>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>weitergeleitet von {sender}</translation>
    </message>
    <message>
        <source>forwarded to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>weitergeleitet zu {who}</translation>
    </message>
    <message>
        <source>from {phone}</source>
        <extracomment>text.py</extracomment>
        <translation>von {phone}</translation>
    </message>
    <message>
        <source>given up after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>aufgegeben nach {length}</translation>
    </message>
    <message>
        <source>group policy of this computer</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Gruppenrichtlinie dieses Computers</translation>
    </message>
    <message>
        <source>group policy of your user account</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Gruppenrichtlinie Ihres Benutzerkontos</translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>call_story.py</extracomment>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>handed over to {who}</source>
        <extracomment>call_story.py</extracomment>
        <translation>übergeben an {who}</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>text.py</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>incoming</source>
        <extracomment>search_names.py</extracomment>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>rule_words.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>rule_words.py</extracomment>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>median · 95 % within {time}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>Median · 95 % binnen {time}</translation>
    </message>
    <message>
        <source>message waiting</source>
        <extracomment>availability.py, phone_words.py, tray.py</extracomment>
        <translation>Nachricht wartet</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>calls</comment>
        <extracomment>figures_cards.py, figures_table.py</extracomment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>text.py</extracomment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>missed · settled</source>
        <extracomment>entry_words.py</extracomment>
        <translation>verpasst · erledigt</translation>
    </message>
    <message numerus="yes">
        <source>more than %n calls</source>
        <extracomment>entry_head.py</extracomment>
        <translation>
            <numerusform>mehr als %n Anruf</numerusform>
            <numerusform>mehr als %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>text.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>figures_words.py</extracomment>
        <translation>keine Anrufe</translation>
    </message>
    <message>
        <source>no incoming call was answered</source>
        <extracomment>figures_words.py</extracomment>
        <translation>kein eingehender Anruf wurde angenommen</translation>
    </message>
    <message>
        <source>nobody was spoken with</source>
        <extracomment>figures_words.py</extracomment>
        <translation>es wurde mit niemandem gesprochen</translation>
    </message>
    <message>
        <source>not answered for {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>{length} lang nicht angenommen</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <extracomment>entry_words.py</extracomment>
        <translation>Notiz: „{note}“</translation>
    </message>
    <message>
        <source>number not reachable</source>
        <extracomment>text.py</extracomment>
        <translation>Nummer nicht erreichbar</translation>
    </message>
    <message>
        <source>on hold, asked {who}</source>
        <extracomment>call_story.py</extracomment>
        <translation>gehalten, Rückfrage bei {who}</translation>
    </message>
    <message>
        <source>other</source>
        <comment>calls</comment>
        <extracomment>figures_cards.py, figures_table.py</extracomment>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>outgoing</source>
        <extracomment>search_names.py</extracomment>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>perhaps a slip</source>
        <extracomment>dial_words.py</extracomment>
        <translation>vielleicht vertippt</translation>
    </message>
    <message>
        <source>rang on {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>klingelte auf {phone}</translation>
    </message>
    <message>
        <source>rang on {phone}, forwarded by {sender}</source>
        <extracomment>call_story.py</extracomment>
        <translation>klingelte auf {phone}, weitergeleitet von {sender}</translation>
    </message>
    <message>
        <source>redirected</source>
        <extracomment>text.py</extracomment>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>redirected to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>umgeleitet zu {who}</translation>
    </message>
    <message>
        <source>stopped ringing after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>klingelte nach {length} nicht mehr</translation>
    </message>
    <message>
        <source>the call with {who} ended</source>
        <extracomment>call_story.py</extracomment>
        <translation>das Gespräch mit {who} endete</translation>
    </message>
    <message>
        <source>the caller gave up after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>der Anrufer gab nach {length} auf</translation>
    </message>
    <message>
        <source>then key in {extension}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>danach {extension} eintippen</translation>
    </message>
    <message>
        <source>this call</source>
        <extracomment>rule_details.py</extracomment>
        <translation>dieser Anruf</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>search_names.py, times.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>times.py</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>text.py</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>transferred after asking</source>
        <extracomment>text.py</extracomment>
        <translation>nach Rücksprache verbunden</translation>
    </message>
    <message>
        <source>transferred directly</source>
        <extracomment>text.py</extracomment>
        <translation>direkt verbunden</translation>
    </message>
    <message>
        <source>transferred directly to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>direkt verbunden mit {who}</translation>
    </message>
    <message>
        <source>transferred to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>verbunden mit {who}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>search_names.py, times.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{begin} bis {end}</translation>
    </message>
    <message numerus="yes">
        <source>{change} % on the %n days before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>
            <numerusform>{change} % zum %n Tag davor</numerusform>
            <numerusform>{change} % zu den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} % on the day before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{change} % zum Tag davor</translation>
    </message>
    <message>
        <source>{condition} and {count} more</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{condition} und {count} weitere</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <extracomment>entry_words.py</extracomment>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>{count}nd call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}. Anruf diese Woche · zuletzt: {before}</translation>
    </message>
    <message>
        <source>{count}rd call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}. Anruf diese Woche · zuletzt: {before}</translation>
    </message>
    <message>
        <source>{count}st call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}. Anruf diese Woche · zuletzt: {before}</translation>
    </message>
    <message>
        <source>{count}th call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}. Anruf diese Woche · zuletzt: {before}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>entry_story.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{found} of {all} · {time} ms</source>
        <extracomment>search_field.py</extracomment>
        <translation>{found} von {all} · {time} ms</translation>
    </message>
    <message>
        <source>{hop}: by the two clocks, the fastest call took {time}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{hop}: Nach den beiden Uhren brauchte der schnellste Anruf {time}.</translation>
    </message>
    <message>
        <source>{hop}: the two clocks differ by at least {time}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{hop}: Die beiden Uhren weichen um mindestens {time} voneinander ab.</translation>
    </message>
    <message>
        <source>{h} h</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{min} min {s} s</translation>
    </message>
    <message>
        <source>{missed} of {all} incoming</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{missed} von {all} eingehenden</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <extracomment>call_story.py</extracomment>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{number} %</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} answered</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} angenommen</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} insgesamt</translation>
    </message>
    <message>
        <source>{number} in all: {parts}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} insgesamt: {parts}</translation>
    </message>
    <message>
        <source>{number} incoming</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} eingehend</translation>
    </message>
    <message>
        <source>{number} missed</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} verpasst</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} other</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} sonstige</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} spoken with since</source>
        <extracomment>figures_words.py</extracomment>
        <translation>mit {number} seither gesprochen</translation>
    </message>
    <message>
        <source>{percent} % copied. Calls go on meanwhile.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>{percent} % kopiert. Anrufe gehen währenddessen weiter.</translation>
    </message>
    <message>
        <source>{phone}, line {line}</source>
        <extracomment>text.py</extracomment>
        <translation>{phone}, Leitung {line}</translation>
    </message>
    <message>
        <source>{program} opens tel: links now.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>{program} öffnet jetzt tel:-Links.</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <extracomment>connection_words.py</extracomment>
        <translation>{state} seit {time}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{tag} ×</source>
        <extracomment>tag_row.py</extracomment>
        <translation>{tag} ×</translation>
    </message>
    <message>
        <source>{time} a call</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{time} je Anruf</translation>
    </message>
    <message>
        <source>{time} or longer</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{time} oder länger</translation>
    </message>
    <message>
        <source>{what} begins with “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} beginnt mit „{value}“</translation>
    </message>
    <message>
        <source>{what} contains “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} enthält „{value}“</translation>
    </message>
    <message>
        <source>{what} is not there</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} ist nicht da</translation>
    </message>
    <message>
        <source>{what} is one of “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} ist eines von „{value}“</translation>
    </message>
    <message>
        <source>{what} is “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} ist „{value}“</translation>
    </message>
    <message>
        <source>{what}: nothing to compare with yet</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what}: noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>{whom} · opens a page</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{whom} · öffnet eine Seite</translation>
    </message>
    <message>
        <source>{who} answered after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>{who} nahm nach {length} an</translation>
    </message>
    <message>
        <source>{who} has gone. What you typed is in the dial field.</source>
        <extracomment>targets.py</extracomment>
        <translation>{who} ist weg. Was Sie getippt haben, steht im Wählfeld.</translation>
    </message>
    <message>
        <source>{who} has gone. You had typed: {typed}</source>
        <extracomment>targets.py</extracomment>
        <translation>{who} ist weg. Sie hatten getippt: {typed}</translation>
    </message>
    <message>
        <source>{who} has hung up</source>
        <extracomment>text.py</extracomment>
        <translation>{who} hat aufgelegt</translation>
    </message>
    <message>
        <source>{who} left</source>
        <extracomment>call_story.py</extracomment>
        <translation>{who} ging</translation>
    </message>
    <message numerus="yes">
        <source>{who}, %n missed</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>{who}, %n verpasst</numerusform>
            <numerusform>{who}, %n verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} {count}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>{words} {count}</translation>
    </message>
    <message>
        <source>– {rule}: is turned off</source>
        <extracomment>rule_words.py</extracomment>
        <translation>– {rule}: ist ausgeschaltet</translation>
    </message>
    <message>
        <source>“{action}” has this key.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>„{action}“ hat diese Taste.</translation>
    </message>
    <message>
        <source>“{entry}” is not an extension.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>„{entry}“ ist keine Nebenstelle.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <extracomment>last_contact.py</extracomment>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>“{part}” cannot be filled in. There is {known}.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>„{part}“ lässt sich nicht einsetzen. Es gibt {known}.</translation>
    </message>
    <message>
        <source>✓ {rule}: fits</source>
        <extracomment>rule_words.py</extracomment>
        <translation>✓ {rule}: passt</translation>
    </message>
    <message>
        <source>✗ {rule}: does not fit</source>
        <extracomment>rule_words.py</extracomment>
        <translation>✗ {rule}: passt nicht</translation>
    </message>
</context>
<context>
    <name>closing pages</name>
    <message>
        <source>Call Control has what it needs and is completing your sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Call Control hat, was es braucht, und schließt Ihre Anmeldung ab.</translation>
    </message>
    <message>
        <source>It has been answered already. You can close this window.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Sie wurde schon beantwortet. Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>The answer does not match the question that was asked, so it was not used. Go back to Call Control and start again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Die Antwort passt nicht zur gestellten Frage und wurde deshalb nicht verwendet. Gehen Sie zu Call Control zurück und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page lacks its code. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>In der Antwort der Anmeldeseite fehlt der Code. Gehen Sie zu Call Control zurück, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The rest of the request did not come. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Der Rest der Anfrage ist nicht gekommen. Kehren Sie zu Call Control zurück, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The sign-in is incomplete</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Die Anmeldung ist unvollständig</translation>
    </message>
    <message>
        <source>The sign-in was refused or cancelled. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Die Anmeldung wurde abgelehnt oder abgebrochen. Gehen Sie zu Call Control zurück, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This address only receives a sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Diese Adresse nimmt nur eine Anmeldung entgegen.</translation>
    </message>
    <message>
        <source>This sign-in does not belong to Call Control</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Diese Anmeldung gehört nicht zu Call Control</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Diese Anmeldung ist vorbei</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Too slow</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>What came here is far too long for the answer to a sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Was hier ankam, ist viel zu lang für die Antwort auf eine Anmeldung.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Sie können dieses Fenster schließen</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britische Territorien im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Bonaire, Sint Eustatius und Saba</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaiman-Inseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokos-Inseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Demokratische Republik Kongo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cook-Inseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechische Republik</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Elfenbeinküste</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorial-Guinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Swasiland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falkland-Inseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer-Inseln</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldiven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshall-Inseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk-Insel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Mazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Mariannen-Inseln</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten (Niederländischer Teil)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Solomon-Inseln</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tome und Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicos-Inseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Aaland-Inseln</translation>
    </message>
</context>
</TS>
