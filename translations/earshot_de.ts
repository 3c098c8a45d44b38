<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Room name or address</source>
        <translation>Raumname oder Adresse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>A name opens a room on this machine. An address takes you to one.</source>
        <translation>Ein Name eröffnet einen Raum auf diesem Rechner. Eine Adresse bringt dich in einen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Verbinde mit %1</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Der Raum öffnet sich</translation>
    </message>
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>Dein Anklopfen ist angekommen. Du kommst herein, sobald dich jemand hereinlässt.</translation>
    </message>
</context>
<context>
    <name>AddressText</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>Die Adresse des Raums: %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What was said stays here until you leave.</source>
        <translation>Das Gesagte bleibt hier, bis du gehst.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Neuer Versuch in %n s.</numerusform>
            <numerusform>Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>Dein Anklopfen ist angekommen. Du kommst herein, sobald dich jemand hereinlässt.</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Enter your message</source>
        <translation>Schreib deine Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CourtesyWords</name>
    <message>
        <source>%1 locked the room: nobody new can come in</source>
        <translation>%1 hat den Raum abgeschlossen: Niemand Neues kommt herein</translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 hat den Raum aufgeschlossen</translation>
    </message>
    <message>
        <source>%1 asks newcomers to knock</source>
        <translation>Bei %1 klopfen Neue jetzt an</translation>
    </message>
    <message>
        <source>%1 lets newcomers in without knocking</source>
        <translation>%1 lässt Neue ohne Anklopfen herein</translation>
    </message>
    <message numerus="yes">
        <source>%1 slowed the room down: one message every %n s</source>
        <translation>
            <numerusform>%1 hat den Raum verlangsamt: jede Sekunde eine Nachricht</numerusform>
            <numerusform>%1 hat den Raum verlangsamt: alle %n s eine Nachricht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended the slow mode</source>
        <translation>%1 hat den langsamen Modus beendet</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 hat %2 stummgeschaltet</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 lässt %2 wieder sprechen</translation>
    </message>
    <message>
        <source>%1 removed %2 from the room</source>
        <translation>%1 hat %2 aus dem Raum entfernt</translation>
    </message>
    <message>
        <source>%1 lets %2 come back</source>
        <translation>%1 lässt %2 wieder herein</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 hat %2 hereingelassen</translation>
    </message>
    <message>
        <source>%1 turned %2 away</source>
        <translation>%1 hat %2 abgewiesen</translation>
    </message>
    <message>
        <source>%1 made %2 the host</source>
        <translation>%1 hat den Raum an %2 übergeben</translation>
    </message>
    <message>
        <source>%2 is the host now</source>
        <translation>Der Raum gehört jetzt %2</translation>
    </message>
