<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
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
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>已询问主持人。得到允许后你就会进来。</translation>
    </message>
</context>
<context>
    <name>AddressText</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>房间地址：%1</translation>
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
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>已询问主持人。得到允许后你就会进来。</translation>
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
    <name>CourtesyWords</name>
    <message>
        <source>%1 locked the room: nobody new can come in</source>
        <translation>%1 锁上了房间：新来的人进不来</translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 打开了房间的锁</translation>
    </message>
    <message>
        <source>%1 asks newcomers to knock</source>
        <translation>%1 要求新来的人先敲门</translation>
    </message>
    <message>
        <source>%1 lets newcomers in without knocking</source>
        <translation>%1 允许新来的人不敲门就进来</translation>
    </message>
    <message numerus="yes">
        <source>%1 slowed the room down: one message every %n s</source>
        <translation>
            <numerusform>%1 放慢了房间：每 %n 秒一条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended the slow mode</source>
        <translation>%1 结束了慢速模式</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 将 %2 禁言</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 让 %2 重新发言</translation>
    </message>
    <message>
        <source>%1 removed %2 from the room</source>
        <translation>%1 将 %2 移出了房间</translation>
    </message>
    <message>
        <source>%1 lets %2 come back</source>
        <translation>%1 允许 %2 回来</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 让 %2 进来了</translation>
    </message>
    <message>
        <source>%1 turned %2 away</source>
        <translation>%1 拒绝了 %2 进入</translation>
    </message>
    <message>
        <source>%1 made %2 the host</source>
        <translation>%1 让 %2 当主持人</translation>
    </message>
    <message>
        <source>%2 is the host now</source>
        <translation>现在的主持人是 %2</translation>
    </message>
