<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourtesyWords</name>
    <message numerus="yes">
        <source>%1 slowed the room down: one message every %n s</source>
        <translation>
            <numerusform>%1 slowed the room down: one message every second</numerusform>
            <numerusform>%1 slowed the room down: one message every %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message numerus="yes">
        <source>You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>
            <numerusform>You leave all rooms, and those on this machine end for %n other person. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</numerusform>
            <numerusform>You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepsSheet</name>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, until you leave the room.</source>
        <translation>
            <numerusform>%n message (%1), in memory only, until you leave the room.</numerusform>
            <numerusform>%n messages (%1), in memory only, until you leave the room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, for those who lost their line and come back.</source>
        <translation>
            <numerusform>%n message (%1), in memory only, for those who lost their line and come back.</numerusform>
            <numerusform>%n messages (%1), in memory only, for those who lost their line and come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n other people are in rooms on this machine. The rooms end for them too.</source>
        <translation>
            <numerusform>%n other person is in a room on this machine. The room ends for them too.</numerusform>
            <numerusform>%n other people are in rooms on this machine. The rooms end for them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in it. The room ends for them too.</source>
        <translation>
            <numerusform>%n other person is in it. The room ends for them too.</numerusform>
            <numerusform>%n other people are in it. The room ends for them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Users online (%n)</numerusform>
            <numerusform>Users online (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceChoice</name>
    <message numerus="yes">
        <source>%n s</source>
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
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectorWords</name>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation>
            <numerusform>%n person is here</numerusform>
            <numerusform>%n people are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation>
            <numerusform>Not sent: too many messages at once. Send again in %n s.</numerusform>
            <numerusform>Not sent: too many messages at once. Send again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: the room is in slow mode. Send again in %n s.</source>
        <translation>
            <numerusform>Not sent yet: the room is in slow mode. Send again in %n s.</numerusform>
            <numerusform>Not sent yet: the room is in slow mode. Send again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Users online (%n)</numerusform>
            <numerusform>Users online (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesLine</name>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>One message every second</numerusform>
            <numerusform>One message every %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation>
            <numerusform>%n message is missing here</numerusform>
            <numerusform>%n messages are missing here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>A message came that was changed, repeated or moved on its way: it is not shown</numerusform>
            <numerusform>%n messages came that were changed, repeated or moved on their way: they are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>A name came that was changed, repeated or moved on its way: it is not shown</numerusform>
            <numerusform>%n names came that were changed, repeated or moved on their way: they are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1 are hidden</source>
        <translation>
            <numerusform>%n message of %1 is hidden</numerusform>
            <numerusform>%n messages of %1 are hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n person is typing…</numerusform>
            <numerusform>%n people are typing…</numerusform>
        </translation>
    </message>
</context>
</TS>
