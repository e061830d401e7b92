<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AdminPage</name>
    <message>
        <source>Administrator account</source>
        <translation>Cuenta del administrador</translation>
    </message>
    <message>
        <source>With it you open the console and create the accounts of the others.</source>
        <translation>Con ella abre la consola y crea las cuentas de los demás.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Openfire fixes this name.</source>
        <translation>Este nombre lo fija Openfire.</translation>
    </message>
    <message>
        <source>The administrator’s e-mail</source>
        <translation>Correo electrónico del administrador</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Confirm the password</source>
        <translation>Confirme la contraseña</translation>
    </message>
    <message>
        <source>Propose a strong one</source>
        <translation>Proponer una segura</translation>
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
        <source>Write it down and keep it safe</source>
        <translation>Apúntela y guárdela bien</translation>
    </message>
    <message>
        <source>Whoever has it can change everything in the chat. The answers do not hold it.</source>
        <translation>Quien la tenga puede cambiarlo todo en el chat. No va en el archivo de respuestas.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarla</translation>
    </message>
</context>
<context>
    <name>AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Who of your people looks after the chat? Choose yourself first, then others.</source>
        <translation>¿Quién de sus personas cuida del chat? Elíjase primero a usted y después a otras.</translation>
    </message>
    <message>
        <source>They look after the chat</source>
        <translation>Cuidan del chat</translation>
    </message>
    <message>
        <source>Nobody yet. Look for yourself below.</source>
        <translation>Todavía nadie. Búsquese más abajo.</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Buscar a alguien</translation>
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
        <source>The one in the directory. I try it now, before anything is changed.</source>
        <translation>La del directorio. La pruebo ahora, antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The directory lets {name} in</source>
        <translation>El directorio deja entrar a {name}</translation>
    </message>
    <message>
        <source>And it refused a wrong password, as it should.</source>
        <translation>Y ha rechazado una contraseña equivocada, como debe ser.</translation>
    </message>
    <message>
        <source>I found nobody like that.</source>
        <translation>No he encontrado a nadie así.</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Quitar a {name}</translation>
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
        <source>I am trying the password…</source>
        <translation>Estoy probando la contraseña…</translation>
    </message>
    <message>
        <source>I could not prove that you get in</source>
        <translation>No he podido comprobar que usted entra</translation>
    </message>
    <message>
        <source>Choose at least one person</source>
        <translation>Elija al menos a una persona</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What openfire-setup should know. Passwords do not belong here:
they are asked for, or read from a private file with --secrets.</source>
        <translation>Lo que openfire-setup debe saber. Las contraseñas no van aquí:
se preguntan, o se leen de un archivo privado con --secrets.</translation>
    </message>
    <message>
        <source>Language of Openfire&apos;s console and messages (en, es, de, fr …).</source>
        <translation>Idioma de la consola y los mensajes de Openfire (en, es, de, fr …).</translation>
    </message>
    <message>
        <source>The server: its name or address. “local” is this very computer (Linux).</source>
        <translation>El servidor: su nombre o dirección. «local» es este mismo ordenador (Linux).</translation>
    </message>
    <message>
        <source>Port of its SSH.</source>
        <translation>Puerto de su SSH.</translation>
    </message>
    <message>
        <source>Who logs in: root, or somebody who may use sudo.</source>
        <translation>Quién entra: root, o alguien que pueda usar sudo.</translation>
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
        <source>Which Openfire. 4.6.2 is possible, but has known security holes.</source>
        <translation>Qué Openfire. Se puede instalar 4.6.2, pero tiene fallos de seguridad conocidos.</translation>
    </message>
    <message>
        <source>Who downloads it: “server”, “computer” (this one, then sent over SSH), or “file”.</source>
        <translation>Quién lo descarga: «server» (el servidor), «computer» (este ordenador, que lo envía por SSH) o «file» (un archivo).</translation>
    </message>
    <message>
        <source>The tar.gz you already have, for “file”.</source>
        <translation>El tar.gz que ya tiene, para «file».</translation>
    </message>
    <message>
        <source>Memory for Java in MiB. 0: chosen from the server&apos;s.</source>
        <translation>Memoria para Java en MiB. 0: según la del servidor.</translation>
    </message>
    <message>
        <source>What stands behind the @ in everybody&apos;s address: ana@example.org.
It can never be changed later.</source>
        <translation>Lo que va detrás de la @ en la dirección de todos: ana@example.org.
Después no se puede cambiar nunca.</translation>
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
        <source>true: the console answers on the server itself only, not to the network.</source>
        <translation>true: la consola solo contesta en el propio servidor, no a la red.</translation>
    </message>
    <message>
        <source>How stored properties are encrypted: AES or Blowfish.</source>
        <translation>Cómo se cifran las propiedades guardadas: AES o Blowfish.</translation>
    </message>
    <message>
        <source>true: anybody may create an account.</source>
        <translation>true: cualquiera puede crear una cuenta.</translation>
    </message>
    <message>
        <source>true: nobody chats without encryption.</source>
        <translation>true: nadie chatea sin cifrado.</translation>
    </message>
    <message>
        <source>“postgresql” (recommended) or “embedded”, Openfire&apos;s internal database.</source>
        <translation>«postgresql» (recomendada) o «embedded», la base de datos interna de Openfire.</translation>
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
        <source>Who logs in to it.</source>
        <translation>Quién entra en ella.</translation>
    </message>
    <message>
        <source>true: install PostgreSQL on the server, and make the user and the database.</source>
        <translation>true: instalar PostgreSQL en el servidor y crear el usuario y la base de datos.</translation>
    </message>
    <message>
        <source>Encrypt the connection to the database: “prefer”, “require” or “off”.</source>
        <translation>Cifrar la conexión con la base de datos: «prefer» (si se puede), «require» (siempre) u «off» (nunca).</translation>
    </message>
    <message>
        <source>Connections kept open, at least.</source>
        <translation>Conexiones abiertas, como mínimo.</translation>
    </message>
    <message>
        <source>Connections kept open, at most.</source>
        <translation>Conexiones abiertas, como máximo.</translation>
    </message>
    <message>
        <source>Days until a connection is renewed.</source>
        <translation>Días hasta que una conexión se renueva.</translation>
    </message>
    <message>
        <source>Where the people are kept: “default” is Openfire itself, “ldap” a directory.
“openfire-setup example --ldap” shows the answers a directory needs.</source>
        <translation>Dónde se guardan los usuarios: «default» es el propio Openfire, «ldap» un directorio.
«openfire-setup example --ldap» muestra las respuestas que necesita un directorio.</translation>
    </message>
    <message>
        <source>true: there is no directory yet; set one up on the server.</source>
        <translation>true: todavía no hay ningún directorio; instalar uno en el servidor.</translation>
    </message>
    <message>
        <source>The people for a new directory: a CSV file, one a line.</source>
        <translation>Las personas de un directorio nuevo: un archivo CSV, una por línea.</translation>
    </message>
    <message>
        <source>Its port: 389, or 636 for LDAPS.</source>
        <translation>Su puerto: 389, o 636 con LDAPS.</translation>
    </message>
    <message>
        <source>How the way there is encrypted: “starttls”, “ldaps” or “plain” (not at all).</source>
        <translation>Cómo se cifra el camino: «starttls», «ldaps» o «plain» (sin cifrar).</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its certificate, where no public authority vouches for it.</source>
        <translation>Huella SHA-256 de su certificado, si ninguna autoridad pública responde por él.</translation>
    </message>
    <message>
        <source>The place that holds people and groups.</source>
        <translation>El lugar que contiene los usuarios y los grupos (DN base).</translation>
    </message>
    <message>
        <source>A second place, if there is one.</source>
        <translation>Un segundo lugar, si lo hay.</translation>
    </message>
    <message>
        <source>What stands before the @: “uid”, in Active Directory “sAMAccountName”.</source>
        <translation>Lo que va delante de la @: «uid», en Active Directory «sAMAccountName».</translation>
    </message>
    <message>
        <source>People&apos;s names.</source>
        <translation>El nombre de las personas.</translation>
    </message>
    <message>
        <source>People&apos;s e-mail addresses.</source>
        <translation>El correo electrónico de las personas.</translation>
    </message>
    <message>
        <source>Who of all entries is a person.</source>
        <translation>Qué entradas son personas.</translation>
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
        <source>Which of all entries is a group.</source>
        <translation>Qué entradas son grupos.</translation>
    </message>
    <message>
        <source>true: groups list names of people (memberUid), not their entries.</source>
        <translation>true: los grupos enumeran nombres de usuario (memberUid), no sus entradas.</translation>
    </message>
    <message>
        <source>Who of the directory administers Openfire. The first one types the password
(ldap_admin_password), and it is tried before anything is changed.</source>
        <translation>Quién del directorio administra Openfire. El primero escribe su contraseña
(ldap_admin_password), y se prueba antes de cambiar nada.</translation>
    </message>
    <message>
        <source>E-mail of the administrator, whose name is “admin”. Not needed with a directory.</source>
        <translation>Correo electrónico del administrador, cuyo nombre es «admin». No hace falta con un directorio.</translation>
    </message>
    <message>
        <source>Ports the server&apos;s firewall lets in (when it has one): 5222 and 5223 for people&apos;s
programs, 5269 for other chat servers, 7443 for the web.</source>
        <translation>Puertos que deja pasar el cortafuegos del servidor (si lo tiene): 5222 y 5223 para los
programas de la gente, 5269 para otros servidores de chat, 7443 para la web.</translation>
    </message>
    <message>
        <source>Where the directory is, seen from the server. Encrypted: a name its certificate has.</source>
        <translation>Dónde está el directorio, visto desde el servidor. Si va cifrado: un nombre de su certificado.</translation>
    </message>
    <message>
        <source>The account Openfire reads it with; empty: without logging in. Active Directory also
takes openfire@school.example.</source>
        <translation>La cuenta con la que Openfire lo lee; vacía: sin iniciar sesión. Active Directory también
acepta openfire@colegio.example.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>I am looking…</source>
        <translation>Estoy mirando…</translation>
    </message>
    <message>
        <source>I am trying the chat…</source>
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
    <name>CertificatePanel</name>
    <message>
        <source>Is this your directory?</source>
        <translation>¿Es este su directorio?</translation>
    </message>
    <message>
        <source>No public authority vouches for its certificate, which is usual inside an organisation. Compare it with what whoever looks after the directory tells you. Until you say yes, I do not send the password.</source>
        <translation>Ninguna autoridad pública responde por su certificado; dentro de un centro es lo habitual. Compárelo con lo que le diga quien administra el directorio. Hasta que diga que sí, no envío la contraseña.</translation>
    </message>
    <message>
        <source>Made out to: {name}</source>
        <translation>A nombre de: {name}</translation>
    </message>
    <message>
        <source>By: {name}</source>
        <translation>Emitido por: {name}</translation>
    </message>
    <message>
        <source>The directory shows another certificate than before</source>
        <translation>El directorio muestra otro certificado que antes</translation>
    </message>
    <message>
        <source>Perhaps it was renewed, perhaps somebody is standing in between. Ask whoever looks after the directory, and say yes only then.</source>
        <translation>Puede que lo hayan renovado o que haya alguien en medio. Pregunte a quien administra el directorio y solo entonces diga que sí.</translation>
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
        <source>Whoever looks after the directory sees its SHA-256 fingerprint with “openssl x509 -noout -fingerprint -sha256 -in” and the certificate’s file. If the two differ, somebody may be standing in between: say that it does not match.</source>
        <translation>Quien lleva el directorio ve su huella SHA-256 con «openssl x509 -noout -fingerprint -sha256 -in» y el archivo del certificado. Si las dos no son iguales, puede haber alguien en medio: diga que no coincide.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>already so</source>
        <translation>ya está así</translation>
    </message>
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
        <source>Cancelled. What was done stays done; run it again to go on.</source>
        <translation>Cancelado. Lo hecho queda hecho; repita la orden para continuar.</translation>
    </message>
    <message>
        <source>Everything is as it was before, and that is proven.</source>
        <translation>Todo está como antes, y está probado.</translation>
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
        <source>Users Openfire keeps itself now: {count}</source>
        <translation>Usuarios propios de Openfire ahora: {count}</translation>
    </message>
    <message>
        <source>With a namesake in the directory, who gets their contacts and need not be the same person: {users}</source>
        <translation>Con un homónimo en el directorio, que recibe sus contactos y puede no ser la misma persona: {users}</translation>
    </message>
    <message>
        <source>Without one; they cannot log in any more, nothing of theirs is deleted: {users}</source>
        <translation>Sin homónimo; ya no podrán entrar, no se borra nada suyo: {users}</translation>
    </message>
    <message>
        <source>These will administer: {users}</source>
        <translation>Administrarán: {users}</translation>
    </message>
    <message>
        <source>“admin” cannot log in any more.</source>
        <translation>«admin» ya no podrá entrar.</translation>
    </message>
    <message>
        <source>“admin” will then be the person of that name in the directory.</source>
        <translation>«admin» será entonces la persona de ese nombre en el directorio.</translation>
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
        <translation>Frase de paso de la clave: </translation>
    </message>
    <message>
        <source>Password of the database user {user}: </source>
        <translation>Contraseña del usuario {user} de la base de datos: </translation>
    </message>
    <message>
        <source>Password for Openfire&apos;s administrator “admin”: </source>
        <translation>Contraseña para «admin», el administrador de Openfire: </translation>
    </message>
    <message>
        <source>First password of the people who have none in the file: </source>
        <translation>Primera contraseña de los usuarios que no tienen una en el archivo: </translation>
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
        <source>A strong one would be {password} (press Enter to take it; write it down).</source>
        <translation>Una segura sería {password} (pulse Intro para usarla; anótela).</translation>
    </message>
    <message>
        <source>I do not understand these words: {detail}</source>
        <translation>No entiendo esta orden: {detail}</translation>
    </message>
    <message>
        <source>This is missing: {detail}</source>
        <translation>Falta esto: {detail}</translation>
    </message>
    <message>
        <source>I do not know this word: {detail}</source>
        <translation>No conozco esta palabra: {detail}</translation>
    </message>
    <message>
        <source>A value is missing behind one of the options.</source>
        <translation>Falta un valor detrás de una de las opciones.</translation>
    </message>
    <message>
        <source>I stop as soon as the server has finished what it is doing. (Ctrl+C again leaves at once.)</source>
        <translation>Me detengo en cuanto el servidor termine lo que está haciendo. (Ctrl+C otra vez sale al instante.)</translation>
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
        <source>Memory: {memory} MiB</source>
        <translation>Memoria: {memory} MiB</translation>
    </message>
    <message>
        <source>Free disk for Openfire: {disk} MiB</source>
        <translation>Disco libre para Openfire: {disk} MiB</translation>
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
        <translation>Openfire: no hay</translation>
    </message>
    <message>
        <source>Port {port}: {process} ({address})</source>
        <translation>Puerto {port}: {process} ({address})</translation>
    </message>
    <message>
        <source>Clock: {skew} s from this computer&apos;s</source>
        <translation>Reloj: {skew} s de diferencia con este ordenador</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
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
        <source>This host cannot be set up: {cause}</source>
        <translation>Este servidor no se puede configurar: {cause}</translation>
    </message>
    <message>
        <source>There is no screen here for the window, so I show the practice set-up in this terminal.
For a real server: openfire-setup --help</source>
        <translation>Aquí no hay pantalla para la ventana, así que enseño la práctica en este terminal.
