<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Callwell</name>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Add an absence…</source>
        <translation>Abwesenheit hinzufügen …</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Niemand ist abwesend</translation>
    </message>
    <message>
        <source>Here will be who is away, and when.</source>
        <translation>Hier wird stehen, wer abwesend ist und wann.</translation>
    </message>
</context>
<context>
    <name>Callwell::AbsenceDialog</name>
    <message>
        <source>New absence</source>
        <translation>Neue Abwesenheit</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation>&amp;Wer abwesend ist</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
</context>
<context>
    <name>Callwell::AddressWords</name>
    <message>
        <source>it is not a joining file</source>
        <translation>es ist keine Beitrittsdatei</translation>
    </message>
    <message>
        <source>it was made by a newer Callwell, which has to be installed first</source>
        <translation>es wurde von einem neueren Callwell gemacht, das zuerst installiert werden muss</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it is not written as postgresql://name@host:port/database</source>
        <translation>es hat nicht die Form postgresql://name@host:port/database</translation>
    </message>
    <message>
        <source>it holds a password, which others could read there; leave it out, it is asked for</source>
        <translation>es enthält ein Passwort, das andere dort lesen könnten; weglassen, danach wird gefragt</translation>
    </message>
    <message>
        <source>it says something that is not known, or twice</source>
        <translation>es sagt etwas, das nicht bekannt ist, oder etwas zweimal</translation>
    </message>
    <message>
        <source>the name of the server is missing or cannot be one</source>
        <translation>der Name des Servers fehlt oder kann keiner sein</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the name of the database is missing or cannot be one</source>
        <translation>der Name der Datenbank fehlt oder kann keiner sein</translation>
    </message>
    <message>
        <source>the name of who logs in is missing or cannot be one</source>
        <translation>der Name, mit dem man sich anmeldet, fehlt oder kann keiner sein</translation>
    </message>
    <message>
        <source>the certificate is missing or damaged</source>
        <translation>das Zertifikat fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>it holds a private key, which only the server may have; the certificate is meant</source>
        <translation>es enthält einen geheimen Schlüssel, den nur der Server haben darf; gemeint ist das Zertifikat</translation>
    </message>
</context>
<context>
    <name>Callwell::AlternativeDialog</name>
    <message>
        <source>What else %1 considers</source>
        <translation>Was %1 sonst noch erwägt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>The other product</source>
        <translation>Das andere Produkt</translation>
    </message>
    <message>
        <source>The other &amp;product</source>
        <translation>Das andere &amp;Produkt</translation>
    </message>
    <message>
        <source>What they &amp;like about it</source>
        <translation>Was ihnen daran &amp;gefällt</translation>
    </message>
</context>
<context>
    <name>Callwell::AnswerDialog</name>
    <message>
        <source>An answer for %1</source>
        <translation>Eine Antwort für %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>A ready piece of help</source>
        <translation>Fertige Hilfe</translation>
    </message>
    <message>
        <source>Then &amp;open it in the mail program</source>
        <translation>Danach im Mailprogramm &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Wie geantwortet wird</translation>
    </message>
    <message>
        <source>They asked nothing that has no answer yet.</source>
        <translation>Es gibt keine Frage ohne Antwort.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal gegeben</numerusform>
            <numerusform>%Ln-mal gegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::AskDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Callwell::AssignDialog</name>
    <message>
        <source>Who looks after %1?</source>
        <translation>Wer kümmert sich um %1?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Wer sich um sie kümmert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, role, team</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Who is it to be?</source>
        <translation>Wer soll es sein?</translation>
    </message>
    <message>
        <source>Why sales, though they did not ask</source>
        <translation>Warum an den Vertrieb, obwohl sie nicht gefragt haben</translation>
    </message>
    <message>
        <source>&amp;Why sales, though they did not ask</source>
        <translation>&amp;Warum an den Vertrieb, obwohl sie nicht gefragt haben</translation>
    </message>
    <message>
        <source>%1 · away today</source>
        <comment>one of us</comment>
        <translation>%1 · heute nicht da</translation>
    </message>
</context>
<context>
    <name>Callwell::AssignmentDialog</name>
    <message>
        <source>Every rep</source>
        <translation>Alle Verkäufer</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>For leads that want a call and that this fits:</source>
        <translation>Für Leads, die einen Anruf möchten und zu denen das passt:</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <source>&amp;Territory, two letters</source>
        <translation>&amp;Gebiet, zwei Buchstaben</translation>
    </message>
    <message>
        <source>any territory</source>
        <translation>jedes Gebiet</translation>
    </message>
    <message>
        <source>&amp;Who gets them</source>
        <translation>&amp;Wer sie bekommt</translation>
    </message>
    <message>
        <source>Te&amp;am</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mitglied</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Whoever knows them already comes first. Nobody gets a lead while away.</source>
        <translation>Wer sie schon kennt, kommt zuerst. Wer abwesend ist, bekommt keinen Lead.</translation>
    </message>
</context>
<context>
    <name>Callwell::AssignmentSection</name>
    <message>
        <source>Who gets a lead</source>
        <translation>Wer einen Lead bekommt</translation>
    </message>
    <message>
        <source>A lead that wants a call goes to whoever knows them already, else as the first rule says that fits; never to somebody away.</source>
        <translation>Ein Lead, der einen Anruf möchte, geht an die Person, die ihn schon kennt, sonst nach der ersten Regel, die passt; nie an Abwesende.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen …</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>Here will be who gets which leads. Without rules everybody takes what they choose.</source>
        <translation>Hier wird stehen, wer welche Leads bekommt. Ohne Regeln übernehmen alle, was sie auswählen.</translation>
    </message>
    <message>
        <source>rule %L1</source>
        <translation>Regel %L1</translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation>Abwesenheit von %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>every rep</source>
        <translation>alle Verkäufer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>Callwell::AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht einen Blick</translation>
    </message>
    <message>
        <source>Nothing is lost: look at each, then say what counts.</source>
        <translation>Nichts ist verloren: Jedes ansehen, dann sagen, was gilt.</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Was einen Blick braucht</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts braucht einen Blick</translation>
    </message>
    <message>
        <source>What the server does not take, and what two people wrote into one field while apart, appears here with what you can do about it.</source>
        <translation>Was der Server nicht annimmt und was zwei getrennt voneinander in ein Feld geschrieben haben, erscheint hier, zusammen mit dem, was Sie tun können.</translation>
    </message>
    <message>
        <source>It was done again and is sent in a moment.</source>
        <translation>Es wurde noch einmal getan und wird gleich gesendet.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Es steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>Es ist geklärt.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>not taken by the server · %1</source>
        <comment>when</comment>
        <translation>vom Server nicht angenommen · %1</translation>
    </message>
    <message>
        <source>two versions · %1</source>
        <comment>when</comment>
        <translation>zwei Fassungen · %1</translation>
    </message>
</context>
<context>
    <name>Callwell::BackupAdvice</name>
    <message>
        <source>This server is a standby. It repeats within a second what happens on its primary, deletions too, so it is no backup. Run this on the primary as well.</source>
        <translation>Dieser Server folgt einem anderen. Er wiederholt sofort, was dort geschieht, auch das Löschen, und ist darum keine Sicherung. Dies auch auf dem anderen ausführen.</translation>
    </message>
    <message>
        <source>What the server has confirmed is on its disk.</source>
        <translation>Was der Server bestätigt hat, steht auf seiner Platte.</translation>
    </message>
    <message>
        <source>%1: off. A power cut can lose what the server has confirmed, or break the database. Turn it on by ALTER SYSTEM, then SELECT pg_reload_conf().</source>
        <translation>%1: aus. Ein Stromausfall kann Bestätigtes verlieren oder die Datenbank zerstören. Mit ALTER SYSTEM einschalten, dann SELECT pg_reload_conf().</translation>
    </message>
    <message>
        <source>wal_level is minimal: neither pg_basebackup nor archiving works. Set it to replica and restart the server.</source>
        <translation>wal_level ist minimal: weder pg_basebackup noch Archivieren geht. Auf replica setzen und den Server neu starten.</translation>
    </message>
    <message>
        <source>The log of changes (WAL) is not archived: when the disk is lost, so is everything since the last backup. Set archive_mode = on and an archive_command that copies to another machine, restart, and take a pg_basebackup; pgBackRest and Barman do all of it.</source>
        <translation>Das Protokoll der Änderungen (WAL) wird nicht archiviert: Geht die Platte verloren, dann auch alles seit der letzten Sicherung. archive_mode = on und ein archive_command setzen, das auf einen anderen Rechner kopiert, neu starten und ein pg_basebackup machen; pgBackRest und Barman tun das alles.</translation>
    </message>
    <message>
        <source>archive_mode is %1, but nothing says where to: archive_command and archive_library are empty, and the disk fills up. Set one of them.</source>
        <translation>archive_mode ist %1, aber nichts sagt, wohin: archive_command und archive_library sind leer, und die Platte läuft voll. Eines davon setzen.</translation>
    </message>
    <message>
        <source>The last attempt to archive the log of changes (WAL) failed at %1; failures so far: %2. The server&apos;s own log says why. The disk fills up until it works.</source>
        <translation>Der letzte Versuch, das Protokoll der Änderungen (WAL) zu archivieren, schlug um %1 fehl; Fehlschläge bisher: %2. Warum, steht im Protokoll des Servers. Bis es geht, läuft die Platte voll.</translation>
    </message>
    <message>
        <source>The log of changes (WAL) is to be archived, but nothing was yet. Try it: SELECT pg_switch_wal(), then look again.</source>
        <translation>Das Protokoll der Änderungen (WAL) soll archiviert werden, bisher wurde es nicht. Ausprobieren: SELECT pg_switch_wal(), dann noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>The log of changes (WAL) is archived, last at %1. It is of use together with a pg_basebackup only; whether there is one cannot be seen from here.</source>
        <translation>Das Protokoll der Änderungen (WAL) wird archiviert, zuletzt um %1. Es nützt nur zusammen mit einem pg_basebackup; ob es eines gibt, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Data checksums are on: a damaged page is noticed.</source>
        <translation>Prüfsummen sind an: Eine beschädigte Seite fällt auf.</translation>
    </message>
    <message>
        <source>The replication slot %1 keeps %2 of the log of changes.</source>
        <translation>Der Replikations-Slot %1 hält %2 vom Protokoll der Änderungen fest.</translation>
    </message>
    <message>
        <source>Nobody reads the replication slot %1, and it keeps %2 of the log of changes until the disk is full. Where its standby is gone: SELECT pg_drop_replication_slot(&apos;%1&apos;).</source>
        <translation>Niemand liest den Replikations-Slot %1, und er hält %2 vom Protokoll der Änderungen fest, bis die Platte voll ist. Wenn es den Server nicht mehr gibt, der ihn las: SELECT pg_drop_replication_slot(&apos;%1&apos;).</translation>
    </message>
    <message>
        <source>No transaction has been open for an hour.</source>
        <translation>Keine Transaktion ist seit einer Stunde offen.</translation>
    </message>
    <message numerus="yes">
        <source>A transaction has been open for %Ln minute(s); until it ends, nothing that was deleted makes room. Look for it in pg_stat_activity and pg_prepared_xacts.</source>
        <translation>
            <numerusform>Eine Transaktion ist seit %Ln Minute offen; bis sie endet, macht nichts Gelöschtes Platz. In pg_stat_activity und pg_prepared_xacts nachsehen.</numerusform>
            <numerusform>Eine Transaktion ist seit %Ln Minuten offen; bis sie endet, macht nichts Gelöschtes Platz. In pg_stat_activity und pg_prepared_xacts nachsehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln standby server(s) follow this one now.</source>
        <translation>
            <numerusform>%Ln Server folgt diesem jetzt.</numerusform>
            <numerusform>%Ln Server folgen diesem jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 has %2. Each night, as the user postgres, to another machine: pg_dump --format=custom --file=callwell.dump %1; and pg_dumpall --globals-only --file=logins.sql, for logins and groups are not in a dump.</source>
        <translation>Die Datenbank %1 hat %2. Jede Nacht, als Benutzer postgres, auf einen anderen Rechner: pg_dump --format=custom --file=callwell.dump %1; und pg_dumpall --globals-only --file=logins.sql, denn Anmeldungen und Gruppen stehen in keinem Abzug.</translation>
    </message>
    <message>
        <source>Whether a backup can be restored cannot be seen from here. Try it now and then, in another cluster: psql --file=logins.sql, createdb, pg_restore, then callwellctl server init, check. After a real restore, before anybody connects: callwellctl server new-epoch.</source>
        <translation>Ob sich eine Sicherung zurückholen lässt, ist von hier aus nicht zu sehen. Ab und zu in einem anderen Cluster ausprobieren: psql --file=logins.sql, createdb, pg_restore, dann callwellctl server init, check. Nach einem wirklichen Zurückholen, bevor sich jemand verbindet: callwellctl server new-epoch.</translation>
    </message>
    <message>
        <source>Data checksums are off: a damaged page may go into every backup unnoticed. Stop the server, run /usr/lib/postgresql/17/bin/pg_checksums --enable, start it again.</source>
        <translation>Datenprüfsummen sind aus: Eine beschädigte Seite kann unbemerkt in jede Sicherung gelangen. Den Server anhalten, /usr/lib/postgresql/17/bin/pg_checksums --enable ausführen, ihn wieder starten.</translation>
    </message>
</context>
<context>
    <name>Callwell::BriefingView</name>
    <message>
        <source>What is known about this person</source>
        <translation>Was über diese Person bekannt ist</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>Gefragt und nicht beantwortet</translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation>Offene Einwände</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Nobody of us has talked with them yet.</source>
        <translation>Von uns hat noch niemand mit ihnen gesprochen.</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Was sie uns gesagt haben</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>What they read</source>
        <translation>Was sie gelesen haben</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Um sie herum</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, and who of us</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and by whom, what came of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Nichts wurde aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>known fact: what, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where it was said, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it was, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>when</comment>
        <translation>fällig %1</translation>
    </message>
</context>
<context>
    <name>Callwell::CadenceDialog</name>
    <message>
        <source>Any stage</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>New attempts</source>
        <translation>Neue Versuche</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Goal of attempts</source>
        <translation>&amp;Ziel an Versuchen</translation>
    </message>
    <message>
        <source>&amp;From, by their clock</source>
        <translation>&amp;Von, nach ihrer Uhr</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Nurturing &amp;looks again after days</source>
        <translation>&amp;In Pflege: wieder ansehen nach Tagen</translation>
    </message>
    <message>
        <source>Ste&amp;ps, one after the other; after the last one they begin again</source>
        <translation>S&amp;chritte, einer nach dem anderen; nach dem letzten beginnen sie von vorn</translation>
    </message>
</context>
<context>
    <name>Callwell::CadenceSection</name>
    <message>
        <source>as the standard</source>
        <translation>wie der Standard</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often somebody is tried, when, and in which ways, until they answer. The line that fits a lead best counts, its source before its stage.</source>
        <translation>Wie oft jemand versucht wird, wann und auf welchen Wegen, bis eine Antwort kommt. Es gilt die Zeile, die am besten zum Lead passt; seine Quelle zählt vor seinem Stand.</translation>
    </message>
    <message>
        <source>Add attempts…</source>
        <translation>Versuche hinzufügen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>By their clock</source>
        <translation>Nach ihrer Uhr</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No attempts</source>
        <translation>Keine Versuche</translation>
    </message>
    <message>
        <source>Here will be how often somebody is tried.</source>
        <translation>Hier wird stehen, wie oft jemand versucht wird.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leads that it was for go on by the next line that fits.</source>
        <translation>Leads, für die sie galt, gehen nach der nächsten passenden Zeile weiter.</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>number of times, step of a cadence</comment>
        <translation>%L1 × %2</translation>
    </message>
</context>
<context>
    <name>Callwell::CallHeader</name>
    <message>
        <source>%1, where it is %2</source>
        <comment>place, time of day</comment>
        <translation>%1, dort ist es %2</translation>
    </message>
    <message>
        <source>Wants a call %1</source>
        <comment>when</comment>
        <translation>Möchte einen Anruf %1</translation>
    </message>
    <message>
        <source>attempt %L1 of %L2</source>
        <translation>Versuch %L1 von %L2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Dial the number</source>
        <translation>Die Nummer wählen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Die Nummer kopieren</translation>
    </message>
    <message>
        <source>Does not want to be called.</source>
        <translation>Möchte nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>D&amp;ial</source>
        <translation>W&amp;ählen</translation>
    </message>
</context>
<context>
    <name>Callwell::CallPage</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Reading what is known ...</source>
        <translation>Liest, was bekannt ist …</translation>
    </message>
    <message>
        <source>This lead can&apos;t be shown</source>
        <translation>Dieser Lead kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>This can&apos;t be opened: only addresses of pages are, such as https://example.com. It stays in the list as it is.</source>
        <translation>Das lässt sich nicht öffnen: nur Adressen von Seiten, etwa https://example.com. Es bleibt in der Liste, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Callwell::CheckCommand</name>
    <message>
        <source>Say whether a store is sound, or what is wrong with it.</source>
        <translation>Sagen, ob ein Arbeitsbereich in Ordnung ist oder was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Checks the file itself, that nothing points at what is not there, the full text, the
attempts of each lead, and the outbox against the tables. Exit code 1: not sound.</source>
        <translation>Geprüft werden die Datei selbst, dass nichts auf Fehlendes verweist, der Volltext, die
Versuche jedes Leads und der Postausgang gegen die Tabellen. Rückgabewert 1: nicht in Ordnung.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not sound:</source>
        <translation>nicht in Ordnung:</translation>
    </message>
</context>
<context>
    <name>Callwell::CloseLeadDialog</name>
    <message>
        <source>Close with %1</source>
        <translation>Mit %1 abschließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Wie es endet</translation>
    </message>
    <message>
        <source>They were &amp;thanked</source>
        <translation>Es wurde &amp;gedankt</translation>
    </message>
    <message>
        <source>Look &amp;again on</source>
        <translation>&amp;Noch einmal ansehen am</translation>
    </message>
    <message>
        <source>&amp;Why, in our words</source>
        <translation>&amp;Warum, in unseren Worten</translation>
    </message>
    <message>
        <source>What &amp;they said</source>
        <translation>Was &amp;sie sagten</translation>
    </message>
    <message>
        <source>What &amp;help we gave</source>
        <translation>Welche &amp;Hilfe wir gaben</translation>
    </message>
    <message>
        <source>Who may serve them &amp;better</source>
        <translation>Wer sie &amp;besser bedienen kann</translation>
    </message>
    <message>
        <source>The day to look again</source>
        <translation>Der Tag zum Wiederansehen</translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation>Wie endet es?</translation>
    </message>
    <message>
        <source>Ready help</source>
        <translation>Fertige Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%1 · given %Ln time(s)</source>
        <comment>title of ready help</comment>
        <translation>
            <numerusform>%1 · %Ln-mal gegeben</numerusform>
            <numerusform>%1 · %Ln-mal gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nswer it first…</source>
        <translation>Zuerst a&amp;ntworten …</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Has no answer yet: %1</source>
        <translation>Noch ohne Antwort: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ClosePanel</name>
    <message>
        <source>What the line did</source>
        <translation>Was die Leitung tat</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation>Wie es für sie war</translation>
    </message>
    <message>
        <source>They &amp;told me so</source>
        <translation>Das haben &amp;sie gesagt</translation>
    </message>
    <message>
        <source>1, bad for them</source>
        <translation>1, schlecht für sie</translation>
    </message>
    <message>
        <source>2, rather bad for them</source>
        <translation>2, eher schlecht für sie</translation>
    </message>
    <message>
        <source>3, neither good nor bad</source>
        <translation>3, weder gut noch schlecht</translation>
    </message>
    <message>
        <source>4, rather good for them</source>
        <translation>4, eher gut für sie</translation>
    </message>
    <message>
        <source>5, good for them</source>
        <translation>5, gut für sie</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Would they like another personal call?</source>
        <translation>Möchten sie noch einen persönlichen Anruf?</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <comment>their answer about calls</comment>
        <translation>Wie bisher: %1</translation>
    </message>
    <message>
        <source>What did the line do?</source>
        <translation>Was hat die Leitung getan?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was wurde daraus?</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Was geschieht als Nächstes?</translation>
    </message>
    <message>
        <source>Another personal call?</source>
        <translation>Noch ein persönlicher Anruf?</translation>
    </message>
    <message>
        <source>Lo&amp;g the call  (Enter)</source>
        <translation>Anruf ein&amp;tragen  (Eingabe)</translation>
    </message>
    <message>
        <source>Write them a mail afterwards  (Alt+M)</source>
        <translation>Danach eine Mail schreiben  (Alt+M)</translation>
    </message>
</context>
<context>
    <name>Callwell::ColumnsTable</name>
    <message>
        <source>known fact</source>
        <translation>bekannte Tatsache</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Was aus jeder Spalte wird</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Was aus der Spalte %1 wird</translation>
    </message>
</context>
<context>
    <name>Callwell::CommandLine</name>
    <message>
        <source>callwellctl does with a Callwell store what needs no window.</source>
        <translation>callwellctl tut mit einem Callwell-Arbeitsbereich, was kein Fenster braucht.</translation>
    </message>
    <message>
        <source>Usage: callwellctl COMMAND --store FILE [OPTION ...]</source>
        <translation>Aufruf: callwellctl COMMAND --store FILE [OPTION ...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>callwellctl COMMAND --help tells more about one of them.
With --json one JSON object goes to standard output and nothing else.
Exit codes: 0 done, 1 done in part, 2 wrong use, 3 refused and nothing changed.</source>
        <translation>callwellctl COMMAND --help sagt mehr über einen davon.
Mit --json geht ein JSON-Objekt an die Standardausgabe und sonst nichts.
Rückgabewerte: 0 getan, 1 zum Teil getan, 2 falsch benutzt, 3 abgelehnt und nichts geändert.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>The file that holds the workspace.</source>
        <translation>Die Datei, in der der Arbeitsbereich liegt.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Mit einem JSON-Objekt antworten.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation>Diese Seite zeigen.</translation>
    </message>
    <message>
        <source>--store FILE is missing</source>
        <translation>--store FILE fehlt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>nothing is to be done with &apos;%1&apos;</source>
        <translation>mit „%1“ ist nichts zu tun</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>See callwellctl %1 --help.</source>
        <translation>Siehe callwellctl %1 --help.</translation>
    </message>
    <message>
        <source>callwellctl %1 COMMAND --help tells more about one of them.</source>
        <translation>callwellctl %1 COMMAND --help sagt mehr über einen davon.</translation>
    </message>
</context>
<context>
    <name>Callwell::CommandPalette</name>
    <message>
        <source>Any command or person</source>
        <translation>Jeder Befehl, jede Person</translation>
    </message>
    <message>
        <source>Type a command or somebody’s name</source>
        <translation>Befehl oder Namen eintippen</translation>
    </message>
    <message>
        <source>Command or person</source>
        <translation>Befehl oder Person</translation>
    </message>
    <message>
        <source>Commands and people</source>
        <translation>Befehle und Personen</translation>
    </message>
</context>
<context>
    <name>Callwell::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import a File…</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Start Empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search People</source>
        <translation>Personen &amp;suchen</translation>
    </message>
    <message>
        <source>Any &amp;Command or Person…</source>
        <translation>Jeder &amp;Befehl, jede Person …</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Call…</source>
        <translation>&amp;Anrufen …</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>&amp;Log: Nobody Answered</source>
        <translation>&amp;Eintragen: niemand nahm ab</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>A&amp;ntworten …</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>&amp;Their Answer about a Call…</source>
        <translation>&amp;Ihre Antwort zum Anruf …</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>N&amp;otiz …</translation>
    </message>
    <message>
        <source>Close with &amp;Grace…</source>
        <translation>Im &amp;Guten abschließen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Due First</source>
        <translation>&amp;Fälliges zuerst</translation>
    </message>
    <message>
        <source>&amp;Waiting Longest</source>
        <translation>&amp;Längste Wartezeit zuerst</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Nach &amp;Namen</translation>
    </message>
    <message>
        <source>N&amp;ewest First</source>
        <translation>Ne&amp;ueste zuerst</translation>
    </message>
    <message>
        <source>Only &amp;Mine</source>
        <translation>Nur &amp;meine</translation>
    </message>
    <message>
        <source>From a &amp;Source…</source>
        <translation>Aus einer &amp;Quelle …</translation>
    </message>
    <message>
        <source>To the &amp;List</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>&amp;Zahlen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Callwell</source>
        <translation>Ü&amp;ber Callwell</translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation>Ihr &amp;Name …</translation>
    </message>
    <message>
        <source>Log: &amp;Message Sent…</source>
        <translation>&amp;Nachricht gesendet: festhalten …</translation>
    </message>
    <message>
        <source>Stop Tr&amp;ying…</source>
        <translation>Nicht weiter &amp;versuchen …</translation>
    </message>
    <message>
        <source>How They May &amp;Be Reached…</source>
        <translation>&amp;Wie sie erreichbar sein wollen …</translation>
    </message>
    <message>
        <source>How the Team &amp;Works…</source>
        <translation>Wie das Tea&amp;m arbeitet …</translation>
    </message>
    <message>
        <source>They As&amp;ked Something…</source>
        <translation>Sie haben etwas ge&amp;fragt …</translation>
    </message>
    <message>
        <source>&amp;What They Told Us…</source>
        <translation>Was sie uns ge&amp;sagt haben …</translation>
    </message>
    <message>
        <source>What Speaks Aga&amp;inst It…</source>
        <translation>Was &amp;dagegen spricht …</translation>
    </message>
    <message>
        <source>What &amp;Else They Consider…</source>
        <translation>Was sie sons&amp;t noch erwägen …</translation>
    </message>
    <message>
        <source>How It Was &amp;for Them…</source>
        <translation>Wie es für sie wa&amp;r …</translation>
    </message>
    <message>
        <source>L&amp;ook After Them…</source>
        <translation>Sich um sie &amp;kümmern …</translation>
    </message>
    <message>
        <source>Han&amp;d Over To…</source>
        <translation>Ü&amp;bergeben an …</translation>
    </message>
    <message>
        <source>Put It &amp;Right…</source>
        <translation>Wiederg&amp;utmachen …</translation>
    </message>
    <message>
        <source>&amp;People Around Them…</source>
        <translation>&amp;Personen um sie herum …</translation>
    </message>
    <message>
        <source>Add a Relations&amp;hip…</source>
        <translation>Beziehung &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Said in Public…</source>
        <translation>Öffent&amp;lich gesagt …</translation>
    </message>
    <message>
        <source>&amp;Join with Another Record…</source>
        <translation>Mit anderem Eintrag &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Somebody &amp;New…</source>
        <translation>Jemand &amp;Neues …</translation>
    </message>
    <message>
        <source>&amp;Join a Team…</source>
        <translation>Einem &amp;Team beitreten …</translation>
    </message>
    <message>
        <source>&amp;Team…</source>
        <translation>&amp;Team …</translation>
    </message>
    <message>
        <source>Needs &amp;Attention…</source>
        <translation>&amp;Braucht einen Blick …</translation>
    </message>
    <message>
        <source>They Call &amp;Us</source>
        <translation>Sie rufen &amp;uns an</translation>
    </message>
    <message>
        <source>Sc&amp;ripts…</source>
        <translation>&amp;Leitfäden …</translation>
    </message>
    <message>
        <source>What They Were Pro&amp;mised…</source>
        <translation>Was ihnen &amp;versprochen wurde …</translation>
    </message>
</context>
<context>
    <name>Callwell::ComparisonModel</name>
    <message>
        <source>Went: %1</source>
        <translation>Weggefallen: %1</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Keine Zeile</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Changed: %1. The words that differ: %2</source>
        <translation>Geändert: %1. Andere Wörter: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Callwell::ComparisonView</name>
    <message>
        <source>Previous Difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>Unterschied %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>Callwell::CompletionPopup</name>
    <message>
        <source>Words that fit here</source>
        <translation>Wörter, die hier passen</translation>
    </message>
</context>
<context>
    <name>Callwell::ConflictView</name>
    <message>
        <source>Take &amp;Mine</source>
        <translation>&amp;Meines nehmen</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>&amp;Das andere nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>&amp;So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Make One of &amp;Both…</source>
        <translation>Aus &amp;beiden eines machen …</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>One text of both</source>
        <translation>Ein Text aus beiden</translation>
    </message>
    <message>
        <source>Keep This Te&amp;xt</source>
        <translation>Diesen Te&amp;xt behalten</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Diesen Text behalten</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>inzwischen entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom it is about, the field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>You removed it while %1 changed it (%2). It stays removed; this is what was written there.</source>
        <comment>who, when</comment>
        <translation>Sie haben es entfernt, während %1 es geändert hat (%2). Es bleibt entfernt; das stand dort.</translation>
    </message>
    <message>
        <source>%1 removed it while you changed it (%2). It stays removed; this is what was written there.</source>
        <comment>who, when</comment>
        <translation>%1 hat es entfernt, während Sie es geändert haben (%2). Es bleibt entfernt; das stand dort.</translation>
    </message>
    <message>
        <source>You and %1 wrote this while apart (%2). Yours came later and is in place.</source>
        <comment>who, when</comment>
        <translation>Sie und %1 haben das getrennt voneinander geschrieben (%2). Ihre Fassung kam später und gilt jetzt.</translation>
    </message>
    <message>
        <source>You and %1 wrote this while apart (%2). Theirs came later and is in place.</source>
        <comment>who, when</comment>
        <translation>Sie und %1 haben das getrennt voneinander geschrieben (%2). Die andere Fassung kam später und gilt jetzt.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>who</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>&amp;It Stays Removed</source>
        <translation>Es &amp;bleibt entfernt</translation>
    </message>
</context>
<context>
    <name>Callwell::ConsentDialog</name>
    <message>
        <source>How may %1 be reached?</source>
        <translation>Wie darf man %1 erreichen?</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Anrufe</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;E-Mails</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Do not contact at all</source>
        <translation>Gar nicht &amp;kontaktieren</translation>
    </message>
    <message>
        <source>Where they &amp;said so, or how</source>
        <translation>Wo oder wie sie das &amp;gesagt haben</translation>
    </message>
</context>
<context>
    <name>Callwell::ContactPage</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose a lead in the list, and who they are, what they told us and all that happened stands here.</source>
        <translation>Sobald in der Liste ein Lead gewählt ist, steht hier, wer das ist, was uns gesagt wurde und was alles geschehen ist.</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Telefonnummer %1</translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation>E-Mail-Adresse %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Public profile %1</source>
        <translation>Öffentliches Profil %1</translation>
    </message>
    <message>
        <source>No phone number, no address</source>
        <translation>Keine Telefonnummer, keine Adresse</translation>
    </message>
    <message>
        <source>This person cannot be shown</source>
        <translation>Diese Person kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>%1 · not wanted</source>
        <comment>a number or address</comment>
        <translation>%1 · nicht erwünscht</translation>
    </message>
    <message>
        <source>%1, not wanted</source>
        <comment>a number or address</comment>
        <translation>%1, nicht erwünscht</translation>
    </message>
</context>
<context>
    <name>Callwell::DayOffDialog</name>
    <message>
        <source>New day off</source>
        <translation>Neuer freier Tag</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Territory, two letters</source>
        <translation>&amp;Gebiet, zwei Buchstaben</translation>
    </message>
    <message>
        <source>the team itself</source>
        <translation>das Team selbst</translation>
    </message>
    <message>
        <source>Where leads are, nobody is called on such a day. On a day off of the team itself the time for an answer stands still.</source>
        <translation>Wo Leads sind, wird an so einem Tag niemand angerufen. An einem freien Tag des Teams selbst steht die Zeit für eine Antwort still.</translation>
    </message>
</context>
<context>
    <name>Callwell::DemoCommand</name>
    <message>
        <source>--%1 is a number from %2 to %3</source>
        <translation>--%1 ist eine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>--now is a day such as 2026-03-02</source>
        <translation>--now ist ein Tag wie 2026-03-02</translation>
    </message>
    <message>
        <source>Make an example workspace to play with.</source>
        <translation>Einen Beispiel-Arbeitsbereich zum Ausprobieren anlegen.</translation>
    </message>
    <message>
        <source>FILE must not exist yet, or hold no people. The same seed and the same --now make the
same workspace. All people are invented; their numbers lie in ranges that are kept
free for examples.</source>
        <translation>FILE darf es noch nicht geben, oder es sind noch keine Menschen darin. Derselbe Startwert
und dasselbe --now ergeben denselben Arbeitsbereich. Alle Menschen sind erfunden; ihre
Nummern liegen in Bereichen, die für Beispiele frei gehalten werden.</translation>
    </message>
    <message>
        <source>How many leads; 400 unless given.</source>
        <translation>Wie viele Leads; ohne Angabe 400.</translation>
    </message>
    <message>
        <source>What chance begins with; 1 unless given.</source>
        <translation>Womit der Zufall beginnt (Startwert); ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Where all timelines end, in UTC; this moment unless given.</source>
        <translation>Wo alle Verläufe enden, in UTC; ohne Angabe dieser Augenblick.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) made</source>
        <translation>
            <numerusform>%n Lead angelegt</numerusform>
            <numerusform>%n Leads angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n lead(s), with %1 events on their timelines.</source>
        <translation>
            <numerusform>%n Lead angelegt, mit %1 Ereignissen im Verlauf.</numerusform>
            <numerusform>%n Leads angelegt, mit %1 Ereignissen in ihren Verläufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::DetailsView</name>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Has no answer yet</source>
        <translation>Noch ohne Antwort</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Was sie uns gesagt haben</translation>
    </message>
    <message>
        <source>before: %1 (%2)</source>
        <comment>an older answer, its source</comment>
        <translation>vorher: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name, the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet. What they say in a call or on a form stands here, and nobody asks for it twice.</source>
        <translation>Noch nichts. Was sie im Gespräch oder in einem Formular sagen, steht hier, und niemand fragt ein zweites Mal.</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Um sie herum</translation>
    </message>
    <message>
        <source>Nobody yet. Who sent them, whom they know and work with stands here.</source>
        <translation>Noch niemand. Wer sie geschickt hat, wen sie kennen und mit wem sie arbeiten, steht hier.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Other interests</source>
        <translation>Andere Anliegen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Wiedergutzumachen</translation>
    </message>
    <message>
        <source>A contact was bad for them.</source>
        <translation>Ein Kontakt war schlecht für sie.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>What else they consider</source>
        <translation>Was sie sonst noch erwägen</translation>
    </message>
    <message>
        <source>%1 · sources disagree</source>
        <comment>where an answer comes from</comment>
        <translation>%1 · Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>counts because: %1</source>
        <translation>gilt, denn: %1</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
