<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
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
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>L’hôte est prévenu. Vous entrerez dès qu’on vous laissera entrer.</translation>
    </message>
</context>
<context>
    <name>AddressText</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>L’adresse du salon&#xa0;: %1</translation>
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
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>L’hôte est prévenu. Vous entrerez dès qu’on vous laissera entrer.</translation>
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
    <name>CourtesyWords</name>
    <message>
        <source>%1 locked the room: nobody new can come in</source>
        <translation>%1 a verrouillé le salon : personne de nouveau n’entre</translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 a déverrouillé le salon</translation>
    </message>
    <message>
        <source>%1 asks newcomers to knock</source>
        <translation>%1 demande aux nouveaux de frapper</translation>
    </message>
    <message>
        <source>%1 lets newcomers in without knocking</source>
        <translation>%1 laisse entrer sans frapper</translation>
    </message>
    <message numerus="yes">
        <source>%1 slowed the room down: one message every %n s</source>
        <translation>
            <numerusform>%1 a ralenti le salon : un message toutes les %n s</numerusform>
            <numerusform>%1 a ralenti le salon : un message toutes les %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended the slow mode</source>
        <translation>%1 a mis fin au mode lent</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 a mis %2 en sourdine</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 rend la parole à %2</translation>
    </message>
    <message>
        <source>%1 removed %2 from the room</source>
        <translation>%1 a retiré %2 du salon</translation>
    </message>
    <message>
        <source>%1 lets %2 come back</source>
        <translation>%1 laisse revenir %2</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 a laissé entrer %2</translation>
    </message>
    <message>
        <source>%1 turned %2 away</source>
        <translation>%1 n’a pas laissé entrer %2</translation>
    </message>
    <message>
        <source>%1 made %2 the host</source>
        <translation>%1 a confié le salon à %2</translation>
    </message>
    <message>
        <source>%2 is the host now</source>
        <translation>%2 s’occupe maintenant du salon</translation>
    </message>
