<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Room name or address</source>
        <translation>اسم الغرفة أو عنوانها</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>A name opens a room on this machine. An address takes you to one.</source>
        <translation>الاسم يفتح غرفة على هذا الجهاز. والعنوان يأخذك إلى غرفة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>محاولة الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>جارٍ فتح الغرفة</translation>
    </message>
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>أُبلغ المضيف. ستدخل حالما يسمح لك.</translation>
    </message>
</context>
<context>
    <name>AddressText</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>عنوان الغرفة: %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What was said stays here until you leave.</source>
        <translation>يبقى ما قيل هنا حتى تغادر.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>محاولة جديدة الآن.</numerusform>
            <numerusform>محاولة جديدة بعد ثانية واحدة.</numerusform>
            <numerusform>محاولة جديدة بعد ثانيتين.</numerusform>
            <numerusform>محاولة جديدة بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولة جديدة بعد %n ثانية.</numerusform>
            <numerusform>محاولة جديدة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>محاولة جديدة.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>أُبلغ المضيف. ستدخل حالما يسمح لك.</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Enter your message</source>
        <translation>اكتب رسالتك</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CourtesyWords</name>
    <message>
        <source>%1 locked the room: nobody new can come in</source>
        <translation>أقفل %1 الغرفة: لا يدخل أحد جديد</translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>فتح %1 قفل الغرفة</translation>
    </message>
    <message>
        <source>%1 asks newcomers to knock</source>
        <translation>يطلب %1 من القادمين أن يطرقوا الباب</translation>
    </message>
    <message>
        <source>%1 lets newcomers in without knocking</source>
        <translation>يسمح %1 بالدخول دون طرق</translation>
    </message>
    <message numerus="yes">
        <source>%1 slowed the room down: one message every %n s</source>
        <translation>
            <numerusform>أبطأ %1 الغرفة: رسالة واحدة كل %n ثانية</numerusform>
            <numerusform>أبطأ %1 الغرفة: رسالة واحدة كل ثانية</numerusform>
            <numerusform>أبطأ %1 الغرفة: رسالة واحدة كل ثانيتين</numerusform>
            <numerusform>أبطأ %1 الغرفة: رسالة واحدة كل %n ثوانٍ</numerusform>
            <numerusform>أبطأ %1 الغرفة: رسالة واحدة كل %n ثانية</numerusform>
            <numerusform>أبطأ %1 الغرفة: رسالة واحدة كل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended the slow mode</source>
        <translation>أنهى %1 الوضع البطيء</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>كتم %1 صوت %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>سمح %1 لـ%2 بالكلام مجددًا</translation>
    </message>
    <message>
        <source>%1 removed %2 from the room</source>
        <translation>أخرج %1 %2 من الغرفة</translation>
    </message>
    <message>
        <source>%1 lets %2 come back</source>
        <translation>سمح %1 لـ%2 بالعودة</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>أدخل %1 %2</translation>
    </message>
    <message>
        <source>%1 turned %2 away</source>
        <translation>ردّ %1 %2 عن الباب</translation>
    </message>
    <message>
        <source>%1 made %2 the host</source>
        <translation>جعل %1 %2 مضيفًا</translation>
    </message>
    <message>
        <source>%2 is the host now</source>
        <translation>المضيف الآن %2</translation>
    </message>