</context>
<context>
    <name>Callwell::Domain</name>
    <message>
        <source>New</source>
        <comment>stage of a lead</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <comment>stage of a lead</comment>
        <translation>In Pflege</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <comment>stage of a lead</comment>
        <translation>Möchte einen Anruf</translation>
    </message>
    <message>
        <source>In conversation</source>
        <comment>stage of a lead</comment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>stage of a lead: won</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <comment>stage of a lead</comment>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>stage of a lead</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>stage of a lead</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not asked about a call</source>
        <translation>Nicht nach einem Anruf gefragt</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <translation>Möchte einen Anruf</translation>
    </message>
    <message>
        <source>No call for now</source>
        <translation>Zurzeit kein Anruf</translation>
    </message>
    <message>
        <source>Wants no call</source>
        <translation>Möchte keinen Anruf</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>channel</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>channel</comment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>channel</comment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>channel</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Part in buying not known</source>
        <translation>Rolle beim Kauf unbekannt</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Beeinflusst</translation>
    </message>
    <message>
        <source>Will use it</source>
        <translation>Wird es benutzen</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Kauft ein</translation>
    </message>
    <message>
        <source>Advises</source>
        <translation>Berät</translation>
    </message>
    <message>
        <source>Researches</source>
        <translation>Recherchiert</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>on the timeline</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>on the timeline</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>on the timeline</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on the timeline</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>on the timeline</comment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on the timeline</comment>
        <translation>Download</translation>
    </message>
    <message>
        <source>Page visit</source>
        <comment>on the timeline</comment>
        <translation>Seitenbesuch</translation>
    </message>
    <message>
        <source>Said in public</source>
        <comment>on the timeline</comment>
        <translation>Öffentlich gesagt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>on the timeline</comment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>on the timeline</comment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Answer about a call</source>
        <comment>on the timeline</comment>
        <translation>Antwort zum Anruf</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>on the timeline</comment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>on the timeline</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Objection</source>
        <comment>on the timeline</comment>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Help given</source>
        <comment>on the timeline</comment>
        <translation>Hilfe gegeben</translation>
    </message>
    <message>
        <source>Script used</source>
        <comment>on the timeline</comment>
        <translation>Leitfaden benutzt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht abgenommen</translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Line failed</source>
        <translation>Leitung gestört</translation>
    </message>
    <message>
        <source>Good for them</source>
        <translation>Gut für sie</translation>
    </message>
    <message>
        <source>Neither good nor bad for them</source>
        <translation>Weder gut noch schlecht für sie</translation>
    </message>
    <message>
        <source>Bad for them</source>
        <translation>Schlecht für sie</translation>
    </message>
    <message>
        <source>Their view is not known</source>
        <translation>Ihre Sicht ist nicht bekannt</translation>
    </message>
    <message>
        <source>Their own view</source>
        <translation>Ihre eigene Sicht</translation>
    </message>
    <message>
        <source>Judged by us</source>
        <translation>Von uns eingeschätzt</translation>
    </message>
    <message>
        <source>Profile not looked at yet</source>
        <translation>Profil noch nicht angesehen</translation>
    </message>
    <message>
        <source>Profile looked at</source>
        <translation>Profil angesehen</translation>
    </message>
    <message>
        <source>No profile found</source>
        <translation>Kein Profil gefunden</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>objection</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Being explored</source>
        <comment>objection</comment>
        <translation>Wird besprochen</translation>
    </message>
    <message>
        <source>Resolved together</source>
        <comment>objection</comment>
        <translation>Gemeinsam gelöst</translation>
    </message>
    <message>
        <source>Accepted as a reason</source>
        <comment>objection</comment>
        <translation>Als Grund angenommen</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <comment>place</comment>
        <translation>Möchte einen Anruf</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>place</comment>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>place</comment>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <comment>place</comment>
        <translation>Dranbleiben</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <comment>place</comment>
        <translation>In Pflege</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>place</comment>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>place</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Marketing-Mitarbeiter</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>source</comment>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>source</comment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>source</comment>
        <translation>Download</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>source</comment>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>source</comment>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>source</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Own contact</source>
        <comment>source</comment>
        <translation>Eigener Kontakt</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>Referenzstimme</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>Referenzperson</translation>
    </message>
    <message>
        <source>Leads generated</source>
        <translation>Gewonnene Leads</translation>
    </message>
    <message>
        <source>Share that became customers</source>
        <translation>Anteil, der Kunde wurde</translation>
    </message>
    <message>
        <source>Hours until an answer</source>
        <translation>Stunden bis zur Antwort</translation>
    </message>
    <message>
        <source>Look at their public profile, or note that there is none</source>
        <translation>Öffentliches Profil ansehen oder festhalten, dass es keines gibt</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>Es gibt keine Telefonnummer</translation>
    </message>
    <message>
        <source>They do not want to be called</source>
        <translation>Sie möchten nicht angerufen werden</translation>
    </message>
    <message>
        <source>Stopped trying</source>
        <comment>on the timeline</comment>
        <translation>Nicht weiter versucht</translation>
    </message>
    <message>
        <source>Taken on without a raised hand</source>
        <comment>on the timeline</comment>
        <translation>Ohne gehobene Hand übernommen</translation>
    </message>
    <message>
        <source>Asked again</source>
        <comment>on the timeline</comment>
        <translation>Noch einmal gefragt</translation>
    </message>
    <message>
        <source>Alternative</source>
        <comment>on the timeline</comment>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>on the timeline</comment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Vormittag</translation>
    </message>
    <message>
        <source>At midday</source>
        <translation>Am Mittag</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Am Nachmittag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Put right</source>
        <comment>place</comment>
        <translation>Wiedergutmachen</translation>
    </message>
    <message>
        <source>Their public profile</source>
        <comment>on the timeline</comment>
        <translation>Ihr öffentliches Profil</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>on the timeline</comment>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>told by a public profile</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Interest</source>
        <comment>told by a public profile</comment>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Challenge</source>
        <comment>told by a public profile</comment>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>News</source>
        <comment>told by a public profile</comment>
        <translation>Neues</translation>
    </message>
</context>
<context>
    <name>Callwell::EmptyState</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button and its key</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>Callwell::EntryDialog</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>Callwell::EntryList</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>Callwell::ErrorWords</name>
    <message>
        <source>There is no file %1. Nothing was changed. Check its name and its folder.</source>
        <translation>Es gibt keine Datei %1. Nichts wurde geändert. Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing was changed. Name a file.</source>
        <translation>%1 ist ein Ordner, keine Datei. Nichts wurde geändert. Eine Datei angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check that you may read it and that its disk is there.</source>
        <translation>%1 kann nicht gelesen werden. Nichts wurde geändert. Leserechte und Datenträger prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed. Check that you may write there and that the disk has room.</source>
        <translation>%1 kann nicht geschrieben werden. Nichts wurde geändert. Schreibrechte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Check that it was saved or exported to its end.</source>
        <translation>%1 ist leer. Nichts wurde geändert. Prüfen, ob die Datei ganz gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Nothing was changed. Save the table as CSV first, then import that file.</source>
        <translation>%1 ist keine Textdatei. Nichts wurde geändert. Die Tabelle zuerst als CSV speichern, dann jene Datei importieren.</translation>
    </message>
    <message>
        <source>There is no workspace %1. Nothing was changed. Check the name, or make a new workspace.</source>
        <translation>Es gibt keinen Arbeitsbereich %1. Nichts wurde geändert. Namen prüfen oder einen neuen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>%1 is not a Callwell workspace. It was not touched. Choose another file.</source>
        <translation>%1 ist kein Callwell-Arbeitsbereich. Die Datei wurde nicht angerührt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Callwell: it has version %2, and this one knows versions up to %3. It was not touched. Install the newer Callwell to open it.</source>
        <translation>%1 stammt von einem neueren Callwell: Die Datei hat die Version %2, dieses hier kennt Versionen bis %3. Sie wurde nicht angerührt. Zum Öffnen das neuere Callwell installieren.</translation>
    </message>
    <message>
        <source>The workspace %1 may only be read. Nothing was changed. Check that you may write the file and its folder.</source>
        <translation>Der Arbeitsbereich %1 darf nur gelesen werden. Nichts wurde geändert. Schreibrechte für Datei und Ordner prüfen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. What was saved before is kept, this change was not made. Free some space, then try again.</source>
        <translation>Auf dem Datenträger von %1 ist kein Platz mehr. Früher Gespeichertes ist sicher, diese Änderung wurde nicht gemacht. Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace %1. This change was not made. Try again in a moment, or close the other program.</source>
        <translation>Ein anderes Programm schreibt gerade in den Arbeitsbereich %1. Diese Änderung wurde nicht gemacht. Gleich noch einmal versuchen oder das andere Programm schließen.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Nothing was changed. Make a copy of the file, then go back to a backup.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt. Nichts wurde geändert. Die Datei kopieren, dann auf eine Sicherung zurückgehen.</translation>
    </message>
    <message>
        <source>The workspace could not do that. Nothing was changed. Try again; if it happens again, report it together with the details.</source>
        <translation>Der Arbeitsbereich konnte das nicht tun. Nichts wurde geändert. Noch einmal versuchen; geschieht es wieder, bitte mit den Einzelheiten melden.</translation>
    </message>
    <message>
        <source>What this was about (%1) is not there any more. Nothing was changed. Look whether somebody removed it.</source>
        <translation>Worum es ging (%1), ist nicht mehr da. Nichts wurde geändert. Nachsehen, ob es jemand entfernt hat.</translation>
    </message>
    <message>
        <source>Line %2 of %1 holds letters that are not %3. Nothing was imported. Save the file as UTF-8, or name its encoding in the map.</source>
        <translation>Zeile %2 von %1 enthält Zeichen, die nicht %3 sind. Nichts wurde importiert. Die Datei als UTF-8 speichern oder die Kodierung in der Zuordnung angeben.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %2 of %1 is never closed. Nothing was imported. Close it, then import again.</source>
        <translation>Das Anführungszeichen, das in Zeile %2 von %1 beginnt, wird nie geschlossen. Nichts wurde importiert. Schließen, dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than %3 bytes. Nothing was imported. Check that this is a table with one row on each line.</source>
        <translation>Zeile %2 von %1 ist länger als %3 Bytes. Nichts wurde importiert. Prüfen, ob dies eine Tabelle mit einer Zeile je Datensatz ist.</translation>
    </message>
    <message>
        <source>Two columns of %1 are called “%2”. Nothing was imported. Give each column a name of its own in the first line.</source>
        <translation>Zwei Spalten von %1 heißen „%2“. Nichts wurde importiert. Jeder Spalte in der ersten Zeile einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>The first line of %1 does not name the columns. Nothing was imported. Put a line with their names on top.</source>
        <translation>Die erste Zeile von %1 benennt die Spalten nicht. Nichts wurde importiert. Oben eine Zeile mit den Namen einfügen.</translation>
    </message>
    <message>
        <source>The map %1 cannot be used: %2. Nothing was imported. Mend the map, then import again.</source>
        <translation>Die Zuordnung %1 ist nicht brauchbar: %2. Nichts wurde importiert. Die Zuordnung berichtigen, dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>The map names the column “%2”, but %1 has none. Nothing was imported. Check that the map belongs to this file.</source>
        <translation>Die Zuordnung nennt die Spalte „%2“, aber %1 hat keine solche. Nichts wurde importiert. Prüfen, ob die Zuordnung zu dieser Datei gehört.</translation>
    </message>
    <message>
        <source>%1 has names of columns but no rows. Nothing was imported. Check that it was exported to its end.</source>
        <translation>%1 hat Spaltennamen, aber keine Zeilen. Nichts wurde importiert. Prüfen, ob ganz exportiert wurde.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed. Start again when you like.</source>
        <translation>Das wurde abgebrochen. Nichts wurde geändert. Es kann jederzeit neu begonnen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because it was changed again since. Nothing was changed. Change it by hand.</source>
        <translation>„%1“ lässt sich nicht zurücknehmen, weil es seitdem noch einmal geändert wurde. Nichts wurde geändert. Von Hand ändern.</translation>
    </message>
    <message>
        <source>Line %2 of the script “%1” cannot be understood: %3. Nothing was changed. Mend that line, then try again.</source>
        <translation>Zeile %2 des Leitfadens „%1“ ist nicht zu verstehen: %3. Nichts wurde geändert. Die Zeile berichtigen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This cannot be done so: %1. Nothing was done. See callwellctl --help.</source>
        <translation>So geht es nicht: %1. Nichts wurde getan. Siehe callwellctl --help.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was changed. Check its name, or make it first.</source>
        <translation>Es gibt keinen Ordner %1. Nichts wurde geändert. Prüfen Sie den Namen, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is nothing of today that can be taken back. Nothing was changed. Change by hand what is older.</source>
        <translation>Von heute gibt es nichts, was zurückgenommen werden kann. Nichts wurde geändert. Ändern Sie von Hand, was älter ist.</translation>
    </message>
    <message>
        <source>There is nothing that can be done again: something else was done since. Nothing was changed. Do it by hand.</source>
        <translation>Es gibt nichts, was noch einmal getan werden kann: Seitdem wurde anderes getan. Nichts wurde geändert. Tun Sie es von Hand.</translation>
    </message>
    <message>
        <source>This is not done here: the rule “%1” speaks against it. Nothing was changed. Ask your team about that rule.</source>
        <translation>Das wird hier nicht getan: Die Regel „%1“ spricht dagegen. Nichts wurde geändert. Fragen Sie Ihr Team nach dieser Regel.</translation>
    </message>
    <message>
        <source>“%1” is no address of a shared database: %2. Nothing was changed. Ask for the joining file, or for an address such as postgresql://name@host/callwell.</source>
        <translation>„%1“ ist keine Adresse einer gemeinsamen Datenbank: %2. Nichts wurde geändert. Nach der Beitrittsdatei fragen oder nach einer Adresse wie postgresql://name@host/callwell.</translation>
    </message>
    <message>
        <source>The password of %1 at %2 is needed. Nothing was sent. Type it, then go on.</source>
        <translation>Das Kennwort von %1 bei %2 wird gebraucht. Nichts wurde gesendet. Eingeben, dann weitermachen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What you do is kept here and was not sent yet. It goes as soon as the server can be reached again.</source>
        <translation>%1 ist nicht zu erreichen. Was Sie tun, bleibt hier und wurde noch nicht gesendet. Es geht hinaus, sobald der Server wieder zu erreichen ist.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right server. No password was sent and nothing was exchanged. Show this to whoever runs the server.</source>
        <translation>%1 konnte nicht beweisen, der richtige Server zu sein. Kein Kennwort wurde gesendet und nichts ausgetauscht. Dies der Person zeigen, die den Server betreut.</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: the name or the password is not right, or the login was removed. Your work is kept here. Type the password again, or ask whoever runs the server.</source>
        <translation>%2 lässt %1 nicht ein: Name oder Kennwort stimmt nicht, oder das Konto wurde entfernt. Ihre Arbeit bleibt hier. Das Kennwort noch einmal eingeben oder die Person fragen, die den Server betreut.</translation>
    </message>
    <message>
        <source>%1 has no room for another session now. Your work is kept here and was not sent yet. It is tried again a little later.</source>
        <translation>%1 hat gerade keinen Platz für eine weitere Sitzung. Ihre Arbeit bleibt hier und wurde noch nicht gesendet. Etwas später wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>There is no Callwell workspace in the database “%2” at %1. Nothing was changed. Check the address.</source>
        <translation>In der Datenbank „%2“ bei %1 ist kein Callwell-Arbeitsbereich. Nichts wurde geändert. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The server %1 is older than this program: its schema is %2, needed is %3. Nothing was exchanged, your work is kept here. Ask whoever runs the server to upgrade it.</source>
        <translation>Der Server %1 ist älter als dieses Programm: Sein Schema ist %2, gebraucht wird %3. Nichts wurde ausgetauscht, Ihre Arbeit bleibt hier. Die Person, die den Server betreut, um eine Aktualisierung bitten.</translation>
    </message>
    <message>
        <source>The server %1 is newer than this program: its schema is %2, known here is %3. Nothing was exchanged, your work is kept here. Install the newer Callwell.</source>
        <translation>Der Server %1 ist neuer als dieses Programm: Sein Schema ist %2, hier bekannt ist %3. Nichts wurde ausgetauscht, Ihre Arbeit bleibt hier. Das neuere Callwell installieren.</translation>
    </message>
    <message>
        <source>%1 holds another workspace than this one, or knows you as somebody else. Nothing was exchanged. Check the address.</source>
        <translation>Bei %1 liegt ein anderer Arbeitsbereich als dieser, oder Sie sind dort jemand anderes. Nichts wurde ausgetauscht. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>What is here is too old to be brought up to date step by step. Your work is kept, nothing of it was lost. What is here is not thrown away but compared with the server as a whole.</source>
        <translation>Was hier liegt, ist zu alt, um Schritt für Schritt auf den neuesten Stand zu kommen. Ihre Arbeit bleibt, nichts davon ging verloren. Was hier liegt, wird nicht weggeworfen, sondern als Ganzes mit dem Server verglichen.</translation>
    </message>
    <message>
        <source>The server has your work up to step %1 only. Nothing was lost, all of it is kept here. It is sent again from there.</source>
        <translation>Der Server hat Ihre Arbeit nur bis Schritt %1. Nichts ging verloren, alles liegt noch hier. Von dort an wird es noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The server does not know this computer any more. Your work is kept here. The computer is made known again at the next attempt.</source>
        <translation>Der Server kennt diesen Rechner nicht mehr. Ihre Arbeit bleibt hier. Beim nächsten Versuch wird der Rechner wieder bekannt gemacht.</translation>
    </message>
    <message>
        <source>A copy of this workspace has already sent another step %1. Nothing was lost, your work is kept here. This computer gets a name of its own and sends it again.</source>
        <translation>Eine Kopie dieses Arbeitsbereichs hat schon einen anderen Schritt %1 gesendet. Nichts ging verloren, Ihre Arbeit bleibt hier. Dieser Rechner bekommt einen eigenen Namen und sendet sie noch einmal.</translation>
    </message>
    <message>
        <source>So many rows at once have to be counted. Nothing was changed here. They are fetched again in another way.</source>
        <translation>So viele Zeilen auf einmal müssen gezählt werden. Hier wurde nichts geändert. Sie werden auf anderem Weg noch einmal geholt.</translation>
    </message>
    <message>
        <source>Parts of step %1 did not arrive. They are kept here. They are sent again.</source>
        <translation>Teile von Schritt %1 sind nicht angekommen. Sie liegen noch hier. Sie werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 lets out no more rows to you today. What is here stays and was not changed. Ask your manager, or go on tomorrow.</source>
        <translation>%1 gibt Ihnen heute keine weiteren Zeilen mehr. Was hier liegt, bleibt und wurde nicht geändert. Ihre Leitung fragen oder morgen weitermachen.</translation>
    </message>
    <message>
        <source>The server %1 could not do it. Your work is kept here and was not lost. It is tried again later; the details are in the log.</source>
        <translation>Der Server %1 konnte das nicht tun. Ihre Arbeit bleibt hier und ging nicht verloren. Später wird es noch einmal versucht; die Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The server does not do this for %2: its rule “%1” speaks against it. Nothing was changed. Ask whoever runs the server.</source>
        <translation>Der Server tut das für %2 nicht: Seine Regel „%1“ spricht dagegen. Nichts wurde geändert. Fragen, wer den Server betreibt.</translation>
    </message>
</context>
<context>
    <name>Callwell::EventDialog</name>
    <message>
        <source>What was written down, and when</source>
        <translation>Was wann notiert wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>This can&apos;t be played here (%1). Save a copy, and open it with another program.</source>
        <translation>Das lässt sich hier nicht abspielen (%1). Eine Kopie speichern und mit einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>Recordings and files</source>
        <translation>Aufnahmen und Dateien</translation>
    </message>
    <message>
        <source>None yet. A copy stays on this computer: it is shared with nobody.</source>
        <translation>Noch keine. Eine Kopie bleibt auf diesem Computer: Sie wird mit niemandem geteilt.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>minutes and seconds, what it is, the words</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · attached %3</source>
        <comment>name, size, when</comment>
        <translation>%1 · %2 · angehängt %3</translation>
    </message>
    <message>
        <source>Attach a recording or a file</source>
        <translation>Eine Aufnahme oder Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copying ...</source>
        <translation>Wird kopiert ...</translation>
    </message>
    <message>
        <source>Attached. The copy stays on this computer.</source>
        <translation>Angehängt. Die Kopie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Remove this file?</source>
        <translation>Diese Datei entfernen?</translation>
    </message>
    <message>
        <source>The copy of %1 on this computer goes for good. The file that it was copied from stays where it is.</source>
        <translation>Die Kopie von %1 auf diesem Computer verschwindet endgültig. Die Datei, von der sie kopiert wurde, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Attach a file…  (A)</source>
        <translation>Datei anhängen …  (A)</translation>
    </message>
    <message>
        <source>Save a copy…  (S)</source>
        <translation>Kopie speichern …  (S)</translation>
    </message>
    <message>
        <source>Remove…  (Del)</source>
        <translation>Entfernen …  (Entf)</translation>
    </message>
</context>
<context>
    <name>Callwell::FactDialog</name>
    <message>
        <source>What %1 told us</source>
        <translation>Was %1 uns gesagt hat</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>They said it by &amp;themselves</source>
        <translation>Sie haben es von &amp;selbst gesagt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>Worum es &amp;geht</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Their a&amp;nswer</source>
        <translation>Ihre An&amp;twort</translation>
    </message>
    <message>
        <source>Why this answer counts</source>
        <translation>Warum diese Antwort gilt</translation>
    </message>
    <message>
        <source>&amp;Why this answer counts</source>
        <translation>&amp;Warum diese Antwort gilt</translation>
    </message>
    <message>
        <source>Sources disagree: %1. Which one counts?</source>
        <translation>Quellen widersprechen sich: %1. Welche gilt?</translation>
    </message>
</context>
<context>
    <name>Callwell::FieldWords</name>
    <message>
        <source>colleagues</source>
        <translation>Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>public profiles</source>
        <translation>öffentliche Profile</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>what happened so far</source>
        <translation>was bisher geschah</translation>
    </message>
    <message>
        <source>outcomes of calls</source>
        <translation>Ergebnisse von Anrufen</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>versions of scripts</source>
        <translation>Fassungen von Leitfäden</translation>
    </message>
    <message>
        <source>preparations</source>
        <translation>Vorbereitungen</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>what people asked</source>
        <translation>was gefragt wurde</translation>
    </message>
    <message>
        <source>how leads were closed</source>
        <translation>wie Leads abgeschlossen wurden</translation>
    </message>
    <message>
        <source>what people told us</source>
        <translation>was uns gesagt wurde</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>imported rows</source>
        <translation>importierte Zeilen</translation>
    </message>
    <message>
        <source>plans of attempts</source>
        <translation>Pläne für Versuche</translation>
    </message>
    <message>
        <source>steps of attempts</source>
        <translation>Schritte der Versuche</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>freie Tage</translation>
    </message>
    <message>
        <source>ready help</source>
        <translation>fertige Hilfe</translation>
    </message>
    <message>
        <source>help that was given</source>
        <translation>gegebene Hilfe</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>wordings</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>what else they consider</source>
        <translation>was sie sonst erwägen</translation>
    </message>
    <message>
        <source>how it was for them</source>
        <translation>wie es für sie war</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>who gets a lead</source>
        <translation>wer einen Lead bekommt</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>Rolle in der Entscheidung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Number as it was written</source>
        <translation>Nummer, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Side that looks after it</source>
        <translation>Seite, die sich kümmert</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <source>Answer about a call</source>
        <translation>Antwort zu einem Anruf</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>Wann sie geantwortet haben</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>Anruf ab</translation>
    </message>
    <message>
        <source>Call until</source>
        <translation>Anruf bis</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Wann der nächste Schritt fällig ist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Wann geantwortet wurde</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>What the line did</source>
        <translation>Was die Leitung tat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Answer promised until</source>
        <translation>Antwort zugesagt bis</translation>
    </message>
    <message>
        <source>Minutes until an answer</source>
        <translation>Minuten bis zu einer Antwort</translation>
    </message>
    <message>
        <source>When they asked</source>
        <translation>Wann sie fragten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Plan of attempts</source>
        <translation>Plan der Versuche</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Not before, minutes of the day</source>
        <translation>Nicht vor, Minuten des Tages</translation>
    </message>
    <message>
        <source>Not after, minutes of the day</source>
        <translation>Nicht nach, Minuten des Tages</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Days in between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Good for them and us</source>
        <translation>Gut für sie und uns</translation>
    </message>
    <message>
        <source>Help that was given</source>
        <translation>Hilfe, die gegeben wurde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Ready help</source>
        <translation>Fertige Hilfe</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>What they like about it</source>
        <translation>Was ihnen daran gefällt</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>When it was looked at</source>
        <translation>Wann es angesehen wurde</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Days until it is looked at again</source>
        <translation>Tage bis zum Wiederansehen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Erster Satz</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Public profile</source>
        <translation>Öffentliches Profil</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Version of the script</source>
        <translation>Fassung des Skripts</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation>Wie es für sie war</translation>
    </message>
    <message>
        <source>Who said how it was</source>
        <translation>Wer sagte, wie es war</translation>
    </message>
    <message>
        <source>Their words about it</source>
        <translation>Ihre Worte dazu</translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation>Wie verteilt wird</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Who may serve them better</source>
        <translation>Wer ihnen besser dient</translation>
    </message>
    <message>
        <source>trials of scripts</source>
        <translation>Proben von Leitfäden</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Zweite Version</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Version that was kept</source>
        <translation>Behaltene Version</translation>
    </message>
    <message>
        <source>Who found it</source>
        <translation>Wer es gefunden hat</translation>
    </message>
    <message>
        <source>introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Zugestimmt am</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>Zugestimmt bis</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