</context>
<context>
    <name>DeedUndo</name>
    <message>
        <source>Let back in</source>
        <translation>Laisser revenir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>End knocking</source>
        <translation>Ne plus faire frapper</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Mettre fin au mode lent</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rendre la parole</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>From this machine the room can be reached.</source>
        <translation>Depuis cet ordinateur, on peut joindre le salon.</translation>
    </message>
    <message>
        <source>Try again now. Whatever was in the way is gone.</source>
        <translation>Réessayez maintenant. Ce qui gênait a disparu.</translation>
    </message>
    <message>
        <source>This machine is in no network.</source>
        <translation>Cet ordinateur n’est sur aucun réseau.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that the host is in, or plug in the cable.</source>
        <translation>Rejoignez le Wi-Fi de l’hôte, ou branchez le câble.</translation>
    </message>
    <message>
        <source>Nobody here knows where %1 is.</source>
        <translation>Personne ici ne sait où est %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or ask the host for the address in numbers.</source>
        <translation>Vérifiez l’orthographe, ou demandez à l’hôte l’adresse en chiffres.</translation>
    </message>
    <message>
        <source>The host is there, but it is not known to itself as %1.</source>
        <translation>L’hôte est là, mais ne se connaît pas sous le nom %1.</translation>
    </message>
    <message>
        <source>Ask the host for its own address. A server behind a proxy needs --public-url.</source>
        <translation>Demandez à l’hôte sa propre adresse. Un serveur derrière un proxy a besoin de --public-url.</translation>
    </message>
    <message>
        <source>The server at %1 has no place left.</source>
        <translation>Le serveur à %1 n’a plus de place.</translation>
    </message>
    <message>
        <source>Try again in a minute, when somebody has left.</source>
        <translation>Réessayez dans une minute, quand quelqu’un est parti.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not Earshot.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas Earshot.</translation>
    </message>
    <message>
        <source>Compare the number after the colon with the one on the host&apos;s screen.</source>
        <translation>Comparez le nombre après les deux-points avec celui sur l’écran de l’hôte.</translation>
    </message>
    <message>
        <source>The host is there, but its room %1 is not open.</source>
        <translation>L’hôte est là, mais son salon %1 n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Compare the room&apos;s name, or ask the host to open it again.</source>
        <translation>Comparez le nom du salon, ou demandez à l’hôte de le rouvrir.</translation>
    </message>
    <message>
        <source>Pages come through from %1, but no conversations.</source>
        <translation>Les pages arrivent depuis %1, mais pas les conversations.</translation>
    </message>
    <message>
        <source>Something in between must let web sockets pass: tell whoever runs it.</source>
        <translation>Quelque chose entre les deux doit laisser passer les WebSockets&#xa0;: prévenez qui s’en occupe.</translation>
    </message>
    <message>
        <source>%1 always means the very machine one sits at, and here nobody answers there.</source>
        <translation>%1 désigne toujours l’ordinateur où l’on se trouve, et sur celui-ci personne ne répond.</translation>
    </message>
    <message>
        <source>Ask the host for the address that is meant for others.</source>
        <translation>Demandez à l’hôte l’adresse destinée aux autres.</translation>
    </message>
    <message>
        <source>%1 is this machine itself, and no room is open on it.</source>
        <translation>%1 est cet ordinateur même, et aucun salon n’y est ouvert.</translation>
    </message>
    <message>
        <source>Open the room here, or ask for the address again.</source>
        <translation>Ouvrez le salon ici, ou redemandez l’adresse.</translation>
    </message>
    <message>
        <source>The machine at %1 is there, but Earshot does not answer on it.</source>
        <translation>L’ordinateur à %1 est là, mais Earshot n’y répond pas.</translation>
    </message>
    <message>
        <source>Ask the host whether the room is still open, and compare the number after the colon.</source>
        <translation>Demandez à l’hôte si le salon est toujours ouvert, et comparez le nombre après les deux-points.</translation>
    </message>
    <message>
        <source>This network does not speak IPv6, and %1 is such an address.</source>
        <translation>Ce réseau ne parle pas IPv6, et %1 est une adresse de ce genre.</translation>
    </message>
    <message>
        <source>Ask the host for the address with dots.</source>
        <translation>Demandez à l’hôte l’adresse avec des points.</translation>
    </message>
    <message>
        <source>This network does not speak IPv4, and %1 is such an address.</source>
        <translation>Ce réseau ne parle pas IPv4, et %1 est une adresse de ce genre.</translation>
    </message>
    <message>
        <source>Ask the host for the address with colons.</source>
        <translation>Demandez à l’hôte l’adresse avec des deux-points.</translation>
    </message>
    <message>
        <source>%1 belongs to virtual machines: it leads nowhere outside of one computer.</source>
        <translation>%1 sert aux machines virtuelles&#xa0;: hors d’un seul ordinateur, cela ne mène nulle part.</translation>
    </message>
    <message>
        <source>Ask the host for another of its addresses.</source>
        <translation>Demandez à l’hôte une autre de ses adresses.</translation>
    </message>
    <message>
        <source>%1 can be heard, but not reached: this network keeps its guests apart.</source>
        <translation>On entend %1, mais sans pouvoir l’atteindre&#xa0;: ce réseau isole ses invités les uns des autres.</translation>
    </message>
    <message>
        <source>Change to a network that does not, or let one of you open a hotspot.</source>
        <translation>Passez sur un réseau qui ne le fait pas, ou que l’un de vous ouvre un point d’accès.</translation>
    </message>
    <message>
        <source>The machine of %1 is there, but lets nobody in at this port.</source>
        <translation>L’ordinateur de %1 est là, mais ne laisse entrer personne par ce port.</translation>
    </message>
    <message>
        <source>Ask the host to let Earshot through its firewall.</source>
        <translation>Demandez à l’hôte de laisser Earshot passer son pare-feu.</translation>
    </message>
    <message>
        <source>No machine in this network answers as %1.</source>
        <translation>Aucun ordinateur de ce réseau ne répond au nom de %1.</translation>
    </message>
    <message>
        <source>Ask the host for its address now: it may have changed, or the machine sleeps.</source>
        <translation>Demandez à l’hôte son adresse actuelle&#xa0;: elle a peut-être changé, ou l’ordinateur est en veille.</translation>
    </message>
    <message>
        <source>A VPN on this machine takes what is meant for %1 away from the local network.</source>
        <translation>Un VPN sur cet ordinateur détourne du réseau local ce qui est destiné à %1.</translation>
    </message>
    <message>
        <source>Switch the VPN off as long as you are in the room.</source>
        <translation>Coupez le VPN tant que vous êtes dans le salon.</translation>
    </message>
    <message>
        <source>%1 is in another network than this machine (%2).</source>
        <translation>%1 est sur un autre réseau que cet ordinateur (%2).</translation>
    </message>
    <message>
        <source>Join the network that the host is in.</source>
        <translation>Rejoignez le réseau de l’hôte.</translation>
    </message>
    <message>
        <source>Nothing comes back from %1, which is not in this network.</source>
        <translation>Rien ne revient de %1, qui n’est pas sur ce réseau.</translation>
    </message>
    <message>
        <source>Check the internet connection, then ask whoever runs the server.</source>
        <translation>Vérifiez la connexion à Internet, puis demandez à qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>On this machine everything is in order.</source>
        <translation>Sur cet ordinateur, tout est en ordre.</translation>
    </message>
    <message>
        <source>Give %1 to people in the same network. A guest Wi-Fi may keep them apart.</source>
        <translation>Donnez %1 aux personnes du même réseau. Un Wi-Fi invité peut les isoler les unes des autres.</translation>
    </message>
    <message>
        <source>No room is open on this machine.</source>
        <translation>Aucun salon n’est ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open one, then look again.</source>
        <translation>Ouvrez-en un, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>This machine is in no network: nobody else can come in.</source>
        <translation>Cet ordinateur n’est sur aucun réseau&#xa0;: personne d’autre ne peut entrer.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi, plug in the cable, or open a hotspot.</source>
        <translation>Rejoignez le Wi-Fi, branchez le câble, ou ouvrez un point d’accès.</translation>
    </message>
    <message>
        <source>The room is open for this machine alone, not at %1.</source>
        <translation>Le salon n’est ouvert que pour cet ordinateur, pas à %1.</translation>
    </message>
    <message>
        <source>Start the server without --address, so that it listens for everybody.</source>
        <translation>Lancez le serveur sans --address, pour qu’il écoute tout le monde.</translation>
    </message>
    <message>
        <source>At %1 another program answers in place of Earshot.</source>
        <translation>À %1, un autre programme répond à la place d’Earshot.</translation>
    </message>
    <message>
        <source>Close that program, or host on another port: earshot --host --port 4010</source>
        <translation>Fermez ce programme, ou utilisez un autre port&#xa0;: earshot --host --port 4010</translation>
    </message>
    <message>
        <source>Not even this machine gets through to itself at %1.</source>
        <translation>Même cet ordinateur n’arrive pas à se joindre à %1.</translation>
    </message>
    <message>
        <source>Let Earshot through the firewall of this machine.</source>
        <translation>Laissez Earshot passer le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. It may let nobody in at port %1.</source>
        <translation>Le pare-feu ufw est actif. Il ne laisse peut-être entrer personne par le port %1.</translation>
    </message>
    <message>
        <source>Open the port: sudo ufw allow %1/tcp</source>
        <translation>Ouvrez le port&#xa0;: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. It may let nobody in at port %1.</source>
        <translation>Le pare-feu firewalld est actif. Il ne laisse peut-être entrer personne par le port %1.</translation>
    </message>
    <message>
        <source>Open the port: sudo firewall-cmd --add-port=%1/tcp</source>
        <translation>Ouvrez le port&#xa0;: sudo firewall-cmd --add-port=%1/tcp</translation>
    </message>
    <message>
        <source>The Windows firewall is on. It may let nobody in at port %1.</source>
        <translation>Le pare-feu Windows est actif. Il ne laisse peut-être entrer personne par le port %1.</translation>
    </message>
    <message>
        <source>Allow Earshot in Windows Security under Firewall, for private and public networks.</source>
        <translation>Autorisez Earshot dans Sécurité Windows, sous Pare-feu, pour les réseaux privés et publics.</translation>
    </message>
    <message>
        <source>The firewall of macOS is on. It may let nobody in at port %1.</source>
        <translation>Le coupe-feu de macOS est actif. Il ne laisse peut-être entrer personne par le port %1.</translation>
    </message>
    <message>
        <source>Allow Earshot in System Settings under Network, Firewall, and under Privacy, Local Network.</source>
        <translation>Autorisez Earshot dans Réglages Système, sous Réseau, Coupe-feu, et sous Confidentialité, Réseau local.</translation>
    </message>
    <message>
        <source>This machine is in no network but a VPN: only people in it can come to %1.</source>
        <translation>Cet ordinateur n’est sur aucun réseau sauf un VPN&#xa0;: seules les personnes qui y sont peuvent venir à %1.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that your guests are in.</source>
        <translation>Rejoignez le Wi-Fi de vos invités.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>no machine there</source>
        <translation>aucun ordinateur là</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>aucun chemin jusque-là</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>no web server</source>
        <translation>pas un serveur web</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>none, it is a number</source>
        <translation>aucun, ce sont des chiffres</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>gets through</source>
        <translation>passe</translation>
    </message>
    <message>
        <source>does not get through</source>
        <translation>ne passe pas</translation>
    </message>
    <message>
        <source>none that one sees</source>
        <translation>aucun visible</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>the right one</source>
        <translation>le bon</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>personne ne s’en porte garant</translation>
    </message>
    <message>
        <source>none is shown</source>
        <translation>aucun n’est présenté</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>%1 is not the host that this address was made by: it has another certificate. Perhaps a new one, or another machine has that place now; or somebody in between wants to read along.</source>
        <translation>%1 n’est pas l’hôte qui a fait cette adresse&#x202f;: il a un autre certificat. Un nouveau peut-être, ou une autre machine a pris cette place&#x202f;; ou quelqu’un entre les deux veut tout lire.</translation>
    </message>
    <message>
        <source>Ask the host for a new address, by another way.</source>
        <translation>Demandez à l’hôte une nouvelle adresse, par un autre moyen.</translation>
    </message>
    <message>
        <source>There is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along.</source>
        <translation>Il n’y a pas de ligne chiffrée vers %1, et cette adresse en demande une. Un autre programme y répond peut-être&#x202f;; ou quelqu’un entre les deux veut tout lire.</translation>
    </message>
    <message>
        <source>Ask the host for the address again.</source>
        <translation>Demandez de nouveau l’adresse à l’hôte.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1, and this address does not tell of it.</source>
        <translation>Personne ne se porte garant du certificat de %1, et cette adresse ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Ask the host for the whole address, with what stands behind #.</source>
        <translation>Demandez à l’hôte l’adresse entière, avec ce qui suit #.</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>Un problème de connexion&#x202f;?</translation>
    </message>
    <message>
        <source>Looking. This takes some seconds.</source>
        <translation>Vérification en cours. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier ?</translation>
    </message>
    <message numerus="yes">
        <source>You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>
            <numerusform>Vous quittez tous les salons, et ceux de cet ordinateur se ferment pour %n autre personne. Ce qui a été dit et écrit ici, et ce que vous avez copié, disparaît. Earshot repart de zéro.</numerusform>
            <numerusform>Vous quittez tous les salons, et ceux de cet ordinateur se ferment pour %n autres personnes. Ce qui a été dit et écrit ici, et ce que vous avez copié, disparaît. Earshot repart de zéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave all rooms. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>Vous quittez tous les salons. Ce qui a été dit et écrit ici, et ce que vous avez copié, disparaît. Earshot repart de zéro.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>Envoyez ceci aux personnes que vous voulez ici. Cette page disparaît quand la première arrive.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Send the address to the people you want here, and to nobody else: it has the key of this private room. They paste it into Earshot.</source>
        <translation>Envoyez l’adresse aux personnes que vous voulez ici, et à personne d’autre&#xa0;: elle contient la clé de ce salon privé. On la colle dans Earshot.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR code de %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite others</source>
        <translation>Inviter d’autres personnes</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copier l’invitation</translation>
    </message>
    <message>
        <source>Come and chat in %1. Open this address in a browser, or paste it into Earshot:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>Venez discuter dans %1. Ouvrez cette adresse dans un navigateur, ou collez-la dans Earshot&#xa0;:</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Qui peut lire ce salon</translation>
    </message>
    <message>
        <source>Come and chat in %1, a private room. Paste this address into Earshot, and give it to nobody else:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>Venez discuter dans %1, un salon privé. Collez cette adresse dans Earshot, et ne la donnez à personne d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>This room is private: the address has its key at the end, too long to read out and of no use to a browser. Send it to the people you want here, and to nobody else; they paste it into Earshot.</source>
        <translation>Ce salon est privé&#xa0;: l’adresse se termine par sa clé, trop longue pour être lue à voix haute et inutile à un navigateur. Envoyez-la aux personnes que vous voulez ici, et à personne d’autre&#x202f;; on la colle dans Earshot.</translation>
    </message>
