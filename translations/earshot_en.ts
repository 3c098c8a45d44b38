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
    <name>Reasons</name>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation>
            <numerusform>Not sent: too many messages at once. Send again in %n s.</numerusform>
            <numerusform>Not sent: too many messages at once. Send again in %n s.</numerusform>
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
    <name>SystemLine</name>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation>
            <numerusform>%n message is missing here</numerusform>
            <numerusform>%n messages are missing here</numerusform>
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