Para un servidor de verdad: openfire-setup --help</translation>
    </message>
    <message>
        <source>This is practice: the server is simulated, and nothing leaves this computer.</source>
        <translation>Esto es una práctica: el servidor es de mentira y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is all I will do:</source>
        <translation>Todavía no he cambiado nada. Esto es todo lo que haré:</translation>
    </message>
    <message>
        <source>Now I do it.</source>
        <translation>Ahora lo hago.</translation>
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
        <source>print an answers file with comments, to fill in</source>
        <translation>muestra un archivo de respuestas comentado, para rellenar</translation>
    </message>
    <message>
        <source>say what is on a server; changes nothing</source>
        <translation>dice qué hay en un servidor; no cambia nada</translation>
    </message>
    <message>
        <source>say what “apply” would change; changes nothing</source>
        <translation>dice qué cambiaría «apply»; no cambia nada</translation>
    </message>
    <message>
        <source>make the server what the answers say, and prove it</source>
        <translation>deja el servidor como dicen las respuestas, y lo comprueba</translation>
    </message>
    <message>
        <source>prove that chat works: ports, console, two people who write</source>
        <translation>comprueba que el chat funciona: puertos, consola, dos personas que se escriben</translation>
    </message>
    <message>
        <source>people from a directory: check, switch, back</source>
        <translation>personas de un directorio: check, switch, back</translation>
    </message>
    <message>
        <source>say who is in the directory and what moving there would mean; changes nothing</source>
        <translation>dice quién está en el directorio y qué supondría pasarse a él; no cambia nada</translation>
    </message>
    <message>
        <source>use Openfire&apos;s own users again</source>
        <translation>vuelve a los usuarios propios de Openfire</translation>
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
        <translation>archivo de clave privada para entrar</translation>
    </message>
    <message>
        <source>file in which the keys of servers are remembered</source>
        <translation>archivo donde se recuerdan las claves de los servidores</translation>
    </message>
    <message>
        <source>accept an unknown server only with this key (SHA256:…)</source>
        <translation>aceptar un servidor desconocido solo con esta clave (SHA256:…)</translation>
    </message>
    <message>
        <source>TOML file with passwords, readable by you alone; - reads standard input</source>
        <translation>archivo TOML con contraseñas, que solo usted pueda leer; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>language of what is said: es or en</source>
        <translation>idioma de lo que se dice: es o en</translation>
    </message>
    <message>
        <source>one event a line, as JSON</source>
        <translation>un suceso por línea, en JSON</translation>
    </message>
    <message>
        <source>prove at the end even when nothing changed</source>
        <translation>comprobar al final aunque nada haya cambiado</translation>
    </message>
    <message>
        <source>open the window with a built-in practice server</source>
        <translation>abrir la ventana con un servidor de práctica incluido</translation>
    </message>
    <message>
        <source>Proven: the chat works.</source>
        <translation>Comprobado: el chat funciona.</translation>
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
        <source>Firewall: {name}, with rules made by hand: you open ports there yourself</source>
        <translation>Cortafuegos: {name}, con reglas hechas a mano: los puertos los abre usted mismo</translation>
    </message>
    <message>
        <source>Connecting to {host} …</source>
        <translation>Conectando con {host}…</translation>
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
        <source>People found in the directory: {count}, and there are more. The directory lists no more at once, so Openfire&apos;s own lists will show only these; the others can log in all the same.</source>
        <translation>Personas encontradas en el directorio: {count}, y hay más. El directorio no da más en una misma consulta, así que las listas de Openfire solo mostrarán estas; las demás pueden iniciar sesión igualmente.</translation>
    </message>
    <message>
        <source>Groups found: {count}, and there are more, which Openfire will not list either</source>
        <translation>Grupos encontrados: {count}, y hay más, que Openfire tampoco mostrará</translation>
    </message>
    <message>
        <source>Settings of the directory that are corrected: {settings}</source>
        <translation>Ajustes del directorio que se corrigen: {settings}</translation>
    </message>
    <message>
        <source>move the people of a running server to the directory, or correct what it knows of the directory; returns if anything fails</source>
        <translation>pasa las personas de un servidor en marcha al directorio, o corrige lo que sabe de él; si algo falla, lo deja como estaba</translation>
    </message>
    <message>
        <source>  Groups that have other groups as members: {count}. Openfire does not look into those: the people in them are not members for it.</source>
        <translation>  Grupos que tienen otros grupos como miembros: {count}. Openfire no mira dentro de esos: para él, sus personas no son miembros.</translation>
    </message>
    <message>
        <source>A change is not finished: it is going on now, or was broken off in the middle.</source>
        <translation>Hay un cambio sin terminar: está en curso ahora o se interrumpió a mitad.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed on the server.</source>
        <translation>Cancelado. No se ha cambiado nada en el servidor.</translation>
    </message>
    <message>
        <source>What I have to say cannot be written to where you sent it: perhaps the disk is full. Make room or send it elsewhere, and run the command again.</source>
        <translation>No se puede escribir lo que tengo que decir en el lugar que ha indicado: quizá el disco está lleno. Libere espacio o indique otro lugar, y repita la orden.</translation>
    </message>
    <message>
        <source>  Also in the directory, but not under the base of the search, so that Openfire does not see them: {count}</source>
        <translation>  También en el directorio, pero fuera de la base de búsqueda, adonde Openfire no llega: {count}</translation>
    </message>
    <message>
        <source>--practice and --screenshots go with no command: “{detail}” is for a real server, and practice is not. Leave one of the two out.</source>
        <translation>--practice y --screenshots no admiten ninguna orden: «{detail}» es para un servidor real y la práctica no lo es. Quite una de las dos cosas.</translation>
    </message>
    <message>
        <source>  {name}: members: {size}</source>
        <translation>  {name}: número de miembros: {size}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try again. If it happens again, ask for help; what happened is in the file {log}.</source>
        <translation>Vuelva a intentarlo. Si se repite, pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Write what it is now into your answers file: {setting} is {here}.</source>
        <translation>Escriba en su archivo de respuestas lo que hay ahora: {setting} es {here}.</translation>
    </message>
    <message>
        <source>Name the right private key file with --identity, or in your answers file.</source>
        <translation>Indique el archivo correcto de su clave privada con --identity o en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Wait a minute and run “openfire-setup verify” again. If it stays so, restart Openfire on the server: systemctl restart openfire</source>
        <translation>Espere un minuto y ejecute de nuevo «openfire-setup verify». Si sigue igual, reinicie Openfire en el servidor: systemctl restart openfire</translation>
    </message>
    <message>
        <source>Run “openfire-setup apply” again: it puts that right.</source>
        <translation>Ejecute de nuevo «openfire-setup apply»: lo corrige.</translation>
    </message>
    <message>
        <source>Compare {fingerprint} with what your provider or the server&apos;s own screen shows. If it is the same, run the command again with --host-key {fingerprint}</source>
        <translation>Compare {fingerprint} con lo que muestra su proveedor o la propia pantalla del servidor. Si coincide, repita la orden con --host-key {fingerprint}</translation>
    </message>
    <message>
        <source>Log in with a key: name its file with --identity, or write auth = &quot;agent&quot; below [host].</source>
        <translation>Inicie sesión con una clave: indique su archivo con --identity o escriba auth = &quot;agent&quot; debajo de [host].</translation>
    </message>
    <message>
        <source>Check the user name, and that the public half of this key was entered at the server for that user; or name another key file with --identity.</source>
        <translation>Compruebe el nombre de usuario y que la parte pública de esta clave se añadió en el servidor para ese usuario; o indique otro archivo de clave con --identity.</translation>
    </message>
    <message>
        <source>Add your key to the agent (ssh-add), or name the key file with --identity.</source>
        <translation>Añada su clave al agente (ssh-add) o indique el archivo de la clave con --identity.</translation>
    </message>
    <message>
        <source>Check the user name, or name the right key file with --identity.</source>
        <translation>Compruebe el nombre de usuario o indique el archivo de clave correcto con --identity.</translation>
    </message>
    <message>
        <source>Name the one key file that belongs to this server with --identity.</source>
        <translation>Indique con --identity el único archivo de clave que corresponde a este servidor.</translation>
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
        <source>Ask the database&apos;s administrator to switch TLS on, or write tls = &quot;prefer&quot; below [datasource] in your answers file.</source>
        <translation>Pida a quien administra la base de datos que active TLS, o escriba tls = &quot;prefer&quot; debajo de [datasource] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever looks after the directory tells you. Only if they are the same, write it below [ldap]: certificate = &quot;{fingerprint}&quot;</source>
        <translation>Compare la huella con la que le dé quien administra el directorio. Solo si coinciden, escríbala debajo de [ldap]: certificate = &quot;{fingerprint}&quot;</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory whether it has been replaced. Only then write the new one below [ldap]: certificate = &quot;{fingerprint}&quot;</source>
        <translation>Pregunte a quien administra el directorio si se ha sustituido. Solo entonces escriba el nuevo debajo de [ldap]: certificate = &quot;{fingerprint}&quot;</translation>
    </message>
    <message>
        <source>Check how it is spelt; “openfire-setup ldap check” shows some of the names.</source>
        <translation>Compruebe cómo se escribe; «openfire-setup ldap check» muestra algunos de los nombres.</translation>
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
        <source>Run “openfire-setup ldap switch”: it rehearses first and returns by itself if something fails.</source>
        <translation>Ejecute «openfire-setup ldap switch»: primero ensaya y, si algo falla, vuelve solo a lo anterior.</translation>
    </message>
    <message>
        <source>Write kind = &quot;ldap&quot; below [profile]. To use Openfire&apos;s own users again, run “openfire-setup ldap back”.</source>
        <translation>Escriba kind = &quot;ldap&quot; debajo de [profile]. Para volver a los usuarios propios de Openfire, ejecute «openfire-setup ldap back».</translation>
    </message>
    <message>
        <source>Try to log in to the chat. If nobody can, ask for help; what happened is in the file {log}.</source>
        <translation>Intente iniciar sesión en el chat. Si nadie puede, pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it, or name another one as people_file.</source>
        <translation>Compruebe que está ahí y que usted puede abrirlo, o indique otro como people_file.</translation>
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
        <source>Below [openfire], name a file that is called like openfire_5_1_1.tar.gz.</source>
        <translation>Debajo de [openfire], indique un archivo que se llame como openfire_5_1_1.tar.gz.</translation>
    </message>
    <message>
        <source>Below [openfire], write version = &quot;{found}&quot;, or name another file.</source>
        <translation>Debajo de [openfire], escriba version = &quot;{found}&quot; o indique otro archivo.</translation>
    </message>
    <message>
        <source>Write version = &quot;{found}&quot; below [openfire] to go on with it. I do not upgrade it here.</source>
        <translation>Escriba version = &quot;{found}&quot; debajo de [openfire] para seguir con ella. Aquí no la actualizo.</translation>
    </message>
    <message>
        <source>Write a newer version below [openfire] in your answers file.</source>
        <translation>Escriba una versión más nueva debajo de [openfire] en su archivo de respuestas.</translation>
    </message>
    <message>
        <source>Look under Details for what the database said, correct that, and run “openfire-setup apply” again.</source>
        <translation>Mire en Detalles qué dijo la base de datos, corríjalo y ejecute de nuevo «openfire-setup apply».</translation>
    </message>
    <message>
        <source>Trying again is safe. Ask for help; what happened is under Details and in the file {log}.</source>
        <translation>Puede volver a intentarlo sin riesgo. Pida ayuda; lo ocurrido está en Detalles y en el archivo {log}.</translation>
    </message>
    <message>
        <source>Add {ports} to open below [firewall], or set console_local_only below [server] to true: then the console answers on the server itself only.</source>
        <translation>Añada {ports} a open bajo [firewall], o ponga console_local_only bajo [server] a true: entonces la consola responde solo en el propio servidor.</translation>
    </message>
    <message>
        <source>Add {port} to open below [firewall], and run “openfire-setup apply” again.</source>
        <translation>Añada {port} a open debajo de [firewall] y ejecute de nuevo «openfire-setup apply».</translation>
    </message>
    <message>
        <source>Openfire does not ask the directory. Ask for help before anybody uses the server; what happened is in the file {log}.</source>
        <translation>Openfire no pregunta al directorio. Pida ayuda antes de que nadie use el servidor; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Stop Openfire until this is cured (systemctl stop openfire): anybody can chat as anybody. Ask for help; what happened is in the file {log}.</source>
        <translation>Detenga Openfire hasta que esto se arregle (systemctl stop openfire): cualquiera puede chatear como otra persona. Pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Ask for help: logins may work today and stop on another day. What happened is in the file {log}.</source>
        <translation>Pida ayuda: hoy se puede iniciar sesión y otro día quizá no. Lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Run “openfire-setup verify” again; if it stays so, ask for help: Details say what Openfire wrote.</source>
        <translation>Ejecute de nuevo «openfire-setup verify»; si sigue igual, pida ayuda: en Detalles está lo que escribió Openfire.</translation>
    </message>
    <message>
        <source>Type it when you are asked, or put it into your secrets file: {name} = &quot;…&quot;</source>
        <translation>Escríbalo cuando se le pida o póngalo en su archivo de secretos: {name} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Choose another one as {name}: no blanks at its ends, no two blanks in a row, and never “admin”.</source>
        <translation>Elija otro como {name}: sin espacios al principio ni al final, sin dos espacios seguidos y nunca «admin».</translation>
    </message>
    <message>
        <source>Write less memory for it below [openfire] (memory = 512, in MB), or give the server more.</source>
        <translation>Escriba menos memoria para él debajo de [openfire] (memory = 512, en MB), o dé más memoria al servidor.</translation>
    </message>
    <message>
        <source>Type it when you are asked, or put it into your secrets file: ssh_password = &quot;…&quot;</source>
        <translation>Escríbala cuando se le pida o póngala en su archivo de secretos: ssh_password = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Name your key file with --identity. The password is asked for as well.</source>
        <translation>Indique su archivo de clave con --identity. La contraseña se pedirá también.</translation>
    </message>
    <message>
        <source>Log in as “{other}” and not as “{user}”; it becomes administrator with sudo.</source>
        <translation>Inicie sesión como «{other}» y no como «{user}»; con sudo actúa como administrador.</translation>
    </message>
    <message>
        <source>Write another console_port or console_secure_port into your answers file. I leave that program alone.</source>
        <translation>Escriba otro console_port o console_secure_port en su archivo de respuestas. No toco ese programa.</translation>
    </message>
    <message>
        <source>If a PostgreSQL answers there, for example in a container, write create = false below [datasource] to use it. Otherwise write another port there.</source>
        <translation>Si ahí responde un PostgreSQL, por ejemplo en un contenedor, escriba create = false debajo de [datasource] para usarlo. Si no, escriba ahí otro puerto.</translation>
    </message>
    <message>
        <source>Write max_connections = {limit} or less below [datasource], or ask the database&apos;s administrator to run this and restart PostgreSQL: {line}</source>
        <translation>Escriba max_connections = {limit} o menos debajo de [datasource], o pida al administrador de la base de datos que ejecute esto y reinicie PostgreSQL: {line}</translation>
    </message>
    <message>
        <source>If the server is right, correct your answers file. If your answers are right, run “openfire-setup ldap switch”: it rehearses first and returns by itself if something fails.</source>
        <translation>Si lo correcto es lo que tiene el servidor, corrija su archivo de respuestas. Si lo correcto son sus respuestas, ejecute «openfire-setup ldap switch»: primero ensaya y, si algo falla, vuelve solo a lo anterior.</translation>
    </message>
    <message>
        <source>I never take away a rule that somebody made. If people are to come in through port {port}, take the rule away on the server and try again. If not, take {port} out of open below [firewall].</source>
        <translation>Nunca quito una regla que ha puesto otra persona. Si se debe poder entrar por el puerto {port}, quite la regla en el servidor y vuelva a intentarlo. Si no, quite {port} de open debajo de [firewall].</translation>
    </message>
    <message>
        <source>Run “openfire-setup ldap switch”: it writes the settings of the directory anew and proves them. If it still does not work, ask for help; what happened is in the file {log}.</source>
        <translation>Ejecute «openfire-setup ldap switch»: vuelve a escribir los ajustes del directorio y los comprueba. Si sigue sin funcionar, pida ayuda; lo ocurrido está en el archivo {log}.</translation>
    </message>
    <message>
        <source>Choose another one as {name}, of letters, digits and the usual signs.</source>
        <translation>Elija otro como {name}, con letras, cifras y los signos habituales.</translation>
    </message>
    <message>
        <source>Write it in one line in your secrets file: {name} = &quot;…&quot;</source>
        <translation>Escríbalo en una sola línea en su archivo de secretos: {name} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Set it up first: run “openfire-setup apply”.</source>
        <translation>Instálelo primero: ejecute «openfire-setup apply».</translation>
    </message>
    <message>
        <source>Run “openfire-setup apply”: it takes the change back first. Without it the server returns by itself within seven minutes.</source>
        <translation>Ejecute «openfire-setup apply»: primero deshace ese cambio. Si no lo hace, el servidor vuelve por sí solo a como estaba en menos de siete minutos.</translation>
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
        <source>Let me create it</source>
        <translation>Que la prepare el asistente</translation>
    </message>
    <message>
        <source>PostgreSQL on the same server: I install it and make a database for Openfire. It copes with any number of people and can be backed up while it runs.</source>
        <translation>PostgreSQL en el mismo servidor: lo instalo y creo una base para Openfire. Aguanta a cuantas personas haga falta y se puede copiar mientras funciona.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Standard connection to one I have</source>
        <translation>Conexión estándar a una que ya tengo</translation>
    </message>
    <message>
        <source>PostgreSQL that somebody else looks after. You need its address, a database, a user and the password.</source>
        <translation>Un PostgreSQL del que se ocupa otra persona. Necesita su dirección, una base, un usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Internal database</source>
        <translation>Base de datos interna</translation>
    </message>
    <message>
        <source>Openfire keeps everything in a file of its own. Good for trying it out, too slow for many people, and hard to move later.</source>
        <translation>Openfire lo guarda todo en un archivo propio. Sirve para probar; con mucha gente va lento y después cuesta cambiarla.</translation>
    </message>
    <message>
        <source>Predefined driver</source>
        <translation>Driver predefinido</translation>
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
        <translation>Nombre de la base</translation>
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
        <source>Least connections</source>
        <translation>Conexiones mínimas</translation>
    </message>
    <message>
        <source>Usually 5.</source>
        <translation>Normalmente, 5.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Conexiones máximas</translation>
    </message>
    <message>
        <source>Usually 25.</source>
        <translation>Normalmente, 25.</translation>
    </message>
    <message>
        <source>Connection lifetime</source>
        <translation>Vida de la conexión</translation>
    </message>
    <message>
        <source>In days; usually 1.0.</source>
        <translation>En días; normalmente, 1.0.</translation>
    </message>
    <message>
        <source>Encrypted if possible</source>
        <translation>Cifrada si se puede</translation>
    </message>
    <message>
        <source>Only encrypted</source>
        <translation>Solo cifrada</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>The database lets Openfire in</source>
        <translation>La base de datos deja entrar a Openfire</translation>
    </message>
    <message>
        <source>I tried it from the server, with this user and password.</source>
        <translation>Lo he probado desde el servidor, con este usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>Leave it empty and I make a strong one that nobody has to know.</source>
        <translation>Si la deja vacía, pongo una segura que nadie tiene que saberse.</translation>
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
        <source>I am trying the database…</source>
        <translation>Estoy probando la base de datos…</translation>
    </message>
    <message>
        <source>I could not get into the database</source>
        <translation>No he podido entrar en la base de datos</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Directory server</source>
        <translation>Servidor de directorio</translation>
    </message>
    <message>
        <source>Where is the list of your people? Whoever looks after it knows these details.</source>
        <translation>¿Dónde está la lista de sus personas? Quien la lleva conoce estos datos.</translation>
    </message>
    <message>
        <source>Address of the directory</source>
        <translation>Dirección del directorio</translation>
    </message>
    <message>
        <source>As seen from the chat’s server, such as ldap.empresa.es.</source>
        <translation>Vista desde el servidor del chat; por ejemplo, ldap.empresa.es.</translation>
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
        <source>How is the way there protected?</source>
        <translation>¿Cómo se protege el camino hasta allí?</translation>
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
        <source>Everybody’s password would cross the network in the clear</source>
        <translation>Las contraseñas de todos viajarían por la red a la vista</translation>
    </message>
    <message>
        <source>Each time somebody logs in to the chat, anybody on the way could read the password. Choose StartTLS or LDAPS if the directory can.</source>
        <translation>Cada vez que alguien entra en el chat, cualquiera que esté en el camino podría leer su contraseña. Elija StartTLS o LDAPS si el directorio sabe hacerlo.</translation>
    </message>
    <message>
        <source>How does Openfire get in?</source>
        <translation>¿Cómo entra Openfire?</translation>
    </message>
    <message>
        <source>With an account</source>
        <translation>Con una cuenta</translation>
    </message>
    <message>
        <source>Without logging in</source>
        <translation>Sin identificarse</translation>
    </message>
    <message>
        <source>Account (DN)</source>
        <translation>Cuenta (DN)</translation>
    </message>
    <message>
        <source>Reading is enough. It looks like cn=openfire,dc=empresa,dc=es.</source>
        <translation>Le basta con poder leer. Se escribe así: cn=openfire,dc=empresa,dc=es.</translation>
    </message>
    <message>
        <source>Password of this account</source>
        <translation>Contraseña de esta cuenta</translation>
    </message>
    <message>
        <source>Base of the search (base DN)</source>
        <translation>Base de la búsqueda (DN base)</translation>
    </message>
    <message>
        <source>It looks like dc=empresa,dc=es.</source>
        <translation>Se escribe así: dc=empresa,dc=es.</translation>
    </message>
    <message>
        <source>This is practice</source>
        <translation>Esto es una práctica</translation>
    </message>
    <message>
        <source>The directory answers and lets me in ({kind})</source>
        <translation>El directorio contesta y me deja entrar ({kind})</translation>
    </message>
    <message>
        <source>I asked it from the chat’s server. I only read, and I change nothing in it.</source>
        <translation>Le he preguntado desde el servidor del chat. Solo leo; no cambio nada en él.</translation>
    </message>
    <message>
        <source>Look at the directory</source>
        <translation>Mirar el directorio</translation>
    </message>
    <message>
        <source>I am looking at the directory…</source>
        <translation>Estoy mirando el directorio…</translation>
    </message>
    <message>
        <source>I could not get into the directory</source>
        <translation>No he podido entrar en el directorio</translation>
    </message>
    <message>
        <source>The certificate is still to be confirmed</source>
        <translation>Falta confirmar el certificado</translation>
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
        <source>I do not know this answer; check how it is spelled.</source>
        <translation>No conozco esta respuesta; mire cómo está escrita.</translation>
    </message>
    <message>
        <source>This must be a text, in quotation marks.</source>
        <translation>Debe ser un texto, entre comillas.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>This is too long: {max_length} letters at most.</source>
        <translation>Es demasiado largo: {max_length} letras como máximo.</translation>
    </message>
    <message>
        <source>This does not have the form that is needed.</source>
        <translation>No tiene la forma necesaria.</translation>
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
        <source>This must be more than {gt}.</source>
        <translation>Debe ser más que {gt}.</translation>
    </message>
    <message>
        <source>This must be {ge} or more.</source>
        <translation>Debe ser {ge} o más.</translation>
    </message>
    <message>
        <source>This must be less than {lt}.</source>
        <translation>Tiene que ser menos de {lt}.</translation>
    </message>
    <message>
        <source>This must be {le} or less.</source>
        <translation>Debe ser {le} o menos.</translation>
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
        <source>Only what stands behind the @.</source>
        <translation>Solo lo que va detrás de la @.</translation>
    </message>
    <message>
        <source>A name on the network has no underscore; a hyphen is fine.</source>
        <translation>Un nombre de red no lleva guion bajo; un guion normal sí vale.</translation>
    </message>
    <message>
        <source>Only the name; the port has a place of its own.</source>
        <translation>Solo el nombre; el puerto tiene su propio lugar.</translation>
    </message>
    <message>
        <source>Only letters, digits, hyphens and points, as in chat.example.org.</source>
        <translation>Solo letras, cifras, guiones y puntos, como en chat.example.org.</translation>
    </message>
    <message>
        <source>This is a number, and numbers change. Choose a name, as in example.org.</source>
        <translation>Esto es un número, y los números cambian. Elija un nombre, como example.org.</translation>
    </message>
    <message>
        <source>This name means something else on every computer. Choose one of your own.</source>
        <translation>Este nombre significa otra cosa en cada ordenador. Elija uno propio.</translation>
    </message>
    <message>
        <source>Only the name of the user, without blanks.</source>
        <translation>Solo el nombre del usuario, sin espacios.</translation>
    </message>
    <message>
        <source>Choose the key file to log in with.</source>
        <translation>Elija el archivo de clave con el que se entra.</translation>
    </message>
    <message>
        <source>I can set up 4.6.2 and newer.</source>
        <translation>Puedo configurar 4.6.2 y versiones más nuevas.</translation>
    </message>
    <message>
        <source>Choose the tar.gz file of Openfire.</source>
        <translation>Elija el archivo tar.gz de Openfire.</translation>
    </message>
    <message>
        <source>Openfire needs 256 MiB or more. 0 leaves it to me.</source>
        <translation>Openfire necesita 256 MiB o más. Con 0 lo elijo yo.</translation>
    </message>
    <message>
        <source>One of the two console ports must stay on.</source>
        <translation>Uno de los dos puertos de la consola debe quedar encendido.</translation>
    </message>
    <message>
        <source>Port {value} is used twice.</source>
        <translation>El puerto {value} se usa dos veces.</translation>
    </message>
    <message>
        <source>Port {value} is one of the chat&apos;s own.</source>
        <translation>El puerto {value} es uno de los del propio chat.</translation>
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
        <source>PostgreSQL keeps the name {value} for itself.</source>
        <translation>PostgreSQL se reserva el nombre {value}.</translation>
    </message>
    <message>
        <source>The console of Openfire 4 lets strangers in, so it must not face the network.</source>
        <translation>La consola de Openfire 4 deja entrar a extraños, así que no debe quedar abierta a la red.</translation>
    </message>
    <message>
        <source>Openfire 4 does not speak this language.</source>
        <translation>Openfire 4 no habla este idioma.</translation>
    </message>
    <message>
        <source>Port {value} is the console&apos;s, which is to answer on the server only.</source>
        <translation>El puerto {value} es el de la consola, que solo debe contestar en el propio servidor.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>It must not begin or end with a blank.</source>
        <translation>No puede empezar ni terminar con un espacio.</translation>
    </message>
    <message>
        <source>It must not contain unusual blanks, or several in a row.</source>
        <translation>No puede llevar espacios poco comunes ni varios seguidos.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be seen. Type it again by hand.</source>
        <translation>Lleva un carácter que no se ve. Escríbala otra vez a mano.</translation>
    </message>
    <message>
        <source>This is written like ou=people,dc=example,dc=org.</source>
        <translation>Esto se escribe como ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>A new directory is named after a domain, like dc=example,dc=org.</source>
        <translation>Un directorio nuevo lleva el nombre de un dominio, como dc=example,dc=org.</translation>
    </message>
    <message>
        <source>A filter stands in brackets that all close, like (objectClass=inetOrgPerson).</source>
        <translation>Un filtro va entre paréntesis que se cierran todos, como (objectClass=inetOrgPerson).</translation>
    </message>
    <message>
        <source>Somebody is named twice.</source>
        <translation>Alguien aparece dos veces.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>At least {value} characters are needed.</source>
        <translation>Hacen falta al menos {value} caracteres.</translation>
    </message>
    <message>
        <source>Programs read some of these signs in different ways, such as emoji or joined letters. Choose letters, digits and the usual signs.</source>
        <translation>Los programas interpretan de distinta manera algunos de estos signos, como los emojis o las letras unidas. Use letras, cifras y los signos habituales.</translation>
    </message>
    <message>
        <source>Openfire and today&apos;s browsers understand this name differently: a name with ß or ς in it, or with a joining mark, cannot be used. Choose one without.</source>
        <translation>Openfire y los navegadores de hoy entienden este nombre de manera distinta: no se puede usar un nombre con ß, con ς o con un signo de unión. Elija uno que no los lleve.</translation>
    </message>
    <message>
        <source>This is written like cn=openfire,ou=services,dc=example,dc=org; in Active Directory also like openfire@school.example.</source>
        <translation>Se escribe como cn=openfire,ou=services,dc=example,dc=org; en Active Directory también como openfire@colegio.example.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 32 pairs of figures and letters, like 3F:0A:C2:…</source>
        <translation>Una huella SHA-256 tiene 32 pares de cifras y letras, como 3F:0A:C2:…</translation>
    </message>
    <message>
        <source>“{value}” cannot be part of a chat address. Choose somebody else.</source>
        <translation>«{value}» no puede formar parte de una dirección de chat. Elija a otra persona.</translation>
    </message>
</context>
<context>
    <name>FingerprintPanel</name>
    <message>
        <source>Is this your server?</source>
        <translation>¿Es este su servidor?</translation>
    </message>
    <message>
        <source>This is the first time I talk to it. Compare this fingerprint with the one your provider gave you. Until you say yes, I do not send the password.</source>
        <translation>Es la primera vez que hablo con él. Compare esta huella con la que le dio su proveedor. Hasta que diga que sí, no envío la contraseña.</translation>
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
        <source>In your provider’s control panel, usually next to the server’s address or in its console; or ask whoever set the server up. If the two differ, somebody may be standing between you and the server: say that it does not match.</source>
        <translation>En el panel de su proveedor, normalmente junto a la dirección del servidor o en su consola; o pregunte a quien lo preparó. Si las dos no son iguales, puede que alguien se haya puesto entre usted y el servidor: diga que no coincide.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Your chat works</source>
        <translation>Su chat funciona</translation>
    </message>
    <message>
        <source>I tried it for real, with {user} from the directory. What happened:</source>
        <translation>Lo he probado de verdad, con {user} del directorio. Ha pasado esto:</translation>
    </message>
    <message>
        <source>I tried it for real, with two test users. This is what happened:</source>
        <translation>Lo he probado de verdad, con dos usuarios de prueba. Esto es lo que pasó:</translation>
    </message>
    <message>
        <source>What your people need</source>
        <translation>Lo que necesita su gente</translation>
    </message>
    <message>
        <source>A sheet to hand over</source>
        <translation>Una hoja para repartir</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>How to connect, without any password in it</source>
        <translation>Cómo conectarse, sin ninguna contraseña</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The same sheet, on paper</source>
        <translation>La misma hoja, en papel</translation>
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
        <translation>Revise: {field}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>{system} with {memory} GB of memory and {disk} GB free</source>
        <translation>{system} con {memory} GB de memoria y {disk} GB libres</translation>
    </message>
    <message>
        <source>Nothing of Openfire is installed yet. I have only looked.</source>
        <translation>Todavía no hay nada de Openfire instalado. Solo he mirado.</translation>
    </message>
    <message>
        <source>Openfire {version} is there; its set-up is not finished. I can go on with it.</source>
        <translation>Está Openfire {version} con la configuración sin terminar. Puedo seguir desde ahí.</translation>
    </message>
    <message>
        <source>Openfire {version} is set up and running.</source>
        <translation>Openfire {version} está configurado y en marcha.</translation>
    </message>
    <message>
        <source>Openfire {version} is set up, but it is not running.</source>
        <translation>Openfire {version} está configurado, pero no está en marcha.</translation>
    </message>
    <message>
        <source>An Openfire of somebody else is there and not in use, in {home}. I leave it alone.</source>
        <translation>En {home} hay un Openfire de otra persona que no está en uso. No lo toco.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>I have not looked yet</source>
        <translation>Todavía no he mirado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Asks the directory once more</source>
        <translation>Pregunta de nuevo al directorio</translation>
    </message>
    <message>
        <source>The directory did not answer this</source>
        <translation>El directorio no ha contestado a esto</translation>
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
        <source>There are no groups, and that is fine</source>
        <translation>No hay grupos, y no pasa nada</translation>
    </message>
    <message>
        <source>The chat works without them. Groups made later are found by themselves.</source>
        <translation>El chat funciona sin ellos. Los que se creen más adelante aparecen solos.</translation>
    </message>
    <message>
        <source>For experts: names in the directory</source>
        <translation>Para expertos: nombres técnicos</translation>
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
        <source>Groups list user names only, and not whole entries.</source>
        <translation>Los grupos contienen solo nombres de usuario, no entradas enteras.</translation>
    </message>
    <message>
        <source>Kind of groups</source>
        <translation>Clase de grupos</translation>
    </message>
    <message>
        <source>The directory has several; Openfire reads one.</source>
        <translation>El directorio tiene varias; Openfire lee una.</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>I found more than {count} groups. These are some of them:</source>
        <translation>He encontrado más de {count} grupos. Estos son algunos:</translation>
    </message>
    <message numerus="yes">
        <source>I found %n group(s):</source>
        <translation>
            <numerusform>He encontrado %n grupo:</numerusform>
            <numerusform>He encontrado %n grupos:</numerusform>
        </translation>
    </message>
    <message>
        <source>I found {count} groups. These are some of them:</source>
        <translation>He encontrado {count} grupos. Estos son algunos:</translation>
    </message>
    <message>
        <source>I am looking for the groups…</source>
        <translation>Estoy buscando los grupos…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) are in the directory, but not under the base of the search: Openfire does not see them.</source>
        <translation>
            <numerusform>Hay %n grupo más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
            <numerusform>Hay %n grupos más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have other groups as members. Openfire does not look into those: the people in them are not members for it.</source>
        <translation>
            <numerusform>%n grupo tiene otros grupos como miembros. Openfire no mira dentro de esos: para él, sus personas no son miembros.</numerusform>
            <numerusform>%n grupos tienen otros grupos como miembros. Openfire no mira dentro de esos: para él, sus personas no son miembros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Address of a person</source>
        <translation>Dirección de una persona</translation>
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
        <source>5222, encrypted (STARTTLS)</source>
        <translation>5222, con cifrado (STARTTLS)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Only through this program</source>
        <translation>Solo desde este programa</translation>
    </message>
    <message>
        <source>Administration console</source>
        <translation>Consola de administración</translation>
    </message>
    <message>
        <source>Choose “I have an account” and type your address, such as ana@{domain}, and the password you use for everything else here.</source>
        <translation>Elija «Ya tengo una cuenta» y escriba su dirección, por ejemplo ana@{domain}, y la contraseña que usa aquí para todo lo demás.</translation>
    </message>
    <message>
        <source>Openfire {version}, {date}. There is no password on this sheet.</source>
        <translation>Openfire {version}, {date}. En esta hoja no hay ninguna contraseña.</translation>
    </message>
    <message>
        <source>Chat of {domain}</source>
        <translation>Chat de {domain}</translation>
    </message>
    <message>
        <source>In three steps</source>
        <translation>En tres pasos</translation>
    </message>
    <message>
        <source>The details</source>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>How to connect, for whoever is going to use it.</source>
        <translation>Cómo conectarse, para quien vaya a usarlo.</translation>
    </message>
    <message>
        <source>Install a chat program for XMPP: for instance Gajim on the computer, Conversations on Android, Monal on the iPhone.</source>
        <translation>Instale un programa de chat para XMPP: por ejemplo, Gajim en el ordenador, Conversations en Android o Monal en el iPhone.</translation>
    </message>
    <message>
        <source>Choose “I have an account” and type your address, such as ana@{domain}, and the password your administrator gave you.</source>
        <translation>Elija «Ya tengo una cuenta» y escriba su dirección, por ejemplo ana@{domain}, y la contraseña que le dio su administrador.</translation>
    </message>
    <message>
        <source>Add the people you want to write to by their address, and begin.</source>
        <translation>Añada por su dirección a las personas con las que quiera escribirse, y empiece.</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>On which computer will the chat live? Your provider or IT person gave you these details.</source>
        <translation>¿En qué ordenador va a vivir el chat? Los datos se los dio su proveedor o su informático.</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro ordenador</translation>
    </message>
    <message>
        <source>I reach it over SSH.</source>
        <translation>Entro en él por SSH.</translation>
    </message>
    <message>
        <source>This very computer</source>
        <translation>Este mismo ordenador</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>A name or a number, such as chat.empresa.es.</source>
        <translation>Un nombre o un número, por ejemplo chat.empresa.es.</translation>
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
        <translation>A menudo, «root».</translation>
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
        <translation>Frase de paso de la clave</translation>
    </message>
    <message>
        <source>Leave it empty if the key has none.</source>
        <translation>Déjela vacía si la clave no tiene.</translation>
    </message>
    <message>
        <source>The one you log in to this computer with, if sudo asks for one.</source>
        <translation>La misma con la que entra en este ordenador, si sudo la pide.</translation>
    </message>
    <message>
        <source>Password for sudo</source>
        <translation>Contraseña para sudo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Only if it is not the one you log in with, and the server asks for it.</source>
        <translation>Solo si no es la misma con la que entra y el servidor la pide.</translation>
    </message>
    <message>
        <source>Right here, without SSH.</source>
        <translation>Aquí mismo, sin SSH.</translation>
    </message>
    <message>
        <source>Otherwise they are not stored anywhere, and I ask again next time.</source>
        <translation>Si no, no se guardan en ningún sitio y la próxima vez se las pido otra vez.</translation>
    </message>
    <message>
        <source>This computer has no keyring that I can use, so I cannot: I ask again next time.</source>
        <translation>Este ordenador no tiene un llavero que yo pueda usar: la próxima vez se las pido otra vez.</translation>
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
        <source>Look at this computer</source>
        <translation>Mirar este ordenador</translation>
    </message>
    <message>
        <source>I am looking at this computer…</source>
        <translation>Estoy mirando este ordenador…</translation>
    </message>
    <message>
        <source>I am calling the server…</source>
        <translation>Estoy llamando al servidor…</translation>
    </message>
    <message>
        <source>I could not become the administrator of this computer</source>
        <translation>No he podido actuar como administrador de este ordenador</translation>
    </message>
    <message>
        <source>I could not get into the server</source>
        <translation>No he podido entrar en el servidor</translation>
    </message>
    <message>
        <source>The fingerprint is still to be confirmed</source>
        <translation>Falta confirmar la huella</translation>
    </message>
    <message>
        <source>This server cannot be used for the chat</source>
        <translation>Este servidor no se puede usar para el chat</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>See what happens inside</source>
        <translation>Ver lo que está pasando por dentro</translation>
    </message>
    <message>
        <source>What happens inside</source>
        <translation>Lo que está pasando por dentro</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Paso {number} de {steps}</translation>
    </message>
    <message>
        <source>Trying the chat</source>
        <translation>Probando el chat</translation>
    </message>
    <message>
        <source>Installing Openfire</source>
        <translation>Instalando Openfire</translation>
    </message>
    <message>
        <source>You can do something else: I will tell you when it is done.</source>
        <translation>Puede seguir con otra cosa: le aviso cuando termine.</translation>
    </message>
    <message>
        <source>It stopped half way</source>
        <translation>Se ha parado a medio camino</translation>
    </message>
    <message>
        <source>What is done stays done. I go on from here when you want.</source>
        <translation>Lo hecho, hecho queda. Sigo desde aquí cuando usted quiera.</translation>
    </message>
    <message>
        <source>Stopped, as you wanted</source>
        <translation>Detenido, como usted quería</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Everything is in place and has been tried.</source>
        <translation>Todo está en su sitio y probado.</translation>
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
        <source>A moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Queda un minuto, más o menos</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
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
        <source>under way</source>
        <translation>en marcha</translation>
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
        <source>still to come</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Go on installing</source>
        <translation>Seguir instalando</translation>
    </message>
    <message>
        <source>I could not finish it</source>
        <translation>No he podido terminar</translation>
    </message>
    <message>
        <source>Keep this computer on</source>
        <translation>No apague este ordenador</translation>
    </message>
