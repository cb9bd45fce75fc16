<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>Callwell</name>
    <message>
        <source>Absences</source>
        <translation>الغيابات</translation>
    </message>
    <message>
        <source>Add an absence…</source>
        <translation>إضافة غياب…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>لا أحد غائب</translation>
    </message>
    <message>
        <source>Here will be who is away, and when.</source>
        <translation>هنا سيظهر من يغيب ومتى.</translation>
    </message>
</context>
<context>
    <name>Callwell::AbsenceDialog</name>
    <message>
        <source>New absence</source>
        <translation>غياب جديد</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation>من ي&amp;غيب</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;أول يوم</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
</context>
<context>
    <name>Callwell::AddressWords</name>
    <message>
        <source>it is not a joining file</source>
        <translation>ليس ملف انضمام</translation>
    </message>
    <message>
        <source>it was made by a newer Callwell, which has to be installed first</source>
        <translation>أنشأه إصدار أحدث من Callwell يجب تثبيته أولًا</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويل أكثر مما يجب</translation>
    </message>
    <message>
        <source>it is not written as postgresql://name@host:port/database</source>
        <translation>ليس مكتوبًا على شكل postgresql://name@host:port/database</translation>
    </message>
    <message>
        <source>it holds a password, which others could read there; leave it out, it is asked for</source>
        <translation>فيه كلمة مرور قد يقرؤها غيرك هناك؛ احذفها، فسيُسأل عنها</translation>
    </message>
    <message>
        <source>it says something that is not known, or twice</source>
        <translation>فيه شيء غير معروف أو مكرر</translation>
    </message>
    <message>
        <source>the name of the server is missing or cannot be one</source>
        <translation>اسم الخادم ناقص أو لا يصلح اسمًا</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>المنفذ ليس عددًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>the name of the database is missing or cannot be one</source>
        <translation>اسم قاعدة البيانات ناقص أو لا يصلح اسمًا</translation>
    </message>
    <message>
        <source>the name of who logs in is missing or cannot be one</source>
        <translation>اسم الدخول ناقص أو لا يصلح اسمًا</translation>
    </message>
    <message>
        <source>the certificate is missing or damaged</source>
        <translation>الشهادة ناقصة أو تالفة</translation>
    </message>
    <message>
        <source>it holds a private key, which only the server may have; the certificate is meant</source>
        <translation>فيه مفتاح سري لا يجوز أن يكون إلا عند الخادم؛ المقصود هو الشهادة</translation>
    </message>
</context>
<context>
    <name>Callwell::AlternativeDialog</name>
    <message>
        <source>What else %1 considers</source>
        <translation>ما يدرسه %1 من بدائل</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The other product</source>
        <translation>المنتج الآخر</translation>
    </message>
    <message>
        <source>The other &amp;product</source>
        <translation>المنتج الآ&amp;خر</translation>
    </message>
    <message>
        <source>What they &amp;like about it</source>
        <translation>ما ي&amp;عجبهم فيه</translation>
    </message>
</context>
<context>
    <name>Callwell::AnswerDialog</name>
    <message>
        <source>An answer for %1</source>
        <translation>جواب إلى %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
    <message>
        <source>A ready piece of help</source>
        <translation>مساعدة جاهزة</translation>
    </message>
    <message>
        <source>Then &amp;open it in the mail program</source>
        <translation>ثم ا&amp;فتحه في برنامج البريد</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>ال&amp;جواب</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>كيف تكون الإجابة</translation>
    </message>
    <message>
        <source>They asked nothing that has no answer yet.</source>
        <translation>لا سؤال لديهم بلا جواب.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالكم</translation>
    </message>
    <message numerus="yes">
        <source>given %Ln time(s)</source>
        <translation>
            <numerusform>لم تُقدَّم بعد</numerusform>
            <numerusform>قُدِّمت مرة واحدة</numerusform>
            <numerusform>قُدِّمت مرتين</numerusform>
            <numerusform>قُدِّمت %Ln مرات</numerusform>
            <numerusform>قُدِّمت %Ln مرة</numerusform>
            <numerusform>قُدِّمت %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::AskDialog</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Callwell::AssignDialog</name>
    <message>
        <source>Who looks after %1?</source>
        <translation>من يتولى أمر %1؟</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>من يتولى أمرهم</translation>
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
        <translation>من سيكون؟</translation>
    </message>
    <message>
        <source>Why sales, though they did not ask</source>
        <translation>لماذا إلى المبيعات مع أنهم لم يطلبوا</translation>
    </message>
    <message>
        <source>&amp;Why sales, though they did not ask</source>
        <translation>ل&amp;ماذا إلى المبيعات مع أنهم لم يطلبوا</translation>
    </message>
    <message>
        <source>%1 · away today</source>
        <comment>one of us</comment>
        <translation>%1 · غائب اليوم</translation>
    </message>
</context>
<context>
    <name>Callwell::AssignmentDialog</name>
    <message>
        <source>Every rep</source>
        <translation>كل المندوبين</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>For leads that want a call and that this fits:</source>
        <translation>للعملاء المحتملين الذين يريدون مكالمة وينطبق عليهم هذا:</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>&amp;Territory, two letters</source>
        <translation>الإ&amp;قليم، حرفان</translation>
    </message>
    <message>
        <source>any territory</source>
        <translation>أي إقليم</translation>
    </message>
    <message>
        <source>&amp;Who gets them</source>
        <translation>إلى من يُس&amp;ندون</translation>
    </message>
    <message>
        <source>Te&amp;am</source>
        <translation>ال&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Whoever knows them already comes first. Nobody gets a lead while away.</source>
        <translation>الأولوية لمن يعرفهم بالفعل. ولا يُسنَد عميل محتمل إلى أحد أثناء غيابه.</translation>
    </message>
</context>
<context>
    <name>Callwell::AssignmentSection</name>
    <message>
        <source>Who gets a lead</source>
        <translation>إلى من يُسنَد العميل المحتمل</translation>
    </message>
    <message>
        <source>A lead that wants a call goes to whoever knows them already, else as the first rule says that fits; never to somebody away.</source>
        <translation>العميل المحتمل الذي يريد مكالمة يُسنَد إلى من يعرفه بالفعل، وإلا فحسب أول قاعدة تنطبق عليه؛ ولا يُسنَد أبدًا إلى غائب.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>إضافة قاعدة…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>إلى من يُسندون</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>من بين</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>لا قواعد</translation>
    </message>
    <message>
        <source>Here will be who gets which leads. Without rules everybody takes what they choose.</source>
        <translation>هنا سيظهر من يُسنَد إليه أي عملاء محتملين. ومن دون قواعد يأخذ كل واحد من يختاره.</translation>
    </message>
    <message>
        <source>rule %L1</source>
        <translation>القاعدة %L1</translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation>غياب %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>every rep</source>
        <translation>كل المندوبين</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
</context>
<context>
    <name>Callwell::AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Nothing is lost: look at each, then say what counts.</source>
        <translation>لم يضع شيء: انظر في كل واحد ثم قل ما المعتمد.</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>ما يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>لا شيء يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>What the server does not take, and what two people wrote into one field while apart, appears here with what you can do about it.</source>
        <translation>ما لا يقبله الخادم، وما كتبه شخصان في حقل واحد وهما متباعدان، يظهر هنا مع ما يمكنك فعله.</translation>
    </message>
    <message>
        <source>It was done again and is sent in a moment.</source>
        <translation>أُعيد تنفيذه وسيُرسَل بعد لحظة.</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>سُوِّي الأمر.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>تعذّر عرض هذا</translation>
    </message>
    <message>
        <source>not taken by the server · %1</source>
        <comment>when</comment>
        <translation>لم يقبله الخادم · %1</translation>
    </message>
    <message>
        <source>two versions · %1</source>
        <comment>when</comment>
        <translation>نسختان · %1</translation>
    </message>
</context>
<context>
    <name>Callwell::BackupAdvice</name>
    <message>
        <source>This server is a standby. It repeats within a second what happens on its primary, deletions too, so it is no backup. Run this on the primary as well.</source>
        <translation>هذا الخادم تابع لخادم آخر. يكرر على الفور ما يحدث هناك، حتى الحذف، فليس نسخة احتياطية. نفّذ هذا على الخادم الآخر أيضًا.</translation>
    </message>
    <message>
        <source>What the server has confirmed is on its disk.</source>
        <translation>ما أكّده الخادم محفوظ على قرصه.</translation>
    </message>
    <message>
        <source>%1: off. A power cut can lose what the server has confirmed, or break the database. Turn it on by ALTER SYSTEM, then SELECT pg_reload_conf().</source>
        <translation>%1: متوقف. قد يُفقد عند انقطاع الكهرباء ما أُكّد، أو تتلف قاعدة البيانات. شغّله بأمر ALTER SYSTEM ثم SELECT pg_reload_conf().</translation>
    </message>
    <message>
        <source>wal_level is minimal: neither pg_basebackup nor archiving works. Set it to replica and restart the server.</source>
        <translation>قيمة wal_level هي minimal: لا يعمل pg_basebackup ولا الأرشفة. اجعلها replica وأعد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The log of changes (WAL) is not archived: when the disk is lost, so is everything since the last backup. Set archive_mode = on and an archive_command that copies to another machine, restart, and take a pg_basebackup; pgBackRest and Barman do all of it.</source>
        <translation>سجل التغييرات (WAL) لا يُؤرشف: إذا فُقد القرص فُقد كل ما بعد آخر نسخة احتياطية. اضبط archive_mode = on وأمر archive_command ينسخ إلى جهاز آخر، ثم أعد التشغيل وخذ نسخة pg_basebackup؛ ويقوم pgBackRest وBarman بذلك كله.</translation>
    </message>
    <message>
        <source>archive_mode is %1, but nothing says where to: archive_command and archive_library are empty, and the disk fills up. Set one of them.</source>
        <translation>قيمة archive_mode هي %1، لكن لا شيء يحدد الوجهة: archive_command وarchive_library فارغان، والقرص يمتلئ. اضبط أحدهما.</translation>
    </message>
    <message>
        <source>The last attempt to archive the log of changes (WAL) failed at %1; failures so far: %2. The server&apos;s own log says why. The disk fills up until it works.</source>
        <translation>فشلت آخر محاولة لأرشفة سجل التغييرات (WAL) في %1؛ مرات الفشل حتى الآن: %2. السبب في سجل الخادم نفسه. القرص يمتلئ إلى أن تنجح.</translation>
    </message>
    <message>
        <source>The log of changes (WAL) is to be archived, but nothing was yet. Try it: SELECT pg_switch_wal(), then look again.</source>
        <translation>من المقرر أرشفة سجل التغييرات (WAL)، ولم يُؤرشف شيء بعد. جرّب: SELECT pg_switch_wal() ثم انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>The log of changes (WAL) is archived, last at %1. It is of use together with a pg_basebackup only; whether there is one cannot be seen from here.</source>
        <translation>سجل التغييرات (WAL) يُؤرشف، وآخر مرة في %1. لا يفيد إلا مع نسخة pg_basebackup، ولا يمكن أن يُرى من هنا هل توجد.</translation>
    </message>
    <message>
        <source>Data checksums are on: a damaged page is noticed.</source>
        <translation>المجاميع الاختبارية مفعّلة: تُلاحظ الصفحة التالفة.</translation>
    </message>
    <message>
        <source>The replication slot %1 keeps %2 of the log of changes.</source>
        <translation>تحتفظ فتحة النسخ %1 بمقدار %2 من سجل التغييرات.</translation>
    </message>
    <message>
        <source>Nobody reads the replication slot %1, and it keeps %2 of the log of changes until the disk is full. Where its standby is gone: SELECT pg_drop_replication_slot(&apos;%1&apos;).</source>
        <translation>لا أحد يقرأ فتحة النسخ %1، وهي تحتفظ بمقدار %2 من سجل التغييرات حتى يمتلئ القرص. إذا لم يعد الخادم التابع موجودًا: SELECT pg_drop_replication_slot(&apos;%1&apos;).</translation>
    </message>
    <message>
        <source>No transaction has been open for an hour.</source>
        <translation>لا توجد معاملة مفتوحة منذ ساعة.</translation>
    </message>
    <message numerus="yes">
        <source>A transaction has been open for %Ln minute(s); until it ends, nothing that was deleted makes room. Look for it in pg_stat_activity and pg_prepared_xacts.</source>
        <translation>
            <numerusform>معاملة مفتوحة منذ %Ln دقيقة؛ وإلى أن تنتهي لا يفرغ مكان ما حُذف. ابحث عنها في pg_stat_activity وpg_prepared_xacts.</numerusform>
            <numerusform>معاملة مفتوحة منذ دقيقة واحدة؛ وإلى أن تنتهي لا يفرغ مكان ما حُذف. ابحث عنها في pg_stat_activity وpg_prepared_xacts.</numerusform>
            <numerusform>معاملة مفتوحة منذ دقيقتين؛ وإلى أن تنتهي لا يفرغ مكان ما حُذف. ابحث عنها في pg_stat_activity وpg_prepared_xacts.</numerusform>
            <numerusform>معاملة مفتوحة منذ %Ln دقائق؛ وإلى أن تنتهي لا يفرغ مكان ما حُذف. ابحث عنها في pg_stat_activity وpg_prepared_xacts.</numerusform>
            <numerusform>معاملة مفتوحة منذ %Ln دقيقة؛ وإلى أن تنتهي لا يفرغ مكان ما حُذف. ابحث عنها في pg_stat_activity وpg_prepared_xacts.</numerusform>
            <numerusform>معاملة مفتوحة منذ %Ln دقيقة؛ وإلى أن تنتهي لا يفرغ مكان ما حُذف. ابحث عنها في pg_stat_activity وpg_prepared_xacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln standby server(s) follow this one now.</source>
        <translation>
            <numerusform>لا يتبع هذا الخادم الآن أي خادم.</numerusform>
            <numerusform>يتبع هذا الخادم الآن خادم واحد.</numerusform>
            <numerusform>يتبع هذا الخادم الآن خادمان.</numerusform>
            <numerusform>تتبع هذا الخادم الآن %Ln خوادم.</numerusform>
            <numerusform>يتبع هذا الخادم الآن %Ln خادمًا.</numerusform>
            <numerusform>يتبع هذا الخادم الآن %Ln خادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 has %2. Each night, as the user postgres, to another machine: pg_dump --format=custom --file=callwell.dump %1; and pg_dumpall --globals-only --file=logins.sql, for logins and groups are not in a dump.</source>
        <translation>حجم قاعدة البيانات %1 هو %2. كل ليلة، بصفة المستخدم postgres، إلى جهاز آخر: pg_dump --format=custom --file=callwell.dump %1؛ ثم pg_dumpall --globals-only --file=logins.sql، فحسابات الدخول والمجموعات ليست في النسخة.</translation>
    </message>
    <message>
        <source>Whether a backup can be restored cannot be seen from here. Try it now and then, in another cluster: psql --file=logins.sql, createdb, pg_restore, then callwellctl server init, check. After a real restore, before anybody connects: callwellctl server new-epoch.</source>
        <translation>لا يمكن أن يُرى من هنا هل تصلح نسخة احتياطية للاستعادة. جرّبها من حين لآخر في مجموعة أخرى: psql --file=logins.sql ثم createdb ثم pg_restore ثم callwellctl server init وcheck. وبعد استعادة حقيقية وقبل أن يتصل أحد: callwellctl server new-epoch.</translation>
    </message>
    <message>
        <source>Data checksums are off: a damaged page may go into every backup unnoticed. Stop the server, run /usr/lib/postgresql/17/bin/pg_checksums --enable, start it again.</source>
        <translation>مجاميع التحقق من البيانات معطّلة: قد تدخل صفحة تالفة في كل نسخة احتياطية دون أن يُلاحظ ذلك. أوقف الخادم، شغّل /usr/lib/postgresql/17/bin/pg_checksums --enable، ثم شغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>Callwell::BriefingView</name>
    <message>
        <source>What is known about this person</source>
        <translation>ما نعرفه عن هذا الشخص</translation>
    </message>
    <message>
        <source>Asked and not answered</source>
        <translation>سألوا ولم نُجب بعد</translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation>اعتراضات مفتوحة</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>آخر محادثة</translation>
    </message>
    <message>
        <source>Nobody of us has talked with them yet.</source>
        <translation>لم يتحدث أحد منا معهم بعد.</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>ما أخبرونا به</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>What they read</source>
        <translation>ما قرؤوه</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>من حولهم</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, and who of us</comment>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and by whom, what came of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>لم يُكتب شيء.</translation>
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
        <translation>ما وُعدوا به</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>when</comment>
        <translation>يُستحق %1</translation>
    </message>
</context>
<context>
    <name>Callwell::CadenceDialog</name>
    <message>
        <source>Any stage</source>
        <translation>أي مرحلة</translation>
    </message>
    <message>
        <source>New attempts</source>
        <translation>محاولات جديدة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>الم&amp;رحلة</translation>
    </message>
    <message>
        <source>&amp;Goal of attempts</source>
        <translation>&amp;هدف المحاولات</translation>
    </message>
    <message>
        <source>&amp;From, by their clock</source>
        <translation>&amp;من الساعة، بتوقيتهم</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>Nurturing &amp;looks again after days</source>
        <translation>المراجعة في الرعاية بعد أ&amp;يام</translation>
    </message>
    <message>
        <source>Ste&amp;ps, one after the other; after the last one they begin again</source>
        <translation>ال&amp;خطوات، واحدة بعد أخرى؛ وبعد الأخيرة تبدأ من جديد</translation>
    </message>
</context>
<context>
    <name>Callwell::CadenceSection</name>
    <message>
        <source>as the standard</source>
        <translation>كالافتراضي</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>How often somebody is tried, when, and in which ways, until they answer. The line that fits a lead best counts, its source before its stage.</source>
        <translation>كم مرة نحاول مع الشخص، ومتى، وبأي الطرق، حتى يجيب. يُعمل بالسطر الأنسب للعميل المحتمل، ومصدره مقدَّم على مرحلته.</translation>
    </message>
    <message>
        <source>Add attempts…</source>
        <translation>إضافة محاولات…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>By their clock</source>
        <translation>بتوقيتهم</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>No attempts</source>
        <translation>لا محاولات</translation>
    </message>
    <message>
        <source>Here will be how often somebody is tried.</source>
        <translation>هنا سيظهر كم مرة نحاول مع الشخص.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Leads that it was for go on by the next line that fits.</source>
        <translation>العملاء المحتملون الذين كان لهم هذا السطر يتابعون وفق السطر التالي الأنسب.</translation>
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
        <translation>%1، والساعة هناك %2</translation>
    </message>
    <message>
        <source>Wants a call %1</source>
        <comment>when</comment>
        <translation>يريد مكالمة %1</translation>
    </message>
    <message>
        <source>attempt %L1 of %L2</source>
        <translation>المحاولة %L1 من %L2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Dial the number</source>
        <translation>الاتصال بالرقم</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Does not want to be called.</source>
        <translation>لا يريد أن يُتصل به.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>D&amp;ial</source>
        <translation>ات&amp;صال</translation>
    </message>
</context>
<context>
    <name>Callwell::CallPage</name>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>الحديث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Reading what is known ...</source>
        <translation>قراءة ما هو معروف…</translation>
    </message>
    <message>
        <source>This lead can&apos;t be shown</source>
        <translation>لا يمكن عرض هذا العميل المحتمل</translation>
    </message>
    <message>
        <source>This can&apos;t be opened: only addresses of pages are, such as https://example.com. It stays in the list as it is.</source>
        <translation>لا يمكن فتح هذا: تُفتح عناوين الصفحات فقط، مثل https://example.com. ويبقى في القائمة كما هو.</translation>
    </message>
</context>
<context>
    <name>Callwell::CheckCommand</name>
    <message>
        <source>Say whether a store is sound, or what is wrong with it.</source>
        <translation>معرفة هل مساحة العمل سليمة، أو ما الخلل فيها.</translation>
    </message>
    <message>
        <source>Checks the file itself, that nothing points at what is not there, the full text, the
attempts of each lead, and the outbox against the tables. Exit code 1: not sound.</source>
        <translation>يفحص الملف نفسه، وأن لا شيء يشير إلى ما ليس موجودًا، والنص الكامل، ومحاولات كل عميل
محتمل، وصندوق الصادر مقابل الجداول. رمز الخروج 1: غير سليمة.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>not sound:</source>
        <translation>غير سليمة:</translation>
    </message>
</context>
<context>
    <name>Callwell::CloseLeadDialog</name>
    <message>
        <source>Close with %1</source>
        <translation>الإنهاء مع %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>كيف ينتهي</translation>
    </message>
    <message>
        <source>They were &amp;thanked</source>
        <translation>&amp;شُكروا</translation>
    </message>
    <message>
        <source>Look &amp;again on</source>
        <translation>مراجعة &amp;في</translation>
    </message>
    <message>
        <source>&amp;Why, in our words</source>
        <translation>ل&amp;ماذا، بكلماتنا</translation>
    </message>
    <message>
        <source>What &amp;they said</source>
        <translation>ما قا&amp;لوه</translation>
    </message>
    <message>
        <source>What &amp;help we gave</source>
        <translation>المسا&amp;عدة التي قدمناها</translation>
    </message>
    <message>
        <source>Who may serve them &amp;better</source>
        <translation>من قد يخدمهم &amp;أفضل</translation>
    </message>
    <message>
        <source>The day to look again</source>
        <translation>يوم المراجعة</translation>
    </message>
    <message>
        <source>How does it end?</source>
        <translation>كيف ينتهي؟</translation>
    </message>
    <message>
        <source>Ready help</source>
        <translation>مساعدة جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%1 · given %Ln time(s)</source>
        <comment>title of ready help</comment>
        <translation>
            <numerusform>%1 · لم تُقدَّم بعد</numerusform>
            <numerusform>%1 · قُدِّمت مرة واحدة</numerusform>
            <numerusform>%1 · قُدِّمت مرتين</numerusform>
            <numerusform>%1 · قُدِّمت %Ln مرات</numerusform>
            <numerusform>%1 · قُدِّمت %Ln مرة</numerusform>
            <numerusform>%1 · قُدِّمت %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nswer it first…</source>
        <translation>أ&amp;جب عنه أولًا…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Has no answer yet: %1</source>
        <translation>بلا جواب بعد: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ClosePanel</name>
    <message>
        <source>What the line did</source>
        <translation>ما حدث على الخط</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما الخطوة التالية</translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation>كيف كانت بالنسبة إليهم</translation>
    </message>
    <message>
        <source>They &amp;told me so</source>
        <translation>&amp;هم قالوا ذلك</translation>
    </message>
    <message>
        <source>1, bad for them</source>
        <translation>1، سيئة لهم</translation>
    </message>
    <message>
        <source>2, rather bad for them</source>
        <translation>2، أقرب إلى السوء</translation>
    </message>
    <message>
        <source>3, neither good nor bad</source>
        <translation>3، لا جيدة ولا سيئة</translation>
    </message>
    <message>
        <source>4, rather good for them</source>
        <translation>4، أقرب إلى الجودة</translation>
    </message>
    <message>
        <source>5, good for them</source>
        <translation>5، جيدة لهم</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Would they like another personal call?</source>
        <translation>هل يرغبون في مكالمة شخصية أخرى؟</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <comment>their answer about calls</comment>
        <translation>كما كان: %1</translation>
    </message>
    <message>
        <source>What did the line do?</source>
        <translation>ماذا حدث على الخط؟</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>ماذا نتج عنها؟</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>ما الخطوة التالية؟</translation>
    </message>
    <message>
        <source>Another personal call?</source>
        <translation>مكالمة شخصية أخرى؟</translation>
    </message>
    <message>
        <source>Lo&amp;g the call  (Enter)</source>
        <translation>&amp;تسجيل المكالمة  (Enter)</translation>
    </message>
    <message>
        <source>Write them a mail afterwards  (Alt+M)</source>
        <translation>اكتب لهم رسالة بعد ذلك  (Alt+M)</translation>
    </message>
</context>
<context>
    <name>Callwell::ColumnsTable</name>
    <message>
        <source>known fact</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>ما يصير إليه كل عمود</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>معروف باسم</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>What the column %1 becomes</source>
        <translation>ما يصير إليه العمود %1</translation>
    </message>
</context>
<context>
    <name>Callwell::CommandLine</name>
    <message>
        <source>callwellctl does with a Callwell store what needs no window.</source>
        <translation>ينفّذ callwellctl على مساحة عمل Callwell ما لا يحتاج إلى نافذة.</translation>
    </message>
    <message>
        <source>Usage: callwellctl COMMAND --store FILE [OPTION ...]</source>
        <translation>الاستخدام: callwellctl COMMAND --store FILE [OPTION ...]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>callwellctl COMMAND --help tells more about one of them.
With --json one JSON object goes to standard output and nothing else.
Exit codes: 0 done, 1 done in part, 2 wrong use, 3 refused and nothing changed.</source>
        <translation>يعرض callwellctl COMMAND --help المزيد عن أحدها.
مع --json يُكتب كائن JSON واحد في الخرج القياسي ولا شيء غيره.
رموز الخروج: 0 تم، 1 تم جزئيًا، 2 استخدام خاطئ، 3 رُفض ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>The file that holds the workspace.</source>
        <translation>الملف الذي يحوي مساحة العمل.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>الإجابة بكائن JSON واحد.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation>عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>--store FILE is missing</source>
        <translation>الخيار --store FILE ناقص</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ناقص</translation>
    </message>
    <message>
        <source>nothing is to be done with &apos;%1&apos;</source>
        <translation>لا شيء يُفعل بـ «%1»</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>الأمر ناقص</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>See callwellctl %1 --help.</source>
        <translation>انظر callwellctl %1 --help.</translation>
    </message>
    <message>
        <source>callwellctl %1 COMMAND --help tells more about one of them.</source>
        <translation>يخبر callwellctl %1 COMMAND --help بالمزيد عن أحدها.</translation>
    </message>
</context>
<context>
    <name>Callwell::CommandPalette</name>
    <message>
        <source>Any command or person</source>
        <translation>أي أمر أو شخص</translation>
    </message>
    <message>
        <source>Type a command or somebody’s name</source>
        <translation>اكتب أمرًا أو اسمًا</translation>
    </message>
    <message>
        <source>Command or person</source>
        <translation>أمر أو شخص</translation>
    </message>
    <message>
        <source>Commands and people</source>
        <translation>أوامر وأشخاص</translation>
    </message>
</context>
<context>
    <name>Callwell::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Import a File…</source>
        <translation>ا&amp;ستيراد ملف…</translation>
    </message>
    <message>
        <source>&amp;Start Empty</source>
        <translation>ال&amp;بدء من الصفر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Search People</source>
        <translation>&amp;بحث عن أشخاص</translation>
    </message>
    <message>
        <source>Any &amp;Command or Person…</source>
        <translation>أي أ&amp;مر أو شخص…</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>ال&amp;عميل المحتمل</translation>
    </message>
    <message>
        <source>&amp;Call…</source>
        <translation>ات&amp;صال…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>&amp;Log: Nobody Answered</source>
        <translation>&amp;تسجيل: لم يرد أحد</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>إ&amp;جابة…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>&amp;Their Answer about a Call…</source>
        <translation>&amp;جوابهم عن المكالمة…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>م&amp;لاحظة…</translation>
    </message>
    <message>
        <source>Close with &amp;Grace…</source>
        <translation>إنهاء ب&amp;لطف…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Due First</source>
        <translation>الم&amp;ستحق أولًا</translation>
    </message>
    <message>
        <source>&amp;Waiting Longest</source>
        <translation>الأ&amp;طول انتظارًا</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>حسب الا&amp;سم</translation>
    </message>
    <message>
        <source>N&amp;ewest First</source>
        <translation>الأ&amp;حدث أولًا</translation>
    </message>
    <message>
        <source>Only &amp;Mine</source>
        <translation>الخا&amp;صون بي فقط</translation>
    </message>
    <message>
        <source>From a &amp;Source…</source>
        <translation>من م&amp;صدر…</translation>
    </message>
    <message>
        <source>To the &amp;List</source>
        <translation>إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Numbers…</source>
        <translation>الأ&amp;رقام…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;About Callwell</source>
        <translation>&amp;حول Callwell</translation>
    </message>
    <message>
        <source>Your &amp;Name…</source>
        <translation>اس&amp;مك…</translation>
    </message>
    <message>
        <source>Log: &amp;Message Sent…</source>
        <translation>سجّل: أُرسلت &amp;رسالة…</translation>
    </message>
    <message>
        <source>Stop Tr&amp;ying…</source>
        <translation>أوقف &amp;المحاولات…</translation>
    </message>
    <message>
        <source>How They May &amp;Be Reached…</source>
        <translation>&amp;كيف يجوز التواصل معه…</translation>
    </message>
    <message>
        <source>How the Team &amp;Works…</source>
        <translation>كيف يعمل ال&amp;فريق…</translation>
    </message>
    <message>
        <source>They As&amp;ked Something…</source>
        <translation>&amp;سألوا شيئًا…</translation>
    </message>
    <message>
        <source>&amp;What They Told Us…</source>
        <translation>ما أ&amp;خبرونا به…</translation>
    </message>
    <message>
        <source>What Speaks Aga&amp;inst It…</source>
        <translation>ما ي&amp;عترضون عليه…</translation>
    </message>
    <message>
        <source>What &amp;Else They Consider…</source>
        <translation>ما يدرسونه من &amp;بدائل…</translation>
    </message>
    <message>
        <source>How It Was &amp;for Them…</source>
        <translation>كيف كا&amp;نت بالنسبة إليهم…</translation>
    </message>
    <message>
        <source>L&amp;ook After Them…</source>
        <translation>ت&amp;ولّي أمرهم…</translation>
    </message>
    <message>
        <source>Han&amp;d Over To…</source>
        <translation>تسل&amp;يم إلى…</translation>
    </message>
    <message>
        <source>Put It &amp;Right…</source>
        <translation>إصلاح الأ&amp;مر…</translation>
    </message>
    <message>
        <source>&amp;People Around Them…</source>
        <translation>من &amp;حولهم…</translation>
    </message>
    <message>
        <source>Add a Relations&amp;hip…</source>
        <translation>إ&amp;ضافة علاقة…</translation>
    </message>
    <message>
        <source>&amp;Said in Public…</source>
        <translation>&amp;قيل علنًا…</translation>
    </message>
    <message>
        <source>&amp;Join with Another Record…</source>
        <translation>&amp;دمج مع بطاقة أخرى…</translation>
    </message>
    <message>
        <source>Somebody &amp;New…</source>
        <translation>شخص &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Join a Team…</source>
        <translation>الا&amp;نضمام إلى فريق…</translation>
    </message>
    <message>
        <source>&amp;Team…</source>
        <translation>ال&amp;فريق…</translation>
    </message>
    <message>
        <source>Needs &amp;Attention…</source>
        <translation>يحتاج إلى &amp;نظرة…</translation>
    </message>
    <message>
        <source>They Call &amp;Us</source>
        <translation>هم &amp;يتصلون بنا</translation>
    </message>
    <message>
        <source>Sc&amp;ripts…</source>
        <translation>ال&amp;نصوص…</translation>
    </message>
    <message>
        <source>What They Were Pro&amp;mised…</source>
        <translation>ما &amp;وُعدوا به…</translation>
    </message>
</context>
<context>
    <name>Callwell::ComparisonModel</name>
    <message>
        <source>Went: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>لا سطر</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Changed: %1. The words that differ: %2</source>
        <translation>تغيّر: %1. الكلمات المختلفة: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
</context>
<context>
    <name>Callwell::ComparisonView</name>
    <message>
        <source>Previous Difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>كلاهما متطابقان.</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>الفرق %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>Callwell::CompletionPopup</name>
    <message>
        <source>Words that fit here</source>
        <translation>كلمات تناسب هنا</translation>
    </message>