</context>
<context>
    <name>KeepsSheet</name>
    <message>
        <source>What this room keeps</source>
        <translation>Ce que garde ce salon</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, until you leave the room.</source>
        <translation>
            <numerusform>%n message (%1), en mémoire seulement, jusqu’à ce que vous quittiez le salon.</numerusform>
            <numerusform>%n messages (%1), en mémoire seulement, jusqu’à ce que vous quittiez le salon.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the room on this machine</source>
        <translation>Dans le salon sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the host&apos;s machine</source>
        <translation>Sur l’ordinateur de l’hôte</translation>
    </message>
    <message>
        <source>The host does not say.</source>
        <translation>L’hôte ne le dit pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, for those who lost their line and come back.</source>
        <translation>
            <numerusform>%n message (%1), en mémoire seulement, pour ceux dont la connexion s’est coupée et qui reviennent.</numerusform>
            <numerusform>%n messages (%1), en mémoire seulement, pour ceux dont la connexion s’est coupée et qui reviennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never more than the last %1 messages of %2 minutes. Newcomers get nothing of it.</source>
        <translation>Jamais plus que les %1 derniers messages de %2 minutes. Les nouveaux venus n’en reçoivent rien.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Nothing: no message, no name, no room. Earshot remembers where its window was, what you ticked, and the certificate of this machine.</source>
        <translation>Rien : aucun message, aucun nom, aucun salon. Earshot retient la place de sa fenêtre, ce que vous avez coché et le certificat de cet ordinateur.</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>Chez les autres</translation>
    </message>
    <message>
        <source>Everybody here sees what you see, and can copy it.</source>
        <translation>Toutes les personnes présentes voient ce que vous voyez et peuvent le copier.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Qui peut lire ce salon</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Make a new certificate</source>
        <translation>Créer un nouveau certificat</translation>
    </message>
    <message>
        <source>There is a new certificate. Give the address anew to whoever is still to come.</source>
        <translation>Il y a un nouveau certificat. Redonnez l’adresse à ceux qui doivent encore venir.</translation>
    </message>
    <message>
        <source>Who can read along</source>
        <translation>Qui peut lire</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network of whoever came unencrypted.</source>
        <translation>L’hôte, toutes les personnes présentes et le réseau de quiconque est venu sans chiffrement.</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network in between.</source>
        <translation>L’hôte, toutes les personnes présentes et le réseau entre les deux.</translation>
    </message>
    <message>
        <source>Whoever has the private address: not the network, and no server that was not given it.</source>
        <translation>Quiconque a l’adresse privée : ni le réseau, ni un serveur qui ne l’a pas reçue.</translation>
    </message>
    <message>
        <source>Addresses that you gave away lead nowhere then. Whoever is here stays until their line breaks.</source>
        <translation>Les adresses que vous avez données ne mènent alors plus nulle part. Ceux qui sont là restent jusqu’à ce que leur connexion se coupe.</translation>
    </message>