</context>
<context>
    <name>DeedUndo</name>
    <message>
        <source>Let back in</source>
        <translation>السماح بالعودة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>End knocking</source>
        <translation>إنهاء طرق الباب</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>إنهاء الوضع البطيء</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>From this machine the room can be reached.</source>
        <translation>يمكن الوصول إلى الغرفة من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Try again now. Whatever was in the way is gone.</source>
        <translation>حاول مجددًا الآن. لقد زال ما كان يعيق.</translation>
    </message>
    <message>
        <source>This machine is in no network.</source>
        <translation>هذا الجهاز ليس على أي شبكة.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that the host is in, or plug in the cable.</source>
        <translation>اتصل بشبكة Wi-Fi التي عليها المضيف، أو وصّل الكابل.</translation>
    </message>
    <message>
        <source>Nobody here knows where %1 is.</source>
        <translation>لا أحد هنا يعرف أين %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or ask the host for the address in numbers.</source>
        <translation>تحقق من الكتابة، أو اطلب من المضيف العنوان بالأرقام.</translation>
    </message>
    <message>
        <source>The host is there, but it is not known to itself as %1.</source>
        <translation>المضيف هناك، لكنه لا يعرف نفسه باسم %1.</translation>
    </message>
    <message>
        <source>Ask the host for its own address. A server behind a proxy needs --public-url.</source>
        <translation>اطلب من المضيف عنوانه هو. الخادم خلف وكيل يحتاج إلى ‎--public-url.</translation>
    </message>
    <message>
        <source>The server at %1 has no place left.</source>
        <translation>لم يبقَ مكان على الخادم عند %1.</translation>
    </message>
    <message>
        <source>Try again in a minute, when somebody has left.</source>
        <translation>حاول مجددًا بعد دقيقة، حين يغادر أحد.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not Earshot.</source>
        <translation>هناك ما يجيب عند %1، لكنه ليس Earshot.</translation>
    </message>
    <message>
        <source>Compare the number after the colon with the one on the host&apos;s screen.</source>
        <translation>قارن الرقم بعد النقطتين بالرقم على شاشة المضيف.</translation>
    </message>
    <message>
        <source>The host is there, but its room %1 is not open.</source>
        <translation>المضيف هناك، لكن غرفته %1 ليست مفتوحة.</translation>
    </message>
    <message>
        <source>Compare the room&apos;s name, or ask the host to open it again.</source>
        <translation>قارن اسم الغرفة، أو اطلب من المضيف فتحها مجددًا.</translation>
    </message>
    <message>
        <source>Pages come through from %1, but no conversations.</source>
        <translation>تصل الصفحات من %1، لكن المحادثات لا تصل.</translation>
    </message>
    <message>
        <source>Something in between must let web sockets pass: tell whoever runs it.</source>
        <translation>على شيء ما في الطريق أن يسمح بمرور WebSocket: أخبر من يديره.</translation>
    </message>
    <message>
        <source>%1 always means the very machine one sits at, and here nobody answers there.</source>
        <translation>%1 يعني دائمًا الجهاز الذي تجلس إليه، ولا أحد يجيب على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask the host for the address that is meant for others.</source>
        <translation>اطلب من المضيف العنوان المخصص للآخرين.</translation>
    </message>
    <message>
        <source>%1 is this machine itself, and no room is open on it.</source>
        <translation>%1 هو هذا الجهاز نفسه، ولا غرفة مفتوحة عليه.</translation>
    </message>
    <message>
        <source>Open the room here, or ask for the address again.</source>
        <translation>افتح الغرفة هنا، أو اطلب العنوان مجددًا.</translation>
    </message>
    <message>
        <source>The machine at %1 is there, but Earshot does not answer on it.</source>
        <translation>الجهاز عند %1 موجود، لكن Earshot لا يجيب عليه.</translation>
    </message>
    <message>
        <source>Ask the host whether the room is still open, and compare the number after the colon.</source>
        <translation>اسأل المضيف هل ما زالت الغرفة مفتوحة، وقارن الرقم بعد النقطتين.</translation>
    </message>
    <message>
        <source>This network does not speak IPv6, and %1 is such an address.</source>
        <translation>هذه الشبكة لا تدعم IPv6، و %1 عنوان من هذا النوع.</translation>
    </message>
    <message>
        <source>Ask the host for the address with dots.</source>
        <translation>اطلب من المضيف العنوان ذا النقاط.</translation>
    </message>
    <message>
        <source>This network does not speak IPv4, and %1 is such an address.</source>
        <translation>هذه الشبكة لا تدعم IPv4، و %1 عنوان من هذا النوع.</translation>
    </message>
    <message>
        <source>Ask the host for the address with colons.</source>
        <translation>اطلب من المضيف العنوان ذا النقطتين (:).</translation>
    </message>
    <message>
        <source>%1 belongs to virtual machines: it leads nowhere outside of one computer.</source>
        <translation>%1 يخص الأجهزة الافتراضية: لا يقود إلى أي مكان خارج جهاز واحد.</translation>
    </message>
    <message>
        <source>Ask the host for another of its addresses.</source>
        <translation>اطلب من المضيف عنوانًا آخر من عناوينه.</translation>
    </message>
    <message>
        <source>%1 can be heard, but not reached: this network keeps its guests apart.</source>
        <translation>يُسمع %1 ولا يمكن الوصول إليه: هذه الشبكة تفصل ضيوفها بعضهم عن بعض.</translation>
    </message>
    <message>
        <source>Change to a network that does not, or let one of you open a hotspot.</source>
        <translation>انتقل إلى شبكة لا تفعل ذلك، أو ليفتح أحدكم نقطة اتصال.</translation>
    </message>
    <message>
        <source>The machine of %1 is there, but lets nobody in at this port.</source>
        <translation>جهاز %1 موجود، لكنه لا يسمح لأحد بالدخول عبر هذا المنفذ.</translation>
    </message>
    <message>
        <source>Ask the host to let Earshot through its firewall.</source>
        <translation>اطلب من المضيف أن يسمح لـ Earshot بعبور جدار الحماية.</translation>
    </message>
    <message>
        <source>No machine in this network answers as %1.</source>
        <translation>لا جهاز على هذه الشبكة يجيب باسم %1.</translation>
    </message>
    <message>
        <source>Ask the host for its address now: it may have changed, or the machine sleeps.</source>
        <translation>اطلب من المضيف عنوانه الآن: ربما تغيّر، أو أن الجهاز في وضع السكون.</translation>
    </message>
    <message>
        <source>A VPN on this machine takes what is meant for %1 away from the local network.</source>
        <translation>في هذا الجهاز VPN يُخرج ما هو موجّه إلى %1 من الشبكة المحلية.</translation>
    </message>
    <message>
        <source>Switch the VPN off as long as you are in the room.</source>
        <translation>أوقف VPN ما دمت في الغرفة.</translation>
    </message>
    <message>
        <source>%1 is in another network than this machine (%2).</source>
        <translation>%1 على شبكة غير شبكة هذا الجهاز (%2).</translation>
    </message>
    <message>
        <source>Join the network that the host is in.</source>
        <translation>اتصل بالشبكة التي عليها المضيف.</translation>
    </message>
    <message>
        <source>Nothing comes back from %1, which is not in this network.</source>
        <translation>لا شيء يعود من %1، وهو ليس على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Check the internet connection, then ask whoever runs the server.</source>
        <translation>تحقق من اتصال الإنترنت، ثم اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>On this machine everything is in order.</source>
        <translation>كل شيء على ما يرام في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Give %1 to people in the same network. A guest Wi-Fi may keep them apart.</source>
        <translation>أعطِ %1 لمن هم على الشبكة نفسها. قد تفصل شبكة Wi-Fi للضيوف بعضهم عن بعض.</translation>
    </message>
    <message>
        <source>No room is open on this machine.</source>
        <translation>لا غرفة مفتوحة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Open one, then look again.</source>
        <translation>افتح غرفة، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>This machine is in no network: nobody else can come in.</source>
        <translation>هذا الجهاز ليس على أي شبكة: لا يمكن لأحد غيرك الدخول.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi, plug in the cable, or open a hotspot.</source>
        <translation>اتصل بشبكة Wi-Fi، أو وصّل الكابل، أو افتح نقطة اتصال.</translation>
    </message>
    <message>
        <source>The room is open for this machine alone, not at %1.</source>
        <translation>الغرفة مفتوحة لهذا الجهاز وحده، لا عند %1.</translation>
    </message>
    <message>
        <source>Start the server without --address, so that it listens for everybody.</source>
        <translation>شغّل الخادم دون ‎--address، ليستمع إلى الجميع.</translation>
    </message>
    <message>
        <source>At %1 another program answers in place of Earshot.</source>
        <translation>عند %1 يجيب برنامج آخر بدلًا من Earshot.</translation>
    </message>
    <message>
        <source>Close that program, or host on another port: earshot --host --port 4010</source>
        <translation>أغلق ذلك البرنامج، أو استضف على منفذ آخر: earshot --host --port 4010</translation>
    </message>
    <message>
        <source>Not even this machine gets through to itself at %1.</source>
        <translation>حتى هذا الجهاز لا يصل إلى نفسه عند %1.</translation>
    </message>
    <message>
        <source>Let Earshot through the firewall of this machine.</source>
        <translation>اسمح لـ Earshot بعبور جدار حماية هذا الجهاز.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. It may let nobody in at port %1.</source>
        <translation>جدار الحماية ufw يعمل. قد لا يسمح لأحد بالدخول عبر المنفذ %1.</translation>
    </message>
    <message>
        <source>Open the port: sudo ufw allow %1/tcp</source>
        <translation>افتح المنفذ: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. It may let nobody in at port %1.</source>
        <translation>جدار الحماية firewalld يعمل. قد لا يسمح لأحد بالدخول عبر المنفذ %1.</translation>
    </message>
    <message>
        <source>Open the port: sudo firewall-cmd --add-port=%1/tcp</source>
        <translation>افتح المنفذ: sudo firewall-cmd --add-port=%1/tcp</translation>
    </message>
    <message>
        <source>The Windows firewall is on. It may let nobody in at port %1.</source>
        <translation>جدار حماية Windows يعمل. قد لا يسمح لأحد بالدخول عبر المنفذ %1.</translation>
    </message>
    <message>
        <source>Allow Earshot in Windows Security under Firewall, for private and public networks.</source>
        <translation>اسمح لـ Earshot في أمن Windows ضمن جدار الحماية، للشبكات الخاصة والعامة.</translation>
    </message>
    <message>
        <source>The firewall of macOS is on. It may let nobody in at port %1.</source>
        <translation>جدار حماية macOS يعمل. قد لا يسمح لأحد بالدخول عبر المنفذ %1.</translation>
    </message>
    <message>
        <source>Allow Earshot in System Settings under Network, Firewall, and under Privacy, Local Network.</source>
        <translation>اسمح لـ Earshot في إعدادات النظام ضمن الشبكة، جدار الحماية، وضمن الخصوصية، الشبكة المحلية.</translation>
    </message>
    <message>
        <source>This machine is in no network but a VPN: only people in it can come to %1.</source>
        <translation>هذا الجهاز ليس إلا على شبكة VPN: لا يصل إلى %1 إلا من هم عليها.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that your guests are in.</source>
        <translation>اتصل بشبكة Wi-Fi التي عليها ضيوفك.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>يمكن الدخول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>no machine there</source>
        <translation>لا جهاز هناك</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>لا طريق إلى هناك</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>no web server</source>
        <translation>ليس خادم ويب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>none, it is a number</source>
        <translation>لا يوجد، العنوان أرقام</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>gets through</source>
        <translation>تمر</translation>
    </message>
    <message>
        <source>does not get through</source>
        <translation>لا تمر</translation>
    </message>
    <message>
        <source>none that one sees</source>
        <translation>لا يظهر أي جدار</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>the right one</source>
        <translation>هي الصحيحة</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>شهادة أخرى</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>لا أحد يضمنها</translation>
    </message>
    <message>
        <source>none is shown</source>
        <translation>لا تُعرض شهادة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>%1 is not the host that this address was made by: it has another certificate. Perhaps a new one, or another machine has that place now; or somebody in between wants to read along.</source>
        <translation>%1 ليس المضيف الذي صنع هذا العنوان: فشهادته شهادة أخرى. ربما هي جديدة، أو صار جهاز آخر في ذلك المكان؛ أو أن أحدًا في الوسط يريد القراءة.</translation>
    </message>
    <message>
        <source>Ask the host for a new address, by another way.</source>
        <translation>اطلب من المضيف عنوانًا جديدًا بطريق آخر.</translation>
    </message>
    <message>
        <source>There is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along.</source>
        <translation>لا خط مشفّر إلى %1، وهذا العنوان يطلب خطًا مشفّرًا. ربما يجيب هناك برنامج آخر؛ أو أن أحدًا في الوسط يريد القراءة.</translation>
    </message>
    <message>
        <source>Ask the host for the address again.</source>
        <translation>اطلب العنوان من المضيف مجددًا.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1, and this address does not tell of it.</source>
        <translation>لا أحد يضمن شهادة %1، وهذا العنوان لا يذكرها.</translation>
    </message>
    <message>
        <source>Ask the host for the whole address, with what stands behind #.</source>
        <translation>اطلب من المضيف العنوان كاملًا، مع ما بعد #.</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>مشكلة في الاتصال؟</translation>
    </message>
    <message>
        <source>Looking. This takes some seconds.</source>
        <translation>جارٍ الفحص. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص مجددًا</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget everything?</source>
        <translation>نسيان كل شيء؟</translation>
    </message>
    <message numerus="yes">
        <source>You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>
            <numerusform>ستغادر كل الغرف. سيزول ما قيل وما كُتب هنا وما نسخته، ويبدأ Earshot من جديد.</numerusform>
            <numerusform>ستغادر كل الغرف، وتنتهي غرف هذا الجهاز لشخص واحد آخر. سيزول ما قيل وما كُتب هنا وما نسخته، ويبدأ Earshot من جديد.</numerusform>
            <numerusform>ستغادر كل الغرف، وتنتهي غرف هذا الجهاز لشخصين آخرين. سيزول ما قيل وما كُتب هنا وما نسخته، ويبدأ Earshot من جديد.</numerusform>
            <numerusform>ستغادر كل الغرف، وتنتهي غرف هذا الجهاز لـ %n أشخاص آخرين. سيزول ما قيل وما كُتب هنا وما نسخته، ويبدأ Earshot من جديد.</numerusform>
            <numerusform>ستغادر كل الغرف، وتنتهي غرف هذا الجهاز لـ %n شخصًا آخر. سيزول ما قيل وما كُتب هنا وما نسخته، ويبدأ Earshot من جديد.</numerusform>
            <numerusform>ستغادر كل الغرف، وتنتهي غرف هذا الجهاز لـ %n شخص آخر. سيزول ما قيل وما كُتب هنا وما نسخته، ويبدأ Earshot من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave all rooms. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>ستغادر كل الغرف. سيزول ما قيل وما كُتب هنا وما نسخته، ويبدأ Earshot من جديد.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite others</source>
        <translation>دعوة آخرين</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>لا أحد غيرك هنا بعد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>أرسل هذا إلى من تريد وجودهم هنا. تختفي هذه الصفحة حين يصل أولهم.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Send the address to the people you want here, and to nobody else: it has the key of this private room. They paste it into Earshot.</source>
        <translation>أرسل العنوان إلى من تريدهم هنا، ولا أحد غيرهم: ففيه مفتاح هذه الغرفة الخاصة. وهم يلصقونه في Earshot.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR للعنوان %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite others</source>
        <translation>دعوة آخرين</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>Come and chat in %1. Open this address in a browser, or paste it into Earshot:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>تعال وتحدّث في %1. افتح هذا العنوان في متصفّح، أو الصقه في Earshot:</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>عرض كبير</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>من يستطيع قراءة هذه الغرفة</translation>
    </message>
    <message>
        <source>Come and chat in %1, a private room. Paste this address into Earshot, and give it to nobody else:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>تعال وتحدّث في %1، وهي غرفة خاصة. الصق هذا العنوان في Earshot، ولا تعطه لأحد:</translation>
    </message>
    <message>
        <source>This room is private: the address has its key at the end, too long to read out and of no use to a browser. Send it to the people you want here, and to nobody else; they paste it into Earshot.</source>
        <translation>هذه الغرفة خاصة: في نهاية العنوان مفتاحها، وهو أطول من أن يُقرأ بصوت عالٍ ولا ينفع متصفّحًا. أرسله إلى من تريدهم هنا، ولا أحد غيرهم؛ وهم يلصقونه في Earshot.</translation>
    </message>