</context>
<context>
    <name>Callwell::ConflictView</name>
    <message>
        <source>Take &amp;Mine</source>
        <translation>خذ ن&amp;سختي</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>خذ نسخ&amp;تهم</translation>
    </message>
    <message>
        <source>&amp;Keep What Is There</source>
        <translation>أبقِ ما هو م&amp;وجود</translation>
    </message>
    <message>
        <source>Make One of &amp;Both…</source>
        <translation>ادمج ال&amp;نسختين…</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>One text of both</source>
        <translation>نص واحد من الاثنين</translation>
    </message>
    <message>
        <source>Keep This Te&amp;xt</source>
        <translation>احتفظ بهذا ال&amp;نص</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>احتفظ بهذا النص</translation>
    </message>
    <message>
        <source>removed meanwhile</source>
        <translation>أُزيل في الأثناء</translation>
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
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>You removed it while %1 changed it (%2). It stays removed; this is what was written there.</source>
        <comment>who, when</comment>
        <translation>أزلته بينما كان %1 يغيّره (%2). يبقى مُزالًا؛ وهذا ما كان مكتوبًا هناك.</translation>
    </message>
    <message>
        <source>%1 removed it while you changed it (%2). It stays removed; this is what was written there.</source>
        <comment>who, when</comment>
        <translation>أزاله %1 بينما كنت تغيّره (%2). يبقى مُزالًا؛ وهذا ما كان مكتوبًا هناك.</translation>
    </message>
    <message>
        <source>You and %1 wrote this while apart (%2). Yours came later and is in place.</source>
        <comment>who, when</comment>
        <translation>كتبت أنت و%1 هذا وأنتما متباعدان (%2). نسختك هي الأحدث وهي القائمة الآن.</translation>
    </message>
    <message>
        <source>You and %1 wrote this while apart (%2). Theirs came later and is in place.</source>
        <comment>who, when</comment>
        <translation>كتبت أنت و%1 هذا وأنتما متباعدان (%2). النسخة الأخرى هي الأحدث وهي القائمة الآن.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <comment>who</comment>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>&amp;It Stays Removed</source>
        <translation>يبقى م&amp;زالًا</translation>
    </message>
</context>
<context>
    <name>Callwell::ConsentDialog</name>
    <message>
        <source>How may %1 be reached?</source>
        <translation>كيف يجوز التواصل مع %1؟</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>احفظ الجواب</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;مكالمات</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>&amp;بريد إلكتروني</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;رسائل</translation>
    </message>
    <message>
        <source>&amp;Do not contact at all</source>
        <translation>&amp;لا يُتواصل معه إطلاقًا</translation>
    </message>
    <message>
        <source>Where they &amp;said so, or how</source>
        <translation>أين قال ذلك أو كيف &amp;قاله</translation>
    </message>
</context>
<context>
    <name>Callwell::ContactPage</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Choose a lead in the list, and who they are, what they told us and all that happened stands here.</source>
        <translation>اختر عميلًا محتملًا من القائمة، فيظهر هنا من هو وما أخبرنا به وكل ما حدث.</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>رقم الهاتف %1</translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation>البريد الإلكتروني %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>الملف الشخصي: %1</translation>
    </message>
    <message>
        <source>Public profile %1</source>
        <translation>الملف العام %1</translation>
    </message>
    <message>
        <source>No phone number, no address</source>
        <translation>لا رقم هاتف ولا عنوان</translation>
    </message>
    <message>
        <source>This person cannot be shown</source>
        <translation>لا يمكن عرض هذا الشخص</translation>
    </message>
    <message>
        <source>%1 · not wanted</source>
        <comment>a number or address</comment>
        <translation>%1 · غير مرغوب</translation>
    </message>
    <message>
        <source>%1, not wanted</source>
        <comment>a number or address</comment>
        <translation>%1، غير مرغوب</translation>
    </message>
</context>
<context>
    <name>Callwell::DayOffDialog</name>
    <message>
        <source>New day off</source>
        <translation>يوم عطلة جديد</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Territory, two letters</source>
        <translation>الإ&amp;قليم، حرفان</translation>
    </message>
    <message>
        <source>the team itself</source>
        <translation>الفريق نفسه</translation>
    </message>
    <message>
        <source>Where leads are, nobody is called on such a day. On a day off of the team itself the time for an answer stands still.</source>
        <translation>في مثل هذا اليوم لا يُتصل بأي عميل محتمل موجود هناك. وفي يوم عطلة الفريق نفسه تتوقف مهلة الجواب.</translation>
    </message>
</context>
<context>
    <name>Callwell::DemoCommand</name>
    <message>
        <source>--%1 is a number from %2 to %3</source>
        <translation>قيمة --%1 عدد من %2 إلى %3</translation>
    </message>
    <message>
        <source>--now is a day such as 2026-03-02</source>
        <translation>قيمة --now يوم مثل 2026-03-02</translation>
    </message>
    <message>
        <source>Make an example workspace to play with.</source>
        <translation>إنشاء مساحة عمل نموذجية للتجربة.</translation>
    </message>
    <message>
        <source>FILE must not exist yet, or hold no people. The same seed and the same --now make the
same workspace. All people are invented; their numbers lie in ranges that are kept
free for examples.</source>
        <translation>يجب ألا يكون FILE موجودًا بعد، أو ألا يحوي أشخاصًا. البذرة نفسها مع --now نفسه تُنشئان
مساحة العمل نفسها. كل الأشخاص خياليون، وأرقامهم من نطاقات
محجوزة للأمثلة.</translation>
    </message>
    <message>
        <source>How many leads; 400 unless given.</source>
        <translation>عدد العملاء المحتملين؛ 400 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>What chance begins with; 1 unless given.</source>
        <translation>ما تبدأ به المصادفة (البذرة)؛ 1 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Where all timelines end, in UTC; this moment unless given.</source>
        <translation>أين تنتهي كل السجلات، بتوقيت UTC؛ هذه اللحظة إن لم يُذكر.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) made</source>
        <translation>
            <numerusform>لم يُنشأ أي عميل محتمل</numerusform>
            <numerusform>أُنشئ عميل محتمل واحد</numerusform>
            <numerusform>أُنشئ عميلان محتملان</numerusform>
            <numerusform>أُنشئ %n عملاء محتملين</numerusform>
            <numerusform>أُنشئ %n عميلًا محتملًا</numerusform>
            <numerusform>أُنشئ %n عميل محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n lead(s), with %1 events on their timelines.</source>
        <translation>
            <numerusform>لم يُنشأ أي عميل محتمل، وعدد الأحداث في السجلات %1.</numerusform>
            <numerusform>أُنشئ عميل محتمل واحد، وعدد الأحداث في سجله %1.</numerusform>
            <numerusform>أُنشئ عميلان محتملان، وعدد الأحداث في سجليهما %1.</numerusform>
            <numerusform>أُنشئ %n عملاء محتملين، وعدد الأحداث في سجلاتهم %1.</numerusform>
            <numerusform>أُنشئ %n عميلًا محتملًا، وعدد الأحداث في سجلاتهم %1.</numerusform>
            <numerusform>أُنشئ %n عميل محتمل، وعدد الأحداث في سجلاتهم %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::DetailsView</name>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Has no answer yet</source>
        <translation>لم يُجَب عنه بعد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>ما أخبرونا به</translation>
    </message>
    <message>
        <source>before: %1 (%2)</source>
        <comment>an older answer, its source</comment>
        <translation>سابقًا: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s name, the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet. What they say in a call or on a form stands here, and nobody asks for it twice.</source>
        <translation>لا شيء بعد. ما يقولونه في مكالمة أو نموذج يظهر هنا، ولا يسألهم أحد مرتين.</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>من حولهم</translation>
    </message>
    <message>
        <source>Nobody yet. Who sent them, whom they know and work with stands here.</source>
        <translation>لا أحد بعد. من أرسلهم ومن يعرفون ومع من يعملون يظهر هنا.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>ما يعترضون عليه</translation>
    </message>
    <message>
        <source>Other interests</source>
        <translation>اهتمامات أخرى</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>A contact was bad for them.</source>
        <translation>كان أحد التواصلات سيئًا لهم.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>كان مستحقًا %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>What else they consider</source>
        <translation>ما يدرسونه من بدائل</translation>
    </message>
    <message>
        <source>%1 · sources disagree</source>
        <comment>where an answer comes from</comment>
        <translation>%1 · المصادر مختلفة</translation>
    </message>
    <message>
        <source>counts because: %1</source>
        <translation>يُعتد به لأن: %1</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعدوا به</translation>
    </message>
</context>
<context>
    <name>Callwell::Domain</name>
    <message>
        <source>New</source>
        <comment>stage of a lead</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <comment>stage of a lead</comment>
        <translation>قيد الرعاية</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <comment>stage of a lead</comment>
        <translation>يريد مكالمة</translation>
    </message>
    <message>
        <source>In conversation</source>
        <comment>stage of a lead</comment>
        <translation>في محادثة</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>stage of a lead: won</comment>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Not a fit</source>
        <comment>stage of a lead</comment>
        <translation>غير مناسب</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>stage of a lead</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>stage of a lead</comment>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>Not asked about a call</source>
        <translation>لم يُسأل عن مكالمة</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <translation>يريد مكالمة</translation>
    </message>
    <message>
        <source>No call for now</source>
        <translation>لا مكالمة الآن</translation>
    </message>
    <message>
        <source>Wants no call</source>
        <translation>لا يريد مكالمة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>channel</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>channel</comment>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>channel</comment>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>channel</comment>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Part in buying not known</source>
        <translation>دوره في الشراء غير معروف</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>يقرر</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>يؤثر</translation>
    </message>
    <message>
        <source>Will use it</source>
        <translation>سيستخدمه</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>يشتري</translation>
    </message>
    <message>
        <source>Advises</source>
        <translation>ينصح</translation>
    </message>
    <message>
        <source>Researches</source>
        <translation>يبحث</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>on the timeline</comment>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>on the timeline</comment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>on the timeline</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on the timeline</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>on the timeline</comment>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>on the timeline</comment>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Page visit</source>
        <comment>on the timeline</comment>
        <translation>زيارة صفحة</translation>
    </message>
    <message>
        <source>Said in public</source>
        <comment>on the timeline</comment>
        <translation>قيل علنًا</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>on the timeline</comment>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>on the timeline</comment>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Answer about a call</source>
        <comment>on the timeline</comment>
        <translation>جواب عن المكالمة</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>on the timeline</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>on the timeline</comment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Objection</source>
        <comment>on the timeline</comment>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Help given</source>
        <comment>on the timeline</comment>
        <translation>مساعدة مقدَّمة</translation>
    </message>
    <message>
        <source>Script used</source>
        <comment>on the timeline</comment>
        <translation>نص مستخدَم</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Voicemail left</source>
        <translation>تُركت رسالة صوتية</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Line failed</source>
        <translation>تعطل الخط</translation>
    </message>
    <message>
        <source>Good for them</source>
        <translation>جيد لهم</translation>
    </message>
    <message>
        <source>Neither good nor bad for them</source>
        <translation>لا جيد ولا سيئ لهم</translation>
    </message>
    <message>
        <source>Bad for them</source>
        <translation>سيئ لهم</translation>
    </message>
    <message>
        <source>Their view is not known</source>
        <translation>رأيهم غير معروف</translation>
    </message>
    <message>
        <source>Their own view</source>
        <translation>رأيهم هم</translation>
    </message>
    <message>
        <source>Judged by us</source>
        <translation>تقديرنا نحن</translation>
    </message>
    <message>
        <source>Profile not looked at yet</source>
        <translation>لم يُطَّلع على الملف بعد</translation>
    </message>
    <message>
        <source>Profile looked at</source>
        <translation>اطُّلع على الملف</translation>
    </message>
    <message>
        <source>No profile found</source>
        <translation>لم يُعثر على ملف</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>objection</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Being explored</source>
        <comment>objection</comment>
        <translation>قيد النقاش</translation>
    </message>
    <message>
        <source>Resolved together</source>
        <comment>objection</comment>
        <translation>حُل معًا</translation>
    </message>
    <message>
        <source>Accepted as a reason</source>
        <comment>objection</comment>
        <translation>مقبول كسبب</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <comment>place</comment>
        <translation>يريد مكالمة</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>place</comment>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>place</comment>
        <translation>مستحق اليوم</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <comment>place</comment>
        <translation>نواصل المحاولة</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <comment>place</comment>
        <translation>قيد الرعاية</translation>
    </message>
    <message>
        <source>Helped</source>
        <comment>place</comment>
        <translation>ساعدناهم</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>place</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>مندوب</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>مسوّق</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>source</comment>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>source</comment>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>source</comment>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>source</comment>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Referral</source>
        <comment>source</comment>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>source</comment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Own contact</source>
        <comment>source</comment>
        <translation>تواصل منا</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>دراسة حالة</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Reference person</source>
        <translation>شخص مرجعي</translation>
    </message>
    <message>
        <source>Leads generated</source>
        <translation>عملاء محتملون جدد</translation>
    </message>
    <message>
        <source>Share that became customers</source>
        <translation>نسبة من صاروا عملاء</translation>
    </message>
    <message>
        <source>Hours until an answer</source>
        <translation>ساعات حتى الجواب</translation>
    </message>
    <message>
        <source>Look at their public profile, or note that there is none</source>
        <translation>اطّلع على الملف العام، أو دوّن أنه غير موجود</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>لا يوجد رقم هاتف</translation>
    </message>
    <message>
        <source>They do not want to be called</source>
        <translation>لا يريدون أن يُتصل بهم</translation>
    </message>
    <message>
        <source>Stopped trying</source>
        <comment>on the timeline</comment>
        <translation>توقفت المحاولات</translation>
    </message>
    <message>
        <source>Taken on without a raised hand</source>
        <comment>on the timeline</comment>
        <translation>تولّاه أحدنا دون أن يطلب مكالمة</translation>
    </message>
    <message>
        <source>Asked again</source>
        <comment>on the timeline</comment>
        <translation>سُئل مجددًا</translation>
    </message>
    <message>
        <source>Alternative</source>
        <comment>on the timeline</comment>
        <translation>بديل</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>on the timeline</comment>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>في الصباح</translation>
    </message>
    <message>
        <source>At midday</source>
        <translation>عند الظهر</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>في المساء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Put right</source>
        <comment>place</comment>
        <translation>للإصلاح</translation>
    </message>
    <message>
        <source>Their public profile</source>
        <comment>on the timeline</comment>
        <translation>ملفهم الشخصي العام</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>on the timeline</comment>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>told by a public profile</comment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Interest</source>
        <comment>told by a public profile</comment>
        <translation>الاهتمام</translation>
    </message>
    <message>
        <source>Challenge</source>
        <comment>told by a public profile</comment>
        <translation>التحدي</translation>
    </message>
    <message>
        <source>News</source>
        <comment>told by a public profile</comment>
        <translation>الجديد</translation>
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
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>إلى أسفل</translation>
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
        <translation>لا يوجد ملف %1. لم يتغير شيء. تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing was changed. Name a file.</source>
        <translation>%1 مجلد وليس ملفًا. لم يتغير شيء. اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check that you may read it and that its disk is there.</source>
        <translation>لا يمكن قراءة %1. لم يتغير شيء. تحقق من إذن القراءة ومن القرص.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed. Check that you may write there and that the disk has room.</source>
        <translation>لا يمكن الكتابة إلى %1. لم يتغير شيء. تحقق من إذن الكتابة ومن المساحة.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Check that it was saved or exported to its end.</source>
        <translation>%1 فارغ. لم يتغير شيء. تحقق من اكتمال الحفظ.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Nothing was changed. Save the table as CSV first, then import that file.</source>
        <translation>%1 ليس ملفًا نصيًا. لم يتغير شيء. احفظ الجدول بصيغة CSV أولًا ثم استورده.</translation>
    </message>
    <message>
        <source>There is no workspace %1. Nothing was changed. Check the name, or make a new workspace.</source>
        <translation>لا توجد مساحة عمل %1. لم يتغير شيء. تحقق من الاسم أو أنشئ مساحة جديدة.</translation>
    </message>
    <message>
        <source>%1 is not a Callwell workspace. It was not touched. Choose another file.</source>
        <translation>%1 ليس مساحة عمل Callwell. لم يُمَس الملف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Callwell: it has version %2, and this one knows versions up to %3. It was not touched. Install the newer Callwell to open it.</source>
        <translation>أُنشئ %1 بإصدار أحدث من Callwell: إصداره %2، وهذا البرنامج يعرف حتى %3. لم يُمَس الملف. ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>The workspace %1 may only be read. Nothing was changed. Check that you may write the file and its folder.</source>
        <translation>مساحة العمل %1 للقراءة فقط. لم يتغير شيء. تحقق من إذن الكتابة للملف ومجلده.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. What was saved before is kept, this change was not made. Free some space, then try again.</source>
        <translation>لا مساحة على قرص %1. ما حُفظ سابقًا باقٍ، ولم يُنفَّذ هذا التغيير. أفرغ مساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace %1. This change was not made. Try again in a moment, or close the other program.</source>
        <translation>برنامج آخر يكتب في مساحة العمل %1. لم يُنفَّذ هذا التغيير. حاول بعد لحظة أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. Nothing was changed. Make a copy of the file, then go back to a backup.</source>
        <translation>مساحة العمل %1 تالفة. لم يتغير شيء. انسخ الملف ثم عُد إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The workspace could not do that. Nothing was changed. Try again; if it happens again, report it together with the details.</source>
        <translation>تعذّر ذلك. لم يتغير شيء. حاول مجددًا، وإن تكرر فأبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>What this was about (%1) is not there any more. Nothing was changed. Look whether somebody removed it.</source>
        <translation>ما يتعلق به هذا (%1) لم يعد موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Line %2 of %1 holds letters that are not %3. Nothing was imported. Save the file as UTF-8, or name its encoding in the map.</source>
        <translation>في السطر %2 من %1 حروف ليست من ترميز %3. لم يُستورد شيء. احفظ الملف بترميز UTF-8، أو اذكر ترميزه في خريطة الأعمدة.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %2 of %1 is never closed. Nothing was imported. Close it, then import again.</source>
        <translation>علامة الاقتباس التي تبدأ في السطر %2 من %1 لا تُغلق. لم يُستورد شيء. أغلقها ثم استورد مجددًا.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than %3 bytes. Nothing was imported. Check that this is a table with one row on each line.</source>
        <translation>السطر %2 من %1 أطول من %3 بايت. لم يُستورد شيء. تحقق من أن الملف جدول لكل صف فيه سطر.</translation>
    </message>
    <message>
        <source>Two columns of %1 are called “%2”. Nothing was imported. Give each column a name of its own in the first line.</source>
        <translation>في %1 عمودان باسم «%2». لم يُستورد شيء. أعطِ كل عمود اسمًا خاصًا به في السطر الأول.</translation>
    </message>
    <message>
        <source>The first line of %1 does not name the columns. Nothing was imported. Put a line with their names on top.</source>
        <translation>السطر الأول من %1 لا يسمّي الأعمدة. لم يُستورد شيء. ضع في الأعلى سطرًا بأسمائها.</translation>
    </message>
    <message>
        <source>The map %1 cannot be used: %2. Nothing was imported. Mend the map, then import again.</source>
        <translation>لا يمكن استخدام خريطة الأعمدة %1: %2. لم يُستورد شيء. صحح الخريطة ثم استورد مجددًا.</translation>
    </message>
    <message>
        <source>The map names the column “%2”, but %1 has none. Nothing was imported. Check that the map belongs to this file.</source>
        <translation>تذكر خريطة الأعمدة العمود «%2»، وهو ليس في %1. لم يُستورد شيء. تحقق من أن الخريطة لهذا الملف.</translation>
    </message>
    <message>
        <source>%1 has names of columns but no rows. Nothing was imported. Check that it was exported to its end.</source>
        <translation>في %1 أسماء أعمدة بلا أسطر. لم يُستورد شيء. تحقق من اكتمال التصدير.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed. Start again when you like.</source>
        <translation>أُلغي هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because it was changed again since. Nothing was changed. Change it by hand.</source>
        <translation>لا يمكن التراجع عن «%1» لأنه تغيّر بعد ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Line %2 of the script “%1” cannot be understood: %3. Nothing was changed. Mend that line, then try again.</source>
        <translation>السطر %2 من النص «%1» غير مفهوم: %3. لم يتغير شيء. صحح هذا السطر ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This cannot be done so: %1. Nothing was done. See callwellctl --help.</source>
        <translation>لا يمكن ذلك هكذا: %1. لم يُنفَّذ شيء. انظر callwellctl --help.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was changed. Check its name, or make it first.</source>
        <translation>لا يوجد مجلد %1. لم يتغير شيء. تحقق من الاسم، أو أنشئه أولاً.</translation>
    </message>
    <message>
        <source>There is nothing of today that can be taken back. Nothing was changed. Change by hand what is older.</source>
        <translation>لا يوجد من اليوم ما يمكن التراجع عنه. لم يتغير شيء. غيّر ما هو أقدم يدوياً.</translation>
    </message>
    <message>
        <source>There is nothing that can be done again: something else was done since. Nothing was changed. Do it by hand.</source>
        <translation>لا يوجد ما يمكن فعله من جديد: فُعل شيء آخر منذ ذلك. لم يتغير شيء. افعله يدوياً.</translation>
    </message>
    <message>
        <source>This is not done here: the rule “%1” speaks against it. Nothing was changed. Ask your team about that rule.</source>
        <translation>هذا لا يُفعل هنا: القاعدة «%1» تمنعه. لم يتغير شيء. اسأل فريقك عن هذه القاعدة.</translation>
    </message>
    <message>
        <source>“%1” is no address of a shared database: %2. Nothing was changed. Ask for the joining file, or for an address such as postgresql://name@host/callwell.</source>
        <translation>«%1» ليس عنوان قاعدة بيانات مشتركة: %2. لم يتغير شيء. اطلب ملف الانضمام، أو عنوانًا مثل postgresql://name@host/callwell.</translation>
    </message>
    <message>
        <source>The password of %1 at %2 is needed. Nothing was sent. Type it, then go on.</source>
        <translation>كلمة مرور %1 لدى %2 مطلوبة. لم يُرسَل شيء. اكتبها ثم تابع.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. What you do is kept here and was not sent yet. It goes as soon as the server can be reached again.</source>
        <translation>تعذّر الوصول إلى %1. ما تفعله محفوظ هنا ولم يُرسَل بعد. سيُرسَل حالما يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right server. No password was sent and nothing was exchanged. Show this to whoever runs the server.</source>
        <translation>لم يستطع %1 إثبات أنه الخادم الصحيح. لم تُرسَل كلمة مرور ولم يُتبادَل شيء. أطلِع المسؤول عن الخادم على هذا.</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: the name or the password is not right, or the login was removed. Your work is kept here. Type the password again, or ask whoever runs the server.</source>
        <translation>لا يسمح %2 بدخول %1: الاسم أو كلمة المرور غير صحيحين، أو أُزيل الحساب. عملك محفوظ هنا. اكتب كلمة المرور مجددًا، أو اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>%1 has no room for another session now. Your work is kept here and was not sent yet. It is tried again a little later.</source>
        <translation>لا مكان لدى %1 لجلسة أخرى الآن. عملك محفوظ هنا ولم يُرسَل بعد. ستُعاد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>There is no Callwell workspace in the database “%2” at %1. Nothing was changed. Check the address.</source>
        <translation>لا توجد مساحة عمل Callwell في قاعدة البيانات «%2» لدى %1. لم يتغير شيء. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server %1 is older than this program: its schema is %2, needed is %3. Nothing was exchanged, your work is kept here. Ask whoever runs the server to upgrade it.</source>
        <translation>الخادم %1 أقدم من هذا البرنامج: مخططه %2 والمطلوب %3. لم يُتبادَل شيء وعملك محفوظ هنا. اطلب من المسؤول عن الخادم ترقيته.</translation>
    </message>
    <message>
        <source>The server %1 is newer than this program: its schema is %2, known here is %3. Nothing was exchanged, your work is kept here. Install the newer Callwell.</source>
        <translation>الخادم %1 أحدث من هذا البرنامج: مخططه %2 والمعروف هنا %3. لم يُتبادَل شيء وعملك محفوظ هنا. ثبّت الإصدار الأحدث من Callwell.</translation>
    </message>
    <message>
        <source>%1 holds another workspace than this one, or knows you as somebody else. Nothing was exchanged. Check the address.</source>
        <translation>لدى %1 مساحة عمل أخرى غير هذه، أو يعرفك بوصفك شخصًا آخر. لم يُتبادَل شيء. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>What is here is too old to be brought up to date step by step. Your work is kept, nothing of it was lost. What is here is not thrown away but compared with the server as a whole.</source>
        <translation>ما هنا أقدم من أن يُحدَّث خطوة خطوة. عملك محفوظ ولم يضع منه شيء. لا يُرمى ما هنا بل يُقارَن كله بالخادم.</translation>
    </message>
    <message>
        <source>The server has your work up to step %1 only. Nothing was lost, all of it is kept here. It is sent again from there.</source>
        <translation>لدى الخادم عملك حتى الخطوة %1 فقط. لم يضع شيء وكله محفوظ هنا. يُرسَل مجددًا ابتداءً من هناك.</translation>
    </message>
    <message>
        <source>The server does not know this computer any more. Your work is kept here. The computer is made known again at the next attempt.</source>
        <translation>لم يعد الخادم يعرف هذا الحاسوب. عملك محفوظ هنا. يُعرَّف الحاسوب من جديد في المحاولة القادمة.</translation>
    </message>
    <message>
        <source>A copy of this workspace has already sent another step %1. Nothing was lost, your work is kept here. This computer gets a name of its own and sends it again.</source>
        <translation>أرسلت نسخة من مساحة العمل هذه خطوة أخرى برقم %1. لم يضع شيء وعملك محفوظ هنا. يحصل هذا الحاسوب على اسم خاص به ويرسله مجددًا.</translation>
    </message>
    <message>
        <source>So many rows at once have to be counted. Nothing was changed here. They are fetched again in another way.</source>
        <translation>يجب عدّ هذا القدر من الصفوف دفعة واحدة. لم يتغير شيء هنا. تُجلَب مجددًا بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Parts of step %1 did not arrive. They are kept here. They are sent again.</source>
        <translation>لم تصل أجزاء من الخطوة %1. هي محفوظة هنا. تُرسَل مجددًا.</translation>
    </message>
    <message>
        <source>%1 lets out no more rows to you today. What is here stays and was not changed. Ask your manager, or go on tomorrow.</source>
        <translation>لا يعطيك %1 مزيدًا من الصفوف اليوم. ما هنا باقٍ ولم يتغير. اسأل مديرك أو تابع غدًا.</translation>
    </message>
    <message>
        <source>The server %1 could not do it. Your work is kept here and was not lost. It is tried again later; the details are in the log.</source>
        <translation>لم يستطع الخادم %1 فعل ذلك. عملك محفوظ هنا ولم يضع. ستُعاد المحاولة لاحقًا، والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The server does not do this for %2: its rule “%1” speaks against it. Nothing was changed. Ask whoever runs the server.</source>
        <translation>لا يفعل الخادم هذا لـ %2: قاعدته «%1» تمنعه. لم يتغير شيء. اسأل من يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>Callwell::EventDialog</name>
    <message>
        <source>What was written down, and when</source>
        <translation>ما دُوِّن ومتى</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>This can&apos;t be played here (%1). Save a copy, and open it with another program.</source>
        <translation>لا يمكن تشغيل هذا هنا (%1). احفظ نسخة وافتحها ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Recordings and files</source>
        <translation>التسجيلات والملفات</translation>
    </message>
    <message>
        <source>None yet. A copy stays on this computer: it is shared with nobody.</source>
        <translation>لا شيء بعد. تبقى النسخة على هذا الحاسوب ولا تُشارَك مع أحد.</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>minutes and seconds, what it is, the words</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · attached %3</source>
        <comment>name, size, when</comment>
        <translation>%1 · %2 · أُرفق %3</translation>
    </message>
    <message>
        <source>Attach a recording or a file</source>
        <translation>إرفاق تسجيل أو ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Copying ...</source>
        <translation>جارٍ النسخ...</translation>
    </message>
    <message>
        <source>Attached. The copy stays on this computer.</source>
        <translation>أُرفق. تبقى النسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظت.</translation>
    </message>
    <message>
        <source>Remove this file?</source>
        <translation>أتريد إزالة هذا الملف؟</translation>
    </message>
    <message>
        <source>The copy of %1 on this computer goes for good. The file that it was copied from stays where it is.</source>
        <translation>تزول نسخة %1 من هذا الحاسوب نهائيًا. أما الملف الذي نُسخت منه فيبقى في مكانه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Attach a file…  (A)</source>
        <translation>إرفاق ملف…  (A)</translation>
    </message>
    <message>
        <source>Save a copy…  (S)</source>
        <translation>حفظ نسخة…  (S)</translation>
    </message>
    <message>
        <source>Remove…  (Del)</source>
        <translation>إزالة…  (Del)</translation>
    </message>
</context>
<context>
    <name>Callwell::FactDialog</name>
    <message>
        <source>What %1 told us</source>
        <translation>ما أخبرنا به %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
    <message>
        <source>They said it by &amp;themselves</source>
        <translation>قالوه من &amp;تلقاء أنفسهم</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>جوابهم</translation>
    </message>
    <message>
        <source>Their a&amp;nswer</source>
        <translation>&amp;جوابهم</translation>
    </message>
    <message>
        <source>Why this answer counts</source>
        <translation>لماذا يُعتد بهذا الجواب</translation>
    </message>
    <message>
        <source>&amp;Why this answer counts</source>
        <translation>&amp;لماذا يُعتد بهذا الجواب</translation>
    </message>
    <message>
        <source>Sources disagree: %1. Which one counts?</source>
        <translation>المصادر مختلفة: %1. بأيها يُعتد؟</translation>
    </message>
</context>
<context>
    <name>Callwell::FieldWords</name>
    <message>
        <source>colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>public profiles</source>
        <translation>الملفات العامة</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>what happened so far</source>
        <translation>ما حدث حتى الآن</translation>
    </message>
    <message>
        <source>outcomes of calls</source>
        <translation>نتائج المكالمات</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>نصوص المكالمات</translation>
    </message>
    <message>
        <source>versions of scripts</source>
        <translation>نسخ نصوص المكالمات</translation>
    </message>
    <message>
        <source>preparations</source>
        <translation>التحضيرات</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>what people asked</source>
        <translation>ما سأله الناس</translation>
    </message>
    <message>
        <source>how leads were closed</source>
        <translation>كيف أُنهي العملاء المحتملون</translation>
    </message>
    <message>
        <source>what people told us</source>
        <translation>ما أخبرنا به الناس</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>imported rows</source>
        <translation>الأسطر المستوردة</translation>
    </message>
    <message>
        <source>plans of attempts</source>
        <translation>خطط المحاولات</translation>
    </message>
    <message>
        <source>steps of attempts</source>
        <translation>خطوات المحاولات</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>أيام العطلة</translation>
    </message>
    <message>
        <source>ready help</source>
        <translation>المساعدة الجاهزة</translation>
    </message>
    <message>
        <source>help that was given</source>
        <translation>المساعدة المقدَّمة</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>wordings</source>
        <translation>الصياغات</translation>
    </message>
    <message>
        <source>what else they consider</source>
        <translation>ما يفكرون فيه غير ذلك</translation>
    </message>
    <message>
        <source>how it was for them</source>
        <translation>كيف كان الأمر لهم</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>who gets a lead</source>
        <translation>من يتولى العميل المحتمل</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>الغيابات</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>الدور في القرار</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Number as it was written</source>
        <translation>الرقم كما كُتب</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Side that looks after it</source>
        <translation>الجهة التي تتولاه</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>من يتولاه</translation>
    </message>
    <message>
        <source>Answer about a call</source>
        <translation>الجواب بشأن مكالمة</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>متى أجابوا</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>الاتصال من</translation>
    </message>
    <message>
        <source>Call until</source>
        <translation>الاتصال حتى</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>موعد الخطوة التالية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُنهي</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>الزميل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>متى أُجيب</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>ما الذي ساعد</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>ما الذي تبيّن</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>What the line did</source>
        <translation>ما حدث على الخط</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Answer promised until</source>
        <translation>موعد الرد الموعود</translation>
    </message>
    <message>
        <source>Minutes until an answer</source>
        <translation>الدقائق حتى الرد</translation>
    </message>
    <message>
        <source>When they asked</source>
        <translation>متى سألوا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Plan of attempts</source>
        <translation>خطة المحاولات</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Puts right</source>
        <translation>يصحّح</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أنجزه</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>من بعد</translation>
    </message>
    <message>
        <source>Not before, minutes of the day</source>
        <translation>ليس قبل، بدقائق اليوم</translation>
    </message>
    <message>
        <source>Not after, minutes of the day</source>
        <translation>ليس بعد، بدقائق اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Days in between</source>
        <translation>الأيام الفاصلة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Good for them and us</source>
        <translation>مفيد لهم ولنا</translation>
    </message>
    <message>
        <source>Help that was given</source>
        <translation>المساعدة المقدمة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Ready help</source>
        <translation>مساعدة جاهزة</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>العميل المحتمل</translation>
    </message>
    <message>
        <source>What they like about it</source>
        <translation>ما يعجبهم فيه</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>يُراجع في</translation>
    </message>
    <message>
        <source>When it was looked at</source>
        <translation>متى اطُّلع عليه</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Days until it is looked at again</source>
        <translation>الأيام حتى المراجعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>جملة الافتتاح</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>مُحضَّر</translation>
    </message>
    <message>
        <source>Public profile</source>
        <translation>الملف العام</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Version of the script</source>
        <translation>نسخة النص</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>شُكروا</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation>كيف كان الأمر لهم</translation>
    </message>
    <message>
        <source>Who said how it was</source>
        <translation>من قال كيف كان</translation>
    </message>
    <message>
        <source>Their words about it</source>
        <translation>كلماتهم عنه</translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation>طريقة التوزيع</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>Who may serve them better</source>
        <translation>من قد يخدمهم أفضل</translation>
    </message>
    <message>
        <source>trials of scripts</source>
        <translation>تجارب النصوص</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>الإصدار الأول</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>الإصدار الثاني</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>متى بدأت</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>من بدأها</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>متى انتهت</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>من أنهاها</translation>
    </message>
    <message>
        <source>Version that was kept</source>
        <translation>الإصدار الذي أُبقي</translation>
    </message>
    <message>
        <source>Who found it</source>
        <translation>من وجده</translation>
    </message>
    <message>
        <source>introductions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>وافق في</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>وافق حتى</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>مرات في السنة</translation>
    </message>