</context>
<context>
    <name>KnockCall</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 frappe à la porte</translation>
    </message>
</context>
<context>
    <name>KnockList</name>
    <message>
        <source>People who knock</source>
        <translation>Qui frappe à la porte</translation>
    </message>
</context>
<context>
    <name>KnockRow</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 frappe à la porte</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Refuser</translation>
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
        <source>Close Earshot</source>
        <translation>Fermer Earshot</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Fermer le salon</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Chat with the people around you.</source>
        <translation>Discutez avec les gens autour de vous.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>Sans compte, sans cloud, sans trace.</translation>
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
    <message>
        <source>Rules of this room</source>
        <translation>Règles de ce salon</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Masquer pour moi</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rendre la parole</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Retirer du salon</translation>
    </message>
    <message>
        <source>Make the host</source>
        <translation>Confier le salon</translation>
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
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Host of this room</source>
        <translation>Hôte de ce salon</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rendre la parole</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
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
    <name>NearbyList</name>
    <message>
        <source>Nearby</source>
        <extracomment>Rooms that others in the same network have open.</extracomment>
        <translation>À proximité</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyTick</name>
    <message>
        <source>Visible nearby</source>
        <translation>Visible à proximité</translation>
    </message>
    <message>
        <source>This computer has no Avahi or Bonjour to announce rooms with.</source>
        <translation>Il manque à cet ordinateur Avahi ou Bonjour pour annoncer des salons.</translation>
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
        <translation>Câble</translation>
    </message>
    <message>
        <source>Hotspot of this machine</source>
        <translation>Point d’accès de cette machine</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Réseau mobile</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Virtual machines on this machine</source>
        <translation>Machines virtuelles de cette machine</translation>
    </message>
    <message>
        <source>This machine alone</source>
        <translation>Cette machine seulement</translation>
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
    <name>PaceChoice</name>
    <message>
        <source>Slow mode: how often each person may speak</source>
        <translation>Mode lent : à quel rythme chacun peut écrire</translation>
    </message>
    <message>
        <source>As they like</source>
        <translation>À volonté</translation>
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
    <name>PrivacyTick</name>
    <message>
        <source>Private room: only who has its address can join and read, in Earshot</source>
        <translation>Salon privé&#xa0;: seul qui a son adresse peut entrer et lire, dans Earshot</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>The way into %1, large</source>
        <translation>L’accès à %1, en grand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProjectorWords</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>L’adresse du salon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scan the code, or type this address into a browser.</source>
        <translation>Scannez le code, ou saisissez cette adresse dans un navigateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation>
            <numerusform>%n personne est ici</numerusform>
            <numerusform>%n personnes sont ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>This room is on your machine. Whoever joins in Earshot by the address that Copy gives has an encrypted line, and knows that the host is this machine. Browsers come unencrypted, and so does whoever types the address or finds the room nearby: the network in between can read along.</source>
        <translation>Ce salon est sur votre machine. Quiconque le rejoint dans Earshot avec l’adresse que donne «&#xa0;Copier&#xa0;» a une ligne chiffrée et sait que l’hôte est cette machine. Les navigateurs entrent sans chiffrement, tout comme qui tape l’adresse ou trouve le salon à proximité&#x202f;: le réseau entre les deux peut tout lire.</translation>
    </message>
    <message>
        <source>Your line to the host is encrypted, and the host is the one that the address was made by. Nobody in between can read along.</source>
        <translation>Votre ligne vers l’hôte est chiffrée, et l’hôte est celui qui a fait l’adresse. Personne entre les deux ne peut lire.</translation>
    </message>
    <message>
        <source>Your line to the host is not encrypted: the network in between can read along. Ask the host for the address that Copy gives in Earshot, and join by that.</source>
        <translation>Votre ligne vers l’hôte n’est pas chiffrée&#x202f;: le réseau entre les deux peut tout lire. Demandez à l’hôte l’adresse que donne «&#xa0;Copier&#xa0;» dans Earshot, et entrez avec elle.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Qui peut lire ce salon</translation>
    </message>
    <message>
        <source>The host can read everything, and so can everybody in the room. Any of them may have come in unencrypted.</source>
        <translation>L’hôte peut tout lire, et tout le monde dans le salon aussi. Chacun d’eux peut être entré sans chiffrement.</translation>
    </message>
    <message>
        <source>To make sure of the host, read these words to each other. They are the same on both sides, or somebody stands in between:</source>
        <translation>Pour être sûrs de l’hôte, lisez-vous ces mots. Ils sont les mêmes des deux côtés, ou quelqu’un se tient entre les deux&#x202f;:</translation>
    </message>
    <message>
        <source>What this room keeps</source>
        <translation>Ce que garde ce salon</translation>
    </message>
    <message>
        <source>This room is private. Texts, names and who types are sealed with the key in its address, from one Earshot to the other: only who was given that address can come in or read them. The network cannot, and neither can a server that was not given it.</source>
        <translation>Ce salon est privé. Les textes, les noms et qui est en train d’écrire sont scellés avec la clé de son adresse, d’un Earshot à l’autre : seul qui a reçu cette adresse peut entrer ou les lire. Le réseau ne le peut pas, ni un serveur qui ne l’a pas reçue.</translation>
    </message>
    <message>
        <source>The address is the key: whoever gets hold of it can come in, and can read what was recorded on its way before. Whoever opened the room has it, too. The server, and on an unencrypted line the network, see how many are here, and who says something when and how much; they can hold back what they do not like, and whoever of them has the address could speak in anybody&apos;s name.</source>
        <translation>L’adresse est la clé : quiconque l’obtient peut entrer, et lire ce qui a été enregistré en chemin auparavant. Qui a ouvert le salon l’a aussi. Le serveur, et sur une ligne non chiffrée le réseau, voient combien sont là et qui dit quelque chose, quand et combien ; ils peuvent retenir ce qui ne leur plaît pas, et qui d’entre eux a l’adresse pourrait parler au nom de n’importe qui.</translation>
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
    <message>
        <source>The end of the address, which proves its host, is damaged. Copy the whole address again.</source>
        <translation>La fin de l’adresse, qui prouve son hôte, est abîmée. Copiez à nouveau l’adresse entière.</translation>
    </message>
    <message>
        <source>Not connected: %1 is not the host that this address was made by. Perhaps another machine has that place now, or the host has a new certificate; or somebody in between wants to read along. Ask for a new address, by another way.</source>
        <translation>Pas de connexion&#x202f;: %1 n’est pas l’hôte qui a fait cette adresse. Une autre machine a peut-être pris cette place, ou l’hôte a un nouveau certificat&#x202f;; ou quelqu’un entre les deux veut tout lire. Demandez une nouvelle adresse par un autre moyen.</translation>
    </message>
    <message>
        <source>Not connected: there is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along. Ask for the address again.</source>
        <translation>Pas de connexion&#x202f;: il n’y a pas de ligne chiffrée vers %1, et cette adresse en demande une. Un autre programme y répond peut-être&#x202f;; ou quelqu’un entre les deux veut tout lire. Demandez l’adresse à nouveau.</translation>
    </message>
    <message>
        <source>The end of the address, the key of a private room, is damaged. Copy the whole address again.</source>
        <translation>La fin de l’adresse, la clé d’un salon privé, est abîmée. Copiez à nouveau l’adresse entière.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the address has no key. Ask somebody who is in it for the whole address, with what stands behind #.</source>
        <translation>Entrée refusée&#xa0;: ce salon est privé, et l’adresse n’a pas de clé. Demandez à quelqu’un qui s’y trouve l’adresse entière, avec ce qui suit #.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the key of this address is not its own. Perhaps it was begun anew since, or a private room of that name is there already. Ask for its address again.</source>
        <translation>Entrée refusée&#xa0;: ce salon est privé, et la clé de cette adresse n’est pas la sienne. Il a peut-être été recommencé depuis, ou un salon privé de ce nom s’y trouve déjà. Demandez à nouveau son adresse.</translation>
    </message>
    <message>
        <source>Not joined: the room of that name is not private, and this was to be. Nothing was said there. Join it by its address without a key, or choose another name.</source>
        <translation>Vous n’avez pas rejoint le salon&#xa0;: celui de ce nom n’est pas privé, et devait l’être. Rien n’y a été dit. Rejoignez-le par son adresse sans clé, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The room is locked: nobody new comes in. Ask its host to unlock it.</source>
        <translation>Le salon est verrouillé : personne de nouveau n’entre. Demandez à l’hôte de le déverrouiller.</translation>
    </message>
    <message>
        <source>The host did not let you in.</source>
        <translation>L’hôte ne vous a pas laissé entrer.</translation>
    </message>
    <message>
        <source>The host removed you from this room.</source>
        <translation>L’hôte vous a retiré de ce salon.</translation>
    </message>
    <message>
        <source>The host muted you: you can read here, and not write.</source>
        <translation>L’hôte vous a mis en sourdine : vous pouvez lire, mais pas écrire.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: the room is in slow mode. Send again in %n s.</source>
        <translation>
            <numerusform>Pas encore envoyé : le salon est en mode lent. Renvoyez-le dans %n s.</numerusform>
            <numerusform>Pas encore envoyé : le salon est en mode lent. Renvoyez-le dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the host can do that.</source>
        <translation>Seul l’hôte peut le faire.</translation>
    </message>
    <message>
        <source>That person is not here any more.</source>
        <translation>Cette personne n’est plus là.</translation>
    </message>
    <message>
        <source>Not done: too much at once. Try again in a moment.</source>
        <translation>Pas fait&#xa0;: trop à la fois. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Let back in</source>
        <translation>Laisser revenir</translation>
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
    <message>
        <source>Encrypted line to the host. Who can read this room</source>
        <translation>Ligne chiffrée vers l’hôte. Qui peut lire ce salon</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Qui peut lire ce salon</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Private room. Who can read this room</source>
        <translation>Salon privé. Qui peut lire ce salon</translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>Qui frappe à la porte</translation>
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
    <message>
        <source>People who knock</source>
        <translation>Qui frappe à la porte</translation>
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
    <name>RulesLine</name>
    <message>
        <source>Locked: nobody new comes in</source>
        <translation>Verrouillé : personne de nouveau n’entre</translation>
    </message>
    <message>
        <source>Newcomers knock</source>
        <translation>Les nouveaux frappent</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Un message toutes les %n s</numerusform>
            <numerusform>Un message toutes les %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of this room</source>
        <translation>Règles de ce salon</translation>
    </message>
    <message>
        <source>Lock the room: nobody new comes in</source>
        <translation>Verrouiller le salon : personne de nouveau n’entre</translation>
    </message>
    <message>
        <source>Newcomers knock, and wait until you let them in</source>
        <translation>Les nouveaux frappent et attendent que vous les laissiez entrer</translation>
    </message>
    <message>
        <source>Removed or turned away</source>
        <translation>Retirés ou refusés</translation>
    </message>
    <message>
        <source>Close the room for everybody</source>
        <translation>Fermer le salon pour tous</translation>
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
    <message>
        <source>Earlier messages are no longer kept</source>
        <translation>Les messages précédents ne sont plus conservés</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>Un message modifié, répété ou déplacé en chemin est arrivé : il n’est pas affiché</numerusform>
            <numerusform>%n messages modifiés, répétés ou déplacés en chemin sont arrivés : ils ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>Un nom modifié, répété ou déplacé en chemin est arrivé : il n’est pas affiché</numerusform>
            <numerusform>%n noms modifiés, répétés ou déplacés en chemin sont arrivés : ils ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1 are hidden</source>
        <translation>
            <numerusform>%n message de %1 est masqué</numerusform>
            <numerusform>%n messages de %1 sont masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>TroubleButton</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>Un problème de connexion&#x202f;?</translation>
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
    <name>WayList</name>
    <message>
        <source>If they cannot reach this address, try another of this machine:</source>
        <translation>Si cette adresse est inaccessible pour les autres, essayez une autre adresse de cette machine&#xa0;:</translation>
    </message>
    <message>
        <source>If they cannot reach this address, try another:</source>
        <translation>Si cette adresse est inaccessible pour les autres, essayez-en une autre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>Créer un salon au hasard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create a private room</source>
        <translation>Créer un salon privé</translation>
    </message>
</context>
</TS>