</context>
<context>
    <name>Callwell::FigureTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Callwell::FigureTables</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>So many attempts or more, as short as can be</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of all customers came after three attempts had led nowhere.</source>
        <translation>%1 aller Kunden kamen, nachdem drei Versuche nichts gebracht hatten.</translation>
    </message>
    <message>
        <source>Shared targets</source>
        <translation>Gemeinsame Ziele</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation>Vom Lead zum Kunden</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>Von allen Leads</translation>
    </message>
    <message>
        <source>%1 of all leads became customers.</source>
        <translation>%1 aller Leads wurden Kunden.</translation>
    </message>
    <message>
        <source>Leads: %1</source>
        <translation>Leads: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customers by attempts</source>
        <translation>Kunden nach Versuchen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Customers; attempts: %1</source>
        <translation>Kunden; Versuche: %1</translation>
    </message>
    <message>
        <source>Not customers yet; attempts: %1</source>
        <translation>Noch keine Kunden; Versuche: %1</translation>
    </message>
    <message>
        <source>Leads; attempts: %1</source>
        <translation>Leads; Versuche: %1</translation>
    </message>
    <message>
        <source>What each attempt came to</source>
        <translation>Was jeder Versuch brachte</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>%1; attempt: %2</source>
        <translation>%1; Versuch: %2</translation>
    </message>
    <message>
        <source>Calls; attempt: %1</source>
        <translation>Anrufe; Versuch: %1</translation>
    </message>
    <message>
        <source>%1 of the calls became a conversation; good and bad are meant for the lead.</source>
        <translation>%1 der Anrufe wurden ein Gespräch; gut und schlecht gelten für den Lead.</translation>
    </message>
    <message>
        <source>Calls against outcomes</source>
        <translation>Anrufe gegen Ergebnisse</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht abgenommen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>%1: calls that were good for the lead</source>
        <translation>%1: Anrufe, die gut für den Lead waren</translation>
    </message>
    <message>
        <source>%1: other conversations</source>
        <translation>%1: andere Gespräche</translation>
    </message>
    <message>
        <source>%1: calls without an answer</source>
        <translation>%1: Anrufe ohne Antwort</translation>
    </message>
    <message>
        <source>%1: calls</source>
        <translation>%1: Anrufe</translation>
    </message>
    <message>
        <source>%1: conversations</source>
        <translation>%1: Gespräche</translation>
    </message>
    <message>
        <source>%1: prepared calls</source>
        <translation>%1: vorbereitete Anrufe</translation>
    </message>
    <message>
        <source>%1 of the calls were prepared.</source>
        <translation>%1 der Anrufe waren vorbereitet.</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Inquiries: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Unanswered and overdue</source>
        <translation>Unbeantwortet und überfällig</translation>
    </message>
    <message>
        <source>How people were treated</source>
        <translation>Wie mit Menschen umgegangen wurde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Scripts on trial</source>
        <translation>Leitfäden auf Probe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Good for the lead</source>
        <translation>Gut für den Lead</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>In 95 von 100 Fällen</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Was sich sagen lässt</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Gut: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Case counts</source>
        <translation>&amp;Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Patt&amp;ern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>This pattern cannot be read from letter %1 on. Switch Pattern off to find it as it stands.</source>
        <translation>Dieses Muster ist ab Zeichen %1 nicht zu verstehen. Muster ausschalten, um es so zu finden, wie es dasteht.</translation>
    </message>
    <message>
        <source>This pattern is too much work. Try one with fewer repetitions.</source>
        <translation>Dieses Muster macht zu viel Arbeit. Eines mit weniger Wiederholungen versuchen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::Finding</name>
    <message>
        <source>Where “%1” is known, nothing is said. Go on from the answer behind {% known %}.</source>
        <translation>Wo „%1“ bekannt ist, wird nichts gesagt. Hinter {% known %} von der Antwort aus weitergehen.</translation>
    </message>
    <message>
        <source>This never shows: %1 exclude each other.</source>
        <translation>Das ist nie zu sehen: %1 schließen einander aus.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is known of a lead: it is always empty.</source>
        <translation>„%1“ ist nichts, was man von einem Lead weiß: Es ist immer leer.</translation>
    </message>
    <message>
        <source>The team has no question “%1”, so nobody answers it.</source>
        <translation>Das Team hat keine Frage „%1“, also beantwortet sie niemand.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is empty for %2 of %n leads.</source>
        <translation>
            <numerusform>„%1“ ist bei %2 von %n Lead leer.</numerusform>
            <numerusform>„%1“ ist bei %2 von %n Leads leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Besser: %1</translation>
    </message>
    <message>
        <source>Allow this in the whole script</source>
        <translation>Im ganzen Leitfaden erlauben</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
</context>
<context>
    <name>Callwell::FindingList</name>
    <message>
        <source>What was found in the script</source>
        <translation>Was im Leitfaden gefunden wurde</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>place in the text, what is wrong there</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing to say: it can be published.</source>
        <translation>Nichts zu sagen: Er kann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>There is no ready fix</source>
        <translation>Dafür gibt es keine fertige Lösung</translation>
    </message>
</context>
<context>
    <name>Callwell::FirstSyncPage</name>
    <message>
        <source>Fetching the work of your team</source>
        <translation>Die Arbeit Ihres Teams wird geholt</translation>
    </message>
    <message>
        <source>What came stays on this computer. You can go on later, from where it stopped.</source>
        <translation>Was gekommen ist, bleibt auf diesem Computer. Sie können später dort weitermachen, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Callwell</source>
        <translation>Callwell</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Callwell::GiveUpDialog</name>
    <message>
        <source>No more attempts at %1</source>
        <translation>Keine weiteren Versuche bei %1</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht weiter versuchen</translation>
    </message>
    <message>
        <source>&amp;Why nobody tries again</source>
        <translation>&amp;Warum es niemand mehr versucht</translation>
    </message>
    <message>
        <source>%L1 of %L2 attempts were made. Many people answer at the sixth or seventh. Marketing looks after them from now on; silence is kept as silence, not as a no.</source>
        <translation>%L1 von %L2 Versuchen sind gemacht. Viele antworten beim sechsten oder siebten. Von nun an kümmert sich das Marketing; Schweigen bleibt Schweigen und wird kein Nein.</translation>
    </message>
</context>
<context>
    <name>Callwell::HandRaiseDialog</name>
    <message>
        <source>Would %1 like a personal call?</source>
        <translation>Möchte %1 einen persönlichen Anruf?</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>From when, where they are</source>
        <translation>Von wann, an ihrem Ort</translation>
    </message>
    <message>
        <source>Until when, where they are</source>
        <translation>Bis wann, an ihrem Ort</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>In ihren &amp;Worten</translation>
    </message>
    <message>
        <source>Where they &amp;said so</source>
        <translation>Wo sie das &amp;sagten</translation>
    </message>
    <message>
        <source>Where they said so</source>
        <translation>Wo sie das sagten</translation>
    </message>
    <message>
        <source>&amp;Ask again on</source>
        <translation>&amp;Noch einmal fragen am</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>Was haben sie geantwortet?</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>When they would like the call</source>
        <translation>Wann der Anruf gewünscht ist</translation>
    </message>
</context>
<context>
    <name>Callwell::HelpItemDialog</name>
    <message>
        <source>New help</source>
        <translation>Neue Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;What they are told</source>
        <translation>&amp;Was ihnen gesagt wird</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>Web-Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;No longer offered</source>
        <translation>&amp;Nicht mehr angeboten</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Nicht mehr angeboten</translation>
    </message>
</context>
<context>
    <name>Callwell::HelpSection</name>
    <message>
        <source>Ready help</source>
        <translation>Fertige Hilfe</translation>
    </message>
    <message>
        <source>For people whom we can&apos;t serve, or not yet: an answer, a link, a pointer to somebody else, an introduction. They remember who helped.</source>
        <translation>Für Menschen, denen wir nicht oder noch nicht dienen können: eine Antwort, ein Link, ein Hinweis auf jemand anderen, eine Vorstellung. Sie merken sich, wer geholfen hat.</translation>
    </message>
    <message>
        <source>Add help…</source>
        <translation>Hilfe hinzufügen …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Was ihnen gesagt wird</translation>
    </message>
    <message>
        <source>No ready help</source>
        <translation>Keine fertige Hilfe</translation>
    </message>
    <message>
        <source>Here will be what helps people whom we can&apos;t serve.</source>
        <translation>Hier wird stehen, was Menschen hilft, denen wir nicht dienen können.</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>It was given already: it stays in the list and is no longer offered.</source>
        <translation>Sie wurde schon gegeben: Sie bleibt in der Liste und wird nicht mehr angeboten.</translation>
    </message>
</context>
<context>
    <name>Callwell::House</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Agreed on a next step</source>
        <translation>Nächsten Schritt vereinbart</translation>
    </message>
    <message>
        <source>Question answered, no more wanted</source>
        <translation>Frage beantwortet, mehr nicht gewünscht</translation>
    </message>
    <message>
        <source>Wants to see it with colleagues</source>
        <translation>Möchte es mit Kollegen ansehen</translation>
    </message>
    <message>
        <source>Helped with something else</source>
        <translation>Bei etwas anderem geholfen</translation>
    </message>
    <message>
        <source>Asked to be called later</source>
        <translation>Bat um einen späteren Anruf</translation>
    </message>
    <message>
        <source>Passed on to a colleague</source>
        <translation>An Kollegen weitergegeben</translation>
    </message>
    <message>
        <source>Not the right time</source>
        <translation>Nicht der richtige Zeitpunkt</translation>
    </message>
    <message>
        <source>Chose another product</source>
        <translation>Anderes Produkt gewählt</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Asked not to be called</source>
        <translation>Bat darum, nicht angerufen zu werden</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>What would you like to get done with it?</source>
        <translation>Was möchten Sie damit erledigen?</translation>
    </message>
    <message>
        <source>How do you do that today?</source>
        <translation>Wie machen Sie das heute?</translation>
    </message>
    <message>
        <source>How many people will work with it?</source>
        <translation>Wie viele Personen werden damit arbeiten?</translation>
    </message>
    <message>
        <source>What else are you looking at, and what do you like about it?</source>
        <translation>Was sehen Sie sich sonst noch an, und was gefällt Ihnen daran?</translation>
    </message>
    <message>
        <source>Who else has a say in it?</source>
        <translation>Wer hat dabei noch mitzureden?</translation>
    </message>
    <message>
        <source>Is there a date by which it has to work?</source>
        <translation>Gibt es einen Tag, bis zu dem es laufen muss?</translation>
    </message>
    <message>
        <source>What we do not do</source>
        <translation>Was wir nicht machen</translation>
    </message>
    <message>
        <source>We are not the right ones for this, and say so rather than keep you waiting. Here is what we would do in your place.</source>
        <translation>Dafür sind wir nicht die Richtigen, und das sagen wir lieber, als Sie warten zu lassen. Das würden wir an Ihrer Stelle tun.</translation>
    </message>
    <message>
        <source>Somebody who serves this better</source>
        <translation>Jemand, der das besser kann</translation>
    </message>
    <message>
        <source>Others do exactly what you describe. We earn nothing by naming them.</source>
        <translation>Andere machen genau das, was Sie beschreiben. Wir verdienen nichts daran, sie zu nennen.</translation>
    </message>
    <message>
        <source>A customer who did the same</source>
        <translation>Ein Kunde, der dasselbe getan hat</translation>
    </message>
    <message>
        <source>One of our customers stood where you stand now and is happy to tell how it went. Shall we introduce you to each other?</source>
        <translation>Einer unserer Kunden stand dort, wo Sie jetzt stehen, und erzählt gern, wie es ging. Sollen wir Sie einander vorstellen?</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportCommand</name>
    <message>
        <source>Add the leads of a CSV file.</source>
        <translation>Die Leads einer CSV-Datei hinzufügen.</translation>
    </message>
    <message>
        <source>INPUT names its columns in the first line. Encoding and separator are found out. Rows that
can&apos;t go in are written to INPUT.rejected.csv, with line number and reason; the others go
in (exit code 1). The same rows again add nothing. &apos;callwellctl undo&apos; takes an import back
as one. A store that is not there is made.

A map is a JSON file (--json shows the one that was guessed):
  source, language, region, time_zone   of everybody in the file
  encoding, separator, times            how it is written; times as in dd.MM.yyyy HH:mm
  stage                                 where the leads stand, e.g. nurturing
  name                                  of people without one; {line} and {COLUMN} are filled
  not_answered                          list of values that mean nothing
  others                                fact or ignore: columns that the map does not name
  columns                               {&quot;COLUMN&quot;: &quot;TARGET&quot; or {&quot;to&quot;: &quot;TARGET&quot;, ...}}
A column may have key (of a fact), kind (of an activity), joined_by (in an address), its own
not_answered, and values: {&quot;yes&quot;: &quot;TEXT&quot; or {&quot;text&quot;, &quot;stage&quot;, &quot;good_for&quot;}}.
Targets: %1.</source>
        <translation>INPUT nennt seine Spalten in der ersten Zeile. Kodierung und Trennzeichen werden erkannt.
Zeilen, die nicht hineinkönnen, stehen mit Nummer und Grund in INPUT.rejected.csv; die anderen
kommen hinein (Rückgabewert 1). Dieselben Zeilen noch einmal ändern nichts. „callwellctl undo“
nimmt einen Import als Ganzes zurück. Ein Arbeitsbereich, den es nicht gibt, wird angelegt.

Eine Zuordnung ist eine JSON-Datei (--json zeigt die geratene):
  source, language, region, time_zone   von allen in der Datei
  encoding, separator, times            wie sie geschrieben ist; times wie dd.MM.yyyy HH:mm
  stage                                 der Stand der Leads, z. B. nurturing
  name                                  wer keinen hat; {line} und {COLUMN} werden ausgefüllt
  not_answered                          Liste der Werte, die nichts bedeuten
  others                                fact oder ignore: Spalten, die hier nicht genannt sind
  columns                               {&quot;COLUMN&quot;: &quot;TARGET&quot; oder {&quot;to&quot;: &quot;TARGET&quot;, ...}}
