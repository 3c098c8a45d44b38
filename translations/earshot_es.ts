<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AddressButtons</name>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
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
</context>
<context>
    <name>AddressMenu</name>
    <message>
        <source>Other addresses of this room</source>
        <translation>Otras direcciones de esta sala</translation>
    </message>
    <message>
        <source>There is no other address</source>
        <translation>No hay otra dirección</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <source>The room&apos;s address: %1</source>
        <translation>La dirección de la sala: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Send this to the people you want here. This page goes away when the first one arrives.</source>
        <translation>Envía esto a quienes quieras aquí. Esta página se va cuando llega la primera persona.</translation>
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
        <source>Stay</source>
        <translation>Quedarse</translation>
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
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Chat with the people around you.</source>
        <translation>Chatea con la gente que te rodea.</translation>
    </message>
    <message>
        <source>No account, no cloud, no trace.</source>
        <translation>Sin cuenta, sin nube, sin rastro.</translation>
    </message>
    <message>
        <source>Create a random room</source>
        <translation>Crear una sala al azar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
</TS>