</context>
<context>
    <name>Callwell::FigureTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Callwell::FigureTables</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>So many attempts or more, as short as can be</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of all customers came after three attempts had led nowhere.</source>
        <translation>%1 من العملاء جاؤوا بعد ثلاث محاولات بلا نتيجة.</translation>
    </message>
    <message>
        <source>Shared targets</source>
        <translation>الأهداف المشتركة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>المتفق عليه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation>من عميل محتمل إلى عميل</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>من كل العملاء المحتملين</translation>
    </message>
    <message>
        <source>%1 of all leads became customers.</source>
        <translation>%1 من العملاء المحتملين صاروا عملاء.</translation>
    </message>
    <message>
        <source>Leads: %1</source>
        <translation>العملاء المحتملون: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customers by attempts</source>
        <translation>العملاء حسب المحاولات</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Customers; attempts: %1</source>
        <translation>العملاء؛ المحاولات: %1</translation>
    </message>
    <message>
        <source>Not customers yet; attempts: %1</source>
        <translation>ليسوا عملاء بعد؛ المحاولات: %1</translation>
    </message>
    <message>
        <source>Leads; attempts: %1</source>
        <translation>العملاء المحتملون؛ المحاولات: %1</translation>
    </message>
    <message>
        <source>What each attempt came to</source>
        <translation>ما نتج عن كل محاولة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>%1; attempt: %2</source>
        <translation>%1؛ المحاولة: %2</translation>
    </message>
    <message>
        <source>Calls; attempt: %1</source>
        <translation>المكالمات؛ المحاولة: %1</translation>
    </message>
    <message>
        <source>%1 of the calls became a conversation; good and bad are meant for the lead.</source>
        <translation>%1 من المكالمات صارت محادثة؛ والجيد والسيئ بالنسبة للعميل المحتمل.</translation>
    </message>
    <message>
        <source>Calls against outcomes</source>
        <translation>المكالمات مقابل النتائج</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>مندوب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>لم يُرد عليها</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>محضَّرة</translation>
    </message>
    <message>
        <source>%1: calls that were good for the lead</source>
        <translation>%1: مكالمات جيدة للعميل المحتمل</translation>
    </message>
    <message>
        <source>%1: other conversations</source>
        <translation>%1: محادثات أخرى</translation>
    </message>
    <message>
        <source>%1: calls without an answer</source>
        <translation>%1: مكالمات بلا رد</translation>
    </message>
    <message>
        <source>%1: calls</source>
        <translation>%1: مكالمات</translation>
    </message>
    <message>
        <source>%1: conversations</source>
        <translation>%1: محادثات</translation>
    </message>
    <message>
        <source>%1: prepared calls</source>
        <translation>%1: مكالمات محضَّرة</translation>
    </message>
    <message>
        <source>%1 of the calls were prepared.</source>
        <translation>%1 من المكالمات كانت محضَّرة.</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>الاستفسارات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Inquiries: %1</source>
        <translation>الاستفسارات: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئلت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Unanswered and overdue</source>
        <translation>بلا جواب ومتأخرة</translation>
    </message>
    <message>
        <source>How people were treated</source>
        <translation>كيف عومل الناس</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Scripts on trial</source>
        <translation>نصوص قيد التجربة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Good for the lead</source>
        <translation>جيد للعميل المحتمل</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>في 95 من 100 حالة</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>ما يمكن قوله</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>جيد: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>&amp;Case counts</source>
        <translation>م&amp;راعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;كلمات كاملة</translation>
    </message>
    <message>
        <source>Patt&amp;ern</source>
        <translation>&amp;نمط</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدال</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message>
        <source>This pattern cannot be read from letter %1 on. Switch Pattern off to find it as it stands.</source>
        <translation>لا يُفهم هذا النمط ابتداءً من الحرف %1. أوقف «نمط» للبحث عنه كما هو.</translation>
    </message>
    <message>
        <source>This pattern is too much work. Try one with fewer repetitions.</source>
        <translation>هذا النمط يتطلب عملًا كثيرًا. جرّب نمطًا أقل تكرارًا.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::Finding</name>
    <message>
        <source>Where “%1” is known, nothing is said. Go on from the answer behind {% known %}.</source>
        <translation>حيث تكون «%1» معروفة لا يُقال شيء. انطلق من الجواب بعد {% known %}.</translation>
    </message>
    <message>
        <source>This never shows: %1 exclude each other.</source>
        <translation>هذا لا يظهر أبدًا: %1 ينفي بعضها بعضًا.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is known of a lead: it is always empty.</source>
        <translation>«%1» ليست مما يُعرف عن العميل المحتمل: هي فارغة دائمًا.</translation>
    </message>
    <message>
        <source>The team has no question “%1”, so nobody answers it.</source>
        <translation>ليس لدى الفريق سؤال «%1»، فلا أحد يجيب عنه.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is empty for %2 of %n leads.</source>
        <translation>
            <numerusform>«%1» فارغة لدى %2 من %n</numerusform>
            <numerusform>«%1» فارغة لدى %2 من عميل محتمل واحد (%n).</numerusform>
            <numerusform>«%1» فارغة لدى %2 من عميلين محتملين (%n).</numerusform>
            <numerusform>«%1» فارغة لدى %2 من %n عملاء محتملين.</numerusform>
            <numerusform>«%1» فارغة لدى %2 من %n عميلًا محتملًا.</numerusform>
            <numerusform>«%1» فارغة لدى %2 من %n عميل محتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>الأفضل: %1</translation>
    </message>
    <message>
        <source>Allow this in the whole script</source>
        <translation>السماح بهذا في النص كله</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>كتابة «%1»</translation>
    </message>
</context>
<context>
    <name>Callwell::FindingList</name>
    <message>
        <source>What was found in the script</source>
        <translation>ما وُجد في النص</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>place in the text, what is wrong there</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing to say: it can be published.</source>
        <translation>لا ملاحظات: يمكن نشره.</translation>
    </message>
    <message>
        <source>There is no ready fix</source>
        <translation>لا يوجد حل جاهز</translation>
    </message>
</context>
<context>
    <name>Callwell::FirstSyncPage</name>
    <message>
        <source>Fetching the work of your team</source>
        <translation>يُجلب عمل فريقك</translation>
    </message>
    <message>
        <source>What came stays on this computer. You can go on later, from where it stopped.</source>
        <translation>ما وصل يبقى على هذا الحاسوب. يمكنك المتابعة لاحقًا من حيث توقف.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>افتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Callwell</source>
        <translation>Callwell</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>Callwell::GiveUpDialog</name>
    <message>
        <source>No more attempts at %1</source>
        <translation>لا محاولات أخرى مع %1</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>أوقف المحاولات</translation>
    </message>
    <message>
        <source>&amp;Why nobody tries again</source>
        <translation>&amp;لماذا لا يحاول أحد بعد الآن</translation>
    </message>
    <message>
        <source>%L1 of %L2 attempts were made. Many people answer at the sixth or seventh. Marketing looks after them from now on; silence is kept as silence, not as a no.</source>
        <translation>أُجريت %L1 من %L2 محاولات. كثيرون يجيبون في السادسة أو السابعة. يتولى التسويق أمره من الآن؛ والصمت يبقى صمتًا ولا يُعدّ رفضًا.</translation>
    </message>
</context>
<context>
    <name>Callwell::HandRaiseDialog</name>
    <message>
        <source>Would %1 like a personal call?</source>
        <translation>هل يرغب %1 في مكالمة شخصية؟</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>جوابهم</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>From when, where they are</source>
        <translation>من متى، بتوقيتهم</translation>
    </message>
    <message>
        <source>Until when, where they are</source>
        <translation>حتى متى، بتوقيتهم</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>&amp;بكلماتهم</translation>
    </message>
    <message>
        <source>Where they &amp;said so</source>
        <translation>أين &amp;قالوا ذلك</translation>
    </message>
    <message>
        <source>Where they said so</source>
        <translation>أين قالوا ذلك</translation>
    </message>
    <message>
        <source>&amp;Ask again on</source>
        <translation>ا&amp;سأل مجددًا في</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>بماذا أجابوا؟</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>م&amp;تى</translation>
    </message>
    <message>
        <source>When they would like the call</source>
        <translation>متى يرغبون في المكالمة</translation>
    </message>
</context>
<context>
    <name>Callwell::HelpItemDialog</name>
    <message>
        <source>New help</source>
        <translation>مساعدة جديدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;What they are told</source>
        <translation>ما ي&amp;قال لهم</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>عنوان ال&amp;ويب</translation>
    </message>
    <message>
        <source>&amp;No longer offered</source>
        <translation>&amp;لم تعد تُعرض</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>لم تعد تُعرض</translation>
    </message>
</context>
<context>
    <name>Callwell::HelpSection</name>
    <message>
        <source>Ready help</source>
        <translation>مساعدة جاهزة</translation>
    </message>
    <message>
        <source>For people whom we can&apos;t serve, or not yet: an answer, a link, a pointer to somebody else, an introduction. They remember who helped.</source>
        <translation>لمن لا نستطيع خدمتهم، أو ليس بعد: جواب، أو رابط، أو إحالة إلى جهة أخرى، أو تعارف. وهم يتذكرون من ساعدهم.</translation>
    </message>
    <message>
        <source>Add help…</source>
        <translation>إضافة مساعدة…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>قُدِّمت</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>ما يقال لهم</translation>
    </message>
    <message>
        <source>No ready help</source>
        <translation>لا مساعدة جاهزة</translation>
    </message>
    <message>
        <source>Here will be what helps people whom we can&apos;t serve.</source>
        <translation>هنا سيظهر ما يساعد من لا نستطيع خدمتهم.</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>لم تعد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>It was given already: it stays in the list and is no longer offered.</source>
        <translation>قُدِّمت من قبل: تبقى في القائمة ولا تُعرض بعد الآن.</translation>
    </message>
</context>
<context>
    <name>Callwell::House</name>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Agreed on a next step</source>
        <translation>اتُّفق على خطوة تالية</translation>
    </message>
    <message>
        <source>Question answered, no more wanted</source>
        <translation>أُجيب عن السؤال ولا يريد أكثر</translation>
    </message>
    <message>
        <source>Wants to see it with colleagues</source>
        <translation>يريد أن يراه مع زملائه</translation>
    </message>
    <message>
        <source>Helped with something else</source>
        <translation>ساعدناه في أمر آخر</translation>
    </message>
    <message>
        <source>Asked to be called later</source>
        <translation>طلب الاتصال به لاحقًا</translation>
    </message>
    <message>
        <source>Passed on to a colleague</source>
        <translation>أُحيل إلى زميل</translation>
    </message>
    <message>
        <source>Not the right time</source>
        <translation>ليس الوقت المناسب</translation>
    </message>
    <message>
        <source>Chose another product</source>
        <translation>اختار منتجًا آخر</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>غير مهتم</translation>
    </message>
    <message>
        <source>Asked not to be called</source>
        <translation>طلب ألا يُتصل به</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>What would you like to get done with it?</source>
        <translation>ماذا تريدون أن تنجزوا به؟</translation>
    </message>
    <message>
        <source>How do you do that today?</source>
        <translation>كيف تنجزون ذلك اليوم؟</translation>
    </message>
    <message>
        <source>How many people will work with it?</source>
        <translation>كم شخصًا سيعمل به؟</translation>
    </message>
    <message>
        <source>What else are you looking at, and what do you like about it?</source>
        <translation>ما البدائل الأخرى التي تنظرون فيها، وما الذي يعجبكم فيها؟</translation>
    </message>
    <message>
        <source>Who else has a say in it?</source>
        <translation>من غيركم له رأي في الأمر؟</translation>
    </message>
    <message>
        <source>Is there a date by which it has to work?</source>
        <translation>هل هناك موعد يجب أن يعمل بحلوله؟</translation>
    </message>
    <message>
        <source>What we do not do</source>
        <translation>ما لا نقدمه</translation>
    </message>
    <message>
        <source>We are not the right ones for this, and say so rather than keep you waiting. Here is what we would do in your place.</source>
        <translation>لسنا الأنسب لهذا، ونفضّل أن نقول ذلك على أن نترككم تنتظرون. وهذا ما كنا سنفعله لو كنا مكانكم.</translation>
    </message>
    <message>
        <source>Somebody who serves this better</source>
        <translation>من يخدمكم في هذا أفضل منا</translation>
    </message>
    <message>
        <source>Others do exactly what you describe. We earn nothing by naming them.</source>
        <translation>هناك من يقدم ما تصفونه تمامًا. ولا نكسب شيئًا من ذكرهم.</translation>
    </message>
    <message>
        <source>A customer who did the same</source>
        <translation>عميل فعل الشيء نفسه</translation>
    </message>
    <message>
        <source>One of our customers stood where you stand now and is happy to tell how it went. Shall we introduce you to each other?</source>
        <translation>كان أحد عملائنا حيث أنتم الآن، ويسعده أن يحكي كيف سارت الأمور. هل نعرّف كلًّا منكما بالآخر؟</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportCommand</name>
    <message>
        <source>Add the leads of a CSV file.</source>
        <translation>إضافة العملاء المحتملين من ملف CSV.</translation>
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
        <translation>يسمّي INPUT أعمدته في السطر الأول. يُكتشف الترميز والفاصل تلقائيًا. الأسطر التي
لا يمكن إدخالها تُكتب في INPUT.rejected.csv مع رقم السطر والسبب، وتُدخل البقية
(رمز الخروج 1). الأسطر نفسها مرة أخرى لا تضيف شيئًا. يتراجع «callwellctl undo» عن
الاستيراد كله دفعة واحدة. تُنشأ مساحة العمل إن لم تكن موجودة.

خريطة الأعمدة ملف JSON (يعرض --json الخريطة المخمَّنة):
  source, language, region, time_zone   لكل من في الملف
  encoding, separator, times            كيف كُتب الملف؛ وtimes مثل dd.MM.yyyy HH:mm
  stage                                 مرحلة العملاء المحتملين، مثل nurturing
  name                                  لمن لا اسم له؛ يُملأ {line} و{COLUMN}
  not_answered                          قائمة القيم التي لا تعني شيئًا
  others                                fact أو ignore: للأعمدة التي لا تذكرها الخريطة
  columns                               {&quot;COLUMN&quot;: &quot;TARGET&quot; أو {&quot;to&quot;: &quot;TARGET&quot;, ...}}
