<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>callcontrol</name>
    <message numerus="yes">
        <source>%n callers missed</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>%n appelant manqué</numerusform>
            <numerusform>%n appelants manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>entry_head.py</extracomment>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>entry_head.py, tray.py</extracomment>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls of {who} are settled</source>
        <extracomment>settling.py</extracomment>
        <translation>
            <numerusform>%n appel manqué de {who} est réglé</numerusform>
            <numerusform>%n appels manqués de {who} sont réglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>&amp;Ajouter une condition</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Un a&amp;utre jour…</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Answer the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Prendre l’appel</translation>
    </message>
    <message>
        <source>&amp;Available</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Disponible</translation>
    </message>
    <message>
        <source>&amp;Back to caller</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Revenir à l’appelant</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>export_menu.py, settings_history.py</extracomment>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Busy</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Occupé</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>dial_request.py, rule_tester.py</extracomment>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>number_menu.py</extracomment>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>&amp;Call the marked number</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Composer le numéro sélectionné</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>ask_first.py, file_work.py, login_window.py, settings_history.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <extracomment>import_window.py</extracomment>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Transférer</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <extracomment>delays_window.py</extracomment>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Cut the connection</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Couper la connexion</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Days to keep calls</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>&amp;Jours de conservation des appels</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <extracomment>choices.py, shortcuts.py</extracomment>
        <translation>Re&amp;fuser</translation>
    </message>
    <message>
        <source>&amp;Delays of the last calls</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Délais des derniers appels</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete from history…</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Supprimer de l’historique…</translation>
    </message>
    <message>
        <source>&amp;Delete the names</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>&amp;Supprimer les noms</translation>
    </message>
    <message>
        <source>&amp;Dial a number</source>
        <extracomment>main_window.py</extracomment>
        <translation>Composer &amp;un numéro</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <extracomment>quit_question.py</extracomment>
        <translation>&amp;Ne plus demander</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <extracomment>text.py</extracomment>
        <translation>Raccr&amp;ocher</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Terminer l’appel</translation>
    </message>
    <message>
        <source>&amp;Erase a person…</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>&amp;Effacer une personne…</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <extracomment>erase_window.py</extracomment>
        <translation>&amp;Effacer définitivement</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>window_pages.py</extracomment>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Go to the call</source>
        <extracomment>key_words.py</extracomment>
        <translation>&amp;Aller à l’appel</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <extracomment>text.py</extracomment>
        <translation>Mettre en &amp;attente</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>screen_pop.py, shortcuts.py</extracomment>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Incoming call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Appel &amp;entrant</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <extracomment>update_window.py</extracomment>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <extracomment>quit_question.py</extracomment>
        <translation>&amp;Laisser en marche</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>main_window.py</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Keypad</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>update_window.py</extracomment>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>text.py</extracomment>
        <translation>Quitter &amp;l’appel</translation>
    </message>
    <message>
        <source>&amp;Let the connection go silent</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Rendre la connexion m&amp;uette</translation>
    </message>
    <message>
        <source>&amp;Look for a new version</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Rechercher une nouvelle version</translation>
    </message>
    <message>
        <source>&amp;Look for new versions</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Rechercher de nouvelles versions</translation>
    </message>
    <message>
        <source>&amp;Look what there is</source>
        <extracomment>erase_window.py</extracomment>
        <translation>&amp;Voir ce qu’il y a</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <extracomment>tray.py</extracomment>
        <translation>Appels &amp;manqués</translation>
    </message>
    <message>
        <source>&amp;Missed ({count})</source>
        <extracomment>tray.py</extracomment>
        <translation>Appels &amp;manqués ({count})</translation>
    </message>
    <message>
        <source>&amp;Missed call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Appel &amp;manqué</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Names on the lock screen</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Noms sur l’écran de verrouillage</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>tray.py</extracomment>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Open page for this caller</source>
        <extracomment>page_menus.py</extracomment>
        <translation>&amp;Ouvrir la page de cet appelant</translation>
    </message>
    <message>
        <source>&amp;Open page for this caller: {rule}</source>
        <extracomment>page_menus.py</extracomment>
        <translation>&amp;Ouvrir la page de cet appelant&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the log</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Ré&amp;sultat</translation>
    </message>
    <message>
        <source>&amp;Page to open</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>&amp;Page à ouvrir</translation>
    </message>
    <message>
        <source>&amp;Pause recording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>&amp;Suspendre l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Protect the sign-in (PKCE)</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>P&amp;rotéger la connexion (PKCE)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>main_window.py, quit_question.py, tray.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redial last number</source>
        <extracomment>main_window.py, tray.py</extracomment>
        <translation>Recomposer le &amp;dernier numéro</translation>
    </message>
    <message>
        <source>&amp;Redirect…</source>
        <extracomment>text.py</extracomment>
        <translation>Re&amp;diriger…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>rules_page.py, settings_connection.py</extracomment>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Retirer tous les &amp;filtres</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>settings_history.py</extracomment>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>export_menu.py, settings_history.py</extracomment>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Resume recording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>&amp;Reprendre l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Second call</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>&amp;Deuxième appel</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <extracomment>text.py</extracomment>
        <translation>Transfert &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Show pops again</source>
        <extracomment>snooze.py</extracomment>
        <translation>Afficher à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>login_window.py</extracomment>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Sign in with the password</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Se connecter avec le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <extracomment>settings_window.py, sign_in_ways.py</extracomment>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Sign-in port</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Port de connexion</translation>
    </message>
    <message>
        <source>&amp;Start with this computer</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>&amp;Démarrer avec cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;Mot-clé</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <extracomment>text.py</extracomment>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Time to stop Send now</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Délai avant le transfert direct</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>follow_up.py, history_filters.py</extracomment>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>smoke.py, choices.py, shortcuts.py</extracomment>
        <translation>&amp;Transférer…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>settings_history.py</extracomment>
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>&amp;Try it without a phone system</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Essayer sans système téléphonique</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Activer la règle</translation>
    </message>
    <message>
        <source>&amp;Use Call Control</source>
        <extracomment>settings_links.py</extracomment>
        <translation>&amp;Utiliser Call Control</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Watched phones</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Postes suivis</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <extracomment>about.py</extracomment>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Where cards appear</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>&amp;Emplacement des cartes</translation>
    </message>
    <message>
        <source>+ means: so much longer than the fastest of these calls. Two clocks that need not agree told it, so how long the fastest took is not known.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>+ signifie&#xa0;: autant de plus que pour le plus rapide de ces appels. Deux horloges qui ne s’accordent pas forcément le disent&#xa0;; la durée du plus rapide n’est donc pas connue.</translation>
    </message>
    <message>
        <source>+ tag</source>
        <extracomment>tag_row.py</extracomment>
        <translation>+ étiquette</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>figures_range.py</extracomment>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>delays_window.py</extracomment>
        <translation>95 % en moins de</translation>
    </message>
    <message>
        <source>A brace lacks its other half: write for example {example}</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Il manque une accolade&#xa0;: écrivez par exemple {example}</translation>
    </message>
    <message>
        <source>A call was asked for while the screen was locked. Ask for it again if you want it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Un appel a été demandé alors que l’écran était verrouillé. Redemandez-le si vous le souhaitez.</translation>
    </message>
    <message>
        <source>A call with this number goes on. Wait until it has ended, then erase it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Un appel avec ce numéro est en cours. Attendez qu’il soit terminé, puis effacez.</translation>
    </message>
    <message>
        <source>A client ID has no spaces or special characters.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un identifiant client n’a ni espaces ni caractères spéciaux.</translation>
    </message>
    <message>
        <source>A link asks for this call: {given}</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Un lien demande cet appel&#xa0;: {given}</translation>
    </message>
    <message>
        <source>A message waits on your phone</source>
        <extracomment>header.py</extracomment>
        <translation>Un message vous attend sur votre téléphone</translation>
    </message>
    <message>
        <source>A newer version of Call Control has made this backup. Install that version first.</source>
        <extracomment>problems.py</extracomment>
        <translation>Une version plus récente de Call Control a fait cette sauvegarde. Installez d’abord cette version.</translation>
    </message>
    <message>
        <source>A newer version of Call Control has written the record of your calls. Install that version; nothing was changed.</source>
        <extracomment>problems.py</extracomment>
        <translation>Une version plus récente de Call Control a écrit votre journal d’appels. Installez cette version&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A newer version of Call Control has written this file. Install that version.</source>
        <extracomment>problems.py</extracomment>
        <translation>Une version plus récente de Call Control a écrit ce fichier. Installez cette version.</translation>
    </message>
    <message>
        <source>A newer version of Call Control was used here until {date}. What it recorded is kept in {file} and comes back with that version.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Une version plus récente de Call Control a été utilisée ici jusqu’au {date}. Ce qu’elle a enregistré est conservé dans {file} et reviendra avec cette version.</translation>
    </message>
    <message>
        <source>A number of days, such as 90; nothing is for ever.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un nombre de jours, par exemple 90&#xa0;; rien signifie pour toujours.</translation>
    </message>
    <message>
        <source>A port is a number, such as 8765.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un port est un nombre, par exemple 8765.</translation>
    </message>
    <message>
        <source>A proxy is a host and a port, such as proxy.example.com:8080.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un proxy est un hôte et un port, par exemple proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>A rule that is turned off is kept and does nothing</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Une règle désactivée est conservée et ne fait rien</translation>
    </message>
    <message>
        <source>A rule that this version does not understand</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Une règle que cette version ne comprend pas</translation>
    </message>
    <message>
        <source>A strip at the card&apos;s edge, with the word or the rule&apos;s name beside it.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Une bande au bord de la carte, avec à côté le mot ou le nom de la règle.</translation>
    </message>
    <message>
        <source>A window of its own opens, with invented callers. Nothing leaves this computer.</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Une fenêtre séparée s’ouvre, avec des appelants fictifs. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <extracomment>availability.py</extracomment>
        <translation>Disponi&amp;bilité</translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Absent</translation>
    </message>
    <message>
        <source>About Call Control</source>
        <extracomment>about.py</extracomment>
        <translation>À propos de Call Control</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account &amp;number</source>
        <extracomment>name_and_password.py, settings_pages.py</extracomment>
        <translation>&amp;Numéro de compte</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add condition</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Adds the calls of a file that Call Control has exported as JSON or CSV.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Ajoute les appels d’un fichier que Call Control a exporté en JSON ou en CSV.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>days</comment>
        <extracomment>figures_range.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Tous les appels avec ce numéro</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>settings_connection.py, settings_history.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All of these are so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Tout est vrai</translation>
    </message>
    <message>
        <source>All the way</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Tout le trajet</translation>
    </message>
    <message>
        <source>All your calls as they are now, in one file. Keep it where only you can read it.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Tous vos appels tels qu’ils sont maintenant, dans un seul fichier. Gardez-le là où vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>An account number has only digits, letters and hyphens.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Un numéro de compte n’a que des chiffres, des lettres et des tirets.</translation>
    </message>
    <message>
        <source>An address has no spaces, accents or quotes: copy it from your browser.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Une adresse n&apos;a ni espaces, ni accents, ni guillemets&#xa0;: copiez-la depuis votre navigateur.</translation>
    </message>
    <message>
        <source>An address, not a telephone number</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Une adresse, pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>An import or another program holds the record of your calls. Wait for it, or close it: new calls are kept and written as soon as that is possible.</source>
        <extracomment>problems.py</extracomment>
        <translation>Une importation ou un autre programme retient le registre de vos appels. Attendez la fin, ou fermez-le&#xa0;: les nouveaux appels sont conservés et écrits dès que possible.</translation>
    </message>
    <message>
        <source>Another program holds the record of your calls, so it was not replaced. Close it and try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Un autre programme utilise votre journal d’appels, il n’a donc pas été remplacé. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another program holds the record of your calls. Close it, and press Try again in the settings, History.</source>
        <extracomment>problems.py</extracomment>
        <translation>Un autre programme utilise votre journal d’appels. Fermez-le, puis appuyez sur «&#xa0;Réessayer&#xa0;» dans les paramètres, «&#xa0;Journal&#xa0;».</translation>
    </message>
    <message>
        <source>Another program uses the port that the sign-in comes back to. Close it, or choose another port in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Un autre programme occupe le port sur lequel revient la connexion. Fermez-le ou choisissez un autre port dans les paramètres.</translation>
    </message>
    <message>
        <source>Answered after</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Décroché après</translation>
    </message>
    <message>
        <source>Answered by {who}</source>
        <extracomment>text.py</extracomment>
        <translation>Pris par {who}</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>text.py</extracomment>
        <translation>Pris ailleurs</translation>
    </message>
    <message>
        <source>Answered here</source>
        <extracomment>text.py</extracomment>
        <translation>Pris ici</translation>
    </message>
    <message>
        <source>Answered on the desk phone</source>
        <extracomment>text.py</extracomment>
        <translation>Pris sur le téléphone de bureau</translation>
    </message>
    <message>
        <source>Any of these is so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>L&apos;un est vrai</translation>
    </message>
    <message>
        <source>Applies &amp;if</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>S&apos;applique &amp;si</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>settings_connection.py, settings_pages.py, settings_regions.py</extracomment>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>As this computer ({country})</source>
        <extracomment>settings_regions.py</extracomment>
        <translation>Comme cet ordinateur ({country})</translation>
    </message>
    <message>
        <source>Ask &amp;first</source>
        <extracomment>text.py</extracomment>
        <translation>Consulter d’a&amp;bord</translation>
    </message>
    <message>
        <source>Asked at sign-in</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Demandé à la connexion</translation>
    </message>
    <message>
        <source>Asked for: {given}</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Demandé&#xa0;: {given}</translation>
    </message>
    <message>
        <source>Asked to go on recording. CloudLink does not tell whether it is recorded.</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>La reprise de l’enregistrement a été demandée. CloudLink ne dit pas si l’appel est enregistré.</translation>
    </message>
    <message>
        <source>Asked to pause the recording. CloudLink does not tell whether it is paused.</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>La suspension de l’enregistrement a été demandée. CloudLink ne dit pas s’il est suspendu.</translation>
    </message>
    <message>
        <source>At this address</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>À cette adresse</translation>
    </message>
    <message>
        <source>Availability unknown</source>
        <extracomment>availability.py</extracomment>
        <translation>Disponibilité inconnue</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>availability.py</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>availability.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Back from the details</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Revenir des détails</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Revenir à l’appel</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <extracomment>figures_page.py, shortcuts.py</extracomment>
        <translation>Revenir aux appels</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>entry_head.py</extracomment>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Revenir là où vous étiez</translation>
    </message>
    <message>
        <source>Back up the record of your calls</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Sauvegarder votre journal d’appels</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Sauvegardes (*.sqlite3)</translation>
    </message>
    <message>
        <source>Before the first sign-in, CloudLink has to know this program: enter the client ID that your administrator gets from Mitel.</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Avant la première connexion, CloudLink doit connaître ce programme&#xa0;: saisissez l’identifiant client que votre administrateur obtient de Mitel.</translation>
    </message>
    <message>
        <source>Begin the address of the page with https://</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Commencez l&apos;adresse de la page par https://</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>export_words.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Busiest numbers</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Numéros les plus fréquents</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>availability.py</extracomment>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>C&amp;loud</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>C&amp;onference</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Conférence</translation>
    </message>
    <message>
        <source>Ca&amp;lled number</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>N&amp;uméro appelé</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>dialler.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun</comment>
        <extracomment>text.py</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>Ra&amp;ppeler</translation>
    </message>
    <message>
        <source>Call &amp;from this phone</source>
        <extracomment>phone_menu.py</extracomment>
        <translation>Appeler &amp;depuis ce téléphone</translation>
    </message>
    <message>
        <source>Call Control</source>
        <extracomment>about.py, ask_first.py, header.py, history_deletion.py, main_window.py, quit_question.py, sign_in_page.py, tray.py</extracomment>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>Call Control ends after the call, to be updated.</source>
        <extracomment>leaving.py</extracomment>
        <translation>Call Control se fermera après l’appel pour être mis à jour.</translation>
    </message>
    <message>
        <source>Call Control goes on</source>
        <extracomment>closing.py</extracomment>
        <translation>Call Control reste actif</translation>
    </message>
    <message>
        <source>Call Control opens tel: links, and asks before it dials.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Call Control ouvre les liens tel: et demande avant de composer.</translation>
    </message>
    <message>
        <source>Call Control starts hidden when you log in, so that no call goes unrecorded.</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Call Control démarre masqué à l’ouverture de votre session, pour qu’aucun appel n’échappe au journal.</translation>
    </message>
    <message>
        <source>Call Control was off or signed out</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Call Control éteint ou déconnecté</translation>
    </message>
    <message>
        <source>Call a number?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Appeler un numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>entry_head.py, shortcuts.py</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call details</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Détails de l’appel</translation>
    </message>
    <message>
        <source>Call histor&amp;y</source>
        <extracomment>export_menu.py</extracomment>
        <translation>&amp;Journal des appels</translation>
    </message>
    <message>
        <source>Call number from clip&amp;board</source>
        <extracomment>clipboard_dial.py</extracomment>
        <translation>Appeler le numéro du te&amp;xte copié</translation>
    </message>
    <message>
        <source>Call the number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Appeler le numéro</translation>
    </message>
    <message>
        <source>Call the number you have copied</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Appeler le numéro que vous avez copié</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>dialler.py</extracomment>
        <translation>Appeler le {number}</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Appeler le {number}&#xa0;?</translation>
    </message>
    <message>
        <source>Called number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <source>Called number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Numéro appelé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>text.py</extracomment>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>figures_picture.py, figures_table.py, history_view.py, page_rail.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls (*.{kind})</source>
        <extracomment>export_window.py</extracomment>
        <translation>Appels (*.{kind})</translation>
    </message>
    <message>
        <source>Calls added: {new}. There already: {known}.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Appels ajoutés&#xa0;: {new}. Déjà présents&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Calls are &amp;recorded</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Les appels sont &amp;enregistrés</translation>
    </message>
    <message>
        <source>Calls are made from phone {phone}</source>
        <extracomment>dial_from.py</extracomment>
        <translation>Les appels partent du téléphone {phone}</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Appels par heure</translation>
    </message>
    <message>
        <source>Calls by month</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Appels par mois</translation>
    </message>
    <message>
        <source>Calls by week</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Appels par semaine</translation>
    </message>
    <message>
        <source>Calls by year</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Appels par an</translation>
    </message>
    <message>
        <source>Calls cannot be written to disk. They are kept and it will be tried again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Les appels ne peuvent pas être écrits sur le disque. Ils sont gardés et une nouvelle tentative aura lieu&#xa0;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>Calls measured: {count}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Appels mesurés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Calls measured: {count}. Most time is lost here: {hop}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Appels mesurés&#xa0;: {count}. C’est ici que l’on perd le plus de temps&#xa0;: {hop}.</translation>
    </message>
    <message>
        <source>Calls of others that were handed to them are kept, without them.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Les appels d’autres personnes qui lui ont été transmis sont conservés, sans elle.</translation>
    </message>
    <message>
        <source>Calls of these days</source>
        <extracomment>date_span.py</extracomment>
        <translation>Appels de ces jours</translation>
    </message>
    <message>
        <source>Calls saved in {name}: {count}.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Appels enregistrés dans {name}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Calls that are not in this backup will not be shown any more. They stay in a file beside the record. Your phones and the calls on them are not touched.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Les appels absents de cette sauvegarde ne seront plus affichés. Ils restent dans un fichier à côté du journal. Vos téléphones et leurs appels ne changent pas.</translation>
    </message>
    <message>
        <source>Calls this week</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Appels cette semaine</translation>
    </message>
    <message>
        <source>Calls this week: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Appels cette semaine&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Calls with it are kept without number and name, those before too. Notes and tags on them go. This cannot be undone. While it rings you still see who calls.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Les appels avec ce numéro sont conservés sans numéro ni nom, les précédents aussi. Leurs notes et étiquettes disparaissent. C’est irréversible. Pendant la sonnerie, vous voyez toujours qui appelle.</translation>
    </message>
    <message>
        <source>Calls, notes and tags as they are kept here, for another computer.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Appels, notes et étiquettes tels qu’ils sont conservés ici, pour un autre ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Calls: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Appels&#xa0;: %n</numerusform>
            <numerusform>Appels&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls: %n, from {first} to {last}</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Appels&#xa0;: %n, du {first} au {last}</numerusform>
            <numerusform>Appels&#xa0;: %n, du {first} au {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dial_request.py, target_row.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Annulé. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cards come also while a program fills the screen or the desktop wants silence.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Les cartes s’affichent même si un programme occupe tout l’écran ou si l’ordinateur demande le silence.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Change a call while the phone has no connection to CloudLink.</source>
        <extracomment>about.py</extracomment>
        <translation>Agir sur un appel tant que le téléphone n’est pas relié à CloudLink.</translation>
    </message>
    <message>
        <source>Change this rule</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Modifier cette règle</translation>
    </message>
    <message>
        <source>Choose a call to see what happened.</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Choisissez un appel pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Choisissez un port entre 1024 et 65535.</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Choose one of them</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Choisissez-en un</translation>
    </message>
    <message>
        <source>Choose these keys in the settings, on the page “Keys”.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Choisissez ces touches dans les paramètres, à la page «&#xa0;Touches&#xa0;».</translation>
    </message>
    <message>
        <source>Choose {program} for TEL in the window of Windows that opens.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Choisissez {program} pour TEL dans la fenêtre de Windows qui s’ouvre.</translation>
    </message>
    <message>
        <source>Choose {program} in the settings of FaceTime, Calls, Default for calls.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Choisissez {program} dans les réglages de FaceTime, Appels, Par défaut pour les appels.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>dialler.py, search_field.py, shortcuts.py, target_row.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear, then into the list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Effacer, puis vers la liste</translation>
    </message>
    <message>
        <source>Click to call back</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>Cliquez pour rappeler</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dial_request.py, rule_editor.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>CloudLink cannot be reached. Check that this computer is online.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink est injoignable. Vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>CloudLink did not accept the sign-in. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink n’a pas accepté la connexion. Réessayez.</translation>
    </message>
    <message>
        <source>CloudLink does not accept the notification connection. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink n’accepte pas la connexion de notification. Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>CloudLink does not answer in time. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink ne répond pas à temps. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>CloudLink does not know this request. Install a newer Call Control, if there is one.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink ne connaît pas cette demande. Installez une version plus récente de Call Control, s’il y en a une.</translation>
    </message>
    <message>
        <source>CloudLink does not tell the calls of your phone. Sign in again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink ne signale pas les appels de votre téléphone. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>CloudLink has a fault. Try again in a moment.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink est en panne. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>CloudLink is not available for the moment. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink n’est pas disponible pour le moment. Réessayez.</translation>
    </message>
    <message>
        <source>CloudLink refuses the connection. It will be tried again; if that goes on, ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink refuse la connexion. Une nouvelle tentative aura lieu&#xa0;; si cela persiste, adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <source>CloudLink refuses the notification connection. It will be tried again; if that goes on, ask whether your network lets WebSockets through.</source>
        <extracomment>problems.py</extracomment>
        <translation>CloudLink refuse la connexion de notification. Une nouvelle tentative aura lieu&#xa0;; si cela persiste, demandez si votre réseau laisse passer les WebSockets.</translation>
    </message>
    <message>
        <source>CloudLink → this computer</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink → cet ordinateur</translation>
    </message>
    <message>
        <source>CloudLink&apos;s address is not found. Check that this computer is online.</source>
        <extracomment>problems.py</extracomment>
        <translation>L’adresse de CloudLink est introuvable. Vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s answer is not understood. Try again; if that does not help, install a newer Call Control.</source>
        <extracomment>problems.py</extracomment>
        <translation>La réponse de CloudLink n’est pas comprise. Réessayez&#xa0;; si cela ne suffit pas, installez une version plus récente de Call Control.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s certificate has expired. Check the date of this computer; if it is right, ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le certificat de CloudLink a expiré. Vérifiez la date de cet ordinateur&#xa0;; si elle est juste, adressez-vous à votre service réseau.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s notifications are not understood. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Les notifications de CloudLink sont incompréhensibles. Un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>CloudLink&apos;s own record of your calls is left as it is.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>L’historique de vos appels chez CloudLink reste tel quel.</translation>
    </message>
    <message>
        <source>CloudLink: processing</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink&#xa0;: traitement</translation>
    </message>
    <message>
        <source>CloudLink: sending</source>
        <extracomment>delay_words.py</extracomment>
        <translation>CloudLink&#xa0;: envoi</translation>
    </message>
    <message>
        <source>Colleague &amp;answers</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Le collègue &amp;répond</translation>
    </message>
    <message>
        <source>Colleague is &amp;busy</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Le collègue est &amp;occupé</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Certificats de l’entreprise</translation>
    </message>
    <message>
        <source>Condition {number}: how it compares</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condition {number}&#xa0;: comment elle compare</translation>
    </message>
    <message>
        <source>Condition {number}: what it looks at</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condition {number}&#xa0;: ce qu&apos;elle regarde</translation>
    </message>
    <message>
        <source>Condition {number}: which direction</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condition {number}&#xa0;: quel sens</translation>
    </message>
    <message>
        <source>Condition {number}: with what</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Condition {number}&#xa0;: avec quoi</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Connect the caller with your colleague (transfer)</source>
        <extracomment>text.py</extracomment>
        <translation>Relier l’appelant à votre collègue (transfert)</translation>
    </message>
    <message>
        <source>Connect the caller with your colleague and leave</source>
        <extracomment>text.py</extracomment>
        <translation>Relier l’appelant à votre collègue et quitter l’appel</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>connection_words.py, text.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Cop&amp;y number</source>
        <extracomment>number_menu.py</extracomment>
        <translation>&amp;Copier le numéro</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Country of the number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Pays du numéro</translation>
    </message>
    <message>
        <source>Country: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Pays&#xa0;: {value}</translation>
    </message>
    <message>
        <source>D&amp;emo</source>
        <extracomment>demo_menu.py</extracomment>
        <translation>Dém&amp;o</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <extracomment>history_view.py</extracomment>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Day to follow up</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Jour du suivi</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>text.py</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Delays</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Délais</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n calls from the history?</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>
            <numerusform>Supprimer %n appel de l’historique&#xa0;?</numerusform>
            <numerusform>Supprimer %n appels de l’historique&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the call with {who} of {when} from the history?</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>Supprimer l’appel avec {who} du {when} de l’historique&#xa0;?</translation>
    </message>
    <message>
        <source>Deleted &amp;calls are hidden in CloudLink, too</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Masquer aussi dans &amp;CloudLink les appels supprimés</translation>
    </message>
    <message>
        <source>Demo: simulated phone system, signed in by itself</source>
        <extracomment>banner.py</extracomment>
        <translation>Démo&#xa0;: téléphonie simulée, connexion automatique</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details and notes</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Détails et notes</translation>
    </message>
    <message>
        <source>Device that rings</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Appareil qui sonne</translation>
    </message>
    <message>
        <source>Dial a number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Composer un numéro</translation>
    </message>
    <message>
        <source>Dialling</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Dials {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Compose le {number}</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>export_words.py, rule_words.py</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Do &amp;not disturb</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>Do &amp;not disturb (waiting…)</source>
        <extracomment>availability.py</extracomment>
        <translation>&amp;Ne pas déranger (en cours…)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>availability.py, phone_row.py</extracomment>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Done, but these files cannot be changed: {files}</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Terminé, mais ces fichiers ne peuvent pas être modifiés&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <extracomment>update_window.py</extracomment>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading. Calls go on meanwhile.</source>
        <extracomment>update_window.py</extracomment>
        <translation>Téléchargement. Les appels continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>E&amp;ncrypt the record of calls</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>C&amp;hiffrer le journal des appels</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>figures_page.py</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Else CloudLink&apos;s own record of a call is left as it is when you delete the call.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Sinon, l’enregistrement d’un appel chez CloudLink reste tel quel lorsque vous supprimez l’appel.</translation>
    </message>
    <message>
        <source>Emergency call: {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Appel d’urgence&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>leg_row.py, text.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter again to dial {number}: a link asks for it</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Entrée à nouveau pour composer le {number}&#xa0;: un lien le demande</translation>
    </message>
    <message>
        <source>Enter no&amp;w…</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Saisir…</translation>
    </message>
    <message>
        <source>Enter takes {who}</source>
        <extracomment>person_field.py</extracomment>
        <translation>Entrée choisit {who}</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <extracomment>settings_client_id.py</extracomment>
        <translation>Saisissez d’abord l’identifiant client.</translation>
    </message>
    <message>
        <source>Enter user name and password first.</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Saisissez d’abord le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Er&amp;ase this person…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Effacer cette personne définiti&amp;vement…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <extracomment>erase_window.py, settings_privacy.py</extracomment>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erased, but these files cannot be changed: {files}. Erase again when they can be, or delete them.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Effacé, mais ces fichiers ne peuvent pas être modifiés&#xa0;: {files}. Effacez à nouveau la personne quand ce sera possible, ou supprimez ces fichiers.</translation>
    </message>
    <message>
        <source>Erased. Nothing of them is kept any more.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Effacé. Plus rien de cette personne n’est conservé.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Erasing. Calls go on meanwhile.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Effacement en cours. Les appels continuent.</translation>
    </message>
    <message>
        <source>Europe</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Even when &amp;busy</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Même si je suis occ&amp;upé</translation>
    </message>
    <message>
        <source>Every call</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Chaque appel</translation>
    </message>
    <message>
        <source>Every mention in notes on others, in copies of the record, in recording and log</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Toute mention dans les notes sur d’autres, les copies du journal des appels, l’enregistrement et le journal</translation>
    </message>
    <message>
        <source>Everything, to be imported again (JSON)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Tout, pour être réimporté (JSON)</translation>
    </message>
    <message>
        <source>Export calls</source>
        <extracomment>export_window.py</extracomment>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Export figures</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Exported calls (*.json *.csv)</source>
        <extracomment>import_window.py</extracomment>
        <translation>Appels exportés (*.json *.csv)</translation>
    </message>
    <message>
        <source>Failed attempts: {count}.</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Tentatives échouées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures_control.py, figures_export.py, figures_page.py, page_rail.py</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Filtre&#xa0;: {what}</translation>
    </message>
    <message>
        <source>First call with this number</source>
        <extracomment>last_contact.py</extracomment>
        <translation>Premier appel avec ce numéro</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>First contact: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Premier contact&#xa0;: {value}</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <extracomment>export_words.py</extracomment>
        <translation>À suivre le</translation>
    </message>
    <message>
        <source>Follow up {day}</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Suivi {day}</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and others, in your language.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Pour Excel, LibreOffice et d’autres, dans votre langue.</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <extracomment>snooze.py</extracomment>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <extracomment>text.py</extracomment>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Forwarded by: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Renvoyé par&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>date_span.py</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>From button to button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>D’un bouton à l’autre</translation>
    </message>
    <message>
        <source>From number to number in a drawing</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>D’un chiffre à l’autre dans un dessin</translation>
    </message>
    <message>
        <source>From the next start on it opens only with a key in the keyring of this computer, and nothing is recorded for support. Without the keyring it is lost.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Dès le prochain démarrage, il ne s’ouvre qu’avec une clé du trousseau de cet ordinateur, et rien n’est enregistré pour l’assistance. Sans le trousseau, il est perdu.</translation>
    </message>
    <message>
        <source>From where to where</source>
        <extracomment>delays_window.py</extracomment>
        <translation>D’où à où</translation>
    </message>
    <message>
        <source>Gives the call that rings the keyboard, else the one you are in.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Donne le clavier à l’appel qui sonne, sinon à celui en cours.</translation>
    </message>
    <message>
        <source>Go on recording this call</source>
        <extracomment>text.py</extracomment>
        <translation>Continuer d’enregistrer cet appel</translation>
    </message>
    <message>
        <source>Go to the ca&amp;ll</source>
        <extracomment>jump.py</extracomment>
        <translation>A&amp;ller à l’appel</translation>
    </message>
    <message>
        <source>Go to the call that rings, else to the one you are in</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Aller à l’appel qui sonne, sinon à l’appel en cours</translation>
    </message>
    <message>
        <source>Go to the first call … to the ninth</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Au premier … neuvième appel</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Hand the call over without asking (blind transfer)</source>
        <extracomment>text.py</extracomment>
        <translation>Passer l’appel sans demander (transfert aveugle)</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <extracomment>export_words.py</extracomment>
        <translation>Transmis à</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>text.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>keypad.py</extracomment>
        <translation>Dièse</translation>
    </message>
    <message>
        <source>Hide this here only; the phone goes on ringing</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>Masquer ici seulement&#xa0;; le téléphone continue de sonner</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or both: the key alone is for typing.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Maintenez Ctrl, Alt ou les deux&#xa0;: seule, la touche sert à écrire.</translation>
    </message>
    <message>
        <source>Hold this call and talk with a colleague first (consultation)</source>
        <extracomment>text.py</extracomment>
        <translation>Mettre l’appel en attente et parler d’abord à un collègue (consultation)</translation>
    </message>
    <message>
        <source>Ignored in the policy {place}: {names}</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Ignoré dans la stratégie {place}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Import calls</source>
        <extracomment>import_window.py</extracomment>
        <translation>Importer des appels</translation>
    </message>
    <message>
        <source>Importing. Calls go on meanwhile.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Importation en cours. Les appels continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>In</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <extracomment>follow_up.py</extracomment>
        <translation>Dans une &amp;semaine</translation>
    </message>
    <message>
        <source>In a call</source>
        <extracomment>phone_words.py</extracomment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>In every window of the computer</source>
        <extracomment>settings_keys.py, shortcuts.py</extracomment>
        <translation>Dans toutes les fenêtres de l’ordinateur</translation>
    </message>
    <message>
        <source>In the dial field</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Dans le champ du numéro</translation>
    </message>
    <message>
        <source>In the keyboard settings of your computer you can give the command “{command}” a key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Dans les paramètres du clavier de votre ordinateur, vous pouvez attribuer une touche à la commande «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>In the list of calls</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Dans la liste des appels</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <extracomment>lock_and_sleep.py, text.py</extracomment>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Incoming call from {who}</source>
        <extracomment>screen_pop.py</extracomment>
        <translation>Appel entrant de {who}</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Appels entrants</translation>
    </message>
    <message>
        <source>Install it the way Call Control was installed on this computer.</source>
        <extracomment>update_window.py</extracomment>
        <translation>Installez-la comme Call Control a été installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>International number</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Numéro international</translation>
    </message>
    <message>
        <source>International number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Numéro international&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Into the list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <source>It did not arrive within 10 seconds.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Elle n’est pas arrivée en 10 secondes.</translation>
    </message>
    <message>
        <source>It is here, and is as the maker has signed it.</source>
        <extracomment>update_control.py</extracomment>
        <translation>Elle est là, telle que l’éditeur l’a signée.</translation>
    </message>
    <message>
        <source>It is kept and does nothing.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Elle est conservée et ne fait rien.</translation>
    </message>
    <message>
        <source>It is kept without number, name, note and tags. This cannot be undone.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Il est conservé sans numéro, nom, note ni étiquettes. C’est irréversible.</translation>
    </message>
    <message>
        <source>It is sent to nobody. You decide where it goes.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Il n’est envoyé à personne. Vous décidez à qui vous le remettez.</translation>
    </message>
    <message>
        <source>It keeps the record of your calls. Quit it from this icon&apos;s menu.</source>
        <extracomment>closing.py</extracomment>
        <translation>Il continue de noter vos appels. Pour le quitter, ouvrez le menu de cette icône.</translation>
    </message>
    <message>
        <source>It rings no longer</source>
        <extracomment>text.py</extracomment>
        <translation>Ne sonne plus</translation>
    </message>
    <message>
        <source>It was changed after the export, so nothing was added. Choose the file as it was written.</source>
        <extracomment>problems.py</extracomment>
        <translation>Elle a été modifiée après l’exportation, rien n’a donc été ajouté. Choisissez le fichier tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>It was installed so for all users; you can turn it off for yourself.</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>L’installation l’a réglé ainsi pour tous les utilisateurs&#xa0;; vous pouvez le désactiver pour vous-même.</translation>
    </message>
    <message>
        <source>It will be dialled as {number}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Sera composé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>It will be hidden in CloudLink&apos;s record of your calls, too.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>Il sera aussi masqué dans l’historique de vos appels chez CloudLink.</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Elle fonctionne.</translation>
    </message>
    <message>
        <source>Keep calls with this n&amp;umber</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Conserver les appels avec ce n&amp;uméro</translation>
    </message>
    <message>
        <source>Keep na&amp;mes</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Conserver les no&amp;ms</translation>
    </message>
    <message>
        <source>Keep no names?</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Ne conserver aucun nom&#xa0;?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>leaving.py</extracomment>
        <translation>Laisser en marche</translation>
    </message>
    <message>
        <source>Kept on this computer only: {file}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Conservé uniquement sur cet ordinateur&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>shortcut_sheet.py, shortcuts.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyed in: {keys}</source>
        <extracomment>keypad.py</extracomment>
        <translation>Saisi&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>keypad.py</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>page of the settings</comment>
        <extracomment>settings_pages.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>export_window.py</extracomment>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;30 derniers jours</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>history_filters.py</extracomment>
        <translation>&amp;7 derniers jours</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last contact: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Dernier contact&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>times.py</extracomment>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>Last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>Dernier&#xa0;: {before}</translation>
    </message>
    <message>
        <source>Let another phone ring instead (deflect)</source>
        <extracomment>text.py</extracomment>
        <translation>Faire sonner un autre téléphone à la place (renvoi)</translation>
    </message>
    <message>
        <source>Let this rule be tried earlier</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Essayer cette règle plus tôt</translation>
    </message>
    <message>
        <source>Let this rule be tried later</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Essayer cette règle plus tard</translation>
    </message>
    <message>
        <source>Let your colleague go and talk with the caller</source>
        <extracomment>text.py</extracomment>
        <translation>Libérer votre collègue et parler à l’appelant</translation>
    </message>
    <message>
        <source>Letters that stand for no number: type digits</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Ces lettres ne forment pas un numéro&#xa0;: saisissez des chiffres</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>phone</comment>
        <extracomment>export_words.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <extracomment>file_work.py</extracomment>
        <translation>Ligne {line}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <extracomment>update_words.py</extracomment>
        <translation>Recherche d’une nouvelle version…</translation>
    </message>
    <message>
        <source>Main screen</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Écran principal</translation>
    </message>
    <message>
        <source>Main window</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Fenêtre principale</translation>
    </message>
    <message>
        <source>Make &amp;private</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Rendre &amp;privé</translation>
    </message>
    <message>
        <source>Make a rule, at the end of the list</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Créer une règle à la fin de la liste</translation>
    </message>
    <message>
        <source>Make this ca&amp;ll private…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Rendre cet appel &amp;privé…</translation>
    </message>
    <message>
        <source>Make this call private?</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Rendre cet appel privé&#xa0;?</translation>
    </message>
    <message>
        <source>Make this n&amp;umber private…</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Rendre ce n&amp;uméro privé…</translation>
    </message>
    <message>
        <source>Make this number private?</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Rendre ce numéro privé&#xa0;?</translation>
    </message>
    <message>
        <source>Mark as &amp;settled</source>
        <extracomment>settling.py</extracomment>
        <translation>Marquer comme ré&amp;glé</translation>
    </message>
    <message>
        <source>Mark as not &amp;settled</source>
        <extracomment>settling.py</extracomment>
        <translation>Marquer comme non ré&amp;glé</translation>
    </message>
    <message>
        <source>Mark the recording of this call</source>
        <extracomment>text.py</extracomment>
        <translation>Marquer l’enregistrement de cet appel</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>delays_window.py</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>header.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Message waiting</source>
        <extracomment>header.py</extracomment>
        <translation>Message en attente</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <extracomment>figures_picture.py, history_filters.py</extracomment>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Missed call from {who}</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>Appel manqué de {who}</translation>
    </message>
    <message>
        <source>Missed, spoken with since</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Manqués, joints depuis</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>entry_head.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More than one number: leave only one</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Plusieurs numéros&#xa0;: n’en laissez qu’un</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Descen&amp;dre</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <extracomment>rules_page.py</extracomment>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Mute, park, pick up a colleague&apos;s call, camp on, send to voicemail: use the phone.</source>
        <extracomment>about.py</extracomment>
        <translation>Couper le micro, parquer, intercepter l’appel d’un collègue, se mettre en attente sur un poste occupé, envoyer vers la messagerie vocale&#xa0;: utilisez le téléphone.</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Num&amp;éro</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>export_words.py, rule_words.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and password, if the proxy wants them. They are kept in the keyring.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Nom et mot de passe, si le proxy les demande. Ils sont gardés dans le trousseau.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>dialler.py, target_row.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Name or number of the colleague</source>
        <extracomment>target_row.py</extracomment>
        <translation>Nom ou numéro du collègue</translation>
    </message>
    <message>
        <source>Name the computer after the two slashes: https://crm.example/</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Nommez l&apos;ordinateur après les deux barres&#xa0;: https://crm.example/</translation>
    </message>
    <message>
        <source>Names this program to CloudLink. Your administrator gets it from Mitel.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Désigne ce programme auprès de CloudLink. Votre administrateur l’obtient de Mitel.</translation>
    </message>
    <message>
        <source>Needed only if your e-mail address belongs to several accounts.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Nécessaire seulement si votre adresse e-mail appartient à plusieurs comptes.</translation>
    </message>
    <message>
        <source>New calls are kept beside it in {file}.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Les nouveaux appels sont gardés à côté, dans {file}.</translation>
    </message>
    <message>
        <source>New calls are kept in memory only, and are lost when Call Control ends.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Les nouveaux appels ne sont gardés qu’en mémoire et seront perdus quand Call Control se terminera.</translation>
    </message>
    <message>
        <source>New calls are kept in {file}, which this computer may clear when it starts again.</source>
        <extracomment>history_trouble.py</extracomment>
        <translation>Les nouveaux appels sont gardés dans {file}, que cet ordinateur peut effacer à son prochain démarrage.</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>update_window.py</extracomment>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>New versions cannot be looked for: the key in the settings is none. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Impossible de rechercher de nouvelles versions&#xa0;: la clé indiquée dans les paramètres n’est pas valide. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>New versions could not be looked for: {reason}</source>
        <extracomment>update_words.py</extracomment>
        <translation>Les nouvelles versions n’ont pas pu être recherchées&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Nouvel essai dans {seconds} s</translation>
    </message>
    <message>
        <source>No &amp;pops</source>
        <extracomment>snooze.py</extracomment>
        <translation>Pas de car&amp;tes</translation>
    </message>
    <message>
        <source>No browser has opened. Copy the link and open it in a browser on this computer.</source>
        <extracomment>problems.py</extracomment>
        <translation>Aucun navigateur ne s’est ouvert. Copiez le lien et ouvrez-le dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>No call fits. Remove a filter, or look for less.</source>
        <extracomment>history_list.py</extracomment>
        <translation>Aucun appel ne correspond. Retirez un filtre ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>No call has been measured yet. After the next one, this shows where time is lost.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Aucun appel n’a encore été mesuré. Après le prochain, vous verrez ici où l’on perd du temps.</translation>
    </message>
    <message>
        <source>No call rings, and you are in no call.</source>
        <extracomment>jump.py</extracomment>
        <translation>Aucun appel ne sonne et vous n’êtes en communication avec personne.</translation>
    </message>
    <message>
        <source>No call rings.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Aucun appel ne sonne.</translation>
    </message>
    <message>
        <source>No calls yet. As soon as there are any, they are counted here.</source>
        <extracomment>figures_page.py</extracomment>
        <translation>Pas encore d’appels. Dès qu’il y en aura, ils seront comptés ici.</translation>
    </message>
    <message>
        <source>No calls yet. Let the phone ring: menu ⋯, Demo, Incoming call.</source>
        <extracomment>main_window.py</extracomment>
        <translation>Aucun appel pour l’instant. Faites sonner le téléphone&#xa0;: menu ⋯, Démo, Appel entrant.</translation>
    </message>
    <message>
        <source>No calls yet. They appear here as soon as the phone rings.</source>
        <extracomment>history_list.py</extracomment>
        <translation>Aucun appel pour l’instant. Ils s’affichent ici dès que le téléphone sonne.</translation>
    </message>
    <message>
        <source>No client ID is set. Your administrator gets it from Mitel; enter it in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Aucun identifiant client n’est défini. Votre administrateur l’obtient de Mitel&#xa0;; saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>No colour</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No data around {time}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Aucune donnée vers {time}</translation>
    </message>
    <message>
        <source>No data {begin} – {day}, {end}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Aucune donnée {begin} – {day}, {end}</translation>
    </message>
    <message>
        <source>No data {begin}–{end}</source>
        <extracomment>gap_words.py</extracomment>
        <translation>Aucune donnée {begin}–{end}</translation>
    </message>
    <message>
        <source>No events</source>
        <extracomment>availability.py</extracomment>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>No news of calls since {time}.</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Aucune nouvelle des appels depuis {time}.</translation>
    </message>
    <message>
        <source>No other program can use the answer. Turn it off only if sign-in fails with it.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Aucun autre programme ne peut utiliser la réponse. À désactiver seulement si la connexion échoue.</translation>
    </message>
    <message>
        <source>No page opens for this call.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Aucune page ne s&apos;ouvre pour cet appel.</translation>
    </message>
    <message>
        <source>No phone could dial this</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Aucun téléphone ne pourrait composer cela</translation>
    </message>
    <message>
        <source>No pops until tomorrow</source>
        <extracomment>snooze.py</extracomment>
        <translation>Pas de cartes jusqu’à demain</translation>
    </message>
    <message>
        <source>No pops until {time}</source>
        <extracomment>snooze.py</extracomment>
        <translation>Pas de cartes jusqu’à {time}</translation>
    </message>
    <message>
        <source>No program opens tel: links yet.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Aucun programme n’ouvre encore les liens tel:.</translation>
    </message>
    <message>
        <source>No proxy has asked who you are. When one does, this window comes by itself.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Aucun proxy n’a demandé qui vous êtes. S’il y en a un, cette fenêtre s’affichera d’elle-même.</translation>
    </message>
    <message>
        <source>No rule marks the card of this call.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Aucune règle ne marque la carte de cet appel.</translation>
    </message>
    <message>
        <source>No rules yet. Add one, for example for numbers that begin like a customer&apos;s.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Pas encore de règles. Ajoutez-en une, par exemple pour les numéros qui commencent comme celui d&apos;un client.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Nobody signed in for three minutes. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Personne ne s’est connecté en trois minutes. Réessayez.</translation>
    </message>
    <message>
        <source>Nobody who is known goes by that: type a number</source>
        <extracomment>person_field.py</extracomment>
        <translation>Personne de connu ne porte ce nom&#xa0;: saisissez un numéro</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of these is so</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Aucun n&apos;est vrai</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>availability.py</extracomment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not given: another program has this key, or your desktop said no.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Refusée&#xa0;: un autre programme utilise cette touche, ou votre bureau ne l’accorde pas.</translation>
    </message>
    <message>
        <source>Not if: {condition}</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Sauf si&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>availability.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>availability.py</extracomment>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not while the call is in this state</source>
        <extracomment>target_row.py</extracomment>
        <translation>Pas tant que l’appel est dans cet état</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>call_note.py, export_words.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>call_note.py, entry_detail.py</extracomment>
        <translation>Note sur cet appel</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <extracomment>entry_detail.py</extracomment>
        <translation>Note sur ce correspondant</translation>
    </message>
    <message>
        <source>Notes and tags on it go too. This cannot be undone.</source>
        <extracomment>history_deletion.py</extracomment>
        <translation>Les notes et les étiquettes disparaissent aussi. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Notes on them: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Notes à leur sujet&#xa0;: %n</numerusform>
            <numerusform>Notes à leur sujet&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing any more: the record takes your calls.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Plus rien&#xa0;: le journal reçoit vos appels.</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Rien ne peut être enregistré à cet endroit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try another word.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Rien ici ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Nothing is marked that could be dialled.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Rien de ce qui est sélectionné ne peut être composé.</translation>
    </message>
    <message>
        <source>Nothing is told of what is new in it.</source>
        <extracomment>update_words.py</extracomment>
        <translation>Ses nouveautés ne sont pas indiquées.</translation>
    </message>
    <message>
        <source>Nothing was dialled</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Rien n’a été composé</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>count</comment>
        <extracomment>figures_table.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>erase_window.py, export_words.py, rule_words.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number as written here</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Numéro comme on l&apos;écrit ici</translation>
    </message>
    <message>
        <source>Number that was called</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Numéro qui a été appelé</translation>
    </message>
    <message>
        <source>Number: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Numéro&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Numbers and names are replaced, and no password and no token is in it.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Les numéros et les noms sont remplacés&#xa0;; il ne contient ni mot de passe ni jeton d’accès.</translation>
    </message>
    <message>
        <source>Numbers are compared however they are written, names without regard to capitals and accents. “is” with nothing behind it finds withheld numbers.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Les numéros sont comparés quelle que soit leur écriture, les noms sans tenir compte des majuscules ni des accents. «&#xa0;est&#xa0;» sans rien derrière trouve les numéros masqués.</translation>
    </message>
    <message>
        <source>Numbers dialled last</source>
        <extracomment>dialler.py, shortcuts.py</extracomment>
        <translation>Derniers numéros composés</translation>
    </message>
    <message>
        <source>Numbers without a country code are read, shown and dialled as those of here.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Les numéros sans indicatif de pays sont lus, affichés et composés comme ceux de ce pays.</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>figures_table.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Older calls are deleted for good, with their notes, at each start and every day.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Les appels plus anciens sont supprimés définitivement avec leurs notes, à chaque démarrage et chaque jour.</translation>
    </message>
    <message>
        <source>On a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Lors d’un appel</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>phone_words.py, text.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On the card of a ringing call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Sur la carte d’un appel qui sonne</translation>
    </message>
    <message>
        <source>On the keypad</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Sur le clavier</translation>
    </message>
    <message>
        <source>On the page of figures</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Sur la page des chiffres</translation>
    </message>
    <message>
        <source>Once a day, and never during a call. Nothing is installed without you.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Une fois par jour et jamais pendant un appel. Rien n’est installé sans vous.</translation>
    </message>
    <message>
        <source>Once per call. By hand it opens from the menu of a card or a call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Une fois par appel. À la main, elle s&apos;ouvre par le menu d&apos;une carte ou d&apos;un appel.</translation>
    </message>
    <message>
        <source>One file with all that support needs: versions, settings, log, the state of the connection and of the database, and what CloudLink told last.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Un fichier avec tout ce dont l’assistance a besoin&#xa0;: versions, paramètres, journal, état de la connexion et de la base de données, et ce que CloudLink a communiqué en dernier.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>buttons.py, ended_banner.py, figures_page.py, settings_history.py, sign_in_page.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Only after you have gone to it by {key} or by a click.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Seulement après y être allé par {key} ou d’un clic.</translation>
    </message>
    <message>
        <source>Only an installed Call Control can open tel: links.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Seul un Call Control installé peut ouvrir les liens tel:.</translation>
    </message>
    <message>
        <source>Only for installations without a client ID: Call Control hands your Mitel password to CloudLink itself, and keeps it nowhere. The sign-in page in the browser is safer; use a client ID where you can.</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Seulement pour les installations sans identifiant client&#xa0;: Call Control transmet lui-même votre mot de passe Mitel à CloudLink et ne le garde nulle part. La page de connexion du navigateur est plus sûre&#xa0;; utilisez si possible un identifiant client.</translation>
    </message>
    <message>
        <source>Only for trying the rules: nobody is called.</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Seulement pour essayer les règles&#xa0;: personne n&apos;est appelé.</translation>
    </message>
    <message>
        <source>Only links that begin with tel:, callto: or sip: can be called.</source>
        <extracomment>problems.py</extracomment>
        <translation>Seuls les liens qui commencent par tel:, callto: ou sip: peuvent être appelés.</translation>
    </message>
    <message>
        <source>Only the calls that the list shows</source>
        <extracomment>export_window.py</extracomment>
        <translation>Seulement les appels que montre la liste</translation>
    </message>
    <message>
        <source>Only while exactly one call rings; with several it goes to them.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Seulement si un seul appel sonne&#xa0;; s’il y en a plusieurs, elle y mène.</translation>
    </message>
    <message>
        <source>Open &amp;its folder</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>Open &amp;now</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Ouvrir &amp;maintenant</translation>
    </message>
    <message>
        <source>Open &amp;page for {who}: {rule}</source>
        <extracomment>page_menus.py</extracomment>
        <translation>Ouvrir la &amp;page de {who}&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Open it in any browser of this computer</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Ouvrez-le dans n’importe quel navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Ouvrir maintenant</translation>
    </message>
    <message>
        <source>Open page</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Open the page of this call in your browser</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Ouvrir la page de cet appel dans votre navigateur</translation>
    </message>
    <message>
        <source>Opens by itself</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>S&apos;ouvre toute seule</translation>
    </message>
    <message>
        <source>Opens {address}</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Ouvre {address}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Otherwise calls are kept with numbers only, and nothing is recorded for support.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Sinon, les appels sont conservés avec leurs seuls numéros, et rien n’est enregistré pour l’assistance.</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>calls</comment>
        <extracomment>history_filters.py</extracomment>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Out of service</source>
        <extracomment>availability.py, phone_row.py, text.py</extracomment>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>export_words.py</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <extracomment>text.py</extracomment>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Packed files (*.zip)</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Fichiers compressés (*.zip)</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages that begin with “{part}:” are not opened. Use https:// or have your administrator allow it (page_schemes in settings.json).</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Les pages qui commencent par «&#xa0;{part}:&#xa0;» ne sont pas ouvertes. Utilisez https:// ou demandez à votre administrateur de l&apos;autoriser (page_schemes dans settings.json).</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of a conversation</comment>
        <extracomment>export_words.py</extracomment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts of the record of your calls are damaged. Restore a backup in the settings, History; new calls are kept meanwhile.</source>
        <extracomment>problems.py</extracomment>
        <translation>Des parties de votre journal d’appels sont endommagées. Restaurez une sauvegarde dans les paramètres, «&#xa0;Journal&#xa0;»&#xa0;; en attendant, les nouveaux appels sont gardés.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <extracomment>name_and_password.py</extracomment>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>text.py</extracomment>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <source>Pause the recording of this call</source>
        <extracomment>text.py</extracomment>
        <translation>Suspendre l’enregistrement de cet appel</translation>
    </message>
    <message>
        <source>Pause the recording or go on; CloudLink does not tell which of them is.</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Suspendre ou reprendre l&apos;enregistrement&#xa0;; CloudLink ne dit pas lequel est en cours.</translation>
    </message>
    <message>
        <source>People found: {count}</source>
        <extracomment>suggestion_list.py</extracomment>
        <translation>Personnes trouvées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>rule_words.py, settings_pages.py</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone links</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Liens téléphoniques</translation>
    </message>
    <message>
        <source>Phone system → CloudLink</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Système téléphonique → CloudLink</translation>
    </message>
    <message>
        <source>Phone to call from</source>
        <extracomment>dial_from.py</extracomment>
        <translation>Téléphone d&apos;où appeler</translation>
    </message>
    <message>
        <source>Phone trouble</source>
        <extracomment>header.py</extracomment>
        <translation>Problème de téléphone</translation>
    </message>
    <message>
        <source>Phone {phones}</source>
        <extracomment>gap_words.py, history_filters.py</extracomment>
        <translation>Téléphone {phones}</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <extracomment>phone_row.py</extracomment>
        <translation>Téléphone {phone}</translation>
    </message>
    <message>
        <source>Phone {phone} cannot be watched: CloudLink does not know it. Check the number in Settings, Phone.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Le téléphone {phone} ne peut pas être surveillé&#xa0;: CloudLink ne le connaît pas. Vérifiez le numéro dans Paramètres, Téléphone.</translation>
    </message>
    <message>
        <source>Phone {phone} cannot be watched: your account may not see it. Ask your administrator, or take it out in Settings, Phone.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Le téléphone {phone} ne peut pas être surveillé&#xa0;: votre compte n&apos;y a pas accès. Adressez-vous à votre administrateur, ou retirez-le dans Paramètres, Téléphone.</translation>
    </message>
    <message>
        <source>Phone {phone} has calls, but CloudLink sends no events for it, as for a hot desk. Ask your administrator to have it monitored; until then its calls come a few seconds late.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Le téléphone {phone} a des appels, mais CloudLink ne les signale pas, comme pour un bureau partagé. Demandez à votre administrateur de le faire surveiller&#xa0;; d&apos;ici là, ses appels arrivent avec quelques secondes de retard.</translation>
    </message>
    <message>
        <source>Phone {phone} is out of service: no call reaches it. Check its cable, and whether somebody is logged in at it.</source>
        <extracomment>phone_words.py</extracomment>
        <translation>Le téléphone {phone} est hors service&#xa0;: aucun appel ne l&apos;atteint. Vérifiez son câble et si quelqu&apos;un y est connecté.</translation>
    </message>
    <message>
        <source>Phone&amp;s</source>
        <extracomment>phone_menu.py</extracomment>
        <translation>Télép&amp;hones</translation>
    </message>
    <message>
        <source>Phone: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Téléphone&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Phones</source>
        <extracomment>phone_row.py</extracomment>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Please sign in on the page that your browser shows now.</source>
        <extracomment>ended_banner.py, settings_window.py, sign_in_page.py</extracomment>
        <translation>Veuillez vous connecter sur la page qu’affiche maintenant votre navigateur.</translation>
    </message>
    <message>
        <source>Press a button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Appuyer sur un bouton</translation>
    </message>
    <message>
        <source>Press another key, the same to try it, or Backspace for none.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Appuyez sur une autre touche, la même pour l’essayer, ou Retour arrière pour aucune.</translation>
    </message>
    <message>
        <source>Press it now, in any window.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Appuyez dessus maintenant, dans n’importe quelle fenêtre.</translation>
    </message>
    <message>
        <source>Press keys</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Appuyez sur des touches</translation>
    </message>
    <message>
        <source>Press the button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Appuyer sur le bouton</translation>
    </message>
    <message>
        <source>Press the first button</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Appuyer sur le premier bouton</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>entry_words.py</extracomment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Programs have this key for themselves. Hold one more key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Les programmes utilisent cette touche. Maintenez une touche de plus.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>file_work.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>&amp;Adresse du proxy</translation>
    </message>
    <message>
        <source>Proxy sign-in</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <extracomment>rules_page.py</extracomment>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>Put the braces behind the first single slash: a caller must not choose whom you ask.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Placez les accolades après la première barre simple&#xa0;: un appelant ne doit pas choisir à qui vous demandez.</translation>
    </message>
    <message>
        <source>Put the other party on hold</source>
        <extracomment>text.py</extracomment>
        <translation>Mettre votre correspondant en attente</translation>
    </message>
    <message>
        <source>Put the rule back that was removed last</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Remettre la dernière règle retirée</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the record of your calls, which is kept beside it.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Met une sauvegarde à la place de votre journal d’appels, qui est conservé à côté.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Call Control?</source>
        <extracomment>quit_question.py</extracomment>
        <translation>Quitter Call Control&#xa0;?</translation>
    </message>
    <message>
        <source>Rang (seconds)</source>
        <extracomment>export_words.py</extracomment>
        <translation>Sonné (secondes)</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <extracomment>tray.py</extracomment>
        <translation>Appels ré&amp;cents</translation>
    </message>
    <message>
        <source>Re&amp;cording</source>
        <extracomment>recording_menu.py</extracomment>
        <translation>Enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Really send {code} to the telephone system?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Vraiment envoyer {code} au système téléphonique&#xa0;?</translation>
    </message>
    <message>
        <source>Reconnect no&amp;w</source>
        <extracomment>tray.py</extracomment>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Record of your calls</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Votre journal d’appels</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>recording_button.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Redial last number</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Recomposer le dernier numéro</translation>
    </message>
    <message>
        <source>Redirect</source>
        <extracomment>target_row.py</extracomment>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Redirected</source>
        <extracomment>text.py</extracomment>
        <translation>Redirigé</translation>
    </message>
    <message>
        <source>Redirected to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>Redirigé vers {who}</translation>
    </message>
    <message>
        <source>Released: {date}</source>
        <extracomment>update_words.py</extracomment>
        <translation>Parue&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <extracomment>rule_conditions.py</extracomment>
        <translation>Retirer la condition {number}</translation>
    </message>
    <message>
        <source>Remove filter: {filter}</source>
        <extracomment>history_filters.py</extracomment>
        <translation>Retirer le filtre&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Retirer l’étiquette {tag}</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Restore the record of your calls</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Restaurer votre journal d’appels</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Restaurer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Restored.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {name}.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Restauré. Ce qui s’y trouvait est conservé sous {name}.</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <extracomment>text.py</extracomment>
        <translation>Reprendre l’enregistrement</translation>
    </message>
    <message>
        <source>Ring time until answered</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Durée de sonnerie avant réponse</translation>
    </message>
    <message>
        <source>Ring time until answered (seconds)</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Durée de sonnerie avant réponse (secondes)</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>page of the settings</comment>
        <extracomment>settings_pages.py</extracomment>
        <translation>Appels entrants</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>phone_words.py, text.py</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Ringing on {phone} · direct</source>
        <extracomment>text.py</extracomment>
        <translation>Sonne sur {phone} · direct</translation>
    </message>
    <message>
        <source>Ringing on {phone} · forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>Sonne sur {phone} · renvoyé par {sender}</translation>
    </message>
    <message>
        <source>Rings at: {value}</source>
        <extracomment>rule_details.py</extracomment>
        <translation>Sonne sur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule without a name</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Règle sans nom</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Règle {number}</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>rules_page.py, settings_pages.py</extracomment>
        <translation>Règles</translation>
    </message>
    <message numerus="yes">
        <source>Rules for pops that name them: %n</source>
        <extracomment>erase_window.py</extracomment>
        <translation>
            <numerusform>Règles de fiches d’appel qui la nomment&#xa0;: %n</numerusform>
            <numerusform>Règles de fiches d’appel qui la nomment&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules tell callers apart: by a word and a colour on their card, and by a page that opens in your browser. The first rule that fits decides how the card looks; every rule that fits opens its page.</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Les règles distinguent les appelants&#xa0;: par un mot et une couleur sur leur carte, et par une page qui s&apos;ouvre dans votre navigateur. La première règle qui convient décide de l&apos;aspect de la carte&#xa0;; chaque règle qui convient ouvre sa page.</translation>
    </message>
    <message>
        <source>Rules, the first first</source>
        <extracomment>rule_list.py</extracomment>
        <translation>Règles, la première d&apos;abord</translation>
    </message>
    <message>
        <source>S&amp;kip this version</source>
        <extracomment>update_window.py</extracomment>
        <translation>&amp;Passer cette version</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <extracomment>text.py</extracomment>
        <translation>&amp;Va-et-vient</translation>
    </message>
    <message>
        <source>Sample call: {what}</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>Appel d&apos;essai&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Save d&amp;iagnostics…</source>
        <extracomment>main_window.py</extracomment>
        <translation>Enregistrer le d&amp;iagnostic…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>remark_editor.py</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>figures_control.py, history_care.py</extracomment>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved as {name}. Send this file to support.</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Enregistré sous {name}. Envoyez ce fichier à l’assistance.</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>diagnostics_window.py</extracomment>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Saving. Calls go on meanwhile.</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>Enregistrement en cours. Les appels continuent.</translation>
    </message>
    <message>
        <source>Scr&amp;een</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>É&amp;cran</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>card_stack.py, entry_detail.py, figures_page.py, history_view.py, settings_side.py, shortcut_sheet.py</extracomment>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <source>Searc&amp;h calls</source>
        <extracomment>main_window.py</extracomment>
        <translation>Rechercher des &amp;appels</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search calls</source>
        <extracomment>search_field.py, shortcuts.py</extracomment>
        <translation>Rechercher un appel</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>settings_side.py</extracomment>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>See who is calling and answer your desk phone from here.</source>
        <extracomment>sign_in_page.py</extracomment>
        <translation>Voyez qui appelle et répondez d’ici à votre téléphone de bureau.</translation>
    </message>
    <message>
        <source>See who is calling and answer your desk phone from here. Your browser opens to sign you in with your Mitel account.</source>
        <extracomment>sign_in_page.py</extracomment>
        <translation>Voyez qui appelle et répondez d’ici à votre téléphone de bureau. Votre navigateur s’ouvre pour la connexion avec votre compte Mitel.</translation>
    </message>
    <message>
        <source>Send a digit, star or hash</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Envoyer un chiffre, étoile ou dièse</translation>
    </message>
    <message>
        <source>Send digits into the call (DTMF)</source>
        <extracomment>text.py</extracomment>
        <translation>Envoyer des chiffres dans l’appel (DTMF)</translation>
    </message>
    <message>
        <source>Send now waits for 1.5 seconds, in which Escape or Cancel stops it.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>«&#xa0;Transfert direct&#xa0;» attend 1,5 seconde, pendant laquelle Échap ou Annuler l’arrête.</translation>
    </message>
    <message>
        <source>Send the &amp;code</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Envoyer le &amp;code</translation>
    </message>
    <message>
        <source>Sends the code {number} to the phone system</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Envoie le code {number} au système téléphonique</translation>
    </message>
    <message>
        <source>Sends to {number} in a moment: Escape stops it</source>
        <extracomment>target_row.py</extracomment>
        <translation>Transfert vers {number} dans un instant&#xa0;: Échap l’arrête</translation>
    </message>
    <message>
        <source>Set by your administrator: {source}</source>
        <extracomment>lock_words.py</extracomment>
        <translation>Défini par votre administrateur&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Set call forwarding: dial the feature code of your phone system.</source>
        <extracomment>about.py</extracomment>
        <translation>Programmer un renvoi d’appel&#xa0;: composez le code de service de votre système téléphonique.</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <extracomment>main_window.py, tray.py</extracomment>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>page_rail.py, settings_window.py, shortcuts.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several calls can be meant: choose one.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Plusieurs appels sont possibles&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <extracomment>diagnostics_window.py, export_window.py</extracomment>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Shows the number and asks before anything is dialled.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Montre le numéro et demande avant de composer.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>main_window.py, settings_window.py</extracomment>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>Sign in with your Mitel account.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Connectez-vous avec votre compte Mitel.</translation>
    </message>
    <message>
        <source>Signed in as {who}.</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Connecté en tant que {who}.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Some copies of the record of your calls stay as they were. See the log for their names, and delete them if nobody is to read them.</source>
        <extracomment>problems.py</extracomment>
        <translation>Certaines copies du journal de vos appels restent telles quelles. Voyez leurs noms dans le journal, et supprimez-les si personne ne doit les lire.</translation>
    </message>
    <message>
        <source>Somebody answers in CloudLink&apos;s place whom this computer does not trust. If your company looks into connections, choose its certificate in the settings, Connection.</source>
        <extracomment>problems.py</extracomment>
        <translation>Quelqu’un à qui cet ordinateur ne fait pas confiance répond à la place de CloudLink. Si votre entreprise inspecte les connexions, choisissez son certificat dans les paramètres, «&#xa0;Connexion&#xa0;».</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Une erreur s’est produite ({code}). Le journal contient les détails.</translation>
    </message>
    <message>
        <source>Something went wrong in Call Control. The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Un problème est survenu dans Call Control. Le fichier journal donne les détails.</translation>
    </message>
    <message>
        <source>Space turns a rule on or off, Ctrl with an arrow key moves it.</source>
        <extracomment>rule_list.py</extracomment>
        <translation>Espace active ou désactive une règle, Ctrl avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Feuille de calcul (XLSX)</translation>
    </message>
    <message>
        <source>Stands on the card of a ringing call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Figure sur la carte d&apos;un appel qui sonne.</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>keypad.py</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>text.py</extracomment>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Tableau pour d’autres programmes (CSV)</translation>
    </message>
    <message>
        <source>Table of the numbers (*.csv)</source>
        <extracomment>figures_export.py</extracomment>
        <translation>Tableau des chiffres (*.csv)</translation>
    </message>
    <message>
        <source>Tag recording</source>
        <extracomment>text.py</extracomment>
        <translation>Marquer l’enregistrement</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>export_words.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <extracomment>tag_row.py</extracomment>
        <translation>Étiquettes utilisées</translation>
    </message>
    <message>
        <source>Take this call on your desk phone</source>
        <extracomment>text.py</extracomment>
        <translation>Prendre cet appel sur votre téléphone de bureau</translation>
    </message>
    <message>
        <source>Take this rule off the list</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Retirer cette règle de la liste</translation>
    </message>
    <message>
        <source>Takes somebody out of everything that is kept here, by their number.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Retire quelqu’un, par son numéro, de tout ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>Takes somebody out of everything that is kept on this computer: calls, notes, names and numbers, in backups too where they were made. Exported files and copies of your own are not reached.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>Retire quelqu’un de tout ce qui est conservé sur cet ordinateur&#xa0;: appels, notes, noms et numéros, y compris des sauvegardes à l’endroit où elles ont été créées. Les fichiers exportés et vos propres copies ne sont pas atteints.</translation>
    </message>
    <message>
        <source>Talk again with the party on hold</source>
        <extracomment>text.py</extracomment>
        <translation>Reprendre le correspondant en attente</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <extracomment>text.py</extracomment>
        <translation>Parler tous ensemble</translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>figures_picture.py</extracomment>
        <translation>Temps de conversation</translation>
    </message>
    <message>
        <source>Talk time (seconds)</source>
        <extracomment>figures_table.py</extracomment>
        <translation>Temps de conversation (secondes)</translation>
    </message>
    <message>
        <source>Talk with the one who waits</source>
        <extracomment>text.py</extracomment>
        <translation>Parler à la personne en attente</translation>
    </message>
    <message>
        <source>Talked (seconds)</source>
        <extracomment>export_words.py</extracomment>
        <translation>Parlé (secondes)</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>text.py</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Tell whether a call is recorded, or hear voicemail: only that a message waits.</source>
        <extracomment>about.py</extracomment>
        <translation>Dire si un appel est enregistré, ou écouter la messagerie&#xa0;: seulement qu’un message attend.</translation>
    </message>
    <message>
        <source>That is no number. Enter one in any spelling.</source>
        <extracomment>privacy_control.py</extracomment>
        <translation>Ce n’est pas un numéro. Saisissez-en un, quelle que soit l’écriture.</translation>
    </message>
    <message>
        <source>The answer did not belong to this sign-in. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La réponse ne correspondait pas à cette connexion. Réessayez.</translation>
    </message>
    <message>
        <source>The backup cannot be written there. Choose another place, or check its rights.</source>
        <extracomment>problems.py</extracomment>
        <translation>Impossible d’écrire la sauvegarde à cet endroit. Choisissez un autre endroit ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The browser comes back to it after sign-in. It is registered with CloudLink.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Le navigateur y revient après la connexion. Il est enregistré auprès de CloudLink.</translation>
    </message>
    <message>
        <source>The call did not come about</source>
        <extracomment>dial_request.py</extracomment>
        <translation>L’appel n’a pas abouti</translation>
    </message>
    <message>
        <source>The call does not allow this now. See how it stands, then try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>L’appel ne le permet pas en ce moment. Voyez où il en est, puis réessayez.</translation>
    </message>
    <message>
        <source>The call goes on: your desk phone does not need Call Control.</source>
        <extracomment>quit_question.py</extracomment>
        <translation>L’appel continue&#xa0;: votre téléphone de bureau n’a pas besoin de Call Control.</translation>
    </message>
    <message>
        <source>The call has ended</source>
        <extracomment>text.py</extracomment>
        <translation>L’appel est terminé</translation>
    </message>
    <message>
        <source>The call was answered meanwhile: choose a button</source>
        <extracomment>target_row.py</extracomment>
        <translation>L’appel a été pris entre-temps&#xa0;: choisissez un bouton</translation>
    </message>
    <message>
        <source>The caller gave up</source>
        <extracomment>text.py</extracomment>
        <translation>L’appelant a renoncé</translation>
    </message>
    <message>
        <source>The card is marked by “{rule}”:</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>La carte est marquée par «&#xa0;{rule}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>The certificate belongs to another address than CloudLink&apos;s. Check the settings, or ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le certificat appartient à une autre adresse que celle de CloudLink. Vérifiez les paramètres ou adressez-vous à votre service réseau.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing can be trusted. Set date and time.</source>
        <extracomment>problems.py</extracomment>
        <translation>L’horloge de cet ordinateur est fausse, rien ne peut donc être vérifié. Réglez la date et l’heure.</translation>
    </message>
    <message>
        <source>The connection ended while this computer slept. It is being made again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La connexion s’est terminée pendant la veille de cet ordinateur. Elle est en cours de rétablissement.</translation>
    </message>
    <message>
        <source>The connection has gone silent. A new one is being made.</source>
        <extracomment>problems.py</extracomment>
        <translation>La connexion est devenue muette. Une nouvelle est en cours d’établissement.</translation>
    </message>
    <message>
        <source>The connection to CloudLink is not trusted. Ask who looks after your network.</source>
        <extracomment>problems.py</extracomment>
        <translation>La connexion à CloudLink n’est pas fiable. Adressez-vous au responsable de votre réseau.</translation>
    </message>
    <message>
        <source>The connection was cut. It is being made again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La connexion a été coupée. Elle est en cours de rétablissement.</translation>
    </message>
    <message>
        <source>The corner in which the cards of ringing calls stack. You can drag one elsewhere.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Le coin où s’empilent les cartes des appels qui sonnent. Vous pouvez en tirer une ailleurs.</translation>
    </message>
    <message>
        <source>The demo opens in a moment, in a window of its own.</source>
        <extracomment>settings_entry.py</extracomment>
        <translation>La démo s’ouvre dans un instant, dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The disk is full, so no file was written. Make room, or choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le disque est plein, aucun fichier n’a donc été écrit. Faites de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le disque est plein. Libérez de l’espace ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or save to another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le disque est plein. Libérez de l’espace ou enregistrez à un autre endroit.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le disque est plein. Faites de la place, puis redémarrez.</translation>
    </message>
    <message>
        <source>The disk is full. Make room: new calls are kept and written as soon as there is.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le disque est plein. Faites de la place&#xa0;: les nouveaux appels sont gardés et écrits dès qu’il y en a.</translation>
    </message>
    <message>
        <source>The disk with the record of your calls does not answer. Check that it is there: new calls are kept and written as soon as it is.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le disque de votre journal d’appels ne répond pas. Vérifiez qu’il est présent&#xa0;: les nouveaux appels sont gardés et écrits dès qu’il l’est.</translation>
    </message>
    <message>
        <source>The extensions whose calls you see and control, with commas between them.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Les postes dont vous voyez et gérez les appels, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and yours.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le fichier ne peut pas être lu. Vérifiez qu’il est là et qu’il est à vous.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le fichier ne peut pas être écrit à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged there, so nothing was added. Choose another, or export it again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le fichier y est tronqué ou endommagé, rien n’a donc été ajouté. Choisissez-en un autre, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file of your calls belongs to another program. Move it away and start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le fichier de vos appels appartient à un autre programme. Déplacez-le et redémarrez.</translation>
    </message>
    <message>
        <source>The file with additional certificates cannot be read. Choose it again in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le fichier des certificats supplémentaires ne peut pas être lu. Choisissez-le à nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>The file with additional certificates holds none. It has to be a PEM file; choose another in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le fichier des certificats supplémentaires n’en contient aucun. Il doit être au format PEM&#xa0;; choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>The folder for your calls cannot be used. Check that it exists and is yours.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le dossier de vos appels est inutilisable. Vérifiez qu’il existe et vous appartient.</translation>
    </message>
    <message>
        <source>The history cannot be changed now. Try again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>L’historique ne peut pas être modifié maintenant. Réessayez&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>The installer does not start. Start it yourself: {file}</source>
        <extracomment>update_words.py</extracomment>
        <translation>Le programme d’installation ne démarre pas. Lancez-le vous-même&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The key in the keyring does not open the record of your calls. Restore the keyring, or a copy of the record that you can open.</source>
        <extracomment>problems.py</extracomment>
        <translation>La clé du trousseau n’ouvre pas le journal de vos appels. Restaurez le trousseau, ou une copie du journal que vous pouvez ouvrir.</translation>
    </message>
    <message>
        <source>The keyring is too small for your sign-in. Sign in again at the next start.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le trousseau est trop petit pour votre connexion. Reconnectez-vous au prochain démarrage.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Check that it runs, then sign in.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le trousseau de cet ordinateur ne répond pas. Vérifiez qu’il fonctionne, puis connectez-vous.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and sign in.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le et connectez-vous.</translation>
    </message>
    <message>
        <source>The missed call of {who} is settled</source>
        <extracomment>settling.py</extracomment>
        <translation>L’appel manqué de {who} est réglé</translation>
    </message>
    <message>
        <source>The names in all calls kept so far go now, here and in copies. This cannot be undone.</source>
        <extracomment>settings_privacy.py</extracomment>
        <translation>Les noms de tous les appels conservés jusqu’ici disparaissent maintenant, ici et dans les copies. C’est irréversible.</translation>
    </message>
    <message>
        <source>The new version cannot be saved. Make room on the disk, and try again.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>La nouvelle version ne peut pas être enregistrée. Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The number is not complete yet</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Le numéro n’est pas encore complet</translation>
    </message>
    <message>
        <source>The one call you talk in or dial; never one that rings or waits.</source>
        <extracomment>key_words.py</extracomment>
        <translation>L’appel en cours ou composé&#xa0;; jamais celui qui sonne ou attend.</translation>
    </message>
    <message>
        <source>The page cannot be opened. Check that this computer has a browser.</source>
        <extracomment>caller_rules.py</extracomment>
        <translation>La page ne peut pas être ouverte. Vérifiez que cet ordinateur a un navigateur.</translation>
    </message>
    <message>
        <source>The phone system did not answer. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le système téléphonique n’a pas répondu. Réessayez.</translation>
    </message>
    <message>
        <source>The phone system did not confirm this. See what your phone shows.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le système téléphonique n’a pas confirmé. Voyez ce qu’affiche votre téléphone.</translation>
    </message>
    <message>
        <source>The phone system does not accept this. Check the number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le système téléphonique ne l’accepte pas. Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {place} ({reason})</source>
        <extracomment>lock_words.py</extracomment>
        <translation>La stratégie ne peut pas être lue&#xa0;: {place} ({reason})</translation>
    </message>
    <message>
        <source>The policy in {place} does not count: the file has to belong to root, and nobody else may write it.</source>
        <extracomment>lock_words.py</extracomment>
        <translation>La stratégie de {place} ne s’applique pas&#xa0;: le fichier doit appartenir à root et personne d’autre ne doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>The proxy asks for your name and password. Enter them in the settings, Connection.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le proxy demande votre nom et votre mot de passe. Saisissez-les dans les paramètres, «&#xa0;Connexion&#xa0;».</translation>
    </message>
    <message>
        <source>The proxy did not accept what you entered.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Le proxy n’a pas accepté votre saisie.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address in the settings, or whether you are in your company&apos;s network.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le proxy ne répond pas. Vérifiez son adresse dans les paramètres, ou si vous êtes sur le réseau de votre entreprise.</translation>
    </message>
    <message>
        <source>The proxy does not get through to CloudLink. It will be tried again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le proxy n’atteint pas CloudLink. Une nouvelle tentative va suivre.</translation>
    </message>
    <message>
        <source>The proxy does not let Call Control through. Ask who looks after it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le proxy ne laisse pas passer Call Control. Adressez-vous à son responsable.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants to know who you are.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Le proxy {proxy} veut savoir qui vous êtes.</translation>
    </message>
    <message>
        <source>The record of your calls cannot be opened. The log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Impossible d’ouvrir votre journal d’appels. Le fichier journal donne les détails.</translation>
    </message>
    <message>
        <source>The record of your calls cannot be written. Check its rights.</source>
        <extracomment>problems.py</extracomment>
        <translation>Impossible d’écrire votre journal d’appels. Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>The record of your calls could not be written anew, so it stays as it was. Check that there is room, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le journal de vos appels n’a pas pu être réécrit et reste tel quel. Vérifiez qu’il y a de la place, puis redémarrez.</translation>
    </message>
    <message>
        <source>The record of your calls has become write-protected. Check its rights: new calls are kept and written as soon as that is possible.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre journal d’appels est désormais protégé en écriture. Vérifiez ses droits&#xa0;: les nouveaux appels sont gardés et écrits dès que possible.</translation>
    </message>
    <message>
        <source>The record of your calls is damaged and stays as it is. Restore a backup in the settings, History.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre journal d’appels est endommagé et reste tel quel. Restaurez une sauvegarde dans les paramètres, «&#xa0;Journal&#xa0;».</translation>
    </message>
    <message>
        <source>The record of your calls is damaged and takes no more. Restore a backup in the settings, History: new calls are added to it.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre journal d’appels est endommagé et ne reçoit plus rien. Restaurez une sauvegarde dans les paramètres, «&#xa0;Journal&#xa0;»&#xa0;: les nouveaux appels y seront ajoutés.</translation>
    </message>
    <message>
        <source>The record of your calls is encrypted, and its key is not to be had. Unlock the keyring of this computer, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le journal de vos appels est chiffré et sa clé est introuvable. Déverrouillez le trousseau de cet ordinateur, puis redémarrez.</translation>
    </message>
    <message>
        <source>The record of your calls is open again, with all that was kept elsewhere.</source>
        <extracomment>history_care.py</extracomment>
        <translation>Votre journal d’appels est de nouveau ouvert, avec tout ce qui était gardé ailleurs.</translation>
    </message>
    <message>
        <source>The same in any language. It can be imported again, too, but without the notes on callers.</source>
        <extracomment>export_window.py</extracomment>
        <translation>Identique dans toutes les langues. Il peut aussi être réimporté, mais sans les notes sur les appelants.</translation>
    </message>
    <message>
        <source>The screen on which they appear.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>L’écran sur lequel elles s’affichent.</translation>
    </message>
    <message>
        <source>The settings cannot be written. Check that there is room.</source>
        <extracomment>problems.py</extracomment>
        <translation>Impossible d’enregistrer les paramètres. Vérifiez qu’il reste de la place.</translation>
    </message>
    <message>
        <source>The settings file cannot be read, so the standard settings apply. Correct the file, then start again; it is kept when you change a setting.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le fichier des paramètres est illisible, les paramètres standard s’appliquent donc. Corrigez le fichier, puis redémarrez&#xa0;; il est conservé si vous modifiez un paramètre.</translation>
    </message>
    <message>
        <source>The settings name an address that is not encrypted. Correct it in the settings file, then start again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Les paramètres contiennent une adresse non chiffrée. Corrigez-la dans le fichier des paramètres, puis redémarrez.</translation>
    </message>
    <message>
        <source>The sign-in page gave no answer. Try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>La page de connexion n’a pas donné de réponse. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. Sign in again when you like.</source>
        <extracomment>problems.py</extracomment>
        <translation>La connexion a été annulée. Reconnectez-vous quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try again, or ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>La connexion a été refusée. Réessayez ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The simulator does not answer. Try again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le simulateur ne répond pas. Réessayez&#xa0;; le fichier journal donne les détails.</translation>
    </message>
    <message>
        <source>The way out of your company&apos;s network, for requests and notifications alike.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>La sortie du réseau de votre entreprise, pour les requêtes comme pour les notifications.</translation>
    </message>
    <message>
        <source>The words of this program. Another language speaks from the next start on.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>La langue de ce programme. Un changement s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <extracomment>problems.py</extracomment>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no call that you talk in or dial.</source>
        <extracomment>key_commands.py</extracomment>
        <translation>Aucun appel n’est en cours ni composé.</translation>
    </message>
    <message>
        <source>There is no telephone number in this text. Copy one, then ask again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce texte ne contient aucun numéro de téléphone. Copiez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>There were no calls in these days. Choose others above.</source>
        <extracomment>figures_page.py</extracomment>
        <translation>Il n’y a pas eu d’appels ces jours-là. Choisissez-en d’autres ci-dessus.</translation>
    </message>
    <message>
        <source>These are filled in: {places}</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Sont remplis&#xa0;: {places}</translation>
    </message>
    <message>
        <source>These keys work in every program. There are none until you choose them.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>Ces touches agissent dans tous les programmes. Il n’y en a aucune tant que vous n’en choisissez pas.</translation>
    </message>
    <message>
        <source>They are forgotten when you quit, and go to no other proxy.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Ils sont oubliés quand vous quittez et ne sont transmis à aucun autre proxy.</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, and go to no other proxy.</source>
        <extracomment>proxy_control.py</extracomment>
        <translation>Ils sont gardés dans le trousseau de cet ordinateur et ne sont transmis à aucun autre proxy.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another; nothing was changed.</source>
        <extracomment>problems.py</extracomment>
        <translation>Cette sauvegarde est endommagée. Choisissez-en une autre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This call or phone is no longer there. See what your phone shows.</source>
        <extracomment>problems.py</extracomment>
        <translation>Cet appel ou ce téléphone n’existe plus. Regardez ce qu’affiche votre téléphone.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>erase_window.py</extracomment>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>This computer does not allow it: {reason}</source>
        <extracomment>settings_computer.py, settings_links.py</extracomment>
        <translation>Cet ordinateur ne le permet pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This computer does not show programs what is marked. Copy the number instead.</source>
        <extracomment>marked_text.py</extracomment>
        <translation>Cet ordinateur ne montre pas aux programmes ce qui est sélectionné. Copiez plutôt le numéro.</translation>
    </message>
    <message>
        <source>This computer does not tell which program opens tel: links.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Cet ordinateur n’indique pas quel programme ouvre les liens tel:.</translation>
    </message>
    <message>
        <source>This computer has no keyring that a key can be trusted to, so the record of your calls is not encrypted. Ask who looks after the computer.</source>
        <extracomment>problems.py</extracomment>
        <translation>Cet ordinateur n’a pas de trousseau auquel confier une clé&#xa0;; le journal de vos appels n’est donc pas chiffré. Demandez à la personne qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no safe place for your sign-in. Sign in again at the next start.</source>
        <extracomment>problems.py</extracomment>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour votre connexion. Reconnectez-vous au prochain démarrage.</translation>
    </message>
    <message>
        <source>This computer → screen</source>
        <extracomment>delay_words.py</extracomment>
        <translation>Cet ordinateur → écran</translation>
    </message>
    <message>
        <source>This computer&apos;s own certificates are trusted. If your company looks into connections, choose the file (PEM) of its authority.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Les certificats de cet ordinateur sont approuvés. Si votre entreprise inspecte les connexions, choisissez le fichier (PEM) de son autorité.</translation>
    </message>
    <message>
        <source>This desktop gives programs no such keys.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Ce bureau n’accorde pas de telles touches aux programmes.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its rights, or choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Impossible de lire ce fichier. Vérifiez ses droits ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is no backup of Call Control, or it is encrypted with a key that the keyring of this computer does not have. Choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce fichier n’est pas une sauvegarde de Call Control, ou il est chiffré avec une clé que le trousseau de cet ordinateur n’a pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is no backup of Call Control. Choose another.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce fichier n’est pas une sauvegarde de Call Control. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is a code for the telephone system. It may redirect your calls or change your phone. Call it only if you know what it does.</source>
        <extracomment>dial_request.py</extracomment>
        <translation>C’est un code pour le système téléphonique. Il peut renvoyer vos appels ou modifier votre téléphone. Ne l’appelez que si vous savez ce qu’il fait.</translation>
    </message>
    <message>
        <source>This is a phone of your own: its calls are with others. Enter the number of somebody else.</source>
        <extracomment>problems.py</extracomment>
        <translation>C’est un de vos propres téléphones&#xa0;: ses appels sont avec d’autres. Saisissez le numéro de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This is no file that Call Control has exported, or another program has saved it since. Choose one that was exported as JSON or CSV, as it was written.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce fichier n’a pas été exporté par Call Control, ou un autre programme l’a enregistré depuis. Choisissez-en un qui a été exporté en JSON ou en CSV, tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>This key cannot be used. Take a letter, a digit or a function key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Cette touche ne peut pas être utilisée. Choisissez une lettre, un chiffre ou une touche de fonction.</translation>
    </message>
    <message>
        <source>This kind of proxy cannot be used, only HTTP proxies. Enter another in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce type de proxy n’est pas utilisable, seulement les proxys HTTP. Indiquez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>This note cannot be written to disk. It is kept and it will be tried again; the log has the details.</source>
        <extracomment>problems.py</extracomment>
        <translation>Cette note ne peut pas être enregistrée sur le disque. Elle est conservée et un nouvel essai aura lieu&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>This version cannot read these of them, and uses what is usual: {names}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Cette version ne peut pas lire les suivants et utilise les valeurs habituelles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>This version has no installer for this computer. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Il n’existe pas de programme d’installation de cette version pour cet ordinateur. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>date</comment>
        <extracomment>date_span.py</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>To &amp;call back</source>
        <extracomment>history_filters.py</extracomment>
        <translation>À &amp;rappeler</translation>
    </message>
    <message>
        <source>To &amp;follow up</source>
        <extracomment>history_filters.py</extracomment>
        <translation>À faire plus &amp;tard</translation>
    </message>
    <message>
        <source>To call back</source>
        <extracomment>history_filters.py</extracomment>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>To follow up</source>
        <extracomment>history_filters.py</extracomment>
        <translation>À faire plus tard</translation>
    </message>
    <message>
        <source>To the figures and back</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Aux chiffres et retour</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Au premier, au dernier</translation>
    </message>
    <message>
        <source>To the newest, to the oldest</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Au plus récent, au plus ancien</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>À l’élément suivant, au précédent</translation>
    </message>
    <message>
        <source>To the next part: dial field, calls, list</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>À la partie suivante&#xa0;: numéro, appels, liste</translation>
    </message>
    <message>
        <source>To the part before</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>À la partie précédente</translation>
    </message>
    <message>
        <source>To&amp;morrow</source>
        <extracomment>follow_up.py</extracomment>
        <translation>&amp;Demain</translation>
    </message>
    <message>
        <source>Too long for a telephone number</source>
        <extracomment>dial_words.py</extracomment>
        <translation>Trop long pour un numéro de téléphone</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment, then try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Trop de demandes. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Trusted besides those of this computer: {file}</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Approuvés en plus de ceux de cet ordinateur&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the rules with a call</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Essayer les règles avec un appel</translation>
    </message>
    <message>
        <source>Trying now …</source>
        <extracomment>connection_words.py</extracomment>
        <translation>Tentative en cours …</translation>
    </message>
    <message>
        <source>Turned off · {about}</source>
        <extracomment>rules_page.py</extracomment>
        <translation>Désactivée · {about}</translation>
    </message>
    <message>
        <source>Type one below</source>
        <extracomment>rule_tester.py</extracomment>
        <translation>En saisir un ci-dessous</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>undo_line.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unfold, fold</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Déplier, replier</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <extracomment>text.py</extracomment>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <extracomment>snooze.py</extracomment>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Up and down</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Vers le haut et le bas</translation>
    </message>
    <message>
        <source>Use it no &amp;more</source>
        <extracomment>settings_links.py</extracomment>
        <translation>Ne plus l’utili&amp;ser</translation>
    </message>
    <message>
        <source>Used with “At this address”: host and port, such as proxy.example.com:8080.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Avec «&#xa0;À cette adresse&#xa0;»&#xa0;: hôte et port, par exemple proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>User name, password or account number is wrong. Check them, and the cloud in the settings.</source>
        <extracomment>problems.py</extracomment>
        <translation>Le nom d’utilisateur, le mot de passe ou le numéro de compte est faux. Vérifiez-les, ainsi que le cloud dans les paramètres.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version {version} is the newest.</source>
        <extracomment>update_words.py</extracomment>
        <translation>La version {version} est la plus récente.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <extracomment>update_words.py</extracomment>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <source>What CloudLink lets no program do</source>
        <extracomment>about.py</extracomment>
        <translation>Ce que CloudLink ne permet à aucun programme</translation>
    </message>
    <message>
        <source>What came is not what the maker has signed, so it was deleted. Try again later.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Ce qui est arrivé n’est pas ce que l’éditeur a signé et a donc été supprimé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What can be done with a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Ce que l’on peut faire d’un appel</translation>
    </message>
    <message>
        <source>What else the card says.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Ce que la carte dit encore.</translation>
    </message>
    <message>
        <source>What is here already stays as it is, so a file may be imported twice.</source>
        <extracomment>import_window.py</extracomment>
        <translation>Ce qui est déjà ici reste tel quel&#xa0;; un fichier peut donc être importé deux fois.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>update_control.py, update_window.py</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is shown here may be old. Sign in again.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Ce qui est affiché ici peut être ancien. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>What is told of new versions is not signed by the maker, so it is not believed. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Ce qui est dit des nouvelles versions n’est pas signé par l’éditeur et est donc ignoré. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>What is told of new versions is older than what was told before, so it is not believed. Ask your administrator.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Ce qui est dit des nouvelles versions est plus ancien que ce qui a déjà été annoncé et est donc ignoré. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>What is told of new versions is out of date, so it is not believed. Check the date of this computer.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Ce qui est dit des nouvelles versions est périmé et est donc ignoré. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>What is told of new versions makes no sense. Try again tomorrow.</source>
        <extracomment>update_problems.py</extracomment>
        <translation>Ce qui est dit des nouvelles versions n’a pas de sens. Réessayez demain.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>settings_history.py</extracomment>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What the rule is called in the list.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Le nom de la règle dans la liste.</translation>
    </message>
    <message>
        <source>What was to be dialled holds characters that are not seen.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce qui devait être composé contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>What was to be dialled is far too long for a number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce qui devait être composé est bien trop long pour un numéro.</translation>
    </message>
    <message>
        <source>What was to be dialled is not a telephone number.</source>
        <extracomment>problems.py</extracomment>
        <translation>Ce qui devait être composé n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>What you choose here is kept in {file}</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Vos choix sont conservés dans {file}</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Quand il est pris</translation>
    </message>
    <message>
        <source>When it rings</source>
        <comment>hours of the week</comment>
        <extracomment>figures_picture.py, figures_table.py</extracomment>
        <translation>Quand ça sonne</translation>
    </message>
    <message>
        <source>When it rings</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Quand il sonne</translation>
    </message>
    <message>
        <source>When it was missed</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Quand il a été manqué</translation>
    </message>
    <message>
        <source>When the talk has ended</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Quand la conversation est finie</translation>
    </message>
    <message>
        <source>Where I work</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Là où je travaille</translation>
    </message>
    <message>
        <source>Where your company&apos;s account is kept. Applies when you sign in.</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Où se trouve le compte de votre entreprise. S’applique à la connexion.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <extracomment>dial_request.py</extracomment>
        <translation>Quel numéro&#xa0;?</translation>
    </message>
    <message>
        <source>While it is not running, your calls are not recorded and not shown here.</source>
        <extracomment>quit_question.py</extracomment>
        <translation>Tant qu’il est fermé, vos appels ne sont ni notés ni affichés ici.</translation>
    </message>
    <message>
        <source>While the screen is locked, a notification tells of a call, with its name if on.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Quand l’écran est verrouillé, une notification annonce l’appel&#xa0;; avec le nom si activé.</translation>
    </message>
    <message>
        <source>While you search calls</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Pendant la recherche d’appels</translation>
    </message>
    <message>
        <source>While you type where a call shall go</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Pendant que vous saisissez où va un appel</translation>
    </message>
    <message>
        <source>While you write a note</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Pendant l’écriture d’une note</translation>
    </message>
    <message>
        <source>Who forwarded the call</source>
        <extracomment>rule_words.py</extracomment>
        <translation>Qui a renvoyé l&apos;appel</translation>
    </message>
    <message>
        <source>With AltGr this types a character. Hold one more key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Avec AltGr, cela écrit un caractère. Maintenez une touche de plus.</translation>
    </message>
    <message>
        <source>With a &amp;password instead…</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Avec un &amp;mot de passe…</translation>
    </message>
    <message>
        <source>With a client &amp;ID instead</source>
        <extracomment>sign_in_ways.py</extracomment>
        <translation>Avec un &amp;identifiant client</translation>
    </message>
    <message>
        <source>With a mark by which Excel knows the letters (BOM)</source>
        <extracomment>export_window.py</extracomment>
        <translation>Avec une marque à laquelle Excel reconnaît les caractères (BOM)</translation>
    </message>
    <message>
        <source>With several calls on the screen these act on the one that has the keyboard: go to it with {first} … {last} first.</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>S’il y a plusieurs appels à l’écran, elles agissent sur celui qui a le clavier&#xa0;: allez-y d’abord avec {first} … {last}.</translation>
    </message>
    <message>
        <source>Without conditions the rule is about every call.</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Sans conditions, la règle vaut pour chaque appel.</translation>
    </message>
    <message>
        <source>Without name and password: they are asked for when they are needed.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>Sans nom ni mot de passe&#xa0;: ils sont demandés quand il le faut.</translation>
    </message>
    <message>
        <source>Word on the ca&amp;rd</source>
        <extracomment>rule_editor.py</extracomment>
        <translation>Mot sur la ca&amp;rte</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <extracomment>settings_connection.py</extracomment>
        <translation>Monde entier</translation>
    </message>
    <message>
        <source>Write a note on a call</source>
        <extracomment>shortcuts.py</extracomment>
        <translation>Écrire une note sur un appel</translation>
    </message>
    <message>
        <source>Write a note on this call</source>
        <extracomment>call_note.py</extracomment>
        <translation>Écrire une note sur cet appel</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>figures_range.py</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>settings_window.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are not signed in. As soon as you are, it can be called.</source>
        <extracomment>problems.py</extracomment>
        <translation>Vous n’êtes pas connecté. Dès que vous le serez, l’appel sera possible.</translation>
    </message>
    <message>
        <source>You called</source>
        <extracomment>earlier_calls.py</extracomment>
        <translation>Vous avez appelé</translation>
    </message>
    <message>
        <source>Your account has no phone. Ask your administrator to enter your extension.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre compte n’a pas de téléphone. Demandez à votre administrateur d’inscrire votre poste.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre compte n’y est pas autorisé. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Your administrator has decided this. Ask them if it should be otherwise.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre administrateur a défini ceci. Adressez-vous à lui s’il faut le changer.</translation>
    </message>
    <message>
        <source>Your company has used up what CloudLink allows it. Ask your administrator.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre entreprise a épuisé ce que CloudLink lui accorde. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Your desktop asks you about this key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Votre bureau vous interroge sur cette touche.</translation>
    </message>
    <message>
        <source>Your desktop shows marked text only to the window that has the keyboard. Copy it.</source>
        <extracomment>marked_text.py</extracomment>
        <translation>Votre bureau ne montre le texte sélectionné qu’à la fenêtre qui a le clavier. Copiez-le.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key.</source>
        <extracomment>key_words.py</extracomment>
        <translation>Votre clavier n’a pas cette touche.</translation>
    </message>
    <message>
        <source>Your own extension</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Votre propre poste</translation>
    </message>
    <message>
        <source>Your password goes to CloudLink and is kept nowhere.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Votre mot de passe est transmis à CloudLink et n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>Your phone does not confirm this. See what it shows, or try again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre téléphone ne le confirme pas. Voyez ce qu’il affiche, ou réessayez.</translation>
    </message>
    <message>
        <source>Your phone system records calls: offer to pause that. CloudLink does not tell.</source>
        <extracomment>settings_pages.py</extracomment>
        <translation>Votre système téléphonique enregistre les appels&#xa0;: proposer de suspendre. CloudLink ne le dit pas.</translation>
    </message>
    <message>
        <source>Your settings</source>
        <extracomment>settings_computer.py</extracomment>
        <translation>Vos paramètres</translation>
    </message>
    <message>
        <source>Your sign-in has ended, and what is shown here may be old. Sign in again.</source>
        <extracomment>ended_banner.py</extracomment>
        <translation>Votre connexion a pris fin et ce qui est affiché ici peut être ancien. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <extracomment>problems.py</extracomment>
        <translation>Votre session a pris fin. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>all together in a conference</source>
        <extracomment>call_story.py</extracomment>
        <translation>tous ensemble en conférence</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>figures_cards.py, figures_table.py, text.py</extracomment>
        <translation>répondu</translation>
    </message>
    <message>
        <source>answered after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>pris après {length}</translation>
    </message>
    <message>
        <source>answered by {who}</source>
        <extracomment>text.py</extracomment>
        <translation>pris par {who}</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <extracomment>text.py</extracomment>
        <translation>pris ailleurs</translation>
    </message>
    <message>
        <source>answered on {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>pris sur {phone}</translation>
    </message>
    <message>
        <source>answered on {phone} after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>pris sur {phone} après {length}</translation>
    </message>
    <message>
        <source>as many as before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>autant qu’avant</translation>
    </message>
    <message>
        <source>asked for: {wish}</source>
        <extracomment>availability.py, phone_words.py</extracomment>
        <translation>demandé&#xa0;: {wish}</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>rule_words.py</extracomment>
        <translation>commence par</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>text.py</extracomment>
        <translation>occupé</translation>
    </message>
    <message>
        <source>but it rings</source>
        <extracomment>availability.py</extracomment>
        <translation>mais le téléphone sonne</translation>
    </message>
    <message>
        <source>call failed</source>
        <extracomment>text.py</extracomment>
        <translation>échec de l’appel</translation>
    </message>
    <message>
        <source>called {who} from {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>appel de {who} depuis {phone}</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>file name</comment>
        <extracomment>export_window.py</extracomment>
        <translation>appels</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>text.py</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>conference</source>
        <extracomment>text.py</extracomment>
        <translation>conférence</translation>
    </message>
    <message>
        <source>configuration profile of this Mac</source>
        <extracomment>lock_words.py</extracomment>
        <translation>profil de configuration de ce Mac</translation>
    </message>
    <message>
        <source>consultation</source>
        <extracomment>card_facts.py, text.py</extracomment>
        <translation>consultation</translation>
    </message>
    <message>
        <source>consultation: {outcome}</source>
        <extracomment>text.py</extracomment>
        <translation>consultation&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>rule_words.py</extracomment>
        <translation>contient</translation>
    </message>
    <message>
        <source>declined</source>
        <extracomment>text.py</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <extracomment>text.py</extracomment>
        <translation>ne veut pas être dérangé</translation>
    </message>
    <message>
        <source>end not seen</source>
        <extracomment>text.py</extracomment>
        <translation>fin non observée</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>call_story.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>ended after a talk of {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>terminé après {length} de conversation</translation>
    </message>
    <message>
        <source>first call</source>
        <extracomment>entry_head.py</extracomment>
        <translation>premier appel</translation>
    </message>
    <message>
        <source>follow up {day}</source>
        <extracomment>entry_words.py</extracomment>
        <translation>à faire le {day}</translation>
    </message>
    <message>
        <source>for you</source>
        <extracomment>text.py</extracomment>
        <translation>pour vous</translation>
    </message>
    <message>
        <source>for {phone}</source>
        <extracomment>text.py</extracomment>
        <translation>pour {phone}</translation>
    </message>
    <message>
        <source>for {phone}, forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>pour {phone}, transféré par {sender}</translation>
    </message>
    <message>
        <source>forwarded</source>
        <extracomment>text.py</extracomment>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>forwarded by {sender}</source>
        <extracomment>text.py</extracomment>
        <translation>renvoyé par {sender}</translation>
    </message>
    <message>
        <source>forwarded to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>renvoyé vers {who}</translation>
    </message>
    <message>
        <source>from {phone}</source>
        <extracomment>text.py</extracomment>
        <translation>depuis {phone}</translation>
    </message>
    <message>
        <source>given up after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>abandonné après {length}</translation>
    </message>
    <message>
        <source>group policy of this computer</source>
        <extracomment>lock_words.py</extracomment>
        <translation>stratégie de groupe de cet ordinateur</translation>
    </message>
    <message>
        <source>group policy of your user account</source>
        <extracomment>lock_words.py</extracomment>
        <translation>stratégie de groupe de votre compte utilisateur</translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>call_story.py</extracomment>
        <translation>transmis</translation>
    </message>
    <message>
        <source>handed over to {who}</source>
        <extracomment>call_story.py</extracomment>
        <translation>transmis à {who}</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>text.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>incoming</source>
        <extracomment>search_names.py</extracomment>
        <translation>entrant</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>rule_words.py</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>rule_words.py</extracomment>
        <translation>est l&apos;un de</translation>
    </message>
    <message>
        <source>median · 95 % within {time}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>médiane · 95 % en {time}</translation>
    </message>
    <message>
        <source>message waiting</source>
        <extracomment>availability.py, phone_words.py, tray.py</extracomment>
        <translation>message en attente</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>calls</comment>
        <extracomment>figures_cards.py, figures_table.py</extracomment>
        <translation>manqués</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>text.py</extracomment>
        <translation>manqué</translation>
    </message>
    <message>
        <source>missed · settled</source>
        <extracomment>entry_words.py</extracomment>
        <translation>manqué · réglé</translation>
    </message>
    <message numerus="yes">
        <source>more than %n calls</source>
        <extracomment>entry_head.py</extracomment>
        <translation>
            <numerusform>plus de %n appel</numerusform>
            <numerusform>plus de %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>text.py</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no calls</source>
        <extracomment>figures_words.py</extracomment>
        <translation>aucun appel</translation>
    </message>
    <message>
        <source>no incoming call was answered</source>
        <extracomment>figures_words.py</extracomment>
        <translation>aucun appel entrant n’a été décroché</translation>
    </message>
    <message>
        <source>nobody was spoken with</source>
        <extracomment>figures_words.py</extracomment>
        <translation>aucune conversation</translation>
    </message>
    <message>
        <source>not answered for {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>sans réponse pendant {length}</translation>
    </message>
    <message>
        <source>note: “{note}”</source>
        <extracomment>entry_words.py</extracomment>
        <translation>note&#xa0;: «&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>number not reachable</source>
        <extracomment>text.py</extracomment>
        <translation>numéro injoignable</translation>
    </message>
    <message>
        <source>on hold, asked {who}</source>
        <extracomment>call_story.py</extracomment>
        <translation>en attente, consultation de {who}</translation>
    </message>
    <message>
        <source>other</source>
        <comment>calls</comment>
        <extracomment>figures_cards.py, figures_table.py</extracomment>
        <translation>autres</translation>
    </message>
    <message>
        <source>outgoing</source>
        <extracomment>search_names.py</extracomment>
        <translation>sortant</translation>
    </message>
    <message>
        <source>perhaps a slip</source>
        <extracomment>dial_words.py</extracomment>
        <translation>peut-être une erreur de frappe</translation>
    </message>
    <message>
        <source>rang on {phone}</source>
        <extracomment>call_story.py</extracomment>
        <translation>a sonné sur {phone}</translation>
    </message>
    <message>
        <source>rang on {phone}, forwarded by {sender}</source>
        <extracomment>call_story.py</extracomment>
        <translation>a sonné sur {phone}, renvoyé par {sender}</translation>
    </message>
    <message>
        <source>redirected</source>
        <extracomment>text.py</extracomment>
        <translation>redirigé</translation>
    </message>
    <message>
        <source>redirected to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>redirigé vers {who}</translation>
    </message>
    <message>
        <source>stopped ringing after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>n’a plus sonné après {length}</translation>
    </message>
    <message>
        <source>the call with {who} ended</source>
        <extracomment>call_story.py</extracomment>
        <translation>l’appel avec {who} s’est terminé</translation>
    </message>
    <message>
        <source>the caller gave up after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>l’appelant a renoncé après {length}</translation>
    </message>
    <message>
        <source>then key in {extension}</source>
        <extracomment>dial_words.py</extracomment>
        <translation>puis saisissez {extension}</translation>
    </message>
    <message>
        <source>this call</source>
        <extracomment>rule_details.py</extracomment>
        <translation>cet appel</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>search_names.py, times.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>times.py</extracomment>
        <translation>demain</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>text.py</extracomment>
        <translation>transféré</translation>
    </message>
    <message>
        <source>transferred after asking</source>
        <extracomment>text.py</extracomment>
        <translation>transféré après consultation</translation>
    </message>
    <message>
        <source>transferred directly</source>
        <extracomment>text.py</extracomment>
        <translation>transféré directement</translation>
    </message>
    <message>
        <source>transferred directly to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>transféré directement à {who}</translation>
    </message>
    <message>
        <source>transferred to {who}</source>
        <extracomment>text.py</extracomment>
        <translation>transféré à {who}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>search_names.py, times.py</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{begin} à {end}</translation>
    </message>
    <message numerus="yes">
        <source>{change} % on the %n days before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>
            <numerusform>{change} % sur le %n jour précédent</numerusform>
            <numerusform>{change} % sur les %n jours précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} % on the day before</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{change} % sur la veille</translation>
    </message>
    <message>
        <source>{condition} and {count} more</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{condition} et {count} autres</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <extracomment>entry_words.py</extracomment>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>{count}nd call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}e appel cette semaine · dernier&#xa0;: {before}</translation>
    </message>
    <message>
        <source>{count}rd call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}e appel cette semaine · dernier&#xa0;: {before}</translation>
    </message>
    <message>
        <source>{count}st call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}e appel cette semaine · dernier&#xa0;: {before}</translation>
    </message>
    <message>
        <source>{count}th call this week · last: {before}</source>
        <extracomment>last_contact.py</extracomment>
        <translation>{count}e appel cette semaine · dernier&#xa0;: {before}</translation>
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
        <translation>{found} sur {all} · {time} ms</translation>
    </message>
    <message>
        <source>{hop}: by the two clocks, the fastest call took {time}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{hop}&#xa0;: d’après les deux horloges, l’appel le plus rapide a pris {time}.</translation>
    </message>
    <message>
        <source>{hop}: the two clocks differ by at least {time}.</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{hop}&#xa0;: les deux horloges diffèrent d’au moins {time}.</translation>
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
        <translation>{missed} sur {all} entrants</translation>
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
        <translation>{number} décrochés</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} au total</translation>
    </message>
    <message>
        <source>{number} in all: {parts}</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} au total&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>{number} incoming</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} entrants</translation>
    </message>
    <message>
        <source>{number} missed</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} manqués</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} other</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} autres</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>delay_words.py</extracomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} spoken with since</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{number} joints depuis</translation>
    </message>
    <message>
        <source>{percent} % copied. Calls go on meanwhile.</source>
        <extracomment>settings_history.py</extracomment>
        <translation>{percent} % copié. Les appels continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>{phone}, line {line}</source>
        <extracomment>text.py</extracomment>
        <translation>{phone}, ligne {line}</translation>
    </message>
    <message>
        <source>{program} opens tel: links now.</source>
        <extracomment>settings_links.py</extracomment>
        <translation>{program} ouvre actuellement les liens tel:.</translation>
    </message>
    <message>
        <source>{state} since {time}</source>
        <extracomment>connection_words.py</extracomment>
        <translation>{state} depuis {time}</translation>
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
        <translation>{time} par appel</translation>
    </message>
    <message>
        <source>{time} or longer</source>
        <extracomment>figures_words.py</extracomment>
        <translation>{time} ou plus</translation>
    </message>
    <message>
        <source>{what} begins with “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} commence par «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>{what} contains “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} contient «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>{what} is not there</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} absent</translation>
    </message>
    <message>
        <source>{what} is one of “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} est l&apos;un de «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>{what} is “{value}”</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what} est «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>{what}: nothing to compare with yet</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{what}&#xa0;: rien encore à comparer</translation>
    </message>
    <message>
        <source>{whom} · opens a page</source>
        <extracomment>rule_words.py</extracomment>
        <translation>{whom} · ouvre une page</translation>
    </message>
    <message>
        <source>{who} answered after {length}</source>
        <extracomment>call_story.py</extracomment>
        <translation>{who} a répondu après {length}</translation>
    </message>
    <message>
        <source>{who} has gone. What you typed is in the dial field.</source>
        <extracomment>targets.py</extracomment>
        <translation>{who} est parti. Votre saisie est dans le champ de numérotation.</translation>
    </message>
    <message>
        <source>{who} has gone. You had typed: {typed}</source>
        <extracomment>targets.py</extracomment>
        <translation>{who} est parti. Vous aviez saisi&#xa0;: {typed}</translation>
    </message>
    <message>
        <source>{who} has hung up</source>
        <extracomment>text.py</extracomment>
        <translation>{who} a raccroché</translation>
    </message>
    <message>
        <source>{who} left</source>
        <extracomment>call_story.py</extracomment>
        <translation>{who} est parti</translation>
    </message>
    <message numerus="yes">
        <source>{who}, %n missed</source>
        <extracomment>missed_calls.py</extracomment>
        <translation>
            <numerusform>{who}, %n manqué</numerusform>
            <numerusform>{who}, %n manqués</numerusform>
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
        <translation>– {rule}&#xa0;: est désactivée</translation>
    </message>
    <message>
        <source>“{action}” has this key.</source>
        <extracomment>settings_keys.py</extracomment>
        <translation>«&#xa0;{action}&#xa0;» a cette touche.</translation>
    </message>
    <message>
        <source>“{entry}” is not an extension.</source>
        <extracomment>settings_rules.py</extracomment>
        <translation>«&#xa0;{entry}&#xa0;» n’est pas un poste.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <extracomment>last_contact.py</extracomment>
        <translation>«&#xa0;{note}&#xa0;»</translation>
    </message>
    <message>
        <source>“{part}” cannot be filled in. There is {known}.</source>
        <extracomment>rule_words.py</extracomment>
        <translation>«&#xa0;{part}&#xa0;» ne peut pas être rempli. Il y a {known}.</translation>
    </message>
    <message>
        <source>✓ {rule}: fits</source>
        <extracomment>rule_words.py</extracomment>
        <translation>✓ {rule}&#xa0;: convient</translation>
    </message>
    <message>
        <source>✗ {rule}: does not fit</source>
        <extracomment>rule_words.py</extracomment>
        <translation>✗ {rule}&#xa0;: ne convient pas</translation>
    </message>
