<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
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
</context>
<context>
    <name>AddressMenu</name>
    <message>
        <source>Other addresses of this room</source>
        <translation>عناوين أخرى لهذه الغرفة</translation>
    </message>
    <message>
        <source>There is no other address</source>
        <translation>لا يوجد عنوان آخر</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
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
        <source>The room&apos;s address: %1</source>
        <translation>عنوان الغرفة: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>أرسل هذا إلى من تريد وجودهم هنا. تختفي هذه الصفحة حين يصل أولهم.</translation>
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
        <source>Stay</source>
        <translation>بقاء</translation>
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
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Chat with the people around you.</source>
        <translation>دردش مع من حولك.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>لا حساب، لا سحابة، لا أثر.</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>إنشاء غرفة عشوائية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
</TS>