</context>
<context>
    <name>KeepsSheet</name>
    <message>
        <source>What this room keeps</source>
        <translation>ما تحتفظ به هذه الغرفة</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, until you leave the room.</source>
        <translation>
            <numerusform>لا رسائل (%1).</numerusform>
            <numerusform>رسالة واحدة (%1)، في الذاكرة فقط، إلى أن تغادر الغرفة.</numerusform>
            <numerusform>رسالتان (%1)، في الذاكرة فقط، إلى أن تغادر الغرفة.</numerusform>
            <numerusform>%n رسائل (%1)، في الذاكرة فقط، إلى أن تغادر الغرفة.</numerusform>
            <numerusform>%n رسالة (%1)، في الذاكرة فقط، إلى أن تغادر الغرفة.</numerusform>
            <numerusform>%n رسالة (%1)، في الذاكرة فقط، إلى أن تغادر الغرفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the room on this machine</source>
        <translation>في الغرفة على هذا الجهاز</translation>
    </message>
    <message>
        <source>On the host&apos;s machine</source>
        <translation>على جهاز المضيف</translation>
    </message>
    <message>
        <source>The host does not say.</source>
        <translation>المضيف لا يخبر بذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, for those who lost their line and come back.</source>
        <translation>
            <numerusform>لا رسائل (%1).</numerusform>
            <numerusform>رسالة واحدة (%1)، في الذاكرة فقط، لمن انقطع اتصاله ثم عاد.</numerusform>
            <numerusform>رسالتان (%1)، في الذاكرة فقط، لمن انقطع اتصاله ثم عاد.</numerusform>
            <numerusform>%n رسائل (%1)، في الذاكرة فقط، لمن انقطع اتصاله ثم عاد.</numerusform>
            <numerusform>%n رسالة (%1)، في الذاكرة فقط، لمن انقطع اتصاله ثم عاد.</numerusform>
            <numerusform>%n رسالة (%1)، في الذاكرة فقط، لمن انقطع اتصاله ثم عاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never more than the last %1 messages of %2 minutes. Newcomers get nothing of it.</source>
        <translation>لا أكثر من آخر %1 رسالة خلال %2 دقيقة. ولا يصل القادمين الجدد شيء منها.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Nothing: no message, no name, no room. Earshot remembers where its window was, what you ticked, and the certificate of this machine.</source>
        <translation>لا شيء: لا رسالة ولا اسم ولا غرفة. يتذكر Earshot مكان نافذته وما اخترته وشهادة هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>لدى الآخرين</translation>
    </message>
    <message>
        <source>Everybody here sees what you see, and can copy it.</source>
        <translation>كل من هنا يرى ما تراه ويمكنه نسخه.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>من يستطيع قراءة هذه الغرفة</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <source>Make a new certificate</source>
        <translation>إنشاء شهادة جديدة</translation>
    </message>
    <message>
        <source>There is a new certificate. Give the address anew to whoever is still to come.</source>
        <translation>توجد شهادة جديدة. أعطِ العنوان من جديد لمن لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Who can read along</source>
        <translation>من يستطيع القراءة</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network of whoever came unencrypted.</source>
        <translation>المضيف وكل من هنا، وشبكة من دخل بلا تشفير.</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network in between.</source>
        <translation>المضيف وكل من هنا، والشبكة بينكما.</translation>
    </message>
    <message>
        <source>Whoever has the private address: not the network, and no server that was not given it.</source>
        <translation>كل من لديه العنوان الخاص: لا الشبكة، ولا خادم لم يُعطَ العنوان.</translation>
    </message>
    <message>
        <source>Addresses that you gave away lead nowhere then. Whoever is here stays until their line breaks.</source>
        <translation>العناوين التي أعطيتها لن تؤدي إلى أي مكان بعد ذلك. ومن هو هنا يبقى إلى أن ينقطع اتصاله.</translation>
    </message>