</context>
<context>
    <name>KnownServer</name>
    <message>
        <source>Take care of {server}</source>
        <translation>Cuidar de {server}</translation>
    </message>
    <message>
        <source>Set up; last here: {when}</source>
        <translation>Instalado; última visita: {when}</translation>
    </message>
    <message>
        <source>Carry on where you stopped: {server}</source>
        <translation>Seguir donde lo dejó: {server}</translation>
    </message>
    <message>
        <source>Last here: {when}</source>
        <translation>Última visita: {when}</translation>
    </message>
    <message>
        <source>Forget {server}</source>
        <translation>Olvidar {server}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language selection</source>
        <translation>Selección de idioma</translation>
    </message>
    <message>
        <source>In which language will the server speak to its administrators?</source>
        <translation>¿En qué idioma hablará el servidor con quien lo administra?</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Idioma de la consola</translation>
    </message>
    <message>
        <source>The people who chat choose theirs in their own programs.</source>
        <translation>Quienes chatean eligen el suyo en sus propios programas.</translation>
    </message>
    <message>
        <source>It can be changed later. The language of this program is at the lower left.</source>
        <translation>Se puede cambiar más adelante. El idioma de este programa se elige abajo a la izquierda.</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Language of this program</source>
        <translation>Idioma de este programa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light or dark, size of the text</source>
        <translation>Claro u oscuro, tamaño del texto</translation>
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
</context>
<context>
    <name>MoveShell</name>
    <message>
        <source>Openfire’s own users again</source>
        <translation>Usuarios de Openfire otra vez</translation>
    </message>
    <message>
        <source>Moving the people</source>
        <translation>Pasar al directorio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>The people come from the directory</source>
        <translation>Las personas vienen del directorio</translation>
    </message>
    <message>
        <source>Openfire uses its own users again</source>
        <translation>Openfire vuelve a usar sus propios usuarios</translation>
    </message>
    <message>
        <source>I tried it for real. This is what happened:</source>
        <translation>Lo he probado de verdad. Esto es lo que ha pasado:</translation>
    </message>
    <message>
        <source>From now on, the chat is looked after by: {users}</source>
        <translation>Desde ahora cuidan del chat: {users}</translation>
    </message>
    <message>
        <source>Programs that were connected reconnect by themselves.</source>
        <translation>Los programas que estaban conectados vuelven a conectarse solos.</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>the password for logging in to the server</source>
        <translation>la contraseña para iniciar sesión en el servidor</translation>
    </message>
    <message>
        <source>the password for sudo</source>
        <translation>la contraseña de sudo</translation>
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
        <source>the first password of the people</source>
        <translation>la primera contraseña de las personas</translation>
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
        <source>the kind of the database</source>
        <translation>el tipo de la base de datos</translation>
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
        <source>the lifetime of a connection to the database</source>
        <translation>la duración de una conexión con la base de datos</translation>
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
        <source>the base of the search</source>
        <translation>la base de la búsqueda</translation>
    </message>
    <message>
        <source>the second base of the search</source>
        <translation>la segunda base de la búsqueda</translation>
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
        <source>the attribute for people&apos;s names</source>
        <translation>el atributo del nombre de las personas</translation>
    </message>
    <message>
        <source>the attribute for e-mail addresses</source>
        <translation>el atributo del correo electrónico</translation>
    </message>
    <message>
        <source>the filter for people</source>
        <translation>el filtro de las personas</translation>
    </message>
    <message>
        <source>the attribute for names of groups</source>
        <translation>el atributo del nombre de los grupos</translation>
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
        <source>the filter for groups</source>
        <translation>el filtro de los grupos</translation>
    </message>
    <message>
        <source>what is shown of a person</source>
        <translation>lo que se muestra de una persona</translation>
    </message>
    <message>
        <source>whether connections are kept</source>
        <translation>si se conservan las conexiones</translation>
    </message>
    <message>
        <source>how long connecting may take</source>
        <translation>cuánto puede tardar la conexión</translation>
    </message>
    <message>
        <source>how long an answer may take</source>
        <translation>cuánto puede tardar una respuesta</translation>
    </message>
    <message>
        <source>how many entries come at once</source>
        <translation>cuántas entradas llegan de una vez</translation>
    </message>
    <message>
        <source>who administers</source>
        <translation>quién administra</translation>
    </message>
    <message>
        <source>where people come from</source>
        <translation>de dónde vienen las personas</translation>
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
        <source>where details of people come from</source>
        <translation>de dónde vienen los datos de las personas</translation>
    </message>
    <message>
        <source>whom the console answers</source>
        <translation>a quién responde la consola</translation>
    </message>
    <message>
        <source>the smallest number of connections to the database</source>
        <translation>el número mínimo de conexiones con la base de datos</translation>
    </message>
    <message>
        <source>the largest number of connections to the database</source>
        <translation>el número máximo de conexiones con la base de datos</translation>
    </message>
    <message>
        <source>the attribute that describes groups</source>
        <translation>el atributo de la descripción de los grupos</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Through which doors (ports) may the network come in?</source>
        <translation>¿Por qué puertas (puertos) se puede entrar desde la red?</translation>
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
        <source>5223: chat programs that encrypt at once</source>
        <translation>5223: programas de chat que cifran desde el principio</translation>
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
        <source>Only if your people are to write to people of other organisations.</source>
        <translation>Solo si su gente va a escribirse con personas de otras organizaciones.</translation>
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
        <source>Because you wanted it open to the network.</source>
        <translation>Porque la quiso abierta a la red.</translation>
    </message>
    <message>
        <source>I open these doors in it and leave everything else as it is.</source>
        <translation>Abro en él estas puertas y dejo todo lo demás como está.</translation>
    </message>
    <message>
        <source>The server itself has no firewall that is on</source>
        <translation>El propio servidor no tiene ningún cortafuegos encendido</translation>
    </message>
    <message>
        <source>So there is nothing to open there. If your provider has one in front of the server, open the same ports in it.</source>
        <translation>Así que ahí no hay nada que abrir. Si su proveedor tiene uno delante del servidor, abra en él los mismos puertos.</translation>
    </message>
    <message>
        <source>The server has a firewall with rules made by hand ({name})</source>
        <translation>El servidor tiene un cortafuegos con reglas hechas a mano ({name})</translation>
    </message>
    <message>
        <source>I do not touch those. Where one of these doors is still shut, I tell you which line opens it, before anything else is changed.</source>
        <translation>Esas reglas no las toco. Si alguna de estas puertas sigue cerrada, le digo qué línea la abre, antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The server has a firewall, and it is on ({name})</source>
        <translation>El servidor tiene un cortafuegos activo ({name})</translation>
    </message>
</context>
<context>
    <name>NewDirectoryPage</name>
    <message>
        <source>A new directory</source>
        <translation>Un directorio nuevo</translation>
    </message>
    <message>
        <source>I make it on the chat’s server, with the people of a table you bring along.</source>
        <translation>Lo monto en el servidor del chat, con las personas de una tabla que usted traiga.</translation>
    </message>
    <message>
        <source>Table of the people</source>
        <translation>Tabla de las personas</translation>
    </message>
    <message>
        <source>A CSV file, as Excel and LibreOffice save it: one person a line.</source>
        <translation>Un archivo CSV, como los que guardan Excel y LibreOffice: una persona por línea.</translation>
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
        <source>A table with the right columns</source>
        <translation>Una tabla con las columnas adecuadas</translation>
    </message>
    <message>
        <source>Choose the table of the people</source>
        <translation>Elija la tabla de las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have to be put right in the table:</source>
        <translation>
            <numerusform>Hay que corregir %n línea de la tabla:</numerusform>
            <numerusform>Hay que corregir %n líneas de la tabla:</numerusform>
        </translation>
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
        <source>These columns mean nothing to me, so I leave them out</source>
        <translation>Estas columnas no me dicen nada, así que no las uso</translation>
    </message>
    <message>
        <source>First password for those who bring none</source>
        <translation>Primera contraseña de quienes no traen ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get it. At least 8 characters.</source>
        <translation>
            <numerusform>La recibe %n persona. Al menos 8 caracteres.</numerusform>
            <numerusform>La reciben %n personas. Al menos 8 caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I read %n person(s). These are some of them:</source>
        <translation>
            <numerusform>He leído %n persona:</numerusform>
            <numerusform>He leído %n personas. Estas son algunas:</numerusform>
        </translation>
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
        <source>I cannot take this table</source>
        <translation>No puedo usar esta tabla</translation>
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
        <source>Whether the database user “{user}” has to be created shows once PostgreSQL answers.</source>
        <translation>Si hay que crear el usuario de la base de datos «{user}» se verá cuando PostgreSQL responda.</translation>
    </message>
    <message>
        <source>The database user “{user}” will be allowed to log in, with the password of the answers.</source>
        <translation>Se permitirá el acceso al usuario de la base de datos «{user}», con la contraseña de las respuestas.</translation>
    </message>
    <message>
        <source>The database user “{user}” will get a new password.</source>
        <translation>El usuario de la base de datos «{user}» recibirá una contraseña nueva.</translation>
    </message>
    <message>
        <source>The database user “{user}” and Openfire will get the new password. Openfire restarts for that, and returns to the old one if it does not work.</source>
        <translation>El usuario «{user}» de la base de datos y Openfire recibirán la contraseña nueva. Para ello Openfire se reinicia, y vuelve a la anterior si no funciona.</translation>
    </message>
    <message>
        <source>The database user “{user}” will get the password again that Openfire has.</source>
        <translation>El usuario «{user}» de la base de datos volverá a tener la contraseña que tiene Openfire.</translation>
    </message>
    <message>
        <source>The database “{database}” will be created for “{user}”.</source>
        <translation>Se creará la base de datos «{database}» para «{user}».</translation>
    </message>
    <message>
        <source>Whether the database “{database}” has to be created shows once PostgreSQL answers.</source>
        <translation>Si hay que crear la base de datos «{database}» se verá cuando PostgreSQL responda.</translation>
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
        <source>“{program}” is installing software on the server. Waiting for it for {since} minutes.</source>
        <translation>«{program}» está instalando programas en el servidor. Esperando desde hace {since} minutos.</translation>
    </message>
    <message>
        <source>Preparing the installation of “{package}”.</source>
        <translation>Preparando la instalación de «{package}».</translation>
    </message>
    <message>
        <source>Bringing the server&apos;s list of available software up to date.</source>
        <translation>Actualizando la lista de programas disponibles para el servidor.</translation>
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
        <source>The ports were tried from this computer.</source>
        <translation>Se probaron los puertos desde este equipo.</translation>
    </message>
    <message>
        <source>Port {port} answers from this computer.</source>
        <translation>El puerto {port} responde desde este equipo.</translation>
    </message>
    <message>
        <source>Port {port} was tried from this computer and did not answer.</source>
        <translation>Se probó el puerto {port} desde este equipo y no respondió.</translation>
    </message>
    <message>
        <source>The administration console answers only on the server itself.</source>
        <translation>La consola de administración responde solo en el propio servidor.</translation>
    </message>
    <message>
        <source>It was tried whether other computers reach the administration console.</source>
        <translation>Se probó si otros equipos llegan a la consola de administración.</translation>
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
        <translation>El administrador entró y creó dos cuentas temporales, Ana y Luis.</translation>
    </message>
    <message>
        <source>{writer} wrote to {reader}: received after {ms} ms.</source>
        <translation>{writer} escribió a {reader}: recibido tras {ms} ms.</translation>
    </message>
    <message>
        <source>No temporary account is left.</source>
        <translation>No queda ninguna cuenta temporal.</translation>
    </message>
    <message>
        <source>The temporary accounts were to be removed.</source>
        <translation>Se quiso borrar las cuentas temporales.</translation>
    </message>
    <message>
        <source>It was tried whether two people can write to each other.</source>
        <translation>Se probó si dos personas pueden escribirse.</translation>
    </message>
    <message>
        <source>The password “admin”, which everybody knows, is refused.</source>
        <translation>La contraseña «admin», que todo el mundo conoce, es rechazada.</translation>
    </message>
    <message>
        <source>The password “admin” was tried.</source>
        <translation>Se probó la contraseña «admin».</translation>
    </message>
    <message>
        <source>The administrator logged in to the administration console.</source>
        <translation>El administrador entró en la consola de administración.</translation>
    </message>
    <message>
        <source>The administrator&apos;s login to the administration console was tried.</source>
        <translation>Se probó la entrada del administrador en la consola de administración.</translation>
    </message>
    <message>
        <source>{user} wrote from one device to another: received after {ms} ms.</source>
        <translation>{user} escribió de un dispositivo a otro: recibido a los {ms} ms.</translation>
    </message>
    <message>
        <source>The administrator from before, “admin”, is refused.</source>
        <translation>El administrador de antes, «admin», es rechazado.</translation>
    </message>
    <message>
        <source>The login of the administrator from before, “admin”, was tried.</source>
        <translation>Se probó a entrar como el administrador de antes, «admin».</translation>
    </message>
    <message>
        <source>Openfire can read every password it keeps encrypted.</source>
        <translation>Openfire puede leer todas las contraseñas que guarda cifradas.</translation>
    </message>
    <message>
        <source>Openfire&apos;s log was searched for passwords it could not read.</source>
        <translation>Se buscaron en el registro de Openfire contraseñas que no haya podido leer.</translation>
    </message>
    <message>
        <source>Openfire&apos;s password opens a new connection to its database.</source>
        <translation>La contraseña de Openfire abre una conexión nueva con su base de datos.</translation>
    </message>
    <message>
        <source>A new connection to the database was tried with Openfire&apos;s password.</source>
        <translation>Se probó una conexión nueva con la base de datos con la contraseña de Openfire.</translation>
    </message>
    <message>
        <source>No password lies readable in Openfire&apos;s settings or in a file of ours.</source>
        <translation>No hay ninguna contraseña legible en los ajustes de Openfire ni en un archivo nuestro.</translation>
    </message>
    <message>
        <source>Openfire&apos;s settings and our files were searched for readable passwords.</source>
        <translation>Se buscaron contraseñas legibles en los ajustes de Openfire y en nuestros archivos.</translation>
    </message>
    <message>
        <source>The user “{user}” will be created; nobody can log in with it.</source>
        <translation>Se creará el usuario «{user}»; nadie puede entrar con él.</translation>
    </message>
    <message>
        <source>What an interrupted installation left will be removed.</source>
        <translation>Se quitará lo que dejó una instalación interrumpida.</translation>
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
        <source>Openfire {version} is on its way to the server.</source>
        <translation>Openfire {version} va de camino al servidor.</translation>
    </message>
    <message>
        <source>The server is unpacking Openfire.</source>
        <translation>El servidor está desempaquetando Openfire.</translation>
    </message>
    <message>
        <source>Openfire is starting; this takes about a quarter of a minute.</source>
        <translation>Openfire se está iniciando; tarda alrededor de un cuarto de minuto.</translation>
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
        <source>The earlier setup, which was never seen to work and which nobody has used, will be taken away; Openfire is then set up anew as answered.</source>
        <translation>Se retirará la instalación anterior, que nunca llegó a funcionar y que nadie ha usado; después Openfire se instala de nuevo según sus respuestas.</translation>
    </message>
    <message>
        <source>Openfire will be set up for {domain}, as you answered.</source>
        <translation>Openfire se configurará para {domain}, según sus respuestas.</translation>
    </message>
    <message>
        <source>Openfire will run as a service, with {memory} MiB for Java.</source>
        <translation>Openfire funcionará como servicio, con {memory} MiB para Java.</translation>
    </message>
    <message>
        <source>Openfire {version} lets strangers into its administration console (CVE-2023-32315). I keep the console closed to the network.</source>
        <translation>Openfire {version} deja entrar a extraños en su consola de administración (CVE-2023-32315). Mantengo la consola cerrada a la red.</translation>
    </message>
    <message>
        <source>The practice server is called {address}. Log in there as {user} with the password {password}; it refuses every other one.</source>
        <translation>El servidor de práctica se llama {address}. Entre con el usuario {user} y la contraseña {password}; rechaza cualquier otra.</translation>
    </message>
    <message>
        <source>There is the directory of a school at {host}. The account {account} may read it; its password, and everybody’s in it, is {password}. Pepa Palotes is one of the teachers.</source>
        <translation>En {host} está el directorio de un instituto. La cuenta {account} puede leerlo; su contraseña, y la de todas las personas que hay en él, es {password}. Pepa Palotes es una de las docentes.</translation>
    </message>
    <message>
        <source>PostgreSQL is switched off when it is needed. It holds a database {database} with a user of that name and the password {password}.</source>
        <translation>PostgreSQL está apagado cuando hace falta. Contiene una base de datos {database} con un usuario del mismo nombre y la contraseña {password}.</translation>
    </message>
    <message>
        <source>Another program already uses the port of the administration console.</source>
        <translation>Otro programa usa ya el puerto de la consola de administración.</translation>
    </message>
    <message>
        <source>Somebody else has already set up an Openfire on the server by hand, and it is running. Its administrator is called admin and has the password {password}.</source>
        <translation>Otra persona ya instaló a mano un Openfire en el servidor, y está en marcha. Su administrador se llama admin y tiene la contraseña {password}.</translation>
    </message>
    <message>
        <source>The connection to the server breaks off in the middle of the set-up.</source>
        <translation>La conexión con el servidor se corta en mitad de la instalación.</translation>
    </message>
    <message>
        <source>OpenLDAP will be installed with the directory “{base}”, for this server only.</source>
        <translation>Se instalará OpenLDAP con el directorio «{base}», solo para este servidor.</translation>
    </message>
    <message>
        <source>The directory will be closed to the network: only this server reaches it.</source>
        <translation>El directorio se cerrará a la red: solo este servidor podrá acceder a él.</translation>
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
        <source>The directory “{base}” will get places for people and groups.</source>
        <translation>Se crearán en el directorio «{base}» los lugares para los usuarios y los grupos.</translation>
    </message>
    <message>
        <source>Only Openfire will be able to read the directory, and passwords nobody.</source>
        <translation>Solo Openfire podrá leer el directorio; las contraseñas, nadie.</translation>
    </message>
    <message>
        <source>Openfire&apos;s account in the directory (“{account}”) will get its password.</source>
        <translation>Se pondrá la contraseña de la cuenta de Openfire en el directorio («{account}»).</translation>
    </message>
    <message>
        <source>People to be added: {count}</source>
        <translation>Usuarios que se añadirán: {count}</translation>
    </message>
    <message>
        <source>Memberships to be added to groups: {count}</source>
        <translation>Pertenencias a grupos que se añadirán: {count}</translation>
    </message>
    <message>
        <source>People who are there already and keep their data and password: {count}</source>
        <translation>Usuarios que ya están y conservan sus datos y su contraseña: {count}</translation>
    </message>
    <message>
        <source>People added: {done} of {count}</source>
        <translation>Usuarios añadidos: {done} de {count}</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is missing or too many.</source>
        <translation>Línea {line}: falta o sobra una comilla.</translation>
    </message>
    <message>
        <source>Line {line}: it has more values than the first line has columns.</source>
        <translation>Línea {line}: tiene más valores que columnas hay en la primera línea.</translation>
    </message>
    <message>
        <source>Line {line}: the user name is missing.</source>
        <translation>Línea {line}: falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>Line {line}: “{user}” cannot be a user name; use up to 64 letters a to z, digits, and “.”, “_”, “-” inside.</source>
        <translation>Línea {line}: «{user}» no puede ser un nombre de usuario; use hasta 64 letras de la a a la z (sin ñ ni tildes), cifras y, en medio, «.», «_» o «-».</translation>
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
        <source>Line {line}: there is a character in it that cannot be shown.</source>
        <translation>Línea {line}: contiene un carácter que no se puede mostrar.</translation>
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
        <source>Line {line}: there is a character in the password that nobody can type.</source>
        <translation>Línea {line}: la contraseña contiene un carácter que nadie puede escribir.</translation>
    </message>
    <message>
        <source>Openfire will encrypt the password it reads the directory with.</source>
        <translation>Openfire cifrará la contraseña con la que lee el directorio.</translation>
    </message>
    <message>
        <source>A move was broken off; the server returns to what it was before it.</source>
        <translation>Un cambio quedó interrumpido; el servidor vuelve a como estaba antes.</translation>
    </message>
    <message>
        <source>Nobody could be logged in from the directory; if going back fails, I cannot prove the return to it.</source>
        <translation>Nadie del directorio pudo entrar; si la vuelta atrás falla, no podré probar el regreso al directorio.</translation>
    </message>
    <message>
        <source>{user} from the directory is refused in the chat.</source>
        <translation>El chat rechaza a {user}, del directorio.</translation>
    </message>
    <message>
        <source>A setting will change: {setting_words}. Openfire will be restarted.</source>
        <translation>Cambiará un ajuste: {setting_words}. Openfire se reiniciará.</translation>
    </message>
    <message>
        <source>The firewall ({firewall}) will let people in through port {port}.</source>
        <translation>El cortafuegos ({firewall}) dejará entrar por el puerto {port}.</translation>
    </message>
    <message>
        <source>The certificate of the chat is for {domain} and valid until {ends}.</source>
        <translation>El certificado del chat es para {domain} y es válido hasta el {ends}.</translation>
    </message>
    <message>
        <source>The certificate of the chat was looked at: its names and its dates.</source>
        <translation>Se ha mirado el certificado del chat: sus nombres y sus fechas.</translation>
    </message>
    <message>
        <source>The server&apos;s list of users is being changed by somebody else. Waiting for it.</source>
        <translation>Otro programa está cambiando la lista de usuarios del servidor. Espero a que termine.</translation>
    </message>
    <message>
        <source>The directory answers and lets {user} in.</source>
        <translation>El directorio responde y deja entrar a {user}.</translation>
    </message>
    <message>
        <source>The directory was asked.</source>
        <translation>Se ha preguntado al directorio.</translation>
    </message>
    <message>
        <source>Somebody the directory does not know is refused in the chat.</source>
        <translation>El chat rechaza a quien el directorio no conoce.</translation>
    </message>
    <message>
        <source>These settings of the directory are corrected: {settings}.</source>
        <translation>Se corrigen estos ajustes del directorio: {settings}.</translation>
    </message>
    <message>
        <source>A change that was broken off in the middle will be taken back first; Openfire will be restarted.</source>
        <translation>Primero se deshará un cambio que se interrumpió a mitad; Openfire se reiniciará.</translation>
    </message>
    <message>
        <source>Openfire {version} has the fault called Log4Shell: whoever can write to it may take the server over. Choose a newer one if you can.</source>
        <translation>Openfire {version} tiene el fallo llamado Log4Shell: quien pueda escribirle puede hacerse con el servidor. Elija una versión más nueva si puede.</translation>
    </message>
    <message>
        <source>People in the directory: {people}. Users Openfire keeps itself: {users}; with a namesake in the directory: {namesakes}, without one: {without}.</source>
        <translation>Personas en el directorio: {people}. Usuarios propios de Openfire: {users}; con un homónimo en el directorio: {namesakes}, sin él: {without}.</translation>
    </message>