قد يكون للعمود key (لمعلومة) وkind (لحدث) وjoined_by (في عنوان)، وله not_answered
خاص به، وvalues: {&quot;yes&quot;: &quot;TEXT&quot; أو {&quot;text&quot;, &quot;stage&quot;, &quot;good_for&quot;}}.
الأهداف: %1.</translation>
    </message>
    <message>
        <source>What each column is; without it, this is guessed.</source>
        <translation>ما هو كل عمود؛ ويُخمَّن ذلك إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Read everything, change nothing.</source>
        <translation>قراءة كل شيء دون تغيير شيء.</translation>
    </message>
    <message>
        <source>This is how the columns are understood (--map names a file that says otherwise):</source>
        <translation>هكذا فُهمت الأعمدة (يحدد --map ملفًا يقول غير ذلك):</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) would be added.</source>
        <translation>
            <numerusform>عند الاستيراد لا يُضاف أي عميل محتمل.</numerusform>
            <numerusform>عند الاستيراد يُضاف عميل محتمل واحد.</numerusform>
            <numerusform>عند الاستيراد يُضاف عميلان محتملان.</numerusform>
            <numerusform>عند الاستيراد يُضاف %n عملاء محتملين.</numerusform>
            <numerusform>عند الاستيراد يُضاف %n عميلًا محتملًا.</numerusform>
            <numerusform>عند الاستيراد يُضاف %n عميل محتمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were added.</source>
        <translation>
            <numerusform>لم يُضف أي عميل محتمل.</numerusform>
            <numerusform>أُضيف عميل محتمل واحد.</numerusform>
            <numerusform>أُضيف عميلان محتملان.</numerusform>
            <numerusform>أُضيف %n عملاء محتملين.</numerusform>
            <numerusform>أُضيف %n عميلًا محتملًا.</numerusform>
            <numerusform>أُضيف %n عميل محتمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported before and left out.</source>
        <translation>
            <numerusform>لم يُستورد أي سطر من قبل.</numerusform>
            <numerusform>سطر واحد استُورد من قبل فتُرك.</numerusform>
            <numerusform>سطران استُوردا من قبل فتُركا.</numerusform>
            <numerusform>%n أسطر استُوردت من قبل فتُركت.</numerusform>
            <numerusform>%n سطرًا استُوردت من قبل فتُركت.</numerusform>
            <numerusform>%n سطر استُوردت من قبل فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not go in.</source>
        <translation>
            <numerusform>لم يتعذر إدخال أي سطر.</numerusform>
            <numerusform>تعذر إدخال سطر واحد.</numerusform>
            <numerusform>تعذر إدخال سطرين.</numerusform>
            <numerusform>تعذر إدخال %n أسطر.</numerusform>
            <numerusform>تعذر إدخال %n سطرًا.</numerusform>
            <numerusform>تعذر إدخال %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1, with the reasons.</source>
        <translation>الأسطر المرفوضة في %1 مع الأسباب.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportFormat</name>
    <message>
        <source>found out</source>
        <translation>كما اكتُشف</translation>
    </message>
    <message>
        <source>found out: %1</source>
        <comment>encoding or separator</comment>
        <translation>كما اكتُشف: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>separator of columns</comment>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>&amp;Use a map ...</source>
        <translation>است&amp;خدام خريطة ...</translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation>مكتوب بت&amp;رميز</translation>
    </message>
    <message>
        <source>columns &amp;divided by</source>
        <translation>الأعمدة مفصولة &amp;بـ</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportPage</name>
    <message>
        <source>&amp;Browse ...</source>
        <translation>ت&amp;صفح…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>كم قُرئ من الملف</translation>
    </message>
    <message>
        <source>A file of leads</source>
        <translation>ملف عملاء محتملين</translation>
    </message>
    <message>
        <source>Choose a table with the names of its columns in the first line (CSV). What it holds is shown here before anything is changed.</source>
        <translation>اختر جدولًا بأسماء الأعمدة في السطر الأول (CSV). يُعرض محتواه هنا قبل أي تغيير.</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>استيراد عملاء محتملين</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>الملف المراد استيراده</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the first rows ...</source>
        <translation>قراءة الأسطر الأولى…</translation>
    </message>
    <message>
        <source>This file can&apos;t be imported</source>
        <translation>لا يمكن استيراد هذا الملف</translation>
    </message>
    <message>
        <source>Reading the whole file ...</source>
        <translation>قراءة الملف كله…</translation>
    </message>
    <message>
        <source>The rows that could not go in are in %1, with their reasons.</source>
        <comment>a file</comment>
        <translation>الأسطر المرفوضة في %1 مع الأسباب.</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A map of the columns</source>
        <translation>خريطة للأعمدة</translation>
    </message>
    <message>
        <source>Maps (*.json);;All files (*)</source>
        <translation>خرائط (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>What each column becomes stands in the map.</source>
        <translation>ما يصير إليه كل عمود مذكور في الخريطة.</translation>
    </message>
    <message>
        <source>What each column becomes is guessed from its name: put right what is wrong.</source>
        <translation>ما يصير إليه كل عمود مخمَّن من اسمه: صحّح ما هو خطأ.</translation>
    </message>
</context>
<context>
    <name>Callwell::ImportText</name>
    <message numerus="yes">
        <source>%n lead(s) will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي عميل محتمل.</numerusform>
            <numerusform>سيُضاف عميل محتمل واحد.</numerusform>
            <numerusform>سيُضاف عميلان محتملان.</numerusform>
            <numerusform>سيُضاف %n عملاء محتملين.</numerusform>
            <numerusform>سيُضاف %n عميلًا محتملًا.</numerusform>
            <numerusform>سيُضاف %n عميل محتمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were added.</source>
        <translation>
            <numerusform>لم يُضف أي عميل محتمل.</numerusform>
            <numerusform>أُضيف عميل محتمل واحد.</numerusform>
            <numerusform>أُضيف عميلان محتملان.</numerusform>
            <numerusform>أُضيف %n عملاء محتملين.</numerusform>
            <numerusform>أُضيف %n عميلًا محتملًا.</numerusform>
            <numerusform>أُضيف %n عميل محتمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known fact(s) came with them.</source>
        <translation>
            <numerusform>لم تأتِ معهم أي معلومة.</numerusform>
            <numerusform>جاءت معهم معلومة واحدة.</numerusform>
            <numerusform>جاءت معهم معلومتان.</numerusform>
            <numerusform>جاءت معهم %n معلومات.</numerusform>
            <numerusform>جاءت معهم %n معلومة.</numerusform>
            <numerusform>جاءت معهم %n معلومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line number, reason</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are here already and are left out.</source>
        <translation>
            <numerusform>لا سطر موجود من قبل.</numerusform>
            <numerusform>سطر واحد موجود من قبل ويُترك.</numerusform>
            <numerusform>سطران موجودان من قبل ويُتركان.</numerusform>
            <numerusform>%n أسطر موجودة من قبل وتُترك.</numerusform>
            <numerusform>%n سطرًا موجودة من قبل وتُترك.</numerusform>
            <numerusform>%n سطر موجودة من قبل وتُترك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t go in.</source>
        <translation>
            <numerusform>لا سطر يتعذر إدخاله.</numerusform>
            <numerusform>سطر واحد لا يمكن إدخاله.</numerusform>
            <numerusform>سطران لا يمكن إدخالهما.</numerusform>
            <numerusform>%n أسطر لا يمكن إدخالها.</numerusform>
            <numerusform>%n سطرًا لا يمكن إدخالها.</numerusform>
            <numerusform>%n سطر لا يمكن إدخالها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::ImportWords</name>
    <message>
        <source>too few fields: %1 instead of %2</source>
        <translation>حقول ناقصة: %1 بدل %2</translation>
    </message>
    <message>
        <source>too many fields: %1 instead of %2</source>
        <translation>حقول زائدة: %1 بدل %2</translation>
    </message>
    <message>
        <source>the names of the columns once more</source>
        <translation>أسماء الأعمدة مرة أخرى</translation>
    </message>
    <message>
        <source>the value of %1 does not fit: %2</source>
        <translation>قيمة %1 غير مناسبة: %2</translation>
    </message>
    <message>
        <source>No name (row {line})</source>
        <translation>بلا اسم (السطر {line})</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>known fact: %1</source>
        <translation>معلومة: %1</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>buyer role</source>
        <translation>الدور في الشراء</translation>
    </message>
    <message>
        <source>part of the postal address</source>
        <translation>جزء من العنوان البريدي</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>note about the person</source>
        <translation>ملاحظة عن الشخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>industry of the organisation</source>
        <translation>قطاع المؤسسة</translation>
    </message>
    <message>
        <source>size of the organisation</source>
        <translation>حجم المؤسسة</translation>
    </message>
    <message>
        <source>site of the organisation</source>
        <translation>موقع المؤسسة</translation>
    </message>
    <message>
        <source>interest of the lead</source>
        <translation>اهتمام العميل المحتمل</translation>
    </message>
    <message>
        <source>stage of the lead</source>
        <translation>مرحلة العميل المحتمل</translation>
    </message>
    <message>
        <source>hand-raise</source>
        <translation>رفع اليد</translation>
    </message>
    <message>
        <source>event on the timeline</source>
        <translation>حدث في السجل</translation>
    </message>
    <message>
        <source>number of attempts</source>
        <translation>عدد المحاولات</translation>
    </message>
    <message>
        <source>length of the call in seconds</source>
        <translation>مدة المكالمة بالثواني</translation>
    </message>
    <message>
        <source>what the line did</source>
        <translation>ما حدث على الخط</translation>
    </message>
    <message>
        <source>outcome of the call</source>
        <translation>نتيجة المكالمة</translation>
    </message>
    <message>
        <source>channel of the attempt</source>
        <translation>قناة المحاولة</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>متى حدث</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>public profile</source>
        <translation>الملف العام</translation>
    </message>
    <message>
        <source>question that waits for an answer</source>
        <translation>سؤال ينتظر جواباً</translation>
    </message>
</context>
<context>
    <name>Callwell::InquiryDialog</name>
    <message>
        <source>%1 asked something</source>
        <translation>سأل %1 شيئًا</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>حفظ السؤال</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>&amp;بكلماتهم</translation>
    </message>
    <message>
        <source>How they asked</source>
        <translation>كيف سألوا</translation>
    </message>
    <message>
        <source>&amp;How they asked</source>
        <translation>&amp;كيف سألوا</translation>
    </message>
</context>
<context>
    <name>Callwell::JoinDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>الانضمام إلى فريق</translation>
    </message>
    <message>
        <source>Whoever runs your team’s server gives you a joining file, or an address, and a password. Your team’s work is then kept on this computer too, in a workspace of its own; what you have here stays as it is.</source>
        <translation>يعطيك المسؤول عن خادم فريقك ملف انضمام أو عنوانًا، وكلمة مرور. بعدها يُحفظ عمل فريقك على هذا الحاسوب أيضًا، في مساحة عمل خاصة به؛ ويبقى ما لديك هنا كما هو.</translation>
    </message>
    <message>
        <source>Joining &amp;file or address</source>
        <translation>&amp;ملف الانضمام أو العنوان</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>ان&amp;ضمام</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Joining file or address</source>
        <translation>ملف الانضمام أو العنوان</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>ا&amp;ختر ملفًا…</translation>
    </message>
    <message>
        <source>Which joining file?</source>
        <translation>أي ملف انضمام؟</translation>
    </message>
    <message>
        <source>Joining files (*%1);;All files (*)</source>
        <translation>ملفات الانضمام (*%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Here you will see as whom you join, and where.</source>
        <translation>سترى هنا بأي اسم تنضم وإلى أين.</translation>
    </message>
    <message>
        <source>You join as %1, at %2.</source>
        <comment>login, server</comment>
        <translation>تنضم باسم %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>Callwell::JoiningFileWriter</name>
    <message>
        <source>Write what their program has to know into FILE (NAME.callwell-join). It holds no password.</source>
        <translation>كتابة ما يجب أن يعرفه برنامجهم في FILE (NAME.callwell-join). لا كلمة مرور فيه.</translation>
    </message>
    <message>
        <source>The name by which laptops reach the server, as it stands in its certificate; that of --url unless given.</source>
        <translation>الاسم الذي تصل به الحواسيب إلى الخادم، كما في شهادته؛ وإلا فهو ما في ‎--url.</translation>
    </message>
    <message>
        <source>Its port for laptops; that of --url unless given.</source>
        <translation>منفذه للحواسيب؛ وإلا فهو ما في ‎--url.</translation>
    </message>
    <message>
        <source>Whom the server&apos;s certificate must come from, PEM; that of --url unless given, or else whom the laptop trusts.</source>
        <translation>الجهة التي يجب أن تصدر عنها شهادة الخادم، بصيغة PEM؛ وإلا فما في ‎--url، أو من يثق به الحاسوب.</translation>
    </message>
    <message>
        <source>--host NAME is missing: laptops cannot go through a local socket</source>
        <translation>ينقص ‎--host NAME: لا تستطيع الحواسيب الوصول عبر مقبس محلي</translation>
    </message>
</context>
<context>
    <name>Callwell::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <comment>keys</comment>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>Move in the list; the person follows</source>
        <translation>التحرك في القائمة، ويتبعها الشخص</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the call page of the chosen lead</source>
        <translation>فتح صفحة مكالمة العميل المختار</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys</comment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last of the list</source>
        <translation>أول القائمة وآخرها</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>On to the next part of the window</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the search or the page</source>
        <translation>مغادرة البحث أو الصفحة</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
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
        <translation>«%1» ليس يومًا؛ اكتبه مثل 2026-03-31</translation>
    </message>
    <message>
        <source>Print the numbers of the KPI window.</source>
        <translation>طباعة أرقام نافذة «الأرقام».</translation>
    </message>
    <message>
        <source>Both days are included; without one the period has no beginning or no end. Days are
those of this computer&apos;s time zone (TZ). Leads count on the day they were made, calls
on the day they were made, inquiries on the day they were asked. A target is measured
over its own time; those are shown that overlap the period.</source>
        <translation>اليومان داخلان في الفترة؛ ومن دون أحدهما لا بداية لها أو لا نهاية. الأيام بحسب المنطقة
الزمنية لهذا الحاسوب (TZ). يُحسب العملاء المحتملون في يوم إنشائهم، والمكالمات
في يوم إجرائها، والاستفسارات في يوم طرحها. ويُقاس الهدف
على مدته هو؛ وتُعرض الأهداف التي تتقاطع مع الفترة.</translation>
    </message>
    <message>
        <source>The first day, as in 2026-01-01.</source>
        <translation>أول يوم، مثل 2026-01-01.</translation>
    </message>
    <message>
        <source>The last day, as in 2026-03-31.</source>
        <translation>آخر يوم، مثل 2026-03-31.</translation>
    </message>
    <message>
        <source>--to is before --from</source>
        <translation>--to قبل --from</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiPanel</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>%1 – Enter shows the leads</source>
        <translation>%1 – Enter يعرض العملاء</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 كجدول</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1، مخطط</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiText</name>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>المتفق عليه</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>time gone</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Shared targets</source>
        <translation>الأهداف المشتركة</translation>
    </message>
    <message>
        <source>side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>من الكل</translation>
    </message>
    <message>
        <source>From lead to customer</source>
        <translation>من عميل محتمل إلى عميل</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Leads by the attempts made so far</source>
        <translation>العملاء المحتملون حسب المحاولات حتى الآن</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>What calls came to, by the number of the attempt</source>
        <translation>ما نتج عن المكالمات، حسب رقم المحاولة</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>good for the lead</source>
        <translation>جيدة للعميل المحتمل</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>محضَّرة</translation>
    </message>
    <message>
        <source>Calls against outcomes</source>
        <translation>المكالمات مقابل النتائج</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>الاستفسارات</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئلت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>of these overdue</source>
        <translation>منها متأخرة</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>وسيط زمن الجواب</translation>
    </message>
    <message>
        <source>Leads and calls, %1</source>
        <translation>العملاء المحتملون والمكالمات، %1</translation>
    </message>
    <message>
        <source>How people were treated</source>
        <translation>كيف عومل الناس</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>in 95 of 100 cases</source>
        <translation>في 95 من 100 حالة</translation>
    </message>
    <message>
        <source>Trial of “%1”, %2</source>
        <extracomment>A script&apos;s name, and since when a trial of it runs</extracomment>
        <translation>تجربة «%1»، %2</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiTile</name>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>Nothing to measure yet; until %1</source>
        <translation>لا شيء يُقاس بعد؛ حتى %1</translation>
    </message>
    <message>
        <source>Behind; %1 of the time gone, until %2</source>
        <translation>متأخر؛ انقضى %1 من الوقت، حتى %2</translation>
    </message>
    <message>
        <source>On the way; %1 of the time gone, until %2</source>
        <translation>على الطريق؛ انقضى %1 من الوقت، حتى %2</translation>
    </message>
    <message>
        <source>Reached; %1 of the time gone, until %2</source>
        <translation>تحقق؛ انقضى %1 من الوقت، حتى %2</translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation>استفسارات بلا جواب</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 متأخرة</translation>
    </message>
    <message>
        <source>The others took %1 (median)</source>
        <translation>استغرقت الأخرى %1 (الوسيط)</translation>
    </message>
    <message>
        <source>None was answered in these days</source>
        <translation>لم يُجب عن أي منها في هذه الأيام</translation>
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
        <translation>أين نحن</translation>
    </message>
    <message>
        <source>Shared targets of sales and marketing that overlap these days.</source>
        <translation>أهداف المبيعات والتسويق المشتركة في هذه الأيام.</translation>
    </message>
    <message>
        <source>How many leads stand at how many attempts, and how many of them became customers.</source>
        <translation>كم عميلًا محتملًا عند كم محاولة، وكم منهم صار عميلًا.</translation>
    </message>
    <message>
        <source>What the first call to a lead comes to, the second, the seventh: appears with the first call that is logged in these days.</source>
        <translation>ما ينتج عن أول مكالمة مع عميل محتمل، وعن الثانية، وعن السابعة: يظهر مع أول مكالمة تُسجَّل في هذه الأيام.</translation>
    </message>
    <message>
        <source>Each rep&apos;s calls and what they came to: appears with the first call that is logged in these days.</source>
        <translation>مكالمات كل مندوب وما نتج عنها: تظهر مع أول مكالمة تُسجَّل في هذه الأيام.</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>حفظ ك&amp;جدول…</translation>
    </message>
    <message>
        <source>Save as &amp;picture…</source>
        <translation>حفظ ك&amp;صورة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>ال&amp;فترة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>All numbers as &amp;tables</source>
        <translation>كل الأرقام ك&amp;جداول</translation>
    </message>
    <message>
        <source>The numbers could not be counted</source>
        <translation>تعذر حساب الأرقام</translation>
    </message>
    <message>
        <source>Nothing happened in these days</source>
        <translation>لم يحدث شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>Here stand the shared targets, the way from lead to customer, and what calls came to, as soon as there are leads of these days.</source>
        <translation>هنا تظهر الأهداف المشتركة، والطريق من عميل محتمل إلى عميل، وما نتج عن المكالمات، متى وُجد عملاء محتملون من هذه الأيام.</translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation>استفسارات بلا جواب</translation>
    </message>
    <message>
        <source>These leads could not be listed</source>
        <translation>تعذر سرد هؤلاء</translation>
    </message>
    <message>
        <source>Save the numbers as a table</source>
        <translation>حفظ الأرقام كجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation>numbers.csv</translation>
    </message>
    <message>
        <source>The table could not be saved</source>
        <translation>تعذر حفظ الجدول</translation>
    </message>
    <message>
        <source>Save the numbers as a picture</source>
        <translation>حفظ الأرقام كصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>numbers.png</source>
        <translation>numbers.png</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>تعذر حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>Callwell::KpiWords</name>
    <message>
        <source>Generated</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>Raised their hand</source>
        <translation>رفعوا أيديهم</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم الوصول إليهم</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>في محادثة</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>صاروا عملاء</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>لم يُرد عليها</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Leads generated</source>
        <translation>عملاء محتملون جدد</translation>
    </message>
    <message>
        <source>Share who became customers</source>
        <translation>نسبة من صاروا عملاء</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>وسيط زمن الجواب</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>مساعدة مقدَّمة</translation>
    </message>
    <message>
        <source>Taken on without a raised hand</source>
        <translation>من تولّيناهم دون أن يطلبوا مكالمة</translation>
    </message>
    <message>
        <source>Given up before the goal</source>
        <translation>توقفت المحاولات قبل بلوغ الهدف</translation>
    </message>
    <message>
        <source>Asked what was known</source>
        <translation>سُئلوا عما هو معروف</translation>
    </message>
    <message>
        <source>Answered unprepared</source>
        <translation>رُد عليها دون تحضير</translation>
    </message>
    <message>
        <source>Bad contacts put right in time</source>
        <translation>تواصلات سيئة أُصلحت في وقتها</translation>
    </message>
    <message>
        <source>Bad contacts put right late, or not yet</source>
        <translation>تواصلات سيئة أُصلحت متأخرة أو لم تُصلح بعد</translation>
    </message>
    <message>
        <source>Objections resolved together</source>
        <translation>اعتراضات حُلت معًا</translation>
    </message>
    <message>
        <source>Objections that ended with grace</source>
        <translation>اعتراضات انتهت بلطف</translation>
    </message>
    <message>
        <source>Objections still open</source>
        <translation>اعتراضات ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Objections accepted as a reason</source>
        <translation>اعتراضات قُبلت سبباً</translation>
    </message>
</context>
<context>
    <name>Callwell::LanguageHelp</name>
    <message>
        <source>The language of scripts</source>
        <translation>لغة النصوص</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActCommand</name>
    <message>
        <source>Do with a lead what the window does, with the same rules.</source>
        <translation>نفّذ على عميل محتمل ما تنفذه النافذة، بالقواعد نفسها.</translation>
    </message>
    <message>
        <source>Who does it: the ID of a member, or a name that only one has.</source>
        <translation>من ينفذ ذلك: معرّف عضو، أو اسم لا يحمله إلا واحد.</translation>
    </message>
    <message>
        <source>To whom it is handed over: ID or name of a member.</source>
        <translation>إلى من يُسلَّم: معرّف عضو أو اسمه.</translation>
    </message>
    <message>
        <source>ACTION is one of:
%1
What a rule refuses ends with exit code 3, the reason, and nothing changed.</source>
        <translation>ACTION واحد مما يلي:
%1
ما ترفضه قاعدة ينتهي بالرمز 3 مع السبب، ولا يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActText</name>
    <message>
        <source>--other names no lead</source>
        <translation>--other لا يسمّي عميلًا محتملًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>«%1» ليس وقتاً</translation>
    </message>
    <message>
        <source>&apos;not_asked&apos; is no answer</source>
        <translation>«not_asked» ليس جواباً</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadActionUse</name>
    <message>
        <source>We called them.</source>
        <translation>اتصلنا بهم.</translation>
    </message>
    <message>
        <source>We wrote to them.</source>
        <translation>كتبنا إليهم.</translation>
    </message>
    <message>
        <source>They said whether they want a call.</source>
        <translation>قالوا إن كانوا يريدون مكالمة.</translation>
    </message>
    <message>
        <source>We stop trying.</source>
        <translation>نتوقف عن المحاولة.</translation>
    </message>
    <message>
        <source>They allow a way again.</source>
        <translation>يسمحون بطريقة من جديد.</translation>
    </message>
    <message>
        <source>They rule out a way.</source>
        <translation>يستبعدون طريقة.</translation>
    </message>
    <message>
        <source>They asked us something.</source>
        <translation>سألونا شيئًا.</translation>
    </message>
    <message>
        <source>We answered it.</source>
        <translation>أجبنا عنه.</translation>
    </message>
    <message>
        <source>A note on the timeline.</source>
        <translation>ملاحظة في السجل الزمني.</translation>
    </message>
    <message>
        <source>A fact is known now.</source>
        <translation>أصبحت معلومة معروفة.</translation>
    </message>
    <message>
        <source>Which of two answers counts.</source>
        <translation>أي الجوابين يُعتمد.</translation>
    </message>
    <message>
        <source>They object.</source>
        <translation>لديهم اعتراض.</translation>
    </message>
    <message>
        <source>What became of the newest objection.</source>
        <translation>ما آل إليه أحدث اعتراض.</translation>
    </message>
    <message>
        <source>What else they consider.</source>
        <translation>ما يفكرون فيه غير ذلك.</translation>
    </message>
    <message>
        <source>How a contact was for them.</source>
        <translation>كيف كان التواصل بالنسبة إليهم.</translation>
    </message>
    <message>
        <source>What was bad for them is put right.</source>
        <translation>أُصلح ما كان سيئًا لهم.</translation>
    </message>
    <message>
        <source>We take on who did not ask for a call.</source>
        <translation>نتولى من لم يطلب مكالمة.</translation>
    </message>
    <message>
        <source>Who looks after them.</source>
        <translation>من يعتني بهم.</translation>
    </message>
    <message>
        <source>How two people know each other.</source>
        <translation>كيف يعرف شخصان بعضهما بعضًا.</translation>
    </message>
    <message>
        <source>They sent us somebody.</source>
        <translation>أرسلوا إلينا شخصًا.</translation>
    </message>
    <message>
        <source>They said something in public.</source>
        <translation>قالوا شيئًا علنًا.</translation>
    </message>
    <message>
        <source>The other record is of the same person.</source>
        <translation>السجل الآخر للشخص نفسه.</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>كيف انتهى الأمر.</translation>
    </message>
    <message>
        <source>We looked at their profile.</source>
        <translation>اطلعنا على ملفهم الشخصي.</translation>
    </message>
    <message>
        <source>What is done next.</source>
        <translation>ما الذي يُفعل بعد ذلك.</translation>
    </message>
    <message>
        <source>We promise them something.</source>
        <translation>نعدهم بشيء.</translation>
    </message>
    <message>
        <source>We did all that was promised.</source>
        <translation>فعلنا كل ما وُعد به.</translation>
    </message>
    <message>
        <source>A page where they show themselves in public.</source>
        <translation>صفحة يُظهرون فيها أنفسهم علنًا.</translation>
    </message>
    <message>
        <source>They were told of somebody whom they may ask, named by the title of a reference person.</source>
        <translation>ذُكر لهم من يمكنهم سؤاله، ويُسمّى بعنوان شخص مرجعي.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadBringBackCommand</name>
    <message>
        <source>Bring back the leads whose day to look again has come.</source>
        <translation>أعد العملاء المحتملين الذين حان يوم النظر في أمرهم من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) came back.</source>
        <translation>
            <numerusform>لم يعد أحد.</numerusform>
            <numerusform>عاد عميل محتمل واحد.</numerusform>
            <numerusform>عاد عميلان محتملان.</numerusform>
            <numerusform>عاد %Ln عملاء محتملين.</numerusform>
            <numerusform>عاد %Ln عميلًا محتملًا.</numerusform>
            <numerusform>عاد %Ln عميل محتمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::LeadDeedText</name>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>&apos;%1&apos; غير معروف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day</source>
        <translation>&apos;%1&apos; ليس يومًا</translation>
    </message>
    <message>
        <source>What was said or written, or the reason.</source>
        <translation>ما قيل أو كُتب، أو السبب.</translation>
    </message>
    <message>
        <source>Their answer about a call: %1.</source>
        <translation>جوابهم عن المكالمة: %1.</translation>
    </message>
    <message>
        <source>When a yes wants the call: %1.</source>
        <translation>متى يريد من قال نعم المكالمة: %1.</translation>
    </message>
    <message>
        <source>From when, where they are, as 2026-12-31T14:00.</source>
        <translation>من أي وقت، بتوقيت مكانهم، مثل 2026-12-31T14:00.</translation>
    </message>
    <message>
        <source>Until when, where they are.</source>
        <translation>حتى أي وقت، بتوقيت مكانهم.</translation>
    </message>
    <message>
        <source>When to ask them again, as 2026-12-31.</source>
        <translation>متى يُسألون من جديد، مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>واحد من %1.</translation>
    </message>
    <message>
        <source>What the line did: %1.</source>
        <translation>ما حدث على الخط: %1.</translation>
    </message>
    <message>
        <source>How it ends: won, not_a_fit, later, withdrawn.</source>
        <translation>كيف ينتهي: won, not_a_fit, later, withdrawn.</translation>
    </message>
    <message>
        <source>Where an objection goes: %1.</source>
        <translation>إلى أين يصير الاعتراض: %1.</translation>
    </message>
    <message>
        <source>The ID of another person&apos;s lead.</source>
        <translation>معرّف العميل المحتمل لشخص آخر.</translation>
    </message>
    <message>
        <source>How two people know each other: %1.</source>
        <translation>كيف يعرف شخصان أحدهما الآخر: %1.</translation>
    </message>
    <message>
        <source>Why an answer counts where two disagree.</source>
        <translation>لماذا يُعتد بجواب حيث يختلف اثنان.</translation>
    </message>
    <message>
        <source>Who may serve them better.</source>
        <translation>من قد يخدمهم أفضل.</translation>
    </message>
    <message>
        <source>When to look again, as 2026-12-31.</source>
        <translation>متى تكون المراجعة، مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>How the last contact was for them, 1 to 5.</source>
        <translation>كيف كان آخر تواصل بالنسبة إليهم، من 1 إلى 5.</translation>
    </message>
    <message>
        <source>They said so by themselves, nobody judged or asked.</source>
        <translation>قالوا ذلك من تلقاء أنفسهم، دون أن يقدّره أحد أو يسأل عنه.</translation>
    </message>
    <message>
        <source>They were thanked.</source>
        <translation>شُكروا.</translation>
    </message>
    <message>
        <source>Why they are let go, in theirs.</source>
        <translation>لماذا يُتركون، بكلماتهم.</translation>
    </message>
    <message>
        <source>A piece of ready help that was given: ID or title; may come several times.</source>
        <translation>مساعدة جاهزة قُدّمت: معرّفها أو عنوانها؛ يجوز تكرارها.</translation>
    </message>
    <message>
        <source>The ID of the contact that a view is of; the last one unless given.</source>
        <translation>معرّف التواصل المقصود؛ الأخير ما لم يُذكر.</translation>
    </message>
    <message>
        <source>What a conversation came to: ID or name of an outcome.</source>
        <translation>ما انتهت إليه المحادثة: معرّف نتيجة أو اسمها.</translation>
    </message>
    <message>
        <source>How long a call took, in seconds.</source>
        <translation>كم استغرقت المكالمة بالثواني.</translation>
    </message>
    <message>
        <source>What a look at their profile came to: looked_at or none_found.</source>
        <translation>ما أسفر عنه النظر في ملفهم: looked_at أو none_found.</translation>
    </message>
    <message>
        <source>What is done next, in words or as a code; of a call: as proposed, unless given.</source>
        <translation>ما يُفعل بعد ذلك، بالكلمات أو رمزًا؛ في المكالمة كما هو مقترح ما لم يُذكر.</translation>
    </message>
    <message>
        <source>On which day that is, as 2026-12-31.</source>
        <translation>في أي يوم ذلك، مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>What helped them.</source>
        <translation>ما الذي ساعدهم.</translation>
    </message>
    <message>
        <source>Calls, mails and messages: do not contact at all.</source>
        <translation>المكالمات والبريد والرسائل: لا تواصل على الإطلاق.</translation>
    </message>
    <message>
        <source>The question of a known fact, the theme of an objection, the name of an alternative or of somebody new, the address of a post or of a profile.</source>
        <translation>سؤال معلومة معروفة، أو موضوع اعتراض، أو اسم بديل أو شخص جديد، أو عنوان منشور أو ملف عام.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadListCommand</name>
    <message>
        <source>Print the leads of a place of the inbox, in its order.</source>
        <translation>اطبع العملاء المحتملين في مكان من الوارد بترتيبه.</translation>
    </message>
    <message>
        <source>One of %1; everyone unless given.</source>
        <translation>واحد من %1؛ everyone إن لم يُذكر.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place</source>
        <translation>&apos;%1&apos; ليس مكانًا</translation>
    </message>
    <message>
        <source>Look at leads, and do for them what the window does.</source>
        <translation>عرض العملاء المحتملين والقيام لهم بما تقوم به النافذة.</translation>
    </message>
    <message>
        <source>A lead goes by the ID that list prints.</source>
        <translation>يُشار إلى العميل المحتمل بالمعرّف الذي يطبعه list.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadShowCommand</name>
    <message>
        <source>&apos;%1&apos; is no lead&apos;s ID</source>
        <translation>&apos;%1&apos; ليس معرّف عميل محتمل</translation>
    </message>
    <message>
        <source>Print a lead: the answer about calls, what is next, what they asked and told.</source>
        <translation>اطبع عميلًا محتملًا: جوابه عن المكالمات وما يلي وما سأل عنه وما قاله.</translation>
    </message>
</context>
<context>
    <name>Callwell::LeadText</name>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>next step, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>المرحلة: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>لدى: %1</translation>
    </message>
    <message>
        <source>About a call: %1</source>
        <translation>عن المكالمة: %1</translation>
    </message>
    <message>
        <source>Attempts: %L1 of %L2</source>
        <translation>المحاولات: %L1 من %L2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Has no answer yet: %1</source>
        <translation>بلا جواب بعد: %1</translation>
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
        <translation>الاسم غير معروف</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between job title and company</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, city</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>asked “%1”</source>
        <translation>سأل: «%1»</translation>
    </message>
    <message>
        <source>asked for a call %1</source>
        <translation>طلب مكالمة %1</translation>
    </message>
    <message>
        <source>said “not now” to a call %1</source>
        <translation>قال عن المكالمة «ليس الآن» %1</translation>
    </message>
    <message>
        <source>wants no call, said so %1</source>
        <translation>لا يريد مكالمة، قال ذلك %1</translation>
    </message>
    <message>
        <source>not asked about a call yet</source>
        <translation>لم يُسأل عن مكالمة بعد</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>%1% of the time gone</source>
        <translation>انقضى %1٪ من الوقت</translation>
    </message>
    <message>
        <source>was sent by %1</source>
        <translation>أرسله %1</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>لم نحاول بعد</translation>
    </message>
    <message>
        <source>attempt %L1 of %L2</source>
        <translation>المحاولة %L1 من %L2</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Not by phone</source>
        <translation>ليس بالهاتف</translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>لا يريد مكالمات</translation>
    </message>
</context>
<context>
    <name>Callwell::ListPane</name>
    <message>
        <source>Search names, companies, phone numbers</source>
        <translation>ابحث عن أسماء وشركات وأرقام هواتف</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>بحث عن أشخاص</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>المستحق أولًا</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>الأطول انتظارًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>من عُثر عليهم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Search looks at the beginnings of names, companies, addresses and words of notes, and at phone numbers in any way of writing them: the last four digits are enough.</source>
        <translation>يشمل البحث بدايات الأسماء والشركات والعناوين وكلمات الملاحظات، وأرقام الهواتف بأي كتابة: تكفي آخر أربعة أرقام.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>The leads of this place are being looked up.</source>
        <translation>جارٍ جلب العملاء المحتملين في هذا المكان.</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>لا يمكن عرض القائمة</translation>
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
        <translation>ظاهر: كل الشروط متحققة</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>معروف من قبل: %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>سُئل: %1</translation>
    </message>
    <message>
        <source>the opening line as it was prepared</source>
        <translation>جملة الافتتاح كما أُعدّت</translation>
    </message>
    <message>
        <source>the opening line as the script proposes it</source>
        <translation>جملة الافتتاح كما يقترحها النص</translation>
    </message>
    <message>
        <source>For whom it is filled in</source>
        <translation>لمن يُملأ النص</translation>
    </message>
    <message>
        <source>The script as this lead hears it</source>
        <translation>النص كما يسمعه هذا العميل المحتمل</translation>
    </message>
    <message>
        <source>What each tag decided</source>
        <translation>ما قررته كل علامة</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>ما تقرر، ولماذا</translation>
    </message>
    <message>
        <source>Nobody to try it on</source>
        <translation>لا أحد لتجربته عليه</translation>
    </message>
    <message>
        <source>As soon as there are leads, the script is filled in for them here.</source>
        <translation>ما إن يوجد عملاء محتملون حتى يُملأ النص لهم هنا.</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>لم يُملأ بعد</translation>
    </message>
    <message>
        <source>As soon as the mistakes are mended, a real lead hears it here.</source>
        <translation>ما إن تُصلح الأخطاء حتى يسمعه هنا عميل محتمل حقيقي.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>السطر %L1: %2</translation>
    </message>
</context>
<context>
    <name>Callwell::MainWindow</name>
    <message>
        <source>Example workspace – Callwell</source>
        <translation>مساحة عمل نموذجية – Callwell</translation>
    </message>
    <message>
        <source>Callwell</source>
        <translation>Callwell</translation>
    </message>
    <message>
        <source>The call is logged. %1 takes it back.</source>
        <translation>سُجلت المكالمة. %1 للتراجع.</translation>
    </message>
    <message>
        <source>Nothing was logged</source>
        <translation>لم يُسجل شيء</translation>
    </message>
    <message>
        <source>Attempt %L1 logged: nobody answered.</source>
        <translation>سُجلت المحاولة %L1: لم يرد أحد.</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <comment>sentence, when</comment>
        <translation>%1 المحاولة التالية: %2.</translation>
    </message>
    <message>
        <source>Callwell %1</source>
        <translation>Callwell %1</translation>
    </message>
    <message>
        <source>For the people who answer leads. Free software under the GNU General Public License, version 3 or later.

This workspace is kept in the file %1</source>
        <translation>لمن يجيبون العملاء المحتملين. برنامج حر برخصة غنو العمومية، الإصدار 3 أو ما بعده.

تُحفظ مساحة العمل هذه في الملف %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) came back: the day to look again has come.</source>
        <translation>
            <numerusform>لم يعد أي عميل محتمل: لم يحن يوم المراجعة.</numerusform>
            <numerusform>عاد عميل محتمل واحد: حان يوم المراجعة.</numerusform>
            <numerusform>عاد عميلان محتملان: حان يوم المراجعة.</numerusform>
            <numerusform>عاد %Ln عملاء محتملين: حان يوم المراجعة.</numerusform>
            <numerusform>عاد %Ln عميلًا محتملًا: حان يوم المراجعة.</numerusform>
            <numerusform>عاد %Ln عميل محتمل: حان يوم المراجعة.</numerusform>
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
        <translation>جارٍ إنشاء مساحة عمل نموذجية</translation>
    </message>
    <message>
        <source>Invented people with ten years behind them, to play with. This is done once.</source>
        <translation>أشخاص خياليون بتاريخ عشر سنوات، للتجربة. يحدث هذا مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Callwell::MannerWords</name>
    <message>
        <source>This presses them. Who is pressed says no, or yes and regrets it.</source>
        <translation>هذا يضغط عليهم. ومن يُضغط عليه يقول لا، أو يقول نعم ثم يندم.</translation>
    </message>
    <message>
        <source>They asked for help. Money, dates and who decides are theirs to bring up, until they want a call.</source>
        <translation>طلبوا المساعدة. المال والمواعيد ومن يقرر أمور يطرحونها هم، إلى أن يريدوا مكالمة.</translation>
    </message>
    <message>
        <source>This runs down what they chose, and so their choice.</source>
        <translation>هذا يحط من قدر ما اختاروه، وبذلك من اختيارهم.</translation>
    </message>
    <message>
        <source>This takes their time and brings nothing.</source>
        <translation>هذا يأخذ من وقتهم ولا يأتي بشيء.</translation>
    </message>
    <message>
        <source>Yes or no ends it. Begun with what or how, they tell.</source>
        <translation>نعم أو لا تنهي الحديث. وإن بدأ بماذا أو كيف حكوا.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln words without a question: they no longer listen.</source>
        <translation>
            <numerusform>أكثر من %Ln كلمة بلا سؤال: لم يعودوا يصغون.</numerusform>
            <numerusform>أكثر من %Ln كلمة بلا سؤال: لم يعودوا يصغون.</numerusform>
            <numerusform>أكثر من %Ln كلمة بلا سؤال: لم يعودوا يصغون.</numerusform>
            <numerusform>أكثر من %Ln كلمة بلا سؤال: لم يعودوا يصغون.</numerusform>
            <numerusform>أكثر من %Ln كلمة بلا سؤال: لم يعودوا يصغون.</numerusform>
            <numerusform>أكثر من %Ln كلمة بلا سؤال: لم يعودوا يصغون.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::MergeDialog</name>
    <message>
        <source>%1 is the same person as…</source>
        <translation>%1 هو الشخص نفسه…</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>اجعلهما واحدًا</translation>
    </message>
    <message>
        <source>The other record of this person</source>
        <translation>البطاقة الأخرى لهذا الشخص</translation>
    </message>
    <message>
        <source>Everything that happened with either stays: interests, questions, attempts, addresses, and who is around them. What either has ruled out stays ruled out. It can be taken back.</source>
        <translation>يبقى كل ما حدث مع كلتيهما: الاهتمامات والأسئلة والمحاولات والعناوين ومن حولهم. وما رُفض في أي منهما يبقى مرفوضًا. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The &amp;other record</source>
        <translation>البطاقة الأ&amp;خرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interest(s)</source>
        <translation>
            <numerusform>لا اهتمامات</numerusform>
            <numerusform>اهتمام واحد</numerusform>
            <numerusform>اهتمامان</numerusform>
            <numerusform>%Ln اهتمامات</numerusform>
            <numerusform>%Ln اهتمامًا</numerusform>
            <numerusform>%Ln اهتمام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known fact(s)</source>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%Ln معلومات</numerusform>
            <numerusform>%Ln معلومة</numerusform>
            <numerusform>%Ln معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it? Type a part of their name and choose them with Enter.</source>
        <translation>من هو؟ اكتب جزءًا من الاسم واختره بـ Enter.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>هل هذان شخص واحد؟</translation>
    </message>
    <message>
        <source>%1 is kept. From now on %2 is found there.</source>
        <translation>يبقى %1. ومن الآن يوجد %2 هناك.</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>ا&amp;جعلهما واحدًا</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>Callwell::MinutesEdit</name>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>= %1 of work hours</source>
        <comment>a span</comment>
        <translation>= %1 من ساعات العمل</translation>
    </message>
</context>
<context>
    <name>Callwell::NameDialog</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Scripts begin with this name, and colleagues see it beside what you did.</source>
        <translation>تبدأ النصوص بهذا الاسم، ويراه الزملاء بجانب ما فعلته.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>Callwell::Named</name>
    <message>
        <source>nothing has the name &apos;%1&apos;</source>
        <translation>لا شيء يحمل الاسم &apos;%1&apos;</translation>
    </message>
    <message>
        <source>several have the name &apos;%1&apos;: say the ID</source>
        <translation>عدة أشياء تحمل الاسم &apos;%1&apos;: اذكر المعرّف</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkModel</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How they have to do with them</source>
        <translation>ما صلتهم بهم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف عرفنا</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkView</name>
    <message>
        <source>Picture of the people around them</source>
        <translation>صورة من حولهم</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkWindow</name>
    <message>
        <source>People around them</source>
        <translation>من حولهم</translation>
    </message>
    <message>
        <source>Looking who is around them…</source>
        <translation>جارٍ البحث عمن حولهم…</translation>
    </message>
    <message>
        <source>List of the people around them</source>
        <translation>قائمة من حولهم</translation>
    </message>
    <message>
        <source>● customer   ○ open lead   ▭ organisation   →  sent us, told about us</source>
        <translation>● عميل   ○ عميل محتمل مفتوح   ▭ مؤسسة   ←  أرسل إلينا، تحدث عنا</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>People around %1</source>
        <translation>من حول %1</translation>
    </message>
    <message numerus="yes">
        <source>The nearest %L1 are shown; %Ln more are not.</source>
        <translation>
            <numerusform>يُعرض أقرب %L1؛ ولا آخرين غيرهم.</numerusform>
            <numerusform>يُعرض أقرب %L1؛ وهناك شخص آخر لا يُعرض.</numerusform>
            <numerusform>يُعرض أقرب %L1؛ وهناك شخصان آخران لا يُعرضان.</numerusform>
            <numerusform>يُعرض أقرب %L1؛ وهناك %Ln أشخاص آخرون لا يُعرضون.</numerusform>
            <numerusform>يُعرض أقرب %L1؛ وهناك %Ln شخصًا آخر لا يُعرضون.</numerusform>
            <numerusform>يُعرض أقرب %L1؛ وهناك %Ln شخص آخر لا يُعرضون.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest %L1 are shown; more than %L2 others are not.</source>
        <translation>يُعرض أقرب %L1؛ وهناك أكثر من %L2 آخرين لا يُعرضون.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Here stands whom they know and work with, who sent them and whom they sent, and who is at the same organisation. Add a relationship from the menu Lead.</source>
        <translation>هنا يظهر من يعرفونهم ويعملون معهم، ومن أرسلهم ومن أرسلوه، ومن هم في المؤسسة نفسها. أضف علاقة من قائمة «العميل المحتمل».</translation>
    </message>
    <message>
        <source>Who is around them cannot be shown</source>
        <translation>لا يمكن عرض من حولهم</translation>
    </message>
</context>
<context>
    <name>Callwell::NetworkWords</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>of a person</comment>
        <translation>عميل</translation>
    </message>
    <message>
        <source>open lead</source>
        <comment>of a person</comment>
        <translation>عميل محتمل مفتوح</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>sent us</source>
        <translation>أرسل إلينا</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>يعمل مع</translation>
    </message>
    <message>
        <source>used to work with</source>
        <translation>عمل سابقًا مع</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>يعرف</translation>
    </message>
    <message>
        <source>spoke about us</source>
        <translation>تحدث عنا مع</translation>
    </message>
    <message>
        <source>spoke to us with</source>
        <translation>تحدث إلينا مع</translation>
    </message>
    <message>
        <source>Also belongs to %1</source>
        <translation>ينتمي أيضًا إلى %1</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>ينتمي إلى %1</translation>
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
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>ا&amp;لاسم الأول</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>ال&amp;وظيفة</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>رقم ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>البريد الإل&amp;كتروني</translation>
    </message>
    <message>
        <source>How they c&amp;ame</source>
        <translation>كي&amp;ف جاؤوا</translation>
    </message>
    <message>
        <source>By which &amp;way</source>
        <translation>بأي &amp;طريقة</translation>
    </message>
    <message>
        <source>What they as&amp;k</source>
        <translation>ماذا ي&amp;سألون</translation>
    </message>
    <message>
        <source>They would like a &amp;call</source>
        <translation>يرغبون في م&amp;كالمة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>They would like a call</source>
        <translation>يرغبون في مكالمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, company</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Perhaps known already: %1</source>
        <translation>ربما معروف من قبل: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Callwell::NewPassword</name>
    <message>
        <source>Read the person&apos;s password from the first line of FILE; - is standard input. Unless given, one is made and printed once.</source>
        <translation>قراءة كلمة مرور الشخص من السطر الأول في FILE، و- هو الإدخال القياسي. وإلا تُنشأ كلمة مرور وتُطبع مرة واحدة.</translation>
    </message>
    <message>
        <source>Ask for the person&apos;s password, twice.</source>
        <translation>السؤال عن كلمة مرور الشخص مرتين.</translation>
    </message>
    <message>
        <source>--ask-password and --new-password-file are two ways; choose one</source>
        <translation>‏--ask-password و‎--new-password-file طريقتان؛ اختر واحدة</translation>
    </message>
    <message>
        <source>only one password can be read from standard input</source>
        <translation>لا يمكن قراءة أكثر من كلمة مرور واحدة من الإدخال القياسي</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>كلمة المرور الجديدة لـ %1:</translation>
    </message>
    <message numerus="yes">
        <source>a password has at least %Ln letter(s)</source>
        <translation>
            <numerusform>كلمة المرور لا تقل عن %Ln حرف</numerusform>
            <numerusform>كلمة المرور لا تقل عن حرف واحد</numerusform>
            <numerusform>كلمة المرور لا تقل عن حرفين</numerusform>
            <numerusform>كلمة المرور لا تقل عن %Ln أحرف</numerusform>
            <numerusform>كلمة المرور لا تقل عن %Ln حرفًا</numerusform>
            <numerusform>كلمة المرور لا تقل عن %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>الكلمة نفسها مرة أخرى:</translation>
    </message>
    <message>
        <source>the two passwords differ</source>
        <translation>كلمتا المرور مختلفتان</translation>
    </message>
    <message>
        <source>Password of %1, shown this once: %2</source>
        <translation>كلمة مرور %1، تظهر هذه المرة فقط: %2</translation>
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
        <translation>ما الخطوة التالية، بالكلمات</translation>
    </message>
    <message>
        <source>In words, if it isn&apos;t a call</source>
        <translation>بالكلمات، إن لم تكن مكالمة</translation>
    </message>
    <message>
        <source>Day and time where they are</source>
        <translation>اليوم والساعة عندهم</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>يوم العمل التالي</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>في يوم آخر</translation>
    </message>
    <message>
        <source>Let them rest, look again</source>
        <translation>دعه يرتاح ثم انظر مجددًا</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>كما اتُّفق</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
</context>
<context>
    <name>Callwell::NoteDialog</name>
    <message>
        <source>A note about %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
</context>
<context>
    <name>Callwell::ObjectionDialog</name>
    <message>
        <source>What speaks against it for %1</source>
        <translation>ما يعترض عليه %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Which objection</source>
        <translation>أي اعتراض</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>كيف يستمر الأمر</translation>
    </message>
    <message>
        <source>What helped others</source>
        <translation>ما ساعد آخرين</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>&amp;بالكلمات</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>a quotation, its state</comment>
        <translation>«%1» · %2</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>اعتراض جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln time(s)</source>
        <comment>what helped, how often</comment>
        <translation>
            <numerusform>%1 · ولا مرة</numerusform>
            <numerusform>%1 · مرة واحدة</numerusform>
            <numerusform>%1 · مرتان</numerusform>
            <numerusform>%1 · %Ln مرات</numerusform>
            <numerusform>%1 · %Ln مرة</numerusform>
            <numerusform>%1 · %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>كيف يستمر الأمر؟</translation>
    </message>
    <message>
        <source>the script “%1”</source>
        <translation>النص «%1»</translation>
    </message>
    <message>
        <source>%1 · in your last conversation</source>
        <comment>what may have helped</comment>
        <translation>%1 · في محادثتك الأخيرة</translation>
    </message>