</context>
<context>
    <name>closing pages</name>
    <message>
        <source>Call Control has what it needs and is completing your sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Call Control a ce qu’il lui faut et termine votre connexion.</translation>
    </message>
    <message>
        <source>It has been answered already. You can close this window.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>La réponse a déjà été donnée. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Not understood</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>The answer does not match the question that was asked, so it was not used. Go back to Call Control and start again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>La réponse ne correspond pas à la question posée&#xa0;; elle n’a pas été utilisée. Revenez à Call Control et recommencez.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page lacks its code. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Il manque le code dans la réponse de la page de connexion. Revenez à Call Control pour réessayer.</translation>
    </message>
    <message>
        <source>The rest of the request did not come. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Le reste de la demande n’est pas arrivé. Revenez à Call Control pour réessayer.</translation>
    </message>
    <message>
        <source>The sign-in is incomplete</source>
        <extracomment>closing_page.py</extracomment>
        <translation>La connexion est incomplète</translation>
    </message>
    <message>
        <source>The sign-in was refused or cancelled. Go back to Call Control to try again.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>La connexion a été refusée ou annulée. Revenez à Call Control pour réessayer.</translation>
    </message>
    <message>
        <source>This address only receives a sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Cette adresse ne sert qu’à recevoir une connexion.</translation>
    </message>
    <message>
        <source>This sign-in does not belong to Call Control</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Cette connexion n’appartient pas à Call Control</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Cette connexion est terminée</translation>
    </message>
    <message>
        <source>Too much</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Too slow</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Trop lent</translation>
    </message>
    <message>
        <source>What came here is far too long for the answer to a sign-in.</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Ce qui est arrivé ici est bien trop long pour la réponse à une connexion.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Mauvaise adresse</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <extracomment>closing_page.py</extracomment>
        <translation>Vous pouvez fermer cette fenêtre</translation>
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
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
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
        <translation>Antigua et Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Île de l’Ascension</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélo-Russie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Bélize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoires britanniques de l&apos;Océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Iles Vierges Britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
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
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap Vert</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Bonaire, Saint-Eustache et Saba</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République Centre-Africaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
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
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
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
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>République Tchèque</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d&apos;Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République Dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée Equatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Erythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Swaziland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopie</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie Française</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
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
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
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
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Hong-Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
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
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Ile de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
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
        <translation>Koweit</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kyrgyzstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
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
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lithuanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
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
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
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
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
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
        <translation>Belau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie Saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sud-Soudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tomé et Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
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
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Îles Turks et Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Iles Vierges Américaines</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirats Arabes Unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Vénézuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
</context>
</TS>