Eine Spalte kann haben: key (einer Tatsache), kind (eines Ereignisses), joined_by (in einer
Anschrift), eigenes not_answered, values: {&quot;yes&quot;: &quot;TEXT&quot; oder {&quot;text&quot;, &quot;stage&quot;, &quot;good_for&quot;}}.
Ziele: %1.</translation>
    </message>
    <message>
        <source>What each column is; without it, this is guessed.</source>
        <translation>Was jede Spalte ist; ohne Angabe wird es geraten.</translation>
    </message>
    <message>
        <source>Read everything, change nothing.</source>
        <translation>Alles lesen, nichts ändern.</translation>
    </message>
    <message>
        <source>This is how the columns are understood (--map names a file that says otherwise):</source>
        <translation>So werden die Spalten verstanden (--map nennt eine Datei, die es anders sagt):</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would be added.</source>
        <translation>
            <numerusform>%n Lead würde hinzugefügt.</numerusform>
            <numerusform>%n Leads würden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were added.</source>
        <translation>
            <numerusform>%n Lead wurde hinzugefügt.</numerusform>
            <numerusform>%n Leads wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported before and left out.</source>
        <translation>
            <numerusform>%n Zeile wurde schon früher importiert und weggelassen.</numerusform>
            <numerusform>%n Zeilen wurden schon früher importiert und weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not go in.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht hinein.</numerusform>
            <numerusform>%n Zeilen konnten nicht hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, with the reasons.</source>
        <translation>Sie stehen mit Gründen in %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportFormat</name>
    <message>
        <source>found out</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>found out: %1</source>
        <comment>encoding or separator</comment>
        <translation>wie erkannt: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separator of columns</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Use a map ...</source>
        <translation>&amp;Zuordnung verwenden ...</translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation>&amp;Geschrieben in</translation>
    </message>
    <message>
        <source>columns &amp;divided by</source>
        <translation>Spalten &amp;getrennt durch</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportPage</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel der Datei gelesen ist</translation>
    </message>
    <message>
        <source>A file of leads</source>
        <translation>Eine Datei mit Leads</translation>
    </message>
    <message>
        <source>Choose a table with the names of its columns in the first line (CSV). What it holds is shown here before anything is changed.</source>
        <translation>Eine Tabelle mit den Namen der Spalten in der ersten Zeile wählen (CSV). Was sie enthält, wird hier gezeigt, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the first rows ...</source>
        <translation>Liest die ersten Zeilen …</translation>
    </message>
    <message>
        <source>This file can&apos;t be imported</source>
        <translation>Diese Datei kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Reading the whole file ...</source>
        <translation>Liest die ganze Datei …</translation>
    </message>
    <message>
        <source>The rows that could not go in are in %1, with their reasons.</source>
        <comment>a file</comment>
        <translation>Die Zeilen, die nicht hineinkonnten, stehen mit Gründen in %1.</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Importiert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A map of the columns</source>
        <translation>Eine Zuordnung der Spalten</translation>
    </message>
    <message>
        <source>Maps (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What each column becomes stands in the map.</source>
        <translation>Was aus jeder Spalte wird, steht in der Zuordnung.</translation>
    </message>
    <message>
        <source>What each column becomes is guessed from its name: put right what is wrong.</source>
        <translation>Was aus jeder Spalte wird, ist aus ihrem Namen erraten: Berichtigen Sie, was falsch ist.</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportText</name>
    <message numerus="yes">
        <source>%n lead(s) will be added.</source>
        <translation>
            <numerusform>%n Lead wird hinzugefügt.</numerusform>
            <numerusform>%n Leads werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were added.</source>
        <translation>
            <numerusform>%n Lead wurde hinzugefügt.</numerusform>
            <numerusform>%n Leads wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known fact(s) came with them.</source>
        <translation>
            <numerusform>%n bekannte Tatsache kam mit.</numerusform>
            <numerusform>%n bekannte Tatsachen kamen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line number, reason</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are here already and are left out.</source>
        <translation>
            <numerusform>%n Zeile ist schon da und bleibt weg.</numerusform>
            <numerusform>%n Zeilen sind schon da und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t go in.</source>
        <translation>
            <numerusform>%n Zeile kann nicht hinein.</numerusform>
            <numerusform>%n Zeilen können nicht hinein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::ImportWords</name>
    <message>
        <source>too few fields: %1 instead of %2</source>
        <translation>zu wenige Felder: %1 statt %2</translation>
    </message>
    <message>
        <source>too many fields: %1 instead of %2</source>
        <translation>zu viele Felder: %1 statt %2</translation>
    </message>
    <message>
        <source>the names of the columns once more</source>
        <translation>noch einmal die Namen der Spalten</translation>
    </message>
    <message>
        <source>the value of %1 does not fit: %2</source>
        <translation>der Wert von %1 passt nicht: %2</translation>
    </message>
    <message>
        <source>No name (row {line})</source>
        <translation>Ohne Namen (Zeile {line})</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>known fact: %1</source>
        <translation>bekannte Tatsache: %1</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>voller Name</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>buyer role</source>
        <translation>Rolle beim Kauf</translation>
    </message>
    <message>
        <source>part of the postal address</source>
        <translation>Teil der Anschrift</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>note about the person</source>
        <translation>Notiz zur Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>industry of the organisation</source>
        <translation>Branche der Organisation</translation>
    </message>
    <message>
        <source>size of the organisation</source>
        <translation>Größe der Organisation</translation>
    </message>
    <message>
        <source>site of the organisation</source>
        <translation>Standort der Organisation</translation>
    </message>
    <message>
        <source>interest of the lead</source>
        <translation>Anliegen des Leads</translation>
    </message>
    <message>
        <source>stage of the lead</source>
        <translation>Stand des Leads</translation>
    </message>
    <message>
        <source>hand-raise</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>event on the timeline</source>
        <translation>Ereignis im Verlauf</translation>
    </message>
    <message>
        <source>number of attempts</source>
        <translation>Zahl der Versuche</translation>
    </message>
    <message>
        <source>length of the call in seconds</source>
        <translation>Dauer des Anrufs in Sekunden</translation>
    </message>
    <message>
        <source>what the line did</source>
        <translation>was die Leitung tat</translation>
    </message>
    <message>
        <source>outcome of the call</source>
        <translation>Ergebnis des Anrufs</translation>
    </message>
    <message>
        <source>channel of the attempt</source>
        <translation>Weg des Versuchs</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>wann es geschah</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>public profile</source>
        <translation>öffentliches Profil</translation>
    </message>
    <message>
        <source>question that waits for an answer</source>
        <translation>Frage, die auf eine Antwort wartet</translation>
    </message>
</context>
<context>
    <name>Callwell::InquiryDialog</name>
    <message>
        <source>%1 asked something</source>
        <translation>%1 hat etwas gefragt</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Frage festhalten</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>In ihren &amp;Worten</translation>
    </message>
    <message>
        <source>How they asked</source>
        <translation>Wie sie gefragt haben</translation>
    </message>
    <message>
        <source>&amp;How they asked</source>
        <translation>Wie sie &amp;gefragt haben</translation>
    </message>
</context>
<context>
    <name>Callwell::JoinDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Whoever runs your team’s server gives you a joining file, or an address, and a password. Your team’s work is then kept on this computer too, in a workspace of its own; what you have here stays as it is.</source>
        <translation>Wer den Server Ihres Teams betreut, gibt Ihnen eine Beitrittsdatei oder eine Adresse und ein Kennwort. Die Arbeit Ihres Teams liegt dann auch auf diesem Computer, in einem eigenen Arbeitsbereich; was Sie hier haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Joining &amp;file or address</source>
        <translation>Beitritts&amp;datei oder Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Joining file or address</source>
        <translation>Beitrittsdatei oder Adresse</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>Which joining file?</source>
        <translation>Welche Beitrittsdatei?</translation>
    </message>
    <message>
        <source>Joining files (*%1);;All files (*)</source>
        <translation>Beitrittsdateien (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Here you will see as whom you join, and where.</source>
        <translation>Hier werden Sie sehen, als wer Sie wo beitreten.</translation>
    </message>
    <message>
        <source>You join as %1, at %2.</source>
        <comment>login, server</comment>
        <translation>Sie treten als %1 bei %2 bei.</translation>
    </message>
</context>
<context>
    <name>Callwell::JoiningFileWriter</name>
    <message>
        <source>Write what their program has to know into FILE (NAME.callwell-join). It holds no password.</source>
        <translation>In FILE schreiben, was ihr Programm wissen muss (NAME.callwell-join). Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>The name by which laptops reach the server, as it stands in its certificate; that of --url unless given.</source>
        <translation>Der Name, unter dem Laptops den Server erreichen, wie er in seinem Zertifikat steht; sonst der aus --url.</translation>
    </message>
    <message>
        <source>Its port for laptops; that of --url unless given.</source>
        <translation>Sein Port für Laptops; sonst der aus --url.</translation>
    </message>
    <message>
        <source>Whom the server&apos;s certificate must come from, PEM; that of --url unless given, or else whom the laptop trusts.</source>
        <translation>Von wem das Zertifikat des Servers sein muss, PEM; sonst aus --url, oder wem der Laptop vertraut.</translation>
    </message>
    <message>
        <source>--host NAME is missing: laptops cannot go through a local socket</source>
        <translation>--host NAME fehlt: Laptops können nicht durch einen lokalen Socket gehen</translation>
    </message>
</context>
<context>
    <name>Callwell::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Move in the list; the person follows</source>
        <translation>In der Liste gehen; die Person folgt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the call page of the chosen lead</source>
        <translation>Die Anrufseite des gewählten Leads öffnen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>First and last of the list</source>
        <translation>Anfang und Ende der Liste</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>On to the next part of the window</source>
        <translation>Weiter zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the search or the page</source>
        <translation>Suche oder Seite verlassen</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>In den Listen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiChart</name>
    <message>
        <source>%1: %2 · %3: %4</source>
        <translation>%1: %2 · %3: %4</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiCommand</name>
    <message>
        <source>&apos;%1&apos; is no day; write it as in 2026-03-31</source>
        <translation>„%1“ ist kein Tag; Schreibweise wie in 2026-03-31</translation>
    </message>
    <message>
        <source>Print the numbers of the KPI window.</source>
        <translation>Die Zahlen aus dem Fenster „Zahlen“ ausgeben.</translation>
    </message>
    <message>
        <source>Both days are included; without one the period has no beginning or no end. Days are
those of this computer&apos;s time zone (TZ). Leads count on the day they were made, calls
on the day they were made, inquiries on the day they were asked. A target is measured
over its own time; those are shown that overlap the period.</source>
        <translation>Beide Tage gehören dazu; ohne einen davon hat der Zeitraum keinen Anfang oder kein Ende.
Es gelten die Tage der Zeitzone dieses Computers (TZ). Leads zählen an dem Tag, an dem sie
angelegt wurden, Anrufe am Tag des Anrufs, Anfragen am Tag der Frage. Ein Ziel wird über
seine eigene Zeit gemessen; gezeigt werden die Ziele, die in den Zeitraum fallen.</translation>
    </message>
    <message>
        <source>The first day, as in 2026-01-01.</source>
        <translation>Der erste Tag, wie in 2026-01-01.</translation>
    </message>
    <message>
        <source>The last day, as in 2026-03-31.</source>
        <translation>Der letzte Tag, wie in 2026-03-31.</translation>
    </message>
    <message>
        <source>--to is before --from</source>
        <translation>--to liegt vor --from</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 – Enter shows the leads</source>
        <translation>%1 – Eingabe zeigt die Leads</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, Diagramm</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiText</name>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>time gone</source>
        <translation>vergangene Zeit</translation>
    </message>
    <message>
        <source>Shared targets</source>
        <translation>Gemeinsame Ziele</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>von allen</translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation>Vom Lead zum Kunden</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Leads by the attempts made so far</source>
        <translation>Leads nach den bisherigen Versuchen</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>What calls came to, by the number of the attempt</source>
        <translation>Was Anrufe brachten, nach der Nummer des Versuchs</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>good for the lead</source>
        <translation>gut für den Lead</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>Calls against outcomes</source>
        <translation>Anrufe gegen Ergebnisse</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>of these overdue</source>
        <translation>davon überfällig</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>Antwortzeit (Median)</translation>
    </message>
    <message>
        <source>Leads and calls, %1</source>
        <translation>Leads und Anrufe, %1</translation>
    </message>
    <message>
        <source>How people were treated</source>
        <translation>Wie mit Menschen umgegangen wurde</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>in 95 of 100 cases</source>
        <translation>in 95 von 100 Fällen</translation>
    </message>
    <message>
        <source>Trial of “%1”, %2</source>
        <extracomment>A script&apos;s name, and since when a trial of it runs</extracomment>
        <translation>Probe von „%1“, %2</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiTile</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Nothing to measure yet; until %1</source>
        <translation>Noch nichts zu messen; bis %1</translation>
    </message>
    <message>
        <source>Behind; %1 of the time gone, until %2</source>
        <translation>Im Rückstand; %1 der Zeit vergangen, bis %2</translation>
    </message>
    <message>
        <source>On the way; %1 of the time gone, until %2</source>
        <translation>Auf dem Weg; %1 der Zeit vergangen, bis %2</translation>
    </message>
    <message>
        <source>Reached; %1 of the time gone, until %2</source>
        <translation>Erreicht; %1 der Zeit vergangen, bis %2</translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation>Unbeantwortete Anfragen</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>The others took %1 (median)</source>
        <translation>Die anderen brauchten %1 (Median)</translation>
    </message>
    <message>
        <source>None was answered in these days</source>
        <translation>Keine wurde in diesen Tagen beantwortet</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <translation>%1: %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiWindow</name>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Shared targets of sales and marketing that overlap these days.</source>
        <translation>Gemeinsame Ziele von Vertrieb und Marketing, die in diese Tage fallen.</translation>
    </message>
    <message>
        <source>How many leads stand at how many attempts, and how many of them became customers.</source>
        <translation>Wie viele Leads bei wie vielen Versuchen stehen und wie viele davon Kunden wurden.</translation>
    </message>
    <message>
        <source>What the first call to a lead comes to, the second, the seventh: appears with the first call that is logged in these days.</source>
        <translation>Was der erste Anruf bei einem Lead bringt, der zweite, der siebte: erscheint mit dem ersten Anruf, der in diesen Tagen eingetragen wird.</translation>
    </message>
    <message>
        <source>Each rep&apos;s calls and what they came to: appears with the first call that is logged in these days.</source>
        <translation>Die Anrufe jedes Verkäufers und was sie brachten: erscheint mit dem ersten Anruf, der in diesen Tagen eingetragen wird.</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Als &amp;Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>Als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>All numbers as &amp;tables</source>
        <translation>Alle Zahlen als &amp;Tabellen</translation>
    </message>
    <message>
        <source>The numbers could not be counted</source>
        <translation>Die Zahlen konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>Nothing happened in these days</source>
        <translation>In diesen Tagen ist nichts geschehen</translation>
    </message>
    <message>
        <source>Here stand the shared targets, the way from lead to customer, and what calls came to, as soon as there are leads of these days.</source>
        <translation>Hier stehen die gemeinsamen Ziele, der Weg vom Lead zum Kunden und was Anrufe brachten, sobald es Leads aus diesen Tagen gibt.</translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation>Unbeantwortete Anfragen</translation>
    </message>
    <message>
        <source>These leads could not be listed</source>
        <translation>Diese Leads konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Save the numbers as a table</source>
        <translation>Die Zahlen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation>zahlen.csv</translation>
    </message>
    <message>
        <source>The table could not be saved</source>
        <translation>Die Tabelle konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Save the numbers as a picture</source>
        <translation>Die Zahlen als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>numbers.png</source>
        <translation>zahlen.png</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>Das Bild konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiWords</name>
    <message>
        <source>Generated</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Raised their hand</source>
        <translation>Hand gehoben</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>Kunde geworden</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht abgenommen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Leads generated</source>
        <translation>Gewonnene Leads</translation>
    </message>
    <message>
        <source>Share who became customers</source>
        <translation>Anteil, der Kunde wurde</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>Antwortzeit (Median)</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Jemand Unbekanntes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours</extracomment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>die ganze Zeit</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Hilfe gegeben</translation>
    </message>
    <message>
        <source>Taken on without a raised hand</source>
        <translation>Ohne gehobene Hand übernommen</translation>
    </message>
    <message>
        <source>Given up before the goal</source>
        <translation>Vor dem Ziel aufgegeben</translation>
    </message>
    <message>
        <source>Asked what was known</source>
        <translation>Bekanntes noch einmal gefragt</translation>
    </message>
    <message>
        <source>Answered unprepared</source>
        <translation>Unvorbereitet erreicht</translation>
    </message>
    <message>
        <source>Bad contacts put right in time</source>
        <translation>Schlechte Kontakte, rechtzeitig wiedergutgemacht</translation>
    </message>
    <message>
        <source>Bad contacts put right late, or not yet</source>
        <translation>Schlechte Kontakte, spät oder noch nicht wiedergutgemacht</translation>
    </message>
    <message>
        <source>Objections resolved together</source>
        <translation>Gemeinsam gelöste Einwände</translation>
    </message>
    <message>
        <source>Objections that ended with grace</source>
        <translation>Im Guten beendete Einwände</translation>
    </message>
    <message>
        <source>Objections still open</source>
        <translation>Noch offene Einwände</translation>
    </message>
    <message>
        <source>Objections accepted as a reason</source>
        <translation>Einwände, als Grund angenommen</translation>
    </message>
</context>
<context>
    <name>Callwell::LanguageHelp</name>
    <message>
        <source>The language of scripts</source>
        <translation>Die Sprache der Leitfäden</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActCommand</name>
    <message>
        <source>Do with a lead what the window does, with the same rules.</source>
        <translation>Mit einem Lead tun, was das Fenster tut, nach denselben Regeln.</translation>
    </message>
    <message>
        <source>Who does it: the ID of a member, or a name that only one has.</source>
        <translation>Wer es tut: die ID eines Mitglieds oder ein Name, den nur eines hat.</translation>
    </message>
    <message>
        <source>To whom it is handed over: ID or name of a member.</source>
        <translation>An wen übergeben wird: Kennung oder Name eines Mitglieds.</translation>
    </message>
    <message>
        <source>ACTION is one of:
%1
What a rule refuses ends with exit code 3, the reason, and nothing changed.</source>
        <translation>ACTION ist eines von:
%1
Was eine Regel verweigert, endet mit Code 3 und dem Grund, und nichts ist geändert.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActText</name>
    <message>
        <source>--other names no lead</source>
        <translation>--other nennt keinen Lead</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>&apos;not_asked&apos; is no answer</source>
        <translation>„not_asked“ ist keine Antwort</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActionUse</name>
    <message>
        <source>We called them.</source>
        <translation>Wir haben angerufen.</translation>
    </message>
    <message>
        <source>We wrote to them.</source>
        <translation>Wir haben geschrieben.</translation>
    </message>
    <message>
        <source>They said whether they want a call.</source>
        <translation>Sie haben gesagt, ob sie einen Anruf wünschen.</translation>
    </message>
    <message>
        <source>We stop trying.</source>
        <translation>Wir versuchen es nicht weiter.</translation>
    </message>
    <message>
        <source>They allow a way again.</source>
        <translation>Sie erlauben einen Weg wieder.</translation>
    </message>
    <message>
        <source>They rule out a way.</source>
        <translation>Sie schließen einen Weg aus.</translation>
    </message>
    <message>
        <source>They asked us something.</source>
        <translation>Sie haben uns etwas gefragt.</translation>
    </message>
    <message>
        <source>We answered it.</source>
        <translation>Wir haben geantwortet.</translation>
    </message>
    <message>
        <source>A note on the timeline.</source>
        <translation>Eine Notiz im Zeitverlauf.</translation>
    </message>
    <message>
        <source>A fact is known now.</source>
        <translation>Eine Auskunft ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>Which of two answers counts.</source>
        <translation>Welche von zwei Antworten gilt.</translation>
    </message>
    <message>
        <source>They object.</source>
        <translation>Sie haben einen Einwand.</translation>
    </message>
    <message>
        <source>What became of the newest objection.</source>
        <translation>Was aus dem neuesten Einwand wurde.</translation>
    </message>
    <message>
        <source>What else they consider.</source>
        <translation>Was sie sonst noch erwägen.</translation>
    </message>
    <message>
        <source>How a contact was for them.</source>
        <translation>Wie ein Kontakt für sie war.</translation>
    </message>
    <message>
        <source>What was bad for them is put right.</source>
        <translation>Was für sie schlecht war, ist gutgemacht.</translation>
    </message>
    <message>
        <source>We take on who did not ask for a call.</source>
        <translation>Wir übernehmen jemanden, der keinen Anruf gewünscht hat.</translation>
    </message>
    <message>
        <source>Who looks after them.</source>
        <translation>Wer sich um sie kümmert.</translation>
    </message>
    <message>
        <source>How two people know each other.</source>
        <translation>Woher zwei Personen sich kennen.</translation>
    </message>
    <message>
        <source>They sent us somebody.</source>
        <translation>Sie haben uns jemanden geschickt.</translation>
    </message>
    <message>
        <source>They said something in public.</source>
        <translation>Sie haben öffentlich etwas gesagt.</translation>
    </message>
    <message>
        <source>The other record is of the same person.</source>
        <translation>Der andere Eintrag ist dieselbe Person.</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>Wie es ausging.</translation>
    </message>
    <message>
        <source>We looked at their profile.</source>
        <translation>Wir haben ihr Profil angesehen.</translation>
    </message>
    <message>
        <source>What is done next.</source>
        <translation>Was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>We promise them something.</source>
        <translation>Wir versprechen ihnen etwas.</translation>
    </message>
    <message>
        <source>We did all that was promised.</source>
        <translation>Wir haben alles Versprochene getan.</translation>
    </message>
    <message>
        <source>A page where they show themselves in public.</source>
        <translation>Eine Seite, auf der sie sich öffentlich zeigen.</translation>
    </message>
    <message>
        <source>They were told of somebody whom they may ask, named by the title of a reference person.</source>
        <translation>Ihnen wurde jemand genannt, den sie fragen dürfen; benannt nach dem Titel einer Referenzperson.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadBringBackCommand</name>
    <message>
        <source>Bring back the leads whose day to look again has come.</source>
        <translation>Die Leads zurückholen, für die der Tag zum Wiederansehen da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) came back.</source>
        <translation>
            <numerusform>%Ln Lead ist zurück.</numerusform>
            <numerusform>%Ln Leads sind zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::LeadDeedText</name>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day</source>
        <translation>„%1“ ist kein Tag</translation>
    </message>
    <message>
        <source>What was said or written, or the reason.</source>
        <translation>Was gesagt oder geschrieben wurde, oder der Grund.</translation>
    </message>
    <message>
        <source>Their answer about a call: %1.</source>
        <translation>Die Antwort zu einem Anruf: %1.</translation>
    </message>
    <message>
        <source>When a yes wants the call: %1.</source>
        <translation>Wann ein Ja den Anruf möchte: %1.</translation>
    </message>
    <message>
        <source>From when, where they are, as 2026-12-31T14:00.</source>
        <translation>Ab wann, nach der Uhr dort, wie 2026-12-31T14:00.</translation>
    </message>
    <message>
        <source>Until when, where they are.</source>
        <translation>Bis wann, nach der Uhr dort.</translation>
    </message>
    <message>
        <source>When to ask them again, as 2026-12-31.</source>
        <translation>Wann wieder gefragt werden soll, wie 2026-12-31.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von %1.</translation>
    </message>
    <message>
        <source>What the line did: %1.</source>
        <translation>Was die Leitung tat: %1.</translation>
    </message>
    <message>
        <source>How it ends: won, not_a_fit, later, withdrawn.</source>
        <translation>Wie es endet: won, not_a_fit, later, withdrawn.</translation>
    </message>
    <message>
        <source>Where an objection goes: %1.</source>
        <translation>Wie es mit einem Einwand weitergeht: %1.</translation>
    </message>
    <message>
        <source>The ID of another person&apos;s lead.</source>
        <translation>Die ID des Leads einer anderen Person.</translation>
    </message>
    <message>
        <source>How two people know each other: %1.</source>
        <translation>Woher sich zwei Personen kennen: %1.</translation>
    </message>
    <message>
        <source>Why an answer counts where two disagree.</source>
        <translation>Warum eine Antwort gilt, wo zwei sich widersprechen.</translation>
    </message>
    <message>
        <source>Who may serve them better.</source>
        <translation>Wer sie besser bedienen kann.</translation>
    </message>
    <message>
        <source>When to look again, as 2026-12-31.</source>
        <translation>Wann wieder anzusehen, wie 2026-12-31.</translation>
    </message>
    <message>
        <source>How the last contact was for them, 1 to 5.</source>
        <translation>Wie der letzte Kontakt für sie war, 1 bis 5.</translation>
    </message>
    <message>
        <source>They said so by themselves, nobody judged or asked.</source>
        <translation>Sie haben es von selbst gesagt, niemand hat geschätzt oder gefragt.</translation>
    </message>
    <message>
        <source>They were thanked.</source>
        <translation>Es wurde gedankt.</translation>
    </message>
    <message>
        <source>Why they are let go, in theirs.</source>
        <translation>Warum sie gehen, in ihren Worten.</translation>
    </message>
    <message>
        <source>A piece of ready help that was given: ID or title; may come several times.</source>
        <translation>Ein Stück fertiger Hilfe, das gegeben wurde: ID oder Titel; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>The ID of the contact that a view is of; the last one unless given.</source>
        <translation>Die ID des Kontakts, um den es geht; ohne Angabe der letzte.</translation>
    </message>
    <message>
        <source>What a conversation came to: ID or name of an outcome.</source>
        <translation>Was ein Gespräch ergab: ID oder Name eines Ergebnisses.</translation>
    </message>
    <message>
        <source>How long a call took, in seconds.</source>
        <translation>Wie lange ein Anruf dauerte, in Sekunden.</translation>
    </message>
    <message>
        <source>What a look at their profile came to: looked_at or none_found.</source>
        <translation>Was der Blick auf ihr Profil ergab: looked_at oder none_found.</translation>
    </message>
    <message>
        <source>What is done next, in words or as a code; of a call: as proposed, unless given.</source>
        <translation>Was als Nächstes geschieht, in Worten oder als Code; bei einem Anruf ohne Angabe wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>On which day that is, as 2026-12-31.</source>
        <translation>An welchem Tag das ist, etwa 2026-12-31.</translation>
    </message>
    <message>
        <source>What helped them.</source>
        <translation>Was ihnen geholfen hat.</translation>
    </message>
    <message>
        <source>Calls, mails and messages: do not contact at all.</source>
        <translation>Anrufe, Mails und Nachrichten: gar nicht ansprechen.</translation>
    </message>
    <message>
        <source>The question of a known fact, the theme of an objection, the name of an alternative or of somebody new, the address of a post or of a profile.</source>
        <translation>Die Frage einer bekannten Tatsache, das Thema eines Einwands, der Name einer Alternative oder von jemand Neuem, die Adresse eines Beitrags oder eines Profils.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadListCommand</name>
    <message>
        <source>Print the leads of a place of the inbox, in its order.</source>
        <translation>Die Leads eines Ortes im Eingang ausgeben, in seiner Reihenfolge.</translation>
    </message>
    <message>
        <source>One of %1; everyone unless given.</source>
        <translation>Eines von %1; everyone, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place</source>
        <translation>„%1“ ist kein Ort</translation>
    </message>
    <message>
        <source>Look at leads, and do for them what the window does.</source>
        <translation>Leads ansehen und für sie tun, was das Fenster tut.</translation>
    </message>
    <message>
        <source>A lead goes by the ID that list prints.</source>
        <translation>Ein Lead wird mit der ID genannt, die list ausgibt.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadShowCommand</name>
    <message>
        <source>&apos;%1&apos; is no lead&apos;s ID</source>
        <translation>„%1“ ist keine ID eines Leads</translation>
    </message>
    <message>
        <source>Print a lead: the answer about calls, what is next, what they asked and told.</source>
        <translation>Einen Lead ausgeben: die Antwort zu Anrufen, was als Nächstes kommt, was gefragt und gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadText</name>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>next step, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Bei: %1</translation>
    </message>
    <message>
        <source>About a call: %1</source>
        <translation>Zu einem Anruf: %1</translation>
    </message>
    <message>
        <source>Attempts: %L1 of %L2</source>
        <translation>Versuche: %L1 von %L2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Has no answer yet: %1</source>
        <translation>Noch ohne Antwort: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name, the answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadWords</name>
    <message>
        <source>Name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between job title and company</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, city</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>asked “%1”</source>
        <translation>fragte „%1“</translation>
    </message>
    <message>
        <source>asked for a call %1</source>
        <translation>bat um einen Anruf: %1</translation>
    </message>
    <message>
        <source>said “not now” to a call %1</source>
        <translation>Anruf „jetzt nicht“: %1</translation>
    </message>
    <message>
        <source>wants no call, said so %1</source>
        <translation>möchte keinen Anruf, gesagt: %1</translation>
    </message>
    <message>
        <source>not asked about a call yet</source>
        <translation>noch nicht nach einem Anruf gefragt</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>%1% of the time gone</source>
        <translation>%1 % der Zeit vergangen</translation>
    </message>
    <message>
        <source>was sent by %1</source>
        <translation>geschickt von %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>attempt %L1 of %L2</source>
        <translation>Versuch %L1 von %L2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Not by phone</source>
        <translation>Nicht per Telefon</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>möchte keine Anrufe</translation>
    </message>
</context>
<context>
    <name>Callwell::ListPane</name>
    <message>
        <source>Search names, companies, phone numbers</source>
        <translation>Namen, Firmen, Telefonnummern suchen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fälliges zuerst</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Search looks at the beginnings of names, companies, addresses and words of notes, and at phone numbers in any way of writing them: the last four digits are enough.</source>
        <translation>Gesucht wird in den Anfängen von Namen, Firmen, Adressen und Wörtern von Notizen, und in Telefonnummern in jeder Schreibweise: Die letzten vier Ziffern genügen.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>The leads of this place are being looked up.</source>
        <translation>Die Leads an diesem Ort werden gerade nachgeschlagen.</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Hier ist niemand</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Die Liste kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Callwell::LiveView</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>person, organisation, stage of a lead</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>shown: everything holds</source>
        <translation>gezeigt: alles trifft zu</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>schon bekannt: %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>the opening line as it was prepared</source>
        <translation>der erste Satz, wie er vorbereitet wurde</translation>
    </message>
    <message>
        <source>the opening line as the script proposes it</source>
        <translation>der erste Satz, wie ihn der Leitfaden vorschlägt</translation>
    </message>
    <message>
        <source>For whom it is filled in</source>
        <translation>Für wen er ausgefüllt ist</translation>
    </message>
    <message>
        <source>The script as this lead hears it</source>
        <translation>Der Leitfaden, wie dieser Lead ihn hört</translation>
    </message>
    <message>
        <source>What each tag decided</source>
        <translation>Was jede Marke entschieden hat</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Was entschieden wurde, und warum</translation>
    </message>
    <message>
        <source>Nobody to try it on</source>
        <translation>Niemand zum Ausprobieren</translation>
    </message>
    <message>
        <source>As soon as there are leads, the script is filled in for them here.</source>
        <translation>Sobald es Leads gibt, wird der Leitfaden hier für sie ausgefüllt.</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Noch nicht ausgefüllt</translation>
    </message>
    <message>
        <source>As soon as the mistakes are mended, a real lead hears it here.</source>
        <translation>Sobald die Fehler behoben sind, hört ihn hier ein echter Lead.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::MainWindow</name>
    <message>
        <source>Example workspace – Callwell</source>
        <translation>Beispiel-Arbeitsbereich – Callwell</translation>
    </message>
    <message>
        <source>Callwell</source>
        <translation>Callwell</translation>
    </message>
    <message>
        <source>The call is logged. %1 takes it back.</source>
        <translation>Der Anruf ist eingetragen. %1 nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Nothing was logged</source>
        <translation>Nichts wurde eingetragen</translation>
    </message>
    <message>
        <source>Attempt %L1 logged: nobody answered.</source>
        <translation>Versuch %L1 eingetragen: niemand nahm ab.</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <comment>sentence, when</comment>
        <translation>%1 Nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>Callwell %1</source>
        <translation>Callwell %1</translation>
    </message>
    <message>
        <source>For the people who answer leads. Free software under the GNU General Public License, version 3 or later.

This workspace is kept in the file %1</source>
        <translation>Für die Menschen, die Leads antworten. Freie Software unter der GNU General Public License, Version 3 oder später.

Dieser Arbeitsbereich liegt in der Datei %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) came back: the day to look again has come.</source>
        <translation>
            <numerusform>%Ln Lead ist zurück: Der Tag zum Wiederansehen ist da.</numerusform>
            <numerusform>%Ln Leads sind zurück: Der Tag zum Wiederansehen ist da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::MakingPage</name>
    <message>
        <source>Callwell</source>
        <translation>Callwell</translation>
    </message>
    <message>
        <source>Making an example workspace</source>
        <translation>Ein Beispiel-Arbeitsbereich entsteht</translation>
    </message>
    <message>
        <source>Invented people with ten years behind them, to play with. This is done once.</source>
        <translation>Erfundene Menschen mit zehn Jahren Vorgeschichte, zum Ausprobieren. Das geschieht nur einmal.</translation>
    </message>
</context>
<context>
    <name>Callwell::MannerWords</name>
    <message>
        <source>This presses them. Who is pressed says no, or yes and regrets it.</source>
        <translation>Das setzt unter Druck. Wer gedrängt wird, sagt Nein, oder Ja und bereut es.</translation>
    </message>
    <message>
        <source>They asked for help. Money, dates and who decides are theirs to bring up, until they want a call.</source>
        <translation>Sie haben um Hilfe gebeten. Geld, Termine und wer entscheidet sprechen sie selbst an, bis sie einen Anruf wünschen.</translation>
    </message>
    <message>
        <source>This runs down what they chose, and so their choice.</source>
        <translation>Das macht schlecht, was sie gewählt haben, und damit ihre Wahl.</translation>
    </message>
    <message>
        <source>This takes their time and brings nothing.</source>
        <translation>Das kostet ihre Zeit und bringt nichts.</translation>
    </message>
    <message>
        <source>Yes or no ends it. Begun with what or how, they tell.</source>
        <translation>Ja oder Nein beendet es. Mit Was oder Wie begonnen, erzählen sie.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln words without a question: they no longer listen.</source>
        <translation>
            <numerusform>Mehr als %Ln Wort ohne Frage: Sie hören nicht mehr zu.</numerusform>
            <numerusform>Mehr als %Ln Wörter ohne Frage: Sie hören nicht mehr zu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::MergeDialog</name>
    <message>
        <source>%1 is the same person as…</source>
        <translation>%1 ist dieselbe Person wie …</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The other record of this person</source>
        <translation>Der andere Eintrag dieser Person</translation>
    </message>
    <message>
        <source>Everything that happened with either stays: interests, questions, attempts, addresses, and who is around them. What either has ruled out stays ruled out. It can be taken back.</source>
        <translation>Alles, was mit beiden geschah, bleibt: Anliegen, Fragen, Versuche, Adressen und wer um sie herum ist. Was einer von beiden ausgeschlossen hat, bleibt ausgeschlossen. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>The &amp;other record</source>
        <translation>Der andere &amp;Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interest(s)</source>
        <translation>
            <numerusform>%Ln Anliegen</numerusform>
            <numerusform>%Ln Anliegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known fact(s)</source>
        <translation>
            <numerusform>%Ln bekannte Tatsache</numerusform>
            <numerusform>%Ln bekannte Tatsachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it? Type a part of their name and choose them with Enter.</source>
        <translation>Wer ist es? Einen Teil des Namens eintippen und mit Eingabe auswählen.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Sind diese beiden dieselbe Person?</translation>
    </message>
    <message>
        <source>%1 is kept. From now on %2 is found there.</source>
        <translation>%1 bleibt. Von nun an ist %2 dort zu finden.</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Callwell::MinutesEdit</name>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>= %1 of work hours</source>
        <comment>a span</comment>
        <translation>= %1 Arbeitszeit</translation>
    </message>
</context>
<context>
    <name>Callwell::NameDialog</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Scripts begin with this name, and colleagues see it beside what you did.</source>
        <translation>Leitfäden beginnen mit diesem Namen, und Kollegen sehen ihn neben dem, was Sie getan haben.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Callwell::Named</name>
    <message>
        <source>nothing has the name &apos;%1&apos;</source>
        <translation>nichts heißt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>several have the name &apos;%1&apos;: say the ID</source>
        <translation>mehrere heißen &apos;%1&apos;: bitte die ID angeben</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How they have to do with them</source>
        <translation>Was sie verbindet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkView</name>
    <message>
        <source>Picture of the people around them</source>
        <translation>Bild der Personen um sie herum</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkWindow</name>
    <message>
        <source>People around them</source>
        <translation>Personen um sie herum</translation>
    </message>
    <message>
        <source>Looking who is around them…</source>
        <translation>Sieht nach, wer um sie herum ist …</translation>
    </message>
    <message>
        <source>List of the people around them</source>
        <translation>Liste der Personen um sie herum</translation>
    </message>
    <message>
        <source>● customer   ○ open lead   ▭ organisation   →  sent us, told about us</source>
        <translation>● Kunde   ○ offener Lead   ▭ Organisation   →  schickte uns, erzählte von uns</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>People around %1</source>
        <translation>Personen um %1 herum</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %L1 are shown; %Ln more are not.</source>
        <translation>
            <numerusform>Die nächsten %L1 sind zu sehen; %Ln weitere Person nicht.</numerusform>
            <numerusform>Die nächsten %L1 sind zu sehen; %Ln weitere Personen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest %L1 are shown; more than %L2 others are not.</source>
        <translation>Die nächsten %L1 sind zu sehen; mehr als %L2 weitere nicht.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Here stands whom they know and work with, who sent them and whom they sent, and who is at the same organisation. Add a relationship from the menu Lead.</source>
        <translation>Hier steht, wen sie kennen und mit wem sie arbeiten, wer sie geschickt hat und wen sie geschickt haben und wer zur selben Organisation gehört. Eine Beziehung lässt sich im Menü „Lead“ hinzufügen.</translation>
    </message>
    <message>
        <source>Who is around them cannot be shown</source>
        <translation>Wer um sie herum ist, kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkWords</name>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>of a person</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>open lead</source>
        <comment>of a person</comment>
        <translation>offener Lead</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>sent us</source>
        <translation>schickte uns</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>arbeitet mit</translation>
    </message>
    <message>
        <source>used to work with</source>
        <translation>arbeitete früher mit</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>kennt</translation>
    </message>
    <message>
        <source>spoke about us</source>
        <translation>sprach über uns mit</translation>
    </message>
    <message>
        <source>spoke to us with</source>
        <translation>sprach mit uns, gemeinsam mit</translation>
    </message>
    <message>
        <source>Also belongs to %1</source>
        <translation>Gehört auch zu %1</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Gehört zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>somebody, how they have to do with another</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::NewLeadDialog</name>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Tätigkeit</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>How they c&amp;ame</source>
        <translation>&amp;Wie sie zu uns kamen</translation>
    </message>
    <message>
        <source>By which &amp;way</source>
        <translation>Auf welchem &amp;Weg</translation>
    </message>
    <message>
        <source>What they as&amp;k</source>
        <translation>Was sie &amp;fragen</translation>
    </message>
    <message>
        <source>They would like a &amp;call</source>
        <translation>Sie möchten an&amp;gerufen werden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>They would like a call</source>
        <translation>Sie möchten angerufen werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, company</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Perhaps known already: %1</source>
        <translation>Vielleicht schon bekannt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Callwell::NewPassword</name>
    <message>
        <source>Read the person&apos;s password from the first line of FILE; - is standard input. Unless given, one is made and printed once.</source>
        <translation>Das Passwort der Person aus der ersten Zeile von FILE lesen; - ist die Standardeingabe. Sonst wird eines gemacht und einmal ausgegeben.</translation>
    </message>
    <message>
        <source>Ask for the person&apos;s password, twice.</source>
        <translation>Nach dem Passwort der Person fragen, zweimal.</translation>
    </message>
    <message>
        <source>--ask-password and --new-password-file are two ways; choose one</source>
        <translation>--ask-password und --new-password-file sind zwei Wege; einen wählen</translation>
    </message>
    <message>
        <source>only one password can be read from standard input</source>
        <translation>nur ein Passwort kann von der Standardeingabe gelesen werden</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Neues Passwort von %1:</translation>
    </message>
    <message numerus="yes">
        <source>a password has at least %Ln letter(s)</source>
        <translation>
            <numerusform>ein Passwort hat mindestens %Ln Zeichen</numerusform>
            <numerusform>ein Passwort hat mindestens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Dasselbe noch einmal:</translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>die zwei Passwörter sind verschieden</translation>
    </message>
    <message>
        <source>Password of %1, shown this once: %2</source>
        <translation>Passwort von %1, nur dieses eine Mal gezeigt: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::NextStepBox</name>
    <message>
        <source>%1 · %2</source>
        <comment>when in words, day and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What happens next, in words</source>
        <translation>Was als Nächstes geschieht, in Worten</translation>
    </message>
    <message>
        <source>In words, if it isn&apos;t a call</source>
        <translation>In Worten, wenn es kein Anruf ist</translation>
    </message>
    <message>
        <source>Day and time where they are</source>
        <translation>Tag und Uhrzeit an ihrem Ort</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Werktag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>An einem anderen Tag</translation>
    </message>
    <message>
        <source>Let them rest, look again</source>
        <translation>Ruhen lassen, später nachsehen</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Wie vereinbart</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
</context>
<context>
    <name>Callwell::NoteDialog</name>
    <message>
        <source>A note about %1</source>
        <translation>Eine Notiz über %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz festhalten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>Callwell::ObjectionDialog</name>
    <message>
        <source>What speaks against it for %1</source>
        <translation>Was für %1 dagegen spricht</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Which objection</source>
        <translation>Welcher Einwand</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What helped others</source>
        <translation>Was anderen half</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>a quotation, its state</comment>
        <translation>„%1“ · %2</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neuer</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln time(s)</source>
        <comment>what helped, how often</comment>
        <translation>
            <numerusform>%1 · %Ln-mal</numerusform>
            <numerusform>%1 · %Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>the script “%1”</source>
        <translation>das Skript „%1“</translation>
    </message>
    <message>
        <source>%1 · in your last conversation</source>
        <comment>what may have helped</comment>
        <translation>%1 · in Ihrem letzten Gespräch</translation>
    </message>
</context>
<context>
    <name>Callwell::Options</name>
    <message>
        <source>For the people who answer leads. Without STORE it opens the last workspace, or an example to play with.</source>
        <translation>Für die Menschen, die Leads antworten. Ohne STORE öffnet sich der letzte Arbeitsbereich oder ein Beispiel zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The file of a workspace.</source>
        <translation>Die Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Open the example, making it the first time.</source>
        <translation>Das Beispiel öffnen, beim ersten Mal entsteht es.</translation>
    </message>
    <message>
        <source>Draw every screen to PNG files in DIR.</source>
        <translation>Jeden Bildschirm als PNG-Datei in DIR zeichnen.</translation>
    </message>
    <message>
        <source>The workspace that is drawn.</source>
        <translation>Der Arbeitsbereich, der gezeichnet wird.</translation>
    </message>
    <message>
        <source>light or dark, whatever the system says.</source>
        <translation>light oder dark, gleich was das System sagt.</translation>
    </message>
    <message>
        <source>en, de or ar, whatever the system says.</source>
        <translation>en, de oder ar, gleich was das System sagt.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation>Diese Seite zeigen.</translation>
    </message>
    <message>
        <source>Draw only screens whose names begin so.</source>
        <translation>Nur Ansichten zeichnen, deren Namen so beginnen.</translation>
    </message>
</context>
<context>
    <name>Callwell::PageHeader</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Callwell::PasswordField</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>Im &amp;Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>Callwell::PeriodBar</name>
    <message>
        <source>This &amp;month</source>
        <translation>Dieser &amp;Monat</translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation>Dieses &amp;Quartal</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>Dieses &amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;All the time</source>
        <translation>Die &amp;ganze Zeit</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>Callwell::PersonField</name>
    <message>
        <source>A name, an address or a number</source>
        <translation>Name, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Nobody is found by that.</source>
        <translation>Damit ist niemand zu finden.</translation>
    </message>