</context>
<context>
    <name>DeedUndo</name>
    <message>
        <source>Let back in</source>
        <translation>允许回来</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>End knocking</source>
        <translation>取消敲门</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>结束慢速模式</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>From this machine the room can be reached.</source>
        <translation>从本机可以连接到房间。</translation>
    </message>
    <message>
        <source>Try again now. Whatever was in the way is gone.</source>
        <translation>现在再试一次。阻碍已经消失。</translation>
    </message>
    <message>
        <source>This machine is in no network.</source>
        <translation>本机没有连接任何网络。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that the host is in, or plug in the cable.</source>
        <translation>连接主机所在的 Wi-Fi，或插上网线。</translation>
    </message>
    <message>
        <source>Nobody here knows where %1 is.</source>
        <translation>这里没有谁知道 %1 在哪里。</translation>
    </message>
    <message>
        <source>Check the spelling, or ask the host for the address in numbers.</source>
        <translation>检查拼写，或向主持人要数字地址。</translation>
    </message>
    <message>
        <source>The host is there, but it is not known to itself as %1.</source>
        <translation>主机在，但它不认得自己叫 %1。</translation>
    </message>
    <message>
        <source>Ask the host for its own address. A server behind a proxy needs --public-url.</source>
        <translation>向主持人要主机自己的地址。代理后面的服务器需要 --public-url。</translation>
    </message>
    <message>
        <source>The server at %1 has no place left.</source>
        <translation>%1 的服务器已满。</translation>
    </message>
    <message>
        <source>Try again in a minute, when somebody has left.</source>
        <translation>过一会儿，等有人离开后再试。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not Earshot.</source>
        <translation>%1 有应答，但不是 Earshot。</translation>
    </message>
    <message>
        <source>Compare the number after the colon with the one on the host&apos;s screen.</source>
        <translation>核对冒号后面的数字与主机屏幕上的是否一致。</translation>
    </message>
    <message>
        <source>The host is there, but its room %1 is not open.</source>
        <translation>主机在，但房间 %1 没有打开。</translation>
    </message>
    <message>
        <source>Compare the room&apos;s name, or ask the host to open it again.</source>
        <translation>核对房间名，或请主持人重新打开房间。</translation>
    </message>
    <message>
        <source>Pages come through from %1, but no conversations.</source>
        <translation>来自 %1 的网页能通过，聊天却不能。</translation>
    </message>
    <message>
        <source>Something in between must let web sockets pass: tell whoever runs it.</source>
        <translation>中间环节须放行 WebSocket：告诉管理它的人。</translation>
    </message>
    <message>
        <source>%1 always means the very machine one sits at, and here nobody answers there.</source>
        <translation>%1 总是指自己正在用的机器，而本机没有应答。</translation>
    </message>
    <message>
        <source>Ask the host for the address that is meant for others.</source>
        <translation>向主持人要给别人用的地址。</translation>
    </message>
    <message>
        <source>%1 is this machine itself, and no room is open on it.</source>
        <translation>%1 就是本机，而本机没有打开的房间。</translation>
    </message>
    <message>
        <source>Open the room here, or ask for the address again.</source>
        <translation>在本机创建房间，或重新询问地址。</translation>
    </message>
    <message>
        <source>The machine at %1 is there, but Earshot does not answer on it.</source>
        <translation>%1 的机器在，但上面的 Earshot 没有应答。</translation>
    </message>
    <message>
        <source>Ask the host whether the room is still open, and compare the number after the colon.</source>
        <translation>问主持人房间是否还开着，并核对冒号后面的数字。</translation>
    </message>
    <message>
        <source>This network does not speak IPv6, and %1 is such an address.</source>
        <translation>此网络不支持 IPv6，而 %1 正是这种地址。</translation>
    </message>
    <message>
        <source>Ask the host for the address with dots.</source>
        <translation>向主持人要带点的地址。</translation>
    </message>
    <message>
        <source>This network does not speak IPv4, and %1 is such an address.</source>
        <translation>此网络不支持 IPv4，而 %1 正是这种地址。</translation>
    </message>
    <message>
        <source>Ask the host for the address with colons.</source>
        <translation>向主持人要带冒号的地址。</translation>
    </message>
    <message>
        <source>%1 belongs to virtual machines: it leads nowhere outside of one computer.</source>
        <translation>%1 属于虚拟机：出了那台电脑就无法连通。</translation>
    </message>
    <message>
        <source>Ask the host for another of its addresses.</source>
        <translation>向主持人要另一个地址。</translation>
    </message>
    <message>
        <source>%1 can be heard, but not reached: this network keeps its guests apart.</source>
        <translation>能发现 %1，却无法连接：此网络把访客彼此隔开。</translation>
    </message>
    <message>
        <source>Change to a network that does not, or let one of you open a hotspot.</source>
        <translation>换一个不这样做的网络，或由你们中的一人开热点。</translation>
    </message>
    <message>
        <source>The machine of %1 is there, but lets nobody in at this port.</source>
        <translation>%1 的机器在，但不让任何人从此端口进入。</translation>
    </message>
    <message>
        <source>Ask the host to let Earshot through its firewall.</source>
        <translation>请主持人在防火墙中放行 Earshot。</translation>
    </message>
    <message>
        <source>No machine in this network answers as %1.</source>
        <translation>此网络中没有机器以 %1 应答。</translation>
    </message>
    <message>
        <source>Ask the host for its address now: it may have changed, or the machine sleeps.</source>
        <translation>向主持人要现在的地址：地址可能变了，或机器在休眠。</translation>
    </message>
    <message>
        <source>A VPN on this machine takes what is meant for %1 away from the local network.</source>
        <translation>本机的 VPN 把发往 %1 的内容带离了本地网络。</translation>
    </message>
    <message>
        <source>Switch the VPN off as long as you are in the room.</source>
        <translation>在房间里时，关闭 VPN。</translation>
    </message>
    <message>
        <source>%1 is in another network than this machine (%2).</source>
        <translation>%1 与本机（%2）不在同一网络。</translation>
    </message>
    <message>
        <source>Join the network that the host is in.</source>
        <translation>连接主机所在的网络。</translation>
    </message>
    <message>
        <source>Nothing comes back from %1, which is not in this network.</source>
        <translation>%1 没有回应，它不在此网络中。</translation>
    </message>
    <message>
        <source>Check the internet connection, then ask whoever runs the server.</source>
        <translation>检查互联网连接，然后询问管理服务器的人。</translation>
    </message>
    <message>
        <source>On this machine everything is in order.</source>
        <translation>本机一切正常。</translation>
    </message>
    <message>
        <source>Give %1 to people in the same network. A guest Wi-Fi may keep them apart.</source>
        <translation>把 %1 发给同一网络的人。访客 Wi-Fi 可能会把他们隔开。</translation>
    </message>
    <message>
        <source>No room is open on this machine.</source>
        <translation>本机没有打开的房间。</translation>
    </message>
    <message>
        <source>Open one, then look again.</source>
        <translation>创建一个，然后再检查。</translation>
    </message>
    <message>
        <source>This machine is in no network: nobody else can come in.</source>
        <translation>本机没有连接任何网络：其他人都进不来。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi, plug in the cable, or open a hotspot.</source>
        <translation>连接 Wi-Fi、插上网线，或开热点。</translation>
    </message>
    <message>
        <source>The room is open for this machine alone, not at %1.</source>
        <translation>房间只对本机开放，没有在 %1 开放。</translation>
    </message>
    <message>
        <source>Start the server without --address, so that it listens for everybody.</source>
        <translation>启动服务器时不加 --address，让所有人都能连接。</translation>
    </message>
    <message>
        <source>At %1 another program answers in place of Earshot.</source>
        <translation>在 %1 应答的是另一个程序，而不是 Earshot。</translation>
    </message>
    <message>
        <source>Close that program, or host on another port: earshot --host --port 4010</source>
        <translation>关闭该程序，或换一个端口：earshot --host --port 4010</translation>
    </message>
    <message>
        <source>Not even this machine gets through to itself at %1.</source>
        <translation>就连本机也无法通过 %1 连接到自己。</translation>
    </message>
    <message>
        <source>Let Earshot through the firewall of this machine.</source>
        <translation>在本机的防火墙中放行 Earshot。</translation>
    </message>
    <message>
        <source>The firewall ufw is on. It may let nobody in at port %1.</source>
        <translation>防火墙 ufw 已开启，可能不让任何人从端口 %1 进入。</translation>
    </message>
    <message>
        <source>Open the port: sudo ufw allow %1/tcp</source>
        <translation>打开端口：sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. It may let nobody in at port %1.</source>
        <translation>防火墙 firewalld 已开启，可能不让任何人从端口 %1 进入。</translation>
    </message>
    <message>
        <source>Open the port: sudo firewall-cmd --add-port=%1/tcp</source>
        <translation>打开端口：sudo firewall-cmd --add-port=%1/tcp</translation>
    </message>
    <message>
        <source>The Windows firewall is on. It may let nobody in at port %1.</source>
        <translation>Windows 防火墙已开启，可能不让任何人从端口 %1 进入。</translation>
    </message>
    <message>
        <source>Allow Earshot in Windows Security under Firewall, for private and public networks.</source>
        <translation>在“Windows 安全中心”的“防火墙”中，允许 Earshot 使用专用和公用网络。</translation>
    </message>
    <message>
        <source>The firewall of macOS is on. It may let nobody in at port %1.</source>
        <translation>macOS 防火墙已开启，可能不让任何人从端口 %1 进入。</translation>
    </message>
    <message>
        <source>Allow Earshot in System Settings under Network, Firewall, and under Privacy, Local Network.</source>
        <translation>在“系统设置”的“网络”“防火墙”和“隐私”“本地网络”中，允许 Earshot。</translation>
    </message>
    <message>
        <source>This machine is in no network but a VPN: only people in it can come to %1.</source>
        <translation>本机只连接了 VPN：只有其中的人才能连接到 %1。</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that your guests are in.</source>
        <translation>连接客人所在的 Wi-Fi。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>no machine there</source>
        <translation>那里没有机器</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>没有通路</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>no web server</source>
        <translation>不是网页服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>none, it is a number</source>
        <translation>无，是数字地址</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>gets through</source>
        <translation>能通过</translation>
    </message>
    <message>
        <source>does not get through</source>
        <translation>不能通过</translation>
    </message>
    <message>
        <source>none that one sees</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>the right one</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>是另一个</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>无人担保</translation>
    </message>
    <message>
        <source>none is shown</source>
        <translation>没有出示</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>%1 is not the host that this address was made by: it has another certificate. Perhaps a new one, or another machine has that place now; or somebody in between wants to read along.</source>
        <translation>%1 不是给出此地址的主机：它的证书不同。可能换了新证书，或现在是另一台电脑在那里；也可能有人想在中间偷看。</translation>
    </message>
    <message>
        <source>Ask the host for a new address, by another way.</source>
        <translation>通过别的途径向主持人索要新地址。</translation>
    </message>
    <message>
        <source>There is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along.</source>
        <translation>到 %1 没有加密线路，而此地址要求加密。可能是别的程序在那里应答；也可能有人想在中间偷看。</translation>
    </message>
    <message>
        <source>Ask the host for the address again.</source>
        <translation>请重新向主持人索要地址。</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1, and this address does not tell of it.</source>
        <translation>没有机构为 %1 的证书担保，此地址也没有注明它。</translation>
    </message>
    <message>
        <source>Ask the host for the whole address, with what stands behind #.</source>
        <translation>向主持人索要完整的地址，包括 # 后面的部分。</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>连接有问题？</translation>
    </message>
    <message>
        <source>Looking. This takes some seconds.</source>
        <translation>正在检查。需要几秒钟。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次检查</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget everything?</source>
        <translation>忘记一切？</translation>
    </message>
    <message numerus="yes">
        <source>You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>
            <numerusform>你将离开所有房间，本机的房间也会对其他 %n 人关闭。在这里说过、输入过和复制过的内容都会消失，Earshot 重新开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave all rooms. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>你将离开所有房间。在这里说过、输入过和复制过的内容都会消失，Earshot 重新开始。</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>忘记一切</translation>
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
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>把它发给你想邀请的人。第一个人到来后，此页就会消失。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Send the address to the people you want here, and to nobody else: it has the key of this private room. They paste it into Earshot.</source>
        <translation>把地址发给你想邀请的人，不要给别人：其中有这个私密房间的密钥。对方把它粘贴到 Earshot 中。</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite others</source>
        <translation>邀请其他人</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>复制邀请</translation>
    </message>
    <message>
        <source>Come and chat in %1. Open this address in a browser, or paste it into Earshot:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>来 %1 聊天。用浏览器打开这个地址，或把它粘贴到 Earshot 中：</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>大屏显示</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>谁能看到此房间的内容</translation>
    </message>
    <message>
        <source>Come and chat in %1, a private room. Paste this address into Earshot, and give it to nobody else:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>来私密房间 %1 聊天。把这个地址粘贴到 Earshot 中，不要给别人：</translation>
    </message>
    <message>
        <source>This room is private: the address has its key at the end, too long to read out and of no use to a browser. Send it to the people you want here, and to nobody else; they paste it into Earshot.</source>
        <translation>这是私密房间：地址末尾有它的密钥，太长不便念出，浏览器也用不了。把它发给你想邀请的人，不要给别人；对方把它粘贴到 Earshot 中。</translation>
    </message>
