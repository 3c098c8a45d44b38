<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Other addresses</source>
        <translation>Andere Adressen</translation>
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
</context>
<context>
    <name>AddressMenu</name>
    <message>
        <source>Other addresses of this room</source>
        <translation>Andere Adressen dieses Raums</translation>
    </message>
    <message>
        <source>There is no other address</source>
        <translation>Es gibt keine andere Adresse</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
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
        <source>The room&apos;s address: %1</source>
        <translation>Die Adresse des Raums: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>Schick das an alle, die du hier haben willst. Diese Seite verschwindet, sobald jemand kommt.</translation>
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
        <source>Stay</source>
        <translation>Bleiben</translation>
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
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Chat with the people around you.</source>
        <translation>Chatte mit den Leuten um dich herum.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>Kein Konto, keine Cloud, keine Spur.</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>Zufälligen Raum erstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
</TS>