</context>
<context>
    <name>Callwell::PersonWords</name>
    <message>
        <source>Calls: nothing said</source>
        <translation>Anrufe: nichts gesagt</translation>
    </message>
    <message>
        <source>E-mail: nothing said</source>
        <translation>E-Mail: nichts gesagt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>yes or no, with when and where they said so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Anrufe: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what they allow</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>spricht %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>step, when</comment>
        <translation>als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>help given: %1</source>
        <translation>Hilfe gegeben: %1</translation>
    </message>
    <message>
        <source>may be served by %1</source>
        <translation>gut bedient vielleicht bei %1</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>bedankt</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>noch einmal ansehen am %1</translation>
    </message>
    <message numerus="yes">
        <source>sent us %n person(s)</source>
        <translation>
            <numerusform>hat uns %n Person geschickt</numerusform>
            <numerusform>hat uns %n Personen geschickt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came through them</source>
        <translation>
            <numerusform>%n weitere kam über sie</numerusform>
            <numerusform>%n weitere kamen über sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became customer(s)</source>
        <translation>
            <numerusform>%n wurde Kunde</numerusform>
            <numerusform>%n wurden Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through these in turn</source>
        <translation>
            <numerusform>%n durch diese wiederum</numerusform>
            <numerusform>%n durch diese wiederum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>we talk with %n</source>
        <translation>
            <numerusform>wir sprechen mit %n Person</numerusform>
            <numerusform>wir sprechen mit %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>they said: %1</source>
        <translation>sie sagten: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::Phrase</name>
    <message>
        <source>Here is everybody who asked for a personal call and has not been called yet.</source>
        <translation>Hier steht, wer um einen persönlichen Anruf gebeten hat und noch nicht angerufen wurde.</translation>
    </message>
    <message>
        <source>Here is everybody who asked something and has no answer yet. Nobody is waiting.</source>
        <translation>Hier steht, wer etwas gefragt und noch keine Antwort hat. Niemand wartet.</translation>
    </message>
    <message>
        <source>Here is every lead whose next step is due today or is late.</source>
        <translation>Hier steht jeder Lead, dessen nächster Schritt heute fällig oder überfällig ist.</translation>
    </message>
    <message>
        <source>Here is everybody whom we tried to call and have not reached yet. Silence is not a no.</source>
        <translation>Hier steht, wen wir anzurufen versucht und noch nicht erreicht haben. Schweigen ist kein Nein.</translation>
    </message>
    <message>
        <source>Here is everybody whom marketing looks after until they want a call.</source>
        <translation>Hier steht, um wen sich das Marketing kümmert, bis ein Anruf gewünscht ist.</translation>
    </message>
    <message>
        <source>Here is everybody whom we could not serve, but helped. They remember.</source>
        <translation>Hier steht, wen wir nicht bedienen konnten, dem wir aber geholfen haben. Das bleibt in Erinnerung.</translation>
    </message>
    <message>
        <source>Here will be every lead. Import a file to begin.</source>
        <translation>Hier wird jeder Lead stehen. Zum Anfangen eine Datei importieren.</translation>
    </message>
    <message>
        <source>Sent us %1</source>
        <translation>Hat uns %1 geschickt</translation>
    </message>
    <message>
        <source>Was sent by %1</source>
        <translation>Wurde von %1 geschickt</translation>
    </message>
    <message>
        <source>Works with %1</source>
        <translation>Arbeitet mit %1</translation>
    </message>
    <message>
        <source>Used to work with %1</source>
        <translation>Arbeitete früher mit %1</translation>
    </message>
    <message>
        <source>Knows %1</source>
        <translation>Kennt %1</translation>
    </message>
    <message>
        <source>Is known to %1</source>
        <translation>Ist %1 bekannt</translation>
    </message>
    <message>
        <source>Spoke about us to %1</source>
        <translation>Sprach mit %1 über uns</translation>
    </message>
    <message>
        <source>Heard about us from %1</source>
        <translation>Hörte von %1 über uns</translation>
    </message>
    <message>
        <source>Spoke to us with %1</source>
        <translation>Sprach zusammen mit %1 mit uns</translation>
    </message>
    <message>
        <source>Was with %1 when we spoke</source>
        <translation>War bei %1, als wir sprachen</translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation>kam über: %1</translation>
    </message>
    <message>
        <source>came by the campaign “%1”</source>
        <translation>kam über die Kampagne „%1“</translation>
    </message>
    <message>
        <source>came by the form “%1”</source>
        <translation>kam über das Formular „%1“</translation>
    </message>
    <message>
        <source>came by downloading “%1”</source>
        <translation>kam über den Download „%1“</translation>
    </message>
    <message>
        <source>came by the event “%1”</source>
        <translation>kam über die Veranstaltung „%1“</translation>
    </message>
    <message>
        <source>came by a referral</source>
        <translation>kam durch eine Empfehlung</translation>
    </message>
    <message>
        <source>came with the file “%1”</source>
        <translation>kam mit der Datei „%1“</translation>
    </message>
    <message>
        <source>was contacted by us</source>
        <translation>von uns angesprochen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Send one last friendly message</source>
        <translation>Eine letzte freundliche Nachricht senden</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Ask again about a call</source>
        <translation>Noch einmal nach einem Anruf fragen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Log Call with %1</source>
        <translation>Anruf bei %1 eintragen</translation>
    </message>
    <message>
        <source>Prepare Call with %1</source>
        <translation>Anruf bei %1 vorbereiten</translation>
    </message>
    <message>
        <source>%1’s Answer about a Call</source>
        <translation>Antwort von %1 zum Anruf</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Next Step for %1</source>
        <translation>Nächster Schritt für %1</translation>
    </message>
    <message>
        <source>What %1 Told Us</source>
        <translation>Was %1 uns gesagt hat</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Einwand von %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz über %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>How %1 May Be Reached</source>
        <translation>Wie %1 erreichbar sein will</translation>
    </message>
    <message>
        <source>Look After %1</source>
        <translation>Sich um %1 kümmern</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>No More Attempts at %1</source>
        <translation>Keine weiteren Versuche bei %1</translation>
    </message>
    <message>
        <source>Work Hours of the Team</source>
        <translation>Arbeitszeit des Teams</translation>
    </message>
    <message>
        <source>Attempts “%1”</source>
        <translation>Versuche „%1“</translation>
    </message>
    <message>
        <source>Remove Attempts “%1”</source>
        <translation>Versuche „%1“ entfernen</translation>
    </message>
    <message>
        <source>Day Off “%1”</source>
        <translation>Freier Tag „%1“</translation>
    </message>
    <message>
        <source>Remove Day Off “%1”</source>
        <translation>Freien Tag „%1“ entfernen</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Quelle „%1“</translation>
    </message>
    <message>
        <source>Remove Source “%1”</source>
        <translation>Quelle „%1“ entfernen</translation>
    </message>
    <message>
        <source>Question “%1”</source>
        <translation>Frage „%1“</translation>
    </message>
    <message>
        <source>Order of Question “%1”</source>
        <translation>Reihenfolge der Frage „%1“</translation>
    </message>
    <message>
        <source>Remove Question “%1”</source>
        <translation>Frage „%1“ entfernen</translation>
    </message>
    <message>
        <source>Help “%1”</source>
        <translation>Hilfe „%1“</translation>
    </message>
    <message>
        <source>Remove Help “%1”</source>
        <translation>Hilfe „%1“ entfernen</translation>
    </message>
    <message>
        <source>Rule %1 of Who Gets a Lead</source>
        <translation>Regel %1: wer einen Lead bekommt</translation>
    </message>
    <message>
        <source>Order of Rule %1</source>
        <translation>Reihenfolge der Regel %1</translation>
    </message>
    <message>
        <source>Remove Rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>Absence of %1</source>
        <translation>Abwesenheit von %1</translation>
    </message>
    <message>
        <source>Remove Absence of %1</source>
        <translation>Abwesenheit von %1 entfernen</translation>
    </message>
    <message>
        <source>Here is everybody for whom a contact was bad. It is put right within the hour. Nobody is waiting.</source>
        <translation>Hier stehen alle, für die ein Kontakt schlecht war. Das wird binnen einer Stunde wiedergutgemacht. Niemand wartet.</translation>
    </message>
    <message>
        <source>Said in public by %1, from the same organisation</source>
        <translation>Öffentlich gesagt von %1, aus derselben Organisation</translation>
    </message>
    <message>
        <source>Said in public by %1, who sent them to us</source>
        <translation>Öffentlich gesagt von %1, hat sie zu uns geschickt</translation>
    </message>
    <message>
        <source>Said in public by %1, whom they sent to us</source>
        <translation>Öffentlich gesagt von %1, von ihnen zu uns geschickt</translation>
    </message>
    <message>
        <source>Said in public by %1, who works with them</source>
        <translation>Öffentlich gesagt von %1, arbeitet mit ihnen</translation>
    </message>
    <message>
        <source>Said in public by %1, who used to work with them</source>
        <translation>Öffentlich gesagt von %1, arbeitete früher mit ihnen</translation>
    </message>
    <message>
        <source>Said in public by %1, who knows them</source>
        <translation>Öffentlich gesagt von %1, kennt sie</translation>
    </message>
    <message>
        <source>Said in public by %1, whom they know</source>
        <translation>Öffentlich gesagt von %1, ist ihnen bekannt</translation>
    </message>
    <message>
        <source>Said in public by %1, who told them about us</source>
        <translation>Öffentlich gesagt von %1, hat ihnen von uns erzählt</translation>
    </message>
    <message>
        <source>Said in public by %1, whom they told about us</source>
        <translation>Öffentlich gesagt von %1, hat durch sie von uns gehört</translation>
    </message>
    <message>
        <source>Said in public by %1, who spoke to us with them</source>
        <translation>Öffentlich gesagt von %1, sprach zusammen mit ihnen mit uns</translation>
    </message>
    <message>
        <source>Which Answer of %1 Counts</source>
        <translation>Welche Antwort von %1 gilt</translation>
    </message>
    <message>
        <source>What %1 Considers</source>
        <translation>Was %1 erwägt</translation>
    </message>
    <message>
        <source>How an Objection of %1 Went On</source>
        <translation>Wie es mit einem Einwand von %1 weiterging</translation>
    </message>
    <message>
        <source>How It Was for %1</source>
        <translation>Wie es für %1 war</translation>
    </message>
    <message>
        <source>Put Right with %1</source>
        <translation>Wiedergutgemacht bei %1</translation>
    </message>
    <message>
        <source>Question of %1</source>
        <translation>Frage von %1</translation>
    </message>
    <message>
        <source>Who Looks After %1</source>
        <translation>Wer sich um %1 kümmert</translation>
    </message>
    <message>
        <source>Relationship of %1</source>
        <translation>Beziehung von %1</translation>
    </message>
    <message>
        <source>Referral by %1</source>
        <translation>Empfehlung von %1</translation>
    </message>
    <message>
        <source>What %1 Said in Public</source>
        <translation>Was %1 öffentlich gesagt hat</translation>
    </message>
    <message>
        <source>Two Records of %1 as One</source>
        <translation>Zwei Einträge zu %1 zusammengeführt</translation>
    </message>
    <message>
        <source>Look at their posts</source>
        <translation>Ihre Beiträge ansehen</translation>
    </message>
    <message>
        <source>They said yes to a call.</source>
        <translation>Sie sagten Ja zu einem Anruf.</translation>
    </message>
    <message>
        <source>They said “not now” to a call.</source>
        <translation>Sie sagten „nicht jetzt“ zu einem Anruf.</translation>
    </message>
    <message>
        <source>They said no to a call.</source>
        <translation>Sie sagten Nein zu einem Anruf.</translation>
    </message>
    <message>
        <source>The question of a call is open again.</source>
        <translation>Die Frage nach einem Anruf ist wieder offen.</translation>
    </message>
    <message>
        <source>Nobody answered as many attempts as were agreed on.</source>
        <translation>Auf so viele Versuche wie vereinbart hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>They allow no way of reaching them.</source>
        <translation>Sie erlauben keinen Weg, auf dem man sie erreicht.</translation>
    </message>
    <message>
        <source>Known already: %1. Asking again is counted.</source>
        <translation>Schon bekannt: %1. Nochmals zu fragen wird gezählt.</translation>
    </message>
    <message>
        <source>The day to look again has come.</source>
        <translation>Der Tag, wieder nachzusehen, ist gekommen.</translation>
    </message>
    <message>
        <source>What the Workspace Begins With</source>
        <translation>Womit der Arbeitsbereich beginnt</translation>
    </message>
    <message>
        <source>Leads to Look At Again</source>
        <translation>Leads zum Wiederansehen</translation>
    </message>
    <message>
        <source>Taken Back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>Noch einmal getan: %1</translation>
    </message>
    <message>
        <source>Which Version Counts for %1</source>
        <translation>Welche Fassung bei %1 gilt</translation>
    </message>
    <message>
        <source>Once More: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sales or marketing, a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Script “%1”</source>
        <translation>Leitfaden „%1“</translation>
    </message>
    <message>
        <source>Publish Script “%1”</source>
        <translation>Leitfaden „%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Discard Draft of “%1”</source>
        <translation>Entwurf von „%1“ verwerfen</translation>
    </message>
    <message>
        <source>Begin of the Trial of “%1”</source>
        <translation>Beginn der Probe von „%1“</translation>
    </message>
    <message>
        <source>End of the Trial of “%1”</source>
        <translation>Ende der Probe von „%1“</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>Versprechen an %1</translation>
    </message>
    <message>
        <source>Kept Promises to %1</source>
        <translation>Gehaltene Versprechen an %1</translation>
    </message>
    <message>
        <source>Public Profile of %1</source>
        <translation>Öffentliches Profil von %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>answer, where from, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Proof “%1”</source>
        <translation>Beleg „%1“</translation>
    </message>
    <message>
        <source>Remove Proof “%1”</source>
        <translation>Beleg „%1“ entfernen</translation>
    </message>
    <message>
        <source>Introduction of %1</source>
        <translation>Vorstellung von %1</translation>
    </message>
</context>
<context>
    <name>Callwell::PlaceDelegate</name>
    <message>
        <source>%1+</source>
        <comment>more than a number</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>Callwell::PlacesView</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: number of leads</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::Player</name>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes and seconds, of the whole recording</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translation>Pause  (P)</translation>
    </message>
    <message>
        <source>Play  (P)</source>
        <translation>Abspielen  (P)</translation>
    </message>
</context>
<context>
    <name>Callwell::PostDialog</name>
    <message>
        <source>What %1 said in public</source>
        <translation>Was %1 öffentlich gesagt hat</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>In ihren &amp;Worten</translation>
    </message>
    <message>
        <source>Web &amp;address, if there is one</source>
        <translation>Web-Adr&amp;esse, falls es eine gibt</translation>
    </message>
    <message>
        <source>Web address, if there is one</source>
        <translation>Web-Adresse, falls es eine gibt</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>It also stands on the timelines of the people around them.</source>
        <translation>Es steht auch in den Verläufen der Personen um sie herum.</translation>
    </message>
</context>
<context>
    <name>Callwell::PreparePanel</name>
    <message>
        <source>What did you see?</source>
        <translation>Was war zu sehen?</translation>
    </message>
    <message>
        <source>&amp;Start the call</source>
        <translation>Anruf &amp;beginnen</translation>
    </message>
    <message>
        <source>Public profiles</source>
        <translation>Öffentliche Profile</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>How will you begin? With what you saw, or what they read.</source>
        <translation>Womit beginnt das Gespräch? Mit dem Gesehenen oder dem, was sie gelesen haben.</translation>
    </message>
    <message>
        <source>Looked at just now.</source>
        <translation>Gerade angesehen.</translation>
    </message>
    <message>
        <source>Looked at just now: %1.</source>
        <comment>a network</comment>
        <translation>Gerade angesehen: %1.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Keines gefunden.</translation>
    </message>
    <message>
        <source>Prepared %1.</source>
        <comment>when</comment>
        <translation>Vorbereitet %1.</translation>
    </message>
    <message>
        <source>Where did you look?</source>
        <translation>Wo wurde gesucht?</translation>
    </message>
    <message>
        <source>Say where you looked.</source>
        <translation>Bitte sagen, wo gesucht wurde.</translation>
    </message>
    <message>
        <source>The call has begun</source>
        <translation>Der Anruf hat begonnen</translation>
    </message>
    <message>
        <source>&amp;Start the call  (Enter)</source>
        <translation>Anruf &amp;beginnen  (Eingabe)</translation>
    </message>
</context>
<context>
    <name>Callwell::ProfileBox</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Looked at  (L)</source>
        <translation>Angesehen  (L)</translation>
    </message>
    <message>
        <source>None found  (X)</source>
        <translation>Keines gefunden  (X)</translation>
    </message>
    <message>
        <source>Found one  (W)</source>
        <translation>Eines gefunden  (W)</translation>
    </message>
    <message>
        <source>Public profiles</source>
        <translation>Öffentliche Profile</translation>
    </message>
    <message>
        <source>No public profile is known. Look for one, and say where you looked.</source>
        <translation>Kein öffentliches Profil ist bekannt. Eines suchen und sagen, wo gesucht wurde.</translation>
    </message>
    <message>
        <source>Address of the page that you found</source>
        <translation>Adresse der gefundenen Seite</translation>
    </message>
    <message>
        <source>Its address. Enter keeps it, Esc leaves it.</source>
        <translation>Seine Adresse. Enter behält sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>gefunden von %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <comment>when</comment>
        <translation>angesehen %1</translation>
    </message>
    <message>
        <source>never looked at</source>
        <translation>nie angesehen</translation>
    </message>
</context>
<context>
    <name>Callwell::ProfileTellsEdit</name>
    <message>
        <source>%1: %2</source>
        <comment>what a profile tells, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Schon bekannt: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::PromiseDialog</name>
    <message>
        <source>What %1 was promised</source>
        <translation>Was %1 versprochen wurde</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing that was promised is open.</source>
        <translation>Kein Versprechen ist offen.</translation>
    </message>
    <message>
        <source>What else we &amp;promise</source>
        <translation>Was wir noch v&amp;ersprechen</translation>
    </message>
    <message>
        <source>Kept: %1, due %2</source>
        <comment>what was promised, when</comment>
        <translation>Gehalten: %1, fällig %2</translation>
    </message>
</context>
<context>
    <name>Callwell::Prompt</name>
    <message>
        <source>Only at attempt %1; this is attempt %2.</source>
        <translation>Nur beim Versuch %1; dies ist Versuch %2.</translation>
    </message>
    <message>
        <source>Not at attempt %1.</source>
        <translation>Nicht beim Versuch %1.</translation>
    </message>
    <message>
        <source>Only from attempt %1 on; this is attempt %2.</source>
        <translation>Erst ab Versuch %1; dies ist Versuch %2.</translation>
    </message>
    <message>
        <source>Only up to attempt %1; this is attempt %2.</source>
        <translation>Nur bis Versuch %1; dies ist Versuch %2.</translation>
    </message>
    <message>
        <source>Only for the role %1; theirs is %2.</source>
        <translation>Nur für die Rolle %1; ihre ist %2.</translation>
    </message>
    <message>
        <source>Not for the role %1.</source>
        <translation>Nicht für die Rolle %1.</translation>
    </message>
    <message>
        <source>Only at the stage %1; this is %2.</source>
        <translation>Nur auf der Stufe %1; dies ist %2.</translation>
    </message>
    <message>
        <source>Not at the stage %1.</source>
        <translation>Nicht auf der Stufe %1.</translation>
    </message>
    <message>
        <source>Only for who came by %1.</source>
        <translation>Nur für Leute, die so kamen: %1.</translation>
    </message>
    <message>
        <source>Not for who came by %1.</source>
        <translation>Nicht für Leute, die so kamen: %1.</translation>
    </message>
    <message>
        <source>Only for who speaks %1.</source>
        <translation>Nur für Leute, die %1 sprechen.</translation>
    </message>
    <message>
        <source>Not for who speaks %1.</source>
        <translation>Nicht für Leute, die %1 sprechen.</translation>
    </message>
    <message>
        <source>They have not said this: %1.</source>
        <translation>Das haben sie nicht gesagt: %1.</translation>
    </message>
    <message>
        <source>They have said this: %1.</source>
        <translation>Das haben sie gesagt: %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Noch nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation>Schon bekannt: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, told to %3</source>
        <comment>kind of contact, month, one of us</comment>
        <translation>%1, %2, %3 erzählt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an answer, its source</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Callwell::ProofDialog</name>
    <message>
        <source>Proof that fits</source>
        <translation>Belege, die passen</translation>
    </message>
    <message>
        <source>Proof that fits, the best first</source>
        <translation>Belege, die passen, die besten zuerst</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>&amp;Told them  (Enter)</source>
        <translation>&amp;Erzählt  (Eingabe)</translation>
    </message>
    <message>
        <source>There is no proof yet that fits them.</source>
        <translation>Es gibt noch keinen Beleg, der passt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking for proof ...</source>
        <translation>Belege werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n more people would fit, but they did not agree to be asked, or were asked as often as they want.</source>
        <translation>
            <numerusform>%n weitere Person würde passen, hat aber nicht zugestimmt oder wurde so oft gefragt, wie sie will.</numerusform>
            <numerusform>%n weitere Personen würden passen, haben aber nicht zugestimmt oder wurden so oft gefragt, wie sie wollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to be asked until %1, at most %n times a year.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Hat zugestimmt, bis %1 gefragt zu werden, höchstens %n Mal im Jahr.</numerusform>
            <numerusform>Hat zugestimmt, bis %1 gefragt zu werden, höchstens %n Mal im Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Introduced them  (Enter)</source>
        <translation>&amp;Vorgestellt  (Enter)</translation>
    </message>
    <message>
        <source>Told them: %1</source>
        <comment>the title of a proof</comment>
        <translation>Erzählt: %1</translation>
    </message>
    <message>
        <source>Introduced them to: %1</source>
        <comment>a reference person</comment>
        <translation>Vorgestellt: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ProofItemDialog</name>
    <message>
        <source>New proof</source>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;What they are told</source>
        <translation>&amp;Was ihnen gesagt wird</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>Web&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Answers &amp;objections about</source>
        <translation>Antwortet auf &amp;Einwände zu</translation>
    </message>
    <message>
        <source>No &amp;longer told</source>
        <translation>Wird nicht mehr e&amp;rzählt</translation>
    </message>
    <message>
        <source>No longer told</source>
        <translation>Wird nicht mehr erzählt</translation>
    </message>
    <message>
        <source>They a&amp;greed to be asked</source>
        <translation>Hat &amp;zugestimmt, gefragt zu werden</translation>
    </message>
    <message>
        <source>They agreed to be asked</source>
        <translation>Hat zugestimmt, gefragt zu werden</translation>
    </message>
    <message>
        <source>Agreed o&amp;n</source>
        <translation>Zu&amp;gestimmt am</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>At &amp;most so often a year</source>
        <translation>&amp;Höchstens so oft im Jahr</translation>
    </message>
</context>
<context>
    <name>Callwell::ProofSection</name>
    <message>
        <source>Proof</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What helps a buyer picture the use. On the call page and in scripts stands what fits their part, their industry and what they object to; people only who agreed to be asked.</source>
        <translation>Was sich Käufern den Nutzen vorstellbar macht. Auf der Anrufseite und in Skripten steht, was zu ihrer Rolle, ihrer Branche und ihren Einwänden passt; Personen nur, wenn sie zugestimmt haben, gefragt zu werden.</translation>
    </message>
    <message>
        <source>Add proof…</source>
        <translation>Beleg hinzufügen …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Wird erzählt</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <source>Here will be case studies, stories, comparisons, and people who agreed to be asked.</source>
        <translation>Hier werden Fallstudien, Geschichten, Vergleiche und Personen stehen, die zugestimmt haben, gefragt zu werden.</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: they did not agree</source>
        <translation>nein: nicht zugestimmt</translation>
    </message>
    <message>
        <source>no: their consent has ended</source>
        <translation>nein: Zustimmung abgelaufen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What was told already stays in the list and is no longer told.</source>
        <translation>Was schon erzählt wurde, bleibt in der Liste und wird nicht mehr erzählt.</translation>
    </message>
    <message>
        <source>yes, %1 of %2 a year</source>
        <comment>times asked, times they want</comment>
        <translation>ja, %1 von %2 im Jahr</translation>
    </message>
    <message>
        <source>not now, %1 of %2 a year</source>
        <comment>times asked, times they want</comment>
        <translation>jetzt nicht, %1 von %2 im Jahr</translation>
    </message>
</context>
<context>
    <name>Callwell::PutRightDialog</name>
    <message>
        <source>Put it right with %1</source>
        <translation>Bei %1 wiedergutmachen</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Ist wiedergutgemacht</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Was &amp;getan wurde</translation>
    </message>
    <message>
        <source>A contact was bad for them. To be put right until %1.</source>
        <translation>Ein Kontakt war schlecht für sie. Wiedergutzumachen bis %1.</translation>
    </message>
    <message>
        <source>“%1” To be put right until %2.</source>
        <comment>a quotation, when</comment>
        <translation>„%1“ Wiedergutzumachen bis %2.</translation>
    </message>
    <message>
        <source>Nothing waits to be put right.</source>
        <translation>Es gibt nichts wiedergutzumachen.</translation>
    </message>
</context>
<context>
    <name>Callwell::QuestionDialog</name>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>&amp;Key, such as team_size</source>
        <translation>&amp;Schlüssel, etwa team_size</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How it is asked, in each lang&amp;uage</source>
        <translation>Wie gefragt wird, in jeder Sp&amp;rache</translation>
    </message>
</context>
<context>
    <name>Callwell::QuestionSection</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What forms and scripts ask, in this order. What somebody answered once is known to everybody and is not asked again.</source>
        <translation>Was Formulare und Leitfäden fragen, in dieser Reihenfolge. Was jemand einmal beantwortet hat, ist allen bekannt und wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Frage hinzufügen …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Keine Fragen</translation>
    </message>
    <message>
        <source>Here will be what you ask everybody once.</source>
        <translation>Hier wird stehen, was alle einmal gefragt werden.</translation>
    </message>
    <message>
        <source>What was answered stays known.</source>
        <translation>Was beantwortet wurde, bleibt bekannt.</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Callwell::ReachOutDialog</name>
    <message>
        <source>A message to %1</source>
        <translation>Eine Nachricht an %1</translation>
    </message>
    <message>
        <source>Log as sent</source>
        <translation>Als gesendet festhalten</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;What it said, in short</source>
        <translation>&amp;Was darin stand, kurz</translation>
    </message>
    <message>
        <source>The goal of %L1 attempts is reached. This is the last friendly message; marketing looks after them from then on.</source>
        <translation>Das Ziel von %L1 Versuchen ist erreicht. Das ist die letzte freundliche Nachricht; danach kümmert sich das Marketing.</translation>
    </message>
    <message>
        <source>Attempt %L1 of %L2.</source>
        <translation>Versuch %L1 von %L2.</translation>
    </message>
    <message>
        <source>%1 · not wanted</source>
        <comment>a way to reach them</comment>
        <translation>%1 · nicht erwünscht</translation>
    </message>
</context>
<context>
    <name>Callwell::RejectedView</name>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Do It &amp;Again</source>
        <translation>&amp;Noch einmal tun</translation>
    </message>
    <message>
        <source>&amp;Copy the Words</source>
        <translation>Wortlaut &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>You did this: %1</source>
        <comment>when</comment>
        <translation>Getan: %1</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <comment>field, mine, before</comment>
        <translation>%1: %2 (vorher: %3)</translation>
    </message>
</context>
<context>
    <name>Callwell::RelateDialog</name>
    <message>
        <source>Somebody around %1</source>
        <translation>Jemand um %1 herum</translation>
    </message>
    <message>
        <source>Keep the relationship</source>
        <translation>Beziehung festhalten</translation>
    </message>
    <message>
        <source>They sent us somebody &amp;new</source>
        <translation>Sie haben uns jemand &amp;Neues geschickt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>We know w&amp;hen</source>
        <translation>&amp;Wir wissen, wann</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How we &amp;know, or what was said</source>
        <translation>Woher wir es wi&amp;ssen oder was gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>We&amp;r</translation>
    </message>
    <message>
        <source>How they have to &amp;do with them</source>
        <translation>Was sie ver&amp;bindet</translation>
    </message>
    <message>
        <source>How they have to do with them</source>
        <translation>Was sie verbindet</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Na&amp;chname</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>them</source>
        <comment>somebody who is still to be chosen</comment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Who is it? Type a part of their name and choose them with Enter.</source>
        <translation>Wer ist es? Einen Teil des Namens eintippen und mit Eingabe auswählen.</translation>
    </message>
</context>
<context>
    <name>Callwell::RightPersonBar</name>
    <message>
        <source>Offer &amp;help…</source>
        <translation>&amp;Hilfe anbieten …</translation>
    </message>
    <message>
        <source>Is this the right person? Of %L1 with this part (%2) %L3 became customers; of %L4 others %L5. Help may serve them better than a pitch.</source>
        <translation>Ist das die richtige Person? Von %L1 mit dieser Rolle (%2) wurden %L3 Kunden, von %L4 anderen %L5. Hilfe nützt ihnen vielleicht mehr als ein Angebot.</translation>
    </message>