</context>
<context>
    <name>KeepsSheet</name>
    <message>
        <source>What this room keeps</source>
        <translation>这个房间保留什么</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>在这个窗口中</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, until you leave the room.</source>
        <translation>
            <numerusform>%n 条消息（%1），只在内存中，直到你离开房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the room on this machine</source>
        <translation>在本机的房间中</translation>
    </message>
    <message>
        <source>On the host&apos;s machine</source>
        <translation>在主持人的电脑上</translation>
    </message>
    <message>
        <source>The host does not say.</source>
        <translation>主持人没有说明。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, for those who lost their line and come back.</source>
        <translation>
            <numerusform>%n 条消息（%1），只在内存中，留给断线后回来的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never more than the last %1 messages of %2 minutes. Newcomers get nothing of it.</source>
        <translation>最多是 %2 分钟内的最后 %1 条消息。新来的人得不到其中任何内容。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>在磁盘上</translation>
    </message>
    <message>
        <source>Nothing: no message, no name, no room. Earshot remembers where its window was, what you ticked, and the certificate of this machine.</source>
        <translation>什么都没有：没有消息，没有名字，没有房间。Earshot 只记住窗口的位置、你勾选的选项和本机的证书。</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>在其他人那里</translation>
    </message>
    <message>
        <source>Everybody here sees what you see, and can copy it.</source>
        <translation>这里的每个人看到的和你一样，也可以复制。</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>谁能看到此房间的内容</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>忘记一切</translation>
    </message>
    <message>
        <source>Make a new certificate</source>
        <translation>生成新证书</translation>
    </message>
    <message>
        <source>There is a new certificate. Give the address anew to whoever is still to come.</source>
        <translation>已有新证书。请把地址重新发给还要来的人。</translation>
    </message>
    <message>
        <source>Who can read along</source>
        <translation>谁能看到内容</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network of whoever came unencrypted.</source>
        <translation>主持人、这里的每个人，以及未加密加入者所在的网络。</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network in between.</source>
        <translation>主持人、这里的每个人，以及中间的网络。</translation>
    </message>
    <message>
        <source>Whoever has the private address: not the network, and no server that was not given it.</source>
        <translation>拥有私密地址的人：网络看不到，没有拿到地址的服务器也看不到。</translation>
    </message>
    <message>
        <source>Addresses that you gave away lead nowhere then. Whoever is here stays until their line breaks.</source>
        <translation>之前给出的地址将失效。已在房间里的人可以留到连接断开为止。</translation>
    </message>
