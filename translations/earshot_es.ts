<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Room name or address</source>
        <translation>Nombre o dirección de sala</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <source>A name opens a room on this machine. An address takes you to one.</source>
        <translation>Un nombre abre una sala en este equipo. Una dirección te lleva a una.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trying %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Abriendo la sala</translation>
    </message>
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>Se ha avisado al anfitrión. Entrarás en cuanto te dejen pasar.</translation>
    </message>
</context>
<context>
    <name>AddressText</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>La dirección de la sala: %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>What was said stays here until you leave.</source>
        <translation>Lo dicho queda aquí hasta que salgas.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nuevo intento en %n s.</numerusform>
            <numerusform>Nuevo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nuevo intento en curso.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The host has been asked. You come in as soon as somebody lets you in.</source>
        <translation>Se ha avisado al anfitrión. Entrarás en cuanto te dejen pasar.</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Enter your message</source>
        <translation>Escribe tu mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ComposerNotice</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CourtesyWords</name>
    <message>
        <source>%1 locked the room: nobody new can come in</source>
        <translation>%1 ha cerrado la sala con llave: no entra nadie nuevo</translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 ha abierto la sala</translation>
    </message>
    <message>
        <source>%1 asks newcomers to knock</source>
        <translation>%1 pide a quien llega que llame a la puerta</translation>
    </message>
    <message>
        <source>%1 lets newcomers in without knocking</source>
        <translation>%1 deja entrar sin llamar</translation>
    </message>
    <message numerus="yes">
        <source>%1 slowed the room down: one message every %n s</source>
        <translation>
            <numerusform>%1 ha puesto la sala en modo lento: un mensaje cada segundo</numerusform>
            <numerusform>%1 ha puesto la sala en modo lento: un mensaje cada %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended the slow mode</source>
        <translation>%1 ha quitado el modo lento</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 ha silenciado a %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 deja hablar de nuevo a %2</translation>
    </message>
    <message>
        <source>%1 removed %2 from the room</source>
        <translation>%1 ha expulsado a %2 de la sala</translation>
    </message>
    <message>
        <source>%1 lets %2 come back</source>
        <translation>%1 deja volver a %2</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 ha dejado entrar a %2</translation>
    </message>
    <message>
        <source>%1 turned %2 away</source>
        <translation>%1 no ha dejado entrar a %2</translation>
    </message>
    <message>
        <source>%1 made %2 the host</source>
        <translation>%1 ha hecho anfitrión a %2</translation>
    </message>
    <message>
        <source>%2 is the host now</source>
        <translation>Ahora %2 lleva la sala</translation>
    </message>