</context>
<context>
    <name>Callwell::RuleWords</name>
    <message>
        <source>This person asked not to be called. Nothing was changed. Reach them in another way, or note their new wish first.</source>
        <translation>Diese Person möchte nicht angerufen werden. Nichts wurde geändert. Einen anderen Weg nehmen oder zuerst den neuen Wunsch festhalten.</translation>
    </message>
    <message>
        <source>There is no phone number of this person yet. Nothing was changed. Add one first, or write to them.</source>
        <translation>Von dieser Person gibt es noch keine Telefonnummer. Nichts wurde geändert. Zuerst eine hinzufügen oder schreiben.</translation>
    </message>
    <message>
        <source>An example is only made in a new workspace, and this one holds something. Nothing was changed. Name another file.</source>
        <translation>Ein Beispiel entsteht nur in einem neuen Arbeitsbereich, und dieser enthält etwas. Nichts wurde geändert. Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>Nobody answered, so the call has no outcome. Nothing was changed. Leave the outcome empty, or say that they answered.</source>
        <translation>Niemand nahm ab, also hat der Anruf kein Ergebnis. Nichts wurde geändert. Das Ergebnis leer lassen oder sagen, dass abgenommen wurde.</translation>
    </message>
    <message>
        <source>A lead is let go with a closing record: why, and what help was given. Nothing was changed. Use “Close with grace”.</source>
        <translation>Ein Lead wird mit einem Abschluss verabschiedet: warum, und welche Hilfe er bekam. Nichts wurde geändert. „Im Guten abschließen“ benutzen.</translation>
    </message>
    <message>
        <source>This stage does not close a lead. Nothing was changed. Choose won, not a fit, later or withdrawn.</source>
        <translation>Dieser Stand schließt einen Lead nicht ab. Nichts wurde geändert. Kunde, passt nicht, später oder zurückgezogen wählen.</translation>
    </message>
    <message>
        <source>They asked something that has no answer yet. Nothing was changed. Answer first, then close.</source>
        <translation>Es gibt eine Frage ohne Antwort. Nichts wurde geändert. Zuerst antworten, dann abschließen.</translation>
    </message>
    <message>
        <source>How they saw the contact goes from 1 to 5. Nothing was changed. Choose a number in between, or leave it open.</source>
        <translation>Wie sie den Kontakt sahen, geht von 1 bis 5. Nichts wurde geändert. Eine Zahl dazwischen wählen oder offen lassen.</translation>
    </message>
    <message>
        <source>An answer needs words. Nothing was changed. Write what they were told.</source>
        <translation>Eine Antwort braucht Worte. Nichts wurde geändert. Aufschreiben, was gesagt wurde.</translation>
    </message>
    <message>
        <source>The profile was not looked at yet. Nothing was changed. Look at it, or say that there is none.</source>
        <translation>Das Profil wurde noch nicht angesehen. Nichts wurde geändert. Ansehen oder sagen, dass es keines gibt.</translation>
    </message>
    <message>
        <source>A known fact needs a question and its answer. Nothing was changed. Write both.</source>
        <translation>Eine bekannte Tatsache braucht Frage und Antwort. Nichts wurde geändert. Beides aufschreiben.</translation>
    </message>
    <message>
        <source>An objection is kept in their words. Nothing was changed. Write what they said.</source>
        <translation>Ein Einwand wird in ihren Worten festgehalten. Nichts wurde geändert. Aufschreiben, was gesagt wurde.</translation>
    </message>
    <message>
        <source>A note needs words. Nothing was changed. Write some.</source>
        <translation>Eine Notiz braucht Worte. Nichts wurde geändert. Etwas aufschreiben.</translation>
    </message>
    <message>
        <source>A name needs at least one letter. Nothing was changed. Write how colleagues call you.</source>
        <translation>Ein Name braucht mindestens einen Buchstaben. Nichts wurde geändert. Schreiben, wie Kollegen Sie nennen.</translation>
    </message>
    <message>
        <source>A message needs words. Nothing was changed. Write what it said, in short.</source>
        <translation>Eine Nachricht braucht Worte. Nichts wurde geändert. Schreiben Sie kurz, was darin stand.</translation>
    </message>
    <message>
        <source>They do not want to be reached this way. Nothing was changed. Choose another way, or leave them in peace.</source>
        <translation>Auf diesem Weg wollen sie nicht erreicht werden. Nichts wurde geändert. Wählen Sie einen anderen, oder lassen Sie sie in Ruhe.</translation>
    </message>
    <message>
        <source>It must be on record how they said so. Nothing was changed. Write where, or in which words.</source>
        <translation>Es muss festgehalten sein, wie sie das gesagt haben. Nichts wurde geändert. Schreiben Sie, wo oder mit welchen Worten.</translation>
    </message>
    <message>
        <source>They did not ask for a call. Nothing was changed. Write why you take them on, or leave them with marketing.</source>
        <translation>Sie haben nicht um einen Anruf gebeten. Nichts wurde geändert. Schreiben Sie, warum Sie sie übernehmen, oder lassen Sie sie beim Marketing.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Nothing was changed. Say who you are first.</source>
        <translation>Hier ist niemand angemeldet. Nichts wurde geändert. Sagen Sie zuerst, wer Sie sind.</translation>
    </message>
    <message>
        <source>The goal of attempts is not reached. Nothing was changed. Write why nobody tries again, or go on.</source>
        <translation>Das Ziel der Versuche ist nicht erreicht. Nichts wurde geändert. Schreiben Sie, warum es niemand mehr versucht, oder machen Sie weiter.</translation>
    </message>
    <message>
        <source>Which answer counts needs a reason. Nothing was changed. Write why this one does.</source>
        <translation>Welche Antwort gilt, braucht einen Grund. Nichts wurde geändert. Schreiben, warum es diese ist.</translation>
    </message>
    <message>
        <source>No two sources disagree on this. Nothing was changed. A new answer is kept as a known fact.</source>
        <translation>Dazu widersprechen sich keine zwei Quellen. Nichts wurde geändert. Eine neue Antwort wird als bekannte Tatsache festgehalten.</translation>
    </message>
    <message>
        <source>What they consider needs a name. Nothing was changed. Write which product it is.</source>
        <translation>Was sie erwägen, braucht einen Namen. Nichts wurde geändert. Schreiben, welches Produkt es ist.</translation>
    </message>
    <message>
        <source>An objection is explored, then resolved together or accepted. Nothing was changed. Choose another way on.</source>
        <translation>Ein Einwand wird besprochen, dann gemeinsam gelöst oder angenommen. Nichts wurde geändert. Einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>How an objection went on needs words. Nothing was changed. Write what was found out, or how it was resolved.</source>
        <translation>Wie es mit einem Einwand weiterging, braucht Worte. Nichts wurde geändert. Schreiben, was sich zeigte oder wie er gelöst wurde.</translation>
    </message>
    <message>
        <source>A view is asked for or judged. Nothing was changed. Say which.</source>
        <translation>Eine Sicht ist erfragt oder eingeschätzt. Nichts wurde geändert. Sagen, was davon.</translation>
    </message>
    <message>
        <source>There was no contact to have a view of. Nothing was changed. Choose a call, a message or a meeting.</source>
        <translation>Es gab keinen Kontakt, zu dem es eine Sicht geben könnte. Nichts wurde geändert. Einen Anruf, eine Nachricht oder ein Treffen wählen.</translation>
    </message>
    <message>
        <source>What was put right needs words. Nothing was changed. Write what was done.</source>
        <translation>Was wiedergutgemacht wurde, braucht Worte. Nichts wurde geändert. Schreiben, was getan wurde.</translation>
    </message>
    <message>
        <source>Nothing waits to be put right with this person. Nothing was changed.</source>
        <translation>Bei dieser Person gibt es nichts wiedergutzumachen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A question needs words. Nothing was changed. Write what they asked.</source>
        <translation>Eine Frage braucht Worte. Nichts wurde geändert. Schreiben, was sie gefragt haben.</translation>
    </message>
    <message>
        <source>Who withdrew is left alone. Nothing was changed. Leave the day to look again out.</source>
        <translation>Wer sich zurückgezogen hat, wird in Ruhe gelassen. Nichts wurde geändert. Den Tag zum Wiederansehen weglassen.</translation>
    </message>
    <message>
        <source>The day to look again must be to come. Nothing was changed. Choose a later day.</source>
        <translation>Der Tag zum Wiederansehen muss noch kommen. Nichts wurde geändert. Einen späteren Tag wählen.</translation>
    </message>
    <message>
        <source>That is the same person twice. Nothing was changed. Choose somebody else.</source>
        <translation>Das ist zweimal dieselbe Person. Nichts wurde geändert. Jemand anderen wählen.</translation>
    </message>
    <message>
        <source>That is known already. Nothing was changed. It stands under “Around them”.</source>
        <translation>Das ist schon bekannt. Nichts wurde geändert. Es steht unter „Um sie herum“.</translation>
    </message>
    <message>
        <source>Somebody new needs a name. Nothing was changed. Write what they are called, in part at least.</source>
        <translation>Jemand Neues braucht einen Namen. Nichts wurde geändert. Den Namen schreiben, wenigstens zum Teil.</translation>
    </message>
    <message>
        <source>There are no words yet. Nothing was changed. Write what they said, in theirs.</source>
        <translation>Es gibt noch keine Worte. Nichts wurde geändert. Schreiben, was sie gesagt haben, in ihren Worten.</translation>
    </message>
    <message>
        <source>That is no web address. Nothing was changed. It begins with http or https, or leave it empty.</source>
        <translation>Das ist keine Web-Adresse. Nichts wurde geändert. Sie beginnt mit http oder https; oder leer lassen.</translation>
    </message>
    <message>
        <source>That day is still to come. Nothing was changed. Choose when they said it.</source>
        <translation>Dieser Tag kommt erst noch. Nichts wurde geändert. Wählen, wann sie es gesagt haben.</translation>
    </message>
    <message>
        <source>That is one record, not two. Nothing was changed. Choose the other one.</source>
        <translation>Das ist ein Eintrag, nicht zwei. Nichts wurde geändert. Den anderen wählen.</translation>
    </message>
    <message>
        <source>One of the two was made one with somebody before. Nothing was changed. Look at the person as they are now, and choose again.</source>
        <translation>Einer der beiden wurde schon mit jemandem zusammengeführt. Nichts wurde geändert. Die Person ansehen, wie sie jetzt ist, und noch einmal wählen.</translation>
    </message>
    <message>
        <source>There is nothing by which to know them. Nothing was changed. Write a name, a company, a number or an address.</source>
        <translation>Es gibt nichts, woran man sie erkennt. Nichts wurde geändert. Schreiben Sie einen Namen, eine Firma, eine Nummer oder eine Adresse.</translation>
    </message>
    <message>
        <source>Nobody tries to reach them now, so there is nothing to stop. Nothing was changed.</source>
        <translation>Gerade versucht niemand, sie zu erreichen, also gibt es nichts zu beenden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>They were let go, and rest. Nothing was changed. When they come back, note what they asked, or their answer about a call.</source>
        <translation>Sie wurden verabschiedet und ruhen. Nichts wurde geändert. Wenn sie zurückkommen, notieren Sie, was sie gefragt haben, oder ihre Antwort zu einem Anruf.</translation>
    </message>
    <message>
        <source>Later is a day: without one nobody would come back to them. Nothing was changed. Say when to look again.</source>
        <translation>Später ist ein Tag: ohne ihn käme niemand auf sie zurück. Nichts wurde geändert. Sagen Sie, wann wieder nachgesehen wird.</translation>
    </message>
    <message>
        <source>Nobody was reached, so nobody said anything about a call. Nothing was changed. Leave their answer as it was.</source>
        <translation>Niemand wurde erreicht, also hat niemand etwas zu einem Anruf gesagt. Nichts wurde geändert. Lassen Sie die Antwort, wie sie war.</translation>
    </message>
    <message>
        <source>The time ends before it begins. Nothing was changed. Choose a later end, or an earlier beginning.</source>
        <translation>Die Zeit endet, bevor sie beginnt. Nichts wurde geändert. Wählen Sie ein späteres Ende oder einen früheren Beginn.</translation>
    </message>
    <message>
        <source>This workspace has work of its own, and a team is joined with a new one. Nothing was changed. Name another file.</source>
        <translation>Dieser Arbeitsbereich hat schon eigene Arbeit, und einem Team tritt man mit einem neuen bei. Nichts wurde geändert. Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>This workspace belongs to another team, or to another login. Nothing was changed. Name another file.</source>
        <translation>Dieser Arbeitsbereich gehört zu einem anderen Team oder zu einem anderen Konto. Nichts wurde geändert. Eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>They rang, and you talked, so the call was answered. Nothing was changed. Choose that it was answered.</source>
        <translation>Sie haben angerufen, und es wurde gesprochen, also wurde der Anruf angenommen. Nichts wurde geändert. Wählen, dass er angenommen wurde.</translation>
    </message>
    <message>
        <source>A promise needs words. Nothing was changed. Write what is promised, or tick what was kept.</source>
        <translation>Ein Versprechen braucht Worte. Nichts wurde geändert. Schreiben Sie, was versprochen wird, oder kreuzen Sie an, was gehalten wurde.</translation>
    </message>
    <message>
        <source>That promise is kept already, or was never made to this person. Nothing was changed. Look at what is open.</source>
        <translation>Dieses Versprechen ist schon gehalten oder wurde dieser Person nie gegeben. Nichts wurde geändert. Sehen Sie nach, was offen ist.</translation>
    </message>
    <message>
        <source>That is no web address. Nothing was kept. Copy it from the browser, as in “example.com/ada”.</source>
        <translation>Das ist keine Webadresse. Nichts wurde behalten. Aus dem Browser kopieren, etwa „example.com/ada“.</translation>
    </message>
    <message>
        <source>This is nobody who could be asked. Nothing was changed. Choose a reference person.</source>
        <translation>Das ist niemand, den man fragen könnte. Nichts wurde geändert. Eine Referenzperson wählen.</translation>
    </message>
    <message>
        <source>They did not agree to be asked. Nothing was changed. Ask them first, or choose somebody else.</source>
        <translation>Sie haben nicht zugestimmt, gefragt zu werden. Nichts wurde geändert. Erst fragen oder jemand anderen wählen.</translation>
    </message>
    <message>
        <source>Their consent to be asked has ended. Nothing was changed. Ask them again, or choose somebody else.</source>
        <translation>Ihre Zustimmung ist abgelaufen. Nichts wurde geändert. Noch einmal fragen oder jemand anderen wählen.</translation>
    </message>
    <message>
        <source>They were asked as often this year as they want. Nothing was changed. Choose somebody else.</source>
        <translation>Sie wurden in diesem Jahr so oft gefragt, wie sie wollen. Nichts wurde geändert. Jemand anderen wählen.</translation>
    </message>
</context>
<context>
    <name>Callwell::SaidList</name>
    <message>
        <source>Objection: %1</source>
        <translation>Einwand: %1</translation>
    </message>
    <message>
        <source>Known fact: %1: %2</source>
        <comment>what, answer</comment>
        <translation>Bekannte Tatsache: %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>What was said in this call</source>
        <translation>Was in diesem Anruf gesagt wurde</translation>
    </message>
    <message>
        <source>Objection, in their words</source>
        <translation>Einwand, in ihren Worten</translation>
    </message>
    <message>
        <source>Objection, in their words, then Enter</source>
        <translation>Einwand in ihren Worten, dann Eingabe</translation>
    </message>
    <message>
        <source>Known fact, as what: answer</source>
        <translation>Bekannte Tatsache, als was: Antwort</translation>
    </message>
    <message>
        <source>Known fact, e.g. plants: 12, then Enter</source>
        <translation>Bekannte Tatsache, z. B. Werke: 12, dann Eingabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Notiz, dann Eingabe</translation>
    </message>
    <message>
        <source>Write what it is about, a colon, and the answer: plants: 12</source>
        <translation>Schreiben, worum es geht, Doppelpunkt, Antwort: Werke: 12</translation>
    </message>
    <message>
        <source>Objection, %1: %2</source>
        <comment>theme, words</comment>
        <translation>Einwand, %1: %2</translation>
    </message>
    <message>
        <source>Objection, e.g. %1: in their words, then Enter</source>
        <translation>Einwand, z. B. %1: in ihren Worten, dann Enter</translation>
    </message>
    <message>
        <source>%1 Shift+Enter: they told it by themselves.</source>
        <comment>a sentence before</comment>
        <translation>%1 Umschalt+Enter: Sie haben es von sich aus erzählt.</translation>
    </message>
    <message>
        <source>Other product: %1</source>
        <translation>Anderes Produkt: %1</translation>
    </message>
    <message>
        <source>Other product: %1: %2</source>
        <comment>its name, what they like about it</comment>
        <translation>Anderes Produkt: %1: %2</translation>
    </message>
    <message>
        <source>Other product, as its name: what they like about it</source>
        <translation>Anderes Produkt, als Name: was sie daran mögen</translation>
    </message>
    <message>
        <source>Other product, e.g. Paper: never crashes, then Enter</source>
        <translation>Anderes Produkt, etwa Papier: stürzt nie ab, dann Eingabe</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Versprochen: %1</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Was wir versprechen</translation>
    </message>
    <message>
        <source>What we promise, e.g. to send the plan, then Enter</source>
        <translation>Was wir versprechen, z. B. den Plan zu schicken, dann Enter</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptCheckCommand</name>
    <message>
        <source>A script is a text file: Markdown with tags and front matter.</source>
        <translation>Ein Skript ist eine Textdatei: Markdown mit Marken und Vorspann.</translation>
    </message>
    <message>
        <source>Say what is wrong with the text of a script, and what it could say better.</source>
        <translation>Sagen, was am Text eines Skripts falsch ist und was es besser sagen könnte.</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Look at call scripts, and publish them.</source>
        <translation>Leitfäden ansehen und veröffentlichen.</translation>
    </message>
    <message>
        <source>Prints FILE:LINE:COLUMN, the rule, and why. A script that cannot be used ends with
exit code 3. How it talks is advice, in %1. A line &quot;allow: closed, monologue&quot; of
its front matter switches such rules off; they are %2.</source>
        <translation>Schreibt DATEI:ZEILE:SPALTE, die Regel und den Grund. Ein Leitfaden, der nicht zu gebrauchen
ist, endet mit Exit-Code 3. Wie er spricht, ist ein Rat, auf %1. Eine Zeile
&quot;allow: closed, monologue&quot; im Kopf schaltet solche Regeln aus; es sind %2.</translation>
    </message>
    <message>
        <source>A workspace to hold it against: what the team asks, and what its leads have nothing for.</source>
        <translation>Ein Arbeitsbereich, an dem es gemessen wird: was das Team fragt, und wofür seine Leads nichts haben.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptEdit</name>
    <message>
        <source>Text of the script</source>
        <translation>Text des Leitfadens</translation>
    </message>
    <message>
        <source>Tab moves text in; F6 or Ctrl+Tab leads on to what comes next.</source>
        <translation>Tab rückt den Text ein; F6 oder Strg+Tab führt zum Nächsten.</translation>
    </message>
    <message>
        <source>&amp;Complete the Word</source>
        <translation>Wort &amp;vervollständigen</translation>
    </message>
    <message>
        <source>&amp;Mend What Is Here</source>
        <translation>&amp;Beheben, was hier ist</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Problem Before</source>
        <translation>&amp;Vorheriges Problem</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Find A&amp;gain</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Backwards</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation>&amp;Falten oder entfalten</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All</source>
        <translation>&amp;Alles falten oder entfalten</translation>
    </message>
    <message>
        <source>&amp;Larger Letters</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller Letters</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual Letters</source>
        <translation>&amp;Übliche Schrift</translation>
    </message>
    <message>
        <source>Leave the &amp;Text</source>
        <translation>Den &amp;Text verlassen</translation>
    </message>
    <message>
        <source>Leave It Bac&amp;kwards</source>
        <translation>&amp;Rückwärts verlassen</translation>
    </message>
    <message>
        <source>Nothing here mends itself</source>
        <translation>Hier behebt sich nichts von selbst</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptKeeper</name>
    <message>
        <source>Saved as a draft.</source>
        <translation>Als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>Version %L1 is in use from now on.</source>
        <translation>Ab jetzt wird Version %L1 verwendet.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Der Entwurf ist verworfen.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptList</name>
    <message>
        <source>a draft, not in use yet</source>
        <translation>ein Entwurf, noch nicht in Gebrauch</translation>
    </message>
    <message>
        <source>version %L1 in use, and a draft</source>
        <translation>Version %L1 in Gebrauch, und ein Entwurf</translation>
    </message>
    <message>
        <source>version %L1 in use</source>
        <translation>Version %L1 in Gebrauch</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a script&apos;s name, what of it is in use</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptListCommand</name>
    <message>
        <source>Print the scripts of a store, with the version in use.</source>
        <translation>Die Leitfäden eines Speichers ausgeben, mit der Version in Gebrauch.</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>, a draft</source>
        <translation>, ein Entwurf</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptPage</name>
    <message>
        <source>Text of the script</source>
        <translation>Text des Leitfadens</translation>
    </message>
    <message>
        <source>Headings and prompts of the script</source>
        <translation>Überschriften und Marken des Leitfadens</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>What is said when we call. What is in use never changes: it is followed.</source>
        <translation>Was gesagt wird, wenn wir anrufen. Was in Gebrauch ist, ändert sich nie: Es folgt etwas Neues.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Neuer Leitfaden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen …</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Entwurf verwerfen …</translation>
    </message>
    <message>
        <source>Versions and trials…</source>
        <translation>Versionen und Proben …</translation>
    </message>
    <message>
        <source>The language of scripts</source>
        <translation>Die Sprache der Leitfäden</translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>Publish this script?</source>
        <translation>Diesen Leitfaden veröffentlichen?</translation>
    </message>
    <message>
        <source>From the next call on this is what is said. It can&apos;t be changed any more, only followed by a new version. Calls keep the version that they used.</source>
        <translation>Ab dem nächsten Anruf wird das gesagt. Es lässt sich nicht mehr ändern, nur durch eine neue Version ablösen. Anrufe behalten die Version, mit der sie geführt wurden.</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Den Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>The version in use stays. A draft that was saved comes back with the key that takes things back.</source>
        <translation>Die Version in Gebrauch bleibt. Ein gespeicherter Entwurf kommt mit der Taste zurück, die alles zurücknimmt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Not saved yet; what is typed is kept on this machine.</source>
        <translation>Noch nicht gespeichert; was getippt ist, bleibt auf diesem Rechner erhalten.</translation>
    </message>
    <message>
        <source>A new script.</source>
        <translation>Ein neuer Leitfaden.</translation>
    </message>
    <message>
        <source>A draft. It is used once it is published.</source>
        <translation>Ein Entwurf. Er wird verwendet, sobald er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Version %L1, as it is in use.</source>
        <translation>Version %L1, so wie sie in Gebrauch ist.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Choose the fix again in a moment.</source>
        <translation>Der Text wurde inzwischen geändert. Wählen Sie die Verbesserung gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptPublishCommand</name>
    <message>
        <source>Make a file the version of its script that is used from now on.</source>
        <translation>Eine Datei zu der Version ihres Leitfadens machen, die ab jetzt verwendet wird.</translation>
    </message>
    <message>
        <source>The script with the title of the file gets a new version; where there is none it is
a new script. A draft of it is replaced. Calls keep the version that they used.</source>
        <translation>Der Leitfaden mit dem Titel der Datei bekommt eine neue Version; wo es keinen gibt, ist es ein
neuer. Ein Entwurf wird ersetzt. Anrufe behalten die Version, mit der sie geführt wurden.</translation>
    </message>
    <message>
        <source>Published: %1, version %2</source>
        <translation>Veröffentlicht: %1, Version %2</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptRenderCommand</name>
    <message>
        <source>Print a script as it is filled in for one lead, or for those whom it is for.</source>
        <translation>Einen Leitfaden ausgeben, wie er für einen Lead ausgefüllt ist, oder für die, für die er da ist.</translation>
    </message>
    <message>
        <source>Prints Markdown. With --json also what each prompt and question decided: the line
of its tag, whether it holds, and the condition that does not. Without --lead the
newest lead that its stages, roles and languages fit is taken.</source>
        <translation>Schreibt Markdown. Mit --json auch, was jede Marke entschieden hat: ihre Zeile, ob sie zutrifft,
und die Bedingung, die nicht gilt. Ohne --lead wird der neueste Lead genommen, zu dem Stufen,
Rollen und Sprachen passen.</translation>
    </message>
    <message>
        <source>The ID of a lead, as lead list prints it.</source>
        <translation>Die ID eines Leads, wie lead list sie ausgibt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no lead&apos;s ID</source>
        <translation>&apos;%1&apos; ist keine ID eines Leads</translation>
    </message>
    <message>
        <source>Who calls, by ID or name; where one of us works in the workspace, that one.</source>
        <translation>Wer anruft, nach ID oder Name; wo nur eine Person im Arbeitsbereich arbeitet, diese.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptSpelling</name>
    <message>
        <source>Add “%1” to the Dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptVariable</name>
    <message>
        <source>their given name</source>
        <translation>ihr Vorname</translation>
    </message>
    <message>
        <source>their family name</source>
        <translation>ihr Nachname</translation>
    </message>
    <message>
        <source>their whole name</source>
        <translation>ihr ganzer Name</translation>
    </message>
    <message>
        <source>their job title</source>
        <translation>ihre Stellung</translation>
    </message>
    <message>
        <source>their part in buying</source>
        <translation>ihre Rolle beim Kauf</translation>
    </message>
    <message>
        <source>the language they speak</source>
        <translation>die Sprache, die sie sprechen</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>wo sie arbeiten</translation>
    </message>
    <message>
        <source>its industry</source>
        <translation>dessen Branche</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>dessen Größe</translation>
    </message>
    <message>
        <source>what they came by</source>
        <translation>wodurch sie kamen</translation>
    </message>
    <message>
        <source>which kind of source that is</source>
        <translation>welche Art von Quelle das ist</translation>
    </message>
    <message>
        <source>what they are interested in</source>
        <translation>wofür sie sich interessieren</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>wie weit es gekommen ist</translation>
    </message>
    <message>
        <source>what they said about a personal call</source>
        <translation>was sie zu einem persönlichen Anruf gesagt haben</translation>
    </message>
    <message>
        <source>the number of this attempt</source>
        <translation>die Nummer dieses Versuchs</translation>
    </message>
    <message>
        <source>what they asked and nobody answered</source>
        <translation>was sie gefragt haben und niemand beantwortet hat</translation>
    </message>
    <message>
        <source>what they read last</source>
        <translation>was sie zuletzt gelesen haben</translation>
    </message>
    <message>
        <source>in which month they read it</source>
        <translation>in welchem Monat sie es gelesen haben</translation>
    </message>
    <message>
        <source>a download or a visit</source>
        <translation>ein Download oder ein Besuch</translation>
    </message>
    <message>
        <source>what was said last time</source>
        <translation>was beim letzten Mal gesagt wurde</translation>
    </message>
    <message>
        <source>in which month that was</source>
        <translation>in welchem Monat das war</translation>
    </message>
    <message>
        <source>who of us they talked with</source>
        <translation>mit wem von uns sie gesprochen haben</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>wer sie geschickt hat</translation>
    </message>
    <message>
        <source>the opening line as prepared</source>
        <translation>der erste Satz, wie er vorbereitet ist</translation>
    </message>
    <message>
        <source>who calls</source>
        <translation>wer anruft</translation>
    </message>
    <message>
        <source>what time it is there</source>
        <translation>wie spät es dort ist</translation>
    </message>
    <message>
        <source>morning, afternoon or evening there</source>
        <translation>morning, afternoon oder evening dort</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Leitfaden</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptWords</name>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
    <message>
        <source>its front matter needs a closing line of three dashes</source>
        <translation>sein Vorspann braucht eine Schlusszeile aus drei Strichen</translation>
    </message>
    <message>
        <source>“%1” is not “key: value”</source>
        <translation>„%1“ ist nicht „Schlüssel: Wert“</translation>
    </message>
    <message>
        <source>there is no stage “%1”</source>
        <translation>es gibt keinen Stand „%1“</translation>
    </message>
    <message>
        <source>there is no buyer role “%1”</source>
        <translation>es gibt keine Rolle beim Kauf „%1“</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language, such as de</source>
        <translation>„%1“ ist kein Sprachcode wie de</translation>
    </message>
    <message>
        <source>“%1” is not closed on its line</source>
        <translation>„%1“ wird auf seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>the braces “%1” belong to no tag</source>
        <translation>die Klammern „%1“ gehören zu keiner Marke</translation>
    </message>
    <message>
        <source>scripts have no tag “%1”</source>
        <translation>Leitfäden haben keine Marke „%1“</translation>
    </message>
    <message>
        <source>“%1” has no end</source>
        <translation>„%1“ hat kein Ende</translation>
    </message>
    <message>
        <source>“%1” stands where nothing was begun that it could belong to</source>
        <translation>„%1“ steht, wo nichts begonnen wurde, zu dem es gehören könnte</translation>
    </message>
    <message>
        <source>scripts have no filter “%1”</source>
        <translation>Leitfäden haben keinen Filter „%1“</translation>
    </message>
    <message>
        <source>behind a filter’s colon stands a number or a text in quotes, not “%1”</source>
        <translation>hinter dem Doppelpunkt eines Filters steht eine Zahl oder ein Text in Anführungszeichen, nicht „%1“</translation>
    </message>
    <message>
        <source>a loop goes over known, objections, people or proof, not over “%1”</source>
        <translation>eine Schleife geht über known, objections, people oder proof, nicht über „%1“</translation>
    </message>
    <message>
        <source>at most two loops stand in one another</source>
        <translation>höchstens zwei Schleifen stehen ineinander</translation>
    </message>
    <message>
        <source>scripts are Markdown, without HTML such as “%1”</source>
        <translation>Leitfäden sind Markdown, ohne HTML wie „%1“</translation>
    </message>
    <message>
        <source>“%1” cannot stand between backticks</source>
        <translation>„%1“ kann nicht zwischen Gravis-Zeichen stehen</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the address of a link</source>
        <translation>„%1“ kann nicht in der Adresse eines Links stehen</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>filled in, it becomes too long</source>
        <translation>ausgefüllt wird er zu lang</translation>
    </message>
    <message>
        <source>there is no rule of manner “%1”</source>
        <translation>es gibt keine Regel des Umgangs „%1“</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>die Marke „%1“ ist zu lang</translation>
    </message>
    <message>
        <source>too many blocks stand in one another</source>
        <translation>zu viele Blöcke stehen ineinander</translation>
    </message>
    <message>
        <source>a prompt depends on role, stage, source, language, known, unknown, objection or attempt, not on “%1”</source>
        <translation>ein prompt hängt von role, stage, source, language, known, unknown, objection oder attempt ab, nicht von „%1“</translation>
    </message>
    <message>
        <source>“%1” is nothing that this can be</source>
        <translation>„%1“ kann das nicht sein</translation>
    </message>
    <message>
        <source>“%1” needs one key or theme behind its name, or none</source>
        <translation>„%1“ braucht hinter dem Namen einen Schlüssel oder ein Thema, oder nichts</translation>
    </message>
    <message>
        <source>the character %1 cannot stand in a script</source>
        <translation>das Zeichen %1 kann nicht in einem Leitfaden stehen</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerAddUserCommand</name>
    <message>
        <source>Make a login for somebody of the team, and their joining file.</source>
        <translation>Eine Anmeldung für jemanden aus dem Team machen, und die Beitrittsdatei.</translation>
    </message>
    <message>
        <source>LOGIN begins with a letter from a to z; then come a to z, 0 to 9, _, . and -. The server