</context>
<context>
    <name>OpenfirePage</name>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>This is the program that carries the messages. Which one, and from where?</source>
        <translation>Es el programa que lleva los mensajes. ¿Cuál, y de dónde?</translation>
    </message>
    <message>
        <source>The newest one is the safest choice.</source>
        <translation>La más nueva es la más segura.</translation>
    </message>
    <message>
        <source>I could not fetch the list of releases, so I offer the usual one.</source>
        <translation>No he podido traer la lista de versiones; le ofrezco la habitual.</translation>
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
        <source>Straight from the project, and compared with its published checksum.</source>
        <translation>Directamente del proyecto, y comprobado con la suma que publica.</translation>
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
        <source>For a server that cannot reach the Internet: I send the file over.</source>
        <translation>Para un servidor que no llega a Internet: le envío yo el archivo.</translation>
    </message>
    <message>
        <source>I have the file</source>
        <translation>Tengo el archivo</translation>
    </message>
    <message>
        <source>The tar.gz you downloaded yourself, for instance openfire_5_1_1.tar.gz.</source>
        <translation>El tar.gz que ha descargado usted, por ejemplo openfire_5_1_1.tar.gz.</translation>
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
        <source>0 = I choose it: a quarter of the server’s memory, at most 2048 MB.</source>
        <translation>0 = la elijo yo: un cuarto de la del servidor, como mucho 2048 MB.</translation>
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
</context>
<context>
    <name>Overview</name>
    <message>
        <source>That did not work</source>
        <translation>Eso no ha funcionado</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
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
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Stops Openfire</source>
        <translation>Detiene Openfire</translation>
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
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Password of the administrator “{user}”</source>
        <translation>Contraseña del administrador «{user}»</translation>
    </message>
    <message>
        <source>Needed for the test with two people. It is not stored.</source>
        <translation>Hace falta para la prueba con dos personas. No se guarda.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Lo que se ha probado</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>I am looking…</source>
        <translation>Estoy mirando…</translation>
    </message>
    <message>
        <source>The chat is stopped</source>
        <translation>El chat está parado</translation>
    </message>
    <message>
        <source>Nobody can write on {server} until it is started.</source>
        <translation>Nadie puede escribir en {server} hasta que se inicie.</translation>
    </message>
    <message>
        <source>Yes, the chat works</source>
        <translation>Sí, el chat funciona</translation>
    </message>
    <message>
        <source>Two test users wrote to each other on {server} at {time}.</source>
        <translation>Dos usuarios de prueba se escribieron en {server} a las {time}.</translation>
    </message>
    <message>
        <source>{user} from the directory logged in to {server} at {time}.</source>
        <translation>{user}, del directorio, entró en {server} a las {time}.</translation>
    </message>
    <message>
        <source>Not everything works</source>
        <translation>No todo funciona</translation>
    </message>
    <message>
        <source>The test at {time} did not go through on {server}.</source>
        <translation>La prueba de las {time} no salió bien en {server}.</translation>
    </message>
    <message>
        <source>Openfire is running</source>
        <translation>Openfire está en marcha</translation>
    </message>
    <message>
        <source>Whether people can write on {server} is told by the test.</source>
        <translation>Si la gente puede escribirse en {server} lo dirá la prueba.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>There is something to solve first</source>
        <translation>Antes hay algo que resolver</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Move the people to a directory…</source>
        <translation>Pasar a las personas a un directorio…</translation>
    </message>
    <message>
        <source>Use Openfire’s own users again…</source>
        <translation>Volver a los usuarios de Openfire…</translation>
    </message>
    <message>
        <source>The people are kept by Openfire itself</source>
        <translation>A las personas las guarda el propio Openfire</translation>
    </message>
    <message>
        <source>A school or company with a directory (LDAP) can use it here too.</source>
        <translation>Si su centro o empresa tiene un directorio (LDAP), aquí también se puede usar.</translation>
    </message>
    <message>
        <source>The people come from the directory at {host}</source>
        <translation>Las personas vienen del directorio de {host}</translation>
    </message>
    <message>
        <source>The people come from the directory on the same server</source>
        <translation>Las personas vienen del directorio del mismo servidor</translation>
    </message>
    <message>
        <source>The chat is looked after by: {users}</source>
        <translation>Cuidan del chat: {users}</translation>
    </message>
    <message>
        <source>Correct the directory…</source>
        <translation>Corregir el directorio…</translation>
    </message>