</context>
<context>
    <name>DeedUndo</name>
    <message>
        <source>Let back in</source>
        <translation>Dejar volver</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>End knocking</source>
        <translation>Quitar la llamada a la puerta</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>Quitar el modo lento</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar hablar</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>From this machine the room can be reached.</source>
        <translation>Desde este equipo se llega a la sala.</translation>
    </message>
    <message>
        <source>Try again now. Whatever was in the way is gone.</source>
        <translation>Inténtalo de nuevo ahora. Lo que estorbaba ya no está.</translation>
    </message>
    <message>
        <source>This machine is in no network.</source>
        <translation>Este equipo no está en ninguna red.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that the host is in, or plug in the cable.</source>
        <translation>Conéctate a la wifi del anfitrión, o enchufa el cable.</translation>
    </message>
    <message>
        <source>Nobody here knows where %1 is.</source>
        <translation>Nadie aquí sabe dónde está %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or ask the host for the address in numbers.</source>
        <translation>Revisa cómo está escrito, o pide al anfitrión la dirección en números.</translation>
    </message>
    <message>
        <source>The host is there, but it is not known to itself as %1.</source>
        <translation>El anfitrión está ahí, pero no se reconoce como %1.</translation>
    </message>
    <message>
        <source>Ask the host for its own address. A server behind a proxy needs --public-url.</source>
        <translation>Pide al anfitrión su propia dirección. Un servidor tras un proxy necesita --public-url.</translation>
    </message>
    <message>
        <source>The server at %1 has no place left.</source>
        <translation>El servidor en %1 ya no tiene sitio.</translation>
    </message>
    <message>
        <source>Try again in a minute, when somebody has left.</source>
        <translation>Inténtalo de nuevo en un minuto, cuando alguien haya salido.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not Earshot.</source>
        <translation>Algo responde en %1, pero no es Earshot.</translation>
    </message>
    <message>
        <source>Compare the number after the colon with the one on the host&apos;s screen.</source>
        <translation>Compara el número tras los dos puntos con el de la pantalla del anfitrión.</translation>
    </message>
    <message>
        <source>The host is there, but its room %1 is not open.</source>
        <translation>El anfitrión está ahí, pero su sala %1 no está abierta.</translation>
    </message>
    <message>
        <source>Compare the room&apos;s name, or ask the host to open it again.</source>
        <translation>Compara el nombre de la sala, o pide al anfitrión que la abra de nuevo.</translation>
    </message>
    <message>
        <source>Pages come through from %1, but no conversations.</source>
        <translation>Desde %1 llegan páginas, pero no conversaciones.</translation>
    </message>
    <message>
        <source>Something in between must let web sockets pass: tell whoever runs it.</source>
        <translation>Algo en el camino debe dejar pasar los WebSockets: avisa a quien lo administra.</translation>
    </message>
    <message>
        <source>%1 always means the very machine one sits at, and here nobody answers there.</source>
        <translation>%1 es siempre el equipo que uno tiene delante, y en este nadie responde.</translation>
    </message>
    <message>
        <source>Ask the host for the address that is meant for others.</source>
        <translation>Pide al anfitrión la dirección pensada para los demás.</translation>
    </message>
    <message>
        <source>%1 is this machine itself, and no room is open on it.</source>
        <translation>%1 es este mismo equipo, y no tiene ninguna sala abierta.</translation>
    </message>
    <message>
        <source>Open the room here, or ask for the address again.</source>
        <translation>Abre la sala aquí, o pide la dirección de nuevo.</translation>
    </message>
    <message>
        <source>The machine at %1 is there, but Earshot does not answer on it.</source>
        <translation>El equipo en %1 está ahí, pero Earshot no responde en él.</translation>
    </message>
    <message>
        <source>Ask the host whether the room is still open, and compare the number after the colon.</source>
        <translation>Pregunta al anfitrión si la sala sigue abierta, y compara el número tras los dos puntos.</translation>
    </message>
    <message>
        <source>This network does not speak IPv6, and %1 is such an address.</source>
        <translation>Esta red no habla IPv6, y %1 es una dirección de ese tipo.</translation>
    </message>
    <message>
        <source>Ask the host for the address with dots.</source>
        <translation>Pide al anfitrión la dirección con puntos.</translation>
    </message>
    <message>
        <source>This network does not speak IPv4, and %1 is such an address.</source>
        <translation>Esta red no habla IPv4, y %1 es una dirección de ese tipo.</translation>
    </message>
    <message>
        <source>Ask the host for the address with colons.</source>
        <translation>Pide al anfitrión la dirección con dos puntos (:).</translation>
    </message>
    <message>
        <source>%1 belongs to virtual machines: it leads nowhere outside of one computer.</source>
        <translation>%1 es de máquinas virtuales: no lleva a ningún sitio fuera de un solo equipo.</translation>
    </message>
    <message>
        <source>Ask the host for another of its addresses.</source>
        <translation>Pide al anfitrión otra de sus direcciones.</translation>
    </message>
    <message>
        <source>%1 can be heard, but not reached: this network keeps its guests apart.</source>
        <translation>A %1 se le oye, pero no se llega: esta red mantiene separados a sus invitados.</translation>
    </message>
    <message>
        <source>Change to a network that does not, or let one of you open a hotspot.</source>
        <translation>Cambia a una red que no lo haga, o que alguien abra un punto de acceso.</translation>
    </message>
    <message>
        <source>The machine of %1 is there, but lets nobody in at this port.</source>
        <translation>El equipo de %1 está ahí, pero no deja entrar a nadie por este puerto.</translation>
    </message>
    <message>
        <source>Ask the host to let Earshot through its firewall.</source>
        <translation>Pide al anfitrión que deje pasar Earshot por su firewall.</translation>
    </message>
    <message>
        <source>No machine in this network answers as %1.</source>
        <translation>Ningún equipo de esta red responde como %1.</translation>
    </message>
    <message>
        <source>Ask the host for its address now: it may have changed, or the machine sleeps.</source>
        <translation>Pide al anfitrión su dirección actual: puede que haya cambiado, o que el equipo esté en reposo.</translation>
    </message>
    <message>
        <source>A VPN on this machine takes what is meant for %1 away from the local network.</source>
        <translation>Una VPN en este equipo saca de la red local lo que va a %1.</translation>
    </message>
    <message>
        <source>Switch the VPN off as long as you are in the room.</source>
        <translation>Apaga la VPN mientras estés en la sala.</translation>
    </message>
    <message>
        <source>%1 is in another network than this machine (%2).</source>
        <translation>%1 está en otra red que este equipo (%2).</translation>
    </message>
    <message>
        <source>Join the network that the host is in.</source>
        <translation>Conéctate a la red del anfitrión.</translation>
    </message>
    <message>
        <source>Nothing comes back from %1, which is not in this network.</source>
        <translation>No vuelve nada de %1, que no está en esta red.</translation>
    </message>
    <message>
        <source>Check the internet connection, then ask whoever runs the server.</source>
        <translation>Revisa la conexión a internet, y luego pregunta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>On this machine everything is in order.</source>
        <translation>En este equipo todo está en orden.</translation>
    </message>
    <message>
        <source>Give %1 to people in the same network. A guest Wi-Fi may keep them apart.</source>
        <translation>Da %1 a gente de la misma red. Una wifi de invitados puede mantenerla separada.</translation>
    </message>
    <message>
        <source>No room is open on this machine.</source>
        <translation>No hay ninguna sala abierta en este equipo.</translation>
    </message>
    <message>
        <source>Open one, then look again.</source>
        <translation>Abre una, y mira otra vez.</translation>
    </message>
    <message>
        <source>This machine is in no network: nobody else can come in.</source>
        <translation>Este equipo no está en ninguna red: nadie más puede entrar.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi, plug in the cable, or open a hotspot.</source>
        <translation>Conéctate a la wifi, enchufa el cable, o abre un punto de acceso.</translation>
    </message>
    <message>
        <source>The room is open for this machine alone, not at %1.</source>
        <translation>La sala está abierta solo para este equipo, no en %1.</translation>
    </message>
    <message>
        <source>Start the server without --address, so that it listens for everybody.</source>
        <translation>Inicia el servidor sin --address, para que escuche a todo el mundo.</translation>
    </message>
    <message>
        <source>At %1 another program answers in place of Earshot.</source>
        <translation>En %1 responde otro programa en lugar de Earshot.</translation>
    </message>
    <message>
        <source>Close that program, or host on another port: earshot --host --port 4010</source>
        <translation>Cierra ese programa, o usa otro puerto: earshot --host --port 4010</translation>
    </message>
    <message>
        <source>Not even this machine gets through to itself at %1.</source>
        <translation>Ni siquiera este equipo llega a sí mismo en %1.</translation>
    </message>
    <message>
        <source>Let Earshot through the firewall of this machine.</source>
        <translation>Deja pasar Earshot por el firewall de este equipo.</translation>
    </message>
    <message>
        <source>The firewall ufw is on. It may let nobody in at port %1.</source>
        <translation>El firewall ufw está activo. Puede que no deje entrar a nadie por el puerto %1.</translation>
    </message>
    <message>
        <source>Open the port: sudo ufw allow %1/tcp</source>
        <translation>Abre el puerto: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>The firewall firewalld is on. It may let nobody in at port %1.</source>
        <translation>El firewall firewalld está activo. Puede que no deje entrar a nadie por el puerto %1.</translation>
    </message>
    <message>
        <source>Open the port: sudo firewall-cmd --add-port=%1/tcp</source>
        <translation>Abre el puerto: sudo firewall-cmd --add-port=%1/tcp</translation>
    </message>
    <message>
        <source>The Windows firewall is on. It may let nobody in at port %1.</source>
        <translation>El firewall de Windows está activo. Puede que no deje entrar a nadie por el puerto %1.</translation>
    </message>
    <message>
        <source>Allow Earshot in Windows Security under Firewall, for private and public networks.</source>
        <translation>Permite Earshot en Seguridad de Windows, en Firewall, para redes privadas y públicas.</translation>
    </message>
    <message>
        <source>The firewall of macOS is on. It may let nobody in at port %1.</source>
        <translation>El firewall de macOS está activo. Puede que no deje entrar a nadie por el puerto %1.</translation>
    </message>
    <message>
        <source>Allow Earshot in System Settings under Network, Firewall, and under Privacy, Local Network.</source>
        <translation>Permite Earshot en Ajustes del Sistema, en Red, Firewall, y en Privacidad, Red local.</translation>
    </message>
    <message>
        <source>This machine is in no network but a VPN: only people in it can come to %1.</source>
        <translation>Este equipo no está en más red que una VPN: solo quien esté en ella puede llegar a %1.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that your guests are in.</source>
        <translation>Conéctate a la wifi de tus invitados.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no machine there</source>
        <translation>ningún equipo ahí</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>sin camino hasta ahí</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>no web server</source>
        <translation>no es un servidor web</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none, it is a number</source>
        <translation>no hay, es un número</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>gets through</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>does not get through</source>
        <translation>no pasa</translation>
    </message>
    <message>
        <source>none that one sees</source>
        <translation>ninguno a la vista</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>the right one</source>
        <translation>el correcto</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>nadie responde por él</translation>
    </message>
    <message>
        <source>none is shown</source>
        <translation>no se muestra ninguno</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>%1 is not the host that this address was made by: it has another certificate. Perhaps a new one, or another machine has that place now; or somebody in between wants to read along.</source>
        <translation>%1 no es el anfitrión que hizo esta dirección: tiene otro certificado. Quizá uno nuevo, o ahora otro equipo ocupa ese lugar; o alguien en medio quiere leerlo todo.</translation>
    </message>
    <message>
        <source>Ask the host for a new address, by another way.</source>
        <translation>Pide al anfitrión una dirección nueva por otro medio.</translation>
    </message>
    <message>
        <source>There is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along.</source>
        <translation>No hay línea cifrada con %1, y esta dirección la exige. Quizá responde ahí otro programa; o alguien en medio quiere leerlo todo.</translation>
    </message>
    <message>
        <source>Ask the host for the address again.</source>
        <translation>Pide al anfitrión la dirección de nuevo.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate of %1, and this address does not tell of it.</source>
        <translation>Nadie responde por el certificado de %1, y esta dirección no lo menciona.</translation>
    </message>
    <message>
        <source>Ask the host for the whole address, with what stands behind #.</source>
        <translation>Pide al anfitrión la dirección entera, con lo que va detrás de #.</translation>
    </message>
