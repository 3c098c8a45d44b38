<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Other addresses</source>
        <translation>其他地址</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Room name or address</source>
        <translation>房间名或地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>A name opens a room on this machine. An address takes you to one.</source>
        <translation>输入名称，在本机创建房间；输入地址，进入已有房间。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>正在创建房间</translation>
    </message>
</context>
<context>
    <name>AddressMenu</name>
    <message>
        <source>Other addresses of this room</source>
        <translation>此房间的其他地址</translation>
    </message>
    <message>
        <source>There is no other address</source>
        <translation>没有其他地址</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What was said stays here until you leave.</source>
        <translation>聊天内容会保留到你离开为止。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Enter your message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>剩余 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite others</source>
        <translation>邀请其他人</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>这里还没有其他人</translation>
    </message>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>房间地址：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>把它发给你想邀请的人。第一个人到来后，此页就会消失。</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close Earshot?</source>
        <translation>关闭 Earshot？</translation>
    </message>
    <message>
        <source>Close this room?</source>
        <translation>关闭这个房间？</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in rooms on this machine. The rooms end for them too.</source>
        <translation>
            <numerusform>本机的房间里还有其他 %n 人。房间关闭后，他们也无法继续聊天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in it. The room ends for them too.</source>
        <translation>
            <numerusform>房间里还有其他 %n 人。房间关闭后，他们也无法继续聊天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Close Earshot</source>
        <translation>关闭 Earshot</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>关闭房间</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>在线用户（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who is typing</source>
        <translation>显示谁正在输入</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, you</source>
        <translation>%1，你</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Beside one&apos;s own name in the list of people.</extracomment>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>The rest is too long to show.</source>
        <translation>其余内容太长，无法显示。</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>NameTag</name>
    <message>
        <source>Your name is %1. Change it</source>
        <translation>你的名字是 %1。更改名字</translation>
    </message>
    <message>
        <source>Your name in this room</source>
        <translation>你在此房间的名字</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <extracomment>Above the first message that has not been read.</extracomment>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the latest</source>
        <translation>回到最新</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <extracomment>Between &quot;Create a random room&quot; and the field for a room&apos;s name or address.</extracomment>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 和其他 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names in a row</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>That did not work (%1). Try again.</source>
        <translation>没能完成（%1）。再试一次。</translation>
    </message>
    <message>
        <source>that address</source>
        <translation>该地址</translation>
    </message>
    <message>
        <source>Type a room&apos;s name to open it here, or paste the address somebody gave you.</source>
        <translation>输入房间名，在本机创建房间；或粘贴别人给你的地址。</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again, and only the address.</source>
        <translation>内容太长，不是地址。重新复制，只复制地址。</translation>
    </message>
    <message>
        <source>This kind of address is not a room. A room&apos;s address begins with http:// or https://.</source>
        <translation>这类地址不是房间。房间地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The part before the room&apos;s name is not a machine&apos;s address. Copy the address again.</source>
        <translation>房间名前面的部分不是机器的地址。重新复制地址。</translation>
    </message>
    <message>
        <source>The number after the colon is not a port. It lies between 1 and 65535.</source>
        <translation>冒号后面的数字不是端口。端口在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>The address ends before the room&apos;s name. Add it after the last slash.</source>
        <translation>地址缺少房间名。在最后一个斜杠后面补上。</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits, - _ and . only. Take the other signs out.</source>
        <translation>房间名只能包含文字、数字以及 - _ . 三种符号。去掉其他符号。</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters. Shorten it.</source>
        <translation>房间名最多 64 个字符。缩短一些。</translation>
    </message>
    <message>
        <source>This name is kept for the program itself. Choose another.</source>
        <translation>此名称由程序保留。换一个名称。</translation>
    </message>
    <message>
        <source>The room is full. Try again when somebody has left.</source>
        <translation>房间已满。等有人离开后再试。</translation>
    </message>
    <message>
        <source>The host has no place for another room. Leave one first, or try another host.</source>
        <translation>主机无法再容纳更多房间。先离开一个房间，或换一台主机。</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the room still open there?</source>
        <translation>%1 没有应答。那里的房间还开着吗？</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Is the host still there, and on the same network?</source>
        <translation>无法连接到 %1。主机还在吗？是否在同一网络？</translation>
    </message>
    <message>
        <source>No answer from %1. Is the host still there, and on the same network?</source>
        <translation>%1 没有回应。主机还在吗？是否在同一网络？</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the spelling, or use the numbers of the address.</source>
        <translation>找不到 %1。检查拼写，或改用数字地址。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a room. Check the address.</source>
        <translation>%1 有应答，但不是房间。检查地址。</translation>
    </message>
    <message>
        <source>Can&apos;t open a room: another program has the port. Close it, or choose another port.</source>
        <translation>无法创建房间：端口被另一个程序占用。关闭该程序，或换一个端口。</translation>
    </message>
    <message>
        <source>Can&apos;t open a room on this machine: %1</source>
        <translation>无法在本机创建房间：%1</translation>
    </message>
    <message>
        <source>A name needs at least one letter that can be seen.</source>
        <translation>名字至少要有一个可见的文字。</translation>
    </message>
    <message>
        <source>A name has at most 32 characters. Shorten it.</source>
        <translation>名字最多 32 个字符。缩短一些。</translation>
    </message>
    <message>
        <source>Somebody here has that name. Choose another.</source>
        <translation>这里已有人用这个名字。换一个名字。</translation>
    </message>
    <message>
        <source>Not sent: the message is too long. Shorten it and send again.</source>
        <translation>未发送：消息太长。缩短后再发送。</translation>
    </message>
    <message>
        <source>Not sent: there is nothing in it that can be seen.</source>
        <translation>未发送：消息里没有可见的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation>
            <numerusform>未发送：消息太频繁。%n 秒后再发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the host could not read it. Change the text and send again.</source>
        <translation>未发送：主机无法读取。修改文字后再发送。</translation>
    </message>
    <message>
        <source>Perhaps not sent: the line was lost before the host answered. Press Enter to send again.</source>
        <translation>可能未发送：主机应答前连接已断开。按 Enter 重新发送。</translation>
    </message>
    <message>
        <source>Not now: the line is lost. Try again when it is back.</source>
        <translation>暂时不行：连接已断开。恢复后再试。</translation>
    </message>
    <message>
        <source>Not sent: the room has ended. Copy the text if you need it.</source>
        <translation>未发送：房间已结束。如有需要，复制这段文字。</translation>
    </message>
    <message>
        <source>Not sent: the room let go of you for a moment. Send again.</source>
        <translation>未发送：你与房间短暂脱离。重新发送。</translation>
    </message>
    <message>
        <source>The host closed the room.</source>
        <translation>主持人关闭了房间。</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>房间已结束。</translation>
    </message>
    <message>
        <source>The line to the room is lost.</source>
        <translation>与房间的连接已断开。</translation>
    </message>
    <message>
        <source>There is no room at %1. It may have ended; ask for the address again.</source>
        <translation>%1 没有房间。房间可能已结束；重新询问地址。</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Currently chatting in %1</source>
        <translation>正在 %1 聊天</translation>
    </message>
    <message>
        <source>Rooms, with something new</source>
        <translation>房间，有新消息</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>另一个房间</translation>
    </message>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>在线用户（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>RoomRail</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>另一个房间</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomSentence</name>
    <message>
        <source>Currently chatting in %1 as %2</source>
        <extracomment>%1 is the room, %2 one&apos;s own name. Keep their order.</extracomment>
        <translation>正在 %1 以 %2 的身份聊天</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>%1 joined</source>
        <comment>several people</comment>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>one person</comment>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several people</comment>
        <translation>%1 已离开</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one person</comment>
        <translation>%1 已离开</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 现在叫 %2</translation>
    </message>
    <message>
        <source>You joined as %1</source>
        <translation>你以 %1 的身份加入</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation>
            <numerusform>此处缺失 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>此处缺失消息</translation>
    </message>
    <message>
        <source>The room started anew</source>
        <translation>房间已重新开始</translation>
    </message>
    <message>
        <source>The host closed the room</source>
        <translation>主持人关闭了房间</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n 人正在输入…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Chat with the people around you.</source>
        <translation>与身边的人聊天。</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>无账号，无云端，无痕迹。</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>创建随机房间</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
</TS>