</context>
<context>
    <name>DeedUndo</name>
    <message>
        <source>Let back in</source>
        <translation>Wieder hereinlassen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>End knocking</source>
        <translation>Anklopfen beenden</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Langsamen Modus beenden</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wieder sprechen lassen</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>From this machine the room can be reached.</source>
        <translation>Von diesem Rechner aus ist der Raum zu erreichen.</translation>
    </message>
    <message>
        <source>Try again now. Whatever was in the way is gone.</source>
        <translation>Versuch es jetzt noch einmal. Was im Weg war, ist weg.</translation>
    </message>
    <message>
        <source>This machine is in no network.</source>
        <translation>Dieser Rechner ist in keinem Netz.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that the host is in, or plug in the cable.</source>
        <translation>Verbinde dich mit dem WLAN des Gastgebers, oder steck das Kabel ein.</translation>
    </message>
    <message>
        <source>Nobody here knows where %1 is.</source>
        <translation>Niemand hier weiß, wo %1 ist.</translation>
    </message>
    <message>
        <source>Check the spelling, or ask the host for the address in numbers.</source>
        <translation>Prüfe die Schreibweise, oder frag den Gastgeber nach der Adresse in Zahlen.</translation>
    </message>
    <message>
        <source>The host is there, but it is not known to itself as %1.</source>
        <translation>Der Gastgeber ist da, aber als %1 kennt er sich selbst nicht.</translation>
    </message>
    <message>
        <source>Ask the host for its own address. A server behind a proxy needs --public-url.</source>
        <translation>Frag den Gastgeber nach seiner eigenen Adresse. Ein Server hinter einem Proxy braucht --public-url.</translation>
    </message>
    <message>
        <source>The server at %1 has no place left.</source>
        <translation>Der Server unter %1 hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Try again in a minute, when somebody has left.</source>
        <translation>Versuch es in einer Minute wieder, wenn jemand gegangen ist.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not Earshot.</source>
        <translation>Unter %1 antwortet etwas, aber es ist nicht Earshot.</translation>
    </message>
    <message>
        <source>Compare the number after the colon with the one on the host&apos;s screen.</source>
        <translation>Vergleiche die Zahl nach dem Doppelpunkt mit der auf dem Bildschirm des Gastgebers.</translation>
    </message>
    <message>
        <source>The host is there, but its room %1 is not open.</source>
        <translation>Der Gastgeber ist da, aber sein Raum %1 ist nicht offen.</translation>
    </message>
    <message>
        <source>Compare the room&apos;s name, or ask the host to open it again.</source>
        <translation>Vergleiche den Raumnamen, oder bitte den Gastgeber, den Raum wieder zu öffnen.</translation>
    </message>
    <message>
        <source>Pages come through from %1, but no conversations.</source>
        <translation>Von %1 kommen Seiten durch, aber keine Gespräche.</translation>
    </message>
    <message>
        <source>Something in between must let web sockets pass: tell whoever runs it.</source>
        <translation>Etwas dazwischen muss WebSockets durchlassen: Sag denen Bescheid, die es betreiben.</translation>
    </message>
    <message>
        <source>%1 always means the very machine one sits at, and here nobody answers there.</source>
        <translation>%1 ist immer der Rechner, an dem man selbst sitzt, und auf diesem antwortet niemand.</translation>
    </message>
    <message>
        <source>Ask the host for the address that is meant for others.</source>
        <translation>Frag den Gastgeber nach der Adresse, die für andere gedacht ist.</translation>
    </message>
    <message>
        <source>%1 is this machine itself, and no room is open on it.</source>
        <translation>%1 ist dieser Rechner selbst, und auf ihm ist kein Raum offen.</translation>
    </message>
    <message>
        <source>Open the room here, or ask for the address again.</source>
        <translation>Öffne den Raum hier, oder frag noch einmal nach der Adresse.</translation>
    </message>
    <message>
        <source>The machine at %1 is there, but Earshot does not answer on it.</source>
        <translation>Der Rechner unter %1 ist da, aber Earshot antwortet dort nicht.</translation>
    </message>
    <message>
        <source>Ask the host whether the room is still open, and compare the number after the colon.</source>
        <translation>Frag den Gastgeber, ob der Raum noch offen ist, und vergleiche die Zahl nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>This network does not speak IPv6, and %1 is such an address.</source>
        <translation>Dieses Netz spricht kein IPv6, und %1 ist eine solche Adresse.</translation>
    </message>
    <message>
        <source>Ask the host for the address with dots.</source>
        <translation>Frag den Gastgeber nach der Adresse mit Punkten.</translation>
    </message>
    <message>
        <source>This network does not speak IPv4, and %1 is such an address.</source>
        <translation>Dieses Netz spricht kein IPv4, und %1 ist eine solche Adresse.</translation>
    </message>
    <message>
        <source>Ask the host for the address with colons.</source>
        <translation>Frag den Gastgeber nach der Adresse mit Doppelpunkten.</translation>
    </message>
    <message>
        <source>%1 belongs to virtual machines: it leads nowhere outside of one computer.</source>
        <translation>%1 gehört zu virtuellen Maschinen: Diese Adresse führt aus keinem Rechner hinaus.</translation>
    </message>
    <message>
        <source>Ask the host for another of its addresses.</source>
        <translation>Frag den Gastgeber nach einer seiner anderen Adressen.</translation>
    </message>
    <message>
        <source>%1 can be heard, but not reached: this network keeps its guests apart.</source>
        <translation>%1 ist zu hören, aber nicht zu erreichen: Dieses Netz hält seine Gäste voneinander getrennt.</translation>
    </message>
    <message>
        <source>Change to a network that does not, or let one of you open a hotspot.</source>
        <translation>Wechselt in ein Netz, das euch zusammenlässt, oder jemand von euch öffnet einen Hotspot.</translation>
    </message>
    <message>
        <source>The machine of %1 is there, but lets nobody in at this port.</source>
        <translation>Der Rechner von %1 ist da, lässt an diesem Port aber niemanden herein.</translation>
    </message>
    <message>
        <source>Ask the host to let Earshot through its firewall.</source>
        <translation>Bitte den Gastgeber, Earshot durch seine Firewall zu lassen.</translation>
    </message>
    <message>
        <source>No machine in this network answers as %1.</source>
        <translation>In diesem Netz antwortet kein Rechner als %1.</translation>
    </message>
    <message>
        <source>Ask the host for its address now: it may have changed, or the machine sleeps.</source>
        <translation>Frag den Gastgeber nach seiner jetzigen Adresse: Vielleicht hat sie sich geändert, oder der Rechner schläft.</translation>
    </message>
    <message>
        <source>A VPN on this machine takes what is meant for %1 away from the local network.</source>
        <translation>Ein VPN auf diesem Rechner leitet alles für %1 am lokalen Netz vorbei.</translation>
    </message>
    <message>
        <source>Switch the VPN off as long as you are in the room.</source>
        <translation>Schalte das VPN aus, solange du im Raum bist.</translation>
    </message>
    <message>
        <source>%1 is in another network than this machine (%2).</source>
        <translation>%1 ist in einem anderen Netz als dieser Rechner (%2).</translation>
    </message>
    <message>
        <source>Join the network that the host is in.</source>
        <translation>Verbinde dich mit dem Netz des Gastgebers.</translation>
    </message>
    <message>
        <source>Nothing comes back from %1, which is not in this network.</source>
        <translation>Von %1 kommt nichts zurück; die Adresse liegt nicht in diesem Netz.</translation>
    </message>
    <message>
        <source>Check the internet connection, then ask whoever runs the server.</source>
        <translation>Prüfe die Internetverbindung, dann frag die, die den Server betreiben.</translation>
    </message>
    <message>
        <source>On this machine everything is in order.</source>
        <translation>Auf diesem Rechner ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Give %1 to people in the same network. A guest Wi-Fi may keep them apart.</source>
        <translation>Gib %1 an Leute im selben Netz weiter. Ein Gäste-WLAN hält sie vielleicht getrennt.</translation>
    </message>
    <message>
        <source>No room is open on this machine.</source>
        <translation>Auf diesem Rechner ist kein Raum offen.</translation>
    </message>
    <message>
        <source>Open one, then look again.</source>
        <translation>Öffne einen, dann sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>This machine is in no network: nobody else can come in.</source>
        <translation>Dieser Rechner ist in keinem Netz: Niemand sonst kann hereinkommen.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi, plug in the cable, or open a hotspot.</source>
        <translation>Verbinde dich mit dem WLAN, steck das Kabel ein, oder öffne einen Hotspot.</translation>
    </message>
    <message>
        <source>The room is open for this machine alone, not at %1.</source>
        <translation>Der Raum ist nur für diesen Rechner offen, nicht unter %1.</translation>
    </message>
    <message>
        <source>Start the server without --address, so that it listens for everybody.</source>
        <translation>Starte den Server ohne --address, damit er für alle erreichbar ist.</translation>
    </message>
    <message>
        <source>At %1 another program answers in place of Earshot.</source>
        <translation>Unter %1 antwortet ein anderes Programm anstelle von Earshot.</translation>
    </message>
    <message>
        <source>Close that program, or host on another port: earshot --host --port 4010</source>
        <translation>Schließ dieses Programm, oder nimm einen anderen Port: earshot --host --port 4010</translation>
    </message>
    <message>
        <source>Not even this machine gets through to itself at %1.</source>
        <translation>Unter %1 erreicht nicht einmal dieser Rechner sich selbst.</translation>
    </message>
    <message>
        <source>Let Earshot through the firewall of this machine.</source>
        <translation>Lass Earshot durch die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. It may let nobody in at port %1.</source>
        <translation>Die Firewall ufw ist an. Vielleicht lässt sie an Port %1 niemanden herein.</translation>
    </message>
    <message>
        <source>Open the port: sudo ufw allow %1/tcp</source>
        <translation>Öffne den Port: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. It may let nobody in at port %1.</source>
        <translation>Die Firewall firewalld ist an. Vielleicht lässt sie an Port %1 niemanden herein.</translation>
    </message>
    <message>
        <source>Open the port: sudo firewall-cmd --add-port=%1/tcp</source>
        <translation>Öffne den Port: sudo firewall-cmd --add-port=%1/tcp</translation>
    </message>
    <message>
        <source>The Windows firewall is on. It may let nobody in at port %1.</source>
        <translation>Die Windows-Firewall ist an. Vielleicht lässt sie an Port %1 niemanden herein.</translation>
    </message>
    <message>
        <source>Allow Earshot in Windows Security under Firewall, for private and public networks.</source>
        <translation>Erlaube Earshot in Windows-Sicherheit unter Firewall, für private und öffentliche Netze.</translation>
    </message>
    <message>
        <source>The firewall of macOS is on. It may let nobody in at port %1.</source>
        <translation>Die Firewall von macOS ist an. Vielleicht lässt sie an Port %1 niemanden herein.</translation>
    </message>
    <message>
        <source>Allow Earshot in System Settings under Network, Firewall, and under Privacy, Local Network.</source>
        <translation>Erlaube Earshot in den Systemeinstellungen unter Netzwerk, Firewall und unter Datenschutz, Lokales Netzwerk.</translation>
    </message>
    <message>
        <source>This machine is in no network but a VPN: only people in it can come to %1.</source>
        <translation>Dieser Rechner ist in keinem Netz außer einem VPN: Nur wer darin ist, kommt zu %1.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that your guests are in.</source>
        <translation>Verbinde dich mit dem WLAN deiner Gäste.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no machine there</source>
        <translation>kein Rechner dort</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>no web server</source>
        <translation>kein Webserver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>none, it is a number</source>
        <translation>keiner, es ist eine Zahl</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>gets through</source>
        <translation>kommt durch</translation>
    </message>
    <message>
        <source>does not get through</source>
        <translation>kommt nicht durch</translation>
    </message>
    <message>
        <source>none that one sees</source>
        <translation>keine zu sehen</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>the right one</source>
        <translation>das richtige</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>niemand bürgt dafür</translation>
    </message>
    <message>
        <source>none is shown</source>
        <translation>es wird keines gezeigt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1 is not the host that this address was made by: it has another certificate. Perhaps a new one, or another machine has that place now; or somebody in between wants to read along.</source>
        <translation>%1 ist nicht der Gastgeber, von dem diese Adresse stammt: Das Zertifikat ist ein anderes. Vielleicht ein neues, oder ein anderer Rechner hat jetzt diesen Platz; oder jemand dazwischen will mitlesen.</translation>
    </message>
    <message>
        <source>Ask the host for a new address, by another way.</source>
        <translation>Bitte den Gastgeber auf einem anderen Weg um eine neue Adresse.</translation>
    </message>
    <message>
        <source>There is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along.</source>
        <translation>Zu %1 gibt es keine verschlüsselte Leitung, und diese Adresse verlangt eine. Vielleicht antwortet dort ein anderes Programm; oder jemand dazwischen will mitlesen.</translation>
    </message>
    <message>
        <source>Ask the host for the address again.</source>
        <translation>Bitte den Gastgeber noch einmal um die Adresse.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1, and this address does not tell of it.</source>
        <translation>Für das Zertifikat von %1 bürgt niemand, und diese Adresse nennt es nicht.</translation>
    </message>
    <message>
        <source>Ask the host for the whole address, with what stands behind #.</source>
        <translation>Bitte den Gastgeber um die ganze Adresse, samt dem, was hinter # steht.</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>Verbindungsprobleme?</translation>
    </message>
    <message>
        <source>Looking. This takes some seconds.</source>
        <translation>Sehe nach. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>
            <numerusform>Du verlässt alle Räume, und die auf diesem Rechner enden für %n weitere Person. Was hier gesagt und getippt wurde und was du kopiert hast, ist weg. Earshot beginnt von vorn.</numerusform>
            <numerusform>Du verlässt alle Räume, und die auf diesem Rechner enden für %n weitere Personen. Was hier gesagt und getippt wurde und was du kopiert hast, ist weg. Earshot beginnt von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave all rooms. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>Du verlässt alle Räume. Was hier gesagt und getippt wurde und was du kopiert hast, ist weg. Earshot beginnt von vorn.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite others</source>
        <translation>Andere einladen</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>Noch ist niemand sonst hier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>Schick das an alle, die du hier haben willst. Diese Seite verschwindet, sobald jemand kommt.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Send the address to the people you want here, and to nobody else: it has the key of this private room. They paste it into Earshot.</source>
        <translation>Schick die Adresse an die, die du hier haben willst, und an sonst niemanden: In ihr steht der Schlüssel dieses privaten Raums. Eingefügt wird sie in Earshot.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite others</source>
        <translation>Andere einladen</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Einladung kopieren</translation>
    </message>
    <message>
        <source>Come and chat in %1. Open this address in a browser, or paste it into Earshot:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>Komm zum Chatten in %1. Öffne diese Adresse in einem Browser oder füge sie in Earshot ein:</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Wer in diesem Raum mitlesen kann</translation>
    </message>
    <message>
        <source>Come and chat in %1, a private room. Paste this address into Earshot, and give it to nobody else:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>Komm zum Chatten in %1, einen privaten Raum. Füge diese Adresse in Earshot ein und gib sie niemandem weiter:</translation>
    </message>
    <message>
        <source>This room is private: the address has its key at the end, too long to read out and of no use to a browser. Send it to the people you want here, and to nobody else; they paste it into Earshot.</source>
        <translation>Dieser Raum ist privat: Am Ende der Adresse steht sein Schlüssel, zu lang zum Vorlesen und für einen Browser ohne Nutzen. Schick sie an die, die du hier haben willst, und an sonst niemanden; eingefügt wird sie in Earshot.</translation>
    </message>
