<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Other addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Room name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>A name opens a room on this machine. An address takes you to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressMenu</name>
    <message>
        <source>Other addresses of this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What was said stays here until you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Enter your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close Earshot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in rooms on this machine. The rooms end for them too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in it. The room ends for them too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Earshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show who is typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Beside one&apos;s own name in the list of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>The rest is too long to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameTag</name>
    <message>
        <source>Your name is %1. Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in this room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <extracomment>Above the first message that has not been read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To the latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <extracomment>Between &quot;Create a random room&quot; and the field for a room&apos;s name or address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>That did not work (%1). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a room&apos;s name to open it here, or paste the address somebody gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again, and only the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of address is not a room. A room&apos;s address begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the room&apos;s name is not a machine&apos;s address. Copy the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number after the colon is not a port. It lies between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address ends before the room&apos;s name. Add it after the last slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits, - _ and . only. Take the other signs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is kept for the program itself. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is full. Try again when somebody has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no place for another room. Leave one first, or try another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the room still open there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Is the host still there, and on the same network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1. Is the host still there, and on the same network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the spelling, or use the numbers of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a room. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t open a room: another program has the port. Close it, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t open a room on this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter that can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 32 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody here has that name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the message is too long. Shorten it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: there is nothing in it that can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the host could not read it. Change the text and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps not sent: the line was lost before the host answered. Press Enter to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: the line is lost. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the room has ended. Copy the text if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the room let go of you for a moment. Send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host closed the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the room is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room at %1. It may have ended; ask for the address again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Currently chatting in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms, with something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomRail</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomSentence</name>
    <message>
        <source>Currently chatting in %1 as %2</source>
        <extracomment>%1 is the room, %2 one&apos;s own name. Keep their order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>%1 joined</source>
        <comment>several people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>one person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You joined as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room started anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host closed the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with the people around you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