gets no password, only what is made from it. Send the joining file and the password on
different ways.</source>
        <translation>LOGIN beginnt mit einem Buchstaben von a bis z; dann folgen a bis z, 0 bis 9, _, . und -. Der
Server bekommt kein Passwort, nur was daraus gemacht wird. Beitrittsdatei und Passwort auf
verschiedenen Wegen schicken.</translation>
    </message>
    <message>
        <source>The person&apos;s name, as the team sees it.</source>
        <translation>Der Name der Person, wie das Team ihn sieht.</translation>
    </message>
    <message>
        <source>One of %1; rep unless given.</source>
        <translation>Eines von %1; sonst rep.</translation>
    </message>
    <message>
        <source>The team they belong to; none unless given.</source>
        <translation>Das Team, zu dem sie gehören; sonst keines.</translation>
    </message>
    <message>
        <source>The ID of a member who is there already and has no login.</source>
        <translation>Die ID eines Mitglieds, das es schon gibt und das keine Anmeldung hat.</translation>
    </message>
    <message>
        <source>How many at once, 1 to 20; 4 unless given.</source>
        <translation>Wie viele zugleich, 1 bis 20; sonst 4.</translation>
    </message>
    <message>
        <source>--name NAME is missing</source>
        <translation>--name NAME fehlt</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name ist leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no member&apos;s ID</source>
        <translation>„%1“ ist keine ID eines Mitglieds</translation>
    </message>
    <message>
        <source>Added %1: %2.</source>
        <translation>%1 hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Joining file: %1</source>
        <translation>Beitrittsdatei: %1</translation>
    </message>
    <message>
        <source>The login is made, but its joining file %1 could not be written.</source>
        <translation>Die Anmeldung ist gemacht, aber ihre Beitrittsdatei %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerBackupCommand</name>
    <message>
        <source>Look at the server, and say what to do so that nothing can be lost.</source>
        <translation>Den Server ansehen und sagen, was zu tun ist, damit nichts verloren gehen kann.</translation>
    </message>
    <message>
        <source>Takes a superuser and changes nothing. It says only what it saw.</source>
        <translation>Braucht einen Superuser und ändert nichts. Gesagt wird nur, was zu sehen war.</translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation>gut: %1</translation>
    </message>
    <message>
        <source>TO DO: %1</source>
        <translation>ZU TUN: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerCheckCommand</name>
    <message>
        <source>Say what must hold of the shared database, and whether it does.</source>
        <translation>Sagen, was für die gemeinsame Datenbank gelten muss, und ob es gilt.</translation>
    </message>
    <message>
        <source>Takes a superuser and changes nothing. Exit code 1: something is not well.</source>
        <translation>Braucht einen Superuser und ändert nichts. Exit-Code 1: Etwas ist nicht gut.</translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation>gut: %1</translation>
    </message>
    <message>
        <source>NOT WELL: %1</source>
        <translation>NICHT GUT: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerChecks</name>
    <message>
        <source>row security is forced on every table</source>
        <translation>der Zeilenschutz ist für jede Tabelle erzwungen</translation>
    </message>
    <message>
        <source>no table is open to a person or to everybody</source>
        <translation>keine Tabelle ist einer Person oder allen offen</translation>
    </message>
    <message>
        <source>each login is in the one group of its role</source>
        <translation>jede Anmeldung ist in der einen Gruppe ihrer Rolle</translation>
    </message>
    <message>
        <source>no login has power over the server</source>
        <translation>keine Anmeldung hat Macht über den Server</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>there are partitions for three months to come</source>
        <translation>es gibt Partitionen für die nächsten drei Monate</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerCommand</name>
    <message>
        <source>Set up and look after the database that a team shares.</source>
        <translation>Die Datenbank einrichten und pflegen, die ein Team teilt.</translation>
    </message>
    <message>
        <source>Where the database is: see callwellctl server --help.</source>
        <translation>Wo die Datenbank ist: siehe callwellctl server --help.</translation>
    </message>
    <message>
        <source>Read the password of --url from the first line of FILE; - is standard input.</source>
        <translation>Das Passwort für --url aus der ersten Zeile von FILE lesen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>--url URL is missing</source>
        <translation>--url URL fehlt</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Passwort von %1 auf %2:</translation>
    </message>
    <message>
        <source>URL is postgresql:///DATABASE on the server itself, where no password is needed
(run it as the user postgres there), or from elsewhere
postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE, where FILE holds the
certificate that the server&apos;s own must come from. The password of NAME is asked for
on the terminal, or read from --password-file; it is never a part of URL.
add-user, remove-user, joining-file, set-role, set-team, set-password, set-ceiling and
list-users may also be used by an administrator of the workspace; the others take a
superuser.</source>
        <translation>URL ist postgresql:///DATABASE auf dem Server selbst, wo kein Passwort nötig ist
(dort als Benutzer postgres ausführen), oder von anderswo
postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE, wobei FILE das Zertifikat
enthält, von dem das des Servers sein muss. Nach dem Passwort von NAME wird auf dem
Terminal gefragt, oder es kommt aus --password-file; ein Teil von URL ist es nie.
add-user, remove-user, joining-file, set-role, set-team, set-password, set-ceiling und list-users
darf auch ein Administrator des Arbeitsbereichs; die anderen brauchen einen Superuser.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerInitCommand</name>
    <message>
        <source>Make a workspace in an empty database.</source>
        <translation>Einen Arbeitsbereich in einer leeren Datenbank machen.</translation>
    </message>
    <message>
        <source>Bring a workspace up to date; the same as init.</source>
        <translation>Einen Arbeitsbereich auf den neuesten Stand bringen; dasselbe wie init.</translation>
    </message>
    <message>
        <source>Takes a superuser and a UTF8 database of PostgreSQL 15 to 17. Everything happens in one
transaction: what fails has changed nothing. It may be run again at any time, and must be
after an update of Callwell; what people entered stays as it is. One server (cluster)
holds one workspace.</source>
        <translation>Braucht einen Superuser und eine UTF8-Datenbank von PostgreSQL 15 bis 17. Alles geschieht in
einer Transaktion: Was scheitert, hat nichts geändert. Es darf jederzeit noch einmal laufen und
muss es nach einer Aktualisierung von Callwell; was eingegeben wurde, bleibt, wie es ist. Ein
Server (Cluster) hält einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Made a workspace in the database %1: schema %2. Add its people by callwellctl server add-user.</source>
        <translation>In der Datenbank %1 wurde ein Arbeitsbereich gemacht: Schema %2. Seine Leute mit callwellctl server add-user hinzufügen.</translation>
    </message>
    <message>
        <source>The database %1 had schema %2 already. Its functions and rights were set again; what people entered was not touched.</source>
        <translation>Die Datenbank %1 hatte schon Schema %2. Funktionen und Rechte wurden neu gesetzt; was eingegeben wurde, blieb unberührt.</translation>
    </message>
    <message>
        <source>Upgraded the database %1 from schema %2 to %3. What people entered was kept.</source>
        <translation>Die Datenbank %1 wurde von Schema %2 auf %3 gebracht. Was eingegeben wurde, ist erhalten.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerJoiningFileCommand</name>
    <message>
        <source>Write the joining file of somebody who has a login.</source>
        <translation>Die Beitrittsdatei von jemandem schreiben, der eine Anmeldung hat.</translation>
    </message>
    <message>
        <source>--join-file FILE is missing</source>
        <translation>--join-file FILE fehlt</translation>
    </message>
    <message>
        <source>Joining file: %1</source>
        <translation>Beitrittsdatei: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerListUsersCommand</name>
    <message>
        <source>Print who has a login, and who had one.</source>
        <translation>Ausgeben, wer eine Anmeldung hat und wer eine hatte.</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>entfernt am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) now</source>
        <translation>
            <numerusform>jetzt %Ln Sitzung</numerusform>
            <numerusform>jetzt %Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a login yet.</source>
        <translation>Noch hat niemand eine Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerNewEpochCommand</name>
    <message>
        <source>After a restore: have every laptop compare all it has with the server.</source>
        <translation>Nach dem Zurückholen einer Sicherung: jeden Laptop alles mit dem Server vergleichen lassen.</translation>
    </message>
    <message>
        <source>To be run when a backup was restored, before anybody connects again. What laptops have
not sent yet is sent afterwards as always.</source>
        <translation>Auszuführen, wenn eine Sicherung zurückgeholt wurde, bevor sich wieder jemand verbindet. Was
Laptops noch nicht gesendet haben, wird danach wie immer gesendet.</translation>
    </message>
    <message>
        <source>A new epoch has begun. Each laptop compares all it has with the server when it comes next, and loses nothing that it has not sent.</source>
        <translation>Eine neue Epoche hat begonnen. Jeder Laptop vergleicht beim nächsten Mal alles mit dem Server und verliert nichts, was er noch nicht gesendet hat.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerRemoveUserCommand</name>
    <message>
        <source>End a login and its sessions; the member and all their work stay.</source>
        <translation>Eine Anmeldung und ihre Sitzungen beenden; das Mitglied und alle Arbeit bleiben.</translation>
    </message>
    <message>
        <source>Their leads stay theirs until somebody hands them over. What is on their laptop stays
there, and what they had not sent is not taken any more.</source>
        <translation>Ihre Leads bleiben die ihren, bis jemand sie übergibt. Was auf dem Laptop ist, bleibt dort, und
was noch nicht gesendet war, wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Removed the login %1 and ended its sessions. The work stays.</source>
        <translation>Die Anmeldung %1 wurde entfernt, ihre Sitzungen sind beendet. Die Arbeit bleibt.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetCeilingCommand</name>
    <message>
        <source>Say how many rows somebody may take in bulk on a day.</source>
        <translation>Sagen, wie viele Zeilen jemand an einem Tag auf einmal holen darf.</translation>
    </message>
    <message>
        <source>ROWS is a number, or &quot;default&quot; for what holds for everybody.</source>
        <translation>ROWS ist eine Zahl, oder default für das, was für alle gilt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of rows</source>
        <translation>„%1“ ist keine Zahl von Zeilen</translation>
    </message>
    <message>
        <source>%1 may take %2 rows in bulk on a day.</source>
        <translation>%1 darf an einem Tag %2 Zeilen auf einmal holen.</translation>
    </message>
    <message>
        <source>For %1 holds what holds for everybody.</source>
        <translation>Für %1 gilt, was für alle gilt.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetPasswordCommand</name>
    <message>
        <source>Give somebody another password.</source>
        <translation>Jemandem ein anderes Passwort geben.</translation>
    </message>
    <message>
        <source>The old one is of no more use at the next login; open sessions are not ended.</source>
        <translation>Das alte nützt bei der nächsten Anmeldung nichts mehr; offene Sitzungen werden nicht beendet.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetRoleCommand</name>
    <message>
        <source>Give somebody another role.</source>
        <translation>Jemandem eine andere Rolle geben.</translation>
    </message>
    <message>
        <source>ROLE is one of %1.
What they may see follows at their next round; what they may no longer see leaves their
laptop, but for what they have not sent.</source>
        <translation>ROLE ist eines von %1.
Was sie sehen dürfen, folgt beim nächsten Abgleich; was sie nicht mehr sehen dürfen, verlässt
ihren Laptop, außer was sie noch nicht gesendet haben.</translation>
    </message>
    <message>
        <source>%1 has the role %2 now.</source>
        <translation>%1 hat jetzt die Rolle %2.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetTeamCommand</name>
    <message>
        <source>Put somebody into another team; an empty TEAM is none.</source>
        <translation>Jemanden in ein anderes Team setzen; ein leeres TEAM ist keines.</translation>
    </message>
    <message>
        <source>%1 belongs to no team now.</source>
        <translation>%1 gehört jetzt zu keinem Team.</translation>
    </message>
    <message>
        <source>%1 belongs to the team %2 now.</source>
        <translation>%1 gehört jetzt zum Team %2.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerTidyCommand</name>
    <message>
        <source>Make the partitions of the coming year, and drop the log of long ago.</source>
        <translation>Die Partitionen des kommenden Jahres machen und das Protokoll von einst verwerfen.</translation>
    </message>
    <message>
        <source>To be run once a month. A laptop that was away for longer than the log is kept compares
all it has with the server instead of asking what changed; it loses nothing. Who changed
what is kept for as long.</source>
        <translation>Einmal im Monat auszuführen. Ein Laptop, der länger fort war, als das Protokoll bleibt,
vergleicht alles mit dem Server, statt zu fragen, was sich geändert hat; er verliert nichts. Wer
was geändert hat, bleibt ebenso lange.</translation>
    </message>
    <message>
        <source>Keep so many days, at least 31; 400 unless given.</source>
        <translation>So viele Tage behalten, mindestens 31; sonst 400.</translation>
    </message>
    <message>
        <source>--keep-days is a number of days</source>
        <translation>--keep-days ist eine Zahl von Tagen</translation>
    </message>
    <message numerus="yes">
        <source>Dropped %Ln partition(s) of long ago; those of the coming year are there.</source>
        <translation>
            <numerusform>%Ln Partition von einst verworfen; die des kommenden Jahres sind da.</numerusform>
            <numerusform>%Ln Partitionen von einst verworfen; die des kommenden Jahres sind da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::ServerUserOptions</name>
    <message>
        <source>&apos;%1&apos; is no role; there are %2</source>
        <translation>„%1“ ist keine Rolle; es gibt %2</translation>
    </message>
    <message>
        <source>%1 is a line of text</source>
        <translation>%1 ist eine Zeile Text</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerWords</name>
    <message>
        <source>This server is PostgreSQL %2, and 15, 16 or 17 is needed. Nothing was changed. Use a server of one of these versions.</source>
        <translation>Dieser Server ist PostgreSQL %2, nötig ist 15, 16 oder 17. Nichts wurde geändert. Einen Server dieser Versionen nehmen.</translation>
    </message>
    <message>
        <source>%2 is not a superuser of that server, and only one may do this. Nothing was changed. Run it as the user postgres on the server itself, or name a superuser in --url.</source>
        <translation>%2 ist kein Superuser dieses Servers, und nur ein solcher darf das. Nichts wurde geändert. Auf dem Server selbst als Benutzer postgres ausführen oder in --url einen Superuser nennen.</translation>
    </message>
    <message>
        <source>The letters of that database are %2, and UTF8 is needed. Nothing was changed. Make another one: createdb --template=template0 --encoding=UTF8 callwell.</source>
        <translation>Die Zeichen dieser Datenbank sind %2, nötig ist UTF8. Nichts wurde geändert. Eine andere machen: createdb --template=template0 --encoding=UTF8 callwell.</translation>
    </message>
    <message>
        <source>The database “%2” of the same server is a workspace already, and a server holds one. Nothing was changed. Use that one, or make another cluster: pg_createcluster 17 NAME.</source>
        <translation>Die Datenbank „%2“ desselben Servers ist schon ein Arbeitsbereich, und ein Server hält einen. Nichts wurde geändert. Diese nehmen oder einen anderen Cluster machen: pg_createcluster 17 NAME.</translation>
    </message>
    <message>
        <source>There is a schema “%2” in that database that Callwell did not make. Nothing was changed. Make an empty database: createdb --template=template0 callwell.</source>
        <translation>In dieser Datenbank gibt es ein Schema „%2“, das nicht von Callwell ist. Nichts wurde geändert. Eine leere Datenbank machen: createdb --template=template0 callwell.</translation>
    </message>
    <message>
        <source>There is no login %2 in this workspace. Nothing was changed. See “callwellctl server list-users”.</source>
        <translation>In diesem Arbeitsbereich gibt es keine Anmeldung %2. Nichts wurde geändert. Siehe „callwellctl server list-users“.</translation>
    </message>
    <message>
        <source>“%2” cannot be a login. Nothing was changed. It begins with a letter from a to z; then come at most 48 of a to z, 0 to 9, “_”, “.” and “-”; “pg_” and “callwell_” are not its beginning.</source>
        <translation>„%2“ kann keine Anmeldung sein. Nichts wurde geändert. Sie beginnt mit einem Buchstaben von a bis z; dann folgen höchstens 48 aus a bis z, 0 bis 9, „_“, „.“ und „-“; „pg_“ und „callwell_“ sind nicht ihr Anfang.</translation>
    </message>
    <message>
        <source>The server has a login %2 already. Nothing was changed. Choose another one.</source>
        <translation>Der Server hat schon eine Anmeldung %2. Nichts wurde geändert. Eine andere wählen.</translation>
    </message>
    <message>
        <source>A login has from 1 to 20 connections. Nothing was changed for %2. Choose a number in between.</source>
        <translation>Eine Anmeldung hat 1 bis 20 Verbindungen. Für %2 wurde nichts geändert. Eine Zahl dazwischen wählen.</translation>
    </message>
    <message>
        <source>This member has a login already. Nothing was changed for %2. Remove the old one first.</source>
        <translation>Dieses Mitglied hat schon eine Anmeldung. Für %2 wurde nichts geändert. Zuerst die alte entfernen.</translation>
    </message>
    <message>
        <source>The server does not know that role. Nothing was changed for %2. Choose rep, marketer, manager or administrator.</source>
        <translation>Der Server kennt diese Rolle nicht. Für %2 wurde nichts geändert. rep, marketer, manager oder administrator wählen.</translation>
    </message>
    <message>
        <source>The server takes no password, only what was made from one, and that of %2 was not made well. Nothing was changed. Try again with the Callwell that fits the server.</source>
        <translation>Der Server nimmt kein Passwort, nur was daraus gemacht wurde, und das von %2 ist nicht gut gemacht. Nichts wurde geändert. Es mit dem Callwell noch einmal versuchen, das zum Server passt.</translation>
    </message>
    <message>
        <source>At least 31 days are kept. Nothing was changed for %2. Name a greater number.</source>
        <translation>Mindestens 31 Tage bleiben. Für %2 wurde nichts geändert. Eine größere Zahl nennen.</translation>
    </message>
    <message>
        <source>%2 may not do this. Nothing was changed. Adding and changing users takes an administrator of the workspace; everything else a superuser, as the user postgres on the server is.</source>
        <translation>%2 darf das nicht. Nichts wurde geändert. Leute hinzufügen und ändern darf ein Administrator des Arbeitsbereichs; alles andere ein Superuser, wie es der Benutzer postgres auf dem Server ist.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed. Look whether PostgreSQL runs there, and on which port: postgresql://HOST:PORT/DATABASE, or on the server itself postgresql://:PORT/DATABASE.</source>
        <translation>%1 ist nicht zu erreichen. Nichts wurde geändert. Sehen Sie nach, ob PostgreSQL dort läuft und an welchem Port: postgresql://HOST:PORT/DATABASE, auf dem Server selbst postgresql://:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right server. Nothing was changed, and no password was sent. Name its certificate by sslrootcert, and the server as it stands in there.</source>
        <translation>%1 konnte nicht beweisen, der richtige Server zu sein. Nichts wurde geändert und kein Kennwort gesendet. Nennen Sie sein Zertifikat mit sslrootcert und den Server so, wie er darin steht.</translation>
    </message>
    <message>
        <source>%2 does not let %1 in. Nothing was changed. Look at the name and the password; on the server itself run this as the user postgres.</source>
        <translation>%2 lässt %1 nicht herein. Nichts wurde geändert. Prüfen Sie Name und Kennwort; auf dem Server selbst als Benutzer postgres ausführen.</translation>
    </message>
    <message>
        <source>%1 has no room for another session now. Nothing was changed. Try it again in a moment.</source>
        <translation>%1 hat gerade keinen Platz für eine weitere Sitzung. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no Callwell workspace in the database “%2” at %1. Nothing was changed. Look at its name, or make a workspace there with callwellctl server init.</source>
        <translation>In der Datenbank „%2“ auf %1 gibt es keinen Callwell-Arbeitsbereich. Nichts wurde geändert. Prüfen Sie ihren Namen oder legen Sie dort mit callwellctl server init einen an.</translation>
    </message>
</context>
<context>
    <name>Callwell::SettingDialog</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>Callwell::SettingsPage</name>
    <message>
        <source>Parts of how the team works</source>
        <translation>Teile davon, wie das Team arbeitet</translation>
    </message>
    <message>
        <source>How the team works</source>
        <translation>Wie das Team arbeitet</translation>
    </message>
    <message>
        <source>What is set here holds for everybody in this workspace.</source>
        <translation>Was hier festgelegt ist, gilt für alle in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Callwell::SettingsSection</name>
    <message>
        <source>%1 brings it back.</source>
        <comment>a key</comment>
        <translation>%1 bringt es zurück.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>This can&apos;t be read now</source>
        <translation>Das ist gerade nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Callwell::SourceDialog</name>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Answers within</source>
        <translation>Antwort &amp;innerhalb von</translation>
    </message>
    <message>
        <source>as the team agreed</source>
        <translation>wie im Team vereinbart</translation>
    </message>
</context>
<context>
    <name>Callwell::SourceFilter</name>
    <message>
        <source>Source of the leads</source>
        <translation>Herkunft der Leads</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Jede Herkunft</translation>
    </message>
</context>
<context>
    <name>Callwell::SourceSection</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where leads come from, and how soon they are to be answered.</source>
        <translation>Woher Leads kommen und wie bald sie Antwort bekommen.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Antwort innerhalb von</translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>Keine Quellen</translation>
    </message>
    <message>
        <source>Here will be the forms, downloads, events and files that leads come from. An import adds its own.</source>
        <translation>Hier werden die Formulare, Downloads, Veranstaltungen und Dateien stehen, aus denen Leads kommen. Ein Import fügt seine eigene Quelle hinzu.</translation>
    </message>
    <message>
        <source>%1 of work hours</source>
        <comment>a span</comment>
        <translation>%1 Arbeitszeit</translation>
    </message>
    <message>
        <source>as the team agreed</source>
        <translation>wie im Team vereinbart</translation>
    </message>
</context>
<context>
    <name>Callwell::StartBanner</name>
    <message>
        <source>This is an example workspace with invented people, to play with. Your own work begins with:</source>
        <translation>Dies ist ein Beispiel mit erfundenen Menschen, zum Ausprobieren. Die eigene Arbeit beginnt mit:</translation>
    </message>
</context>
<context>
    <name>Callwell::StatusLine</name>
    <message>
        <source>All changes saved on this computer</source>
        <translation>Alle Änderungen auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>%1 search   %2 any command or person</source>
        <comment>keys</comment>
        <translation>%1 suchen   %2 Befehl oder Person</translation>
    </message>
</context>
<context>
    <name>Callwell::StepsEdit</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Tage danach</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Keine Schritte</translation>
    </message>
    <message>
        <source>Without steps it goes as the standard does: mostly calls, with gaps that grow.</source>
        <translation>Ohne Schritte geht es wie beim Standard: meist Anrufe, mit wachsenden Abständen.</translation>
    </message>
    <message>
        <source>Days since the one before</source>
        <translation>Tage seit dem vorigen</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Was getan wird</translation>
    </message>
    <message>
        <source>after so many &amp;days</source>
        <translation>nach so vielen &amp;Tagen</translation>
    </message>
</context>
<context>
    <name>Callwell::StoreErrorPage</name>
    <message>
        <source>Callwell</source>
        <translation>Callwell</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open Another Workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Open the Example</source>
        <translation>Das Beispiel öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Welcher Arbeitsbereich?</translation>
    </message>
    <message>
        <source>Workspaces (*.callwell);;All files (*)</source>
        <translation>Arbeitsbereiche (*.callwell);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Callwell::Sync</name>
    <message>
        <source>never yet</source>
        <comment>when it was last in step</comment>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Server refuses the login</source>
        <translation>Server lehnt das Konto ab</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Kennwort nötig</translation>
    </message>
    <message>
        <source>Wrong certificate</source>
        <translation>Falsches Zertifikat</translation>
    </message>
    <message>
        <source>Server is older</source>
        <translation>Server ist älter</translation>
    </message>
    <message>
        <source>Server is newer</source>
        <translation>Server ist neuer</translation>
    </message>
    <message>
        <source>No more rows today</source>
        <translation>Heute keine Zeilen mehr</translation>
    </message>
    <message>
        <source>Not our workspace there</source>
        <translation>Dort ist nicht unser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>Nicht im Gleichstand</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %Ln</source>
        <translation>
            <numerusform>Braucht einen Blick: %Ln</numerusform>
            <numerusform>Braucht einen Blick: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln change(s) wait</source>
        <translation>
            <numerusform>Angehalten: %Ln Änderung wartet</numerusform>
            <numerusform>Angehalten: %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>Das Kennwort wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Server is full: %Ln change(s) wait</source>
        <translation>
            <numerusform>Server ist voll: %Ln Änderung wartet</numerusform>
            <numerusform>Server ist voll: %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %Ln change(s) wait</source>
        <translation>
            <numerusform>Offline: %Ln Änderung wartet</numerusform>
            <numerusform>Offline: %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Server is full</source>
        <translation>Server ist voll</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird gesendet</numerusform>
            <numerusform>%Ln Änderungen werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching everything…</source>
        <translation>Alles wird geholt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>In step, %1</source>
        <comment>when</comment>
        <translation>Auf gleichem Stand, %1</translation>
    </message>
    <message>
        <source>Nothing is exchanged with the team until you go on. Everything you do is kept here.</source>
        <translation>Mit dem Team wird nichts ausgetauscht, bis Sie weitermachen. Alles, was Sie tun, bleibt hier.</translation>
    </message>
    <message>
        <source>The keychain is asked for the password.</source>
        <translation>Der Schlüsselbund wird nach dem Kennwort gefragt.</translation>
    </message>
    <message>
        <source>The first exchange with the team is about to begin.</source>
        <translation>Der erste Austausch mit dem Team beginnt gleich.</translation>
    </message>
    <message>
        <source>What you did is sent in a moment.</source>
        <translation>Was Sie getan haben, wird gleich gesendet.</translation>
    </message>
    <message>
        <source>This computer and the team have the same. The last exchange: %1.</source>
        <comment>when</comment>
        <translation>Dieser Computer und das Team haben dasselbe (letzter Austausch: %1).</translation>
    </message>
    <message>
        <source>The server was brought back from a backup. Everything here was compared with it, and what it had lost of yours was sent again.</source>
        <translation>Der Server kam aus einer Sicherung zurück. Alles hier wurde mit ihm verglichen, und was er von Ihnen verloren hatte, wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server’s by %1. Set it right: what you do is dated by it.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers um %1 vor. Bitte stellen: Nach ihr wird datiert, was Sie tun.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the server’s by %1. Set it right: what you do is dated by it.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers um %1 nach. Bitte stellen: Nach ihr wird datiert, was Sie tun.</translation>
    </message>
    <message>
        <source>No keychain took the password, so it is asked for each time that the program starts.</source>
        <translation>Kein Schlüsselbund hat das Kennwort angenommen; es wird bei jedem Start des Programms gefragt.</translation>
    </message>
    <message>
        <source>Saying hello to the server…</source>
        <translation>Der Server wird begrüßt …</translation>
    </message>
    <message>
        <source>Sending what was done here…</source>
        <translation>Was hier getan wurde, wird gesendet …</translation>
    </message>
    <message>
        <source>Fetching: %1. %2 rows so far.</source>
        <comment>what, how many</comment>
        <translation>Wird geholt: %1. Bisher %2 Zeilen.</translation>
    </message>
    <message>
        <source>Comparing with the server: %1.</source>
        <comment>what</comment>
        <translation>Wird mit dem Server verglichen: %1.</translation>
    </message>
    <message>
        <source>Fetching what is new…</source>
        <translation>Neues wird geholt …</translation>
    </message>
    <message>
        <source>Somebody moved this lead to another stage meanwhile. Look at it, then do it again if it is still right.</source>
        <translation>Jemand hat diesen Lead inzwischen auf einen anderen Stand gebracht. Ansehen und noch einmal tun, wenn es noch stimmt.</translation>
    </message>
    <message>
        <source>It belongs to somebody else now, for example because it was handed over. Tell them what you know.</source>
        <translation>Es gehört jetzt jemand anderem, zum Beispiel, weil es übergeben wurde. Sagen Sie dort, was Sie wissen.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your manager or an administrator.</source>
        <translation>Ihre Rolle darf das nicht. Die Leitung oder die Verwaltung fragen.</translation>
    </message>
    <message>
        <source>Others use it meanwhile, so it could not be removed.</source>
        <translation>Andere benutzen es inzwischen, darum ließ es sich nicht entfernen.</translation>
    </message>
    <message>
        <source>It hangs on something that was removed meanwhile or that you may not see.</source>
        <translation>Es hängt an etwas, das inzwischen entfernt wurde oder das Sie nicht sehen dürfen.</translation>
    </message>
    <message>
        <source>The server did not understand it. Copy the words and show them to whoever runs the server.</source>
        <translation>Der Server hat es nicht verstanden. Den Wortlaut kopieren und der Person zeigen, die den Server betreut.</translation>
    </message>
    <message>
        <source>The server is older and does not know this yet (%1). Do it again once it has been upgraded.</source>
        <translation>Der Server ist älter und kennt das noch nicht (%1). Noch einmal tun, sobald er aktualisiert wurde.</translation>
    </message>
    <message>
        <source>The server could not do it (%1). Do it again later, or show this to whoever runs the server.</source>
        <translation>Der Server konnte es nicht tun (%1). Später noch einmal tun oder der Person zeigen, die den Server betreut.</translation>
    </message>
</context>
<context>
    <name>Callwell::SyncCommand</name>
    <message>
        <source>Bring a store and its team&apos;s server together.</source>
        <translation>Einen Speicher und den Server seines Teams zusammenbringen.</translation>
    </message>
    <message>
        <source>The first time --server or --join says where the server is; a store that is not there is
made. Later the store knows. Sends what waits, fetches what is new, every half minute until
it is ended (Ctrl+C), or with --once one time. What was cut off goes on the next time.
Exit code 1: something needs attention in the window.</source>
        <translation>Beim ersten Mal sagt --server oder --join, wo der Server ist; ein Speicher, den es nicht