</context>
<context>
    <name>DoctorSheet</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>¿Problemas para conectar?</translation>
    </message>
    <message>
        <source>Looking. This takes some seconds.</source>
        <translation>Mirando. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidarlo todo?</translation>
    </message>
    <message numerus="yes">
        <source>You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>
            <numerusform>Sales de todas las salas, y las de este equipo terminan para otra persona. Lo que se dijo y escribió aquí, y lo que copiaste, desaparece. Earshot empieza de nuevo.</numerusform>
            <numerusform>Sales de todas las salas, y las de este equipo terminan para otras %n personas. Lo que se dijo y escribió aquí, y lo que copiaste, desaparece. Earshot empieza de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave all rooms. What was said and typed here, and what you copied, is gone. Earshot starts afresh.</source>
        <translation>Sales de todas las salas. Lo que se dijo y escribió aquí, y lo que copiaste, desaparece. Earshot empieza de nuevo.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>Invite others</source>
        <translation>Invitar a más gente</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>Aún no hay nadie más aquí</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>Envía esto a quienes quieras aquí. Esta página se va cuando llega la primera persona.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Send the address to the people you want here, and to nobody else: it has the key of this private room. They paste it into Earshot.</source>
        <translation>Envía la dirección a quienes quieras aquí, y a nadie más: lleva la clave de esta sala privada. Se pega en Earshot.</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite others</source>
        <translation>Invitar a más gente</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copiar invitación</translation>
    </message>
    <message>
        <source>Come and chat in %1. Open this address in a browser, or paste it into Earshot:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>Ven a chatear en %1. Abre esta dirección en un navegador o pégala en Earshot:</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Quién puede leer esta sala</translation>
    </message>
    <message>
        <source>Come and chat in %1, a private room. Paste this address into Earshot, and give it to nobody else:</source>
        <extracomment>Followed by the address, on a line of its own. %1 is the room.</extracomment>
        <translation>Ven a chatear en %1, una sala privada. Pega esta dirección en Earshot y no se la des a nadie más:</translation>
    </message>
    <message>
        <source>This room is private: the address has its key at the end, too long to read out and of no use to a browser. Send it to the people you want here, and to nobody else; they paste it into Earshot.</source>
        <translation>Esta sala es privada: la dirección lleva al final su clave, demasiado larga para leerla en voz alta e inútil en un navegador. Envíala a quienes quieras aquí, y a nadie más; se pega en Earshot.</translation>
    </message>
