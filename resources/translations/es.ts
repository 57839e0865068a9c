<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>callcontrol</name>
    <message numerus="yes">
        <source>%n callers missed</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>%n persona sin respuesta</numerusform>
            <numerusform>%n personas sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>entry_head.py</extracomment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>entry_head.py, tray.py</extracomment>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls of {who} are settled</source>
        <extracomment>settling.py</extracomment>
        <translation>
            <numerusform>%n llamada perdida de {who} está resuelta</numerusform>
            <numerusform>%n llamadas perdidas de {who} están resueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>&amp;Añadir condición</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Otro día…</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Contestar</translation>
    </message>
    <message>
        <source>&amp;Answer the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Contestar la llamada</translation>
    </message>
    <message>
        <source>&amp;Available</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Disponible</translation>
    </message>
    <message>
        <source>&amp;Back to caller</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Volver con quien llama</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>export_menu.py, settings_history.py</extracomment>
        <translation>&amp;Guardar copia…</translation>
    </message>
    <message>
        <source>&amp;Busy</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Ocupado</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>dial_request.py, rule_tester.py</extracomment>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>number_menu.py</extracomment>
        <translation>&amp;Devolver la llamada</translation>
    </message>
    <message>
        <source>&amp;Call the marked number</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Llamar al número seleccionado</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ask_first.py, file_work.py, login_window.py, settings_history.py</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <extracomment>import_window.py</extracomment>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <extracomment>delays_window.py</extracomment>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Copiar el enlace</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Cut the connection</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Cor&amp;tar la conexión</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Days to keep calls</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>&amp;Días que se guardan las llamadas</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <extracomment>choices.py, shortcuts.py</extracomment>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>&amp;Delays of the last calls</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Retrasos de las últimas llamadas</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Eliminar del historial…</translation>
    </message>
    <message>
        <source>&amp;Delete the names</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>&amp;Borrar los nombres</translation>
    </message>
    <message>
        <source>&amp;Dial a number</source>
        <extracomment>main_window.py</extracomment>
        <translation>Marcar un &amp;número</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <extracomment>quit_question.py</extracomment>
        <translation>&amp;No volver a preguntar</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <extracomment>text.py</extracomment>
        <translation>Co&amp;lgar</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Terminar la llamada</translation>
    </message>
    <message>
        <source>&amp;Erase a person…</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>&amp;Eliminar a una persona…</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <extracomment>erase_window.py</extracomment>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>window_pages.py</extracomment>
        <translation>Cif&amp;ras</translation>
    </message>
    <message>
        <source>&amp;Go to the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Ir a la llamada</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>screen_pop.py, shortcuts.py</extracomment>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Incoming call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Llamada &amp;entrante</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <extracomment>update_window.py</extracomment>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <extracomment>quit_question.py</extracomment>
        <translation>Seguir en &amp;marcha</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>main_window.py</extracomment>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;Keypad</source>
        <extracomment>text.py</extracomment>
        <translation>Te&amp;clado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>update_window.py</extracomment>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Let the connection go silent</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Dejar la conexión en silencio</translation>
    </message>
    <message>
        <source>&amp;Look for a new version</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Buscar una versión nueva</translation>
    </message>
    <message>
        <source>&amp;Look for new versions</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Buscar versiones nuevas</translation>
    </message>
    <message>
        <source>&amp;Look what there is</source>
        <extracomment>erase_window.py</extracomment>
        <translation>&amp;Ver qué hay</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <extracomment>tray.py</extracomment>
        <translation>&amp;Perdidas</translation>
    </message>
    <message>
        <source>&amp;Missed ({count})</source>
        <extracomment>tray.py</extracomment>
        <translation>&amp;Perdidas ({count})</translation>
    </message>
    <message>
        <source>&amp;Missed call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Llamada &amp;perdida</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Names on the lock screen</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Nombres en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>tray.py</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>&amp;Open page for this caller</source>
        <extracomment>page_menus.py</extracomment>
        <translation>&amp;Abrir la página de esta persona</translation>
    </message>
    <message>
        <source>&amp;Open page for this caller: {rule}</source>
        <extracomment>page_menus.py</extracomment>
        <translation>&amp;Abrir la página de esta persona: {rule}</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the log</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Page to open</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Página que se abre</translation>
    </message>
    <message>
        <source>&amp;Pause recording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>&amp;Pausar la grabación</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Protect the sign-in (PKCE)</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>P&amp;roteger el inicio de sesión (PKCE)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>main_window.py, quit_question.py, tray.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redial last number</source>
        <extracomment>main_window.py, tray.py</extracomment>
        <translation>Volver a &amp;marcar el último número</translation>
    </message>
    <message>
        <source>&amp;Redirect…</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Desviar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>rules_page.py, settings_connection.py</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Quitar todos los filtros</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>settings_history.py</extracomment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>export_menu.py, settings_history.py</extracomment>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Resume recording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>&amp;Reanudar la grabación</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Second call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Segunda llamada</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>text.py</extracomment>
        <translation>Transferir &amp;ya</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Show pops again</source>
        <extracomment>snooze.py</extracomment>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>login_window.py</extracomment>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in with the password</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Iniciar &amp;sesión con la contraseña</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <extracomment>settings_window.py, sign_in_ways.py</extracomment>
        <translation>Iniciar &amp;sesión…</translation>
    </message>
    <message>
        <source>&amp;Sign-in port</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Puerto de inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Start with this computer</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>&amp;Iniciar con este equipo</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>text.py</extracomment>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>&amp;Time to stop Send now</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Margen antes de transferir</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>follow_up.py, history_filters.py</extracomment>
        <translation>Ho&amp;y</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>smoke.py, choices.py, shortcuts.py</extracomment>
        <translation>&amp;Transferir…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Volver a &amp;intentar</translation>
    </message>
    <message>
        <source>&amp;Try it without a phone system</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Probar sin centralita</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Acti&amp;var</translation>
    </message>
    <message>
        <source>&amp;Use Call Control</source>
        <extracomment>settings_links.py</extracomment>
        <translation>&amp;Usar Call Control</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Watched phones</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Teléfonos mostrados</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Where cards appear</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Lugar de las tarjetas</translation>
    </message>
    <message>
        <source>+ means: so much longer than the fastest of these calls. Two clocks that need not agree told it, so how long the fastest took is not known.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>+ significa: tanto más que en la más rápida de estas llamadas. Lo dicen dos relojes que no tienen por qué coincidir; por eso no se sabe cuánto tardó la más rápida.</translation>
    </message>
    <message>
        <source>+ tag</source>
        <extracomment>tag_row.py</extracomment>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>figures_range.py</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>delays_window.py</extracomment>
        <translation>95 % en menos de</translation>
    </message>
    <message>
        <source>A brace lacks its other half: write for example {example}</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Falta una llave: escriba por ejemplo {example}</translation>
    </message>
    <message>
        <source>A call was asked for while the screen was locked. Ask for it again if you want it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Se pidió una llamada mientras la pantalla estaba bloqueada. Pídala de nuevo si la desea.</translation>
    </message>
    <message>
        <source>A call with this number goes on. Wait until it has ended, then erase it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Hay una llamada en curso con este número. Espere a que termine y después elimine.</translation>
    </message>
    <message>
        <source>A client ID has no spaces or special characters.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un ID de cliente no tiene espacios ni caracteres especiales.</translation>
    </message>
    <message>
        <source>A link asks for this call: {given}</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Un enlace pide esta llamada: {given}</translation>
    </message>
    <message>
        <source>A message waits on your phone</source>
        <extracomment>header.py</extracomment>
        <translation>Tiene un mensaje en su teléfono</translation>
    </message>
    <message>
        <source>A newer version of Call Control has made this backup. Install that version first.</source>
        <extracomment>problems.py</extracomment>
        <translation>Una versión más reciente de Call Control ha hecho esta copia. Instale primero esa versión.</translation>
    </message>
    <message>
        <source>A newer version of Call Control has written the record of your calls. Install that version; nothing was changed.</source>
        <extracomment>problems.py</extracomment>
        <translation>Una versión más reciente de Call Control ha escrito su registro de llamadas. Instale esa versión; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A newer version of Call Control has written this file. Install that version.</source>
        <extracomment>problems.py</extracomment>
        <translation>Una versión más reciente de Call Control ha escrito este archivo. Instale esa versión.</translation>
    </message>
    <message>
        <source>A newer version of Call Control was used here until {date}. What it recorded is kept in {file} and comes back with that version.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Hasta el {date} se usó aquí una versión más reciente de Call Control. Lo que registró se conserva en {file} y volverá con esa versión.</translation>
    </message>
    <message>
        <source>A number of days, such as 90; nothing is for ever.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un número de días, como 90; nada significa para siempre.</translation>
    </message>
    <message>
        <source>A port is a number, such as 8765.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un puerto es un número, por ejemplo 8765.</translation>
    </message>
    <message>
        <source>A proxy is a host and a port, such as proxy.example.com:8080.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un proxy es un servidor y un puerto, por ejemplo proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>A rule that is turned off is kept and does nothing</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Una regla desactivada se conserva y no hace nada</translation>
    </message>
    <message>
        <source>A rule that this version does not understand</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Una regla que esta versión no entiende</translation>
    </message>
    <message>
        <source>A strip at the card&apos;s edge, with the word or the rule&apos;s name beside it.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Una franja en el borde de la tarjeta, junto a la palabra o el nombre de la regla.</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented callers. Nothing leaves this computer.</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Se abre una ventana propia con llamadas inventadas. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Disponibilidad</translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Ausente</translation>
    </message>
    <message>
        <source>About Call Control</source>
        <extracomment>about.py</extracomment>
        <translation>Acerca de Call Control</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account &amp;number</source>
        <extracomment>name_and_password.py, settings_pages.py</extracomment>
        <translation>&amp;Número de cuenta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add condition</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>Adds the calls of a file that Call Control has exported as JSON or CSV.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Añade las llamadas de un archivo que Call Control ha exportado como JSON o CSV.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <extracomment>figures_range.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Todas las llamadas con este número</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>settings_connection.py, settings_history.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All of these are so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Todo se cumple</translation>
    </message>
    <message>
        <source>All the way</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Todo el recorrido</translation>
    </message>
    <message>
        <source>All your calls as they are now, in one file. Keep it where only you can read it.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Todas sus llamadas tal como están ahora, en un solo archivo. Guárdelo donde solo usted pueda leerlo.</translation>
    </message>
    <message>
        <source>An account number has only digits, letters and hyphens.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un número de cuenta solo tiene cifras, letras y guiones.</translation>
    </message>
    <message>
        <source>An address has no spaces, accents or quotes: copy it from your browser.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Una dirección no tiene espacios, acentos ni comillas: cópiela de su navegador.</translation>
    </message>
    <message>
        <source>An address, not a telephone number</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Una dirección, no un número de teléfono</translation>
    </message>
    <message>
        <source>An import or another program holds the record of your calls. Wait for it, or close it: new calls are kept and written as soon as that is possible.</source>
        <extracomment>problems.py</extracomment>
        <translation>Una importación u otro programa retiene el registro de sus llamadas. Espere a que termine o ciérrelo: las llamadas nuevas se conservan y se escriben en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Another program holds the record of your calls, so it was not replaced. Close it and try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Otro programa usa su registro de llamadas, por eso no se ha sustituido. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds the record of your calls. Close it, and press Try again in the settings, History.</source>
        <extracomment>problems.py</extracomment>
        <translation>Otro programa usa su registro de llamadas. Ciérrelo y pulse «Volver a intentar» en la configuración, «Historial».</translation>
    </message>
    <message>
        <source>Another program uses the port that the sign-in comes back to. Close it, or choose another port in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Otro programa usa el puerto al que vuelve el inicio de sesión. Ciérrelo o elija otro puerto en la configuración.</translation>
    </message>
    <message>
        <source>Answered after</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Contestadas tras</translation>
    </message>
    <message>
        <source>Answered by {who}</source>
        <extracomment>text.py</extracomment>
        <translation>Contestada por {who}</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>text.py</extracomment>
        <translation>Contestada en otro lugar</translation>
    </message>
    <message>
        <source>Answered here</source>
        <extracomment>text.py</extracomment>
        <translation>Contestada aquí</translation>
    </message>
    <message>
        <source>Answered on the desk phone</source>
        <extracomment>text.py</extracomment>
        <translation>Contestada en el teléfono</translation>
    </message>
    <message>
        <source>Any of these is so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Alguno se cumple</translation>
    </message>
    <message>
        <source>Applies &amp;if</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Se aplica &amp;si</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>settings_connection.py, settings_pages.py, settings_regions.py</extracomment>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>As this computer ({country})</source>
        <extracomment>settings_regions.py</extracomment>
        <translation>Como este equipo ({country})</translation>
    </message>
    <message>
        <source>Ask &amp;first</source>
        <extracomment>text.py</extracomment>
        <translation>Consultar &amp;antes</translation>
    </message>
    <message>
        <source>Asked at sign-in</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Se pregunta al iniciar sesión</translation>
    </message>
    <message>
        <source>Asked for: {given}</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Pedido: {given}</translation>
    </message>
    <message>
        <source>Asked to go on recording. CloudLink does not tell whether it is recorded.</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Se ha pedido reanudar la grabación. CloudLink no indica si se está grabando.</translation>
    </message>
    <message>
        <source>Asked to pause the recording. CloudLink does not tell whether it is paused.</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Se ha pedido pausar la grabación. CloudLink no indica si está en pausa.</translation>
    </message>
    <message>
        <source>At this address</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>En esta dirección</translation>
    </message>
    <message>
        <source>Availability unknown</source>
        <extracomment>availability.py</extracomment>
        <translation>Disponibilidad desconocida</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>availability.py</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>availability.py</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Volver de los detalles</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Volver a la llamada</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <extracomment>figures_page.py, shortcuts.py</extracomment>
        <translation>Volver a las llamadas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>entry_head.py</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Back up the record of your calls</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Guardar una copia de su registro de llamadas</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Copias de seguridad (*.sqlite3)</translation>
    </message>
    <message>
        <source>Before the first sign-in, CloudLink has to know this program: enter the client ID that your administrator gets from Mitel.</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Antes del primer inicio de sesión, CloudLink debe conocer este programa: introduzca el ID de cliente que su administrador recibe de Mitel.</translation>
    </message>
    <message>
        <source>Begin the address of the page with https://</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Empiece la dirección de la página con https://</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>export_words.py</extracomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Busiest numbers</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Números más frecuentes</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>availability.py</extracomment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>N&amp;ube</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>C&amp;onference</source>
        <extracomment>text.py</extracomment>
        <translation>Con&amp;ferencia</translation>
    </message>
    <message>
        <source>Ca&amp;lled number</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Número &amp;llamado</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>dialler.py</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun</comment>
        <extracomment>text.py</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>De&amp;volver llamada</translation>
    </message>
    <message>
        <source>Call &amp;from this phone</source>
        <extracomment>phone_menu.py</extracomment>
        <translation>Llamar desde &amp;este teléfono</translation>
    </message>
    <message>
        <source>Call Control</source>
        <extracomment>about.py, ask_first.py, header.py, history_deletion.py, main_window.py, quit_question.py, sign_in_page.py, tray.py</extracomment>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>Call Control ends after the call, to be updated.</source>
        <extracomment>leaving.py</extracomment>
        <translation>Call Control se cerrará después de la llamada para actualizarse.</translation>
    </message>
    <message>
        <source>Call Control goes on</source>
        <extracomment>closing.py</extracomment>
        <translation>Call Control sigue activo</translation>
    </message>
    <message>
        <source>Call Control opens tel: links, and asks before it dials.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Call Control abre los enlaces tel: y pregunta antes de marcar.</translation>
    </message>
    <message>
        <source>Call Control starts hidden when you log in, so that no call goes unrecorded.</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Call Control se inicia oculto al entrar en el equipo, para que ninguna llamada quede sin registrar.</translation>
    </message>
    <message>
        <source>Call Control was off or signed out</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Call Control cerrado o sin sesión</translation>
    </message>
    <message>
        <source>Call a number?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>¿Llamar a un número?</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>entry_head.py, shortcuts.py</extracomment>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Call details</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Detalles de la llamada</translation>
    </message>
    <message>
        <source>Call histor&amp;y</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Historial de llamadas</translation>
    </message>
    <message>
        <source>Call number from clip&amp;board</source>
        <extracomment>clipboard_dial.py</extracomment>
        <translation>Llamar al núm&amp;ero del portapapeles</translation>
    </message>
    <message>
        <source>Call the number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Llamar al número</translation>
    </message>
    <message>
        <source>Call the number you have copied</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Llamar al número que ha copiado</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>dialler.py</extracomment>
        <translation>Llamar al {number}</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>¿Llamar al {number}?</translation>
    </message>
    <message>
        <source>Called number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Called number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Número llamado: {value}</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>text.py</extracomment>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>figures_picture.py, figures_table.py, history_view.py, page_rail.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls (*.{kind})</source>
        <extracomment>export_window.py</extracomment>
        <translation>Llamadas (*.{kind})</translation>
    </message>
    <message>
        <source>Calls added: {new}. There already: {known}.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Llamadas añadidas: {new}. Ya presentes: {known}.</translation>
    </message>
    <message>
        <source>Calls are &amp;recorded</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Las llamadas se &amp;graban</translation>
    </message>
    <message>
        <source>Calls are made from phone {phone}</source>
        <extracomment>dial_from.py</extracomment>
        <translation>Se llama desde el teléfono {phone}</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Llamadas por hora</translation>
    </message>
    <message>
        <source>Calls by month</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Llamadas por mes</translation>
    </message>
    <message>
        <source>Calls by week</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Llamadas por semana</translation>
    </message>
    <message>
        <source>Calls by year</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Llamadas por año</translation>
    </message>
    <message>
        <source>Calls cannot be written to disk. They are kept and it will be tried again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se pueden escribir las llamadas en el disco. Se conservan y se volverá a intentar; los detalles están en el registro del programa.</translation>
    </message>
    <message>
        <source>Calls measured: {count}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Llamadas medidas: {count}.</translation>
    </message>
    <message>
        <source>Calls measured: {count}. Most time is lost here: {hop}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Llamadas medidas: {count}. Aquí se pierde más tiempo: {hop}.</translation>
    </message>
    <message>
        <source>Calls of others that were handed to them are kept, without them.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Las llamadas de otros que se le pasaron se conservan, sin ella.</translation>
    </message>
    <message>
        <source>Calls of these days</source>
        <extracomment>date_span.py</extracomment>
        <translation>Llamadas de estos días</translation>
    </message>
    <message>
        <source>Calls saved in {name}: {count}.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Llamadas guardadas en {name}: {count}.</translation>
    </message>
    <message>
        <source>Calls that are not in this backup will not be shown any more. They stay in a file beside the record. Your phones and the calls on them are not touched.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Las llamadas que no están en esta copia dejarán de mostrarse. Quedan en un archivo junto al registro. Sus teléfonos y sus llamadas no se tocan.</translation>
    </message>
    <message>
        <source>Calls this week</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Llamadas de esta semana</translation>
    </message>
    <message>
        <source>Calls this week: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Llamadas de esta semana: {value}</translation>
    </message>
    <message>
        <source>Calls with it are kept without number and name, those before too. Notes and tags on them go. This cannot be undone. While it rings you still see who calls.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Las llamadas con este número se guardan sin número ni nombre, también las anteriores. Sus notas y etiquetas desaparecen. No se puede deshacer. Mientras suena, sigue viendo quién llama.</translation>
    </message>
    <message>
        <source>Calls, notes and tags as they are kept here, for another computer.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Llamadas, notas y etiquetas tal como se guardan aquí, para otro equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Calls: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Llamadas: %n</numerusform>
            <numerusform>Llamadas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls: %n, from {first} to {last}</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Llamadas: %n, del {first} al {last}</numerusform>
            <numerusform>Llamadas: %n, del {first} al {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dial_request.py, target_row.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Cancelado. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Cancelado. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cards come also while a program fills the screen or the desktop wants silence.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Las tarjetas aparecen también cuando un programa llena la pantalla o el equipo pide silencio.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Change a call while the phone has no connection to CloudLink.</source>
        <extracomment>about.py</extracomment>
        <translation>Actuar sobre una llamada mientras el teléfono no tiene conexión con CloudLink.</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Cambiar esta regla</translation>
    </message>
    <message>
        <source>Choose a call to see what happened.</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Elija una llamada para ver qué ocurrió.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Elija un puerto entre 1024 y 65535.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Elija otra tecla.</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Elija uno de ellos</translation>
    </message>
    <message>
        <source>Choose these keys in the settings, on the page “Keys”.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Elija estas teclas en la configuración, en la página «Teclas».</translation>
    </message>
    <message>
        <source>Choose {program} for TEL in the window of Windows that opens.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Elija {program} para TEL en la ventana de Windows que se abre.</translation>
    </message>
    <message>
        <source>Choose {program} in the settings of FaceTime, Calls, Default for calls.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Elija {program} en los ajustes de FaceTime, Llamadas, Por omisión para llamadas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>dialler.py, search_field.py, shortcuts.py, target_row.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear, then into the list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Borrar, luego a la lista</translation>
    </message>
    <message>
        <source>Click to call back</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>Haga clic para devolver la llamada</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dial_request.py, rule_editor.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>CloudLink cannot be reached. Check that this computer is online.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede acceder a CloudLink. Compruebe que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>CloudLink did not accept the sign-in. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink no ha aceptado el inicio de sesión. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>CloudLink does not accept the notification connection. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink no acepta la conexión de notificaciones. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>CloudLink does not answer in time. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink no responde a tiempo. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>CloudLink does not know this request. Install a newer Call Control, if there is one.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink no conoce esta petición. Instale una versión más reciente de Call Control, si la hay.</translation>
    </message>
    <message>
        <source>CloudLink does not tell the calls of your phone. Sign in again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink no comunica las llamadas de su teléfono. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>CloudLink has a fault. Try again in a moment.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink tiene una avería. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>CloudLink is not available for the moment. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink no está disponible por el momento. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>CloudLink refuses the connection. It will be tried again; if that goes on, ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink rechaza la conexión. Se volverá a intentar; si continúa así, consulte al responsable de su red.</translation>
    </message>
    <message>
        <source>CloudLink refuses the notification connection. It will be tried again; if that goes on, ask whether your network lets WebSockets through.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink rechaza la conexión de notificaciones. Se volverá a intentar; si continúa así, pregunte si su red deja pasar WebSockets.</translation>
    </message>
    <message>
        <source>CloudLink → this computer</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink → este equipo</translation>
    </message>
    <message>
        <source>CloudLink&apos;s address is not found. Check that this computer is online.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se encuentra la dirección de CloudLink. Compruebe que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s answer is not understood. Try again; if that does not help, install a newer Call Control.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se entiende la respuesta de CloudLink. Inténtelo de nuevo; si no sirve, instale una versión más reciente de Call Control.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s certificate has expired. Check the date of this computer; if it is right, ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>El certificado de CloudLink ha caducado. Compruebe la fecha de este equipo; si es correcta, pregunte a quien lleva su red.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s notifications are not understood. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se entienden las notificaciones de CloudLink. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s own record of your calls is left as it is.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>El registro de sus llamadas en CloudLink queda como está.</translation>
    </message>
    <message>
        <source>CloudLink: processing</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink: procesamiento</translation>
    </message>
    <message>
        <source>CloudLink: sending</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink: envío</translation>
    </message>
    <message>
        <source>Colleague &amp;answers</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>El compañero &amp;contesta</translation>
    </message>
    <message>
        <source>Colleague is &amp;busy</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>El compañero está &amp;ocupado</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Certificados de la empresa</translation>
    </message>
    <message>
        <source>Condition {number}: how it compares</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condición {number}: cómo compara</translation>
    </message>
    <message>
        <source>Condition {number}: what it looks at</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condición {number}: qué mira</translation>
    </message>
    <message>
        <source>Condition {number}: which direction</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condición {number}: qué sentido</translation>
    </message>
    <message>
        <source>Condition {number}: with what</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condición {number}: con qué</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Connect the caller with your colleague (transfer)</source>
        <extracomment>text.py</extracomment>
        <translation>Conectar a quien llama con su compañero (transferencia)</translation>
    </message>
    <message>
        <source>Connect the caller with your colleague and leave</source>
        <extracomment>text.py</extracomment>
        <translation>Conectar a quien llama con su compañero y salir</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>connection_words.py, text.py</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Cop&amp;y number</source>
        <extracomment>number_menu.py</extracomment>
        <translation>&amp;Copiar el número</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Country of the number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>País del número</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>País: {value}</translation>
    </message>
    <message>
        <source>D&amp;emo</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>D&amp;emo</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <extracomment>history_view.py</extracomment>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Day to follow up</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Día de seguimiento</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>text.py</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Delays</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Retrasos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n calls from the history?</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>
            <numerusform>¿Eliminar %n llamada del historial?</numerusform>
            <numerusform>¿Eliminar %n llamadas del historial?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the call with {who} of {when} from the history?</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>¿Eliminar del historial la llamada con {who} del {when}?</translation>
    </message>
    <message>
        <source>Deleted &amp;calls are hidden in CloudLink, too</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Ocultar también en CloudLink las &amp;llamadas eliminadas</translation>
    </message>
    <message>
        <source>Demo: simulated phone system, signed in by itself</source>
        <extracomment>banner.py</extracomment>
        <translation>Demo: centralita simulada, sesión iniciada automáticamente</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details and notes</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Detalles y notas</translation>
    </message>
    <message>
        <source>Device that rings</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Aparato que suena</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Marcar un número</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Marcación</translation>
    </message>
    <message>
        <source>Dials {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Marca {number}</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>export_words.py, rule_words.py</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <extracomment>availability.py</extracomment>
        <translation>N&amp;o molestar</translation>
    </message>
    <message>
        <source>Do &amp;not disturb (waiting…)</source>
        <extracomment>availability.py</extracomment>
        <translation>N&amp;o molestar (en curso…)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>availability.py, phone_row.py</extracomment>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Done, but these files cannot be changed: {files}</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Hecho, pero estos archivos no se pueden cambiar: {files}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>update_window.py</extracomment>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading. Calls go on meanwhile.</source>
        <extracomment>update_window.py</extracomment>
        <translation>Descargando. Mientras tanto, las llamadas continúan.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>E&amp;ncrypt the record of calls</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>&amp;Cifrar el registro de llamadas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>figures_page.py</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Else CloudLink&apos;s own record of a call is left as it is when you delete the call.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Si no, el registro de una llamada en CloudLink queda como está cuando usted elimina la llamada.</translation>
    </message>
    <message>
        <source>Emergency call: {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Llamada de emergencia: {number}</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>leg_row.py, text.py</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Enter again to dial {number}: a link asks for it</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Intro otra vez para marcar {number}: lo pide un enlace</translation>
    </message>
    <message>
        <source>Enter no&amp;w…</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Introducir…</translation>
    </message>
    <message>
        <source>Enter takes {who}</source>
        <extracomment>person_field.py</extracomment>
        <translation>Intro elige a {who}</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Introduzca primero el ID de cliente.</translation>
    </message>
    <message>
        <source>Enter user name and password first.</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Introduzca primero el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Er&amp;ase this person…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Eliminar a esta &amp;persona…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <extracomment>erase_window.py, settings_privacy.py</extracomment>
        <translation>Eliminar a una persona</translation>
    </message>
    <message>
        <source>Erased, but these files cannot be changed: {files}. Erase again when they can be, or delete them.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Eliminado, pero estos archivos no se pueden cambiar: {files}. Elimine a la persona otra vez cuando se pueda, o borre estos archivos.</translation>
    </message>
    <message>
        <source>Erased. Nothing of them is kept any more.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Eliminado. Ya no se guarda nada de esta persona.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Erasing. Calls go on meanwhile.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Eliminando. Las llamadas continúan mientras tanto.</translation>
    </message>
    <message>
        <source>Europe</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Even when &amp;busy</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Aunque esté oc&amp;upado</translation>
    </message>
    <message>
        <source>Every call</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Every mention in notes on others, in copies of the record, in recording and log</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Toda mención en notas sobre otros, en copias del registro, en la grabación y en el archivo de registro</translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Todo, para volver a importarlo (JSON)</translation>
    </message>
    <message>
        <source>Export calls</source>
        <extracomment>export_window.py</extracomment>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>Export figures</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Exported calls (*.json *.csv)</source>
        <extracomment>import_window.py</extracomment>
        <translation>Llamadas exportadas (*.json *.csv)</translation>
    </message>
    <message>
        <source>Failed attempts: {count}.</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Intentos fallidos: {count}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures_control.py, figures_export.py, figures_page.py, page_rail.py</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Filtro: {what}</translation>
    </message>
    <message>
        <source>First call with this number</source>
        <extracomment>last_contact.py</extracomment>
        <translation>Primera llamada con este número</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>First contact: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Primer contacto: {value}</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <extracomment>export_words.py</extracomment>
        <translation>Seguimiento el</translation>
    </message>
    <message>
        <source>Follow up {day}</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Seguimiento {day}</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and others, in your language.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Para Excel, LibreOffice y otros, en su idioma.</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <extracomment>snooze.py</extracomment>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <extracomment>text.py</extracomment>
        <translation>Reenviada</translation>
    </message>
    <message>
        <source>Forwarded by: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Desviada por: {value}</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>date_span.py</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From button to button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>De un botón a otro</translation>
    </message>
    <message>
        <source>From number to number in a drawing</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>De una cifra a otra en un dibujo</translation>
    </message>
    <message>
        <source>From the next start on it opens only with a key in the keyring of this computer, and nothing is recorded for support. Without the keyring it is lost.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Desde el próximo inicio solo se abre con una clave del llavero de este equipo y no se graba nada para el soporte. Sin el llavero se pierde.</translation>
    </message>
    <message>
        <source>From where to where</source>
        <extracomment>delays_window.py</extracomment>
        <translation>De dónde a dónde</translation>
    </message>
    <message>
        <source>Gives the call that rings the keyboard, else the one you are in.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Da el teclado a la llamada que suena o, si no, a la que está en curso.</translation>
    </message>
    <message>
        <source>Go on recording this call</source>
        <extracomment>text.py</extracomment>
        <translation>Seguir grabando esta llamada</translation>
    </message>
    <message>
        <source>Go to the ca&amp;ll</source>
        <extracomment>jump.py</extracomment>
        <translation>&amp;Ir a la llamada</translation>
    </message>
    <message>
        <source>Go to the call that rings, else to the one you are in</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Ir a la llamada que suena o, si no, a la que está en curso</translation>
    </message>
    <message>
        <source>Go to the first call … to the ninth</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>A la primera … novena llamada</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Hand the call over without asking (blind transfer)</source>
        <extracomment>text.py</extracomment>
        <translation>Pasar la llamada sin consultar (transferencia ciega)</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <extracomment>export_words.py</extracomment>
        <translation>Pasada a</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>text.py</extracomment>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>keypad.py</extracomment>
        <translation>Almohadilla</translation>
    </message>
    <message>
        <source>Hide this here only; the phone goes on ringing</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>Ocultar solo aquí; el teléfono sigue sonando</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or both: the key alone is for typing.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Mantenga Ctrl, Alt o ambas: la tecla sola sirve para escribir.</translation>
    </message>
    <message>
        <source>Hold this call and talk with a colleague first (consultation)</source>
        <extracomment>text.py</extracomment>
        <translation>Retener esta llamada y hablar antes con un compañero (consulta)</translation>
    </message>
    <message>
        <source>Ignored in the policy {place}: {names}</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Se pasa por alto en la directiva {place}: {names}</translation>
    </message>
    <message>
        <source>Import calls</source>
        <extracomment>import_window.py</extracomment>
        <translation>Importar llamadas</translation>
    </message>
    <message>
        <source>Importing. Calls go on meanwhile.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Importando. Las llamadas siguen mientras tanto.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <extracomment>follow_up.py</extracomment>
        <translation>En una &amp;semana</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>phone_words.py</extracomment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>In every window of the computer</source>
        <extracomment>settings_keys.py, shortcuts.py</extracomment>
        <translation>En todas las ventanas del equipo</translation>
    </message>
    <message>
        <source>In the dial field</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>En el campo de marcación</translation>
    </message>
    <message>
        <source>In the keyboard settings of your computer you can give the command “{command}” a key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>En los ajustes de teclado de su equipo puede asignar una tecla a la orden «{command}».</translation>
    </message>
    <message>
        <source>In the list of calls</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>En la lista de llamadas</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>lock_and_sleep.py, text.py</extracomment>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Incoming call from {who}</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>Llamada entrante de {who}</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Llamadas entrantes</translation>
    </message>
    <message>
        <source>Install it the way Call Control was installed on this computer.</source>
        <extracomment>update_window.py</extracomment>
        <translation>Instálela del mismo modo en que se instaló Call Control en este equipo.</translation>
    </message>
    <message>
        <source>International number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Número internacional</translation>
    </message>
    <message>
        <source>International number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Número internacional: {value}</translation>
    </message>
    <message>
        <source>Into the list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>A la lista</translation>
    </message>
    <message>
        <source>It did not arrive within 10 seconds.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>No llegó en 10 segundos.</translation>
    </message>
    <message>
        <source>It is here, and is as the maker has signed it.</source>
        <extracomment>update_control.py</extracomment>
        <translation>Ya está aquí, tal como la firmó el fabricante.</translation>
    </message>
    <message>
        <source>It is kept and does nothing.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Se conserva y no hace nada.</translation>
    </message>
    <message>
        <source>It is kept without number, name, note and tags. This cannot be undone.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Se guarda sin número, nombre, nota ni etiquetas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>It is sent to nobody. You decide where it goes.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>No se envía a nadie. Usted decide a quién se lo da.</translation>
    </message>
    <message>
        <source>It keeps the record of your calls. Quit it from this icon&apos;s menu.</source>
        <extracomment>closing.py</extracomment>
        <translation>Sigue registrando sus llamadas. Para salir, use el menú de este icono.</translation>
    </message>
    <message>
        <source>It rings no longer</source>
        <extracomment>text.py</extracomment>
        <translation>Ya no suena</translation>
    </message>
    <message>
        <source>It was changed after the export, so nothing was added. Choose the file as it was written.</source>
        <extracomment>problems.py</extracomment>
        <translation>Se cambió después de la exportación, así que no se ha añadido nada. Elija el archivo tal como se escribió.</translation>
    </message>
    <message>
        <source>It was installed so for all users; you can turn it off for yourself.</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>La instalación lo dispuso así para todos los usuarios; usted puede desactivarlo para sí.</translation>
    </message>
    <message>
        <source>It will be dialled as {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Se marcará {number}</translation>
    </message>
    <message>
        <source>It will be hidden in CloudLink&apos;s record of your calls, too.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>También se ocultará en el registro de sus llamadas en CloudLink.</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Keep calls with this n&amp;umber</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Guardar las llamadas con este númer&amp;o</translation>
    </message>
    <message>
        <source>Keep na&amp;mes</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Guardar los no&amp;mbres</translation>
    </message>
    <message>
        <source>Keep no names?</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>¿No guardar nombres?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>leaving.py</extracomment>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Kept on this computer only: {file}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Se guarda solo en este equipo: {file}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>shortcut_sheet.py, shortcuts.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyed in: {keys}</source>
        <extracomment>keypad.py</extracomment>
        <translation>Tecleado: {keys}</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>keypad.py</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of the settings</comment>
        <extracomment>settings_pages.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>export_window.py</extracomment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Últimos &amp;30 días</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Últimos &amp;7 días</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Last contact: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Último contacto: {value}</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>times.py</extracomment>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>Última: {before}</translation>
    </message>
    <message>
        <source>Let another phone ring instead (deflect)</source>
        <extracomment>text.py</extracomment>
        <translation>Hacer que suene otro teléfono en su lugar (desvío)</translation>
    </message>
    <message>
        <source>Let this rule be tried earlier</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Probar antes esta regla</translation>
    </message>
    <message>
        <source>Let this rule be tried later</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Probar después esta regla</translation>
    </message>
    <message>
        <source>Let your colleague go and talk with the caller</source>
        <extracomment>text.py</extracomment>
        <translation>Despedir a su compañero y hablar con quien llama</translation>
    </message>
    <message>
        <source>Letters that stand for no number: type digits</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Letras que no forman un número: escriba cifras</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>phone</comment>
        <extracomment>export_words.py</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <extracomment>file_work.py</extracomment>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <extracomment>update_words.py</extracomment>
        <translation>Buscando una versión nueva…</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Pantalla principal</translation>
    </message>
    <message>
        <source>Main window</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Ventana principal</translation>
    </message>
    <message>
        <source>Make &amp;private</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Hacer &amp;privado</translation>
    </message>
    <message>
        <source>Make a rule, at the end of the list</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Crear una regla al final de la lista</translation>
    </message>
    <message>
        <source>Make this ca&amp;ll private…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Hacer privada esta &amp;llamada…</translation>
    </message>
    <message>
        <source>Make this call private?</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>¿Hacer privada esta llamada?</translation>
    </message>
    <message>
        <source>Make this n&amp;umber private…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Hacer privado este númer&amp;o…</translation>
    </message>
    <message>
        <source>Make this number private?</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>¿Hacer privado este número?</translation>
    </message>
    <message>
        <source>Mark as &amp;settled</source>
        <extracomment>settling.py</extracomment>
        <translation>Marcar como re&amp;suelta</translation>
    </message>
    <message>
        <source>Mark as not &amp;settled</source>
        <extracomment>settling.py</extracomment>
        <translation>Marcar como no re&amp;suelta</translation>
    </message>
    <message>
        <source>Mark the recording of this call</source>
        <extracomment>text.py</extracomment>
        <translation>Marcar la grabación de esta llamada</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>header.py</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <extracomment>header.py</extracomment>
        <translation>Mensaje en espera</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <extracomment>figures_picture.py, history_filters.py</extracomment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Missed call from {who}</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>Llamada perdida de {who}</translation>
    </message>
    <message>
        <source>Missed, spoken with since</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Perdidas, ya se ha hablado</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>entry_head.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More than one number: leave only one</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Más de un número: deje solo uno</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Mute, park, pick up a colleague&apos;s call, camp on, send to voicemail: use the phone.</source>
        <extracomment>about.py</extracomment>
        <translation>Silenciar, aparcar, capturar la llamada de un compañero, esperar en una extensión ocupada, enviar al buzón de voz: use el teléfono.</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Nú&amp;mero</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>export_words.py, rule_words.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and password, if the proxy wants them. They are kept in the keyring.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Nombre y contraseña, si el proxy los pide. Se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>dialler.py, target_row.py</extracomment>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Name or number of the colleague</source>
        <extracomment>target_row.py</extracomment>
        <translation>Nombre o número del compañero</translation>
    </message>
    <message>
        <source>Name the computer after the two slashes: https://crm.example/</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Indique el equipo tras las dos barras: https://crm.example/</translation>
    </message>
    <message>
        <source>Names this program to CloudLink. Your administrator gets it from Mitel.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Identifica este programa ante CloudLink. Su administrador lo recibe de Mitel.</translation>
    </message>
    <message>
        <source>Needed only if your e-mail address belongs to several accounts.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Solo es necesario si su correo electrónico pertenece a varias cuentas.</translation>
    </message>
    <message>
        <source>New calls are kept beside it in {file}.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Las llamadas nuevas se guardan al lado, en {file}.</translation>
    </message>
    <message>
        <source>New calls are kept in memory only, and are lost when Call Control ends.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Las llamadas nuevas solo se guardan en memoria y se pierden cuando Call Control termina.</translation>
    </message>
    <message>
        <source>New calls are kept in {file}, which this computer may clear when it starts again.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Las llamadas nuevas se guardan en {file}, que este equipo puede borrar cuando vuelva a arrancar.</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>update_window.py</extracomment>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>New versions cannot be looked for: the key in the settings is none. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>No se pueden buscar versiones nuevas: la clave de la configuración no es válida. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>New versions could not be looked for: {reason}</source>
        <extracomment>update_words.py</extracomment>
        <translation>No se han podido buscar versiones nuevas: {reason}</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Próximo intento en {seconds} s</translation>
    </message>
    <message>
        <source>No &amp;pops</source>
        <extracomment>snooze.py</extracomment>
        <translation>Sin &amp;tarjetas</translation>
    </message>
    <message>
        <source>No browser has opened. Copy the link and open it in a browser on this computer.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se ha abierto ningún navegador. Copie el enlace y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>No call fits. Remove a filter, or look for less.</source>
        <extracomment>history_list.py</extracomment>
        <translation>Ninguna llamada coincide. Quite un filtro o busque menos.</translation>
    </message>
    <message>
        <source>No call has been measured yet. After the next one, this shows where time is lost.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Aún no se ha medido ninguna llamada. Después de la próxima verá aquí dónde se pierde tiempo.</translation>
    </message>
    <message>
        <source>No call rings, and you are in no call.</source>
        <extracomment>jump.py</extracomment>
        <translation>No suena ninguna llamada y no está en ninguna.</translation>
    </message>
    <message>
        <source>No call rings.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>No suena ninguna llamada.</translation>
    </message>
    <message>
        <source>No calls yet. As soon as there are any, they are counted here.</source>
        <extracomment>figures_page.py</extracomment>
        <translation>Aún no hay llamadas. En cuanto las haya, se contarán aquí.</translation>
    </message>
    <message>
        <source>No calls yet. Let the phone ring: menu ⋯, Demo, Incoming call.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Aún no hay llamadas. Haga sonar el teléfono: menú ⋯, Demo, Llamada entrante.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here as soon as the phone rings.</source>
        <extracomment>history_list.py</extracomment>
        <translation>Aún no hay llamadas. Aparecerán aquí en cuanto suene el teléfono.</translation>
    </message>
    <message>
        <source>No client ID is set. Your administrator gets it from Mitel; enter it in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>No hay ningún ID de cliente. Su administrador lo recibe de Mitel; introdúzcalo en la configuración.</translation>
    </message>
    <message>
        <source>No colour</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Ningún color</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No data around {time}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Sin datos hacia las {time}</translation>
    </message>
    <message>
        <source>No data {begin} – {day}, {end}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Sin datos {begin} – {day}, {end}</translation>
    </message>
    <message>
        <source>No data {begin}–{end}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Sin datos {begin}–{end}</translation>
    </message>
    <message>
        <source>No events</source>
        <extracomment>availability.py</extracomment>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>No news of calls since {time}.</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Sin noticias de llamadas desde las {time}.</translation>
    </message>
    <message>
        <source>No other program can use the answer. Turn it off only if sign-in fails with it.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Ningún otro programa puede usar la respuesta. Desactívelo solo si falla el inicio de sesión.</translation>
    </message>
    <message>
        <source>No page opens for this call.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Ninguna página se abre para esta llamada.</translation>
    </message>
    <message>
        <source>No phone could dial this</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Ningún teléfono podría marcar esto</translation>
    </message>
    <message>
        <source>No pops until tomorrow</source>
        <extracomment>snooze.py</extracomment>
        <translation>Sin tarjetas hasta mañana</translation>
    </message>
    <message>
        <source>No pops until {time}</source>
        <extracomment>snooze.py</extracomment>
        <translation>Sin tarjetas hasta las {time}</translation>
    </message>
    <message>
        <source>No program opens tel: links yet.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Ningún programa abre todavía los enlaces tel:.</translation>
    </message>
    <message>
        <source>No proxy has asked who you are. When one does, this window comes by itself.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Ningún proxy ha preguntado quién es usted. Cuando uno lo haga, esta ventana aparecerá sola.</translation>
    </message>
    <message>
        <source>No rule marks the card of this call.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Ninguna regla marca la tarjeta de esta llamada.</translation>
    </message>
    <message>
        <source>No rules yet. Add one, for example for numbers that begin like a customer&apos;s.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Aún no hay reglas. Añada una, por ejemplo para los números que empiezan como el de un cliente.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Nobody signed in for three minutes. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Nadie ha iniciado sesión en tres minutos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody who is known goes by that: type a number</source>
        <extracomment>person_field.py</extracomment>
        <translation>Nadie conocido se llama así: escriba un número</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of these is so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Ninguno se cumple</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>availability.py</extracomment>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not given: another program has this key, or your desktop said no.</source>
        <extracomment>key_words.py</extracomment>
        <translation>No concedida: otro programa tiene esta tecla o su escritorio la rechazó.</translation>
    </message>
    <message>
        <source>Not if: {condition}</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Salvo si: {condition}</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>availability.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>availability.py</extracomment>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Not while the call is in this state</source>
        <extracomment>target_row.py</extracomment>
        <translation>No mientras la llamada esté en este estado</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>call_note.py, export_words.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>call_note.py, entry_detail.py</extracomment>
        <translation>Nota sobre esta llamada</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Nota sobre este interlocutor</translation>
    </message>
    <message>
        <source>Notes and tags on it go too. This cannot be undone.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>Las notas y etiquetas se eliminan también. No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Notes on them: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Notas sobre ellas: %n</numerusform>
            <numerusform>Notas sobre ellas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing any more: the record takes your calls.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Ya nada: el registro recibe sus llamadas.</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ahí no se puede guardar nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try another word.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Aquí nada se llama así. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Nothing is marked that could be dialled.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>No hay nada seleccionado que se pueda marcar.</translation>
    </message>
    <message>
        <source>Nothing is told of what is new in it.</source>
        <extracomment>update_words.py</extracomment>
        <translation>No se indica qué hay de nuevo en ella.</translation>
    </message>
    <message>
        <source>Nothing was dialled</source>
        <extracomment>dial_request.py</extracomment>
        <translation>No se ha marcado nada</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>count</comment>
        <extracomment>figures_table.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>erase_window.py, export_words.py, rule_words.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number as written here</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Número como se escribe aquí</translation>
    </message>
    <message>
        <source>Number that was called</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Número al que se llamó</translation>
    </message>
    <message>
        <source>Number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Número: {value}</translation>
    </message>
    <message>
        <source>Numbers and names are replaced, and no password and no token is in it.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Los números y los nombres se sustituyen, y no contiene contraseñas ni claves de acceso.</translation>
    </message>
    <message>
        <source>Numbers are compared however they are written, names without regard to capitals and accents. “is” with nothing behind it finds withheld numbers.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Los números se comparan se escriban como se escriban; los nombres, sin mirar mayúsculas ni acentos. «es» sin nada detrás encuentra los números ocultos.</translation>
    </message>
    <message>
        <source>Numbers dialled last</source>
        <extracomment>dialler.py, shortcuts.py</extracomment>
        <translation>Últimos números marcados</translation>
    </message>
    <message>
        <source>Numbers without a country code are read, shown and dialled as those of here.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Los números sin prefijo de país se leen, se muestran y se marcan como los de este país.</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>figures_table.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Older calls are deleted for good, with their notes, at each start and every day.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Las llamadas más antiguas se borran para siempre con sus notas, en cada inicio y cada día.</translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>phone_words.py, text.py</extracomment>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>On the card of a ringing call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>En la tarjeta de una llamada que suena</translation>
    </message>
    <message>
        <source>On the keypad</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>En el teclado</translation>
    </message>
    <message>
        <source>On the page of figures</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>En la página de las cifras</translation>
    </message>
    <message>
        <source>Once a day, and never during a call. Nothing is installed without you.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Una vez al día y nunca durante una llamada. Nada se instala sin usted.</translation>
    </message>
    <message>
        <source>Once per call. By hand it opens from the menu of a card or a call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Una vez por llamada. A mano se abre desde el menú de una tarjeta o de una llamada.</translation>
    </message>
    <message>
        <source>One file with all that support needs: versions, settings, log, the state of the connection and of the database, and what CloudLink told last.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Un archivo con todo lo que necesita el soporte: versiones, configuración, registro, estado de la conexión y de la base de datos, y lo último que comunicó CloudLink.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>buttons.py, ended_banner.py, figures_page.py, settings_history.py, sign_in_page.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Only after you have gone to it by {key} or by a click.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Solo después de ir a ella con {key} o con un clic.</translation>
    </message>
    <message>
        <source>Only an installed Call Control can open tel: links.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Solo un Call Control instalado puede abrir enlaces tel:.</translation>
    </message>
    <message>
        <source>Only for installations without a client ID: Call Control hands your Mitel password to CloudLink itself, and keeps it nowhere. The sign-in page in the browser is safer; use a client ID where you can.</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Solo para instalaciones sin ID de cliente: Call Control entrega él mismo su contraseña de Mitel a CloudLink y no la guarda en ningún sitio. La página de inicio de sesión del navegador es más segura; use un ID de cliente si puede.</translation>
    </message>
    <message>
        <source>Only for trying the rules: nobody is called.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Solo para probar las reglas: no se llama a nadie.</translation>
    </message>
    <message>
        <source>Only links that begin with tel:, callto: or sip: can be called.</source>
        <extracomment>problems.py</extracomment>
        <translation>Solo se puede llamar a enlaces que empiezan por tel:, callto: o sip:.</translation>
    </message>
    <message>
        <source>Only the calls that the list shows</source>
        <extracomment>export_window.py</extracomment>
        <translation>Solo las llamadas que muestra la lista</translation>
    </message>
    <message>
        <source>Only while exactly one call rings; with several it goes to them.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Solo si suena una única llamada; con varias, lleva a ellas.</translation>
    </message>
    <message>
        <source>Open &amp;its folder</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Ver &amp;carpeta</translation>
    </message>
    <message>
        <source>Open &amp;now</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Abrir a&amp;hora</translation>
    </message>
    <message>
        <source>Open &amp;page for {who}: {rule}</source>
        <extracomment>page_menus.py</extracomment>
        <translation>Abrir la &amp;página de {who}: {rule}</translation>
    </message>
    <message>
        <source>Open it in any browser of this computer</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Ábralo en cualquier navegador de este equipo</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Abrir ahora</translation>
    </message>
    <message>
        <source>Open page</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Open the page of this call in your browser</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Abrir la página de esta llamada en su navegador</translation>
    </message>
    <message>
        <source>Opens by itself</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Se abre por sí sola</translation>
    </message>
    <message>
        <source>Opens {address}</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Abre {address}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Otherwise calls are kept with numbers only, and nothing is recorded for support.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Si no, las llamadas se guardan solo con números y no se graba nada para el soporte.</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Out of service</source>
        <extracomment>availability.py, phone_row.py, text.py</extracomment>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>export_words.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <extracomment>text.py</extracomment>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Teléfo&amp;no</translation>
    </message>
    <message>
        <source>Packed files (*.zip)</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages that begin with “{part}:” are not opened. Use https:// or have your administrator allow it (page_schemes in settings.json).</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Las páginas que empiezan por «{part}:» no se abren. Use https:// o pida a su administrador que lo permita (page_schemes en settings.json).</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of a conversation</comment>
        <extracomment>export_words.py</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts of the record of your calls are damaged. Restore a backup in the settings, History; new calls are kept meanwhile.</source>
        <extracomment>problems.py</extracomment>
        <translation>Partes de su registro de llamadas están dañadas. Restaure una copia en la configuración, «Historial»; mientras tanto, las llamadas nuevas se conservan.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>text.py</extracomment>
        <translation>Pausar la grabación</translation>
    </message>
    <message>
        <source>Pause the recording of this call</source>
        <extracomment>text.py</extracomment>
        <translation>Pausar la grabación de esta llamada</translation>
    </message>
    <message>
        <source>Pause the recording or go on; CloudLink does not tell which of them is.</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Pausar la grabación o reanudarla; CloudLink no indica cuál de las dos rige.</translation>
    </message>
    <message>
        <source>People found: {count}</source>
        <extracomment>suggestion_list.py</extracomment>
        <translation>Personas encontradas: {count}</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>rule_words.py, settings_pages.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone links</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Enlaces telefónicos</translation>
    </message>
    <message>
        <source>Phone system → CloudLink</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Sistema telefónico → CloudLink</translation>
    </message>
    <message>
        <source>Phone to call from</source>
        <extracomment>dial_from.py</extracomment>
        <translation>Teléfono desde el que se llama</translation>
    </message>
    <message>
        <source>Phone trouble</source>
        <extracomment>header.py</extracomment>
        <translation>Problema de teléfono</translation>
    </message>
    <message>
        <source>Phone {phones}</source>
        <extracomment>gap_words.py, history_filters.py</extracomment>
        <translation>Teléfono {phones}</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <extracomment>phone_row.py</extracomment>
        <translation>Teléfono {phone}</translation>
    </message>
    <message>
        <source>Phone {phone} cannot be watched: CloudLink does not know it. Check the number in Settings, Phone.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>El teléfono {phone} no se puede supervisar: CloudLink no lo conoce. Compruebe el número en Configuración, Teléfono.</translation>
    </message>
    <message>
        <source>Phone {phone} cannot be watched: your account may not see it. Ask your administrator, or take it out in Settings, Phone.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>El teléfono {phone} no se puede supervisar: su cuenta no puede verlo. Pregunte a su administrador o quítelo en Configuración, Teléfono.</translation>
    </message>
    <message>
        <source>Phone {phone} has calls, but CloudLink sends no events for it, as for a hot desk. Ask your administrator to have it monitored; until then its calls come a few seconds late.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>El teléfono {phone} tiene llamadas, pero CloudLink no las notifica, como en un puesto compartido. Pida a su administrador que lo haga supervisar; hasta entonces sus llamadas llegan con unos segundos de retraso.</translation>
    </message>
    <message>
        <source>Phone {phone} is out of service: no call reaches it. Check its cable, and whether somebody is logged in at it.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>El teléfono {phone} está fuera de servicio: no le llega ninguna llamada. Compruebe su cable y si alguien ha iniciado sesión en él.</translation>
    </message>
    <message>
        <source>Phone&amp;s</source>
        <extracomment>phone_menu.py</extracomment>
        <translation>Telé&amp;fonos</translation>
    </message>
    <message>
        <source>Phone: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Teléfono: {value}</translation>
    </message>
    <message>
        <source>Phones</source>
        <extracomment>phone_row.py</extracomment>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Please sign in on the page that your browser shows now.</source>
        <extracomment>ended_banner.py, settings_window.py, sign_in_page.py</extracomment>
        <translation>Inicie sesión en la página que muestra ahora su navegador.</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Pulsar un botón</translation>
    </message>
    <message>
        <source>Press another key, the same to try it, or Backspace for none.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Pulse otra tecla, la misma para probarla o Retroceso para ninguna.</translation>
    </message>
    <message>
        <source>Press it now, in any window.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Púlsela ahora, en cualquier ventana.</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Pulse teclas</translation>
    </message>
    <message>
        <source>Press the button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Pulsar el botón</translation>
    </message>
    <message>
        <source>Press the first button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Pulsar el primer botón</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>entry_words.py</extracomment>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Programs have this key for themselves. Hold one more key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Los programas usan esta tecla. Mantenga una tecla más.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>file_work.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Acceso al proxy</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Reponer</translation>
    </message>
    <message>
        <source>Put the braces behind the first single slash: a caller must not choose whom you ask.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Ponga las llaves tras la primera barra simple: quien llama no debe elegir a quién pregunta usted.</translation>
    </message>
    <message>
        <source>Put the other party on hold</source>
        <extracomment>text.py</extracomment>
        <translation>Retener al interlocutor</translation>
    </message>
    <message>
        <source>Put the rule back that was removed last</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Reponer la última regla quitada</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the record of your calls, which is kept beside it.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Pone una copia en lugar de su registro de llamadas, que se conserva al lado.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Call Control?</source>
        <extracomment>quit_question.py</extracomment>
        <translation>¿Salir de Call Control?</translation>
    </message>
    <message>
        <source>Rang (seconds)</source>
        <extracomment>export_words.py</extracomment>
        <translation>Sonó (segundos)</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <extracomment>tray.py</extracomment>
        <translation>Llamadas recie&amp;ntes</translation>
    </message>
    <message>
        <source>Re&amp;cording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Gra&amp;bación</translation>
    </message>
    <message>
        <source>Really send {code} to the telephone system?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>¿Enviar realmente {code} a la centralita?</translation>
    </message>
    <message>
        <source>Reconnect no&amp;w</source>
        <extracomment>tray.py</extracomment>
        <translation>Reconectar a&amp;hora</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Record of your calls</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Su registro de llamadas</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <extracomment>recording_button.py</extracomment>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Redial last number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Volver a marcar el último número</translation>
    </message>
    <message>
        <source>Redirect</source>
        <extracomment>target_row.py</extracomment>
        <translation>Desviar</translation>
    </message>
    <message>
        <source>Redirected</source>
        <extracomment>text.py</extracomment>
        <translation>Desviada</translation>
    </message>
    <message>
        <source>Redirected to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>Desviada a {who}</translation>
    </message>
    <message>
        <source>Released: {date}</source>
        <extracomment>update_words.py</extracomment>
        <translation>Publicada: {date}</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Quitar la condición {number}</translation>
    </message>
    <message>
        <source>Remove filter: {filter}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Quitar filtro: {filter}</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Restore the record of your calls</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Restaurar su registro de llamadas</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <extracomment>settings_history.py</extracomment>
        <translation>¿Restaurar {name}?</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {name}.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Restaurado. Lo que había antes se conserva como {name}.</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>text.py</extracomment>
        <translation>Reanudar la grabación</translation>
    </message>
    <message>
        <source>Ring time until answered</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Tiempo de timbre hasta contestar</translation>
    </message>
    <message>
        <source>Ring time until answered (seconds)</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Tiempo de timbre hasta contestar (segundos)</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>page of the settings</comment>
        <extracomment>settings_pages.py</extracomment>
        <translation>Llamadas entrantes</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>phone_words.py, text.py</extracomment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Ringing on {phone} · direct</source>
        <extracomment>text.py</extracomment>
        <translation>Suena en {phone} · directa</translation>
    </message>
    <message>
        <source>Ringing on {phone} · forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>Suena en {phone} · desviada por {sender}</translation>
    </message>
    <message>
        <source>Rings at: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Suena en: {value}</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule without a name</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Regla sin nombre</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Regla {number}</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>rules_page.py, settings_pages.py</extracomment>
        <translation>Reglas</translation>
    </message>
    <message numerus="yes">
        <source>Rules for pops that name them: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Reglas de tarjetas que la nombran: %n</numerusform>
            <numerusform>Reglas de tarjetas que la nombran: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules tell callers apart: by a word and a colour on their card, and by a page that opens in your browser. The first rule that fits decides how the card looks; every rule that fits opens its page.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Las reglas distinguen a quienes llaman: por una palabra y un color en su tarjeta, y por una página que se abre en su navegador. La primera regla que encaja decide el aspecto de la tarjeta; cada regla que encaja abre su página.</translation>
    </message>
    <message>
        <source>Rules, the first first</source>
        <extracomment>rule_list.py</extracomment>
        <translation>Reglas, la primera al principio</translation>
    </message>
    <message>
        <source>S&amp;kip this version</source>
        <extracomment>update_window.py</extracomment>
        <translation>&amp;Omitir esta versión</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Alternar</translation>
    </message>
    <message>
        <source>Sample call: {what}</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Llamada de prueba: {what}</translation>
    </message>
    <message>
        <source>Save d&amp;iagnostics…</source>
        <extracomment>main_window.py</extracomment>
        <translation>G&amp;uardar el diagnóstico…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>remark_editor.py</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>figures_control.py, history_care.py</extracomment>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saved as {name}. Send this file to support.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Guardado como {name}. Envíe este archivo al soporte.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving. Calls go on meanwhile.</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>Guardando. Las llamadas continúan mientras tanto.</translation>
    </message>
    <message>
        <source>Scr&amp;een</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Pantalla</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>card_stack.py, entry_detail.py, figures_page.py, history_view.py, settings_side.py, shortcut_sheet.py</extracomment>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Searc&amp;h calls</source>
        <extracomment>main_window.py</extracomment>
        <translation>Buscar &amp;llamadas</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search calls</source>
        <extracomment>search_field.py, shortcuts.py</extracomment>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>See who is calling and answer your desk phone from here.</source>
        <extracomment>sign_in_page.py</extracomment>
        <translation>Vea quién llama y conteste su teléfono desde aquí.</translation>
    </message>
    <message>
        <source>See who is calling and answer your desk phone from here. Your browser opens to sign you in with your Mitel account.</source>
        <extracomment>sign_in_page.py</extracomment>
        <translation>Vea quién llama y conteste su teléfono desde aquí. Se abrirá su navegador para iniciar sesión con su cuenta de Mitel.</translation>
    </message>
    <message>
        <source>Send a digit, star or hash</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Enviar una cifra, asterisco o almohadilla</translation>
    </message>
    <message>
        <source>Send digits into the call (DTMF)</source>
        <extracomment>text.py</extracomment>
        <translation>Enviar cifras a la llamada (DTMF)</translation>
    </message>
    <message>
        <source>Send now waits for 1.5 seconds, in which Escape or Cancel stops it.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>«Transferir ya» espera 1,5 segundos, en los que Escape o Cancelar lo detiene.</translation>
    </message>
    <message>
        <source>Send the &amp;code</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Enviar el &amp;código</translation>
    </message>
    <message>
        <source>Sends the code {number} to the phone system</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Envía el código {number} a la centralita</translation>
    </message>
    <message>
        <source>Sends to {number} in a moment: Escape stops it</source>
        <extracomment>target_row.py</extracomment>
        <translation>Se transfiere a {number} en un momento: Escape lo detiene</translation>
    </message>
    <message>
        <source>Set by your administrator: {source}</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Lo ha fijado su administrador: {source}</translation>
    </message>
    <message>
        <source>Set call forwarding: dial the feature code of your phone system.</source>
        <extracomment>about.py</extracomment>
        <translation>Programar un desvío de llamadas: marque el código de función de su centralita.</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <extracomment>main_window.py, tray.py</extracomment>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>page_rail.py, settings_window.py, shortcuts.py</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Several calls can be meant: choose one.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Puede tratarse de varias llamadas: elija una.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Shows the number and asks before anything is dialled.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Muestra el número y pregunta antes de marcar.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>main_window.py, settings_window.py</extracomment>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Sign in with your Mitel account.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Inicie sesión con su cuenta de Mitel.</translation>
    </message>
    <message>
        <source>Signed in as {who}.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Sesión iniciada como {who}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Some copies of the record of your calls stay as they were. See the log for their names, and delete them if nobody is to read them.</source>
        <extracomment>problems.py</extracomment>
        <translation>Algunas copias del registro de sus llamadas quedan como estaban. Vea sus nombres en el archivo de registro y bórrelas si nadie debe leerlas.</translation>
    </message>
    <message>
        <source>Somebody answers in CloudLink&apos;s place whom this computer does not trust. If your company looks into connections, choose its certificate in the settings, Connection.</source>
        <extracomment>problems.py</extracomment>
        <translation>En lugar de CloudLink responde alguien en quien este equipo no confía. Si su empresa inspecciona las conexiones, elija su certificado en la configuración, «Conexión».</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Algo ha ido mal ({code}). Los detalles están en el registro del programa.</translation>
    </message>
    <message>
        <source>Something went wrong in Call Control. The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Algo ha ido mal en Call Control. Los detalles están en el archivo de registro.</translation>
    </message>
    <message>
        <source>Space turns a rule on or off, Ctrl with an arrow key moves it.</source>
        <extracomment>rule_list.py</extracomment>
        <translation>La barra espaciadora activa o desactiva una regla; Ctrl con una flecha la mueve.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Stands on the card of a ringing call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Figura en la tarjeta de una llamada que suena.</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>keypad.py</extracomment>
        <translation>Asterisco</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>text.py</extracomment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Tabla para otros programas (CSV)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Tabla de las cifras (*.csv)</translation>
    </message>
    <message>
        <source>Tag recording</source>
        <extracomment>text.py</extracomment>
        <translation>Marcar la grabación</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>export_words.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Etiquetas en uso</translation>
    </message>
    <message>
        <source>Take this call on your desk phone</source>
        <extracomment>text.py</extracomment>
        <translation>Contestar esta llamada en su teléfono</translation>
    </message>
    <message>
        <source>Take this rule off the list</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Quitar esta regla de la lista</translation>
    </message>
    <message>
        <source>Takes somebody out of everything that is kept here, by their number.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Quita a alguien, por su número, de todo lo que se guarda aquí.</translation>
    </message>
    <message>
        <source>Takes somebody out of everything that is kept on this computer: calls, notes, names and numbers, in backups too where they were made. Exported files and copies of your own are not reached.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Elimina a alguien de todo lo que se guarda en este equipo: llamadas, notas, nombres y números, también de las copias de seguridad en el lugar donde se hicieron. No se alcanzan los archivos exportados ni sus propias copias.</translation>
    </message>
    <message>
        <source>Talk again with the party on hold</source>
        <extracomment>text.py</extracomment>
        <translation>Volver a hablar con quien está retenido</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <extracomment>text.py</extracomment>
        <translation>Hablar todos juntos</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Tiempo de conversación</translation>
    </message>
    <message>
        <source>Talk time (seconds)</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Tiempo de conversación (segundos)</translation>
    </message>
    <message>
        <source>Talk with the one who waits</source>
        <extracomment>text.py</extracomment>
        <translation>Hablar con quien espera</translation>
    </message>
    <message>
        <source>Talked (seconds)</source>
        <extracomment>export_words.py</extracomment>
        <translation>Habló (segundos)</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>text.py</extracomment>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Tell whether a call is recorded, or hear voicemail: only that a message waits.</source>
        <extracomment>about.py</extracomment>
        <translation>Decir si una llamada se graba o escuchar el buzón de voz: solo que hay un mensaje.</translation>
    </message>
    <message>
        <source>That is no number. Enter one in any spelling.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Eso no es un número. Introduzca uno, escrito de cualquier forma.</translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La respuesta no correspondía a este inicio de sesión. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup cannot be written there. Choose another place, or check its rights.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede escribir la copia ahí. Elija otro lugar o compruebe los permisos.</translation>
    </message>
    <message>
        <source>The browser comes back to it after sign-in. It is registered with CloudLink.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>El navegador vuelve a él tras iniciar sesión. Está registrado en CloudLink.</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <extracomment>dial_request.py</extracomment>
        <translation>La llamada no se ha realizado</translation>
    </message>
    <message>
        <source>The call does not allow this now. See how it stands, then try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La llamada no lo permite ahora. Compruebe su estado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The call goes on: your desk phone does not need Call Control.</source>
        <extracomment>quit_question.py</extracomment>
        <translation>La llamada continúa: su teléfono no necesita Call Control.</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <extracomment>text.py</extracomment>
        <translation>La llamada ha terminado</translation>
    </message>
    <message>
        <source>The call was answered meanwhile: choose a button</source>
        <extracomment>target_row.py</extracomment>
        <translation>La llamada se ha contestado entretanto: elija un botón</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <extracomment>text.py</extracomment>
        <translation>Quien llamaba ha desistido</translation>
    </message>
    <message>
        <source>The card is marked by “{rule}”:</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>La tarjeta está marcada por «{rule}»:</translation>
    </message>
    <message>
        <source>The certificate belongs to another address than CloudLink&apos;s. Check the settings, or ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>El certificado es de otra dirección que la de CloudLink. Compruebe la configuración o pregunte a quien lleva su red.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing can be trusted. Set date and time.</source>
        <extracomment>problems.py</extracomment>
        <translation>El reloj de este equipo está mal, por lo que no se puede confiar en nada. Ajuste la fecha y la hora.</translation>
    </message>
    <message>
        <source>The connection ended while this computer slept. It is being made again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La conexión terminó mientras este equipo estaba suspendido. Se está restableciendo.</translation>
    </message>
    <message>
        <source>The connection has gone silent. A new one is being made.</source>
        <extracomment>problems.py</extracomment>
        <translation>La conexión ha quedado en silencio. Se está estableciendo una nueva.</translation>
    </message>
    <message>
        <source>The connection to CloudLink is not trusted. Ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>La conexión con CloudLink no es de confianza. Pregunte a quien administra su red.</translation>
    </message>
    <message>
        <source>The connection was cut. It is being made again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La conexión se ha cortado. Se está restableciendo.</translation>
    </message>
    <message>
        <source>The corner in which the cards of ringing calls stack. You can drag one elsewhere.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>La esquina en la que se apilan las tarjetas de las llamadas que suenan. Puede arrastrar una a otro lugar.</translation>
    </message>
    <message>
        <source>The demo opens in a moment, in a window of its own.</source>
        <extracomment>settings_entry.py</extracomment>
        <translation>La demo se abrirá enseguida en una ventana propia.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Make room, or choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>El disco está lleno, así que no se ha escrito ningún archivo. Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>El disco está lleno. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save to another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>El disco está lleno. Libere espacio o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>El disco está lleno. Libere espacio y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room: new calls are kept and written as soon as there is.</source>
        <extracomment>problems.py</extracomment>
        <translation>El disco está lleno. Libere espacio: las llamadas nuevas se conservan y se escriben en cuanto lo haya.</translation>
    </message>
    <message>
        <source>The disk with the record of your calls does not answer. Check that it is there: new calls are kept and written as soon as it is.</source>
        <extracomment>problems.py</extracomment>
        <translation>El disco con su registro de llamadas no responde. Compruebe que está conectado: las llamadas nuevas se conservan y se escriben en cuanto lo esté.</translation>
    </message>
    <message>
        <source>The extensions whose calls you see and control, with commas between them.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Las extensiones cuyas llamadas ve y controla, separadas por comas.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and yours.</source>
        <extracomment>problems.py</extracomment>
        <translation>El archivo no se puede leer. Compruebe que está ahí y que es suyo.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>El archivo no se puede escribir ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged there, so nothing was added. Choose another, or export it again.</source>
        <extracomment>problems.py</extracomment>
        <translation>El archivo está cortado o dañado ahí, así que no se ha añadido nada. Elija otro o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file of your calls belongs to another program. Move it away and start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>El archivo de sus llamadas pertenece a otro programa. Muévalo y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The file with additional certificates cannot be read. Choose it again in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>El archivo de certificados adicionales no se puede leer. Elíjalo de nuevo en la configuración.</translation>
    </message>
    <message>
        <source>The file with additional certificates holds none. It has to be a PEM file; choose another in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>El archivo de certificados adicionales no contiene ninguno. Debe ser un archivo PEM; elija otro en la configuración.</translation>
    </message>
    <message>
        <source>The folder for your calls cannot be used. Check that it exists and is yours.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede usar la carpeta de sus llamadas. Compruebe que exista y sea suya.</translation>
    </message>
    <message>
        <source>The history cannot be changed now. Try again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>El historial no se puede cambiar ahora. Inténtelo de nuevo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The installer does not start. Start it yourself: {file}</source>
        <extracomment>update_words.py</extracomment>
        <translation>El instalador no se inicia. Inícielo usted: {file}</translation>
    </message>
    <message>
        <source>The key in the keyring does not open the record of your calls. Restore the keyring, or a copy of the record that you can open.</source>
        <extracomment>problems.py</extracomment>
        <translation>La clave del llavero no abre el registro de sus llamadas. Restaure el llavero o una copia del registro que pueda abrir.</translation>
    </message>
    <message>
        <source>The keyring is too small for your sign-in. Sign in again at the next start.</source>
        <extracomment>problems.py</extracomment>
        <translation>El llavero es demasiado pequeño para su sesión. Inicie sesión de nuevo en el próximo arranque.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Check that it runs, then sign in.</source>
        <extracomment>problems.py</extracomment>
        <translation>El llavero de este equipo no responde. Compruebe que funciona e inicie sesión.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and sign in.</source>
        <extracomment>problems.py</extracomment>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo e inicie sesión.</translation>
    </message>
    <message>
        <source>The missed call of {who} is settled</source>
        <extracomment>settling.py</extracomment>
        <translation>La llamada perdida de {who} está resuelta</translation>
    </message>
    <message>
        <source>The names in all calls kept so far go now, here and in copies. This cannot be undone.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Los nombres de todas las llamadas guardadas hasta ahora se borran ya, aquí y en las copias. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The new version cannot be saved. Make room on the disk, and try again.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>No se puede guardar la versión nueva. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <extracomment>dial_words.py</extracomment>
        <translation>El número aún no está completo</translation>
    </message>
    <message>
        <source>The one call you talk in or dial; never one that rings or waits.</source>
        <extracomment>key_words.py</extracomment>
        <translation>La llamada en curso o que está marcando; nunca una que suena o espera.</translation>
    </message>
    <message>
        <source>The page cannot be opened. Check that this computer has a browser.</source>
        <extracomment>caller_rules.py</extracomment>
        <translation>No se puede abrir la página. Compruebe que este equipo tiene un navegador.</translation>
    </message>
    <message>
        <source>The phone system did not answer. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La centralita no ha respondido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The phone system did not confirm this. See what your phone shows.</source>
        <extracomment>problems.py</extracomment>
        <translation>La centralita no lo ha confirmado. Mire qué muestra su teléfono.</translation>
    </message>
    <message>
        <source>The phone system does not accept this. Check the number.</source>
        <extracomment>problems.py</extracomment>
        <translation>La centralita no lo acepta. Compruebe el número.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {place} ({reason})</source>
        <extracomment>lock_words.py</extracomment>
        <translation>No se puede leer la directiva: {place} ({reason})</translation>
    </message>
    <message>
        <source>The policy in {place} does not count: the file has to belong to root, and nobody else may write it.</source>
        <extracomment>lock_words.py</extracomment>
        <translation>La directiva de {place} no se aplica: el archivo debe pertenecer a root y nadie más debe poder escribir en él.</translation>
    </message>
    <message>
        <source>The proxy asks for your name and password. Enter them in the settings, Connection.</source>
        <extracomment>problems.py</extracomment>
        <translation>El proxy pide su nombre y su contraseña. Introdúzcalos en la configuración, «Conexión».</translation>
    </message>
    <message>
        <source>The proxy did not accept what you entered.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>El proxy no ha aceptado lo que ha introducido.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address in the settings, or whether you are in your company&apos;s network.</source>
        <extracomment>problems.py</extracomment>
        <translation>El proxy no responde. Compruebe su dirección en la configuración, o si está en la red de su empresa.</translation>
    </message>
    <message>
        <source>The proxy does not get through to CloudLink. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>El proxy no llega a CloudLink. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The proxy does not let Call Control through. Ask who looks after it.</source>
        <extracomment>problems.py</extracomment>
        <translation>El proxy no deja pasar a Call Control. Pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants to know who you are.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>El proxy {proxy} quiere saber quién es usted.</translation>
    </message>
    <message>
        <source>The record of your calls cannot be opened. The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede abrir su registro de llamadas. Los detalles están en el archivo de registro.</translation>
    </message>
    <message>
        <source>The record of your calls cannot be written. Check its rights.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede escribir su registro de llamadas. Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>The record of your calls could not be written anew, so it stays as it was. Check that there is room, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>El registro de sus llamadas no se pudo volver a escribir y queda como estaba. Compruebe que haya espacio y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The record of your calls has become write-protected. Check its rights: new calls are kept and written as soon as that is possible.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su registro de llamadas ha quedado protegido contra escritura. Compruebe sus permisos: las llamadas nuevas se conservan y se escriben en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The record of your calls is damaged and stays as it is. Restore a backup in the settings, History.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su registro de llamadas está dañado y se deja como está. Restaure una copia en la configuración, «Historial».</translation>
    </message>
    <message>
        <source>The record of your calls is damaged and takes no more. Restore a backup in the settings, History: new calls are added to it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su registro de llamadas está dañado y no admite nada más. Restaure una copia en la configuración, «Historial»: las llamadas nuevas se le añaden.</translation>
    </message>
    <message>
        <source>The record of your calls is encrypted, and its key is not to be had. Unlock the keyring of this computer, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>El registro de sus llamadas está cifrado y no se puede obtener su clave. Desbloquee el llavero de este equipo y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The record of your calls is open again, with all that was kept elsewhere.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Su registro de llamadas vuelve a estar abierto, con todo lo guardado en otro lugar.</translation>
    </message>
    <message>
        <source>The same in any language. It can be imported again, too, but without the notes on callers.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Igual en todos los idiomas. También se puede volver a importar, pero sin las notas sobre quienes llaman.</translation>
    </message>
    <message>
        <source>The screen on which they appear.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>La pantalla en la que aparecen.</translation>
    </message>
    <message>
        <source>The settings cannot be written. Check that there is room.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede guardar la configuración. Compruebe que haya espacio.</translation>
    </message>
    <message>
        <source>The settings file cannot be read, so the standard settings apply. Correct the file, then start again; it is kept when you change a setting.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede leer el archivo de configuración, por lo que se aplica la estándar. Corrija el archivo y vuelva a iniciar; se conserva si cambia algún ajuste.</translation>
    </message>
    <message>
        <source>The settings name an address that is not encrypted. Correct it in the settings file, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La configuración contiene una dirección sin cifrar. Corríjala en el archivo de configuración y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The sign-in page gave no answer. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La página de inicio de sesión no ha dado respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Sign in again when you like.</source>
        <extracomment>problems.py</extracomment>
        <translation>Se ha cancelado el inicio de sesión. Inicie sesión de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try again, or ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Se ha rechazado el inicio de sesión. Inténtelo de nuevo o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The simulator does not answer. Try again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>El simulador no responde. Inténtelo de nuevo; los detalles están en el archivo de registro.</translation>
    </message>
    <message>
        <source>The way out of your company&apos;s network, for requests and notifications alike.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>La salida de la red de su empresa, tanto para solicitudes como para notificaciones.</translation>
    </message>
    <message>
        <source>The words of this program. Another language speaks from the next start on.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>El idioma de este programa. Un cambio se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no call that you talk in or dial.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>No hay ninguna llamada en curso ni marcándose.</translation>
    </message>
    <message>
        <source>There is no telephone number in this text. Copy one, then ask again.</source>
        <extracomment>problems.py</extracomment>
        <translation>En este texto no hay ningún número de teléfono. Copie uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There were no calls in these days. Choose others above.</source>
        <extracomment>figures_page.py</extracomment>
        <translation>En estos días no hubo llamadas. Elija otros arriba.</translation>
    </message>
    <message>
        <source>These are filled in: {places}</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Se rellenan: {places}</translation>
    </message>
    <message>
        <source>These keys work in every program. There are none until you choose them.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Estas teclas funcionan en todos los programas. No hay ninguna hasta que usted las elija.</translation>
    </message>
    <message>
        <source>They are forgotten when you quit, and go to no other proxy.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Se olvidan al salir y no se envían a ningún otro proxy.</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, and go to no other proxy.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Se guardan en el llavero de este equipo y no se envían a ningún otro proxy.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another; nothing was changed.</source>
        <extracomment>problems.py</extracomment>
        <translation>Esta copia está dañada. Elija otra; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This call or phone is no longer there. See what your phone shows.</source>
        <extracomment>problems.py</extracomment>
        <translation>Esta llamada o este teléfono ya no existe. Mire lo que muestra su teléfono.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>This computer does not allow it: {reason}</source>
        <extracomment>settings_computer.py, settings_links.py</extracomment>
        <translation>Este equipo no lo permite: {reason}</translation>
    </message>
    <message>
        <source>This computer does not show programs what is marked. Copy the number instead.</source>
        <extracomment>marked_text.py</extracomment>
        <translation>Este equipo no muestra a los programas lo seleccionado. Copie el número.</translation>
    </message>
    <message>
        <source>This computer does not tell which program opens tel: links.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Este equipo no dice qué programa abre los enlaces tel:.</translation>
    </message>
    <message>
        <source>This computer has no keyring that a key can be trusted to, so the record of your calls is not encrypted. Ask who looks after the computer.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este equipo no tiene un llavero al que confiar una clave; por eso el registro de sus llamadas no está cifrado. Pregunte a quien se encargue del equipo.</translation>
    </message>
    <message>
        <source>This computer has no safe place for your sign-in. Sign in again at the next start.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este equipo no tiene un lugar seguro para su sesión. Inicie sesión de nuevo en el próximo arranque.</translation>
    </message>
    <message>
        <source>This computer → screen</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Este equipo → pantalla</translation>
    </message>
    <message>
        <source>This computer&apos;s own certificates are trusted. If your company looks into connections, choose the file (PEM) of its authority.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Se confía en los certificados de este equipo. Si su empresa inspecciona las conexiones, elija el archivo (PEM) de su autoridad.</translation>
    </message>
    <message>
        <source>This desktop gives programs no such keys.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Este escritorio no concede teclas así a los programas.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its rights, or choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>No se puede leer este archivo. Compruebe sus permisos o elija otro.</translation>
    </message>
    <message>
        <source>This file is no backup of Call Control, or it is encrypted with a key that the keyring of this computer does not have. Choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este archivo no es una copia de seguridad de Call Control, o está cifrado con una clave que el llavero de este equipo no tiene. Elija otro.</translation>
    </message>
    <message>
        <source>This file is no backup of Call Control. Choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este archivo no es una copia de Call Control. Elija otro.</translation>
    </message>
    <message>
        <source>This is a code for the telephone system. It may redirect your calls or change your phone. Call it only if you know what it does.</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Es un código para la centralita. Puede desviar sus llamadas o cambiar su teléfono. Llámelo solo si sabe qué hace.</translation>
    </message>
    <message>
        <source>This is a phone of your own: its calls are with others. Enter the number of somebody else.</source>
        <extracomment>problems.py</extracomment>
        <translation>Es un teléfono suyo: sus llamadas son con otros. Introduzca el número de otra persona.</translation>
    </message>
    <message>
        <source>This is no file that Call Control has exported, or another program has saved it since. Choose one that was exported as JSON or CSV, as it was written.</source>
        <extracomment>problems.py</extracomment>
        <translation>Call Control no ha exportado este archivo, u otro programa lo ha guardado desde entonces. Elija uno que se exportó como JSON o CSV, tal como se escribió.</translation>
    </message>
    <message>
        <source>This key cannot be used. Take a letter, a digit or a function key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Esta tecla no se puede usar. Elija una letra, una cifra o una tecla de función.</translation>
    </message>
    <message>
        <source>This kind of proxy cannot be used, only HTTP proxies. Enter another in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Este tipo de proxy no se puede usar, solo proxies HTTP. Indique otro en la configuración.</translation>
    </message>
    <message>
        <source>This note cannot be written to disk. It is kept and it will be tried again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Esta nota no se puede escribir en el disco. Se conserva y se intentará de nuevo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>This version cannot read these of them, and uses what is usual: {names}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Esta versión no puede leer los siguientes y usa los valores habituales: {names}</translation>
    </message>
    <message>
        <source>This version has no installer for this computer. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>No hay instalador de esta versión para este equipo. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>date</comment>
        <extracomment>date_span.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To &amp;call back</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Por &amp;devolver</translation>
    </message>
    <message>
        <source>To &amp;follow up</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Por hacer</translation>
    </message>
    <message>
        <source>To call back</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>To follow up</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>To the figures and back</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>A las cifras y vuelta</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>A la primera, a la última</translation>
    </message>
    <message>
        <source>To the newest, to the oldest</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>A la más reciente, a la más antigua</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Al control siguiente, al anterior</translation>
    </message>
    <message>
        <source>To the next part: dial field, calls, list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>A la parte siguiente: marcación, llamadas, lista</translation>
    </message>
    <message>
        <source>To the part before</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>A la parte anterior</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>Too long for a telephone number</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Demasiado largo para un número de teléfono</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Demasiadas peticiones. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Trusted besides those of this computer: {file}</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>De confianza además de los de este equipo: {file}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try the rules with a call</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Probar las reglas con una llamada</translation>
    </message>
    <message>
        <source>Trying now …</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Intentando ahora …</translation>
    </message>
    <message>
        <source>Turned off · {about}</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Desactivada · {about}</translation>
    </message>
    <message>
        <source>Type one below</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Escriba una abajo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_line.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unfold, fold</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Desplegar, plegar</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <extracomment>text.py</extracomment>
        <translation>Llamada desconocida</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <extracomment>snooze.py</extracomment>
        <translation>Ha&amp;sta mañana</translation>
    </message>
    <message>
        <source>Up and down</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Arriba y abajo</translation>
    </message>
    <message>
        <source>Use it no &amp;more</source>
        <extracomment>settings_links.py</extracomment>
        <translation>&amp;Dejar de usarlo</translation>
    </message>
    <message>
        <source>Used with “At this address”: host and port, such as proxy.example.com:8080.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Con «En esta dirección»: servidor y puerto, por ejemplo proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>User name, password or account number is wrong. Check them, and the cloud in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>El nombre de usuario, la contraseña o el número de cuenta no es correcto. Compruébelos, y la nube en la configuración.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Version {version} is the newest.</source>
        <extracomment>update_words.py</extracomment>
        <translation>La versión {version} es la más reciente.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <extracomment>update_words.py</extracomment>
        <translation>La versión {version} está disponible.</translation>
    </message>
    <message>
        <source>What CloudLink lets no program do</source>
        <extracomment>about.py</extracomment>
        <translation>Lo que CloudLink no permite a ningún programa</translation>
    </message>
    <message>
        <source>What came is not what the maker has signed, so it was deleted. Try again later.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Lo recibido no es lo que el fabricante firmó, así que se ha borrado. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>What can be done with a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Qué se puede hacer con una llamada</translation>
    </message>
    <message>
        <source>What else the card says.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Qué más dice la tarjeta.</translation>
    </message>
    <message>
        <source>What is here already stays as it is, so a file may be imported twice.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Lo que ya está aquí queda como está, así que un archivo puede importarse dos veces.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>update_control.py, update_window.py</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is shown here may be old. Sign in again.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Lo que se muestra aquí puede ser antiguo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>What is told of new versions is not signed by the maker, so it is not believed. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Lo que se dice de las versiones nuevas no está firmado por el fabricante, así que no se da por bueno. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>What is told of new versions is older than what was told before, so it is not believed. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Lo que se dice de las versiones nuevas es anterior a lo ya dicho, así que no se da por bueno. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>What is told of new versions is out of date, so it is not believed. Check the date of this computer.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Lo que se dice de las versiones nuevas ha caducado, así que no se da por bueno. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>What is told of new versions makes no sense. Try again tomorrow.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Lo que se dice de las versiones nuevas no tiene sentido. Inténtelo de nuevo mañana.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What the rule is called in the list.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Cómo se llama la regla en la lista.</translation>
    </message>
    <message>
        <source>What was to be dialled holds characters that are not seen.</source>
        <extracomment>problems.py</extracomment>
        <translation>Lo que se iba a marcar contiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>What was to be dialled is far too long for a number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Lo que se iba a marcar es demasiado largo para un número.</translation>
    </message>
    <message>
        <source>What was to be dialled is not a telephone number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Lo que se iba a marcar no es un número de teléfono.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {file}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Lo que elige aquí se guarda en {file}</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Cuando se contesta</translation>
    </message>
    <message>
        <source>When it rings</source>
        <comment>hours of the week</comment>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Cuándo suena</translation>
    </message>
    <message>
        <source>When it rings</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Cuando suena</translation>
    </message>
    <message>
        <source>When it was missed</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Cuando se perdió</translation>
    </message>
    <message>
        <source>When the talk has ended</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Cuando la conversación ha terminado</translation>
    </message>
    <message>
        <source>Where I work</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Donde trabajo</translation>
    </message>
    <message>
        <source>Where your company&apos;s account is kept. Applies when you sign in.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Dónde está la cuenta de su empresa. Se aplica al iniciar sesión.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>¿Qué número?</translation>
    </message>
    <message>
        <source>While it is not running, your calls are not recorded and not shown here.</source>
        <extracomment>quit_question.py</extracomment>
        <translation>Mientras no esté en marcha, sus llamadas no se registran ni se muestran aquí.</translation>
    </message>
    <message>
        <source>While the screen is locked, a notification tells of a call, with its name if on.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Con la pantalla bloqueada, una notificación avisa de la llamada; con el nombre si está activado.</translation>
    </message>
    <message>
        <source>While you search calls</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Mientras busca llamadas</translation>
    </message>
    <message>
        <source>While you type where a call shall go</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Mientras escribe adónde va una llamada</translation>
    </message>
    <message>
        <source>While you write a note</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Mientras escribe una nota</translation>
    </message>
    <message>
        <source>Who forwarded the call</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Quién desvió la llamada</translation>
    </message>
    <message>
        <source>With AltGr this types a character. Hold one more key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Con AltGr esto escribe un carácter. Mantenga una tecla más.</translation>
    </message>
    <message>
        <source>With a &amp;password instead…</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Con una contraseña…</translation>
    </message>
    <message>
        <source>With a client &amp;ID instead</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Con un &amp;ID de cliente</translation>
    </message>
    <message>
        <source>With a mark by which Excel knows the letters (BOM)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Con una marca por la que Excel reconoce los caracteres (BOM)</translation>
    </message>
    <message>
        <source>With several calls on the screen these act on the one that has the keyboard: go to it with {first} … {last} first.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Con varias llamadas en pantalla, actúan sobre la que tiene el teclado: vaya primero a ella con {first} … {last}.</translation>
    </message>
    <message>
        <source>Without conditions the rule is about every call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Sin condiciones, la regla vale para todas las llamadas.</translation>
    </message>
    <message>
        <source>Without name and password: they are asked for when they are needed.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Sin nombre ni contraseña: se piden cuando hacen falta.</translation>
    </message>
    <message>
        <source>Word on the ca&amp;rd</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Pala&amp;bra en la tarjeta</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Write a note on a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Escribir una nota sobre una llamada</translation>
    </message>
    <message>
        <source>Write a note on this call</source>
        <extracomment>call_note.py</extracomment>
        <translation>Escribir una nota sobre esta llamada</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You are not signed in. As soon as you are, it can be called.</source>
        <extracomment>problems.py</extracomment>
        <translation>No ha iniciado sesión. En cuanto lo haga, se podrá llamar.</translation>
    </message>
    <message>
        <source>You called</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Usted llamó</translation>
    </message>
    <message>
        <source>Your account has no phone. Ask your administrator to enter your extension.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su cuenta no tiene teléfono. Pida a su administrador que indique su extensión.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su cuenta no puede hacer esto. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Your administrator has decided this. Ask them if it should be otherwise.</source>
        <extracomment>problems.py</extracomment>
        <translation>Lo ha fijado su administrador. Pregúntele si debe ser de otro modo.</translation>
    </message>
    <message>
        <source>Your company has used up what CloudLink allows it. Ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su empresa ha agotado lo que CloudLink le permite. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>Your desktop asks you about this key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Su escritorio le pregunta por esta tecla.</translation>
    </message>
    <message>
        <source>Your desktop shows marked text only to the window that has the keyboard. Copy it.</source>
        <extracomment>marked_text.py</extracomment>
        <translation>Su escritorio solo muestra el texto seleccionado a la ventana que tiene el teclado. Cópielo.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Su teclado no tiene esta tecla.</translation>
    </message>
    <message>
        <source>Your own extension</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Su propia extensión</translation>
    </message>
    <message>
        <source>Your password goes to CloudLink and is kept nowhere.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Su contraseña se envía a CloudLink y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Your phone does not confirm this. See what it shows, or try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su teléfono no lo confirma. Mire qué muestra o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your phone system records calls: offer to pause that. CloudLink does not tell.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Su centralita graba las llamadas: ofrecer pausarlo. CloudLink no lo indica.</translation>
    </message>
    <message>
        <source>Your settings</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Su configuración</translation>
    </message>
    <message>
        <source>Your sign-in has ended, and what is shown here may be old. Sign in again.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Su sesión ha terminado y lo que se muestra aquí puede ser antiguo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Su sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>all together in a conference</source>
        <extracomment>call_story.py</extracomment>
        <translation>todos juntos en conferencia</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>figures_cards.py, figures_table.py, text.py</extracomment>
        <translation>contestada</translation>
    </message>
    <message>
        <source>answered after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>contestada a los {length}</translation>
    </message>
    <message>
        <source>answered by {who}</source>
        <extracomment>text.py</extracomment>
        <translation>contestada por {who}</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <extracomment>text.py</extracomment>
        <translation>contestada en otro lugar</translation>
    </message>
    <message>
        <source>answered on {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>contestada en {phone}</translation>
    </message>
    <message>
        <source>answered on {phone} after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>contestada en {phone} a los {length}</translation>
    </message>
    <message>
        <source>as many as before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>tantas como antes</translation>
    </message>
    <message>
        <source>asked for: {wish}</source>
        <extracomment>availability.py, phone_words.py</extracomment>
        <translation>pedido: {wish}</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>rule_words.py</extracomment>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>text.py</extracomment>
        <translation>comunica</translation>
    </message>
    <message>
        <source>but it rings</source>
        <extracomment>availability.py</extracomment>
        <translation>pero el teléfono suena</translation>
    </message>
    <message>
        <source>call failed</source>
        <extracomment>text.py</extracomment>
        <translation>llamada fallida</translation>
    </message>
    <message>
        <source>called {who} from {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>llamada a {who} desde {phone}</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>file name</comment>
        <extracomment>export_window.py</extracomment>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>text.py</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>conference</source>
        <extracomment>text.py</extracomment>
        <translation>conferencia</translation>
    </message>
    <message>
        <source>configuration profile of this Mac</source>
        <extracomment>lock_words.py</extracomment>
        <translation>perfil de configuración de este Mac</translation>
    </message>
    <message>
        <source>consultation</source>
        <extracomment>card_facts.py, text.py</extracomment>
        <translation>consulta</translation>
    </message>
    <message>
        <source>consultation: {outcome}</source>
        <extracomment>text.py</extracomment>
        <translation>consulta: {outcome}</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>rule_words.py</extracomment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>text.py</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <extracomment>text.py</extracomment>
        <translation>no desea ser molestado</translation>
    </message>
    <message>
        <source>end not seen</source>
        <extracomment>text.py</extracomment>
        <translation>final no observado</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>call_story.py</extracomment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ended after a talk of {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>terminada tras {length} de conversación</translation>
    </message>
    <message>
        <source>first call</source>
        <extracomment>entry_head.py</extracomment>
        <translation>primera llamada</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <extracomment>entry_words.py</extracomment>
        <translation>hacer el {day}</translation>
    </message>
    <message>
        <source>for you</source>
        <extracomment>text.py</extracomment>
        <translation>para usted</translation>
    </message>
    <message>
        <source>for {phone}</source>
        <extracomment>text.py</extracomment>
        <translation>para {phone}</translation>
    </message>
    <message>
        <source>for {phone}, forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>para {phone}, desviada por {sender}</translation>
    </message>
    <message>
        <source>forwarded</source>
        <extracomment>text.py</extracomment>
        <translation>reenviada</translation>
    </message>
    <message>
        <source>forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>desviada por {sender}</translation>
    </message>
    <message>
        <source>forwarded to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>reenviada a {who}</translation>
    </message>
    <message>
        <source>from {phone}</source>
        <extracomment>text.py</extracomment>
        <translation>desde {phone}</translation>
    </message>
    <message>
        <source>given up after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>desistida a los {length}</translation>
    </message>
    <message>
        <source>group policy of this computer</source>
        <extracomment>lock_words.py</extracomment>
        <translation>directiva de grupo de este equipo</translation>
    </message>
    <message>
        <source>group policy of your user account</source>
        <extracomment>lock_words.py</extracomment>
        <translation>directiva de grupo de su cuenta de usuario</translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>call_story.py</extracomment>
        <translation>entregada</translation>
    </message>
    <message>
        <source>handed over to {who}</source>
        <extracomment>call_story.py</extracomment>
        <translation>entregada a {who}</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>text.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>incoming</source>
        <extracomment>search_names.py</extracomment>
        <translation>entrante</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>rule_words.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>rule_words.py</extracomment>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>median · 95 % within {time}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>mediana · 95 % en {time}</translation>
    </message>
    <message>
        <source>message waiting</source>
        <extracomment>availability.py, phone_words.py, tray.py</extracomment>
        <translation>mensaje en espera</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>calls</comment>
        <extracomment>figures_cards.py, figures_table.py</extracomment>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>text.py</extracomment>
        <translation>perdida</translation>
    </message>
    <message>
        <source>missed · settled</source>
        <extracomment>entry_words.py</extracomment>
        <translation>perdida · resuelta</translation>
    </message>
    <message numerus="yes">
        <source>more than %n calls</source>
        <extracomment>entry_head.py</extracomment>
        <translation>
            <numerusform>más de %n llamada</numerusform>
            <numerusform>más de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>text.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>figures_words.py</extracomment>
        <translation>ninguna llamada</translation>
    </message>
    <message>
        <source>no incoming call was answered</source>
        <extracomment>figures_words.py</extracomment>
        <translation>no se contestó ninguna llamada entrante</translation>
    </message>
    <message>
        <source>nobody was spoken with</source>
        <extracomment>figures_words.py</extracomment>
        <translation>no se habló con nadie</translation>
    </message>
    <message>
        <source>not answered for {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>sin respuesta durante {length}</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <extracomment>entry_words.py</extracomment>
        <translation>nota: «{note}»</translation>
    </message>
    <message>
        <source>number not reachable</source>
        <extracomment>text.py</extracomment>
        <translation>número no disponible</translation>
    </message>
    <message>
        <source>on hold, asked {who}</source>
        <extracomment>call_story.py</extracomment>
        <translation>retenida, consulta a {who}</translation>
    </message>
    <message>
        <source>other</source>
        <comment>calls</comment>
        <extracomment>figures_cards.py, figures_table.py</extracomment>
        <translation>otras</translation>
    </message>
    <message>
        <source>outgoing</source>
        <extracomment>search_names.py</extracomment>
        <translation>saliente</translation>
    </message>
    <message>
        <source>perhaps a slip</source>
        <extracomment>dial_words.py</extracomment>
        <translation>quizá un error</translation>
    </message>
    <message>
        <source>rang on {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>sonó en {phone}</translation>
    </message>
    <message>
        <source>rang on {phone}, forwarded by {sender}</source>
        <extracomment>call_story.py</extracomment>
        <translation>sonó en {phone}, desviada por {sender}</translation>
    </message>
    <message>
        <source>redirected</source>
        <extracomment>text.py</extracomment>
        <translation>desviada</translation>
    </message>
    <message>
        <source>redirected to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>desviada a {who}</translation>
    </message>
    <message>
        <source>stopped ringing after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>dejó de sonar a los {length}</translation>
    </message>
    <message>
        <source>the call with {who} ended</source>
        <extracomment>call_story.py</extracomment>
        <translation>la llamada con {who} terminó</translation>
    </message>
    <message>
        <source>the caller gave up after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>quien llamaba desistió a los {length}</translation>
    </message>
    <message>
        <source>then key in {extension}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>después teclee {extension}</translation>
    </message>
    <message>
        <source>this call</source>
        <extracomment>rule_details.py</extracomment>
        <translation>esta llamada</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>search_names.py, times.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>times.py</extracomment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>text.py</extracomment>
        <translation>transferida</translation>
    </message>
    <message>
        <source>transferred after asking</source>
        <extracomment>text.py</extracomment>
        <translation>transferida tras consultar</translation>
    </message>
    <message>
        <source>transferred directly</source>
        <extracomment>text.py</extracomment>
        <translation>transferida directamente</translation>
    </message>
    <message>
        <source>transferred directly to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>transferida directamente a {who}</translation>
    </message>
    <message>
        <source>transferred to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>transferida a {who}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>search_names.py, times.py</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{begin} a {end}</translation>
    </message>
    <message numerus="yes">
        <source>{change} % on the %n days before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>
            <numerusform>{change} % frente al %n día anterior</numerusform>
            <numerusform>{change} % frente a los %n días anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} % on the day before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{change} % frente al día anterior</translation>
    </message>
    <message>
        <source>{condition} and {count} more</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{condition} y {count} más</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <extracomment>entry_words.py</extracomment>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>{count}nd call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}.ª llamada esta semana · última: {before}</translation>
    </message>
    <message>
        <source>{count}rd call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}.ª llamada esta semana · última: {before}</translation>
    </message>
    <message>
        <source>{count}st call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}.ª llamada esta semana · última: {before}</translation>
    </message>
    <message>
        <source>{count}th call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}.ª llamada esta semana · última: {before}</translation>
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
        <translation>{found} de {all} · {time} ms</translation>
    </message>
    <message>
        <source>{hop}: by the two clocks, the fastest call took {time}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{hop}: según los dos relojes, la llamada más rápida tardó {time}.</translation>
    </message>
    <message>
        <source>{hop}: the two clocks differ by at least {time}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{hop}: los dos relojes difieren en al menos {time}.</translation>
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
        <translation>{missed} de {all} entrantes</translation>
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
        <translation>{number} contestadas</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} en total</translation>
    </message>
    <message>
        <source>{number} in all: {parts}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} en total: {parts}</translation>
    </message>
    <message>
        <source>{number} incoming</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} entrantes</translation>
    </message>
    <message>
        <source>{number} missed</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} perdidas</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} other</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} otras</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} spoken with since</source>
        <extracomment>figures_words.py</extracomment>
        <translation>ya se habló con {number}</translation>
    </message>
    <message>
        <source>{percent} % copied. Calls go on meanwhile.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>{percent} % copiado. Las llamadas continúan mientras tanto.</translation>
    </message>
    <message>
        <source>{phone}, line {line}</source>
        <extracomment>text.py</extracomment>
        <translation>{phone}, línea {line}</translation>
    </message>
    <message>
        <source>{program} opens tel: links now.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>{program} abre ahora los enlaces tel:.</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <extracomment>connection_words.py</extracomment>
        <translation>{state} desde las {time}</translation>
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
        <translation>{time} por llamada</translation>
    </message>
    <message>
        <source>{time} or longer</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{time} o más</translation>
    </message>
    <message>
        <source>{what} begins with “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} empieza por «{value}»</translation>
    </message>
    <message>
        <source>{what} contains “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} contiene «{value}»</translation>
    </message>
    <message>
        <source>{what} is not there</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what}: no consta</translation>
    </message>
    <message>
        <source>{what} is one of “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} es uno de «{value}»</translation>
    </message>
    <message>
        <source>{what} is “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} es «{value}»</translation>
    </message>
    <message>
        <source>{what}: nothing to compare with yet</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what}: aún nada con que comparar</translation>
    </message>
    <message>
        <source>{whom} · opens a page</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{whom} · abre una página</translation>
    </message>
    <message>
        <source>{who} answered after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>{who} contestó a los {length}</translation>
    </message>
    <message>
        <source>{who} has gone. What you typed is in the dial field.</source>
        <extracomment>targets.py</extracomment>
        <translation>{who} ya no está. Lo que escribió está en el campo de marcación.</translation>
    </message>
    <message>
        <source>{who} has gone. You had typed: {typed}</source>
        <extracomment>targets.py</extracomment>
        <translation>{who} ya no está. Había escrito: {typed}</translation>
    </message>
    <message>
        <source>{who} has hung up</source>
        <extracomment>text.py</extracomment>
        <translation>{who} ha colgado</translation>
    </message>
    <message>
        <source>{who} left</source>
        <extracomment>call_story.py</extracomment>
        <translation>{who} salió</translation>
    </message>
    <message numerus="yes">
        <source>{who}, %n missed</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>{who}, %n perdida</numerusform>
            <numerusform>{who}, %n perdidas</numerusform>
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
        <translation>– {rule}: está desactivada</translation>
    </message>
    <message>
        <source>“{action}” has this key.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>«{action}» tiene esta tecla.</translation>
    </message>
    <message>
        <source>“{entry}” is not an extension.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>«{entry}» no es una extensión.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <extracomment>last_contact.py</extracomment>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>“{part}” cannot be filled in. There is {known}.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>«{part}» no se puede rellenar. Hay {known}.</translation>
    </message>
    <message>
        <source>✓ {rule}: fits</source>
        <extracomment>rule_words.py</extracomment>
        <translation>✓ {rule}: encaja</translation>
    </message>
    <message>
        <source>✗ {rule}: does not fit</source>
        <extracomment>rule_words.py</extracomment>
        <translation>✗ {rule}: no encaja</translation>
    </message>