</context>
<context>
    <name>PeopleFields</name>
    <message>
        <source>Base DN</source>
        <translation>DN base</translation>
    </message>
    <message>
        <source>The place that holds people and groups.</source>
        <translation>El lugar que contiene personas y grupos.</translation>
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
        <source>Stands before the @.</source>
        <translation>Va delante de la @.</translation>
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
        <source>The ticks write it; here it can be refined.</source>
        <translation>Lo escriben las casillas; aquí se puede afinar.</translation>
    </message>
    <message>
        <source>User profile (vCard): what stays empty is not shown</source>
        <translation>Perfil de usuario (vCard): lo que quede vacío no se muestra</translation>
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
        <translation>Puesto de trabajo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
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
        <translation>Estas son las personas que podrán entrar en el chat.</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>The directory holds several trees: choose yours.</source>
        <translation>El directorio contiene varios árboles: elija el suyo.</translation>
    </message>
    <message>
        <source>For experts: names in the directory</source>
        <translation>Para expertos: nombres técnicos</translation>
    </message>
    <message>
        <source>Who counts as a person?</source>
        <translation>¿Quién cuenta como persona?</translation>
    </message>
    <message>
        <source>From which places of the directory?</source>
        <translation>¿De qué lugares del directorio?</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
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
    <message>
        <source>I found more than {count} people. These are some of them:</source>
        <translation>He encontrado a más de {count} personas. Estas son algunas:</translation>
    </message>
    <message numerus="yes">
        <source>I found %n person(s):</source>
        <translation>
            <numerusform>He encontrado a %n persona:</numerusform>
            <numerusform>He encontrado a %n personas:</numerusform>
        </translation>
    </message>
    <message>
        <source>I found {count} people. These are some of them:</source>
        <translation>He encontrado a {count} personas. Estas son algunas:</translation>
    </message>
    <message>
        <source>I am looking for the people…</source>
        <translation>Estoy buscando a las personas…</translation>
    </message>
    <message>
        <source>Tick at least one</source>
        <translation>Marque al menos una casilla</translation>
    </message>
    <message>
        <source>Nobody was found yet</source>
        <translation>Todavía no se ha encontrado a nadie</translation>
    </message>
    <message>
        <source>The directory lists no more at once, so Openfire’s own lists will show only these; the others can log in all the same.</source>
        <translation>El directorio no da más en una misma consulta, así que las listas de Openfire solo mostrarán estas; las demás personas pueden iniciar sesión igualmente.</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) are in the directory, but not under the base of the search: Openfire does not see them.</source>
        <translation>
            <numerusform>Hay %n persona más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
            <numerusform>Hay %n personas más en el directorio, pero fuera de la base de búsqueda: Openfire no llega hasta ahí.</numerusform>
        </translation>
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
        <source>Some answers in “{file}” cannot be used.</source>
        <translation>Algunas respuestas de «{file}» no sirven.</translation>
    </message>
    <message>
        <source>Correct the answers listed here and try again.</source>
        <translation>Corrija las respuestas que se indican aquí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{target}” does not say who logs in to which server.</source>
        <translation>«{target}» no dice quién entra en qué servidor.</translation>
    </message>
    <message>
        <source>Write it like this: ana@chat.example.org</source>
        <translation>Escríbalo así: ana@chat.example.org</translation>
    </message>
    <message>
        <source>Make it readable by you alone: chmod 600 {file}</source>
        <translation>Haga que solo usted pueda leerlo: chmod 600 {file}</translation>
    </message>
    <message>
        <source>Write one secret a line, like this: admin_password = &quot;…&quot;</source>
        <translation>Escriba una por línea, así: admin_password = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Choose another one: no blanks at its ends, no two blanks in a row, and never “admin”.</source>
        <translation>Elija otra: sin espacios en los extremos, sin dos espacios seguidos, y nunca «admin».</translation>
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
        <translation>Inténtelo de nuevo. Si vuelve a pasar, guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>I made a mistake of my own and stopped.</source>
        <translation>He cometido un error propio y me he detenido.</translation>
    </message>
    <message>
        <source>Save the report and ask for help; trying again is safe.</source>
        <translation>Guarde el informe y pida ayuda; intentarlo de nuevo no es peligroso.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers at {host}, port {port}.</source>
        <translation>Ningún PostgreSQL responde en {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>Start PostgreSQL there, or correct the address and the port.</source>
        <translation>Inicie PostgreSQL allí o corrija la dirección y el puerto.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run on port {port} of the server, but on port {found}.</source>
        <translation>PostgreSQL no funciona en el puerto {port} del servidor, sino en el puerto {found}.</translation>
    </message>
    <message>
        <source>Enter {found} as the port of the database.</source>
        <translation>Escriba {found} como puerto de la base de datos.</translation>
    </message>
    <message>
        <source>The server cannot reach {host}: nothing came back from port {port}.</source>
        <translation>El servidor no puede comunicarse con {host}: no hubo respuesta del puerto {port}.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall stands between the two servers.</source>
        <translation>Compruebe la dirección y que ningún cortafuegos separe los dos servidores.</translation>
    </message>
    <message>
        <source>Something answers at {host}, port {port}, but it is not PostgreSQL.</source>
        <translation>Algo responde en {host}, puerto {port}, pero no es PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct the port; PostgreSQL&apos;s usual one is 5432.</source>
        <translation>Corrija el puerto; el habitual de PostgreSQL es el 5432.</translation>
    </message>
    <message>
        <source>The server knows no computer called “{host}”.</source>
        <translation>El servidor no conoce ningún equipo llamado «{host}».</translation>
    </message>
    <message>
        <source>Check the spelling of the database&apos;s address, or enter its number address.</source>
        <translation>Compruebe cómo está escrita la dirección de la base de datos o escriba su dirección numérica.</translation>
    </message>
    <message>
        <source>The password is not the one of the database user “{user}”.</source>
        <translation>La contraseña no es la del usuario de la base de datos «{user}».</translation>
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
        <translation>Compruebe ambos o pregunte al administrador de esa base de datos.</translation>
    </message>
    <message>
        <source>PostgreSQL has no user called “{user}”.</source>
        <translation>PostgreSQL no tiene ningún usuario llamado «{user}».</translation>
    </message>
    <message>
        <source>Correct the name of the database user, or let the setup create it.</source>
        <translation>Corrija el nombre del usuario de la base de datos o deje que el asistente lo cree.</translation>
    </message>
    <message>
        <source>The database user “{user}” is not allowed to log in to PostgreSQL, or no longer.</source>
        <translation>El usuario de la base de datos «{user}» no tiene permiso para iniciar sesión en PostgreSQL, o ya no lo tiene.</translation>
    </message>
    <message>
        <source>Enter the password of “{user}” as the password of the database, or choose another name for the database user. If you know that only this Openfire uses “{user}”, have the database&apos;s administrator run this, and I take it as mine: {line}</source>
        <translation>Escriba la contraseña de «{user}» como contraseña de la base de datos o elija otro nombre para el usuario de la base de datos. Si sabe que solo este Openfire usa «{user}», pida al administrador de la base de datos que ejecute esto y lo tomaré como mío: {line}</translation>
    </message>
    <message>
        <source>There is no database called “{database}” at {host}.</source>
        <translation>No hay ninguna base de datos llamada «{database}» en {host}.</translation>
    </message>
    <message>
        <source>Correct the name of the database, or have it created with “{user}” as its owner.</source>
        <translation>Corrija el nombre de la base de datos o pida que la creen con «{user}» como propietario.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} has a rule that keeps the user “{user}” out of the database “{database}” when the connection comes from this server.</source>
        <translation>PostgreSQL en {host} tiene una regla que impide al usuario «{user}» entrar en la base de datos «{database}» cuando la conexión viene de este servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot start on the server: it has no {file}.</source>
        <translation>PostgreSQL no puede iniciarse en el servidor: le falta {file}.</translation>
    </message>
    <message>
        <source>If its databases are still needed, have that file put back from a backup. If not, move what is left out of the way: “sudo mv {folder} {folder}.old”. Then try again.</source>
        <translation>Si sus bases de datos todavía hacen falta, haga que recuperen ese archivo de una copia de seguridad. Si no, aparte lo que queda: «sudo mv {folder} {folder}.old». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot start: {file} says that its port is “{found}”.</source>
        <translation>PostgreSQL no puede iniciarse: según {file}, su puerto es «{found}».</translation>
    </message>
    <message>
        <source>Somebody has switched PostgreSQL off on the server so that nothing can start it: its service {unit} is masked.</source>
        <translation>Alguien ha desactivado PostgreSQL en el servidor de modo que nada puede iniciarlo: su servicio {unit} está enmascarado.</translation>
    </message>
    <message>
        <source>If it may run, have “sudo {command}” run on the server, and try again.</source>
        <translation>Si puede funcionar, haga que ejecuten «sudo {command}» en el servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database “{database}” keeps its text as {encoding}; Openfire needs UTF8, or names with accents will break.</source>
        <translation>La base de datos «{database}» guarda el texto como {encoding}; Openfire necesita UTF8, o los nombres con acentos se dañarán.</translation>
    </message>
    <message>
        <source>Enter the name of another database, made with the encoding UTF8.</source>
        <translation>Escriba el nombre de otra base de datos, creada con la codificación UTF8.</translation>
    </message>
    <message>
        <source>The database “{database}” exists and belongs to another user, “{owner}”, not to “{user}”.</source>
        <translation>La base de datos «{database}» ya existe y pertenece a otro usuario, «{owner}», no a «{user}».</translation>
    </message>
    <message>
        <source>Enter the name of a database that does not exist yet, so that nobody&apos;s data is touched.</source>
        <translation>Escriba el nombre de una base de datos que aún no exista, para no tocar los datos de nadie.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} takes only encrypted connections, and encryption is switched off in the answers.</source>
        <translation>PostgreSQL en {host} solo acepta conexiones cifradas, y el cifrado está desactivado en las respuestas.</translation>
    </message>
    <message>
        <source>An encrypted connection to PostgreSQL at {host} is asked for, but it cannot be made: that server does not offer one that is safe today.</source>
        <translation>Se pide una conexión cifrada con PostgreSQL en {host}, pero no es posible: ese servidor no ofrece ninguna que hoy sea segura.</translation>
    </message>
    <message>
        <source>This PostgreSQL is version {version}; at least {needed} is needed.</source>
        <translation>Este PostgreSQL es de la versión {version}; se necesita al menos la {needed}.</translation>
    </message>
    <message>
        <source>Use a newer PostgreSQL, for example the one the server&apos;s system offers.</source>
        <translation>Use un PostgreSQL más reciente, por ejemplo el que ofrece el sistema del servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} has no free connection for “{user}”: all it allows are in use.</source>
        <translation>PostgreSQL en {host} no tiene ninguna conexión libre para «{user}»: todas las que permite están en uso.</translation>
    </message>
    <message>
        <source>Try again when other programs have closed theirs, or ask its administrator to run this (after ALTER SYSTEM, PostgreSQL has to be restarted): {line}</source>
        <translation>Vuelva a intentarlo cuando otros programas hayan cerrado las suyas, o pida a su administrador que ejecute esto (después de ALTER SYSTEM hay que reiniciar PostgreSQL): {line}</translation>
    </message>
    <message>
        <source>Enter the address and the port of PostgreSQL itself, or have the pooler keep each connection for one program: write “{line}” for the database “{database}” in pgbouncer.ini, and restart it.</source>
        <translation>Escriba la dirección y el puerto del propio PostgreSQL, o haga que el agrupador reserve cada conexión para un solo programa: escriba «{line}» para la base de datos «{database}» en pgbouncer.ini y reinícielo.</translation>
    </message>
    <message>
        <source>Give the server a zone by its present name, for example with “{command}”; or install the package tzdata-legacy where PostgreSQL runs, and restart PostgreSQL. Then try again.</source>
        <translation>Ponga en el servidor una zona con su nombre actual, por ejemplo con «{command}»; o instale el paquete tzdata-legacy donde funciona PostgreSQL y reinicie PostgreSQL. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} is just starting or stopping and lets nobody in yet.</source>
        <translation>PostgreSQL en {host} se está iniciando o deteniendo y todavía no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database “{database}” holds the data of an Openfire for another domain, “{found}” and not “{domain}”.</source>
        <translation>La base de datos «{database}» contiene los datos de un Openfire para otro dominio, «{found}» y no «{domain}».</translation>
    </message>
    <message>
        <source>PostgreSQL answered in a way that was not expected.</source>
        <translation>PostgreSQL respondió de una manera inesperada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save the report and show it to whoever looks after the database.</source>
        <translation>Vuelva a intentarlo. Si ocurre de nuevo, guarde el informe y muéstrelo a quien administra la base de datos.</translation>
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
        <source>The server&apos;s processor is of the kind {found}, on which Openfire has not been tried.</source>
        <translation>El procesador del servidor es del tipo {found}, en el que Openfire no se ha probado.</translation>
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
        <source>The server&apos;s answer to a question about itself could not be read.</source>
        <translation>No se pudo leer la respuesta del servidor a una pregunta sobre sí mismo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save the report and ask for help with it.</source>
        <translation>Vuelva a intentarlo. Si ocurre de nuevo, guarde el informe y pida ayuda con él.</translation>
    </message>
    <message>
        <source>Openfire can only be set up on this computer itself if it runs Linux.</source>
        <translation>Openfire solo se puede instalar en este mismo equipo si usa Linux.</translation>
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
        <source>Wait until it is finished, then try again. Never switch the server off meanwhile.</source>
        <translation>Espere a que termine y vuelva a intentarlo. No apague el servidor mientras tanto.</translation>
    </message>
    <message>
        <source>The server&apos;s software sources have no “{package}”.</source>
        <translation>Las fuentes de programas del servidor no ofrecen «{package}».</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to enable the standard sources of its system, then try again.</source>
        <translation>Pida a quien administra el servidor que active las fuentes estándar de su sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server could not download “{package}” from its software sources.</source>
        <translation>El servidor no pudo descargar «{package}» de sus fuentes de programas.</translation>
    </message>
    <message>
        <source>Check that the server reaches the internet and that its clock is right, then try again.</source>
        <translation>Compruebe que el servidor tiene acceso a Internet y que su reloj está en hora, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An earlier installation on the server was interrupted or does not fit together, and “{package}” cannot be installed until that is mended. Mending it automatically did not work.</source>
        <translation>Una instalación anterior en el servidor se interrumpió o no es coherente, y «{package}» no se puede instalar hasta repararla. La reparación automática no funcionó.</translation>
    </message>
    <message>
        <source>Show the details to whoever looks after the server: the programs named there have to be repaired first.</source>
        <translation>Muestre los detalles a quien administra el servidor: primero hay que reparar los programas que allí se nombran.</translation>
    </message>
    <message>
        <source>Installing “{package}” on the server failed.</source>
        <translation>La instalación de «{package}» en el servidor falló.</translation>
    </message>
    <message>
        <source>Try again. If it fails in the same place, show the details to whoever looks after the server.</source>
        <translation>Vuelva a intentarlo. Si falla en el mismo punto, muestre los detalles a quien administra el servidor.</translation>
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
        <source>The administration console does not let {user} from the directory in.</source>
        <translation>La consola de administración no deja entrar a {user}, del directorio.</translation>
    </message>
    <message>
        <source>Check the password of {user}, that the directory answers, and that {user} is named as an administrator.</source>
        <translation>Compruebe la contraseña de {user}, que el directorio responde y que {user} figura como administrador.</translation>
    </message>
    <message>
        <source>The administrator from before, “admin”, still gets into the administration console.</source>
        <translation>El administrador de antes, «admin», sigue entrando en la consola de administración.</translation>
    </message>
    <message>
        <source>Openfire does not ask the directory. Save the report and ask for help before anybody uses the server.</source>
        <translation>Openfire no pregunta al directorio. Guarde el informe y pida ayuda antes de que nadie use el servidor.</translation>
    </message>
    <message>
        <source>The chat let {user} in with a password I made up.</source>
        <translation>El chat dejó entrar a {user} con una contraseña inventada.</translation>
    </message>
    <message>
        <source>Stop Openfire until this is cured: anybody can chat as anybody. Save the report and ask for help.</source>
        <translation>Detenga Openfire hasta que esto se arregle: cualquiera puede chatear en nombre de cualquiera. Guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>Openfire cannot read a password it keeps encrypted, perhaps the one for the directory.</source>
        <translation>Openfire no puede leer una contraseña que guarda cifrada, quizá la del directorio.</translation>
    </message>
    <message>
        <source>Save the report and ask for help: logins may work today and stop on another day.</source>
        <translation>Guarde el informe y pida ayuda: puede que hoy se pueda entrar y otro día ya no.</translation>
    </message>
    <message>
        <source>Port {port} does not answer: no program on the server listens there for other computers.</source>
        <translation>El puerto {port} no responde: ningún programa del servidor escucha ahí a otros equipos.</translation>
    </message>
    <message>
        <source>If Openfire was started just now, wait a minute and check again. If it stays so, restart Openfire.</source>
        <translation>Si Openfire acaba de iniciarse, espere un minuto y compruébelo de nuevo. Si sigue igual, reinicie Openfire.</translation>
    </message>
    <message>
        <source>Add port {port} to the ports to open, then choose “Install now” again: I open it in that firewall, or say which line is missing there.</source>
        <translation>Añada el puerto {port} a los puertos que se abren y vuelva a elegir «Instalar ahora»: lo abro en ese cortafuegos, o le digo qué línea falta allí.</translation>
    </message>
    <message>
        <source>Open TCP port {port} in your provider&apos;s control panel, where it is called “firewall” or “security group”. If it is open there, check again from another network.</source>
        <translation>Abra el puerto TCP {port} en el panel de control de su proveedor, donde se llama «firewall», «cortafuegos» o «grupo de seguridad». Si ya está abierto, compruébelo de nuevo desde otra red.</translation>
    </message>
    <message>
        <source>The administration console does not accept the administrator&apos;s password.</source>
        <translation>La consola de administración no acepta la contraseña del administrador.</translation>
    </message>
    <message>
        <source>Enter the password this server was set up with. The name to type is “admin”, without anything after it.</source>
        <translation>Escriba la contraseña con la que se configuró este servidor. El nombre que debe escribir es «admin», sin nada detrás.</translation>
    </message>
    <message>
        <source>The administrator&apos;s password is right, but the console has locked the account for a while: too many wrong passwords were tried.</source>
        <translation>La contraseña del administrador es correcta, pero la consola ha bloqueado la cuenta por un tiempo: se probaron demasiadas contraseñas equivocadas.</translation>
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
        <source>Wait a minute and check again; if it stays so, restart Openfire.</source>
        <translation>Espere un minuto y compruébelo de nuevo; si sigue igual, reinicie Openfire.</translation>
    </message>
    <message>
        <source>The administration console answers other computers on port {port}, although it should answer only on the server itself.</source>
        <translation>La consola de administración responde a otros equipos en el puerto {port}, aunque solo debería responder en el propio servidor.</translation>
    </message>
    <message>
        <source>Anybody can administer this server: the name “admin” with the password “admin”, which everybody knows, is accepted.</source>
        <translation>Cualquiera puede administrar este servidor: acepta el nombre «admin» con la contraseña «admin», que todo el mundo conoce.</translation>
    </message>
    <message>
        <source>Log in to the console as “admin” now and choose another password.</source>
        <translation>Entre ahora en la consola como «admin» y elija otra contraseña.</translation>
    </message>
    <message>
        <source>The server takes connections for “{domain}”, but then says nothing.</source>
        <translation>El servidor acepta conexiones para «{domain}», pero después no dice nada.</translation>
    </message>
    <message>
        <source>It may still be busy with its start: wait a minute and check again. If it stays so, restart Openfire.</source>
        <translation>Puede que aún esté ocupado con el arranque: espere un minuto y compruébelo de nuevo. Si sigue igual, reinicie Openfire.</translation>
    </message>
    <message>
        <source>Logging in to the chat as “{account}” did not work.</source>
        <translation>No se pudo entrar en el chat como «{account}».</translation>
    </message>
    <message>
        <source>Check that the domain and the administrator&apos;s password are those this server was set up with, and check again.</source>
        <translation>Vea si el dominio y la contraseña del administrador son los de la instalación de este servidor y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not insist on encryption for “{domain}”: passwords and messages could be read on the way.</source>
        <translation>El servidor no exige cifrado para «{domain}»: las contraseñas y los mensajes podrían leerse por el camino.</translation>
    </message>
    <message>
        <source>Somebody else answers for “{domain}”: the certificate seen from this computer is not the one the server has. No password was sent.</source>
        <translation>Otro responde en nombre de «{domain}»: el certificado que se ve desde este equipo no es el que tiene el servidor. No se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Check again from another network. If it happens there too, ask your provider what stands between this computer and the server.</source>
        <translation>Compruébelo de nuevo desde otra red. Si allí ocurre también, pregunte a su proveedor qué hay entre este equipo y el servidor.</translation>
    </message>
    <message>
        <source>The temporary account “{account}” could not be created.</source>
        <translation>No se pudo crear la cuenta temporal «{account}».</translation>
    </message>
    <message>
        <source>Check again; if it stays so, save the report: Details say what Openfire wrote.</source>
        <translation>Compruébelo de nuevo; si sigue igual, guarde el informe: en «Detalles» está lo que escribió Openfire.</translation>
    </message>
    <message>
        <source>Temporary accounts could not be removed: {accounts}.</source>
        <translation>No se pudieron borrar las cuentas temporales: {accounts}.</translation>
    </message>
    <message>
        <source>Check again, which removes them first, or delete them in the console under Users/Groups. Nobody knows their passwords.</source>
        <translation>Compruébelo de nuevo, lo que primero las borra, o bórrelas en la consola, en «Usuarios/Grupos». Nadie conoce sus contraseñas.</translation>
    </message>
    <message>
        <source>{writer} wrote to {reader}, but the message did not arrive within 15 seconds.</source>
        <translation>{writer} escribió a {reader}, pero el mensaje no llegó en 15 segundos.</translation>
    </message>
    <message>
        <source>Check again; if it stays so, the server is overloaded: restart Openfire.</source>
        <translation>Compruébelo de nuevo; si sigue igual, el servidor está sobrecargado: reinicie Openfire.</translation>
    </message>
    <message>
        <source>A password lies readable in a file on the server. Details name the file.</source>
        <translation>Hay una contraseña legible en un archivo del servidor. En «Detalles» se nombra el archivo.</translation>
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
        <translation>Compruebe que la dirección esté bien escrita y que este equipo tenga conexión.</translation>
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
        <translation>El equipo {host} existe, pero nada acepta conexiones en su puerto {port}.</translation>
    </message>
    <message>
        <source>Check the port; if it is right, SSH has to be switched on at the server first.</source>
        <translation>Compruebe el puerto; si es correcto, primero hay que activar SSH en el servidor.</translation>
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
        <source>The server {host} hung up before anybody could log in.</source>
        <translation>El servidor {host} cortó la conexión antes de que se pudiera iniciar sesión.</translation>
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
        <source>Compare {fingerprint} with what your provider or the server&apos;s own screen shows, then connect again.</source>
        <translation>Compare {fingerprint} con lo que muestra su proveedor o la propia pantalla del servidor y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The server {host} shows another key than before. It may have been installed anew, or somebody may be posing as it.</source>
        <translation>El servidor {host} muestra una clave distinta de la anterior. Puede que lo hayan reinstalado, o que alguien se haga pasar por él.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again: what is done is kept, and what was going on is taken up again.</source>
        <translation>Compruebe la red de este equipo y vuelva a intentarlo: lo que ya está hecho se conserva y lo que estaba en marcha se retoma.</translation>
    </message>
    <message>
        <source>The server does not accept this password for “{user}”.</source>
        <translation>El servidor no acepta esta contraseña para «{user}».</translation>
    </message>
    <message>
        <source>Check the user name and type the password again. Many servers never let “root” log in with a password.</source>
        <translation>Compruebe el nombre de usuario y escriba de nuevo la contraseña. Muchos servidores nunca permiten que «root» entre con contraseña.</translation>
    </message>
    <message>
        <source>The server lets nobody log in with a password.</source>
        <translation>El servidor no permite que nadie inicie sesión con contraseña.</translation>
    </message>
    <message>
        <source>Choose to log in with a key file or with the keys of this computer.</source>
        <translation>Elija iniciar sesión con un archivo de clave o con las claves de este equipo.</translation>
    </message>
    <message>
        <source>The server wants more than one proof from “{user}”, such as a code from a phone.</source>
        <translation>El servidor exige a «{user}» más de una prueba, por ejemplo un código del teléfono.</translation>
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
        <source>Check the user name, and that the public half of this key was entered at the server for that user.</source>
        <translation>Compruebe el nombre de usuario y que la mitad pública de esta clave esté registrada en el servidor para ese usuario.</translation>
    </message>
    <message>
        <source>The key file {file} does not exist on this computer.</source>
        <translation>El archivo de clave {file} no existe en este equipo.</translation>
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
        <source>Choose another file; if it is the right one, ask whoever gave you the key for an undamaged copy.</source>
        <translation>Elija otro archivo; si es el correcto, pida una copia sin daños a quien le dio la clave.</translation>
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
        <source>The key agent of this computer is not running or holds no key.</source>
        <translation>El agente de claves de este equipo no está en marcha o no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Add your key to the agent, or choose the key file here.</source>
        <translation>Añada su clave al agente o elija aquí el archivo de clave.</translation>
    </message>
    <message>
        <source>The server accepts none of the keys in the agent of this computer for “{user}”.</source>
        <translation>El servidor no acepta para «{user}» ninguna de las claves del agente de este equipo.</translation>
    </message>
    <message>
        <source>Check the user name, or choose the right key file here.</source>
        <translation>Compruebe el nombre de usuario o elija aquí el archivo de clave adecuado.</translation>
    </message>
    <message>
        <source>The server broke off because too many keys were tried.</source>
        <translation>El servidor interrumpió el inicio de sesión porque se probaron demasiadas claves.</translation>
    </message>
    <message>
        <source>Choose the one key file that belongs to this server.</source>
        <translation>Elija el único archivo de clave que corresponde a este servidor.</translation>
    </message>
    <message>
        <source>Have the SSH service of the server updated.</source>
        <translation>Pida que actualicen el servicio SSH del servidor.</translation>
    </message>
    <message>
        <source>The server does not let SSH pass connections on to its other services.</source>
        <translation>El servidor no permite que SSH lleve conexiones hasta sus otros servicios.</translation>
    </message>
    <message>
        <source>“{user}” may log in, but cannot run commands on the server: the login runs “{shell}” instead of an ordinary shell.</source>
        <translation>«{user}» puede iniciar sesión, pero no ejecutar órdenes en el servidor: la sesión abre «{shell}» en lugar de un intérprete de órdenes normal.</translation>
    </message>
    <message>
        <source>Use an account with an ordinary shell such as bash, or have this one given one.</source>
        <translation>Use una cuenta con un intérprete normal, como bash, o pida que le asignen uno a esta.</translation>
    </message>
    <message>
        <source>“{user}” is not the server&apos;s administrator, and the server has no sudo with which to become it.</source>
        <translation>«{user}» no es el administrador del servidor, y el servidor no tiene sudo para llegar a serlo.</translation>
    </message>
    <message>
        <source>Log in as root, or have sudo installed on the server.</source>
        <translation>Inicie sesión como root o pida que instalen sudo en el servidor.</translation>
    </message>
    <message>
        <source>“{user}” becomes administrator of the server only with a password, and none was given.</source>
        <translation>«{user}» solo puede actuar como administrador del servidor con una contraseña, y no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>Type the password that “{user}” uses with sudo.</source>
        <translation>Escriba la contraseña que «{user}» usa con sudo.</translation>
    </message>
    <message>
        <source>The login worked, but sudo does not accept the password of “{user}”.</source>
        <translation>El inicio de sesión funcionó, pero sudo no acepta la contraseña de «{user}».</translation>
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
        <source>Use an account that may, or have “{user}” added to the administrators.</source>
        <translation>Use una cuenta que lo tenga o pida que añadan a «{user}» a los administradores.</translation>
    </message>
    <message>
        <source>The server lets “{user}” become administrator only from a terminal.</source>
        <translation>El servidor solo permite a «{user}» actuar como administrador desde una terminal.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to remove “requiretty” from the settings of sudo.</source>
        <translation>Pida a quien administra el servidor que quite «requiretty» de la configuración de sudo.</translation>
    </message>
    <message>
        <source>The server has been working on “{command}” for {seconds} seconds without a sign of life.</source>
        <translation>El servidor lleva {seconds} segundos trabajando en «{command}» sin dar señales de vida.</translation>
    </message>
    <message>
        <source>Try again. If it stays silent, have a look at how busy the server is.</source>
        <translation>Vuelva a intentarlo. Si sigue sin responder, compruebe si el servidor está muy ocupado.</translation>
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
        <translation>El servidor no encuentra ningún equipo con el nombre «{host}».</translation>
    </message>
    <message>
        <source>Check the spelling, or enter the address in numbers.</source>
        <translation>Compruebe que esté bien escrito o indique la dirección en números.</translation>
    </message>
    <message>
        <source>The server gets no answer from {host} on port {port}.</source>
        <translation>El servidor no recibe respuesta de {host} en el puerto {port}.</translation>
    </message>
    <message>
        <source>Check that the other computer is switched on and that no firewall keeps the two apart.</source>
        <translation>Compruebe que el otro equipo esté encendido y que ningún cortafuegos los separe.</translation>
    </message>
    <message>
        <source>The file “{file}” could not be sent to the server as a whole.</source>
        <translation>No se pudo enviar el archivo «{file}» completo al servidor.</translation>
    </message>
    <message>
        <source>Try again: what has arrived already is not sent twice.</source>
        <translation>Vuelva a intentarlo: lo que ya ha llegado no se envía dos veces.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to whoever looks after the server.</source>
        <translation>Vuelva a intentarlo. Si se repite, muestre los detalles a quien administra el servidor.</translation>
    </message>
    <message>
        <source>I cannot reach the list of Openfire&apos;s releases.</source>
        <translation>No puedo llegar a la lista de versiones de Openfire.</translation>
    </message>
    <message>
        <source>Check the internet connection, or choose a file you already have.</source>
        <translation>Compruebe la conexión a internet, o elija un archivo que ya tenga.</translation>
    </message>
    <message>
        <source>There is no release {version} of Openfire to download.</source>
        <translation>No hay una versión {version} de Openfire que descargar.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Elija otra versión.</translation>
    </message>
    <message>
        <source>Nobody has published how to check a download of Openfire {version}.</source>
        <translation>Nadie ha publicado cómo comprobar una descarga de Openfire {version}.</translation>
    </message>
    <message>
        <source>Choose a newer version, or bring the file yourself from a place you trust.</source>
        <translation>Elija una versión más nueva, o traiga usted el archivo desde un lugar de confianza.</translation>
    </message>
    <message>
        <source>The download of {file} broke off.</source>
        <translation>La descarga de {file} se ha interrumpido.</translation>
    </message>
    <message>
        <source>Let this computer download Openfire and send it to the server.</source>
        <translation>Deje que este ordenador descargue Openfire y lo envíe al servidor.</translation>
    </message>
    <message>
        <source>I cannot open Openfire&apos;s file {file}.</source>
        <translation>No puedo abrir el archivo de Openfire {file}.</translation>
    </message>
    <message>
        <source>Choose the file again; perhaps it was moved.</source>
        <translation>Elija el archivo otra vez; puede que se haya movido.</translation>
    </message>
    <message>
        <source>The file {file} is not the one that was published: it is damaged or false.</source>
        <translation>El archivo {file} no es el que se publicó: está dañado o es falso.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not use this file.</source>
        <translation>Inténtelo de nuevo. Si vuelve a pasar, no use este archivo.</translation>
    </message>
    <message>
        <source>The file {file} is not Openfire as it is published for Linux.</source>
        <translation>El archivo {file} no es Openfire tal como se publica para Linux.</translation>
    </message>
    <message>
        <source>Choose the file whose name looks like openfire_5_1_1.tar.gz.</source>
        <translation>Elija el archivo cuyo nombre se parece a openfire_5_1_1.tar.gz.</translation>
    </message>
    <message>
        <source>The file {file} holds Openfire {found}, not {wanted}.</source>
        <translation>El archivo {file} contiene Openfire {found}, no {wanted}.</translation>
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
        <source>Choose version {found} to go on with it. I do not upgrade it here.</source>
        <translation>Elija la versión {found} para seguir con él. Aquí no lo actualizo.</translation>
    </message>
    <message>
        <source>I cannot read Openfire&apos;s settings file {file} on the server.</source>
        <translation>No puedo leer el archivo de configuración {file} de Openfire en el servidor.</translation>
    </message>
    <message>
        <source>Somebody may have edited it by hand: put it right or bring back a copy.</source>
        <translation>Puede que alguien lo haya editado a mano: corríjalo o recupere una copia.</translation>
    </message>
    <message>
        <source>Answer as it is now: {here}.</source>
        <translation>Responda lo que hay ahora: {here}.</translation>
    </message>
    <message>
        <source>Openfire was started but does not answer.</source>
        <translation>Openfire se ha iniciado, pero no contesta.</translation>
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
        <source>There is an account named {user} on the server with which somebody can log in (its shell is {shell}). Openfire is to run under that name, and whoever uses the account could read the password of the database then.</source>
        <translation>En el servidor hay una cuenta llamada {user} con la que alguien puede iniciar sesión (su intérprete de órdenes es {shell}). Openfire debe funcionar con ese nombre, y entonces quien use esa cuenta podría leer la contraseña de la base de datos.</translation>
    </message>
    <message>
        <source>If somebody uses it, have it renamed: “sudo usermod -l NEW-NAME {user}” and “sudo groupmod -n NEW-NAME {user}”, run by another account. If nobody needs to log in with it, close it: “sudo usermod -L -s /usr/sbin/nologin {user}”. Then try again.</source>
        <translation>Si alguien la usa, haga que le cambien el nombre desde otra cuenta: «sudo usermod -l NOMBRE-NUEVO {user}» y «sudo groupmod -n NOMBRE-NUEVO {user}». Si nadie necesita iniciar sesión con ella, ciérrela: «sudo usermod -L -s /usr/sbin/nologin {user}». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire {version} cannot use a database password with such letters or blanks.</source>
        <translation>Openfire {version} no puede usar una contraseña de la base de datos con esas letras o con espacios.</translation>
    </message>
    <message>
        <source>Choose one of plain letters, digits and signs, without blanks or accents.</source>
        <translation>Elija una de letras sencillas, cifras y signos, sin espacios ni acentos.</translation>
    </message>
    <message>
        <source>No directory answers at {host}, port {port}.</source>
        <translation>Ningún directorio responde en {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>Start the directory there, or correct its address and its port.</source>
        <translation>Ponga en marcha el directorio allí o corrija su dirección y su puerto.</translation>
    </message>
    <message>
        <source>The server cannot reach the directory at {host}: nothing came back from port {port}.</source>
        <translation>El servidor no consigue llegar al directorio en {host}: no llegó nada del puerto {port}.</translation>
    </message>
    <message>
        <source>Check its address, and that no firewall stands between it and the server.</source>
        <translation>Compruebe su dirección y que no haya ningún cortafuegos entre el directorio y el servidor.</translation>
    </message>
    <message>
        <source>The server knows no computer called “{host}” to find the directory on.</source>
        <translation>El servidor no conoce ningún equipo llamado «{host}» en el que buscar el directorio.</translation>
    </message>
    <message>
        <source>Check the spelling of the directory&apos;s address, or enter its number address.</source>
        <translation>Revise cómo está escrita la dirección del directorio o introduzca su dirección numérica.</translation>
    </message>
    <message>
        <source>Something at {host} takes the connection on port {port}, but does not answer.</source>
        <translation>En {host} algo acepta la conexión en el puerto {port}, pero no contesta.</translation>
    </message>
    <message>
        <source>Correct the port of the directory, or ask whoever looks after it whether it is in trouble.</source>
        <translation>Corrija el puerto del directorio o pregunte a quien lo administra si tiene algún problema.</translation>
    </message>
    <message>
        <source>The connection to the directory at {host} ended in the middle of an answer.</source>
        <translation>La conexión con el directorio en {host} se cortó en medio de una respuesta.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something answers at {host}, port {port}, but it is not a directory (LDAP).</source>
        <translation>Algo responde en {host}, puerto {port}, pero no es un directorio (LDAP).</translation>
    </message>
    <message>
        <source>Correct the port; the usual ones are 389, and 636 for LDAPS.</source>
        <translation>Corrija el puerto; los habituales son el 389 y, para LDAPS, el 636.</translation>
    </message>
    <message>
        <source>LDAPS is chosen, but the directory at {host} does not speak it on port {port}.</source>
        <translation>Se ha elegido LDAPS, pero el directorio en {host} no lo habla en el puerto {port}.</translation>
    </message>
    <message>
        <source>Choose StartTLS, or enter the port for LDAPS, usually 636.</source>
        <translation>Elija StartTLS o introduzca el puerto de LDAPS, normalmente el 636.</translation>
    </message>
    <message>
        <source>The directory at {host} only speaks encrypted LDAPS on port {port}.</source>
        <translation>El directorio en {host} solo habla LDAPS, cifrado, en el puerto {port}.</translation>
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
        <source>Ask whoever looks after the directory for the encryption it offers, or choose another.</source>
        <translation>Pregunte a quien administra el directorio qué cifrado ofrece, o elija otro.</translation>
    </message>
    <message>
        <source>The encrypted connection to the directory at {host} cannot be made: both sides found no way to encrypt that is safe today.</source>
        <translation>No se puede establecer la conexión cifrada con el directorio en {host}: no hay ninguna forma de cifrado segura hoy en día que conozcan ambos lados.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory to allow TLS 1.2 or later, then try again.</source>
        <translation>Pida a quien administra el directorio que permita TLS 1.2 o posterior e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the certificate of the directory at {host}. It was issued by “{issuer}” for “{subject}”, expires on {expires} and has the fingerprint {fingerprint}.</source>
        <translation>Nadie en quien confíe este equipo responde del certificado del directorio en {host}. Lo emitió «{issuer}» para «{subject}», caduca el {expires} y su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>The directory at {host} shows another certificate than the one that was accepted. The new one was issued by “{issuer}” for “{subject}”, expires on {expires} and has the fingerprint {fingerprint}.</source>
        <translation>El directorio en {host} presenta un certificado distinto del que se aceptó. El nuevo lo emitió «{issuer}» para «{subject}», caduca el {expires} y su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>The certificate of the directory at {host} has expired: it was valid until {expires}. It was issued by “{issuer}” for “{subject}” and has the fingerprint {fingerprint}.</source>
        <translation>El certificado del directorio en {host} ha caducado: era válido hasta el {expires}. Lo emitió «{issuer}» para «{subject}» y su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory to renew it, then try again.</source>
        <translation>Pida a quien administra el directorio que lo renueve e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The directory at {host} accepts no login without encryption.</source>
        <translation>El directorio en {host} no acepta ningún inicio de sesión sin cifrar.</translation>
    </message>
    <message>
        <source>Choose StartTLS or LDAPS as the encryption.</source>
        <translation>Elija StartTLS o LDAPS como cifrado.</translation>
    </message>
    <message>
        <source>The account “{user}” is given for reading the directory, but not its password.</source>
        <translation>Se ha indicado la cuenta «{user}» para leer el directorio, pero no su contraseña.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Introduzca la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>The directory did not accept the account “{user}” with this password. It does not say whether the name or the password is wrong.</source>
        <translation>El directorio no aceptó la cuenta «{user}» con esta contraseña. No dice si es incorrecto el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>“{user}” is not the name of an account as the directory writes them.</source>
        <translation>«{user}» no es un nombre de cuenta como los escribe el directorio.</translation>
    </message>
    <message>
        <source>The directory shows its people only to who logs in.</source>
        <translation>El directorio solo muestra sus personas a quien inicia sesión.</translation>
    </message>
    <message>
        <source>Enter an account of the directory that may read it, and its password.</source>
        <translation>Introduzca una cuenta del directorio que pueda leerlo y su contraseña.</translation>
    </message>
    <message>
        <source>The account “{user}” may not read what is under “{base}” in the directory.</source>
        <translation>La cuenta «{user}» no puede leer lo que hay bajo «{base}» en el directorio.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory to let this account read it, then try again.</source>
        <translation>Pida a quien administra el directorio que permita a esta cuenta leerlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The directory has no “{base}”. As far as “{exists}” it exists.</source>
        <translation>El directorio no tiene «{base}». Existe hasta «{exists}».</translation>
    </message>
    <message>
        <source>Correct the base of the search, or have it found again.</source>
        <translation>Corrija la base de búsqueda o haga que se busque de nuevo.</translation>
    </message>
    <message>
        <source>“{base}” is not in this directory: it holds {bases}.</source>
        <translation>«{base}» no está en este directorio, que contiene {bases}.</translation>
    </message>
    <message>
        <source>Correct the base of the search; it must end like what the directory holds.</source>
        <translation>Corrija la base de búsqueda; debe terminar como lo que contiene el directorio.</translation>
    </message>
    <message>
        <source>The directory shows no “{base}” to the account “{user}”, and does not tell what it holds.</source>
        <translation>El directorio no muestra «{base}» a la cuenta «{user}» ni dice qué contiene.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory for the right base.</source>
        <translation>Pregunte la base correcta a quien administra el directorio.</translation>
    </message>
    <message>
        <source>The directory does not understand “{base}” as a place in it.</source>
        <translation>El directorio no entiende «{base}» como un lugar suyo.</translation>
    </message>
    <message>
        <source>Correct the base of the search; it looks like ou=people,dc=example,dc=org.</source>
        <translation>Corrija la base de búsqueda; tiene la forma ou=people,dc=example,dc=org.</translation>
    </message>
    <message>
        <source>The directory at {host} does not tell what it holds, so the place of the people cannot be found by itself.</source>
        <translation>El directorio en {host} no dice qué contiene, así que no se puede encontrar por sí solo el lugar de las personas.</translation>
    </message>
    <message>
        <source>Enter the base of the search; whoever looks after the directory knows it.</source>
        <translation>Introduzca la base de búsqueda; quien administra el directorio la conoce.</translation>
    </message>
    <message>
        <source>The directory at {host} does not hold “{base}” itself: it sends whoever asks to another one, {where}.</source>
        <translation>El directorio en {host} no contiene «{base}»: remite a quien pregunta a otro, {where}.</translation>
    </message>
    <message>
        <source>Enter the address of that directory.</source>
        <translation>Introduzca la dirección de ese directorio.</translation>
    </message>
    <message>
        <source>Nobody in the directory under “{base}” fits what is asked for.</source>
        <translation>En el directorio no hay nadie bajo «{base}» que cumpla lo que se pide.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or the filter for people.</source>
        <translation>Corrija la base de búsqueda o el filtro de personas.</translation>
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
        <source>Narrow the base of the search, or ask whoever looks after the directory to raise the limit for this account.</source>
        <translation>Acote la base de búsqueda o pida a quien administra el directorio que suba el límite de esta cuenta.</translation>
    </message>
    <message>
        <source>The directory gave up the search under “{base}”: it took longer than it allows.</source>
        <translation>El directorio abandonó la búsqueda bajo «{base}»: tardaba más de lo que permite.</translation>
    </message>
    <message>
        <source>Narrow the base of the search, or ask whoever looks after the directory to index what the filter asks for.</source>
        <translation>Acote la base de búsqueda o pida a quien administra el directorio que indexe lo que pide el filtro.</translation>
    </message>
    <message>
        <source>The directory at {host} says that it is busy, or not in service just now.</source>
        <translation>El directorio en {host} dice que está ocupado o fuera de servicio en este momento.</translation>
    </message>
    <message>
        <source>The directory does not understand the filter.</source>
        <translation>El directorio no entiende el filtro.</translation>
    </message>
    <message>
        <source>Correct the filter for people or for groups.</source>
        <translation>Corrija el filtro de personas o el de grupos.</translation>
    </message>
    <message>
        <source>The filter “{filter}” contains “{letter}”, which Openfire cannot handle in a filter.</source>
        <translation>El filtro «{filter}» contiene «{letter}», que Openfire no admite en un filtro.</translation>
    </message>
    <message>
        <source>Write the filter without it; inside a value, a * can stand for it.</source>
        <translation>Escriba el filtro sin ese signo; dentro de un valor puede sustituirlo un *.</translation>
    </message>
    <message>
        <source>Nobody in the directory has the user name “{person}”.</source>
        <translation>Nadie en el directorio tiene el nombre de usuario «{person}».</translation>
    </message>
    <message>
        <source>Check how it is spelt, or choose somebody from the list.</source>
        <translation>Revise cómo está escrito o elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Several people in the directory have the user name “{person}”; Openfire lets none of them in.</source>
        <translation>Varias personas del directorio tienen el nombre de usuario «{person}»; Openfire no deja entrar a ninguna.</translation>
    </message>
    <message>
        <source>Narrow the base of the search or the filter, so that only one of them is left.</source>
        <translation>Acote la base de búsqueda o el filtro para que solo quede una.</translation>
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
        <source>The directory at {host} answered in a way that was not expected.</source>
        <translation>El directorio en {host} respondió de una forma inesperada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save the report and show it to whoever looks after the directory.</source>
        <translation>Inténtelo de nuevo. Si se repite, guarde el informe y muéstrelo a quien administra el directorio.</translation>
    </message>
    <message>
        <source>The directory does not accept this password of {user}.</source>
        <translation>El directorio no acepta esta contraseña de {user}.</translation>
    </message>
    <message>
        <source>The directory lets {user} in with a password I made up: it checks none.</source>
        <translation>El directorio deja entrar a {user} con una contraseña inventada: no comprueba ninguna.</translation>
    </message>
    <message>
        <source>Do not use this directory for the chat. Whoever looks after it must see to that first.</source>
        <translation>No use este directorio para el chat. Quien lo administra debe arreglarlo primero.</translation>
    </message>
    <message>
        <source>The answers do not name a directory.</source>
        <translation>Las respuestas no nombran ningún directorio.</translation>
    </message>
    <message>
        <source>Choose the directory (LDAP) as the place of the people.</source>
        <translation>Elija el directorio (LDAP) como lugar de las personas.</translation>
    </message>
    <message>
        <source>This server keeps its people itself; by the answers a directory does.</source>
        <translation>Este servidor guarda él mismo sus personas; según las respuestas, lo hace un directorio.</translation>
    </message>
    <message>
        <source>The people of this server come from a directory; the answers say otherwise.</source>
        <translation>Las personas de este servidor vienen de un directorio; las respuestas dicen otra cosa.</translation>
    </message>
    <message>
        <source>There is no Openfire on this server that I have set up.</source>
        <translation>En este servidor no hay ningún Openfire instalado por este asistente.</translation>
    </message>
    <message>
        <source>Set it up first; then its people can be moved.</source>
        <translation>Instálelo primero; después se podrán pasar sus personas.</translation>
    </message>
    <message>
        <source>This Openfire uses its embedded database. Moving the people safely needs PostgreSQL on the server.</source>
        <translation>Este Openfire usa su base de datos embebida. Para pasar las personas con seguridad hace falta PostgreSQL en el servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set up a server with PostgreSQL if the people shall come from a directory.</source>
        <translation>No se ha cambiado nada. Instale un servidor con PostgreSQL si las personas han de venir de un directorio.</translation>
    </message>
    <message>
        <source>The database of this Openfire is on another computer ({host}). If the connection broke off, the server could not return by itself.</source>
        <translation>La base de datos de este Openfire está en otro equipo ({host}). Si se cortara la conexión, el servidor no podría volver atrás por sí solo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Moving the people is possible where PostgreSQL is on the server.</source>
        <translation>No se ha cambiado nada. Las personas se pueden pasar cuando PostgreSQL está en el propio servidor.</translation>
    </message>
    <message>
        <source>This server uses Openfire&apos;s own users already.</source>
        <translation>Este servidor ya usa los usuarios propios de Openfire.</translation>
    </message>
    <message>
        <source>There is nothing to go back from.</source>
        <translation>No hay nada de lo que volver.</translation>
    </message>
    <message>
        <source>Somebody changed Openfire&apos;s settings while I was preparing. I left them.</source>
        <translation>Alguien cambió la configuración de Openfire mientras yo preparaba el cambio. La he dejado como está.</translation>
    </message>
    <message>
        <source>Try again when nobody else works on the server.</source>
        <translation>Inténtelo de nuevo cuando nadie más trabaje en el servidor.</translation>
    </message>
    <message>
        <source>It took so long that the server returned by itself to what it was, as a precaution.</source>
        <translation>Tardó tanto que el servidor volvió por sí solo a como estaba, por precaución.</translation>
    </message>
    <message>
        <source>Try again when the server is less busy.</source>
        <translation>Inténtelo de nuevo cuando el servidor tenga menos trabajo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off in the middle. Unless we come back, the server returns within seven minutes to what it was.</source>
        <translation>La conexión con {host} se cortó a mitad. Si no volvemos, el servidor regresa por sí solo a como estaba en menos de siete minutos.</translation>
    </message>
    <message>
        <source>Check the network and try again: I then put everything in order first.</source>
        <translation>Revise la red e inténtelo de nuevo: lo primero será ponerlo todo en orden.</translation>
    </message>
    <message>
        <source>The change did not work out, and I could not prove that everything is as it was before.</source>
        <translation>El cambio no salió bien, y no he podido probar que todo esté como antes.</translation>
    </message>
    <message>
        <source>Try to log in to the chat. If nobody can, save the report and ask for help.</source>
        <translation>Intente entrar en el chat. Si nadie puede, guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>Among Openfire&apos;s own users there is no “admin” who could look after it.</source>
        <translation>Entre los usuarios propios de Openfire no hay ningún «admin» que pueda administrarlo.</translation>
    </message>
    <message>
        <source>The people stay in the directory. Ask for help.</source>
        <translation>Las personas siguen en el directorio. Pida ayuda.</translation>
    </message>
    <message>
        <source>This is not the password “admin” had among Openfire&apos;s own users.</source>
        <translation>Esta no es la contraseña que «admin» tenía entre los usuarios propios de Openfire.</translation>
    </message>
    <message>
        <source>Enter the one from before the people were moved.</source>
        <translation>Escriba la de antes de que se pasaran las personas.</translation>
    </message>
    <message>
        <source>{user} from the directory can still log in to the chat after the way back.</source>
        <translation>{user}, del directorio, todavía puede entrar en el chat después de la vuelta atrás.</translation>
    </message>
    <message>
        <source>Save the report and ask for help.</source>
        <translation>Guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>On this server there is a directory (LDAP) already, “{suffix}”, which I have not set up. Nothing was changed in it.</source>
        <translation>En este servidor ya hay un directorio (LDAP), «{suffix}», que no he instalado yo. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>Let Openfire read that directory instead of setting up a new one, or take another server.</source>
        <translation>Deje que Openfire lea ese directorio en lugar de instalar uno nuevo, o use otro servidor.</translation>
    </message>
    <message>
        <source>A directory needs port 389 of the server, but the program “{process}” is using it.</source>
        <translation>Un directorio necesita el puerto 389 del servidor, pero lo está usando el programa «{process}».</translation>
    </message>
    <message>
        <source>If that program is a directory, let Openfire read it. Otherwise stop it on the server, then try again.</source>
        <translation>Si ese programa es un directorio, deje que Openfire lo lea. Si no, deténgalo en el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The directory on the server (slapd) does not start.</source>
        <translation>El directorio del servidor (slapd) no se inicia.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look on the server at the output of “journalctl -u slapd”.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, mire en el servidor lo que muestra «journalctl -u slapd».</translation>
    </message>
    <message>
        <source>The directory on the server refused a change.</source>
        <translation>El directorio del servidor ha rechazado un cambio.</translation>
    </message>
    <message>
        <source>Try again: what is done already is not done twice. If it happens again, show the details to whoever looks after the server.</source>
        <translation>Inténtelo de nuevo: lo que ya está hecho no se repite. Si vuelve a ocurrir, enseñe los detalles a quien administre el servidor.</translation>
    </message>
    <message>
        <source>I cannot read the people&apos;s file “{file}”.</source>
        <translation>No puedo leer el archivo de usuarios «{file}».</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it, or choose another one.</source>
        <translation>Compruebe que está ahí y que puede abrirlo, o elija otro.</translation>
    </message>
    <message>
        <source>There is nobody in the people&apos;s file “{file}”.</source>
        <translation>No hay nadie en el archivo de usuarios «{file}».</translation>
    </message>
    <message>
        <source>Write one person a line, below the line with the names of the columns.</source>
        <translation>Escriba una persona por línea, debajo de la línea con los nombres de las columnas.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file, but something else.</source>
        <translation>«{file}» no es un archivo CSV, sino otra cosa.</translation>
    </message>
    <message>
        <source>In Excel or LibreOffice, choose “Save as” and the kind “CSV (UTF-8)”, then take that file.</source>
        <translation>En Excel o LibreOffice elija «Guardar como» y el tipo «CSV (UTF-8)», y use ese archivo.</translation>
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
        <source>Cut it into several files and use one after the other: who is in the directory already stays there.</source>
        <translation>Divídalo en varios archivos y úselos uno tras otro: quien ya está en el directorio se queda en él.</translation>
    </message>
    <message>
        <source>Some lines of “{file}” cannot be used (problems: {count}).</source>
        <translation>Algunas líneas de «{file}» no se pueden usar (problemas: {count}).</translation>
    </message>
    <message>
        <source>Correct these lines, then take the file again.</source>
        <translation>Corrija esas líneas y vuelva a elegir el archivo.</translation>
    </message>
    <message>
        <source>The people&apos;s first password cannot be used.</source>
        <translation>La primera contraseña de los usuarios no se puede usar.</translation>
    </message>
    <message>
        <source>Choose one with {least} to {most} characters that can be typed on every keyboard.</source>
        <translation>Elija una de {least} a {most} caracteres que se puedan escribir en cualquier teclado.</translation>
    </message>
    <message>
        <source>“{user}” is to administer Openfire, but is not in the people&apos;s file.</source>
        <translation>«{user}» va a administrar Openfire, pero no está en el archivo de usuarios.</translation>
    </message>
    <message>
        <source>Add that person to the file, or choose an administrator who is in it.</source>
        <translation>Añada esa persona al archivo, o elija un administrador que esté en él.</translation>
    </message>
    <message>
        <source>Choose another one, of letters, digits and the usual signs.</source>
        <translation>Use letras, cifras y los signos habituales.</translation>
    </message>
    <message>
        <source>PostgreSQL on the server has a rule that keeps the user “{user}” out of the database “{database}”.</source>
        <translation>PostgreSQL tiene en el servidor una regla que impide al usuario «{user}» entrar en la base de datos «{database}».</translation>
    </message>
    <message>
        <source>Add this line to {file}, above line {place}, and then run “{command}”: {line}</source>
        <translation>Añada esta línea a {file}, por encima de la línea {place}, y después ejecute «{command}»: {line}</translation>
    </message>
    <message>
        <source>The database “{database}” takes no connections from anybody at the moment.</source>
        <translation>La base de datos «{database}» no admite ahora conexiones de nadie.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator to run this, or enter the name of another database: ALTER DATABASE &quot;{database}&quot; ALLOW_CONNECTIONS true;</source>
        <translation>Pida al administrador de la base de datos que ejecute esto o escriba el nombre de otra base de datos: ALTER DATABASE &quot;{database}&quot; ALLOW_CONNECTIONS true;</translation>
    </message>
    <message>
        <source>PostgreSQL keeps the password of “{user}” in the old way (md5), and a rule in its pg_hba.conf asks for the new one (scram-sha-256).</source>
        <translation>PostgreSQL guarda la contraseña de «{user}» a la manera antigua (md5) y una regla de su pg_hba.conf pide la nueva (scram-sha-256).</translation>
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
        <source>If a PostgreSQL answers there, for example in a container, choose an existing database instead of a new one. Otherwise enter another port.</source>
        <translation>Si ahí responde un PostgreSQL, por ejemplo en un contenedor, elija una base de datos existente en lugar de una nueva. Si no, escriba otro puerto.</translation>
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
        <source>Correct the line of the port in that file, for instance to “{line}”. Then try again.</source>
        <translation>Corrija en ese archivo la línea del puerto, por ejemplo así: «{line}». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PostgreSQL was started on the server, but does not stay up.</source>
        <translation>Se ha iniciado PostgreSQL en el servidor, pero no sigue en marcha.</translation>
    </message>
    <message>
        <source>The reason is in the last lines of {file}, and under Details. Put it right, run “systemctl start {unit}”, and try again.</source>
        <translation>El motivo está en las últimas líneas de {file} y en los detalles. Corríjalo, ejecute «systemctl start {unit}» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} has no room left on its disk.</source>
        <translation>A PostgreSQL en {host} no le queda sitio en el disco.</translation>
    </message>
    <message>
        <source>Enter {limit} or less as the largest number of connections, or ask the database&apos;s administrator to run this and restart PostgreSQL: {line}</source>
        <translation>Escriba {limit} o menos como número máximo de conexiones o pida al administrador de la base de datos que ejecute esto y reinicie PostgreSQL: {line}</translation>
    </message>
    <message>
        <source>The connection pooler at {host}, port {port}, refuses what Openfire says when it logs in ({parameter}).</source>
        <translation>El agrupador de conexiones en {host}, puerto {port}, rechaza lo que Openfire dice al iniciar sesión ({parameter}).</translation>
    </message>
    <message>
        <source>PostgreSQL at {host} does not know the time zone of the server, “{zone}”, and lets nobody in who names it.</source>
        <translation>PostgreSQL en {host} no conoce la zona horaria del servidor, «{zone}», y no deja entrar a nadie que la nombre.</translation>
    </message>
    <message>
        <source>The user “{user}” may create tables in the database “{database}”, but a rule of that database stopped it.</source>
        <translation>El usuario «{user}» tiene permiso para crear tablas en la base de datos «{database}», pero una regla de esa base de datos se lo ha impedido.</translation>
    </message>
    <message>
        <source>Details show what PostgreSQL said. Ask the database&apos;s administrator to lift that rule for “{user}”, or enter the name of an empty database.</source>
        <translation>Los detalles muestran lo que dijo PostgreSQL. Pida al administrador de la base de datos que quite esa regla para «{user}» o escriba el nombre de una base de datos vacía.</translation>
    </message>
    <message>
        <source>PostgreSQL does not let the user “{user}” create its tables in the database “{database}”.</source>
        <translation>PostgreSQL no deja que el usuario «{user}» cree sus tablas en la base de datos «{database}».</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator to run this in “{database}”, then try again: {line}</source>
        <translation>Pida al administrador de la base de datos que ejecute esto en «{database}» y vuelva a intentarlo: {line}</translation>
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
        <source>The database “{database}” already holds the tables of another Openfire, not of the one on this server.</source>
        <translation>La base de datos «{database}» ya contiene las tablas de otro Openfire, no del de este servidor.</translation>
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
        <source>Enter another user, or ask the database&apos;s administrator to run this: ALTER ROLE &quot;{user}&quot; LOGIN VALID UNTIL &apos;infinity&apos;;</source>
        <translation>Escriba otro usuario o pida al administrador de la base de datos que ejecute esto: ALTER ROLE &quot;{user}&quot; LOGIN VALID UNTIL &apos;infinity&apos;;</translation>
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
        <source>Use a file of your own, readable by you alone.</source>
        <translation>Use un archivo suyo que solo usted pueda leer.</translation>
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
        <translation>Falta esto: {name_words}.</translation>
    </message>
    <message>
        <source>Go back to where it is asked for, and type it.</source>
        <translation>Vuelva a la página donde se pide y escríbalo.</translation>
    </message>
    <message>
        <source>Openfire would not keep it as it was typed: {name_words}.</source>
        <translation>Openfire no lo guardaría tal como se escribió: {name_words}.</translation>
    </message>
    <message>
        <source>Write it as in the file that “openfire-setup example” prints: a name, =, and a text in quotation marks, a number, true or false.</source>
        <translation>Escríbala como en el archivo que muestra «openfire-setup example»: un nombre, = y un texto entre comillas, un número, true o false.</translation>
    </message>
    <message>
        <source>The server did not keep a change I made ({step_words}).</source>
        <translation>El servidor no conservó un cambio que hice ({step_words}).</translation>
    </message>
    <message>
        <source>Under “Advanced settings” of the database, choose “Encrypted if possible” or “Only encrypted”.</source>
        <translation>En «Configuración avanzada» de la base de datos, elija «Cifrada si se puede» o «Solo cifrada».</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator to switch TLS on, or choose “Encrypted if possible” under “Advanced settings” of the database.</source>
        <translation>Pida a quien administra la base de datos que active TLS, o elija «Cifrada si se puede» en «Configuración avanzada» de la base de datos.</translation>
    </message>
    <message>
        <source>Choose “Install now” again; that closes the console to other computers.</source>
        <translation>Pulse de nuevo «Instalar ahora»; eso cierra la consola a otros ordenadores.</translation>
    </message>
    <message>
        <source>Choose “Install now” again; that makes encryption required.</source>
        <translation>Pulse de nuevo «Instalar ahora»; eso hace obligatorio el cifrado.</translation>
    </message>
    <message>
        <source>This Openfire was set up with {here} ({setting_words}), and that cannot become {wanted} any more.</source>
        <translation>Este Openfire se configuró con {here} ({setting_words}), y eso ya no puede pasar a ser {wanted}.</translation>
    </message>
    <message>
        <source>Press “Test the database”, correct what it says, and try again.</source>
        <translation>Pulse «Probar la base de datos», corrija lo que diga y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server did not carry out an order to one of its services.</source>
        <translation>El servidor no cumplió una orden dada a uno de sus servicios.</translation>
    </message>
    <message>
        <source>Open the overview of this server and choose “Move the people to a directory…”: it rehearses first and returns by itself if something fails.</source>
        <translation>Abra el resumen de este servidor y elija «Pasar a las personas a un directorio…»: primero ensaya y, si algo falla, vuelve solo a lo anterior.</translation>
    </message>
    <message>
        <source>Choose the directory as the place of the people. To leave it, open the overview of this server and choose “Use Openfire’s own users again…”.</source>
        <translation>Elija el directorio como lugar de las personas. Para dejarlo, abra el resumen de este servidor y elija «Volver a los usuarios de Openfire…».</translation>
    </message>
    <message>
        <source>The server&apos;s firewall ({firewall}) could not be told to let people in through port {port}.</source>
        <translation>No se ha podido indicar al cortafuegos del servidor ({firewall}) que deje entrar por el puerto {port}.</translation>
    </message>
    <message>
        <source>A rule of the server&apos;s firewall ({firewall}, chain “{chain}”) forbids port {port}: {rule}</source>
        <translation>Una regla del cortafuegos del servidor ({firewall}, cadena «{chain}») prohíbe el puerto {port}: {rule}</translation>
    </message>
    <message>
        <source>I never take away a rule that somebody made. If people are to come in through port {port}, take the rule away on the server and try again. If not, leave the port out of the ports to open.</source>
        <translation>Nunca quito una regla que ha puesto otra persona. Si se debe poder entrar por el puerto {port}, quite la regla en el servidor y vuelva a intentarlo. Si no, no incluya ese puerto entre los que se abren.</translation>
    </message>
    <message>
        <source>The administration console is to be reached from other computers, but the server&apos;s firewall ({firewall}) keeps people out of port {ports}, which is not among the ports to open.</source>
        <translation>La consola de administración debe alcanzarse desde otros ordenadores, pero el cortafuegos del servidor ({firewall}) no deja entrar por el puerto {ports}, que no está entre los que se abren.</translation>
    </message>
    <message>
        <source>Add {ports} to the ports to open; or choose that the console answers on the server itself only.</source>
        <translation>Añada {ports} a los puertos que se abren, o elija que la consola responda solo en el propio servidor.</translation>
    </message>
    <message>
        <source>Somebody wrote these rules by hand, so I do not touch them. Run this on the server: {command}