</context>
<context>
    <name>KeepsSheet</name>
    <message>
        <source>What this room keeps</source>
        <translation>Qué guarda esta sala</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, until you leave the room.</source>
        <translation>
            <numerusform>%n mensaje (%1), solo en memoria, hasta que salgas de la sala.</numerusform>
            <numerusform>%n mensajes (%1), solo en memoria, hasta que salgas de la sala.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the room on this machine</source>
        <translation>En la sala de este equipo</translation>
    </message>
    <message>
        <source>On the host&apos;s machine</source>
        <translation>En el equipo del anfitrión</translation>
    </message>
    <message>
        <source>The host does not say.</source>
        <translation>El anfitrión no lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages (%1), in memory only, for those who lost their line and come back.</source>
        <translation>
            <numerusform>%n mensaje (%1), solo en memoria, para quienes perdieron la conexión y vuelven.</numerusform>
            <numerusform>%n mensajes (%1), solo en memoria, para quienes perdieron la conexión y vuelven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never more than the last %1 messages of %2 minutes. Newcomers get nothing of it.</source>
        <translation>Nunca más que los últimos %1 mensajes de %2 minutos. Quien llega nuevo no recibe nada de ello.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Nothing: no message, no name, no room. Earshot remembers where its window was, what you ticked, and the certificate of this machine.</source>
        <translation>Nada: ningún mensaje, ningún nombre, ninguna sala. Earshot recuerda dónde estaba su ventana, lo que marcaste y el certificado de este equipo.</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>En los demás</translation>
    </message>
    <message>
        <source>Everybody here sees what you see, and can copy it.</source>
        <translation>Todos los presentes ven lo que ves tú y pueden copiarlo.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Quién puede leer esta sala</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Make a new certificate</source>
        <translation>Crear un certificado nuevo</translation>
    </message>
    <message>
        <source>There is a new certificate. Give the address anew to whoever is still to come.</source>
        <translation>Hay un certificado nuevo. Da de nuevo la dirección a quienes aún deban venir.</translation>
    </message>
    <message>
        <source>Who can read along</source>
        <translation>Quién puede leer</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network of whoever came unencrypted.</source>
        <translation>El anfitrión, todos los presentes y la red de quien entró sin cifrar.</translation>
    </message>
    <message>
        <source>The host, everybody here, and the network in between.</source>
        <translation>El anfitrión, todos los presentes y la red intermedia.</translation>
    </message>
    <message>
        <source>Whoever has the private address: not the network, and no server that was not given it.</source>
        <translation>Quien tenga la dirección privada: ni la red, ni un servidor que no la haya recibido.</translation>
    </message>
    <message>
        <source>Addresses that you gave away lead nowhere then. Whoever is here stays until their line breaks.</source>
        <translation>Las direcciones que diste ya no llevan a ninguna parte. Quien está aquí se queda hasta que se corte su conexión.</translation>
    </message>
</context>
<context>
    <name>KnockCall</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 llama a la puerta</translation>
    </message>
</context>
<context>
    <name>KnockList</name>
    <message>
        <source>People who knock</source>
        <translation>Quienes llaman a la puerta</translation>
    </message>