</context>
<context>
    <name>closing pages</name>
    <message>
        <source>Call Control has what it needs and is completing your sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Call Control tiene lo que necesita y está completando su inicio de sesión.</translation>
    </message>
    <message>
        <source>It has been answered already. You can close this window.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Ya se ha respondido. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>closing_page.py</extracomment>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>closing_page.py</extracomment>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>The answer does not match the question that was asked, so it was not used. Go back to Call Control and start again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>La respuesta no corresponde a la pregunta hecha, así que no se ha usado. Vuelva a Call Control y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page lacks its code. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>A la respuesta de la página de inicio de sesión le falta el código. Vuelva a Call Control para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The rest of the request did not come. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>No ha llegado el resto de la petición. Vuelva a Call Control para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in is incomplete</source>
        <extracomment>closing_page.py</extracomment>
        <translation>El inicio de sesión está incompleto</translation>
    </message>
    <message>
        <source>The sign-in was refused or cancelled. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>El inicio de sesión se ha rechazado o cancelado. Vuelva a Call Control para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This address only receives a sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Esta dirección solo recibe un inicio de sesión.</translation>
    </message>
    <message>
        <source>This sign-in does not belong to Call Control</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Este inicio de sesión no pertenece a Call Control</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Este inicio de sesión ha terminado</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>Too slow</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Demasiado lento</translation>
    </message>
    <message>
        <source>What came here is far too long for the answer to a sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Lo que ha llegado es demasiado largo para ser la respuesta a un inicio de sesión.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Dirección incorrecta</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <extracomment>closing_page.py</extracomment>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Puede cerrar esta ventana</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
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
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Isla Ascensión</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahráin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia y Hercegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
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
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Bonaire, San Eustaquio y Saba</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
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
        <translation>Isla Christmas</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Suazilandia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
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
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
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
        <translation>Haití</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajstán</translation>
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
        <translation>Kirguizistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
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
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
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
        <translation>Holanda</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
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
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistán</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa New Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
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
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>San Martín (región holandesa)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Santa Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Oriental</translation>
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
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristán de Acuña</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes Americanas</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
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
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Aland</translation>
    </message>
</context>
</TS>