So that it stays after a restart, add this line to that chain in {file}, before anything that turns people away: {line}
Then try again.</source>
        <translation>Alguien escribió estas reglas a mano, así que no las toco. Ejecute esto en el servidor: {command}
Para que se conserve tras un reinicio, añada esta línea a esa cadena en {file}, antes de cualquier regla que rechace: {line}
Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>I cannot see which file or program made these rules, so I do not touch them. Run this on the server: {command}
So that it stays after a restart, add this line to that chain where the rules are made, before anything that turns people away: {line}
Then try again.</source>
        <translation>No veo qué archivo o programa creó estas reglas, así que no las toco. Ejecute esto en el servidor: {command}
Para que se conserve tras un reinicio, añada esta línea a esa cadena allí donde se crean las reglas, antes de cualquiera que rechace: {line}
Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody wrote these rules by hand, so I do not touch them. Add this line to the chain “{chain}” in {file}, before anything that turns people away: {line}
Then try again.</source>
        <translation>Alguien escribió estas reglas a mano, así que no las toco. Añada esta línea a la cadena «{chain}» en {file}, antes de cualquier regla que rechace: {line}
Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire listens on port {port}, but the server&apos;s own firewall ({firewall}, chain “{chain}”) does not let people in there, by this rule: {rule}</source>
        <translation>Openfire escucha en el puerto {port}, pero el cortafuegos del propio servidor ({firewall}, cadena «{chain}») no deja entrar por él, por esta regla: {rule}</translation>
    </message>
    <message>
        <source>Openfire listens on port {port}; still nothing arrives from this computer. Whether the server&apos;s own firewall ({firewall}, chain “{chain}”) lets people in there I cannot tell, because of this rule: {rule}</source>
        <translation>Openfire escucha en el puerto {port}, pero desde este ordenador no llega nada. No puedo saber si el cortafuegos del propio servidor ({firewall}, cadena «{chain}») deja entrar por él, a causa de esta regla: {rule}</translation>
    </message>
    <message>
        <source>Openfire listens on port {port}, and the server&apos;s own firewall lets people in there; still nothing arrives from this computer. Something in between holds it back: your provider&apos;s firewall, or the network you are in.</source>
        <translation>Openfire escucha en el puerto {port} y el cortafuegos del propio servidor deja entrar por él; aun así, desde este ordenador no llega nada. Algo lo retiene por el camino: el cortafuegos de su proveedor o la red en la que usted está.</translation>
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
        <source>Have the SSH service of the server updated, and look for a newer version of this program.</source>
        <translation>Pida que actualicen el servicio SSH del servidor y busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The server wants the password of “{user}” as well as the key, and none was given.</source>
        <translation>Además de la clave, el servidor pide la contraseña de «{user}», y no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>The server wants a key of “{user}” as well as the password.</source>
        <translation>Además de la contraseña, el servidor pide una clave de «{user}».</translation>
    </message>
    <message>
        <source>Choose to log in with your key file. The password is asked for as well.</source>
        <translation>Elija iniciar sesión con su archivo de clave. La contraseña se pedirá también.</translation>
    </message>
    <message>
        <source>The account “{user}” on the server has expired, so nobody can log in with it.</source>
        <translation>La cuenta «{user}» del servidor ha caducado: nadie puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>The server does not let “{user}” in at present. It says: “{said}”</source>
        <translation>Por ahora el servidor no deja entrar a «{user}». Dice: «{said}»</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server. While there is a file /etc/nologin, only root may log in.</source>
        <translation>Pregunte a quien administre el servidor. Mientras exista el archivo /etc/nologin, solo root puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The server hung up while “{user}” was logging in, and gave no reason.</source>
        <translation>El servidor colgó mientras «{user}» iniciaba sesión, sin decir por qué.</translation>
    </message>
    <message>
        <source>Check that “{user}” may log in there. The reason is in the log of the server: “journalctl -u ssh -n 20”.</source>
        <translation>Compruebe que «{user}» puede iniciar sesión allí. El motivo está en el registro del servidor: «journalctl -u ssh -n 20».</translation>
    </message>
    <message>
        <source>This program does not know the forms of SSH to which the server {host} is limited ({option}: {offered}).</source>
        <translation>Este programa no conoce las formas de SSH a las que se limita el servidor {host} ({option}: {offered}).</translation>
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
        <source>Check that this computer is online and try again, or enter the address of the server in numbers.</source>
        <translation>Compruebe que este ordenador tiene conexión y vuelva a intentarlo, o escriba la dirección del servidor en números.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server whether its key is now {fingerprint}. Only if it is, delete line {line} of the file {file} on this computer and connect again.</source>
        <translation>Pregunte a quien administre el servidor si su clave es ahora {fingerprint}. Solo si lo es, borre la línea {line} del archivo {file} en este ordenador y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The certificate of your key has expired, and without it the server does not accept the key for “{user}”.</source>
        <translation>El certificado de su clave ha caducado, y sin él el servidor no acepta la clave para «{user}».</translation>
    </message>
    <message>
        <source>Get a new certificate from whoever signs your keys, put it at {file}-cert.pub and try again.</source>
        <translation>Pida un certificado nuevo a quien firme sus claves, guárdelo en {file}-cert.pub y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire&apos;s console should use port {port} of the server, but “{process}” is using it.</source>
        <translation>La consola de Openfire tendría que usar el puerto {port} del servidor, pero lo está usando «{process}».</translation>
    </message>
    <message>
        <source>Choose another port for the console. I leave that program alone.</source>
        <translation>Elija otro puerto para la consola. No toco ese programa.</translation>
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
        <source>I leave it alone, and the two cannot share a port. Choose a different server; or, when nobody needs {process} any more, have it switched off, and try again.</source>
        <translation>No lo toco, y los dos no pueden compartir un puerto. Elija otro servidor; o, cuando ya nadie necesite {process}, pida a quien lo administra que lo desactive, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Where Openfire would be on this server (the folder /opt/openfire and the service “openfire”) there is something I did not put there.</source>
        <translation>En el sitio que ocuparía Openfire en este servidor (la carpeta /opt/openfire y el servicio «openfire») hay algo que no he puesto yo.</translation>
    </message>
    <message>
        <source>I leave it as it is. Choose a different server, or have it moved away by whoever put it there, and try again.</source>
        <translation>Lo dejo como está. Elija otro servidor, o pida a quien lo puso ahí que lo mueva a otro sitio, y vuelva a intentarlo.</translation>
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
        <translation>En este servidor hay un {openfire} que no he instalado yo: está en {home} y lo inicia {starter}. Ahora está parado.</translation>
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
        <source>Have it stopped by whoever started it, and try again: I start it as the service.</source>
        <translation>Pida a quien lo inició que lo pare, y vuelva a intentarlo: yo lo inicio como servicio.</translation>
    </message>
    <message>
        <source>The Java in {home} on the server cannot run Openfire.</source>
        <translation>El Java que hay en {home} en el servidor no puede ejecutar Openfire.</translation>
    </message>
    <message>
        <source>Have it repaired or removed by whoever looks after the server, then try again: where none is left, I install the one that fits.</source>
        <translation>Pida a quien administra el servidor que lo repare o lo quite y vuelva a intentarlo: si no queda ninguno, instalo yo el adecuado.</translation>
    </message>
    <message>
        <source>The server&apos;s system cannot shut Openfire off from the rest as a service should be. Most likely the server is a container, and the machine it runs on does not allow it.</source>
        <translation>El sistema del servidor no puede aislar a Openfire del resto como corresponde a un servicio. Lo más probable es que el servidor sea un contenedor y que la máquina en la que está no lo permita.</translation>
    </message>
    <message>
        <source>Ask whoever runs that machine to allow nested containers (in Proxmox: Options, Features, “nesting”) and to restart the server. Then try again.</source>
        <translation>Pida a quien administra esa máquina que permita contenedores anidados (en Proxmox: Options, Features, «nesting») y que reinicie el servidor. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire may not use one of its files on the server: {file}.</source>
        <translation>Openfire no puede usar uno de sus archivos en el servidor: {file}.</translation>
    </message>
    <message>
        <source>Give its folder back to it: on the server, run “sudo chown -R openfire:openfire /opt/openfire”. Then try again.</source>
        <translation>Devuélvale su carpeta: en el servidor, ejecute «sudo chown -R openfire:openfire /opt/openfire». Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s disk that holds {place} is full.</source>
        <translation>El disco del servidor en el que está {place} está lleno.</translation>
    </message>
    <message>
        <source>Free some space there: on the server, “df -h {place}” shows how much is left, and “df -i {place}” whether there are too many files. Then try again.</source>
        <translation>Libere espacio en él: en el servidor, «df -h {place}» muestra cuánto queda, y «df -i {place}» si hay demasiados archivos. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s disk that holds {place} has {found} MB free; {missing} MB more are needed.</source>
        <translation>El disco del servidor en el que está {place} tiene {found} MB libres; hacen falta {missing} MB más.</translation>
    </message>
    <message>
        <source>Free {missing} MB there, or give the server a larger disk. Then try again.</source>
        <translation>Libere {missing} MB en él o ponga al servidor un disco más grande. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s disk that holds {place} has free space, but takes no more files: there are too many on it.</source>
        <translation>El disco del servidor en el que está {place} tiene espacio libre, pero no admite más archivos: ya tiene demasiados.</translation>
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
        <source>The server&apos;s clock and this computer&apos;s differ by {apart}: the server has {there}, this computer {here} (UTC). Certificates made by a wrong clock are refused.</source>
        <translation>El reloj del servidor y el de este ordenador difieren en {apart}: el servidor marca {there} y este ordenador {here} (UTC). Los certificados hechos con un reloj equivocado se rechazan.</translation>
    </message>
    <message>
        <source>A software source of the server no longer has what it promises ({source}), and so “{package}” cannot be installed.</source>
        <translation>Una fuente de programas del servidor ya no tiene lo que anuncia ({source}), y por eso no se puede instalar «{package}».</translation>
    </message>
    <message>
        <source>Have that source corrected or removed on the server (it is named in /etc/apt/sources.list or in a file of /etc/apt/sources.list.d), then try again.</source>
        <translation>Haga que se corrija o se quite esa fuente en el servidor (figura en /etc/apt/sources.list o en un archivo de /etc/apt/sources.list.d) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{package}” needs other programs, and the server&apos;s software sources do not offer them in the right version.</source>
        <translation>«{package}» necesita otros programas, y las fuentes de programas del servidor no los ofrecen en la versión adecuada.</translation>
    </message>
    <message>
        <source>“{package}” cannot be installed because somebody holds another program on the server at its version: {held}.</source>
        <translation>No se puede instalar «{package}» porque alguien ha bloqueado en su versión otro programa del servidor: {held}.</translation>
    </message>
    <message>
        <source>The server did not let {path} be written.</source>
        <translation>El servidor no ha permitido escribir {path}.</translation>
    </message>
    <message>
        <source>Try again; the {arrived} MB that have arrived are kept.</source>
        <translation>Vuelva a intentarlo; los {arrived} MB que han llegado se conservan.</translation>
    </message>
    <message>
        <source>The server has no program to download Openfire with.</source>
        <translation>El servidor no tiene ningún programa con el que descargar Openfire.</translation>
    </message>
    <message>
        <source>Openfire belongs in the folder {place} of the server, but what is there is a file, or a link that leads to no folder ({target}).</source>
        <translation>El lugar de Openfire es la carpeta {place} del servidor, pero lo que hay ahí es un archivo, o un enlace que no lleva a ninguna carpeta ({target}).</translation>
    </message>
    <message>
        <source>Move it out of the way, or make the folder the link leads to. Then try again.</source>
        <translation>Póngalo en otro lugar, o cree la carpeta a la que lleva el enlace. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{place} is a link to {target} on the server; services cannot see files there.</source>
        <translation>En el servidor, {place} es un enlace a {target}, y los servicios no ven los archivos que hay ahí.</translation>
    </message>
    <message>
        <source>Details say why. Perhaps its lists of users are protected: if “lsattr /etc/passwd /etc/group /etc/shadow /etc/gshadow” on the server shows an “i”, have it taken away (“sudo chattr -i” and the file). Then try again.</source>
        <translation>Los detalles dicen por qué. Puede que sus listas de usuarios estén protegidas: si «lsattr /etc/passwd /etc/group /etc/shadow /etc/gshadow» muestra una «i» en el servidor, haga que se quite («sudo chattr -i» y el archivo). Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server&apos;s list of users is being changed by somebody else ({program}), so the user {user} cannot be created: {file} is locked.</source>
        <translation>Otro programa ({program}) está cambiando la lista de usuarios del servidor, así que no se puede crear el usuario {user}: {file} está bloqueado.</translation>
    </message>
    <message>
        <source>Wait until that is finished, then try again. If nobody is at work there, the lock was left over: have “sudo rm {file}” run on the server.</source>
        <translation>Espere a que termine y vuelva a intentarlo. Si nadie está trabajando en él, el bloqueo se quedó olvidado: haga que se ejecute «sudo rm {file}» en el servidor.</translation>
    </message>
    <message>
        <source>The certificate of the directory is made out to {names}, not to {host}. Openfire compares the two, so nobody could log in.</source>
        <translation>El certificado del directorio está a nombre de {names}, no de {host}. Openfire compara los dos, así que nadie podría iniciar sesión.</translation>
    </message>
    <message>
        <source>As the address of the directory, enter what the certificate is made out to; a * stands for part of a name. If the server does not know that name, have it entered in the server&apos;s file /etc/hosts.</source>
        <translation>Como dirección del directorio, escriba la que figura en el certificado; un * representa una parte del nombre. Si el servidor no conoce ese nombre, pida que lo añadan a su archivo /etc/hosts.</translation>
    </message>
    <message>
        <source>The certificate of the directory at {host} is made out to no address at all. Openfire compares it with the address, so nobody could log in.</source>
        <translation>El certificado del directorio de {host} no está a nombre de ninguna dirección. Openfire lo compara con la dirección, así que nadie podría iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory for a certificate made out to its name, and enter that name as its address.</source>
        <translation>Pida a quien administra el directorio un certificado a nombre de este, y escriba ese nombre como dirección.</translation>
    </message>
    <message>
        <source>Check both: the name of the account must be complete, up to its last “dc=” or “o=”; Active Directory also takes one like openfire@school.example.</source>
        <translation>Compruebe las dos cosas: el nombre de la cuenta debe estar completo, hasta el último «dc=» u «o=»; Active Directory también acepta uno como openfire@colegio.example.</translation>
    </message>
    <message>
        <source>The directory knows no account “{user}”.</source>
        <translation>El directorio no conoce ninguna cuenta «{user}».</translation>
    </message>
    <message>
        <source>Check how its name is spelt.</source>
        <translation>Compruebe cómo está escrito el nombre.</translation>
    </message>
    <message>
        <source>The directory says that the account “{user}” is disabled.</source>
        <translation>El directorio dice que la cuenta «{user}» está deshabilitada.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory to enable it, or use another account.</source>
        <translation>Pida a quien administra el directorio que la habilite, o use otra cuenta.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory to extend it, or use another account.</source>
        <translation>Pida a quien administra el directorio que la prolongue, o use otra cuenta.</translation>
    </message>
    <message>
        <source>The directory says that the account “{user}” is locked, as happens after too many wrong passwords.</source>
        <translation>El directorio dice que la cuenta «{user}» está bloqueada, como ocurre tras demasiadas contraseñas equivocadas.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory to unlock it, or wait until it unlocks by itself. Until then not even the right password is accepted.</source>
        <translation>Pida a quien administra el directorio que la desbloquee, o espere a que se desbloquee sola. Hasta entonces no se acepta ni la contraseña correcta.</translation>
    </message>
    <message>
        <source>The directory does not let the account “{user}” log in at this hour.</source>
        <translation>El directorio no permite que la cuenta «{user}» inicie sesión a esta hora.</translation>
    </message>
    <message>
        <source>Try again at another hour, or ask whoever looks after the directory to change the hours of this account.</source>
        <translation>Vuelva a intentarlo a otra hora, o pida a quien administra el directorio que cambie el horario de esta cuenta.</translation>
    </message>
    <message>
        <source>The directory lets the account “{user}” log in on certain computers only, and the chat server is none of them.</source>
        <translation>El directorio solo permite que la cuenta «{user}» inicie sesión en ciertos ordenadores, y el servidor del chat no está entre ellos.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory to let this account log in everywhere, or use another account.</source>
        <translation>Pida a quien administra el directorio que esta cuenta pueda iniciar sesión en cualquier ordenador, o use otra cuenta.</translation>
    </message>
    <message>
        <source>The directory says that the password of the account “{user}” has expired.</source>
        <translation>El directorio dice que la contraseña de la cuenta «{user}» ha caducado.</translation>
    </message>
    <message>
        <source>Have it changed as usual in your organisation, then enter the new one.</source>
        <translation>Haga que se cambie como es habitual en su organización y escriba después la nueva.</translation>
    </message>
    <message>
        <source>The directory wants the account “{user}” to choose a password of its own first.</source>
        <translation>El directorio exige que antes se elija una contraseña propia para la cuenta «{user}».</translation>
    </message>
    <message>
        <source>Log in with it once where passwords are changed in your organisation, then enter the new password.</source>
        <translation>Inicie sesión una vez con ella donde se cambian las contraseñas en su organización y escriba después la nueva.</translation>
    </message>
    <message>
        <source>Correct the account; it looks like cn=openfire,ou=services,dc=example,dc=org. Only Active Directory also takes openfire@school.example.</source>
        <translation>Corrija la cuenta; tiene el aspecto de cn=openfire,ou=services,dc=example,dc=org. Solo Active Directory acepta también openfire@colegio.example.</translation>
    </message>
    <message>
        <source>Enter the password {user} uses for everything else in your organisation. If it is right, ask whoever looks after the directory whether the account is locked: not every directory says so.</source>
        <translation>Escriba la contraseña que {user} usa para todo lo demás en su organización. Si es la correcta, pregunte a quien administra el directorio si la cuenta está bloqueada: no todos los directorios lo dicen.</translation>
    </message>
    <message>
        <source>The people of this server come from this directory already, and can log in.</source>
        <translation>Las personas de este servidor ya vienen de este directorio y pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>PostgreSQL already has a user called “{user}”, and nothing shows that I created it. Other programs may use it, so I do not change its password.</source>
        <translation>PostgreSQL ya tiene un usuario llamado «{user}» y nada indica que lo haya creado yo. Puede que lo usen otros programas, así que no cambio su contraseña.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator to add this line to pg_hba.conf, above all that begin with the word host, and then to run “{command}”: {line}</source>
        <translation>Pida al administrador de la base de datos que añada esta línea a pg_hba.conf, por encima de todas las que empiezan por la palabra host, y que después ejecute «{command}»: {line}</translation>
    </message>
    <message>
        <source>PostgreSQL runs on the server, but does not let its own administrator (postgres) in without a password. The setup needs that to create Openfire&apos;s user and database.</source>
        <translation>PostgreSQL funciona en el servidor, pero no deja entrar sin contraseña a su propio administrador (postgres). El asistente lo necesita para crear el usuario y la base de datos de Openfire.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator to set the same password once more in psql: first “{line}”, then “{command}”.</source>
        <translation>Pida al administrador de la base de datos que vuelva a poner la misma contraseña en psql: primero «{line}» y después «{command}».</translation>
    </message>
    <message>
        <source>Make room on the disk that holds its data, usually in /var/lib/postgresql, then try again.</source>
        <translation>Haga sitio en el disco que guarda sus datos, normalmente en /var/lib/postgresql, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter the address and the port of PostgreSQL itself, or add this line to pgbouncer.ini and restart it: {line}</source>
        <translation>Escriba la dirección y el puerto del propio PostgreSQL o añada esta línea a pgbouncer.ini y reinícielo: {line}</translation>
    </message>
    <message>
        <source>The directory lets {user} in with this password, but the chat does not: most likely Openfire&apos;s settings of the directory are wrong.</source>
        <translation>El directorio deja entrar a {user} con esta contraseña, pero el chat no: lo más probable es que los ajustes del directorio que tiene Openfire estén mal.</translation>
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
        <source>Line {line} of “{file}” has letters that are not stored as UTF-8.</source>
        <translation>La línea {line} de «{file}» tiene letras que no están guardadas en UTF-8.</translation>
    </message>
    <message>
        <source>Open the file in your editor, check that the letters are right, and save it with the encoding UTF-8.</source>
        <translation>Abra el archivo en su editor, compruebe que las letras están bien y guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of “{file}” is not written like a secret.</source>
        <translation>La línea {line} de «{file}» no está escrita como un secreto.</translation>
    </message>
    <message>
        <source>Programs read some of its signs in different ways, such as emoji or joined letters: {name_words}.</source>
        <translation>Los programas interpretan de distinta manera algunos de sus signos, como los emojis o las letras unidas: {name_words}.</translation>
    </message>
    <message>
        <source>This has more than one line: {name_words}.</source>
        <translation>Tiene más de una línea: {name_words}.</translation>
    </message>
    <message>
        <source>Go back to where it is asked for, and type it in one line.</source>
        <translation>Vuelva a la página donde se pide y escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>I have changed nothing. Wait until that is finished, or ask that person to stop; then try again.</source>
        <translation>No he cambiado nada. Espere a que termine, o pida a esa persona que lo detenga, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Open {file}, replace line {place}, where the method is “{method}” now, by this one, and then run “{command}”: {line}</source>
        <translation>Abra {file}, sustituya la línea {place}, donde el método es ahora «{method}», por esta y después ejecute «{command}»: {line}</translation>
    </message>
    <message>
        <source>Openfire is to keep up to {wanted} connections to its database open, but PostgreSQL gives it {limit} at most.</source>
        <translation>Openfire debe poder mantener hasta {wanted} conexiones con su base de datos, pero PostgreSQL le da {limit} como máximo.</translation>
    </message>
    <message>
        <source>At {host}, port {port}, a connection pooler such as PgBouncer hands every connection to another program after each transaction. Openfire cannot work like that.</source>
        <translation>En {host}, puerto {port}, un agrupador de conexiones como PgBouncer entrega cada conexión a otro programa después de cada transacción. Openfire no puede trabajar así.</translation>
    </message>
    <message>
        <source>Have whoever looks after the server make that disk writable. If nobody made it read-only, the disk may be failing: look for the reason in “sudo dmesg” first.</source>
        <translation>Pida a quien administra el servidor que permita escribir en ese disco. Si ha quedado así por sí solo, puede que el disco esté fallando: busque antes el motivo con «sudo dmesg».</translation>
    </message>
    <message>
        <source>Set the one that is wrong: on the server, “sudo timedatectl set-ntp true”; on this computer, have the time set automatically in its settings. Then try again.</source>
        <translation>Ponga en hora el que esté mal: en el servidor, «sudo timedatectl set-ntp true»; en este ordenador, active la hora automática en la configuración. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>I leave that program alone. Choose a different server, or have that program use another port, and try again.</source>
        <translation>No toco ese programa. Elija otro servidor, o pida a quien lo administra que ese programa use otro puerto, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Details show what the firewall said. Put that right on the server, or open TCP port {port} in its firewall yourself. Then try again.</source>
        <translation>Los detalles muestran lo que ha respondido el cortafuegos. Corríjalo en el servidor o abra usted mismo el puerto TCP {port} en su cortafuegos. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Details name them. Have the software sources of the server put right, until “sudo apt-get update” and “sudo apt-get install {package}” work there. Then try again.</source>
        <translation>Los detalles dicen cuáles. Haga que se arreglen las fuentes de programas del servidor, hasta que «sudo apt-get update» y «sudo apt-get install {package}» funcionen en él. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Ask who did so, and why. “sudo apt-mark unhold {held}” on the server releases it; then try again.</source>
        <translation>Pregunte quién lo ha hecho y por qué. «sudo apt-mark unhold {held}» lo desbloquea en el servidor; después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>See to it that this rule lets TCP port {port} in. If it does already, open the port in your provider&apos;s control panel too, where it is called “firewall” or “security group”.</source>
        <translation>Compruebe que esa regla deja pasar el puerto TCP {port}. Si ya lo hace, abra también el puerto en el panel de control de su proveedor, donde se llama «firewall» o «grupo de seguridad».</translation>
    </message>
    <message>
        <source>Open the overview of this server and choose “Correct the directory…”: it writes the settings of the directory anew and proves them. If it still does not work, save the report and ask for help.</source>
        <translation>Abra el resumen de este servidor y elija «Corregir el directorio…»: vuelve a escribir los ajustes del directorio y los comprueba. Si sigue sin funcionar, guarde el informe y pida ayuda.</translation>
    </message>
    <message>
        <source>The certificate of the chat is valid from {begins} to {ends} (UTC), and on this computer it is {now}: chat programs will refuse it.</source>
        <translation>El certificado del chat es válido desde {begins} hasta {ends} (UTC), y en este ordenador es {now}: los programas de chat lo rechazarán.</translation>
    </message>
    <message>
        <source>The certificate of the chat is for {names}, not for {domain}: chat programs will warn about it or refuse it.</source>
        <translation>El certificado del chat es para {names}, no para {domain}: los programas de chat avisarán de ello o lo rechazarán.</translation>
    </message>
    <message>
        <source>The password of “{user}” on the server has expired; the server wants a new one first.</source>
        <translation>La contraseña de «{user}» en el servidor ha caducado: antes de nada hay que cambiarla.</translation>
    </message>
    <message>
        <source>Have “no-port-forwarding” and “restrict” removed from the line of your key in the file authorized_keys of “{user}” on the server. If they are not there, have “AllowTcpForwarding”, “PermitOpen” and “DisableForwarding” in /etc/ssh/sshd_config looked at. Then try again.</source>
        <translation>Pida que quiten «no-port-forwarding» y «restrict» de la línea de su clave en el archivo authorized_keys de «{user}» en el servidor. Si no están ahí, pida que revisen «AllowTcpForwarding», «PermitOpen» y «DisableForwarding» en /etc/ssh/sshd_config. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The SSH service of the server does not pass connections on to Openfire and its database: line {line} of {file} there says “{found}”.</source>
        <translation>El servicio SSH del servidor no deja pasar conexiones hasta Openfire y su base de datos: allí, la línea {line} de {file} dice «{found}».</translation>
    </message>
    <message>
        <source>As administrator of the server, change that line to “{wanted}” (if it stands below “Match”, for the user you log in as), run “systemctl reload ssh” there and try again.</source>
        <translation>Como administrador del servidor, cambie esa línea por «{wanted}» (si está debajo de «Match», para el usuario con el que inicia sesión), ejecute allí «systemctl reload ssh» y vuelva a intentarlo.</translation>
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
        <source>The server is in order; it is this program that lags behind. As administrator of the server, add “,{added}” at the end of the line “{option}” in /etc/ssh/sshd_config (or in a file of /etc/ssh/sshd_config.d), run “systemctl reload ssh” there and try again.</source>
        <translation>El servidor está bien: es este programa el que va por detrás. Como administrador del servidor, añada «,{added}» al final de la línea «{option}» de /etc/ssh/sshd_config (o de un archivo de /etc/ssh/sshd_config.d), ejecute allí «systemctl reload ssh» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server lets “{user}” log in, but does not let it run a command.</source>
        <translation>El servidor deja que «{user}» inicie sesión, pero no que ejecute ninguna orden.</translation>
    </message>
    <message>
        <source>On this server one logs in as “{other}”, not as “{user}”.</source>
        <translation>En este servidor se inicia sesión como «{other}», no como «{user}».</translation>
    </message>
    <message>
        <source>The server let “{user}” in, but after {seconds} seconds it has still not run a first command.</source>
        <translation>El servidor dejó entrar a «{user}», pero tras {seconds} segundos aún no ha ejecutado la primera orden.</translation>
    </message>
    <message>
        <source>The server let “{user}” in, but closes the session before the first command.</source>
        <translation>El servidor dejó entrar a «{user}», pero cierra la sesión antes de la primera orden.</translation>
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
        <source>The server cannot reach {place}, from where it was to download Openfire.</source>
        <translation>El servidor no llega a {place}, de donde iba a descargar Openfire.</translation>
    </message>
    <message>
        <source>The server cannot make sure that it is really {place} from where it would download Openfire: it lacks the certificates for that, its clock is wrong, or somebody answers in between.</source>
        <translation>El servidor no puede asegurarse de que sea {place} de donde descargaría Openfire: le faltan los certificados para ello, su reloj está mal o alguien contesta por el camino.</translation>
    </message>
    <message>
        <source>Make the link lead to another place on that disk, such as /srv/openfire, or remove it. Then try again.</source>
        <translation>Haga que el enlace lleve a otro lugar de ese disco, por ejemplo a /srv/openfire, o quítelo. Después, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Openfire is to have {memory} MB of memory, and the server does not give it that much.</source>
        <translation>Openfire debe disponer de {memory} MB de memoria, y el servidor no se los da.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever looks after the directory tells you. Only if they are the same, go back to “Directory server” and choose “Look at the directory” and “Yes, it matches”.</source>
        <translation>Compare la huella con la que le diga quien administra el directorio. Solo si son iguales, vuelva a «Servidor de directorio» y elija «Mirar el directorio» y «Sí, coincide».</translation>
    </message>
    <message>
        <source>Ask whoever looks after the directory whether it has been replaced. Only then go back to “Directory server” and choose “Look at the directory” and “Yes, it matches”.</source>
        <translation>Pregunte a quien administra el directorio si lo han cambiado. Solo en ese caso vuelva a «Servidor de directorio» y elija «Mirar el directorio» y «Sí, coincide».</translation>
    </message>
    <message>
        <source>The directory says that the account “{user}” has expired.</source>
        <translation>El directorio dice que la cuenta «{user}» ha caducado.</translation>
    </message>
    <message>
        <source>The answers and this server differ about the directory ({setting_words}): {wanted} in the answers, {here} on the server.</source>
        <translation>Las respuestas y este servidor no coinciden en un dato del directorio ({setting_words}): {wanted} en las respuestas, {here} en el servidor.</translation>
    </message>
    <message>
        <source>If the server is right, correct the answers. If the answers are right, open the overview of this server and choose “Correct the directory…”: it rehearses first and returns by itself if something fails.</source>
        <translation>Si lo correcto es lo que tiene el servidor, corrija las respuestas. Si lo correcto son las respuestas, abra el resumen de este servidor y elija «Corregir el directorio…»: primero ensaya y, si algo falla, vuelve solo a lo anterior.</translation>
    </message>
    <message>
        <source>There is nothing to move or to correct.</source>
        <translation>No hay nada que trasladar ni corregir.</translation>
    </message>
    <message>
        <source>I do not touch it: I cannot look after a server that I did not set up. Choose a different server; or, if nobody needs this one any more, have its data saved, have it switched off and removed, and try again.</source>
        <translation>No lo toco: no puedo administrar un servidor que no he configurado yo. Elija otro servidor; o, si ya nadie necesita este, pida a quien lo administra que guarde sus datos, lo desactive y lo quite, y vuelva a intentarlo.</translation>
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
        <source>A change on this server was broken off in the middle and has not been taken back yet.</source>
        <translation>Un cambio en este servidor se interrumpió a mitad y todavía no se ha deshecho.</translation>
    </message>
    <message>
        <source>Wait seven minutes, in which the server returns by itself to what it was, and try again. If it stays so, set up the server again: I then take the change back first.</source>
        <translation>Espere siete minutos, en los que el servidor vuelve por sí solo a como estaba, y vuelva a intentarlo. Si sigue igual, configure de nuevo el servidor: entonces deshago primero ese cambio.</translation>
    </message>
    <message>
        <source>The server&apos;s firewall ({firewall}) keeps people out (ports: {ports}) by this rule of its table “{table}”, chain “{chain}”: {rule}</source>
        <translation>El cortafuegos del servidor ({firewall}) no deja entrar (puertos: {ports}), por esta regla de su tabla «{table}», cadena «{chain}»: {rule}</translation>
    </message>
    <message>
        <source>The server&apos;s firewall ({firewall}) keeps people out (ports: {ports}). The rule that does it, in its table “{table}”, chain “{chain}”, is this: {rule}</source>
        <translation>El cortafuegos del servidor ({firewall}) no deja entrar (puertos: {ports}). La regla que lo impide, en su tabla «{table}», cadena «{chain}», es esta: {rule}</translation>
    </message>
    <message>
        <source>The database “{database}” already holds the data of an Openfire for “{domain}”, and no settings on this server say that they are its own.</source>
        <translation>La base de datos «{database}» ya contiene los datos de un Openfire para «{domain}», y ningún ajuste de este servidor dice que sean los suyos.</translation>
    </message>
    <message>
        <source>If they are this server&apos;s, its settings are gone: bring back a copy of what is missing in /opt/openfire, above all conf/openfire.xml, and nobody loses anything. Only to start anew, without any of these data, enter the name of another database: one that does not exist yet, or an empty one.</source>
        <translation>Si son los de este servidor, se han perdido sus ajustes: recupere de una copia lo que falta en /opt/openfire, sobre todo conf/openfire.xml, y nadie pierde nada. Solo si quiere empezar de cero, sin ninguno de esos datos, escriba el nombre de otra base de datos: una que no exista todavía o que esté vacía.</translation>
    </message>
    <message>
        <source>People are let in now, but the firewall rules in {file} will keep them out (ports: {ports}) after the next restart of the server, by this one: {rule}</source>
        <translation>Ahora se puede entrar, pero las reglas del cortafuegos que hay en {file} no dejarán entrar (puertos: {ports}) cuando el servidor se reinicie, por esta: {rule}</translation>
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
        <translation>Probar otra vez</translation>
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
        <source>Look at its fingerprint again</source>
        <translation>Ver otra vez su huella</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Let this computer send it</source>
        <translation>Que lo envíe este ordenador</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>tried, and it works</source>
        <translation>probado, y funciona</translation>
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
        <source>On the server nothing changes: the chat goes on.</source>
        <translation>En el servidor no cambia nada: el chat sigue.</translation>
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
        <source>Stop the installation?</source>
        <translation>¿Detener la instalación?</translation>
    </message>
    <message>
        <source>The server finishes what it is doing this moment; then I stop.</source>
        <translation>El servidor termina lo que está haciendo en este momento; después me paro.</translation>
    </message>
    <message>
        <source>What is done stays done, and nothing is lost.</source>
        <translation>Lo hecho, hecho queda, y no se pierde nada.</translation>
    </message>
    <message>
        <source>You can go on later from the same point.</source>
        <translation>Puede seguir más tarde desde el mismo punto.</translation>
    </message>
    <message>
        <source>Go on installing</source>
        <translation>Seguir instalando</translation>
    </message>
    <message>
        <source>Stop the installation</source>
        <translation>Detener la instalación</translation>
    </message>
    <message>
        <source>The installation is still running. Close all the same?</source>
        <translation>La instalación sigue en marcha. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>The server finishes what it is doing this moment; then I stop and close.</source>
        <translation>El servidor termina lo que está haciendo en este momento; después me paro y cierro.</translation>
    </message>
    <message>
        <source>What is done stays done. You can go on from the start page next time.</source>
        <translation>Lo hecho, hecho queda. La próxima vez puede seguir desde la página de inicio.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop the move?</source>
        <translation>¿Detener el cambio?</translation>
    </message>
    <message>
        <source>Then everything is put back as it was, and I prove that it works.</source>
        <translation>Entonces lo dejo todo como estaba y compruebo que funciona.</translation>
    </message>
    <message>
        <source>That takes about as long as going on.</source>
        <translation>Tarda más o menos lo mismo que seguir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop and put everything back</source>
        <translation>Detener y dejarlo como estaba</translation>
    </message>
    <message>
        <source>The people are being moved. Close all the same?</source>
        <translation>El cambio está en marcha. ¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>Then everything is put back as it was, and I close after that.</source>
        <translation>Entonces lo dejo todo como estaba y después cierro.</translation>
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
        <source>Everybody who is connected now is cut off.</source>
        <translation>Se corta la conexión de quienes estén dentro ahora.</translation>
    </message>
    <message>
        <source>Accounts, contacts and rooms stay as they are.</source>
        <translation>Las cuentas, los contactos y las salas quedan como están.</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejarlo en marcha</translation>
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
        <source>The one of today. With it I can prove a return, should one be needed.</source>
        <translation>La de hoy. Con ella puedo comprobar la vuelta atrás, si hiciera falta.</translation>
    </message>
    <message>
        <source>When the people move, the chat stands still for about half a minute. If anything fails, I put everything back and prove that it works.</source>
        <translation>Durante el cambio el chat se para alrededor de medio minuto. Si algo falla, lo dejo todo como estaba y compruebo que funciona.</translation>
    </message>
    <message>
        <source>I try everything out against the directory. Nothing is changed by that.</source>
        <translation>Lo pruebo todo con el directorio. Con eso no cambia nada.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the move will bring:</source>
        <translation>Todavía no he cambiado nada. Esto es lo que traerá el cambio:</translation>
    </message>
    <message>
        <source>Are these the same persons?</source>
        <translation>¿Son las mismas personas?</translation>
    </message>
    <message>
        <source>Openfire has users whose names are in the directory too: {users}. Whoever has the name there gets their contacts.</source>
        <translation>Openfire tiene usuarios cuyos nombres están también en el directorio: {users}. Quien lleve allí ese nombre recibe sus contactos.</translation>
    </message>
    <message>
        <source>{people} people and {groups} groups come from the directory</source>
        <translation>Del directorio vienen {people} personas y {groups} grupos</translation>
    </message>
    <message>
        <source>They log in with the password they have there.</source>
        <translation>Entran con la contraseña que tienen allí.</translation>
    </message>
    <message>
        <source>The administrators will be: {users}</source>
        <translation>Administrarán el chat: {users}</translation>
    </message>
    <message>
        <source>The first one’s password has been tried.</source>
        <translation>La contraseña de quien va primero está probada.</translation>
    </message>
    <message>
        <source>“admin” will be the person of that name in the directory</source>
        <translation>«admin» será quien se llame así en el directorio</translation>
    </message>
    <message>
        <source>The password of today no longer counts.</source>
        <translation>La contraseña de hoy ya no vale.</translation>
    </message>
    <message>
        <source>“admin” will not be able to log in any more</source>
        <translation>«admin» ya no podrá entrar</translation>
    </message>
    <message>
        <source>Unless you go back to Openfire’s own users.</source>
        <translation>Salvo que vuelva a los usuarios de Openfire.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of Openfire will not be able to log in</source>
        <translation>
            <numerusform>%n usuario de Openfire no podrá entrar</numerusform>
            <numerusform>%n usuarios de Openfire no podrán entrar</numerusform>
        </translation>
    </message>
    <message>
        <source>{users}. Nothing of theirs is deleted.</source>
        <translation>{users}. No se borra nada suyo.</translation>
    </message>
    <message numerus="yes">
        <source>{users} and %n more</source>
        <translation>
            <numerusform>{users} y %n más</numerusform>
            <numerusform>{users} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the people now</source>
        <translation>Hacer el cambio ahora</translation>
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
        <source>The rehearsal did not get through</source>
        <translation>El ensayo no ha salido bien</translation>
    </message>
    <message>
        <source>The password of “admin” is missing</source>
        <translation>Falta la contraseña de «admin»</translation>
    </message>
    <message>
        <source>When the settings change, the chat stands still for about half a minute. If anything fails, I put everything back as it was.</source>
        <translation>Mientras cambian los ajustes, el chat se detiene alrededor de medio minuto. Si algo falla, lo dejo todo como estaba.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what will be corrected:</source>
        <translation>Todavía no ha cambiado nada. Esto es lo que se corregirá:</translation>
    </message>
    <message>
        <source>The account that reads the directory gets its password anew</source>
        <translation>Se vuelve a poner la contraseña de la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>Nobody can log in now, although no other setting differs.</source>
        <translation>Ahora nadie puede iniciar sesión, aunque ningún otro ajuste es distinto.</translation>
    </message>
    <message>
        <source>These settings of the directory are corrected</source>
        <translation>Se corrigen estos ajustes del directorio</translation>
    </message>
    <message>
        <source>Correct it now</source>
        <translation>Corregirlo ahora</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review before installing</source>
        <translation>Revise antes de instalar</translation>
    </message>
    <message>
        <source>Show every detail</source>
        <translation>Ver todos los detalles</translation>
    </message>
    <message>
        <source>If something fails I stop and tell you why; you can go on from there at any time.</source>
        <translation>Si algo falla, me paro y le digo por qué; podrá seguir desde ahí cuando quiera.</translation>
    </message>
    <message>
        <source>Save the answers…</source>
        <translation>Guardar las respuestas…</translation>
    </message>
    <message>
        <source>The passwords are not in the file.</source>
        <translation>Las contraseñas no van en el archivo.</translation>
    </message>
    <message>
        <source>What depends on an earlier step is decided when its turn comes.</source>
        <translation>Lo que depende de un paso anterior se decide cuando le llega el turno.</translation>
    </message>
    <message>
        <source>The chat will be looked after by: {users}</source>
        <translation>Cuidarán del chat: {users}</translation>
    </message>
    <message>
        <source>They log in with their password of the directory. There is no account “admin”.</source>
        <translation>Entran con su contraseña del directorio. No hay ninguna cuenta «admin».</translation>
    </message>
    <message>
        <source>I am looking at what the server already has. I change nothing.</source>
        <translation>Estoy mirando qué tiene ya el servidor. No cambio nada.</translation>
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
        <source>Already as it should be</source>
        <translation>Ya está bien así</translation>
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
        <source>I am looking at the server…</source>
        <translation>Estoy mirando el servidor…</translation>
    </message>
    <message>
        <source>It cannot be installed like this</source>
        <translation>Así no se puede instalar</translation>
    </message>
    <message>
        <source>I have not looked at the server yet</source>
        <translation>Todavía no he mirado el servidor</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>I may not write there. Choose another folder.</source>
        <translation>Ahí no se puede guardar. Elija otra carpeta.</translation>
    </message>
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
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Server settings</source>
        <translation>Configuración del servidor</translation>
    </message>
    <message>
        <source>The chat’s name is the part after the @. Best: the one you already use for e-mail.</source>
        <translation>El nombre del chat es la parte que va detrás de la @. Lo mejor: el mismo que usan en su correo.</translation>
    </message>
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
        <source>Name of the machine (FQDN)</source>
        <translation>Nombre de la máquina (FQDN)</translation>
    </message>
    <message>
        <source>Only programs see it. This one can be changed later.</source>
        <translation>Solo lo ven los programas. Este sí se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>Administration console</source>
        <translation>Consola de administración</translation>
    </message>
    <message>
        <source>Only through this program</source>
        <translation>Solo desde este programa</translation>
    </message>
    <message>
        <source>From the network nobody reaches it. I get to it through the SSH connection.</source>
        <translation>Desde la red nadie llega a ella. Yo entro por la conexión SSH.</translation>
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
        <source>With a browser, at port 9090, as most guides do. Everybody may try passwords.</source>
        <translation>Con un navegador, en el puerto 9090, como en la mayoría de las guías. Cualquiera puede probar contraseñas.</translation>
    </message>
    <message>
        <source>With this version the console stays closed</source>
        <translation>Con esta versión la consola queda cerrada</translation>
    </message>
    <message>
        <source>Openfire 4 has a flaw that would let anybody in, so I do not open it.</source>
        <translation>Openfire 4 tiene un fallo que dejaría entrar a cualquiera; por eso no la abro.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Configuración avanzada</translation>
    </message>
    <message>
        <source>0 switches it off.</source>
        <translation>0 lo apaga.</translation>
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
        <source>Leave it empty and I make one that nobody has to know.</source>
        <translation>Si la deja vacía, pongo una que nadie tiene que saberse.</translation>
    </message>
    <message>
        <source>Only encrypted connections</source>
        <translation>Solo conexiones cifradas</translation>
    </message>
    <message>
        <source>Programs that cannot encrypt are turned away.</source>
        <translation>A los programas que no saben cifrar no se les deja entrar.</translation>
    </message>
    <message>
        <source>Anybody may create an account</source>
        <translation>Cualquiera puede crear una cuenta</translation>
    </message>
    <message>
        <source>Off is safer: then only you create accounts.</source>
        <translation>Apagado es más seguro: así solo usted crea cuentas.</translation>
    </message>
    <message>
        <source>This is what your users will be called</source>
        <translation>Así se llamarán sus usuarios</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
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
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Chat server</source>
        <translation>Servidor de chat</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Directorio nuevo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Prueba final</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The move</source>
        <translation>El cambio</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Lo que va a pasar</translation>
    </message>
    <message>
        <source>Next: Openfire</source>
        <translation>Siguiente: Openfire</translation>
    </message>
    <message>
        <source>Next: language</source>
        <translation>Siguiente: idioma</translation>
    </message>
    <message>
        <source>Next: chat server</source>
        <translation>Siguiente: servidor de chat</translation>
    </message>
    <message>
        <source>Next: database</source>
        <translation>Siguiente: base de datos</translation>
    </message>
    <message>
        <source>Next: users</source>
        <translation>Siguiente: usuarios</translation>
    </message>
    <message>
        <source>Next: the new directory</source>
        <translation>Siguiente: directorio nuevo</translation>
    </message>
    <message>
        <source>Next: directory</source>
        <translation>Siguiente: directorio</translation>
    </message>
    <message>
        <source>Next: people</source>
        <translation>Siguiente: personas</translation>
    </message>
    <message>
        <source>Next: groups</source>
        <translation>Siguiente: grupos</translation>
    </message>
    <message>
        <source>Next: administrators</source>
        <translation>Siguiente: administradores</translation>
    </message>
    <message>
        <source>Next: rehearsal</source>
        <translation>Siguiente: ensayo</translation>
    </message>
    <message>
        <source>Next: administrator</source>
        <translation>Siguiente: administrador</translation>
    </message>
    <message>
        <source>Next: network</source>
        <translation>Siguiente: red</translation>
    </message>
    <message>
        <source>Next: review</source>
        <translation>Siguiente: revisión</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar ahora</translation>
    </message>
    <message>
        <source>Next: final test</source>
        <translation>Siguiente: prueba final</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Abrir el resumen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>A chat of your own for your school or company. You need not know about servers: I ask only what is needed and change nothing before you have seen it.</source>
        <translation>Un chat propio para su escuela o empresa. No hace falta saber de servidores: le pregunto solo lo necesario y no cambio nada sin que usted lo vea antes.</translation>
    </message>
    <message>
        <source>This is practice: the server is a make-believe one on this computer, and nothing you do leaves it.</source>
        <translation>Esto es una práctica: el servidor es de mentira y está en este ordenador. Nada de lo que haga sale de aquí.</translation>
    </message>
    <message>
        <source>Set up a new chat</source>
        <translation>Montar un chat nuevo</translation>
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
        <source>Look after one you have</source>
        <translation>Cuidar uno que ya funciona</translation>
    </message>
    <message>
        <source>See whether an Openfire that is set up is working, start it and stop it.</source>
        <translation>Vea si un Openfire ya instalado funciona, inícielo y deténgalo.</translation>
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
        <source>A make-believe server on this computer. Nothing you do leaves it.</source>
        <translation>Un servidor de mentira en este ordenador. Nada de lo que haga sale de aquí.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>Dejar la práctica</translation>
    </message>
    <message>
        <source>Back to real servers. What you practised stays here for another time.</source>
        <translation>Vuelta a los servidores de verdad. Lo que ha practicado queda aquí para otra vez.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Cuando quiera</translation>
    </message>
    <message>
        <source>Something may go wrong on purpose, so that you learn:</source>
        <translation>Algo puede salir mal a propósito, para aprender:</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL, which keeps Openfire&apos;s data, is being prepared.</source>
        <translation>Se está preparando PostgreSQL, que guarda los datos de Openfire.</translation>
    </message>
    <message>
        <source>Database user</source>
        <translation>Usuario de la base de datos</translation>
    </message>
    <message>
        <source>Openfire&apos;s user in PostgreSQL is being prepared.</source>
        <translation>Se está preparando el usuario de Openfire en PostgreSQL.</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Openfire and PostgreSQL are being given the same password.</source>
        <translation>Openfire y PostgreSQL reciben la misma contraseña.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Openfire&apos;s database is being prepared.</source>
        <translation>Se está preparando la base de datos de Openfire.</translation>
    </message>
    <message>
        <source>Open ports in the firewall</source>
        <translation>Puertos abiertos en el cortafuegos</translation>
    </message>
    <message>
        <source>The firewall is being told to let people in to the chat.</source>
        <translation>Se está indicando al cortafuegos que deje entrar al chat.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Java, which Openfire runs on, is being installed.</source>
        <translation>Se está instalando Java, que Openfire necesita para funcionar.</translation>
    </message>
    <message>
        <source>Openfire&apos;s own user</source>
        <translation>Usuario propio de Openfire</translation>
    </message>
    <message>
        <source>I am creating the user under which Openfire runs.</source>
        <translation>Estoy creando el usuario con el que funciona Openfire.</translation>
    </message>
    <message>
        <source>Openfire</source>
        <translation>Openfire</translation>
    </message>
    <message>
        <source>I am fetching Openfire and putting it in its place.</source>
        <translation>Estoy trayendo Openfire y poniéndolo en su sitio.</translation>
    </message>
    <message>
        <source>Earlier setup</source>
        <translation>Instalación anterior</translation>
    </message>
    <message>
        <source>An earlier setup that never worked is being taken away.</source>
        <translation>Se retira una instalación anterior que nunca llegó a funcionar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>I am writing down what you answered for Openfire.</source>
        <translation>Estoy anotando sus respuestas para Openfire.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>I am telling the server how to run Openfire.</source>
        <translation>Estoy indicando al servidor cómo hacer funcionar Openfire.</translation>
    </message>
    <message>
        <source>Openfire running</source>
        <translation>Openfire en marcha</translation>
    </message>
    <message>
        <source>Openfire is starting.</source>
        <translation>Openfire se está iniciando.</translation>
    </message>
    <message>
        <source>Directory (OpenLDAP)</source>
        <translation>Directorio (OpenLDAP)</translation>
    </message>
    <message>
        <source>OpenLDAP, which keeps the people, is being installed.</source>
        <translation>Se está instalando OpenLDAP, que guarda los usuarios.</translation>
    </message>
    <message>
        <source>Order in the directory</source>
        <translation>Orden en el directorio</translation>
    </message>
    <message>
        <source>Places for people and groups are being made, and who may read what.</source>
        <translation>Se están creando los lugares para usuarios y grupos, y quién puede leer qué.</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>The people of the file are being added to the directory.</source>
        <translation>Se están añadiendo al directorio los usuarios del archivo.</translation>
    </message>
    <message>
        <source>The directory&apos;s password kept encrypted</source>
        <translation>La contraseña del directorio, guardada cifrada</translation>
    </message>
    <message>
        <source>Having Openfire encrypt the directory&apos;s password …</source>
        <translation>Haciendo que Openfire cifre la contraseña del directorio…</translation>
    </message>
    <message>
        <source>No move left half done</source>
        <translation>Ningún cambio a medias</translation>
    </message>
    <message>
        <source>Looking for a move that was broken off …</source>
        <translation>Buscando un cambio que quedara interrumpido…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Rehearsing: nothing is changed yet …</source>
        <translation>Ensayando: todavía no se cambia nada…</translation>
    </message>
    <message>
        <source>The way back prepared</source>
        <translation>La vuelta atrás, preparada</translation>
    </message>
    <message>
        <source>Preparing the way back before anything is changed …</source>
        <translation>Preparando la vuelta atrás antes de cambiar nada…</translation>
    </message>
    <message>
        <source>People from the directory</source>
        <translation>Personas del directorio</translation>
    </message>
    <message>
        <source>Stopping Openfire, changing where people come from …</source>
        <translation>Deteniendo Openfire y cambiando de dónde vienen las personas…</translation>
    </message>
    <message>
        <source>Openfire running again</source>
        <translation>Openfire en marcha de nuevo</translation>
    </message>
    <message>
        <source>Waiting for Openfire …</source>
        <translation>Esperando a Openfire…</translation>
    </message>
    <message>
        <source>Proof that the directory is asked</source>
        <translation>Prueba de que se pregunta al directorio</translation>
    </message>
    <message>
        <source>Trying who can log in and who cannot …</source>
        <translation>Probando quién puede entrar y quién no…</translation>
    </message>
    <message>
        <source>The change kept</source>
        <translation>El cambio, conservado</translation>
    </message>
    <message>
        <source>Keeping the change and tidying up …</source>
        <translation>Conservando el cambio y recogiendo…</translation>
    </message>
    <message>
        <source>Return to what was before</source>
        <translation>Vuelta a lo anterior</translation>
    </message>
    <message>
        <source>Returning to what was before …</source>
        <translation>Volviendo a lo anterior…</translation>
    </message>
    <message>
        <source>Proof that the administrator from before logs in again</source>
        <translation>Prueba de que el administrador de antes vuelve a entrar</translation>
    </message>
    <message>
        <source>Logging in as the administrator from before …</source>
        <translation>Entrando como el administrador de antes…</translation>
    </message>
    <message>
        <source>Openfire&apos;s own users looked at</source>
        <translation>Los usuarios propios de Openfire, examinados</translation>
    </message>
    <message>
        <source>Looking at Openfire&apos;s own users …</source>
        <translation>Examinando los usuarios propios de Openfire…</translation>
    </message>
    <message>
        <source>Openfire&apos;s own users again</source>
        <translation>De nuevo los usuarios propios de Openfire</translation>
    </message>
    <message>
        <source>Stopping Openfire, going back to its own users …</source>
        <translation>Deteniendo Openfire y volviendo a sus propios usuarios…</translation>
    </message>
    <message>
        <source>Proof that Openfire&apos;s own users log in</source>
        <translation>Prueba de que entran los usuarios propios de Openfire</translation>
    </message>
    <message>
        <source>Trying who can log in and who cannot any more …</source>
        <translation>Probando quién puede entrar y quién ya no…</translation>
    </message>
    <message>
        <source>Proof that the directory is asked again</source>
        <translation>Prueba de que se vuelve a preguntar al directorio</translation>
    </message>
    <message>
        <source>Logging in with somebody from the directory …</source>
        <translation>Entrando con alguien del directorio…</translation>
    </message>
    <message>
        <source>Unfinished change</source>
        <translation>Cambio sin terminar</translation>
    </message>
    <message>
        <source>A change that was broken off is being taken back.</source>
        <translation>Se está deshaciendo un cambio que se interrumpió.</translation>
    </message>