</context>
<context>
    <name>KnockRow</name>
    <message>
        <source>%1 knocks</source>
        <translation>%1 llama a la puerta</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close Earshot?</source>
        <translation>¿Cerrar Earshot?</translation>
    </message>
    <message>
        <source>Close this room?</source>
        <translation>¿Cerrar esta sala?</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in rooms on this machine. The rooms end for them too.</source>
        <translation>
            <numerusform>Hay %n persona más en salas de este equipo. Las salas terminan también para ella.</numerusform>
            <numerusform>Hay %n personas más en salas de este equipo. Las salas terminan también para ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in it. The room ends for them too.</source>
        <translation>
            <numerusform>Hay %n persona más dentro. La sala termina también para ella.</numerusform>
            <numerusform>Hay %n personas más dentro. La sala termina también para ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earshot</source>
        <translation>Cerrar Earshot</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Cerrar la sala</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Chat with the people around you.</source>
        <translation>Chatea con la gente que te rodea.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>Sin cuenta, sin nube, sin rastro.</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Persona en línea (%n)</numerusform>
            <numerusform>Personas en línea (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who is typing</source>
        <translation>Mostrar quién escribe</translation>
    </message>
    <message>
        <source>Rules of this room</source>
        <translation>Normas de esta sala</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Ocultar para mí</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar hablar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Expulsar de la sala</translation>
    </message>
    <message>
        <source>Make the host</source>
        <translation>Hacer anfitrión</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1, you</source>
        <translation>%1, tú</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>Beside one&apos;s own name in the list of people.</extracomment>
        <translation>tú</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Host of this room</source>
        <translation>Anfitrión de esta sala</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar hablar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>The rest is too long to show.</source>
        <translation>El resto es demasiado largo para mostrarlo.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>NameTag</name>
    <message>
        <source>Your name is %1. Change it</source>
        <translation>Tu nombre es %1. Cambiarlo</translation>
    </message>
    <message>
        <source>Your name in this room</source>
        <translation>Tu nombre en esta sala</translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nearby</source>
        <extracomment>Rooms that others in the same network have open.</extracomment>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyTick</name>
    <message>
        <source>Visible nearby</source>
        <translation>Visible cerca</translation>
    </message>
    <message>
        <source>This computer has no Avahi or Bonjour to announce rooms with.</source>
        <translation>A este equipo le falta Avahi o Bonjour para anunciar salas.</translation>
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
        <translation>Cable</translation>
    </message>
    <message>
        <source>Hotspot of this machine</source>
        <translation>Punto de acceso de este equipo</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Red móvil</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Virtual machines on this machine</source>
        <translation>Máquinas virtuales de este equipo</translation>
    </message>
    <message>
        <source>This machine alone</source>
        <translation>Solo este equipo</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New</source>
        <extracomment>Above the first message that has not been read.</extracomment>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>To the latest</source>
        <translation>Ir a lo último</translation>
    </message>
</context>
<context>
    <name>OrLine</name>
    <message>
        <source>or</source>
        <extracomment>Between &quot;Create a random room&quot; and the field for a room&apos;s name or address.</extracomment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>PaceChoice</name>
    <message>
        <source>Slow mode: how often each person may speak</source>
        <translation>Modo lento: cada cuánto puede escribir cada persona</translation>
    </message>
    <message>
        <source>As they like</source>
        <translation>Cuando quieran</translation>
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
            <numerusform>%1 y %n persona más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
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
        <translation>Sala privada: solo quien tiene su dirección puede entrar y leer, en Earshot</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>The way into %1, large</source>
        <translation>La entrada a %1, en grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProjectorWords</name>
    <message>
        <source>The room&apos;s address: %1</source>
        <translation>La dirección de la sala: %1</translation>
    </message>
    <message>
        <source>Scan the code, or type this address into a browser.</source>
        <translation>Escanea el código o escribe esta dirección en un navegador.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation>
            <numerusform>Hay %n persona aquí</numerusform>
            <numerusform>Hay %n personas aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>This room is on your machine. Whoever joins in Earshot by the address that Copy gives has an encrypted line, and knows that the host is this machine. Browsers come unencrypted, and so does whoever types the address or finds the room nearby: the network in between can read along.</source>
        <translation>Esta sala está en tu equipo. Quien entra en Earshot con la dirección que da «Copiar» tiene una línea cifrada y sabe que el anfitrión es este equipo. Los navegadores entran sin cifrar, y también quien escribe la dirección a mano o encuentra la sala cerca: la red que hay en medio puede leerlo todo.</translation>
    </message>
    <message>
        <source>Your line to the host is encrypted, and the host is the one that the address was made by. Nobody in between can read along.</source>
        <translation>Tu línea con el anfitrión está cifrada, y el anfitrión es el que hizo la dirección. Nadie en medio puede leer nada.</translation>
    </message>
    <message>
        <source>Your line to the host is not encrypted: the network in between can read along. Ask the host for the address that Copy gives in Earshot, and join by that.</source>
        <translation>Tu línea con el anfitrión no está cifrada: la red que hay en medio puede leerlo todo. Pide al anfitrión la dirección que da «Copiar» en Earshot y entra con ella.</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Quién puede leer esta sala</translation>
    </message>
    <message>
        <source>The host can read everything, and so can everybody in the room. Any of them may have come in unencrypted.</source>
        <translation>El anfitrión puede leerlo todo, y también cualquiera en la sala. Cualquiera de ellos puede haber entrado sin cifrar.</translation>
    </message>
    <message>
        <source>To make sure of the host, read these words to each other. They are the same on both sides, or somebody stands in between:</source>
        <translation>Para estar seguros del anfitrión, leeos estas palabras. Son las mismas en ambos lados, o hay alguien en medio:</translation>
    </message>
    <message>
        <source>What this room keeps</source>
        <translation>Qué guarda esta sala</translation>
    </message>
    <message>
        <source>This room is private. Texts, names and who types are sealed with the key in its address, from one Earshot to the other: only who was given that address can come in or read them. The network cannot, and neither can a server that was not given it.</source>
        <translation>Esta sala es privada. Los textos, los nombres y quién escribe van sellados con la clave de su dirección, de un Earshot a otro: solo quien recibió esa dirección puede entrar o leerlos. La red no puede, y tampoco un servidor que no la haya recibido.</translation>
    </message>
    <message>
        <source>The address is the key: whoever gets hold of it can come in, and can read what was recorded on its way before. Whoever opened the room has it, too. The server, and on an unencrypted line the network, see how many are here, and who says something when and how much; they can hold back what they do not like, and whoever of them has the address could speak in anybody&apos;s name.</source>
        <translation>La dirección es la clave: quien la consiga puede entrar, y leer lo que se haya grabado antes por el camino. También la tiene quien abrió la sala. El servidor, y en una línea sin cifrar la red, ven cuántos hay y quién dice algo, cuándo y cuánto; pueden retener lo que no les guste, y quien de ellos tenga la dirección podría hablar en nombre de cualquiera.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>That did not work (%1). Try again.</source>
        <translation>No ha funcionado (%1). Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>that address</source>
        <translation>esa dirección</translation>
    </message>
    <message>
        <source>Type a room&apos;s name to open it here, or paste the address somebody gave you.</source>
        <translation>Escribe el nombre de una sala para abrirla aquí, o pega la dirección que te han dado.</translation>
    </message>
    <message>
        <source>That is too long for an address. Copy it again, and only the address.</source>
        <translation>Es demasiado largo para una dirección. Cópiala de nuevo, y solo la dirección.</translation>
    </message>
    <message>
        <source>This kind of address is not a room. A room&apos;s address begins with http:// or https://.</source>
        <translation>Este tipo de dirección no es una sala. La dirección de una sala empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>The part before the room&apos;s name is not a machine&apos;s address. Copy the address again.</source>
        <translation>La parte antes del nombre de la sala no es la dirección de un equipo. Copia la dirección de nuevo.</translation>
    </message>
    <message>
        <source>The number after the colon is not a port. It lies between 1 and 65535.</source>
        <translation>El número tras los dos puntos no es un puerto. Un puerto está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>The address ends before the room&apos;s name. Add it after the last slash.</source>
        <translation>La dirección termina antes del nombre de la sala. Añádelo tras la última barra.</translation>
    </message>
    <message>
        <source>A room&apos;s name has letters, digits, - _ and . only. Take the other signs out.</source>
        <translation>Solo letras, cifras, - _ y . sirven en el nombre de una sala. Quita los demás signos.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters. Shorten it.</source>
        <translation>El nombre de una sala tiene como máximo 64 caracteres. Acórtalo.</translation>
    </message>
    <message>
        <source>This name is kept for the program itself. Choose another.</source>
        <translation>Este nombre está reservado para el propio programa. Elige otro.</translation>
    </message>
    <message>
        <source>The room is full. Try again when somebody has left.</source>
        <translation>La sala está llena. Inténtalo de nuevo cuando alguien haya salido.</translation>
    </message>
    <message>
        <source>The host has no place for another room. Leave one first, or try another host.</source>
        <translation>El anfitrión no tiene sitio para otra sala. Sal antes de una, o prueba con otro anfitrión.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the room still open there?</source>
        <translation>Nadie responde en %1. ¿Sigue abierta ahí la sala?</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1. Is the host still there, and on the same network?</source>
        <translation>No se puede llegar a %1. ¿Sigue ahí el anfitrión, y en la misma red?</translation>
    </message>
    <message>
        <source>No answer from %1. Is the host still there, and on the same network?</source>
        <translation>No hay respuesta de %1. ¿Sigue ahí el anfitrión, y en la misma red?</translation>
    </message>
    <message>
        <source>Can&apos;t find %1. Check the spelling, or use the numbers of the address.</source>
        <translation>No se encuentra %1. Revisa cómo está escrito, o usa los números de la dirección.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not a room. Check the address.</source>
        <translation>Algo responde en %1, pero no es una sala. Revisa la dirección.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room: another program has the port. Close it, or choose another port.</source>
        <translation>No se puede abrir una sala: otro programa tiene el puerto. Ciérralo, o elige otro puerto.</translation>
    </message>
    <message>
        <source>Can&apos;t open a room on this machine: %1</source>
        <translation>No se puede abrir una sala en este equipo: %1</translation>
    </message>
    <message>
        <source>A name needs at least one letter that can be seen.</source>
        <translation>Un nombre necesita al menos una letra visible.</translation>
    </message>
    <message>
        <source>A name has at most 32 characters. Shorten it.</source>
        <translation>Un nombre tiene como máximo 32 caracteres. Acórtalo.</translation>
    </message>
    <message>
        <source>Somebody here has that name. Choose another.</source>
        <translation>Alguien aquí ya tiene ese nombre. Elige otro.</translation>
    </message>
    <message>
        <source>Not sent: the message is too long. Shorten it and send again.</source>
        <translation>No enviado: el mensaje es demasiado largo. Acórtalo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Not sent: there is nothing in it that can be seen.</source>
        <translation>No enviado: no contiene nada visible.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: too many messages at once. Send again in %n s.</source>
        <translation>
            <numerusform>No enviado: demasiados mensajes a la vez. Envíalo de nuevo en %n s.</numerusform>
            <numerusform>No enviado: demasiados mensajes a la vez. Envíalo de nuevo en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the host could not read it. Change the text and send again.</source>
        <translation>No enviado: el anfitrión no ha podido leerlo. Cambia el texto y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Perhaps not sent: the line was lost before the host answered. Press Enter to send again.</source>
        <translation>Quizá no enviado: la conexión se perdió antes de que el anfitrión respondiera. Pulsa Enter para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Not now: the line is lost. Try again when it is back.</source>
        <translation>Ahora no: se ha perdido la conexión. Inténtalo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>Not sent: the room has ended. Copy the text if you need it.</source>
        <translation>No enviado: la sala ha terminado. Copia el texto si lo necesitas.</translation>
    </message>
    <message>
        <source>Not sent: the room let go of you for a moment. Send again.</source>
        <translation>No enviado: has quedado fuera de la sala un momento. Envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The host closed the room.</source>
        <translation>El anfitrión ha cerrado la sala.</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>La sala ha terminado.</translation>
    </message>
    <message>
        <source>The line to the room is lost.</source>
        <translation>Se ha perdido la conexión con la sala.</translation>
    </message>
    <message>
        <source>There is no room at %1. It may have ended; ask for the address again.</source>
        <translation>No hay ninguna sala en %1. Quizá ha terminado; pide la dirección de nuevo.</translation>
    </message>
    <message>
        <source>The end of the address, which proves its host, is damaged. Copy the whole address again.</source>
        <translation>El final de la dirección, que demuestra quién es el anfitrión, está dañado. Copia de nuevo la dirección entera.</translation>
    </message>
    <message>
        <source>Not connected: %1 is not the host that this address was made by. Perhaps another machine has that place now, or the host has a new certificate; or somebody in between wants to read along. Ask for a new address, by another way.</source>
        <translation>Sin conexión: %1 no es el anfitrión que hizo esta dirección. Quizá otro equipo ocupa ahora ese lugar, o el anfitrión tiene un certificado nuevo; o alguien en medio quiere leerlo todo. Pide una dirección nueva por otro medio.</translation>
    </message>
    <message>
        <source>Not connected: there is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along. Ask for the address again.</source>
        <translation>Sin conexión: no hay línea cifrada con %1, y esta dirección la exige. Quizá responde ahí otro programa; o alguien en medio quiere leerlo todo. Pide la dirección de nuevo.</translation>
    </message>
    <message>
        <source>The end of the address, the key of a private room, is damaged. Copy the whole address again.</source>
        <translation>El final de la dirección, la clave de una sala privada, está dañado. Copia de nuevo la dirección entera.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the address has no key. Ask somebody who is in it for the whole address, with what stands behind #.</source>
        <translation>No has podido entrar: esta sala es privada y la dirección no lleva clave. Pide a alguien que esté dentro la dirección entera, con lo que va detrás de #.</translation>
    </message>
    <message>
        <source>Not let in: this room is private, and the key of this address is not its own. Perhaps it was begun anew since, or a private room of that name is there already. Ask for its address again.</source>
        <translation>No has podido entrar: esta sala es privada y la clave de esta dirección no es la suya. Quizá se ha empezado de nuevo, o ya hay ahí una sala privada con ese nombre. Pide su dirección de nuevo.</translation>
    </message>
    <message>
        <source>Not joined: the room of that name is not private, and this was to be. Nothing was said there. Join it by its address without a key, or choose another name.</source>
        <translation>No te has unido: la sala de ese nombre no es privada, y debía serlo. Allí no se ha dicho nada. Únete con su dirección sin clave, o elige otro nombre.</translation>
    </message>
    <message>
        <source>The room is locked: nobody new comes in. Ask its host to unlock it.</source>
        <translation>La sala está cerrada con llave: no entra nadie nuevo. Pide al anfitrión que la abra.</translation>
    </message>
    <message>
        <source>The host did not let you in.</source>
        <translation>El anfitrión no te ha dejado entrar.</translation>
    </message>
    <message>
        <source>The host removed you from this room.</source>
        <translation>El anfitrión te ha expulsado de esta sala.</translation>
    </message>
    <message>
        <source>The host muted you: you can read here, and not write.</source>
        <translation>El anfitrión te ha silenciado: puedes leer, pero no escribir.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent yet: the room is in slow mode. Send again in %n s.</source>
        <translation>
            <numerusform>Aún no enviado: la sala está en modo lento. Envíalo de nuevo en %n s.</numerusform>
            <numerusform>Aún no enviado: la sala está en modo lento. Envíalo de nuevo en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the host can do that.</source>
        <translation>Solo el anfitrión puede hacerlo.</translation>
    </message>
    <message>
        <source>That person is not here any more.</source>
        <translation>Esa persona ya no está aquí.</translation>
    </message>
    <message>
        <source>Not done: too much at once. Try again in a moment.</source>
        <translation>No hecho: demasiado a la vez. Inténtalo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>RemovedRow</name>
    <message>
        <source>Let back in</source>
        <translation>Dejar volver</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Currently chatting in %1</source>
        <translation>Ahora chateas en %1</translation>
    </message>
    <message>
        <source>Rooms, with something new</source>
        <translation>Salas, con novedades</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Otra sala</translation>
    </message>
    <message numerus="yes">
        <source>Users online (%n)</source>
        <translation>
            <numerusform>Persona en línea (%n)</numerusform>
            <numerusform>Personas en línea (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Encrypted line to the host. Who can read this room</source>
        <translation>Línea cifrada con el anfitrión. Quién puede leer esta sala</translation>
    </message>
    <message>
        <source>Who can read this room</source>
        <translation>Quién puede leer esta sala</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Private room. Who can read this room</source>
        <translation>Sala privada. Quién puede leer esta sala</translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>Quienes llaman a la puerta</translation>
    </message>
</context>
<context>
    <name>RoomRail</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Another room</source>
        <translation>Otra sala</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>People who knock</source>
        <translation>Quienes llaman a la puerta</translation>
    </message>
</context>
<context>
    <name>RoomSentence</name>
    <message>
        <source>Currently chatting in %1 as %2</source>
        <extracomment>%1 is the room, %2 one&apos;s own name. Keep their order.</extracomment>
        <translation>Ahora chateas en %1 como %2</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
</context>
<context>
    <name>RulesLine</name>
    <message>
        <source>Locked: nobody new comes in</source>
        <translation>Con llave: no entra nadie nuevo</translation>
    </message>
    <message>
        <source>Newcomers knock</source>
        <translation>Quien llega llama a la puerta</translation>
    </message>
    <message numerus="yes">
        <source>One message every %n s</source>
        <translation>
            <numerusform>Un mensaje cada segundo</numerusform>
            <numerusform>Un mensaje cada %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of this room</source>
        <translation>Normas de esta sala</translation>
    </message>
    <message>
        <source>Lock the room: nobody new comes in</source>
        <translation>Cerrar la sala con llave: no entra nadie nuevo</translation>
    </message>
    <message>
        <source>Newcomers knock, and wait until you let them in</source>
        <translation>Quien llega llama y espera a que le dejes entrar</translation>
    </message>
    <message>
        <source>Removed or turned away</source>
        <translation>Expulsados o rechazados</translation>
    </message>
    <message>
        <source>Close the room for everybody</source>
        <translation>Cerrar la sala para todos</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>%1 joined</source>
        <comment>several people</comment>
        <translation>%1 han entrado</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>one person</comment>
        <translation>%1 ha entrado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several people</comment>
        <translation>%1 han salido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one person</comment>
        <translation>%1 ha salido</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>You joined as %1</source>
        <translation>Has entrado como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are missing here</source>
        <translation>
            <numerusform>Falta %n mensaje aquí</numerusform>
            <numerusform>Faltan %n mensajes aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are missing here</source>
        <translation>Faltan mensajes aquí</translation>
    </message>
    <message>
        <source>The room started anew</source>
        <translation>La sala ha empezado de nuevo</translation>
    </message>
    <message>
        <source>The host closed the room</source>
        <translation>El anfitrión ha cerrado la sala</translation>
    </message>
    <message>
        <source>Earlier messages are no longer kept</source>
        <translation>Los mensajes anteriores ya no se conservan</translation>
    </message>
    <message numerus="yes">
        <source>%n messages came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>Llegó un mensaje que fue alterado, repetido o cambiado de sitio por el camino: no se muestra</numerusform>
            <numerusform>Llegaron %n mensajes que fueron alterados, repetidos o cambiados de sitio por el camino: no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names came that were changed, repeated or moved on their way: they are not shown</source>
        <translation>
            <numerusform>Llegó un nombre que fue alterado, repetido o cambiado de sitio por el camino: no se muestra</numerusform>
            <numerusform>Llegaron %n nombres que fueron alterados, repetidos o cambiados de sitio por el camino: no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of %1 are hidden</source>
        <translation>
            <numerusform>%n mensaje de %1 está oculto</numerusform>
            <numerusform>%n mensajes de %1 están ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>TroubleButton</name>
    <message>
        <source>Trouble connecting?</source>
        <translation>¿Problemas para conectar?</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n persona está escribiendo…</numerusform>
            <numerusform>%n personas están escribiendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are typing…</source>
        <translation>%1 están escribiendo…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>If they cannot reach this address, try another of this machine:</source>
        <translation>Si no llegan a esta dirección, prueba otra de este equipo:</translation>
    </message>
    <message>
        <source>If they cannot reach this address, try another:</source>
        <translation>Si no llegan a esta dirección, prueba otra:</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>Crear una sala al azar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Create a private room</source>
        <translation>Crear una sala privada</translation>
    </message>
</context>
</TS>
