<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>This program, version {version}</source>
        <translation>Este programa, versión {version}</translation>
    </message>
    <message>
        <source>It sets up and manages Openfire, a chat server, on a server of yours. It is not made by Openfire’s own developers.</source>
        <translation>Instala y administra Openfire, un servidor de chat, en un servidor suyo. No lo hacen los desarrolladores de Openfire.</translation>
    </message>
    <message>
        <source>Look once a day for a newer version</source>
        <translation>Mirar una vez al día si hay una versión más nueva</translation>
    </message>
    <message>
        <source>I ask github.com for the number of the newest version and send nothing about you. I tell you of it and never install it myself.</source>
        <translation>Pregunto a github.com el número de la última versión y no envío nada sobre usted. Le aviso y nunca la instalo por mi cuenta.</translation>
    </message>
    <message>
        <source>Free software</source>
        <translation>Software libre</translation>
    </message>
    <message>
        <source>You may use, study, share and change this program under the Apache License 2.0. It contains Qt and PySide under the LGPL 3, whose files you may replace by your own, and the work of many others, each under its own licence:</source>
        <translation>Puede usar, estudiar, compartir y cambiar este programa según la licencia Apache 2.0. Contiene Qt y PySide, con la LGPL 3, cuyos archivos puede sustituir por otros suyos, y el trabajo de muchas personas más, cada uno con su licencia:</translation>
    </message>
    <message>
        <source>You may use, study, share and change this program under the Apache License 2.0. It uses Qt and PySide under the LGPL 3 and other libraries, whose licences lie beside them where this program was started from.</source>
        <translation>Puede usar, estudiar, compartir y cambiar este programa según la licencia Apache 2.0. Utiliza Qt y PySide, con la LGPL 3, y otras bibliotecas, cuyas licencias están junto a ellas en el lugar desde el que se inició este programa.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Leer las licencias</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name of person {number}</source>
        <translation>Nombre de la persona {number}</translation>
    </message>
    <message>
        <source>User name of person {number}</source>
        <translation>Nombre de usuario de la persona {number}</translation>
    </message>
    <message>
        <source>Password of person {number}</source>
        <translation>Contraseña de la persona {number}</translation>
    </message>
    <message>
        <source>Remove person {number}</source>
        <translation>Quitar a la persona {number}</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Falta este dato.</translation>
    </message>
    <message>
        <source>Letters a to z, digits, and “.”, “_” or “-” in the middle.</source>
        <translation>Letras de la a a la z, cifras, y «.», «_» o «-» en medio.</translation>
    </message>
    <message>
        <source>Somebody else here has the same user name.</source>
        <translation>Otra persona de aquí tiene el mismo nombre de usuario.</translation>
    </message>
    <message>
        <source>This user name is not for people. Choose another.</source>
        <translation>Este nombre de usuario no es para personas. Elija otro.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Como mucho {count} caracteres.</translation>
    </message>
    <message>
        <source>Only letters, digits and the usual signs.</source>
        <translation>Solo letras, cifras y los signos habituales.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be displayed.</source>
        <translation>Contiene un carácter que no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>AccountsWizard</name>
    <message>
        <source>Leave without the invitations?</source>
        <translation>¿Salir sin las invitaciones?</translation>
    </message>
    <message>
        <source>The passwords are nowhere else: nobody could log in with them.</source>
        <translation>Las contraseñas no están en ningún otro sitio: nadie podría iniciar sesión con ellas.</translation>
    </message>
    <message>
        <source>The accounts stay. Their passwords can be changed in the console.</source>
        <translation>Las cuentas se quedan. Sus contraseñas se pueden cambiar en la consola.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin ellas</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Change this of the server?</source>
        <translation>¿Cambiar esto del servidor?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>The certificate should be for the new name, and the domain’s records (SRV) lead to it; I change neither.</source>
        <translation>El certificado debería valer para el nombre nuevo, y los registros del dominio (SRV), llevar a él; yo no cambio ninguno de los dos.</translation>
    </message>
    <message>
        <source>Whoever is connected by that port is disconnected. Chat programs look for 5222 unless somebody enters another port there.</source>
        <translation>Quien esté conectado por ese puerto se desconecta. Los programas de chat buscan el 5222 si nadie escribe otro puerto en ellos.</translation>
    </message>
    <message>
        <source>Other chat servers look for 5269: they may not find this one.</source>
        <translation>Los demás servidores de chat buscan el 5269: puede que no encuentren este.</translation>
    </message>
    <message>
        <source>The administration console restarts: bookmarks of its address, and whoever is logged in there, have to begin anew.</source>
        <translation>La consola de administración se reinicia: su dirección cambia, y quien tenga la sesión iniciada tiene que iniciarla otra vez.</translation>
    </message>
    <message>
        <source>A firewall does not let the new port in by itself: see “Ports”.</source>
        <translation>Un cortafuegos no deja pasar el puerto nuevo por sí solo: mire «Puertos».</translation>
    </message>
    <message>
        <source>It can be undone in “What was done”.</source>
        <translation>Se puede deshacer en «Lo hecho».</translation>
    </message>
    <message>
        <source>I am changing it, and looking whether every port is there…</source>
        <translation>Lo estoy cambiando, y miro que estén todos los puertos…</translation>
    </message>
    <message>
        <source>Done. Port {ports} was gone after it: I brought it back.</source>
        <translation>Hecho. El puerto {ports} faltaba después: lo he recuperado.</translation>
    </message>
    <message>
        <source>Name and ports</source>
        <translation>Nombre y puertos</translation>
    </message>
    <message>
        <source>What the server itself is called, and where Openfire can be reached.</source>
        <translation>Cómo se llama el propio servidor y en qué puertos se llega a Openfire.</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Not the domain of the chat, which stays as it is.</source>
        <translation>No es el dominio del chat, que se queda como está.</translation>
    </message>
    <message>
        <source>Chat programs</source>
        <translation>Programas de chat</translation>
    </message>
    <message>
        <source>Chat programs, encrypted from the beginning</source>
        <translation>Programas de chat, cifrado desde el principio</translation>
    </message>
    <message>
        <source>Other chat servers</source>
        <translation>Otros servidores de chat</translation>
    </message>
    <message>
        <source>Other chat servers, encrypted from the beginning</source>
        <translation>Otros servidores de chat, cifrado desde el principio</translation>
    </message>
    <message>
        <source>Administration console</source>
        <translation>Consola de administración</translation>
    </message>
    <message>
        <source>Administration console, encrypted</source>
        <translation>Consola de administración, cifrada</translation>
    </message>
    <message>
        <source>External components</source>
        <translation>Componentes externos</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarlo…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>AdminPage</name>
    <message>
        <source>Write it down and keep it safe</source>
        <translation>Apúntela y guárdela bien</translation>
    </message>
    <message>
        <source>Use it to open the console and to create everybody else’s accounts.</source>
        <translation>Con ella abrirá la consola y creará las demás cuentas.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Anybody who has it can change everything in the chat.</source>
        <translation>Quien la tenga puede cambiarlo todo en el chat.</translation>
    </message>
</context>
<context>
    <name>AdminQuestion</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Openfire does not let this name be changed.</source>
        <translation>Openfire no permite cambiar este nombre.</translation>
    </message>
    <message>
        <source>Administrator’s e-mail</source>
        <translation>Correo electrónico del administrador</translation>
    </message>
    <message>
        <source>Openfire wants one and keeps it with the account. I write to nobody.</source>
        <translation>Openfire pide uno y lo guarda con la cuenta. Yo no escribo a nadie.</translation>
    </message>
    <message>
        <source>Confirm the password</source>
        <translation>Confirme la contraseña</translation>
    </message>
    <message>
        <source>Suggest a strong one</source>
        <translation>Sugerir una segura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the password</source>
        <translation>Copia la contraseña</translation>
    </message>
    <message>
        <source>Password of “admin”</source>
        <translation>Contraseña de «admin»</translation>
    </message>
    <message>
        <source>The account is there already. I need its password for the test.</source>
        <translation>La cuenta ya existe. Necesito su contraseña para la prueba.</translation>
    </message>
    <message>
        <source>Write it down or copy it to a safe place: I do not show it again.</source>
        <translation>Anótela o cópiela en un lugar seguro: no vuelvo a mostrarla.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
</context>
<context>
    <name>AdministratorField</name>
    <message>
        <source>Password of the administrator “{user}”</source>
        <translation>Contraseña del administrador «{user}»</translation>
    </message>
    <message>
        <source>Needed for the test with two users. It is not saved.</source>
        <translation>Hace falta para la prueba con dos usuarios. No se guarda.</translation>
    </message>
</context>
<context>
    <name>AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>By name, by user name or by e-mail.</source>
        <translation>Por nombre, por nombre de usuario o por correo.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>And it refused a wrong password, as it should.</source>
        <translation>Y ha rechazado una contraseña incorrecta, como debe ser.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir a {name}</translation>
    </message>
    <message>
        <source>Test the password</source>
        <translation>Probar la contraseña</translation>
    </message>
    <message>
        <source>Choose at least one person</source>
        <translation>Elija al menos a una persona</translation>
    </message>
    <message>
        <source>Who will manage the chat? Choose yourself first, then others.</source>
        <translation>¿Quién administrará el chat? Elíjase primero a usted y después a otras personas.</translation>
    </message>
    <message>
        <source>They will manage the chat</source>
        <translation>Administrarán el chat</translation>
    </message>
    <message>
        <source>Nobody yet. Search for yourself below.</source>
        <translation>Todavía nadie. Búsquese más abajo.</translation>
    </message>
    <message>
        <source>Search for somebody</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>The one in the directory. I test it now, before anything is changed.</source>
        <translation>La del directorio. La pruebo ahora, antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The directory accepts {name}</source>
        <translation>El directorio acepta a {name}</translation>
    </message>
    <message>
        <source>I found nobody by that name.</source>
        <translation>No he encontrado a nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>I am testing the password…</source>
        <translation>Estoy probando la contraseña…</translation>
    </message>
    <message>
        <source>I could not check that you can log in</source>
        <translation>No he podido comprobar que usted puede iniciar sesión</translation>
    </message>
</context>
<context>
    <name>AdoptedCard</name>
    <message>
        <source>The Openfire that is there</source>
        <translation>El Openfire que hay</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Its files do not tell</source>
        <translation>Sus archivos no lo dicen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Usuario con el que funciona</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lo inicia</translation>
    </message>
    <message>
        <source>Somebody, by hand</source>
        <translation>Alguien, a mano</translation>
    </message>
    <message>
        <source>Starts with the server</source>
        <translation>Arranca con el servidor</translation>
    </message>
    <message>
        <source>Listens on the ports</source>
        <translation>Puertos en los que escucha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Somebody else set it up, so I only show it</source>
        <translation>Lo instaló otra persona, así que solo lo muestro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I do not start, stop or test it, I do not renew it, and I do not move its users: I know neither its settings nor its passwords, and what I did not set up I do not change. Whoever set it up can do all of that.</source>
        <translation>No lo inicio, ni lo detengo, ni lo pruebo, ni lo renuevo, ni paso sus usuarios: no conozco sus ajustes ni sus contraseñas, y lo que no he instalado yo no lo cambio. Quien lo instaló puede hacer todo eso.</translation>
    </message>
    <message>
        <source>Strangers can take over this Openfire</source>
        <translation>Cualquiera puede apoderarse de este Openfire</translation>
    </message>
    <message>
        <source>Version {version} has a known hole in its administration console (CVE-2023-32315), and it is being used. Whoever set it up should close the console’s ports to others at once, and install a version without it: 4.6.8, 4.7.5 or a later one.</source>
        <translation>La versión {version} tiene un fallo conocido en su consola de administración (CVE-2023-32315), y hay quien lo aprovecha. Quien lo instaló debería cerrar a los demás cuanto antes los puertos de la consola e instalar una versión sin ese fallo: 4.6.8, 4.7.5 o una posterior.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>I am checking…</source>
        <translation>Estoy comprobando…</translation>
    </message>
    <message>
        <source>I have not been able to look.</source>
        <translation>No he podido mirar.</translation>
    </message>
    <message>
        <source>There is no Openfire on this server</source>
        <translation>En este servidor no hay ningún Openfire</translation>
    </message>
    <message>
        <source>I have only looked at {server}. If you like, I set one up there.</source>
        <translation>Solo he mirado {server}. Si quiere, lo instalo ahí.</translation>
    </message>
    <message>
        <source>I have only looked at {server}.</source>
        <translation>Solo he mirado {server}.</translation>
    </message>
    <message>
        <source>The setup is not finished</source>
        <translation>La instalación no ha terminado</translation>
    </message>
    <message>
        <source>It was begun on {server}. I can go on with it.</source>
        <translation>Se empezó en {server}. Puedo continuarla.</translation>
    </message>
    <message>
        <source>It was begun on {server}. The other window goes on with it.</source>
        <translation>Se empezó en {server}. La otra ventana la continúa.</translation>
    </message>
    <message>
        <source>On {server}, and set up by somebody else.</source>
        <translation>Está en {server} y lo instaló otra persona.</translation>
    </message>
    <message>
        <source>Openfire is not running</source>
        <translation>Openfire no está en marcha</translation>
    </message>
    <message>
        <source>Openfire is running</source>
        <translation>Openfire está en marcha</translation>
    </message>
    <message>
        <source>The chat is stopped</source>
        <translation>El chat está detenido</translation>
    </message>
    <message>
        <source>Nobody can write on {server} until it is started.</source>
        <translation>Nadie puede escribir en {server} hasta que se inicie.</translation>
    </message>
    <message>
        <source>It is on {server}.</source>
        <translation>Está en {server}.</translation>
    </message>
    <message>
        <source>The test will tell whether users can write on {server}.</source>
        <translation>La prueba dirá si los usuarios pueden escribirse en {server}.</translation>
    </message>
    <message>
        <source>The test at {time} failed on {server}.</source>
        <translation>La prueba de las {time} ha fallado en {server}.</translation>
    </message>
    <message>
        <source>Not everything works</source>
        <translation>No todo funciona</translation>
    </message>
    <message>
        <source>Two test users wrote to each other on {server} at {time}.</source>
        <translation>Dos usuarios de prueba se escribieron en {server} a las {time}.</translation>
    </message>
    <message>
        <source>{user} from the directory logged in to {server} at {time}.</source>
        <translation>{user}, del directorio, inició sesión en {server} a las {time}.</translation>
    </message>
    <message>
        <source>Yes, the chat works</source>
        <translation>Sí, el chat funciona</translation>
    </message>
    <message>
        <source>Openfire is starting</source>
        <translation>Openfire se está iniciando</translation>
    </message>
    <message>
        <source>The chat does not work</source>
        <translation>El chat no funciona</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Who logs in: root, or somebody who may use sudo.</source>
        <translation>Quién inicia sesión: root, o alguien que pueda usar sudo.</translation>
    </message>
    <message>
        <source>How: “password”, “key” (a key file) or “agent”.</source>
        <translation>Cómo: «password» (contraseña), «key» (archivo de clave) o «agent» (agente).</translation>
    </message>
    <message>
        <source>The private key file, for “key”.</source>
        <translation>El archivo de clave privada, para «key».</translation>
    </message>
    <message>
        <source>The tar.gz you already have, for “file”.</source>
        <translation>El tar.gz que ya tiene, para «file».</translation>
    </message>
    <message>
        <source>The full name of the server itself.</source>
        <translation>El nombre completo del propio servidor.</translation>
    </message>
    <message>
        <source>Port of the administration console. 0: off.</source>
        <translation>Puerto de la consola de administración. 0: apagada.</translation>
    </message>
    <message>
        <source>Port of the secure administration console. 0: off.</source>
        <translation>Puerto de la consola de administración segura. 0: apagada.</translation>
    </message>
    <message>
        <source>How stored properties are encrypted: AES or Blowfish.</source>
        <translation>Cómo se cifran las propiedades guardadas: AES o Blowfish.</translation>
    </message>
    <message>
        <source>Where PostgreSQL is, seen from the server.</source>
        <translation>Dónde está PostgreSQL, visto desde el servidor.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Su puerto.</translation>
    </message>
    <message>
        <source>Name of the database.</source>
        <translation>Nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Encrypt the connection to the database: “prefer”, “require” or “off”.</source>
        <translation>Cifrar la conexión con la base de datos: «prefer» (si se puede), «require» (siempre) u «off» (nunca).</translation>
    </message>
    <message>
        <source>true: there is no directory yet; set one up on the server.</source>
        <translation>true: todavía no hay ningún directorio; se instalará uno en el servidor.</translation>
    </message>
    <message>
        <source>Its port: 389, or 636 for LDAPS.</source>
        <translation>Su puerto: 389, o 636 con LDAPS.</translation>
    </message>
    <message>
        <source>A second place, if there is one.</source>
        <translation>Un segundo lugar, si lo hay.</translation>
    </message>
    <message>
        <source>Photo; empty: not shown.</source>
        <translation>Foto; vacío: no se muestra.</translation>
    </message>
    <message>
        <source>Telephone; empty: not shown.</source>
        <translation>Teléfono; vacío: no se muestra.</translation>
    </message>
    <message>
        <source>Mobile telephone; empty: not shown.</source>
        <translation>Teléfono móvil; vacío: no se muestra.</translation>
    </message>
    <message>
        <source>Job title; empty: not shown.</source>
        <translation>Cargo; vacío: no se muestra.</translation>
    </message>
    <message>
        <source>Department; empty: not shown.</source>
        <translation>Departamento; vacío: no se muestra.</translation>
    </message>
    <message>
        <source>Names of groups.</source>
        <translation>El nombre de los grupos.</translation>
    </message>
    <message>
        <source>Members of groups: “member”, “uniqueMember” or “memberUid”.</source>
        <translation>Los miembros de los grupos: «member», «uniqueMember» o «memberUid».</translation>
    </message>
    <message>
        <source>Descriptions of groups.</source>
        <translation>La descripción de los grupos.</translation>
    </message>
    <message>
        <source>The answers openfire-setup needs. Passwords do not belong here:
you are asked for them, or they are read from a private file with --secrets.</source>
        <translation>Las respuestas que necesita openfire-setup. Las contraseñas no van aquí:
se le piden, o se leen de un archivo privado con --secrets.</translation>
    </message>
    <message>
        <source>Language of Openfire’s console and messages (en, es, de, fr…).</source>
        <translation>Idioma de la consola y los mensajes de Openfire (en, es, de, fr…).</translation>
    </message>
    <message>
        <source>The server: its name or address. “local” is this computer itself (Linux).</source>
        <translation>El servidor: su nombre o dirección. «local» es este mismo ordenador (Linux).</translation>
    </message>
    <message>
        <source>Its SSH port.</source>
        <translation>Su puerto SSH.</translation>
    </message>
    <message>
        <source>Which version of Openfire. 4.6.2 can be installed, but it has known security flaws.</source>
        <translation>Qué versión de Openfire. Se puede instalar la 4.6.2, pero tiene fallos de seguridad conocidos.</translation>
    </message>
    <message>
        <source>Who downloads it: “server”, “computer” (this one, which then sends it over SSH), or “file”.</source>
        <translation>Quién lo descarga: «server» (el servidor), «computer» (este ordenador, que lo envía por SSH) o «file» (un archivo).</translation>
    </message>
    <message>
        <source>Memory for Java in MB. 0: chosen to suit the server.</source>
        <translation>Memoria para Java en MB. 0: según la del servidor.</translation>
    </message>
    <message>
        <source>What comes after the @ in everybody’s address: ana@example.org.
It can never be changed later.</source>
        <translation>Lo que va detrás de la @ en la dirección de todos: ana@example.org.
Después no se puede cambiar nunca.</translation>
    </message>
    <message>
        <source>true: the console answers only on the server itself, not on the network.</source>
        <translation>true: la consola solo responde en el propio servidor, no en la red.</translation>
    </message>
    <message>
        <source>“postgresql” (recommended) or “embedded”, Openfire’s embedded database.</source>
        <translation>«postgresql» (recomendada) o «embedded», la base de datos interna de Openfire.</translation>
    </message>
    <message>
        <source>The user who logs in to it.</source>
        <translation>El usuario que inicia sesión en ella.</translation>
    </message>
    <message>
        <source>true: install PostgreSQL on the server, and create the user and the database.</source>
        <translation>true: instalar PostgreSQL en el servidor y crear el usuario y la base de datos.</translation>
    </message>
    <message>
        <source>Smallest number of connections kept open.</source>
        <translation>Número mínimo de conexiones abiertas.</translation>
    </message>
    <message>
        <source>Largest number of connections kept open.</source>
        <translation>Número máximo de conexiones abiertas.</translation>
    </message>
    <message>
        <source>Days after which a connection is renewed.</source>
        <translation>Días tras los que se renueva una conexión.</translation>
    </message>
    <message>
        <source>Where users are kept: “default” is Openfire itself, “ldap” a directory.
“openfire-setup example --ldap” shows the answers a directory needs.</source>
        <translation>Dónde se guardan los usuarios: «default» es el propio Openfire, «ldap» un directorio.
«openfire-setup example --ldap» muestra las respuestas que necesita un directorio.</translation>
    </message>
    <message>
        <source>The people for a new directory: a CSV file with one person per line.</source>
        <translation>Las personas de un directorio nuevo: un archivo CSV con una persona por línea.</translation>
    </message>
    <message>
        <source>Where the directory is, seen from the server. If encrypted: a name in its certificate.</source>
        <translation>Dónde está el directorio, visto desde el servidor. Si va cifrado: un nombre de su certificado.</translation>
    </message>
    <message>
        <source>How the connection is encrypted: “starttls”, “ldaps” or “plain” (not at all).</source>
        <translation>Cómo se cifra la conexión: «starttls», «ldaps» o «plain» (sin cifrar).</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its certificate, if no public authority vouches for it.</source>
        <translation>Huella SHA-256 de su certificado, si ninguna autoridad pública responde por él.</translation>
    </message>
    <message>
        <source>The account Openfire reads it with; empty: without logging in. Active Directory also
accepts openfire@school.example.</source>
        <translation>La cuenta con la que Openfire lo lee; vacía: sin iniciar sesión. Active Directory también
acepta openfire@escuela.example.</translation>
    </message>
    <message>
        <source>The place that holds users and groups (base DN).</source>
        <translation>El lugar que contiene los usuarios y los grupos (DN base).</translation>
    </message>
    <message>
        <source>What comes before the @: “uid”, in Active Directory “sAMAccountName”.</source>
        <translation>Lo que va delante de la @: «uid», en Active Directory «sAMAccountName».</translation>
    </message>
    <message>
        <source>Users’ names.</source>
        <translation>El nombre de los usuarios.</translation>
    </message>
    <message>
        <source>Users’ e-mail addresses.</source>
        <translation>El correo electrónico de los usuarios.</translation>
    </message>
    <message>
        <source>Which entries are users.</source>
        <translation>Qué entradas son usuarios.</translation>
    </message>
    <message>
        <source>Which entries are groups.</source>
        <translation>Qué entradas son grupos.</translation>
    </message>
    <message>
        <source>true: groups list user names (memberUid), not entries.</source>
        <translation>true: los grupos enumeran nombres de usuario (memberUid), no entradas.</translation>
    </message>
    <message>
        <source>Who in the directory administers Openfire. The first one’s password
(ldap_admin_password) is asked for and tested before anything is changed.</source>
        <translation>Quién del directorio administra Openfire. Se pide la contraseña del primero
(ldap_admin_password) y se prueba antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Ports to open in the server’s firewall (if it has one): 5222 and 5223 for chat
programs, 5269 for other chat servers, 7443 for the web.</source>
        <translation>Puertos que se abren en el cortafuegos del servidor (si lo tiene): 5222 y 5223 para los
programas de chat, 5269 para otros servidores de chat, 7443 para la web.</translation>
    </message>
    <message>
        <source>true: anybody may create an account.
Once the server is set up, it is changed in the console only.</source>
        <translation>true: cualquiera puede crear una cuenta.
Una vez configurado el servidor, solo se cambia en la consola.</translation>
    </message>
    <message>
        <source>true: nobody can chat without encryption.
Once the server is set up, it is changed in the console only.</source>
        <translation>true: nadie puede chatear sin cifrado.
Una vez configurado el servidor, solo se cambia en la consola.</translation>
    </message>
    <message>
        <source>E-mail of the administrator, who is called “admin”. Not needed with a directory.
Used at the first setup only: afterwards it is changed in the console.</source>
        <translation>Correo electrónico del administrador, cuyo nombre es «admin». No hace falta con un directorio.
Solo se usa en la primera configuración: después se cambia en la consola.</translation>
    </message>
</context>
<context>
    <name>AnswersFile</name>
    <message>
        <source>Load the answers</source>
        <translation>Cargar las respuestas</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Language of this program</source>
        <translation>Idioma de este programa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texto al {percent} %</translation>
    </message>
    <message>
        <source>Light or dark, text size</source>
        <translation>Claro u oscuro, tamaño del texto</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Connection problems</source>
        <translation>Problemas de conexión</translation>
    </message>
    <message>
        <source>login, refused, wrong password, locked, problem</source>
        <translation>iniciar sesión, rechazado, contraseña incorrecta, bloqueado, no puede conectarse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server information</source>
        <translation>Información del servidor</translation>
    </message>
    <message>
        <source>version, Java, memory, host name, time zone, uptime</source>
        <translation>versión, Java, memoria, nombre del servidor, zona horaria, tiempo en marcha</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Traffic capture</source>
        <translation>Captura de tráfico</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo hecho</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Lost administrator</source>
        <translation>Administrador perdido</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>PostgreSQL, tables, size, queries, slow, pool, SQL</source>
        <translation>PostgreSQL, tablas, tamaño, consultas, lento, conexiones, SQL</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>cache, memory, slow, empty</source>
        <translation>caché, memoria, lento, vaciar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>mail, SMTP, sender, test mail</source>
        <translation>correo, SMTP, remitente, correo de prueba, email</translation>
    </message>
    <message>
        <source>online, connected, disconnect, address, program</source>
        <translation>en línea, conectados, desconectar, dirección, programa</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>federation, S2S, 5269, components, test</source>
        <translation>federación, S2S, 5269, componentes, prueba</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>classes, members, shared contacts, roster</source>
        <translation>clases, miembros, contactos compartidos, roster</translation>
    </message>
    <message>
        <source>rooms, group chat, members, kick, ban, history, subject</source>
        <translation>salas, chat de grupo, miembros, expulsar, vetar, historial, asunto</translation>
    </message>
    <message>
        <source>start, stop, restart, switch off, reboot, test, works, state, status, home, summary, LDAP, directory, DNS</source>
        <translation>iniciar, arrancar, detener, parar, apagar, reiniciar, probar, prueba, funciona, estado, principal, LDAP, directorio, DNS</translation>
    </message>
    <message>
        <source>people, accounts, pupils, members, passwords, lock, block, delete, create, new, add, roles</source>
        <translation>personas, cuentas, alumnos, alumnado, profesores, miembros, contraseñas, bloquear, desbloquear, eliminar, borrar, crear, nuevo, añadir, dar de alta, permisos</translation>
    </message>
    <message>
        <source>5222, 5269, 9090, 9091, 7443, firewall, listen, open, closed, network, internet</source>
        <translation>5222, 5269, 9090, 9091, 7443, cortafuegos, firewall, escuchar, abierto, cerrado, red, internet</translation>
    </message>
    <message>
        <source>settings, options, preferences, xmpp., ldap., configuration, encrypt</source>
        <translation>ajustes, opciones, preferencias, xmpp., ldap., configuración, cifrar</translation>
    </message>
    <message>
        <source>password forgotten, admin, console, locked, lost password, cannot log in, recover</source>
        <translation>contraseña olvidada, admin, consola, bloqueado, contraseña perdida, no puedo entrar, no puedo iniciar sesión, recuperar</translation>
    </message>
    <message>
        <source>history, undo, take back, who changed, changes, recent</source>
        <translation>historial, deshacer, volver atrás, quién cambió, cambios, reciente</translation>
    </message>
    <message>
        <source>errors, warnings, openfire.log, journal, problems, messages of the server</source>
        <translation>errores, fallos, avisos, openfire.log, journal, log, problemas, mensajes del servidor</translation>
    </message>
    <message>
        <source>security, who changed, history, login, entries, attempts</source>
        <translation>seguridad, quién cambió, historial, inicios de sesión, accesos, entradas, intentos</translation>
    </message>
    <message>
        <source>Wireshark, tcpdump, packets, record, sniff, spy, network, TCP, XML, TLS, class</source>
        <translation>Wireshark, tcpdump, paquetes, grabar, grabación, espiar, red, TCP, XML, TLS, clase, práctica</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes SMS</translation>
    </message>
    <message>
        <source>SMS, SMPP, phone</source>
        <translation>SMS, SMPP, teléfono</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Idioma y hora</translation>
    </message>
    <message>
        <source>locale, time zone, Spanish, English</source>
        <translation>idioma, zona horaria, huso, español, inglés</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>newer version, release, proxy, notify</source>
        <translation>versión nueva, actualizar, proxy, avisar</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Hazelcast, several servers, nodes</source>
        <translation>Hazelcast, varios servidores, nodos</translation>
    </message>
    <message>
        <source>Name and ports</source>
        <translation>Nombre y puertos</translation>
    </message>
    <message>
        <source>host name, FQDN, change the port, 5222, 9090</source>
        <translation>nombre del servidor, FQDN, cambiar el puerto, 5222, 9090</translation>
    </message>
    <message>
        <source>Message to several people</source>
        <translation>Mensaje a varias personas</translation>
    </message>
    <message>
        <source>announce, write to everybody, notice, broadcast</source>
        <translation>aviso, escribir a todos, anuncio, difusión</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Conference services</source>
        <translation>Servicios de conferencias</translation>
    </message>
    <message>
        <source>conference., history, who creates rooms, idle, retired rooms, defaults</source>
        <translation>conference., historial, quién crea salas, inactivos, salas retiradas, por defecto</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>I am asking the server…</source>
        <translation>Estoy preguntando al servidor…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Abrir el resumen</translation>
    </message>
</context>
<context>
    <name>AudienceFields</name>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>They see you come, say it, and leave.</source>
        <translation>Le verán llegar, decirlo y marcharse.</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separados por comas.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Everybody who is connected now</source>
        <translation>Todos los que están conectados ahora</translation>
    </message>
    <message>
        <source>Everybody, also who connects later</source>
        <translation>Todos, también quienes se conecten después</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>Some people</source>
        <translation>Algunas personas</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Una sala</translation>
    </message>
    <message>
        <source>Everybody: the accounts are in the directory.</source>
        <translation>A todos, no: las cuentas están en el directorio.</translation>
    </message>
    <message>
        <source>Rooms: none is known here.</source>
        <translation>A una sala, no: aquí no se conoce ninguna.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Who changed what in Openfire’s administration console, and who logged in to it. What chat programs do is not in it.</source>
        <translation>Quién cambió qué en la consola de administración de Openfire, y quién inició sesión en ella. Lo que hacen los programas de chat no aparece.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search for what was done</source>
        <translation>Buscar en lo hecho</translation>
    </message>
    <message>
        <source>Nothing of this kind is written down</source>
        <translation>No hay nada de eso anotado</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>BelongingsCard</name>
    <message>
        <source>I am asking the server…</source>
        <translation>Estoy preguntando al servidor…</translation>
    </message>
    <message>
        <source>What {name} has here</source>
        <translation>Qué tiene aquí {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Search among the contacts</source>
        <translation>Buscar entre los contactos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Todavía sin contactos</translation>
    </message>
    <message>
        <source>Only the first contacts are shown.</source>
        <translation>Solo se muestran los primeros contactos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), {size}; the oldest of {time}</source>
        <translation>
            <numerusform>%Ln mensaje, {size}; el más antiguo, del {time}</numerusform>
            <numerusform>%Ln mensajes, {size}; el más antiguo, del {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Mensajes que esperan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{name} (holds by itself)</source>
        <translation>{name} (vale siempre)</translation>
    </message>
    <message>
        <source>Lists of whom they shut out</source>
        <translation>Listas de privacidad</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What their programs keep here</source>
        <translation>Lo que sus programas guardan aquí</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Both have to agree before they see each other.</source>
        <translation>Los dos tienen que aceptarlo antes de verse.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Quitar el contacto</translation>
    </message>
</context>
<context>
    <name>CachesPage</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>It is not emptied: some of it is nowhere else.</source>
        <translation>No se vacía: parte de ello no está en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Kept for {time}</source>
        <translation>Se guarda durante {time}</translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln cache(s)?</source>
        <translation>
            <numerusform>¿Vaciar %Ln caché?</numerusform>
            <numerusform>¿Vaciar %Ln cachés?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: Openfire reads it from its database again.</source>
        <translation>No se pierde nada: Openfire lo vuelve a leer de su base de datos.</translation>
    </message>
    <message>
        <source>Until then it answers more slowly, for a minute or so.</source>
        <translation>Hasta entonces responde más despacio, cosa de un minuto.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>Empty them</source>
        <translation>Vaciarlas</translation>
    </message>
    <message>
        <source>Too small: {names}</source>
        <translation>Se quedan pequeñas: {names}</translation>
    </message>
    <message>
        <source>Openfire has to ask its database too often. Give them more room.</source>
        <translation>Openfire tiene que preguntar demasiado a su base de datos. Deles más sitio.</translation>
    </message>
    <message>
        <source>All caches are large enough</source>
        <translation>Todas las cachés tienen sitio suficiente</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>What Openfire keeps in memory so that it need not ask its database each time.</source>
        <translation>Lo que Openfire guarda en la memoria para no preguntar cada vez a su base de datos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Twice the room</source>
        <translation>El doble de sitio</translation>
    </message>
    <message>
        <source>Search for a cache</source>
        <translation>Buscar una caché</translation>
    </message>
    <message>
        <source>No caches</source>
        <translation>No hay cachés</translation>
    </message>
    <message>
        <source>Too small for how often it is asked.</source>
        <translation>Pequeña para lo que se le pregunta.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>{who} opens a connection to {whom}, port {port}.</source>
        <translation>{who} abre una conexión con {whom}, puerto {port}.</translation>
    </message>
    <message>
        <source>{who} tries again: {whom} did not respond.</source>
        <translation>{who} lo intenta otra vez: {whom} no ha respondido.</translation>
    </message>
    <message>
        <source>{who} refuses the connection: nothing listens on port {port}.</source>
        <translation>{who} rechaza la conexión: nada escucha en el puerto {port}.</translation>
    </message>
    <message>
        <source>The connection of {who} began before the recording did.</source>
        <translation>La conexión de {who} empezó antes que la grabación.</translation>
    </message>
    <message>
        <source>{who} closes the connection.</source>
        <translation>{who} cierra la conexión.</translation>
    </message>
    <message>
        <source>Some of what {who} sent is missing in the recording.</source>
        <translation>En la grabación falta una parte de lo que envió {who}.</translation>
    </message>
    <message>
        <source>{who} sends something that is not correct XML; it is left out.</source>
        <translation>{who} envía algo que no es XML correcto; se omite.</translation>
    </message>
    <message>
        <source>{who} sends XML that no chat may contain; it is left out.</source>
        <translation>{who} envía XML que ningún chat puede contener; se omite.</translation>
    </message>
    <message>
        <source>{who} sends something too large to be shown; it is left out.</source>
        <translation>{who} envía algo demasiado grande para mostrarlo; se omite.</translation>
    </message>
    <message>
        <source>{who} greets the server of “{domain}”.</source>
        <translation>{who} saluda al servidor de «{domain}».</translation>
    </message>
    <message>
        <source>{who} returns the greeting.</source>
        <translation>{who} devuelve el saludo.</translation>
    </message>
    <message>
        <source>{who} says goodbye.</source>
        <translation>{who} se despide.</translation>
    </message>
    <message>
        <source>{who} ends the conversation: {condition_words}.</source>
        <translation>{who} termina la conversación: {condition_words}.</translation>
    </message>
    <message>
        <source>{who} demands that the rest is encrypted.</source>
        <translation>{who} exige que lo demás vaya cifrado.</translation>
    </message>
    <message>
        <source>{who} offers encryption, and these ways to log in: {mechanisms}</source>
        <translation>{who} ofrece cifrado y estas formas de iniciar sesión: {mechanisms}</translation>
    </message>
    <message>
        <source>{who} offers these ways to log in: {mechanisms}</source>
        <translation>{who} ofrece estas formas de iniciar sesión: {mechanisms}</translation>
    </message>
    <message>
        <source>{who} says what it can do.</source>
        <translation>{who} dice lo que sabe hacer.</translation>
    </message>
    <message>
        <source>{who} asks to go on encrypted.</source>
        <translation>{who} pide seguir con cifrado.</translation>
    </message>
    <message>
        <source>{who} agrees: encryption begins here.</source>
        <translation>{who} acepta: aquí empieza el cifrado.</translation>
    </message>
    <message>
        <source>{who} refuses to encrypt.</source>
        <translation>{who} se niega a cifrar.</translation>
    </message>
    <message>
        <source>{who} begins to encrypt ({version}) and asks for “{name}”.</source>
        <translation>{who} empieza a cifrar ({version}) y pregunta por «{name}».</translation>
    </message>
    <message>
        <source>{who} begins to encrypt ({version}).</source>
        <translation>{who} empieza a cifrar ({version}).</translation>
    </message>
    <message>
        <source>{who} agrees to {version} with {cipher}: from here on nobody else can read it.</source>
        <translation>{who} acepta {version} con {cipher}: a partir de aquí nadie más puede leerlo.</translation>
    </message>
    <message>
        <source>{who} shows its certificate: for {names}, valid until {ends}.</source>
        <translation>{who} muestra su certificado: para {names}, válido hasta el {ends}.</translation>
    </message>
    <message>
        <source>What travelled without encryption can be read here, passwords too.</source>
        <translation>Lo que viajó sin cifrar se puede leer aquí, también las contraseñas.</translation>
    </message>
    <message>
        <source>{who} interrupts the connection.</source>
        <translation>{who} interrumpe la conexión.</translation>
    </message>
    <message>
        <source>{who} interrupts the encryption: {alert}</source>
        <translation>{who} interrumpe el cifrado: {alert}</translation>
    </message>
    <message>
        <source>{who} ends the encryption.</source>
        <translation>{who} termina el cifrado.</translation>
    </message>
    <message>
        <source>{who} sends {whom} {size} bytes that nobody else can read.</source>
        <translation>{who} envía a {whom} {size} bytes que nadie más puede leer.</translation>
    </message>
    <message>
        <source>{who} asks to log in with {mechanism}.</source>
        <translation>{who} pide iniciar sesión con {mechanism}.</translation>
    </message>
    <message>
        <source>{who} asks for a proof of the password.</source>
        <translation>{who} pide una prueba de la contraseña.</translation>
    </message>
    <message>
        <source>{who} sends the proof; it is hidden here.</source>
        <translation>{who} envía la prueba; aquí va oculta.</translation>
    </message>
    <message>
        <source>{who} gives up logging in.</source>
        <translation>{who} renuncia a iniciar sesión.</translation>
    </message>
    <message>
        <source>{who} accepts the login of {whom}.</source>
        <translation>{who} acepta el inicio de sesión de {whom}.</translation>
    </message>
    <message>
        <source>{who} refuses the login of {whom}: {condition_words}.</source>
        <translation>{who} rechaza el inicio de sesión de {whom}: {condition_words}.</translation>
    </message>
    <message>
        <source>{who} asks to log in the old way; the password is hidden here.</source>
        <translation>{who} pide iniciar sesión a la antigua; aquí la contraseña va oculta.</translation>
    </message>
    <message>
        <source>{who} asks for an account; the password is hidden here.</source>
        <translation>{who} pide una cuenta; aquí la contraseña va oculta.</translation>
    </message>
    <message>
        <source>{who} asks for a session.</source>
        <translation>{who} pide una sesión.</translation>
    </message>
    <message>
        <source>{who} gives {whom} the session {jid}.</source>
        <translation>{who} da a {whom} la sesión {jid}.</translation>
    </message>
    <message>
        <source>{who} shows who it is; the evidence is hidden here.</source>
        <translation>{who} demuestra quién es; aquí la prueba va oculta.</translation>
    </message>
    <message>
        <source>{who} asks for the list of contacts.</source>
        <translation>{who} pide la lista de contactos.</translation>
    </message>
    <message>
        <source>{who} sends the list of contacts: {count}</source>
        <translation>{who} envía la lista de contactos: {count}</translation>
    </message>
    <message>
        <source>{who} changes the list of contacts.</source>
        <translation>{who} cambia la lista de contactos.</translation>
    </message>
    <message>
        <source>{who} tells the server: {show_words}.</source>
        <translation>{who} dice al servidor: {show_words}.</translation>
    </message>
    <message>
        <source>{whom} learns about {who}: {show_words}.</source>
        <translation>{whom} se entera de {who}: {show_words}.</translation>
    </message>
    <message>
        <source>{who} asks {whom} to be a contact.</source>
        <translation>{who} pide a {whom} ser contactos.</translation>
    </message>
    <message>
        <source>{who} accepts {whom} as a contact.</source>
        <translation>{who} acepta a {whom} como contacto.</translation>
    </message>
    <message>
        <source>{who} no longer wants {whom} as a contact.</source>
        <translation>{who} ya no quiere a {whom} como contacto.</translation>
    </message>
    <message>
        <source>{who} asks to join the room {whom}.</source>
        <translation>{who} pide unirse a la sala {whom}.</translation>
    </message>
    <message>
        <source>{whom} refuses {who}: {condition_words}.</source>
        <translation>{whom} rechaza a {who}: {condition_words}.</translation>
    </message>
    <message>
        <source>{who} writes to {whom}.</source>
        <translation>{who} escribe a {whom}.</translation>
    </message>
    <message>
        <source>{whom} receives what {who} wrote.</source>
        <translation>{whom} recibe lo que escribió {who}.</translation>
    </message>
    <message>
        <source>{who} writes in the room {whom}.</source>
        <translation>{who} escribe en la sala {whom}.</translation>
    </message>
    <message>
        <source>{whom} receives what {who} wrote in a room.</source>
        <translation>{whom} recibe lo que {who} escribió en una sala.</translation>
    </message>
    <message>
        <source>{whom} receives an announcement from {who}.</source>
        <translation>{whom} recibe un aviso de {who}.</translation>
    </message>
    <message>
        <source>The program of {who} confirms to {whom} that the message has arrived.</source>
        <translation>El programa de {who} confirma a {whom} que el mensaje ha llegado.</translation>
    </message>
    <message>
        <source>{who} lets {whom} know whether somebody types.</source>
        <translation>{who} hace saber a {whom} si alguien está escribiendo.</translation>
    </message>
    <message>
        <source>{who} sends {whom} a sign without text.</source>
        <translation>{who} envía a {whom} una señal sin texto.</translation>
    </message>
    <message>
        <source>A message of {whom} to {who} was not delivered: {condition_words}.</source>
        <translation>Un mensaje de {whom} a {who} no se entregó: {condition_words}.</translation>
    </message>
    <message>
        <source>Delivered: {who} confirmed the packet after {milliseconds} ms (ACK).</source>
        <translation>Entregado: {who} confirmó el paquete a los {milliseconds} ms (ACK).</translation>
    </message>
    <message>
        <source>{who} asks {whom}: {query_words}</source>
        <translation>{who} pregunta a {whom}: {query_words}</translation>
    </message>
    <message>
        <source>{who} asks {whom} for a change: {query_words}</source>
        <translation>{who} pide a {whom} un cambio: {query_words}</translation>
    </message>
    <message>
        <source>{who} responds to {whom}.</source>
        <translation>{who} responde a {whom}.</translation>
    </message>
    <message>
        <source>{who} declines: {condition_words}.</source>
        <translation>{who} lo rechaza: {condition_words}.</translation>
    </message>
    <message>
        <source>{who} counts what has arrived so far.</source>
        <translation>{who} cuenta lo que ha llegado hasta ahora.</translation>
    </message>
    <message>
        <source>{who} sends “{name}”.</source>
        <translation>{who} envía «{name}».</translation>
    </message>
</context>
<context>
    <name>CaptureDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>{size} bytes, as it travelled</source>
        <translation>{size} bytes, tal como viajó</translation>
    </message>
    <message>
        <source>Cover again</source>
        <translation>Volver a tapar</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Destapar…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>covered, {count} letters</source>
        <translation>tapado, {count} letras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>CaptureFiles</name>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>For Wireshark, with passwords that travelled in clear…</source>
        <translation>Para Wireshark, con las contraseñas que viajaron sin cifrar…</translation>
    </message>
    <message>
        <source>conversation.pcapng</source>
        <translation>conversacion.pcapng</translation>
    </message>
    <message>
        <source>As a page for a class, without passwords…</source>
        <translation>Como página para una clase, sin contraseñas…</translation>
    </message>
    <message>
        <source>conversation.html</source>
        <translation>conversacion.html</translation>
    </message>
    <message>
        <source>As PDF for a class, without passwords…</source>
        <translation>Como PDF para una clase, sin contraseñas…</translation>
    </message>
    <message>
        <source>conversation.pdf</source>
        <translation>conversacion.pdf</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>CaptureFilters</name>
    <message>
        <source>Search the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only what matters</source>
        <translation>Solo lo importante</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Presence and contacts</source>
        <translation>Presencia y contactos</translation>
    </message>
    <message>
        <source>Questions of programs</source>
        <translation>Preguntas de programas</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Address or port</source>
        <translation>Dirección o puerto</translation>
    </message>
    <message>
        <source>Only this IP address, or this port</source>
        <translation>Solo esta dirección IP, o este puerto</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>The server was too busy to record everything.</source>
        <translation>El servidor estaba demasiado ocupado para grabarlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) are missing.</source>
        <translation>
            <numerusform>Falta %Ln paquete.</numerusform>
            <numerusform>Faltan %Ln paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same in Wireshark: {filter}</source>
        <translation>Lo mismo en Wireshark: {filter}</translation>
    </message>
    <message>
        <source>Show what people wrote?</source>
        <translation>¿Mostrar lo que escribieron?</translation>
    </message>
    <message>
        <source>Messages are private. Show them only if those who wrote them agree.</source>
        <translation>Los mensajes son privados. Muéstrelos solo si quienes los escribieron están de acuerdo.</translation>
    </message>
    <message>
        <source>Passwords stay hidden in any case.</source>
        <translation>Las contraseñas siguen ocultas en todo caso.</translation>
    </message>
    <message>
        <source>Leave it covered</source>
        <translation>Dejarlo tapado</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Traffic capture</source>
        <translation>Captura de tráfico</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Install and record</source>
        <translation>Instalar y grabar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Recording, {time}</source>
        <translation>Grabando, {time}</translation>
    </message>
    <message>
        <source>Starting to record…</source>
        <translation>Empezando a grabar…</translation>
    </message>
    <message>
        <source>Hello, Luis. Have you seen the exercise?</source>
        <translation>Hola, Luis. ¿Has visto el ejercicio?</translation>
    </message>
    <message>
        <source>Yes, Ana, and it is nearly done.</source>
        <translation>Sí, Ana, y está casi hecho.</translation>
    </message>
    <message>
        <source>Test users are still there: {users}</source>
        <translation>Los usuarios de prueba siguen ahí: {users}</translation>
    </message>
    <message>
        <source>Remove them in the list of users.</source>
        <translation>Elimínelos en la lista de usuarios.</translation>
    </message>
    <message>
        <source>Test conversation</source>
        <translation>Conversación de prueba</translation>
    </message>
    <message>
        <source>As others see it</source>
        <translation>Como lo ven los demás</translation>
    </message>
    <message>
        <source>As the two see it</source>
        <translation>Como lo ven los dos</translation>
    </message>
    <message>
        <source>As a diagram</source>
        <translation>Como diagrama</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>Leave this recording unsaved?</source>
        <translation>¿Dejar esta grabación sin guardar?</translation>
    </message>
    <message>
        <source>It is in no file: what was recorded would be gone.</source>
        <translation>No está en ningún archivo: lo grabado se perdería.</translation>
    </message>
    <message>
        <source>“Save” keeps it, for Wireshark or as a page for a class.</source>
        <translation>«Guardar» la conserva, para Wireshark o como página para una clase.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservarla aquí</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Seguir sin ella</translation>
    </message>
</context>
<context>
    <name>CaptureReport</name>
    <message>
        <source>A conversation on the network</source>
        <translation>Una conversación en la red</translation>
    </message>
    <message>
        <source>Passwords are never in this report, and what people wrote is covered with dots.</source>
        <translation>Las contraseñas nunca están en este informe, y lo que las personas escribieron va tapado con puntos.</translation>
    </message>
    <message>
        <source>Passwords are never in this report. What people wrote can be read: give it only to those who may.</source>
        <translation>Las contraseñas nunca están en este informe. Lo que las personas escribieron se puede leer: déselo solo a quien pueda verlo.</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Qué pasó, por orden</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Packet {number}: {source} → {target}, {flags}, {size} bytes</source>
        <translation>Paquete {number}: {source} → {target}, {flags}, {size} bytes</translation>
    </message>
    <message>
        <source>Carries bytes from one computer to another, whole and in order. Each side numbers what it sends.</source>
        <translation>Lleva bytes de un ordenador a otro, completos y en orden. Cada lado numera lo que envía.</translation>
    </message>
    <message>
        <source>The packet by which the other side confirms: I have everything up to this byte. Without it the packet is sent again.</source>
        <translation>El paquete con el que el otro lado confirma: tengo todo hasta este byte. Sin él, el paquete se envía otra vez.</translation>
    </message>
    <message>
        <source>The port of the server to which chat programs connect. The program itself uses a port that is free on its computer at that moment, a high number.</source>
        <translation>El puerto del servidor al que se conectan los programas de chat. El programa usa en su ordenador un puerto libre en ese momento, un número alto.</translation>
    </message>
    <message>
        <source>The language of the chat. Each side sends one long XML document, piece by piece: messages, presence and questions.</source>
        <translation>El idioma del chat. Cada lado envía un largo documento XML, trozo a trozo: mensajes, presencia y preguntas.</translation>
    </message>
    <message>
        <source>How one logs in. With SCRAM the password does not travel, only a proof that it is known; with PLAIN it travels as it is.</source>
        <translation>Cómo se inicia sesión. Con SCRAM la contraseña no viaja, solo una prueba de que se conoce; con PLAIN viaja tal cual.</translation>
    </message>
    <message>
        <source>Encryption. Who listens sees that two computers talk, when and how much, and nothing of what they say.</source>
        <translation>El cifrado. Quien escucha ve que dos ordenadores hablan, cuándo y cuánto, y nada de lo que dicen.</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>There is more than I can show here; all of it is in the saved file.</source>
        <translation>Hay más de lo que puedo mostrar aquí; en el archivo guardado está todo.</translation>
    </message>
    <message>
        <source>This is how everybody else on the network sees it: that two talk, when and how much, and nothing of what they say.</source>
        <translation>Así lo ven los demás en la red: que dos hablan, cuándo y cuánto, y nada de lo que dicen.</translation>
    </message>
    <message>
        <source>Test users talk here, and their keys are known: that is why what they encrypted can be read. Everybody else’s traffic is encrypted and stays so.</source>
        <translation>Aquí hablan usuarios de prueba y sus claves se conocen: por eso se puede leer lo que cifraron. Lo de las demás personas va cifrado y así sigue.</translation>
    </message>
    <message>
        <source>What is encrypted can be read by nobody but the two who talk: that is as it should be. What you see is when, how much, and how it begins.</source>
        <translation>Lo cifrado solo pueden leerlo los dos que hablan, y así debe ser. Se ve cuándo, cuánto y cómo empieza.</translation>
    </message>
    <message>
        <source>Passwords are never shown here, and what people write is covered until you reveal it.</source>
        <translation>Aquí nunca se muestran contraseñas, y lo que las personas escriben va tapado hasta que usted lo destape.</translation>
    </message>
    <message>
        <source>I am starting to record</source>
        <translation>Estoy empezando a grabar</translation>
    </message>
    <message>
        <source>Wait a moment before you begin.</source>
        <translation>Espere un momento antes de empezar.</translation>
    </message>
    <message>
        <source>I am listening</source>
        <translation>Estoy escuchando</translation>
    </message>
    <message>
        <source>As soon as a chat program does something, it appears here.</source>
        <translation>En cuanto un programa de chat haga algo, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>No hay nada así</translation>
    </message>
    <message>
        <source>Choose something else above.</source>
        <translation>Elija otra cosa arriba.</translation>
    </message>
    <message>
        <source>There is no conversation of a chat in {name}</source>
        <translation>En {name} no hay ninguna conversación de chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packet(s) in it, and none of them is of a chat.</source>
        <translation>
            <numerusform>Contiene %Ln paquete, y no es de un chat.</numerusform>
            <numerusform>Contiene %Ln paquetes, y ninguno es de un chat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do chat programs say to each other?</source>
        <translation>¿Qué se dicen los programas de chat?</translation>
    </message>
    <message>
        <source>Press Record and let somebody log in or write. After five minutes it stops by itself, and nothing stays on the server. Or let two test users write to each other.</source>
        <translation>Pulse Grabar y haga que alguien inicie sesión o escriba. A los cinco minutos termina solo, y en el servidor no queda nada. O deje que dos usuarios de prueba se escriban.</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Is this your directory?</source>
        <translation>¿Es este su directorio?</translation>
    </message>
    <message>
        <source>Valid until: {day}</source>
        <translation>Válido hasta: {day}</translation>
    </message>
    <message>
        <source>Yes, it matches</source>
        <translation>Sí, coincide</translation>
    </message>
    <message>
        <source>It does not match</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde la encuentro?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No public authority vouches for its certificate, which is usual inside an organisation. Compare it with what the directory administrator tells you. Until you say yes, I do not send the password.</source>
        <translation>Ninguna autoridad pública responde por su certificado; dentro de una organización es lo habitual. Compárelo con lo que le diga quien administra el directorio. Hasta que diga que sí, no envío la contraseña.</translation>
    </message>
    <message>
        <source>Issued to: {name}</source>
        <translation>Emitido a: {name}</translation>
    </message>
    <message>
        <source>Issued by: {name}</source>
        <translation>Emitido por: {name}</translation>
    </message>
    <message>
        <source>The directory shows a different certificate from before</source>
        <translation>El directorio presenta un certificado distinto del anterior</translation>
    </message>
    <message>
        <source>Perhaps it was renewed, or perhaps somebody is intercepting the connection. Ask the directory administrator, and say yes only then.</source>
        <translation>Puede que lo hayan renovado o que alguien esté interceptando la conexión. Pregunte a quien administra el directorio y solo entonces diga que sí.</translation>
    </message>
    <message>
        <source>The directory administrator can see its SHA-256 fingerprint with “openssl x509 -noout -fingerprint -sha256 -in” and the certificate’s file. If the two differ, somebody may be intercepting the connection: say that it does not match.</source>
        <translation>Quien administra el directorio puede ver su huella SHA-256 con «openssl x509 -noout -fingerprint -sha256 -in» y el archivo del certificado. Si las dos no son iguales, puede que alguien esté interceptando la conexión: diga que no coincide.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>will change</source>
        <translation>cambiará</translation>
    </message>
    <message>
        <source>depends on an earlier step</source>
        <translation>depende de un paso anterior</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No hubo que cambiar nada.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>People found in the directory: {count}</source>
        <translation>Personas encontradas en el directorio: {count}</translation>
    </message>
    <message>
        <source>  {user}: {name}, e-mail {email}</source>
        <translation>  {user}: {name}, correo {email}</translation>
    </message>
    <message>
        <source>Groups found: {count}</source>
        <translation>Grupos encontrados: {count}</translation>
    </message>
    <message>
        <source>Openfire’s own users at the moment: {count}</source>
        <translation>Usuarios propios de Openfire en este momento: {count}</translation>
    </message>
    <message>
        <source>“admin” will then be the person of that name in the directory.</source>
        <translation>«admin» será entonces la persona que se llama así en el directorio.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>I have never seen the server {host} before. Its key is
  {fingerprint}
Nothing secret has been sent yet. Is this the key of your server? [y/N] </source>
        <translation>Es la primera vez que veo el servidor {host}. Su clave es
  {fingerprint}
Todavía no he enviado nada secreto. ¿Es la clave de su servidor? [s/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Password of {user} on the server: </source>
        <translation>Contraseña de {user} en el servidor: </translation>
    </message>
    <message>
        <source>Password of {user} for sudo: </source>
        <translation>Contraseña de {user} para sudo: </translation>
    </message>
    <message>
        <source>Passphrase of the key: </source>
        <translation>Frase de contraseña de la clave: </translation>
    </message>
    <message>
        <source>Password of the database user {user}: </source>
        <translation>Contraseña del usuario {user} de la base de datos: </translation>
    </message>
    <message>
        <source>Password of {user} in the directory: </source>
        <translation>Contraseña de {user} en el directorio: </translation>
    </message>
    <message>
        <source>Password of the administrator {user} in the directory: </source>
        <translation>Contraseña del administrador {user} en el directorio: </translation>
    </message>
    <message>
        <source>Password of the administrator {user} in the directory (press Enter if the directory is gone): </source>
        <translation>Contraseña del administrador {user} en el directorio (pulse Intro si el directorio ya no existe): </translation>
    </message>
    <message>
        <source>System: {pretty}, {architecture}</source>
        <translation>Sistema: {pretty}, {architecture}</translation>
    </message>
    <message>
        <source>Runs in a container: {container}</source>
        <translation>Funciona en un contenedor: {container}</translation>
    </message>
    <message>
        <source>Java: {java}</source>
        <translation>Java: {java}</translation>
    </message>
    <message>
        <source>PostgreSQL: {version} (port: {ports})</source>
        <translation>PostgreSQL: {version} (puerto: {ports})</translation>
    </message>
    <message>
        <source>Openfire: {version}, {state}</source>
        <translation>Openfire: {version}, {state}</translation>
    </message>
    <message>
        <source>Openfire: none</source>
        <translation>Openfire: ninguno</translation>
    </message>
    <message>
        <source>Port {port}: {process} ({address})</source>
        <translation>Puerto {port}: {process} ({address})</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>sin configurar todavía</translation>
    </message>
    <message>
        <source>This is practice: the server is simulated, and nothing leaves this computer.</source>
        <translation>Esto es una práctica: el servidor está simulado y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is all I will do:</source>
        <translation>Todavía no he cambiado nada. Esto es todo lo que haré:</translation>
    </message>
    <message>
        <source>with --practice: walk through every page and save a picture of each there</source>
        <translation>con --practice: recorre todas las páginas y guarda ahí una imagen de cada una</translation>
    </message>
    <message>
        <source>Sets up an Openfire chat server over SSH, from one answers file.</source>
        <translation>Configura un servidor de chat Openfire por SSH, a partir de un archivo de respuestas.</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>with the answers that a directory (LDAP) needs</source>
        <translation>con las respuestas que necesita un directorio (LDAP)</translation>
    </message>
    <message>
        <source>your answers file</source>
        <translation>su archivo de respuestas</translation>
    </message>
    <message>
        <source>USER@HOST[:PORT], or “local”</source>
        <translation>USUARIO@SERVIDOR[:PUERTO], o «local»</translation>
    </message>
    <message>
        <source>private key file to log in with</source>
        <translation>archivo de clave privada para iniciar sesión</translation>
    </message>
    <message>
        <source>open the window with a built-in practice server</source>
        <translation>abrir la ventana con un servidor de práctica incluido</translation>
    </message>
    <message>
        <source>{detail} is none of these: {choices}</source>
        <translation>{detail} no es ninguno de estos: {choices}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Firewall: {name}</source>
        <translation>Cortafuegos: {name}</translation>
    </message>
    <message>
        <source>Openfire that I did not install: {version} in {home}, {state}, user {user}, {start}</source>
        <translation>Openfire que no he instalado yo: {version} en {home}, {state}, usuario {user}, {start}</translation>
    </message>
    <message>
        <source>started by {starter}</source>
        <translation>lo inicia {starter}</translation>
    </message>
    <message>
        <source>started by hand</source>
        <translation>iniciado a mano</translation>
    </message>
    <message>
        <source>nothing starts it</source>
        <translation>nada lo inicia</translation>
    </message>
    <message>
        <source>Groups found: {count}, and there are more, which Openfire will not list either</source>
        <translation>Grupos encontrados: {count}, y hay más, que Openfire tampoco mostrará</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed on the server.</source>
        <translation>Cancelado. No se ha cambiado nada en el servidor.</translation>
    </message>
    <message>
        <source>  {name}: members: {size}</source>
        <translation>  {name}: número de miembros: {size}</translation>
    </message>
    <message>
        <source>already correct</source>
        <translation>ya está bien</translation>
    </message>
    <message>
        <source>Cancelled. What is done stays done; run it again to continue.</source>
        <translation>Cancelado. Lo hecho queda hecho; repita la orden para continuar.</translation>
    </message>
    <message>
        <source>The output cannot be written where you sent it: perhaps the disk is full. Free some space or send it elsewhere, and run the command again.</source>
        <translation>No se puede escribir la salida en el lugar que ha indicado: quizá el disco está lleno. Libere espacio o indique otro lugar, y repita la orden.</translation>
    </message>
    <message>
        <source>Everything is as it was before; I have checked it.</source>
        <translation>Todo está como antes; lo he comprobado.</translation>
    </message>
    <message>
        <source>People found in the directory: {count}, and there are more. The directory does not list more at once, so Openfire’s own lists will show only these; the others can log in all the same.</source>
        <translation>Personas encontradas en el directorio: {count}, y hay más. El directorio no da más en una misma consulta, así que las listas de Openfire solo mostrarán estas; las demás pueden iniciar sesión igualmente.</translation>
    </message>
    <message>
        <source>  Also in the directory, but outside the search base, so that Openfire does not see them: {count}</source>
        <translation>  También en el directorio, pero fuera de la base de búsqueda, adonde Openfire no llega: {count}</translation>
    </message>
    <message>
        <source>  Groups that have other groups as members: {count}. Openfire does not look into those: it does not see the people in them as members.</source>
        <translation>  Grupos que tienen otros grupos como miembros: {count}. Openfire no mira dentro de esos: no ve como miembros a las personas que hay en ellos.</translation>
    </message>
    <message>
        <source>With the same name as somebody in the directory, who takes over their contacts and may be a different person: {users}</source>
        <translation>Con el mismo nombre que alguien del directorio, que recibe sus contactos y puede no ser la misma persona: {users}</translation>
    </message>
    <message>
        <source>Administrators: {users}</source>
        <translation>Administradores: {users}</translation>
    </message>
    <message>
        <source>“admin” will no longer be able to log in.</source>
        <translation>«admin» ya no podrá iniciar sesión.</translation>
    </message>
    <message>
        <source>Tested: the chat works.</source>
        <translation>Comprobado: el chat funciona.</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Conectando con {host}…</translation>
    </message>
    <message>
        <source>Password for Openfire’s administrator “admin”: </source>
        <translation>Contraseña para «admin», el administrador de Openfire: </translation>
    </message>
    <message>
        <source>First password for people who have none in the file: </source>
        <translation>Primera contraseña de las personas que no tienen una en el archivo: </translation>
    </message>
    <message>
        <source>A strong one would be {password} (press Enter to use it; write it down).</source>
        <translation>Una segura sería {password} (pulse Intro para usarla; anótela).</translation>
    </message>
    <message>
        <source>I do not understand this command: {detail}</source>
        <translation>No entiendo esta orden: {detail}</translation>
    </message>
    <message>
        <source>Something is missing: {detail}</source>
        <translation>Falta algo: {detail}</translation>
    </message>
    <message>
        <source>I do not know this: {detail}</source>
        <translation>No conozco esto: {detail}</translation>
    </message>
    <message>
        <source>Clock: {skew} s off from this computer’s</source>
        <translation>Reloj: {skew} s de diferencia con este ordenador</translation>
    </message>
    <message>
        <source>This server cannot be set up: {cause}</source>
        <translation>Este servidor no se puede configurar: {cause}</translation>
    </message>
    <message>
        <source>There is no screen here for the window, so I show the practice setup in this terminal.
For a real server: openfire-setup --help</source>
        <translation>Aquí no hay pantalla para la ventana, así que muestro la práctica en este terminal.
Para un servidor de verdad: openfire-setup --help</translation>
    </message>
    <message>
        <source>Here I go.</source>
        <translation>Empiezo.</translation>
    </message>
    <message>
        <source>print an answers file with comments for you to fill in</source>
        <translation>muestra un archivo de respuestas comentado, para rellenar</translation>
    </message>
    <message>
        <source>show what is on a server; changes nothing</source>
        <translation>muestra qué hay en un servidor; no cambia nada</translation>
    </message>
    <message>
        <source>show what “apply” would change; changes nothing</source>
        <translation>muestra qué cambiaría «apply»; no cambia nada</translation>
    </message>
    <message>
        <source>test that the chat works: ports, console, two users who write to each other</source>
        <translation>comprueba que el chat funciona: puertos, consola, dos usuarios que se escriben</translation>
    </message>
    <message>
        <source>users from a directory: check, switch, back</source>
        <translation>usuarios de un directorio: check, switch, back</translation>
    </message>
    <message>
        <source>show who is in the directory and what moving there would mean; changes nothing</source>
        <translation>muestra quién está en el directorio y qué supondría pasarse a él; no cambia nada</translation>
    </message>
    <message>
        <source>move a running server’s users to the directory, or correct its directory settings; undoes everything if anything fails</source>
        <translation>pasa los usuarios de un servidor en marcha al directorio, o corrige sus ajustes del directorio; si algo falla, lo deja como estaba</translation>
    </message>
    <message>
        <source>go back to Openfire’s own users</source>
        <translation>vuelve a los usuarios propios de Openfire</translation>
    </message>
    <message>
        <source>file in which server keys are remembered</source>
        <translation>archivo donde se recuerdan las claves de los servidores</translation>
    </message>
    <message>
        <source>TOML file with passwords, readable only by you; - reads standard input</source>
        <translation>archivo TOML con contraseñas, que solo usted pueda leer; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>language of messages: es or en</source>
        <translation>idioma de los mensajes: es o en</translation>
    </message>
    <message>
        <source>one event per line, as JSON</source>
        <translation>un evento por línea, en JSON</translation>
    </message>
    <message>
        <source>test at the end even if nothing changed</source>
        <translation>comprobar al final aunque nada haya cambiado</translation>
    </message>
    <message>
        <source>Firewall: {name}, with rules made by hand: you have to open the ports in it yourself</source>
        <translation>Cortafuegos: {name}, con reglas hechas a mano: los puertos tiene que abrirlos usted</translation>
    </message>
    <message>
        <source>--practice and --screenshots are used without a command: “{detail}” is for a real server. Leave one of the two out.</source>
        <translation>--practice y --screenshots no admiten ninguna orden: «{detail}» es para un servidor de verdad. Quite una de las dos cosas.</translation>
    </message>
    <message>
        <source>One of the options needs a value after it.</source>
        <translation>Falta un valor después de una de las opciones.</translation>
    </message>
    <message>
        <source>I will stop as soon as the server has finished what it is doing. (Press Ctrl+C again to leave at once.)</source>
        <translation>Me detendré en cuanto el servidor termine lo que está haciendo. (Pulse Ctrl+C otra vez para salir al instante.)</translation>
    </message>
    <message>
        <source>Memory: {memory} MB</source>
        <translation>Memoria: {memory} MB</translation>
    </message>
    <message>
        <source>Free disk space for Openfire: {disk} MB</source>
        <translation>Espacio libre en disco para Openfire: {disk} MB</translation>
    </message>
    <message>
        <source>A change is unfinished: it is going on now, or it was interrupted.</source>
        <translation>Hay un cambio sin terminar: está en curso o se interrumpió a la mitad.</translation>
    </message>
    <message>
        <source>Settings of the directory that are corrected: {settings_words}</source>
        <translation>Ajustes del directorio que se corrigen: {settings_words}</translation>
    </message>
    <message>
        <source>Not in the directory; they can no longer log in, but none of their data is deleted: {users}</source>
        <translation>No están en el directorio; ya no podrán iniciar sesión, pero no se borran sus datos: {users}</translation>
    </message>
    <message>
        <source>make the server match the answers, and test it</source>
        <translation>deja el servidor como dicen las respuestas, y lo comprueba</translation>
    </message>
    <message>
        <source>accounts on a finished server: add</source>
        <translation>cuentas en un servidor ya instalado: add</translation>
    </message>
    <message>
        <source>create an account for everybody in a file; who has one stays as they are</source>
        <translation>crear una cuenta para cada persona de un archivo; las que ya existen quedan como están</translation>
    </message>
    <message>
        <source>CSV file whose first line names the columns: user, name, surname, email, password, groups</source>
        <translation>archivo CSV cuya primera línea nombra las columnas: usuario, nombre, apellidos, correo, contraseña, grupos</translation>
    </message>
    <message>
        <source>file for the passwords that are made, readable by you alone</source>
        <translation>archivo para las contraseñas que se generen; solo usted podrá leerlo</translation>
    </message>
    <message>
        <source>Some people have no password in the file (people: {count}). I make one for each of them and write it to a file that only you can read.
Which file? [{file}] </source>
        <translation>Hay personas sin contraseña en el archivo (personas: {count}). Genero una para cada una y la escribo en un archivo que solo usted puede leer.
¿En qué archivo? [{file}] </translation>
    </message>
    <message>
        <source>accept an unknown or changed key only if it is this one (SHA256:…)</source>
        <translation>aceptar una clave desconocida o cambiada solo si es esta (SHA256:…)</translation>
    </message>
    <message>
        <source>Openfire that I did not install: {version} in {home}, {state}, {start}</source>
        <translation>Openfire que no he instalado yo: {version} en {home}, {state}, {start}</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>ANSWERS</source>
        <translation>RESPUESTAS</translation>
    </message>
    <message>
        <source>USER@HOST[:PORT]</source>
        <translation>USUARIO@SERVIDOR[:PUERTO]</translation>
    </message>
    <message>
        <source>PEOPLE.csv</source>
        <translation>PERSONAS.csv</translation>
    </message>
    <message>
        <source>say whether the chat of a server works and what needs attention, whoever set it up; changes nothing</source>
        <translation>decir si el chat de un servidor funciona y qué requiere atención, lo haya instalado quien lo haya instalado; no cambia nada</translation>
    </message>
    <message>
        <source>USER@HOST[:PORT], “local”, or your answers file</source>
        <translation>USUARIO@SERVIDOR[:PUERTO], «local» o su archivo de respuestas</translation>
    </message>
    <message>
        <source>Packets read: {count}</source>
        <translation>Paquetes leídos: {count}</translation>
    </message>
    <message>
        <source>Recording. It ends after {seconds} seconds, or with Ctrl+C.</source>
        <translation>Grabando. Termina a los {seconds} segundos, o con Ctrl+C.</translation>
    </message>
    <message>
        <source>Saved as {file}. Passwords that travelled without encryption are in that file: give it only to people who may have them.</source>
        <translation>Guardado como {file}. Las contraseñas que viajaron sin cifrar están en ese archivo: déselo solo a quien pueda tenerlas.</translation>
    </message>
    <message>
        <source>The server was too busy to record everything: packets left out: {count}</source>
        <translation>El servidor estaba demasiado ocupado para grabarlo todo; paquetes perdidos: {count}</translation>
    </message>
    <message>
        <source>record the chat’s traffic on a server and tell what happens; changes nothing</source>
        <translation>grabar el tráfico del chat en un servidor y contar lo que pasa; no cambia nada</translation>
    </message>
    <message>
        <source>tell what a saved recording holds (.pcapng, .pcap)</source>
        <translation>contar lo que hay en una grabación guardada (.pcapng, .pcap)</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>la grabación</translation>
    </message>
    <message>
        <source>save the recording there, for Wireshark; it may hold passwords</source>
        <translation>guardar ahí la grabación, para Wireshark; puede contener contraseñas</translation>
    </message>
    <message>
        <source>end after so many seconds (300)</source>
        <translation>terminar a los tantos segundos (300)</translation>
    </message>
    <message>
        <source>record only what this IP address does</source>
        <translation>grabar solo lo que hace esta dirección IP</translation>
    </message>
    <message>
        <source>first install what records (tcpdump), if the server lacks it</source>
        <translation>instalar antes lo que graba (tcpdump), si falta en el servidor</translation>
    </message>
    <message>
        <source>tell also what is of less importance</source>
        <translation>contar también lo menos importante</translation>
    </message>
    <message>
        <source>show the XML of each sentence; secrets stay hidden</source>
        <translation>mostrar el XML de cada frase; los secretos siguen ocultos</translation>
    </message>
    <message>
        <source>with --xml: show what people wrote; ask them first</source>
        <translation>con --xml: mostrar lo que las personas escribieron; pida permiso antes</translation>
    </message>
    <message>
        <source>look whether everything is here that this program needs; changes nothing</source>
        <translation>comprobar si está aquí todo lo que este programa necesita; no cambia nada</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Files for servers, and languages</source>
        <translation>Archivos para los servidores, e idiomas</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Where passwords can be kept</source>
        <translation>Dónde se pueden guardar las contraseñas</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>{part}: {there}</source>
        <translation>{part}: {there}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ningún sitio</translation>
    </message>
    <message>
        <source>{part}: missing: {detail}</source>
        <translation>{part}: falta: {detail}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Something is missing. Install the program again; if that does not help, ask for help and pass on these lines.</source>
        <translation>Falta algo. Vuelva a instalar el programa; si no sirve, pida ayuda y pase estas líneas.</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A database that all of them reach</source>
        <translation>Una base de datos a la que lleguen todos</translation>
    </message>
    <message>
        <source>Yours is PostgreSQL; it may have to let the other servers in.</source>
        <translation>La suya es PostgreSQL; quizá tenga que aceptar a los demás servidores.</translation>
    </message>
    <message>
        <source>Yours is the embedded one, which only this server can use.</source>
        <translation>La suya es la interna, que solo puede usar este servidor.</translation>
    </message>
    <message>
        <source>The plugin Hazelcast, on each of them</source>
        <translation>El complemento Hazelcast, en cada uno</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Está.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No está.</translation>
    </message>
    <message>
        <source>A second server, near this one</source>
        <translation>Un segundo servidor, cerca de este</translation>
    </message>
    <message>
        <source>With the same version of Openfire, in a network of their own: what they say to each other is not encrypted.</source>
        <translation>Con la misma versión de Openfire y en una red propia: lo que se dicen entre ellos no va cifrado.</translation>
    </message>
    <message>
        <source>Something before them that shares people out</source>
        <translation>Algo delante que reparta a los usuarios</translation>
    </message>
    <message>
        <source>Records of the domain (SRV) that name all of them, for example.</source>
        <translation>Por ejemplo, registros del dominio (SRV) que los nombren a todos.</translation>
    </message>
    <message>
        <source>This server works in a cluster</source>
        <translation>Este servidor trabaja en un clúster</translation>
    </message>
    <message>
        <source>Several servers work as one. Which ones, the administration console tells.</source>
        <translation>Varios servidores trabajan como uno solo. Cuáles son lo dice la consola de administración.</translation>
    </message>
    <message>
        <source>This server works alone, and could work in a cluster</source>
        <translation>Este servidor trabaja solo y podría trabajar en un clúster</translation>
    </message>
    <message>
        <source>A cluster is switched on in the administration console.</source>
        <translation>El clúster se activa en la consola de administración.</translation>
    </message>
    <message>
        <source>This server works alone</source>
        <translation>Este servidor trabaja solo</translation>
    </message>
    <message>
        <source>That is enough for some thousands of users. A cluster goes on when one server fails.</source>
        <translation>Con eso basta para unos miles de usuarios. Un clúster sigue en marcha cuando falla un servidor.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Several servers that work as one, so that the chat goes on when one fails.</source>
        <translation>Varios servidores que trabajan como uno solo, para que el chat siga cuando falle alguno.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Qué hace falta</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try again. If it happens again, ask for help; what happened is in the file {log}.</source>
        <translation>Vuelva a intentarlo. Si se repite, pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Write the current value into your answers file: {setting} is {here}.</source>
        <translation>Escriba en su archivo de respuestas el valor actual: {setting} es {here}.</translation>
    </message>
    <message>
        <source>Write port = {found} below [datasource] in your answers file.</source>
        <translation>Escriba port = {found} debajo de [datasource] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Write tls = &quot;prefer&quot; below [datasource] in your answers file.</source>
        <translation>Escriba tls = &quot;prefer&quot; debajo de [datasource] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Write security = &quot;starttls&quot; below [ldap], or the port for LDAPS, usually 636.</source>
        <translation>Escriba security = &quot;starttls&quot; debajo de [ldap], o el puerto de LDAPS, normalmente 636.</translation>
    </message>
    <message>
        <source>Write security = &quot;ldaps&quot; below [ldap] in your answers file.</source>
        <translation>Escriba security = &quot;ldaps&quot; debajo de [ldap] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Write security = &quot;starttls&quot; or &quot;ldaps&quot; below [ldap] in your answers file.</source>
        <translation>Escriba security = &quot;starttls&quot; o &quot;ldaps&quot; debajo de [ldap] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Put it into your secrets file as ldap_password.</source>
        <translation>Póngala en su archivo de secretos como ldap_password.</translation>
    </message>
    <message>
        <source>Write kind = &quot;ldap&quot; below [profile]; “openfire-setup example --ldap” shows what else a directory needs.</source>
        <translation>Escriba kind = &quot;ldap&quot; debajo de [profile]; «openfire-setup example --ldap» muestra qué más necesita un directorio.</translation>
    </message>
    <message>
        <source>Try to log in to the chat. If nobody can, ask for help; what happened is in the file {log}.</source>
        <translation>Intente iniciar sesión en el chat. Si nadie puede, pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Check the internet connection, or take a file you already have: below [openfire] write source = &quot;file&quot; and its name as file.</source>
        <translation>Compruebe la conexión a Internet o use un archivo que ya tenga: debajo de [openfire] escriba source = &quot;file&quot; y su nombre como file.</translation>
    </message>
    <message>
        <source>Write another version below [openfire] in your answers file.</source>
        <translation>Escriba otra versión debajo de [openfire] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Write source = &quot;computer&quot; below [openfire]: then this computer sends it.</source>
        <translation>Escriba source = &quot;computer&quot; debajo de [openfire]: así lo envía este ordenador.</translation>
    </message>
    <message>
        <source>Correct file below [openfire] in your answers file; perhaps it was moved.</source>
        <translation>Corrija file debajo de [openfire] en su archivo de respuestas; quizá se movió.</translation>
    </message>
    <message>
        <source>Write a newer version below [openfire] in your answers file.</source>
        <translation>Escriba una versión más nueva debajo de [openfire] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Add {port} to open below [firewall], and run “openfire-setup apply” again.</source>
        <translation>Añada {port} a open debajo de [firewall] y ejecute de nuevo «openfire-setup apply».</translation>
    </message>
    <message>
        <source>Type it when you are asked, or put it into your secrets file: {name} = &quot;…&quot;</source>
        <translation>Escríbalo cuando se le pida o póngalo en su archivo de secretos: {name} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Type it when you are asked, or put it into your secrets file: ssh_password = &quot;…&quot;</source>
        <translation>Escríbala cuando se le pida o póngala en su archivo de secretos: ssh_password = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Log in as “{other}” and not as “{user}”; it becomes administrator with sudo.</source>
        <translation>Inicie sesión como «{other}» y no como «{user}»; con sudo actúa como administrador.</translation>
    </message>
    <message>
        <source>Set it up first: run “openfire-setup apply”.</source>
        <translation>Instálelo primero: ejecute «openfire-setup apply».</translation>
    </message>
    <message>
        <source>Give the right private key file with --identity, or in your answers file.</source>
        <translation>Indique el archivo correcto de su clave privada con --identity o en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Wait a minute and run “openfire-setup verify” again. If nothing changes, restart Openfire on the server: systemctl restart openfire</source>
        <translation>Espere un minuto y ejecute de nuevo «openfire-setup verify». Si sigue igual, reinicie Openfire en el servidor: systemctl restart openfire</translation>
    </message>
    <message>
        <source>Run “openfire-setup apply” again: it corrects that.</source>
        <translation>Ejecute de nuevo «openfire-setup apply»: lo corrige.</translation>
    </message>
    <message>
        <source>Compare {fingerprint} with what your provider or the server’s own screen shows. If they match, run the command again with --host-key {fingerprint}</source>
        <translation>Compare {fingerprint} con lo que muestra su proveedor o la propia pantalla del servidor. Si coincide, repita la orden con --host-key {fingerprint}</translation>
    </message>
    <message>
        <source>Log in with a key: give its file with --identity, or write auth = &quot;agent&quot; below [host].</source>
        <translation>Inicie sesión con una clave: indique su archivo con --identity o escriba auth = &quot;agent&quot; debajo de [host].</translation>
    </message>
    <message>
        <source>Check the user name, and that the public half of this key has been added on the server for that user; or give another key file with --identity.</source>
        <translation>Compruebe el nombre de usuario y que la parte pública de esta clave esté añadida en el servidor para ese usuario; o indique otro archivo de clave con --identity.</translation>
    </message>
    <message>
        <source>Add your key to the agent (ssh-add), or give the key file with --identity.</source>
        <translation>Añada su clave al agente (ssh-add) o indique el archivo de la clave con --identity.</translation>
    </message>
    <message>
        <source>Check the user name, or give the right key file with --identity.</source>
        <translation>Compruebe el nombre de usuario o indique el archivo de clave correcto con --identity.</translation>
    </message>
    <message>
        <source>Give only the key file that belongs to this server, with --identity.</source>
        <translation>Indique con --identity el único archivo de clave que corresponde a este servidor.</translation>
    </message>
    <message>
        <source>Give your key file with --identity. You are asked for the password as well.</source>
        <translation>Indique su archivo de clave con --identity. También se le pedirá la contraseña.</translation>
    </message>
    <message>
        <source>Write another console_port or console_secure_port into your answers file. I will not touch that program.</source>
        <translation>Escriba otro console_port o console_secure_port en su archivo de respuestas. No toco ese programa.</translation>
    </message>
    <message>
        <source>Ask the database administrator to switch TLS on, or write tls = &quot;prefer&quot; below [datasource] in your answers file.</source>
        <translation>Pida a quien administra la base de datos que active TLS, o escriba tls = &quot;prefer&quot; debajo de [datasource] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>If PostgreSQL answers there, for example in a container, write create = false below [datasource] to use it. Otherwise write another port there.</source>
        <translation>Si ahí responde PostgreSQL, por ejemplo en un contenedor, escriba create = false debajo de [datasource] para usarlo. Si no, escriba ahí otro puerto.</translation>
    </message>
    <message>
        <source>Write max_connections = {limit} or less below [datasource], or ask the database administrator to run this and restart PostgreSQL: {line}</source>
        <translation>Escriba max_connections = {limit} o menos debajo de [datasource], o pida a quien administra la base de datos que ejecute esto y reinicie PostgreSQL: {line}</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the directory administrator gives you. Only if they match, write it below [ldap]: certificate = &quot;{fingerprint}&quot;</source>
        <translation>Compare la huella con la que le dé quien administra el directorio. Solo si coinciden, escríbala debajo de [ldap]: certificate = &quot;{fingerprint}&quot;</translation>
    </message>
    <message>
        <source>Ask the directory administrator whether it has been replaced. Only then write the new one below [ldap]: certificate = &quot;{fingerprint}&quot;</source>
        <translation>Pregunte a quien administra el directorio si se ha sustituido. Solo entonces escriba el nuevo debajo de [ldap]: certificate = &quot;{fingerprint}&quot;</translation>
    </message>
    <message>
        <source>Check the spelling; “openfire-setup ldap check” shows some of the names.</source>
        <translation>Compruebe cómo se escribe; «openfire-setup ldap check» muestra algunos de los nombres.</translation>
    </message>
    <message>
        <source>Run “openfire-setup ldap switch”: it rehearses first and undoes everything by itself if something fails.</source>
        <translation>Ejecute «openfire-setup ldap switch»: primero ensaya y, si algo falla, lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>If the server is right, correct your answers file. If your answers are right, run “openfire-setup ldap switch”: it rehearses first and undoes everything by itself if something fails.</source>
        <translation>Si lo correcto es lo que tiene el servidor, corrija su archivo de respuestas. Si lo correcto son sus respuestas, ejecute «openfire-setup ldap switch»: primero ensaya y, si algo falla, lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>Write kind = &quot;ldap&quot; below [profile]. To go back to Openfire’s own users, run “openfire-setup ldap back”.</source>
        <translation>Escriba kind = &quot;ldap&quot; debajo de [profile]. Para volver a los usuarios propios de Openfire, ejecute «openfire-setup ldap back».</translation>
    </message>
    <message>
        <source>Run “openfire-setup apply”: it undoes the change first. Otherwise the server undoes it by itself within seven minutes.</source>
        <translation>Ejecute «openfire-setup apply»: primero deshace ese cambio. Si no, el servidor lo deshace por sí solo en menos de siete minutos.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it, or give another one as people_file.</source>
        <translation>Compruebe que está ahí y que usted puede abrirlo, o indique otro como people_file.</translation>
    </message>
    <message>
        <source>Below [openfire], give a file with a name like openfire_5_1_1.tar.gz.</source>
        <translation>Debajo de [openfire], indique un archivo con un nombre como openfire_5_1_1.tar.gz.</translation>
    </message>
    <message>
        <source>Below [openfire], write version = &quot;{found}&quot;, or give another file.</source>
        <translation>Debajo de [openfire], escriba version = &quot;{found}&quot; o indique otro archivo.</translation>
    </message>
    <message>
        <source>Write version = &quot;{found}&quot; below [openfire] to continue with it. I do not upgrade it here.</source>
        <translation>Escriba version = &quot;{found}&quot; debajo de [openfire] para seguir con ella. Aquí no la actualizo.</translation>
    </message>
    <message>
        <source>See under Details what the database said, correct that, and run “openfire-setup apply” again.</source>
        <translation>Mire en Detalles qué dijo la base de datos, corríjalo y ejecute de nuevo «openfire-setup apply».</translation>
    </message>
    <message>
        <source>It is safe to try again. Ask for help; what happened is under Details and in the file {log}.</source>
        <translation>Puede volver a intentarlo sin riesgo. Pida ayuda; lo ocurrido está en Detalles y en el archivo {log}.</translation>
    </message>
    <message>
        <source>I never remove a rule that somebody else made. If port {port} should be open, remove the rule on the server and try again. If not, take {port} out of open below [firewall].</source>
        <translation>Nunca quito una regla que ha puesto otra persona. Si el puerto {port} debe estar abierto, quite la regla en el servidor y vuelva a intentarlo. Si no, quite {port} de open debajo de [firewall].</translation>
    </message>
    <message>
        <source>Add {ports} to open below [firewall], or set console_local_only below [server] to true: the console then answers only on the server itself.</source>
        <translation>Añada {ports} a open debajo de [firewall], o ponga console_local_only a true debajo de [server]: entonces la consola responde solo en el propio servidor.</translation>
    </message>
    <message>
        <source>Openfire does not use the directory. Ask for help before anybody uses the server; what happened is in the file {log}.</source>
        <translation>Openfire no consulta el directorio. Pida ayuda antes de que nadie use el servidor; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Run “openfire-setup ldap switch”: it writes the directory settings again and checks them. If it still does not work, ask for help; what happened is in the file {log}.</source>
        <translation>Ejecute «openfire-setup ldap switch»: vuelve a escribir los ajustes del directorio y los comprueba. Si sigue sin funcionar, pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Stop Openfire until this is fixed (systemctl stop openfire): anybody can chat as anybody else. Ask for help; what happened is in the file {log}.</source>
        <translation>Detenga Openfire hasta que esto se arregle (systemctl stop openfire): cualquiera puede chatear como otra persona. Pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Ask for help: logging in may work today and fail tomorrow. What happened is in the file {log}.</source>
        <translation>Pida ayuda: puede que hoy se pueda iniciar sesión y mañana no. Lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Run “openfire-setup verify” again; if nothing changes, ask for help: Details show what Openfire wrote.</source>
        <translation>Ejecute de nuevo «openfire-setup verify»; si sigue igual, pida ayuda: en Detalles está lo que escribió Openfire.</translation>
    </message>
    <message>
        <source>Choose another one as {name}: no spaces at the beginning or end, no two spaces in a row, and never “admin”.</source>
        <translation>Elija otro como {name}: sin espacios al principio ni al final, sin dos espacios seguidos y nunca «admin».</translation>
    </message>
    <message>
        <source>Choose another one as {name}, made of letters, digits and common symbols.</source>
        <translation>Elija otro como {name}, con letras, cifras y los símbolos habituales.</translation>
    </message>
    <message>
        <source>Write it on one line in your secrets file: {name} = &quot;…&quot;</source>
        <translation>Escríbalo en una sola línea en su archivo de secretos: {name} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Give it less memory below [openfire] (memory = 512, in MB), or give the server more.</source>
        <translation>Déle menos memoria debajo de [openfire] (memory = 512, en MB), o dé más memoria al servidor.</translation>
    </message>
    <message>
        <source>Change the name in Openfire’s administration console, or write what it is now into your answers file: {here}.</source>
        <translation>Cambie el nombre en la consola de administración de Openfire, o escriba en su archivo de respuestas lo que hay ahora: {here}.</translation>
    </message>
    <message>
        <source>Add the people to the directory: whoever is in it can chat at once. If I set that directory up, add them to the file named as people_file, and run “openfire-setup apply”.</source>
        <translation>Añada a las personas al directorio: quien está en él puede chatear enseguida. Si ese directorio lo instalé yo, añádalas al archivo indicado en people_file y ejecute «openfire-setup apply».</translation>
    </message>
    <message>
        <source>Give the password the administrator has now: admin_password.</source>
        <translation>Indique la contraseña que tiene ahora el administrador: admin_password.</translation>
    </message>
    <message>
        <source>Name a file for them with --passwords-file, or write the passwords into your file.</source>
        <translation>Indique un archivo para ellas con --passwords-file, o escriba las contraseñas en su archivo.</translation>
    </message>
    <message>
        <source>Name another file with --passwords-file: this one would be lost.</source>
        <translation>Indique otro archivo con --passwords-file: este se perdería.</translation>
    </message>
    <message>
        <source>Run “openfire-setup verify”: it says whether the chat works.</source>
        <translation>Ejecute «openfire-setup verify»: le dirá si el chat funciona.</translation>
    </message>
    <message>
        <source>Ask whoever administers the server whether its key is now {fingerprint}. Only if it is, run the command again with --host-key {fingerprint}</source>
        <translation>Pregunte a quien administra el servidor si su clave es ahora {fingerprint}. Solo si lo es, vuelva a ejecutar la orden con --host-key {fingerprint}</translation>
    </message>
    <message>
        <source>Change it in Openfire’s administration console, under Server, Server Settings, Registration &amp; Login (“Inband Account Registration”). Or write what it is now into your answers file, below [server]: registration = {here}</source>
        <translation>Cámbielo en la consola de administración de Openfire, en Servidor, Configuración del Servidor, Registro y Conexiones («Registro de cuenta por parte de los usuarios»). O escriba el valor actual en su archivo de respuestas, debajo de [server]: registration = {here}</translation>
    </message>
    <message>
        <source>Change it in Openfire’s administration console, under Server, Server Settings, Client Connections (“STARTTLS policy” in its advanced settings). Or write what it is now into your answers file, below [server]: require_tls = {here}</source>
        <translation>Cámbielo en la consola de administración de Openfire, en Servidor, Configuración del Servidor, Conexiones de Clientes («política STARTTLS», en la configuración avanzada). O escriba el valor actual en su archivo de respuestas, debajo de [server]: require_tls = {here}</translation>
    </message>
    <message>
        <source>Set “STARTTLS policy” to “Required” in Openfire’s administration console, under Server, Server Settings, Client Connections, in its advanced settings. Then run “openfire-setup verify” again.</source>
        <translation>En la consola de administración de Openfire, en Servidor, Configuración del Servidor, Conexiones de Clientes, ponga en la configuración avanzada la «política STARTTLS» en «Requerido». Después, vuelva a ejecutar «openfire-setup verify».</translation>
    </message>
</context>
<context>
    <name>ConnectView</name>
    <message>
        <source>Open the overview</source>
        <translation>Abrir el resumen</translation>
    </message>
</context>
<context>
    <name>ConsoleCard</name>
    <message>
        <source>Administration console</source>
        <translation>Consola de administración</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>Cerrar la consola</translation>
    </message>
    <message>
        <source>Address, in the browser of this computer</source>
        <translation>Dirección, en el navegador de este ordenador</translation>
    </message>
    <message>
        <source>User name; the password is theirs in the directory</source>
        <translation>Usuario; la contraseña es la que tiene en el directorio</translation>
    </message>
    <message>
        <source>User name; the password is the administrator’s</source>
        <translation>Usuario; la contraseña es la del administrador</translation>
    </message>
    <message>
        <source>On the practice server there is no console to open.</source>
        <translation>En el servidor de práctica no hay ninguna consola que abrir.</translation>
    </message>
    <message>
        <source>I am opening the way to the console…</source>
        <translation>Estoy abriendo el camino a la consola…</translation>
    </message>
    <message>
        <source>It is open for as long as this window is connected to the server. Nobody on another computer can reach it through this address.</source>
        <translation>Está abierta mientras esta ventana siga conectada al servidor. Por esta dirección no llega nadie desde otro ordenador.</translation>
    </message>
    <message>
        <source>The console is not open: {why}</source>
        <translation>La consola no está abierta: {why}</translation>
    </message>
    <message>
        <source>Openfire’s own pages, for everything this program does not ask. They come through the encrypted connection to the server.</source>
        <translation>Las páginas del propio Openfire, para todo lo que este programa no pregunta. Llegan por la conexión cifrada con el servidor.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>see each other</source>
        <translation>se ven entre sí</translation>
    </message>
    <message>
        <source>is seen, does not see back</source>
        <translation>se le ve, pero no ve a este usuario</translation>
    </message>
    <message>
        <source>sees this user, is not seen</source>
        <translation>ve a este usuario, pero no se le ve</translation>
    </message>
    <message>
        <source>do not see each other</source>
        <translation>no se ven</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied. In a minute I take it out of the clipboard again.</source>
        <translation>Copiado. Dentro de un minuto lo borro del portapapeles.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Worth doing: {count}</source>
        <translation>Conviene hacer: {count}</translation>
    </message>
    <message>
        <source>Users: {count}</source>
        <translation>Usuarios: {count}</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>Salas: {count}</translation>
    </message>
    <message>
        <source>Connected: {count}</source>
        <translation>Conectados: {count}</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Users, contacts and rooms are kept here.</source>
        <translation>Aquí se guardan usuarios, contactos y salas.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As seen from the server.</source>
        <translation>Tal como la ve el servidor.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Configuración avanzada</translation>
    </message>
    <message>
        <source>Usually 5.</source>
        <translation>Normalmente, 5.</translation>
    </message>
    <message>
        <source>Usually 25.</source>
        <translation>Normalmente, 25.</translation>
    </message>
    <message>
        <source>Connection lifetime</source>
        <translation>Tiempo de vida de la conexión</translation>
    </message>
    <message>
        <source>Encrypted if possible</source>
        <translation>Cifrada si se puede</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Test the database</source>
        <translation>Probar la base de datos</translation>
    </message>
    <message>
        <source>Create one for me</source>
        <translation>Crear una nueva</translation>
    </message>
    <message>
        <source>PostgreSQL on the same server: I install it and create a database for Openfire. It copes with any number of users and can be backed up while it runs.</source>
        <translation>PostgreSQL en el mismo servidor: lo instalo y creo una base de datos para Openfire. Sirve para cualquier número de usuarios y permite hacer copias de seguridad sin detenerlo.</translation>
    </message>
    <message>
        <source>Standard connection to an existing one</source>
        <translation>Conexión estándar a una existente</translation>
    </message>
    <message>
        <source>A PostgreSQL server that somebody else administers. You need its address, a database, a user and the password.</source>
        <translation>Un PostgreSQL que administra otra persona. Necesita su dirección, una base de datos, un usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Embedded database</source>
        <translation>Base de datos interna</translation>
    </message>
    <message>
        <source>Openfire keeps everything in a file of its own. Good for trying it out, but too slow for many users, and hard to change later.</source>
        <translation>Openfire lo guarda todo en un archivo propio. Sirve para probar; con muchos usuarios va lento y después cuesta cambiarla.</translation>
    </message>
    <message>
        <source>Minimum connections</source>
        <translation>Conexiones mínimas</translation>
    </message>
    <message>
        <source>In days; usually 1.</source>
        <translation>En días; normalmente, 1.</translation>
    </message>
    <message>
        <source>Encrypted only</source>
        <translation>Solo cifrada</translation>
    </message>
    <message>
        <source>Openfire can use the database</source>
        <translation>Openfire puede usar la base de datos</translation>
    </message>
    <message>
        <source>I tested it from the server, with this user and password.</source>
        <translation>Lo he probado desde el servidor, con este usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>Leave it empty and I create a strong one that nobody has to remember.</source>
        <translation>Si la deja vacía, creo una segura que nadie tendrá que recordar.</translation>
    </message>
    <message>
        <source>I am testing the database…</source>
        <translation>Estoy probando la base de datos…</translation>
    </message>
    <message>
        <source>I could not connect to the database</source>
        <translation>No he podido conectar con la base de datos</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Maximum connections</source>
        <translation>Conexiones máximas</translation>
    </message>
    <message>
        <source>Openfire’s embedded database, in a file of its own.</source>
        <translation>La base de datos interna de Openfire, en un archivo propio.</translation>
    </message>
    <message>
        <source>PostgreSQL on this server: I install it and create the database.</source>
        <translation>PostgreSQL en este mismo servidor: lo instalo y creo la base de datos.</translation>
    </message>
    <message>
        <source>The PostgreSQL database of {host}.</source>
        <translation>La base de datos PostgreSQL de {host}.</translation>
    </message>
    <message>
        <source>Encryption of the connection</source>
        <translation>Cifrado de la conexión</translation>
    </message>
    <message>
        <source>In the PostgreSQL that is on the server already I make a database for Openfire. It copes with any number of users and can be backed up while it runs.</source>
        <translation>En el PostgreSQL que ya está en el servidor creo una base de datos para Openfire. Admite cualquier número de usuarios y se pueden hacer copias mientras funciona.</translation>
    </message>
    <message>
        <source>PostgreSQL on this server, with a database for Openfire.</source>
        <translation>PostgreSQL en este servidor, con una base de datos para Openfire.</translation>
    </message>
    <message>
        <source>PostgreSQL, which is on this server already: I create the database.</source>
        <translation>PostgreSQL, que ya está en este servidor: creo en él la base de datos.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Connections to it</source>
        <translation>Conexiones con ella</translation>
    </message>
    <message>
        <source>{open} of at most {most}</source>
        <translation>{open} de {most} como mucho</translation>
    </message>
    <message>
        <source>Openfire’s own connections</source>
        <translation>Conexiones de Openfire</translation>
    </message>
    <message>
        <source>{used} in use, {free} waiting, at most {most}</source>
        <translation>{used} en uso, {free} a la espera, {most} como mucho</translation>
    </message>
    <message>
        <source>Connections used since the start</source>
        <translation>Conexiones usadas desde el inicio</translation>
    </message>
    <message>
        <source>{served}; {refused} times none was free</source>
        <translation>{served}; {refused} veces no quedaba ninguna libre</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Slow statements in its log</source>
        <translation>Consultas lentas en su registro</translation>
    </message>
    <message>
        <source>Openfire’s own, in a file</source>
        <translation>La interna de Openfire, en un archivo</translation>
    </message>
    <message>
        <source>In Openfire’s folder</source>
        <translation>En la carpeta de Openfire</translation>
    </message>
    <message>
        <source>{host}, port {port}</source>
        <translation>{host}, puerto {port}</translation>
    </message>
    <message>
        <source>It writes down none</source>
        <translation>No anota ninguna</translation>
    </message>
    <message>
        <source>Those that take longer than {time}</source>
        <translation>Las que tardan más de {time}</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Dejar de contar</translation>
    </message>
    <message>
        <source>Begin to count</source>
        <translation>Empezar a contar</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>Todavía no se ha contado nada</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>No se cuenta nada</translation>
    </message>
    <message>
        <source>Openfire counts what it asks its database only while you want it to: it costs a little time for each query.</source>
        <translation>Openfire cuenta lo que pregunta a su base de datos solo mientras usted quiera: cada consulta tarda un poco más.</translation>
    </message>
    <message>
        <source>Where Openfire keeps everything: users, contacts, settings, conferences.</source>
        <translation>Donde Openfire lo guarda todo: usuarios, contactos, ajustes y conferencias.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>What Openfire asks</source>
        <translation>Qué pregunta Openfire</translation>
    </message>
    <message>
        <source>What takes longest</source>
        <translation>Qué tarda más</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Nearly all connections to PostgreSQL are in use</source>
        <translation>Casi todas las conexiones con PostgreSQL están en uso</translation>
    </message>
    <message>
        <source>If there are no more, Openfire cannot save anything. See who else uses it.</source>
        <translation>Si se acaban, Openfire no puede guardar nada. Mire quién más lo usa.</translation>
    </message>
    <message>
        <source>Search for a table</source>
        <translation>Buscar una tabla</translation>
    </message>
    <message>
        <source>I cannot see its tables</source>
        <translation>No puedo ver sus tablas</translation>
    </message>
    <message>
        <source>Search in the queries</source>
        <translation>Buscar en las consultas</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>I am looking at each thing in turn…</source>
        <translation>Estoy mirando una cosa tras otra…</translation>
    </message>
    <message>
        <source>See the overview</source>
        <translation>Ver el resumen</translation>
    </message>
    <message>
        <source>See the ports</source>
        <translation>Ver los puertos</translation>
    </message>
    <message>
        <source>See the certificates</source>
        <translation>Ver los certificados</translation>
    </message>
    <message>
        <source>See the system properties</source>
        <translation>Ver las propiedades del sistema</translation>
    </message>
    <message>
        <source>See the users</source>
        <translation>Ver los usuarios</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Mirar este</translation>
    </message>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It ends in the domain of this server.</source>
        <translation>Termina en el dominio de este servidor.</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nombre de dominio</translation>
    </message>
    <message>
        <source>It leads to this server.</source>
        <translation>Lleva a este servidor.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>It answers this computer.</source>
        <translation>Responde a este ordenador.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>It is for this domain, and valid.</source>
        <translation>Es de este dominio y está vigente.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Their IP address</source>
        <translation>Su dirección IP</translation>
    </message>
    <message>
        <source>People may log in from everywhere.</source>
        <translation>Se puede iniciar sesión desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Existe.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>No está bloqueada.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>I logged in with it.</source>
        <translation>He iniciado sesión con ella.</translation>
    </message>
    <message>
        <source>Other connections</source>
        <translation>Otras conexiones</translation>
    </message>
    <message>
        <source>They are not connected at this moment.</source>
        <translation>En este momento no hay ninguna.</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>this is wrong</source>
        <translation>esto falla</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Not tried: I do not know it.</source>
        <translation>No la he probado: no la conozco.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>No se ha mirado.</translation>
    </message>
    <message>
        <source>Why can’t somebody connect?</source>
        <translation>¿Por qué alguien no puede conectarse?</translation>
    </message>
    <message>
        <source>I look at what a chat program meets on its way in, in that order. Nothing is changed, and nobody is disconnected.</source>
        <translation>Miro lo que un programa de chat encuentra en su camino, y en ese orden. No se cambia nada ni se desconecta a nadie.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>User name or address, as they type it</source>
        <translation>Nombre de usuario o dirección, tal como lo escribe</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>I try it once, and do not keep it</source>
        <translation>La pruebo una vez y no la guardo</translation>
    </message>
    <message>
        <source>Of the computer or phone, as 192.0.2.7</source>
        <translation>Del ordenador o teléfono, como 192.0.2.7</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Record the next attempt</source>
        <translation>Grabar el próximo intento</translation>
    </message>
    <message>
        <source>On this server nothing is in the way</source>
        <translation>En este servidor nada lo impide</translation>
    </message>
    <message>
        <source>Then it is the chat program or its network: address, password, or a firewall there. Record the traffic of their next attempt, and read how far they get.</source>
        <translation>Entonces será su programa de chat o su red: la dirección, la contraseña o un cortafuegos de allí. Grabe el tráfico de su próximo intento y lea hasta dónde llega.</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>¿Se refiere a alguno de estos?</translation>
    </message>
    <message>
        <source>What I looked at</source>
        <translation>Lo que he mirado</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Address of the directory</source>
        <translation>Dirección del directorio</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>389 or 636.</source>
        <translation>389 o 636.</translation>
    </message>
    <message>
        <source>Encrypted: StartTLS</source>
        <translation>Cifrado: StartTLS</translation>
    </message>
    <message>
        <source>Encrypted: LDAPS</source>
        <translation>Cifrado: LDAPS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>With an account</source>
        <translation>Con una cuenta</translation>
    </message>
    <message>
        <source>Without logging in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Account (DN)</source>
        <translation>Cuenta (DN)</translation>
    </message>
    <message>
        <source>Password of this account</source>
        <translation>Contraseña de esta cuenta</translation>
    </message>
    <message>
        <source>This is practice</source>
        <translation>Esto es una práctica</translation>
    </message>
    <message>
        <source>Where is the list of users kept? The directory administrator knows these details.</source>
        <translation>¿Dónde está la lista de usuarios? Quien administra el directorio conoce estos datos.</translation>
    </message>
    <message>
        <source>How is the connection protected?</source>
        <translation>¿Cómo se protege la conexión?</translation>
    </message>
    <message>
        <source>Everybody’s password would travel over the network unprotected</source>
        <translation>Las contraseñas de todos viajarían por la red sin protección</translation>
    </message>
    <message>
        <source>Whenever somebody logs in to the chat, anybody on the network could read the password. Choose StartTLS or LDAPS if the directory supports it.</source>
        <translation>Cada vez que alguien inicie sesión en el chat, cualquiera que esté en la red podría leer su contraseña. Elija StartTLS o LDAPS si el directorio lo admite.</translation>
    </message>
    <message>
        <source>How does Openfire log in?</source>
        <translation>¿Cómo inicia sesión Openfire?</translation>
    </message>
    <message>
        <source>The directory answers and lets me log in ({kind})</source>
        <translation>El directorio responde y me deja iniciar sesión ({kind})</translation>
    </message>
    <message>
        <source>I asked it from the chat server. I only read; I change nothing in it.</source>
        <translation>Le he preguntado desde el servidor del chat. Solo leo; no cambio nada en él.</translation>
    </message>
    <message>
        <source>Check the directory</source>
        <translation>Comprobar el directorio</translation>
    </message>
    <message>
        <source>I am checking the directory…</source>
        <translation>Estoy comprobando el directorio…</translation>
    </message>
    <message>
        <source>I could not log in to the directory</source>
        <translation>No he podido iniciar sesión en el directorio</translation>
    </message>
    <message>
        <source>The certificate has yet to be confirmed</source>
        <translation>Falta confirmar el certificado</translation>
    </message>
    <message>
        <source>Search base (base DN)</source>
        <translation>Base de búsqueda (DN base)</translation>
    </message>
    <message>
        <source>As the chat server sees it, for example ldap.example.org.</source>
        <translation>Tal como la ve el servidor del chat; por ejemplo, ldap.empresa.es.</translation>
    </message>
    <message>
        <source>Permission to read is enough. It looks like cn=openfire,dc=example,dc=org.</source>
        <translation>Basta con que pueda leer. Se escribe así: cn=openfire,dc=empresa,dc=es.</translation>
    </message>
    <message>
        <source>It looks like dc=example,dc=org.</source>
        <translation>Se escribe así: dc=empresa,dc=es.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Not yet so:</source>
        <translation>Todavía falta:</translation>
    </message>
    <message>
        <source>Enter this where the names of {zone} are kept:</source>
        <translation>Añada esto donde se gestionan los nombres (DNS) de {zone}:</translation>
    </message>
    <message>
        <source>Remove this where the names of {zone} are kept:</source>
        <translation>Quite esto de donde se gestionan los nombres (DNS) de {zone}:</translation>
    </message>
    <message>
        <source>(the server’s public address)</source>
        <translation>(la dirección pública del servidor)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>Copiar {field}: {value}</translation>
    </message>
</context>
<context>
    <name>DomainQuestion</name>
    <message>
        <source>Say first whether the domain is right</source>
        <translation>Diga antes si el dominio está bien</translation>
    </message>
    <message>
        <source>Is this really the domain you want?</source>
        <translation>¿De verdad es este el dominio que quiere?</translation>
    </message>
    <message>
        <source>Yes, I am only trying things out</source>
        <translation>Sí, solo estoy probando</translation>
    </message>
    <message>
        <source>Yes, the chat is only for our own network</source>
        <translation>Sí, el chat es solo para nuestra propia red</translation>
    </message>
    <message>
        <source>Yes, it is spelt as it should be, and it is ours</source>
        <translation>Sí, está bien escrito y es nuestro</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undone: {action}</source>
        <translation>Deshecho: {action}</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Undo “{action}”?</source>
        <translation>¿Deshacer «{action}»?</translation>
    </message>
    <message>
        <source>It was done at {time}.</source>
        <translation>Se hizo el {time}.</translation>
    </message>
    <message>
        <source>What has been done since then stays as it is.</source>
        <translation>Lo que se ha hecho desde entonces se queda como está.</translation>
    </message>
    <message>
        <source>Openfire is stopped: everybody is disconnected, and nobody can chat.</source>
        <translation>Se detiene Openfire: todos se desconectan y nadie puede chatear.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo hecho</translation>
    </message>
    <message>
        <source>Everything that was changed on this server with this program, from this computer. The list is kept here, without passwords.</source>
        <translation>Todo lo que se ha cambiado en este servidor con este programa, desde este ordenador. La lista se guarda aquí, sin contraseñas.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Search in what was done</source>
        <translation>Buscar en lo hecho</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Todavía no se ha hecho nada</translation>
    </message>
    <message>
        <source>Whatever you change from here will stand in this list.</source>
        <translation>Todo lo que cambie desde aquí quedará en esta lista.</translation>
    </message>
    <message>
        <source>Failed: {action}</source>
        <translation>Sin éxito: {action}</translation>
    </message>
</context>
<context>
    <name>EmailPage</name>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Without a user nobody logs in with it.</source>
        <translation>Sin usuario, nadie inicia sesión con ella.</translation>
    </message>
    <message>
        <source>Test from your chat server</source>
        <translation>Prueba de su servidor de chat</translation>
    </message>
    <message>
        <source>If you can read this, your chat server can send e-mail.</source>
        <translation>Si puede leer esto, su servidor de chat puede enviar correo electrónico.</translation>
    </message>
    <message>
        <source>Openfire is sending the mail…</source>
        <translation>Openfire está enviando el correo…</translation>
    </message>
    <message>
        <source>Openfire says that it sent the mail</source>
        <translation>Openfire dice que ha enviado el correo</translation>
    </message>
    <message>
        <source>What it says is kept nowhere on this server: look whether it arrives.</source>
        <translation>En este servidor no se guarda lo que dice: compruebe si llega.</translation>
    </message>
    <message>
        <source>The mail server took the mail to {address}</source>
        <translation>El servidor de correo aceptó el mensaje para {address}</translation>
    </message>
    <message>
        <source>If it does not arrive, look into the folder for unwanted mail.</source>
        <translation>Si no llega, mire en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>El correo no se ha enviado</translation>
    </message>
    <message>
        <source>Enter user and password again; many providers want one of their own.</source>
        <translation>Escriba de nuevo el usuario y la contraseña; muchos proveedores piden una propia para programas.</translation>
    </message>
    <message>
        <source>Check both addresses: many only send for an address of their own.</source>
        <translation>Compruebe las dos direcciones: muchos servidores solo envían en nombre de las suyas.</translation>
    </message>
    <message>
        <source>What the mail server replied stands below.</source>
        <translation>Lo que respondió el servidor de correo está más abajo.</translation>
    </message>
    <message>
        <source>Save the settings first: the test uses those that are saved.</source>
        <translation>Guarde antes los ajustes: la prueba usa los que están guardados.</translation>
    </message>
    <message>
        <source>Openfire sends a mail, and I tell you what the mail server replied.</source>
        <translation>Openfire envía un correo y yo le cuento qué respondió el servidor de correo.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>By which mail server Openfire writes to its administrators, for example when a certificate ends soon.</source>
        <translation>Con qué servidor de correo escribe Openfire a quienes lo administran, por ejemplo cuando un certificado va a caducar.</translation>
    </message>
    <message>
        <source>No mail server has been entered yet</source>
        <translation>Todavía no hay ningún servidor de correo</translation>
    </message>
    <message>
        <source>Openfire tries the server itself, which rarely delivers mail.</source>
        <translation>Openfire lo intenta en el propio servidor, que rara vez reparte correo.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>As your provider calls it.</source>
        <translation>Tal como lo llama su proveedor.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>465 or 25</source>
        <translation>465 o 25</translation>
    </message>
    <message>
        <source>Encrypted from the beginning</source>
        <translation>Cifrado desde el principio</translation>
    </message>
    <message>
        <source>Port 465, mostly. Openfire cannot begin unencrypted and change over (STARTTLS), as port 587 wants it, and does not check the mail server’s certificate.</source>
        <translation>Casi siempre el puerto 465. Openfire no sabe empezar sin cifrar y cambiar después (STARTTLS), como pide el puerto 587, y no comprueba el certificado del servidor de correo.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Empty: no login.</source>
        <translation>Vacío: no inicia sesión.</translation>
    </message>
    <message>
        <source>One is kept and not shown. What you type replaces it.</source>
        <translation>Hay una guardada que no se muestra. Lo que escriba la sustituye.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Write down what is said to the mail server</source>
        <translation>Anotar lo que se dice al servidor de correo</translation>
    </message>
    <message>
        <source>It stands in the log of the service. A test does so by itself.</source>
        <translation>Queda en el registro del servicio. Una prueba lo hace por sí sola.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
</context>
<context>
    <name>EntrustedList</name>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <source>No group: one person</source>
        <translation>Ningún grupo: una persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A user name of this server, or a whole address: {example}</source>
        <translation>Un usuario de este servidor, o una dirección completa: {example}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Eye</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>FarewellForm</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Put {who} out of {room}</source>
        <translation>Expulsar a {who} de {room}</translation>
    </message>
    <message>
        <source>Somebody who is put out may come back. Somebody who is kept out may not, until you take them off the list of who belongs to the room.</source>
        <translation>Quien es expulsado puede volver. Quien es vetado no, hasta que usted lo quite de la lista de quién pertenece a la sala.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>They read it.</source>
        <translation>Lo leerá.</translation>
    </message>
    <message>
        <source>Delete the room {room}</source>
        <translation>Eliminar la sala {room}</translation>
    </message>
    <message>
        <source>Whoever is inside is told why, and which room there is instead.</source>
        <translation>A quien esté dentro se le dice por qué, y qué sala hay en su lugar.</translation>
    </message>
    <message>
        <source>Everybody inside reads it.</source>
        <translation>Lo leerán todos los que estén dentro.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Room to go to instead</source>
        <translation>Sala a la que ir en su lugar</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Put and keep out</source>
        <translation>Expulsar y vetar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>FateList</name>
    <message>
        <source>will be created</source>
        <translation>se creará</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>was already there, left as it is</source>
        <translation>ya existía, se queda como está</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y una más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FederationCard</name>
    <message>
        <source>Openfire tries to reach {domain}…</source>
        <translation>Openfire intenta llegar a {domain}…</translation>
    </message>
    <message>
        <source>Test the way to another server</source>
        <translation>Probar la conexión con otro servidor</translation>
    </message>
    <message>
        <source>Openfire connects to it as if somebody here wrote to somebody there. Nobody there notices.</source>
        <translation>Openfire se conecta con él como si alguien de aquí escribiera a alguien de allí. Allí nadie lo nota.</translation>
    </message>
    <message>
        <source>Openfire {version} cannot do this</source>
        <translation>Openfire {version} no puede hacerlo</translation>
    </message>
    <message>
        <source>Version 5.0 and later can; what this one tried stands in its log.</source>
        <translation>Sí pueden la versión 5.0 y posteriores; lo que ha intentado esta está en su registro.</translation>
    </message>
    <message>
        <source>Domain of the other server</source>
        <translation>Dominio del otro servidor</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What Openfire wrote</source>
        <translation>Lo que ha escrito Openfire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin llegar</translation>
    </message>
    <message>
        <source>{domain} is found, and its port answers</source>
        <translation>Se encuentra {domain} y su puerto responde</translation>
    </message>
    <message>
        <source>A chat server for {domain} answers there</source>
        <translation>Allí responde un servidor de chat de {domain}</translation>
    </message>
    <message>
        <source>The two encrypt the connection</source>
        <translation>Los dos cifran la conexión</translation>
    </message>
    <message>
        <source>They believe each other who they are</source>
        <translation>Cada uno acepta que el otro es quien dice ser</translation>
    </message>
    <message>
        <source>A question to {domain} is answered</source>
        <translation>{domain} responde a una pregunta</translation>
    </message>
    <message>
        <source>The name may be wrong, the other server off, or a firewall shut for port 5269.</source>
        <translation>Puede que el nombre esté mal, que el otro servidor esté apagado o que un cortafuegos cierre el puerto 5269.</translation>
    </message>
    <message>
        <source>One of the two wants encryption that the other does not offer.</source>
        <translation>Uno de los dos pide un cifrado que el otro no ofrece.</translation>
    </message>
    <message>
        <source>Most often it is a certificate: self-signed, expired, or for another name.</source>
        <translation>Casi siempre es un certificado: autofirmado, caducado o de otro nombre.</translation>
    </message>
    <message>
        <source>The connection is there, but the other server did not answer as it should.</source>
        <translation>La conexión está hecha, pero el otro servidor no ha respondido como debería.</translation>
    </message>
    <message>
        <source>Something answers, but not as the chat server of this domain. Ask its administrator.</source>
        <translation>Algo responde, pero no como el servidor de chat de este dominio. Pregunte a su administrador.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>This answer is missing.</source>
        <translation>Falta esta respuesta.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>This must be a list, like [5222, 5223].</source>
        <translation>Debe ser una lista, como [5222, 5223].</translation>
    </message>
    <message>
        <source>This must be a table of answers.</source>
        <translation>Debe ser una tabla de respuestas.</translation>
    </message>
    <message>
        <source>This must be {ge} or more.</source>
        <translation>Debe ser {ge} o mayor.</translation>
    </message>
    <message>
        <source>This must be less than {lt}.</source>
        <translation>Debe ser menor que {lt}.</translation>
    </message>
    <message>
        <source>This must be {le} or less.</source>
        <translation>Debe ser {le} o menor.</translation>
    </message>
    <message>
        <source>Choose one of these: {expected}.</source>
        <translation>Elija uno de estos: {expected}.</translation>
    </message>
    <message>
        <source>Only the name, without http:// and without slashes.</source>
        <translation>Solo el nombre, sin http:// y sin barras.</translation>
    </message>
    <message>
        <source>Choose the key file to log in with.</source>
        <translation>Elija el archivo de clave con el que se inicia sesión.</translation>
    </message>
    <message>
        <source>One of the two console ports must stay on.</source>
        <translation>Uno de los dos puertos de la consola debe quedar activado.</translation>
    </message>
    <message>
        <source>Port {value} is used twice.</source>
        <translation>El puerto {value} se usa dos veces.</translation>
    </message>
    <message>
        <source>The maximum cannot be less than the minimum, {value}.</source>
        <translation>El máximo no puede ser menor que el mínimo, {value}.</translation>
    </message>
    <message>
        <source>I can create a database only on the server itself, not on {value}.</source>
        <translation>Solo puedo crear una base de datos en el propio servidor, no en {value}.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>A new directory is named after a domain, like dc=example,dc=org.</source>
        <translation>Un directorio nuevo lleva el nombre de un dominio, como dc=example,dc=org.</translation>
    </message>
    <message>
        <source>“{value}” cannot be part of a chat address. Choose somebody else.</source>
        <translation>«{value}» no puede formar parte de una dirección de chat. Elija a otra persona.</translation>
    </message>
    <message>
        <source>I do not know this answer; check the spelling.</source>
        <translation>No conozco esta respuesta; compruebe cómo está escrita.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks.</source>
        <translation>Debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>This is too long: at most {max_length} characters.</source>
        <translation>Es demasiado largo: {max_length} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is not in the right format.</source>
        <translation>No tiene el formato correcto.</translation>
    </message>
    <message>
        <source>This must be greater than {gt}.</source>
        <translation>Debe ser mayor que {gt}.</translation>
    </message>
    <message>
        <source>Only what comes after the @.</source>
        <translation>Solo lo que va detrás de la @.</translation>
    </message>
    <message>
        <source>A network name cannot contain an underscore; use a hyphen.</source>
        <translation>Un nombre de red no puede llevar guion bajo; use un guion normal.</translation>
    </message>
    <message>
        <source>Only the name; the port has a field of its own.</source>
        <translation>Solo el nombre; el puerto tiene su propio campo.</translation>
    </message>
    <message>
        <source>Only letters, digits, hyphens and dots, as in chat.example.org.</source>
        <translation>Solo letras, cifras, guiones y puntos, como en chat.empresa.es.</translation>
    </message>
    <message>
        <source>Openfire and today’s browsers read this name differently: a name with ß, ς or a joining mark cannot be used. Choose one without them.</source>
        <translation>Openfire y los navegadores actuales interpretan este nombre de manera distinta: no se puede usar un nombre con ß, con ς o con un signo de unión. Elija uno que no los lleve.</translation>
    </message>
    <message>
        <source>This is a number, and numbers change. Choose a name, such as example.org.</source>
        <translation>Esto es un número, y los números cambian. Elija un nombre, como empresa.es.</translation>
    </message>
    <message>
        <source>This name means something different on every computer. Choose one of your own.</source>
        <translation>Este nombre significa otra cosa en cada ordenador. Elija uno propio.</translation>
    </message>
    <message>
        <source>{owner} belongs to a provider of mailboxes: nobody would find your chat there. Use the domain of your school or company.</source>
        <translation>{owner} es de un proveedor de buzones: nadie encontraría ahí su chat. Use el dominio de su escuela o empresa.</translation>
    </message>
    <message>
        <source>{domain} is an ending under which others have their own names. Use the whole domain you registered.</source>
        <translation>{domain} es una terminación bajo la que otros tienen sus nombres. Use el dominio completo que haya registrado.</translation>
    </message>
    <message>
        <source>It cannot end in a number: programs would take it for an address.</source>
        <translation>No puede terminar en un número: los programas lo tomarían por una dirección.</translation>
    </message>
    <message>
        <source>I can set up version 4.6.2 and newer.</source>
        <translation>Puedo instalar la 4.6.2 y versiones más nuevas.</translation>
    </message>
    <message>
        <source>Choose Openfire’s tar.gz file.</source>
        <translation>Elija el archivo tar.gz de Openfire.</translation>
    </message>
    <message>
        <source>Openfire needs at least 256 MB. With 0, I choose.</source>
        <translation>Openfire necesita 256 MB o más. Con 0 elijo yo.</translation>
    </message>
    <message>
        <source>Port {value} is used by the chat itself.</source>
        <translation>El puerto {value} lo usa el propio chat.</translation>
    </message>
    <message>
        <source>PostgreSQL reserves the name {value}.</source>
        <translation>PostgreSQL se reserva el nombre {value}.</translation>
    </message>
    <message>
        <source>The console of Openfire 4 lets strangers in, so it must not be open to the network.</source>
        <translation>La consola de Openfire 4 deja pasar a extraños, así que no debe quedar abierta a la red.</translation>
    </message>
    <message>
        <source>Openfire 4 does not have this language.</source>
        <translation>Openfire 4 no tiene este idioma.</translation>
    </message>
    <message>
        <source>Port {value} belongs to the console, which should answer only on the server.</source>
        <translation>El puerto {value} es el de la consola, que solo debe responder en el propio servidor.</translation>
    </message>
    <message>
        <source>It must not begin or end with a space.</source>
        <translation>No puede empezar ni terminar con un espacio.</translation>
    </message>
    <message>
        <source>It must not contain unusual spaces, or several in a row.</source>
        <translation>No puede llevar espacios poco comunes ni varios seguidos.</translation>
    </message>
    <message>
        <source>It contains an invisible character. Type it again by hand.</source>
        <translation>Contiene un carácter invisible. Escríbala otra vez a mano.</translation>
    </message>
    <message>
        <source>Programs read some of these characters differently, for example emoji or joined letters. Use letters, digits and common symbols.</source>
        <translation>Los programas interpretan de distinta manera algunos de estos caracteres, como los emojis o las letras unidas. Use letras, cifras y los símbolos habituales.</translation>
    </message>
    <message>
        <source>Write it like ou=people,dc=example,dc=org.</source>
        <translation>Escríbalo como ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>Write it like cn=openfire,ou=services,dc=example,dc=org; in Active Directory also like openfire@school.example.</source>
        <translation>Escríbala como cn=openfire,ou=services,dc=example,dc=org; en Active Directory también como openfire@escuela.example.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 32 pairs of digits and letters, like 3F:0A:C2:…</source>
        <translation>Una huella SHA-256 tiene 32 pares de cifras y letras, como 3F:0A:C2:…</translation>
    </message>
    <message>
        <source>A filter is written in balanced parentheses, like (objectClass=inetOrgPerson).</source>
        <translation>Un filtro va entre paréntesis, todos cerrados, como (objectClass=inetOrgPerson).</translation>
    </message>
    <message>
        <source>Somebody is listed twice.</source>
        <translation>Alguien aparece dos veces.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>Use at least {value} characters.</source>
        <translation>Use al menos {value} caracteres.</translation>
    </message>
    <message>
        <source>Only the user name, such as root: letters, digits, dots, hyphens, underscores.</source>
        <translation>Solo el nombre de usuario, por ejemplo root: letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>An IP address has four numbers from 0 to 255, like 192.0.2.10.</source>
        <translation>Una dirección IP tiene cuatro números del 0 al 255; por ejemplo, 192.0.2.10.</translation>
    </message>
    <message>
        <source>What else you entered here now stands in its own field.</source>
        <translation>Lo demás que escribió aquí está ahora en su propio campo.</translation>
    </message>
    <message>
        <source>A line break was pasted along with it. I have left it out.</source>
        <translation>Se pegó con un salto de línea al final. Lo he quitado.</translation>
    </message>
    <message>
        <source>More than one line was pasted. Paste only the line that is meant.</source>
        <translation>Se ha pegado más de una línea. Pegue solo la que corresponde.</translation>
    </message>
    <message>
        <source>It begins or ends with a space. Delete it if it is not part of the password.</source>
        <translation>Empieza o termina con un espacio. Bórrelo si no forma parte de la contraseña.</translation>
    </message>
    <message>
        <source>This name is too long: at most 63 letters between two dots, and 253 in all.</source>
        <translation>Este nombre es demasiado largo: como máximo 63 letras entre dos puntos y 253 en total.</translation>
    </message>
    <message>
        <source>Write it like ana@example.org, with one @ and without spaces.</source>
        <translation>Escríbalo como ana@escuela.es, con una sola @ y sin espacios.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados ahora</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Memoria del servidor</translation>
    </message>
    <message>
        <source>of {size} GB</source>
        <translation>de {size} GB</translation>
    </message>
    <message>
        <source>Memory of Openfire</source>
        <translation>Memoria de Openfire</translation>
    </message>
    <message>
        <source>Openfire is stopped</source>
        <translation>Openfire está detenido</translation>
    </message>
    <message>
        <source>Java does not tell it here</source>
        <translation>Aquí Java no lo dice</translation>
    </message>
    <message>
        <source>GB free in {place}</source>
        <translation>GB libres en {place}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Plenty is left</source>
        <translation>Queda de sobra</translation>
    </message>
    <message>
        <source>Enough is left</source>
        <translation>Queda suficiente</translation>
    </message>
    <message>
        <source>Little is left</source>
        <translation>Queda poco</translation>
    </message>
    <message>
        <source>Openfire tells it to its administrator.</source>
        <translation>Openfire solo se lo dice a su administrador.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sesiones: {count}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>Find an area or a setting</source>
        <translation>Buscar una sección o un ajuste</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>No hay nada que se llame así</translation>
    </message>
</context>
<context>
    <name>FingerprintPanel</name>
    <message>
        <source>Is this your server?</source>
        <translation>¿Es este su servidor?</translation>
    </message>
    <message>
        <source>Yes, it matches</source>
        <translation>Sí, coincide</translation>
    </message>
    <message>
        <source>It does not match</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde la encuentro?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This is the first time I have connected to it. Compare this fingerprint with the server’s own. Until you say yes, I do not send the password.</source>
        <translation>Es la primera vez que me conecto a él. Compare esta huella con la que muestra el propio servidor. Hasta que diga que sí, no envío la contraseña.</translation>
    </message>
    <message>
        <source>Open the server’s console on your provider’s website, or ask the server administrator, and type this there. If what it shows is something else, somebody may be intercepting the connection: say that it does not match.</source>
        <translation>Abra la consola del servidor en la web de su proveedor, o pídaselo a quien administra el servidor, y escriba allí esto. Si lo que muestra es otra cosa, puede que alguien esté interceptando la conexión: diga que no coincide.</translation>
    </message>
    <message>
        <source>The server shows a different key from before</source>
        <translation>El servidor muestra una clave distinta de la de antes</translation>
    </message>
    <message>
        <source>That is normal after the server has been reinstalled or replaced. If nobody did that, somebody may be intercepting the connection. Nothing has been sent yet, and nothing is while you look into it.</source>
        <translation>Es normal si el servidor se ha reinstalado o se ha cambiado por otro. Si nadie lo ha hecho, puede que alguien esté interceptando la conexión. Aún no he enviado nada, y no envío nada mientras usted lo comprueba.</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>It was reinstalled: accept the new key</source>
        <translation>Se reinstaló: aceptar la clave nueva</translation>
    </message>
    <message>
        <source>Type this in the server’s console on your provider’s website, or ask the server administrator. Accept the new key only if the two are the same.</source>
        <translation>Escriba esto en la consola del servidor, en la web de su proveedor, o pídaselo a quien administra el servidor. Acepte la clave nueva solo si las dos son iguales.</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Your chat works</source>
        <translation>Su chat funciona</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The same sheet, on paper</source>
        <translation>La misma hoja, en papel</translation>
    </message>
    <message>
        <source>What your users need</source>
        <translation>Lo que necesitan sus usuarios</translation>
    </message>
    <message>
        <source>A sheet to hand out</source>
        <translation>Una hoja para repartir</translation>
    </message>
    <message>
        <source>How to connect, without any password</source>
        <translation>Cómo conectarse, sin ninguna contraseña</translation>
    </message>
    <message>
        <source>I tested it for real, as {user} from the directory. This is what happened:</source>
        <translation>Lo he probado de verdad, con {user}, del directorio. Esto es lo que ha pasado:</translation>
    </message>
    <message>
        <source>I tested it for real, with two test users. This is what happened:</source>
        <translation>Lo he probado de verdad, con dos usuarios de prueba. Esto es lo que ha pasado:</translation>
    </message>
    <message>
        <source>A user’s address</source>
        <translation>Dirección de un usuario</translation>
    </message>
    <message>
        <source>Server, if the program asks for it</source>
        <translation>Servidor, si el programa lo pide</translation>
    </message>
    <message>
        <source>Port, if the program asks for it</source>
        <translation>Puerto, si el programa lo pide</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Now the people</source>
        <translation>Ahora, las personas</translation>
    </message>
    <message>
        <source>Create accounts for people…</source>
        <translation>Crear cuentas para las personas…</translation>
    </message>
    <message>
        <source>Typed here or from a table, with an invitation for each person</source>
        <translation>Escritas aquí o desde una tabla, con una invitación para cada persona</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Still missing: {field}</source>
        <translation>Falta: {field}</translation>
    </message>
    <message>
        <source>Please check: {field}</source>
        <translation>Compruebe: {field}</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>I have not looked yet</source>
        <translation>Todavía no he mirado</translation>
    </message>
    <message>
        <source>Asks the directory again</source>
        <translation>Pregunta de nuevo al directorio</translation>
    </message>
    <message>
        <source>The directory did not answer</source>
        <translation>El directorio no ha respondido</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Necesita atención</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>No responde</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message numerus="yes">
        <source>Nobody loses their account: %Ln member(s) are just no longer in it.</source>
        <translation>
            <numerusform>Nadie pierde su cuenta: %Ln miembro deja de pertenecer al grupo y nada más.</numerusform>
            <numerusform>Nadie pierde su cuenta: %Ln miembros dejan de pertenecer al grupo y nada más.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people vanish from the contacts of all who saw the group.</source>
        <translation>Estas personas desaparecen de los contactos de quienes veían el grupo.</translation>
    </message>
    <message>
        <source>It can be undone in “What was done”.</source>
        <translation>Se puede deshacer en «Lo hecho».</translation>
    </message>
    <message>
        <source>Delete the group “{group}”?</source>
        <translation>¿Borrar el grupo «{group}»?</translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>Conservar el grupo</translation>
    </message>
    <message>
        <source>Delete “{group}”</source>
        <translation>Borrar «{group}»</translation>
    </message>
    <message>
        <source>Done, but there is nobody called: {names}</source>
        <translation>Hecho, pero no existe nadie llamado: {names}</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo {number} caracteres.</translation>
    </message>
    <message>
        <source>A name has no commas.</source>
        <translation>Un nombre no lleva comas.</translation>
    </message>
    <message>
        <source>Edit “{group}”</source>
        <translation>Editar «{group}»</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Crear el grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Its administrators</source>
        <translation>Lo administran</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} y %Ln más</numerusform>
            <numerusform>{names} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Miembros…</translation>
    </message>
    <message>
        <source>Who sees it…</source>
        <translation>Quién lo ve…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This group is kept in the directory</source>
        <translation>Este grupo se guarda en el directorio</translation>
    </message>
    <message>
        <source>Its name and its members are changed there, by its administrator. Who sees it in their contacts is Openfire’s.</source>
        <translation>El nombre y los miembros los cambia allí la persona que administra el directorio. Quién lo ve en sus contactos lo decide Openfire.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>Sus miembros</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Nobody sees this group in their contacts.</source>
        <translation>Nadie ve este grupo en sus contactos.</translation>
    </message>
    <message>
        <source>Its members see each other in their contacts, under the name “{name}”.</source>
        <translation>Sus miembros se ven entre sí en sus contactos, con el nombre «{name}».</translation>
    </message>
    <message>
        <source>Its members and those of {groups} see this group in their contacts, under the name “{name}”.</source>
        <translation>Sus miembros y los de {groups} ven este grupo en sus contactos, con el nombre «{name}».</translation>
    </message>
    <message>
        <source>Everybody sees this group in their contacts, under the name “{name}”.</source>
        <translation>Todo el mundo ve este grupo en sus contactos, con el nombre «{name}».</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Classes, departments, staff: Openfire shows them among the contacts.</source>
        <translation>Clases, departamentos, profesorado: Openfire los muestra entre los contactos.</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>Campo del grupo</translation>
    </message>
    <message>
        <source>Member field</source>
        <translation>Campo del miembro</translation>
    </message>
    <message>
        <source>Description field</source>
        <translation>Campo de descripción</translation>
    </message>
    <message>
        <source>Group filter</source>
        <translation>Filtro de grupo</translation>
    </message>
    <message>
        <source>Posix mode</source>
        <translation>Modo Posix</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I found %Ln group(s):</source>
        <translation>
            <numerusform>He encontrado %Ln grupo:</numerusform>
            <numerusform>He encontrado %Ln grupos:</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>There are no groups, which is fine</source>
        <translation>No hay grupos, y no pasa nada</translation>
    </message>
    <message>
        <source>The chat works without them. Groups created later appear by themselves.</source>
        <translation>El chat funciona sin ellos. Los que se creen más adelante aparecen solos.</translation>
    </message>
    <message>
        <source>Groups contain only user names, not whole entries.</source>
        <translation>Los grupos contienen solo nombres de usuario, no entradas enteras.</translation>
    </message>
    <message>
        <source>Type of group</source>
        <translation>Tipo de grupo</translation>
    </message>
    <message>
        <source>The directory has several types; Openfire reads one.</source>
        <translation>El directorio tiene varios tipos; Openfire lee uno.</translation>
    </message>
    <message>
        <source>I found more than {count} groups. Here are some of them:</source>
        <translation>He encontrado más de {count} grupos. Estos son algunos:</translation>
    </message>
    <message>
        <source>I found {count} groups. Here are some of them:</source>
        <translation>He encontrado {count} grupos. Estos son algunos:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) have other groups as members. Openfire does not look into those: it does not see the people in them as members.</source>
        <translation>
            <numerusform>%Ln grupo tiene otros grupos como miembros. Openfire no mira dentro de esos: no ve como miembros a las personas que hay en ellos.</numerusform>
            <numerusform>%Ln grupos tienen otros grupos como miembros. Openfire no mira dentro de esos: no ve como miembros a las personas que hay en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more group(s) are in the directory, but outside the search base: Openfire does not see them.</source>
        <translation>
            <numerusform>Hay %Ln grupo más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
            <numerusform>Hay %Ln grupos más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am looking for groups…</source>
        <translation>Estoy buscando grupos…</translation>
    </message>
    <message>
        <source>For experts: technical names</source>
        <translation>Para expertos: nombres técnicos</translation>
    </message>
    <message>
        <source>Classes, departments, teams: who belongs together, and who sees them.</source>
        <translation>Clases, departamentos, coros: quiénes van juntos y quién los ve.</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search by name or description</source>
        <translation>Buscar por nombre o descripción</translation>
    </message>
    <message>
        <source>There are no groups yet</source>
        <translation>Todavía no hay grupos</translation>
    </message>
    <message>
        <source>With a group, a whole class stands in everybody’s contacts at once.</source>
        <translation>Con un grupo, toda una clase aparece de una vez en los contactos de los demás.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>En el terminal</translation>
    </message>
    <message>
        <source>Code of this error: `{code}`.</source>
        <translation>Código de este error: `{code}`.</translation>
    </message>
    <message>
        <source>All errors</source>
        <translation>Todos los errores</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>All of the guide</source>
        <translation>Toda la guía</translation>
    </message>
    <message>
        <source>Back to what you read before</source>
        <translation>Volver a lo que leía antes</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Starts Openfire</source>
        <translation>Inicia Openfire</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Instalarlo</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro ordenador</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>Puerto SSH</translation>
    </message>
    <message>
        <source>Usually 22.</source>
        <translation>Suele ser 22.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Key agent</source>
        <translation>Agente de claves</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Often “root”.</source>
        <translation>Muchas veces, «root».</translation>
    </message>
    <message>
        <source>The private key, for example id_ed25519.</source>
        <translation>La clave privada, por ejemplo id_ed25519.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Leave it empty if the key has none.</source>
        <translation>Déjela vacía si la clave no tiene.</translation>
    </message>
    <message>
        <source>Password for sudo</source>
        <translation>Contraseña para sudo</translation>
    </message>
    <message>
        <source>Please choose another key file</source>
        <translation>Elija otro archivo de clave</translation>
    </message>
    <message>
        <source>I am looking at the key file…</source>
        <translation>Estoy mirando el archivo de clave…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Right here, without SSH.</source>
        <translation>Aquí mismo, sin SSH.</translation>
    </message>
    <message>
        <source>Remember the passwords in this computer’s keyring</source>
        <translation>Recordar las contraseñas en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>This is practice</source>
        <translation>Esto es una práctica</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Elija la clave privada</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>I could not become the administrator of this computer</source>
        <translation>No he podido actuar como administrador de este ordenador</translation>
    </message>
    <message>
        <source>This server cannot be used for the chat</source>
        <translation>Este servidor no se puede usar para el chat</translation>
    </message>
    <message>
        <source>Which computer will the chat run on? Your provider or IT department gave you these details.</source>
        <translation>¿En qué ordenador funcionará el chat? Los datos se los dio su proveedor o su informático.</translation>
    </message>
    <message>
        <source>I connect to it over SSH.</source>
        <translation>Me conecto a él por SSH.</translation>
    </message>
    <message>
        <source>Only if it is not the one you log in with and the server asks for it.</source>
        <translation>Solo si no es la misma con la que inicia sesión y el servidor la pide.</translation>
    </message>
    <message>
        <source>The password you log in to this computer with, if sudo asks for one.</source>
        <translation>La misma con la que inicia sesión en este ordenador, si sudo la pide.</translation>
    </message>
    <message>
        <source>Otherwise they are not stored anywhere, and I ask for them again next time.</source>
        <translation>Si no, no se guardan en ningún sitio y la próxima vez se las pido otra vez.</translation>
    </message>
    <message>
        <source>This computer has no keyring I can use, so I will ask for them again next time.</source>
        <translation>Este ordenador no tiene un llavero que yo pueda usar, así que la próxima vez se las pediré otra vez.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este ordenador</translation>
    </message>
    <message>
        <source>I am checking this computer…</source>
        <translation>Estoy comprobando este ordenador…</translation>
    </message>
    <message>
        <source>I am connecting to the server…</source>
        <translation>Me estoy conectando al servidor…</translation>
    </message>
    <message>
        <source>I could not log in to the server</source>
        <translation>No he podido iniciar sesión en el servidor</translation>
    </message>
    <message>
        <source>The fingerprint has yet to be confirmed</source>
        <translation>Falta confirmar la huella</translation>
    </message>
    <message>
        <source>A name or an IP address, for example chat.example.org.</source>
        <translation>Un nombre o una dirección IP; por ejemplo, chat.empresa.es.</translation>
    </message>
    <message>
        <source>Which computer does the chat run on? Use the details with which it was set up.</source>
        <translation>¿En qué ordenador está el chat? Use los datos con los que se instaló.</translation>
    </message>
    <message>
        <source>Where the chat will run</source>
        <translation>Dónde funcionará el chat</translation>
    </message>
    <message>
        <source>How to log in to it</source>
        <translation>Cómo iniciar sesión en él</translation>
    </message>
    <message>
        <source>I could not check the server</source>
        <translation>No he podido comprobar el servidor</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>{used} of {limit} MB</source>
        <translation>{used} de {limit} MB</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Domain of the chat</source>
        <translation>Dominio del chat</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Tiempo en marcha</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>Servidor de aplicaciones</translation>
    </message>
    <message>
        <source>Memory Java uses</source>
        <translation>Memoria que usa Java</translation>
    </message>
    <message>
        <source>Memory of the process</source>
        <translation>Memoria del proceso</translation>
    </message>
    <message>
        <source>{used} MB</source>
        <translation>{used} MB</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Language of Openfire</source>
        <translation>Idioma de Openfire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Memory of the server</source>
        <translation>Memoria del servidor</translation>
    </message>
    <message>
        <source>{free} of {total} MB free</source>
        <translation>{free} de {total} MB libres</translation>
    </message>
    <message>
        <source>Server information</source>
        <translation>Información del servidor</translation>
    </message>
    <message>
        <source>What Openfire’s console shows on its first page, and how the server is.</source>
        <translation>Lo que la consola de Openfire muestra en su primera página, y cómo está el servidor.</translation>
    </message>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Change name or ports…</source>
        <translation>Cambiar nombre o puertos…</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>The test</source>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Paso {number} de {steps}</translation>
    </message>
    <message>
        <source>Installing Openfire</source>
        <translation>Instalando Openfire</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>It starts after the review.</source>
        <translation>Empieza después de la revisión.</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Queda un minuto, más o menos</numerusform>
            <numerusform>Quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>unos {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>I could not finish it</source>
        <translation>No he podido terminar</translation>
    </message>
    <message>
        <source>Keep this computer on</source>
        <translation>No apague este ordenador</translation>
    </message>
    <message>
        <source>What is done stays done. I can continue from here whenever you like.</source>
        <translation>Lo hecho, hecho queda. Puedo seguir desde aquí cuando usted quiera.</translation>
    </message>
    <message>
        <source>Testing the chat</source>
        <translation>Probando el chat</translation>
    </message>
    <message>
        <source>You can do something else in the meantime: I will tell you when it is done.</source>
        <translation>Puede hacer otra cosa mientras tanto: le avisaré cuando termine.</translation>
    </message>
    <message>
        <source>It stopped halfway</source>
        <translation>Se ha detenido a medias</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Detenido, como usted pidió</translation>
    </message>
    <message>
        <source>Everything is in place and has been tested.</source>
        <translation>Todo está en su sitio y probado.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Continue installing</source>
        <translation>Seguir instalando</translation>
    </message>
    <message>
        <source>Show what is going on inside</source>
        <translation>Ver lo que está pasando por dentro</translation>
    </message>
    <message>
        <source>What is going on inside</source>
        <translation>Lo que está pasando por dentro</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The server finishes what it is doing at this moment; then I stop.</source>
        <translation>El servidor termina lo que está haciendo en este momento; después me detengo.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} de {total} MB</translation>
    </message>
    <message>
        <source>Test it again</source>
        <translation>Volver a probarlo</translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation>Cambiando los ajustes</translation>
    </message>
    <message>
        <source>I have not begun</source>
        <translation>No he empezado</translation>
    </message>
    <message>
        <source>Another change to this server is under way; I can begin when it has ended.</source>
        <translation>Hay otro cambio en curso en este servidor; podré empezar cuando termine.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I could not begin</source>
        <translation>No he podido empezar</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>In its settings, under “Connection”, turn on “Extended connection settings”; then type the server as the hostname.</source>
        <translation>En sus ajustes, en «Conexión», active las opciones avanzadas de conexión («Extended connection settings»); después escriba el servidor como nombre de host.</translation>
    </message>
    <message>
        <source>Choose “Add account (advanced)” and type the server there.</source>
        <translation>Elija «Añadir cuenta (avanzado)» y escriba allí el servidor.</translation>
    </message>
    <message>
        <source>Open “Advanced settings” and type the server there.</source>
        <translation>Abra los ajustes avanzados y escriba allí el servidor.</translation>
    </message>
    <message>
        <source>Chat of {domain}</source>
        <translation>Chat de {domain}</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Cómo conectarse</translation>
    </message>
    <message>
        <source>You have an account in our chat. In three steps you can write to the others.</source>
        <translation>Tiene una cuenta en nuestro chat. En tres pasos puede escribir a los demás.</translation>
    </message>
    <message>
        <source>For everybody with an account in our chat. In three steps you can write.</source>
        <translation>Para quien tiene una cuenta en nuestro chat. En tres pasos puede escribir.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address, for example</source>
        <translation>Dirección, por ejemplo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>the one you already have</source>
        <translation>la que ya tiene</translation>
    </message>
    <message>
        <source>the one your administrator gave you</source>
        <translation>la que le ha dado quien administra el chat</translation>
    </message>
    <message>
        <source>the one you use for everything else here</source>
        <translation>la que usa aquí para todo lo demás</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>puerto {port}</translation>
    </message>
    <message>
        <source>With this code others can add you: they scan it with Conversations, Cheogram or Monal.</source>
        <translation>Con este código pueden añadirle los demás: lo escanean con Conversations, Cheogram o Monal.</translation>
    </message>
    <message>
        <source>1. Install a program</source>
        <translation>1. Instale un programa</translation>
    </message>
    <message>
        <source>2. Log in</source>
        <translation>2. Inicie sesión</translation>
    </message>
    <message>
        <source>Say that you already have an account (in Thunderbird: a chat account of the kind XMPP). Type the address and the password as they stand here.</source>
        <translation>Indique que ya tiene una cuenta (en Thunderbird: una cuenta de chat de tipo XMPP). Escriba la dirección y la contraseña tal como están aquí.</translation>
    </message>
    <message>
        <source>The program also has to be told the server: {server}, port {port}.</source>
        <translation>El programa necesita además el servidor: {server}, puerto {port}.</translation>
    </message>
    <message>
        <source>The program will say that it does not know the certificate of the server. Accept it only if the SHA-256 fingerprint it shows is this one:</source>
        <translation>El programa dirá que no conoce el certificado del servidor. Acéptelo solo si la huella SHA-256 que muestra es esta:</translation>
    </message>
    <message>
        <source>not possible yet; ask your administrator</source>
        <translation>todavía no es posible; pregunte a quien administra el chat</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Escriba</translation>
    </message>
    <message>
        <source>Add the people you want to write to by their addresses.</source>
        <translation>Añada por su dirección a las personas a las que quiera escribir.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can write in your name. Keep it where others do not read it, or change the password in your program.</source>
        <translation>Quien tenga esta hoja puede escribir en su nombre. Guárdela donde nadie la lea, o cambie la contraseña en su programa.</translation>
    </message>
    <message>
        <source>{date}. There is no password on this sheet.</source>
        <translation>{date}. En esta hoja no hay ninguna contraseña.</translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message>
        <source>Everybody had an account already</source>
        <translation>Todas tenían ya una cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can chat</source>
        <translation>
            <numerusform>Una persona puede chatear</numerusform>
            <numerusform>%Ln personas pueden chatear</numerusform>
        </translation>
    </message>
    <message>
        <source>Already had an account: {count}</source>
        <translation>Ya tenían cuenta: {count}</translation>
    </message>
    <message>
        <source>Their password is the one they have. If nobody knows it, give them a new one in the console.</source>
        <translation>Su contraseña es la que ya tienen. Si nadie la sabe, póngales una nueva en la consola.</translation>
    </message>
    <message>
        <source>Give everybody their invitation: it says what to type, and where.</source>
        <translation>Dé a cada una su invitación: dice qué hay que escribir, y dónde.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>I keep the passwords of these people nowhere</source>
        <translation>No guardo en ningún sitio las contraseñas de estas personas</translation>
    </message>
    <message>
        <source>They are on the invitations only. Save or print these before you go on.</source>
        <translation>Solo están en las invitaciones. Guárdelas o imprímalas antes de seguir.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>All of them in one file, to print</source>
        <translation>Todas en un archivo, para imprimir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>One page for each person</source>
        <translation>Una página por persona</translation>
    </message>
    <message>
        <source>One file per person…</source>
        <translation>Un archivo por persona…</translation>
    </message>
    <message>
        <source>To send everybody only their own</source>
        <translation>Para enviar a cada una solo la suya</translation>
    </message>
    <message>
        <source>Language of the invitations</source>
        <translation>Idioma de las invitaciones</translation>
    </message>
    <message>
        <source>It can be another one for each person, below.</source>
        <translation>Más abajo puede elegir otro para cada persona.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Las personas</translation>
    </message>
    <message>
        <source>created</source>
        <translation>cuenta creada</translation>
    </message>
    <message>
        <source>was already there</source>
        <translation>la cuenta ya existía</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y una más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitedRow</name>
    <message>
        <source>the one they already have</source>
        <translation>la que ya tiene</translation>
    </message>
    <message>
        <source>Copy the password of {name}</source>
        <translation>Copiar la contraseña de {name}</translation>
    </message>
    <message>
        <source>Language for {name}</source>
        <translation>Idioma para {name}</translation>
    </message>
</context>
<context>
    <name>KnownServer</name>
    <message>
        <source>Forget {server}</source>
        <translation>Olvidar {server}</translation>
    </message>
    <message>
        <source>Manage {server}</source>
        <translation>Administrar {server}</translation>
    </message>
    <message>
        <source>Set up; last opened: {when}</source>
        <translation>Instalado; última visita: {when}</translation>
    </message>
    <message>
        <source>Continue where you left off: {server}</source>
        <translation>Seguir donde lo dejó: {server}</translation>
    </message>
    <message>
        <source>Last opened: {when}</source>
        <translation>Última visita: {when}</translation>
    </message>
    <message>
        <source>The installation stopped halfway; last opened: {when}</source>
        <translation>La instalación se quedó a medias; abierto por última vez: {when}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the console</source>
        <translation>Idioma de la consola</translation>
    </message>
    <message>
        <source>Users choose theirs in their own chat programs.</source>
        <translation>Los usuarios eligen el suyo en sus propios programas de chat.</translation>
    </message>
    <message>
        <source>It can be changed later. The language of this program is chosen at the bottom left.</source>
        <translation>Se puede cambiar más adelante. El idioma de este programa se elige abajo a la izquierda.</translation>
    </message>
    <message>
        <source>The console speaks {language}.</source>
        <translation>La consola estará en este idioma: {language}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Openfire is administered in a console: pages that are opened in a browser. In which language?</source>
        <translation>Openfire se administra en una consola: páginas que se abren en un navegador. ¿En qué idioma?</translation>
    </message>
    <message>
        <source>That of the server</source>
        <translation>La del servidor</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Idioma y hora</translation>
    </message>
    <message>
        <source>In which language Openfire itself writes, to its administrators and in its logs, and by which clock. Chat programs have a language of their own.</source>
        <translation>En qué idioma escribe el propio Openfire, a quienes lo administran y en sus registros, y con qué reloj. Los programas de chat tienen su propio idioma.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>For times in its console and in its mails.</source>
        <translation>Para las horas de su consola y de sus correos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>LinkNote</name>
    <message>
        <source>The server is back</source>
        <translation>El servidor vuelve a responder</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora mismo</translation>
    </message>
    <message>
        <source>The server has not answered since {time}: this is how it was then</source>
        <translation>El servidor no responde desde las {time}: esto es lo que se sabía entonces</translation>
    </message>
    <message>
        <source>{why} I keep trying, and go on by myself as soon as it answers.</source>
        <translation>{why} Lo sigo intentando y continúo solo en cuanto responda.</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>Choose the list</source>
        <translation>Elegir la lista</translation>
    </message>
    <message>
        <source>I cannot read this file. Choose another one.</source>
        <translation>No puedo leer este archivo. Elija otro.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>lo copiado</translation>
    </message>
    <message>
        <source>Save the example</source>
        <translation>Guardar el ejemplo</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>personas.csv</translation>
    </message>
    <message>
        <source>I cannot save there. Choose another folder.</source>
        <translation>No puedo guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Bring a list of people</source>
        <translation>Traer una lista de personas</translation>
    </message>
    <message>
        <source>A CSV file from your school’s program or a spreadsheet, one person per line, with the names of the columns in the first line. Nothing is changed before you have seen what happens to everybody.</source>
        <translation>Un archivo CSV del programa de su escuela o de una hoja de cálculo, una persona por línea y los nombres de las columnas en la primera. No cambio nada antes de que usted haya visto qué pasa con cada persona.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Take what I have copied</source>
        <translation>Tomar lo que he copiado</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Guardar un ejemplo…</translation>
    </message>
    <message>
        <source>Passwords that can be told over the telephone</source>
        <translation>Contraseñas que se pueden dictar por teléfono</translation>
    </message>
    <message>
        <source>Syllables instead of letters and figures, for whoever has none in the list.</source>
        <translation>Sílabas en vez de letras y cifras, para quien no traiga contraseña en la lista.</translation>
    </message>
    <message>
        <source>Back to the users</source>
        <translation>Volver a los usuarios</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>{done} of {all} people</source>
        <translation>{done} de {all} personas</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln person(s)</source>
        <translation>
            <numerusform>Traer a %Ln persona</numerusform>
            <numerusform>Traer a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>Leave without the invitations?</source>
        <translation>¿Salir sin las invitaciones?</translation>
    </message>
    <message>
        <source>The passwords are nowhere else: nobody could log in with them.</source>
        <translation>Las contraseñas no están en ningún otro sitio: nadie podría iniciar sesión con ellas.</translation>
    </message>
    <message>
        <source>The accounts stay. New passwords can be set in the list of users.</source>
        <translation>Las cuentas se quedan. Se pueden poner contraseñas nuevas en la lista de usuarios.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin ellas</translation>
    </message>
    <message>
        <source>Back to the invitations</source>
        <translation>Volver a las invitaciones</translation>
    </message>
</context>
<context>
    <name>ListsButton</name>
    <message>
        <source>Save everybody as a list</source>
        <translation>Guardar a todos en una lista</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>personas.csv</translation>
    </message>
    <message>
        <source>I cannot save there. Choose another folder.</source>
        <translation>No puedo guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listas…</translation>
    </message>
    <message>
        <source>Bring a list of people…</source>
        <translation>Traer una lista de personas…</translation>
    </message>
    <message>
        <source>Type several people…</source>
        <translation>Escribir varias personas…</translation>
    </message>
    <message>
        <source>Save everybody as a list…</source>
        <translation>Guardar a todos en una lista…</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>Write it as {example}.</source>
        <translation>Escríbalo así: {example}.</translation>
    </message>
    <message>
        <source>It has to end after it begins.</source>
        <translation>Tiene que terminar después de empezar.</translation>
    </message>
    <message>
        <source>Lock {name}</source>
        <translation>Bloquear a {name}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept in “What was done” on this computer; the person does not see it.</source>
        <translation>Se guarda en «Lo hecho», en este ordenador; la persona no lo ve.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Empty: at once. Such as {example}.</source>
        <translation>Vacío: ahora mismo. Por ejemplo: {example}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Empty: until somebody unlocks it.</source>
        <translation>Vacío: hasta que alguien la desbloquee.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
</context>
<context>
    <name>LoginCard</name>
    <message>
        <source>Log in as the administrator</source>
        <translation>Inicie sesión como administrador</translation>
    </message>
    <message>
        <source>Administrator’s user name</source>
        <translation>Usuario del administrador</translation>
    </message>
    <message>
        <source>Administrator’s password</source>
        <translation>Contraseña del administrador</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try again at {time}, and not before: every attempt counts.</source>
        <translation>Vuelva a intentarlo a las {time}, y no antes: cada intento cuenta.</translation>
    </message>
    <message>
        <source>This comes from Openfire’s administration console, which asks who you are. You log in once, for all pages.</source>
        <translation>Esto viene de la consola de administración de Openfire, que pregunta quién es usted. La sesión se inicia una sola vez, para todas las páginas.</translation>
    </message>
    <message>
        <source>Remember the passwords of this server in this computer’s keyring</source>
        <translation>Recordar las contraseñas de este servidor en el llavero de este ordenador</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>Start and stop (systemd)</source>
        <translation>Inicio y detención (systemd)</translation>
    </message>
    <message>
        <source>Database (PostgreSQL)</source>
        <translation>Base de datos (PostgreSQL)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Entries kept in this window: {count}</source>
        <translation>Entradas guardadas en esta ventana: {count}</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>The log is saved: {size}</source>
        <translation>El registro se ha guardado: {size}</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What Openfire writes down of itself, as it happens. Times are those of the server.</source>
        <translation>Lo que Openfire va anotando de sí mismo, según ocurre. Las horas son las del servidor.</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y avisos</translation>
    </message>
    <message>
        <source>Everything but details</source>
        <translation>Todo menos los detalles</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>Qué registro</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Save the whole log…</source>
        <translation>Guardar el registro entero…</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Cambiar ajustes…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Restarts Openfire</source>
        <translation>Reinicia Openfire</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Stops Openfire</source>
        <translation>Detiene Openfire</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>Save the invitations</source>
        <translation>Guardar las invitaciones</translation>
    </message>
    <message>
        <source>invitations.pdf</source>
        <translation>invitaciones.pdf</translation>
    </message>
    <message>
        <source>I cannot save there. Choose another folder.</source>
        <translation>No puedo guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>New accounts: {number}</source>
        <translation>Cuentas nuevas: {number}</translation>
    </message>
    <message>
        <source>Changed: {number}</source>
        <translation>Cambiadas: {number}</translation>
    </message>
    <message>
        <source>New groups: {number}</source>
        <translation>Grupos nuevos: {number}</translation>
    </message>
    <message>
        <source>The list is in</source>
        <translation>La lista ya está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are still missing</source>
        <translation>
            <numerusform>Todavía falta %Ln persona</numerusform>
            <numerusform>Todavía faltan %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be undone in “What was done”.</source>
        <translation>Todo se puede deshacer en «Lo hecho».</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Detenido, como usted ha pedido</translation>
    </message>
    <message>
        <source>Whoever is there stays. The rest can be brought at any time.</source>
        <translation>Quien ya está se queda. El resto se puede traer en cualquier momento.</translation>
    </message>
    <message>
        <source>I keep the passwords of these people nowhere</source>
        <translation>No guardo en ningún sitio las contraseñas de estas personas</translation>
    </message>
    <message>
        <source>They are on the invitations only. Save these before you go on.</source>
        <translation>Solo están en las invitaciones. Guárdelas antes de seguir.</translation>
    </message>
    <message>
        <source>Save the invitations…</source>
        <translation>Guardar las invitaciones…</translation>
    </message>
    <message>
        <source>A page for each person (PDF)</source>
        <translation>Una página por persona (PDF)</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Seguir con el resto</translation>
    </message>
    <message>
        <source>Back to the users</source>
        <translation>Volver a los usuarios</translation>
    </message>
    <message>
        <source>New members in groups: {number}</source>
        <translation>Miembros nuevos en grupos: {number}</translation>
    </message>
    <message numerus="yes">
        <source>I do not know yet whether %Ln account(s) exist</source>
        <translation>
            <numerusform>Todavía no sé si existe %Ln cuenta</numerusform>
            <numerusform>Todavía no sé si existen %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Openfire did not respond. When you go on, I look first.</source>
        <translation>Openfire no respondió. Cuando siga, primero lo compruebo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s) are not in their groups yet</source>
        <translation>
            <numerusform>%Ln cuenta nueva todavía no está en sus grupos</numerusform>
            <numerusform>%Ln cuentas nuevas todavía no están en sus grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put into them when you go on.</source>
        <translation>Se añaden a ellos cuando siga.</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Accounts that exist are kept. I can go on with the others.</source>
        <translation>Las cuentas que existen se quedan. Puedo seguir con las demás.</translation>
    </message>
    <message>
        <source>Creating the accounts</source>
        <translation>Creando las cuentas</translation>
    </message>
    <message>
        <source>Each one is looked at again after it was created.</source>
        <translation>Después de crear cada una, la compruebo.</translation>
    </message>
    <message>
        <source>Not all accounts have been created</source>
        <translation>No se han creado todas las cuentas</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Detenido, como ha pedido</translation>
    </message>
    <message>
        <source>The accounts</source>
        <translation>Las cuentas</translation>
    </message>
    <message>
        <source>It starts once you say who it is for.</source>
        <translation>Empieza cuando diga para quién son.</translation>
    </message>
    <message>
        <source>Go on creating accounts</source>
        <translation>Seguir creando cuentas</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>Members of “{group}”</source>
        <translation>Miembros de «{group}»</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>User names, several with commas. People of a search: in “Users”.</source>
        <translation>Nombres de usuario; si son varios, separados por comas. Para buscar personas: en «Usuarios».</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <source>Make administrators</source>
        <translation>Que administren el grupo</translation>
    </message>
    <message>
        <source>May change the group with their chat program</source>
        <translation>Pueden cambiar el grupo desde su programa de chat</translation>
    </message>
    <message>
        <source>No longer administrators</source>
        <translation>Que ya no lo administren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Search among them</source>
        <translation>Buscar entre ellos</translation>
    </message>
    <message>
        <source>Nobody is in it yet</source>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in it, and not shown here.</source>
        <translation>
            <numerusform>Hay %Ln más que no se muestra aquí.</numerusform>
            <numerusform>Hay %Ln más que no se muestran aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Whoever is in the room now; who comes later sees it in its history.</source>
        <translation>Quien esté ahora en la sala; quien llegue después lo verá en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>At once, being connected: %Ln person(s).</source>
        <translation>
            <numerusform>Ahora mismo, por estar conectada: %Ln persona.</numerusform>
            <numerusform>Ahora mismo, por estar conectadas: %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not at all, as Openfire is set to keep nothing for who is not connected: %Ln person(s).</source>
        <translation>
            <numerusform>No lo recibirá, porque Openfire está configurado para no guardar nada a quien no está conectado: %Ln persona.</numerusform>
            <numerusform>No lo recibirán, porque Openfire está configurado para no guardar nada a quien no está conectado: %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When they connect: %Ln person(s).</source>
        <translation>
            <numerusform>Cuando se conecte: %Ln persona.</numerusform>
            <numerusform>Cuando se conecten: %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it to the room {room}?</source>
        <translation>¿Enviarlo a la sala {room}?</translation>
    </message>
    <message>
        <source>Send it to the room</source>
        <translation>Enviarlo a la sala</translation>
    </message>
    <message numerus="yes">
        <source>Send it to %Ln person(s)?</source>
        <translation>
            <numerusform>¿Enviarlo a %Ln persona?</numerusform>
            <numerusform>¿Enviarlo a %Ln personas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it to %Ln person(s)</source>
        <translation>
            <numerusform>Enviarlo a %Ln persona</numerusform>
            <numerusform>Enviarlo a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes from the server itself: nobody can answer it.</source>
        <translation>Llega como aviso del propio servidor: nadie puede responder.</translation>
    </message>
    <message>
        <source>It comes from {user}, who is you: they can answer.</source>
        <translation>Llega de parte de {user}, es decir, de usted: pueden responder.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>What is sent cannot be taken back.</source>
        <translation>Lo enviado no se puede retirar.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>They have it now: {count}.</source>
        <translation>Lo tienen ya: {count}.</translation>
    </message>
    <message>
        <source>It waits for: {count}.</source>
        <translation>Queda guardado para: {count}.</translation>
    </message>
    <message>
        <source>Not kept for: {count}.</source>
        <translation>No se ha guardado para: {count}.</translation>
    </message>
    <message>
        <source>Sent for when they connect: {count}.</source>
        <translation>Enviado para cuando se conecten: {count}.</translation>
    </message>
    <message>
        <source>It came back from: {names}</source>
        <translation>Ha vuelto sin entregar: {names}</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Message to several people</source>
        <translation>Mensaje a varias personas</translation>
    </message>
    <message>
        <source>A few lines to everybody, a group, some people or a room. It goes at once.</source>
        <translation>Unas líneas a todos, a un grupo, a algunas personas o a una sala. Sale en el momento.</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>Enviar…</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>Openfire uses its own users again</source>
        <translation>Openfire vuelve a usar sus propios usuarios</translation>
    </message>
    <message>
        <source>Users now come from the directory</source>
        <translation>Los usuarios vienen ahora del directorio</translation>
    </message>
    <message>
        <source>I tested it for real. This is what happened:</source>
        <translation>Lo he probado de verdad. Esto es lo que ha pasado:</translation>
    </message>
    <message>
        <source>The administrators of the chat are now: {users}</source>
        <translation>Desde ahora administran el chat: {users}</translation>
    </message>
    <message>
        <source>Programs that were connected will reconnect by themselves.</source>
        <translation>Los programas que estaban conectados se vuelven a conectar solos.</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>the password for logging in to the server</source>
        <translation>la contraseña para iniciar sesión en el servidor</translation>
    </message>
    <message>
        <source>the passphrase of the key</source>
        <translation>la frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>the password of the database user</source>
        <translation>la contraseña del usuario de la base de datos</translation>
    </message>
    <message>
        <source>the password of the administrator “admin”</source>
        <translation>la contraseña del administrador «admin»</translation>
    </message>
    <message>
        <source>the encryption key</source>
        <translation>la clave de cifrado</translation>
    </message>
    <message>
        <source>the password of the account that reads the directory</source>
        <translation>la contraseña de la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>the password of the administrator from the directory</source>
        <translation>la contraseña del administrador elegido en el directorio</translation>
    </message>
    <message>
        <source>the domain</source>
        <translation>el dominio</translation>
    </message>
    <message>
        <source>the name of the server itself</source>
        <translation>el nombre del propio servidor</translation>
    </message>
    <message>
        <source>how stored properties are encrypted</source>
        <translation>cómo se cifran las propiedades guardadas</translation>
    </message>
    <message>
        <source>where the database is</source>
        <translation>dónde está la base de datos</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>the port of the console</source>
        <translation>el puerto de la consola</translation>
    </message>
    <message>
        <source>the secure port of the console</source>
        <translation>el puerto seguro de la consola</translation>
    </message>
    <message>
        <source>how the connection to the database is encrypted</source>
        <translation>cómo se cifra la conexión con la base de datos</translation>
    </message>
    <message>
        <source>the address of the directory</source>
        <translation>la dirección del directorio</translation>
    </message>
    <message>
        <source>the port of the directory</source>
        <translation>el puerto del directorio</translation>
    </message>
    <message>
        <source>whether LDAPS is used</source>
        <translation>si se usa LDAPS</translation>
    </message>
    <message>
        <source>whether StartTLS is used</source>
        <translation>si se usa StartTLS</translation>
    </message>
    <message>
        <source>the account that reads the directory</source>
        <translation>la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>the attribute for the user name</source>
        <translation>el atributo del nombre de usuario</translation>
    </message>
    <message>
        <source>the attribute for e-mail addresses</source>
        <translation>el atributo del correo electrónico</translation>
    </message>
    <message>
        <source>the attribute for members</source>
        <translation>el atributo de los miembros</translation>
    </message>
    <message>
        <source>whether groups list user names</source>
        <translation>si los grupos contienen nombres de usuario</translation>
    </message>
    <message>
        <source>how long connecting may take</source>
        <translation>cuánto puede tardar la conexión</translation>
    </message>
    <message>
        <source>who checks passwords</source>
        <translation>quién comprueba las contraseñas</translation>
    </message>
    <message>
        <source>where groups come from</source>
        <translation>de dónde vienen los grupos</translation>
    </message>
    <message>
        <source>the attribute that describes groups</source>
        <translation>el atributo de la descripción de los grupos</translation>
    </message>
    <message>
        <source>the sudo password</source>
        <translation>la contraseña de sudo</translation>
    </message>
    <message>
        <source>the first password of people in the table</source>
        <translation>la primera contraseña de las personas de la tabla</translation>
    </message>
    <message>
        <source>the type of database</source>
        <translation>el tipo de base de datos</translation>
    </message>
    <message>
        <source>the minimum number of database connections</source>
        <translation>el número mínimo de conexiones con la base de datos</translation>
    </message>
    <message>
        <source>the maximum number of database connections</source>
        <translation>el número máximo de conexiones con la base de datos</translation>
    </message>
    <message>
        <source>the lifetime of a database connection</source>
        <translation>el tiempo de vida de una conexión con la base de datos</translation>
    </message>
    <message>
        <source>the search base</source>
        <translation>la base de búsqueda</translation>
    </message>
    <message>
        <source>the second search base</source>
        <translation>la segunda base de búsqueda</translation>
    </message>
    <message>
        <source>the attribute for users’ names</source>
        <translation>el atributo del nombre de los usuarios</translation>
    </message>
    <message>
        <source>the user filter</source>
        <translation>el filtro de usuarios</translation>
    </message>
    <message>
        <source>the attribute for group names</source>
        <translation>el atributo del nombre de los grupos</translation>
    </message>
    <message>
        <source>the group filter</source>
        <translation>el filtro de grupos</translation>
    </message>
    <message>
        <source>what is shown of a user</source>
        <translation>lo que se muestra de un usuario</translation>
    </message>
    <message>
        <source>whether connections are reused</source>
        <translation>si se reutilizan las conexiones</translation>
    </message>
    <message>
        <source>how long a reply may take</source>
        <translation>cuánto puede tardar una respuesta</translation>
    </message>
    <message>
        <source>how many entries come at a time</source>
        <translation>cuántas entradas llegan de una vez</translation>
    </message>
    <message>
        <source>the administrators</source>
        <translation>quiénes administran</translation>
    </message>
    <message>
        <source>where users come from</source>
        <translation>de dónde vienen los usuarios</translation>
    </message>
    <message>
        <source>where users’ details come from</source>
        <translation>de dónde vienen los datos de los usuarios</translation>
    </message>
    <message>
        <source>from where the console can be reached</source>
        <translation>desde dónde se puede abrir la consola</translation>
    </message>
    <message>
        <source>the embedded database</source>
        <translation>la base de datos interna</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Java has been updated while it was running</source>
        <translation>Java se ha actualizado mientras estaba en marcha</translation>
    </message>
    <message>
        <source>its program files have been replaced</source>
        <translation>se han sustituido los archivos del programa</translation>
    </message>
    <message>
        <source>the way it is started has been changed</source>
        <translation>ha cambiado la forma de iniciarlo</translation>
    </message>
    <message>
        <source>the ports of its console have been changed</source>
        <translation>han cambiado los puertos de su consola</translation>
    </message>
    <message>
        <source>chat programs</source>
        <translation>programas de chat</translation>
    </message>
    <message>
        <source>chat programs, encrypted from the beginning</source>
        <translation>programas de chat, cifrado desde el principio</translation>
    </message>
    <message>
        <source>other chat servers</source>
        <translation>otros servidores de chat</translation>
    </message>
    <message>
        <source>other chat servers, encrypted from the beginning</source>
        <translation>otros servidores de chat, cifrado desde el principio</translation>
    </message>
    <message>
        <source>external components</source>
        <translation>componentes externos</translation>
    </message>
    <message>
        <source>external components, encrypted from the beginning</source>
        <translation>componentes externos, cifrado desde el principio</translation>
    </message>
    <message>
        <source>connection managers</source>
        <translation>administradores de conexiones</translation>
    </message>
    <message>
        <source>connection managers, encrypted from the beginning</source>
        <translation>administradores de conexiones, cifrado desde el principio</translation>
    </message>
    <message>
        <source>chat in the browser, not encrypted</source>
        <translation>chat en el navegador, sin cifrar</translation>
    </message>
    <message>
        <source>chat in the browser, encrypted</source>
        <translation>chat en el navegador, cifrado</translation>
    </message>
    <message>
        <source>files that people send each other</source>
        <translation>archivos que se envían los usuarios</translation>
    </message>
    <message>
        <source>old chat programs in Flash</source>
        <translation>programas de chat antiguos en Flash</translation>
    </message>
    <message>
        <source>Java’s own monitoring</source>
        <translation>supervisión propia de Java</translation>
    </message>
    <message>
        <source>administration console</source>
        <translation>consola de administración</translation>
    </message>
    <message>
        <source>administration console, encrypted</source>
        <translation>consola de administración, cifrada</translation>
    </message>
    <message>
        <source>unknown purpose</source>
        <translation>uso desconocido</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>nombre de usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>the account is locked</source>
        <translation>la cuenta está bloqueada</translation>
    </message>
    <message>
        <source>the password has expired</source>
        <translation>la contraseña ha caducado</translation>
    </message>
    <message>
        <source>only with encryption</source>
        <translation>solo con cifrado</translation>
    </message>
    <message>
        <source>this way is not offered</source>
        <translation>esa forma no se ofrece</translation>
    </message>
    <message>
        <source>this way is not safe enough</source>
        <translation>esa forma no es bastante segura</translation>
    </message>
    <message>
        <source>not possible at the moment</source>
        <translation>ahora mismo no es posible</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>somebody has logged in with the same session</source>
        <translation>alguien ha iniciado la misma sesión</translation>
    </message>
    <message>
        <source>the session is not allowed (any more)</source>
        <translation>la sesión no está permitida (o ya no)</translation>
    </message>
    <message>
        <source>this server does not have that domain</source>
        <translation>este servidor no tiene ese dominio</translation>
    </message>
    <message>
        <source>against the rules of this server</source>
        <translation>va contra las reglas de este servidor</translation>
    </message>
    <message>
        <source>the server is being stopped</source>
        <translation>el servidor se está deteniendo</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>demasiado tiempo en silencio</translation>
    </message>
    <message>
        <source>the server wants a new beginning</source>
        <translation>el servidor quiere empezar de nuevo</translation>
    </message>
    <message>
        <source>the server has too much to do</source>
        <translation>el servidor tiene demasiado que hacer</translation>
    </message>
    <message>
        <source>what it received was not correct XML</source>
        <translation>lo que recibió no era XML correcto</translation>
    </message>
    <message>
        <source>an error of the server</source>
        <translation>un error del servidor</translation>
    </message>
    <message>
        <source>there is no such thing</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>nobody there to receive it</source>
        <translation>no hay nadie para recibirlo</translation>
    </message>
    <message>
        <source>that domain is not reached</source>
        <translation>no se llega a ese dominio</translation>
    </message>
    <message>
        <source>that domain does not respond</source>
        <translation>ese dominio no responde</translation>
    </message>
    <message>
        <source>nobody there at the moment</source>
        <translation>ahora mismo no hay nadie</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no está permitido</translation>
    </message>
    <message>
        <source>a password is needed, or another one</source>
        <translation>hace falta una contraseña, u otra</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>el nombre está ocupado</translation>
    </message>
    <message>
        <source>only for members</source>
        <translation>solo para miembros</translation>
    </message>
    <message>
        <source>it cannot do that</source>
        <translation>no sabe hacer eso</translation>
    </message>
    <message>
        <source>the request is not complete</source>
        <translation>a la petición le falta algo</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no se acepta</translation>
    </message>
    <message>
        <source>ready to chat</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>away for a moment</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>ausente por mucho tiempo</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>would like to chat</source>
        <translation>con ganas de charlar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>what can you do?</source>
        <translation>¿qué sabe hacer?</translation>
    </message>
    <message>
        <source>what is there?</source>
        <translation>¿qué hay?</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>una orden</translation>
    </message>
    <message>
        <source>which program and version?</source>
        <translation>¿qué programa y qué versión?</translation>
    </message>
    <message>
        <source>since when?</source>
        <translation>¿desde cuándo?</translation>
    </message>
    <message>
        <source>what was stored on the server</source>
        <translation>lo guardado en el servidor</translation>
    </message>
    <message>
        <source>a search for users</source>
        <translation>una búsqueda de usuarios</translation>
    </message>
    <message>
        <source>what time is it?</source>
        <translation>¿qué hora es?</translation>
    </message>
    <message>
        <source>are you there?</source>
        <translation>¿sigue ahí?</translation>
    </message>
    <message>
        <source>earlier messages</source>
        <translation>mensajes anteriores</translation>
    </message>
    <message>
        <source>copies for other devices</source>
        <translation>copias para otros dispositivos</translation>
    </message>
    <message>
        <source>who is blocked</source>
        <translation>quién está bloqueado</translation>
    </message>
    <message>
        <source>to begin the session</source>
        <translation>empezar la sesión</translation>
    </message>
    <message>
        <source>the business card</source>
        <translation>la tarjeta de visita</translation>
    </message>
    <message>
        <source>settings of the room</source>
        <translation>la configuración de la sala</translation>
    </message>
    <message>
        <source>who may do what in a room</source>
        <translation>quién puede hacer qué en una sala</translation>
    </message>
    <message>
        <source>what others have published</source>
        <translation>lo que otros han publicado</translation>
    </message>
    <message>
        <source>Registration &amp; Login</source>
        <translation>Registro y Conexiones</translation>
    </message>
    <message>
        <source>Client Connections</source>
        <translation>Conexiones de Clientes</translation>
    </message>
    <message>
        <source>Server to Server</source>
        <translation>Servidor a Servidor</translation>
    </message>
    <message>
        <source>External Components</source>
        <translation>Componentes Externos</translation>
    </message>
    <message>
        <source>Compression Settings</source>
        <translation>Configuración de Compresión</translation>
    </message>
    <message>
        <source>Offline Messages</source>
        <translation>Mensajes Fuera de Línea</translation>
    </message>
    <message>
        <source>Private Data Storage</source>
        <translation>Almacenamiento de Datos Privados</translation>
    </message>
    <message>
        <source>Resource Policy</source>
        <translation>Política de Recursos</translation>
    </message>
    <message>
        <source>Message Audit Policy</source>
        <translation>Política de Auditoría de Mensajes</translation>
    </message>
    <message>
        <source>File Transfer Settings</source>
        <translation>Configuración de transferencia de archivos</translation>
    </message>
    <message>
        <source>HTTP Binding</source>
        <translation>HTTP Binding</translation>
    </message>
    <message>
        <source>Media Proxy</source>
        <translation>Proxy de Multimedios</translation>
    </message>
    <message>
        <source>Email Settings</source>
        <translation>Configuración de Correo</translation>
    </message>
    <message>
        <source>SMS Settings</source>
        <translation>Configuración de SMS</translation>
    </message>
    <message>
        <source>Language and Time</source>
        <translation>Idioma y Tiempo</translation>
    </message>
    <message>
        <source>DNS overrides</source>
        <translation>Anulaciones DNS</translation>
    </message>
    <message>
        <source>Manage Updates</source>
        <translation>Administrar Actualizaciones</translation>
    </message>
    <message>
        <source>Cache Summary</source>
        <translation>Caches del Sistema</translation>
    </message>
    <message>
        <source>Admin Console Access</source>
        <translation>Admin Console Access</translation>
    </message>
    <message>
        <source>Profile Settings</source>
        <translation>Configuración de Perfil</translation>
    </message>
    <message>
        <source>The mail server answered</source>
        <translation>El servidor de correo respondió</translation>
    </message>
    <message>
        <source>It knows how to talk to Openfire</source>
        <translation>Se entiende con Openfire</translation>
    </message>
    <message>
        <source>It accepted the user and the password</source>
        <translation>Aceptó el usuario y la contraseña</translation>
    </message>
    <message>
        <source>It accepted the sender</source>
        <translation>Aceptó el remitente</translation>
    </message>
    <message>
        <source>It accepted the recipient</source>
        <translation>Aceptó el destinatario</translation>
    </message>
    <message>
        <source>It took the mail and delivers it from now on</source>
        <translation>Se quedó con el correo y lo reparte a partir de ahora</translation>
    </message>
    <message>
        <source>They said goodbye</source>
        <translation>Se despidieron</translation>
    </message>
    <message>
        <source>The mail server does not want to talk to this server</source>
        <translation>El servidor de correo no quiere hablar con este servidor</translation>
    </message>
    <message>
        <source>It does not accept how Openfire introduces itself</source>
        <translation>No acepta cómo se presenta Openfire</translation>
    </message>
    <message>
        <source>It refused the user or the password</source>
        <translation>Rechazó el usuario o la contraseña</translation>
    </message>
    <message>
        <source>It refused the sender</source>
        <translation>Rechazó el remitente</translation>
    </message>
    <message>
        <source>It refused the recipient</source>
        <translation>Rechazó el destinatario</translation>
    </message>
    <message>
        <source>It refused the mail itself</source>
        <translation>Rechazó el propio correo</translation>
    </message>
    <message>
        <source>The mail server ended the conversation</source>
        <translation>El servidor de correo terminó la conversación</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>5222: chat programs</source>
        <translation>5222: programas de chat</translation>
    </message>
    <message>
        <source>Without this one nobody can chat.</source>
        <translation>Sin este nadie puede chatear.</translation>
    </message>
    <message>
        <source>Some networks let only this kind through.</source>
        <translation>Algunas redes solo dejan pasar este.</translation>
    </message>
    <message>
        <source>5269: other chat servers</source>
        <translation>5269: otros servidores de chat</translation>
    </message>
    <message>
        <source>7443: chatting in the browser</source>
        <translation>7443: chat en el navegador</translation>
    </message>
    <message>
        <source>For web clients, encrypted.</source>
        <translation>Para clientes web, con cifrado.</translation>
    </message>
    <message>
        <source>7777: sending files</source>
        <translation>7777: envío de archivos</translation>
    </message>
    <message>
        <source>For programs that send files through the server.</source>
        <translation>Para programas que envían archivos a través del servidor.</translation>
    </message>
    <message>
        <source>{ports}: the administration console</source>
        <translation>{ports}: la consola de administración</translation>
    </message>
    <message>
        <source>The server has a firewall with rules made by hand ({name})</source>
        <translation>El servidor tiene un cortafuegos con reglas hechas a mano ({name})</translation>
    </message>
    <message>
        <source>5223: chat programs that encrypt from the start</source>
        <translation>5223: programas de chat que cifran desde el principio</translation>
    </message>
    <message>
        <source>Only if your users write to people in other organisations.</source>
        <translation>Solo si sus usuarios van a escribirse con personas de otras organizaciones.</translation>
    </message>
    <message>
        <source>Because you chose to open it to the network.</source>
        <translation>Porque ha elegido abrirla a la red.</translation>
    </message>
    <message>
        <source>I will not touch those rules. If one of these ports is still closed, I tell you which line opens it before anything else is changed.</source>
        <translation>Esas reglas no las toco. Si alguno de estos puertos sigue cerrado, le digo qué línea lo abre antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The server has an active firewall ({name})</source>
        <translation>El servidor tiene un cortafuegos activo ({name})</translation>
    </message>
    <message>
        <source>The server itself has no active firewall</source>
        <translation>El propio servidor no tiene ningún cortafuegos activo</translation>
    </message>
    <message>
        <source>Open to the network: ports {ports}.</source>
        <translation>Abiertos a la red: los puertos {ports}.</translation>
    </message>
    <message>
        <source>Programs reach the server through numbered doors, its ports. Which should be open?</source>
        <translation>Los programas llegan al servidor por puertos numerados. ¿Cuáles deben estar abiertos?</translation>
    </message>
    <message>
        <source>For other purposes</source>
        <translation>Para otros usos</translation>
    </message>
    <message>
        <source>I open these ports in it and leave everything else as it is. If your provider has a firewall of its own in front of the server, open them there too.</source>
        <translation>Abro en él estos puertos y dejo lo demás como está. Si su proveedor tiene otro cortafuegos delante del servidor, ábralos también allí.</translation>
    </message>
    <message>
        <source>Ports {ports}. This server has no firewall, so Openfire’s other chat ports can be reached, too.</source>
        <translation>Los puertos {ports}. Este servidor no tiene cortafuegos, así que también se puede llegar a los otros puertos de chat de Openfire.</translation>
    </message>
    <message>
        <source>So there is nothing to open there. Openfire listens on its other chat ports, too, and they can be reached whatever is ticked here: the ticks only count for a firewall. If your provider has one in front of the server, open only the ticked ports in it.</source>
        <translation>Así que ahí no hay nada que abrir. Openfire escucha también en sus otros puertos de chat, y se puede llegar a ellos marque lo que marque aquí: las marcas solo cuentan para un cortafuegos. Si su proveedor tiene uno delante del servidor, abra en él solo los puertos marcados.</translation>
    </message>
</context>
<context>
    <name>NewDirectoryPage</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Save an example to fill in…</source>
        <translation>Guardar un ejemplo para rellenar…</translation>
    </message>
    <message>
        <source>A table with the right columns</source>
        <translation>Una tabla con las columnas adecuadas</translation>
    </message>
    <message>
        <source>Name and address in the chat</source>
        <translation>Nombre y dirección en el chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Leer la tabla</translation>
    </message>
    <message>
        <source>I am reading the table…</source>
        <translation>Estoy leyendo la tabla…</translation>
    </message>
    <message>
        <source>I create it on the chat server, with the people in a table you provide.</source>
        <translation>Lo creo en el servidor del chat, con las personas de una tabla que usted aporte.</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>Tabla de las personas</translation>
    </message>
    <message>
        <source>A CSV file, as Excel and LibreOffice save it: one person per line.</source>
        <translation>Un archivo CSV, como los que guardan Excel y LibreOffice: una persona por línea.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Elija la tabla de las personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the table have to be corrected:</source>
        <translation>
            <numerusform>Hay que corregir %Ln línea de la tabla:</numerusform>
            <numerusform>Hay que corregir %Ln líneas de la tabla:</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not know these columns, so I leave them out</source>
        <translation>No conozco estas columnas, así que no las uso</translation>
    </message>
    <message>
        <source>First password for people without one</source>
        <translation>Primera contraseña de quienes no tienen ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will get it. At least 8 characters.</source>
        <translation>
            <numerusform>La recibe %Ln persona. Al menos 8 caracteres.</numerusform>
            <numerusform>La reciben %Ln personas. Al menos 8 caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have read %Ln person(s). Here are some of them:</source>
        <translation>
            <numerusform>He leído %Ln persona:</numerusform>
            <numerusform>He leído %Ln personas. Estas son algunas:</numerusform>
        </translation>
    </message>
    <message>
        <source>I cannot use this table</source>
        <translation>No puedo usar esta tabla</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Directorio nuevo</translation>
    </message>
</context>
<context>
    <name>NewRoomForm</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <source>The whole address: {address}</source>
        <translation>Dirección completa: {address}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What programs know it by. It stays as it is.</source>
        <translation>Por la que la conocen los programas. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Sala nueva</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people see it in their list of rooms.</source>
        <translation>Como se ve en la lista de salas.</translation>
    </message>
    <message>
        <source>What it is for. Left empty, its name stands there.</source>
        <translation>Para qué es. Si se deja vacía, se pone el nombre.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Where its address ends.</source>
        <translation>En qué termina su dirección.</translation>
    </message>
    <message>
        <source>No group: only you, to begin with</source>
        <translation>Ningún grupo: de momento, solo usted</translation>
    </message>
    <message>
        <source>Group that belongs to it</source>
        <translation>Grupo que pertenece a ella</translation>
    </message>
    <message>
        <source>Its people become members: they may always enter and write.</source>
        <translation>Quienes estén en él pasan a ser miembros: siempre pueden acceder y escribir.</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Crear la sala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NewServiceForm</name>
    <message>
        <source>The addresses of its rooms end in: {address}</source>
        <translation>Las direcciones de sus salas terminan en: {address}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One short word.</source>
        <translation>Una palabra corta.</translation>
    </message>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Servicio nuevo</translation>
    </message>
    <message>
        <source>A service keeps rooms apart from others: with its own administrators and its own rules of who may create rooms. For most schools one is enough.</source>
        <translation>Un servicio separa unas salas de otras: con sus propios administradores y sus propias reglas sobre quién puede crear salas. A la mayoría de las escuelas les basta con uno.</translation>
    </message>
    <message>
        <source>What chat programs show for it.</source>
        <translation>Lo que muestran los programas de chat.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Its name cannot be changed later</source>
        <translation>El nombre no se puede cambiar después</translation>
    </message>
    <message>
        <source>For people of other servers to enter its rooms, its address also needs an entry in the DNS, and a place in the certificate.</source>
        <translation>Para que personas de otros servidores accedan a sus salas, su dirección necesita además una entrada en el DNS y un lugar en el certificado.</translation>
    </message>
    <message>
        <source>Create the service</source>
        <translation>Crear el servicio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>PostgreSQL will be installed and started.</source>
        <translation>Se instalará y se iniciará PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL will be started on port {port}.</source>
        <translation>Se iniciará PostgreSQL en el puerto {port}.</translation>
    </message>
    <message>
        <source>PostgreSQL will start together with the server.</source>
        <translation>PostgreSQL se iniciará junto con el servidor.</translation>
    </message>
    <message>
        <source>Starting PostgreSQL.</source>
        <translation>Iniciando PostgreSQL.</translation>
    </message>
    <message>
        <source>The database user “{user}” will be created.</source>
        <translation>Se creará el usuario de la base de datos «{user}».</translation>
    </message>
    <message>
        <source>The database user “{user}” will get a new password.</source>
        <translation>El usuario de la base de datos «{user}» recibirá una contraseña nueva.</translation>
    </message>
    <message>
        <source>The database “{database}” will be created for “{user}”.</source>
        <translation>Se creará la base de datos «{database}» para «{user}».</translation>
    </message>
    <message>
        <source>The database “{database}” will belong to “{user}”.</source>
        <translation>La base de datos «{database}» pertenecerá a «{user}».</translation>
    </message>
    <message>
        <source>“{package}” will be installed.</source>
        <translation>Se instalará «{package}».</translation>
    </message>
    <message>
        <source>Preparing the installation of “{package}”.</source>
        <translation>Preparando la instalación de «{package}».</translation>
    </message>
    <message>
        <source>Repairing an installation that was interrupted earlier.</source>
        <translation>Reparando una instalación que se interrumpió antes.</translation>
    </message>
    <message>
        <source>The server is downloading {size}.</source>
        <translation>El servidor está descargando {size}.</translation>
    </message>
    <message>
        <source>Downloading “{package}”.</source>
        <translation>Descargando «{package}».</translation>
    </message>
    <message>
        <source>Unpacking “{package}”.</source>
        <translation>Desempaquetando «{package}».</translation>
    </message>
    <message>
        <source>Setting up “{package}”.</source>
        <translation>Configurando «{package}».</translation>
    </message>
    <message>
        <source>Port {port} answers from this computer.</source>
        <translation>El puerto {port} responde desde este ordenador.</translation>
    </message>
    <message>
        <source>The administration console answers only on the server itself.</source>
        <translation>La consola de administración responde solo en el propio servidor.</translation>
    </message>
    <message>
        <source>The chat is encrypted ({version}); nobody can chat without encryption.</source>
        <translation>El chat está cifrado ({version}); nadie puede chatear sin cifrado.</translation>
    </message>
    <message>
        <source>The chat can be encrypted ({version}).</source>
        <translation>El chat se puede cifrar ({version}).</translation>
    </message>
    <message>
        <source>The administrator logged in and created two temporary accounts, Ana and Luis.</source>
        <translation>El administrador inició sesión y creó dos cuentas temporales, Ana y Luis.</translation>
    </message>
    <message>
        <source>{writer} wrote to {reader}: received after {ms} ms.</source>
        <translation>{writer} escribió a {reader}: recibido tras {ms} ms.</translation>
    </message>
    <message>
        <source>The password “admin”, which everybody knows, is refused.</source>
        <translation>Se rechaza la contraseña «admin», que todo el mundo conoce.</translation>
    </message>
    <message>
        <source>The administrator logged in to the administration console.</source>
        <translation>El administrador inició sesión en la consola de administración.</translation>
    </message>
    <message>
        <source>{user} wrote from one device to another: received after {ms} ms.</source>
        <translation>{user} escribió de un dispositivo a otro: recibido tras {ms} ms.</translation>
    </message>
    <message>
        <source>Openfire can read every password it keeps encrypted.</source>
        <translation>Openfire puede leer todas las contraseñas que guarda cifradas.</translation>
    </message>
    <message>
        <source>The server will download Openfire {version}.</source>
        <translation>El servidor descargará Openfire {version}.</translation>
    </message>
    <message>
        <source>This computer will download Openfire {version} and send it to the server.</source>
        <translation>Este ordenador descargará Openfire {version} y lo enviará al servidor.</translation>
    </message>
    <message>
        <source>Openfire {version} will be sent from your file.</source>
        <translation>Se enviará Openfire {version} desde su archivo.</translation>
    </message>
    <message>
        <source>This computer is downloading Openfire {version}.</source>
        <translation>Este ordenador está descargando Openfire {version}.</translation>
    </message>
    <message>
        <source>The server is downloading Openfire {version}.</source>
        <translation>El servidor está descargando Openfire {version}.</translation>
    </message>
    <message>
        <source>The server is unpacking Openfire.</source>
        <translation>El servidor está desempaquetando Openfire.</translation>
    </message>
    <message>
        <source>Openfire will be started.</source>
        <translation>Se iniciará Openfire.</translation>
    </message>
    <message>
        <source>Openfire will start whenever the server does.</source>
        <translation>Openfire se iniciará siempre con el servidor.</translation>
    </message>
    <message>
        <source>Openfire {version} lets strangers into its administration console (CVE-2023-32315). I keep the console closed to the network.</source>
        <translation>Openfire {version} deja pasar a extraños en su consola de administración (CVE-2023-32315). Mantengo la consola cerrada a la red.</translation>
    </message>
    <message>
        <source>OpenLDAP will be installed with the directory “{base}”, for this server only.</source>
        <translation>Se instalará OpenLDAP con el directorio «{base}», solo para este servidor.</translation>
    </message>
    <message>
        <source>The directory will be started.</source>
        <translation>Se iniciará el directorio.</translation>
    </message>
    <message>
        <source>The directory will start together with the server.</source>
        <translation>El directorio se iniciará junto con el servidor.</translation>
    </message>
    <message>
        <source>Starting the directory.</source>
        <translation>Iniciando el directorio.</translation>
    </message>
    <message>
        <source>People to be added: {count}</source>
        <translation>Personas que se añadirán: {count}</translation>
    </message>
    <message>
        <source>People added: {done} of {count}</source>
        <translation>Personas añadidas: {done} de {count}</translation>
    </message>
    <message>
        <source>Line {line}: the user name is missing.</source>
        <translation>Línea {line}: falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>Line {line}: the user name “{user}” is already in line {first}.</source>
        <translation>Línea {line}: el nombre de usuario «{user}» ya está en la línea {first}.</translation>
    </message>
    <message>
        <source>Line {line}: “{email}” is not an e-mail address.</source>
        <translation>Línea {line}: «{email}» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Line {line}: a value is longer than {most} characters.</source>
        <translation>Línea {line}: un valor tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: the password has fewer than {least} characters.</source>
        <translation>Línea {line}: la contraseña tiene menos de {least} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: the password has more than {most} characters.</source>
        <translation>Línea {line}: la contraseña tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Openfire will encrypt the password it reads the directory with.</source>
        <translation>Openfire cifrará la contraseña con la que lee el directorio.</translation>
    </message>
    <message>
        <source>A setting will change: {setting_words}. Openfire will be restarted.</source>
        <translation>Cambiará un ajuste: {setting_words}. Openfire se reiniciará.</translation>
    </message>
    <message>
        <source>I will know whether the database user “{user}” has to be created once PostgreSQL answers.</source>
        <translation>Cuando PostgreSQL responda sabré si hay que crear el usuario de la base de datos «{user}».</translation>
    </message>
    <message>
        <source>The database user “{user}” will be allowed to log in, with the password from your answers.</source>
        <translation>Se permitirá iniciar sesión al usuario de la base de datos «{user}», con la contraseña de sus respuestas.</translation>
    </message>
    <message>
        <source>The database user “{user}” and Openfire will get the new password. Openfire restarts for this, and goes back to the old one if it does not work.</source>
        <translation>El usuario «{user}» de la base de datos y Openfire recibirán la contraseña nueva. Para ello Openfire se reinicia, y vuelve a la anterior si no funciona.</translation>
    </message>
    <message>
        <source>The database user “{user}” will get the same password again that Openfire has.</source>
        <translation>El usuario «{user}» de la base de datos volverá a tener la contraseña que tiene Openfire.</translation>
    </message>
    <message>
        <source>I will know whether the database “{database}” has to be created once PostgreSQL answers.</source>
        <translation>Cuando PostgreSQL responda sabré si hay que crear la base de datos «{database}».</translation>
    </message>
    <message>
        <source>“{program}” is installing software on the server. I have been waiting for it for {since} minutes.</source>
        <translation>«{program}» está instalando programas en el servidor. Espero desde hace {since} minutos.</translation>
    </message>
    <message>
        <source>Updating the server’s list of available software.</source>
        <translation>Actualizando la lista de programas disponibles para el servidor.</translation>
    </message>
    <message>
        <source>Testing the ports from this computer.</source>
        <translation>Prueba de los puertos desde este ordenador.</translation>
    </message>
    <message>
        <source>I tested port {port} from this computer, and it did not answer.</source>
        <translation>Se probó el puerto {port} desde este ordenador y no respondió.</translation>
    </message>
    <message>
        <source>Testing whether other computers reach the administration console.</source>
        <translation>Prueba de si otros ordenadores llegan a la consola de administración.</translation>
    </message>
    <message>
        <source>The chat’s certificate is for {domain} and is valid until {ends}.</source>
        <translation>El certificado del chat es para {domain} y es válido hasta el {ends}.</translation>
    </message>
    <message>
        <source>Checking the chat’s certificate: its names and its dates.</source>
        <translation>Comprobación del certificado del chat: sus nombres y sus fechas.</translation>
    </message>
    <message>
        <source>No temporary account is left over.</source>
        <translation>No queda ninguna cuenta temporal.</translation>
    </message>
    <message>
        <source>Removing the temporary accounts.</source>
        <translation>Borrado de las cuentas temporales.</translation>
    </message>
    <message>
        <source>Testing whether two users can write to each other.</source>
        <translation>Prueba de si dos usuarios pueden escribirse.</translation>
    </message>
    <message>
        <source>Testing the password “admin”.</source>
        <translation>Prueba de la contraseña «admin».</translation>
    </message>
    <message>
        <source>Testing the administrator’s login to the administration console.</source>
        <translation>Prueba del inicio de sesión del administrador en la consola de administración.</translation>
    </message>
    <message>
        <source>The directory answers and accepts {user}.</source>
        <translation>El directorio responde y acepta a {user}.</translation>
    </message>
    <message>
        <source>Asking the directory.</source>
        <translation>Consulta al directorio.</translation>
    </message>
    <message>
        <source>The chat refuses anybody the directory does not know.</source>
        <translation>El chat rechaza a quien el directorio no conoce.</translation>
    </message>
    <message>
        <source>The previous administrator, “admin”, is refused.</source>
        <translation>Se rechaza al administrador anterior, «admin».</translation>
    </message>
    <message>
        <source>Testing the login of the previous administrator, “admin”.</source>
        <translation>Prueba del inicio de sesión del administrador anterior, «admin».</translation>
    </message>
    <message>
        <source>Searching Openfire’s log for passwords it could not read.</source>
        <translation>Búsqueda en el registro de Openfire de contraseñas que no haya podido leer.</translation>
    </message>
    <message>
        <source>Openfire can open a new connection to its database with its password.</source>
        <translation>Openfire abre con su contraseña una conexión nueva con su base de datos.</translation>
    </message>
    <message>
        <source>Testing a new connection to the database with Openfire’s password.</source>
        <translation>Prueba de una conexión nueva con la base de datos con la contraseña de Openfire.</translation>
    </message>
    <message>
        <source>No password can be read in Openfire’s settings or in our files.</source>
        <translation>No hay ninguna contraseña legible en los ajustes de Openfire ni en nuestros archivos.</translation>
    </message>
    <message>
        <source>Searching Openfire’s settings and our files for readable passwords.</source>
        <translation>Búsqueda de contraseñas legibles en los ajustes de Openfire y en nuestros archivos.</translation>
    </message>
    <message>
        <source>Another program is changing the server’s list of users. I am waiting for it to finish.</source>
        <translation>Otro programa está cambiando la lista de usuarios del servidor. Espero a que termine.</translation>
    </message>
    <message>
        <source>The user “{user}” will be created; nobody can log in as this user.</source>
        <translation>Se creará el usuario «{user}»; nadie puede iniciar sesión con él.</translation>
    </message>
    <message>
        <source>What an interrupted installation left behind will be removed.</source>
        <translation>Se borrará lo que dejó una instalación interrumpida.</translation>
    </message>
    <message>
        <source>Sending Openfire {version} to the server.</source>
        <translation>Openfire {version} se está enviando al servidor.</translation>
    </message>
    <message>
        <source>The earlier setup, which never worked and which nobody has used, will be removed; Openfire is then set up again according to your answers.</source>
        <translation>Se quitará la instalación anterior, que nunca llegó a funcionar y que nadie ha usado; después Openfire se instala de nuevo según sus respuestas.</translation>
    </message>
    <message>
        <source>A change that was interrupted will be undone first; Openfire will be restarted.</source>
        <translation>Primero se deshará un cambio que se interrumpió a la mitad; Openfire se reiniciará.</translation>
    </message>
    <message>
        <source>Openfire will be set up for {domain}, according to your answers.</source>
        <translation>Openfire se configurará para {domain}, según sus respuestas.</translation>
    </message>
    <message>
        <source>Openfire will run as a service, with {memory} MB for Java.</source>
        <translation>Openfire funcionará como servicio, con {memory} MB para Java.</translation>
    </message>
    <message>
        <source>Openfire {version} has the flaw called Log4Shell: anybody who can write to it may take over the server. Choose a newer version if you can.</source>
        <translation>Openfire {version} tiene el fallo llamado Log4Shell: quien pueda escribirle puede hacerse con el servidor. Elija una versión más nueva si puede.</translation>
    </message>
    <message>
        <source>The directory will be closed to the network: only this server can reach it.</source>
        <translation>El directorio se cerrará a la red: solo este servidor podrá acceder a él.</translation>
    </message>
    <message>
        <source>Places for people and groups will be created in the directory “{base}”.</source>
        <translation>Se crearán en el directorio «{base}» los lugares para las personas y los grupos.</translation>
    </message>
    <message>
        <source>Only Openfire will be able to read the directory; nobody will be able to read passwords.</source>
        <translation>Solo Openfire podrá leer el directorio; las contraseñas, nadie.</translation>
    </message>
    <message>
        <source>The password of Openfire’s account in the directory (“{account}”) will be set.</source>
        <translation>Se pondrá la contraseña de la cuenta de Openfire en el directorio («{account}»).</translation>
    </message>
    <message>
        <source>Group memberships to be added: {count}</source>
        <translation>Pertenencias a grupos que se añadirán: {count}</translation>
    </message>
    <message>
        <source>People who are already there and keep their details and password: {count}</source>
        <translation>Personas que ya están y conservan sus datos y su contraseña: {count}</translation>
    </message>
    <message>
        <source>Line {line}: there is one quotation mark too few or too many.</source>
        <translation>Línea {line}: falta o sobra una comilla.</translation>
    </message>
    <message>
        <source>Line {line}: it has more values than there are columns in the first line.</source>
        <translation>Línea {line}: tiene más valores que columnas hay en la primera línea.</translation>
    </message>
    <message>
        <source>Line {line}: “{user}” cannot be a user name; use up to 64 letters a to z, digits, and “.”, “_” or “-” in the middle.</source>
        <translation>Línea {line}: «{user}» no puede ser un nombre de usuario; use hasta 64 letras de la a a la z (sin ñ ni tildes), cifras y, en medio, «.», «_» o «-».</translation>
    </message>
    <message>
        <source>Line {line}: it contains a character that cannot be displayed.</source>
        <translation>Línea {line}: contiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>Line {line}: the password contains a character that nobody can type.</source>
        <translation>Línea {line}: la contraseña contiene un carácter que nadie puede escribir.</translation>
    </message>
    <message>
        <source>A move was interrupted; the server goes back to what it was before.</source>
        <translation>Un cambio quedó interrumpido; el servidor vuelve a como estaba antes.</translation>
    </message>
    <message>
        <source>People in the directory: {people}. Openfire’s own users: {users}; with the same name as somebody in the directory: {namesakes}, not in the directory: {without}.</source>
        <translation>Personas en el directorio: {people}. Usuarios propios de Openfire: {users}; con el mismo nombre que alguien del directorio: {namesakes}; que no están en el directorio: {without}.</translation>
    </message>
    <message>
        <source>Nobody from the directory could log in; if going back fails, I cannot check that the directory works again.</source>
        <translation>Nadie del directorio pudo iniciar sesión; si la vuelta atrás falla, no podré comprobar que el directorio vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The chat refuses {user}, from the directory.</source>
        <translation>El chat rechaza a {user}, del directorio.</translation>
    </message>
    <message>
        <source>Port {port} will be opened in the firewall ({firewall}).</source>
        <translation>Se abrirá el puerto {port} en el cortafuegos ({firewall}).</translation>
    </message>
    <message>
        <source>At {host} there is the directory of a school. The account {account} may read it; its password, and everybody’s in it, is “{password}”. Pepa Palotes is one of the teachers.</source>
        <translation>En {host} está el directorio de una escuela. La cuenta {account} puede leerlo; su contraseña, y la de todas las personas que hay en él, es «{password}». Pepa Palotes es una de las docentes.</translation>
    </message>
    <message>
        <source>PostgreSQL is switched off just when it is needed. It has a database {database} with a user of that name and the password “{password}”.</source>
        <translation>PostgreSQL está apagado justo cuando hace falta. Contiene una base de datos {database} con un usuario del mismo nombre y la contraseña «{password}».</translation>
    </message>
    <message>
        <source>Another program is already using the port of the administration console.</source>
        <translation>Otro programa usa ya el puerto de la consola de administración.</translation>
    </message>
    <message>
        <source>Somebody has already set up an Openfire on the server by hand, and it is running. Its administrator is “admin” with the password “{password}”.</source>
        <translation>Alguien ya ha instalado a mano un Openfire en el servidor y está en marcha. Su administrador es «admin», con la contraseña «{password}».</translation>
    </message>
    <message>
        <source>The connection to the server is lost in the middle of the setup.</source>
        <translation>La conexión con el servidor se pierde en mitad de la instalación.</translation>
    </message>
    <message>
        <source>These directory settings are corrected: {settings_words}.</source>
        <translation>Se corrigen estos ajustes del directorio: {settings_words}.</translation>
    </message>
    <message>
        <source>{domain} ends in a number. Many programs will take it for an address and not for a name. Use a domain of your own: it cannot be changed afterwards.</source>
        <translation>{domain} acaba en un número, y muchos programas lo tomarán por una dirección y no por un nombre. Use un dominio propio: después no se puede cambiar.</translation>
    </message>
    <message>
        <source>{domain} is a single word, so it will be known in your own network at most, never outside it. It cannot be changed afterwards.</source>
        <translation>{domain} es una sola palabra: como mucho se conocerá en su propia red, nunca fuera de ella. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>{domain} is one of the names kept for examples and tests: nobody can own it, and no chat program will find it by itself. It is good for trying things out.</source>
        <translation>{domain} es uno de los nombres reservados para ejemplos y pruebas: no puede ser de nadie, y ningún programa de chat lo encontrará por sí solo. Para probar sirve.</translation>
    </message>
    <message>
        <source>{domain} holds a symbol that is not a letter. Most registries and many programs do not take such names. It cannot be changed afterwards.</source>
        <translation>{domain} contiene un símbolo que no es una letra. La mayoría de los registros y muchos programas no admiten esos nombres. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>The certificate stays, as chat programs hold it against the domain and not against {fqdn}. If you open the console by that name, the browser may complain about it until you enter a new one.</source>
        <translation>El certificado se queda como está, porque los programas de chat lo comparan con el dominio y no con {fqdn}. Si abre la consola con ese nombre, es posible que el navegador ponga reparos hasta que instale uno nuevo.</translation>
    </message>
    <message>
        <source>{domain} leads to {address}, which exists only within this network: nobody outside it will find the chat.</source>
        <translation>{domain} lleva a {address}, que solo existe dentro de esta red: desde fuera nadie encontrará el chat.</translation>
    </message>
    <message>
        <source>{domain} leads to {address}. I reached the server from within its network, so I cannot tell whether that address leads to it as well. Try it from outside, on a phone without Wi-Fi.</source>
        <translation>{domain} lleva a {address}. He llegado al servidor desde su propia red, así que no puedo saber si esa dirección también lleva a él. Pruébelo desde fuera, con un móvil sin wifi.</translation>
    </message>
    <message>
        <source>{owner} belongs to a provider of mailboxes. Nobody will find a chat of yours under {domain}, and its users would have addresses that belong to others. Use a domain of your own: it cannot be changed afterwards.</source>
        <translation>{owner} es de un proveedor de correo. Nadie encontrará su chat en {domain}, y sus usuarios tendrían direcciones que son de otras personas. Use un dominio propio: después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Names that end in .local are looked for among the devices nearby and not in the domain name system, so phones and many computers will not find {domain}, and nobody outside your network can. It cannot be changed afterwards.</source>
        <translation>Los nombres que acaban en .local se buscan entre los aparatos cercanos y no en el DNS, así que los móviles y muchos ordenadores no encontrarán {domain}, y fuera de su red no podrá encontrarlo nadie. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Names that end in .{ending} are kept for use within a network: nobody outside yours will find {domain}. It cannot be changed afterwards.</source>
        <translation>Los nombres que acaban en .{ending} están reservados para uso interno: fuera de su red nadie encontrará {domain}. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>I know of no domains that end in .{ending}. Check how {domain} is spelt: it cannot be changed afterwards.</source>
        <translation>No conozco dominios que acaben en .{ending}. Compruebe si {domain} está bien escrito: después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Chat programs find the server by its domain: {domain} leads to {address}.</source>
        <translation>Los programas de chat encuentran el servidor por su dominio: {domain} lleva a {address}.</translation>
    </message>
    <message>
        <source>{domain} leads to {address}, and nothing tells chat programs where the chat is. I reached the server from within its network, so I cannot tell whether that address is the one of this network. If it is not, for instance that of a website, they will call the wrong computer.</source>
        <translation>{domain} lleva a {address}, y nada les dice a los programas de chat dónde está el chat. He llegado al servidor desde su propia red, así que no puedo saber si esa dirección es la de esta red. Si no lo es, por ejemplo porque es la de una página web, llamarán al ordenador equivocado.</translation>
    </message>
    <message>
        <source>{domain} is not found: chat programs know the addresses of your users and do not learn which server to call.</source>
        <translation>{domain} no se encuentra: los programas de chat conocen las direcciones de sus usuarios, pero no pueden averiguar a qué servidor llamar.</translation>
    </message>
    <message>
        <source>{domain} leads to {address}, which is another computer, perhaps a website. Chat programs will call there unless they are told where the chat is.</source>
        <translation>{domain} lleva a {address}, que es otro ordenador, quizá el de una página web. Los programas de chat llamarán allí si nadie les dice dónde está el chat.</translation>
    </message>
    <message>
        <source>The domain name system says that {domain} has no chat: an SRV record has a dot for its target.</source>
        <translation>El DNS dice que {domain} no tiene chat: hay un registro SRV cuyo destino es un punto.</translation>
    </message>
    <message>
        <source>An SRV record of {domain} leads to the number {host}; there must be a name there.</source>
        <translation>Un registro SRV de {domain} lleva al número {host}; ahí tiene que haber un nombre.</translation>
    </message>
    <message>
        <source>An SRV record of {domain} leads to {host}, which has no address.</source>
        <translation>Un registro SRV de {domain} lleva a {host}, que no tiene dirección.</translation>
    </message>
    <message>
        <source>An SRV record of {domain} leads to {host} at {address}, which is another computer.</source>
        <translation>Un registro SRV de {domain} lleva a {host}, en {address}, que es otro ordenador.</translation>
    </message>
    <message>
        <source>An SRV record of {domain} leads to {host}, which is only another name (CNAME) of a computer. Not every chat program follows that.</source>
        <translation>Un registro SRV de {domain} lleva a {host}, que solo es un alias (CNAME) de otro nombre. No todos los programas de chat lo siguen.</translation>
    </message>
    <message>
        <source>An SRV record of {domain} names port {port}; this server answers on {right}.</source>
        <translation>Un registro SRV de {domain} indica el puerto {port}; este servidor responde en el {right}.</translation>
    </message>
    <message>
        <source>I could not ask from here whether {domain} is found, so I do not know. Perhaps this computer has no way to the internet just now.</source>
        <translation>Desde aquí no he podido preguntar si se encuentra {domain}, así que no lo sé. Quizá este ordenador no tenga ahora conexión a Internet.</translation>
    </message>
    <message>
        <source>I could not learn whether {domain} is found: the name servers responsible for it do not answer as they should. Whoever keeps that domain can tell why.</source>
        <translation>No he podido averiguar si se encuentra {domain}: los servidores DNS responsables no responden como deberían. Quien gestiona ese dominio puede decirle por qué.</translation>
    </message>
    <message>
        <source>There is nothing by the name of {owner} in the domain name system. Register it first, if it is not yours yet.</source>
        <translation>En el DNS no hay nada con el nombre {owner}. Si todavía no es suyo, regístrelo primero.</translation>
    </message>
    <message>
        <source>{domain} can be found within your own network at most: the records belong in the name server of that network.</source>
        <translation>{domain} solo puede encontrarse dentro de su propia red: los registros van en el servidor DNS de esa red.</translation>
    </message>
    <message>
        <source>This computer itself has a list (the file called hosts) that leads {names} to {address}; others do not have it.</source>
        <translation>Este ordenador tiene una lista propia (el archivo hosts) que lleva {names} a {address}; los demás no la tienen.</translation>
    </message>
    <message>
        <source>Every name below {domain} leads to {address} (a record for *.{domain}). A record of its own for {host} counts before that one.</source>
        <translation>Todos los nombres que acaban en {domain} llevan a {address} (hay un registro para *.{domain}). Un registro propio para {host} tiene preferencia.</translation>
    </message>
    <message>
        <source>So that {domain} stays as it is, the chat server gets a name of its own here, {host}. Any other that is still free will do as well.</source>
        <translation>Para que {domain} siga como está, aquí el servidor de chat recibe un nombre propio, {host}. También vale cualquier otro que esté libre.</translation>
    </message>
    <message>
        <source>If {host} is in use for something else, such as mail or a website, leave it as it is and give the chat server another name in both records.</source>
        <translation>Si {host} se usa para otra cosa, como el correo o una página web, déjelo como está y ponga otro nombre para el servidor de chat en los dos registros.</translation>
    </message>
    <message>
        <source>I reached the server by {address}, a number of its own network. For people outside, the record needs the address your network has on the internet.</source>
        <translation>He llegado al servidor por {address}, un número de su propia red. Para quienes estén fuera, el registro necesita la dirección que su red tiene en Internet.</translation>
    </message>
    <message>
        <source>{domain} is an ending under which others register names of their own, so it belongs to nobody. Use the domain you have registered: it cannot be changed afterwards.</source>
        <translation>{domain} es una terminación bajo la que otros registran sus propios nombres, así que no es de nadie. Use el dominio que ha registrado: después no se puede cambiar.</translation>
    </message>
    <message>
        <source>I reached the server from within its network. For people outside, the router there has to pass on port 5222 to it.</source>
        <translation>He llegado al servidor desde su propia red. Para quienes estén fuera, el router tiene que pasarle el puerto 5222.</translation>
    </message>
    <message>
        <source>Phones do not know who signed the certificate of the server, or its chain is not whole. Some chat programs ask whether to trust it; compare the fingerprint (SHA-256): {fingerprint}. Others refuse it. Enter the whole chain of a well-known authority in the console, or bring your own authority to all devices.</source>
        <translation>Los móviles no conocen a quien firmó el certificado del servidor, o la cadena no está completa. Algunos programas de chat preguntan si confían en él; compare la huella (SHA-256): {fingerprint}. Otros lo rechazan. Instale en la consola la cadena completa de una autoridad conocida, o instale su propia autoridad en todos los dispositivos.</translation>
    </message>
    <message>
        <source>Already there, and left as they are (people: {count})</source>
        <translation>Ya tenían cuenta y quedan como están (personas: {count})</translation>
    </message>
    <message>
        <source>Their password is another one than I know, and is left as it is (people: {count}): {users}</source>
        <translation>Su contraseña no es la que conozco y queda como está (personas: {count}): {users}</translation>
    </message>
    <message>
        <source>The passwords I made are in the file {file} (people: {count}).</source>
        <translation>Las contraseñas que he generado están en el archivo {file} (personas: {count}).</translation>
    </message>
    <message>
        <source>{user} ({name})</source>
        <translation>{user} ({name})</translation>
    </message>
    <message>
        <source>{group}: new members: {count}</source>
        <translation>{group}: miembros nuevos: {count}</translation>
    </message>
    <message>
        <source>Logging in with a new account</source>
        <translation>Inicio de sesión con una cuenta nueva</translation>
    </message>
    <message>
        <source>“{user}” can log in to the chat, encrypted ({version}).</source>
        <translation>«{user}» puede iniciar sesión en el chat, con cifrado ({version}).</translation>
    </message>
    <message>
        <source>The practice server is called {address}. Log in there as {user} with the password “{password}”; it refuses any other. The fingerprint of its key is {fingerprint}.</source>
        <translation>El servidor de práctica se llama {address}. Inicie sesión con el usuario {user} y la contraseña «{password}»; rechaza cualquier otra. La huella de su clave es {fingerprint}.</translation>
    </message>
    <message>
        <source>The server vouches for itself: no authority has signed its certificate. Conversations, Gajim and Pidgin ask once whether to trust it; compare the fingerprint (SHA-256): {fingerprint}. Monal and Dino refuse it. For phones, get a certificate for {domain} from an authority such as Let’s Encrypt, and enter it in the administration console (Server, TLS/SSL Certificates, Certificate Stores).</source>
        <translation>El servidor responde de sí mismo: ninguna autoridad ha firmado su certificado. Conversations, Gajim y Pidgin preguntan una vez si confían en él; compare la huella (SHA-256): {fingerprint}. Monal y Dino lo rechazan. Para los móviles, pida un certificado para {domain} a una autoridad como Let’s Encrypt e instálelo en la consola de administración (Servidor, Certificados TLS/SSL, Almacenes de certificados).</translation>
    </message>
    <message>
        <source>The server vouches for itself: no authority has signed its certificate, and none will for {domain}. Conversations, Gajim and Pidgin ask once whether to trust it: tell your users the fingerprint to compare (SHA-256): {fingerprint}. Monal and Dino refuse it.</source>
        <translation>El servidor responde de sí mismo: ninguna autoridad ha firmado su certificado, y ninguna lo hará para {domain}. Conversations, Gajim y Pidgin preguntan una vez si confían en él: diga a sus usuarios qué huella deben comparar (SHA-256): {fingerprint}. Monal y Dino lo rechazan.</translation>
    </message>
    <message>
        <source>Openfire is starting. A small server may need a minute for that.</source>
        <translation>Openfire se está iniciando. Un servidor pequeño puede necesitar un minuto.</translation>
    </message>
    <message>
        <source>The administrator’s e-mail is used at the first setup only: afterwards it is changed in Openfire’s console.</source>
        <translation>El correo electrónico del administrador solo se usa en la primera configuración: después se cambia en la consola de Openfire.</translation>
    </message>
    <message>
        <source>Openfire started</source>
        <translation>Openfire iniciado</translation>
    </message>
    <message>
        <source>Openfire stopped</source>
        <translation>Openfire detenido</translation>
    </message>
    <message>
        <source>Openfire restarted</source>
        <translation>Openfire reiniciado</translation>
    </message>
    <message>
        <source>The chat tested</source>
        <translation>Chat probado</translation>
    </message>
    <message>
        <source>The server set up, or its settings changed</source>
        <translation>Servidor instalado, o sus ajustes cambiados</translation>
    </message>
    <message>
        <source>The users moved to a directory</source>
        <translation>Usuarios pasados a un directorio</translation>
    </message>
    <message>
        <source>The users moved back to Openfire’s own</source>
        <translation>Usuarios devueltos a los de Openfire</translation>
    </message>
    <message>
        <source>Accounts created for people</source>
        <translation>Cuentas creadas para personas</translation>
    </message>
    <message>
        <source>Openfire is restarting. People who are connected reconnect by themselves.</source>
        <translation>Openfire se está reiniciando. Quienes estén conectados vuelven a conectarse solos.</translation>
    </message>
    <message>
        <source>Waiting for Openfire’s console.</source>
        <translation>Espero a la consola de Openfire.</translation>
    </message>
    <message>
        <source>Opening the console with the key.</source>
        <translation>Abro la consola con la clave.</translation>
    </message>
    <message>
        <source>“{user}” logged in to the console.</source>
        <translation>«{user}» ha iniciado sesión en la consola.</translation>
    </message>
    <message>
        <source>An administrator made again</source>
        <translation>Administrador creado de nuevo</translation>
    </message>
    <message>
        <source>Property {entry} changed</source>
        <translation>Propiedad {entry} cambiada</translation>
    </message>
    <message>
        <source>Property {entry} deleted</source>
        <translation>Propiedad {entry} borrada</translation>
    </message>
    <message>
        <source>Account “{user}” created</source>
        <translation>Cuenta «{user}» creada</translation>
    </message>
    <message>
        <source>Name or e-mail address of “{user}” changed</source>
        <translation>Nombre o correo electrónico de «{user}» cambiado</translation>
    </message>
    <message>
        <source>New password set for “{user}”</source>
        <translation>Contraseña nueva puesta a «{user}»</translation>
    </message>
    <message>
        <source>Account “{user}” locked</source>
        <translation>Cuenta «{user}» bloqueada</translation>
    </message>
    <message>
        <source>Account “{user}” unlocked</source>
        <translation>Cuenta «{user}» desbloqueada</translation>
    </message>
    <message>
        <source>“{user}” made an administrator</source>
        <translation>«{user}» administra ahora el chat</translation>
    </message>
    <message>
        <source>“{user}” no longer an administrator</source>
        <translation>«{user}» ya no administra el chat</translation>
    </message>
    <message>
        <source>Account “{user}” deleted</source>
        <translation>Cuenta «{user}» eliminada</translation>
    </message>
    <message>
        <source>“{user}” put into the group “{group}”</source>
        <translation>«{user}» añadido al grupo «{group}»</translation>
    </message>
    <message>
        <source>“{user}” taken out of the group “{group}”</source>
        <translation>«{user}» quitado del grupo «{group}»</translation>
    </message>
    <message>
        <source>Accounts locked: {number}</source>
        <translation>Cuentas bloqueadas: {number}</translation>
    </message>
    <message>
        <source>Accounts unlocked: {number}</source>
        <translation>Cuentas desbloqueadas: {number}</translation>
    </message>
    <message>
        <source>Accounts deleted: {number}</source>
        <translation>Cuentas eliminadas: {number}</translation>
    </message>
    <message>
        <source>{number} users put into the group “{group}”</source>
        <translation>{number} usuarios añadidos al grupo «{group}»</translation>
    </message>
    <message>
        <source>{number} users taken out of the group “{group}”</source>
        <translation>{number} usuarios quitados del grupo «{group}»</translation>
    </message>
    <message>
        <source>The address in the chat program has to end in @{domain}.</source>
        <translation>En el programa de chat, la dirección debe terminar en @{domain}.</translation>
    </message>
    <message>
        <source>A chat program that cannot encrypt, or is set not to, is refused.</source>
        <translation>Se rechaza el programa de chat que no sabe cifrar o que está configurado para no hacerlo.</translation>
    </message>
    <message>
        <source>Chat programs may connect without encryption, too.</source>
        <translation>Los programas de chat también pueden conectarse sin cifrar.</translation>
    </message>
    <message>
        <source>Only these IP addresses may log in: {addresses}.</source>
        <translation>Solo se puede iniciar sesión desde estas direcciones IP: {addresses}.</translation>
    </message>
    <message>
        <source>These IP addresses may not log in: {addresses}.</source>
        <translation>No se puede iniciar sesión desde estas direcciones IP: {addresses}.</translation>
    </message>
    <message>
        <source>They are connected at this moment.</source>
        <translation>En este momento ya hay una conexión suya.</translation>
    </message>
    <message>
        <source>They are connected at this moment, and Openfire refuses a second program of the same name (xmpp.session.conflict-limit is -1). If that one is gone, Openfire notices it later.</source>
        <translation>En este momento ya hay una conexión suya, y Openfire rechaza un segundo programa con el mismo nombre (xmpp.session.conflict-limit vale -1). Si aquel ya no está, Openfire lo notará más tarde.</translation>
    </message>
    <message>
        <source>E-mail settings changed: {host}, port {port}</source>
        <translation>Correo electrónico cambiado: {host}, puerto {port}</translation>
    </message>
    <message>
        <source>Caches emptied: {names}</source>
        <translation>Cachés vaciadas: {names}</translation>
    </message>
    <message>
        <source>Cache {name} given more room</source>
        <translation>Más sitio para la caché {name}</translation>
    </message>
    <message>
        <source>Counting of queries switched on</source>
        <translation>Recuento de consultas activado</translation>
    </message>
    <message>
        <source>Counting of queries switched off</source>
        <translation>Recuento de consultas desactivado</translation>
    </message>
    <message>
        <source>Counting of queries begun anew</source>
        <translation>Recuento de consultas empezado de cero</translation>
    </message>
    <message>
        <source>A test mail sent</source>
        <translation>Correo de prueba enviado</translation>
    </message>
    <message>
        <source>“{user}” disconnected</source>
        <translation>«{user}» desconectado</translation>
    </message>
    <message>
        <source>Message sent to “{user}”</source>
        <translation>Mensaje enviado a «{user}»</translation>
    </message>
    <message>
        <source>Connection with {domain} ended</source>
        <translation>Conexión con {domain} cortada</translation>
    </message>
    <message>
        <source>Group “{group}” created</source>
        <translation>Grupo «{group}» creado</translation>
    </message>
    <message>
        <source>Name or description of “{group}” changed</source>
        <translation>Nombre o descripción de «{group}» cambiados</translation>
    </message>
    <message>
        <source>Changed who sees the group “{group}”</source>
        <translation>Cambiado quién ve el grupo «{group}»</translation>
    </message>
    <message>
        <source>Nobody sees the group “{group}” any more</source>
        <translation>Ya nadie ve el grupo «{group}»</translation>
    </message>
    <message>
        <source>Group “{group}” deleted</source>
        <translation>Grupo «{group}» borrado</translation>
    </message>
    <message>
        <source>Administrators of “{group}” changed</source>
        <translation>Cambiado quién administra «{group}»</translation>
    </message>
    <message>
        <source>Room “{room}” created</source>
        <translation>Sala «{room}» creada</translation>
    </message>
    <message>
        <source>Settings of the room “{room}” changed</source>
        <translation>Ajustes de la sala «{room}» cambiados</translation>
    </message>
    <message>
        <source>Room “{room}” deleted</source>
        <translation>Sala «{room}» eliminada</translation>
    </message>
    <message>
        <source>History of the room “{room}” cleared</source>
        <translation>Historial de la sala «{room}» borrado</translation>
    </message>
    <message>
        <source>Role of “{who}” in the room “{room}” changed</source>
        <translation>Papel de «{who}» en la sala «{room}» cambiado</translation>
    </message>
    <message>
        <source>“{who}” put out of the room “{room}”</source>
        <translation>Expulsión de «{who}» de la sala «{room}»</translation>
    </message>
    <message>
        <source>“{who}” kept out of the room “{room}”</source>
        <translation>Veto a «{who}» en la sala «{room}»</translation>
    </message>
    <message>
        <source>Language or time zone of Openfire changed</source>
        <translation>Idioma o zona horaria de Openfire cambiados</translation>
    </message>
    <message>
        <source>Settings of updates changed</source>
        <translation>Ajustes de las actualizaciones cambiados</translation>
    </message>
    <message>
        <source>Settings of text messages changed</source>
        <translation>Ajustes de los mensajes SMS cambiados</translation>
    </message>
    <message>
        <source>Name or ports of the server changed</source>
        <translation>Nombre o puertos del servidor cambiados</translation>
    </message>
    <message>
        <source>Message sent to several people: {number}</source>
        <translation>Mensaje enviado a varias personas: {number}</translation>
    </message>
    <message>
        <source>Message sent to the room {room}</source>
        <translation>Mensaje enviado a la sala {room}</translation>
    </message>
    <message>
        <source>Line {line}: “{user}” is kept for the administration.</source>
        <translation>Línea {line}: «{user}» está reservado para la administración.</translation>
    </message>
    <message>
        <source>Line {line}: a group’s name has at most {most} characters and no commas.</source>
        <translation>Línea {line}: el nombre de un grupo tiene como máximo {most} caracteres y ninguna coma.</translation>
    </message>
    <message>
        <source>Line {line}: “{user}” is the account of {name}. Give this person another user name.</source>
        <translation>Línea {line}: «{user}» es la cuenta de {name}. Dé a esta persona otro nombre de usuario.</translation>
    </message>
    <message>
        <source>List of people brought: {file}</source>
        <translation>Lista de personas traída: {file}</translation>
    </message>
    <message>
        <source>Account “{user}” locked: {reason}</source>
        <translation>Cuenta «{user}» bloqueada: {reason}</translation>
    </message>
    <message>
        <source>Creating accounts without asking closed</source>
        <translation>Creación libre de cuentas cerrada</translation>
    </message>
    <message>
        <source>Service “{service}” created</source>
        <translation>Servicio «{service}» creado</translation>
    </message>
    <message>
        <source>Settings of the service “{service}” changed</source>
        <translation>Ajustes del servicio «{service}» cambiados</translation>
    </message>
    <message>
        <source>“{who}” named in the service “{service}”</source>
        <translation>«{who}» añadido a la lista del servicio «{service}»</translation>
    </message>
    <message>
        <source>“{who}” no longer named in the service “{service}”</source>
        <translation>«{who}» quitado de la lista del servicio «{service}»</translation>
    </message>
    <message>
        <source>Address of the retired room “{room}” allowed again</source>
        <translation>Dirección de la sala retirada «{room}» permitida de nuevo</translation>
    </message>
    <message>
        <source>Service “{service}” deleted</source>
        <translation>Servicio «{service}» eliminado</translation>
    </message>
    <message>
        <source>“{address}” added to the contacts of “{user}”</source>
        <translation>«{address}» añadido a los contactos de «{user}»</translation>
    </message>
    <message>
        <source>“{address}” removed from the contacts of “{user}”</source>
        <translation>«{address}» quitado de los contactos de «{user}»</translation>
    </message>
</context>
<context>
    <name>OpenServer</name>
    <message>
        <source>Openfire is being installed</source>
        <translation>Se está instalando Openfire</translation>
    </message>
    <message>
        <source>The users of a chat are being moved</source>
        <translation>Se están pasando los usuarios de un chat</translation>
    </message>
    <message>
        <source>The settings of a chat are being changed</source>
        <translation>Se están cambiando los ajustes de un chat</translation>
    </message>
    <message>
        <source>Your chat works.</source>
        <translation>Su chat funciona.</translation>
    </message>
    <message>
        <source>It has stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>Accounts are being created</source>
        <translation>Se están creando cuentas</translation>
    </message>
    <message>
        <source>The accounts have been created.</source>
        <translation>Las cuentas se han creado.</translation>
    </message>
</context>
<context>
    <name>OpenfirePage</name>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>The newest one is the safest choice.</source>
        <translation>La más nueva es la más segura.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The server downloads it</source>
        <translation>Lo descarga el servidor</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>This computer downloads it</source>
        <translation>Lo descarga este ordenador</translation>
    </message>
    <message>
        <source>I have the file</source>
        <translation>Tengo el archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Configuración avanzada</translation>
    </message>
    <message>
        <source>Memory for Openfire, in MB</source>
        <translation>Memoria para Openfire, en MB</translation>
    </message>
    <message>
        <source>{version} (recommended)</source>
        <translation>{version} (recomendada)</translation>
    </message>
    <message>
        <source>This version has known security flaws</source>
        <translation>Esta versión tiene fallos de seguridad conocidos</translation>
    </message>
    <message>
        <source>Choose the Openfire file</source>
        <translation>Elija el archivo de Openfire</translation>
    </message>
    <message>
        <source>This is the program that carries the messages. Which version, and where from?</source>
        <translation>Es el programa que lleva los mensajes. ¿Qué versión, y de dónde?</translation>
    </message>
    <message>
        <source>I could not get the list of versions, so I offer the usual one.</source>
        <translation>No he podido obtener la lista de versiones; le ofrezco la habitual.</translation>
    </message>
    <message>
        <source>Straight from the project, and checked against its published checksum.</source>
        <translation>Directamente del proyecto, y comprobado con la suma de verificación que publica.</translation>
    </message>
    <message>
        <source>For a server without access to the internet: I send it the file.</source>
        <translation>Para un servidor sin acceso a Internet: le envío yo el archivo.</translation>
    </message>
    <message>
        <source>The tar.gz file you downloaded yourself, for example openfire_5_1_1.tar.gz.</source>
        <translation>El tar.gz que ha descargado usted, por ejemplo openfire_5_1_1.tar.gz.</translation>
    </message>
    <message>
        <source>0: I choose it, a quarter of the server’s memory and at most 2048 MB.</source>
        <translation>0: la elijo yo, un cuarto de la del servidor y como mucho 2048 MB.</translation>
    </message>
    <message>
        <source>Openfire {version}, which the server downloads.</source>
        <translation>Openfire {version}, que descarga el propio servidor.</translation>
    </message>
    <message>
        <source>Openfire {version}, which this computer downloads and sends.</source>
        <translation>Openfire {version}, que este ordenador descarga y envía.</translation>
    </message>
    <message>
        <source>Openfire {version}, from your file.</source>
        <translation>Openfire {version}, de su archivo.</translation>
    </message>
    <message>
        <source>Please choose another file, or another way</source>
        <translation>Elija otro archivo u otra manera</translation>
    </message>
    <message>
        <source>I am looking at the file…</source>
        <translation>Estoy mirando el archivo…</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>I am asking the domain name system (DNS)…</source>
        <translation>Estoy preguntando al sistema de nombres (DNS)…</translation>
    </message>
    <message>
        <source>Before your users connect</source>
        <translation>Antes de que se conecten sus usuarios</translation>
    </message>
    <message>
        <source>I am asking the domain name system (DNS) whether chat programs find the server, and the server whether phones trust its certificate.</source>
        <translation>Estoy preguntando al sistema de nombres de dominio (DNS) si los programas de chat encuentran el servidor, y al servidor si los móviles se fían de su certificado.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>I could not ask: the server was not there.</source>
        <translation>No he podido preguntar: el servidor no estaba.</translation>
    </message>
    <message>
        <source>Chat programs find the server</source>
        <translation>Los programas de chat encuentran el servidor</translation>
    </message>
    <message>
        <source>Chat programs find the server within this network only</source>
        <translation>Los programas de chat encuentran el servidor solo dentro de esta red</translation>
    </message>
    <message>
        <source>Whether chat programs find the server is uncertain</source>
        <translation>No es seguro que los programas de chat encuentren el servidor</translation>
    </message>
    <message>
        <source>Chat programs do not find the server yet</source>
        <translation>Los programas de chat todavía no encuentran el servidor</translation>
    </message>
    <message>
        <source>Whether chat programs find the server is not known</source>
        <translation>No se sabe si los programas de chat encuentran el servidor</translation>
    </message>
    <message>
        <source>Whether people outside your network reach it is not known</source>
        <translation>No se sabe si se llega a él desde fuera de su red</translation>
    </message>
    <message>
        <source>Phones trust the server’s certificate</source>
        <translation>Los móviles se fían del certificado del servidor</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Phones do not trust the server’s certificate</source>
        <translation>Los móviles no se fían del certificado del servidor</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>That did not work</source>
        <translation>Eso no ha funcionado</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Lo que se ha probado</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Something has to be solved first</source>
        <translation>Antes hay algo que resolver</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Correct the directory…</source>
        <translation>Corregir el directorio…</translation>
    </message>
    <message>
        <source>Move the users to a directory…</source>
        <translation>Pasar los usuarios a un directorio…</translation>
    </message>
    <message>
        <source>Go back to Openfire’s own users…</source>
        <translation>Volver a los usuarios de Openfire…</translation>
    </message>
    <message>
        <source>Openfire itself keeps the users</source>
        <translation>Openfire guarda los usuarios</translation>
    </message>
    <message>
        <source>If your school or company has a directory (LDAP), it can be used here too.</source>
        <translation>Si su escuela o empresa tiene un directorio (LDAP), aquí también se puede usar.</translation>
    </message>
    <message>
        <source>The users come from the directory at {host}</source>
        <translation>Los usuarios vienen del directorio de {host}</translation>
    </message>
    <message>
        <source>The users come from the directory on the same server</source>
        <translation>Los usuarios vienen del directorio del mismo servidor</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <source>Administrators of the chat: {users}. New people are added in the directory: whoever is there can chat.</source>
        <translation>Administran el chat: {users}. Las personas nuevas se añaden en el directorio: quien está en él puede chatear.</translation>
    </message>
    <message>
        <source>Administrator of the chat: {users}. New people are added in the directory: whoever is there can chat.</source>
        <translation>Administra el chat: {users}. Las personas nuevas se añaden en el directorio: quien está en él puede chatear.</translation>
    </message>
</context>
<context>
    <name>PeopleFields</name>
    <message>
        <source>Base DN</source>
        <translation>DN base</translation>
    </message>
    <message>
        <source>Alternate base DN</source>
        <translation>DN base alternativo</translation>
    </message>
    <message>
        <source>A second place. Usually empty.</source>
        <translation>Un segundo lugar. Normalmente, vacío.</translation>
    </message>
    <message>
        <source>User name field</source>
        <translation>Campo de nombre de usuario</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Campo del nombre</translation>
    </message>
    <message>
        <source>E-mail field</source>
        <translation>Campo del correo</translation>
    </message>
    <message>
        <source>User filter</source>
        <translation>Filtro de usuario</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>The place that holds users and groups.</source>
        <translation>El lugar que contiene los usuarios y los grupos.</translation>
    </message>
    <message>
        <source>Comes before the @.</source>
        <translation>Va delante de la @.</translation>
    </message>
    <message>
        <source>The boxes you tick write it; you can refine it here.</source>
        <translation>Lo escriben las casillas que marque; aquí se puede afinar.</translation>
    </message>
    <message>
        <source>User profile (vCard): what is left empty is not shown</source>
        <translation>Perfil de usuario (vCard): lo que quede vacío no se muestra</translation>
    </message>
</context>
<context>
    <name>PeopleFile</name>
    <message>
        <source>user, username, login, uid</source>
        <translation>usuario, nombredeusuario</translation>
    </message>
    <message>
        <source>name, firstname, givenname</source>
        <translation>nombre, nombres</translation>
    </message>
    <message>
        <source>surname, surnames, lastname, familyname, sn</source>
        <translation>apellido, apellidos</translation>
    </message>
    <message>
        <source>fullname, displayname, cn</source>
        <translation>nombrecompleto, nombreyapellidos</translation>
    </message>
    <message>
        <source>email, mail, emailaddress</source>
        <translation>correo, correoelectronico</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contrasena, clave</translation>
    </message>
    <message>
        <source>groups, group</source>
        <translation>grupos, grupo</translation>
    </message>
    <message>
        <source>user,name,surname,email,password,groups
ppalotes,Perico,Palotes,perico.palotes@example.org,,teachers
mgurrero,María,Gurrero,maria.gurrero@example.org,,teachers|administration
</source>
        <translation>usuario;nombre;apellidos;correo;contraseña;grupos
ppalotes;Perico;Palotes;perico.palotes@example.org;;profesorado
mgurrero;María;Gurrero;maria.gurrero@example.org;;profesorado|administración
</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>These are the people who will be able to log in to the chat.</source>
        <translation>Estas son las personas que podrán iniciar sesión en el chat.</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>The directory holds several trees: choose yours.</source>
        <translation>El directorio contiene varios árboles: elija el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>People with their details ({name})</source>
        <translation>Personas con sus datos ({name})</translation>
    </message>
    <message>
        <source>Accounts for computers ({name})</source>
        <translation>Cuentas para ordenadores ({name})</translation>
    </message>
    <message>
        <source>User accounts ({name})</source>
        <translation>Cuentas de usuario ({name})</translation>
    </message>
    <message>
        <source>Name and address in the chat</source>
        <translation>Nombre y dirección en el chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>I found nobody</source>
        <translation>No he encontrado a nadie</translation>
    </message>
    <message numerus="yes">
        <source>I found %Ln person(s):</source>
        <translation>
            <numerusform>He encontrado a %Ln persona:</numerusform>
            <numerusform>He encontrado a %Ln personas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one</source>
        <translation>Marque al menos una casilla</translation>
    </message>
    <message>
        <source>Which entries are people?</source>
        <translation>¿Qué entradas son personas?</translation>
    </message>
    <message>
        <source>Which places of the directory?</source>
        <translation>¿De qué lugares del directorio?</translation>
    </message>
    <message>
        <source>I found more than {count} people. Here are some of them:</source>
        <translation>He encontrado a más de {count} personas. Estas son algunas:</translation>
    </message>
    <message>
        <source>I found {count} people. Here are some of them:</source>
        <translation>He encontrado a {count} personas. Estas son algunas:</translation>
    </message>
    <message>
        <source>The directory does not list more at once, so Openfire’s own lists will show only these; the others can log in all the same.</source>
        <translation>El directorio no da más en una misma consulta, así que las listas de Openfire solo mostrarán estas; las demás personas pueden iniciar sesión igualmente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person(s) are in the directory, but outside the search base: Openfire does not see them.</source>
        <translation>
            <numerusform>Hay %Ln persona más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
            <numerusform>Hay %Ln personas más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am looking for people…</source>
        <translation>Estoy buscando personas…</translation>
    </message>
    <message>
        <source>Nobody has been found yet</source>
        <translation>Todavía no se ha encontrado a nadie</translation>
    </message>
    <message>
        <source>For experts: technical names</source>
        <translation>Para expertos: nombres técnicos</translation>
    </message>
</context>
<context>
    <name>PortsPage</name>
    <message>
        <source>Every address</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>Only the server itself</source>
        <translation>Solo el propio servidor</translation>
    </message>
    <message>
        <source>Shut by the firewall ({firewall})</source>
        <translation>Cerrado por el cortafuegos ({firewall})</translation>
    </message>
    <message>
        <source>Open to the network</source>
        <translation>Abierto a la red</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>What Openfire listens on, and what listens where Openfire should. What stands between the server and the internet may shut more.</source>
        <translation>Dónde escucha Openfire y quién escucha donde debería hacerlo Openfire. Lo que hay entre el servidor e internet puede cerrar más.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search for a port, a purpose or a program</source>
        <translation>Buscar un puerto, un uso o un programa</translation>
    </message>
    <message>
        <source>No port is open</source>
        <translation>No hay ningún puerto abierto</translation>
    </message>
    <message>
        <source>Openfire listens on none while it is stopped.</source>
        <translation>Openfire no escucha en ninguno mientras está detenido.</translation>
    </message>
    <message>
        <source>Change ports…</source>
        <translation>Cambiar puertos…</translation>
    </message>
</context>
<context>
    <name>PracticeProperty</name>
    <message>
        <source>The addresses of those who administer.</source>
        <translation>Las direcciones de quienes administran.</translation>
    </message>
    <message>
        <source>How long the console waits.</source>
        <translation>Cuánto espera la consola.</translation>
    </message>
    <message>
        <source>What passwords are encrypted with.</source>
        <translation>Con qué se cifran las contraseñas.</translation>
    </message>
    <message>
        <source>How often certificates are looked at.</source>
        <translation>Cada cuánto se miran los certificados.</translation>
    </message>
    <message>
        <source>Look for new releases.</source>
        <translation>Buscar versiones nuevas.</translation>
    </message>
    <message>
        <source>Milliseconds after which a silent session is closed.</source>
        <translation>Milisegundos tras los que se cierra una sesión sin actividad.</translation>
    </message>
    <message>
        <source>The domain of this server.</source>
        <translation>El dominio de este servidor.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Already there, nothing changes</source>
        <translation>Ya está, no cambia nada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se queda fuera</translation>
    </message>
    <message>
        <source>name “{old}” becomes “{new}”</source>
        <translation>el nombre «{old}» pasa a ser «{new}»</translation>
    </message>
    <message>
        <source>e-mail becomes {new}</source>
        <translation>el correo pasa a ser {new}</translation>
    </message>
    <message>
        <source>into {groups}</source>
        <translation>al grupo {groups}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>New groups: {groups}</source>
        <translation>Grupos nuevos: {groups}</translation>
    </message>
    <message>
        <source>Whoever is there already keeps their password and their other groups.</source>
        <translation>Quien ya está conserva su contraseña y sus otros grupos.</translation>
    </message>
    <message>
        <source>I do not know these columns, so I leave them out</source>
        <translation>No conozco estas columnas, así que las dejo fuera</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Fuera</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file “{file}” cannot be opened.</source>
        <translation>No se puede abrir el archivo «{file}».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Compruebe su nombre y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>Correct the answers listed here and try again.</source>
        <translation>Corrija las respuestas que se indican aquí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{target}” does not say who logs in to which server.</source>
        <translation>«{target}» no dice quién inicia sesión en qué servidor.</translation>
    </message>
    <message>
        <source>Write it like this: ana@chat.example.org</source>
        <translation>Escríbalo así: ana@chat.example.org</translation>
    </message>
    <message>
        <source>I cannot remember the key of this server on this computer.</source>
        <translation>No puedo recordar la clave de este servidor en este ordenador.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write there.</source>
        <translation>Compruebe que queda espacio en el disco y que usted puede escribir ahí.</translation>
    </message>
    <message>
        <source>Somebody else is changing this server: {who}, since {since}.</source>
        <translation>Otra persona está cambiando este servidor: {who}, desde las {since}.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save the report and ask for help.</source>
        <translation>Vuelva a intentarlo. Si se repite, guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>Start PostgreSQL there, or correct the address and the port.</source>
        <translation>Inicie PostgreSQL allí o corrija la dirección y el puerto.</translation>
    </message>
    <message>
        <source>Enter {found} as the port of the database.</source>
        <translation>Escriba {found} como puerto de la base de datos.</translation>
    </message>
    <message>
        <source>Something answers at {host}, port {port}, but it is not PostgreSQL.</source>
        <translation>Algo responde en {host}, puerto {port}, pero no es PostgreSQL.</translation>
    </message>
    <message>
        <source>Type the password again.</source>
        <translation>Escriba de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} did not accept the user “{user}” with this password. It does not say whether the name or the password is wrong.</source>
        <translation>PostgreSQL en {host} no aceptó al usuario «{user}» con esta contraseña. No indica si es incorrecto el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>Check both, or ask the administrator of that database.</source>
        <translation>Compruebe ambos o pregunte a quien administra esa base de datos.</translation>
    </message>
    <message>
        <source>PostgreSQL has no user called “{user}”.</source>
        <translation>PostgreSQL no tiene ningún usuario llamado «{user}».</translation>
    </message>
    <message>
        <source>There is no database called “{database}” at {host}.</source>
        <translation>No hay ninguna base de datos llamada «{database}» en {host}.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} has a rule that keeps the user “{user}” out of the database “{database}” when the connection comes from this server.</source>
        <translation>PostgreSQL en {host} tiene una regla que impide al usuario «{user}» usar la base de datos «{database}» cuando la conexión viene de este servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot start on the server: it has no {file}.</source>
        <translation>PostgreSQL no puede iniciarse en el servidor: le falta {file}.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot start: {file} says that its port is “{found}”.</source>
        <translation>PostgreSQL no puede iniciarse: según {file}, su puerto es «{found}».</translation>
    </message>
    <message>
        <source>The database “{database}” exists and belongs to another user, “{owner}”, not to “{user}”.</source>
        <translation>La base de datos «{database}» ya existe y pertenece a otro usuario, «{owner}», no a «{user}».</translation>
    </message>
    <message>
        <source>This PostgreSQL is version {version}; at least {needed} is needed.</source>
        <translation>Este PostgreSQL es de la versión {version}; se necesita al menos la {needed}.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} has no free connection for “{user}”: all it allows are in use.</source>
        <translation>PostgreSQL en {host} no tiene ninguna conexión libre para «{user}»: todas las que permite están en uso.</translation>
    </message>
    <message>
        <source>Try again when other programs have closed theirs, or ask its administrator to run this (after ALTER SYSTEM, PostgreSQL has to be restarted): {line}</source>
        <translation>Vuelva a intentarlo cuando otros programas hayan cerrado las suyas, o pida a quien lo administra que ejecute esto (después de ALTER SYSTEM hay que reiniciar PostgreSQL): {line}</translation>
    </message>
    <message>
        <source>Enter the address and the port of PostgreSQL itself, or have the pooler keep each connection for one program: write “{line}” for the database “{database}” in pgbouncer.ini, and restart it.</source>
        <translation>Escriba la dirección y el puerto del propio PostgreSQL, o haga que el agrupador reserve cada conexión para un solo programa: escriba «{line}» para la base de datos «{database}» en pgbouncer.ini y reinícielo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server runs {found}, which this program does not know how to set up.</source>
        <translation>El servidor usa {found}, un sistema que este programa no sabe configurar.</translation>
    </message>
    <message>
        <source>Use a server with Debian 11, 12 or 13, or with Ubuntu 20.04, 22.04 or 24.04.</source>
        <translation>Use un servidor con Debian 11, 12 o 13, o con Ubuntu 20.04, 22.04 o 24.04.</translation>
    </message>
    <message>
        <source>The server does not start its services with systemd, so Openfire could not be kept running on it.</source>
        <translation>El servidor no inicia sus servicios con systemd, así que no se podría mantener Openfire en marcha.</translation>
    </message>
    <message>
        <source>Use a complete server or virtual machine instead of a reduced container.</source>
        <translation>Use un servidor completo o una máquina virtual en lugar de un contenedor reducido.</translation>
    </message>
    <message>
        <source>Use a server with a 64-bit Intel, AMD or ARM processor.</source>
        <translation>Use un servidor con un procesador Intel, AMD o ARM de 64 bits.</translation>
    </message>
    <message>
        <source>The server has {found} MB of memory; Openfire needs at least {needed} MB.</source>
        <translation>El servidor tiene {found} MB de memoria; Openfire necesita al menos {needed} MB.</translation>
    </message>
    <message>
        <source>Give the server more memory, or choose a bigger one.</source>
        <translation>Amplíe la memoria del servidor o elija uno más grande.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save the report and ask for help with it.</source>
        <translation>Vuelva a intentarlo. Si se repite, guarde el informe y pida ayuda con él.</translation>
    </message>
    <message>
        <source>Enter the address of a Linux server.</source>
        <translation>Escriba la dirección de un servidor con Linux.</translation>
    </message>
    <message>
        <source>Another program, “{program}”, has been installing software on the server for {minutes} minutes and is not finished.</source>
        <translation>Otro programa, «{program}», lleva {minutes} minutos instalando programas en el servidor y todavía no ha terminado.</translation>
    </message>
    <message>
        <source>The server could not download “{package}” from its software sources.</source>
        <translation>El servidor no pudo descargar «{package}» de sus fuentes de programas.</translation>
    </message>
    <message>
        <source>Installing “{package}” on the server failed.</source>
        <translation>La instalación de «{package}» en el servidor falló.</translation>
    </message>
    <message>
        <source>Openfire {version} needs Java {needed}, and the system of this server does not offer it.</source>
        <translation>Openfire {version} necesita Java {needed}, y el sistema de este servidor no lo ofrece.</translation>
    </message>
    <message>
        <source>Choose a newer Openfire.</source>
        <translation>Elija un Openfire más reciente.</translation>
    </message>
    <message>
        <source>Check the password of {user}, that the directory answers, and that {user} is named as an administrator.</source>
        <translation>Compruebe la contraseña de {user}, que el directorio responde y que {user} figura como administrador.</translation>
    </message>
    <message>
        <source>Port {port} does not answer: no program on the server listens there for other computers.</source>
        <translation>El puerto {port} no responde: ningún programa del servidor escucha ahí a otros ordenadores.</translation>
    </message>
    <message>
        <source>Enter the password this server was set up with. The name to type is “admin”, without anything after it.</source>
        <translation>Escriba la contraseña con la que se configuró este servidor. El nombre que debe escribir es «admin», sin nada detrás.</translation>
    </message>
    <message>
        <source>Wait 15 minutes without trying, then check again.</source>
        <translation>Espere 15 minutos sin intentarlo y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The administration console does not answer as it should, even on the server.</source>
        <translation>La consola de administración no responde como debe, ni siquiera en el propio servidor.</translation>
    </message>
    <message>
        <source>The administration console answers other computers on port {port}, although it should answer only on the server itself.</source>
        <translation>La consola de administración responde a otros ordenadores en el puerto {port}, aunque solo debería responder en el propio servidor.</translation>
    </message>
    <message>
        <source>Anybody can administer this server: the name “admin” with the password “admin”, which everybody knows, is accepted.</source>
        <translation>Cualquiera puede administrar este servidor: acepta el nombre «admin» con la contraseña «admin», que todo el mundo conoce.</translation>
    </message>
    <message>
        <source>Log in to the console as “admin” now and choose another password.</source>
        <translation>Inicie sesión ahora en la consola como «admin» y elija otra contraseña.</translation>
    </message>
    <message>
        <source>Logging in to the chat as “{account}” did not work.</source>
        <translation>No se pudo iniciar sesión en el chat como «{account}».</translation>
    </message>
    <message>
        <source>The server does not insist on encryption for “{domain}”: passwords and messages could be read on the way.</source>
        <translation>El servidor no exige cifrado para «{domain}»: las contraseñas y los mensajes podrían leerse por el camino.</translation>
    </message>
    <message>
        <source>The temporary account “{account}” could not be created.</source>
        <translation>No se pudo crear la cuenta temporal «{account}».</translation>
    </message>
    <message>
        <source>Temporary accounts could not be removed: {accounts}.</source>
        <translation>No se pudieron borrar las cuentas temporales: {accounts}.</translation>
    </message>
    <message>
        <source>{writer} wrote to {reader}, but the message did not arrive within 15 seconds.</source>
        <translation>{writer} escribió a {reader}, pero el mensaje no llegó en 15 segundos.</translation>
    </message>
    <message>
        <source>Delete that file if it is yours. If it belongs to Openfire, restart Openfire, which hides the passwords in its settings, and check again.</source>
        <translation>Borre ese archivo si es suyo. Si es de Openfire, reinicie Openfire, que oculta las contraseñas de sus ajustes, y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no server with the name “{host}”.</source>
        <translation>No existe ningún servidor con el nombre «{host}».</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that this computer is online.</source>
        <translation>Compruebe que la dirección esté bien escrita y que este ordenador tenga conexión.</translation>
    </message>
    <message>
        <source>The server {host} does not answer on port {port}.</source>
        <translation>El servidor {host} no responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>Check that the server is switched on and that no firewall is in the way, then try again.</source>
        <translation>Compruebe que el servidor esté encendido y que ningún cortafuegos lo impida, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The computer at {host} is there, but nothing accepts connections on its port {port}.</source>
        <translation>El ordenador {host} existe, pero nada acepta conexiones en su puerto {port}.</translation>
    </message>
    <message>
        <source>Something answers on port {port} of {host}, but it is not SSH.</source>
        <translation>Algo responde en el puerto {port} de {host}, pero no es SSH.</translation>
    </message>
    <message>
        <source>Enter the port on which the server offers SSH; most often it is 22.</source>
        <translation>Escriba el puerto en el que el servidor ofrece SSH; casi siempre es el 22.</translation>
    </message>
    <message>
        <source>Wait ten minutes and try again: servers do this for a while after too many failed logins.</source>
        <translation>Espere diez minutos y vuelva a intentarlo: los servidores lo hacen durante un rato tras demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>The key of the server {host} was not accepted, so nothing was sent to it.</source>
        <translation>No se aceptó la clave del servidor {host}, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server does not accept this password for “{user}”.</source>
        <translation>El servidor no acepta esta contraseña para «{user}».</translation>
    </message>
    <message>
        <source>Check the user name and type the password again. Many servers never let “root” log in with a password.</source>
        <translation>Compruebe el nombre de usuario y escriba de nuevo la contraseña. Muchos servidores nunca permiten que «root» inicie sesión con contraseña.</translation>
    </message>
    <message>
        <source>The server requires more than one form of identification from “{user}”, such as a code from a phone.</source>
        <translation>El servidor exige a «{user}» más de una forma de identificarse, por ejemplo un código del teléfono.</translation>
    </message>
    <message>
        <source>Use an account that can log in with a key alone.</source>
        <translation>Use una cuenta que pueda iniciar sesión solo con una clave.</translation>
    </message>
    <message>
        <source>The server does not accept this key for “{user}”.</source>
        <translation>El servidor no acepta esta clave para «{user}».</translation>
    </message>
    <message>
        <source>The key file {file} does not exist on this computer.</source>
        <translation>El archivo de clave {file} no existe en este ordenador.</translation>
    </message>
    <message>
        <source>Choose the file of your private key again.</source>
        <translation>Elija de nuevo el archivo de su clave privada.</translation>
    </message>
    <message>
        <source>The file “{file}” cannot be read as a private key.</source>
        <translation>El archivo «{file}» no se puede leer como clave privada.</translation>
    </message>
    <message>
        <source>The file “{file}” is a public key or a key of the program PuTTY, not a private key for SSH.</source>
        <translation>El archivo «{file}» es una clave pública o una clave del programa PuTTY, no una clave privada de SSH.</translation>
    </message>
    <message>
        <source>Choose the private key: it has the same name without “.pub”. PuTTYgen can export its own keys as OpenSSH keys.</source>
        <translation>Elija la clave privada: se llama igual, pero sin «.pub». PuTTYgen puede exportar sus claves como claves de OpenSSH.</translation>
    </message>
    <message>
        <source>The key “{file}” is locked with a passphrase, and none was given.</source>
        <translation>La clave «{file}» está protegida con una frase de contraseña y no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Escriba la frase de contraseña de la clave.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key “{file}”.</source>
        <translation>La frase de contraseña no abre la clave «{file}».</translation>
    </message>
    <message>
        <source>Type the passphrase again; it is not the password of the server.</source>
        <translation>Escriba de nuevo la frase de contraseña; no es la contraseña del servidor.</translation>
    </message>
    <message>
        <source>Add your key to the agent, or choose the key file here.</source>
        <translation>Añada su clave al agente o elija aquí el archivo de clave.</translation>
    </message>
    <message>
        <source>The server accepts none of the keys in the agent of this computer for “{user}”.</source>
        <translation>El servidor no acepta para «{user}» ninguna de las claves del agente de este ordenador.</translation>
    </message>
    <message>
        <source>Check the user name, or choose the right key file here.</source>
        <translation>Compruebe el nombre de usuario o elija aquí el archivo de clave adecuado.</translation>
    </message>
    <message>
        <source>The server requires the password of “{user}” as well as the key, and none was given.</source>
        <translation>Además de la clave, el servidor pide la contraseña de «{user}», y no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>The server requires a key of “{user}” as well as the password.</source>
        <translation>Además de la contraseña, el servidor pide una clave de «{user}».</translation>
    </message>
    <message>
        <source>The server does not let “{user}” log in at the moment. It says: “{said}”</source>
        <translation>Por ahora el servidor no deja iniciar sesión a «{user}». Dice: «{said}»</translation>
    </message>
    <message>
        <source>Log in as root, or have sudo installed on the server.</source>
        <translation>Inicie sesión como root o pida que instalen sudo en el servidor.</translation>
    </message>
    <message>
        <source>Type the password that “{user}” uses with sudo.</source>
        <translation>Escriba la contraseña que «{user}» usa con sudo.</translation>
    </message>
    <message>
        <source>The login worked, but sudo does not accept the password of “{user}”.</source>
        <translation>Se ha iniciado la sesión, pero sudo no acepta la contraseña de «{user}».</translation>
    </message>
    <message>
        <source>Type the password that “{user}” uses with sudo again.</source>
        <translation>Escriba de nuevo la contraseña que «{user}» usa con sudo.</translation>
    </message>
    <message>
        <source>“{user}” is not allowed to act as administrator of the server.</source>
        <translation>«{user}» no tiene permiso para actuar como administrador del servidor.</translation>
    </message>
    <message>
        <source>The server lets “{user}” become administrator only from a terminal.</source>
        <translation>El servidor solo permite a «{user}» actuar como administrador desde un terminal.</translation>
    </message>
    <message>
        <source>The server has been working on “{command}” for {seconds} seconds without a sign of life.</source>
        <translation>El servidor lleva {seconds} segundos trabajando en «{command}» sin dar señales de vida.</translation>
    </message>
    <message>
        <source>The server reached {host}, but nothing accepts connections there on port {port}.</source>
        <translation>El servidor llegó hasta {host}, pero allí nada acepta conexiones en el puerto {port}.</translation>
    </message>
    <message>
        <source>Check the address and port, and that the service there is running.</source>
        <translation>Compruebe la dirección y el puerto, y que el servicio de destino esté en marcha.</translation>
    </message>
    <message>
        <source>The server cannot find a computer with the name “{host}”.</source>
        <translation>El servidor no encuentra ningún ordenador con el nombre «{host}».</translation>
    </message>
    <message>
        <source>The server gets no answer from {host} on port {port}.</source>
        <translation>El servidor no recibe respuesta de {host} en el puerto {port}.</translation>
    </message>
    <message>
        <source>Try again: what has arrived already is not sent twice.</source>
        <translation>Vuelva a intentarlo: lo que ya ha llegado no se envía dos veces.</translation>
    </message>
    <message>
        <source>Check the internet connection, or choose a file you already have.</source>
        <translation>Compruebe la conexión a Internet, o elija un archivo que ya tenga.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Elija otra versión.</translation>
    </message>
    <message>
        <source>Let this computer download Openfire and send it to the server.</source>
        <translation>Deje que este ordenador descargue Openfire y lo envíe al servidor.</translation>
    </message>
    <message>
        <source>Choose the file again; perhaps it was moved.</source>
        <translation>Elija el archivo otra vez; puede que se haya movido.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not use this file.</source>
        <translation>Vuelva a intentarlo. Si se repite, no use este archivo.</translation>
    </message>
    <message>
        <source>The file {file} is not Openfire as it is published for Linux.</source>
        <translation>El archivo {file} no es Openfire tal como se publica para Linux.</translation>
    </message>
    <message>
        <source>Choose the other version or the other file.</source>
        <translation>Elija la otra versión o el otro archivo.</translation>
    </message>
    <message>
        <source>Openfire {found} is installed on this server, and {wanted} was chosen.</source>
        <translation>En este servidor está instalado Openfire {found}, y se ha elegido {wanted}.</translation>
    </message>
    <message>
        <source>Openfire was started but does not answer.</source>
        <translation>Openfire se ha iniciado, pero no responde.</translation>
    </message>
    <message>
        <source>Openfire was started but cannot use its database.</source>
        <translation>Openfire se ha iniciado, pero no puede usar su base de datos.</translation>
    </message>
    <message>
        <source>Choose less memory for it under “Advanced settings”, or give the server more.</source>
        <translation>Elija menos memoria para él en «Configuración avanzada», o dé más memoria al servidor.</translation>
    </message>
    <message>
        <source>The server refuses to create the user {user}, under which Openfire runs.</source>
        <translation>El servidor se niega a crear el usuario {user}, con el que funciona Openfire.</translation>
    </message>
    <message>
        <source>If somebody uses it, have it renamed: “sudo usermod -l NEW-NAME {user}” and “sudo groupmod -n NEW-NAME {user}”, run by another account. If nobody needs to log in with it, close it: “sudo usermod -L -s /usr/sbin/nologin {user}”. Then try again.</source>
        <translation>Si alguien la usa, pida que le cambien el nombre desde otra cuenta: «sudo usermod -l NOMBRE-NUEVO {user}» y «sudo groupmod -n NOMBRE-NUEVO {user}». Si nadie necesita iniciar sesión con ella, ciérrela: «sudo usermod -L -s /usr/sbin/nologin {user}». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Start the directory there, or correct its address and its port.</source>
        <translation>Ponga en marcha el directorio allí o corrija su dirección y su puerto.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something answers at {host}, port {port}, but it is not a directory (LDAP).</source>
        <translation>Algo responde en {host}, puerto {port}, pero no es un directorio (LDAP).</translation>
    </message>
    <message>
        <source>Choose StartTLS, or enter the port for LDAPS, usually 636.</source>
        <translation>Elija StartTLS o escriba el puerto de LDAPS, normalmente el 636.</translation>
    </message>
    <message>
        <source>Choose LDAPS as the encryption.</source>
        <translation>Elija LDAPS como cifrado.</translation>
    </message>
    <message>
        <source>StartTLS is chosen, but the directory at {host} does not offer it on port {port}.</source>
        <translation>Se ha elegido StartTLS, pero el directorio en {host} no lo ofrece en el puerto {port}.</translation>
    </message>
    <message>
        <source>The certificate of the directory at {host} has expired: it was valid until {expires}. It was issued by “{issuer}” for “{subject}” and has the fingerprint {fingerprint}.</source>
        <translation>El certificado del directorio en {host} ha caducado: era válido hasta el {expires}. Lo emitió «{issuer}» para «{subject}» y su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS as the encryption.</source>
        <translation>Elija StartTLS o LDAPS como cifrado.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Escriba la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>The directory did not accept the account “{user}” with this password. It does not say whether the name or the password is wrong.</source>
        <translation>El directorio no aceptó la cuenta «{user}» con esta contraseña. No dice si es incorrecto el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>Enter an account of the directory that may read it, and its password.</source>
        <translation>Escriba una cuenta del directorio que pueda leerlo y su contraseña.</translation>
    </message>
    <message>
        <source>The account “{user}” may not read what is under “{base}” in the directory.</source>
        <translation>La cuenta «{user}» no puede leer lo que hay bajo «{base}» en el directorio.</translation>
    </message>
    <message>
        <source>The directory does not understand “{base}” as a place in it.</source>
        <translation>El directorio no entiende «{base}» como un lugar suyo.</translation>
    </message>
    <message>
        <source>Enter the address of that directory.</source>
        <translation>Escriba la dirección de ese directorio.</translation>
    </message>
    <message>
        <source>The directory has entries for people ({count}), but none of them has “{field}”, which would be the user name.</source>
        <translation>El directorio tiene entradas de personas ({count}), pero ninguna tiene «{field}», que sería el nombre de usuario.</translation>
    </message>
    <message>
        <source>Choose another attribute for the user name.</source>
        <translation>Elija otro atributo para el nombre de usuario.</translation>
    </message>
    <message>
        <source>The directory lists nobody under “{base}”: there are too many entries for one answer.</source>
        <translation>El directorio no muestra a nadie bajo «{base}»: hay demasiadas entradas para una sola respuesta.</translation>
    </message>
    <message>
        <source>The directory does not understand the filter.</source>
        <translation>El directorio no entiende el filtro.</translation>
    </message>
    <message>
        <source>The filter “{filter}” contains “{letter}”, which Openfire cannot handle in a filter.</source>
        <translation>El filtro «{filter}» contiene «{letter}», que Openfire no admite en un filtro.</translation>
    </message>
    <message>
        <source>Nobody in the directory has the user name “{person}”.</source>
        <translation>Nadie en el directorio tiene el nombre de usuario «{person}».</translation>
    </message>
    <message>
        <source>Openfire cannot find “{person}” in the directory, because of the “{letter}” in the user name.</source>
        <translation>Openfire no puede encontrar a «{person}» en el directorio por el signo «{letter}» de su nombre de usuario.</translation>
    </message>
    <message>
        <source>Choose somebody else, or have the user name changed in the directory.</source>
        <translation>Elija a otra persona o pida que cambien el nombre de usuario en el directorio.</translation>
    </message>
    <message>
        <source>There is nothing to go back from.</source>
        <translation>No hay nada de lo que volver.</translation>
    </message>
    <message>
        <source>Try again when nobody else works on the server.</source>
        <translation>Vuelva a intentarlo cuando nadie más trabaje en el servidor.</translation>
    </message>
    <message>
        <source>Try again when the server is less busy.</source>
        <translation>Vuelva a intentarlo cuando el servidor tenga menos trabajo.</translation>
    </message>
    <message>
        <source>Try to log in to the chat. If nobody can, save the report and ask for help.</source>
        <translation>Intente iniciar sesión en el chat. Si nadie puede, guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>Save the report and ask for help.</source>
        <translation>Guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>A directory needs port 389 of the server, but the program “{process}” is using it.</source>
        <translation>Un directorio necesita el puerto 389 del servidor, pero lo está usando el programa «{process}».</translation>
    </message>
    <message>
        <source>The directory on the server (slapd) does not start.</source>
        <translation>El directorio del servidor (slapd) no se inicia.</translation>
    </message>
    <message>
        <source>The directory on the server refused a change.</source>
        <translation>El directorio del servidor ha rechazado un cambio.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it, or choose another one.</source>
        <translation>Compruebe que está ahí y que puede abrirlo, o elija otro.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file, but something else.</source>
        <translation>«{file}» no es un archivo CSV, sino otra cosa.</translation>
    </message>
    <message>
        <source>The first line of “{file}” does not name a column “user”. It says: {found}</source>
        <translation>La primera línea de «{file}» no nombra ninguna columna «usuario». Dice: {found}</translation>
    </message>
    <message>
        <source>Name the columns in the first line: user, name, surname, email, password, groups. Only “user” is needed.</source>
        <translation>Ponga en la primera línea los nombres de las columnas: usuario, nombre, apellidos, correo, contraseña, grupos. Solo hace falta «usuario».</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} people.</source>
        <translation>«{file}» tiene más de {most} personas.</translation>
    </message>
    <message>
        <source>Some lines of “{file}” cannot be used (problems: {count}).</source>
        <translation>Algunas líneas de «{file}» no se pueden usar (problemas: {count}).</translation>
    </message>
    <message>
        <source>PostgreSQL on the server has a rule that keeps the user “{user}” out of the database “{database}”.</source>
        <translation>PostgreSQL tiene en el servidor una regla que impide al usuario «{user}» usar la base de datos «{database}».</translation>
    </message>
    <message>
        <source>Add this line to {file}, above line {place}, and then run “{command}”: {line}</source>
        <translation>Añada esta línea a {file}, por encima de la línea {place}, y después ejecute «{command}»: {line}</translation>
    </message>
    <message>
        <source>PostgreSQL runs on the server, but it listens at {found} and not at {host}, port {port}.</source>
        <translation>PostgreSQL funciona en el servidor, pero escucha en {found} y no en {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>Write this line in {file}, and then run “{command}”: {line}</source>
        <translation>Escriba esta línea en {file} y después ejecute «{command}»: {line}</translation>
    </message>
    <message>
        <source>Port {port} of the server is in use by another program, “{process}”, so PostgreSQL cannot be started there.</source>
        <translation>Otro programa, «{process}», usa el puerto {port} del servidor, así que PostgreSQL no se puede iniciar ahí.</translation>
    </message>
    <message>
        <source>PostgreSQL does not start: it does not understand line {place} of {file}: {line}</source>
        <translation>PostgreSQL no se inicia: no entiende la línea {place} de {file}: {line}</translation>
    </message>
    <message>
        <source>Correct that line, and run “{command}” until it starts. Then try again.</source>
        <translation>Corrija esa línea y ejecute «{command}» hasta que se inicie. Después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} has no room left on its disk.</source>
        <translation>A PostgreSQL en {host} no le queda sitio en el disco.</translation>
    </message>
    <message>
        <source>The connection pooler at {host}, port {port}, refuses what Openfire says when it logs in ({parameter}).</source>
        <translation>El agrupador de conexiones en {host}, puerto {port}, rechaza lo que Openfire dice al iniciar sesión ({parameter}).</translation>
    </message>
    <message>
        <source>The user “{user}” may create tables in the database “{database}”, but a rule of that database stopped it.</source>
        <translation>El usuario «{user}» tiene permiso para crear tablas en la base de datos «{database}», pero una regla de esa base de datos se lo ha impedido.</translation>
    </message>
    <message>
        <source>PostgreSQL does not let the user “{user}” create its tables in the database “{database}”.</source>
        <translation>PostgreSQL no deja que el usuario «{user}» cree sus tablas en la base de datos «{database}».</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} is a copy of another one, and nothing can be written to it.</source>
        <translation>PostgreSQL en {host} es una copia de otro y no se puede escribir nada en él.</translation>
    </message>
    <message>
        <source>Enter the address of the PostgreSQL it is a copy of.</source>
        <translation>Escriba la dirección del PostgreSQL del que es copia.</translation>
    </message>
    <message>
        <source>Enter the name of another database: one that does not exist yet, or an empty one.</source>
        <translation>Escriba el nombre de otra base de datos: una que todavía no exista o una vacía.</translation>
    </message>
    <message>
        <source>The database “{database}” is not empty: somebody keeps data in it ({found}).</source>
        <translation>La base de datos «{database}» no está vacía: alguien guarda datos en ella ({found}).</translation>
    </message>
    <message>
        <source>Enter “{found}” as the domain if this is your server, or else the name of an empty database. The domain of an Openfire can never be changed.</source>
        <translation>Escriba «{found}» como dominio si es su servidor o, si no, el nombre de una base de datos vacía. El dominio de un Openfire no se puede cambiar nunca.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the file {file}.</source>
        <translation>Otras personas de este ordenador pueden leer el archivo {file}.</translation>
    </message>
    <message>
        <source>The file {file} belongs to somebody else, who knows what is in it.</source>
        <translation>El archivo {file} es de otra persona, que sabe lo que contiene.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” does not begin with the name of a secret.</source>
        <translation>La línea {line} de «{file}» no empieza por el nombre de un secreto.</translation>
    </message>
    <message>
        <source>Write name = &quot;secret&quot;, with one of these names: {known}.</source>
        <translation>Escriba nombre = &quot;secreto&quot;, con uno de estos nombres: {known}.</translation>
    </message>
    <message>
        <source>This is missing: {name_words}.</source>
        <translation>Falta un dato: {name_words}.</translation>
    </message>
    <message>
        <source>The server did not keep a change I made ({step_words}).</source>
        <translation>El servidor no conservó un cambio que hice ({step_words}).</translation>
    </message>
    <message>
        <source>Press “Test the database”, correct what it says, and try again.</source>
        <translation>Pulse «Probar la base de datos», corrija lo que diga y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Log in once as “{user}” in a terminal and set a new password when asked. Wherever you entered the old one here, enter the new one.</source>
        <translation>Inicie sesión una vez como «{user}» en un terminal y ponga una contraseña nueva cuando se la pida. Donde haya escrito aquí la antigua, escriba la nueva.</translation>
    </message>
    <message>
        <source>The server {host} and this program have no form of SSH in common.</source>
        <translation>El servidor {host} y este programa no tienen ninguna forma de SSH en común.</translation>
    </message>
    <message>
        <source>The account “{user}” on the server has expired, so nobody can log in with it.</source>
        <translation>La cuenta «{user}» del servidor ha caducado: nadie puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>Have the line “MaxSessions” in /etc/ssh/sshd_config of the server removed or set to 10, then run “systemctl reload ssh” there and try again.</source>
        <translation>Pida que quiten la línea «MaxSessions» de /etc/ssh/sshd_config en el servidor, o que la pongan a 10, y que ejecuten «systemctl reload ssh»; después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter “{other}” as the user name; it becomes administrator with sudo.</source>
        <translation>Escriba «{other}» como nombre de usuario; con sudo actúa como administrador.</translation>
    </message>
    <message>
        <source>With this key “{user}” may run only one command on the server: line {line} of {file} there begins with “command=”.</source>
        <translation>Con esta clave «{user}» solo puede ejecutar una orden en el servidor: allí, la línea {line} de {file} empieza por «command=».</translation>
    </message>
    <message>
        <source>Use a key or an account without this limit, or have “command=…” removed from that line.</source>
        <translation>Use una clave o una cuenta sin esa restricción, o pida que quiten «command=…» de esa línea.</translation>
    </message>
    <message>
        <source>Log in as “{user}” in a terminal and look at what its start-up files do, such as ~/.bashrc or /etc/ssh/sshrc: one of them waits for something, or a command set with “ForceCommand” runs instead.</source>
        <translation>Inicie sesión como «{user}» en un terminal y mire qué hacen sus archivos de inicio, como ~/.bashrc o /etc/ssh/sshrc: uno de ellos espera algo, o se ejecuta en su lugar una orden puesta con «ForceCommand».</translation>
    </message>
    <message>
        <source>Look at the start-up files of “{user}” (such as ~/.bashrc) for a line like “exit” or “exec”, at its shell in /etc/passwd, and at “ForceCommand” and “ChrootDirectory” in /etc/ssh/sshd_config; or use another account.</source>
        <translation>Busque en los archivos de inicio de «{user}» (como ~/.bashrc) una línea como «exit» o «exec», y mire su intérprete en /etc/passwd y «ForceCommand» y «ChrootDirectory» en /etc/ssh/sshd_config; o use otra cuenta.</translation>
    </message>
    <message>
        <source>This computer cannot look up the name “{host}”: no name server answers it.</source>
        <translation>Este ordenador no puede averiguar la dirección de «{host}»: ningún servidor de nombres le responde.</translation>
    </message>
    <message>
        <source>The certificate of your key has expired, and without it the server does not accept the key for “{user}”.</source>
        <translation>El certificado de su clave ha caducado, y sin él el servidor no acepta la clave para «{user}».</translation>
    </message>
    <message>
        <source>A chat server needs port {port} of the server, but “{process}” is using it.</source>
        <translation>Un servidor de chat necesita el puerto {port} del servidor, pero lo está usando «{process}».</translation>
    </message>
    <message>
        <source>Another chat server, {process}, already runs on this server and uses port {port}.</source>
        <translation>En este servidor ya funciona otro servidor de chat, {process}, que usa el puerto {port}.</translation>
    </message>
    <message>
        <source>{openfire} already runs on this server, and I did not install it: in {home}, run as “{user}”, started by {starter}.</source>
        <translation>En este servidor ya funciona {openfire}, que no he instalado yo: está en {home}, con el usuario «{user}», y lo inicia {starter}.</translation>
    </message>
    <message>
        <source>{openfire} already runs on this server, and I did not install it: in {home}, started by hand as “{user}”.</source>
        <translation>En este servidor ya funciona {openfire}, que no he instalado yo: está en {home}, iniciado a mano con el usuario «{user}».</translation>
    </message>
    <message>
        <source>{openfire} is on this server, and I did not install it: in {home}, started by {starter}. It is not running now.</source>
        <translation>En este servidor hay un {openfire} que no he instalado yo: está en {home} y lo inicia {starter}. Ahora está detenido.</translation>
    </message>
    <message>
        <source>{openfire} is on this server, and I did not install it: in {home}. Nothing starts it.</source>
        <translation>En este servidor hay un {openfire} que no he instalado yo: está en {home}, y nada lo inicia.</translation>
    </message>
    <message>
        <source>Openfire is running, but somebody started it by hand, as “{user}”, and not as the service “openfire”.</source>
        <translation>Openfire está en marcha, pero alguien lo inició a mano, con el usuario «{user}», y no como el servicio «openfire».</translation>
    </message>
    <message>
        <source>The Java in {home} on the server cannot run Openfire.</source>
        <translation>El Java que hay en {home} en el servidor no puede ejecutar Openfire.</translation>
    </message>
    <message>
        <source>Give its folder back to it: on the server, run “sudo chown -R openfire:openfire /opt/openfire”. Then try again.</source>
        <translation>Devuélvale su carpeta: en el servidor, ejecute «sudo chown -R openfire:openfire /opt/openfire». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space there: on the server, “df -h {place}” shows how much is left, and “df -i {place}” whether there are too many files. Then try again.</source>
        <translation>Libere espacio en él: en el servidor, «df -h {place}» muestra cuánto queda, y «df -i {place}» si hay demasiados archivos. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Free {missing} MB there, or give the server a larger disk. Then try again.</source>
        <translation>Libere {missing} MB en él o ponga al servidor un disco más grande. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Remove files there that nobody needs, however small (on the server, “df -i {place}” shows how many fit). Then try again.</source>
        <translation>Borre de él archivos que nadie necesite, por pequeños que sean (en el servidor, «df -i {place}» muestra cuántos caben). Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server can read {place}, but not write there.</source>
        <translation>El servidor puede leer {place}, pero no escribir ahí.</translation>
    </message>
    <message>
        <source>Have that source corrected or removed on the server (it is named in /etc/apt/sources.list or in a file of /etc/apt/sources.list.d), then try again.</source>
        <translation>Pida que se corrija o se quite esa fuente en el servidor (figura en /etc/apt/sources.list o en un archivo de /etc/apt/sources.list.d) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again; the {arrived} MB that have arrived are kept.</source>
        <translation>Vuelva a intentarlo; los {arrived} MB que han llegado se conservan.</translation>
    </message>
    <message>
        <source>Openfire belongs in the folder {place} of the server, but what is there is a file, or a link that leads to no folder ({target}).</source>
        <translation>El lugar de Openfire es la carpeta {place} del servidor, pero lo que hay ahí es un archivo, o un enlace que no lleva a ninguna carpeta ({target}).</translation>
    </message>
    <message>
        <source>{place} is a link to {target} on the server; services cannot see files there.</source>
        <translation>En el servidor, {place} es un enlace a {target}, y los servicios no ven los archivos que hay ahí.</translation>
    </message>
    <message>
        <source>The directory says that the account “{user}” is disabled.</source>
        <translation>El directorio dice que la cuenta «{user}» está deshabilitada.</translation>
    </message>
    <message>
        <source>The directory says that the account “{user}” is locked, as happens after too many wrong passwords.</source>
        <translation>El directorio dice que la cuenta «{user}» está bloqueada, como ocurre tras demasiadas contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>The directory does not let the account “{user}” log in at this hour.</source>
        <translation>El directorio no permite que la cuenta «{user}» inicie sesión a esta hora.</translation>
    </message>
    <message>
        <source>The directory says that the password of the account “{user}” has expired.</source>
        <translation>El directorio dice que la contraseña de la cuenta «{user}» ha caducado.</translation>
    </message>
    <message>
        <source>PostgreSQL already has a user called “{user}”, and nothing shows that I created it. Other programs may use it, so I do not change its password.</source>
        <translation>PostgreSQL ya tiene un usuario llamado «{user}» y nada indica que lo haya creado yo. Puede que lo usen otros programas, así que no cambio su contraseña.</translation>
    </message>
    <message>
        <source>Enter the address and the port of PostgreSQL itself, or add this line to pgbouncer.ini and restart it: {line}</source>
        <translation>Escriba la dirección y el puerto del propio PostgreSQL o añada esta línea a pgbouncer.ini y reinícielo: {line}</translation>
    </message>
    <message>
        <source>If a clock is wrong, set it: on the server, “sudo timedatectl set-ntp true”. If the certificate is wrong, renew it in the console, under Server, TLS Certificates.</source>
        <translation>Si un reloj está mal, póngalo en hora: en el servidor, «sudo timedatectl set-ntp true». Si lo que está mal es el certificado, renuévelo en la consola, en Servidor, TLS Certificates (o Certificados TLS/SSL).</translation>
    </message>
    <message>
        <source>Renew it, or import the right one, in the console, under Server, TLS Certificates. Then check again.</source>
        <translation>Renuévelo, o importe el correcto, en la consola, en Servidor, TLS Certificates (o Certificados TLS/SSL). Después, vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not written like an answer.</source>
        <translation>La línea {line} de «{file}» no está escrita como una respuesta.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not written like a secret.</source>
        <translation>La línea {line} de «{file}» no está escrita como un secreto.</translation>
    </message>
    <message>
        <source>This has more than one line: {name_words}.</source>
        <translation>Tiene más de una línea: {name_words}.</translation>
    </message>
    <message>
        <source>I have changed nothing. Wait until that is finished, or ask that person to stop; then try again.</source>
        <translation>No he cambiado nada. Espere a que termine, o pida a esa persona que lo detenga, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>At {host}, port {port}, a connection pooler such as PgBouncer hands every connection to another program after each transaction. Openfire cannot work like that.</source>
        <translation>En {host}, puerto {port}, un agrupador de conexiones como PgBouncer entrega cada conexión a otro programa después de cada transacción. Openfire no puede trabajar así.</translation>
    </message>
    <message>
        <source>Set the one that is wrong: on the server, “sudo timedatectl set-ntp true”; on this computer, have the time set automatically in its settings. Then try again.</source>
        <translation>Ponga en hora el que esté mal: en el servidor, «sudo timedatectl set-ntp true»; en este ordenador, active la hora automática en la configuración. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Type the password of “{user}” as well.</source>
        <translation>Escriba también la contraseña de «{user}».</translation>
    </message>
    <message>
        <source>Use another account, or have the administrator of the server extend this one: “chage -E -1 -I -1 {user}”.</source>
        <translation>Use otra cuenta o pida al administrador del servidor que prolongue esta: «chage -E -1 -I -1 {user}».</translation>
    </message>
    <message>
        <source>The server {host} offers only forms of SSH that are no longer safe ({option}: {offered}).</source>
        <translation>El servidor {host} solo ofrece formas de SSH que ya no son seguras ({option}: {offered}).</translation>
    </message>
    <message>
        <source>The server lets “{user}” log in, but does not let it run a command.</source>
        <translation>El servidor deja que «{user}» inicie sesión, pero no que ejecute ninguna orden.</translation>
    </message>
    <message>
        <source>The server confines “{user}” to a folder in which there is no {shell}, so no command can be run.</source>
        <translation>El servidor encierra a «{user}» en una carpeta en la que no hay {shell}, así que no se puede ejecutar ninguna orden.</translation>
    </message>
    <message>
        <source>Use an account to which “ChrootDirectory” in /etc/ssh/sshd_config of the server does not apply.</source>
        <translation>Use una cuenta a la que no se aplique «ChrootDirectory» en /etc/ssh/sshd_config del servidor.</translation>
    </message>
    <message>
        <source>A start-up file of “{user}” on the server reads what is meant for my commands, so I sent nothing secret.</source>
        <translation>Un archivo de inicio de «{user}» en el servidor lee lo que va dirigido a mis órdenes, así que no he enviado nada secreto.</translation>
    </message>
    <message>
        <source>Log in as “{user}” in a terminal, put this line at the beginning of ~/.bashrc (or whichever file it is), and try again: case $- in *i*) ;; *) return ;; esac</source>
        <translation>Inicie sesión como «{user}» en un terminal, ponga esta línea al principio de ~/.bashrc (o del archivo que sea) y vuelva a intentarlo: case $- in *i*) ;; *) return ;; esac</translation>
    </message>
    <message>
        <source>Make the link lead to another place on that disk, such as /srv/openfire, or remove it. Then try again.</source>
        <translation>Haga que el enlace lleve a otro lugar de ese disco, por ejemplo a /srv/openfire, o quítelo. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The directory says that the account “{user}” has expired.</source>
        <translation>El directorio dice que la cuenta «{user}» ha caducado.</translation>
    </message>
    <message>
        <source>There is nothing to move or to correct.</source>
        <translation>No hay nada que pasar ni corregir.</translation>
    </message>
    <message>
        <source>There is no Openfire set up on this server yet.</source>
        <translation>En este servidor todavía no hay ningún Openfire instalado y configurado.</translation>
    </message>
    <message>
        <source>Set it up first: choose “Install now” at the end of the questions.</source>
        <translation>Instálelo primero: pulse «Instalar ahora» al final de las preguntas.</translation>
    </message>
    <message>
        <source>Write it as in the file that “openfire-setup example” prints: a name, =, and text in quotation marks, a number, true or false.</source>
        <translation>Escríbala como en el archivo que muestra «openfire-setup example»: un nombre, = y texto entre comillas, un número, true o false.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” contains characters that are not stored as UTF-8.</source>
        <translation>La línea {line} de «{file}» contiene caracteres que no están guardados en UTF-8.</translation>
    </message>
    <message>
        <source>Open the file in your editor, check that the characters are right, and save it with the encoding UTF-8.</source>
        <translation>Abra el archivo en su editor, compruebe que los caracteres están bien y guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>Use a file of your own that only you can read.</source>
        <translation>Use un archivo suyo que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>Write one secret per line, like this: admin_password = &quot;…&quot;</source>
        <translation>Escriba un secreto por línea, así: admin_password = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Go back to the page that asks for it, and type it.</source>
        <translation>Vuelva a la página donde se pide y escríbalo.</translation>
    </message>
    <message>
        <source>Openfire would not store this as it was typed: {name_words}.</source>
        <translation>Openfire no lo guardaría tal como se escribió: {name_words}.</translation>
    </message>
    <message>
        <source>Choose another one: no spaces at the beginning or end, no two spaces in a row, and never “admin”.</source>
        <translation>Elija otra: sin espacios al principio ni al final, sin dos espacios seguidos y nunca «admin».</translation>
    </message>
    <message>
        <source>Programs read some of its characters differently, for example emoji or joined letters: {name_words}.</source>
        <translation>Los programas interpretan de distinta manera algunos de sus caracteres, como los emojis o las letras unidas: {name_words}.</translation>
    </message>
    <message>
        <source>Choose another one, made of letters, digits and common symbols.</source>
        <translation>Elija otra, con letras, cifras y los símbolos habituales.</translation>
    </message>
    <message>
        <source>Go back to the page that asks for it, and type it on one line.</source>
        <translation>Vuelva a la página donde se pide y escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>An error occurred in this program, and I stopped.</source>
        <translation>Se ha producido un error en este programa y me he detenido.</translation>
    </message>
    <message>
        <source>Save the report and ask for help; it is safe to try again.</source>
        <translation>Guarde el informe y pida ayuda; puede volver a intentarlo sin riesgo.</translation>
    </message>
    <message>
        <source>PostgreSQL does not answer at {host}, port {port}.</source>
        <translation>PostgreSQL no responde en {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>PostgreSQL is not running on port {port} of the server, but on port {found}.</source>
        <translation>PostgreSQL no funciona en el puerto {port} del servidor, sino en el puerto {found}.</translation>
    </message>
    <message>
        <source>The server cannot reach {host}: there was no answer from port {port}.</source>
        <translation>El servidor no puede comunicarse con {host}: no hubo respuesta del puerto {port}.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall separates the two servers.</source>
        <translation>Compruebe la dirección y que ningún cortafuegos separe los dos servidores.</translation>
    </message>
    <message>
        <source>Correct the port; PostgreSQL normally uses 5432.</source>
        <translation>Corrija el puerto; el habitual de PostgreSQL es el 5432.</translation>
    </message>
    <message>
        <source>The server cannot find a computer called “{host}”.</source>
        <translation>El servidor no encuentra ningún ordenador llamado «{host}».</translation>
    </message>
    <message>
        <source>Check the spelling of the database’s address, or enter its IP address.</source>
        <translation>Compruebe cómo está escrita la dirección de la base de datos o escriba su dirección IP.</translation>
    </message>
    <message>
        <source>This is not the password of the database user “{user}”.</source>
        <translation>Esta no es la contraseña del usuario de la base de datos «{user}».</translation>
    </message>
    <message>
        <source>Correct the name of the database user, or let me create it.</source>
        <translation>Corrija el nombre del usuario de la base de datos o deje que lo cree yo.</translation>
    </message>
    <message>
        <source>The database user “{user}” is not allowed to log in to PostgreSQL, or no longer is.</source>
        <translation>El usuario de la base de datos «{user}» no tiene permiso para iniciar sesión en PostgreSQL, o ya no lo tiene.</translation>
    </message>
    <message>
        <source>Enter another user, or ask the database administrator to run this: ALTER ROLE &quot;{user}&quot; LOGIN VALID UNTIL &apos;infinity&apos;;</source>
        <translation>Escriba otro usuario o pida a quien administra la base de datos que ejecute esto: ALTER ROLE &quot;{user}&quot; LOGIN VALID UNTIL &apos;infinity&apos;;</translation>
    </message>
    <message>
        <source>Enter the password of “{user}” as the password of the database, or choose another name for the database user. If you know that only this Openfire uses “{user}”, ask the database administrator to run this, and I will treat it as mine: {line}</source>
        <translation>Escriba la contraseña de «{user}» como contraseña de la base de datos o elija otro nombre para el usuario de la base de datos. Si sabe que solo este Openfire usa «{user}», pida a quien administra la base de datos que ejecute esto y lo trataré como mío: {line}</translation>
    </message>
    <message>
        <source>Correct the name of the database, or ask for it to be created with “{user}” as its owner.</source>
        <translation>Corrija el nombre de la base de datos o pida que la creen con «{user}» como propietario.</translation>
    </message>
    <message>
        <source>If its databases are still needed, have that file restored from a backup. If not, move what is left out of the way: “sudo mv {folder} {folder}.old”. Then try again.</source>
        <translation>Si sus bases de datos todavía hacen falta, pida que recuperen ese archivo de una copia de seguridad. Si no, aparte lo que queda: «sudo mv {folder} {folder}.old». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Correct the line with the port in that file, for example to “{line}”. Then try again.</source>
        <translation>Corrija en ese archivo la línea del puerto, por ejemplo así: «{line}». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody has disabled PostgreSQL on the server so that nothing can start it: its service {unit} is masked.</source>
        <translation>Alguien ha desactivado PostgreSQL en el servidor de modo que nada puede iniciarlo: su servicio {unit} está enmascarado.</translation>
    </message>
    <message>
        <source>If it is allowed to run, have “sudo {command}” run on the server, and try again.</source>
        <translation>Si puede estar en marcha, pida que ejecuten «sudo {command}» en el servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PostgreSQL was started on the server, but does not keep running.</source>
        <translation>Se ha iniciado PostgreSQL en el servidor, pero no sigue en marcha.</translation>
    </message>
    <message>
        <source>The reason is in the last lines of {file}, and in the details. Correct it, run “systemctl start {unit}”, and try again.</source>
        <translation>El motivo está en las últimas líneas de {file} y en los detalles. Corríjalo, ejecute «systemctl start {unit}» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds its data, usually in /var/lib/postgresql, then try again.</source>
        <translation>Libere espacio en el disco que guarda sus datos, normalmente en /var/lib/postgresql, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database “{database}” stores its text as {encoding}; Openfire needs UTF8, or names with accents will be damaged.</source>
        <translation>La base de datos «{database}» guarda el texto como {encoding}; Openfire necesita UTF8, o los nombres con acentos se dañarán.</translation>
    </message>
    <message>
        <source>Enter the name of another database, created with the encoding UTF8.</source>
        <translation>Escriba el nombre de otra base de datos, creada con la codificación UTF8.</translation>
    </message>
    <message>
        <source>Enter the name of a database that does not exist yet, so that nobody’s data is touched.</source>
        <translation>Escriba el nombre de una base de datos que aún no exista, para no tocar los datos de nadie.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} accepts only encrypted connections, and encryption is switched off in your answers.</source>
        <translation>PostgreSQL en {host} solo acepta conexiones cifradas, y el cifrado está desactivado en sus respuestas.</translation>
    </message>
    <message>
        <source>Under “Advanced settings” of the database, choose “Encrypted if possible” or “Encrypted only”.</source>
        <translation>En «Configuración avanzada» de la base de datos, elija «Cifrada si se puede» o «Solo cifrada».</translation>
    </message>
    <message>
        <source>Your answers ask for an encrypted connection to PostgreSQL at {host}, but that server does not offer one that is safe today.</source>
        <translation>Sus respuestas piden una conexión cifrada con PostgreSQL en {host}, pero ese servidor no ofrece ninguna que hoy sea segura.</translation>
    </message>
    <message>
        <source>Ask the database administrator to switch TLS on, or choose “Encrypted if possible” under “Advanced settings” of the database.</source>
        <translation>Pida a quien administra la base de datos que active TLS, o elija «Cifrada si se puede» en «Configuración avanzada» de la base de datos.</translation>
    </message>
    <message>
        <source>Use a newer PostgreSQL, for example the one the server’s system offers.</source>
        <translation>Use un PostgreSQL más reciente, por ejemplo el que ofrece el sistema del servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} does not know the time zone of the server, “{zone}”, and refuses every login that names it.</source>
        <translation>PostgreSQL en {host} no conoce la zona horaria del servidor, «{zone}», y rechaza todo inicio de sesión que la nombre.</translation>
    </message>
    <message>
        <source>Set the server’s time zone by its current name, for example with “{command}”; or install the package tzdata-legacy where PostgreSQL runs, and restart PostgreSQL. Then try again.</source>
        <translation>Ponga en el servidor una zona con su nombre actual, por ejemplo con «{command}»; o instale el paquete tzdata-legacy donde funciona PostgreSQL y reinicie PostgreSQL. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The details show what PostgreSQL said. Ask the database administrator to lift that rule for “{user}”, or enter the name of an empty database.</source>
        <translation>Los detalles muestran lo que dijo PostgreSQL. Pida a quien administra la base de datos que quite esa regla para «{user}» o escriba el nombre de una base de datos vacía.</translation>
    </message>
    <message>
        <source>Ask the database administrator to run this in “{database}”, then try again: {line}</source>
        <translation>Pida a quien administra la base de datos que ejecute esto en «{database}» y vuelva a intentarlo: {line}</translation>
    </message>
    <message>
        <source>PostgreSQL answered in an unexpected way.</source>
        <translation>PostgreSQL respondió de una manera inesperada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save the report and show it to the database administrator.</source>
        <translation>Vuelva a intentarlo. Si se repite, guarde el informe y muéstrelo a quien administra la base de datos.</translation>
    </message>
    <message>
        <source>Ask the database administrator to add this line to pg_hba.conf, above every line that begins with the word host, and then to run “{command}”: {line}</source>
        <translation>Pida a quien administra la base de datos que añada esta línea a pg_hba.conf, por encima de todas las que empiezan por la palabra host, y que después ejecute «{command}»: {line}</translation>
    </message>
    <message>
        <source>PostgreSQL runs on the server, but does not let its own administrator (postgres) log in without a password. I need that to create Openfire’s user and database.</source>
        <translation>PostgreSQL funciona en el servidor, pero no deja iniciar sesión sin contraseña a su propio administrador (postgres). Lo necesito para crear el usuario y la base de datos de Openfire.</translation>
    </message>
    <message>
        <source>Open {file}, replace line {place}, where the method is now “{method}”, with this one, and then run “{command}”: {line}</source>
        <translation>Abra {file}, sustituya la línea {place}, donde el método es ahora «{method}», por esta y después ejecute «{command}»: {line}</translation>
    </message>
    <message>
        <source>The database “{database}” accepts no connections at the moment.</source>
        <translation>La base de datos «{database}» no admite ahora conexiones de nadie.</translation>
    </message>
    <message>
        <source>Ask the database administrator to run this, or enter the name of another database: ALTER DATABASE &quot;{database}&quot; ALLOW_CONNECTIONS true;</source>
        <translation>Pida a quien administra la base de datos que ejecute esto o escriba el nombre de otra base de datos: ALTER DATABASE &quot;{database}&quot; ALLOW_CONNECTIONS true;</translation>
    </message>
    <message>
        <source>PostgreSQL stores the password of “{user}” in the old form (md5), and a rule in its pg_hba.conf asks for the new one (scram-sha-256).</source>
        <translation>PostgreSQL guarda la contraseña de «{user}» en la forma antigua (md5) y una regla de su pg_hba.conf pide la nueva (scram-sha-256).</translation>
    </message>
    <message>
        <source>Ask the database administrator to set the same password again in psql: first “{line}”, then “{command}”.</source>
        <translation>Pida a quien administra la base de datos que vuelva a poner la misma contraseña en psql: primero «{line}» y después «{command}».</translation>
    </message>
    <message>
        <source>If PostgreSQL answers there, for example in a container, choose an existing database instead of a new one. Otherwise enter another port.</source>
        <translation>Si ahí responde PostgreSQL, por ejemplo en un contenedor, elija una base de datos existente en lugar de una nueva. Si no, escriba otro puerto.</translation>
    </message>
    <message>
        <source>Openfire should keep up to {wanted} connections to its database open, but PostgreSQL allows it {limit} at most.</source>
        <translation>Openfire debe poder mantener hasta {wanted} conexiones con su base de datos, pero PostgreSQL le permite {limit} como máximo.</translation>
    </message>
    <message>
        <source>Enter {limit} or less as the maximum number of connections, or ask the database administrator to run this and restart PostgreSQL: {line}</source>
        <translation>Escriba {limit} o menos como número máximo de conexiones o pida a quien administra la base de datos que ejecute esto y reinicie PostgreSQL: {line}</translation>
    </message>
    <message>
        <source>The server’s processor is of the type {found}, on which Openfire has not been tested.</source>
        <translation>El procesador del servidor es del tipo {found}, en el que Openfire no se ha probado.</translation>
    </message>
    <message>
        <source>The server’s disk that holds {place} is full.</source>
        <translation>El disco del servidor en el que está {place} está lleno.</translation>
    </message>
    <message>
        <source>The server’s disk that holds {place} has {found} MB free; {missing} MB more are needed.</source>
        <translation>El disco del servidor en el que está {place} tiene {found} MB libres; hacen falta {missing} MB más.</translation>
    </message>
    <message>
        <source>The server’s disk that holds {place} has free space, but cannot take any more files: there are too many on it.</source>
        <translation>El disco del servidor en el que está {place} tiene espacio libre, pero no admite más archivos: ya tiene demasiados.</translation>
    </message>
    <message>
        <source>Ask the server administrator to make that disk writable. If nobody made it read-only, the disk may be failing: look for the reason with “sudo dmesg” first.</source>
        <translation>Pida a quien administra el servidor que permita escribir en ese disco. Si ha quedado así por sí solo, puede que el disco esté fallando: busque antes el motivo con «sudo dmesg».</translation>
    </message>
    <message>
        <source>The clocks of the server and of this computer differ by {apart}: the server has {there}, this computer {here} (UTC). Certificates made with a wrong clock are refused.</source>
        <translation>El reloj del servidor y el de este ordenador difieren en {apart}: el servidor marca {there} y este ordenador {here} (UTC). Los certificados hechos con un reloj equivocado se rechazan.</translation>
    </message>
    <message>
        <source>The server’s answer to a question about itself could not be read.</source>
        <translation>No se pudo leer la respuesta del servidor a una pregunta sobre sí mismo.</translation>
    </message>
    <message>
        <source>Openfire’s console should use port {port} of the server, but “{process}” is using it.</source>
        <translation>La consola de Openfire tendría que usar el puerto {port} del servidor, pero lo está usando «{process}».</translation>
    </message>
    <message>
        <source>Choose another port for the console. I will not touch that program.</source>
        <translation>Elija otro puerto para la consola. No toco ese programa.</translation>
    </message>
    <message>
        <source>I will not touch it, and the two cannot share a port. Choose a different server; or, if nobody needs {process} any more, have it switched off, and try again.</source>
        <translation>No lo toco, y los dos no pueden compartir un puerto. Elija otro servidor; o, si ya nadie necesita {process}, pida a quien lo administra que lo desactive, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire can only be set up on this computer if it runs Linux.</source>
        <translation>Openfire solo se puede instalar en este ordenador si usa Linux.</translation>
    </message>
    <message>
        <source>The details show what the firewall said. Correct that on the server, or open TCP port {port} in its firewall yourself. Then try again.</source>
        <translation>Los detalles muestran lo que ha respondido el cortafuegos. Corríjalo en el servidor o abra usted mismo el puerto TCP {port} en su cortafuegos. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A rule of the server’s firewall ({firewall}, chain “{chain}”) forbids port {port}: {rule}</source>
        <translation>Una regla del cortafuegos del servidor ({firewall}, cadena «{chain}») prohíbe el puerto {port}: {rule}</translation>
    </message>
    <message>
        <source>I never remove a rule that somebody else made. If port {port} should be open, remove the rule on the server and try again. If not, leave it out of the ports to open.</source>
        <translation>Nunca quito una regla que ha puesto otra persona. Si el puerto {port} debe estar abierto, quite la regla en el servidor y vuelva a intentarlo. Si no, no lo incluya entre los puertos que se abren.</translation>
    </message>
    <message>
        <source>The administration console should be reachable from other computers, but the server’s firewall ({firewall}) blocks port {ports}, which is not among the ports to open.</source>
        <translation>Se debe poder llegar a la consola de administración desde otros ordenadores, pero el cortafuegos del servidor ({firewall}) bloquea el puerto {ports}, que no está entre los que se abren.</translation>
    </message>
    <message>
        <source>Add {ports} to the ports to open; or choose that the console answers only on the server itself.</source>
        <translation>Añada {ports} a los puertos que se abren, o elija que la consola responda solo en el propio servidor.</translation>
    </message>
    <message>
        <source>The server’s firewall ({firewall}) blocks connections (ports: {ports}) with this rule of its table “{table}”, chain “{chain}”: {rule}</source>
        <translation>El cortafuegos del servidor ({firewall}) bloquea las conexiones (puertos: {ports}) con esta regla de su tabla «{table}», cadena «{chain}»: {rule}</translation>
    </message>
    <message>
        <source>Somebody wrote these rules by hand, so I do not touch them. Run this on the server: {command}
To keep it after a restart, add this line to that chain in {file}, before any rule that rejects: {line}
Then try again.</source>
        <translation>Alguien escribió estas reglas a mano, así que no las toco. Ejecute esto en el servidor: {command}
Para que se conserve tras un reinicio, añada esta línea a esa cadena en {file}, antes de cualquier regla que rechace: {line}
Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server’s firewall ({firewall}) blocks connections (ports: {ports}). This is the rule that does it, in its table “{table}”, chain “{chain}”: {rule}</source>
        <translation>El cortafuegos del servidor ({firewall}) bloquea las conexiones (puertos: {ports}). La regla que las impide, en su tabla «{table}», cadena «{chain}», es esta: {rule}</translation>
    </message>
    <message>
        <source>I cannot see which file or program made these rules, so I do not touch them. Run this on the server: {command}
To keep it after a restart, add this line to that chain where the rules are made, before any rule that rejects: {line}
Then try again.</source>
        <translation>No veo qué archivo o programa creó estas reglas, así que no las toco. Ejecute esto en el servidor: {command}
Para que se conserve tras un reinicio, añada esta línea a esa cadena allí donde se crean las reglas, antes de cualquiera que rechace: {line}
Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Connections are let through now, but the firewall rules in {file} will block them (ports: {ports}) after the next restart of the server, with this one: {rule}</source>
        <translation>Ahora las conexiones pasan, pero las reglas del cortafuegos que hay en {file} las bloquearán (puertos: {ports}) cuando el servidor se reinicie, con esta: {rule}</translation>
    </message>
    <message>
        <source>Somebody wrote these rules by hand, so I do not touch them. Add this line to the chain “{chain}” in {file}, before any rule that rejects: {line}
Then try again.</source>
        <translation>Alguien escribió estas reglas a mano, así que no las toco. Añada esta línea a la cadena «{chain}» en {file}, antes de cualquier regla que rechace: {line}
Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again. Do not switch the server off in the meantime.</source>
        <translation>Espere a que termine y vuelva a intentarlo. No apague el servidor mientras tanto.</translation>
    </message>
    <message>
        <source>The server’s software sources have no “{package}”.</source>
        <translation>Las fuentes de programas del servidor no ofrecen «{package}».</translation>
    </message>
    <message>
        <source>Ask the server administrator to enable the standard sources of its system, then try again.</source>
        <translation>Pida a quien administra el servidor que active las fuentes estándar de su sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check that the server has access to the internet and that its clock is right, then try again.</source>
        <translation>Compruebe que el servidor tiene acceso a Internet y que su reloj está en hora, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A software source of the server no longer has what it announces ({source}), so “{package}” cannot be installed.</source>
        <translation>Una fuente de programas del servidor ya no tiene lo que anuncia ({source}), y por eso no se puede instalar «{package}».</translation>
    </message>
    <message>
        <source>“{package}” needs other programs, and the server’s software sources do not offer them in the right version.</source>
        <translation>«{package}» necesita otros programas, y las fuentes de programas del servidor no los ofrecen en la versión adecuada.</translation>
    </message>
    <message>
        <source>The details name them. Have the server’s software sources corrected until “sudo apt-get update” and “sudo apt-get install {package}” work there. Then try again.</source>
        <translation>Los detalles dicen cuáles. Pida que se corrijan las fuentes de programas del servidor, hasta que «sudo apt-get update» y «sudo apt-get install {package}» funcionen en él. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{package}” cannot be installed because somebody has held another program on the server at its version: {held}.</source>
        <translation>No se puede instalar «{package}» porque alguien ha bloqueado en su versión otro programa del servidor: {held}.</translation>
    </message>
    <message>
        <source>Ask who did that, and why. “sudo apt-mark unhold {held}” on the server releases it; then try again.</source>
        <translation>Pregunte quién lo ha hecho y por qué. «sudo apt-mark unhold {held}» lo desbloquea en el servidor; después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An earlier installation on the server was interrupted or is inconsistent, and “{package}” cannot be installed until that is repaired. The automatic repair did not work.</source>
        <translation>Una instalación anterior en el servidor se interrumpió o no es coherente, y «{package}» no se puede instalar hasta repararla. La reparación automática no funcionó.</translation>
    </message>
    <message>
        <source>Show the details to the server administrator: the programs named there have to be repaired first.</source>
        <translation>Muestre los detalles a quien administra el servidor: primero hay que reparar los programas que allí se nombran.</translation>
    </message>
    <message>
        <source>Try again. If it fails in the same place, show the details to the server administrator.</source>
        <translation>Vuelva a intentarlo. Si falla en el mismo punto, muestre los detalles a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Ask the server administrator to repair or remove it, then try again: if none is left, I install the right one.</source>
        <translation>Pida a quien administra el servidor que lo repare o lo quite y vuelva a intentarlo: si no queda ninguno, instalo yo el adecuado.</translation>
    </message>
    <message>
        <source>The administration console does not accept {user} from the directory.</source>
        <translation>La consola de administración no acepta a {user}, del directorio.</translation>
    </message>
    <message>
        <source>The previous administrator, “admin”, can still log in to the administration console.</source>
        <translation>El administrador anterior, «admin», todavía puede iniciar sesión en la consola de administración.</translation>
    </message>
    <message>
        <source>Openfire does not use the directory. Save the report and ask for help before anybody uses the server.</source>
        <translation>Openfire no consulta el directorio. Guarde el informe y pida ayuda antes de que nadie use el servidor.</translation>
    </message>
    <message>
        <source>The chat let {user} log in with a made-up password.</source>
        <translation>El chat dejó iniciar sesión a {user} con una contraseña inventada.</translation>
    </message>
    <message>
        <source>Stop Openfire until this is fixed: anybody can chat as anybody else. Save the report and ask for help.</source>
        <translation>Detenga Openfire hasta que esto se arregle: cualquiera puede chatear como otra persona. Guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>Openfire cannot read a password it stores encrypted, perhaps the one for the directory.</source>
        <translation>Openfire no puede leer una contraseña que guarda cifrada, quizá la del directorio.</translation>
    </message>
    <message>
        <source>Save the report and ask for help: logging in may work today and fail tomorrow.</source>
        <translation>Guarde el informe y pida ayuda: puede que hoy se pueda iniciar sesión y mañana no.</translation>
    </message>
    <message>
        <source>If Openfire has just been started, wait a minute and check again. If nothing changes, restart Openfire.</source>
        <translation>Si Openfire acaba de iniciarse, espere un minuto y compruébelo de nuevo. Si sigue igual, reinicie Openfire.</translation>
    </message>
    <message>
        <source>Openfire listens on port {port}, but the server’s own firewall ({firewall}, chain “{chain}”) blocks it with this rule: {rule}</source>
        <translation>Openfire escucha en el puerto {port}, pero el cortafuegos del propio servidor ({firewall}, cadena «{chain}») lo bloquea con esta regla: {rule}</translation>
    </message>
    <message>
        <source>Openfire listens on port {port}, but nothing arrives from this computer. I cannot tell whether the server’s own firewall ({firewall}, chain “{chain}”) lets it through, because of this rule: {rule}</source>
        <translation>Openfire escucha en el puerto {port}, pero desde este ordenador no llega nada. No puedo saber si el cortafuegos del propio servidor ({firewall}, cadena «{chain}») lo deja pasar, a causa de esta regla: {rule}</translation>
    </message>
    <message>
        <source>Make sure that this rule lets TCP port {port} through. If it already does, open the port in your provider’s control panel too, where it is called “firewall” or “security group”.</source>
        <translation>Compruebe que esa regla deja pasar el puerto TCP {port}. Si ya lo hace, abra también el puerto en el panel de control de su proveedor, donde se llama «firewall», «cortafuegos» o «grupo de seguridad».</translation>
    </message>
    <message>
        <source>Openfire listens on port {port}, and the server’s own firewall lets it through, but nothing arrives from this computer. Something in between blocks it: your provider’s firewall, or the network you are in.</source>
        <translation>Openfire escucha en el puerto {port} y el cortafuegos del propio servidor lo deja pasar, pero desde este ordenador no llega nada. Algo lo bloquea por el camino: el cortafuegos de su proveedor o la red en la que está usted.</translation>
    </message>
    <message>
        <source>Open TCP port {port} in your provider’s control panel, where it is called “firewall” or “security group”. If it is already open there, check again from another network.</source>
        <translation>Abra el puerto TCP {port} en el panel de control de su proveedor, donde se llama «firewall», «cortafuegos» o «grupo de seguridad». Si ya está abierto, compruébelo de nuevo desde otra red.</translation>
    </message>
    <message>
        <source>The administration console does not accept the administrator’s password.</source>
        <translation>La consola de administración no acepta la contraseña del administrador.</translation>
    </message>
    <message>
        <source>The administrator’s password is right, but the console has locked the account for a while: there were too many attempts with wrong passwords.</source>
        <translation>La contraseña del administrador es correcta, pero la consola ha bloqueado la cuenta por un tiempo: hubo demasiados intentos con contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Wait a minute and check again; if nothing changes, restart Openfire.</source>
        <translation>Espere un minuto y compruébelo de nuevo; si sigue igual, reinicie Openfire.</translation>
    </message>
    <message>
        <source>Another computer answers for “{domain}”: the certificate seen from this computer is not the server’s. No password was sent.</source>
        <translation>Otro ordenador responde en nombre de «{domain}»: el certificado que se ve desde este ordenador no es el del servidor. No se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Check again from another network. If it happens there too, ask your provider what is between this computer and the server.</source>
        <translation>Compruébelo de nuevo desde otra red. Si allí ocurre también, pregunte a su proveedor qué hay entre este ordenador y el servidor.</translation>
    </message>
    <message>
        <source>The chat’s certificate is valid from {begins} to {ends} (UTC), and on this computer it is {now}: chat programs will refuse it.</source>
        <translation>El certificado del chat es válido desde {begins} hasta {ends} (UTC), y en este ordenador es {now}: los programas de chat lo rechazarán.</translation>
    </message>
    <message>
        <source>Check again; if nothing changes, save the report: the details show what Openfire wrote.</source>
        <translation>Compruébelo de nuevo; si sigue igual, guarde el informe: los detalles muestran lo que escribió Openfire.</translation>
    </message>
    <message>
        <source>Check again: that removes them first. Or delete them in the console under Users/Groups. Nobody knows their passwords.</source>
        <translation>Compruébelo de nuevo: primero se borran. O bórrelas en la consola, en «Usuarios/Grupos». Nadie conoce sus contraseñas.</translation>
    </message>
    <message>
        <source>Check again; if nothing changes, the server is overloaded: restart Openfire.</source>
        <translation>Compruébelo de nuevo; si sigue igual, el servidor está sobrecargado: reinicie Openfire.</translation>
    </message>
    <message>
        <source>A password can be read in a file on the server. The details name the file.</source>
        <translation>Hay una contraseña legible en un archivo del servidor. Los detalles nombran el archivo.</translation>
    </message>
    <message>
        <source>Check that this computer is online and try again, or enter the server’s IP address.</source>
        <translation>Compruebe que este ordenador tiene conexión y vuelva a intentarlo, o escriba la dirección IP del servidor.</translation>
    </message>
    <message>
        <source>Check the port; if it is right, SSH has to be enabled on the server first.</source>
        <translation>Compruebe el puerto; si es correcto, primero hay que activar SSH en el servidor.</translation>
    </message>
    <message>
        <source>The server {host} closed the connection before anybody could log in.</source>
        <translation>El servidor {host} cortó la conexión antes de que se pudiera iniciar sesión.</translation>
    </message>
    <message>
        <source>Compare {fingerprint} with what your provider or the server’s own screen shows, then connect again.</source>
        <translation>Compare {fingerprint} con lo que muestra su proveedor o la propia pantalla del servidor y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The server {host} shows a different key from before. It may have been reinstalled, or somebody may be impersonating it.</source>
        <translation>El servidor {host} muestra una clave distinta de la anterior. Puede que lo hayan reinstalado o que alguien se haga pasar por él.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again: what is done is kept, and what was in progress is resumed.</source>
        <translation>Compruebe la red de este ordenador y vuelva a intentarlo: lo que ya está hecho se conserva y lo que estaba en curso se retoma.</translation>
    </message>
    <message>
        <source>Try again. If there is still no answer, check how busy the server is.</source>
        <translation>Vuelva a intentarlo. Si sigue sin responder, compruebe si el servidor está muy ocupado.</translation>
    </message>
    <message>
        <source>Check the spelling, or enter the IP address.</source>
        <translation>Compruebe que esté bien escrito o escriba la dirección IP.</translation>
    </message>
    <message>
        <source>Check that the other computer is switched on and that no firewall separates the two.</source>
        <translation>Compruebe que el otro ordenador esté encendido y que ningún cortafuegos los separe.</translation>
    </message>
    <message>
        <source>The file “{file}” could not be sent to the server completely.</source>
        <translation>No se pudo enviar el archivo «{file}» completo al servidor.</translation>
    </message>
    <message>
        <source>The server did not allow {path} to be written.</source>
        <translation>El servidor no ha permitido escribir {path}.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to the server administrator.</source>
        <translation>Vuelva a intentarlo. Si se repite, muestre los detalles a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server does not let anybody log in with a password.</source>
        <translation>El servidor no permite que nadie inicie sesión con contraseña.</translation>
    </message>
    <message>
        <source>Log in with a key file or with the key agent of this computer instead.</source>
        <translation>Inicie sesión con un archivo de clave o con el agente de claves de este ordenador.</translation>
    </message>
    <message>
        <source>The password of “{user}” on the server has expired; the server requires a new one first.</source>
        <translation>La contraseña de «{user}» en el servidor ha caducado: antes de nada hay que cambiarla.</translation>
    </message>
    <message>
        <source>Check the user name, and that the public half of this key has been added on the server for that user.</source>
        <translation>Compruebe el nombre de usuario y que la parte pública de esta clave esté añadida en el servidor para ese usuario.</translation>
    </message>
    <message>
        <source>Get a new certificate from the person who signs your keys, put it at {file}-cert.pub and try again.</source>
        <translation>Pida un certificado nuevo a quien firme sus claves, guárdelo en {file}-cert.pub y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose another file; if it is the right one, ask the person who gave you the key for an undamaged copy.</source>
        <translation>Elija otro archivo; si es el correcto, pida una copia sin daños a quien le dio la clave.</translation>
    </message>
    <message>
        <source>Have the server’s SSH service updated, and look for a newer version of this program.</source>
        <translation>Pida que actualicen el servicio SSH del servidor y busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The server does not let SSH forward connections to its other services.</source>
        <translation>El servidor no permite que SSH reenvíe conexiones a sus otros servicios.</translation>
    </message>
    <message>
        <source>Have “no-port-forwarding” and “restrict” removed from the line of your key in the file authorized_keys of “{user}” on the server. If they are not there, have “AllowTcpForwarding”, “PermitOpen” and “DisableForwarding” in /etc/ssh/sshd_config checked. Then try again.</source>
        <translation>Pida que quiten «no-port-forwarding» y «restrict» de la línea de su clave en el archivo authorized_keys de «{user}» en el servidor. Si no están ahí, pida que revisen «AllowTcpForwarding», «PermitOpen» y «DisableForwarding» en /etc/ssh/sshd_config. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server’s SSH service does not forward connections to Openfire and its database: line {line} of {file} there says “{found}”.</source>
        <translation>El servicio SSH del servidor no reenvía conexiones a Openfire ni a su base de datos: allí, la línea {line} de {file} dice «{found}».</translation>
    </message>
    <message>
        <source>As administrator of the server, change that line to “{wanted}” (if it is below “Match”, for the user you log in as), run “systemctl reload ssh” there and try again.</source>
        <translation>Como administrador del servidor, cambie esa línea por «{wanted}» (si está debajo de «Match», para el usuario con el que inicia sesión), ejecute allí «systemctl reload ssh» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Have the server’s SSH service updated.</source>
        <translation>Pida que actualicen el servicio SSH del servidor.</translation>
    </message>
    <message>
        <source>This program does not know the forms of SSH that the server {host} is limited to ({option}: {offered}).</source>
        <translation>Este programa no conoce las formas de SSH a las que se limita el servidor {host} ({option}: {offered}).</translation>
    </message>
    <message>
        <source>There is nothing wrong with the server; this program is behind. As administrator of the server, add “,{added}” at the end of the line “{option}” in /etc/ssh/sshd_config (or in a file of /etc/ssh/sshd_config.d), run “systemctl reload ssh” there and try again.</source>
        <translation>El servidor está bien: es este programa el que va por detrás. Como administrador del servidor, añada «,{added}» al final de la línea «{option}» de /etc/ssh/sshd_config (o de un archivo de /etc/ssh/sshd_config.d), ejecute allí «systemctl reload ssh» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{user}” may log in, but cannot run commands on the server: the login opens “{shell}” instead of an ordinary shell.</source>
        <translation>«{user}» puede iniciar sesión, pero no ejecutar órdenes en el servidor: la sesión abre «{shell}» en lugar de un intérprete de órdenes normal.</translation>
    </message>
    <message>
        <source>Use an account with an ordinary shell such as bash, or ask for this one to be given one.</source>
        <translation>Use una cuenta con un intérprete normal, como bash, o pida que le asignen uno a esta.</translation>
    </message>
    <message>
        <source>“{user}” is not the server’s administrator, and there is no sudo on the server to become it.</source>
        <translation>«{user}» no es el administrador del servidor, y el servidor no tiene sudo para llegar a serlo.</translation>
    </message>
    <message>
        <source>“{user}” can act as administrator of the server only with a password, and none was given.</source>
        <translation>«{user}» solo puede actuar como administrador del servidor con una contraseña, y no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>Use an account that is, or have “{user}” added to the administrators.</source>
        <translation>Use una cuenta que lo tenga o pida que añadan a «{user}» a los administradores.</translation>
    </message>
    <message>
        <source>Ask the server administrator to remove “requiretty” from the sudo settings.</source>
        <translation>Pida a quien administra el servidor que quite «requiretty» de la configuración de sudo.</translation>
    </message>
    <message>
        <source>I will not touch it: I cannot manage a server that I did not set up. Choose a different server; or, if nobody needs this one any more, have its data saved, have it switched off and removed, and try again.</source>
        <translation>No lo toco: no puedo administrar un servidor que no he configurado yo. Elija otro servidor; o, si ya nadie necesita este, pida a quien lo administra que guarde sus datos, lo desactive y lo quite, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>I cannot reach the list of Openfire versions.</source>
        <translation>No puedo acceder a la lista de versiones de Openfire.</translation>
    </message>
    <message>
        <source>There is no version {version} of Openfire to download.</source>
        <translation>No hay ninguna versión {version} de Openfire que descargar.</translation>
    </message>
    <message>
        <source>No checksum has been published for downloads of Openfire {version}.</source>
        <translation>No se ha publicado ninguna suma de verificación para descargar Openfire {version}.</translation>
    </message>
    <message>
        <source>Choose a newer version, or provide the file yourself from a source you trust.</source>
        <translation>Elija una versión más nueva o aporte usted el archivo, de una fuente de confianza.</translation>
    </message>
    <message>
        <source>The download of {file} was interrupted.</source>
        <translation>La descarga de {file} se ha interrumpido.</translation>
    </message>
    <message>
        <source>The server cannot reach {place}, where it would download Openfire from.</source>
        <translation>El servidor no llega a {place}, de donde iba a descargar Openfire.</translation>
    </message>
    <message>
        <source>The server cannot make sure that it would really download Openfire from {place}: it lacks the certificates for that, its clock is wrong, or somebody is intercepting the connection.</source>
        <translation>El servidor no puede asegurarse de que sea {place} de donde descargaría Openfire: le faltan los certificados para ello, su reloj está mal o alguien está interceptando la conexión.</translation>
    </message>
    <message>
        <source>The server has no program that can download Openfire.</source>
        <translation>El servidor no tiene ningún programa con el que descargar Openfire.</translation>
    </message>
    <message>
        <source>Move it somewhere else, or create the folder the link leads to. Then try again.</source>
        <translation>Póngalo en otro lugar, o cree la carpeta a la que lleva el enlace. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>I cannot open the Openfire file {file}.</source>
        <translation>No puedo abrir el archivo de Openfire {file}.</translation>
    </message>
    <message>
        <source>The file {file} is not the one that was published: it is damaged or forged.</source>
        <translation>El archivo {file} no es el que se publicó: está dañado o es falso.</translation>
    </message>
    <message>
        <source>Choose the file with a name like openfire_5_1_1.tar.gz.</source>
        <translation>Elija el archivo que tenga un nombre como openfire_5_1_1.tar.gz.</translation>
    </message>
    <message>
        <source>The file {file} contains Openfire {found}, not {wanted}.</source>
        <translation>El archivo {file} contiene Openfire {found}, no {wanted}.</translation>
    </message>
    <message>
        <source>Choose version {found} to continue with it. I do not upgrade it here.</source>
        <translation>Elija la versión {found} para seguir con él. Aquí no lo actualizo.</translation>
    </message>
    <message>
        <source>I leave it as it is. Choose a different server, or ask the person who put it there to move it away, and try again.</source>
        <translation>Lo dejo como está. Elija otro servidor, o pida a quien lo puso ahí que lo mueva a otro sitio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Ask the person who started it to stop it, and try again: I will start it as the service.</source>
        <translation>Pida a quien lo inició que lo detenga y vuelva a intentarlo: yo lo iniciaré como servicio.</translation>
    </message>
    <message>
        <source>I cannot read the Openfire settings file {file} on the server.</source>
        <translation>No puedo leer el archivo de configuración {file} de Openfire en el servidor.</translation>
    </message>
    <message>
        <source>Somebody may have edited it by hand: correct it or restore a copy.</source>
        <translation>Puede que alguien lo haya editado a mano: corríjalo o recupere una copia.</translation>
    </message>
    <message>
        <source>Enter the current value: {here_words}.</source>
        <translation>Escriba el valor actual: {here_words}.</translation>
    </message>
    <message>
        <source>The server’s system cannot isolate Openfire from the rest, as a service should be. Most likely the server is a container, and the machine it runs on does not allow it.</source>
        <translation>El sistema del servidor no puede aislar a Openfire del resto como corresponde a un servicio. Lo más probable es que el servidor sea un contenedor y que la máquina en la que está no lo permita.</translation>
    </message>
    <message>
        <source>Ask the administrator of that machine to allow nested containers (in Proxmox: Options, Features, “nesting”) and to restart the server. Then try again.</source>
        <translation>Pida a quien administra esa máquina que permita contenedores anidados (en Proxmox: Options, Features, «nesting») y que reinicie el servidor. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire should have {memory} MB of memory, and the server does not give it that much.</source>
        <translation>Openfire debe disponer de {memory} MB de memoria, y el servidor no se los da.</translation>
    </message>
    <message>
        <source>Openfire is not allowed to use one of its files on the server: {file}.</source>
        <translation>Openfire no puede usar uno de sus archivos en el servidor: {file}.</translation>
    </message>
    <message>
        <source>The server did not carry out an instruction to one of its services.</source>
        <translation>El servidor no cumplió una orden dada a uno de sus servicios.</translation>
    </message>
    <message>
        <source>The details say why. Perhaps its lists of users are protected: if “lsattr /etc/passwd /etc/group /etc/shadow /etc/gshadow” on the server shows an “i”, have it removed (“sudo chattr -i” and the file). Then try again.</source>
        <translation>Los detalles dicen por qué. Puede que sus listas de usuarios estén protegidas: si «lsattr /etc/passwd /etc/group /etc/shadow /etc/gshadow» muestra una «i» en el servidor, pida que se quite («sudo chattr -i» y el archivo). Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is an account named {user} on the server that somebody can log in with (its shell is {shell}). Openfire runs under that name, and anybody who uses the account could then read the database password.</source>
        <translation>En el servidor hay una cuenta llamada {user} con la que alguien puede iniciar sesión (su intérprete de órdenes es {shell}). Openfire funciona con ese nombre, y quien use esa cuenta podría leer la contraseña de la base de datos.</translation>
    </message>
    <message>
        <source>Another program ({program}) is changing the server’s list of users, so the user {user} cannot be created: {file} is locked.</source>
        <translation>Otro programa ({program}) está cambiando la lista de usuarios del servidor, así que no se puede crear el usuario {user}: {file} está bloqueado.</translation>
    </message>
    <message>
        <source>Wait until that is finished, then try again. If nobody is working there, the lock was left over: have “sudo rm {file}” run on the server.</source>
        <translation>Espere a que termine y vuelva a intentarlo. Si nadie está trabajando en él, el bloqueo quedó olvidado: pida que se ejecute «sudo rm {file}» en el servidor.</translation>
    </message>
    <message>
        <source>Openfire {version} cannot use a database password with such characters or spaces.</source>
        <translation>Openfire {version} no puede usar una contraseña de la base de datos con esos caracteres o con espacios.</translation>
    </message>
    <message>
        <source>Choose one with plain letters, digits and symbols, without spaces or accents.</source>
        <translation>Elija una con letras sencillas, cifras y símbolos, sin espacios ni acentos.</translation>
    </message>
    <message>
        <source>The directory does not answer at {host}, port {port}.</source>
        <translation>El directorio no responde en {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>The server cannot reach the directory at {host}: there was no answer from port {port}.</source>
        <translation>El servidor no llega al directorio en {host}: no hubo respuesta del puerto {port}.</translation>
    </message>
    <message>
        <source>Check its address, and that no firewall separates it from the server.</source>
        <translation>Compruebe su dirección y que no haya ningún cortafuegos entre el directorio y el servidor.</translation>
    </message>
    <message>
        <source>The server cannot find a computer called “{host}” for the directory.</source>
        <translation>El servidor no encuentra ningún ordenador llamado «{host}» para el directorio.</translation>
    </message>
    <message>
        <source>Check the spelling of the directory’s address, or enter its IP address.</source>
        <translation>Compruebe cómo está escrita la dirección del directorio o escriba su dirección IP.</translation>
    </message>
    <message>
        <source>Something at {host} accepts the connection on port {port}, but does not answer.</source>
        <translation>En {host} algo acepta la conexión en el puerto {port}, pero no responde.</translation>
    </message>
    <message>
        <source>Correct the port of the directory, or ask the directory administrator whether it has a problem.</source>
        <translation>Corrija el puerto del directorio o pregunte a quien lo administra si tiene algún problema.</translation>
    </message>
    <message>
        <source>The connection to the directory at {host} was closed in the middle of an answer.</source>
        <translation>La conexión con el directorio en {host} se cortó en medio de una respuesta.</translation>
    </message>
    <message>
        <source>Correct the port; usually it is 389, or 636 for LDAPS.</source>
        <translation>Corrija el puerto; los habituales son el 389 y, para LDAPS, el 636.</translation>
    </message>
    <message>
        <source>LDAPS is chosen, but the directory at {host} does not offer it on port {port}.</source>
        <translation>Se ha elegido LDAPS, pero el directorio en {host} no lo ofrece en el puerto {port}.</translation>
    </message>
    <message>
        <source>The directory at {host} accepts only encrypted LDAPS on port {port}.</source>
        <translation>El directorio en {host} solo acepta LDAPS, cifrado, en el puerto {port}.</translation>
    </message>
    <message>
        <source>Ask the directory administrator which encryption it offers, or choose another.</source>
        <translation>Pregunte a quien administra el directorio qué cifrado ofrece, o elija otro.</translation>
    </message>
    <message>
        <source>An encrypted connection to the directory at {host} is not possible: the two sides share no form of encryption that is safe today.</source>
        <translation>No es posible una conexión cifrada con el directorio en {host}: los dos lados no tienen en común ninguna forma de cifrado que hoy sea segura.</translation>
    </message>
    <message>
        <source>Ask the directory administrator to allow TLS 1.2 or later, then try again.</source>
        <translation>Pida a quien administra el directorio que permita TLS 1.2 o posterior y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No authority this computer trusts vouches for the certificate of the directory at {host}. It was issued by “{issuer}” for “{subject}”, expires on {expires} and has the fingerprint {fingerprint}.</source>
        <translation>Ninguna autoridad en la que confíe este ordenador responde por el certificado del directorio en {host}. Lo emitió «{issuer}» para «{subject}», caduca el {expires} y su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>The directory at {host} shows a different certificate from the one that was accepted. The new one was issued by “{issuer}” for “{subject}”, expires on {expires} and has the fingerprint {fingerprint}.</source>
        <translation>El directorio en {host} presenta un certificado distinto del que se aceptó. El nuevo lo emitió «{issuer}» para «{subject}», caduca el {expires} y su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask the directory administrator to renew it, then try again.</source>
        <translation>Pida a quien administra el directorio que lo renueve y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The directory’s certificate was issued to {names}, not to {host}. Openfire compares the two, so nobody could log in.</source>
        <translation>El certificado del directorio se emitió a {names}, no a {host}. Openfire compara los dos, así que nadie podría iniciar sesión.</translation>
    </message>
    <message>
        <source>As the address of the directory, enter a name the certificate was issued to; a * stands for part of a name. If the server does not know that name, have it entered in the server’s file /etc/hosts.</source>
        <translation>Como dirección del directorio, escriba un nombre al que se emitió el certificado; un * representa una parte del nombre. Si el servidor no conoce ese nombre, pida que lo añadan a su archivo /etc/hosts.</translation>
    </message>
    <message>
        <source>The certificate of the directory at {host} was not issued to any address. Openfire compares it with the address, so nobody could log in.</source>
        <translation>El certificado del directorio de {host} no se emitió a ninguna dirección. Openfire lo compara con la dirección, así que nadie podría iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask the directory administrator for a certificate issued to its name, and enter that name as its address.</source>
        <translation>Pida a quien administra el directorio un certificado emitido a su nombre, y escriba ese nombre como dirección.</translation>
    </message>
    <message>
        <source>The directory at {host} does not allow logging in without encryption.</source>
        <translation>El directorio en {host} no permite iniciar sesión sin cifrado.</translation>
    </message>
    <message>
        <source>An account “{user}” is given for reading the directory, but no password for it.</source>
        <translation>Se ha indicado la cuenta «{user}» para leer el directorio, pero no su contraseña.</translation>
    </message>
    <message>
        <source>Check both: the name of the account must be complete, up to its last “dc=” or “o=”; Active Directory also accepts one like openfire@school.example.</source>
        <translation>Compruebe las dos cosas: el nombre de la cuenta debe estar completo, hasta el último «dc=» u «o=»; Active Directory también acepta uno como openfire@escuela.example.</translation>
    </message>
    <message>
        <source>The directory has no account “{user}”.</source>
        <translation>El directorio no tiene ninguna cuenta «{user}».</translation>
    </message>
    <message>
        <source>Check the spelling of its name.</source>
        <translation>Compruebe cómo está escrito el nombre.</translation>
    </message>
    <message>
        <source>Ask the directory administrator to enable it, or use another account.</source>
        <translation>Pida a quien administra el directorio que la habilite, o use otra cuenta.</translation>
    </message>
    <message>
        <source>Ask the directory administrator to extend it, or use another account.</source>
        <translation>Pida a quien administra el directorio que la prolongue, o use otra cuenta.</translation>
    </message>
    <message>
        <source>Ask the directory administrator to unlock it, or wait until it unlocks by itself. Until then not even the right password is accepted.</source>
        <translation>Pida a quien administra el directorio que la desbloquee, o espere a que se desbloquee sola. Hasta entonces no se acepta ni la contraseña correcta.</translation>
    </message>
    <message>
        <source>Try again at another hour, or ask the directory administrator to change the hours of this account.</source>
        <translation>Vuelva a intentarlo a otra hora, o pida a quien administra el directorio que cambie el horario de esta cuenta.</translation>
    </message>
    <message>
        <source>The directory lets the account “{user}” log in only on certain computers, and the chat server is not one of them.</source>
        <translation>El directorio solo permite que la cuenta «{user}» inicie sesión en ciertos ordenadores, y el servidor del chat no está entre ellos.</translation>
    </message>
    <message>
        <source>Ask the directory administrator to let this account log in everywhere, or use another account.</source>
        <translation>Pida a quien administra el directorio que esta cuenta pueda iniciar sesión en cualquier ordenador, o use otra cuenta.</translation>
    </message>
    <message>
        <source>Have it changed in the usual way in your organisation, then enter the new one.</source>
        <translation>Cámbiela como es habitual en su organización y escriba después la nueva.</translation>
    </message>
    <message>
        <source>The directory requires a new password for the account “{user}” first.</source>
        <translation>El directorio exige antes una contraseña nueva para la cuenta «{user}».</translation>
    </message>
    <message>
        <source>Log in with it once in the place where passwords are changed in your organisation, then enter the new password.</source>
        <translation>Inicie sesión una vez con ella donde se cambian las contraseñas en su organización y escriba después la nueva.</translation>
    </message>
    <message>
        <source>“{user}” is not an account name the way the directory writes them.</source>
        <translation>«{user}» no es un nombre de cuenta como los escribe el directorio.</translation>
    </message>
    <message>
        <source>Correct the account; it looks like cn=openfire,ou=services,dc=example,dc=org. Only Active Directory also accepts openfire@school.example.</source>
        <translation>Corrija la cuenta; se escribe como cn=openfire,ou=services,dc=example,dc=org. Solo Active Directory acepta también openfire@escuela.example.</translation>
    </message>
    <message>
        <source>The directory shows its people only after logging in.</source>
        <translation>El directorio solo muestra a las personas después de iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask the directory administrator to let this account read it, then try again.</source>
        <translation>Pida a quien administra el directorio que permita a esta cuenta leerlo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The directory has no “{base}”. It exists only as far as “{exists}”.</source>
        <translation>El directorio no tiene «{base}». Solo existe hasta «{exists}».</translation>
    </message>
    <message>
        <source>Correct the search base, or have it found again.</source>
        <translation>Corrija la base de búsqueda o deje que se busque de nuevo.</translation>
    </message>
    <message>
        <source>“{base}” is not in this directory: it contains {bases}.</source>
        <translation>«{base}» no está en este directorio, que contiene {bases}.</translation>
    </message>
    <message>
        <source>Correct the search base; it must end like what the directory contains.</source>
        <translation>Corrija la base de búsqueda; debe terminar como lo que contiene el directorio.</translation>
    </message>
    <message>
        <source>The directory does not show “{base}” to the account “{user}”, and does not say what it contains.</source>
        <translation>El directorio no muestra «{base}» a la cuenta «{user}» ni dice qué contiene.</translation>
    </message>
    <message>
        <source>Ask the directory administrator for the right base.</source>
        <translation>Pregunte la base correcta a quien administra el directorio.</translation>
    </message>
    <message>
        <source>Correct the search base; it looks like ou=people,dc=example,dc=org.</source>
        <translation>Corrija la base de búsqueda; tiene la forma ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>The directory at {host} does not say what it contains, so the place of the people cannot be found automatically.</source>
        <translation>El directorio en {host} no dice qué contiene, así que el lugar de las personas no se puede encontrar automáticamente.</translation>
    </message>
    <message>
        <source>Enter the search base; the directory administrator knows it.</source>
        <translation>Escriba la base de búsqueda; quien administra el directorio la conoce.</translation>
    </message>
    <message>
        <source>The directory at {host} does not contain “{base}” itself: it refers to another one, {where}.</source>
        <translation>El directorio en {host} no contiene «{base}»: remite a otro, {where}.</translation>
    </message>
    <message>
        <source>Nobody in the directory under “{base}” matches the filter.</source>
        <translation>En el directorio no hay nadie bajo «{base}» que cumpla el filtro.</translation>
    </message>
    <message>
        <source>Correct the search base, or the user filter.</source>
        <translation>Corrija la base de búsqueda o el filtro de usuarios.</translation>
    </message>
    <message>
        <source>Narrow the search base, or ask the directory administrator to raise the limit for this account.</source>
        <translation>Acote la base de búsqueda o pida a quien administra el directorio que suba el límite de esta cuenta.</translation>
    </message>
    <message>
        <source>The directory gave up the search under “{base}”: it took longer than allowed.</source>
        <translation>El directorio abandonó la búsqueda bajo «{base}»: tardaba más de lo que permite.</translation>
    </message>
    <message>
        <source>Narrow the search base, or ask the directory administrator to index what the filter searches for.</source>
        <translation>Acote la base de búsqueda o pida a quien administra el directorio que indexe lo que busca el filtro.</translation>
    </message>
    <message>
        <source>The directory at {host} says that it is busy or out of service at the moment.</source>
        <translation>El directorio en {host} dice que está ocupado o fuera de servicio en este momento.</translation>
    </message>
    <message>
        <source>Correct the user filter or the group filter.</source>
        <translation>Corrija el filtro de usuarios o el de grupos.</translation>
    </message>
    <message>
        <source>Write the filter without it; inside a value, a * can take its place.</source>
        <translation>Escriba el filtro sin ese signo; dentro de un valor puede sustituirlo un *.</translation>
    </message>
    <message>
        <source>Check the spelling, or choose somebody from the list.</source>
        <translation>Compruebe cómo está escrito o elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Several people in the directory have the user name “{person}”; Openfire does not let any of them log in.</source>
        <translation>Varias personas del directorio tienen el nombre de usuario «{person}»; Openfire no deja iniciar sesión a ninguna.</translation>
    </message>
    <message>
        <source>Narrow the search base or the filter, so that only one of them is left.</source>
        <translation>Acote la base de búsqueda o el filtro para que solo quede una.</translation>
    </message>
    <message>
        <source>The directory at {host} answered in an unexpected way.</source>
        <translation>El directorio en {host} respondió de una manera inesperada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save the report and show it to the directory administrator.</source>
        <translation>Vuelva a intentarlo. Si se repite, guarde el informe y muéstrelo a quien administra el directorio.</translation>
    </message>
    <message>
        <source>The directory does not accept this password for {user}.</source>
        <translation>El directorio no acepta esta contraseña de {user}.</translation>
    </message>
    <message>
        <source>Enter the password {user} uses for everything else in your organisation. If it is right, ask the directory administrator whether the account is locked: not every directory says so.</source>
        <translation>Escriba la contraseña que {user} usa para todo lo demás en su organización. Si es la correcta, pregunte a quien administra el directorio si la cuenta está bloqueada: no todos los directorios lo dicen.</translation>
    </message>
    <message>
        <source>The directory lets {user} log in with a made-up password: it does not check passwords.</source>
        <translation>El directorio deja iniciar sesión a {user} con una contraseña inventada: no comprueba las contraseñas.</translation>
    </message>
    <message>
        <source>Do not use this directory for the chat. The directory administrator must fix that first.</source>
        <translation>No use este directorio para el chat. Quien lo administra debe arreglarlo primero.</translation>
    </message>
    <message>
        <source>Your answers do not name a directory.</source>
        <translation>Sus respuestas no nombran ningún directorio.</translation>
    </message>
    <message>
        <source>Choose the directory (LDAP) as the place where users are kept.</source>
        <translation>Elija el directorio (LDAP) como lugar de los usuarios.</translation>
    </message>
    <message>
        <source>This server keeps its own users; according to your answers, a directory does.</source>
        <translation>Este servidor guarda sus propios usuarios; según sus respuestas, los guarda un directorio.</translation>
    </message>
    <message>
        <source>Open the overview of this server and choose “Move the users to a directory…”: it rehearses first and undoes everything by itself if something fails.</source>
        <translation>Abra el resumen de este servidor y elija «Pasar los usuarios a un directorio…»: primero ensaya y, si algo falla, lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>The users of this server come from a directory; your answers say otherwise.</source>
        <translation>Los usuarios de este servidor vienen de un directorio; sus respuestas dicen otra cosa.</translation>
    </message>
    <message>
        <source>Choose the directory as the place where users are kept. To leave it, open the overview of this server and choose “Go back to Openfire’s own users…”.</source>
        <translation>Elija el directorio como lugar de los usuarios. Para dejarlo, abra el resumen de este servidor y elija «Volver a los usuarios de Openfire…».</translation>
    </message>
    <message>
        <source>Your answers and this server differ about the directory ({setting_words}): {wanted} in your answers, {here} on the server.</source>
        <translation>Sus respuestas y este servidor no coinciden en un dato del directorio ({setting_words}): {wanted} en sus respuestas, {here} en el servidor.</translation>
    </message>
    <message>
        <source>If the server is right, correct your answers. If your answers are right, open the overview of this server and choose “Correct the directory…”: it rehearses first and undoes everything by itself if something fails.</source>
        <translation>Si lo correcto es lo que tiene el servidor, corrija sus respuestas. Si lo correcto son sus respuestas, abra el resumen de este servidor y elija «Corregir el directorio…»: primero ensaya y, si algo falla, lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>There is no Openfire on this server that I set up.</source>
        <translation>En este servidor no hay ningún Openfire que haya instalado yo.</translation>
    </message>
    <message>
        <source>Set it up first; then its users can be moved.</source>
        <translation>Instálelo primero; después se podrán pasar sus usuarios.</translation>
    </message>
    <message>
        <source>This Openfire uses its embedded database. Moving the users safely needs PostgreSQL on the server.</source>
        <translation>Este Openfire usa su base de datos interna. Para pasar los usuarios con seguridad hace falta PostgreSQL en el servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed. If users should come from a directory, set up a server with PostgreSQL.</source>
        <translation>No se ha cambiado nada. Si los usuarios deben venir de un directorio, instale un servidor con PostgreSQL.</translation>
    </message>
    <message>
        <source>The database of this Openfire is on another computer ({host}). If the connection were lost, the server could not go back by itself.</source>
        <translation>La base de datos de este Openfire está en otro ordenador ({host}). Si se perdiera la conexión, el servidor no podría volver atrás por sí solo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Users can be moved when PostgreSQL is on the server itself.</source>
        <translation>No se ha cambiado nada. Los usuarios se pueden pasar cuando PostgreSQL está en el propio servidor.</translation>
    </message>
    <message>
        <source>The users of this server already come from this directory, and can log in.</source>
        <translation>Los usuarios de este servidor ya vienen de este directorio y pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>This server already uses Openfire’s own users.</source>
        <translation>Este servidor ya usa los usuarios propios de Openfire.</translation>
    </message>
    <message>
        <source>Somebody changed Openfire’s settings while I was preparing. I left them as they are.</source>
        <translation>Alguien cambió la configuración de Openfire mientras yo preparaba el cambio. La he dejado como está.</translation>
    </message>
    <message>
        <source>It took so long that the server went back by itself, as a precaution.</source>
        <translation>Tardó tanto que el servidor volvió por sí solo a como estaba, por precaución.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost halfway. Unless I get back to it, the server goes back to what it was within seven minutes.</source>
        <translation>La conexión con {host} se perdió a medias. Si no vuelvo a conectarme, el servidor vuelve por sí solo a como estaba en menos de siete minutos.</translation>
    </message>
    <message>
        <source>Check the network and try again: I will put everything in order first.</source>
        <translation>Compruebe la red y vuelva a intentarlo: lo primero será ponerlo todo en orden.</translation>
    </message>
    <message>
        <source>A change on this server was interrupted and has not been undone yet.</source>
        <translation>Un cambio en este servidor se interrumpió a la mitad y todavía no se ha deshecho.</translation>
    </message>
    <message>
        <source>Wait seven minutes, in which the server goes back to what it was by itself, and try again. If nothing changes, set up the server again: I will then undo the change first.</source>
        <translation>Espere siete minutos, en los que el servidor vuelve por sí solo a como estaba, y vuelva a intentarlo. Si sigue igual, configure de nuevo el servidor: entonces deshago primero ese cambio.</translation>
    </message>
    <message>
        <source>The change did not work, and I could not check that everything is as it was before.</source>
        <translation>El cambio no salió bien, y no he podido comprobar que todo esté como antes.</translation>
    </message>
    <message>
        <source>There is no “admin” among Openfire’s own users who could manage it.</source>
        <translation>Entre los usuarios propios de Openfire no hay ningún «admin» que pueda administrarlo.</translation>
    </message>
    <message>
        <source>The users stay in the directory. Ask for help.</source>
        <translation>Los usuarios siguen en el directorio. Pida ayuda.</translation>
    </message>
    <message>
        <source>This is not the password that “admin” had among Openfire’s own users.</source>
        <translation>Esta no es la contraseña que «admin» tenía entre los usuarios propios de Openfire.</translation>
    </message>
    <message>
        <source>Enter the one from before the users were moved.</source>
        <translation>Escriba la de antes de que se pasaran los usuarios.</translation>
    </message>
    <message>
        <source>{user} from the directory can still log in to the chat after going back.</source>
        <translation>{user}, del directorio, todavía puede iniciar sesión en el chat después de la vuelta atrás.</translation>
    </message>
    <message>
        <source>On this server there is already a directory (LDAP), “{suffix}”, which I did not set up. Nothing was changed in it.</source>
        <translation>En este servidor ya hay un directorio (LDAP), «{suffix}», que no he instalado yo. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>Let Openfire use that directory instead of setting up a new one, or choose another server.</source>
        <translation>Deje que Openfire use ese directorio en lugar de instalar uno nuevo, o elija otro servidor.</translation>
    </message>
    <message>
        <source>If that program is a directory, let Openfire use it. Otherwise stop it on the server, then try again.</source>
        <translation>Si ese programa es un directorio, deje que Openfire lo use. Si no, deténgalo en el servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at the output of “journalctl -u slapd” on the server.</source>
        <translation>Vuelva a intentarlo. Si se repite, mire en el servidor lo que muestra «journalctl -u slapd».</translation>
    </message>
    <message>
        <source>Try again: what is already done is not done twice. If it happens again, show the details to the server administrator.</source>
        <translation>Vuelva a intentarlo: lo que ya está hecho no se repite. Si se repite el error, muestre los detalles a quien administra el servidor.</translation>
    </message>
    <message>
        <source>I cannot read the table of people “{file}”.</source>
        <translation>No puedo leer la tabla de personas «{file}».</translation>
    </message>
    <message>
        <source>There is nobody in the table of people “{file}”.</source>
        <translation>No hay nadie en la tabla de personas «{file}».</translation>
    </message>
    <message>
        <source>Write one person per line, below the line with the names of the columns.</source>
        <translation>Escriba una persona por línea, debajo de la línea con los nombres de las columnas.</translation>
    </message>
    <message>
        <source>In Excel or LibreOffice, choose “Save as” and the type “CSV (UTF-8)”, then use that file.</source>
        <translation>En Excel o LibreOffice elija «Guardar como» y el tipo «CSV (UTF-8)», y use ese archivo.</translation>
    </message>
    <message>
        <source>Split it into several files and use one after the other: people who are already in the directory stay there.</source>
        <translation>Divídalo en varios archivos y úselos uno tras otro: quien ya está en el directorio se queda en él.</translation>
    </message>
    <message>
        <source>Correct these lines, then use the file again.</source>
        <translation>Corrija esas líneas y vuelva a usar el archivo.</translation>
    </message>
    <message>
        <source>The first password cannot be used.</source>
        <translation>La primera contraseña no se puede usar.</translation>
    </message>
    <message>
        <source>Choose one of {least} to {most} characters that can be typed on any keyboard.</source>
        <translation>Elija una de {least} a {most} caracteres que se puedan escribir en cualquier teclado.</translation>
    </message>
    <message>
        <source>“{user}” should administer Openfire, but is not in the table of people.</source>
        <translation>«{user}» va a administrar Openfire, pero no está en la tabla de personas.</translation>
    </message>
    <message>
        <source>Add that person to the table, or choose an administrator who is in it.</source>
        <translation>Añada esa persona a la tabla o elija un administrador que esté en ella.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} is starting or stopping and does not let anybody log in yet.</source>
        <translation>PostgreSQL en {host} se está iniciando o deteniendo y todavía no deja iniciar sesión a nadie.</translation>
    </message>
    <message>
        <source>The database “{database}” already contains the data of an Openfire for “{domain}”, and no settings on this server say that they are its own.</source>
        <translation>La base de datos «{database}» ya contiene los datos de un Openfire para «{domain}», y ningún ajuste de este servidor dice que sean los suyos.</translation>
    </message>
    <message>
        <source>If they are this server’s, its settings are gone: restore a copy of what is missing in /opt/openfire, above all conf/openfire.xml, and nobody loses anything. Only if you want to start from scratch, without any of these data, enter the name of another database: one that does not exist yet, or an empty one.</source>
        <translation>Si son los de este servidor, se han perdido sus ajustes: recupere de una copia lo que falta en /opt/openfire, sobre todo conf/openfire.xml, y nadie pierde nada. Solo si quiere empezar de cero, sin ninguno de esos datos, escriba el nombre de otra base de datos: una que no exista todavía o que esté vacía.</translation>
    </message>
    <message>
        <source>The database “{database}” already contains the tables of another Openfire, not of the one on this server.</source>
        <translation>La base de datos «{database}» ya contiene las tablas de otro Openfire, no del de este servidor.</translation>
    </message>
    <message>
        <source>The database “{database}” contains the data of an Openfire for another domain, “{found}” and not “{domain}”.</source>
        <translation>La base de datos «{database}» contiene los datos de un Openfire para otro dominio, «{found}» y no «{domain}».</translation>
    </message>
    <message>
        <source>Make it readable only by you: chmod 600 {file}</source>
        <translation>Haga que solo usted pueda leerlo: chmod 600 {file}</translation>
    </message>
    <message>
        <source>The server accepts connections for “{domain}”, but then says nothing.</source>
        <translation>El servidor acepta conexiones para «{domain}», pero después no dice nada.</translation>
    </message>
    <message>
        <source>It may still be starting: wait a minute and check again. If nothing changes, restart Openfire.</source>
        <translation>Puede que aún se esté iniciando: espere un minuto y compruébelo de nuevo. Si sigue igual, reinicie Openfire.</translation>
    </message>
    <message>
        <source>Check that the domain and the administrator’s password are those this server was set up with, then check again.</source>
        <translation>Vea si el dominio y la contraseña del administrador son los de la instalación de este servidor y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The directory lets {user} log in with this password, but the chat does not: most likely Openfire’s directory settings are wrong.</source>
        <translation>El directorio deja iniciar sesión a {user} con esta contraseña, pero el chat no: lo más probable es que los ajustes del directorio que tiene Openfire estén mal.</translation>
    </message>
    <message>
        <source>Open the overview of this server and choose “Correct the directory…”: it writes the directory settings again and checks them. If it still does not work, save the report and ask for help.</source>
        <translation>Abra el resumen de este servidor y elija «Corregir el directorio…»: vuelve a escribir los ajustes del directorio y los comprueba. Si sigue sin funcionar, guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>The key agent of this computer is not running or has no key.</source>
        <translation>El agente de claves de este ordenador no está en marcha o no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>The server closed the connection because too many keys were tried.</source>
        <translation>El servidor cortó la conexión porque se probaron demasiadas claves.</translation>
    </message>
    <message>
        <source>Choose only the key file that belongs to this server.</source>
        <translation>Elija el único archivo de clave que corresponde a este servidor.</translation>
    </message>
    <message>
        <source>On this server you log in as “{other}”, not as “{user}”.</source>
        <translation>En este servidor se inicia sesión como «{other}», no como «{user}».</translation>
    </message>
    <message>
        <source>The server let “{user}” log in, but after {seconds} seconds it has still not run a first command.</source>
        <translation>El servidor dejó iniciar sesión a «{user}», pero tras {seconds} segundos aún no ha ejecutado la primera orden.</translation>
    </message>
    <message>
        <source>The server let “{user}” log in, but closes the session before the first command.</source>
        <translation>El servidor dejó iniciar sesión a «{user}», pero cierra la sesión antes de la primera orden.</translation>
    </message>
    <message>
        <source>I will not touch that program. Choose a different server, or have that program use another port, and try again.</source>
        <translation>No toco ese programa. Elija otro servidor, o pida a quien lo administra que ese programa use otro puerto, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The chat’s certificate is for {names}, not for {domain}: chat programs will warn about it or refuse it.</source>
        <translation>El certificado del chat es para {names}, no para {domain}: los programas de chat avisarán de ello o lo rechazarán.</translation>
    </message>
    <message>
        <source>Log in with your key file. You are asked for the password as well.</source>
        <translation>Inicie sesión con su archivo de clave. También se le pedirá la contraseña.</translation>
    </message>
    <message>
        <source>Ask the server administrator. While there is a file /etc/nologin, only root may log in.</source>
        <translation>Pregunte a quien administra el servidor. Mientras exista el archivo /etc/nologin, solo root puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The server closed the connection while “{user}” was logging in, and gave no reason.</source>
        <translation>El servidor cortó la conexión mientras «{user}» iniciaba sesión, sin decir por qué.</translation>
    </message>
    <message>
        <source>Check that “{user}” may log in there. The reason is in the server’s log: “journalctl -u ssh -n 20”.</source>
        <translation>Compruebe que «{user}» puede iniciar sesión allí. El motivo está en el registro del servidor: «journalctl -u ssh -n 20».</translation>
    </message>
    <message>
        <source>This Openfire was set up with {here_words} ({setting_words}), which can no longer be changed to {wanted_words}.</source>
        <translation>Este Openfire se configuró con {here_words} ({setting_words}), y eso ya no se puede cambiar por {wanted_words}.</translation>
    </message>
    <message>
        <source>Port {port} could not be opened in the server’s firewall ({firewall}).</source>
        <translation>No se ha podido abrir el puerto {port} en el cortafuegos del servidor ({firewall}).</translation>
    </message>
    <message>
        <source>In the place where Openfire goes on this server (the folder /opt/openfire and the service “openfire”) there is already something that I did not put there.</source>
        <translation>En el sitio que ocuparía Openfire en este servidor (la carpeta /opt/openfire y el servicio «openfire») hay algo que no he puesto yo.</translation>
    </message>
    <message>
        <source>I cannot see from here whether this chat’s domain is {domain}, so I do not give its server another name: {wanted} instead of {here}.</source>
        <translation>Desde aquí no puedo ver si el dominio de este chat es {domain}, así que no le doy otro nombre al servidor: {wanted} en lugar de {here}.</translation>
    </message>
    <message>
        <source>Change the name in Openfire’s administration console, or answer as it is now: {here}.</source>
        <translation>Cambie el nombre en la consola de administración de Openfire, o responda lo que hay ahora: {here}.</translation>
    </message>
    <message>
        <source>The users of this server come from a directory, so no accounts can be created here.</source>
        <translation>Los usuarios de este servidor vienen de un directorio, así que aquí no se pueden crear cuentas.</translation>
    </message>
    <message>
        <source>The chat server does not accept the password of the administrator “{user}”.</source>
        <translation>El servidor de chat no acepta la contraseña del administrador «{user}».</translation>
    </message>
    <message>
        <source>Enter the password the administrator has now.</source>
        <translation>Escriba la contraseña que tiene ahora el administrador.</translation>
    </message>
    <message>
        <source>The account of the administrator “{user}” has been locked in Openfire.</source>
        <translation>La cuenta del administrador «{user}» está bloqueada en Openfire.</translation>
    </message>
    <message>
        <source>Another administrator can unlock it in the administration console. Then try again.</source>
        <translation>Otro administrador puede desbloquearla en la consola de administración. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{user}” can log in, but does not administer this Openfire any more.</source>
        <translation>«{user}» puede iniciar sesión, pero ya no administra este Openfire.</translation>
    </message>
    <message>
        <source>Have somebody who does make “{user}” an administrator again, in the administration console. Then try again.</source>
        <translation>Pida a quien lo administra que vuelva a nombrar administrador a «{user}» en la consola de administración. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire did not say which accounts and groups it has.</source>
        <translation>Openfire no ha dicho qué cuentas y grupos tiene.</translation>
    </message>
    <message>
        <source>Restart Openfire and try again. If it happens again, ask for help.</source>
        <translation>Reinicie Openfire e vuelva a intentarlo. Si vuelve a ocurrir, pida ayuda.</translation>
    </message>
    <message>
        <source>Openfire ended the connection while I was at work.</source>
        <translation>Openfire cortó la conexión mientras yo trabajaba.</translation>
    </message>
    <message>
        <source>It may have been restarted. Wait a minute and try again: accounts that exist are kept, and I go on with the others.</source>
        <translation>Puede que lo hayan reiniciado. Espere un minuto y vuelva a intentarlo: las cuentas que ya existen se conservan y sigo con las demás.</translation>
    </message>
    <message>
        <source>There are already accounts with these user names, and with another name or e-mail address than in your file: {users}</source>
        <translation>Ya existen cuentas con estos nombres de usuario, pero con otro nombre o correo electrónico que en su archivo: {users}</translation>
    </message>
    <message>
        <source>I have created nothing. If they are other people, choose other user names in the file. If they are the same, write name and e-mail address as Openfire has them; Details show both.</source>
        <translation>No he creado nada. Si son otras personas, elija otros nombres de usuario en el archivo. Si son las mismas, escriba el nombre y el correo como los tiene Openfire; en Detalles están ambos.</translation>
    </message>
    <message>
        <source>These user names are not for people: {users}</source>
        <translation>Estos nombres de usuario no son para personas: {users}</translation>
    </message>
    <message>
        <source>Choose other user names in the file: one belongs to the administrator, the others to the accounts with which I test the chat.</source>
        <translation>Elija otros nombres de usuario en el archivo: uno es del administrador y los demás, de las cuentas con las que pruebo el chat.</translation>
    </message>
    <message>
        <source>The full names of these people have more than {most} characters, which Openfire has no space for: {users}</source>
        <translation>El nombre completo de estas personas pasa de {most} caracteres y no cabe en Openfire: {users}</translation>
    </message>
    <message>
        <source>The names of these groups have more than {most} characters, which Openfire has no space for: {groups}</source>
        <translation>El nombre de estos grupos pasa de {most} caracteres y no cabe en Openfire: {groups}</translation>
    </message>
    <message>
        <source>The account “{user}” has been created, but cannot log in to the chat.</source>
        <translation>La cuenta «{user}» está creada, pero no permite iniciar sesión en el chat.</translation>
    </message>
    <message>
        <source>Check again whether the chat works; Openfire may have been told whom to refuse.</source>
        <translation>Compruebe de nuevo si el chat funciona; puede que en Openfire se haya indicado a quién rechazar.</translation>
    </message>
    <message>
        <source>I have created no account. Name a file in a folder of your own, on a disk with space.</source>
        <translation>No he creado ninguna cuenta. Indique un archivo en una carpeta suya, en un disco con espacio.</translation>
    </message>
    <message>
        <source>Shorten these names in the file.</source>
        <translation>Acorte esos nombres en el archivo.</translation>
    </message>
    <message>
        <source>Shorten the names of these groups in the file.</source>
        <translation>Acorte el nombre de esos grupos en el archivo.</translation>
    </message>
    <message>
        <source>In the passwords of these people there are signs that chat programs read in different ways, such as emoji or joined letters: {users}</source>
        <translation>Las contraseñas de estas personas tienen signos que los programas de chat interpretan de distinta forma, como emojis o letras enlazadas: {users}</translation>
    </message>
    <message>
        <source>Give them passwords of letters, digits and the usual signs, or leave the passwords empty: then I make them.</source>
        <translation>Póngales contraseñas de letras, cifras y los signos habituales, o déjelas en blanco y yo las genero.</translation>
    </message>
    <message>
        <source>Openfire did not create the account “{user}”.</source>
        <translation>Openfire no ha creado la cuenta «{user}».</translation>
    </message>
    <message>
        <source>Try again: accounts that exist are kept. If it happens again, ask for help; Details say what Openfire answered.</source>
        <translation>Vuelva a intentarlo: las cuentas que ya existen se conservan. Si vuelve a ocurrir, pida ayuda; en Detalles está lo que respondió Openfire.</translation>
    </message>
    <message>
        <source>Openfire says that it created the account “{user}”, but it is not there as it should be.</source>
        <translation>Openfire dice que ha creado la cuenta «{user}», pero no está como debería.</translation>
    </message>
    <message>
        <source>Delete the account in the administration console if you find it there, and try again.</source>
        <translation>Si la encuentra en la consola de administración, bórrela allí e vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire did not keep the group “{group}” with its members.</source>
        <translation>Openfire no ha guardado el grupo «{group}» con sus miembros.</translation>
    </message>
    <message>
        <source>The accounts have been created. Try again; if it happens again, create the group in the administration console.</source>
        <translation>Las cuentas están creadas. Vuelva a intentarlo; si vuelve a ocurrir, cree el grupo en la consola de administración.</translation>
    </message>
    <message>
        <source>Some people have no password in the file (people: {count}). I make one for each of them, and do not know where to write it.</source>
        <translation>Hay personas sin contraseña en el archivo (personas: {count}). Genero una para cada una, pero no sé dónde escribirla.</translation>
    </message>
    <message>
        <source>Name a file for the passwords, or write them into your file.</source>
        <translation>Indique un archivo para las contraseñas, o escríbalas en el suyo.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and is not a file of passwords of mine.</source>
        <translation>«{file}» ya existe y no es un archivo de contraseñas mío.</translation>
    </message>
    <message>
        <source>Name another file for the passwords: this one would be lost.</source>
        <translation>Indique otro archivo para las contraseñas: este se perdería.</translation>
    </message>
    <message>
        <source>I cannot write the passwords to “{file}”.</source>
        <translation>No puedo escribir las contraseñas en «{file}».</translation>
    </message>
    <message>
        <source>Add the people to the directory: whoever is in it can chat at once. If I set that directory up, add them to its people’s file and install again.</source>
        <translation>Añada a las personas al directorio: quien está en él puede chatear enseguida. Si ese directorio lo instalé yo, añádalas a su archivo de personas y vuelva a instalar.</translation>
    </message>
    <message>
        <source>If the server was reinstalled, or whoever administers it says that its key is now {fingerprint}, look at the keys again and accept the new one. Otherwise do not connect to it.</source>
        <translation>Si el servidor se reinstaló, o quien lo administra le dice que su clave es ahora {fingerprint}, vuelva a ver las claves y acepte la nueva. Si no, no se conecte a él.</translation>
    </message>
    <message>
        <source>The file {file} begins like Openfire, but it is not whole: it was cut off on its way, or changed.</source>
        <translation>El archivo {file} empieza como Openfire, pero no está entero: se cortó por el camino o lo han cambiado.</translation>
    </message>
    <message>
        <source>Download it again and choose the new file.</source>
        <translation>Descárguelo otra vez y elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the directory administrator gives you. Only if they match, go back to “Directory” and choose “Check the directory” and “Yes, it matches”.</source>
        <translation>Compare la huella con la que le dé quien administra el directorio. Solo si coinciden, vuelva a «Directorio» y elija «Comprobar el directorio» y «Sí, coincide».</translation>
    </message>
    <message>
        <source>Ask the directory administrator whether it has been replaced. Only then go back to “Directory” and choose “Check the directory” and “Yes, it matches”.</source>
        <translation>Pregunte a quien administra el directorio si se ha sustituido. Solo en ese caso vuelva a «Directorio» y elija «Comprobar el directorio» y «Sí, coincide».</translation>
    </message>
    <message>
        <source>Openfire is not running: nobody can chat.</source>
        <translation>Openfire no está en marcha: nadie puede chatear.</translation>
    </message>
    <message>
        <source>Start it. If it stops again by itself, the reason is in its log: {file}</source>
        <translation>Inícielo. Si vuelve a detenerse por sí solo, el motivo está en su registro: {file}</translation>
    </message>
    <message>
        <source>Openfire was started {seconds} seconds ago and does not accept chat programs yet.</source>
        <translation>Openfire se inició hace {seconds} segundos y todavía no acepta programas de chat.</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>Espere un minuto y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>“{process}” uses port {port} of the server, so chat programs do not reach Openfire.</source>
        <translation>«{process}» usa el puerto {port} del servidor, así que los programas de chat no llegan a Openfire.</translation>
    </message>
    <message>
        <source>Stop that program if nobody needs it, or have it use another port. Then restart Openfire.</source>
        <translation>Detenga ese programa si nadie lo necesita o haga que use otro puerto. Después, reinicie Openfire.</translation>
    </message>
    <message>
        <source>Openfire is running but does not listen on port {port}: chat programs cannot log in.</source>
        <translation>Openfire está en marcha, pero no escucha en el puerto {port}: los programas de chat no pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>Restart it. If nothing changes, the reason is in its log: {file}</source>
        <translation>Reinícielo. Si nada cambia, el motivo está en su registro: {file}</translation>
    </message>
    <message>
        <source>Openfire does not listen on port {port}, which most chat programs use: they cannot log in.</source>
        <translation>Openfire no escucha en el puerto {port}, que usa la mayoría de los programas de chat: no pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>Restart Openfire: that brings the port back.</source>
        <translation>Reinicie Openfire: así vuelve el puerto.</translation>
    </message>
    <message>
        <source>Openfire’s database does not answer (address {host}, port {port}): nobody can log in.</source>
        <translation>La base de datos de Openfire no responde (dirección {host}, puerto {port}): nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Start the database. If logging in still does not work two minutes later, restart Openfire too.</source>
        <translation>Inicie la base de datos. Si dos minutos después sigue sin poderse iniciar sesión, reinicie también Openfire.</translation>
    </message>
    <message>
        <source>Openfire lets only programs on the server itself use port {port}: chat programs on other computers cannot log in.</source>
        <translation>Openfire solo deja usar el puerto {port} a programas del propio servidor: los programas de chat de otros ordenadores no pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>The server’s own firewall ({firewall}) blocks port {port}: from this computer nobody can log in to the chat.</source>
        <translation>El propio cortafuegos del servidor ({firewall}) bloquea el puerto {port}: desde este ordenador nadie puede iniciar sesión en el chat.</translation>
    </message>
    <message>
        <source>Open TCP port {port} in that firewall, unless it is meant to be so.</source>
        <translation>Abra el puerto TCP {port} en ese cortafuegos, a no ser que deba estar así.</translation>
    </message>
    <message>
        <source>Other computers reach the administration console (port {port}), and that of Openfire {version} can be opened without any password.</source>
        <translation>Otros ordenadores llegan a la consola de administración (puerto {port}), y la de Openfire {version} puede abrirse sin contraseña alguna.</translation>
    </message>
    <message>
        <source>Block that port in the firewall at once, and have Openfire updated. I reach the console through SSH and do not need the port.</source>
        <translation>Bloquee ahora mismo ese puerto en el cortafuegos y haga actualizar Openfire. Yo llego a la consola por SSH y no necesito el puerto.</translation>
    </message>
    <message>
        <source>Other computers reach the administration console (port {port}): whoever guesses the password can change everything.</source>
        <translation>Otros ordenadores llegan a la consola de administración (puerto {port}): quien adivine la contraseña puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>Block that port in the firewall. I reach the console through SSH and do not need the port.</source>
        <translation>Bloquee ese puerto en el cortafuegos. Yo llego a la consola por SSH y no necesito el puerto.</translation>
    </message>
    <message>
        <source>Openfire {version} has known security holes.</source>
        <translation>Openfire {version} tiene fallos de seguridad conocidos.</translation>
    </message>
    <message>
        <source>Have it changed so that it runs under an account of its own, without special rights.</source>
        <translation>Haga que se cambie para que funcione con una cuenta propia, sin permisos especiales.</translation>
    </message>
    <message>
        <source>Have it updated to the newest version.</source>
        <translation>Haga que se actualice a la versión más reciente.</translation>
    </message>
    <message>
        <source>Have the setting network.interface removed from Openfire’s file conf/openfire.xml, and restart Openfire.</source>
        <translation>Haga que se quite el ajuste network.interface del archivo conf/openfire.xml de Openfire y reinicie Openfire.</translation>
    </message>
    <message>
        <source>The server’s disk that holds {place} is nearly full: {free} MB are free.</source>
        <translation>El disco del servidor que contiene {place} está casi lleno: quedan {free} MB libres.</translation>
    </message>
    <message>
        <source>Free some space there: on the server, “df -h {place}” shows how much is left.</source>
        <translation>Libere espacio en él: en el servidor, «df -h {place}» muestra cuánto queda.</translation>
    </message>
    <message>
        <source>The server has almost no memory left: {free} MB are free.</source>
        <translation>Al servidor casi no le queda memoria: {free} MB libres.</translation>
    </message>
    <message>
        <source>Stop programs that nobody needs there, or give the server more memory.</source>
        <translation>Detenga los programas que nadie necesite en él o dé más memoria al servidor.</translation>
    </message>
    <message>
        <source>Openfire’s own memory is nearly full: {used} of {limit} MB. It becomes slow, and then stops.</source>
        <translation>La memoria propia de Openfire está casi llena: {used} de {limit} MB. Primero se vuelve lento y después se detiene.</translation>
    </message>
    <message>
        <source>Restart Openfire, and give it more memory.</source>
        <translation>Reinicie Openfire y dele más memoria.</translation>
    </message>
    <message>
        <source>The chat’s certificate is valid until {ends} only (days left: {days}).</source>
        <translation>El certificado del chat solo es válido hasta el {ends} (días restantes: {days}).</translation>
    </message>
    <message>
        <source>Renew it in the console, under Server, TLS Certificates.</source>
        <translation>Renuévelo en la consola, en Servidor, Certificados TLS/SSL.</translation>
    </message>
    <message>
        <source>Openfire waits for a restart: {waits_words}.</source>
        <translation>Openfire está pendiente de reiniciarse: {waits_words}.</translation>
    </message>
    <message>
        <source>Restart it when it suits: everybody is disconnected for about a minute.</source>
        <translation>Reinícielo cuando convenga: todos quedan desconectados alrededor de un minuto.</translation>
    </message>
    <message>
        <source>The server has been updated and waits for a restart of the whole server.</source>
        <translation>El servidor se ha actualizado y está pendiente de reiniciarse por completo.</translation>
    </message>
    <message>
        <source>Restart the server when it suits: nobody can chat for some minutes.</source>
        <translation>Reinicie el servidor cuando convenga: nadie podrá chatear durante unos minutos.</translation>
    </message>
    <message>
        <source>Openfire does not start by itself when the server is restarted.</source>
        <translation>Openfire no se inicia por sí solo cuando se reinicia el servidor.</translation>
    </message>
    <message>
        <source>Have it started together with the server.</source>
        <translation>Haga que se inicie junto con el servidor.</translation>
    </message>
    <message>
        <source>Openfire runs as “root”: whoever finds a hole in it has the whole server.</source>
        <translation>Openfire funciona como «root»: quien encuentre un fallo en él tiene todo el servidor.</translation>
    </message>
    <message>
        <source>The administration console accepts nobody for now: there were too many attempts with wrong passwords.</source>
        <translation>De momento la consola de administración no acepta a nadie: hubo demasiados intentos con contraseñas equivocadas.</translation>
    </message>
    <message>
        <source>Try again after this time, and not before (minutes: {minutes}).</source>
        <translation>Vuelva a intentarlo pasado este tiempo, y no antes (minutos: {minutes}).</translation>
    </message>
    <message>
        <source>The administration console is switched off.</source>
        <translation>La consola de administración está desactivada.</translation>
    </message>
    <message>
        <source>Have a port for the console set in Openfire’s file conf/openfire.xml, and restart Openfire.</source>
        <translation>Haga que se ponga un puerto para la consola en el archivo conf/openfire.xml de Openfire y reinicie Openfire.</translation>
    </message>
    <message>
        <source>I cannot read Openfire’s database: it is not a PostgreSQL on the server itself.</source>
        <translation>No puedo leer la base de datos de Openfire: no es un PostgreSQL del propio servidor.</translation>
    </message>
    <message>
        <source>Look it up in the administration console.</source>
        <translation>Consúltelo en la consola de administración.</translation>
    </message>
    <message>
        <source>Add port {port} to the ports to open, then go through the review once more: I open it in that firewall, or say which line is missing there.</source>
        <translation>Añada el puerto {port} a los puertos que se abren y vuelva a pasar por la revisión: lo abro en ese cortafuegos, o le digo qué línea falta allí.</translation>
    </message>
    <message>
        <source>Go through the review once more: that closes the console to other computers.</source>
        <translation>Vuelva a pasar por la revisión: eso cierra la consola a otros ordenadores.</translation>
    </message>
    <message>
        <source>The Openfire in {home} was put on this server by somebody else, and nobody has set it up: nobody can chat.</source>
        <translation>El Openfire de {home} lo puso en este servidor otra persona, y nadie lo ha configurado: nadie puede chatear.</translation>
    </message>
    <message>
        <source>I leave it as it is, because I did not install it. Ask the person who did to set it up or to remove it.</source>
        <translation>Lo dejo como está, porque no lo instalé yo. Pida a quien lo instaló que lo configure o que lo quite.</translation>
    </message>
    <message>
        <source>Other computers reach its administration console (port {port}), and until it is set up, that asks nobody for a password: anybody can make this Openfire their own.</source>
        <translation>Otros ordenadores llegan a su consola de administración (puerto {port}) y, mientras no se configure, no pide contraseña a nadie: cualquiera puede adueñarse de este Openfire.</translation>
    </message>
    <message>
        <source>Block that port in the firewall at once, or have Openfire stopped.</source>
        <translation>Cierre ese puerto en el cortafuegos cuanto antes, o pida que se detenga Openfire.</translation>
    </message>
    <message>
        <source>Set “STARTTLS policy” to “Required” in Openfire’s administration console, under Server, Server Settings, Client Connections, in its advanced settings. Then check again.</source>
        <translation>En la consola de administración de Openfire, en Servidor, Configuración del Servidor, Conexiones de Clientes, ponga en la configuración avanzada la «política STARTTLS» en «Requerido». Después, vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>On this server, “Anybody may create an account” is {here_words}, and you want it {wanted_words}. Once a server is set up, I do not change that.</source>
        <translation>En este servidor, la opción «Cualquiera puede crear una cuenta» está {here_words}, y usted la quiere {wanted_words}. En un servidor ya configurado, no la cambio.</translation>
    </message>
    <message>
        <source>Change it in Openfire’s administration console, under Server, Server Settings, Registration &amp; Login (“Inband Account Registration”), and try again. Or answer as it is now.</source>
        <translation>Cámbiela en la consola de administración de Openfire, en Servidor, Configuración del Servidor, Registro y Conexiones («Registro de cuenta por parte de los usuarios»), y vuelva a intentarlo. O responda como está ahora.</translation>
    </message>
    <message>
        <source>On this server, “Only encrypted connections” is {here_words}, and you want it {wanted_words}. Once a server is set up, I do not change that.</source>
        <translation>En este servidor, la opción «Solo conexiones cifradas» está {here_words}, y usted la quiere {wanted_words}. En un servidor ya configurado, no la cambio.</translation>
    </message>
    <message>
        <source>Change it in Openfire’s administration console, under Server, Server Settings, Client Connections (“STARTTLS policy” in its advanced settings), and try again. Or answer as it is now.</source>
        <translation>Cámbiela en la consola de administración de Openfire, en Servidor, Configuración del Servidor, Conexiones de Clientes («política STARTTLS», en la configuración avanzada), y vuelva a intentarlo. O responda como está ahora.</translation>
    </message>
    <message>
        <source>I cannot write this file on this computer: {file}</source>
        <translation>No puedo escribir este archivo en este ordenador: {file}</translation>
    </message>
    <message>
        <source>Openfire tells this only to an administrator, and I do not know one.</source>
        <translation>Openfire solo se lo dice a un administrador, y todavía no conozco ninguno.</translation>
    </message>
    <message>
        <source>Enter the user name and the password of Openfire’s administrator.</source>
        <translation>Escriba el nombre de usuario y la contraseña del administrador de Openfire.</translation>
    </message>
    <message>
        <source>Openfire said it was done, but “{entry}” is not what it should be now.</source>
        <translation>Openfire dijo que estaba hecho, pero «{entry}» no ha quedado como debía.</translation>
    </message>
    <message>
        <source>Look at its value again. If it is still the old one, look into the log.</source>
        <translation>Vuelva a mirar su valor. Si sigue siendo el de antes, mire el registro.</translation>
    </message>
    <message>
        <source>Openfire cannot keep a property with this name.</source>
        <translation>Openfire no puede guardar una propiedad con este nombre.</translation>
    </message>
    <message>
        <source>Use a name without spaces, of at most {limit} characters.</source>
        <translation>Use un nombre sin espacios, de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>“{entry}” cannot be changed once the chat is in use.</source>
        <translation>«{entry}» no se puede cambiar cuando el chat ya está en uso.</translation>
    </message>
    <message>
        <source>“{entry}” has been changed again since then, so I leave it as it is.</source>
        <translation>«{entry}» se ha vuelto a cambiar desde entonces, así que la dejo como está.</translation>
    </message>
    <message>
        <source>Look at its value, and change it there if it is not what you want.</source>
        <translation>Mire su valor y cámbielo allí si no es el que quiere.</translation>
    </message>
    <message>
        <source>I cannot put “{entry}” back: its value was hidden, so I never knew it.</source>
        <translation>No puedo devolver «{entry}» a su valor: estaba oculto, así que nunca lo supe.</translation>
    </message>
    <message>
        <source>Openfire’s database cannot keep a value as long as this.</source>
        <translation>La base de datos de Openfire no puede guardar un valor tan largo.</translation>
    </message>
    <message>
        <source>Use at most {limit} characters.</source>
        <translation>Use {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Leave it as it is: contacts, rooms and the administrator’s rights depend on it.</source>
        <translation>Déjelo como está: de él dependen los contactos, las salas y los permisos del administrador.</translation>
    </message>
    <message>
        <source>Enter the value again.</source>
        <translation>Vuelva a escribir el valor.</translation>
    </message>
    <message>
        <source>This file is not a recording of network traffic.</source>
        <translation>Este archivo no es una grabación de tráfico de red.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pcapng or .pcap, as Wireshark and this program save it.</source>
        <translation>Elija un archivo que termine en .pcapng o .pcap, como los que guardan Wireshark y este programa.</translation>
    </message>
    <message>
        <source>The recording is damaged: packets read before that: {count}</source>
        <translation>La grabación está dañada; paquetes leídos hasta ahí: {count}</translation>
    </message>
    <message>
        <source>What was read is shown. For the rest, copy the file again, or record anew.</source>
        <translation>Se muestra lo leído. Para lo demás, copie otra vez el archivo o grabe de nuevo.</translation>
    </message>
    <message>
        <source>The recording ends in the middle of a packet: packets read before that: {count}</source>
        <translation>La grabación termina en medio de un paquete; paquetes leídos hasta ahí: {count}</translation>
    </message>
    <message>
        <source>What was read is shown. The file was perhaps not copied to its end.</source>
        <translation>Se muestra lo leído. Quizá el archivo no se copió hasta el final.</translation>
    </message>
    <message>
        <source>The recording was made on a kind of network I cannot read (link type {link}).</source>
        <translation>La grabación se hizo en un tipo de red que no sé leer (tipo de enlace {link}).</translation>
    </message>
    <message>
        <source>Record on a cable, on Wi-Fi or on the server itself.</source>
        <translation>Grabe por cable, por wifi o en el propio servidor.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {file}</source>
        <translation>No se puede abrir el archivo: {file}</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que está ahí y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The recording cannot be saved as {file}.</source>
        <translation>La grabación no se puede guardar como {file}.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The server lacks the program that records network traffic (tcpdump).</source>
        <translation>En el servidor falta el programa que graba el tráfico de red (tcpdump).</translation>
    </message>
    <message>
        <source>Have me install it: it comes from the system’s own package sources.</source>
        <translation>Deje que lo instale yo: viene de los repositorios del propio sistema.</translation>
    </message>
    <message>
        <source>The server did not record anything: tcpdump ended at once.</source>
        <translation>El servidor no ha grabado nada: tcpdump terminó enseguida.</translation>
    </message>
    <message>
        <source>What it said is under Details. In a container it may be forbidden to record.</source>
        <translation>Lo que dijo está en Detalles. En un contenedor puede estar prohibido grabar.</translation>
    </message>
    <message>
        <source>This cannot be the name of a user.</source>
        <translation>Esto no puede ser el nombre de un usuario.</translation>
    </message>
    <message>
        <source>Enter the user name alone, without the domain behind it.</source>
        <translation>Escriba solo el nombre de usuario, sin el dominio detrás.</translation>
    </message>
    <message>
        <source>Somebody started Openfire in {home} by hand, so I cannot restart it for you.</source>
        <translation>Alguien inició Openfire a mano en {home}, así que no puedo reiniciarlo por usted.</translation>
    </message>
    <message>
        <source>Have it started as a service of the server, and try again then.</source>
        <translation>Haga que se inicie como un servicio del servidor y vuelva a intentarlo después.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost halfway. Openfire starts again by itself, but there is no new administrator yet.</source>
        <translation>La conexión con {host} se perdió a medias. Openfire vuelve a iniciarse solo, pero todavía no hay ningún administrador nuevo.</translation>
    </message>
    <message>
        <source>Connect again and repeat it: I begin anew then.</source>
        <translation>Vuelva a conectarse y repítalo: entonces empiezo desde el principio.</translation>
    </message>
    <message>
        <source>There is no new administrator, and Openfire may not be running now.</source>
        <translation>No hay ningún administrador nuevo, y puede que Openfire no esté en marcha.</translation>
    </message>
    <message>
        <source>Look at its status and start it if it has stopped. Then try again.</source>
        <translation>Mire su estado e inícielo si se ha detenido. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>On this server the members of the group “{group}” are the administrators: I cannot make one without it.</source>
        <translation>En este servidor los administradores son los miembros del grupo «{group}»: sin ese grupo no puedo crear ninguno.</translation>
    </message>
    <message>
        <source>Add the person to that group, where the group is kept.</source>
        <translation>Añada a la persona a ese grupo, allí donde se guarda.</translation>
    </message>
    <message>
        <source>Openfire did not accept that.</source>
        <translation>Openfire no lo ha aceptado.</translation>
    </message>
    <message>
        <source>Look at what you typed. What Openfire itself said is under Details.</source>
        <translation>Mire lo que ha escrito. Lo que ha dicho Openfire está en Detalles.</translation>
    </message>
    <message>
        <source>The users come from a directory, and Openfire only reads it.</source>
        <translation>Los usuarios vienen de un directorio, y Openfire solo lo lee.</translation>
    </message>
    <message>
        <source>Ask the administrator of the directory to change it there.</source>
        <translation>Pida el cambio al administrador del directorio.</translation>
    </message>
    <message>
        <source>This cannot be a user name.</source>
        <translation>Esto no puede ser un nombre de usuario.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots and hyphens.</source>
        <translation>Use letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>That is longer than Openfire can keep.</source>
        <translation>Es más largo de lo que Openfire puede guardar.</translation>
    </message>
    <message>
        <source>There is already somebody with the user name “{user}”.</source>
        <translation>Ya hay alguien con el nombre de usuario «{user}».</translation>
    </message>
    <message>
        <source>Choose another user name, or change that account.</source>
        <translation>Elija otro nombre de usuario, o cambie esa cuenta.</translation>
    </message>
    <message>
        <source>There is no account “{user}” any more.</source>
        <translation>La cuenta «{user}» ya no existe.</translation>
    </message>
    <message>
        <source>Somebody has deleted it meanwhile. Look at the list again.</source>
        <translation>Alguien la ha eliminado mientras tanto. Vuelva a mirar la lista.</translation>
    </message>
    <message>
        <source>Somebody else has changed the account “{user}” meanwhile.</source>
        <translation>Otra persona ha cambiado mientras tanto la cuenta «{user}».</translation>
    </message>
    <message>
        <source>Look at it again, and make your change then.</source>
        <translation>Vuelva a mirarla y haga entonces su cambio.</translation>
    </message>
    <message>
        <source>You administer Openfire as “{user}”: you would lock yourself out.</source>
        <translation>Usted administra Openfire como «{user}»: se quedaría sin acceso.</translation>
    </message>
    <message>
        <source>Have another administrator do it.</source>
        <translation>Pídaselo a otro administrador.</translation>
    </message>
    <message>
        <source>This release of Openfire cannot lock anybody for more than {days} days.</source>
        <translation>Esta versión de Openfire no puede bloquear a nadie más de {days} días.</translation>
    </message>
    <message>
        <source>Choose an earlier day, or lock the account without an end.</source>
        <translation>Elija un día anterior, o bloquee la cuenta sin fecha de fin.</translation>
    </message>
    <message>
        <source>This lock would end before it begins.</source>
        <translation>Este bloqueo acabaría antes de empezar.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Elija un final posterior.</translation>
    </message>
    <message>
        <source>There is no group “{group}” any more.</source>
        <translation>El grupo «{group}» ya no existe.</translation>
    </message>
    <message>
        <source>Look at the list of groups again.</source>
        <translation>Vuelva a mirar la lista de grupos.</translation>
    </message>
    <message>
        <source>The chat of this server is {domain}. With an address that ends in {found}, a chat program looks for another server.</source>
        <translation>El chat de este servidor es {domain}. Con una dirección que termina en {found}, el programa de chat busca otro servidor.</translation>
    </message>
    <message>
        <source>Have the address in the chat program changed: it has to end in @{domain}.</source>
        <translation>Pida que corrija la dirección en su programa de chat: debe terminar en @{domain}.</translation>
    </message>
    <message>
        <source>Chat programs do not find this server by the domain {domain} alone.</source>
        <translation>Los programas de chat no encuentran este servidor solo con el dominio {domain}.</translation>
    </message>
    <message>
        <source>Have the records entered where the domain is kept. Until then, the server’s address can be entered in most chat programs by hand.</source>
        <translation>Pida que se escriban los registros donde se gestiona el dominio. Mientras tanto, en la mayoría de los programas de chat se puede escribir a mano la dirección del servidor.</translation>
    </message>
    <message>
        <source>“{found}” is not an IP address.</source>
        <translation>«{found}» no es una dirección IP.</translation>
    </message>
    <message>
        <source>The network settings of that computer show it, as 192.0.2.7. Or leave it empty.</source>
        <translation>La configuración de red de aquel ordenador la muestra, por ejemplo 192.0.2.7. También puede dejarla vacía.</translation>
    </message>
    <message>
        <source>Openfire lets nobody log in from {found}: it is set so.</source>
        <translation>Openfire no permite iniciar sesión desde {found}: está configurado así.</translation>
    </message>
    <message>
        <source>If that is not meant, change the lists xmpp.client.login.allowed and xmpp.client.login.blocked in the system properties.</source>
        <translation>Si no es lo que quiere, cambie las listas xmpp.client.login.allowed y xmpp.client.login.blocked en las propiedades del sistema.</translation>
    </message>
    <message>
        <source>There is no account “{user}” on this server.</source>
        <translation>En este servidor no hay ninguna cuenta «{user}».</translation>
    </message>
    <message>
        <source>Look in the list of users how it is written, or create the account.</source>
        <translation>Mire en la lista de usuarios cómo se escribe, o cree la cuenta.</translation>
    </message>
    <message>
        <source>The account “{user}” is locked.</source>
        <translation>La cuenta «{user}» está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it in the list of users if they are to chat again.</source>
        <translation>Desbloquéela en la lista de usuarios si ha de volver a chatear.</translation>
    </message>
    <message>
        <source>The account “{user}” is locked until {ends}.</source>
        <translation>La cuenta «{user}» está bloqueada hasta {ends}.</translation>
    </message>
    <message>
        <source>Wait until then, or unlock it in the list of users.</source>
        <translation>Espere hasta entonces o desbloquéela en la lista de usuarios.</translation>
    </message>
    <message>
        <source>This is not the password of “{user}”.</source>
        <translation>Esta no es la contraseña de «{user}».</translation>
    </message>
    <message>
        <source>Set a new one in the list of users, and give it to them.</source>
        <translation>Póngale una nueva en la lista de usuarios y entréguesela.</translation>
    </message>
    <message>
        <source>The directory does not accept this password for “{user}”: it is wrong, or the account is locked or has expired there.</source>
        <translation>El directorio no acepta esta contraseña de «{user}»: no es correcta, o la cuenta está bloqueada o ha caducado allí.</translation>
    </message>
    <message>
        <source>Ask the administrator of the directory to look at the account.</source>
        <translation>Pida al administrador del directorio que mire la cuenta.</translation>
    </message>
    <message>
        <source>The recording is damaged before its first packet: nothing can be read.</source>
        <translation>La grabación está dañada antes de su primer paquete: no se puede leer nada.</translation>
    </message>
    <message>
        <source>Copy the file again, or record anew.</source>
        <translation>Copie el archivo otra vez o grabe de nuevo.</translation>
    </message>
    <message>
        <source>Openfire cannot use this as a mail server.</source>
        <translation>Openfire no puede usar esto como servidor de correo.</translation>
    </message>
    <message>
        <source>Enter its name alone, without spaces, slashes or @. Names, users and passwords may have at most {limit} characters.</source>
        <translation>Escriba solo el nombre, sin espacios, barras ni @. Los nombres, usuarios y contraseñas pueden tener como mucho {limit} caracteres.</translation>
    </message>
    <message>
        <source>{host} does not encrypt on port {port} from the beginning. Openfire would go on unencrypted, with your password.</source>
        <translation>{host} no cifra desde el principio en el puerto {port}. Openfire seguiría sin cifrar, con su contraseña.</translation>
    </message>
    <message>
        <source>Use the port on which the mail server encrypts from the beginning, mostly 465. Openfire cannot begin later (STARTTLS).</source>
        <translation>Use el puerto en el que el servidor de correo cifra desde el principio, casi siempre el 465. Openfire no sabe cifrar más tarde (STARTTLS).</translation>
    </message>
    <message>
        <source>{host} only speaks encrypted on port {port}, and Openfire is told not to encrypt.</source>
        <translation>{host} solo habla cifrado en el puerto {port}, y Openfire tiene indicado no cifrar.</translation>
    </message>
    <message>
        <source>Have it encrypt from the beginning, and save.</source>
        <translation>Haga que cifre desde el principio y guarde.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>No existe el puerto {port}.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Escriba un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>PostgreSQL does not count what it is asked.</source>
        <translation>PostgreSQL no cuenta lo que se le pregunta.</translation>
    </message>
    <message>
        <source>The administrator of the database can switch that on: it is PostgreSQL’s own extension for statistics of statements.</source>
        <translation>Quien administra la base de datos puede activarlo: es la extensión de PostgreSQL para estadísticas de consultas.</translation>
    </message>
    <message>
        <source>The cache “{entry}” cannot be changed like this.</source>
        <translation>La caché «{entry}» no se puede cambiar así.</translation>
    </message>
    <message>
        <source>Look again: it may be gone, or hold what must not be forgotten.</source>
        <translation>Mire de nuevo: puede que ya no esté, o que guarde algo que no se debe olvidar.</translation>
    </message>
    <message>
        <source>Openfire ended the connection over which I ask it.</source>
        <translation>Openfire ha cortado la conexión por la que le pregunto.</translation>
    </message>
    <message>
        <source>This version of Openfire does not answer that (“{command}”).</source>
        <translation>Esta versión de Openfire no responde a eso («{command}»).</translation>
    </message>
    <message>
        <source>“{user}” is not connected this way any more.</source>
        <translation>«{user}» ya no está en esta sesión.</translation>
    </message>
    <message>
        <source>Look at the list again: they may have come back since.</source>
        <translation>Vuelva a mirar la lista: puede que se haya conectado de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>No hay nada que enviar: el mensaje está vacío.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escriba antes un mensaje.</translation>
    </message>
    <message>
        <source>“{domain}” is not the domain of another chat server.</source>
        <translation>«{domain}» no es el dominio de otro servidor de chat.</translation>
    </message>
    <message>
        <source>Enter what stands behind the @ in the addresses there, such as jabber.org.</source>
        <translation>Escriba lo que va detrás de la @ en las direcciones de allí, por ejemplo jabber.org.</translation>
    </message>
    <message>
        <source>Openfire {version} cannot test the way to another server: 5.0 and later can.</source>
        <translation>Openfire {version} no puede probar la conexión con otro servidor: sí pueden la 5.0 y posteriores.</translation>
    </message>
    <message>
        <source>What it tried last stands in its log.</source>
        <translation>Lo que intentó por última vez está en su registro.</translation>
    </message>
    <message>
        <source>It may have been restarted or stopped. Wait a minute and look again.</source>
        <translation>Puede que lo hayan reiniciado o detenido. Espere un minuto y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Somebody else has changed the group “{group}” meanwhile.</source>
        <translation>Otra persona ha cambiado el grupo «{group}» mientras tanto.</translation>
    </message>
    <message>
        <source>This cannot be the name of a group.</source>
        <translation>Este no puede ser el nombre de un grupo.</translation>
    </message>
    <message>
        <source>Use a name without commas, semicolons or upright bars (|), which separate groups, and without invisible signs.</source>
        <translation>Use un nombre sin comas, punto y coma ni barras verticales (|), que separan grupos, y sin signos invisibles.</translation>
    </message>
    <message>
        <source>There is already a group called “{group}”.</source>
        <translation>Ya hay un grupo llamado «{group}».</translation>
    </message>
    <message>
        <source>Choose another name, or change that group.</source>
        <translation>Elija otro nombre, o cambie ese grupo.</translation>
    </message>
    <message>
        <source>A group that others see needs a name they see it under.</source>
        <translation>Un grupo que otros ven necesita el nombre con el que lo ven.</translation>
    </message>
    <message>
        <source>Enter the name for their contact lists.</source>
        <translation>Escriba el nombre para sus listas de contactos.</translation>
    </message>
    <message>
        <source>This cannot be the address of a room.</source>
        <translation>Esto no puede ser la dirección de una sala.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots and hyphens, without spaces.</source>
        <translation>Use letras, cifras, puntos y guiones, sin espacios.</translation>
    </message>
    <message>
        <source>That is longer than Openfire can keep for a room.</source>
        <translation>Es más largo de lo que Openfire puede guardar para una sala.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Una sala necesita un nombre.</translation>
    </message>
    <message>
        <source>Write what people are to see in their list of rooms.</source>
        <translation>Escriba lo que deba verse en la lista de salas.</translation>
    </message>
    <message>
        <source>There is already a room with the address “{room}”.</source>
        <translation>Ya hay una sala con la dirección «{room}».</translation>
    </message>
    <message>
        <source>Choose another address, or change that room.</source>
        <translation>Elija otra dirección, o cambie esa sala.</translation>
    </message>
    <message>
        <source>Openfire does not let you create the room “{room}”.</source>
        <translation>Openfire no le deja crear la sala «{room}».</translation>
    </message>
    <message>
        <source>Its address may be that of a room that was deleted and retired, or you may not be one of those who create rooms in this service. Choose another address or service.</source>
        <translation>Puede que su dirección sea la de una sala eliminada y retirada, o que usted no esté entre quienes crean salas en este servicio. Elija otra dirección u otro servicio.</translation>
    </message>
    <message>
        <source>There is no room “{room}” any more.</source>
        <translation>Ya no hay ninguna sala «{room}».</translation>
    </message>
    <message>
        <source>Somebody else has changed the room “{room}” meanwhile.</source>
        <translation>Mientras tanto, otra persona ha cambiado la sala «{room}».</translation>
    </message>
    <message>
        <source>The room “{room}” is in use by now: somebody is inside, or has written.</source>
        <translation>La sala «{room}» ya se usa: hay alguien dentro, o alguien ha escrito.</translation>
    </message>
    <message>
        <source>To delete it all the same, do so in the list of rooms.</source>
        <translation>Si quiere eliminarla de todos modos, hágalo en la lista de salas.</translation>
    </message>
    <message>
        <source>A room needs an owner, and this is its only one.</source>
        <translation>Una sala necesita un propietario, y este es el único que tiene.</translation>
    </message>
    <message>
        <source>Make somebody else its owner first.</source>
        <translation>Ponga antes a otra persona como propietaria.</translation>
    </message>
    <message>
        <source>This is not the address of a person.</source>
        <translation>Esto no es la dirección de una persona.</translation>
    </message>
    <message>
        <source>Write it as user@domain. Whoever has an @ in the user name itself can only be let in as one of a group.</source>
        <translation>Escríbala como usuario@dominio. A quien tenga una @ en el propio nombre de usuario solo se le puede dar acceso como parte de un grupo.</translation>
    </message>
    <message>
        <source>“{user}” owns or administers this room, so Openfire does not put them out.</source>
        <translation>«{user}» es propietario o administrador de esta sala, así que Openfire no permite expulsarlo.</translation>
    </message>
    <message>
        <source>Take that right away first, under who belongs to the room.</source>
        <translation>Quítele antes ese derecho, en la lista de quién pertenece a la sala.</translation>
    </message>
    <message>
        <source>“{user}” has left the room meanwhile.</source>
        <translation>Mientras tanto, «{user}» ha salido de la sala.</translation>
    </message>
    <message>
        <source>To keep them out, enter their address as kept out.</source>
        <translation>Para que no vuelva, añada su dirección como vetada.</translation>
    </message>
    <message>
        <source>This release of Openfire cannot do that.</source>
        <translation>Esta versión de Openfire no puede hacerlo.</translation>
    </message>
    <message>
        <source>Openfire 5 can: with it you will find it here.</source>
        <translation>Openfire 5 sí puede: con él lo encontrará aquí.</translation>
    </message>
    <message>
        <source>Some answers in “{file}” cannot be used: {fields}</source>
        <translation>Algunas respuestas de «{file}» no sirven: {fields}</translation>
    </message>
    <message>
        <source>The first line of “{file}” names neither a column “name” nor “user”. It says: {found}</source>
        <translation>La primera línea de «{file}» no nombra ni una columna «nombre» ni «usuario». Dice: {found}</translation>
    </message>
    <message>
        <source>Name the columns in the first line: user, name, surname, email, password, groups. “name” or “user” is enough.</source>
        <translation>Nombre las columnas en la primera línea: usuario, nombre, apellidos, correo, contraseña, grupos. Basta con «nombre» o «usuario».</translation>
    </message>
    <message>
        <source>Openfire does not offer “{entry}”.</source>
        <translation>Openfire no ofrece «{entry}».</translation>
    </message>
    <message>
        <source>Look again, and choose another one.</source>
        <translation>Mire de nuevo y elija otra opción.</translation>
    </message>
    <message>
        <source>Openfire cannot use this as a service for text messages.</source>
        <translation>Openfire no puede usar esto como servicio de mensajes SMS.</translation>
    </message>
    <message>
        <source>It needs an address, a user and a password, of at most {limit} characters.</source>
        <translation>Necesita una dirección, un usuario y una contraseña, de {limit} caracteres como mucho.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used for two things.</source>
        <translation>El puerto {port} no puede servir para dos cosas.</translation>
    </message>
    <message>
        <source>Choose another number for one of them.</source>
        <translation>Elija otro número para una de ellas.</translation>
    </message>
    <message>
        <source>Port {port} of the server is already used by “{process}”.</source>
        <translation>El puerto {port} del servidor ya lo usa «{process}».</translation>
    </message>
    <message>
        <source>Choose another one. Nothing has been changed.</source>
        <translation>Elija otro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The change is saved, but Openfire has not opened port {port} again: nobody can connect there.</source>
        <translation>El cambio está guardado, pero Openfire no ha vuelto a abrir el puerto {port}: nadie puede conectarse por él.</translation>
    </message>
    <message>
        <source>“{host}” cannot be the name of a server.</source>
        <translation>«{host}» no puede ser el nombre de un servidor.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots.</source>
        <translation>Use letras, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation>No hay nadie a quien enviarlo.</translation>
    </message>
    <message>
        <source>Choose others, or wait until somebody is connected.</source>
        <translation>Elija a otros, o espere a que haya alguien conectado.</translation>
    </message>
    <message>
        <source>These are more than {limit} people: too many to write to.</source>
        <translation>Son más de {limit} personas: demasiadas para escribirles una a una.</translation>
    </message>
    <message>
        <source>Write to who is connected now, which is one message, or to a group.</source>
        <translation>Escriba a quienes están conectados ahora, que es un solo mensaje, o a un grupo.</translation>
    </message>
    <message>
        <source>There is no account with these user names: {users}</source>
        <translation>No hay ninguna cuenta con estos nombres de usuario: {users}</translation>
    </message>
    <message>
        <source>Look at how they are written, under Users and groups.</source>
        <translation>Mire cómo se escriben en Usuarios y grupos.</translation>
    </message>
    <message>
        <source>The room {room} did not take the message.</source>
        <translation>La sala {room} no ha aceptado el mensaje.</translation>
    </message>
    <message>
        <source>It may be shut, want a password, or let only some speak. Look at its settings.</source>
        <translation>Puede que esté cerrada, pida una contraseña o solo deje hablar a algunos. Mire sus ajustes.</translation>
    </message>
    <message>
        <source>Anybody can create an account in the chat, without asking anyone.</source>
        <translation>Cualquiera puede crear una cuenta en el chat sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>Close that, unless it is what you want.</source>
        <translation>Ciérrelo, salvo que sea lo que usted quiere.</translation>
    </message>
    <message>
        <source>The administrator “admin” has the password “admin”, which everybody knows.</source>
        <translation>El administrador «admin» tiene la contraseña «admin», que conoce todo el mundo.</translation>
    </message>
    <message>
        <source>Set a new one now.</source>
        <translation>Póngale ya una nueva.</translation>
    </message>
    <message>
        <source>This cannot be the name of a service.</source>
        <translation>Esto no puede ser el nombre de un servicio.</translation>
    </message>
    <message>
        <source>Use a word of letters, figures and hyphens, without spaces and dots.</source>
        <translation>Use una palabra de letras, cifras y guiones, sin espacios ni puntos.</translation>
    </message>
    <message>
        <source>Openfire already has something with the name “{service}”.</source>
        <translation>Openfire ya tiene algo con el nombre «{service}».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no service “{service}” any more.</source>
        <translation>Ya no hay ningún servicio «{service}».</translation>
    </message>
    <message>
        <source>Somebody else has changed the service “{service}” meanwhile.</source>
        <translation>Mientras tanto, otra persona ha cambiado el servicio «{service}».</translation>
    </message>
    <message>
        <source>The service “{service}” is in use by now: it has rooms.</source>
        <translation>El servicio «{service}» ya se usa: tiene salas.</translation>
    </message>
    <message>
        <source>To delete it all the same, do so in the list of services.</source>
        <translation>Si quiere eliminarlo de todos modos, hágalo en la lista de servicios.</translation>
    </message>
    <message>
        <source>Openfire would not do what this number says.</source>
        <translation>Openfire no haría lo que dice este número.</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}.</source>
        <translation>Escriba un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>The silence is longer than the time between two times.</source>
        <translation>El silencio es más largo que el tiempo entre dos veces.</translation>
    </message>
    <message>
        <source>Enter a smaller number of milliseconds for the silence.</source>
        <translation>Escriba menos milisegundos para el silencio.</translation>
    </message>
    <message>
        <source>Change who sees that group.</source>
        <translation>Cambie quién ve ese grupo.</translation>
    </message>
    <message>
        <source>“{address}” is no address of the chat.</source>
        <translation>«{address}» no es una dirección del chat.</translation>
    </message>
    <message>
        <source>Write it with the domain behind it, such as ana@example.org.</source>
        <translation>Escríbala con el dominio detrás, por ejemplo ana@example.org.</translation>
    </message>
    <message>
        <source>This contact stands there because of the group “{group}”.</source>
        <translation>Este contacto está ahí por el grupo «{group}».</translation>
    </message>
    <message>
        <source>“{address}” is among the contacts already.</source>
        <translation>«{address}» ya está entre los contactos.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire la lista otra vez.</translation>
    </message>
    <message>
        <source>Openfire was started {seconds} seconds ago, and its administration console is not ready yet.</source>
        <translation>Openfire se inició hace {seconds} segundos y su consola de administración todavía no está lista.</translation>
    </message>
    <message>
        <source>Wait a minute and look again.</source>
        <translation>Espere un minuto y mire de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Go to “Your server”</source>
        <translation>Ir a «Su servidor»</translation>
    </message>
    <message>
        <source>Go to “Openfire”</source>
        <translation>Ir a «Openfire»</translation>
    </message>
    <message>
        <source>Go to “Chat server”</source>
        <translation>Ir a «Servidor de chat»</translation>
    </message>
    <message>
        <source>Go to “Database”</source>
        <translation>Ir a «Base de datos»</translation>
    </message>
    <message>
        <source>Go to “Directory”</source>
        <translation>Ir a «Directorio»</translation>
    </message>
    <message>
        <source>Go to “Administrator”</source>
        <translation>Ir a «Administrador»</translation>
    </message>
    <message>
        <source>Go to “Network”</source>
        <translation>Ir a «Red»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Let this computer send it</source>
        <translation>Que lo envíe este ordenador</translation>
    </message>
    <message>
        <source>See its fingerprint again</source>
        <translation>Ver otra vez su huella</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Usar un archivo de clave</translation>
    </message>
    <message>
        <source>See how it is</source>
        <translation>Ver cómo está</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>What else I tested: {count}</source>
        <translation>Qué más he probado: {count}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>tested, and it works</source>
        <translation>probado, y funciona</translation>
    </message>
</context>
<context>
    <name>PropertiesPage</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Establecido</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Changed: a restart is due</source>
        <translation>Cambiado: falta reiniciar</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En el momento</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>Tras reiniciar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Openfire goes on with what it takes by default: {value}</source>
        <translation>Openfire sigue con el valor por defecto: {value}</translation>
    </message>
    <message>
        <source>Openfire goes on without it.</source>
        <translation>Openfire sigue sin ella.</translation>
    </message>
    <message>
        <source>Openfire also deletes those that begin alike: {names}</source>
        <translation>Openfire borra también las que empiezan igual: {names}</translation>
    </message>
    <message>
        <source>It can be undone in “What was done”.</source>
        <translation>Se puede deshacer en «Lo hecho».</translation>
    </message>
    <message>
        <source>It cannot be undone: its value is hidden.</source>
        <translation>No se puede deshacer: su valor está oculto.</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Borrar «{name}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Hecho: {name}</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>Propiedades del sistema</translation>
    </message>
    <message>
        <source>Every setting of Openfire by its name. Most have a page of their own, where they are explained and take effect at once.</source>
        <translation>Todos los ajustes de Openfire por su nombre. La mayoría tiene una página propia, donde se explica y se aplica en el momento.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search by name, value or description</source>
        <translation>Buscar por nombre, valor o descripción</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>Ninguna propiedad</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>PropertyPanel</name>
    <message>
        <source>New property</source>
        <translation>Propiedad nueva</translation>
    </message>
    <message>
        <source>It counts from then on.</source>
        <translation>Vale desde que se guarda.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <translation>Guardarla cifrada</translation>
    </message>
    <message>
        <source>Nobody sees it any more, neither do you.</source>
        <translation>Ya no la ve nadie, tampoco usted.</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Guardar el valor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the default…</source>
        <translation>Volver al valor por defecto…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>It has several lines, and can only be changed on its own page.</source>
        <translation>Tiene varias líneas y solo se puede cambiar en su propia página.</translation>
    </message>
    <message>
        <source>Its value is hidden. What you type replaces it.</source>
        <translation>Su valor está oculto. Lo que escriba lo sustituye.</translation>
    </message>
    <message>
        <source>By default: {value}</source>
        <translation>Por defecto: {value}</translation>
    </message>
    <message>
        <source>It cannot be changed any more</source>
        <translation>Ya no se puede cambiar</translation>
    </message>
    <message>
        <source>Contacts, rooms and the administrator’s rights depend on it.</source>
        <translation>De ella dependen los contactos, las salas y los permisos del administrador.</translation>
    </message>
    <message>
        <source>A change here does nothing until Openfire is restarted</source>
        <translation>Un cambio aquí no hace nada hasta reiniciar Openfire</translation>
    </message>
    <message>
        <source>In Openfire’s console it takes effect at once: {page}</source>
        <translation>En la consola de Openfire se aplica en el momento: {page}</translation>
    </message>
    <message>
        <source>It takes effect when Openfire is restarted</source>
        <translation>Se aplica al reiniciar Openfire</translation>
    </message>
    <message>
        <source>Until then Openfire goes on with the old value.</source>
        <translation>Hasta entonces Openfire sigue con el valor de antes.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>On its own page it takes effect at once.</source>
        <translation>En su propia página vale al momento.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Forget {server}?</source>
        <translation>¿Olvidar {server}?</translation>
    </message>
    <message>
        <source>Your answers for it are deleted from this computer, passwords too.</source>
        <translation>Se borran de este ordenador sus respuestas para él, y también las contraseñas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Forget {server}</source>
        <translation>Olvidar {server}</translation>
    </message>
    <message>
        <source>Stop changing the settings?</source>
        <translation>¿Dejar de cambiar los ajustes?</translation>
    </message>
    <message>
        <source>What is changed stays changed; the rest stays as it was.</source>
        <translation>Lo que ya ha cambiado, cambiado queda; el resto sigue como estaba.</translation>
    </message>
    <message>
        <source>“Change settings…” on the overview goes on with it.</source>
        <translation>Con «Cambiar ajustes…», en el resumen, puede continuar.</translation>
    </message>
    <message>
        <source>Stop the changes</source>
        <translation>Detener los cambios</translation>
    </message>
    <message>
        <source>Stop the installation?</source>
        <translation>¿Detener la instalación?</translation>
    </message>
    <message>
        <source>What is done stays done, and nothing is lost.</source>
        <translation>Lo hecho, hecho queda, y no se pierde nada.</translation>
    </message>
    <message>
        <source>Stop the installation</source>
        <translation>Detener la instalación</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>The settings are still being changed. Close anyway?</source>
        <translation>Los ajustes todavía se están cambiando. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Accounts are being created. Close anyway?</source>
        <translation>Se están creando cuentas. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Only this window knows them, and forgets them when it closes.</source>
        <translation>Solo esta ventana las sabe, y las olvida al cerrarse.</translation>
    </message>
    <message>
        <source>These people could not log in until you give each a new password.</source>
        <translation>Esas personas no podrían iniciar sesión hasta que usted les ponga una contraseña nueva.</translation>
    </message>
    <message>
        <source>Go on creating accounts</source>
        <translation>Seguir creando cuentas</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>¿Detener el cambio?</translation>
    </message>
    <message>
        <source>Stop and put everything back</source>
        <translation>Detener y dejarlo como estaba</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>Put everything back and close</source>
        <translation>Dejarlo como estaba y cerrar</translation>
    </message>
    <message>
        <source>Stop the chat of {server}?</source>
        <translation>¿Detener el chat de {server}?</translation>
    </message>
    <message>
        <source>Stop {server}</source>
        <translation>Detener {server}</translation>
    </message>
    <message>
        <source>Nobody can write until you start it again.</source>
        <translation>Nadie podrá escribir hasta que lo inicie otra vez.</translation>
    </message>
    <message>
        <source>Restart {server}?</source>
        <translation>¿Reiniciar {server}?</translation>
    </message>
    <message>
        <source>Restart {server}</source>
        <translation>Reiniciar {server}</translation>
    </message>
    <message>
        <source>For about half a minute nobody can write.</source>
        <translation>Durante medio minuto, más o menos, nadie podrá escribir.</translation>
    </message>
    <message>
        <source>Accounts, contacts and rooms stay as they are.</source>
        <translation>Las cuentas, los contactos y las salas quedan como están.</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the chat keeps running.</source>
        <translation>En el servidor no cambia nada: el chat sigue en marcha.</translation>
    </message>
    <message>
        <source>The server finishes what it is doing at this moment; then I stop.</source>
        <translation>El servidor termina lo que está haciendo en este momento; después me detengo.</translation>
    </message>
    <message>
        <source>You can continue later from the same point.</source>
        <translation>Puede seguir más tarde desde el mismo punto.</translation>
    </message>
    <message>
        <source>Continue installing</source>
        <translation>Seguir instalando</translation>
    </message>
    <message>
        <source>The installation is still running. Close anyway?</source>
        <translation>La instalación sigue en marcha. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>The server finishes what it is doing at this moment; then I stop and close.</source>
        <translation>El servidor termina lo que está haciendo en este momento; después me detengo y cierro.</translation>
    </message>
    <message>
        <source>What is done stays done. You can continue from the start page next time.</source>
        <translation>Lo hecho, hecho queda. La próxima vez puede seguir desde la página de inicio.</translation>
    </message>
    <message>
        <source>The accounts created so far stay, with passwords that nobody has seen yet.</source>
        <translation>Las cuentas ya creadas se quedan, con contraseñas que nadie ha visto todavía.</translation>
    </message>
    <message>
        <source>I then put everything back as it was, and check that it works.</source>
        <translation>Entonces lo dejo todo como estaba y compruebo que funciona.</translation>
    </message>
    <message>
        <source>That takes about as long as continuing.</source>
        <translation>Tarda más o menos lo mismo que seguir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The users are being moved. Close anyway?</source>
        <translation>Los usuarios se están pasando. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>I then put everything back as it was, and close after that.</source>
        <translation>Entonces lo dejo todo como estaba y después cierro.</translation>
    </message>
    <message>
        <source>Everybody who is connected now is disconnected.</source>
        <translation>Se corta la conexión de quienes estén conectados ahora.</translation>
    </message>
    <message>
        <source>{server} is open in another window</source>
        <translation>{server} está abierto en otra ventana</translation>
    </message>
    <message>
        <source>A window on this computer has had it open since {time}.</source>
        <translation>Lo tiene abierto otra ventana de este ordenador desde las {time}.</translation>
    </message>
    <message>
        <source>Two windows must not set up the same server at the same time.</source>
        <translation>Dos ventanas no deben instalar el mismo servidor a la vez.</translation>
    </message>
    <message>
        <source>Here you can look at the server. What you type here is not kept.</source>
        <translation>Aquí puede ver el servidor. Lo que escriba aquí no se guarda.</translation>
    </message>
    <message>
        <source>Go on in the other window</source>
        <translation>Seguir en la otra ventana</translation>
    </message>
    <message>
        <source>Only look at it here</source>
        <translation>Solo verlo aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Password of the administrator “admin”</source>
        <translation>Contraseña del administrador «admin»</translation>
    </message>
    <message>
        <source>{people} people and {groups} groups come from the directory</source>
        <translation>Del directorio vienen {people} personas y {groups} grupos</translation>
    </message>
    <message>
        <source>The administrators will be: {users}</source>
        <translation>Administrarán el chat: {users}</translation>
    </message>
    <message>
        <source>“admin” will be the person of that name in the directory</source>
        <translation>«admin» será la persona que se llame así en el directorio</translation>
    </message>
    <message>
        <source>Unless you go back to Openfire’s own users.</source>
        <translation>Salvo que vuelva a los usuarios de Openfire.</translation>
    </message>
    <message numerus="yes">
        <source>{users} and %Ln more</source>
        <translation>
            <numerusform>{users} y %Ln más</numerusform>
            <numerusform>{users} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>I am rehearsing…</source>
        <translation>Estoy ensayando…</translation>
    </message>
    <message>
        <source>The password of “admin” is missing</source>
        <translation>Falta la contraseña de «admin»</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what will be corrected:</source>
        <translation>Todavía no he cambiado nada. Esto es lo que se corregirá:</translation>
    </message>
    <message>
        <source>Nobody can log in now, although no other setting differs.</source>
        <translation>Ahora nadie puede iniciar sesión, aunque ningún otro ajuste es distinto.</translation>
    </message>
    <message>
        <source>Correct it now</source>
        <translation>Corregirlo ahora</translation>
    </message>
    <message>
        <source>The current one. With it I can check, if necessary, that going back worked.</source>
        <translation>La actual. Con ella puedo comprobar, si hace falta, que la vuelta atrás ha funcionado.</translation>
    </message>
    <message>
        <source>While the users are moved, the chat stops for about half a minute. If anything fails, I put everything back as it was and check that it works.</source>
        <translation>Mientras se pasan los usuarios, el chat se detiene alrededor de medio minuto. Si algo falla, lo dejo todo como estaba y compruebo que funciona.</translation>
    </message>
    <message>
        <source>When the settings change, the chat stops for about half a minute. If anything fails, I put everything back as it was.</source>
        <translation>Mientras cambian los ajustes, el chat se detiene alrededor de medio minuto. Si algo falla, lo dejo todo como estaba.</translation>
    </message>
    <message>
        <source>I try everything out with the directory. This changes nothing.</source>
        <translation>Lo pruebo todo con el directorio. Con eso no cambia nada.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the move will do:</source>
        <translation>Todavía no he cambiado nada. Esto es lo que hará el cambio:</translation>
    </message>
    <message>
        <source>Are these the same people?</source>
        <translation>¿Son las mismas personas?</translation>
    </message>
    <message>
        <source>Some Openfire users have the same name as somebody in the directory: {users}. The person with that name in the directory gets their contacts.</source>
        <translation>Algunos usuarios de Openfire se llaman igual que alguien del directorio: {users}. La persona que tenga ese nombre en el directorio recibirá sus contactos.</translation>
    </message>
    <message>
        <source>They log in with their password from the directory.</source>
        <translation>Inician sesión con su contraseña del directorio.</translation>
    </message>
    <message>
        <source>The first one’s password has been tested.</source>
        <translation>La contraseña de quien va primero está probada.</translation>
    </message>
    <message>
        <source>The current password will no longer work.</source>
        <translation>La contraseña actual ya no valdrá.</translation>
    </message>
    <message>
        <source>“admin” will no longer be able to log in</source>
        <translation>«admin» ya no podrá iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Openfire user(s) will no longer be able to log in</source>
        <translation>
            <numerusform>%Ln usuario de Openfire ya no podrá iniciar sesión</numerusform>
            <numerusform>%Ln usuarios de Openfire ya no podrán iniciar sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the users now</source>
        <translation>Pasar los usuarios ahora</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>El ensayo ha fallado</translation>
    </message>
    <message>
        <source>The password of the account that reads the directory is set again</source>
        <translation>Se vuelve a poner la contraseña de la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>These directory settings are corrected</source>
        <translation>Se corrigen estos ajustes del directorio</translation>
    </message>
    <message>
        <source>{users}. None of their data is deleted.</source>
        <translation>{users}. No se borran sus datos.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>I am stopping…</source>
        <translation>Me detengo…</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Make “{user}” the administrator?</source>
        <translation>¿Hacer administrador a «{user}»?</translation>
    </message>
    <message>
        <source>Openfire restarts once: everybody who is connected is cut off for about half a minute, and comes back without doing anything.</source>
        <translation>Openfire se reinicia una vez: quien esté conectado se queda sin chat alrededor de medio minuto y vuelve sin hacer nada.</translation>
    </message>
    <message>
        <source>If Openfire keeps the users itself, the user gets this password. If they come from a directory, it must be the one the user has there.</source>
        <translation>Si los usuarios son del propio Openfire, el usuario recibe esta contraseña. Si son de un directorio, debe ser la que tenga allí.</translation>
    </message>
    <message>
        <source>Users, rooms and the other administrators stay as they are.</source>
        <translation>Los usuarios, las salas y los demás administradores quedan como están.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Make the administrator</source>
        <translation>Crear el administrador</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>no ha funcionado</translation>
    </message>
    <message>
        <source>There is no new administrator</source>
        <translation>No hay ningún administrador nuevo</translation>
    </message>
    <message>
        <source>Lost administrator</source>
        <translation>Administrador perdido</translation>
    </message>
    <message>
        <source>If nobody knows the administrator’s password any more, I make an administrator through the connection to the server, and test the login.</source>
        <translation>Si ya nadie sabe la contraseña del administrador, creo un administrador por la conexión con el servidor y lo compruebo iniciando sesión.</translation>
    </message>
    <message>
        <source>This does not need the old password</source>
        <translation>No hace falta la contraseña antigua</translation>
    </message>
    <message>
        <source>Whoever may log in to the server as its administrator may do this. Openfire notes it in its audit.</source>
        <translation>Puede hacerlo quien inicie sesión en el servidor como su administrador. Openfire lo anota en su auditoría.</translation>
    </message>
    <message>
        <source>Who is to administer</source>
        <translation>Quién va a administrar</translation>
    </message>
    <message>
        <source>The user name, as ana</source>
        <translation>El nombre de usuario, como ana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A new one, or that of the directory</source>
        <translation>Una nueva, o la del directorio</translation>
    </message>
    <message>
        <source>Make the administrator…</source>
        <translation>Crear el administrador…</translation>
    </message>
    <message>
        <source>There is an administrator again</source>
        <translation>Vuelve a haber un administrador</translation>
    </message>
    <message>
        <source>The login to the console was tried, and it worked.</source>
        <translation>Se probó a iniciar sesión en la consola, y funcionó.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Save the answers…</source>
        <translation>Guardar las respuestas…</translation>
    </message>
    <message>
        <source>The passwords are not in the file.</source>
        <translation>Las contraseñas no van en el archivo.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is all I will do on {host}:</source>
        <translation>Todavía no he cambiado nada. Esto es todo lo que haré en {host}:</translation>
    </message>
    <message>
        <source>Everything on {host} is already as you want it.</source>
        <translation>Todo en {host} está ya como usted quiere.</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Se va a cambiar</translation>
    </message>
    <message>
        <source>Depends on an earlier step.</source>
        <translation>Depende de un paso anterior.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Probarlo ahora</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar ahora</translation>
    </message>
    <message>
        <source>It cannot be installed like this</source>
        <translation>Así no se puede instalar</translation>
    </message>
    <message>
        <source>If something fails, I stop and tell you why; you can continue from there at any time.</source>
        <translation>Si algo falla, me detengo y le digo por qué; podrá seguir desde ahí cuando quiera.</translation>
    </message>
    <message>
        <source>Administrators of the chat: {users}</source>
        <translation>Administrarán el chat: {users}</translation>
    </message>
    <message>
        <source>They log in with their password from the directory. There is no account “admin”.</source>
        <translation>Inician sesión con su contraseña del directorio. No hay ninguna cuenta «admin».</translation>
    </message>
    <message>
        <source>I am checking what is already on the server. I change nothing.</source>
        <translation>Estoy comprobando qué hay ya en el servidor. No cambio nada.</translation>
    </message>
    <message>
        <source>Already correct</source>
        <translation>Ya está bien</translation>
    </message>
    <message>
        <source>I am checking the server…</source>
        <translation>Estoy comprobando el servidor…</translation>
    </message>
    <message>
        <source>I have not checked the server yet</source>
        <translation>Todavía no he comprobado el servidor</translation>
    </message>
    <message>
        <source>I have only looked: I change nothing before this is solved.</source>
        <translation>Solo he mirado: no cambio nada mientras esto no se resuelva.</translation>
    </message>
    <message>
        <source>I had begun on {host}, and what is done stays: it is below, under “Already correct”. This is all that is left to do:</source>
        <translation>Ya había empezado en {host}, y lo hecho sigue hecho: está abajo, en «Ya está bien». Esto es todo lo que falta:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Hacer estos cambios</translation>
    </message>
    <message>
        <source>It cannot be changed like this</source>
        <translation>Así no se puede cambiar</translation>
    </message>
</context>
<context>
    <name>RoomActions</name>
    <message>
        <source>Whoever enters from now on reads nothing of what was written before.</source>
        <translation>Quien acceda a partir de ahora no leerá nada de lo escrito antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept message(s) go.</source>
        <translation>
            <numerusform>Se pierde %Ln mensaje guardado.</numerusform>
            <numerusform>Se pierden %Ln mensajes guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What chat programs have kept themselves stays with them.</source>
        <translation>Lo que hayan guardado los propios programas de chat se queda en ellos.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Clear the history of {room}?</source>
        <translation>¿Borrar el historial de {room}?</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) inside are put out.</source>
        <translation>
            <numerusform>Sale de ella %Ln persona que está dentro.</numerusform>
            <numerusform>Salen de ella %Ln personas que están dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept message(s) can be read no more.</source>
        <translation>
            <numerusform>Ya no se puede leer %Ln mensaje guardado.</numerusform>
            <numerusform>Ya no se pueden leer %Ln mensajes guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who belongs to it is forgotten: %Ln entries.</source>
        <translation>
            <numerusform>Se olvida quién pertenece a ella: %Ln entrada.</numerusform>
            <numerusform>Se olvida quién pertenece a ella: %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its address is retired: no room can have it afterwards.</source>
        <translation>Su dirección queda retirada: ninguna sala podrá tenerla después.</translation>
    </message>
    <message>
        <source>It can be undone in “What was done”: it is empty.</source>
        <translation>Se puede deshacer en «Lo hecho»: está vacía.</translation>
    </message>
    <message>
        <source>Delete the room {room}?</source>
        <translation>¿Eliminar la sala {room}?</translation>
    </message>
    <message>
        <source>Delete {room}</source>
        <translation>Eliminar {room}</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>Conservar la sala</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Subject: {subject}</source>
        <translation>Asunto: {subject}</translation>
    </message>
    <message>
        <source>Inside now: {number}</source>
        <translation>Dentro ahora: {number}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Who belongs to it…</source>
        <translation>Quién pertenece…</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Borrar el historial…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only Openfire 5 can clear the history of a room.</source>
        <translation>Solo Openfire 5 puede borrar el historial de una sala.</translation>
    </message>
    <message>
        <source>All its settings</source>
        <translation>Todos sus ajustes</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>Put out…</source>
        <translation>Expulsar…</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Belong to it</source>
        <translation>Pertenecen a ella</translation>
    </message>
    <message>
        <source>At most inside</source>
        <translation>Dentro, como máximo</translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Until the last one leaves</source>
        <translation>Hasta que salga el último</translation>
    </message>
    <message>
        <source>A password is asked for</source>
        <translation>Se pide una contraseña</translation>
    </message>
    <message>
        <source>Who sees the addresses of those inside: {who}</source>
        <translation>Quién ve las direcciones de los que están dentro: {who}</translation>
    </message>
    <message>
        <source>Who may send private messages: {who}</source>
        <translation>Quién puede enviar mensajes privados: {who}</translation>
    </message>
    <message>
        <source>No: {setting}</source>
        <translation>No: {setting}</translation>
    </message>
</context>
<context>
    <name>RoomPeopleForm</name>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <source>Who belongs to {room}</source>
        <translation>Quién pertenece a {room}</translation>
    </message>
    <message>
        <source>What is changed here counts at once, also for who is inside.</source>
        <translation>Lo que cambie aquí vale al momento, también para quien esté dentro.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>No group: one person</source>
        <translation>Ningún grupo: una persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A user name of this server, or a whole address: {example}</source>
        <translation>Un usuario de este servidor, o una dirección completa: {example}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Registered nickname</source>
        <translation>Apodo registrado</translation>
    </message>
    <message>
        <source>Nobody else may use it in this room.</source>
        <translation>Nadie más puede usarlo en esta sala.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Volver a la sala</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{what}, as “{nickname}”</source>
        <translation>{what}, como «{nickname}»</translation>
    </message>
</context>
<context>
    <name>RoomSettingsForm</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <source>Enter a number, or nothing.</source>
        <translation>Escriba un número, o nada.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Settings of {room}</source>
        <translation>Ajustes de {room}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people see it in their list of rooms.</source>
        <translation>Como se ve en la lista de salas.</translation>
    </message>
    <message>
        <source>What it is for. Left empty, its name stands there.</source>
        <translation>Para qué es. Si se deja vacía, se pone el nombre.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Stands over the conversation. Those inside see it change at once.</source>
        <translation>Encabeza la conversación. Los que están dentro lo ven cambiar al momento.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>At most inside</source>
        <translation>Dentro, como máximo</translation>
    </message>
    <message>
        <source>Empty: any number.</source>
        <translation>Vacío: los que sean.</translation>
    </message>
    <message>
        <source>Whoever enters has to know it. Empty: none is asked for.</source>
        <translation>Quien acceda tiene que saberla. Vacía: no se pide ninguna.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What is grey only Openfire 5 can do.</source>
        <translation>Lo que está en gris solo lo puede hacer Openfire 5.</translation>
    </message>
    <message>
        <source>Who sees the addresses of those inside</source>
        <translation>Quién ve las direcciones de los que están dentro</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Quién puede enviar mensajes privados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Everybody finds it in the list of rooms</source>
        <translation>Todos la encuentran en la lista de salas</translation>
    </message>
    <message>
        <source>Otherwise only those who know its address.</source>
        <translation>Si no, solo quien sepa su dirección.</translation>
    </message>
    <message>
        <source>Only those who belong to it may enter</source>
        <translation>Solo puede acceder quien pertenece a ella</translation>
    </message>
    <message>
        <source>Only those who belong to it may write</source>
        <translation>Solo puede escribir quien pertenece a ella</translation>
    </message>
    <message>
        <source>The others read, until a moderator lets them write.</source>
        <translation>Los demás leen, hasta que un moderador les dé la palabra.</translation>
    </message>
    <message>
        <source>Whoever is inside may invite others</source>
        <translation>Quien está dentro puede invitar a otros</translation>
    </message>
    <message>
        <source>Whoever is inside may change the subject</source>
        <translation>Quien está dentro puede cambiar el asunto</translation>
    </message>
    <message>
        <source>Whoever is inside may change their nickname</source>
        <translation>Quien está dentro puede cambiar de apodo</translation>
    </message>
    <message>
        <source>Members enter under their registered nickname only</source>
        <translation>Los miembros solo acceden con su apodo registrado</translation>
    </message>
    <message>
        <source>People may register a nickname with the room</source>
        <translation>Se puede registrar un apodo en la sala</translation>
    </message>
    <message>
        <source>What is written is kept</source>
        <translation>Lo que se escribe se guarda</translation>
    </message>
    <message>
        <source>Whoever enters later reads the latest, also after a restart.</source>
        <translation>Quien accede después lee lo último, también tras un reinicio.</translation>
    </message>
    <message>
        <source>What was kept stays when the room is deleted</source>
        <translation>Lo guardado se queda cuando se elimina la sala</translation>
    </message>
    <message>
        <source>In the database, where nobody chats with it.</source>
        <translation>En la base de datos, fuera del chat.</translation>
    </message>
    <message>
        <source>Its address is not used again when it is deleted</source>
        <translation>Cuando se elimina, su dirección no se vuelve a usar</translation>
    </message>
    <message>
        <source>Others see moderators come and go</source>
        <translation>Los demás ven llegar y salir a los moderadores</translation>
    </message>
    <message>
        <source>Others see those who may write come and go</source>
        <translation>Los demás ven llegar y salir a quienes pueden escribir</translation>
    </message>
    <message>
        <source>Others see those who only read come and go</source>
        <translation>Los demás ven llegar y salir a quienes solo leen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Changes the room, and may delete it.</source>
        <translation>Cambia la sala, y puede eliminarla.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Until all have left</source>
        <translation>Hasta que salgan todos</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Decides who may enter and who may write, and puts people out.</source>
        <translation>Decide quién puede acceder y quién escribir, y expulsa.</translation>
    </message>
    <message>
        <source>May always enter, and write.</source>
        <translation>Siempre puede acceder, y escribir.</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>May not enter; is put out now if inside.</source>
        <translation>No puede acceder; si está dentro, sale ahora.</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Everybody finds it, enters and writes.</source>
        <translation>Todos la encuentran, acceden y escriben.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Everybody finds it and reads; only who belongs to it writes.</source>
        <translation>Todos la encuentran y leen; solo escribe quien pertenece a ella.</translation>
    </message>
    <message>
        <source>Private team</source>
        <translation>Sala privada</translation>
    </message>
    <message>
        <source>Only its members enter and write; nobody else finds it.</source>
        <translation>Solo acceden y escriben sus miembros; nadie más la encuentra.</translation>
    </message>
    <message>
        <source>Only moderators</source>
        <translation>Solo los moderadores</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>Todos los que están dentro</translation>
    </message>
    <message>
        <source>Those who may write</source>
        <translation>Quienes pueden escribir</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Moderates</source>
        <translation>Modera</translation>
    </message>
    <message>
        <source>May write</source>
        <translation>Puede escribir</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Solo lee</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Sin terminar de crear</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} de {most}</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Solo miembros</translation>
    </message>
    <message>
        <source>Everybody reads</source>
        <translation>Todos leen</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Create a room</source>
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search by name, address or description</source>
        <translation>Buscar por nombre, dirección o descripción</translation>
    </message>
    <message>
        <source>There is no room yet</source>
        <translation>Todavía no hay ninguna sala</translation>
    </message>
    <message>
        <source>In a room several people chat with each other: a class, a team, everybody.</source>
        <translation>En una sala chatean varias personas a la vez: una clase, un departamento, toda la escuela.</translation>
    </message>
    <message>
        <source>Rooms: {rooms}. Inside now: {people}.</source>
        <translation>Salas: {rooms}. Dentro ahora: {people}.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>personas.csv</translation>
    </message>
    <message>
        <source>Save the example</source>
        <translation>Guardar el ejemplo</translation>
    </message>
    <message>
        <source>chat-{server}.pdf</source>
        <translation>chat-{server}.pdf</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>I cannot save there. Choose another folder.</source>
        <translation>No puedo guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>invitations-{server}.pdf</source>
        <translation>invitaciones-{server}.pdf</translation>
    </message>
    <message>
        <source>Save the invitations</source>
        <translation>Guardar las invitaciones</translation>
    </message>
    <message>
        <source>Save the invitations in a folder</source>
        <translation>Guardar las invitaciones en una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>I am making %Ln invitation(s)…</source>
        <translation>
            <numerusform>Estoy preparando una invitación…</numerusform>
            <numerusform>Estoy preparando %Ln invitaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <translation>Guardadas en {name}</translation>
    </message>
</context>
<context>
    <name>Selectable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>SequenceModel</name>
    <message numerus="yes">
        <source>Encrypted: %Ln packet(s), {size} bytes; only they can read it</source>
        <translation>
            <numerusform>Cifrado: %Ln paquete, {size} bytes; solo ellos pueden leerlo</numerusform>
            <numerusform>Cifrado: %Ln paquetes, {size} bytes; solo ellos pueden leerlo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerColumns</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>It writes to us</source>
        <translation>Nos escribe</translation>
    </message>
    <message>
        <source>We write to it</source>
        <translation>Le escribimos</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En los dos sentidos</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No se llega</translation>
    </message>
    <message>
        <source>Chat server</source>
        <translation>Servidor de chat</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Domain: the name of the chat</source>
        <translation>Dominio: el nombre del chat</translation>
    </message>
    <message>
        <source>Take your time: it cannot be changed later</source>
        <translation>Elíjalo con calma: después no se puede cambiar</translation>
    </message>
    <message>
        <source>Openfire stores every user, room and contact under this name. Changing it later means starting from scratch.</source>
        <translation>Openfire guarda cada usuario, sala y contacto con este nombre. Cambiarlo más tarde significa empezar de cero.</translation>
    </message>
    <message>
        <source>Only programs see it. It can be changed later.</source>
        <translation>Solo lo ven los programas. Se puede cambiar después.</translation>
    </message>
    <message>
        <source>Administration console</source>
        <translation>Consola de administración</translation>
    </message>
    <message>
        <source>The chat’s name is the part after the @ in your users’ addresses. It has to be a domain of your own, as a rule that of your website or e-mail.</source>
        <translation>El nombre del chat es lo que va detrás de la @ en las direcciones de sus usuarios. Tiene que ser un dominio suyo; lo normal es el de su web o su correo.</translation>
    </message>
    <message>
        <source>Only through this program</source>
        <translation>Solo desde este programa</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Open to the network</source>
        <translation>Abierta a la red</translation>
    </message>
    <message>
        <source>With this version the console stays closed</source>
        <translation>Con esta versión la consola queda cerrada</translation>
    </message>
    <message>
        <source>Openfire 4 has a flaw that would let anybody in, so I do not open it.</source>
        <translation>Openfire 4 tiene un fallo que dejaría pasar a cualquiera; por eso no la abro.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Configuración avanzada</translation>
    </message>
    <message>
        <source>0 switches it off.</source>
        <translation>0 lo desactiva.</translation>
    </message>
    <message>
        <source>Console port</source>
        <translation>Puerto de la consola</translation>
    </message>
    <message>
        <source>Secure console port</source>
        <translation>Puerto de la consola segura</translation>
    </message>
    <message>
        <source>Encrypt properties with</source>
        <translation>Cifrar propiedades con</translation>
    </message>
    <message>
        <source>Property encryption key</source>
        <translation>Clave de cifrado de propiedades</translation>
    </message>
    <message>
        <source>Only encrypted connections</source>
        <translation>Solo conexiones cifradas</translation>
    </message>
    <message>
        <source>Programs that cannot encrypt are turned away.</source>
        <translation>Se rechazan los programas que no saben cifrar.</translation>
    </message>
    <message>
        <source>Anybody may create an account</source>
        <translation>Cualquiera puede crear una cuenta</translation>
    </message>
    <message>
        <source>Server host name (FQDN)</source>
        <translation>Nombre del servidor (FQDN)</translation>
    </message>
    <message>
        <source>Nobody can reach it from the network. I open it through the SSH connection.</source>
        <translation>Nadie puede llegar a ella desde la red. Yo la abro por la conexión SSH.</translation>
    </message>
    <message>
        <source>With a browser, on port 9090, as in most guides. Anybody can try passwords.</source>
        <translation>Con un navegador, en el puerto 9090, como en la mayoría de las guías. Cualquiera puede probar contraseñas.</translation>
    </message>
    <message>
        <source>Leave it empty and I create one that nobody has to remember.</source>
        <translation>Si la deja vacía, creo una que nadie tendrá que recordar.</translation>
    </message>
    <message>
        <source>It is safer switched off: then only you create accounts.</source>
        <translation>Es más seguro desactivado: así solo usted crea cuentas.</translation>
    </message>
    <message>
        <source>You gave the server’s number, {address}. Chat programs call it by this name, so the name has to lead there: after the installation I tell you what to enter for that. It can be changed later.</source>
        <translation>Ha dado el número del servidor, {address}. Los programas de chat lo llaman por este nombre, así que el nombre tiene que llevar hasta él: después de la instalación le digo qué hay que anotar para eso. Se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>This is what your users’ addresses will look like</source>
        <translation>Así serán las direcciones de sus usuarios</translation>
    </message>
    <message>
        <source>The administration console is closed to the network.</source>
        <translation>La consola de administración está cerrada a la red.</translation>
    </message>
    <message>
        <source>The administration console is open to the network.</source>
        <translation>La consola de administración está abierta a la red.</translation>
    </message>
    <message>
        <source>Chat server</source>
        <translation>Servidor de chat</translation>
    </message>
    <message>
        <source>example.org</source>
        <translation>empresa.es</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>The last attempt failed: {when}</source>
        <translation>El último intento falló: {when}</translation>
    </message>
    <message>
        <source>Openfire says: {reason}</source>
        <translation>Openfire dice: {reason}</translation>
    </message>
    <message>
        <source>What Openfire tried</source>
        <translation>Lo que ha intentado Openfire</translation>
    </message>
    <message>
        <source>Test the way there</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>End the connection…</source>
        <translation>Cortar la conexión…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ServerSummary</name>
    <message>
        <source>{system} with {memory} GB of memory and {disk} GB free</source>
        <translation>{system} con {memory} GB de memoria y {disk} GB libres</translation>
    </message>
    <message>
        <source>In {home} there is an Openfire that I did not install and that is not in use. I will not touch it.</source>
        <translation>En {home} hay un Openfire que no he instalado yo y que no está en uso. No lo toco.</translation>
    </message>
    <message>
        <source>Openfire is not installed yet. I have only looked.</source>
        <translation>Openfire todavía no está instalado. Solo he mirado.</translation>
    </message>
    <message>
        <source>Openfire {version} is installed, but its setup is not finished. I can continue from there.</source>
        <translation>Openfire {version} está instalado, pero su configuración no está terminada. Puedo seguir desde ahí.</translation>
    </message>
    <message>
        <source>Openfire {version} is set up and running.</source>
        <translation>Openfire {version} está configurado y en marcha.</translation>
    </message>
    <message>
        <source>Openfire {version} is set up, but it is not running.</source>
        <translation>Openfire {version} está configurado, pero no está en marcha.</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Server {name}</source>
        <translation>Servidor {name}</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Otro servidor…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>End the connection with {domain}?</source>
        <translation>¿Cortar la conexión con {domain}?</translation>
    </message>
    <message>
        <source>Messages between the two that are under way may get lost.</source>
        <translation>Se pueden perder los mensajes que estén en camino entre los dos.</translation>
    </message>
    <message>
        <source>It is made again as soon as somebody writes to somebody there.</source>
        <translation>Se vuelve a hacer en cuanto alguien escriba a alguien de allí.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>End the connection</source>
        <translation>Cortar la conexión</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>Servers whose people write to yours, and programs that add to it. Times are by the server’s clock.</source>
        <translation>Servidores cuyos usuarios escriben a los suyos y programas que añaden algo al chat. Las horas son del reloj del servidor.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search for a domain</source>
        <translation>Buscar un dominio</translation>
    </message>
    <message>
        <source>No other server is connected</source>
        <translation>No hay otro servidor conectado</translation>
    </message>
    <message>
        <source>A connection is made when somebody writes to an address elsewhere.</source>
        <translation>La conexión se hace cuando alguien escribe a una dirección de fuera.</translation>
    </message>
</context>
<context>
    <name>ServiceActions</name>
    <message numerus="yes">
        <source>%Ln room(s) go, with who belongs to them.</source>
        <translation>
            <numerusform>Se pierde %Ln sala, con quién pertenece a ella.</numerusform>
            <numerusform>Se pierden %Ln salas, con quién pertenece a ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) inside are put out.</source>
        <translation>
            <numerusform>Sale %Ln persona que está dentro.</numerusform>
            <numerusform>Salen %Ln personas que están dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept message(s) can be read no more.</source>
        <translation>
            <numerusform>Ya no se puede leer %Ln mensaje guardado.</numerusform>
            <numerusform>Ya no se pueden leer %Ln mensajes guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retired address(es) are forgotten.</source>
        <translation>
            <numerusform>Se olvida %Ln dirección retirada.</numerusform>
            <numerusform>Se olvidan %Ln direcciones retiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone in “What was done”: it has no rooms.</source>
        <translation>Se puede deshacer en «Lo hecho»: no tiene salas.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete the service {service}?</source>
        <translation>¿Eliminar el servicio {service}?</translation>
    </message>
    <message>
        <source>Keep the service</source>
        <translation>Conservar el servicio</translation>
    </message>
    <message>
        <source>Delete {service}</source>
        <translation>Eliminar {service}</translation>
    </message>
</context>
<context>
    <name>ServiceController</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>I am testing the chat…</source>
        <translation>Estoy probando el chat…</translation>
    </message>
    <message>
        <source>Openfire is starting…</source>
        <translation>Openfire está arrancando…</translation>
    </message>
    <message>
        <source>Openfire is stopping…</source>
        <translation>Openfire se está deteniendo…</translation>
    </message>
    <message>
        <source>Openfire is restarting…</source>
        <translation>Openfire se está reiniciando…</translation>
    </message>
</context>
<context>
    <name>ServiceFarewell</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <source>Delete the service {service}</source>
        <translation>Eliminar el servicio {service}</translation>
    </message>
    <message>
        <source>Everybody inside its rooms reads it.</source>
        <translation>Lo leerán todos los que estén en sus salas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo, {number} caracteres.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>{part} of {service}</source>
        <translation>{service}: {part}</translation>
    </message>
    <message>
        <source>Only Openfire 5 can do this: {setting}</source>
        <translation>Solo Openfire 5 puede hacer esto: {setting}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back to the service</source>
        <translation>Volver al servicio</translation>
    </message>
    <message>
        <source>Whoever enters reads</source>
        <translation>Quien accede lee</translation>
    </message>
    <message>
        <source>Rooms may be created by</source>
        <translation>Pueden crear salas</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Quién puede enviar mensajes privados</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Rooms: {rooms}. Inside now: {people}.</source>
        <translation>Salas: {rooms}. Dentro ahora: {people}.</translation>
    </message>
    <message>
        <source>The address of each of its rooms ends in its name, so that stays as it is.</source>
        <translation>La dirección de cada una de sus salas termina en su nombre, así que este no cambia.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Nadie en la lista</translation>
    </message>
    <message>
        <source>Retired rooms</source>
        <translation>Salas retiradas</translation>
    </message>
    <message>
        <source>Only Openfire 5 can keep the address of a deleted room from being used.</source>
        <translation>Solo Openfire 5 puede impedir que se vuelva a usar la dirección de una sala eliminada.</translation>
    </message>
    <message>
        <source>None: every address may be used.</source>
        <translation>Ninguna: se puede usar cualquier dirección.</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Permitir de nuevo</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Description and memory</source>
        <translation>Descripción y memoria</translation>
    </message>
    <message>
        <source>Rooms that are not in memory open a little later.</source>
        <translation>Las salas que no están en memoria tardan un poco más en abrirse.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What somebody reads who enters a room later.</source>
        <translation>Lo que lee quien accede más tarde a una sala.</translation>
    </message>
    <message>
        <source>Who may create rooms</source>
        <translation>Quién puede crear salas</translation>
    </message>
    <message>
        <source>Whoever administers the service always may.</source>
        <translation>Quien administra el servicio siempre puede.</translation>
    </message>
    <message>
        <source>Who administers it</source>
        <translation>Quién lo administra</translation>
    </message>
    <message>
        <source>They are owners of every room in it.</source>
        <translation>Son propietarios de todas sus salas.</translation>
    </message>
    <message>
        <source>How new rooms begin</source>
        <translation>Cómo empiezan las salas nuevas</translation>
    </message>
    <message>
        <source>Those that chat programs create. Rooms there are stay as they are.</source>
        <translation>Las que crean los programas de chat. Las que ya hay se quedan como están.</translation>
    </message>
    <message>
        <source>Who says nothing</source>
        <translation>Quien no dice nada</translation>
    </message>
    <message>
        <source>Writing to the database</source>
        <translation>Escritura en la base de datos</translation>
    </message>
    <message>
        <source>How what is written in rooms is kept. Usually best left as it is.</source>
        <translation>Cómo se guarda lo que se escribe en las salas. Lo habitual es dejarlo como está.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What chat programs show for it.</source>
        <translation>Lo que muestran los programas de chat.</translation>
    </message>
    <message>
        <source>Load rooms that were used lately when Openfire starts</source>
        <translation>Cargar al arrancar Openfire las salas usadas hace poco</translation>
    </message>
    <message>
        <source>Used in the last days</source>
        <translation>Usadas en los últimos días</translation>
    </message>
    <message>
        <source>Keep all rooms in memory</source>
        <translation>Mantener todas las salas en memoria</translation>
    </message>
    <message>
        <source>Days until an empty room leaves memory</source>
        <translation>Días hasta que una sala vacía sale de la memoria</translation>
    </message>
    <message>
        <source>It stays in the database, and is back when one enters.</source>
        <translation>Sigue en la base de datos, y vuelve cuando alguien accede.</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Cuántos mensajes</translation>
    </message>
    <message>
        <source>Everybody with an account on this server</source>
        <translation>Todos los que tienen cuenta en este servidor</translation>
    </message>
    <message>
        <source>They too need the password of a room to enter it</source>
        <translation>También necesitan la contraseña de una sala para acceder a ella</translation>
    </message>
    <message>
        <source>At most inside</source>
        <translation>Dentro, como máximo</translation>
    </message>
    <message>
        <source>Empty: any number.</source>
        <translation>Vacío: los que sean.</translation>
    </message>
    <message>
        <source>It stays when all have left</source>
        <translation>Se queda cuando salen todos</translation>
    </message>
    <message>
        <source>Everybody inside sees the addresses of the others</source>
        <translation>Todos los que están dentro ven las direcciones de los demás</translation>
    </message>
    <message>
        <source>Put out whoever has said nothing for a while</source>
        <translation>Expulsar a quien lleva un rato sin decir nada</translation>
    </message>
    <message>
        <source>Minutes until then</source>
        <translation>Minutos hasta entonces</translation>
    </message>
    <message>
        <source>Look whether silent chat programs are still there</source>
        <translation>Mirar si los programas de chat callados siguen ahí</translation>
    </message>
    <message>
        <source>One that does not answer is taken out of the room.</source>
        <translation>El que no responde sale de la sala.</translation>
    </message>
    <message>
        <source>Minutes of silence before</source>
        <translation>Minutos de silencio antes</translation>
    </message>
    <message>
        <source>Messages written at a time, at most</source>
        <translation>Mensajes que se escriben de una vez, como máximo</translation>
    </message>
    <message>
        <source>Milliseconds between two times</source>
        <translation>Milisegundos entre dos veces</translation>
    </message>
    <message>
        <source>Milliseconds of silence that end the waiting</source>
        <translation>Milisegundos de silencio que acaban la espera</translation>
    </message>
    <message>
        <source>Everything since the room was loaded</source>
        <translation>Todo desde que se cargó la sala</translation>
    </message>
    <message>
        <source>The latest messages</source>
        <translation>Los últimos mensajes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only those on the list</source>
        <translation>Solo quienes están en la lista</translation>
    </message>
    <message>
        <source>Empty rooms leave memory after {days} days</source>
        <translation>Las salas vacías salen de la memoria a los {days} días</translation>
    </message>
    <message>
        <source>The latest {number} messages</source>
        <translation>Los {number} últimos mensajes</translation>
    </message>
    <message>
        <source>Stays inside</source>
        <translation>Se queda dentro</translation>
    </message>
    <message>
        <source>Is put out after {minutes} minutes</source>
        <translation>Se le expulsa a los {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Conference services</source>
        <translation>Servicios de conferencias</translation>
    </message>
    <message>
        <source>Where rooms are. What is set here counts for all rooms of a service, or for those that are created from now on.</source>
        <translation>Donde están las salas. Lo que se ajusta aquí vale para todas las de un servicio, o para las que se creen a partir de ahora.</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>Crear un servicio</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Search by name or description</source>
        <translation>Buscar por nombre o descripción</translation>
    </message>
    <message>
        <source>There is no service, so there can be no rooms</source>
        <translation>No hay ningún servicio, así que no puede haber salas</translation>
    </message>
    <message>
        <source>Create one: its name is usually conference.</source>
        <translation>Cree uno: su nombre suele ser conference.</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Free to chat</source>
        <translation>Con ganas de charlar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Ausente desde hace rato</translation>
    </message>
    <message>
        <source>Hidden from others</source>
        <translation>Oculto a los demás</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Encrypted, with a certificate</source>
        <translation>Cifrada, con certificado</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>This connection is not encrypted: others in the network can read it.</source>
        <translation>Esta conexión no va cifrada: otros en la red podrían leerla.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>It arrives at once, from the server, and is kept nowhere.</source>
        <translation>Le llega en el momento, como aviso del servidor, y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Algoritmo de cifrado</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>Received from it / sent to it</source>
        <translation>Recibido de él / enviado a él</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>People connected: {people}. Sessions: {sessions}.</source>
        <translation>Personas conectadas: {people}. Sesiones: {sessions}.</translation>
    </message>
    <message>
        <source>Not encrypted: {count}.</source>
        <translation>Sin cifrar: {count}.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Disconnect {name}?</source>
        <translation>¿Desconectar a {name}?</translation>
    </message>
    <message>
        <source>Their program loses its connection; what is being sent may get lost.</source>
        <translation>Su programa pierde la conexión; lo que se esté enviando se puede perder.</translation>
    </message>
    <message>
        <source>Most programs connect again by themselves within a minute.</source>
        <translation>La mayoría de los programas se vuelven a conectar solos en menos de un minuto.</translation>
    </message>
    <message>
        <source>To keep somebody out, lock their account under Users and groups.</source>
        <translation>Para que alguien no pueda iniciar sesión, bloquee su cuenta en Usuarios y grupos.</translation>
    </message>
    <message>
        <source>Leave them connected</source>
        <translation>Dejar la sesión</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>Desconectar a {name}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Qué sesiones</translation>
    </message>
    <message>
        <source>Search for a person, a program or an address</source>
        <translation>Buscar una persona, un programa o una dirección</translation>
    </message>
    <message>
        <source>Nobody is connected</source>
        <translation>No hay nadie conectado</translation>
    </message>
    <message>
        <source>Whoever connects now appears here within seconds.</source>
        <translation>Quien se conecte ahora aparecerá aquí en unos segundos.</translation>
    </message>
    <message>
        <source>Message to several…</source>
        <translation>Mensaje a varios…</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Open the overview</source>
        <translation>Abrir el resumen</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) chosen</source>
        <translation>
            <numerusform>%Ln usuario elegido</numerusform>
            <numerusform>%Ln usuarios elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Añadir a un grupo…</translation>
    </message>
    <message>
        <source>Take out of a group…</source>
        <translation>Quitar de un grupo…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como máximo {number} caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>Openfire has to change %Ln contact list(s)</source>
        <translation>
            <numerusform>Openfire tiene que cambiar %Ln lista de contactos</numerusform>
            <numerusform>Openfire tiene que cambiar %Ln listas de contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may take %Ln second(s) or more, and the chat answers slowly meanwhile. Do it when few people are connected.</source>
        <translation>
            <numerusform>Puede tardar %Ln segundo o más, y mientras tanto el chat responde despacio. Hágalo cuando haya pocas personas conectadas.</numerusform>
            <numerusform>Puede tardar %Ln segundos o más, y mientras tanto el chat responde despacio. Hágalo cuando haya pocas personas conectadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sees “{group}”?</source>
        <translation>¿Quién ve «{group}»?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Everybody adds their contacts alone.</source>
        <translation>Cada cual añade sus contactos por su cuenta.</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>Sus miembros</translation>
    </message>
    <message>
        <source>They see each other.</source>
        <translation>Se ven entre sí.</translation>
    </message>
    <message>
        <source>Chosen groups</source>
        <translation>Los grupos que elija</translation>
    </message>
    <message>
        <source>A class sees its teachers, say. Its members see each other too.</source>
        <translation>Por ejemplo, una clase ve a su profesorado. Sus miembros también se ven entre sí.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Whoever has an account has these people in their contacts.</source>
        <translation>Quien tenga una cuenta tiene a estas personas en sus contactos.</translation>
    </message>
    <message>
        <source>Groups whose members see it</source>
        <translation>Grupos cuyos miembros lo ven</translation>
    </message>
    <message>
        <source>Name in their contacts</source>
        <translation>Nombre en sus contactos</translation>
    </message>
    <message>
        <source>As a heading above these people.</source>
        <translation>Como título encima de estas personas.</translation>
    </message>
    <message>
        <source>Do it so</source>
        <translation>Hacerlo así</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Abrir el resumen</translation>
    </message>
    <message>
        <source>Moving the users</source>
        <translation>Pasar al directorio</translation>
    </message>
    <message>
        <source>Back to Openfire’s own users</source>
        <translation>Volver a los usuarios de Openfire</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Accounts for people</source>
        <translation>Cuentas para las personas</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Cambio de ajustes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Buscar algo</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
</context>
<context>
    <name>SmsPage</name>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes SMS</translation>
    </message>
    <message>
        <source>The service by which Openfire can send text messages to phones (SMPP).</source>
        <translation>El servicio con el que Openfire puede enviar mensajes SMS a teléfonos (SMPP).</translation>
    </message>
    <message>
        <source>Openfire itself sends none</source>
        <translation>Openfire por sí solo no envía ninguno</translation>
    </message>
    <message>
        <source>Only some plugins do. The service is a provider’s, and costs; Openfire keeps its password unencrypted in the database.</source>
        <translation>Solo lo hacen algunos complementos. El servicio es de un proveedor y se paga; Openfire guarda su contraseña sin cifrar en la base de datos.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>As your provider calls it.</source>
        <translation>Tal como lo llama su proveedor.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The provider may call it system id.</source>
        <translation>El proveedor quizá lo llame system id.</translation>
    </message>
    <message>
        <source>One is kept and not shown. What you type replaces it.</source>
        <translation>Hay una guardada que no se muestra. Lo que escriba la sustituye.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>System type</source>
        <translation>Tipo de sistema</translation>
    </message>
    <message>
        <source>Only if the provider gives you one.</source>
        <translation>Solo si el proveedor le da uno.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
</context>
<context>
    <name>SoonPage</name>
    <message>
        <source>What adds to Openfire: what is there, and what is new.</source>
        <translation>Lo que amplía Openfire: qué hay y qué hay de nuevo.</translation>
    </message>
    <message>
        <source>What tells phones that this is your server, and until when.</source>
        <translation>Lo que demuestra a los móviles que este es su servidor, y hasta cuándo.</translation>
    </message>
    <message>
        <source>This area is being made</source>
        <translation>Esta sección se está preparando</translation>
    </message>
    <message>
        <source>Until it is here, Openfire’s own administration console does it. It comes through the encrypted connection to the server; no port of it has to be open.</source>
        <translation>Mientras tanto, se hace en la propia consola de administración de Openfire. Llega por la conexión cifrada con el servidor; no hace falta abrir ningún puerto.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Next: directory</source>
        <translation>Siguiente: directorio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Next: people</source>
        <translation>Siguiente: personas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Next: groups</source>
        <translation>Siguiente: grupos</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Next: administrators</source>
        <translation>Siguiente: administradores</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Next: rehearsal</source>
        <translation>Siguiente: ensayo</translation>
    </message>
    <message>
        <source>The move</source>
        <translation>El cambio</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>Next: final test</source>
        <translation>Siguiente: prueba final</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Lo que va a pasar</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>Next: Openfire</source>
        <translation>Siguiente: Openfire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Next: language</source>
        <translation>Siguiente: idioma</translation>
    </message>
    <message>
        <source>Chat server</source>
        <translation>Servidor de chat</translation>
    </message>
    <message>
        <source>Next: chat server</source>
        <translation>Siguiente: servidor de chat</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Next: database</source>
        <translation>Siguiente: base de datos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Next: users</source>
        <translation>Siguiente: usuarios</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Directorio nuevo</translation>
    </message>
    <message>
        <source>Next: the new directory</source>
        <translation>Siguiente: directorio nuevo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Next: administrator</source>
        <translation>Siguiente: administrador</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Next: network</source>
        <translation>Siguiente: red</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Next: review</source>
        <translation>Siguiente: revisión</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar ahora</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Hacer estos cambios</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Next: usual settings</source>
        <translation>Siguiente: lo habitual</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Next: invitations</source>
        <translation>Siguiente: invitaciones</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Set up a new chat</source>
        <translation>Instalar un chat nuevo</translation>
    </message>
    <message>
        <source>I install Openfire on your server step by step and check that messages arrive.</source>
        <translation>Instalo Openfire en su servidor paso a paso y compruebo que los mensajes llegan.</translation>
    </message>
    <message>
        <source>About 15 minutes</source>
        <translation>Unos 15 minutos</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Un minuto</translation>
    </message>
    <message>
        <source>Practise without risk</source>
        <translation>Practicar sin riesgo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Cuando quiera</translation>
    </message>
    <message>
        <source>A chat of your own for your school or company. You do not need to know about servers: I ask only what is necessary and change nothing before you have seen it.</source>
        <translation>Un chat propio para su escuela o empresa. No hace falta saber de servidores: le pregunto solo lo necesario y no cambio nada sin que usted lo vea antes.</translation>
    </message>
    <message>
        <source>This is practice: the server is simulated on this computer, and nothing you do leaves it.</source>
        <translation>Esto es una práctica: el servidor está simulado en este ordenador. Nada de lo que haga sale de aquí.</translation>
    </message>
    <message>
        <source>Manage a chat you already have</source>
        <translation>Administrar un chat que ya tiene</translation>
    </message>
    <message>
        <source>See whether an Openfire you have set up is working, start it and stop it.</source>
        <translation>Vea si funciona un Openfire que usted ha instalado con este programa, inícielo y deténgalo.</translation>
    </message>
    <message>
        <source>A simulated server on this computer. Nothing you do leaves it.</source>
        <translation>Un servidor simulado en este ordenador. Nada de lo que haga sale de aquí.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Dejar la práctica</translation>
    </message>
    <message>
        <source>Back to real servers. What you practised stays here until you close the program.</source>
        <translation>Vuelta a los servidores de verdad. Lo que ha practicado queda aquí hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Something may go wrong on purpose, so that you can learn:</source>
        <translation>Algo puede salir mal a propósito, para aprender:</translation>
    </message>
    <message>
        <source>What would you like to practise?</source>
        <translation>¿Qué quiere practicar?</translation>
    </message>
    <message>
        <source>Two or three minutes</source>
        <translation>Dos o tres minutos</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>The chat works.</source>
        <translation>El chat funciona.</translation>
    </message>
    <message>
        <source>The chat works, but something needs your attention:</source>
        <translation>El chat funciona, pero algo requiere su atención:</translation>
    </message>
    <message>
        <source>The chat does not work:</source>
        <translation>El chat no funciona:</translation>
    </message>
    <message>
        <source>Openfire {version} in {home}</source>
        <translation>Openfire {version} en {home}</translation>
    </message>
    <message>
        <source>Running as user “{user}” for {days} d {hours} h {minutes} min</source>
        <translation>En marcha con la cuenta «{user}» desde hace {days} d {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Memory of the server: {free} of {total} MB free</source>
        <translation>Memoria del servidor: {free} de {total} MB libres</translation>
    </message>
    <message>
        <source>Memory of Openfire: {used} of {limit} MB used</source>
        <translation>Memoria de Openfire: {used} de {limit} MB en uso</translation>
    </message>
    <message>
        <source>Disk {place}: {free} of {size} MB free</source>
        <translation>Disco {place}: {free} de {size} MB libres</translation>
    </message>
    <message>
        <source>Database: the embedded database</source>
        <translation>Base de datos: la base de datos interna</translation>
    </message>
    <message>
        <source>Database: {host}, port {port}, answers</source>
        <translation>Base de datos: {host}, puerto {port}, responde</translation>
    </message>
    <message>
        <source>Database: {host}, port {port}, does not answer</source>
        <translation>Base de datos: {host}, puerto {port}, no responde</translation>
    </message>
    <message>
        <source>Database: {host}, port {port}</source>
        <translation>Base de datos: {host}, puerto {port}</translation>
    </message>
    <message>
        <source>Certificate: for {names}, until {ends} (days left: {days})</source>
        <translation>Certificado: para {names}, hasta el {ends} (días restantes: {days})</translation>
    </message>
    <message>
        <source>Port {port}: {purpose_words} ({holder}; {reach})</source>
        <translation>Puerto {port}: {purpose_words} ({holder}; {reach})</translation>
    </message>
    <message>
        <source>this server only</source>
        <translation>solo este servidor</translation>
    </message>
    <message>
        <source>blocked by the firewall {firewall}</source>
        <translation>bloqueado por el cortafuegos {firewall}</translation>
    </message>
    <message>
        <source>open to other computers</source>
        <translation>abierto a otros ordenadores</translation>
    </message>
    <message>
        <source>Domain of the chat: {value}</source>
        <translation>Dominio del chat: {value}</translation>
    </message>
    <message>
        <source>Java: {value}</source>
        <translation>Java: {value}</translation>
    </message>
    <message>
        <source>Application server: {value}</source>
        <translation>Servidor de aplicaciones: {value}</translation>
    </message>
    <message>
        <source>System: {value}</source>
        <translation>Sistema: {value}</translation>
    </message>
    <message>
        <source>Language and time zone of Openfire: {value}</source>
        <translation>Idioma y huso horario de Openfire: {value}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Database user</source>
        <translation>Usuario de la base de datos</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Open ports in the firewall</source>
        <translation>Puertos abiertos en el cortafuegos</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>Earlier setup</source>
        <translation>Instalación anterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Openfire running</source>
        <translation>Openfire en marcha</translation>
    </message>
    <message>
        <source>Directory (OpenLDAP)</source>
        <translation>Directorio (OpenLDAP)</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personas y grupos</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Openfire running again</source>
        <translation>Openfire en marcha de nuevo</translation>
    </message>
    <message>
        <source>Unfinished change</source>
        <translation>Cambio sin terminar</translation>
    </message>
    <message>
        <source>Preparing PostgreSQL, which keeps Openfire’s data…</source>
        <translation>Preparando PostgreSQL, que guarda los datos de Openfire…</translation>
    </message>
    <message>
        <source>Preparing Openfire’s user in PostgreSQL…</source>
        <translation>Preparando el usuario de Openfire en PostgreSQL…</translation>
    </message>
    <message>
        <source>Giving Openfire and PostgreSQL the same password…</source>
        <translation>Poniendo la misma contraseña en Openfire y en PostgreSQL…</translation>
    </message>
    <message>
        <source>Preparing Openfire’s database…</source>
        <translation>Preparando la base de datos de Openfire…</translation>
    </message>
    <message>
        <source>Opening the chat’s ports in the firewall…</source>
        <translation>Abriendo los puertos del chat en el cortafuegos…</translation>
    </message>
    <message>
        <source>Installing Java, which Openfire runs on…</source>
        <translation>Instalando Java, que Openfire necesita para funcionar…</translation>
    </message>
    <message>
        <source>Openfire’s own user</source>
        <translation>Usuario propio de Openfire</translation>
    </message>
    <message>
        <source>Creating the user that Openfire runs as…</source>
        <translation>Creando el usuario con el que funciona Openfire…</translation>
    </message>
    <message>
        <source>Getting Openfire and putting it in its place…</source>
        <translation>Trayendo Openfire y poniéndolo en su sitio…</translation>
    </message>
    <message>
        <source>Removing an earlier setup that never worked…</source>
        <translation>Quitando una instalación anterior que nunca llegó a funcionar…</translation>
    </message>
    <message>
        <source>Undoing a change that was interrupted…</source>
        <translation>Deshaciendo un cambio que se interrumpió…</translation>
    </message>
    <message>
        <source>Writing your answers into Openfire’s settings…</source>
        <translation>Escribiendo sus respuestas en la configuración de Openfire…</translation>
    </message>
    <message>
        <source>Telling the server how to run Openfire…</source>
        <translation>Indicando al servidor cómo hacer funcionar Openfire…</translation>
    </message>
    <message>
        <source>Starting Openfire…</source>
        <translation>Iniciando Openfire…</translation>
    </message>
    <message>
        <source>Installing OpenLDAP, which keeps the users…</source>
        <translation>Instalando OpenLDAP, que guarda los usuarios…</translation>
    </message>
    <message>
        <source>Structure of the directory</source>
        <translation>Estructura del directorio</translation>
    </message>
    <message>
        <source>Creating the places for people and groups, and deciding who may read what…</source>
        <translation>Creando los lugares para las personas y los grupos, y quién puede leer qué…</translation>
    </message>
    <message>
        <source>Adding the people in the table to the directory…</source>
        <translation>Añadiendo al directorio las personas de la tabla…</translation>
    </message>
    <message>
        <source>Directory password stored encrypted</source>
        <translation>Contraseña del directorio guardada cifrada</translation>
    </message>
    <message>
        <source>Having Openfire encrypt the directory password…</source>
        <translation>Haciendo que Openfire cifre la contraseña del directorio…</translation>
    </message>
    <message>
        <source>No unfinished move</source>
        <translation>Ningún cambio a medias</translation>
    </message>
    <message>
        <source>Looking for an interrupted move…</source>
        <translation>Buscando un cambio interrumpido…</translation>
    </message>
    <message>
        <source>Rehearsing: nothing is changed yet…</source>
        <translation>Ensayando: todavía no se cambia nada…</translation>
    </message>
    <message>
        <source>Way back prepared</source>
        <translation>Vuelta atrás preparada</translation>
    </message>
    <message>
        <source>Preparing the way back before anything is changed…</source>
        <translation>Preparando la vuelta atrás antes de cambiar nada…</translation>
    </message>
    <message>
        <source>Users from the directory</source>
        <translation>Usuarios del directorio</translation>
    </message>
    <message>
        <source>Stopping Openfire, changing where users come from…</source>
        <translation>Deteniendo Openfire y cambiando de dónde vienen los usuarios…</translation>
    </message>
    <message>
        <source>Waiting for Openfire…</source>
        <translation>Esperando a Openfire…</translation>
    </message>
    <message>
        <source>Test that the directory is used</source>
        <translation>Prueba de que se consulta el directorio</translation>
    </message>
    <message>
        <source>Testing who can log in and who cannot…</source>
        <translation>Probando quién puede iniciar sesión y quién no…</translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation>Cambio conservado</translation>
    </message>
    <message>
        <source>Keeping the change and cleaning up…</source>
        <translation>Conservando el cambio y limpiando…</translation>
    </message>
    <message>
        <source>Return to how it was before</source>
        <translation>Vuelta a como estaba antes</translation>
    </message>
    <message>
        <source>Putting everything back as it was…</source>
        <translation>Dejándolo todo como estaba…</translation>
    </message>
    <message>
        <source>Test that the previous administrator can log in again</source>
        <translation>Prueba de que el administrador anterior vuelve a iniciar sesión</translation>
    </message>
    <message>
        <source>Logging in as the previous administrator…</source>
        <translation>Iniciando sesión como el administrador anterior…</translation>
    </message>
    <message>
        <source>Check of Openfire’s own users</source>
        <translation>Comprobación de los usuarios propios de Openfire</translation>
    </message>
    <message>
        <source>Checking Openfire’s own users…</source>
        <translation>Comprobando los usuarios propios de Openfire…</translation>
    </message>
    <message>
        <source>Openfire’s own users again</source>
        <translation>De nuevo los usuarios propios de Openfire</translation>
    </message>
    <message>
        <source>Stopping Openfire, going back to its own users…</source>
        <translation>Deteniendo Openfire y volviendo a sus propios usuarios…</translation>
    </message>
    <message>
        <source>Test that Openfire’s own users can log in</source>
        <translation>Prueba de que los usuarios propios de Openfire inician sesión</translation>
    </message>
    <message>
        <source>Testing who can log in and who no longer can…</source>
        <translation>Probando quién puede iniciar sesión y quién ya no…</translation>
    </message>
    <message>
        <source>Test that the directory is used again</source>
        <translation>Prueba de que se vuelve a consultar el directorio</translation>
    </message>
    <message>
        <source>Logging in as somebody from the directory…</source>
        <translation>Iniciando sesión como alguien del directorio…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Creating the accounts</source>
        <translation>Creando las cuentas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Putting the people into their groups</source>
        <translation>Añadiendo a las personas a sus grupos</translation>
    </message>
    <message>
        <source>Program that records network traffic</source>
        <translation>Programa que graba el tráfico de red</translation>
    </message>
    <message>
        <source>Installing tcpdump.</source>
        <translation>Instalando tcpdump.</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>Mirar el servidor</translation>
    </message>
    <message>
        <source>I am looking at how Openfire runs, and change nothing yet.</source>
        <translation>Miro cómo funciona Openfire; todavía no cambio nada.</translation>
    </message>
    <message>
        <source>Restart Openfire</source>
        <translation>Reiniciar Openfire</translation>
    </message>
    <message>
        <source>I am restarting Openfire with a key that opens its console once, for me only.</source>
        <translation>Reinicio Openfire con una clave que abre su consola una sola vez, solo para mí.</translation>
    </message>
    <message>
        <source>Make the administrator</source>
        <translation>Crear el administrador</translation>
    </message>
    <message>
        <source>I am giving the user the administrator’s rights.</source>
        <translation>Doy al usuario los permisos de administrador.</translation>
    </message>
    <message>
        <source>Try the login</source>
        <translation>Probar el inicio de sesión</translation>
    </message>
    <message>
        <source>I am logging in to the console as the new administrator.</source>
        <translation>Inicio sesión en la consola como el nuevo administrador.</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Dejar todo como estaba</translation>
    </message>
    <message>
        <source>I am taking the key away again and starting Openfire.</source>
        <translation>Retiro la clave e inicio Openfire.</translation>
    </message>
</context>
<context>
    <name>SwitchPage</name>
    <message>
        <source>Going back to Openfire’s own users</source>
        <translation>Volviendo a los usuarios de Openfire</translation>
    </message>
    <message>
        <source>Stopped: everything is as before</source>
        <translation>Detenido: todo está como antes</translation>
    </message>
    <message>
        <source>Please read below what to do now.</source>
        <translation>Lea abajo qué conviene hacer ahora.</translation>
    </message>
    <message>
        <source>I have not begun</source>
        <translation>No he empezado</translation>
    </message>
    <message>
        <source>Something is in the way. Nothing was changed on the server.</source>
        <translation>Algo lo impide. En el servidor no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>En el servidor no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is as before</source>
        <translation>No se ha perdido nada: todo está como antes</translation>
    </message>
    <message>
        <source>Moving the users to the directory</source>
        <translation>Pasando los usuarios al directorio</translation>
    </message>
    <message>
        <source>For half a minute nobody can write. If anything fails, I put everything back as it was.</source>
        <translation>Durante medio minuto nadie puede escribir. Si algo falla, lo dejo todo como estaba.</translation>
    </message>
    <message>
        <source>It did not work, so I put everything back as it was and checked that it works.</source>
        <translation>No ha salido bien, así que lo he dejado todo como estaba y he comprobado que funciona.</translation>
    </message>
    <message>
        <source>I put everything back as it was and checked that it works.</source>
        <translation>Lo he dejado todo como estaba y he comprobado que funciona.</translation>
    </message>
    <message>
        <source>It stopped halfway</source>
        <translation>Se ha detenido a medias</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Detenido, como usted pidió</translation>
    </message>
    <message>
        <source>Everything is in place and has been tested.</source>
        <translation>Todo está en su sitio y probado.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The server finishes what it is doing at this moment; then I put everything back as it was.</source>
        <translation>El servidor termina lo que está haciendo en este momento; después dejo todo como estaba.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)</source>
        <translation>Para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Nothing here matches the search</source>
        <translation>Nada coincide con la búsqueda</translation>
    </message>
    <message>
        <source>Shown so far: {count}</source>
        <translation>Se ven hasta ahora: {count}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>En total: {count}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>I cannot save there. Choose another folder.</source>
        <translation>No puedo guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Lo tiene</translation>
    </message>
    <message>
        <source>Who reaches it</source>
        <translation>Quién llega a él</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Vuelta atrás</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Se aplica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation>Última conexión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows (about)</source>
        <translation>Filas (aprox.)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>All together (ms)</source>
        <translation>En total (ms)</translation>
    </message>
    <message>
        <source>Each (ms)</source>
        <translation>Cada una (ms)</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Acierta</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Con qué</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Belong to it</source>
        <translation>Pertenecen</translation>
    </message>
    <message>
        <source>User of this computer</source>
        <translation>Usuario de este ordenador</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Sort by: {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Worth doing</source>
        <translation>Conviene hacer</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Restarts Openfire</source>
        <translation>Reinicia Openfire</translation>
    </message>
    <message>
        <source>See the ports</source>
        <translation>Ver los puertos</translation>
    </message>
    <message>
        <source>See the certificates</source>
        <translation>Ver los certificados</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
    <message>
        <source>Nobody creates an account without asking</source>
        <translation>Que nadie cree una cuenta sin preguntar</translation>
    </message>
    <message>
        <source>See the users</source>
        <translation>Ver los usuarios</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>UnknownAnswers</name>
    <message>
        <source>Load the answers…</source>
        <translation>Cargar las respuestas…</translation>
    </message>
    <message>
        <source>It is open in another window: here you only look at it</source>
        <translation>Está abierto en otra ventana: aquí solo lo ve</translation>
    </message>
    <message>
        <source>Whatever changes its settings or its users is done in the other window.</source>
        <translation>Todo lo que cambie sus ajustes o sus usuarios se hace en la otra ventana.</translation>
    </message>
    <message>
        <source>This computer does not have the answers this server was set up with</source>
        <translation>Este ordenador no tiene las respuestas con las que se instaló este servidor</translation>
    </message>
    <message>
        <source>So I cannot test it or move its users from here. If they were saved in a file, or the command line worked from one, that is enough.</source>
        <translation>Por eso no puedo probarlo ni pasar sus usuarios desde aquí. Si las respuestas se guardaron en un archivo, o se instaló con uno desde la línea de órdenes, basta con él.</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>There is a newer version of this program: {version}</source>
        <translation>Hay una versión más nueva de este programa: {version}</translation>
    </message>
    <message>
        <source>You have {version}. Nothing is installed without you: {page}</source>
        <translation>Usted tiene la {version}. No se instala nada sin usted: {page}</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ver las novedades</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Openfire {version} knows of no newer one</source>
        <translation>Openfire {version} no sabe de ninguna versión más nueva</translation>
    </message>
    <message>
        <source>It looks every two days, if this server gets to the internet.</source>
        <translation>Lo mira cada dos días, si este servidor llega a internet.</translation>
    </message>
    <message>
        <source>It does not look for one.</source>
        <translation>No busca ninguna.</translation>
    </message>
    <message>
        <source>Openfire {version} has known security holes</source>
        <translation>Openfire {version} tiene fallos de seguridad conocidos</translation>
    </message>
    <message>
        <source>Have it updated to the newest version.</source>
        <translation>Haga que lo actualicen a la versión más nueva.</translation>
    </message>
    <message>
        <source>There is a newer one: Openfire {version}</source>
        <translation>Hay una más nueva: Openfire {version}</translation>
    </message>
    <message>
        <source>Have a backup made first: there is no way back to the older one.</source>
        <translation>Haga hacer antes una copia de seguridad: no se puede volver a la anterior.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Whether Openfire looks for newer releases of itself and of its plugins.</source>
        <translation>Si Openfire busca versiones nuevas de sí mismo y de sus complementos.</translation>
    </message>
    <message>
        <source>Look for newer releases</source>
        <translation>Buscar versiones nuevas</translation>
    </message>
    <message>
        <source>Tell the administrators</source>
        <translation>Avisar a quienes lo administran</translation>
    </message>
    <message>
        <source>As a message in their chat program.</source>
        <translation>Con un mensaje en su programa de chat.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only where the server gets to the internet through one.</source>
        <translation>Solo si el servidor sale a internet a través de uno.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>Make {name} an administrator?</source>
        <translation>¿Dar a {name} el permiso de administrar?</translation>
    </message>
    <message>
        <source>They may change everything in Openfire, also your own account.</source>
        <translation>Podrá cambiarlo todo en Openfire, también la cuenta de usted.</translation>
    </message>
    <message>
        <source>It can be undone in “What was done”.</source>
        <translation>Se puede deshacer en «Lo hecho».</translation>
    </message>
    <message>
        <source>Make them an administrator</source>
        <translation>Dar el permiso</translation>
    </message>
    <message>
        <source>Take away {name}’s right to administer?</source>
        <translation>¿Quitar a {name} el permiso de administrar?</translation>
    </message>
    <message>
        <source>They keep their account, their contacts and their messages.</source>
        <translation>Conserva su cuenta, sus contactos y sus mensajes.</translation>
    </message>
    <message>
        <source>Take the right away</source>
        <translation>Quitar el permiso</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that nobody has read yet</source>
        <translation>
            <numerusform>%Ln mensaje que nadie ha leído todavía</numerusform>
            <numerusform>%Ln mensajes que nadie ha leído todavía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of %Ln contact(s)</source>
        <translation>
            <numerusform>una lista de %Ln contacto</numerusform>
            <numerusform>una lista de %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>The account goes, and whoever is connected with it is disconnected.</source>
        <translation>La cuenta desaparece, y quien esté conectado con ella se desconecta.</translation>
    </message>
    <message>
        <source>With it go: {things}.</source>
        <translation>Con ella desaparecen: {things}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conference(s) lose this owner, and stay.</source>
        <translation>
            <numerusform>%Ln conferencia pierde a este propietario, pero sigue existiendo.</numerusform>
            <numerusform>%Ln conferencias pierden a este propietario, pero siguen existiendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone. To keep somebody out for a while, lock them.</source>
        <translation>No se puede deshacer. Si solo quiere impedirle el acceso un tiempo, bloquee la cuenta.</translation>
    </message>
    <message>
        <source>Delete the account of {name}?</source>
        <translation>¿Eliminar la cuenta de {name}?</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar a {name}</translation>
    </message>
    <message>
        <source>Done, but not for: {names}</source>
        <translation>Hecho, pero no con: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln cuenta?</numerusform>
            <numerusform>¿Eliminar %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>With them go their contacts, and messages that nobody has read yet.</source>
        <translation>Con ellas desaparecen sus contactos y los mensajes que nadie ha leído todavía.</translation>
    </message>
    <message>
        <source>Keep the accounts</source>
        <translation>Conservar las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)</source>
        <translation>
            <numerusform>Eliminar %Ln cuenta</numerusform>
            <numerusform>Eliminar %Ln cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserColumns</name>
    <message>
        <source>{group} and {number} more</source>
        <translation>{group} y {number} más</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Will be locked</source>
        <translation>Se bloqueará</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Can chat</source>
        <translation>Puede chatear</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>At most {number} characters.</source>
        <translation>Como mucho, {number} caracteres.</translation>
    </message>
    <message>
        <source>Openfire writes it as: {user}</source>
        <translation>Openfire lo escribe así: {user}</translation>
    </message>
    <message>
        <source>What they log in with. It cannot be changed later.</source>
        <translation>Con él se inicia sesión. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Usuario nuevo</translation>
    </message>
    <message>
        <source>Name and e-mail of {user}</source>
        <translation>Nombre y correo de {user}</translation>
    </message>
    <message>
        <source>New password for {user}</source>
        <translation>Contraseña nueva para {user}</translation>
    </message>
    <message>
        <source>It counts at the next login of “{user}”; who is connected stays so. Write it down or copy it now: I do not keep it.</source>
        <translation>Vale desde el próximo inicio de sesión de «{user}»; quien ya está conectado lo sigue estando. Anótela o cópiela ahora: yo no la guardo.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As others see it.</source>
        <translation>Tal como lo ven los demás.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Suggest one that is easy to type</source>
        <translation>Proponer una fácil de teclear</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the password</source>
        <translation>Copia la contraseña</translation>
    </message>
    <message>
        <source>Administers Openfire</source>
        <translation>Administra Openfire</translation>
    </message>
    <message>
        <source>May change everything, as you do.</source>
        <translation>Puede cambiarlo todo, igual que usted.</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>On the server now: {values}</source>
        <translation>Ahora en el servidor: {values}</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Search by name, user name or e-mail</source>
        <translation>Buscar por nombre, usuario o correo</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Never connected</source>
        <translation>Nunca conectados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Todavía nadie tiene cuenta</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>No hay nadie así</translation>
    </message>
    <message>
        <source>Look for a part of the name only, or for other groups and states.</source>
        <translation>Busque solo una parte del nombre, o mire en otros grupos y estados.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectados</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation>Bloqueado hasta el {time}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>They cannot log in; what is sent to them waits.</source>
        <translation>No puede iniciar sesión; lo que le envíen queda esperando.</translation>
    </message>
    <message>
        <source>Will be locked from {begin} until {end}</source>
        <translation>Se bloqueará desde el {begin} hasta el {end}</translation>
    </message>
    <message>
        <source>Will be locked from {begin} on</source>
        <translation>Se bloqueará a partir del {begin}</translation>
    </message>
    <message>
        <source>Will be locked</source>
        <translation>Se bloqueará</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Conferences of their own</source>
        <translation>Conferencias de las que es propietario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Administers Openfire</source>
        <translation>Administra Openfire</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Cuenta creada el</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectado ahora</translation>
    </message>
    <message>
        <source>Last connected: {time}</source>
        <translation>Última conexión: {time}</translation>
    </message>
    <message>
        <source>Has never connected</source>
        <translation>No se ha conectado nunca</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Contraseña nueva…</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Grupos…</translation>
    </message>
    <message>
        <source>Take away the right to administer…</source>
        <translation>Quitar el permiso de administrar…</translation>
    </message>
    <message>
        <source>Make an administrator…</source>
        <translation>Dar permiso de administrar…</translation>
    </message>
    <message>
        <source>They cannot connect…</source>
        <translation>No puede conectarse…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>This account is kept in the directory</source>
        <translation>Esta cuenta está en el directorio</translation>
    </message>
    <message>
        <source>Name, e-mail, password and groups are changed there, by its administrator. Locking and rights are Openfire’s.</source>
        <translation>El nombre, el correo, la contraseña y los grupos los cambia allí su administrador. El bloqueo y los permisos son cosa de Openfire.</translation>
    </message>
    <message>
        <source>Until somebody unlocks it</source>
        <translation>Hasta que alguien la desbloquee</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Contacts and more…</source>
        <translation>Contactos y más…</translation>
    </message>
    <message>
        <source>From and until, with a reason…</source>
        <translation>Desde y hasta, con un motivo…</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>By default: in Openfire’s own database</source>
        <translation>Por defecto: en la base de datos de Openfire</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>In a directory server (LDAP)</source>
        <translation>En un servidor de directorio (LDAP)</translation>
    </message>
    <message>
        <source>Which directory?</source>
        <translation>¿Qué directorio?</translation>
    </message>
    <message>
        <source>We have a directory</source>
        <translation>Tenemos un directorio</translation>
    </message>
    <message>
        <source>You need its address and usually an account that may read it.</source>
        <translation>Necesita su dirección y, normalmente, una cuenta que pueda leerlo.</translation>
    </message>
    <message>
        <source>No directory yet: set one up on this server</source>
        <translation>Aún no hay directorio: instalar uno en este servidor</translation>
    </message>
    <message>
        <source>In a new directory</source>
        <translation>En un directorio nuevo</translation>
    </message>
    <message>
        <source>In a directory</source>
        <translation>En un directorio</translation>
    </message>
    <message>
        <source>In Openfire</source>
        <translation>En Openfire</translation>
    </message>
    <message>
        <source>Where should Openfire look up who may log in?</source>
        <translation>¿Dónde debe consultar Openfire quién puede iniciar sesión?</translation>
    </message>
    <message>
        <source>You create the users and groups in Openfire itself.</source>
        <translation>Los usuarios y los grupos se crean en el propio Openfire.</translation>
    </message>
    <message>
        <source>I install OpenLDAP next to Openfire and enter people from a table, for example one saved from Excel.</source>
        <translation>Instalo OpenLDAP junto a Openfire y añado en él las personas de una tabla, por ejemplo una guardada con Excel.</translation>
    </message>
    <message>
        <source>Your school or company already keeps its users in a directory, such as OpenLDAP or Active Directory. They chat with the password they already have; Openfire only reads.</source>
        <translation>Su escuela o empresa ya tiene un directorio con la lista de usuarios, como OpenLDAP o Active Directory. Usan en el chat la contraseña que ya tienen; Openfire solo lee.</translation>
    </message>
    <message>
        <source>In Openfire’s own database.</source>
        <translation>En la base de datos del propio Openfire.</translation>
    </message>
    <message>
        <source>In a directory that I set up on this server.</source>
        <translation>En un directorio que instalo en este servidor.</translation>
    </message>
    <message>
        <source>In the directory you already have.</source>
        <translation>En el directorio que ya tienen.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Accounts in all: {number}</source>
        <translation>Cuentas en total: {number}</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
</context>
<context>
    <name>UsualAnswers</name>
    <message>
        <source>{page}: {field}</source>
        <translation>{page}: {field}</translation>
    </message>
</context>
<context>
    <name>UsualPage</name>
    <message>
        <source>Usual settings</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>I set it up in the usual way. Only this I have to ask you; the rest is below.</source>
        <translation>Lo instalo de la forma habitual. Solo tengo que preguntarle esto; lo demás está más abajo.</translation>
    </message>
    <message>
        <source>Domain: the name of the chat</source>
        <translation>Dominio: el nombre del chat</translation>
    </message>
    <message>
        <source>The part after the @ in your users’ addresses. It has to be a domain of your own and cannot be changed later.</source>
        <translation>Lo que va detrás de la @ en las direcciones de los usuarios. Ha de ser un dominio propio y después no se puede cambiar.</translation>
    </message>
    <message>
        <source>This is how it will be</source>
        <translation>Así quedará</translation>
    </message>
    <message>
        <source>I need it again: I have not kept it.</source>
        <translation>La necesito otra vez: no la he guardado.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>Cambiar: {setting}</translation>
    </message>
    <message>
        <source>Your chat is set up. Choose below what should be different; nothing is changed before you have seen the review.</source>
        <translation>Su chat está instalado. Elija abajo lo que quiera cambiar; no cambio nada hasta que usted haya visto la revisión.</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Copiar: {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>WayBackPage</name>
    <message>
        <source>Nothing has been changed yet. This is what will happen:</source>
        <translation>Todavía no he cambiado nada. Esto es lo que va a pasar:</translation>
    </message>
    <message>
        <source>With the passwords, contacts and rooms they had before the move.</source>
        <translation>Con las contraseñas, los contactos y las salas que tenían antes del cambio.</translation>
    </message>
    <message>
        <source>Password of “admin”</source>
        <translation>Contraseña de «admin»</translation>
    </message>
    <message>
        <source>The one from before the move. If there never was one, choose it now.</source>
        <translation>La de antes del cambio. Si nunca la hubo, elíjala ahora.</translation>
    </message>
    <message>
        <source>Password of {user} in the directory</source>
        <translation>Contraseña de {user} en el directorio</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Volver ahora</translation>
    </message>
    <message>
        <source>The password of “admin” is missing</source>
        <translation>Falta la contraseña de «admin»</translation>
    </message>
    <message>
        <source>The e-mail of “admin” is missing</source>
        <translation>Falta el correo de «admin»</translation>
    </message>
    <message>
        <source>The password of {user} is missing</source>
        <translation>Falta la contraseña de {user}</translation>
    </message>
    <message>
        <source>Go back to Openfire’s own users</source>
        <translation>Volver a los usuarios de Openfire</translation>
    </message>
    <message>
        <source>Openfire’s own users can log in again</source>
        <translation>Los usuarios de Openfire vuelven a iniciar sesión</translation>
    </message>
    <message>
        <source>“admin” manages the chat again</source>
        <translation>«admin» vuelve a administrar el chat</translation>
    </message>
    <message>
        <source>With the password you enter below. I test it before I keep the change.</source>
        <translation>Con la contraseña que escriba abajo. La pruebo antes de dar el cambio por bueno.</translation>
    </message>
    <message>
        <source>Users from the directory can no longer log in</source>
        <translation>Los usuarios del directorio ya no podrán iniciar sesión</translation>
    </message>
    <message>
        <source>Except those who have an account in Openfire itself. The directory stays as it is.</source>
        <translation>Salvo los que tengan cuenta en el propio Openfire. El directorio se queda como está.</translation>
    </message>
    <message>
        <source>Administrator’s e-mail</source>
        <translation>Correo electrónico del administrador</translation>
    </message>
    <message>
        <source>The chat stops for about half a minute. If anything fails, I put everything back as it was and check that it works.</source>
        <translation>El chat se detiene alrededor de medio minuto. Si algo falla, lo dejo todo como estaba y compruebo que funciona.</translation>
    </message>
    <message>
        <source>With it I can check, if necessary, that everything is as it was.</source>
        <translation>Con ella puedo comprobar, si hace falta, que todo vuelve a estar como estaba.</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Accounts for people</source>
        <translation>Cuentas para las personas</translation>
    </message>
    <message>
        <source>I create an account for each person, and make an invitation that says what to type.</source>
        <translation>Creo una cuenta para cada persona y preparo una invitación que dice qué hay que escribir.</translation>
    </message>
    <message>
        <source>Type them here</source>
        <translation>Escribirlas aquí</translation>
    </message>
    <message>
        <source>For a few people.</source>
        <translation>Para unas pocas personas.</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>Desde una tabla</translation>
    </message>
    <message>
        <source>For a class or a whole school.</source>
        <translation>Para una clase o toda una escuela.</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>Tabla de personas</translation>
    </message>
    <message>
        <source>A CSV file, as Excel and LibreOffice save it: one person per line. Whoever has no user name there gets one made from their name.</source>
        <translation>Un archivo CSV, como los que guardan Excel y LibreOffice: una persona por línea. A quien no tenga nombre de usuario se lo pongo a partir de su nombre.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Save an example to fill in…</source>
        <translation>Guardar un ejemplo para rellenar…</translation>
    </message>
    <message>
        <source>Password of “admin”</source>
        <translation>Contraseña de «admin»</translation>
    </message>
    <message>
        <source>The administrator creates the accounts.</source>
        <translation>Las cuentas las crea el administrador.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Elija la tabla de personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the table have to be corrected:</source>
        <translation>
            <numerusform>Hay que corregir una línea de la tabla:</numerusform>
            <numerusform>Hay que corregir %Ln líneas de la tabla:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have read %Ln person(s):</source>
        <translation>
            <numerusform>He leído una persona:</numerusform>
            <numerusform>He leído %Ln personas:</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not know these columns, so I leave them out</source>
        <translation>No conozco estas columnas, así que no las uso</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>Leer la tabla</translation>
    </message>
    <message>
        <source>Create the accounts</source>
        <translation>Crear las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln account(s)</source>
        <translation>
            <numerusform>Crear una cuenta</numerusform>
            <numerusform>Crear %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>I am reading the table…</source>
        <translation>Estoy leyendo la tabla…</translation>
    </message>
    <message>
        <source>I cannot use this table</source>
        <translation>No puedo usar esta tabla</translation>
    </message>
    <message>
        <source>Choose the table first</source>
        <translation>Elija antes la tabla</translation>
    </message>
    <message>
        <source>Correct the table and choose it again</source>
        <translation>Corrija la tabla y vuelva a elegirla</translation>
    </message>
    <message>
        <source>Please check: {field}</source>
        <translation>Compruebe: {field}</translation>
    </message>
    <message>
        <source>Type the name of somebody</source>
        <translation>Escriba el nombre de alguien</translation>
    </message>
    <message>
        <source>The password of “admin” is missing</source>
        <translation>Falta la contraseña de «admin»</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Openfire setup</source>
        <translation>Asistente de Openfire</translation>
    </message>
    <message>
        <source>Openfire setup (practice)</source>
        <translation>Asistente de Openfire (práctica)</translation>
    </message>
</context>
</TS>