</context>
<context>
    <name>KnockCall</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 在敲门</translation>
    </message>
</context>
<context>
    <name>KnockList</name>
    <message>
        <source>People who knock</source>
        <translation>敲门的人</translation>
    </message>
</context>
<context>
    <name>KnockRow</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 在敲门</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>让进来</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>拒绝</translation>
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
        <source>Close Earshot</source>
        <translation>关闭 Earshot</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>关闭房间</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Chat with the people around you.</source>
        <translation>与身边的人聊天。</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>无账号，无云端，无痕迹。</translation>
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
    <message>
        <source>Rules of this room</source>
        <translation>本房间的规则</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>对我隐藏</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>移出房间</translation>
    </message>
    <message>
        <source>Make the host</source>
        <translation>设为主持人</translation>
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
    <message>
        <source>host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Host of this room</source>
        <translation>本房间的主持人</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
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
    <name>NearbyList</name>
    <message>
        <source>Nearby</source>
        <extracomment>Rooms that others in the same network have open.</extracomment>
        <translation>附近</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyTick</name>
    <message>
        <source>Visible nearby</source>
        <translation>在附近可见</translation>
    </message>
    <message>
        <source>This computer has no Avahi or Bonjour to announce rooms with.</source>
        <translation>这台电脑没有用来通告房间的 Avahi 或 Bonjour。</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>有线网络</translation>
    </message>
    <message>
        <source>Hotspot of this machine</source>
        <translation>本机热点</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>移动网络</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Virtual machines on this machine</source>
        <translation>本机上的虚拟机</translation>
    </message>
    <message>
        <source>This machine alone</source>
        <translation>仅限本机</translation>
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
    <name>PaceChoice</name>
    <message>
        <source>Slow mode: how often each person may speak</source>
        <translation>慢速模式：每人多久可以说一次</translation>
    </message>
    <message>
        <source>As they like</source>
        <translation>随意</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
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
    <name>PrivacyTick</name>
    <message>
        <source>Private room: only who has its address can join and read, in Earshot</source>
        <translation>私密房间：只有拿到地址的人才能在 Earshot 中进入和阅读</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>The way into %1, large</source>
        <translation>进入 %1 的方式，大屏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ProjectorWords</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>房间地址：%1</translation>
    </message>
    <message>
        <source>Scan the code, or type this address into a browser.</source>
        <translation>扫描二维码，或在浏览器中输入这个地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation>
            <numerusform>%n 人在这里</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>This room is on your machine. Whoever joins in Earshot by the address that Copy gives has an encrypted line, and knows that the host is this machine. Browsers come unencrypted, and so does whoever types the address or finds the room nearby: the network in between can read along.</source>
        <translation>此房间在你的电脑上。在 Earshot 中用“复制”给出的地址加入的人，线路是加密的，也能确认主机就是这台电脑。用浏览器、手动输入地址或在附近找到房间加入的人没有加密：中间的网络可以看到内容。</translation>
    </message>
    <message>
        <source>Your line to the host is encrypted, and the host is the one that the address was made by. Nobody in between can read along.</source>
        <translation>你到主机的线路已加密，而且主机就是给出此地址的那一台。中间没有人能看到内容。</translation>
    </message>
    <message>
        <source>Your line to the host is not encrypted: the network in between can read along. Ask the host for the address that Copy gives in Earshot, and join by that.</source>
        <translation>你到主机的线路没有加密：中间的网络可以看到内容。向主持人索要 Earshot 中“复制”给出的地址，再用它加入。</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>谁能看到此房间的内容</translation>
    </message>
    <message>
        <source>The host can read everything, and so can everybody in the room. Any of them may have come in unencrypted.</source>
        <translation>主持人能看到全部内容，房间里的每个人也能。他们中任何一人都可能没有加密就加入了。</translation>
    </message>
    <message>
        <source>To make sure of the host, read these words to each other. They are the same on both sides, or somebody stands in between:</source>
        <translation>要确认主机，请互相念出这些词。两边应当相同，否则就有人在中间：</translation>
    </message>
    <message>
        <source>What this room keeps</source>
        <translation>这个房间保留什么</translation>
    </message>
    <message>
        <source>This room is private. Texts, names and who types are sealed with the key in its address, from one Earshot to the other: only who was given that address can come in or read them. The network cannot, and neither can a server that was not given it.</source>
        <translation>这是私密房间。消息、名字和谁正在输入都用地址中的密钥在 Earshot 之间加密：只有拿到这个地址的人才能进入或看到内容。网络看不到，没有拿到地址的服务器也看不到。</translation>
    </message>
    <message>
        <source>The address is the key: whoever gets hold of it can come in, and can read what was recorded on its way before. Whoever opened the room has it, too. The server, and on an unencrypted line the network, see how many are here, and who says something when and how much; they can hold back what they do not like, and whoever of them has the address could speak in anybody&apos;s name.</source>
        <translation>地址就是密钥：得到它的人可以进入，也能看到之前在途中被记录的内容。打开房间的人也有它。服务器（以及未加密线路上的网络）能看到这里有多少人、谁在何时说了多少话；它们可以扣下不喜欢的内容，而其中拥有地址的还可以冒用任何人的名义说话。</translation>
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
    <message>
        <source>The end of the address, which proves its host, is damaged. Copy the whole address again.</source>
        <translation>地址末尾用来证明主机的部分已损坏。重新复制完整的地址。</translation>
    </message>
    <message>
        <source>Not connected: %1 is not the host that this address was made by. Perhaps another machine has that place now, or the host has a new certificate; or somebody in between wants to read along. Ask for a new address, by another way.</source>
        <translation>未连接：%1 不是给出此地址的主机。可能现在是另一台电脑在那里，或主机换了新证书；也可能有人想在中间偷看。请通过别的途径索要新地址。</translation>
    </message>
    <message>
        <source>Not connected: there is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along. Ask for the address again.</source>
        <translation>未连接：到 %1 没有加密线路，而此地址要求加密。可能是别的程序在那里应答；也可能有人想在中间偷看。请重新索要地址。</translation>
    </message>
    <message>
        <source>The end of the address, the key of a private room, is damaged. Copy the whole address again.</source>
        <translation>地址末尾的私密房间密钥已损坏。重新复制完整的地址。</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the address has no key. Ask somebody who is in it for the whole address, with what stands behind #.</source>
        <translation>未能进入：这是私密房间，而地址中没有密钥。请向房间里的人索要完整的地址，包括 # 后面的部分。</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the key of this address is not its own. Perhaps it was begun anew since, or a private room of that name is there already. Ask for its address again.</source>
        <translation>未能进入：这是私密房间，此地址中的密钥与它不符。房间可能已重新开始，或者那里已有一个同名的私密房间。请重新索要它的地址。</translation>
    </message>
    <message>
        <source>Not joined: the room of that name is not private, and this was to be. Nothing was said there. Join it by its address without a key, or choose another name.</source>
        <translation>未加入：那个名字的房间不是私密的，而这里要求私密。没有在那里说任何话。请用不带密钥的地址加入，或换一个名字。</translation>
    </message>
    <message>
        <source>The room is locked: nobody new comes in. Ask its host to unlock it.</source>
        <translation>房间已锁上：新来的人进不来。请主持人打开。</translation>
    </message>
    <message>
        <source>The host did not let you in.</source>
        <translation>主持人没有让你进来。</translation>
    </message>
    <message>
        <source>The host removed you from this room.</source>
        <translation>主持人将你移出了房间。</translation>
    </message>
    <message>
        <source>The host muted you: you can read here, and not write.</source>
        <translation>主持人将你禁言：你可以看，但不能发言。</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: the room is in slow mode. Send again in %n s.</source>
        <translation>
            <numerusform>尚未发送：房间处于慢速模式。%n 秒后再发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the host can do that.</source>
        <translation>只有主持人可以这样做。</translation>
    </message>
    <message>
        <source>That person is not here any more.</source>
        <translation>这个人已经不在了。</translation>
    </message>
    <message>
        <source>Not done: too much at once. Try again in a moment.</source>
        <translation>未完成：操作太频繁。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Let back in</source>
        <translation>允许回来</translation>
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
    <message>
        <source>Encrypted line to the host. Who can read this room</source>
        <translation>到主机的线路已加密。谁能看到此房间的内容</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>谁能看到此房间的内容</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Private room. Who can read this room</source>
        <translation>私密房间。谁能看到此房间的内容</translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>敲门的人</translation>
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
    <message>
        <source>People who knock</source>
        <translation>敲门的人</translation>
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
    <name>RulesLine</name>
    <message>
        <source>Locked: nobody new comes in</source>
        <translation>已锁上：新来的人进不来</translation>
    </message>
    <message>
        <source>Newcomers knock</source>
        <translation>新来的人要敲门</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>每 %n 秒一条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of this room</source>
        <translation>本房间的规则</translation>
    </message>
    <message>
        <source>Lock the room: nobody new comes in</source>
        <translation>锁上房间：新来的人进不来</translation>
    </message>
    <message>
        <source>Newcomers knock, and wait until you let them in</source>
        <translation>新来的人先敲门，等你让他们进来</translation>
    </message>
    <message>
        <source>Removed or turned away</source>
        <translation>被移出或被拒绝的人</translation>
    </message>
    <message>
        <source>Close the room for everybody</source>
        <translation>为所有人关闭房间</translation>
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
    <message>
        <source>Earlier messages are no longer kept</source>
        <translation>更早的消息已不再保留</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>收到 %n 条在途中被改动、重复或调换的消息：不予显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>收到 %n 个在途中被改动、重复或调换的名字：不予显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1 are hidden</source>
        <translation>
            <numerusform>%1 的 %n 条消息已隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>TroubleButton</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>连接有问题？</translation>
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
    <name>WayList</name>
    <message>
        <source>If they cannot reach this address, try another of this machine:</source>
        <translation>如果他们连不上这个地址，试试本机的另一个：</translation>
    </message>
    <message>
        <source>If they cannot reach this address, try another:</source>
        <translation>如果他们连不上这个地址，试试另一个：</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>创建随机房间</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create a private room</source>
        <translation>创建私密房间</translation>
    </message>
</context>
</TS>
