<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Room name or address</source>
        <translation>Nom ou adresse du salon</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>A name opens a room on this machine. An address takes you to one.</source>
        <translation>Un nom ouvre un salon sur cet ordinateur. Une adresse vous mène à un salon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Ouverture du salon</translation>
    </message>
</context>
<context>
    <name>AddressMenu</name>
    <message>
        <source>Other addresses of this room</source>
        <translation>Autres adresses de ce salon</translation>
    </message>
    <message>
        <source>There is no other address</source>
        <translation>Il n’y a pas d’autre adresse</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What was said stays here until you leave.</source>
        <translation>Ce qui a été dit reste ici jusqu’à votre départ.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nouvel essai dans %n s.</numerusform>
            <numerusform>Nouvel essai dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Enter your message</source>
        <translation>Écrivez votre message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite others</source>
        <translation>Inviter d’autres personnes</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>Il n’y a encore personne d’autre ici</translation>
    </message>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>L’adresse du salon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>Envoyez ceci aux personnes que vous voulez ici. Cette page disparaît quand la première arrive.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close Earshot?</source>
        <translation>Fermer Earshot&#x202f;?</translation>
    </message>
    <message>
        <source>Close this room?</source>
        <translation>Fermer ce salon&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in rooms on this machine. The rooms end for them too.</source>
        <translation>
            <numerusform>%n autre personne est dans des salons sur cet ordinateur. Ils prennent fin pour elle aussi.</numerusform>
            <numerusform>%n autres personnes sont dans des salons sur cet ordinateur. Ils prennent fin pour elles aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in it. The room ends for them too.</source>
        <translation>
            <numerusform>%n autre personne s’y trouve. Le salon prend fin pour elle aussi.</numerusform>
            <numerusform>%n autres personnes s’y trouvent. Le salon prend fin pour elles aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close Earshot</source>
        <translation>Fermer Earshot</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Fermer le salon</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Personne en ligne (%n)</numerusform>
            <numerusform>Personnes en ligne (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who is typing</source>
        <translation>Afficher qui écrit</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, you</source>
        <translation>%1, vous</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Beside one&apos;s own name in the list of people.</extracomment>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>The rest is too long to show.</source>
        <translation>Le reste est trop long à afficher.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>NameTag</name>
    <message>
        <source>Your name is %1. Change it</source>
        <translation>Votre nom est %1. Le changer</translation>
    </message>
    <message>
        <source>Your name in this room</source>
        <translation>Votre nom dans ce salon</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <extracomment>Above the first message that has not been read.</extracomment>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>To the latest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <extracomment>Between &quot;Create a random room&quot; and the field for a room&apos;s name or address.</extracomment>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
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
        <translation>Cela n’a pas fonctionné (%1). Réessayez.</translation>
    </message>
    <message>
        <source>that address</source>
        <translation>cette adresse</translation>
    </message>
    <message>
        <source>Type a room&apos;s name to open it here, or paste the address somebody gave you.</source>
        <translation>Saisissez le nom d’un salon pour l’ouvrir ici, ou collez l’adresse qu’on vous a donnée.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again, and only the address.</source>
        <translation>C’est trop long pour une adresse. Copiez-la à nouveau, et seulement l’adresse.</translation>
    </message>
    <message>
        <source>This kind of address is not a room. A room&apos;s address begins with http:// or https://.</source>
        <translation>Ce genre d’adresse n’est pas un salon. L’adresse d’un salon commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The part before the room&apos;s name is not a machine&apos;s address. Copy the address again.</source>
        <translation>La partie avant le nom du salon n’est pas l’adresse d’un ordinateur. Copiez l’adresse à nouveau.</translation>
    </message>
    <message>
        <source>The number after the colon is not a port. It lies between 1 and 65535.</source>
        <translation>Le nombre après les deux-points n’est pas un port. Un port se situe entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The address ends before the room&apos;s name. Add it after the last slash.</source>
        <translation>L’adresse s’arrête avant le nom du salon. Ajoutez-le après la dernière barre oblique.</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits, - _ and . only. Take the other signs out.</source>
        <translation>Seuls les lettres, les chiffres, - _ et . vont dans le nom d’un salon. Enlevez les autres signes.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters. Shorten it.</source>
        <translation>Le nom d’un salon a au plus 64 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This name is kept for the program itself. Choose another.</source>
        <translation>Ce nom est réservé au programme lui-même. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The room is full. Try again when somebody has left.</source>
        <translation>Le salon est complet. Réessayez quand quelqu’un est parti.</translation>
    </message>
    <message>
        <source>The host has no place for another room. Leave one first, or try another host.</source>
        <translation>L’hôte n’a pas de place pour un autre salon. Quittez-en un d’abord, ou essayez un autre hôte.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the room still open there?</source>
        <translation>Personne ne répond à %1. Le salon y est-il toujours ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Is the host still there, and on the same network?</source>
        <translation>Impossible de joindre %1. L’hôte est-il toujours là, et sur le même réseau&#x202f;?</translation>
    </message>
    <message>
        <source>No answer from %1. Is the host still there, and on the same network?</source>
        <translation>Aucune réponse depuis %1. L’hôte est-il toujours là, et sur le même réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the spelling, or use the numbers of the address.</source>
        <translation>Impossible de trouver %1. Vérifiez l’orthographe, ou utilisez les chiffres de l’adresse.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a room. Check the address.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas un salon. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room: another program has the port. Close it, or choose another port.</source>
        <translation>Impossible d’ouvrir un salon&#xa0;: un autre programme occupe le port. Fermez-le, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room on this machine: %1</source>
        <translation>Impossible d’ouvrir un salon sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>A name needs at least one letter that can be seen.</source>
        <translation>Un nom a besoin d’au moins une lettre visible.</translation>
    </message>
    <message>
        <source>A name has at most 32 characters. Shorten it.</source>
        <translation>Un nom a au plus 32 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Somebody here has that name. Choose another.</source>
        <translation>Quelqu’un ici porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Not sent: the message is too long. Shorten it and send again.</source>
        <translation>Non envoyé&#xa0;: le message est trop long. Raccourcissez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>Not sent: there is nothing in it that can be seen.</source>
        <translation>Non envoyé&#xa0;: il ne contient rien de visible.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation>
            <numerusform>Non envoyé&#xa0;: trop de messages à la fois. Renvoyez-le dans %n s.</numerusform>
            <numerusform>Non envoyé&#xa0;: trop de messages à la fois. Renvoyez-le dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the host could not read it. Change the text and send again.</source>
        <translation>Non envoyé&#xa0;: l’hôte n’a pas pu le lire. Changez le texte et renvoyez-le.</translation>
    </message>
    <message>
        <source>Perhaps not sent: the line was lost before the host answered. Press Enter to send again.</source>
        <translation>Peut-être non envoyé&#xa0;: la connexion s’est perdue avant la réponse de l’hôte. Appuyez sur Entrée pour le renvoyer.</translation>
    </message>
    <message>
        <source>Not now: the line is lost. Try again when it is back.</source>
        <translation>Pas maintenant&#xa0;: la connexion est perdue. Réessayez quand elle est revenue.</translation>
    </message>
    <message>
        <source>Not sent: the room has ended. Copy the text if you need it.</source>
        <translation>Non envoyé&#xa0;: le salon a pris fin. Copiez le texte si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Not sent: the room let go of you for a moment. Send again.</source>
        <translation>Non envoyé&#xa0;: vous étiez un instant hors du salon. Renvoyez-le.</translation>
    </message>
    <message>
        <source>The host closed the room.</source>
        <translation>L’hôte a fermé le salon.</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>Le salon a pris fin.</translation>
    </message>
    <message>
        <source>The line to the room is lost.</source>
        <translation>La connexion au salon est perdue.</translation>
    </message>
    <message>
        <source>There is no room at %1. It may have ended; ask for the address again.</source>
        <translation>Il n’y a pas de salon à %1. Il a peut-être pris fin&#x202f;; redemandez l’adresse.</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Currently chatting in %1</source>
        <translation>Vous discutez dans %1</translation>
    </message>
    <message>
        <source>Rooms, with something new</source>
        <translation>Salons, avec du nouveau</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Autre salon</translation>
    </message>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Personne en ligne (%n)</numerusform>
            <numerusform>Personnes en ligne (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>RoomRail</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Autre salon</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomSentence</name>
    <message>
        <source>Currently chatting in %1 as %2</source>
        <extracomment>%1 is the room, %2 one&apos;s own name. Keep their order.</extracomment>
        <translation>Vous discutez dans %1 sous le nom %2</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>%1 joined</source>
        <comment>several people</comment>
        <translation>%1 ont rejoint le salon</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>one person</comment>
        <translation>%1 a rejoint le salon</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several people</comment>
        <translation>%1 ont quitté le salon</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one person</comment>
        <translation>%1 a quitté le salon</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>You joined as %1</source>
        <translation>Vous avez rejoint le salon sous le nom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation>
            <numerusform>Il manque %n message ici</numerusform>
            <numerusform>Il manque %n messages ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>Il manque des messages ici</translation>
    </message>
    <message>
        <source>The room started anew</source>
        <translation>Le salon est reparti de zéro</translation>
    </message>
    <message>
        <source>The host closed the room</source>
        <translation>L’hôte a fermé le salon</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n personne écrit…</numerusform>
            <numerusform>%n personnes écrivent…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are typing…</source>
        <translation>%1 écrivent…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Chat with the people around you.</source>
        <translation>Discutez avec les gens autour de vous.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>Sans compte, sans cloud, sans trace.</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>Créer un salon au hasard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
</TS>