gibt, wird angelegt. Später weiß er es selbst. Sendet, was wartet, und holt, was neu ist, jede
halbe Minute, bis es beendet wird (Strg+C), mit --once ein einziges Mal. Was abgebrochen wurde,
geht beim nächsten Mal weiter.
Ende-Code 1: Im Fenster wartet etwas auf einen Blick.</translation>
    </message>
    <message>
        <source>postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE</source>
        <translation>postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE</translation>
    </message>
    <message>
        <source>A joining file instead of a URL.</source>
        <translation>Eine Beitrittsdatei statt einer URL.</translation>
    </message>
    <message>
        <source>Read the password from the first line of FILE; - is standard input.</source>
        <translation>Das Passwort aus der ersten Zeile von FILE lesen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>One round, then end.</source>
        <translation>Eine Runde, dann Schluss.</translation>
    </message>
    <message>
        <source>--server and --join say the same; give one</source>
        <translation>--server und --join sagen dasselbe; eines genügt</translation>
    </message>
    <message>
        <source>%1 belongs to no team: --server or --join is missing</source>
        <translation>%1 gehört zu keinem Team: --server oder --join fehlt</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>Passwort von %1 bei %2:</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s),</source>
        <translation>
            <numerusform>%n Änderung gesendet,</numerusform>
            <numerusform>%n Änderungen gesendet,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetched %n row(s) in %1 s.</source>
        <translation>
            <numerusform>%n Zeile in %1 s geholt.</numerusform>
            <numerusform>%n Zeilen in %1 s geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server came back from a backup: what it had lost was sent again.</source>
        <translation>Der Server kam aus einer Sicherung zurück: Was er verloren hatte, wurde noch einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention in the window.</source>
        <translation>
            <numerusform>%n Sache wartet im Fenster auf einen Blick.</numerusform>
            <numerusform>%n Sachen warten im Fenster auf einen Blick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::SyncMark</name>
    <message>
        <source>Team: %1</source>
        <comment>how it stands with it</comment>
        <translation>Team: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::TakeOnDialog</name>
    <message>
        <source>Look after %1</source>
        <translation>Sich um %1 kümmern</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>&amp;Why, though they did not ask</source>
        <translation>&amp;Warum, obwohl sie nicht gefragt haben</translation>
    </message>
    <message>
        <source>They asked for a call. From now on you look after them.</source>
        <translation>Sie haben um einen Anruf gebeten. Von nun an kümmern Sie sich.</translation>
    </message>
    <message>
        <source>They did not ask for a call, so marketing looks after them. Taking them on all the same is counted, with your reason.</source>
        <translation>Sie haben nicht um einen Anruf gebeten, also kümmert sich das Marketing. Wer sie trotzdem übernimmt, wird gezählt, mit dem Grund.</translation>
    </message>
    <message>
        <source>From now on you look after them.</source>
        <translation>Von jetzt an kümmern Sie sich.</translation>
    </message>
</context>
<context>
    <name>Callwell::TalkPanel</name>
    <message>
        <source>How long the call has lasted</source>
        <translation>Wie lange der Anruf dauert</translation>
    </message>
    <message>
        <source>Objection  (O)</source>
        <translation>Einwand  (O)</translation>
    </message>
    <message>
        <source>Known fact  (F)</source>
        <translation>Bekannte Tatsache  (F)</translation>
    </message>
    <message>
        <source>Note  (N)</source>
        <translation>Notiz  (N)</translation>
    </message>
    <message>
        <source>No script for this lead yet</source>
        <translation>Noch kein Leitfaden für diesen Lead</translation>
    </message>
    <message>
        <source>A published script for this stage and language will stand here, filled with what is known.</source>
        <translation>Ein veröffentlichter Leitfaden für diesen Stand und diese Sprache steht dann hier, gefüllt mit dem, was bekannt ist.</translation>
    </message>
    <message>
        <source>The script can&apos;t be shown</source>
        <translation>Der Leitfaden kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Other product  (A)</source>
        <translation>Anderes Produkt  (A)</translation>
    </message>
    <message>
        <source>Referral…  (R)</source>
        <translation>Empfehlung …  (R)</translation>
    </message>
    <message>
        <source>Being reached…  (D)</source>
        <translation>Erreichbarkeit …  (D)</translation>
    </message>
    <message>
        <source>Promise  (P)</source>
        <translation>Versprechen  (P)</translation>
    </message>
    <message>
        <source>Proof…  (E)</source>
        <translation>Beleg …  (E)</translation>
    </message>
</context>
<context>
    <name>Callwell::Team</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>step</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>step</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Look at their posts</source>
        <comment>step</comment>
        <translation>Beiträge ansehen</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>help</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>help</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Pointer to somebody else</source>
        <comment>help</comment>
        <translation>Hinweis auf jemand anderen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <comment>help</comment>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>question: any answer</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>question: one of some answers</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Who has the least prepared work</source>
        <translation>Wer die wenigste vorbereitete Arbeit hat</translation>
    </message>
    <message>
        <source>Always the same member</source>
        <translation>Immer dasselbe Mitglied</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 Min.</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 Std.</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 Std. %L2 Min.</translation>
    </message>
</context>
<context>
    <name>Callwell::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>How this computer stands with your team.</source>
        <translation>Wie dieser Computer zu Ihrem Team steht.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>Zuletzt auf gleichem Stand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Nothing waits. What you do next appears here until the server has it.</source>
        <translation>Nichts wartet. Was Sie als Nächstes tun, steht hier, bis der Server es hat.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Was auf das Senden wartet</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Needs &amp;Attention: %Ln…</source>
        <translation>
            <numerusform>&amp;Braucht einen Blick: %Ln …</numerusform>
            <numerusform>&amp;Braucht einen Blick: %Ln …</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits to be sent: %L1</source>
        <translation>Was auf das Senden wartet: %L1</translation>
    </message>
</context>
<context>
    <name>Callwell::TeamRuleWords</name>
    <message>
        <source>Attempts need a name to be told apart. Nothing was changed. Write one.</source>
        <translation>Versuche brauchen einen Namen, um sie zu unterscheiden. Nichts wurde geändert. Einen schreiben.</translation>
    </message>
    <message>
        <source>Attempts for this source and stage are set already. Nothing was changed. Change those, or choose another source or stage.</source>
        <translation>Für diese Quelle und diesen Stand sind schon Versuche festgelegt. Nichts wurde geändert. Diese ändern oder eine andere Quelle oder einen anderen Stand wählen.</translation>
    </message>
    <message>
        <source>Nobody tries a lead in this stage. Nothing was changed. Choose a stage that is open.</source>
        <translation>Bei diesem Stand versucht niemand einen Lead. Nichts wurde geändert. Einen Stand wählen, der offen ist.</translation>
    </message>
    <message>
        <source>The goal is at least one attempt. Nothing was changed. Choose a higher number.</source>
        <translation>Das Ziel ist mindestens ein Versuch. Nichts wurde geändert. Eine höhere Zahl wählen.</translation>
    </message>
    <message>
        <source>The allowed hours end before they begin. Nothing was changed. Choose an end that is later.</source>
        <translation>Die erlaubten Stunden enden, bevor sie beginnen. Nichts wurde geändert. Ein späteres Ende wählen.</translation>
    </message>
    <message>
        <source>Attempts need at least one day of the week. Nothing was changed. Choose one.</source>
        <translation>Versuche brauchen mindestens einen Wochentag. Nichts wurde geändert. Einen wählen.</translation>
    </message>
    <message>
        <source>Nurturing looks again after one day at the earliest. Nothing was changed. Choose a higher number.</source>
        <translation>In Pflege wird frühestens nach einem Tag wieder angesehen. Nichts wurde geändert. Eine höhere Zahl wählen.</translation>
    </message>
    <message>
        <source>Nobody is tried twice on one day. Nothing was changed. Leave at least one day between two steps.</source>
        <translation>Niemand wird an einem Tag zweimal versucht. Nichts wurde geändert. Mindestens einen Tag zwischen zwei Schritten lassen.</translation>
    </message>
    <message>
        <source>These steps only look at posts and reach nobody. Nothing was changed. Add a call, a mail or a message.</source>
        <translation>Diese Schritte sehen nur Beiträge an und erreichen niemanden. Nichts wurde geändert. Einen Anruf, eine E-Mail oder eine Nachricht hinzufügen.</translation>
    </message>
    <message>
        <source>There is no time zone of this name. Nothing was changed. Choose one from the list, such as Europe/Oslo.</source>
        <translation>Es gibt keine Zeitzone mit diesem Namen. Nichts wurde geändert. Eine aus der Liste wählen, etwa Europe/Oslo.</translation>
    </message>
    <message>
        <source>Work ends before it begins. Nothing was changed. Choose an end that is later.</source>
        <translation>Die Arbeit endet, bevor sie beginnt. Nichts wurde geändert. Ein späteres Ende wählen.</translation>
    </message>
    <message>
        <source>The team works on at least one day of the week. Nothing was changed. Choose one.</source>
        <translation>Das Team arbeitet an mindestens einem Wochentag. Nichts wurde geändert. Einen wählen.</translation>
    </message>
    <message>
        <source>An answer takes at least one minute. Nothing was changed. Choose a higher number.</source>
        <translation>Eine Antwort braucht mindestens eine Minute. Nichts wurde geändert. Eine höhere Zahl wählen.</translation>
    </message>
    <message>
        <source>An answer time is not below zero. Nothing was changed. Choose a higher number, or 0 for what the team agreed on.</source>
        <translation>Eine Antwortzeit liegt nicht unter null. Nichts wurde geändert. Eine höhere Zahl wählen oder 0 für das, was im Team vereinbart ist.</translation>
    </message>
    <message>
        <source>A day off needs a date. Nothing was changed. Choose one.</source>
        <translation>Ein freier Tag braucht ein Datum. Nichts wurde geändert. Eines wählen.</translation>
    </message>
    <message>
        <source>A day off needs a name. Nothing was changed. Write what is celebrated, or why nobody works.</source>
        <translation>Ein freier Tag braucht einen Namen. Nichts wurde geändert. Schreiben, was gefeiert wird oder warum niemand arbeitet.</translation>
    </message>
    <message>
        <source>This day is off there already. Nothing was changed. Change that one, or choose another day.</source>
        <translation>Dieser Tag ist dort schon frei. Nichts wurde geändert. Diesen ändern oder einen anderen Tag wählen.</translation>
    </message>
    <message>
        <source>There is no territory with this code. Nothing was changed. Write its two letters, such as NO.</source>
        <translation>Es gibt kein Gebiet mit diesem Code. Nichts wurde geändert. Die zwei Buchstaben schreiben, etwa NO.</translation>
    </message>
    <message>
        <source>There is no language with this code. Nothing was changed. Write its letters, such as en or pt-BR.</source>
        <translation>Es gibt keine Sprache mit diesem Code. Nichts wurde geändert. Die Buchstaben schreiben, etwa en oder pt-BR.</translation>
    </message>
    <message>
        <source>A source needs a name. Nothing was changed. Write one.</source>
        <translation>Eine Quelle braucht einen Namen. Nichts wurde geändert. Einen schreiben.</translation>
    </message>
    <message>
        <source>There is a source of this kind and name already. Nothing was changed. Choose another name.</source>
        <translation>Es gibt schon eine Quelle dieser Art mit diesem Namen. Nichts wurde geändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Leads, attempts or rules name this source. Nothing was changed. Where leads came from stays on the record.</source>
        <translation>Leads, Versuche oder Regeln nennen diese Quelle. Nichts wurde geändert. Woher Leads kamen, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>A key begins with a letter and has only the letters a to z, digits and “_”. Nothing was changed. Write it like team_size.</source>
        <translation>Ein Schlüssel beginnt mit einem Buchstaben und hat nur die Buchstaben a bis z, Ziffern und „_“. Nichts wurde geändert. Ihn schreiben wie team_size.</translation>
    </message>
    <message>
        <source>Another question has this key. Nothing was changed. Change that one, or choose another key.</source>
        <translation>Eine andere Frage hat diesen Schlüssel. Nichts wurde geändert. Diese ändern oder einen anderen Schlüssel wählen.</translation>
    </message>
    <message>
        <source>People answered under the key that this question had. Nothing was changed. Keep the key, or add another question.</source>
        <translation>Unter dem bisherigen Schlüssel dieser Frage gibt es schon Antworten. Nichts wurde geändert. Den Schlüssel behalten oder eine weitere Frage hinzufügen.</translation>
    </message>
    <message>
        <source>A question needs a wording in at least one language. Nothing was changed. Write one.</source>
        <translation>Eine Frage braucht einen Wortlaut in mindestens einer Sprache. Nichts wurde geändert. Einen schreiben.</translation>
    </message>
    <message>
        <source>This question has two wordings in one language. Nothing was changed. Keep one of them.</source>
        <translation>Diese Frage hat in einer Sprache zwei Wortlaute. Nichts wurde geändert. Einen davon behalten.</translation>
    </message>
    <message>
        <source>Help needs a title to be found by. Nothing was changed. Write one.</source>
        <translation>Hilfe braucht einen Titel, um gefunden zu werden. Nichts wurde geändert. Einen schreiben.</translation>
    </message>
    <message>
        <source>This help has no words yet. Nothing was changed. Write what somebody is told.</source>
        <translation>Diese Hilfe hat noch keine Worte. Nichts wurde geändert. Schreiben, was jemandem gesagt wird.</translation>
    </message>
    <message>
        <source>A link needs its web address. Nothing was changed. Write it, or choose another kind.</source>
        <translation>Ein Link braucht seine Web-Adresse. Nichts wurde geändert. Sie schreiben oder eine andere Art wählen.</translation>
    </message>
    <message>
        <source>This is not a whole web address. Nothing was changed. Write one that begins with https:// or http://.</source>
        <translation>Das ist keine ganze Web-Adresse. Nichts wurde geändert. Eine schreiben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>It is not said who gets the lead. Nothing was changed. Choose somebody, or another way.</source>
        <translation>Es ist nicht gesagt, wer den Lead bekommt. Nichts wurde geändert. Jemanden wählen oder einen anderen Weg.</translation>
    </message>
    <message>
        <source>It is not said who is away. Nothing was changed. Choose somebody.</source>
        <translation>Es ist nicht gesagt, wer abwesend ist. Nichts wurde geändert. Jemanden wählen.</translation>
    </message>
    <message>
        <source>An absence has a first and a last day. Nothing was changed. Choose both.</source>
        <translation>Eine Abwesenheit hat einen ersten und einen letzten Tag. Nichts wurde geändert. Beide wählen.</translation>
    </message>
    <message>
        <source>The absence ends before it begins. Nothing was changed. Choose a last day that is later.</source>
        <translation>Die Abwesenheit endet, bevor sie beginnt. Nichts wurde geändert. Einen späteren letzten Tag wählen.</translation>
    </message>
    <message>
        <source>A look at a profile counts from one day up to ten years. Nothing was changed. Choose a number of days.</source>
        <translation>Ein Blick auf ein Profil zählt zwischen einem Tag und zehn Jahren. Nichts wurde geändert. Eine Zahl von Tagen wählen.</translation>
    </message>
    <message>
        <source>A script needs a title. Nothing was changed. Write a line “title: …” into its front matter.</source>
        <translation>Ein Leitfaden braucht einen Titel. Nichts wurde geändert. Eine Zeile „title: …“ in seinen Kopf schreiben.</translation>
    </message>
    <message>
        <source>This script has no draft. Nothing was changed. Change its text first.</source>
        <translation>Dieser Leitfaden hat keinen Entwurf. Nichts wurde geändert. Zuerst seinen Text ändern.</translation>
    </message>
    <message>
        <source>The draft is the same as what is published. Nothing was changed. Change it, or discard it.</source>
        <translation>Der Entwurf ist derselbe wie das Veröffentlichte. Nichts wurde geändert. Ihn ändern oder verwerfen.</translation>
    </message>
    <message>
        <source>A trial compares two versions, and this is one. Nothing was changed. Choose another one beside it.</source>
        <translation>Eine Probe vergleicht zwei Versionen, und dies ist eine. Nichts wurde geändert. Eine andere daneben wählen.</translation>
    </message>
    <message>
        <source>These versions are of two scripts. Nothing was changed. Choose two versions of one.</source>
        <translation>Diese Versionen sind von zwei Leitfäden. Nichts wurde geändert. Zwei Versionen von einem wählen.</translation>
    </message>
    <message>
        <source>A draft may still change, so it cannot be tried. Nothing was changed. Publish it first.</source>
        <translation>Ein Entwurf kann sich noch ändern, darum ist er nicht zu erproben. Nichts wurde geändert. Ihn zuerst veröffentlichen.</translation>
    </message>
    <message>
        <source>A trial of this script runs already. Nothing was changed. End it first.</source>
        <translation>Eine Probe dieses Leitfadens läuft schon. Nichts wurde geändert. Sie zuerst beenden.</translation>
    </message>
    <message>
        <source>These versions are for different leads: their stages, roles or languages differ. Nothing was changed. Choose two that differ in their words alone.</source>
        <translation>Diese Versionen sind für verschiedene Leads: Ihre Stufen, Rollen oder Sprachen sind nicht gleich. Nichts wurde geändert. Zwei wählen, die sich nur in den Worten unterscheiden.</translation>
    </message>
    <message>
        <source>This trial has ended already. Nothing was changed.</source>
        <translation>Diese Probe ist schon beendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This version was not on trial. Nothing was changed. Choose one of the two, or none.</source>
        <translation>Diese Version wurde nicht erprobt. Nichts wurde geändert. Eine der beiden wählen, oder keine.</translation>
    </message>
    <message>
        <source>Proof needs a title to be found by. Nothing was changed. Write one.</source>
        <translation>Ein Beleg braucht einen Titel, unter dem man ihn findet. Nichts wurde geändert. Einen schreiben.</translation>
    </message>
    <message>
        <source>This proof has no words yet. Nothing was changed. Write what somebody is told.</source>
        <translation>Dieser Beleg hat noch keine Worte. Nichts wurde geändert. Schreiben, was jemandem gesagt wird.</translation>
    </message>
    <message>
        <source>They would stop to agree before they begin. Nothing was changed. Choose a later last day.</source>
        <translation>Die Zustimmung würde enden, bevor sie beginnt. Nichts wurde geändert. Einen späteren letzten Tag wählen.</translation>
    </message>
    <message>
        <source>It is not said how often they want to be asked. Nothing was changed. Say how many times a year.</source>
        <translation>Es fehlt, wie oft sie gefragt werden wollen. Nichts wurde geändert. Angeben, wie oft im Jahr.</translation>
    </message>
</context>
<context>
    <name>Callwell::Time</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format: weekday and date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: date and year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: short date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: short date and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n Sek.</numerusform>
            <numerusform>%n Sek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <comment>minutes, seconds</comment>
        <translation>%1:%2 Min.</translation>
    </message>
</context>
<context>
    <name>Callwell::TimelinePane</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Was sie taten</translation>
    </message>
    <message>
        <source>Notes, objections, help</source>
        <translation>Notizen, Einwände, Hilfe</translation>
    </message>
    <message>
        <source>Stages and handovers</source>
        <translation>Stände und Übergaben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Here will be everything that happens with this person: calls, mails, forms, what they read, what they say in public.</source>
        <translation>Hier wird alles stehen, was mit dieser Person geschieht: Anrufe, Mails, Formulare, was sie liest, was sie öffentlich sagt.</translation>
    </message>
    <message>
        <source>There is no event of this kind. Choose “Everything” to see all.</source>
        <translation>Es gibt kein Ereignis dieser Art. „Alles“ zeigt alle.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown</source>
        <translation>Der Verlauf kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Callwell::TimelineWords</name>
    <message>
        <source>Call: %1</source>
        <translation>Anruf: %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Übergeben an: %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>stage now, stage before</comment>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>attempt %L1</source>
        <translation>Versuch %L1</translation>
    </message>
    <message>
        <source>they said %1 of 5</source>
        <translation>sie sagen %1 von 5</translation>
    </message>
    <message>
        <source>we judge %1 of 5</source>
        <translation>wir schätzen %1 von 5</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>später berichtigt</translation>
    </message>
    <message>
        <source>Stopped trying after %L1 of %L2 attempts</source>
        <translation>Nach %L1 von %L2 Versuchen aufgehört</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Einwand: %1</translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <translation>Noch einmal gefragt: %1</translation>
    </message>
    <message>
        <source>Considers %1</source>
        <translation>Erwägt %1</translation>
    </message>
    <message>
        <source>Sent us somebody</source>
        <translation>Hat uns jemanden geschickt</translation>
    </message>
    <message>
        <source>Was sent to us</source>
        <translation>Wurde zu uns geschickt</translation>
    </message>
    <message>
        <source>Two records became one</source>
        <translation>Aus zwei Einträgen wurde einer</translation>
    </message>
    <message>
        <source>How it was: %1</source>
        <translation>Wie es war: %1</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Sie haben angerufen</translation>
    </message>
    <message>
        <source>They called: %1</source>
        <translation>Sie haben angerufen: %1</translation>
    </message>
    <message>
        <source>Kept a promise</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>mit einer Datei</translation>
    </message>
</context>
<context>
    <name>Callwell::TimesDialog</name>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Answers within</source>
        <translation>Antwort &amp;innerhalb von</translation>
    </message>
    <message>
        <source>Who asks something is answered within this time, counted in work hours. A source may have a time of its own. What was promised before stays promised.</source>
        <translation>Wer etwas fragt, bekommt innerhalb dieser Zeit Antwort, gezählt in Arbeitszeit. Eine Quelle kann eine eigene Zeit haben. Was vorher versprochen wurde, bleibt versprochen.</translation>
    </message>
    <message>
        <source>&amp;Home country, two letters</source>
        <translation>&amp;Heimatland, zwei Buchstaben</translation>
    </message>
    <message>
        <source>not known: numbers need their “+”</source>
        <translation>nicht bekannt: Nummern brauchen ihr „+“</translation>
    </message>
    <message>
        <source>Days that a look at a &amp;profile counts</source>
        <translation>Tage, die ein Blick auf ein &amp;Profil zählt</translation>
    </message>
</context>
<context>
    <name>Callwell::TimesSection</name>
    <message>
        <source>Work hours and days off</source>
        <translation>Arbeitszeit und freie Tage</translation>
    </message>
    <message>
        <source>The time that an answer may take is counted in these hours.</source>
        <translation>Die Zeit, die eine Antwort dauern darf, wird in diesen Stunden gezählt.</translation>
    </message>
    <message>
        <source>&amp;Change the hours…</source>
        <translation>Arbeits&amp;zeit ändern …</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Add a day off…</source>
        <translation>Freien Tag hinzufügen …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>No days off</source>
        <translation>Keine freien Tage</translation>
    </message>
    <message>
        <source>Here will be the days on which the team, or nobody in a territory, works. Nobody there is called on such a day.</source>
        <translation>Hier werden die Tage stehen, an denen das Team nicht arbeitet oder in einem Gebiet niemand. Dort wird an so einem Tag niemand angerufen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>Arbeitszeit ändern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of work hours</source>
        <comment>a span</comment>
        <translation>%1 Arbeitszeit</translation>
    </message>
    <message>
        <source>the team itself</source>
        <translation>das Team selbst</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Heimatland</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>A look at a profile counts</source>
        <translation>Ein Blick auf ein Profil zählt</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long it counts</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) of all screens are in %1</source>
        <translation>
            <numerusform>%n Bild aller Bildschirme liegt in %1</numerusform>
            <numerusform>%n Bilder aller Bildschirme liegen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads maintenance at three plants</source>
        <translation>Leitet die Instandhaltung in drei Werken</translation>
    </message>
    <message>
        <source>There was nothing to draw for: %1</source>
        <translation>Nichts zu zeichnen gab es für: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::TrialPanel</name>
    <message>
        <source>&amp;End the Trial…</source>
        <translation>Probe &amp;beenden …</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Die Probe beenden</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Good for them</source>
        <translation>Gut für sie</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>In 95 von 100 Fällen</translation>
    </message>
    <message>
        <source>No trial of this script has begun. In one, two versions are shared out among leads, to see which of them serves them better.</source>
        <translation>Noch keine Probe dieses Leitfadens hat begonnen. In einer werden zwei Versionen unter den Leads verteilt, um zu sehen, welche ihnen besser dient.</translation>
    </message>
    <message>
        <source>%1: leads %2, good for them %3, in 95 of 100 cases %4</source>
        <translation>%1: Leads %2, gut für sie %3, in 95 von 100 Fällen %4</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a version of a script</comment>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>End the trial of “%1”?</source>
        <translation>Die Probe von „%1“ beenden?</translation>
    </message>
    <message>
        <source>The version that is kept is read to every lead from now on. Without a choice it is the newest one.</source>
        <translation>Die behaltene Version hört ab jetzt jeder Lead. Ohne Wahl ist es die neueste.</translation>
    </message>
    <message>
        <source>End without a Choice</source>
        <translation>Ohne Wahl beenden</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>The trial was not ended</source>
        <translation>Die Probe wurde nicht beendet</translation>
    </message>
</context>
<context>
    <name>Callwell::TrialWords</name>
    <message>
        <source>more than %1</source>
        <extracomment>Behind a probability: more than 99 per cent</extracomment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 serves leads better. That can be said since %2 leads were counted, and will not change by looking on. By the numbers of today the probability is %3.</source>
        <translation>%1 dient den Leads besser. Das lässt sich sagen, seit %2 Leads gezählt waren, und ändert sich nicht durch Weiterschauen. Nach den Zahlen von heute ist die Wahrscheinlichkeit %3.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A script&apos;s name and the number of one of its versions</extracomment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one share in per cent to another one</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No lead counts yet: a lead does with the outcome of its first conversation.</source>
        <translation>Noch zählt kein Lead: Er tut es mit dem Ergebnis seines ersten Gesprächs.</translation>
    </message>
    <message>
        <source>Not decided yet: the difference so far may be chance.</source>
        <translation>Noch nicht entschieden: Der Unterschied kann bis jetzt Zufall sein.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>Of a version of a script, compared with another one</extracomment>
        <translation>besser</translation>
    </message>
    <message>
        <source>not as good</source>
        <translation>weniger gut</translation>
    </message>
    <message>
        <source>runs since %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>ran from %1 to %2</source>
        <translation>lief von %1 bis %2</translation>
    </message>
    <message>
        <source>ran from %1 to %2, version %3 was kept</source>
        <translation>lief von %1 bis %2, Version %3 wurde behalten</translation>
    </message>
</context>
<context>
    <name>Callwell::TypedPassword</name>
    <message>
        <source>there is no terminal to ask for a password; write it into a file that nobody else can read, and name that as --password-file or --new-password-file</source>
        <translation>es gibt kein Terminal, um nach einem Passwort zu fragen; es in eine Datei schreiben, die sonst niemand lesen kann, und sie als --password-file oder --new-password-file nennen</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>das Passwort ist leer</translation>
    </message>
</context>
<context>
    <name>Callwell::UndoActions</name>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Do A&amp;gain</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Take Back: %1</source>
        <translation>&amp;Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Do A&amp;gain: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das ging nicht</translation>
    </message>
</context>
<context>
    <name>Callwell::UndoCommand</name>
    <message>
        <source>Take back the last thing that was done by hand or imported today.</source>
        <translation>Zurücknehmen, was heute zuletzt von Hand getan oder importiert wurde.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::VersionsDialog</name>
    <message>
        <source>Versions of the script</source>
        <translation>Versionen des Leitfadens</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>&amp;Return to the first of the two…</source>
        <translation>&amp;Zur ersten der beiden zurück …</translation>
    </message>
    <message>
        <source>&amp;Try these two on leads</source>
        <translation>Diese beiden an Leads er&amp;proben</translation>
    </message>
    <message>
        <source>The versions can&apos;t be read</source>
        <translation>Die Versionen sind nicht zu lesen</translation>
    </message>
    <message>
        <source>version %L1, in use since %2</source>
        <translation>Version %L1, in Gebrauch seit %2</translation>
    </message>
    <message>
        <source>version %L1, the draft</source>
        <translation>Version %L1, der Entwurf</translation>
    </message>
    <message>
        <source>Return to version %L1?</source>
        <translation>Zu Version %L1 zurück?</translation>
    </message>
    <message>
        <source>Its text becomes the draft. A draft that there is now is written over; the key that takes things back brings it again.</source>
        <translation>Ihr Text wird zum Entwurf. Ein Entwurf, den es jetzt gibt, wird überschrieben; die Taste, die alles zurücknimmt, bringt ihn wieder.</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation>Das geht nicht</translation>
    </message>
</context>
<context>
    <name>Callwell::ViewDialog</name>
    <message>
        <source>How was it for %1?</source>
        <translation>Wie war es für %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation>Wie es für sie war</translation>
    </message>
    <message>
        <source>They &amp;said so</source>
        <translation>Das haben &amp;sie gesagt</translation>
    </message>
    <message>
        <source>We &amp;judge so</source>
        <translation>Das schätzen wir &amp;ein</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>rather bad</source>
        <translation>eher schlecht</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>rather good</source>
        <translation>eher gut</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how it was for them</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>In ihren &amp;Worten</translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation>Es gab noch keinen Kontakt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How was it for them?</source>
        <translation>Wie war es für sie?</translation>
    </message>
    <message>
        <source>Which contact</source>
        <translation>Welcher Kontakt</translation>
    </message>
    <message>
        <source>Whi&amp;ch contact</source>
        <translation>Wel&amp;cher Kontakt</translation>
    </message>
</context>
<context>
    <name>Callwell::WordingsEdit</name>
    <message>
        <source>Wordings</source>
        <translation>Wortlaute</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>No wording</source>
        <translation>Kein Wortlaut</translation>
    </message>
    <message>
        <source>Here will be how it is asked in each language.</source>
        <translation>Hier wird stehen, wie in jeder Sprache gefragt wird.</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>Sprache des Wortlauts</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wortlaut</translation>
    </message>
</context>
</TS>