</context>
<context>
    <name>Callwell::Options</name>
    <message>
        <source>For the people who answer leads. Without STORE it opens the last workspace, or an example to play with.</source>
        <translation>لمن يجيبون العملاء المحتملين. من دون STORE تُفتح آخر مساحة عمل، أو نموذج للتجربة.</translation>
    </message>
    <message>
        <source>The file of a workspace.</source>
        <translation>ملف مساحة عمل.</translation>
    </message>
    <message>
        <source>Open the example, making it the first time.</source>
        <translation>فتح النموذج، ويُنشأ في المرة الأولى.</translation>
    </message>
    <message>
        <source>Draw every screen to PNG files in DIR.</source>
        <translation>رسم كل شاشة في ملفات PNG داخل DIR.</translation>
    </message>
    <message>
        <source>The workspace that is drawn.</source>
        <translation>مساحة العمل التي تُرسم.</translation>
    </message>
    <message>
        <source>light or dark, whatever the system says.</source>
        <translation>light أو dark، أيًا كان إعداد النظام.</translation>
    </message>
    <message>
        <source>en, de or ar, whatever the system says.</source>
        <translation>en أو de أو ar، أيًا كان إعداد النظام.</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation>عرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>Draw only screens whose names begin so.</source>
        <translation>ارسم الشاشات التي تبدأ أسماؤها هكذا فقط.</translation>
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
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Callwell::PasswordField</name>
    <message>
        <source>&amp;Remember it in the keychain of this computer</source>
        <translation>ت&amp;ذكّرها في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
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
        <translation>هذا ال&amp;شهر</translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation>هذا ال&amp;ربع</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>هذه ال&amp;سنة</translation>
    </message>
    <message>
        <source>&amp;All the time</source>
        <translation>&amp;كل الوقت</translation>
    </message>
    <message>
        <source>&amp;From … to …</source>
        <translation>&amp;من … إلى …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>Callwell::PersonField</name>
    <message>
        <source>A name, an address or a number</source>
        <translation>اسم أو عنوان أو رقم</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>من عُثر عليهم</translation>
    </message>
    <message>
        <source>Nobody is found by that.</source>
        <translation>لم يُعثر على أحد بذلك.</translation>
    </message>
</context>
<context>
    <name>Callwell::PersonWords</name>
    <message>
        <source>Calls: nothing said</source>
        <translation>المكالمات: لم يُذكر شيء</translation>
    </message>
    <message>
        <source>E-mail: nothing said</source>
        <translation>البريد: لم يُذكر شيء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>yes or no, with when and where they said so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>المكالمات: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>البريد: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, what they allow</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>الاسم غير معروف</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>يتحدث %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>step, when</comment>
        <translation>التالي: %1، %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>أُجيب %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>كان مستحقًا %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>help given: %1</source>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>may be served by %1</source>
        <translation>قد يخدمهم %1</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>شُكروا</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>مراجعة في %1</translation>
    </message>
    <message numerus="yes">
        <source>sent us %n person(s)</source>
        <translation>
            <numerusform>لم يرسل إلينا أحدًا (%n)</numerusform>
            <numerusform>أرسل إلينا شخصًا واحدًا (%n)</numerusform>
            <numerusform>أرسل إلينا شخصين (%n)</numerusform>
            <numerusform>أرسل إلينا %n أشخاص</numerusform>
            <numerusform>أرسل إلينا %n شخصًا</numerusform>
            <numerusform>أرسل إلينا %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came through them</source>
        <translation>
            <numerusform>لم يأتِ عن طريقهم غيرهم (%n)</numerusform>
            <numerusform>وجاء عن طريقهم واحد آخر (%n)</numerusform>
            <numerusform>وجاء عن طريقهم اثنان آخران (%n)</numerusform>
            <numerusform>وجاء عن طريقهم %n آخرون</numerusform>
            <numerusform>وجاء عن طريقهم %n آخر</numerusform>
            <numerusform>وجاء عن طريقهم %n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became customer(s)</source>
        <translation>
            <numerusform>لم يصبح أحد عميلًا (%n)</numerusform>
            <numerusform>أصبح واحد عميلًا (%n)</numerusform>
            <numerusform>أصبح اثنان عميلين (%n)</numerusform>
            <numerusform>أصبح %n عملاء</numerusform>
            <numerusform>أصبح %n عميلًا</numerusform>
            <numerusform>أصبح %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through these in turn</source>
        <translation>
            <numerusform>%n عبر هؤلاء بدورهم</numerusform>
            <numerusform>%n عبر هؤلاء بدورهم</numerusform>
            <numerusform>%n عبر هؤلاء بدورهم</numerusform>
            <numerusform>%n عبر هؤلاء بدورهم</numerusform>
            <numerusform>%n عبر هؤلاء بدورهم</numerusform>
            <numerusform>%n عبر هؤلاء بدورهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>we talk with %n</source>
        <translation>
            <numerusform>لا نتحدث مع أحد</numerusform>
            <numerusform>نتحدث مع شخص واحد</numerusform>
            <numerusform>نتحدث مع شخصين</numerusform>
            <numerusform>نتحدث مع %n أشخاص</numerusform>
            <numerusform>نتحدث مع %n شخصاً</numerusform>
            <numerusform>نتحدث مع %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>they said: %1</source>
        <translation>قالوا: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::Phrase</name>
    <message>
        <source>Here is everybody who asked for a personal call and has not been called yet.</source>
        <translation>هنا كل من طلب مكالمة شخصية ولم يُتصل به بعد.</translation>
    </message>
    <message>
        <source>Here is everybody who asked something and has no answer yet. Nobody is waiting.</source>
        <translation>هنا كل من سأل ولم يُجب بعد. لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Here is every lead whose next step is due today or is late.</source>
        <translation>هنا كل من تستحق خطوته التالية اليوم أو تأخرت.</translation>
    </message>
    <message>
        <source>Here is everybody whom we tried to call and have not reached yet. Silence is not a no.</source>
        <translation>هنا كل من حاولنا الاتصال به ولم نصل إليه. الصمت ليس رفضًا.</translation>
    </message>
    <message>
        <source>Here is everybody whom marketing looks after until they want a call.</source>
        <translation>هنا كل من يرعاه التسويق إلى أن يريد مكالمة.</translation>
    </message>
    <message>
        <source>Here is everybody whom we could not serve, but helped. They remember.</source>
        <translation>هنا كل من لم نستطع خدمته لكننا ساعدناه. سيتذكرون.</translation>
    </message>
    <message>
        <source>Here will be every lead. Import a file to begin.</source>
        <translation>هنا سيظهر كل عميل محتمل. استورد ملفًا للبدء.</translation>
    </message>
    <message>
        <source>Sent us %1</source>
        <translation>أرسل إلينا %1</translation>
    </message>
    <message>
        <source>Was sent by %1</source>
        <translation>أرسله %1</translation>
    </message>
    <message>
        <source>Works with %1</source>
        <translation>يعمل مع %1</translation>
    </message>
    <message>
        <source>Used to work with %1</source>
        <translation>عمل سابقًا مع %1</translation>
    </message>
    <message>
        <source>Knows %1</source>
        <translation>يعرف %1</translation>
    </message>
    <message>
        <source>Is known to %1</source>
        <translation>يعرفه %1</translation>
    </message>
    <message>
        <source>Spoke about us to %1</source>
        <translation>تحدث عنا مع %1</translation>
    </message>
    <message>
        <source>Heard about us from %1</source>
        <translation>سمع عنا من %1</translation>
    </message>
    <message>
        <source>Spoke to us with %1</source>
        <translation>تحدث إلينا مع %1</translation>
    </message>
    <message>
        <source>Was with %1 when we spoke</source>
        <translation>كان مع %1 حين تحدثنا</translation>
    </message>
    <message>
        <source>came by: %1</source>
        <translation>جاء عبر: %1</translation>
    </message>
    <message>
        <source>came by the campaign “%1”</source>
        <translation>جاء عبر الحملة «%1»</translation>
    </message>
    <message>
        <source>came by the form “%1”</source>
        <translation>جاء عبر النموذج «%1»</translation>
    </message>
    <message>
        <source>came by downloading “%1”</source>
        <translation>جاء بتنزيل «%1»</translation>
    </message>
    <message>
        <source>came by the event “%1”</source>
        <translation>جاء عبر فعالية «%1»</translation>
    </message>
    <message>
        <source>came by a referral</source>
        <translation>جاء بتوصية</translation>
    </message>
    <message>
        <source>came with the file “%1”</source>
        <translation>جاء مع الملف «%1»</translation>
    </message>
    <message>
        <source>was contacted by us</source>
        <translation>تواصلنا معه نحن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Send one last friendly message</source>
        <translation>أرسل رسالة ودية أخيرة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Ask again about a call</source>
        <translation>اسأل مجددًا عن مكالمة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>راجع مجددًا</translation>
    </message>
    <message>
        <source>Log Call with %1</source>
        <translation>تسجيل مكالمة مع %1</translation>
    </message>
    <message>
        <source>Prepare Call with %1</source>
        <translation>تحضير مكالمة مع %1</translation>
    </message>
    <message>
        <source>%1’s Answer about a Call</source>
        <translation>جواب %1 عن مكالمة</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>إجابة %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إنهاء %1</translation>
    </message>
    <message>
        <source>Stage of %1</source>
        <translation>مرحلة %1</translation>
    </message>
    <message>
        <source>Next Step for %1</source>
        <translation>الخطوة التالية لـ %1</translation>
    </message>
    <message>
        <source>What %1 Told Us</source>
        <translation>ما أخبرنا به %1</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>اعتراض %1</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>تغيير الاسم إلى %1</translation>
    </message>
    <message>
        <source>Send an e-mail</source>
        <translation>أرسل بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>أرسل رسالة</translation>
    </message>
    <message>
        <source>How %1 May Be Reached</source>
        <translation>كيف يجوز التواصل مع %1</translation>
    </message>
    <message>
        <source>Look After %1</source>
        <translation>تولّي أمر %1</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>No More Attempts at %1</source>
        <translation>لا محاولات أخرى مع %1</translation>
    </message>
    <message>
        <source>Work Hours of the Team</source>
        <translation>ساعات عمل الفريق</translation>
    </message>
    <message>
        <source>Attempts “%1”</source>
        <translation>المحاولات «%1»</translation>
    </message>
    <message>
        <source>Remove Attempts “%1”</source>
        <translation>إزالة المحاولات «%1»</translation>
    </message>
    <message>
        <source>Day Off “%1”</source>
        <translation>يوم العطلة «%1»</translation>
    </message>
    <message>
        <source>Remove Day Off “%1”</source>
        <translation>إزالة يوم العطلة «%1»</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>المصدر «%1»</translation>
    </message>
    <message>
        <source>Remove Source “%1”</source>
        <translation>إزالة المصدر «%1»</translation>
    </message>
    <message>
        <source>Question “%1”</source>
        <translation>السؤال «%1»</translation>
    </message>
    <message>
        <source>Order of Question “%1”</source>
        <translation>ترتيب السؤال «%1»</translation>
    </message>
    <message>
        <source>Remove Question “%1”</source>
        <translation>إزالة السؤال «%1»</translation>
    </message>
    <message>
        <source>Help “%1”</source>
        <translation>المساعدة «%1»</translation>
    </message>
    <message>
        <source>Remove Help “%1”</source>
        <translation>إزالة المساعدة «%1»</translation>
    </message>
    <message>
        <source>Rule %1 of Who Gets a Lead</source>
        <translation>القاعدة %1 لإسناد العملاء المحتملين</translation>
    </message>
    <message>
        <source>Order of Rule %1</source>
        <translation>ترتيب القاعدة %1</translation>
    </message>
    <message>
        <source>Remove Rule %1</source>
        <translation>إزالة القاعدة %1</translation>
    </message>
    <message>
        <source>Absence of %1</source>
        <translation>غياب %1</translation>
    </message>
    <message>
        <source>Remove Absence of %1</source>
        <translation>إزالة غياب %1</translation>
    </message>
    <message>
        <source>Here is everybody for whom a contact was bad. It is put right within the hour. Nobody is waiting.</source>
        <translation>هنا كل من كان تواصلٌ سيئًا له. يُصلَح ذلك خلال ساعة. لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Said in public by %1, from the same organisation</source>
        <translation>قاله علنًا %1 من المؤسسة نفسها</translation>
    </message>
    <message>
        <source>Said in public by %1, who sent them to us</source>
        <translation>قاله علنًا %1 الذي أرسلهم إلينا</translation>
    </message>
    <message>
        <source>Said in public by %1, whom they sent to us</source>
        <translation>قاله علنًا %1 الذي أرسلوه إلينا</translation>
    </message>
    <message>
        <source>Said in public by %1, who works with them</source>
        <translation>قاله علنًا %1 الذي يعمل معهم</translation>
    </message>
    <message>
        <source>Said in public by %1, who used to work with them</source>
        <translation>قاله علنًا %1 الذي عمل سابقًا معهم</translation>
    </message>
    <message>
        <source>Said in public by %1, who knows them</source>
        <translation>قاله علنًا %1 الذي يعرفهم</translation>
    </message>
    <message>
        <source>Said in public by %1, whom they know</source>
        <translation>قاله علنًا %1 الذي يعرفونه</translation>
    </message>
    <message>
        <source>Said in public by %1, who told them about us</source>
        <translation>قاله علنًا %1 الذي حدّثهم عنا</translation>
    </message>
    <message>
        <source>Said in public by %1, whom they told about us</source>
        <translation>قاله علنًا %1 الذي حدّثوه عنا</translation>
    </message>
    <message>
        <source>Said in public by %1, who spoke to us with them</source>
        <translation>قاله علنًا %1 الذي تحدث إلينا معهم</translation>
    </message>
    <message>
        <source>Which Answer of %1 Counts</source>
        <translation>أي جواب من %1 يُعتد به</translation>
    </message>
    <message>
        <source>What %1 Considers</source>
        <translation>ما يدرسه %1</translation>
    </message>
    <message>
        <source>How an Objection of %1 Went On</source>
        <translation>كيف استمر اعتراض %1</translation>
    </message>
    <message>
        <source>How It Was for %1</source>
        <translation>كيف كانت بالنسبة إلى %1</translation>
    </message>
    <message>
        <source>Put Right with %1</source>
        <translation>إصلاح الأمر مع %1</translation>
    </message>
    <message>
        <source>Question of %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Who Looks After %1</source>
        <translation>من يتولى أمر %1</translation>
    </message>
    <message>
        <source>Relationship of %1</source>
        <translation>علاقة %1</translation>
    </message>
    <message>
        <source>Referral by %1</source>
        <translation>توصية من %1</translation>
    </message>
    <message>
        <source>What %1 Said in Public</source>
        <translation>ما قاله %1 علنًا</translation>
    </message>
    <message>
        <source>Two Records of %1 as One</source>
        <translation>دمج بطاقتي %1 في واحدة</translation>
    </message>
    <message>
        <source>Look at their posts</source>
        <translation>النظر في منشوراتهم</translation>
    </message>
    <message>
        <source>They said yes to a call.</source>
        <translation>قالوا نعم للمكالمة.</translation>
    </message>
    <message>
        <source>They said “not now” to a call.</source>
        <translation>قالوا «ليس الآن» للمكالمة.</translation>
    </message>
    <message>
        <source>They said no to a call.</source>
        <translation>قالوا لا للمكالمة.</translation>
    </message>
    <message>
        <source>The question of a call is open again.</source>
        <translation>سؤال المكالمة مفتوح من جديد.</translation>
    </message>
    <message>
        <source>Nobody answered as many attempts as were agreed on.</source>
        <translation>لم يُجب أحد على عدد المحاولات المتفق عليه.</translation>
    </message>
    <message>
        <source>They allow no way of reaching them.</source>
        <translation>لا يسمحون بأي طريقة للوصول إليهم.</translation>
    </message>
    <message>
        <source>Known already: %1. Asking again is counted.</source>
        <translation>معروف من قبل: %1. السؤال من جديد يُحسب.</translation>
    </message>
    <message>
        <source>The day to look again has come.</source>
        <translation>حان يوم النظر من جديد.</translation>
    </message>
    <message>
        <source>What the Workspace Begins With</source>
        <translation>ما تبدأ به مساحة العمل</translation>
    </message>
    <message>
        <source>Leads to Look At Again</source>
        <translation>عملاء محتملون للمراجعة</translation>
    </message>
    <message>
        <source>Taken Back: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Which Version Counts for %1</source>
        <translation>أي نسخة تُعتمد لـ %1</translation>
    </message>
    <message>
        <source>Once More: %1</source>
        <translation>مرة أخرى: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sales or marketing, a name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Script “%1”</source>
        <translation>النص «%1»</translation>
    </message>
    <message>
        <source>Publish Script “%1”</source>
        <translation>نشر النص «%1»</translation>
    </message>
    <message>
        <source>Discard Draft of “%1”</source>
        <translation>إهمال مسودة «%1»</translation>
    </message>
    <message>
        <source>Begin of the Trial of “%1”</source>
        <translation>بدء تجربة «%1»</translation>
    </message>
    <message>
        <source>End of the Trial of “%1”</source>
        <translation>إنهاء تجربة «%1»</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>وعد لـ %1</translation>
    </message>
    <message>
        <source>Kept Promises to %1</source>
        <translation>وعود أُوفي بها لـ %1</translation>
    </message>
    <message>
        <source>Public Profile of %1</source>
        <translation>ملف عام لـ %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>answer, where from, when</comment>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>Proof “%1”</source>
        <translation>الدليل «%1»</translation>
    </message>
    <message>
        <source>Remove Proof “%1”</source>
        <translation>إزالة الدليل «%1»</translation>
    </message>
    <message>
        <source>Introduction of %1</source>
        <translation>تعريف %1</translation>
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
        <translation>الأماكن</translation>
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
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes and seconds, of the whole recording</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translation>إيقاف مؤقت  (P)</translation>
    </message>
    <message>
        <source>Play  (P)</source>
        <translation>تشغيل  (P)</translation>
    </message>
</context>
<context>
    <name>Callwell::PostDialog</name>
    <message>
        <source>What %1 said in public</source>
        <translation>ما قاله %1 علنًا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>&amp;بكلماتهم</translation>
    </message>
    <message>
        <source>Web &amp;address, if there is one</source>
        <translation>عنوان ال&amp;ويب، إن وُجد</translation>
    </message>
    <message>
        <source>Web address, if there is one</source>
        <translation>عنوان الويب، إن وُجد</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;متى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>It also stands on the timelines of the people around them.</source>
        <translation>ويظهر أيضًا في سجلات من حولهم.</translation>
    </message>
</context>
<context>
    <name>Callwell::PreparePanel</name>
    <message>
        <source>What did you see?</source>
        <translation>ماذا رأيت؟</translation>
    </message>
    <message>
        <source>&amp;Start the call</source>
        <translation>&amp;ابدأ المكالمة</translation>
    </message>
    <message>
        <source>Public profiles</source>
        <translation>الملفات العامة</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>جملة الافتتاح</translation>
    </message>
    <message>
        <source>How will you begin? With what you saw, or what they read.</source>
        <translation>كيف ستبدأ؟ بما رأيت أو بما قرؤوه.</translation>
    </message>
    <message>
        <source>Looked at just now.</source>
        <translation>اطُّلع عليه الآن.</translation>
    </message>
    <message>
        <source>Looked at just now: %1.</source>
        <comment>a network</comment>
        <translation>اطُّلع عليه الآن: %1.</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>لم يوجد.</translation>
    </message>
    <message>
        <source>Prepared %1.</source>
        <comment>when</comment>
        <translation>حُضِّر %1.</translation>
    </message>
    <message>
        <source>Where did you look?</source>
        <translation>أين بحثت؟</translation>
    </message>
    <message>
        <source>Say where you looked.</source>
        <translation>اذكر أين بحثت.</translation>
    </message>
    <message>
        <source>The call has begun</source>
        <translation>بدأت المكالمة</translation>
    </message>
    <message>
        <source>&amp;Start the call  (Enter)</source>
        <translation>&amp;ابدأ المكالمة  (Enter)</translation>
    </message>
</context>
<context>
    <name>Callwell::ProfileBox</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Looked at  (L)</source>
        <translation>اطلعت عليه  (L)</translation>
    </message>
    <message>
        <source>None found  (X)</source>
        <translation>لم أجد  (X)</translation>
    </message>
    <message>
        <source>Found one  (W)</source>
        <translation>وجدت واحدًا  (W)</translation>
    </message>
    <message>
        <source>Public profiles</source>
        <translation>الملفات العامة</translation>
    </message>
    <message>
        <source>No public profile is known. Look for one, and say where you looked.</source>
        <translation>لا يُعرف ملف عام. ابحث عنه واذكر أين بحثت.</translation>
    </message>
    <message>
        <source>Address of the page that you found</source>
        <translation>عنوان الصفحة التي وجدتها</translation>
    </message>
    <message>
        <source>Its address. Enter keeps it, Esc leaves it.</source>
        <translation>عنوانه. Enter يحفظه، وEsc يتركه.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>وجده %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <comment>when</comment>
        <translation>اطُّلع عليه %1</translation>
    </message>
    <message>
        <source>never looked at</source>
        <translation>لم يُطَّلع عليه قط</translation>
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
        <translation>معروف من قبل: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::PromiseDialog</name>
    <message>
        <source>What %1 was promised</source>
        <translation>ما وُعد به %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Nothing that was promised is open.</source>
        <translation>لا وعد ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>What else we &amp;promise</source>
        <translation>ما ن&amp;عد به أيضًا</translation>
    </message>
    <message>
        <source>Kept: %1, due %2</source>
        <comment>what was promised, when</comment>
        <translation>أُوفي به: %1، يُستحق %2</translation>
    </message>
</context>
<context>
    <name>Callwell::Prompt</name>
    <message>
        <source>Only at attempt %1; this is attempt %2.</source>
        <translation>في المحاولة %1 فقط؛ هذه المحاولة %2.</translation>
    </message>
    <message>
        <source>Not at attempt %1.</source>
        <translation>ليس في المحاولة %1.</translation>
    </message>
    <message>
        <source>Only from attempt %1 on; this is attempt %2.</source>
        <translation>ابتداءً من المحاولة %1 فقط؛ هذه المحاولة %2.</translation>
    </message>
    <message>
        <source>Only up to attempt %1; this is attempt %2.</source>
        <translation>حتى المحاولة %1 فقط؛ هذه المحاولة %2.</translation>
    </message>
    <message>
        <source>Only for the role %1; theirs is %2.</source>
        <translation>للدور %1 فقط؛ دورهم %2.</translation>
    </message>
    <message>
        <source>Not for the role %1.</source>
        <translation>ليس للدور %1.</translation>
    </message>
    <message>
        <source>Only at the stage %1; this is %2.</source>
        <translation>في المرحلة %1 فقط؛ هذه %2.</translation>
    </message>
    <message>
        <source>Not at the stage %1.</source>
        <translation>ليس في المرحلة %1.</translation>
    </message>
    <message>
        <source>Only for who came by %1.</source>
        <translation>فقط لمن جاء عن طريق %1.</translation>
    </message>
    <message>
        <source>Not for who came by %1.</source>
        <translation>ليس لمن جاء عن طريق %1.</translation>
    </message>
    <message>
        <source>Only for who speaks %1.</source>
        <translation>فقط لمن يتكلم %1.</translation>
    </message>
    <message>
        <source>Not for who speaks %1.</source>
        <translation>ليس لمن يتكلم %1.</translation>
    </message>
    <message>
        <source>They have not said this: %1.</source>
        <translation>لم يقولوا هذا: %1.</translation>
    </message>
    <message>
        <source>They have said this: %1.</source>
        <translation>قالوا هذا: %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>غير معروف بعد: %1.</translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation>معروف من قبل: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, month</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, told to %3</source>
        <comment>kind of contact, month, one of us</comment>
        <translation>%1، %2، قيل لـ %3</translation>
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
        <translation>أدلة مناسبة</translation>
    </message>
    <message>
        <source>Proof that fits, the best first</source>
        <translation>أدلة مناسبة، الأفضل أولًا</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما جاء فيه</translation>
    </message>
    <message>
        <source>&amp;Told them  (Enter)</source>
        <translation>&amp;قيل لهم  (Enter)</translation>
    </message>
    <message>
        <source>There is no proof yet that fits them.</source>
        <translation>لا دليل مناسب لهم بعد.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking for proof ...</source>
        <translation>جارٍ البحث عن أدلة …</translation>
    </message>
    <message numerus="yes">
        <source>%n more people would fit, but they did not agree to be asked, or were asked as often as they want.</source>
        <translation>
            <numerusform>يناسب %n أشخاص آخرون، لكنهم لم يوافقوا أو سُئلوا بقدر ما يريدون.</numerusform>
            <numerusform>يناسب %n أشخاص آخرون، لكنهم لم يوافقوا أو سُئلوا بقدر ما يريدون.</numerusform>
            <numerusform>يناسب %n أشخاص آخرون، لكنهم لم يوافقوا أو سُئلوا بقدر ما يريدون.</numerusform>
            <numerusform>يناسب %n أشخاص آخرون، لكنهم لم يوافقوا أو سُئلوا بقدر ما يريدون.</numerusform>
            <numerusform>يناسب %n أشخاص آخرون، لكنهم لم يوافقوا أو سُئلوا بقدر ما يريدون.</numerusform>
            <numerusform>يناسب %n أشخاص آخرون، لكنهم لم يوافقوا أو سُئلوا بقدر ما يريدون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed to be asked until %1, at most %n times a year.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>وافق على أن يُسأل حتى %1، بحد أقصى %n مرات في السنة.</numerusform>
            <numerusform>وافق على أن يُسأل حتى %1، بحد أقصى %n مرات في السنة.</numerusform>
            <numerusform>وافق على أن يُسأل حتى %1، بحد أقصى %n مرات في السنة.</numerusform>
            <numerusform>وافق على أن يُسأل حتى %1، بحد أقصى %n مرات في السنة.</numerusform>
            <numerusform>وافق على أن يُسأل حتى %1، بحد أقصى %n مرات في السنة.</numerusform>
            <numerusform>وافق على أن يُسأل حتى %1، بحد أقصى %n مرات في السنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Introduced them  (Enter)</source>
        <translation>&amp;عرّفتهم  (Enter)</translation>
    </message>
    <message>
        <source>Told them: %1</source>
        <comment>the title of a proof</comment>
        <translation>أُخبروا عن: %1</translation>
    </message>
    <message>
        <source>Introduced them to: %1</source>
        <comment>a reference person</comment>
        <translation>عُرّفوا إلى: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ProofItemDialog</name>
    <message>
        <source>New proof</source>
        <translation>دليل جديد</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;What they are told</source>
        <translation>ما &amp;يقال لهم</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>عنوان ال&amp;ويب</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>ال&amp;قطاع</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Answers &amp;objections about</source>
        <translation>يجيب عن ا&amp;عتراضات حول</translation>
    </message>
    <message>
        <source>No &amp;longer told</source>
        <translation>لم يعد ي&amp;روى</translation>
    </message>
    <message>
        <source>No longer told</source>
        <translation>لم يعد يروى</translation>
    </message>
    <message>
        <source>They a&amp;greed to be asked</source>
        <translation>وافق على أن يُ&amp;سأل</translation>
    </message>
    <message>
        <source>They agreed to be asked</source>
        <translation>وافق على أن يُسأل</translation>
    </message>
    <message>
        <source>Agreed o&amp;n</source>
        <translation>وا&amp;فق في</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>At &amp;most so often a year</source>
        <translation>الحد الأقصى في السن&amp;ة</translation>
    </message>
</context>
<context>
    <name>Callwell::ProofSection</name>
    <message>
        <source>Proof</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What helps a buyer picture the use. On the call page and in scripts stands what fits their part, their industry and what they object to; people only who agreed to be asked.</source>
        <translation>ما يساعد المشتري على تصور الاستعمال. يظهر في صفحة المكالمة وفي النصوص ما يناسب دوره وقطاعه واعتراضاته، والأشخاص فقط إن وافقوا على أن يُسألوا.</translation>
    </message>
    <message>
        <source>Add proof…</source>
        <translation>إضافة دليل…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>يُروى</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>لا أدلة</translation>
    </message>
    <message>
        <source>Here will be case studies, stories, comparisons, and people who agreed to be asked.</source>
        <translation>ستظهر هنا دراسات حالة وقصص ومقارنات وأشخاص وافقوا على أن يُسألوا.</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>لم يعد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no: they did not agree</source>
        <translation>لا: لم يوافق</translation>
    </message>
    <message>
        <source>no: their consent has ended</source>
        <translation>لا: انتهت موافقته</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>What was told already stays in the list and is no longer told.</source>
        <translation>ما رُوي من قبل يبقى في القائمة ولا يُروى بعد الآن.</translation>
    </message>
    <message>
        <source>yes, %1 of %2 a year</source>
        <comment>times asked, times they want</comment>
        <translation>نعم، %1 من %2 في السنة</translation>
    </message>
    <message>
        <source>not now, %1 of %2 a year</source>
        <comment>times asked, times they want</comment>
        <translation>ليس الآن، %1 من %2 في السنة</translation>
    </message>
</context>
<context>
    <name>Callwell::PutRightDialog</name>
    <message>
        <source>Put it right with %1</source>
        <translation>إصلاح الأمر مع %1</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>أُصلح الأمر</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>ما الذي فُ&amp;عل</translation>
    </message>
    <message>
        <source>A contact was bad for them. To be put right until %1.</source>
        <translation>كان أحد التواصلات سيئًا لهم. يجب إصلاحه حتى %1.</translation>
    </message>
    <message>
        <source>“%1” To be put right until %2.</source>
        <comment>a quotation, when</comment>
        <translation>«%1» يجب إصلاحه حتى %2.</translation>
    </message>
    <message>
        <source>Nothing waits to be put right.</source>
        <translation>لا شيء ينتظر الإصلاح.</translation>
    </message>
</context>
<context>
    <name>Callwell::QuestionDialog</name>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>&amp;Key, such as team_size</source>
        <translation>الم&amp;فتاح، مثل team_size</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>الأ&amp;جوبة</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>ل&amp;من</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>How it is asked, in each lang&amp;uage</source>
        <translation>كيف يُطرح، ب&amp;كل لغة</translation>
    </message>
</context>
<context>
    <name>Callwell::QuestionSection</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>What forms and scripts ask, in this order. What somebody answered once is known to everybody and is not asked again.</source>
        <translation>ما تسأله النماذج والنصوص، بهذا الترتيب. ما أجاب عنه شخص مرة يعرفه الجميع ولا يُسأل عنه مجددًا.</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>إضافة سؤال…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>لا أسئلة</translation>
    </message>
    <message>
        <source>Here will be what you ask everybody once.</source>
        <translation>هنا سيظهر ما تسألون عنه كل شخص مرة واحدة.</translation>
    </message>
    <message>
        <source>What was answered stays known.</source>
        <translation>ما أُجيب عنه يبقى معروفًا.</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي شخص</translation>
    </message>
</context>
<context>
    <name>Callwell::ReachOutDialog</name>
    <message>
        <source>A message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Log as sent</source>
        <translation>سجّلها مُرسَلة</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>كيف أُرسلت</translation>
    </message>
    <message>
        <source>&amp;What it said, in short</source>
        <translation>&amp;ما قالته باختصار</translation>
    </message>
    <message>
        <source>The goal of %L1 attempts is reached. This is the last friendly message; marketing looks after them from then on.</source>
        <translation>بُلغ هدف %L1 محاولات. هذه هي الرسالة الودية الأخيرة؛ ثم يتولى التسويق أمره.</translation>
    </message>
    <message>
        <source>Attempt %L1 of %L2.</source>
        <translation>المحاولة %L1 من %L2.</translation>
    </message>
    <message>
        <source>%1 · not wanted</source>
        <comment>a way to reach them</comment>
        <translation>%1 · غير مرغوب</translation>
    </message>