</context>
<context>
    <name>KeepsSheet</name>
    <message>
        <source>What this room keeps</source>
        <translation>Was dieser Raum behält</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, until you leave the room.</source>
        <translation>
            <numerusform>%n Nachricht (%1), nur im Arbeitsspeicher, bis du den Raum verlässt.</numerusform>
            <numerusform>%n Nachrichten (%1), nur im Arbeitsspeicher, bis du den Raum verlässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the room on this machine</source>
        <translation>Im Raum auf diesem Rechner</translation>
    </message>
    <message>
        <source>On the host&apos;s machine</source>
        <translation>Auf dem Rechner des Gastgebers</translation>
    </message>
    <message>
        <source>The host does not say.</source>
        <translation>Der Gastgeber sagt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, for those who lost their line and come back.</source>
        <translation>
            <numerusform>%n Nachricht (%1), nur im Arbeitsspeicher, für die, deren Leitung abriss und die wiederkommen.</numerusform>
            <numerusform>%n Nachrichten (%1), nur im Arbeitsspeicher, für die, deren Leitung abriss und die wiederkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never more than the last %1 messages of %2 minutes. Newcomers get nothing of it.</source>
        <translation>Nie mehr als die letzten %1 Nachrichten aus %2 Minuten. Wer neu kommt, erhält nichts davon.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>Nothing: no message, no name, no room. Earshot remembers where its window was, what you ticked, and the certificate of this machine.</source>
        <translation>Nichts: keine Nachricht, kein Name, kein Raum. Earshot merkt sich, wo sein Fenster war, was du angekreuzt hast, und das Zertifikat dieses Rechners.</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>Bei den anderen</translation>
    </message>
    <message>
        <source>Everybody here sees what you see, and can copy it.</source>
        <translation>Alle hier sehen, was du siehst, und können es kopieren.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Wer in diesem Raum mitlesen kann</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Make a new certificate</source>
        <translation>Neues Zertifikat machen</translation>
    </message>
    <message>
        <source>There is a new certificate. Give the address anew to whoever is still to come.</source>
        <translation>Es gibt ein neues Zertifikat. Gib die Adresse allen neu, die noch kommen sollen.</translation>
    </message>
    <message>
        <source>Who can read along</source>
        <translation>Wer mitlesen kann</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network of whoever came unencrypted.</source>
        <translation>Der Gastgeber, alle hier, und das Netz derer, die unverschlüsselt kamen.</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network in between.</source>
        <translation>Der Gastgeber, alle hier, und das Netz dazwischen.</translation>
    </message>
    <message>
        <source>Whoever has the private address: not the network, and no server that was not given it.</source>
        <translation>Wer die private Adresse hat: nicht das Netz, und kein Server, der sie nicht bekommen hat.</translation>
    </message>
    <message>
        <source>Addresses that you gave away lead nowhere then. Whoever is here stays until their line breaks.</source>
        <translation>Adressen, die du weitergegeben hast, führen dann nirgends mehr hin. Wer hier ist, bleibt, bis die Verbindung abbricht.</translation>
    </message>