</context>
<context>
    <name>KnockCall</name>
    <message>
        <source>%1 knocks</source>
        <translation>يطرق %1 الباب</translation>
    </message>
</context>
<context>
    <name>KnockList</name>
    <message>
        <source>People who knock</source>
        <translation>من يطرق الباب</translation>
    </message>
</context>
<context>
    <name>KnockRow</name>
    <message>
        <source>%1 knocks</source>
        <translation>يطرق %1 الباب</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>ردّ</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close Earshot?</source>
        <translation>إغلاق Earshot؟</translation>
    </message>
    <message>
        <source>Close this room?</source>
        <translation>إغلاق هذه الغرفة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in rooms on this machine. The rooms end for them too.</source>
        <translation>
            <numerusform>لا أحد غيرك في غرف هذا الجهاز.</numerusform>
            <numerusform>في إحدى غرف هذا الجهاز شخص آخر. تنتهي الغرفة عنده أيضًا.</numerusform>
            <numerusform>في غرف هذا الجهاز شخصان آخران. تنتهي الغرف عندهما أيضًا.</numerusform>
            <numerusform>في غرف هذا الجهاز %n أشخاص آخرين. تنتهي الغرف عندهم أيضًا.</numerusform>
            <numerusform>في غرف هذا الجهاز %n شخصًا آخر. تنتهي الغرف عندهم أيضًا.</numerusform>
            <numerusform>في غرف هذا الجهاز %n شخص آخر. تنتهي الغرف عندهم أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in it. The room ends for them too.</source>
        <translation>
            <numerusform>لا أحد غيرك في الغرفة.</numerusform>
            <numerusform>في الغرفة شخص آخر. تنتهي الغرفة عنده أيضًا.</numerusform>
            <numerusform>في الغرفة شخصان آخران. تنتهي الغرفة عندهما أيضًا.</numerusform>
            <numerusform>في الغرفة %n أشخاص آخرين. تنتهي الغرفة عندهم أيضًا.</numerusform>
            <numerusform>في الغرفة %n شخصًا آخر. تنتهي الغرفة عندهم أيضًا.</numerusform>
            <numerusform>في الغرفة %n شخص آخر. تنتهي الغرفة عندهم أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earshot</source>
        <translation>إغلاق Earshot</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>إغلاق الغرفة</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Chat with the people around you.</source>
        <translation>دردش مع من حولك.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>لا حساب، لا سحابة، لا أثر.</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who is typing</source>
        <translation>إظهار من يكتب</translation>
    </message>
    <message>
        <source>Rules of this room</source>
        <translation>قواعد هذه الغرفة</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Show again</source>
        <translation>إظهار مجددًا</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>إخفاء عني</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>إخراج من الغرفة</translation>
    </message>
    <message>
        <source>Make the host</source>
        <translation>جعله مضيفًا</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, you</source>
        <translation>%1، أنت</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Beside one&apos;s own name in the list of people.</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Host of this room</source>
        <translation>مضيف هذه الغرفة</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار مجددًا</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>The rest is too long to show.</source>
        <translation>البقية أطول من أن تُعرض.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>NameTag</name>
    <message>
        <source>Your name is %1. Change it</source>
        <translation>اسمك %1. تغيير الاسم</translation>
    </message>
    <message>
        <source>Your name in this room</source>
        <translation>اسمك في هذه الغرفة</translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nearby</source>
        <extracomment>Rooms that others in the same network have open.</extracomment>
        <translation>بالجوار</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyTick</name>
    <message>
        <source>Visible nearby</source>
        <translation>ظاهرة بالجوار</translation>
    </message>
    <message>
        <source>This computer has no Avahi or Bonjour to announce rooms with.</source>
        <translation>ليس على هذا الحاسوب Avahi أو Bonjour للإعلان عن الغرف.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Wi-Fi</source>
        <translation>واي فاي</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>شبكة سلكية</translation>
    </message>
    <message>
        <source>Hotspot of this machine</source>
        <translation>نقطة اتصال هذا الجهاز</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>شبكة الجوال</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Virtual machines on this machine</source>
        <translation>الأجهزة الافتراضية على هذا الجهاز</translation>
    </message>
    <message>
        <source>This machine alone</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <extracomment>Above the first message that has not been read.</extracomment>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>To the latest</source>
        <translation>إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <extracomment>Between &quot;Create a random room&quot; and the field for a room&apos;s name or address.</extracomment>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>PaceChoice</name>
    <message>
        <source>Slow mode: how often each person may speak</source>
        <translation>الوضع البطيء: كم مرة يكتب كل شخص</translation>
    </message>
    <message>
        <source>As they like</source>
        <translation>كما يشاؤون</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
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
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%n أشخاص آخرين</numerusform>
            <numerusform>%1 و%n شخصًا آخر</numerusform>
            <numerusform>%1 و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names in a row</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PrivacyTick</name>
    <message>
        <source>Private room: only who has its address can join and read, in Earshot</source>
        <translation>غرفة خاصة: لا يدخلها ويقرأ فيها إلا من لديه عنوانها، في Earshot</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>The way into %1, large</source>
        <translation>طريق الدخول إلى %1، بحجم كبير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ProjectorWords</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>عنوان الغرفة: %1</translation>
    </message>
    <message>
        <source>Scan the code, or type this address into a browser.</source>
        <translation>امسح الرمز، أو اكتب هذا العنوان في متصفّح.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation>
            <numerusform>لا أحد هنا</numerusform>
            <numerusform>شخص واحد هنا</numerusform>
            <numerusform>شخصان هنا</numerusform>
            <numerusform>%n أشخاص هنا</numerusform>
            <numerusform>%n شخصًا هنا</numerusform>
            <numerusform>%n شخص هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>This room is on your machine. Whoever joins in Earshot by the address that Copy gives has an encrypted line, and knows that the host is this machine. Browsers come unencrypted, and so does whoever types the address or finds the room nearby: the network in between can read along.</source>
        <translation>هذه الغرفة على جهازك. من ينضم في Earshot بالعنوان الذي يعطيه «نسخ» له خط مشفّر، ويعرف أن المضيف هو هذا الجهاز. المتصفحات تدخل بلا تشفير، وكذلك من يكتب العنوان بيده أو يجد الغرفة في الجوار: الشبكة في الوسط تستطيع قراءة ما يُقال.</translation>
    </message>
    <message>
        <source>Your line to the host is encrypted, and the host is the one that the address was made by. Nobody in between can read along.</source>
        <translation>خطك إلى المضيف مشفّر، والمضيف هو الذي صنع هذا العنوان. لا أحد في الوسط يستطيع القراءة.</translation>
    </message>
    <message>
        <source>Your line to the host is not encrypted: the network in between can read along. Ask the host for the address that Copy gives in Earshot, and join by that.</source>
        <translation>خطك إلى المضيف غير مشفّر: الشبكة في الوسط تستطيع قراءة ما يُقال. اطلب من المضيف العنوان الذي يعطيه «نسخ» في Earshot، وانضم به.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>من يستطيع قراءة هذه الغرفة</translation>
    </message>
    <message>
        <source>The host can read everything, and so can everybody in the room. Any of them may have come in unencrypted.</source>
        <translation>المضيف يستطيع قراءة كل شيء، وكذلك كل من في الغرفة. وقد يكون أي منهم دخل بلا تشفير.</translation>
    </message>
    <message>
        <source>To make sure of the host, read these words to each other. They are the same on both sides, or somebody stands in between:</source>
        <translation>للتأكد من المضيف، ليقرأ كل منكما هذه الكلمات للآخر. هي نفسها في الجهتين، وإلا فهناك من يقف في الوسط:</translation>
    </message>
    <message>
        <source>What this room keeps</source>
        <translation>ما تحتفظ به هذه الغرفة</translation>
    </message>
    <message>
        <source>This room is private. Texts, names and who types are sealed with the key in its address, from one Earshot to the other: only who was given that address can come in or read them. The network cannot, and neither can a server that was not given it.</source>
        <translation>هذه الغرفة خاصة. النصوص والأسماء ومن يكتب مختومة بالمفتاح الموجود في عنوانها، من برنامج Earshot إلى آخر: لا يدخل ولا يقرأ إلا من أُعطي هذا العنوان. الشبكة لا تستطيع ذلك، ولا خادم لم يُعطَ العنوان.</translation>
    </message>
    <message>
        <source>The address is the key: whoever gets hold of it can come in, and can read what was recorded on its way before. Whoever opened the room has it, too. The server, and on an unencrypted line the network, see how many are here, and who says something when and how much; they can hold back what they do not like, and whoever of them has the address could speak in anybody&apos;s name.</source>
        <translation>العنوان هو المفتاح: من يحصل عليه يستطيع الدخول، وقراءة ما سُجّل في الطريق من قبل. ومن فتح الغرفة لديه العنوان أيضًا. يرى الخادم، والشبكة على خط غير مشفّر، كم شخصًا هنا ومن يقول شيئًا ومتى وكم؛ ويمكنهما حجب ما لا يعجبهما، ومن لديه العنوان منهما يستطيع التكلم باسم أي شخص.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>That did not work (%1). Try again.</source>
        <translation>لم ينجح ذلك (%1). حاول مجددًا.</translation>
    </message>
    <message>
        <source>that address</source>
        <translation>ذلك العنوان</translation>
    </message>
    <message>
        <source>Type a room&apos;s name to open it here, or paste the address somebody gave you.</source>
        <translation>اكتب اسم غرفة لفتحها هنا، أو الصق العنوان الذي وصلك.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again, and only the address.</source>
        <translation>هذا أطول من أن يكون عنوانًا. انسخ العنوان مجددًا، وحده.</translation>
    </message>
    <message>
        <source>This kind of address is not a room. A room&apos;s address begins with http:// or https://.</source>
        <translation>هذا النوع من العناوين ليس لغرفة. يبدأ عنوان الغرفة بـ http://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>The part before the room&apos;s name is not a machine&apos;s address. Copy the address again.</source>
        <translation>ما يسبق اسم الغرفة ليس عنوان جهاز. انسخ العنوان مجددًا.</translation>
    </message>
    <message>
        <source>The number after the colon is not a port. It lies between 1 and 65535.</source>
        <translation>الرقم بعد النقطتين ليس منفذًا. يقع المنفذ بين 1 و65535.</translation>
    </message>
    <message>
        <source>The address ends before the room&apos;s name. Add it after the last slash.</source>
        <translation>ينتهي العنوان قبل اسم الغرفة. أضف الاسم بعد آخر شرطة مائلة.</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits, - _ and . only. Take the other signs out.</source>
        <translation>يتكون اسم الغرفة من الحروف والأرقام والرموز - و _ و . فقط. احذف ما سواها.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters. Shorten it.</source>
        <translation>لا يزيد اسم الغرفة على 64 حرفًا. اختصره.</translation>
    </message>
    <message>
        <source>This name is kept for the program itself. Choose another.</source>
        <translation>هذا الاسم محجوز للبرنامج نفسه. اختر غيره.</translation>
    </message>
    <message>
        <source>The room is full. Try again when somebody has left.</source>
        <translation>الغرفة ممتلئة. حاول مجددًا بعد أن يغادر أحد.</translation>
    </message>
    <message>
        <source>The host has no place for another room. Leave one first, or try another host.</source>
        <translation>لا مكان عند المضيف لغرفة أخرى. غادر غرفة أولًا، أو جرّب مضيفًا آخر.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the room still open there?</source>
        <translation>لا أحد يجيب عند %1. هل ما زالت الغرفة مفتوحة هناك؟</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Is the host still there, and on the same network?</source>
        <translation>تعذّر الوصول إلى %1. هل ما زال المضيف هناك، وعلى الشبكة نفسها؟</translation>
    </message>
    <message>
        <source>No answer from %1. Is the host still there, and on the same network?</source>
        <translation>لا جواب من %1. هل ما زال المضيف هناك، وعلى الشبكة نفسها؟</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the spelling, or use the numbers of the address.</source>
        <translation>تعذّر العثور على %1. تحقق من الكتابة، أو استخدم العنوان بالأرقام.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a room. Check the address.</source>
        <translation>هناك ما يجيب عند %1، لكنه ليس غرفة. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room: another program has the port. Close it, or choose another port.</source>
        <translation>تعذّر فتح غرفة: برنامج آخر يشغل المنفذ. أغلقه، أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room on this machine: %1</source>
        <translation>تعذّر فتح غرفة على هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>A name needs at least one letter that can be seen.</source>
        <translation>يحتاج الاسم إلى حرف ظاهر واحد على الأقل.</translation>
    </message>
    <message>
        <source>A name has at most 32 characters. Shorten it.</source>
        <translation>لا يزيد الاسم على 32 حرفًا. اختصره.</translation>
    </message>
    <message>
        <source>Somebody here has that name. Choose another.</source>
        <translation>هذا الاسم لشخص آخر هنا. اختر غيره.</translation>
    </message>
    <message>
        <source>Not sent: the message is too long. Shorten it and send again.</source>
        <translation>لم تُرسل: الرسالة طويلة جدًا. اختصرها وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>Not sent: there is nothing in it that can be seen.</source>
        <translation>لم تُرسل: ليس فيها شيء ظاهر.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation>
            <numerusform>لم تُرسل: رسائل كثيرة دفعة واحدة. أرسلها مجددًا الآن.</numerusform>
            <numerusform>لم تُرسل: رسائل كثيرة دفعة واحدة. أرسلها مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>لم تُرسل: رسائل كثيرة دفعة واحدة. أرسلها مجددًا بعد ثانيتين.</numerusform>
            <numerusform>لم تُرسل: رسائل كثيرة دفعة واحدة. أرسلها مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>لم تُرسل: رسائل كثيرة دفعة واحدة. أرسلها مجددًا بعد %n ثانية.</numerusform>
            <numerusform>لم تُرسل: رسائل كثيرة دفعة واحدة. أرسلها مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the host could not read it. Change the text and send again.</source>
        <translation>لم تُرسل: لم يستطع المضيف قراءتها. غيّر النص وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>Perhaps not sent: the line was lost before the host answered. Press Enter to send again.</source>
        <translation>ربما لم تُرسل: انقطع الاتصال قبل أن يجيب المضيف. اضغط Enter لإرسالها مجددًا.</translation>
    </message>
    <message>
        <source>Not now: the line is lost. Try again when it is back.</source>
        <translation>ليس الآن: الاتصال مقطوع. حاول مجددًا حين يعود.</translation>
    </message>
    <message>
        <source>Not sent: the room has ended. Copy the text if you need it.</source>
        <translation>لم تُرسل: انتهت الغرفة. انسخ النص إن احتجت إليه.</translation>
    </message>
    <message>
        <source>Not sent: the room let go of you for a moment. Send again.</source>
        <translation>لم تُرسل: انقطعت صلتك بالغرفة لحظة. أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>The host closed the room.</source>
        <translation>أغلق المضيف الغرفة.</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>انتهت الغرفة.</translation>
    </message>
    <message>
        <source>The line to the room is lost.</source>
        <translation>الاتصال بالغرفة مقطوع.</translation>
    </message>
    <message>
        <source>There is no room at %1. It may have ended; ask for the address again.</source>
        <translation>لا توجد غرفة في %1. ربما انتهت؛ اطلب العنوان مجددًا.</translation>
    </message>
    <message>
        <source>The end of the address, which proves its host, is damaged. Copy the whole address again.</source>
        <translation>نهاية العنوان، التي تثبت مضيفه، تالفة. انسخ العنوان كاملًا من جديد.</translation>
    </message>
    <message>
        <source>Not connected: %1 is not the host that this address was made by. Perhaps another machine has that place now, or the host has a new certificate; or somebody in between wants to read along. Ask for a new address, by another way.</source>
        <translation>لا اتصال: %1 ليس المضيف الذي صنع هذا العنوان. ربما صار جهاز آخر في ذلك المكان، أو للمضيف شهادة جديدة؛ أو أن أحدًا في الوسط يريد القراءة. اطلب عنوانًا جديدًا بطريق آخر.</translation>
    </message>
    <message>
        <source>Not connected: there is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along. Ask for the address again.</source>
        <translation>لا اتصال: لا خط مشفّر إلى %1، وهذا العنوان يطلب خطًا مشفّرًا. ربما يجيب هناك برنامج آخر؛ أو أن أحدًا في الوسط يريد القراءة. اطلب العنوان مجددًا.</translation>
    </message>
    <message>
        <source>The end of the address, the key of a private room, is damaged. Copy the whole address again.</source>
        <translation>نهاية العنوان، وهي مفتاح غرفة خاصة، تالفة. انسخ العنوان كاملًا من جديد.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the address has no key. Ask somebody who is in it for the whole address, with what stands behind #.</source>
        <translation>لم يُسمح بالدخول: هذه الغرفة خاصة، ولا مفتاح في العنوان. اطلب ممن فيها العنوان كاملًا، مع ما بعد #.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the key of this address is not its own. Perhaps it was begun anew since, or a private room of that name is there already. Ask for its address again.</source>
        <translation>لم يُسمح بالدخول: هذه الغرفة خاصة، ومفتاح هذا العنوان ليس مفتاحها. ربما بدأت من جديد منذ ذلك الحين، أو أن هناك غرفة خاصة بهذا الاسم من قبل. اطلب عنوانها مجددًا.</translation>
    </message>
    <message>
        <source>Not joined: the room of that name is not private, and this was to be. Nothing was said there. Join it by its address without a key, or choose another name.</source>
        <translation>لم تنضم: الغرفة بهذا الاسم ليست خاصة، وكان يُفترض أن تكون كذلك. لم يُقل شيء هناك. انضم إليها بعنوانها دون مفتاح، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The room is locked: nobody new comes in. Ask its host to unlock it.</source>
        <translation>الغرفة مقفلة: لا يدخل أحد جديد. اطلب من مضيفها فتحها.</translation>
    </message>
    <message>
        <source>The host did not let you in.</source>
        <translation>لم يسمح لك المضيف بالدخول.</translation>
    </message>
    <message>
        <source>The host removed you from this room.</source>
        <translation>أخرجك المضيف من هذه الغرفة.</translation>
    </message>
    <message>
        <source>The host muted you: you can read here, and not write.</source>
        <translation>كتمك المضيف: يمكنك القراءة هنا دون الكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: the room is in slow mode. Send again in %n s.</source>
        <translation>
            <numerusform>لم تُرسل بعد: الغرفة في الوضع البطيء. أرسلها مجددًا الآن.</numerusform>
            <numerusform>لم تُرسل بعد: الغرفة في الوضع البطيء. أرسلها مجددًا بعد ثانية.</numerusform>
            <numerusform>لم تُرسل بعد: الغرفة في الوضع البطيء. أرسلها مجددًا بعد ثانيتين.</numerusform>
            <numerusform>لم تُرسل بعد: الغرفة في الوضع البطيء. أرسلها مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>لم تُرسل بعد: الغرفة في الوضع البطيء. أرسلها مجددًا بعد %n ثانية.</numerusform>
            <numerusform>لم تُرسل بعد: الغرفة في الوضع البطيء. أرسلها مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the host can do that.</source>
        <translation>لا يستطيع ذلك إلا المضيف.</translation>
    </message>
    <message>
        <source>That person is not here any more.</source>
        <translation>لم يعد هذا الشخص هنا.</translation>
    </message>
    <message>
        <source>Not done: too much at once. Try again in a moment.</source>
        <translation>لم يُنفَّذ: طلبات كثيرة دفعة واحدة. حاول مجددًا بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Let back in</source>
        <translation>السماح بالعودة</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Currently chatting in %1</source>
        <translation>تدردش الآن في %1</translation>
    </message>
    <message>
        <source>Rooms, with something new</source>
        <translation>الغرف، وفيها جديد</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>غرفة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
            <numerusform>المتصلون (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Encrypted line to the host. Who can read this room</source>
        <translation>الخط إلى المضيف مشفّر. من يستطيع قراءة هذه الغرفة</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>من يستطيع قراءة هذه الغرفة</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Private room. Who can read this room</source>
        <translation>غرفة خاصة. من يستطيع قراءة هذه الغرفة</translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>من يطرق الباب</translation>
    </message>
</context>
<context>
    <name>RoomRail</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>غرفة أخرى</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>من يطرق الباب</translation>
    </message>
</context>
<context>
    <name>RoomSentence</name>
    <message>
        <source>Currently chatting in %1 as %2</source>
        <extracomment>%1 is the room, %2 one&apos;s own name. Keep their order.</extracomment>
        <translation>تدردش الآن في %1 باسم %2</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>RulesLine</name>
    <message>
        <source>Locked: nobody new comes in</source>
        <translation>مقفلة: لا يدخل أحد جديد</translation>
    </message>
    <message>
        <source>Newcomers knock</source>
        <translation>القادمون يطرقون الباب</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>رسالة واحدة كل %n ثانية</numerusform>
            <numerusform>رسالة واحدة كل ثانية</numerusform>
            <numerusform>رسالة واحدة كل ثانيتين</numerusform>
            <numerusform>رسالة واحدة كل %n ثوانٍ</numerusform>
            <numerusform>رسالة واحدة كل %n ثانية</numerusform>
            <numerusform>رسالة واحدة كل %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of this room</source>
        <translation>قواعد هذه الغرفة</translation>
    </message>
    <message>
        <source>Lock the room: nobody new comes in</source>
        <translation>قفل الغرفة: لا يدخل أحد جديد</translation>
    </message>
    <message>
        <source>Newcomers knock, and wait until you let them in</source>
        <translation>القادمون يطرقون الباب وينتظرون حتى تدخلهم</translation>
    </message>
    <message>
        <source>Removed or turned away</source>
        <translation>من أُخرج أو رُدّ</translation>
    </message>
    <message>
        <source>Close the room for everybody</source>
        <translation>إغلاق الغرفة للجميع</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>%1 joined</source>
        <comment>several people</comment>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>one person</comment>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several people</comment>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one person</comment>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>اسم %1 الآن %2</translation>
    </message>
    <message>
        <source>You joined as %1</source>
        <translation>انضممت باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation>
            <numerusform>لا رسائل مفقودة هنا</numerusform>
            <numerusform>رسالة واحدة مفقودة هنا</numerusform>
            <numerusform>رسالتان مفقودتان هنا</numerusform>
            <numerusform>%n رسائل مفقودة هنا</numerusform>
            <numerusform>%n رسالة مفقودة هنا</numerusform>
            <numerusform>%n رسالة مفقودة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>هنا رسائل مفقودة</translation>
    </message>
    <message>
        <source>The room started anew</source>
        <translation>بدأت الغرفة من جديد</translation>
    </message>
    <message>
        <source>The host closed the room</source>
        <translation>أغلق المضيف الغرفة</translation>
    </message>
    <message>
        <source>Earlier messages are no longer kept</source>
        <translation>لم تعد الرسائل الأقدم محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>لم تصل رسائل غُيّرت في طريقها</numerusform>
            <numerusform>وصلت رسالة غُيّرت أو كُرّرت أو نُقلت في طريقها: لا تُعرض</numerusform>
            <numerusform>وصلت رسالتان غُيّرتا أو كُرّرتا أو نُقلتا في طريقهما: لا تُعرضان</numerusform>
            <numerusform>وصلت %n رسائل غُيّرت أو كُرّرت أو نُقلت في طريقها: لا تُعرض</numerusform>
            <numerusform>وصلت %n رسالة غُيّرت أو كُرّرت أو نُقلت في طريقها: لا تُعرض</numerusform>
            <numerusform>وصلت %n رسالة غُيّرت أو كُرّرت أو نُقلت في طريقها: لا تُعرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>لم تصل أسماء غُيّرت في طريقها</numerusform>
            <numerusform>وصل اسم غُيّر أو كُرّر أو نُقل في طريقه: لا يُعرض</numerusform>
            <numerusform>وصل اسمان غُيّرا أو كُرّرا أو نُقلا في طريقهما: لا يُعرضان</numerusform>
            <numerusform>وصلت %n أسماء غُيّرت أو كُرّرت أو نُقلت في طريقها: لا تُعرض</numerusform>
            <numerusform>وصل %n اسمًا غُيّر أو كُرّر أو نُقل في طريقه: لا يُعرض</numerusform>
            <numerusform>وصل %n اسم غُيّر أو كُرّر أو نُقل في طريقه: لا يُعرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1 are hidden</source>
        <translation>
            <numerusform>لا رسائل مخفية من %1</numerusform>
            <numerusform>رسالة واحدة من %1 مخفية</numerusform>
            <numerusform>رسالتان من %1 مخفيتان</numerusform>
            <numerusform>%n رسائل من %1 مخفية</numerusform>
            <numerusform>%n رسالة من %1 مخفية</numerusform>
            <numerusform>%n رسالة من %1 مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>TroubleButton</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>مشكلة في الاتصال؟</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>لا أحد يكتب الآن</numerusform>
            <numerusform>يكتب شخص واحد الآن…</numerusform>
            <numerusform>يكتب شخصان الآن…</numerusform>
            <numerusform>يكتب %n أشخاص الآن…</numerusform>
            <numerusform>يكتب %n شخصًا الآن…</numerusform>
            <numerusform>يكتب %n شخص الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are typing…</source>
        <translation>يكتب %1 الآن…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>يكتب %1 الآن…</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>If they cannot reach this address, try another of this machine:</source>
        <translation>إذا لم يصلوا إلى هذا العنوان، فجرّب عنوانًا آخر لهذا الجهاز:</translation>
    </message>
    <message>
        <source>If they cannot reach this address, try another:</source>
        <translation>إذا لم يصلوا إلى هذا العنوان، فجرّب عنوانًا آخر:</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>إنشاء غرفة عشوائية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Create a private room</source>
        <translation>إنشاء غرفة خاصة</translation>
    </message>
</context>
</TS>