</context>
<context>
    <name>Callwell::RejectedView</name>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Do It &amp;Again</source>
        <translation>أ&amp;عد التنفيذ</translation>
    </message>
    <message>
        <source>&amp;Copy the Words</source>
        <translation>ا&amp;نسخ الكلمات</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>أ&amp;زل من القائمة</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>You did this: %1</source>
        <comment>when</comment>
        <translation>فعلت هذا: %1</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <comment>field, mine, before</comment>
        <translation>%1: %2 (من قبل: %3)</translation>
    </message>
</context>
<context>
    <name>Callwell::RelateDialog</name>
    <message>
        <source>Somebody around %1</source>
        <translation>شخص من حول %1</translation>
    </message>
    <message>
        <source>Keep the relationship</source>
        <translation>حفظ العلاقة</translation>
    </message>
    <message>
        <source>They sent us somebody &amp;new</source>
        <translation>أرسلوا إلينا شخصًا &amp;جديدًا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>We know w&amp;hen</source>
        <translation>نعرف م&amp;تى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How we &amp;know, or what was said</source>
        <translation>كيف عر&amp;فنا، أو ما قيل</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>How they have to &amp;do with them</source>
        <translation>ما &amp;صلتهم بهم</translation>
    </message>
    <message>
        <source>How they have to do with them</source>
        <translation>ما صلتهم بهم</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>الا&amp;سم الأول</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;مؤسسة</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;رقم الهاتف</translation>
    </message>
    <message>
        <source>them</source>
        <comment>somebody who is still to be chosen</comment>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Who is it? Type a part of their name and choose them with Enter.</source>
        <translation>من هو؟ اكتب جزءًا من الاسم واختره بـ Enter.</translation>
    </message>
</context>
<context>
    <name>Callwell::RightPersonBar</name>
    <message>
        <source>Offer &amp;help…</source>
        <translation>اعرض الم&amp;ساعدة…</translation>
    </message>
    <message>
        <source>Is this the right person? Of %L1 with this part (%2) %L3 became customers; of %L4 others %L5. Help may serve them better than a pitch.</source>
        <translation>هل هذا هو الشخص المناسب؟ من %L1 لهم هذا الدور (%2) أصبح %L3 عملاء، ومن %L4 آخرين %L5. قد تنفعهم المساعدة أكثر من عرض.</translation>
    </message>
</context>
<context>
    <name>Callwell::RuleWords</name>
    <message>
        <source>This person asked not to be called. Nothing was changed. Reach them in another way, or note their new wish first.</source>
        <translation>طلب هذا الشخص ألا يُتصل به. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no phone number of this person yet. Nothing was changed. Add one first, or write to them.</source>
        <translation>لا يوجد رقم هاتف لهذا الشخص بعد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An example is only made in a new workspace, and this one holds something. Nothing was changed. Name another file.</source>
        <translation>لا يُنشأ النموذج إلا في مساحة عمل جديدة، وهذه ليست فارغة. لم يتغير شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Nobody answered, so the call has no outcome. Nothing was changed. Leave the outcome empty, or say that they answered.</source>
        <translation>لم يرد أحد، فلا نتيجة للمكالمة. لم يتغير شيء. اترك النتيجة فارغة، أو اذكر أنه تم الرد.</translation>
    </message>
    <message>
        <source>A lead is let go with a closing record: why, and what help was given. Nothing was changed. Use “Close with grace”.</source>
        <translation>لا يُنهى أمر عميل محتمل إلا بتدوين الختام: لماذا، وما المساعدة التي قُدِّمت. لم يتغير شيء. استخدم «إنهاء بلطف».</translation>
    </message>
    <message>
        <source>This stage does not close a lead. Nothing was changed. Choose won, not a fit, later or withdrawn.</source>
        <translation>هذه المرحلة لا تُنهي أمر عميل محتمل. لم يتغير شيء. اختر: عميل، أو غير مناسب، أو لاحقًا، أو منسحب.</translation>
    </message>
    <message>
        <source>They asked something that has no answer yet. Nothing was changed. Answer first, then close.</source>
        <translation>لديهم سؤال بلا جواب. لم يتغير شيء. أجب أولًا ثم أنهِ.</translation>
    </message>
    <message>
        <source>How they saw the contact goes from 1 to 5. Nothing was changed. Choose a number in between, or leave it open.</source>
        <translation>رأيهم في التواصل من 1 إلى 5. لم يتغير شيء. اختر رقمًا بينهما، أو اتركه مفتوحًا.</translation>
    </message>
    <message>
        <source>An answer needs words. Nothing was changed. Write what they were told.</source>
        <translation>الجواب يحتاج إلى كلمات. لم يتغير شيء. اكتب ما قيل لهم.</translation>
    </message>
    <message>
        <source>The profile was not looked at yet. Nothing was changed. Look at it, or say that there is none.</source>
        <translation>لم يُطَّلع على الملف بعد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A known fact needs a question and its answer. Nothing was changed. Write both.</source>
        <translation>المعلومة تحتاج إلى سؤال وجوابه. لم يتغير شيء. اكتب كليهما.</translation>
    </message>
    <message>
        <source>An objection is kept in their words. Nothing was changed. Write what they said.</source>
        <translation>يُحفظ الاعتراض بكلماتهم. لم يتغير شيء. اكتب ما قالوه.</translation>
    </message>
    <message>
        <source>A note needs words. Nothing was changed. Write some.</source>
        <translation>الملاحظة تحتاج إلى كلمات. لم يتغير شيء. اكتب شيئًا.</translation>
    </message>
    <message>
        <source>A name needs at least one letter. Nothing was changed. Write how colleagues call you.</source>
        <translation>الاسم يحتاج إلى حرف واحد على الأقل. لم يتغير شيء. اكتب الاسم الذي يناديك به الزملاء.</translation>
    </message>
    <message>
        <source>A message needs words. Nothing was changed. Write what it said, in short.</source>
        <translation>الرسالة تحتاج إلى كلمات. لم يتغير شيء. اكتب باختصار ما قالته.</translation>
    </message>
    <message>
        <source>They do not want to be reached this way. Nothing was changed. Choose another way, or leave them in peace.</source>
        <translation>لا يريد التواصل بهذه الطريقة. لم يتغير شيء. اختر طريقة أخرى أو دعه وشأنه.</translation>
    </message>
    <message>
        <source>It must be on record how they said so. Nothing was changed. Write where, or in which words.</source>
        <translation>يجب أن يُسجَّل كيف قال ذلك. لم يتغير شيء. اكتب أين أو بأي كلمات.</translation>
    </message>
    <message>
        <source>They did not ask for a call. Nothing was changed. Write why you take them on, or leave them with marketing.</source>
        <translation>لم يطلب مكالمة. لم يتغير شيء. اكتب لماذا تتولى أمره أو اتركه للتسويق.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Nothing was changed. Say who you are first.</source>
        <translation>لا أحد مسجّل هنا. لم يتغير شيء. عرّف بنفسك أولًا.</translation>
    </message>
    <message>
        <source>The goal of attempts is not reached. Nothing was changed. Write why nobody tries again, or go on.</source>
        <translation>لم يُبلغ هدف المحاولات. لم يتغير شيء. اكتب لماذا لا يحاول أحد بعد الآن أو تابع.</translation>
    </message>
    <message>
        <source>Which answer counts needs a reason. Nothing was changed. Write why this one does.</source>
        <translation>تحديد الجواب الذي يُعتد به يحتاج إلى سبب. لم يتغير شيء. اكتب لماذا هذا الجواب.</translation>
    </message>
    <message>
        <source>No two sources disagree on this. Nothing was changed. A new answer is kept as a known fact.</source>
        <translation>لا يختلف مصدران في هذا. لم يتغير شيء. الجواب الجديد يُحفظ كمعلومة.</translation>
    </message>
    <message>
        <source>What they consider needs a name. Nothing was changed. Write which product it is.</source>
        <translation>ما يدرسونه يحتاج إلى اسم. لم يتغير شيء. اكتب أي منتج هو.</translation>
    </message>
    <message>
        <source>An objection is explored, then resolved together or accepted. Nothing was changed. Choose another way on.</source>
        <translation>الاعتراض يُناقَش، ثم يُحل معًا أو يُقبل. لم يتغير شيء. اختر طريقًا آخر.</translation>
    </message>
    <message>
        <source>How an objection went on needs words. Nothing was changed. Write what was found out, or how it was resolved.</source>
        <translation>وصف ما صار إليه الاعتراض يحتاج إلى كلمات. لم يتغير شيء. اكتب ما تبيّن أو كيف حُل.</translation>
    </message>
    <message>
        <source>A view is asked for or judged. Nothing was changed. Say which.</source>
        <translation>الرأي يُسأل عنه أو يُقدَّر. لم يتغير شيء. اذكر أيهما.</translation>
    </message>
    <message>
        <source>There was no contact to have a view of. Nothing was changed. Choose a call, a message or a meeting.</source>
        <translation>لا تواصل يكون عنه رأي. لم يتغير شيء. اختر مكالمة أو رسالة أو اجتماعًا.</translation>
    </message>
    <message>
        <source>What was put right needs words. Nothing was changed. Write what was done.</source>
        <translation>ما أُصلح يحتاج إلى كلمات. لم يتغير شيء. اكتب ما فُعل.</translation>
    </message>
    <message>
        <source>Nothing waits to be put right with this person. Nothing was changed.</source>
        <translation>لا شيء ينتظر الإصلاح مع هذا الشخص. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A question needs words. Nothing was changed. Write what they asked.</source>
        <translation>السؤال يحتاج إلى كلمات. لم يتغير شيء. اكتب ما سألوا عنه.</translation>
    </message>
    <message>
        <source>Who withdrew is left alone. Nothing was changed. Leave the day to look again out.</source>
        <translation>من انسحب يُترك وشأنه. لم يتغير شيء. اترك يوم المراجعة فارغًا.</translation>
    </message>
    <message>
        <source>The day to look again must be to come. Nothing was changed. Choose a later day.</source>
        <translation>يجب أن يكون يوم المراجعة في المستقبل. لم يتغير شيء. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>That is the same person twice. Nothing was changed. Choose somebody else.</source>
        <translation>هذا هو الشخص نفسه مرتين. لم يتغير شيء. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>That is known already. Nothing was changed. It stands under “Around them”.</source>
        <translation>هذا معروف بالفعل. لم يتغير شيء. تجده تحت «من حولهم».</translation>
    </message>
    <message>
        <source>Somebody new needs a name. Nothing was changed. Write what they are called, in part at least.</source>
        <translation>الشخص الجديد يحتاج إلى اسم. لم يتغير شيء. اكتب اسمه، ولو جزءًا منه.</translation>
    </message>
    <message>
        <source>There are no words yet. Nothing was changed. Write what they said, in theirs.</source>
        <translation>لا كلمات بعد. لم يتغير شيء. اكتب ما قالوه بكلماتهم.</translation>
    </message>
    <message>
        <source>That is no web address. Nothing was changed. It begins with http or https, or leave it empty.</source>
        <translation>هذا ليس عنوان ويب. لم يتغير شيء. يبدأ العنوان بـ http أو https، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>That day is still to come. Nothing was changed. Choose when they said it.</source>
        <translation>لم يأتِ هذا اليوم بعد. لم يتغير شيء. اختر متى قالوا ذلك.</translation>
    </message>
    <message>
        <source>That is one record, not two. Nothing was changed. Choose the other one.</source>
        <translation>هذه بطاقة واحدة لا اثنتان. لم يتغير شيء. اختر البطاقة الأخرى.</translation>
    </message>
    <message>
        <source>One of the two was made one with somebody before. Nothing was changed. Look at the person as they are now, and choose again.</source>
        <translation>سبق دمج إحدى البطاقتين مع أخرى. لم يتغير شيء. انظر إلى الشخص كما هو الآن، واختر مجددًا.</translation>
    </message>
    <message>
        <source>There is nothing by which to know them. Nothing was changed. Write a name, a company, a number or an address.</source>
        <translation>لا يوجد ما يُعرفون به. لم يتغير شيء. اكتب اسماً أو شركة أو رقماً أو عنواناً.</translation>
    </message>
    <message>
        <source>Nobody tries to reach them now, so there is nothing to stop. Nothing was changed.</source>
        <translation>لا أحد يحاول الوصول إليهم الآن، فلا شيء لإيقافه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>They were let go, and rest. Nothing was changed. When they come back, note what they asked, or their answer about a call.</source>
        <translation>لقد ودّعناهم وهم في راحة. لم يتغير شيء. عندما يعودون، دوّن ما سألوه أو جوابهم عن مكالمة.</translation>
    </message>
    <message>
        <source>Later is a day: without one nobody would come back to them. Nothing was changed. Say when to look again.</source>
        <translation>«لاحقًا» يوم محدد: بدونه لن يعود إليهم أحد. لم يتغير شيء. حدّد متى يُنظر من جديد.</translation>
    </message>
    <message>
        <source>Nobody was reached, so nobody said anything about a call. Nothing was changed. Leave their answer as it was.</source>
        <translation>لم يُتوصَّل إلى أحد، فلم يقل أحد شيئًا عن مكالمة. لم يتغير شيء. اترك جوابهم كما كان.</translation>
    </message>
    <message>
        <source>The time ends before it begins. Nothing was changed. Choose a later end, or an earlier beginning.</source>
        <translation>ينتهي الوقت قبل أن يبدأ. لم يتغير شيء. اختر نهاية لاحقة أو بداية أبكر.</translation>
    </message>
    <message>
        <source>This workspace has work of its own, and a team is joined with a new one. Nothing was changed. Name another file.</source>
        <translation>في مساحة العمل هذه عمل خاص بها، والانضمام إلى فريق يكون بمساحة جديدة. لم يتغير شيء. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>This workspace belongs to another team, or to another login. Nothing was changed. Name another file.</source>
        <translation>مساحة العمل هذه تخص فريقًا آخر أو حسابًا آخر. لم يتغير شيء. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>They rang, and you talked, so the call was answered. Nothing was changed. Choose that it was answered.</source>
        <translation>هم اتصلوا وتحدثتم، إذن أُجيبت المكالمة. لم يتغير شيء. اختر أنها أُجيبت.</translation>
    </message>
    <message>
        <source>A promise needs words. Nothing was changed. Write what is promised, or tick what was kept.</source>
        <translation>الوعد يحتاج إلى كلمات. لم يتغير شيء. اكتب ما تعد به، أو علّم ما أُوفي به.</translation>
    </message>
    <message>
        <source>That promise is kept already, or was never made to this person. Nothing was changed. Look at what is open.</source>
        <translation>أُوفي بهذا الوعد من قبل، أو لم يُعطَ لهذا الشخص قط. لم يتغير شيء. انظر ما هو مفتوح.</translation>
    </message>
    <message>
        <source>That is no web address. Nothing was kept. Copy it from the browser, as in “example.com/ada”.</source>
        <translation>هذا ليس عنوان ويب. لم يُحفظ شيء. انسخه من المتصفح، مثل «example.com/ada».</translation>
    </message>
    <message>
        <source>This is nobody who could be asked. Nothing was changed. Choose a reference person.</source>
        <translation>هذا ليس شخصًا يمكن سؤاله. لم يتغير شيء. اختر شخصًا مرجعيًا.</translation>
    </message>
    <message>
        <source>They did not agree to be asked. Nothing was changed. Ask them first, or choose somebody else.</source>
        <translation>لم يوافقوا على أن يُسألوا. لم يتغير شيء. اسألهم أولًا أو اختر غيرهم.</translation>
    </message>
    <message>
        <source>Their consent to be asked has ended. Nothing was changed. Ask them again, or choose somebody else.</source>
        <translation>انتهت موافقتهم على أن يُسألوا. لم يتغير شيء. اسألهم مجددًا أو اختر غيرهم.</translation>
    </message>
    <message>
        <source>They were asked as often this year as they want. Nothing was changed. Choose somebody else.</source>
        <translation>سُئلوا هذه السنة بقدر ما يريدون. لم يتغير شيء. اختر غيرهم.</translation>
    </message>
</context>
<context>
    <name>Callwell::SaidList</name>
    <message>
        <source>Objection: %1</source>
        <translation>اعتراض: %1</translation>
    </message>
    <message>
        <source>Known fact: %1: %2</source>
        <comment>what, answer</comment>
        <translation>معلومة: %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>What was said in this call</source>
        <translation>ما قيل في هذه المكالمة</translation>
    </message>
    <message>
        <source>Objection, in their words</source>
        <translation>اعتراض بكلماتهم</translation>
    </message>
    <message>
        <source>Objection, in their words, then Enter</source>
        <translation>اعتراض بكلماتهم ثم Enter</translation>
    </message>
    <message>
        <source>Known fact, as what: answer</source>
        <translation>معلومة، بصيغة ماذا: الجواب</translation>
    </message>
    <message>
        <source>Known fact, e.g. plants: 12, then Enter</source>
        <translation>معلومة، مثل المصانع: 12، ثم Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>ملاحظة ثم Enter</translation>
    </message>
    <message>
        <source>Write what it is about, a colon, and the answer: plants: 12</source>
        <translation>اكتب الموضوع ثم نقطتين ثم الجواب: المصانع: 12</translation>
    </message>
    <message>
        <source>Objection, %1: %2</source>
        <comment>theme, words</comment>
        <translation>اعتراض، %1: %2</translation>
    </message>
    <message>
        <source>Objection, e.g. %1: in their words, then Enter</source>
        <translation>اعتراض، مثل %1: بكلماتهم، ثم Enter</translation>
    </message>
    <message>
        <source>%1 Shift+Enter: they told it by themselves.</source>
        <comment>a sentence before</comment>
        <translation>%1 ‏Shift+Enter: قالوه من تلقاء أنفسهم.</translation>
    </message>
    <message>
        <source>Other product: %1</source>
        <translation>منتج آخر: %1</translation>
    </message>
    <message>
        <source>Other product: %1: %2</source>
        <comment>its name, what they like about it</comment>
        <translation>منتج آخر: %1: %2</translation>
    </message>
    <message>
        <source>Other product, as its name: what they like about it</source>
        <translation>منتج آخر، على هيئة الاسم: ما يعجبهم فيه</translation>
    </message>
    <message>
        <source>Other product, e.g. Paper: never crashes, then Enter</source>
        <translation>منتج آخر، مثل الورق: لا يتعطل أبدًا، ثم Enter</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>وُعد: %1</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>ما نعد به</translation>
    </message>
    <message>
        <source>What we promise, e.g. to send the plan, then Enter</source>
        <translation>ما نعد به، مثل إرسال الخطة، ثم Enter</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptCheckCommand</name>
    <message>
        <source>A script is a text file: Markdown with tags and front matter.</source>
        <translation>النص ملف نصي: Markdown مع وسوم ومقدمة.</translation>
    </message>
    <message>
        <source>Say what is wrong with the text of a script, and what it could say better.</source>
        <translation>بيان ما هو خطأ في نص المكالمة وما يمكن قوله بشكل أفضل.</translation>
    </message>
    <message>
        <source>well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look at call scripts, and publish them.</source>
        <translation>انظر في نصوص المكالمات وانشرها.</translation>
    </message>
    <message>
        <source>Prints FILE:LINE:COLUMN, the rule, and why. A script that cannot be used ends with
exit code 3. How it talks is advice, in %1. A line &quot;allow: closed, monologue&quot; of
its front matter switches such rules off; they are %2.</source>
        <translation>يطبع FILE:LINE:COLUMN والقاعدة والسبب. النص الذي لا يصلح ينتهي برمز الخروج 3.
طريقة كلامه نصيحة، باللغات %1. سطر مثل &quot;allow: closed, monologue&quot; في مقدمته
يوقف مثل هذه القواعد؛ وهي %2.</translation>
    </message>
    <message>
        <source>A workspace to hold it against: what the team asks, and what its leads have nothing for.</source>
        <translation>مساحة عمل يُقارن بها: ما يسأله الفريق، وما ليس لدى عملائه شيء عنه.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptEdit</name>
    <message>
        <source>Text of the script</source>
        <translation>متن النص</translation>
    </message>
    <message>
        <source>Tab moves text in; F6 or Ctrl+Tab leads on to what comes next.</source>
        <translation>‏Tab يزيح النص؛ و F6 أو Ctrl+Tab ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>&amp;Complete the Word</source>
        <translation>إ&amp;كمال الكلمة</translation>
    </message>
    <message>
        <source>&amp;Mend What Is Here</source>
        <translation>إ&amp;صلاح ما هنا</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>المشكلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Problem Before</source>
        <translation>المشكلة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Find A&amp;gain</source>
        <translation>بحث م&amp;رة أخرى</translation>
    </message>
    <message>
        <source>Find &amp;Backwards</source>
        <translation>بحث إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation>&amp;طي أو بسط</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All</source>
        <translation>طي أو بسط ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Larger Letters</source>
        <translation>أحرف أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller Letters</source>
        <translation>أحرف أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual Letters</source>
        <translation>أحرف &amp;معتادة</translation>
    </message>
    <message>
        <source>Leave the &amp;Text</source>
        <translation>م&amp;غادرة النص</translation>
    </message>
    <message>
        <source>Leave It Bac&amp;kwards</source>
        <translation>مغادرته إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Nothing here mends itself</source>
        <translation>لا شيء هنا يصلح نفسه</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptKeeper</name>
    <message>
        <source>Saved as a draft.</source>
        <translation>حُفظ كمسودة.</translation>
    </message>
    <message>
        <source>Version %L1 is in use from now on.</source>
        <translation>يُستعمل الإصدار %L1 من الآن.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>أُهملت المسودة.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptList</name>
    <message>
        <source>a draft, not in use yet</source>
        <translation>مسودة، لم تُستعمل بعد</translation>
    </message>
    <message>
        <source>version %L1 in use, and a draft</source>
        <translation>الإصدار %L1 مستعمل، ومسودة</translation>
    </message>
    <message>
        <source>version %L1 in use</source>
        <translation>الإصدار %L1 مستعمل</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>النصوص</translation>
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
        <translation>اطبع نصوص مخزن مع الإصدار المستعمل.</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>, a draft</source>
        <translation>، مسودة</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptPage</name>
    <message>
        <source>Text of the script</source>
        <translation>متن النص</translation>
    </message>
    <message>
        <source>Headings and prompts of the script</source>
        <translation>عناوين النص وعلاماته</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>What is said when we call. What is in use never changes: it is followed.</source>
        <translation>ما يُقال حين نتصل. المستعمل لا يتغير أبدًا: بل يتبعه غيره.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>إهمال المسودة…</translation>
    </message>
    <message>
        <source>Versions and trials…</source>
        <translation>الإصدارات والتجارب…</translation>
    </message>
    <message>
        <source>The language of scripts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation>لم يتم ذلك</translation>
    </message>
    <message>
        <source>Publish this script?</source>
        <translation>أتنشر هذا النص؟</translation>
    </message>
    <message>
        <source>From the next call on this is what is said. It can&apos;t be changed any more, only followed by a new version. Calls keep the version that they used.</source>
        <translation>ابتداءً من المكالمة التالية هذا ما يُقال. لا يمكن تغييره بعد ذلك، بل يتبعه إصدار جديد. تحتفظ المكالمات بالإصدار الذي استعملته.</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>أتهمل المسودة؟</translation>
    </message>
    <message>
        <source>The version in use stays. A draft that was saved comes back with the key that takes things back.</source>
        <translation>يبقى الإصدار المستعمل. المسودة المحفوظة تعود بمفتاح التراجع.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>إ&amp;همال</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Not saved yet; what is typed is kept on this machine.</source>
        <translation>لم يُحفظ بعد؛ ما كُتب محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A new script.</source>
        <translation>نص جديد.</translation>
    </message>
    <message>
        <source>A draft. It is used once it is published.</source>
        <translation>مسودة. تُستعمل حين تُنشر.</translation>
    </message>
    <message>
        <source>Version %L1, as it is in use.</source>
        <translation>الإصدار %L1 كما هو مستعمل.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Choose the fix again in a moment.</source>
        <translation>تغيّر النص في هذه الأثناء. اختر الإصلاح مرة أخرى بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptPublishCommand</name>
    <message>
        <source>Make a file the version of its script that is used from now on.</source>
        <translation>اجعل ملفًا إصدارَ نصه المستعمل من الآن.</translation>
    </message>
    <message>
        <source>The script with the title of the file gets a new version; where there is none it is
a new script. A draft of it is replaced. Calls keep the version that they used.</source>
        <translation>النص الذي يحمل عنوان الملف يحصل على إصدار جديد؛ وإن لم يوجد فهو نص جديد.
تُستبدل مسودته. تحتفظ المكالمات بالإصدار الذي استعملته.</translation>
    </message>
    <message>
        <source>Published: %1, version %2</source>
        <translation>نُشر: %1، الإصدار %2</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptRenderCommand</name>
    <message>
        <source>Print a script as it is filled in for one lead, or for those whom it is for.</source>
        <translation>اطبع نصًا كما يُملأ لعميل محتمل واحد، أو لمن هو لهم.</translation>
    </message>
    <message>
        <source>Prints Markdown. With --json also what each prompt and question decided: the line
of its tag, whether it holds, and the condition that does not. Without --lead the
newest lead that its stages, roles and languages fit is taken.</source>
        <translation>يطبع Markdown. ومع --json أيضًا ما قررته كل علامة: سطرها، وهل تتحقق، والشرط