</context>
<context>
    <name>KnockCall</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 klopft an</translation>
    </message>
</context>
<context>
    <name>KnockList</name>
    <message>
        <source>People who knock</source>
        <translation>Wer anklopft</translation>
    </message>
</context>
<context>
    <name>KnockRow</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 klopft an</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Abweisen</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close Earshot?</source>
        <translation>Earshot beenden?</translation>
    </message>
    <message>
        <source>Close this room?</source>
        <translation>Diesen Raum schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in rooms on this machine. The rooms end for them too.</source>
        <translation>
            <numerusform>%n weitere Person ist in Räumen auf diesem Rechner. Die Räume enden auch für sie.</numerusform>
            <numerusform>%n weitere Personen sind in Räumen auf diesem Rechner. Die Räume enden auch für sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in it. The room ends for them too.</source>
        <translation>
            <numerusform>%n weitere Person ist darin. Der Raum endet auch für sie.</numerusform>
            <numerusform>%n weitere Personen sind darin. Der Raum endet auch für sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earshot</source>
        <translation>Earshot beenden</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Raum schließen</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Chat with the people around you.</source>
        <translation>Chatte mit den Leuten um dich herum.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>Kein Konto, keine Cloud, keine Spur.</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Person online (%n)</numerusform>
            <numerusform>Personen online (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who is typing</source>
        <translation>Zeigen, wer schreibt</translation>
    </message>
    <message>
        <source>Rules of this room</source>
        <translation>Regeln dieses Raums</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Für mich ausblenden</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wieder sprechen lassen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Aus dem Raum entfernen</translation>
    </message>
    <message>
        <source>Make the host</source>
        <translation>Den Raum übergeben</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, you</source>
        <translation>%1, du</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Beside one&apos;s own name in the list of people.</extracomment>
        <translation>du</translation>
    </message>
    <message>
        <source>host</source>
        <translation>gastgebend</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Host of this room</source>
        <translation>Gastgeber dieses Raums</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wieder sprechen lassen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>The rest is too long to show.</source>
        <translation>Der Rest ist zu lang zum Anzeigen.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>NameTag</name>
    <message>
        <source>Your name is %1. Change it</source>
        <translation>Dein Name ist %1. Ändern</translation>
    </message>
    <message>
        <source>Your name in this room</source>
        <translation>Dein Name in diesem Raum</translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nearby</source>
        <extracomment>Rooms that others in the same network have open.</extracomment>
        <translation>In der Nähe</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyTick</name>
    <message>
        <source>Visible nearby</source>
        <translation>In der Nähe sichtbar</translation>
    </message>
    <message>
        <source>This computer has no Avahi or Bonjour to announce rooms with.</source>
        <translation>Diesem Computer fehlt Avahi oder Bonjour, um Räume anzukündigen.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Hotspot of this machine</source>
        <translation>Hotspot dieses Rechners</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Virtual machines on this machine</source>
        <translation>Virtuelle Maschinen auf diesem Rechner</translation>
    </message>
    <message>
        <source>This machine alone</source>
        <translation>Nur dieser Rechner</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <extracomment>Above the first message that has not been read.</extracomment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the latest</source>
        <translation>Zum Neuesten</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <extracomment>Between &quot;Create a random room&quot; and the field for a room&apos;s name or address.</extracomment>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>PaceChoice</name>
    <message>
        <source>Slow mode: how often each person may speak</source>
        <translation>Langsamer Modus: wie oft jede Person schreiben darf</translation>
    </message>
    <message>
        <source>As they like</source>
        <translation>Wie sie mögen</translation>
    </message>
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
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names in a row</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PrivacyTick</name>
    <message>
        <source>Private room: only who has its address can join and read, in Earshot</source>
        <translation>Privater Raum: nur mit seiner Adresse und in Earshot zu betreten und zu lesen</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>The way into %1, large</source>
        <translation>Der Weg in %1, groß</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProjectorWords</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>Die Adresse des Raums: %1</translation>
    </message>
    <message>
        <source>Scan the code, or type this address into a browser.</source>
        <translation>Scanne den Code, oder tippe diese Adresse in einen Browser.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation>
            <numerusform>%n Person ist hier</numerusform>
            <numerusform>%n Personen sind hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>This room is on your machine. Whoever joins in Earshot by the address that Copy gives has an encrypted line, and knows that the host is this machine. Browsers come unencrypted, and so does whoever types the address or finds the room nearby: the network in between can read along.</source>
        <translation>Dieser Raum ist auf deinem Rechner. Wer in Earshot mit der Adresse beitritt, die „Kopieren“ gibt, hat eine verschlüsselte Leitung und weiß, dass der Gastgeber dieser Rechner ist. Browser kommen unverschlüsselt, ebenso wer die Adresse abtippt oder den Raum in der Nähe findet: Das Netz dazwischen kann mitlesen.</translation>
    </message>
    <message>
        <source>Your line to the host is encrypted, and the host is the one that the address was made by. Nobody in between can read along.</source>
        <translation>Deine Leitung zum Gastgeber ist verschlüsselt, und der Gastgeber ist der, von dem die Adresse stammt. Niemand dazwischen kann mitlesen.</translation>
    </message>
    <message>
        <source>Your line to the host is not encrypted: the network in between can read along. Ask the host for the address that Copy gives in Earshot, and join by that.</source>
        <translation>Deine Leitung zum Gastgeber ist nicht verschlüsselt: Das Netz dazwischen kann mitlesen. Bitte den Gastgeber um die Adresse, die „Kopieren“ in Earshot gibt, und tritt damit bei.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Wer in diesem Raum mitlesen kann</translation>
    </message>
    <message>
        <source>The host can read everything, and so can everybody in the room. Any of them may have come in unencrypted.</source>
        <translation>Der Gastgeber kann alles lesen, und alle im Raum auch. Jeder von ihnen kann unverschlüsselt hereingekommen sein.</translation>
    </message>
    <message>
        <source>To make sure of the host, read these words to each other. They are the same on both sides, or somebody stands in between:</source>
        <translation>Um des Gastgebers sicher zu sein, lest euch diese Wörter vor. Sie sind auf beiden Seiten gleich, oder jemand steht dazwischen:</translation>
    </message>
    <message>
        <source>What this room keeps</source>
        <translation>Was dieser Raum behält</translation>
    </message>
    <message>
        <source>This room is private. Texts, names and who types are sealed with the key in its address, from one Earshot to the other: only who was given that address can come in or read them. The network cannot, and neither can a server that was not given it.</source>
        <translation>Dieser Raum ist privat. Texte, Namen und wer gerade schreibt sind mit dem Schlüssel in seiner Adresse versiegelt, von einem Earshot zum anderen: Nur wer diese Adresse bekommen hat, kann hereinkommen oder sie lesen. Das Netz kann es nicht, und auch kein Server, der sie nicht bekommen hat.</translation>
    </message>
    <message>
        <source>The address is the key: whoever gets hold of it can come in, and can read what was recorded on its way before. Whoever opened the room has it, too. The server, and on an unencrypted line the network, see how many are here, and who says something when and how much; they can hold back what they do not like, and whoever of them has the address could speak in anybody&apos;s name.</source>
        <translation>Die Adresse ist der Schlüssel: Wer sie in die Hand bekommt, kommt herein und kann auch lesen, was vorher unterwegs aufgezeichnet wurde. Auch wer den Raum geöffnet hat, hat sie. Der Server, und auf einer unverschlüsselten Leitung das Netz, sieht, wie viele hier sind und wer wann wie viel sagt; er kann zurückhalten, was ihm nicht gefällt, und könnte mit der Adresse in jedermanns Namen sprechen.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>That did not work (%1). Try again.</source>
        <translation>Das hat nicht geklappt (%1). Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>that address</source>
        <translation>dieser Adresse</translation>
    </message>
    <message>
        <source>Type a room&apos;s name to open it here, or paste the address somebody gave you.</source>
        <translation>Gib den Namen eines Raums ein, um ihn hier zu öffnen, oder füge die Adresse ein, die du bekommen hast.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again, and only the address.</source>
        <translation>Das ist zu lang für eine Adresse. Kopiere sie noch einmal, und nur die Adresse.</translation>
    </message>
    <message>
        <source>This kind of address is not a room. A room&apos;s address begins with http:// or https://.</source>
        <translation>Diese Art von Adresse ist kein Raum. Die Adresse eines Raums beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The part before the room&apos;s name is not a machine&apos;s address. Copy the address again.</source>
        <translation>Der Teil vor dem Raumnamen ist nicht die Adresse eines Rechners. Kopiere die Adresse noch einmal.</translation>
    </message>
    <message>
        <source>The number after the colon is not a port. It lies between 1 and 65535.</source>
        <translation>Die Zahl nach dem Doppelpunkt ist kein Port. Ein Port liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>The address ends before the room&apos;s name. Add it after the last slash.</source>
        <translation>Die Adresse endet vor dem Raumnamen. Ergänze ihn nach dem letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits, - _ and . only. Take the other signs out.</source>
        <translation>Nur Buchstaben, Ziffern, - _ und . stehen in einem Raumnamen. Nimm die anderen Zeichen heraus.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters. Shorten it.</source>
        <translation>Ein Raumname hat höchstens 64 Zeichen. Kürze ihn.</translation>
    </message>
    <message>
        <source>This name is kept for the program itself. Choose another.</source>
        <translation>Dieser Name ist dem Programm selbst vorbehalten. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The room is full. Try again when somebody has left.</source>
        <translation>Der Raum ist voll. Versuch es wieder, wenn jemand gegangen ist.</translation>
    </message>
    <message>
        <source>The host has no place for another room. Leave one first, or try another host.</source>
        <translation>Der Gastgeber hat keinen Platz für einen weiteren Raum. Verlass zuerst einen, oder versuch es bei einem anderen Gastgeber.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the room still open there?</source>
        <translation>Unter %1 antwortet niemand. Ist der Raum dort noch offen?</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Is the host still there, and on the same network?</source>
        <translation>Keine Verbindung zu %1. Ist der Gastgeber noch da, und im selben Netz?</translation>
    </message>
    <message>
        <source>No answer from %1. Is the host still there, and on the same network?</source>
        <translation>Keine Antwort von %1. Ist der Gastgeber noch da, und im selben Netz?</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the spelling, or use the numbers of the address.</source>
        <translation>Unter %1 ist kein Rechner zu finden. Prüfe die Schreibweise, oder nimm die Zahlen der Adresse.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a room. Check the address.</source>
        <translation>Unter %1 antwortet etwas, aber es ist kein Raum. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room: another program has the port. Close it, or choose another port.</source>
        <translation>Es lässt sich kein Raum öffnen: Ein anderes Programm hat den Port. Schließ es, oder wähle einen anderen Port.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room on this machine: %1</source>
        <translation>Auf diesem Rechner lässt sich kein Raum öffnen: %1</translation>
    </message>
    <message>
        <source>A name needs at least one letter that can be seen.</source>
        <translation>Ein Name braucht mindestens einen sichtbaren Buchstaben.</translation>
    </message>
    <message>
        <source>A name has at most 32 characters. Shorten it.</source>
        <translation>Ein Name hat höchstens 32 Zeichen. Kürze ihn.</translation>
    </message>
    <message>
        <source>Somebody here has that name. Choose another.</source>
        <translation>Jemand hier hat diesen Namen schon. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Not sent: the message is too long. Shorten it and send again.</source>
        <translation>Nicht gesendet: Die Nachricht ist zu lang. Kürze sie und sende noch einmal.</translation>
    </message>
    <message>
        <source>Not sent: there is nothing in it that can be seen.</source>
        <translation>Nicht gesendet: Es ist nichts Sichtbares darin.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation>
            <numerusform>Nicht gesendet: zu viele Nachrichten auf einmal. Sende in %n s noch einmal.</numerusform>
            <numerusform>Nicht gesendet: zu viele Nachrichten auf einmal. Sende in %n s noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the host could not read it. Change the text and send again.</source>
        <translation>Nicht gesendet: Der Gastgeber konnte es nicht lesen. Ändere den Text und sende noch einmal.</translation>
    </message>
    <message>
        <source>Perhaps not sent: the line was lost before the host answered. Press Enter to send again.</source>
        <translation>Vielleicht nicht gesendet: Die Verbindung brach ab, bevor der Gastgeber antwortete. Drück Enter, um noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Not now: the line is lost. Try again when it is back.</source>
        <translation>Nicht jetzt: Die Verbindung ist abgebrochen. Versuch es noch einmal, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Not sent: the room has ended. Copy the text if you need it.</source>
        <translation>Nicht gesendet: Den Raum gibt es nicht mehr. Kopiere den Text, wenn du ihn brauchst.</translation>
    </message>
    <message>
        <source>Not sent: the room let go of you for a moment. Send again.</source>
        <translation>Nicht gesendet: Du warst kurz nicht im Raum. Sende noch einmal.</translation>
    </message>
    <message>
        <source>The host closed the room.</source>
        <translation>Der Gastgeber hat den Raum geschlossen.</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>Den Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The line to the room is lost.</source>
        <translation>Die Verbindung zum Raum ist abgebrochen.</translation>
    </message>
    <message>
        <source>There is no room at %1. It may have ended; ask for the address again.</source>
        <translation>Unter %1 ist kein Raum. Vielleicht gibt es ihn nicht mehr; frag noch einmal nach der Adresse.</translation>
    </message>
    <message>
        <source>The end of the address, which proves its host, is damaged. Copy the whole address again.</source>
        <translation>Das Ende der Adresse, das ihren Gastgeber beweist, ist beschädigt. Kopiere die ganze Adresse noch einmal.</translation>
    </message>
    <message>
        <source>Not connected: %1 is not the host that this address was made by. Perhaps another machine has that place now, or the host has a new certificate; or somebody in between wants to read along. Ask for a new address, by another way.</source>
        <translation>Nicht verbunden: %1 ist nicht der Gastgeber, von dem diese Adresse stammt. Vielleicht hat jetzt ein anderer Rechner diesen Platz, oder der Gastgeber hat ein neues Zertifikat; oder jemand dazwischen will mitlesen. Bitte auf einem anderen Weg um eine neue Adresse.</translation>
    </message>
    <message>
        <source>Not connected: there is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along. Ask for the address again.</source>
        <translation>Nicht verbunden: Zu %1 gibt es keine verschlüsselte Leitung, und diese Adresse verlangt eine. Vielleicht antwortet dort ein anderes Programm; oder jemand dazwischen will mitlesen. Bitte noch einmal um die Adresse.</translation>
    </message>
    <message>
        <source>The end of the address, the key of a private room, is damaged. Copy the whole address again.</source>
        <translation>Das Ende der Adresse, der Schlüssel eines privaten Raums, ist beschädigt. Kopiere die ganze Adresse noch einmal.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the address has no key. Ask somebody who is in it for the whole address, with what stands behind #.</source>
        <translation>Nicht hereingelassen: Dieser Raum ist privat, und in der Adresse steht kein Schlüssel. Bitte jemanden, der darin ist, um die ganze Adresse, samt dem, was hinter # steht.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the key of this address is not its own. Perhaps it was begun anew since, or a private room of that name is there already. Ask for its address again.</source>
        <translation>Nicht hereingelassen: Dieser Raum ist privat, und der Schlüssel in dieser Adresse ist nicht seiner. Vielleicht wurde er inzwischen neu begonnen, oder es gibt dort schon einen privaten Raum dieses Namens. Bitte noch einmal um seine Adresse.</translation>
    </message>
    <message>
        <source>Not joined: the room of that name is not private, and this was to be. Nothing was said there. Join it by its address without a key, or choose another name.</source>
        <translation>Nicht beigetreten: Der Raum dieses Namens ist nicht privat, und das sollte er sein. Es wurde dort nichts gesagt. Tritt ihm mit seiner Adresse ohne Schlüssel bei oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The room is locked: nobody new comes in. Ask its host to unlock it.</source>
        <translation>Der Raum ist abgeschlossen: Niemand Neues kommt herein. Bitte darum, ihn aufzuschließen.</translation>
    </message>
    <message>
        <source>The host did not let you in.</source>
        <translation>Du wurdest nicht hereingelassen.</translation>
    </message>
    <message>
        <source>The host removed you from this room.</source>
        <translation>Du wurdest aus diesem Raum entfernt.</translation>
    </message>
    <message>
        <source>The host muted you: you can read here, and not write.</source>
        <translation>Du bist stummgeschaltet: Du kannst hier lesen, aber nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: the room is in slow mode. Send again in %n s.</source>
        <translation>
            <numerusform>Noch nicht gesendet: Der Raum ist im langsamen Modus. Sende in %n s noch einmal.</numerusform>
            <numerusform>Noch nicht gesendet: Der Raum ist im langsamen Modus. Sende in %n s noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the host can do that.</source>
        <translation>Das kann nur, wer den Raum leitet.</translation>
    </message>
    <message>
        <source>That person is not here any more.</source>
        <translation>Diese Person ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Not done: too much at once. Try again in a moment.</source>
        <translation>Nicht getan: zu viel auf einmal. Versuch es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Let back in</source>
        <translation>Wieder hereinlassen</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Currently chatting in %1</source>
        <translation>Du chattest gerade in %1</translation>
    </message>
    <message>
        <source>Rooms, with something new</source>
        <translation>Räume, mit Neuem</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Weiterer Raum</translation>
    </message>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Person online (%n)</numerusform>
            <numerusform>Personen online (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Encrypted line to the host. Who can read this room</source>
        <translation>Verschlüsselte Leitung zum Gastgeber. Wer in diesem Raum mitlesen kann</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Wer in diesem Raum mitlesen kann</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private room. Who can read this room</source>
        <translation>Privater Raum. Wer in diesem Raum mitlesen kann</translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>Wer anklopft</translation>
    </message>
</context>
<context>
    <name>RoomRail</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Weiterer Raum</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>Wer anklopft</translation>
    </message>
</context>
<context>
    <name>RoomSentence</name>
    <message>
        <source>Currently chatting in %1 as %2</source>
        <extracomment>%1 is the room, %2 one&apos;s own name. Keep their order.</extracomment>
        <translation>Du chattest gerade in %1 als %2</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>RulesLine</name>
    <message>
        <source>Locked: nobody new comes in</source>
        <translation>Abgeschlossen: Niemand Neues kommt herein</translation>
    </message>
    <message>
        <source>Newcomers knock</source>
        <translation>Neue klopfen an</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Jede Sekunde eine Nachricht</numerusform>
            <numerusform>Alle %n s eine Nachricht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of this room</source>
        <translation>Regeln dieses Raums</translation>
    </message>
    <message>
        <source>Lock the room: nobody new comes in</source>
        <translation>Den Raum abschließen: Niemand Neues kommt herein</translation>
    </message>
    <message>
        <source>Newcomers knock, and wait until you let them in</source>
        <translation>Neue klopfen an und warten, bis du sie hereinlässt</translation>
    </message>
    <message>
        <source>Removed or turned away</source>
        <translation>Entfernt oder abgewiesen</translation>
    </message>
    <message>
        <source>Close the room for everybody</source>
        <translation>Den Raum für alle schließen</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>%1 joined</source>
        <comment>several people</comment>
        <translation>%1 sind beigetreten</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>one person</comment>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several people</comment>
        <translation>%1 sind gegangen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one person</comment>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>You joined as %1</source>
        <translation>Du bist als %1 beigetreten</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation>
            <numerusform>Hier fehlt %n Nachricht</numerusform>
            <numerusform>Hier fehlen %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>Hier fehlen Nachrichten</translation>
    </message>
    <message>
        <source>The room started anew</source>
        <translation>Der Raum hat neu begonnen</translation>
    </message>
    <message>
        <source>The host closed the room</source>
        <translation>Der Gastgeber hat den Raum geschlossen</translation>
    </message>
    <message>
        <source>Earlier messages are no longer kept</source>
        <translation>Frühere Nachrichten sind nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>Eine Nachricht kam, die unterwegs verändert, wiederholt oder verschoben wurde: Sie wird nicht gezeigt</numerusform>
            <numerusform>%n Nachrichten kamen, die unterwegs verändert, wiederholt oder verschoben wurden: Sie werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>Ein Name kam, der unterwegs verändert, wiederholt oder verschoben wurde: Er wird nicht gezeigt</numerusform>
            <numerusform>%n Namen kamen, die unterwegs verändert, wiederholt oder verschoben wurden: Sie werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1 are hidden</source>
        <translation>
            <numerusform>%n Nachricht von %1 ist ausgeblendet</numerusform>
            <numerusform>%n Nachrichten von %1 sind ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>TroubleButton</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>Verbindungsprobleme?</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n Person schreibt …</numerusform>
            <numerusform>%n Personen schreiben …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are typing…</source>
        <translation>%1 schreiben …</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt …</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>If they cannot reach this address, try another of this machine:</source>
        <translation>Erreichen sie diese Adresse nicht, versuch eine andere dieses Rechners:</translation>
    </message>
    <message>
        <source>If they cannot reach this address, try another:</source>
        <translation>Erreichen sie diese Adresse nicht, versuch eine andere:</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>Zufälligen Raum erstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create a private room</source>
        <translation>Einen privaten Raum eröffnen</translation>
    </message>
</context>
</TS>
