<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell</name>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an absence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be who is away, and when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AbsenceDialog</name>
    <message>
        <source>New absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AddressWords</name>
    <message>
        <source>it is not a joining file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made by a newer Callwell, which has to be installed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written as postgresql://name@host:port/database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a password, which others could read there; leave it out, it is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says something that is not known, or twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the server is missing or cannot be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the database is missing or cannot be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of who logs in is missing or cannot be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a private key, which only the server may have; the certificate is meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AlternativeDialog</name>
    <message>
        <source>What else %1 considers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other &amp;product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;like about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AnswerDialog</name>
    <message>
        <source>An answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ready piece of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then &amp;open it in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked nothing that has no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>given %Ln time</numerusform>
            <numerusform>given %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::AskDialog</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AssignDialog</name>
    <message>
        <source>Who looks after %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, role, team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why sales, though they did not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why sales, though they did not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · away today</source>
        <comment>one of us</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AssignmentDialog</name>
    <message>
        <source>Every rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For leads that want a call and that this fits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Territory, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who gets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows them already comes first. Nobody gets a lead while away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AssignmentSection</name>
    <message>
        <source>Who gets a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead that wants a call goes to whoever knows them already, else as the first rule says that fits; never to somebody away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be who gets which leads. Without rules everybody takes what they choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: look at each, then say what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server does not take, and what two people wrote into one field while apart, appears here with what you can do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done again and is sent in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken by the server · %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two versions · %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::BackupAdvice</name>
    <message>
        <source>This server is a standby. It repeats within a second what happens on its primary, deletions too, so it is no backup. Run this on the primary as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server has confirmed is on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: off. A power cut can lose what the server has confirmed, or break the database. Turn it on by ALTER SYSTEM, then SELECT pg_reload_conf().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wal_level is minimal: neither pg_basebackup nor archiving works. Set it to replica and restart the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of changes (WAL) is not archived: when the disk is lost, so is everything since the last backup. Set archive_mode = on and an archive_command that copies to another machine, restart, and take a pg_basebackup; pgBackRest and Barman do all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive_mode is %1, but nothing says where to: archive_command and archive_library are empty, and the disk fills up. Set one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt to archive the log of changes (WAL) failed at %1; failures so far: %2. The server&apos;s own log says why. The disk fills up until it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of changes (WAL) is to be archived, but nothing was yet. Try it: SELECT pg_switch_wal(), then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of changes (WAL) is archived, last at %1. It is of use together with a pg_basebackup only; whether there is one cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data checksums are on: a damaged page is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replication slot %1 keeps %2 of the log of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads the replication slot %1, and it keeps %2 of the log of changes until the disk is full. Where its standby is gone: SELECT pg_drop_replication_slot(&apos;%1&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction has been open for an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A transaction has been open for %Ln minute(s); until it ends, nothing that was deleted makes room. Look for it in pg_stat_activity and pg_prepared_xacts.</source>
        <translation>
            <numerusform>A transaction has been open for %Ln minute; until it ends, nothing that was deleted makes room. Look for it in pg_stat_activity and pg_prepared_xacts.</numerusform>
            <numerusform>A transaction has been open for %Ln minutes; until it ends, nothing that was deleted makes room. Look for it in pg_stat_activity and pg_prepared_xacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln standby server(s) follow this one now.</source>
        <translation>
            <numerusform>%Ln standby server follows this one now.</numerusform>
            <numerusform>%Ln standby servers follow this one now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 has %2. Each night, as the user postgres, to another machine: pg_dump --format=custom --file=callwell.dump %1; and pg_dumpall --globals-only --file=logins.sql, for logins and groups are not in a dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a backup can be restored cannot be seen from here. Try it now and then, in another cluster: psql --file=logins.sql, createdb, pg_restore, then callwellctl server init, check. After a real restore, before anybody connects: callwellctl server new-epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data checksums are off: a damaged page may go into every backup unnoticed. Stop the server, run /usr/lib/postgresql/17/bin/pg_checksums --enable, start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::BriefingView</name>
    <message>
        <source>What is known about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of us has talked with them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, and who of us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and by whom, what came of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>known fact: what, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where it was said, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it was, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CadenceDialog</name>
    <message>
        <source>Any stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From, by their clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurturing &amp;looks again after days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ste&amp;ps, one after the other; after the last one they begin again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CadenceSection</name>
    <message>
        <source>as the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often somebody is tried, when, and in which ways, until they answer. The line that fits a lead best counts, its source before its stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attempts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be how often somebody is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that it was for go on by the next line that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>number of times, step of a cadence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CallHeader</name>
    <message>
        <source>%1, where it is %2</source>
        <comment>place, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a call %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CallPage</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is known ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be opened: only addresses of pages are, such as https://example.com. It stays in the list as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CheckCommand</name>
    <message>
        <source>Say whether a store is sound, or what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the file itself, that nothing points at what is not there, the full text, the
attempts of each lead, and the outbox against the tables. Exit code 1: not sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sound:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CloseLeadDialog</name>
    <message>
        <source>Close with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were &amp;thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;help we gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may serve them &amp;better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · given %Ln time(s)</source>
        <comment>title of ready help</comment>
        <translation>
            <numerusform>%1 · given %Ln time</numerusform>
            <numerusform>%1 · given %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nswer it first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no answer yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ClosePanel</name>
    <message>
        <source>What the line did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;told me so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, bad for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2, rather bad for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3, neither good nor bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4, rather good for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5, good for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would they like another personal call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: %1</source>
        <comment>their answer about calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the line do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another personal call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g the call  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them a mail afterwards  (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ColumnsTable</name>
    <message>
        <source>known fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CommandLine</name>
    <message>
        <source>callwellctl does with a Callwell store what needs no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: callwellctl COMMAND --store FILE [OPTION ...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callwellctl COMMAND --help tells more about one of them.
With --json one JSON object goes to standard output and nothing else.
Exit codes: 0 done, 1 done in part, 2 wrong use, 3 refused and nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that holds the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--store FILE is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is to be done with &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See callwellctl %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callwellctl %1 COMMAND --help tells more about one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CommandPalette</name>
    <message>
        <source>Any command or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command or somebody’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any &amp;Command or Person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log: Nobody Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Their Answer about a Call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with &amp;Grace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ewest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Callwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: &amp;Message Sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Tr&amp;ying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How They May &amp;Be Reached…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the Team &amp;Works…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They As&amp;ked Something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What They Told Us…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Speaks Aga&amp;inst It…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;Else They Consider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How It Was &amp;for Them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook After Them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Han&amp;d Over To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put It &amp;Right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People Around Them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Relations&amp;hip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Said in Public…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with Another Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody &amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join a Team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs &amp;Attention…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They Call &amp;Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What They Were Pro&amp;mised…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ComparisonModel</name>
    <message>
        <source>Went: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1. The words that differ: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ComparisonView</name>
    <message>
        <source>Previous Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::CompletionPopup</name>
    <message>
        <source>Words that fit here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ConflictView</name>
    <message>
        <source>Take &amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make One of &amp;Both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom it is about, the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You removed it while %1 changed it (%2). It stays removed; this is what was written there.</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed it while you changed it (%2). It stays removed; this is what was written there.</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 wrote this while apart (%2). Yours came later and is in place.</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 wrote this while apart (%2). Theirs came later and is in place.</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;It Stays Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ConsentDialog</name>
    <message>
        <source>How may %1 be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not contact at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they &amp;said so, or how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ContactPage</name>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lead in the list, and who they are, what they told us and all that happened stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number, no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not wanted</source>
        <comment>a number or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not wanted</source>
        <comment>a number or address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::DayOffDialog</name>
    <message>
        <source>New day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Territory, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where leads are, nobody is called on such a day. On a day off of the team itself the time for an answer stands still.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::DemoCommand</name>
    <message>
        <source>--%1 is a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now is a day such as 2026-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an example workspace to play with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE must not exist yet, or hold no people. The same seed and the same --now make the
same workspace. All people are invented; their numbers lie in ranges that are kept
free for examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many leads; 400 unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What chance begins with; 1 unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all timelines end, in UTC; this moment unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) made</source>
        <translation>
            <numerusform>%n lead made</numerusform>
            <numerusform>%n leads made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n lead(s), with %1 events on their timelines.</source>
        <translation>
            <numerusform>Made %n lead, with %1 events on its timeline.</numerusform>
            <numerusform>Made %n leads, with %1 events on their timelines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::DetailsView</name>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1 (%2)</source>
        <comment>an older answer, its source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name, the answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What they say in a call or on a form stands here, and nobody asks for it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Who sent them, whom they know and work with stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was bad for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else they consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sources disagree</source>
        <comment>where an answer comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Domain</name>
    <message>
        <source>New</source>
        <comment>stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurturing</source>
        <comment>stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a call</source>
        <comment>stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conversation</source>
        <comment>stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>stage of a lead: won</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a fit</source>
        <comment>stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <comment>stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked about a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in buying not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page visit</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about a call</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script used</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither good nor bad for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their view is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>objection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being explored</source>
        <comment>objection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved together</source>
        <comment>objection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as a reason</source>
        <comment>objection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a call</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep trying</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurturing</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own contact</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that became customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at their public profile, or note that there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not want to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped trying</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on without a raised hand</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their public profile</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>on the timeline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>told by a public profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <comment>told by a public profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <comment>told by a public profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <comment>told by a public profile</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::EmptyState</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::EntryDialog</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::EntryList</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ErrorWords</name>
    <message>
        <source>There is no file %1. Nothing was changed. Check its name and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing was changed. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check that you may read it and that its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed. Check that you may write there and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Check that it was saved or exported to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file. Nothing was changed. Save the table as CSV first, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace %1. Nothing was changed. Check the name, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Callwell workspace. It was not touched. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Callwell: it has version %2, and this one knows versions up to %3. It was not touched. Install the newer Callwell to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 may only be read. Nothing was changed. Check that you may write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. What was saved before is kept, this change was not made. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the workspace %1. This change was not made. Try again in a moment, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Nothing was changed. Make a copy of the file, then go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not do that. Nothing was changed. Try again; if it happens again, report it together with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this was about (%1) is not there any more. Nothing was changed. Look whether somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 holds letters that are not %3. Nothing was imported. Save the file as UTF-8, or name its encoding in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %2 of %1 is never closed. Nothing was imported. Close it, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than %3 bytes. Nothing was imported. Check that this is a table with one row on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns of %1 are called “%2”. Nothing was imported. Give each column a name of its own in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of %1 does not name the columns. Nothing was imported. Put a line with their names on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map %1 cannot be used: %2. Nothing was imported. Mend the map, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map names the column “%2”, but %1 has none. Nothing was imported. Check that the map belongs to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has names of columns but no rows. Nothing was imported. Check that it was exported to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed. Start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because it was changed again since. Nothing was changed. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of the script “%1” cannot be understood: %3. Nothing was changed. Mend that line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done so: %1. Nothing was done. See callwellctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was changed. Check its name, or make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of today that can be taken back. Nothing was changed. Change by hand what is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that can be done again: something else was done since. Nothing was changed. Do it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not done here: the rule “%1” speaks against it. Nothing was changed. Ask your team about that rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of a shared database: %2. Nothing was changed. Ask for the joining file, or for an address such as postgresql://name@host/callwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 at %2 is needed. Nothing was sent. Type it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. What you do is kept here and was not sent yet. It goes as soon as the server can be reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right server. No password was sent and nothing was exchanged. Show this to whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not let %1 in: the name or the password is not right, or the login was removed. Your work is kept here. Type the password again, or ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for another session now. Your work is kept here and was not sent yet. It is tried again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Callwell workspace in the database “%2” at %1. Nothing was changed. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 is older than this program: its schema is %2, needed is %3. Nothing was exchanged, your work is kept here. Ask whoever runs the server to upgrade it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 is newer than this program: its schema is %2, known here is %3. Nothing was exchanged, your work is kept here. Install the newer Callwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds another workspace than this one, or knows you as somebody else. Nothing was exchanged. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here is too old to be brought up to date step by step. Your work is kept, nothing of it was lost. What is here is not thrown away but compared with the server as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has your work up to step %1 only. Nothing was lost, all of it is kept here. It is sent again from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this computer any more. Your work is kept here. The computer is made known again at the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this workspace has already sent another step %1. Nothing was lost, your work is kept here. This computer gets a name of its own and sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many rows at once have to be counted. Nothing was changed here. They are fetched again in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of step %1 did not arrive. They are kept here. They are sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets out no more rows to you today. What is here stays and was not changed. Ask your manager, or go on tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 could not do it. Your work is kept here and was not lost. It is tried again later; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not do this for %2: its rule “%1” speaks against it. Nothing was changed. Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::EventDialog</name>
    <message>
        <source>What was written down, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be played here (%1). Save a copy, and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A copy stays on this computer: it is shared with nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>minutes and seconds, what it is, the words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · attached %3</source>
        <comment>name, size, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a recording or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached. The copy stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of %1 on this computer goes for good. The file that it was copied from stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…  (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…  (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…  (Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::FactDialog</name>
    <message>
        <source>What %1 told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said it by &amp;themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their a&amp;nswer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this answer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this answer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree: %1. Which one counts?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::FieldWords</name>
    <message>
        <source>colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcomes of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions of scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what people asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how leads were closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what people told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what else they consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gets a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side that looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer promised until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before, minutes of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after, minutes of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for them and us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they like about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may serve them better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trials of scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::FigureTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::FigureTables</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>So many attempts or more, as short as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all customers came after three attempts had led nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all leads became customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers; attempts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not customers yet; attempts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads; attempts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each attempt came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; attempt: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls; attempt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the calls became a conversation; good and bad are meant for the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls against outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: calls that were good for the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: calls without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: prepared calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the calls were prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered and overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people were treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts on trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patt&amp;ern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern cannot be read from letter %1 on. Switch Pattern off to find it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern is too much work. Try one with fewer repetitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::Finding</name>
    <message>
        <source>Where “%1” is known, nothing is said. Go on from the answer behind {% known %}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This never shows: %1 exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that is known of a lead: it is always empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has no question “%1”, so nobody answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is empty for %2 of %n leads.</source>
        <translation>
            <numerusform>“%1” is empty for %2 of %n lead.</numerusform>
            <numerusform>“%1” is empty for %2 of %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this in the whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::FindingList</name>
    <message>
        <source>What was found in the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>place in the text, what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say: it can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ready fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::FirstSyncPage</name>
    <message>
        <source>Fetching the work of your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came stays on this computer. You can go on later, from where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::GiveUpDialog</name>
    <message>
        <source>No more attempts at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why nobody tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 attempts were made. Many people answer at the sixth or seventh. Marketing looks after them from now on; silence is kept as silence, not as a no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::HandRaiseDialog</name>
    <message>
        <source>Would %1 like a personal call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when, where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when, where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they &amp;said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they would like the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::HelpItemDialog</name>
    <message>
        <source>New help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::HelpSection</name>
    <message>
        <source>Ready help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people whom we can&apos;t serve, or not yet: an answer, a link, a pointer to somebody else, an introduction. They remember who helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add help…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ready help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be what helps people whom we can&apos;t serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given already: it stays in the list and is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::House</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question answered, no more wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to see it with colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped with something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be called later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the right time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to get done with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you do that today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people will work with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else are you looking at, and what do you like about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else has a say in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a date by which it has to work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not the right ones for this, and say so rather than keep you waiting. Here is what we would do in your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who serves this better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others do exactly what you describe. We earn nothing by naming them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer who did the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of our customers stood where you stand now and is happy to tell how it went. Shall we introduce you to each other?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ImportCommand</name>
    <message>
        <source>Add the leads of a CSV file.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column is; without it, this is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything, change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how the columns are understood (--map names a file that says otherwise):</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would be added.</source>
        <translation>
            <numerusform>%n lead would be added.</numerusform>
            <numerusform>%n leads would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were added.</source>
        <translation>
            <numerusform>%n lead was added.</numerusform>
            <numerusform>%n leads were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported before and left out.</source>
        <translation>
            <numerusform>%n row was imported before and left out.</numerusform>
            <numerusform>%n rows were imported before and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not go in.</source>
        <translation>
            <numerusform>%n row could not go in.</numerusform>
            <numerusform>%n rows could not go in.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ImportFormat</name>
    <message>
        <source>found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out: %1</source>
        <comment>encoding or separator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separator of columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns &amp;divided by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ImportPage</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table with the names of its columns in the first line (CSV). What it holds is shown here before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first rows ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the whole file ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows that could not go in are in %1, with their reasons.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column becomes stands in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column becomes is guessed from its name: put right what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ImportText</name>
    <message numerus="yes">
        <source>%n lead(s) will be added.</source>
        <translation>
            <numerusform>%n lead will be added.</numerusform>
            <numerusform>%n leads will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were added.</source>
        <translation>
            <numerusform>%n lead was added.</numerusform>
            <numerusform>%n leads were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known fact(s) came with them.</source>
        <translation>
            <numerusform>%n known fact came with them.</numerusform>
            <numerusform>%n known facts came with them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line number, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are here already and are left out.</source>
        <translation>
            <numerusform>%n row is here already and is left out.</numerusform>
            <numerusform>%n rows are here already and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t go in.</source>
        <translation>
            <numerusform>%n row can&apos;t go in.</numerusform>
            <numerusform>%n rows can&apos;t go in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::ImportWords</name>
    <message>
        <source>too few fields: %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many fields: %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of the columns once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of %1 does not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name (row {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known fact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyer role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>industry of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the call in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the line did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel of the attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question that waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::InquiryDialog</name>
    <message>
        <source>%1 asked something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How they asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::JoinDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs your team’s server gives you a joining file, or an address, and a password. Your team’s work is then kept on this computer too, in a workspace of its own; what you have here stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining &amp;file or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining file or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which joining file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining files (*%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see as whom you join, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You join as %1, at %2.</source>
        <comment>login, server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::JoiningFileWriter</name>
    <message>
        <source>Write what their program has to know into FILE (NAME.callwell-join). It holds no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which laptops reach the server, as it stands in its certificate; that of --url unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its port for laptops; that of --url unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the server&apos;s certificate must come from, PEM; that of --url unless given, or else whom the laptop trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host NAME is missing: laptops cannot go through a local socket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in the list; the person follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the call page of the chosen lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search or the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KpiChart</name>
    <message>
        <source>%1: %2 · %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KpiCommand</name>
    <message>
        <source>&apos;%1&apos; is no day; write it as in 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the numbers of the KPI window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both days are included; without one the period has no beginning or no end. Days are
those of this computer&apos;s time zone (TZ). Leads count on the day they were made, calls
on the day they were made, inquiries on the day they were asked. A target is measured
over its own time; those are shown that overlap the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, as in 2026-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day, as in 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is before --from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KpiPanel</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Enter shows the leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KpiText</name>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads by the attempts made so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What calls came to, by the number of the attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good for the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls against outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads and calls, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people were treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 95 of 100 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial of “%1”, %2</source>
        <extracomment>A script&apos;s name, and since when a trial of it runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KpiTile</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to measure yet; until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind; %1 of the time gone, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way; %1 of the time gone, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached; %1 of the time gone, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others took %1 (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was answered in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KpiWindow</name>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared targets of sales and marketing that overlap these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many leads stand at how many attempts, and how many of them became customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first call to a lead comes to, the second, the seventh: appears with the first call that is logged in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rep&apos;s calls and what they came to: appears with the first call that is logged in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers as &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers could not be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the shared targets, the way from lead to customer, and what calls came to, as soon as there are leads of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These leads could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::KpiWords</name>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised their hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share who became customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on without a raised hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up before the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked what was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered unprepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad contacts put right in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad contacts put right late, or not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections resolved together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections that ended with grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections accepted as a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LanguageHelp</name>
    <message>
        <source>The language of scripts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActCommand</name>
    <message>
        <source>Do with a lead what the window does, with the same rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it: the ID of a member, or a name that only one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it is handed over: ID or name of a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTION is one of:
%1
What a rule refuses ends with exit code 3, the reason, and nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActText</name>
    <message>
        <source>--other names no lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;not_asked&apos; is no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActionUse</name>
    <message>
        <source>We called them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said whether they want a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We stop trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They allow a way again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rule out a way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked us something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of two answers counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the newest objection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else they consider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a contact was for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was bad for them is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We take on who did not ask for a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two people know each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sent us somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said something in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record is of the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked at their profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promise them something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did all that was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page where they show themselves in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told of somebody whom they may ask, named by the title of a reference person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadBringBackCommand</name>
    <message>
        <source>Bring back the leads whose day to look again has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) came back.</source>
        <translation>
            <numerusform>%Ln lead came back.</numerusform>
            <numerusform>%Ln leads came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::LeadDeedText</name>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or written, or the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer about a call: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a yes wants the call: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when, where they are, as 2026-12-31T14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when, where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask them again, as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line did: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ends: won, not_a_fit, later, withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an objection goes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of another person&apos;s lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two people know each other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why an answer counts where two disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may serve them better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to look again, as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the last contact was for them, 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said so by themselves, nobody judged or asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were thanked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are let go, in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of ready help that was given: ID or title; may come several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of the contact that a view is of; the last one unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a conversation came to: ID or name of an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a call took, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a look at their profile came to: looked_at or none_found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done next, in words or as a code; of a call: as proposed, unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day that is, as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls, mails and messages: do not contact at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question of a known fact, the theme of an objection, the name of an alternative or of somebody new, the address of a post or of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadListCommand</name>
    <message>
        <source>Print the leads of a place of the inbox, in its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1; everyone unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at leads, and do for them what the window does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead goes by the ID that list prints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadShowCommand</name>
    <message>
        <source>&apos;%1&apos; is no lead&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a lead: the answer about calls, what is next, what they asked and told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadText</name>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>next step, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no answer yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name, the answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LeadWords</name>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between job title and company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said “not now” to a call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants no call, said so %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked about a call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the time gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was sent by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ListPane</name>
    <message>
        <source>Search names, companies, phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search looks at the beginnings of names, companies, addresses and words of notes, and at phone numbers in any way of writing them: the last four digits are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leads of this place are being looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::LiveView</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>person, organisation, stage of a lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: everything holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening line as it was prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening line as the script proposes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script as this lead hears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each tag decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to try it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as there are leads, the script is filled in for them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the mistakes are mended, a real lead hears it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::MainWindow</name>
    <message>
        <source>Example workspace – Callwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is logged. %1 takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %L1 logged: nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <comment>sentence, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callwell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the people who answer leads. Free software under the GNU General Public License, version 3 or later.

This workspace is kept in the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) came back: the day to look again has come.</source>
        <translation>
            <numerusform>%Ln lead came back: the day to look again has come.</numerusform>
            <numerusform>%Ln leads came back: the day to look again has come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::MakingPage</name>
    <message>
        <source>Callwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an example workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people with ten years behind them, to play with. This is done once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::MannerWords</name>
    <message>
        <source>This presses them. Who is pressed says no, or yes and regrets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for help. Money, dates and who decides are theirs to bring up, until they want a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runs down what they chose, and so their choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes their time and brings nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no ends it. Begun with what or how, they tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln words without a question: they no longer listen.</source>
        <translation>
            <numerusform>More than %Ln word without a question: they no longer listen.</numerusform>
            <numerusform>More than %Ln words without a question: they no longer listen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::MergeDialog</name>
    <message>
        <source>%1 is the same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened with either stays: interests, questions, attempts, addresses, and who is around them. What either has ruled out stays ruled out. It can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln interest(s)</source>
        <translation>
            <numerusform>%Ln interest</numerusform>
            <numerusform>%Ln interests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known fact(s)</source>
        <translation>
            <numerusform>%Ln known fact</numerusform>
            <numerusform>%Ln known facts</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it? Type a part of their name and choose them with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept. From now on %2 is found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::MinutesEdit</name>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1 of work hours</source>
        <comment>a span</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NameDialog</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts begin with this name, and colleagues see it beside what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Named</name>
    <message>
        <source>nothing has the name &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several have the name &apos;%1&apos;: say the ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkModel</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they have to do with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkView</name>
    <message>
        <source>Picture of the people around them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkWindow</name>
    <message>
        <source>People around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who is around them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the people around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● customer   ○ open lead   ▭ organisation   →  sent us, told about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The nearest %L1 are shown; %Ln more are not.</source>
        <translation>
            <numerusform>The nearest %L1 are shown; %Ln more is not.</numerusform>
            <numerusform>The nearest %L1 are shown; %Ln more are not.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest %L1 are shown; more than %L2 others are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands whom they know and work with, who sent them and whom they sent, and who is at the same organisation. Add a relationship from the menu Lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is around them cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkWords</name>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open lead</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used to work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke to us with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>somebody, how they have to do with another</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NewLeadDialog</name>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they c&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they as&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would like a &amp;call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would like a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps known already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NewPassword</name>
    <message>
        <source>Read the person&apos;s password from the first line of FILE; - is standard input. Unless given, one is made and printed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the person&apos;s password, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ask-password and --new-password-file are two ways; choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one password can be read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a password has at least %Ln letter(s)</source>
        <translation>
            <numerusform>a password has at least %Ln letter</numerusform>
            <numerusform>a password has at least %Ln letters</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1, shown this once: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NextStepBox</name>
    <message>
        <source>%1 · %2</source>
        <comment>when in words, day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, if it isn&apos;t a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them rest, look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::NoteDialog</name>
    <message>
        <source>A note about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ObjectionDialog</name>
    <message>
        <source>What speaks against it for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>a quotation, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln time(s)</source>
        <comment>what helped, how often</comment>
        <translation>
            <numerusform>%1 · %Ln time</numerusform>
            <numerusform>%1 · %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in your last conversation</source>
        <comment>what may have helped</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Options</name>
    <message>
        <source>For the people who answer leads. Without STORE it opens the last workspace, or an example to play with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example, making it the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every screen to PNG files in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace that is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark, whatever the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de or ar, whatever the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw only screens whose names begin so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PageHeader</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PasswordField</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PeriodBar</name>
    <message>
        <source>This &amp;month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PersonField</name>
    <message>
        <source>A name, an address or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found by that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PersonWords</name>
    <message>
        <source>Calls: nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>yes or no, with when and where they said so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what they allow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>step, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be served by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sent us %n person(s)</source>
        <translation>
            <numerusform>sent us %n person</numerusform>
            <numerusform>sent us %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came through them</source>
        <translation>
            <numerusform>%n more came through them</numerusform>
            <numerusform>%n more came through them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became customer(s)</source>
        <translation>
            <numerusform>%n became a customer</numerusform>
            <numerusform>%n became customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through these in turn</source>
        <translation>
            <numerusform>%n through these in turn</numerusform>
            <numerusform>%n through these in turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>we talk with %n</source>
        <translation>
            <numerusform>we talk with %n of them</numerusform>
            <numerusform>we talk with %n of them</numerusform>
        </translation>
    </message>
    <message>
        <source>they said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Phrase</name>
    <message>
        <source>Here is everybody who asked for a personal call and has not been called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is everybody who asked something and has no answer yet. Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is every lead whose next step is due today or is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is everybody whom we tried to call and have not reached yet. Silence is not a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is everybody whom marketing looks after until they want a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is everybody whom we could not serve, but helped. They remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be every lead. Import a file to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent us %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was sent by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to work with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is known to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke about us to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard about us from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke to us with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was with %1 when we spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came by the campaign “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came by the form “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came by downloading “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came by the event “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came by a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with the file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was contacted by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one last friendly message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again about a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare Call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s Answer about a Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Step for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 Told Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 May Be Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No More Attempts at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Hours of the Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Attempts “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day Off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Day Off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Source “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of Question “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Question “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Help “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 of Who Gets a Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Absence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is everybody for whom a contact was bad. It is put right within the hour. Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, from the same organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, who sent them to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, whom they sent to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, who works with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, who used to work with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, who knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, whom they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, who told them about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, whom they told about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public by %1, who spoke to us with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Answer of %1 Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 Considers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an Objection of %1 Went On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How It Was for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Right with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who Looks After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 Said in Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Records of %1 as One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at their posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes to a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said “not now” to a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no to a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question of a call is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered as many attempts as were agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They allow no way of reaching them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already: %1. Asking again is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look again has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Workspace Begins With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to Look At Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken Back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Version Counts for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once More: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sales or marketing, a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish Script “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard Draft of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the Trial of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the Trial of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept Promises to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>answer, where from, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Proof “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PlaceDelegate</name>
    <message>
        <source>%1+</source>
        <comment>more than a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PlacesView</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: number of leads</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Player</name>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes and seconds, of the whole recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play  (P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PostDialog</name>
    <message>
        <source>What %1 said in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web &amp;address, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also stands on the timelines of the people around them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PreparePanel</name>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you begin? With what you saw, or what they read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at just now: %1.</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared %1.</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the call  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ProfileBox</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at  (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found  (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found one  (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public profile is known. Look for one, and say where you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page that you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address. Enter keeps it, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ProfileTellsEdit</name>
    <message>
        <source>%1: %2</source>
        <comment>what a profile tells, what is known of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PromiseDialog</name>
    <message>
        <source>What %1 was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was promised is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else we &amp;promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1, due %2</source>
        <comment>what was promised, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Prompt</name>
    <message>
        <source>Only at attempt %1; this is attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at attempt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from attempt %1 on; this is attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only up to attempt %1; this is attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the role %1; theirs is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at the stage %1; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at the stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for who came by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for who came by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for who speaks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for who speaks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not said this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have said this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, told to %3</source>
        <comment>kind of contact, month, one of us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an answer, its source</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ProofDialog</name>
    <message>
        <source>Proof that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that fits, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told them  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proof yet that fits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for proof ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more people would fit, but they did not agree to be asked, or were asked as often as they want.</source>
        <translation>
            <numerusform>%n more person would fit, but did not agree to be asked, or was asked as often as they want.</numerusform>
            <numerusform>%n more people would fit, but they did not agree to be asked, or were asked as often as they want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to be asked until %1, at most %n times a year.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Agreed to be asked until %1, at most once a year.</numerusform>
            <numerusform>Agreed to be asked until %1, at most %n times a year.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Introduced them  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told them: %1</source>
        <comment>the title of a proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced them to: %1</source>
        <comment>a reference person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ProofItemDialog</name>
    <message>
        <source>New proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers &amp;objections about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;longer told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They a&amp;greed to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most so often a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ProofSection</name>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps a buyer picture the use. On the call page and in scripts stands what fits their part, their industry and what they object to; people only who agreed to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be case studies, stories, comparisons, and people who agreed to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: they did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: their consent has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told already stays in the list and is no longer told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, %1 of %2 a year</source>
        <comment>times asked, times they want</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now, %1 of %2 a year</source>
        <comment>times asked, times they want</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::PutRightDialog</name>
    <message>
        <source>Put it right with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was bad for them. To be put right until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” To be put right until %2.</source>
        <comment>a quotation, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be put right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::QuestionDialog</name>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key, such as team_size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is asked, in each lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::QuestionSection</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What forms and scripts ask, in this order. What somebody answered once is known to everybody and is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be what you ask everybody once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered stays known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ReachOutDialog</name>
    <message>
        <source>A message to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it said, in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal of %L1 attempts is reached. This is the last friendly message; marketing looks after them from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %L1 of %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not wanted</source>
        <comment>a way to reach them</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::RejectedView</name>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do It &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did this: %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <comment>field, mine, before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::RelateDialog</name>
    <message>
        <source>Somebody around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sent us somebody &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know w&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we &amp;know, or what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they have to &amp;do with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they have to do with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <comment>somebody who is still to be chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? Type a part of their name and choose them with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::RightPersonBar</name>
    <message>
        <source>Offer &amp;help…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right person? Of %L1 with this part (%2) %L3 became customers; of %L4 others %L5. Help may serve them better than a pitch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::RuleWords</name>
    <message>
        <source>This person asked not to be called. Nothing was changed. Reach them in another way, or note their new wish first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number of this person yet. Nothing was changed. Add one first, or write to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example is only made in a new workspace, and this one holds something. Nothing was changed. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered, so the call has no outcome. Nothing was changed. Leave the outcome empty, or say that they answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead is let go with a closing record: why, and what help was given. Nothing was changed. Use “Close with grace”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage does not close a lead. Nothing was changed. Choose won, not a fit, later or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked something that has no answer yet. Nothing was changed. Answer first, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they saw the contact goes from 1 to 5. Nothing was changed. Choose a number in between, or leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs words. Nothing was changed. Write what they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not looked at yet. Nothing was changed. Look at it, or say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known fact needs a question and its answer. Nothing was changed. Write both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection is kept in their words. Nothing was changed. Write what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs words. Nothing was changed. Write some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter. Nothing was changed. Write how colleagues call you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message needs words. Nothing was changed. Write what it said, in short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not want to be reached this way. Nothing was changed. Choose another way, or leave them in peace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be on record how they said so. Nothing was changed. Write where, or in which words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not ask for a call. Nothing was changed. Write why you take them on, or leave them with marketing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in here. Nothing was changed. Say who you are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal of attempts is not reached. Nothing was changed. Write why nobody tries again, or go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answer counts needs a reason. Nothing was changed. Write why this one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two sources disagree on this. Nothing was changed. A new answer is kept as a known fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they consider needs a name. Nothing was changed. Write which product it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection is explored, then resolved together or accepted. Nothing was changed. Choose another way on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an objection went on needs words. Nothing was changed. Write what was found out, or how it was resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view is asked for or judged. Nothing was changed. Say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no contact to have a view of. Nothing was changed. Choose a call, a message or a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put right needs words. Nothing was changed. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be put right with this person. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question needs words. Nothing was changed. Write what they asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who withdrew is left alone. Nothing was changed. Leave the day to look again out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look again must be to come. Nothing was changed. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the same person twice. Nothing was changed. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is known already. Nothing was changed. It stands under “Around them”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new needs a name. Nothing was changed. Write what they are called, in part at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet. Nothing was changed. Write what they said, in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no web address. Nothing was changed. It begins with http or https, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. Nothing was changed. Choose when they said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one record, not two. Nothing was changed. Choose the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two was made one with somebody before. Nothing was changed. Look at the person as they are now, and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing by which to know them. Nothing was changed. Write a name, a company, a number or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody tries to reach them now, so there is nothing to stop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were let go, and rest. Nothing was changed. When they come back, note what they asked, or their answer about a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later is a day: without one nobody would come back to them. Nothing was changed. Say when to look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was reached, so nobody said anything about a call. Nothing was changed. Leave their answer as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time ends before it begins. Nothing was changed. Choose a later end, or an earlier beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has work of its own, and a team is joined with a new one. Nothing was changed. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace belongs to another team, or to another login. Nothing was changed. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rang, and you talked, so the call was answered. Nothing was changed. Choose that it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise needs words. Nothing was changed. Write what is promised, or tick what was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That promise is kept already, or was never made to this person. Nothing was changed. Look at what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no web address. Nothing was kept. Copy it from the browser, as in “example.com/ada”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nobody who could be asked. Nothing was changed. Choose a reference person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not agree to be asked. Nothing was changed. Ask them first, or choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their consent to be asked has ended. Nothing was changed. Ask them again, or choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were asked as often this year as they want. Nothing was changed. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SaidList</name>
    <message>
        <source>Objection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known fact: %1: %2</source>
        <comment>what, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection, in their words, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known fact, as what: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known fact, e.g. plants: 12, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is about, a colon, and the answer: plants: 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection, %1: %2</source>
        <comment>theme, words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection, e.g. %1: in their words, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Shift+Enter: they told it by themselves.</source>
        <comment>a sentence before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other product: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other product: %1: %2</source>
        <comment>its name, what they like about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other product, as its name: what they like about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other product, e.g. Paper: never crashes, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promise, e.g. to send the plan, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptCheckCommand</name>
    <message>
        <source>A script is a text file: Markdown with tags and front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong with the text of a script, and what it could say better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at call scripts, and publish them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints FILE:LINE:COLUMN, the rule, and why. A script that cannot be used ends with
exit code 3. How it talks is advice, in %1. A line &quot;allow: closed, monologue&quot; of
its front matter switches such rules off; they are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace to hold it against: what the team asks, and what its leads have nothing for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptEdit</name>
    <message>
        <source>Text of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves text in; F6 or Ctrl+Tab leads on to what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Complete the Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend What Is Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problem Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave It Bac&amp;kwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here mends itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptKeeper</name>
    <message>
        <source>Saved as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %L1 is in use from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptList</name>
    <message>
        <source>a draft, not in use yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %L1 in use, and a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %L1 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a script&apos;s name, what of it is in use</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptListCommand</name>
    <message>
        <source>Print the scripts of a store, with the version in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, a draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptPage</name>
    <message>
        <source>Text of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings and prompts of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said when we call. What is in use never changes: it is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and trials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this script?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next call on this is what is said. It can&apos;t be changed any more, only followed by a new version. Calls keep the version that they used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in use stays. A draft that was saved comes back with the key that takes things back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet; what is typed is kept on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft. It is used once it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %L1, as it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Choose the fix again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptPublishCommand</name>
    <message>
        <source>Make a file the version of its script that is used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script with the title of the file gets a new version; where there is none it is
a new script. A draft of it is replaced. Calls keep the version that they used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptRenderCommand</name>
    <message>
        <source>Print a script as it is filled in for one lead, or for those whom it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints Markdown. With --json also what each prompt and question decided: the line
of its tag, whether it holds, and the condition that does not. Without --lead the
newest lead that its stages, roles and languages fit is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of a lead, as lead list prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no lead&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls, by ID or name; where one of us works in the workspace, that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptSpelling</name>
    <message>
        <source>Add “%1” to the Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptVariable</name>
    <message>
        <source>their given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their part in buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which kind of source that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they are interested in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they said about a personal call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of this attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they asked and nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they read last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which month they read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a download or a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which month that was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who of us they talked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening line as prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what time it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning, afternoon or evening there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptView</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptWords</name>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its front matter needs a closing line of three dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not “key: value”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no stage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no buyer role “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of a language, such as de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not closed on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the braces “%1” belong to no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts have no tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where nothing was begun that it could belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts have no filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind a filter’s colon stands a number or a text in quotes, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loop goes over known, objections, people or proof, not over “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most two loops stand in one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts are Markdown, without HTML such as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand between backticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in the address of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled in, it becomes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule of manner “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many blocks stand in one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prompt depends on role, stage, source, language, known, unknown, objection or attempt, not on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that this can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs one key or theme behind its name, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character %1 cannot stand in a script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerAddUserCommand</name>
    <message>
        <source>Make a login for somebody of the team, and their joining file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOGIN begins with a letter from a to z; then come a to z, 0 to 9, _, . and -. The server
gets no password, only what is made from it. Send the joining file and the password on
different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s name, as the team sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1; rep unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team they belong to; none unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of a member who is there already and has no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at once, 1 to 20; 4 unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--name NAME is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no member&apos;s ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is made, but its joining file %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerBackupCommand</name>
    <message>
        <source>Look at the server, and say what to do so that nothing can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a superuser and changes nothing. It says only what it saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO DO: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerCheckCommand</name>
    <message>
        <source>Say what must hold of the shared database, and whether it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a superuser and changes nothing. Exit code 1: something is not well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT WELL: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerChecks</name>
    <message>
        <source>row security is forced on every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table is open to a person or to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each login is in the one group of its role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no login has power over the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are partitions for three months to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerCommand</name>
    <message>
        <source>Set up and look after the database that a team shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the database is: see callwellctl server --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of --url from the first line of FILE; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url URL is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerInitCommand</name>
    <message>
        <source>Make a workspace in an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a workspace up to date; the same as init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a superuser and a UTF8 database of PostgreSQL 15 to 17. Everything happens in one
transaction: what fails has changed nothing. It may be run again at any time, and must be
after an update of Callwell; what people entered stays as it is. One server (cluster)
holds one workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a workspace in the database %1: schema %2. Add its people by callwellctl server add-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 had schema %2 already. Its functions and rights were set again; what people entered was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgraded the database %1 from schema %2 to %3. What people entered was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerJoiningFileCommand</name>
    <message>
        <source>Write the joining file of somebody who has a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--join-file FILE is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerListUsersCommand</name>
    <message>
        <source>Print who has a login, and who had one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) now</source>
        <translation>
            <numerusform>%Ln session now</numerusform>
            <numerusform>%Ln sessions now</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a login yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerNewEpochCommand</name>
    <message>
        <source>After a restore: have every laptop compare all it has with the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be run when a backup was restored, before anybody connects again. What laptops have
not sent yet is sent afterwards as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new epoch has begun. Each laptop compares all it has with the server when it comes next, and loses nothing that it has not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerRemoveUserCommand</name>
    <message>
        <source>End a login and its sessions; the member and all their work stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their leads stay theirs until somebody hands them over. What is on their laptop stays
there, and what they had not sent is not taken any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the login %1 and ended its sessions. The work stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetCeilingCommand</name>
    <message>
        <source>Say how many rows somebody may take in bulk on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROWS is a number, or &quot;default&quot; for what holds for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may take %2 rows in bulk on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 holds what holds for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetPasswordCommand</name>
    <message>
        <source>Give somebody another password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is of no more use at the next login; open sessions are not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetRoleCommand</name>
    <message>
        <source>Give somebody another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE is one of %1.
What they may see follows at their next round; what they may no longer see leaves their
laptop, but for what they have not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the role %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetTeamCommand</name>
    <message>
        <source>Put somebody into another team; an empty TEAM is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no team now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the team %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerTidyCommand</name>
    <message>
        <source>Make the partitions of the coming year, and drop the log of long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be run once a month. A laptop that was away for longer than the log is kept compares
all it has with the server instead of asking what changed; it loses nothing. Who changed
what is kept for as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep so many days, at least 31; 400 unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--keep-days is a number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dropped %Ln partition(s) of long ago; those of the coming year are there.</source>
        <translation>
            <numerusform>Dropped %Ln partition of long ago; those of the coming year are there.</numerusform>
            <numerusform>Dropped %Ln partitions of long ago; those of the coming year are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::ServerUserOptions</name>
    <message>
        <source>&apos;%1&apos; is no role; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a line of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ServerWords</name>
    <message>
        <source>This server is PostgreSQL %2, and 15, 16 or 17 is needed. Nothing was changed. Use a server of one of these versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not a superuser of that server, and only one may do this. Nothing was changed. Run it as the user postgres on the server itself, or name a superuser in --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of that database are %2, and UTF8 is needed. Nothing was changed. Make another one: createdb --template=template0 --encoding=UTF8 callwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%2” of the same server is a workspace already, and a server holds one. Nothing was changed. Use that one, or make another cluster: pg_createcluster 17 NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a schema “%2” in that database that Callwell did not make. Nothing was changed. Make an empty database: createdb --template=template0 callwell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no login %2 in this workspace. Nothing was changed. See “callwellctl server list-users”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” cannot be a login. Nothing was changed. It begins with a letter from a to z; then come at most 48 of a to z, 0 to 9, “_”, “.” and “-”; “pg_” and “callwell_” are not its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a login %2 already. Nothing was changed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login has from 1 to 20 connections. Nothing was changed for %2. Choose a number in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has a login already. Nothing was changed for %2. Remove the old one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know that role. Nothing was changed for %2. Choose rep, marketer, manager or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no password, only what was made from one, and that of %2 was not made well. Nothing was changed. Try again with the Callwell that fits the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 31 days are kept. Nothing was changed for %2. Name a greater number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 may not do this. Nothing was changed. Adding and changing users takes an administrator of the workspace; everything else a superuser, as the user postgres on the server is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed. Look whether PostgreSQL runs there, and on which port: postgresql://HOST:PORT/DATABASE, or on the server itself postgresql://:PORT/DATABASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right server. Nothing was changed, and no password was sent. Name its certificate by sslrootcert, and the server as it stands in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not let %1 in. Nothing was changed. Look at the name and the password; on the server itself run this as the user postgres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for another session now. Nothing was changed. Try it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Callwell workspace in the database “%2” at %1. Nothing was changed. Look at its name, or make a workspace there with callwellctl server init.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SettingDialog</name>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SettingsPage</name>
    <message>
        <source>Parts of how the team works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the team works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set here holds for everybody in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SettingsSection</name>
    <message>
        <source>%1 brings it back.</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be read now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SourceDialog</name>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the team agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SourceFilter</name>
    <message>
        <source>Source of the leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SourceSection</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where leads come from, and how soon they are to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be the forms, downloads, events and files that leads come from. An import adds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work hours</source>
        <comment>a span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the team agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::StartBanner</name>
    <message>
        <source>This is an example workspace with invented people, to play with. Your own work begins with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::StatusLine</name>
    <message>
        <source>All changes saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 search   %2 any command or person</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::StepsEdit</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without steps it goes as the standard does: mostly calls, with gaps that grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after so many &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::StoreErrorPage</name>
    <message>
        <source>Callwell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Another Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.callwell);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Sync</name>
    <message>
        <source>never yet</source>
        <comment>when it was last in step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server refuses the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more rows today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not our workspace there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %Ln</source>
        <translation>
            <numerusform>Needs attention: %Ln</numerusform>
            <numerusform>Needs attention: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln change(s) wait</source>
        <translation>
            <numerusform>Paused: %Ln change waits</numerusform>
            <numerusform>Paused: %Ln changes wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Server is full: %Ln change(s) wait</source>
        <translation>
            <numerusform>Server is full: %Ln change waits</numerusform>
            <numerusform>Server is full: %Ln changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %Ln change(s) wait</source>
        <translation>
            <numerusform>Offline: %Ln change waits</numerusform>
            <numerusform>Offline: %Ln changes wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Server is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Sending %Ln change</numerusform>
            <numerusform>Sending %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait</source>
        <translation>
            <numerusform>%Ln change waits</numerusform>
            <numerusform>%Ln changes wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step, %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is exchanged with the team until you go on. Everything you do is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is asked for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first exchange with the team is about to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did is sent in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and the team have the same. The last exchange: %1.</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was brought back from a backup. Everything here was compared with it, and what it had lost of yours was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server’s by %1. Set it right: what you do is dated by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is behind the server’s by %1. Set it right: what you do is dated by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain took the password, so it is asked for each time that the program starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying hello to the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending what was done here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching: %1. %2 rows so far.</source>
        <comment>what, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the server: %1.</source>
        <comment>what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what is new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody moved this lead to another stage meanwhile. Look at it, then do it again if it is still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to somebody else now, for example because it was handed over. Tell them what you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your manager or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others use it meanwhile, so it could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hangs on something that was removed meanwhile or that you may not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand it. Copy the words and show them to whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is older and does not know this yet (%1). Do it again once it has been upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not do it (%1). Do it again later, or show this to whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::SyncCommand</name>
    <message>
        <source>Bring a store and its team&apos;s server together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time --server or --join says where the server is; a store that is not there is
made. Later the store knows. Sends what waits, fetches what is new, every half minute until
it is ended (Ctrl+C), or with --once one time. What was cut off goes on the next time.
Exit code 1: something needs attention in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joining file instead of a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from the first line of FILE; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round, then end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server and --join say the same; give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no team: --server or --join is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s),</source>
        <translation>
            <numerusform>Sent %n change,</numerusform>
            <numerusform>Sent %n changes,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetched %n row(s) in %1 s.</source>
        <translation>
            <numerusform>fetched %n row in %1 s.</numerusform>
            <numerusform>fetched %n rows in %1 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server came back from a backup: what it had lost was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention in the window.</source>
        <translation>
            <numerusform>%n thing needs attention in the window.</numerusform>
            <numerusform>%n things need attention in the window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::SyncMark</name>
    <message>
        <source>Team: %1</source>
        <comment>how it stands with it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TakeOnDialog</name>
    <message>
        <source>Look after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, though they did not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for a call. From now on you look after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not ask for a call, so marketing looks after them. Taking them on all the same is counted, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on you look after them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TalkPanel</name>
    <message>
        <source>How long the call has lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection  (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known fact  (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note  (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script for this lead yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published script for this stage and language will stand here, filled with what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other product  (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral…  (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being reached…  (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise  (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof…  (E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Team</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at their posts</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer to somebody else</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <comment>help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>question: any answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>question: one of some answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the least prepared work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the same member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TeamPage</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this computer stands with your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. What you do next appears here until the server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Needs &amp;Attention: %Ln…</source>
        <translation>
            <numerusform>Needs &amp;Attention: %Ln…</numerusform>
            <numerusform>Needs &amp;Attention: %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits to be sent: %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TeamRuleWords</name>
    <message>
        <source>Attempts need a name to be told apart. Nothing was changed. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts for this source and stage are set already. Nothing was changed. Change those, or choose another source or stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody tries a lead in this stage. Nothing was changed. Choose a stage that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is at least one attempt. Nothing was changed. Choose a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowed hours end before they begin. Nothing was changed. Choose an end that is later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts need at least one day of the week. Nothing was changed. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurturing looks again after one day at the earliest. Nothing was changed. Choose a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is tried twice on one day. Nothing was changed. Leave at least one day between two steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps only look at posts and reach nobody. Nothing was changed. Add a call, a mail or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone of this name. Nothing was changed. Choose one from the list, such as Europe/Oslo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ends before it begins. Nothing was changed. Choose an end that is later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team works on at least one day of the week. Nothing was changed. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer takes at least one minute. Nothing was changed. Choose a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer time is not below zero. Nothing was changed. Choose a higher number, or 0 for what the team agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day off needs a date. Nothing was changed. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day off needs a name. Nothing was changed. Write what is celebrated, or why nobody works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is off there already. Nothing was changed. Change that one, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no territory with this code. Nothing was changed. Write its two letters, such as NO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language with this code. Nothing was changed. Write its letters, such as en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a name. Nothing was changed. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a source of this kind and name already. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, attempts or rules name this source. Nothing was changed. Where leads came from stays on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key begins with a letter and has only the letters a to z, digits and “_”. Nothing was changed. Write it like team_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question has this key. Nothing was changed. Change that one, or choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People answered under the key that this question had. Nothing was changed. Keep the key, or add another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question needs a wording in at least one language. Nothing was changed. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has two wordings in one language. Nothing was changed. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help needs a title to be found by. Nothing was changed. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help has no words yet. Nothing was changed. Write what somebody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link needs its web address. Nothing was changed. Write it, or choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole web address. Nothing was changed. Write one that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who gets the lead. Nothing was changed. Choose somebody, or another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who is away. Nothing was changed. Choose somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence has a first and a last day. Nothing was changed. Choose both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence ends before it begins. Nothing was changed. Choose a last day that is later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at a profile counts from one day up to ten years. Nothing was changed. Choose a number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script needs a title. Nothing was changed. Write a line “title: …” into its front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script has no draft. Nothing was changed. Change its text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is the same as what is published. Nothing was changed. Change it, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial compares two versions, and this is one. Nothing was changed. Choose another one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These versions are of two scripts. Nothing was changed. Choose two versions of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft may still change, so it cannot be tried. Nothing was changed. Publish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial of this script runs already. Nothing was changed. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These versions are for different leads: their stages, roles or languages differ. Nothing was changed. Choose two that differ in their words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trial has ended already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was not on trial. Nothing was changed. Choose one of the two, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof needs a title to be found by. Nothing was changed. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proof has no words yet. Nothing was changed. Write what somebody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would stop to agree before they begin. Nothing was changed. Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how often they want to be asked. Nothing was changed. Say how many times a year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::Time</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format: weekday and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: date and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: short date of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: short date and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TimelinePane</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, objections, help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and handovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be everything that happens with this person: calls, mails, forms, what they read, what they say in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event of this kind. Choose “Everything” to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TimelineWords</name>
    <message>
        <source>Call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>stage now, stage before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we judge %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped trying after %L1 of %L2 attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent us somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was sent to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records became one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TimesDialog</name>
    <message>
        <source>Work hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks something is answered within this time, counted in work hours. A source may have a time of its own. What was promised before stays promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home country, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: numbers need their “+”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that a look at a &amp;profile counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TimesSection</name>
    <message>
        <source>Work hours and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that an answer may take is counted in these hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be the days on which the team, or nobody in a territory, works. Nobody there is called on such a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of work hours</source>
        <comment>a span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at a profile counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long it counts</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) of all screens are in %1</source>
        <translation>
            <numerusform>%n picture of all screens is in %1</numerusform>
            <numerusform>%n pictures of all screens are in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads maintenance at three plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to draw for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TrialPanel</name>
    <message>
        <source>&amp;End the Trial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial of this script has begun. In one, two versions are shared out among leads, to see which of them serves them better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: leads %2, good for them %3, in 95 of 100 cases %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a version of a script</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the trial of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that is kept is read to every lead from now on. Without a choice it is the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End without a Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial was not ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TrialWords</name>
    <message>
        <source>more than %1</source>
        <extracomment>Behind a probability: more than 99 per cent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves leads better. That can be said since %2 leads were counted, and will not change by looking on. By the numbers of today the probability is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A script&apos;s name and the number of one of its versions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one share in per cent to another one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead counts yet: a lead does with the outcome of its first conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet: the difference so far may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>Of a version of a script, compared with another one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran from %1 to %2, version %3 was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::TypedPassword</name>
    <message>
        <source>there is no terminal to ask for a password; write it into a file that nobody else can read, and name that as --password-file or --new-password-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::UndoActions</name>
    <message>
        <source>&amp;Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do A&amp;gain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::UndoCommand</name>
    <message>
        <source>Take back the last thing that was done by hand or imported today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::VersionsDialog</name>
    <message>
        <source>Versions of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return to the first of the two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try these two on leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %L1, in use since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %L1, the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to version %L1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text becomes the draft. A draft that there is now is written over; the key that takes things back brings it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::ViewDialog</name>
    <message>
        <source>How was it for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We &amp;judge so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <comment>how it was for them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whi&amp;ch contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callwell::WordingsEdit</name>
    <message>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here will be how it is asked in each language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