الذي لا يتحقق. ودون --lead يؤخذ أحدث عميل محتمل تناسبه المراحل والأدوار
واللغات.</translation>
    </message>
    <message>
        <source>The ID of a lead, as lead list prints it.</source>
        <translation>معرّف عميل محتمل كما يطبعه lead list.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no lead&apos;s ID</source>
        <translation>&apos;%1&apos; ليس معرّف عميل محتمل</translation>
    </message>
    <message>
        <source>Who calls, by ID or name; where one of us works in the workspace, that one.</source>
        <translation>من يتصل، بالمعرّف أو الاسم؛ وإن كان يعمل في المساحة واحد فقط فهو.</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptSpelling</name>
    <message>
        <source>Add “%1” to the Dictionary</source>
        <translation>أضف ”%1“ إلى القاموس</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptVariable</name>
    <message>
        <source>their given name</source>
        <translation>اسمهم الأول</translation>
    </message>
    <message>
        <source>their family name</source>
        <translation>اسم عائلتهم</translation>
    </message>
    <message>
        <source>their whole name</source>
        <translation>اسمهم الكامل</translation>
    </message>
    <message>
        <source>their job title</source>
        <translation>مسماهم الوظيفي</translation>
    </message>
    <message>
        <source>their part in buying</source>
        <translation>دورهم في الشراء</translation>
    </message>
    <message>
        <source>the language they speak</source>
        <translation>اللغة التي يتكلمونها</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>أين يعملون</translation>
    </message>
    <message>
        <source>its industry</source>
        <translation>قطاعها</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>حجمها</translation>
    </message>
    <message>
        <source>what they came by</source>
        <translation>ما جاؤوا عن طريقه</translation>
    </message>
    <message>
        <source>which kind of source that is</source>
        <translation>نوع ذلك المصدر</translation>
    </message>
    <message>
        <source>what they are interested in</source>
        <translation>ما يهتمون به</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>إلى أين وصل الأمر</translation>
    </message>
    <message>
        <source>what they said about a personal call</source>
        <translation>ما قالوه عن مكالمة شخصية</translation>
    </message>
    <message>
        <source>the number of this attempt</source>
        <translation>رقم هذه المحاولة</translation>
    </message>
    <message>
        <source>what they asked and nobody answered</source>
        <translation>ما سألوه ولم يجب عنه أحد</translation>
    </message>
    <message>
        <source>what they read last</source>
        <translation>آخر ما قرؤوه</translation>
    </message>
    <message>
        <source>in which month they read it</source>
        <translation>في أي شهر قرؤوه</translation>
    </message>
    <message>
        <source>a download or a visit</source>
        <translation>تنزيل أو زيارة</translation>
    </message>
    <message>
        <source>what was said last time</source>
        <translation>ما قيل في المرة الماضية</translation>
    </message>
    <message>
        <source>in which month that was</source>
        <translation>في أي شهر كان ذلك</translation>
    </message>
    <message>
        <source>who of us they talked with</source>
        <translation>مع من منا تحدثوا</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>من أرسلهم</translation>
    </message>
    <message>
        <source>the opening line as prepared</source>
        <translation>جملة الافتتاح كما أُعدّت</translation>
    </message>
    <message>
        <source>who calls</source>
        <translation>من يتصل</translation>
    </message>
    <message>
        <source>what time it is there</source>
        <translation>كم الساعة هناك</translation>
    </message>
    <message>
        <source>morning, afternoon or evening there</source>
        <translation>morning أو afternoon أو evening هناك</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Callwell::ScriptWords</name>
    <message>
        <source>it is too long</source>
        <translation>إنه طويل جدًا</translation>
    </message>
    <message>
        <source>its front matter needs a closing line of three dashes</source>
        <translation>تحتاج مقدمته إلى سطر ختامي من ثلاث شرطات</translation>
    </message>
    <message>
        <source>“%1” is not “key: value”</source>
        <translation>«%1» ليس بصيغة «مفتاح: قيمة»</translation>
    </message>
    <message>
        <source>there is no stage “%1”</source>
        <translation>لا توجد مرحلة «%1»</translation>
    </message>
    <message>
        <source>there is no buyer role “%1”</source>
        <translation>لا يوجد دور في الشراء «%1»</translation>
    </message>
    <message>
        <source>“%1” is not the code of a language, such as de</source>
        <translation>«%1» ليس رمز لغة مثل de</translation>
    </message>
    <message>
        <source>“%1” is not closed on its line</source>
        <translation>«%1» لا يُغلق في سطره</translation>
    </message>
    <message>
        <source>the braces “%1” belong to no tag</source>
        <translation>الأقواس «%1» لا تنتمي إلى أي وسم</translation>
    </message>
    <message>
        <source>scripts have no tag “%1”</source>
        <translation>لا يوجد في النصوص وسم «%1»</translation>
    </message>
    <message>
        <source>“%1” has no end</source>
        <translation>«%1» بلا نهاية</translation>
    </message>
    <message>
        <source>“%1” stands where nothing was begun that it could belong to</source>
        <translation>«%1» في موضع لم يبدأ فيه شيء ينتمي إليه</translation>
    </message>
    <message>
        <source>scripts have no filter “%1”</source>
        <translation>لا يوجد في النصوص مرشِّح «%1»</translation>
    </message>
    <message>
        <source>behind a filter’s colon stands a number or a text in quotes, not “%1”</source>
        <translation>بعد نقطتي المرشِّح يأتي عدد أو نص بين علامتي اقتباس، لا «%1»</translation>
    </message>
    <message>
        <source>a loop goes over known, objections, people or proof, not over “%1”</source>
        <translation>تمر الحلقة على known أو objections أو people أو proof، لا على «%1»</translation>
    </message>
    <message>
        <source>at most two loops stand in one another</source>
        <translation>لا تتداخل أكثر من حلقتين</translation>
    </message>
    <message>
        <source>scripts are Markdown, without HTML such as “%1”</source>
        <translation>النصوص بصيغة Markdown، من دون HTML مثل «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot stand between backticks</source>
        <translation>لا يمكن وضع «%1» بين علامتي اقتباس مائلتين (`)</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the address of a link</source>
        <translation>لا يمكن وضع «%1» في عنوان رابط</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>لا يمكن قراءة «%1»</translation>
    </message>
    <message>
        <source>filled in, it becomes too long</source>
        <translation>يصير طويلًا جدًا بعد ملئه</translation>
    </message>
    <message>
        <source>there is no rule of manner “%1”</source>
        <translation>لا توجد قاعدة أسلوب «%1»</translation>
    </message>
    <message>
        <source>the tag “%1” is too long</source>
        <translation>العلامة «%1» طويلة جدًا</translation>
    </message>
    <message>
        <source>too many blocks stand in one another</source>
        <translation>كتل كثيرة بعضها داخل بعض</translation>
    </message>
    <message>
        <source>a prompt depends on role, stage, source, language, known, unknown, objection or attempt, not on “%1”</source>
        <translation>يعتمد prompt على role أو stage أو source أو language أو known أو unknown أو objection أو attempt، لا على «%1»</translation>
    </message>
    <message>
        <source>“%1” is nothing that this can be</source>
        <translation>لا يمكن أن يكون هذا «%1»</translation>
    </message>
    <message>
        <source>“%1” needs one key or theme behind its name, or none</source>
        <translation>تحتاج «%1» بعد اسمها إلى مفتاح واحد أو موضوع واحد، أو لا شيء</translation>
    </message>
    <message>
        <source>the character %1 cannot stand in a script</source>
        <translation>لا يمكن أن يكون الحرف %1 في نص</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerAddUserCommand</name>
    <message>
        <source>Make a login for somebody of the team, and their joining file.</source>
        <translation>إنشاء حساب دخول لأحد أفراد الفريق وملف انضمامه.</translation>
    </message>
    <message>
        <source>LOGIN begins with a letter from a to z; then come a to z, 0 to 9, _, . and -. The server
gets no password, only what is made from it. Send the joining file and the password on
different ways.</source>
        <translation>يبدأ LOGIN بحرف من a إلى z، ثم تأتي a إلى z و0 إلى 9 و_ و. و-. لا يحصل
الخادم على كلمة مرور، بل على ما يُشتق منها. أرسل ملف الانضمام وكلمة المرور
بطريقين مختلفين.</translation>
    </message>
    <message>
        <source>The person&apos;s name, as the team sees it.</source>
        <translation>اسم الشخص كما يراه الفريق.</translation>
    </message>
    <message>
        <source>One of %1; rep unless given.</source>
        <translation>أحد %1؛ وإلا rep.</translation>
    </message>
    <message>
        <source>The team they belong to; none unless given.</source>
        <translation>الفريق الذي ينتمون إليه؛ وإلا فلا فريق.</translation>
    </message>
    <message>
        <source>The ID of a member who is there already and has no login.</source>
        <translation>معرّف عضو موجود ليس له حساب دخول.</translation>
    </message>
    <message>
        <source>How many at once, 1 to 20; 4 unless given.</source>
        <translation>كم في وقت واحد، من 1 إلى 20؛ وإلا 4.</translation>
    </message>
    <message>
        <source>--name NAME is missing</source>
        <translation>ينقص ‎--name NAME</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>‏--name فارغ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no member&apos;s ID</source>
        <translation>«%1» ليس معرّف عضو</translation>
    </message>
    <message>
        <source>Added %1: %2.</source>
        <translation>أُضيف %1: %2.</translation>
    </message>
    <message>
        <source>Joining file: %1</source>
        <translation>ملف الانضمام: %1</translation>
    </message>
    <message>
        <source>The login is made, but its joining file %1 could not be written.</source>
        <translation>أُنشئ حساب الدخول، لكن تعذرت كتابة ملف انضمامه %1.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerBackupCommand</name>
    <message>
        <source>Look at the server, and say what to do so that nothing can be lost.</source>
        <translation>النظر إلى الخادم وقول ما يجب فعله حتى لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Takes a superuser and changes nothing. It says only what it saw.</source>
        <translation>يحتاج إلى مستخدم فائق ولا يغيّر شيئًا. لا يقول إلا ما رآه.</translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation>سليم: %1</translation>
    </message>
    <message>
        <source>TO DO: %1</source>
        <translation>مطلوب: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerCheckCommand</name>
    <message>
        <source>Say what must hold of the shared database, and whether it does.</source>
        <translation>قول ما يجب أن يصح في قاعدة البيانات المشتركة، وهل يصح.</translation>
    </message>
    <message>
        <source>Takes a superuser and changes nothing. Exit code 1: something is not well.</source>
        <translation>يحتاج إلى مستخدم فائق ولا يغيّر شيئًا. رمز الخروج 1: هناك ما ليس سليمًا.</translation>
    </message>
    <message>
        <source>well: %1</source>
        <translation>سليم: %1</translation>
    </message>
    <message>
        <source>NOT WELL: %1</source>
        <translation>غير سليم: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerChecks</name>
    <message>
        <source>row security is forced on every table</source>
        <translation>حماية الصفوف مفروضة على كل جدول</translation>
    </message>
    <message>
        <source>no table is open to a person or to everybody</source>
        <translation>لا جدول مفتوح لشخص أو للجميع</translation>
    </message>
    <message>
        <source>each login is in the one group of its role</source>
        <translation>كل حساب دخول في مجموعة دوره وحدها</translation>
    </message>
    <message>
        <source>no login has power over the server</source>
        <translation>لا سلطة لأي حساب دخول على الخادم</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>الاتصال مشفر</translation>
    </message>
    <message>
        <source>there are partitions for three months to come</source>
        <translation>توجد أقسام للأشهر الثلاثة القادمة</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerCommand</name>
    <message>
        <source>Set up and look after the database that a team shares.</source>
        <translation>إعداد قاعدة البيانات التي يتشاركها الفريق ورعايتها.</translation>
    </message>
    <message>
        <source>Where the database is: see callwellctl server --help.</source>
        <translation>أين قاعدة البيانات: انظر callwellctl server --help.</translation>
    </message>
    <message>
        <source>Read the password of --url from the first line of FILE; - is standard input.</source>
        <translation>قراءة كلمة مرور ‎--url من السطر الأول في FILE، و- هو الإدخال القياسي.</translation>
    </message>
    <message>
        <source>--url URL is missing</source>
        <translation>ينقص ‎--url URL</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>كلمة مرور %1 عند %2:</translation>
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
        <translation>‏URL هو postgresql:///DATABASE على الخادم نفسه، حيث لا حاجة إلى كلمة مرور
(نفّذه هناك بصفة المستخدم postgres)، أو من مكان آخر
postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE، حيث يحوي FILE الشهادة
التي يجب أن تصدر عنها شهادة الخادم. يُسأل عن كلمة مرور NAME على الطرفية،
أو تُقرأ من ‎--password-file؛ وليست أبدًا جزءًا من URL.
الأوامر add-user وremove-user وjoining-file وset-role وset-team وset-password وset-ceiling وlist-users
متاحة أيضًا لمدير مساحة العمل؛ والباقي يحتاج إلى مستخدم فائق.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerInitCommand</name>
    <message>
        <source>Make a workspace in an empty database.</source>
        <translation>إنشاء مساحة عمل في قاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>Bring a workspace up to date; the same as init.</source>
        <translation>تحديث مساحة عمل؛ مثل init.</translation>
    </message>
    <message>
        <source>Takes a superuser and a UTF8 database of PostgreSQL 15 to 17. Everything happens in one
transaction: what fails has changed nothing. It may be run again at any time, and must be
after an update of Callwell; what people entered stays as it is. One server (cluster)
holds one workspace.</source>
        <translation>يحتاج إلى مستخدم فائق وقاعدة بيانات UTF8 من PostgreSQL 15 إلى 17. يحدث كل شيء في
معاملة واحدة: ما يفشل لا يغيّر شيئًا. يمكن تنفيذه مرة أخرى في أي وقت، ويجب ذلك بعد
تحديث Callwell؛ وما أدخله الناس يبقى كما هو. الخادم الواحد (المجموعة)
يحوي مساحة عمل واحدة.</translation>
    </message>
    <message>
        <source>Made a workspace in the database %1: schema %2. Add its people by callwellctl server add-user.</source>
        <translation>أُنشئت مساحة عمل في قاعدة البيانات %1: المخطط %2. أضف أفرادها بأمر callwellctl server add-user.</translation>
    </message>
    <message>
        <source>The database %1 had schema %2 already. Its functions and rights were set again; what people entered was not touched.</source>
        <translation>كان في قاعدة البيانات %1 المخطط %2. أُعيد ضبط الدوال والحقوق؛ ولم يُمس ما أدخله الناس.</translation>
    </message>
    <message>
        <source>Upgraded the database %1 from schema %2 to %3. What people entered was kept.</source>
        <translation>رُقّيت قاعدة البيانات %1 من المخطط %2 إلى %3. وحُفظ ما أدخله الناس.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerJoiningFileCommand</name>
    <message>
        <source>Write the joining file of somebody who has a login.</source>
        <translation>كتابة ملف الانضمام لشخص لديه تسجيل دخول.</translation>
    </message>
    <message>
        <source>--join-file FILE is missing</source>
        <translation>‎--join-file FILE مفقود</translation>
    </message>
    <message>
        <source>Joining file: %1</source>
        <translation>ملف الانضمام: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerListUsersCommand</name>
    <message>
        <source>Print who has a login, and who had one.</source>
        <translation>طباعة من له حساب دخول ومن كان له.</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>أُزيل في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) now</source>
        <translation>
            <numerusform>لا جلسات الآن</numerusform>
            <numerusform>جلسة واحدة الآن</numerusform>
            <numerusform>جلستان الآن</numerusform>
            <numerusform>%Ln جلسات الآن</numerusform>
            <numerusform>%Ln جلسة الآن</numerusform>
            <numerusform>%Ln جلسة الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a login yet.</source>
        <translation>لا أحد له حساب دخول بعد.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerNewEpochCommand</name>
    <message>
        <source>After a restore: have every laptop compare all it has with the server.</source>
        <translation>بعد الاستعادة: جعل كل حاسوب يقارن كل ما لديه بالخادم.</translation>
    </message>
    <message>
        <source>To be run when a backup was restored, before anybody connects again. What laptops have
not sent yet is sent afterwards as always.</source>
        <translation>يُنفّذ عند استعادة نسخة احتياطية قبل أن يتصل أحد. ما لم ترسله الحواسيب بعد
يُرسل بعد ذلك كالعادة.</translation>
    </message>
    <message>
        <source>A new epoch has begun. Each laptop compares all it has with the server when it comes next, and loses nothing that it has not sent.</source>
        <translation>بدأت حقبة جديدة. يقارن كل حاسوب كل ما لديه بالخادم في المرة القادمة، ولا يفقد شيئًا لم يرسله.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerRemoveUserCommand</name>
    <message>
        <source>End a login and its sessions; the member and all their work stay.</source>
        <translation>إنهاء حساب دخول وجلساته؛ ويبقى العضو وكل عمله.</translation>
    </message>
    <message>
        <source>Their leads stay theirs until somebody hands them over. What is on their laptop stays
there, and what they had not sent is not taken any more.</source>
        <translation>يبقى عملاؤهم المحتملون لهم إلى أن يسلّمهم أحد. ما على حاسوبهم يبقى هناك،
وما لم يرسلوه لا يُقبل بعد ذلك.</translation>
    </message>
    <message>
        <source>Removed the login %1 and ended its sessions. The work stays.</source>
        <translation>أُزيل حساب الدخول %1 وأُنهيت جلساته. ويبقى العمل.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetCeilingCommand</name>
    <message>
        <source>Say how many rows somebody may take in bulk on a day.</source>
        <translation>تحديد عدد الصفوف التي يجوز لأحدهم أخذها بالجملة في اليوم.</translation>
    </message>
    <message>
        <source>ROWS is a number, or &quot;default&quot; for what holds for everybody.</source>
        <translation>‏ROWS عدد، أو default لما يسري على الجميع.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of rows</source>
        <translation>«%1» ليس عدد صفوف</translation>
    </message>
    <message>
        <source>%1 may take %2 rows in bulk on a day.</source>
        <translation>يجوز لـ %1 أخذ صفوف بالجملة في اليوم عددها %2.</translation>
    </message>
    <message>
        <source>For %1 holds what holds for everybody.</source>
        <translation>يسري على %1 ما يسري على الجميع.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetPasswordCommand</name>
    <message>
        <source>Give somebody another password.</source>
        <translation>إعطاء أحدهم كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>The old one is of no more use at the next login; open sessions are not ended.</source>
        <translation>لا تنفع القديمة عند الدخول التالي؛ ولا تُنهى الجلسات المفتوحة.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>لـ %1 كلمة مرور جديدة.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetRoleCommand</name>
    <message>
        <source>Give somebody another role.</source>
        <translation>إعطاء أحدهم دورًا آخر.</translation>
    </message>
    <message>
        <source>ROLE is one of %1.
What they may see follows at their next round; what they may no longer see leaves their
laptop, but for what they have not sent.</source>
        <translation>‏ROLE أحد %1.
ما يجوز لهم رؤيته يتبع في الجولة التالية؛ وما لم يعد يجوز يغادر حاسوبهم،
إلا ما لم يرسلوه.</translation>
    </message>
    <message>
        <source>%1 has the role %2 now.</source>
        <translation>دور %1 الآن هو %2.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerSetTeamCommand</name>
    <message>
        <source>Put somebody into another team; an empty TEAM is none.</source>
        <translation>نقل أحدهم إلى فريق آخر؛ وTEAM الفارغ يعني بلا فريق.</translation>
    </message>
    <message>
        <source>%1 belongs to no team now.</source>
        <translation>لا ينتمي %1 الآن إلى فريق.</translation>
    </message>
    <message>
        <source>%1 belongs to the team %2 now.</source>
        <translation>ينتمي %1 الآن إلى الفريق %2.</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerTidyCommand</name>
    <message>
        <source>Make the partitions of the coming year, and drop the log of long ago.</source>
        <translation>إنشاء أقسام السنة القادمة وحذف السجل القديم.</translation>
    </message>
    <message>
        <source>To be run once a month. A laptop that was away for longer than the log is kept compares
all it has with the server instead of asking what changed; it loses nothing. Who changed
what is kept for as long.</source>
        <translation>يُنفّذ مرة في الشهر. الحاسوب الذي غاب أطول من مدة حفظ السجل يقارن كل ما لديه
بالخادم بدل أن يسأل عما تغيّر؛ ولا يفقد شيئًا. ويُحفظ من غيّر ماذا
المدة نفسها.</translation>
    </message>
    <message>
        <source>Keep so many days, at least 31; 400 unless given.</source>
        <translation>حفظ هذا العدد من الأيام، 31 على الأقل؛ وإلا 400.</translation>
    </message>
    <message>
        <source>--keep-days is a number of days</source>
        <translation>‏--keep-days عدد أيام</translation>
    </message>
    <message numerus="yes">
        <source>Dropped %Ln partition(s) of long ago; those of the coming year are there.</source>
        <translation>
            <numerusform>لم يُحذف أي قسم قديم؛ وأقسام السنة القادمة موجودة.</numerusform>
            <numerusform>حُذف قسم قديم واحد؛ وأقسام السنة القادمة موجودة.</numerusform>
            <numerusform>حُذف قسمان قديمان؛ وأقسام السنة القادمة موجودة.</numerusform>
            <numerusform>حُذفت %Ln أقسام قديمة؛ وأقسام السنة القادمة موجودة.</numerusform>
            <numerusform>حُذف %Ln قسمًا قديمًا؛ وأقسام السنة القادمة موجودة.</numerusform>
            <numerusform>حُذف %Ln قسم قديم؛ وأقسام السنة القادمة موجودة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::ServerUserOptions</name>
    <message>
        <source>&apos;%1&apos; is no role; there are %2</source>
        <translation>«%1» ليس دورًا؛ الأدوار هي %2</translation>
    </message>
    <message>
        <source>%1 is a line of text</source>
        <translation>‏%1 سطر واحد من النص</translation>
    </message>
</context>
<context>
    <name>Callwell::ServerWords</name>
    <message>
        <source>This server is PostgreSQL %2, and 15, 16 or 17 is needed. Nothing was changed. Use a server of one of these versions.</source>
        <translation>هذا الخادم هو PostgreSQL %2، والمطلوب 15 أو 16 أو 17. لم يتغير شيء. استخدم خادمًا من هذه الإصدارات.</translation>
    </message>
    <message>
        <source>%2 is not a superuser of that server, and only one may do this. Nothing was changed. Run it as the user postgres on the server itself, or name a superuser in --url.</source>
        <translation>ليس %2 مستخدمًا فائقًا في ذلك الخادم، ولا يجوز هذا إلا له. لم يتغير شيء. نفّذه بصفة المستخدم postgres على الخادم نفسه، أو اذكر مستخدمًا فائقًا في ‎--url.</translation>
    </message>
    <message>
        <source>The letters of that database are %2, and UTF8 is needed. Nothing was changed. Make another one: createdb --template=template0 --encoding=UTF8 callwell.</source>
        <translation>ترميز قاعدة البيانات تلك هو %2، والمطلوب UTF8. لم يتغير شيء. أنشئ غيرها: createdb --template=template0 --encoding=UTF8 callwell.</translation>
    </message>
    <message>
        <source>The database “%2” of the same server is a workspace already, and a server holds one. Nothing was changed. Use that one, or make another cluster: pg_createcluster 17 NAME.</source>
        <translation>قاعدة البيانات «%2» في الخادم نفسه مساحة عمل، والخادم يحوي واحدة. لم يتغير شيء. استخدم تلك، أو أنشئ مجموعة أخرى: pg_createcluster 17 NAME.</translation>
    </message>
    <message>
        <source>There is a schema “%2” in that database that Callwell did not make. Nothing was changed. Make an empty database: createdb --template=template0 callwell.</source>
        <translation>في قاعدة البيانات تلك مخطط «%2» لم ينشئه Callwell. لم يتغير شيء. أنشئ قاعدة بيانات فارغة: createdb --template=template0 callwell.</translation>
    </message>
    <message>
        <source>There is no login %2 in this workspace. Nothing was changed. See “callwellctl server list-users”.</source>
        <translation>لا يوجد حساب دخول %2 في مساحة العمل هذه. لم يتغير شيء. انظر «callwellctl server list-users».</translation>
    </message>
    <message>
        <source>“%2” cannot be a login. Nothing was changed. It begins with a letter from a to z; then come at most 48 of a to z, 0 to 9, “_”, “.” and “-”; “pg_” and “callwell_” are not its beginning.</source>
        <translation>لا يصلح «%2» حساب دخول. لم يتغير شيء. يبدأ بحرف من a إلى z، ثم ما لا يزيد على 48 من a إلى z و0 إلى 9 و«_» و«.» و«-»؛ ولا يبدأ بـ «pg_» ولا «callwell_».</translation>
    </message>
    <message>
        <source>The server has a login %2 already. Nothing was changed. Choose another one.</source>
        <translation>في الخادم حساب دخول %2. لم يتغير شيء. اختر غيره.</translation>
    </message>
    <message>
        <source>A login has from 1 to 20 connections. Nothing was changed for %2. Choose a number in between.</source>
        <translation>لحساب الدخول من 1 إلى 20 اتصالًا. لم يتغير شيء لـ %2. اختر عددًا بينهما.</translation>
    </message>
    <message>
        <source>This member has a login already. Nothing was changed for %2. Remove the old one first.</source>
        <translation>لهذا العضو حساب دخول. لم يتغير شيء لـ %2. أزل القديم أولًا.</translation>
    </message>
    <message>
        <source>The server does not know that role. Nothing was changed for %2. Choose rep, marketer, manager or administrator.</source>
        <translation>لا يعرف الخادم ذلك الدور. لم يتغير شيء لـ %2. اختر rep أو marketer أو manager أو administrator.</translation>
    </message>
    <message>
        <source>The server takes no password, only what was made from one, and that of %2 was not made well. Nothing was changed. Try again with the Callwell that fits the server.</source>
        <translation>لا يقبل الخادم كلمة مرور بل ما يُشتق منها، وما اشتُق لـ %2 غير سليم. لم يتغير شيء. حاول مرة أخرى بإصدار Callwell الذي يناسب الخادم.</translation>
    </message>
    <message>
        <source>At least 31 days are kept. Nothing was changed for %2. Name a greater number.</source>
        <translation>يُحفظ 31 يومًا على الأقل. لم يتغير شيء لـ %2. اذكر عددًا أكبر.</translation>
    </message>
    <message>
        <source>%2 may not do this. Nothing was changed. Adding and changing users takes an administrator of the workspace; everything else a superuser, as the user postgres on the server is.</source>
        <translation>لا يجوز هذا لـ %2. لم يتغير شيء. إضافة المستخدمين وتغييرهم لمدير مساحة العمل؛ وكل ما عدا ذلك لمستخدم فائق، مثل المستخدم postgres على الخادم.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Nothing was changed. Look whether PostgreSQL runs there, and on which port: postgresql://HOST:PORT/DATABASE, or on the server itself postgresql://:PORT/DATABASE.</source>
        <translation>تعذّر الوصول إلى %1. لم يتغيّر شيء. تحقّق من أن PostgreSQL يعمل هناك وعلى أي منفذ: postgresql://HOST:PORT/DATABASE، وعلى الخادم نفسه postgresql://:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the right server. Nothing was changed, and no password was sent. Name its certificate by sslrootcert, and the server as it stands in there.</source>
        <translation>لم يستطع %1 إثبات أنه الخادم الصحيح. لم يتغيّر شيء ولم تُرسَل كلمة مرور. حدّد شهادته عبر sslrootcert، واسم الخادم كما هو مكتوب فيها.</translation>
    </message>
    <message>
        <source>%2 does not let %1 in. Nothing was changed. Look at the name and the password; on the server itself run this as the user postgres.</source>
        <translation>لا يسمح %2 بدخول %1. لم يتغيّر شيء. تحقّق من الاسم وكلمة المرور؛ وعلى الخادم نفسه شغّل هذا بصفة المستخدم postgres.</translation>
    </message>
    <message>
        <source>%1 has no room for another session now. Nothing was changed. Try it again in a moment.</source>
        <translation>لا مكان لدى %1 لجلسة أخرى الآن. لم يتغيّر شيء. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>There is no Callwell workspace in the database “%2” at %1. Nothing was changed. Look at its name, or make a workspace there with callwellctl server init.</source>
        <translation>لا توجد مساحة عمل Callwell في قاعدة البيانات «%2» على %1. لم يتغيّر شيء. تحقّق من اسمها، أو أنشئ مساحة هناك بالأمر callwellctl server init.</translation>
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
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Callwell::SettingsPage</name>
    <message>
        <source>Parts of how the team works</source>
        <translation>أقسام «كيف يعمل الفريق»</translation>
    </message>
    <message>
        <source>How the team works</source>
        <translation>كيف يعمل الفريق</translation>
    </message>
    <message>
        <source>What is set here holds for everybody in this workspace.</source>
        <translation>ما يُضبط هنا يسري على الجميع في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Callwell::SettingsSection</name>
    <message>
        <source>%1 brings it back.</source>
        <comment>a key</comment>
        <translation>%1 لاستعادته.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation>لم يُنفَّذ ذلك</translation>
    </message>
    <message>
        <source>This can&apos;t be read now</source>
        <translation>لا يمكن قراءة هذا الآن</translation>
    </message>
</context>
<context>
    <name>Callwell::SourceDialog</name>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Answers within</source>
        <translation>الإ&amp;جابة خلال</translation>
    </message>
    <message>
        <source>as the team agreed</source>
        <translation>كما اتفق الفريق</translation>
    </message>
</context>
<context>
    <name>Callwell::SourceFilter</name>
    <message>
        <source>Source of the leads</source>
        <translation>مصدر العملاء المحتملين</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>من أي مصدر</translation>
    </message>
</context>
<context>
    <name>Callwell::SourceSection</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Where leads come from, and how soon they are to be answered.</source>
        <translation>من أين يأتي العملاء المحتملون، وخلال كم من الوقت تجب إجابتهم.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>الإجابة خلال</translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>لا مصادر</translation>
    </message>
    <message>
        <source>Here will be the forms, downloads, events and files that leads come from. An import adds its own.</source>
        <translation>هنا ستظهر النماذج والتنزيلات والفعاليات والملفات التي يأتي منها العملاء المحتملون. والاستيراد يضيف مصادره بنفسه.</translation>
    </message>
    <message>
        <source>%1 of work hours</source>
        <comment>a span</comment>
        <translation>%1 من ساعات العمل</translation>
    </message>
    <message>
        <source>as the team agreed</source>
        <translation>كما اتفق الفريق</translation>
    </message>
</context>
<context>
    <name>Callwell::StartBanner</name>
    <message>
        <source>This is an example workspace with invented people, to play with. Your own work begins with:</source>
        <translation>هذه مساحة عمل نموذجية بأشخاص خياليين للتجربة. يبدأ عملك الخاص بـ:</translation>
    </message>
</context>
<context>
    <name>Callwell::StatusLine</name>
    <message>
        <source>All changes saved on this computer</source>
        <translation>كل التغييرات محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 search   %2 any command or person</source>
        <comment>keys</comment>
        <translation>%1 بحث   %2 أي أمر أو شخص</translation>
    </message>
</context>
<context>
    <name>Callwell::StepsEdit</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>بعد أيام</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>لا خطوات</translation>
    </message>
    <message>
        <source>Without steps it goes as the standard does: mostly calls, with gaps that grow.</source>
        <translation>من دون خطوات تسير كالافتراضي: مكالمات في الغالب، بفواصل تتزايد.</translation>
    </message>
    <message>
        <source>Days since the one before</source>
        <translation>الأيام منذ الخطوة السابقة</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>ما يُ&amp;فعل</translation>
    </message>
    <message>
        <source>after so many &amp;days</source>
        <translation>بعد كذا من الأ&amp;يام</translation>
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
        <translation>لا يمكن فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Open Another Workspace…</source>
        <translation>افتح مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Open the Example</source>
        <translation>افتح النموذج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>أي مساحة عمل؟</translation>
    </message>
    <message>
        <source>Workspaces (*.callwell);;All files (*)</source>
        <translation>مساحات العمل (*.callwell);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Callwell::Sync</name>
    <message>
        <source>never yet</source>
        <comment>when it was last in step</comment>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>Server refuses the login</source>
        <translation>الخادم يرفض الحساب</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>Wrong certificate</source>
        <translation>شهادة خاطئة</translation>
    </message>
    <message>
        <source>Server is older</source>
        <translation>الخادم أقدم</translation>
    </message>
    <message>
        <source>Server is newer</source>
        <translation>الخادم أحدث</translation>
    </message>
    <message>
        <source>No more rows today</source>
        <translation>لا مزيد من الأسطر اليوم</translation>
    </message>
    <message>
        <source>Not our workspace there</source>
        <translation>ليست مساحة عملنا هناك</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>غير متزامن</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %Ln</source>
        <translation>
            <numerusform>يحتاج إلى نظرة: %Ln</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln</numerusform>
            <numerusform>يحتاج إلى نظرة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln change(s) wait</source>
        <translation>
            <numerusform>متوقف مؤقتًا</numerusform>
            <numerusform>متوقف مؤقتًا: تغيير واحد ينتظر</numerusform>
            <numerusform>متوقف مؤقتًا: تغييران ينتظران</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln تغييرات تنتظر</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln تغييرًا ينتظر</numerusform>
            <numerusform>متوقف مؤقتًا: %Ln تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the password…</source>
        <translation>يُبحث عن كلمة المرور…</translation>
    </message>
    <message numerus="yes">
        <source>Server is full: %Ln change(s) wait</source>
        <translation>
            <numerusform>الخادم ممتلئ</numerusform>
            <numerusform>الخادم ممتلئ: تغيير واحد ينتظر</numerusform>
            <numerusform>الخادم ممتلئ: تغييران ينتظران</numerusform>
            <numerusform>الخادم ممتلئ: %Ln تغييرات تنتظر</numerusform>
            <numerusform>الخادم ممتلئ: %Ln تغييرًا ينتظر</numerusform>
            <numerusform>الخادم ممتلئ: %Ln تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %Ln change(s) wait</source>
        <translation>
            <numerusform>دون اتصال</numerusform>
            <numerusform>دون اتصال: تغيير واحد ينتظر</numerusform>
            <numerusform>دون اتصال: تغييران ينتظران</numerusform>
            <numerusform>دون اتصال: %Ln تغييرات تنتظر</numerusform>
            <numerusform>دون اتصال: %Ln تغييرًا ينتظر</numerusform>
            <numerusform>دون اتصال: %Ln تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Server is full</source>
        <translation>الخادم ممتلئ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>لا شيء يُرسَل</numerusform>
            <numerusform>يُرسَل تغيير واحد</numerusform>
            <numerusform>يُرسَل تغييران</numerusform>
            <numerusform>تُرسَل %Ln تغييرات</numerusform>
            <numerusform>يُرسَل %Ln تغييرًا</numerusform>
            <numerusform>يُرسَل %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching everything…</source>
        <translation>يُجلب كل شيء…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>تغيير واحد ينتظر</numerusform>
            <numerusform>تغييران ينتظران</numerusform>
            <numerusform>%Ln تغييرات تنتظر</numerusform>
            <numerusform>%Ln تغييرًا ينتظر</numerusform>
            <numerusform>%Ln تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>In step, %1</source>
        <comment>when</comment>
        <translation>متزامن، %1</translation>
    </message>
    <message>
        <source>Nothing is exchanged with the team until you go on. Everything you do is kept here.</source>
        <translation>لا يُتبادَل شيء مع الفريق حتى تتابع. كل ما تفعله محفوظ هنا.</translation>
    </message>
    <message>
        <source>The keychain is asked for the password.</source>
        <translation>تُسأل سلسلة المفاتيح عن كلمة المرور.</translation>
    </message>
    <message>
        <source>The first exchange with the team is about to begin.</source>
        <translation>يوشك أول تبادل مع الفريق أن يبدأ.</translation>
    </message>
    <message>
        <source>What you did is sent in a moment.</source>
        <translation>سيُرسَل ما فعلته بعد لحظة.</translation>
    </message>
    <message>
        <source>This computer and the team have the same. The last exchange: %1.</source>
        <comment>when</comment>
        <translation>لدى هذا الحاسوب والفريق الشيء نفسه. آخر تبادل: %1.</translation>
    </message>
    <message>
        <source>The server was brought back from a backup. Everything here was compared with it, and what it had lost of yours was sent again.</source>
        <translation>استُعيد الخادم من نسخة احتياطية. قورن به كل ما هنا، وما فقده من عملك أُرسل مجددًا.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead of the server’s by %1. Set it right: what you do is dated by it.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الخادم بـ %1. اضبطها: فبها يُؤرَّخ ما تفعله.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the server’s by %1. Set it right: what you do is dated by it.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الخادم بـ %1. اضبطها: فبها يُؤرَّخ ما تفعله.</translation>
    </message>
    <message>
        <source>No keychain took the password, so it is asked for each time that the program starts.</source>
        <translation>لم تقبل أي سلسلة مفاتيح كلمة المرور، لذا ستُطلب في كل مرة يبدأ فيها البرنامج.</translation>
    </message>
    <message>
        <source>Saying hello to the server…</source>
        <translation>تُلقى التحية على الخادم…</translation>
    </message>
    <message>
        <source>Sending what was done here…</source>
        <translation>يُرسَل ما أُنجز هنا…</translation>
    </message>
    <message>
        <source>Fetching: %1. %2 rows so far.</source>
        <comment>what, how many</comment>
        <translation>يُجلب: %1. حتى الآن %2 من الأسطر.</translation>
    </message>
    <message>
        <source>Comparing with the server: %1.</source>
        <comment>what</comment>
        <translation>تجري المقارنة مع الخادم: %1.</translation>
    </message>
    <message>
        <source>Fetching what is new…</source>
        <translation>يُجلب الجديد…</translation>
    </message>
    <message>
        <source>Somebody moved this lead to another stage meanwhile. Look at it, then do it again if it is still right.</source>
        <translation>نقل شخص ما هذا العميل المحتمل إلى مرحلة أخرى في الأثناء. انظر فيه ثم أعد التنفيذ إن كان لا يزال صحيحًا.</translation>
    </message>
    <message>
        <source>It belongs to somebody else now, for example because it was handed over. Tell them what you know.</source>
        <translation>صار يخص شخصًا آخر، مثلًا لأنه سُلِّم إليه. أخبره بما تعرف.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your manager or an administrator.</source>
        <translation>لا يسمح دورك بهذا. اسأل مديرك أو مسؤول النظام.</translation>
    </message>
    <message>
        <source>Others use it meanwhile, so it could not be removed.</source>
        <translation>يستخدمه آخرون في الأثناء، فلم تمكن إزالته.</translation>
    </message>
    <message>
        <source>It hangs on something that was removed meanwhile or that you may not see.</source>
        <translation>يتعلق بشيء أُزيل في الأثناء أو لا يحق لك أن تراه.</translation>
    </message>
    <message>
        <source>The server did not understand it. Copy the words and show them to whoever runs the server.</source>
        <translation>لم يفهمه الخادم. انسخ الكلمات واعرضها على المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server is older and does not know this yet (%1). Do it again once it has been upgraded.</source>
        <translation>الخادم أقدم ولا يعرف هذا بعد (%1). أعد التنفيذ بعد ترقيته.</translation>
    </message>
    <message>
        <source>The server could not do it (%1). Do it again later, or show this to whoever runs the server.</source>
        <translation>لم يستطع الخادم فعل ذلك (%1). أعد التنفيذ لاحقًا، أو اعرض هذا على المسؤول عن الخادم.</translation>
    </message>
</context>
<context>
    <name>Callwell::SyncCommand</name>
    <message>
        <source>Bring a store and its team&apos;s server together.</source>
        <translation>جمع مخزن وخادم فريقه معًا.</translation>
    </message>
    <message>
        <source>The first time --server or --join says where the server is; a store that is not there is
made. Later the store knows. Sends what waits, fetches what is new, every half minute until
it is ended (Ctrl+C), or with --once one time. What was cut off goes on the next time.
Exit code 1: something needs attention in the window.</source>
        <translation>في المرة الأولى يحدد ‎--server أو ‎--join مكان الخادم؛ والمخزن غير الموجود يُنشأ.
بعد ذلك يعرفه المخزن. يرسل ما ينتظر ويجلب الجديد كل نصف دقيقة حتى يُنهى (Ctrl+C)،
أو مع ‎--once مرة واحدة. ما انقطع يستمر في المرة التالية.
رمز الخروج 1: شيء يحتاج إلى انتباه في النافذة.</translation>
    </message>
    <message>
        <source>postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE</source>
        <translation>postgresql://NAME@HOST:PORT/DATABASE?sslrootcert=FILE</translation>
    </message>
    <message>
        <source>A joining file instead of a URL.</source>
        <translation>ملف انضمام بدلًا من عنوان URL.</translation>
    </message>
    <message>
        <source>Read the password from the first line of FILE; - is standard input.</source>
        <translation>اقرأ كلمة المرور من السطر الأول من FILE؛ و- هو الإدخال القياسي.</translation>
    </message>
    <message>
        <source>One round, then end.</source>
        <translation>جولة واحدة ثم النهاية.</translation>
    </message>
    <message>
        <source>--server and --join say the same; give one</source>
        <translation>‎--server و‎--join يقولان الشيء نفسه؛ أعطِ واحدًا</translation>
    </message>
    <message>
        <source>%1 belongs to no team: --server or --join is missing</source>
        <translation>%1 لا ينتمي إلى فريق: ‎--server أو ‎--join مفقود</translation>
    </message>
    <message>
        <source>Password of %1 at %2:</source>
        <translation>كلمة مرور %1 لدى %2:</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s),</source>
        <translation>
            <numerusform>لم يُرسل أي تغيير،</numerusform>
            <numerusform>أُرسل تغيير واحد،</numerusform>
            <numerusform>أُرسل تغييران،</numerusform>
            <numerusform>أُرسلت %n تغييرات،</numerusform>
            <numerusform>أُرسل %n تغييرًا،</numerusform>
            <numerusform>أُرسل %n تغيير،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetched %n row(s) in %1 s.</source>
        <translation>
            <numerusform>ولم يُجلب أي صف في %1 ث.</numerusform>
            <numerusform>وجُلب صف واحد في %1 ث.</numerusform>
            <numerusform>وجُلب صفان في %1 ث.</numerusform>
            <numerusform>وجُلبت %n صفوف في %1 ث.</numerusform>
            <numerusform>وجُلب %n صفًا في %1 ث.</numerusform>
            <numerusform>وجُلب %n صف في %1 ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server came back from a backup: what it had lost was sent again.</source>
        <translation>عاد الخادم من نسخة احتياطية: ما فقده أُرسل من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention in the window.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه في النافذة.</numerusform>
            <numerusform>شيء واحد يحتاج إلى انتباه في النافذة.</numerusform>
            <numerusform>شيئان يحتاجان إلى انتباه في النافذة.</numerusform>
            <numerusform>%n أشياء تحتاج إلى انتباه في النافذة.</numerusform>
            <numerusform>%n شيئًا يحتاج إلى انتباه في النافذة.</numerusform>
            <numerusform>%n شيء يحتاج إلى انتباه في النافذة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::SyncMark</name>
    <message>
        <source>Team: %1</source>
        <comment>how it stands with it</comment>
        <translation>الفريق: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::TakeOnDialog</name>
    <message>
        <source>Look after %1</source>
        <translation>تولّي أمر %1</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>أتولى أمره</translation>
    </message>
    <message>
        <source>&amp;Why, though they did not ask</source>
        <translation>&amp;لماذا مع أنه لم يطلب</translation>
    </message>
    <message>
        <source>They asked for a call. From now on you look after them.</source>
        <translation>طلب مكالمة. من الآن أنت من يتولى أمره.</translation>
    </message>
    <message>
        <source>They did not ask for a call, so marketing looks after them. Taking them on all the same is counted, with your reason.</source>
        <translation>لم يطلب مكالمة، فيتولى التسويق أمره. ومن تولّى أمره مع ذلك يُحسب عليه مع السبب.</translation>
    </message>
    <message>
        <source>From now on you look after them.</source>
        <translation>من الآن فصاعدًا أنت من يعتني بهم.</translation>
    </message>
</context>
<context>
    <name>Callwell::TalkPanel</name>
    <message>
        <source>How long the call has lasted</source>
        <translation>مدة المكالمة</translation>
    </message>
    <message>
        <source>Objection  (O)</source>
        <translation>اعتراض  (O)</translation>
    </message>
    <message>
        <source>Known fact  (F)</source>
        <translation>معلومة  (F)</translation>
    </message>
    <message>
        <source>Note  (N)</source>
        <translation>ملاحظة  (N)</translation>
    </message>
    <message>
        <source>No script for this lead yet</source>
        <translation>لا نص لهذا العميل المحتمل بعد</translation>
    </message>
    <message>
        <source>A published script for this stage and language will stand here, filled with what is known.</source>
        <translation>سيظهر هنا نص منشور لهذه المرحلة واللغة، مملوءًا بما هو معروف.</translation>
    </message>
    <message>
        <source>The script can&apos;t be shown</source>
        <translation>لا يمكن عرض النص</translation>
    </message>
    <message>
        <source>Other product  (A)</source>
        <translation>منتج آخر  (A)</translation>
    </message>
    <message>
        <source>Referral…  (R)</source>
        <translation>إحالة…  (R)</translation>
    </message>
    <message>
        <source>Being reached…  (D)</source>
        <translation>سبل التواصل…  (D)</translation>
    </message>
    <message>
        <source>Promise  (P)</source>
        <translation>وعد  (P)</translation>
    </message>
    <message>
        <source>Proof…  (E)</source>
        <translation>دليل…  (E)</translation>
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
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>step</comment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Look at their posts</source>
        <comment>step</comment>
        <translation>الاطلاع على منشوراتهم</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>help</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>help</comment>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Pointer to somebody else</source>
        <comment>help</comment>
        <translation>إحالة إلى جهة أخرى</translation>
    </message>
    <message>
        <source>Introduction</source>
        <comment>help</comment>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>question: any answer</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>question: one of some answers</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>Who has the least prepared work</source>
        <translation>من لديه أقل عمل محضَّر</translation>
    </message>
    <message>
        <source>Always the same member</source>
        <translation>العضو نفسه دائمًا</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 س</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 س %L2 د</translation>
    </message>
</context>
<context>
    <name>Callwell::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>How this computer stands with your team.</source>
        <translation>حال هذا الحاسوب مع فريقك.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>آخر تزامن</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>button, its key</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Sync Now</source>
        <translation>&amp;زامن الآن</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامن الآن</translation>
    </message>
    <message>
        <source>Nothing waits. What you do next appears here until the server has it.</source>
        <translation>لا شيء ينتظر. ما تفعله تاليًا يظهر هنا حتى يصل إلى الخادم.</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>ما ينتظر الإرسال</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>Needs &amp;Attention: %Ln…</source>
        <translation>
            <numerusform>يحتاج إلى &amp;نظرة: %Ln…</numerusform>
            <numerusform>يحتاج إلى &amp;نظرة: %Ln…</numerusform>
            <numerusform>يحتاج إلى &amp;نظرة: %Ln…</numerusform>
            <numerusform>يحتاج إلى &amp;نظرة: %Ln…</numerusform>
            <numerusform>يحتاج إلى &amp;نظرة: %Ln…</numerusform>
            <numerusform>يحتاج إلى &amp;نظرة: %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits to be sent: %L1</source>
        <translation>ما ينتظر الإرسال: %L1</translation>
    </message>
</context>
<context>
    <name>Callwell::TeamRuleWords</name>
    <message>
        <source>Attempts need a name to be told apart. Nothing was changed. Write one.</source>
        <translation>تحتاج المحاولات إلى اسم يميزها. لم يتغير شيء. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Attempts for this source and stage are set already. Nothing was changed. Change those, or choose another source or stage.</source>
        <translation>المحاولات لهذا المصدر وهذه المرحلة محددة بالفعل. لم يتغير شيء. غيّر تلك، أو اختر مصدرًا آخر أو مرحلة أخرى.</translation>
    </message>
    <message>
        <source>Nobody tries a lead in this stage. Nothing was changed. Choose a stage that is open.</source>
        <translation>لا يحاول أحد مع عميل محتمل في هذه المرحلة. لم يتغير شيء. اختر مرحلة مفتوحة.</translation>
    </message>
    <message>
        <source>The goal is at least one attempt. Nothing was changed. Choose a higher number.</source>
        <translation>الهدف محاولة واحدة على الأقل. لم يتغير شيء. اختر عددًا أكبر.</translation>
    </message>
    <message>
        <source>The allowed hours end before they begin. Nothing was changed. Choose an end that is later.</source>
        <translation>تنتهي الساعات المسموح بها قبل أن تبدأ. لم يتغير شيء. اختر نهاية لاحقة.</translation>
    </message>
    <message>
        <source>Attempts need at least one day of the week. Nothing was changed. Choose one.</source>
        <translation>تحتاج المحاولات إلى يوم واحد على الأقل من الأسبوع. لم يتغير شيء. اختر يومًا.</translation>
    </message>
    <message>
        <source>Nurturing looks again after one day at the earliest. Nothing was changed. Choose a higher number.</source>
        <translation>تكون المراجعة في الرعاية بعد يوم واحد على أقرب تقدير. لم يتغير شيء. اختر عددًا أكبر.</translation>
    </message>
    <message>
        <source>Nobody is tried twice on one day. Nothing was changed. Leave at least one day between two steps.</source>
        <translation>لا نحاول مع أحد مرتين في يوم واحد. لم يتغير شيء. اترك يومًا واحدًا على الأقل بين كل خطوتين.</translation>
    </message>
    <message>
        <source>These steps only look at posts and reach nobody. Nothing was changed. Add a call, a mail or a message.</source>
        <translation>هذه الخطوات تكتفي بالاطلاع على المنشورات ولا تصل إلى أحد. لم يتغير شيء. أضف مكالمة أو بريدًا إلكترونيًا أو رسالة.</translation>
    </message>
    <message>
        <source>There is no time zone of this name. Nothing was changed. Choose one from the list, such as Europe/Oslo.</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم. لم يتغير شيء. اختر واحدة من القائمة، مثل Europe/Oslo.</translation>
    </message>
    <message>
        <source>Work ends before it begins. Nothing was changed. Choose an end that is later.</source>
        <translation>ينتهي العمل قبل أن يبدأ. لم يتغير شيء. اختر نهاية لاحقة.</translation>
    </message>
    <message>
        <source>The team works on at least one day of the week. Nothing was changed. Choose one.</source>
        <translation>يعمل الفريق يومًا واحدًا على الأقل في الأسبوع. لم يتغير شيء. اختر يومًا.</translation>
    </message>
    <message>
        <source>An answer takes at least one minute. Nothing was changed. Choose a higher number.</source>
        <translation>يستغرق الجواب دقيقة واحدة على الأقل. لم يتغير شيء. اختر عددًا أكبر.</translation>
    </message>
    <message>
        <source>An answer time is not below zero. Nothing was changed. Choose a higher number, or 0 for what the team agreed on.</source>
        <translation>مهلة الجواب لا تقل عن الصفر. لم يتغير شيء. اختر عددًا أكبر، أو 0 لما اتفق عليه الفريق.</translation>
    </message>
    <message>
        <source>A day off needs a date. Nothing was changed. Choose one.</source>
        <translation>يوم العطلة يحتاج إلى تاريخ. لم يتغير شيء. اختر تاريخًا.</translation>
    </message>
    <message>
        <source>A day off needs a name. Nothing was changed. Write what is celebrated, or why nobody works.</source>
        <translation>يوم العطلة يحتاج إلى اسم. لم يتغير شيء. اكتب ما يُحتفل به، أو لماذا لا يعمل أحد.</translation>
    </message>
    <message>
        <source>This day is off there already. Nothing was changed. Change that one, or choose another day.</source>
        <translation>هذا اليوم عطلة هناك بالفعل. لم يتغير شيء. غيّر تلك العطلة، أو اختر يومًا آخر.</translation>
    </message>
    <message>
        <source>There is no territory with this code. Nothing was changed. Write its two letters, such as NO.</source>
        <translation>لا يوجد إقليم بهذا الرمز. لم يتغير شيء. اكتب حرفيه، مثل NO.</translation>
    </message>
    <message>
        <source>There is no language with this code. Nothing was changed. Write its letters, such as en or pt-BR.</source>
        <translation>لا توجد لغة بهذا الرمز. لم يتغير شيء. اكتب حروفها، مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>A source needs a name. Nothing was changed. Write one.</source>
        <translation>المصدر يحتاج إلى اسم. لم يتغير شيء. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>There is a source of this kind and name already. Nothing was changed. Choose another name.</source>
        <translation>يوجد مصدر بهذا النوع والاسم بالفعل. لم يتغير شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Leads, attempts or rules name this source. Nothing was changed. Where leads came from stays on the record.</source>
        <translation>هذا المصدر مذكور لدى عملاء محتملين أو محاولات أو قواعد. لم يتغير شيء. من أين جاء العملاء المحتملون يبقى مسجلًا.</translation>
    </message>
    <message>
        <source>A key begins with a letter and has only the letters a to z, digits and “_”. Nothing was changed. Write it like team_size.</source>
        <translation>يبدأ المفتاح بحرف ولا يحوي إلا الحروف من a إلى z والأرقام و«_». لم يتغير شيء. اكتبه مثل team_size.</translation>
    </message>
    <message>
        <source>Another question has this key. Nothing was changed. Change that one, or choose another key.</source>
        <translation>هذا المفتاح لسؤال آخر. لم يتغير شيء. غيّر ذلك السؤال، أو اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>People answered under the key that this question had. Nothing was changed. Keep the key, or add another question.</source>
        <translation>أجاب أشخاص تحت المفتاح الذي كان لهذا السؤال. لم يتغير شيء. أبقِ المفتاح، أو أضف سؤالًا آخر.</translation>
    </message>
    <message>
        <source>A question needs a wording in at least one language. Nothing was changed. Write one.</source>
        <translation>السؤال يحتاج إلى صياغة بلغة واحدة على الأقل. لم يتغير شيء. اكتب صياغة.</translation>
    </message>
    <message>
        <source>This question has two wordings in one language. Nothing was changed. Keep one of them.</source>
        <translation>لهذا السؤال صياغتان بلغة واحدة. لم يتغير شيء. أبقِ إحداهما.</translation>
    </message>
    <message>
        <source>Help needs a title to be found by. Nothing was changed. Write one.</source>
        <translation>المساعدة تحتاج إلى عنوان لكي يُعثر عليها. لم يتغير شيء. اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>This help has no words yet. Nothing was changed. Write what somebody is told.</source>
        <translation>لا كلمات لهذه المساعدة بعد. لم يتغير شيء. اكتب ما يقال للشخص.</translation>
    </message>
    <message>
        <source>A link needs its web address. Nothing was changed. Write it, or choose another kind.</source>
        <translation>الرابط يحتاج إلى عنوان ويب. لم يتغير شيء. اكتبه، أو اختر نوعًا آخر.</translation>
    </message>
    <message>
        <source>This is not a whole web address. Nothing was changed. Write one that begins with https:// or http://.</source>
        <translation>هذا ليس عنوان ويب كاملًا. لم يتغير شيء. اكتب عنوانًا يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>It is not said who gets the lead. Nothing was changed. Choose somebody, or another way.</source>
        <translation>لم يُذكر إلى من يُسنَد العميل المحتمل. لم يتغير شيء. اختر شخصًا، أو طريقة أخرى.</translation>
    </message>
    <message>
        <source>It is not said who is away. Nothing was changed. Choose somebody.</source>
        <translation>لم يُذكر من الغائب. لم يتغير شيء. اختر شخصًا.</translation>
    </message>
    <message>
        <source>An absence has a first and a last day. Nothing was changed. Choose both.</source>
        <translation>للغياب أول يوم وآخر يوم. لم يتغير شيء. اختر كليهما.</translation>
    </message>
    <message>
        <source>The absence ends before it begins. Nothing was changed. Choose a last day that is later.</source>
        <translation>ينتهي الغياب قبل أن يبدأ. لم يتغير شيء. اختر آخر يوم لاحقًا.</translation>
    </message>
    <message>
        <source>A look at a profile counts from one day up to ten years. Nothing was changed. Choose a number of days.</source>
        <translation>تُحسب النظرة إلى الملف الشخصي من يوم واحد إلى عشر سنوات. لم يتغير شيء. اختر عدد أيام.</translation>
    </message>
    <message>
        <source>A script needs a title. Nothing was changed. Write a line “title: …” into its front matter.</source>
        <translation>يحتاج النص إلى عنوان. لم يتغير شيء. اكتب سطر «title: …» في مقدمته.</translation>
    </message>
    <message>
        <source>This script has no draft. Nothing was changed. Change its text first.</source>
        <translation>ليس لهذا النص مسودة. لم يتغير شيء. غيّر متنه أولًا.</translation>
    </message>
    <message>
        <source>The draft is the same as what is published. Nothing was changed. Change it, or discard it.</source>
        <translation>المسودة هي نفسها المنشور. لم يتغير شيء. غيّرها أو أهملها.</translation>
    </message>
    <message>
        <source>A trial compares two versions, and this is one. Nothing was changed. Choose another one beside it.</source>
        <translation>التجربة تقارن إصدارين، وهذا واحد. لم يتغير شيء. اختر آخر إلى جانبه.</translation>
    </message>
    <message>
        <source>These versions are of two scripts. Nothing was changed. Choose two versions of one.</source>
        <translation>هذان الإصداران من نصين مختلفين. لم يتغير شيء. اختر إصدارين من نص واحد.</translation>
    </message>
    <message>
        <source>A draft may still change, so it cannot be tried. Nothing was changed. Publish it first.</source>
        <translation>قد تتغير المسودة بعد، فلا تمكن تجربتها. لم يتغير شيء. انشرها أولًا.</translation>
    </message>
    <message>
        <source>A trial of this script runs already. Nothing was changed. End it first.</source>
        <translation>تجري تجربة لهذا النص من قبل. لم يتغير شيء. أنهها أولًا.</translation>
    </message>
    <message>
        <source>These versions are for different leads: their stages, roles or languages differ. Nothing was changed. Choose two that differ in their words alone.</source>
        <translation>هذان الإصداران لعملاء محتملين مختلفين: تختلف مراحلهما أو أدوارهما أو لغاتهما. لم يتغير شيء. اختر اثنين يختلفان في الكلمات وحدها.</translation>
    </message>
    <message>
        <source>This trial has ended already. Nothing was changed.</source>
        <translation>انتهت هذه التجربة من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This version was not on trial. Nothing was changed. Choose one of the two, or none.</source>
        <translation>لم يكن هذا الإصدار قيد التجربة. لم يتغير شيء. اختر أحد الاثنين، أو لا أحد.</translation>
    </message>
    <message>
        <source>Proof needs a title to be found by. Nothing was changed. Write one.</source>
        <translation>يحتاج الدليل إلى عنوان يُعثر عليه به. لم يتغير شيء. اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>This proof has no words yet. Nothing was changed. Write what somebody is told.</source>
        <translation>ليس لهذا الدليل كلمات بعد. لم يتغير شيء. اكتب ما يقال.</translation>
    </message>
    <message>
        <source>They would stop to agree before they begin. Nothing was changed. Choose a later last day.</source>
        <translation>ستنتهي الموافقة قبل أن تبدأ. لم يتغير شيء. اختر يومًا أخيرًا أبعد.</translation>
    </message>
    <message>
        <source>It is not said how often they want to be asked. Nothing was changed. Say how many times a year.</source>
        <translation>لم يُذكر كم مرة يريدون أن يُسألوا. لم يتغير شيء. اذكر عدد المرات في السنة.</translation>
    </message>
</context>
<context>
    <name>Callwell::Time</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>أمس %1</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format: weekday and date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: date and year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: short date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: short date and year</comment>
        <translation>d MMM yyyy</translation>
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
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <comment>minutes, seconds</comment>
        <translation>%1:%2 د</translation>
    </message>
</context>
<context>
    <name>Callwell::TimelinePane</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>أنواع الأحداث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>ما فعلوه</translation>
    </message>
    <message>
        <source>Notes, objections, help</source>
        <translation>ملاحظات واعتراضات ومساعدة</translation>
    </message>
    <message>
        <source>Stages and handovers</source>
        <translation>المراحل والتسليمات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Here will be everything that happens with this person: calls, mails, forms, what they read, what they say in public.</source>
        <translation>هنا سيظهر كل ما يحدث مع هذا الشخص: مكالمات ورسائل ونماذج وما يقرؤه وما يقوله علنًا.</translation>
    </message>
    <message>
        <source>There is no event of this kind. Choose “Everything” to see all.</source>
        <translation>لا حدث من هذا النوع. اختر «كل شيء» لعرض الكل.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown</source>
        <translation>لا يمكن عرض السجل</translation>
    </message>
</context>
<context>
    <name>Callwell::TimelineWords</name>
    <message>
        <source>Call: %1</source>
        <translation>مكالمة: %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>سُلِّم إلى %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>stage now, stage before</comment>
        <translation>%1، سابقًا: %2</translation>
    </message>
    <message>
        <source>attempt %L1</source>
        <translation>المحاولة %L1</translation>
    </message>
    <message>
        <source>they said %1 of 5</source>
        <translation>قالوا %1 من 5</translation>
    </message>
    <message>
        <source>we judge %1 of 5</source>
        <translation>نقدّر %1 من 5</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>صُحح لاحقًا</translation>
    </message>
    <message>
        <source>Stopped trying after %L1 of %L2 attempts</source>
        <translation>توقفت المحاولات بعد %L1 من %L2</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>اعتراض: %1</translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <translation>سُئل مجددًا: %1</translation>
    </message>
    <message>
        <source>Considers %1</source>
        <translation>يدرس %1</translation>
    </message>
    <message>
        <source>Sent us somebody</source>
        <translation>أرسل إلينا شخصًا</translation>
    </message>
    <message>
        <source>Was sent to us</source>
        <translation>أُرسل إلينا</translation>
    </message>
    <message>
        <source>Two records became one</source>
        <translation>صارت البطاقتان واحدة</translation>
    </message>
    <message>
        <source>How it was: %1</source>
        <translation>كيف كان: %1</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>هم اتصلوا</translation>
    </message>
    <message>
        <source>They called: %1</source>
        <translation>هم اتصلوا: %1</translation>
    </message>
    <message>
        <source>Kept a promise</source>
        <translation>أُوفي بوعد</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>مع ملف</translation>
    </message>
</context>
<context>
    <name>Callwell::TimesDialog</name>
    <message>
        <source>Work hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>&amp;Answers within</source>
        <translation>الإ&amp;جابة خلال</translation>
    </message>
    <message>
        <source>Who asks something is answered within this time, counted in work hours. A source may have a time of its own. What was promised before stays promised.</source>
        <translation>من يسأل شيئًا يُجاب خلال هذا الوقت، محسوبًا بساعات العمل. وقد يكون للمصدر وقت خاص به. وما وُعد به من قبل يبقى وعدًا.</translation>
    </message>
    <message>
        <source>&amp;Home country, two letters</source>
        <translation>بلد ال&amp;مقر، حرفان</translation>
    </message>
    <message>
        <source>not known: numbers need their “+”</source>
        <translation>غير معروف: الأرقام تحتاج إلى «+»</translation>
    </message>
    <message>
        <source>Days that a look at a &amp;profile counts</source>
        <translation>عدد الأيام التي تُحسب فيها نظرة إلى ال&amp;ملف الشخصي</translation>
    </message>
</context>
<context>
    <name>Callwell::TimesSection</name>
    <message>
        <source>Work hours and days off</source>
        <translation>ساعات العمل وأيام العطل</translation>
    </message>
    <message>
        <source>The time that an answer may take is counted in these hours.</source>
        <translation>الوقت الذي قد يستغرقه الجواب يُحسب بهذه الساعات.</translation>
    </message>
    <message>
        <source>&amp;Change the hours…</source>
        <translation>ت&amp;غيير الساعات…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام العطل</translation>
    </message>
    <message>
        <source>Add a day off…</source>
        <translation>إضافة يوم عطلة…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>No days off</source>
        <translation>لا أيام عطل</translation>
    </message>
    <message>
        <source>Here will be the days on which the team, or nobody in a territory, works. Nobody there is called on such a day.</source>
        <translation>هنا ستظهر الأيام التي لا يعمل فيها الفريق، أو لا يعمل فيها أحد في إقليم ما. ولا يُتصل بأحد هناك في مثل هذا اليوم.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>الإجابة خلال</translation>
    </message>
    <message>
        <source>Change the hours</source>
        <translation>تغيير الساعات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, hours</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of work hours</source>
        <comment>a span</comment>
        <translation>%1 من ساعات العمل</translation>
    </message>
    <message>
        <source>the team itself</source>
        <translation>الفريق نفسه</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>بلد المقر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>A look at a profile counts</source>
        <translation>تُحسب النظرة إلى الملف الشخصي</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long it counts</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد (%n)</numerusform>
            <numerusform>يومان (%n)</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Callwell::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) of all screens are in %1</source>
        <translation>
            <numerusform>لا صور للشاشات في %1</numerusform>
            <numerusform>صورة واحدة لكل الشاشات في %1</numerusform>
            <numerusform>صورتان لكل الشاشات في %1</numerusform>
            <numerusform>%n صور لكل الشاشات في %1</numerusform>
            <numerusform>%n صورة لكل الشاشات في %1</numerusform>
            <numerusform>%n صورة لكل الشاشات في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads maintenance at three plants</source>
        <translation>يقود الصيانة في ثلاثة مصانع</translation>
    </message>
    <message>
        <source>There was nothing to draw for: %1</source>
        <translation>لم يوجد ما يُرسم لأجل: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::TrialPanel</name>
    <message>
        <source>&amp;End the Trial…</source>
        <translation>إ&amp;نهاء التجربة…</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>إنهاء التجربة</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Good for them</source>
        <translation>جيد لهم</translation>
    </message>
    <message>
        <source>In 95 of 100 cases</source>
        <translation>في 95 من 100 حالة</translation>
    </message>
    <message>
        <source>No trial of this script has begun. In one, two versions are shared out among leads, to see which of them serves them better.</source>
        <translation>لم تبدأ أي تجربة لهذا النص. في التجربة يُوزّع إصداران على العملاء المحتملين لمعرفة أيهما ينفعهم أكثر.</translation>
    </message>
    <message>
        <source>%1: leads %2, good for them %3, in 95 of 100 cases %4</source>
        <translation>%1: العملاء المحتملون %2، جيد لهم %3، في 95 من 100 حالة %4</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a version of a script</comment>
        <translation>إبقاء %1</translation>
    </message>
    <message>
        <source>End the trial of “%1”?</source>
        <translation>أتنهي تجربة «%1»؟</translation>
    </message>
    <message>
        <source>The version that is kept is read to every lead from now on. Without a choice it is the newest one.</source>
        <translation>الإصدار الذي يُبقى يُقرأ لكل عميل محتمل من الآن. ودون اختيار يكون الأحدث.</translation>
    </message>
    <message>
        <source>End without a Choice</source>
        <translation>إنهاء دون اختيار</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>The trial was not ended</source>
        <translation>لم تُنهَ التجربة</translation>
    </message>
</context>
<context>
    <name>Callwell::TrialWords</name>
    <message>
        <source>more than %1</source>
        <extracomment>Behind a probability: more than 99 per cent</extracomment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1 serves leads better. That can be said since %2 leads were counted, and will not change by looking on. By the numbers of today the probability is %3.</source>
        <translation>ينفع %1 العملاء المحتملين أكثر. يمكن قول ذلك منذ أن حُسب %2 منهم، ولن يتغير بمواصلة النظر. بحسب أرقام اليوم الاحتمال %3.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A script&apos;s name and the number of one of its versions</extracomment>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one share in per cent to another one</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>No lead counts yet: a lead does with the outcome of its first conversation.</source>
        <translation>لم يُحسب أحد بعد: يُحسب العميل المحتمل بنتيجة محادثته الأولى.</translation>
    </message>
    <message>
        <source>Not decided yet: the difference so far may be chance.</source>
        <translation>لم يُحسم بعد: قد يكون الفرق حتى الآن صدفة.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُحسم بعد</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>Of a version of a script, compared with another one</extracomment>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>not as good</source>
        <translation>ليس بالجودة نفسها</translation>
    </message>
    <message>
        <source>runs since %1</source>
        <translation>تجري منذ %1</translation>
    </message>
    <message>
        <source>ran from %1 to %2</source>
        <translation>جرت من %1 إلى %2</translation>
    </message>
    <message>
        <source>ran from %1 to %2, version %3 was kept</source>
        <translation>جرت من %1 إلى %2، وأُبقي الإصدار %3</translation>
    </message>
</context>
<context>
    <name>Callwell::TypedPassword</name>
    <message>
        <source>there is no terminal to ask for a password; write it into a file that nobody else can read, and name that as --password-file or --new-password-file</source>
        <translation>لا توجد طرفية للسؤال عن كلمة مرور؛ اكتبها في ملف لا يقرؤه غيرك، واذكره في ‎--password-file أو ‎--new-password-file</translation>
    </message>
    <message>
        <source>the password is empty</source>
        <translation>كلمة المرور فارغة</translation>
    </message>
</context>
<context>
    <name>Callwell::UndoActions</name>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Do A&amp;gain</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>&amp;Take Back: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>Do A&amp;gain: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>تعذّر ذلك</translation>
    </message>
</context>
<context>
    <name>Callwell::UndoCommand</name>
    <message>
        <source>Take back the last thing that was done by hand or imported today.</source>
        <translation>التراجع عن آخر ما فُعل يدويًا أو استُورد اليوم.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
</context>
<context>
    <name>Callwell::VersionsDialog</name>
    <message>
        <source>Versions of the script</source>
        <translation>إصدارات النص</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;مع</translation>
    </message>
    <message>
        <source>&amp;Return to the first of the two…</source>
        <translation>ال&amp;عودة إلى الأول من الاثنين…</translation>
    </message>
    <message>
        <source>&amp;Try these two on leads</source>
        <translation>ت&amp;جربة هذين على عملاء محتملين</translation>
    </message>
    <message>
        <source>The versions can&apos;t be read</source>
        <translation>تتعذر قراءة الإصدارات</translation>
    </message>
    <message>
        <source>version %L1, in use since %2</source>
        <translation>الإصدار %L1، مستعمل منذ %2</translation>
    </message>
    <message>
        <source>version %L1, the draft</source>
        <translation>الإصدار %L1، المسودة</translation>
    </message>
    <message>
        <source>Return to version %L1?</source>
        <translation>أتعود إلى الإصدار %L1؟</translation>
    </message>
    <message>
        <source>Its text becomes the draft. A draft that there is now is written over; the key that takes things back brings it again.</source>
        <translation>يصبح متنه المسودة. تُستبدل أي مسودة موجودة الآن؛ ويعيدها مفتاح التراجع.</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;عودة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>That is not done</source>
        <translation>لم يتم ذلك</translation>
    </message>
</context>
<context>
    <name>Callwell::ViewDialog</name>
    <message>
        <source>How was it for %1?</source>
        <translation>كيف كانت بالنسبة إلى %1؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>How it was for them</source>
        <translation>كيف كانت بالنسبة إليهم</translation>
    </message>
    <message>
        <source>They &amp;said so</source>
        <translation>هم &amp;قالوا ذلك</translation>
    </message>
    <message>
        <source>We &amp;judge so</source>
        <translation>هذا تق&amp;ديرنا</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>rather bad</source>
        <translation>أقرب إلى السوء</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>لا بأس بها</translation>
    </message>
    <message>
        <source>rather good</source>
        <translation>أقرب إلى الجودة</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how it was for them</comment>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>&amp;بكلماتهم</translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation>لم يكن هناك تواصل بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>How was it for them?</source>
        <translation>كيف كانت بالنسبة إليهم؟</translation>
    </message>
    <message>
        <source>Which contact</source>
        <translation>أي تواصل</translation>
    </message>
    <message>
        <source>Whi&amp;ch contact</source>
        <translation>أ&amp;ي تواصل</translation>
    </message>
</context>
<context>
    <name>Callwell::WordingsEdit</name>
    <message>
        <source>Wordings</source>
        <translation>الصياغات</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>No wording</source>
        <translation>لا صياغة</translation>
    </message>
    <message>
        <source>Here will be how it is asked in each language.</source>
        <translation>هنا سيظهر كيف يُطرح بكل لغة.</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>لغة الصياغة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>ال&amp;صياغة</translation>
    </message>
</context>
</TS>