</context>
<context>
    <name>SwitchPage</name>
    <message>
        <source>Moving the people to the directory</source>
        <translation>Pasando a las personas al directorio</translation>
    </message>
    <message>
        <source>Going back to Openfire’s own users</source>
        <translation>Volviendo a los usuarios de Openfire</translation>
    </message>
    <message>
        <source>For half a minute nobody can write. If anything fails, I put everything back.</source>
        <translation>Durante medio minuto nadie puede escribir. Si algo falla, lo dejo todo como estaba.</translation>
    </message>
    <message>
        <source>It did not work out, so I put everything back and tried that it works.</source>
        <translation>No ha salido bien, así que lo he dejado todo como estaba y he comprobado que funciona.</translation>
    </message>
    <message>
        <source>Stopped: everything is as before</source>
        <translation>Detenido: todo está como antes</translation>
    </message>
    <message>
        <source>I put everything back and tried that it works.</source>
        <translation>Lo he dejado todo como estaba y he comprobado que funciona.</translation>
    </message>
    <message>
        <source>It stopped half way</source>
        <translation>Se ha parado a medias</translation>
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
        <source>Stopped, as you wanted</source>
        <translation>Detenido, como usted quería</translation>
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
        <source>Everything is in place and has been tried.</source>
        <translation>Todo está en su sitio y probado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is as before</source>
        <translation>No se ha perdido nada: todo está como antes</translation>
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
    <name>UsersPage</name>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Where should Openfire look up who may come in?</source>
        <translation>¿Dónde mira Openfire quién puede entrar?</translation>
    </message>
    <message>
        <source>By default: in Openfire’s own database</source>
        <translation>Por defecto: en la base de datos de Openfire</translation>
    </message>
    <message>
        <source>You create the people and the groups in Openfire itself.</source>
        <translation>Las personas y los grupos se crean en el propio Openfire.</translation>
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
        <source>Your school or company already keeps its people in one list, such as OpenLDAP or Active Directory. They chat with the password they have; Openfire only reads.</source>
        <translation>Su centro o empresa ya tiene a su gente en una lista, como OpenLDAP o Active Directory. Entran en el chat con la contraseña que ya tienen; Openfire solo lee.</translation>
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
        <translation>Aún no hay directorio: montar uno en este servidor</translation>
    </message>
    <message>
        <source>I install OpenLDAP next to Openfire and enter your people from a table, such as one saved from Excel.</source>
        <translation>Instalo OpenLDAP junto a Openfire y meto en él a su gente desde una tabla, por ejemplo una guardada con Excel.</translation>
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
</context>
<context>
    <name>WayBackPage</name>
    <message>
        <source>Use Openfire’s own users again</source>
        <translation>Volver a los usuarios de Openfire</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what will happen:</source>
        <translation>Todavía no he cambiado nada. Esto es lo que va a pasar:</translation>
    </message>
    <message>
        <source>Openfire’s own users log in again</source>
        <translation>Los usuarios de Openfire vuelven a entrar</translation>
    </message>
    <message>
        <source>With the passwords, contacts and rooms they had before the move.</source>
        <translation>Con las contraseñas, los contactos y las salas que tenían antes del cambio.</translation>
    </message>
    <message>
        <source>“admin” looks after the chat again</source>
        <translation>«admin» vuelve a cuidar del chat</translation>
    </message>
    <message>
        <source>With the password you enter below. I try it before I keep the change.</source>
        <translation>Con la contraseña que escriba abajo. La pruebo antes de dar el cambio por bueno.</translation>
    </message>
    <message>
        <source>People of the directory no longer log in</source>
        <translation>Las personas del directorio ya no entran</translation>
    </message>
    <message>
        <source>Except those who have an account in Openfire itself. The directory stays.</source>
        <translation>Salvo las que tengan cuenta en el propio Openfire. El directorio se queda como está.</translation>
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
        <source>The administrator’s e-mail</source>
        <translation>Correo electrónico del administrador</translation>
    </message>
    <message>
        <source>The chat stands still for about half a minute. If anything fails, I put everything back and prove that it works.</source>
        <translation>El chat se para alrededor de medio minuto. Si algo falla, lo dejo todo como estaba y compruebo que funciona.</translation>
    </message>
    <message>
        <source>Password of {user} in the directory</source>
        <translation>Contraseña de {user} en el directorio</translation>
    </message>
    <message>
        <source>With it I can prove a return, should one be needed.</source>
        <translation>Con ella puedo comprobar la vuelta atrás, si hiciera falta.</translation>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>Openfire set-up</source>
        <translation>Asistente de Openfire</translation>
    </message>
    <message>
        <source>Openfire set-up (practice)</source>
        <translation>Asistente de Openfire (práctica)</translation>
    </message>
    <message>
        <source>Openfire is being installed</source>
        <translation>Se está instalando Openfire</translation>
    </message>
    <message>
        <source>The people of a chat are being moved</source>
        <translation>Se está cambiando de dónde vienen las personas de un chat</translation>
    </message>
    <message>
        <source>Your chat works.</source>
        <translation>Su chat funciona.</translation>
    </message>
    <message>
        <source>It has stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
</context>
</TS>
