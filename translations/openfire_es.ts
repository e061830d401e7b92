<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
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
        <source>true: nobody logs in without encryption.</source>
        <translation>true: nadie entra sin cifrado.</translation>
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
        <source>Where the people are kept: “default” is Openfire itself.</source>
        <translation>Dónde se guardan los usuarios: «default» es el propio Openfire.</translation>
    </message>
    <message>
        <source>E-mail of the administrator, whose name is “admin”.</source>
        <translation>Correo electrónico del administrador, cuyo nombre es «admin».</translation>
    </message>
    <message>
        <source>Ports the server&apos;s firewall lets in (when it has one): 5222 and 5223 for people&apos;s
programs, 5269 for other chat servers, 7443 for the web.</source>
        <translation>Puertos que deja pasar el cortafuegos del servidor (si lo tiene): 5222 y 5223 para los
programas de la gente, 5269 para otros servidores de chat, 7443 para la web.</translation>
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
        <source>Proven.</source>
        <translation>Comprobado.</translation>
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
        <source>A strong one would be {password} (press Enter to take it; write it down).</source>
        <translation>Una segura sería {password} (pulse Intro para usarla; anótela).</translation>
    </message>
    <message>
        <source>I do not understand these words: {detail}</source>
        <translation>No entiendo esta orden: {detail}</translation>
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
        <source>Firewall (ufw): on</source>
        <translation>Cortafuegos (ufw): activo</translation>
    </message>
    <message>
        <source>Firewall (ufw): off</source>
        <translation>Cortafuegos (ufw): inactivo</translation>
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
        <source>Sets up an Openfire chat server over SSH, from one answers file.</source>
        <translation>Configura un servidor de chat Openfire por SSH, a partir de un archivo de respuestas.</translation>
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
        <source>The file “{file}” is not written as an answers file is.</source>
        <translation>El archivo «{file}» no está escrito como un archivo de respuestas.</translation>
    </message>
    <message>
        <source>Correct the line named under Details, or begin again with “openfire-setup example”.</source>
        <translation>Corrija la línea que se indica en Detalles, o empiece de nuevo con «openfire-setup example».</translation>
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
        <source>Other people on this computer can read the file “{file}”.</source>
        <translation>Otras personas de este ordenador pueden leer el archivo «{file}».</translation>
    </message>
    <message>
        <source>Make it readable by you alone: chmod 600 {file}</source>
        <translation>Haga que solo usted pueda leerlo: chmod 600 {file}</translation>
    </message>
    <message>
        <source>The secrets in “{file}” are not written as they should be.</source>
        <translation>Las contraseñas de «{file}» no están escritas como deben.</translation>
    </message>
    <message>
        <source>Write one secret a line, like this: admin_password = &quot;…&quot;</source>
        <translation>Escriba una por línea, así: admin_password = &quot;…&quot;</translation>
    </message>
    <message>
        <source>There is no secret called “{name}”.</source>
        <translation>No hay ninguna contraseña llamada «{name}».</translation>
    </message>
    <message>
        <source>Use one of these names: {known}.</source>
        <translation>Use uno de estos nombres: {known}.</translation>
    </message>
    <message>
        <source>A password is missing: {name}.</source>
        <translation>Falta una contraseña: {name}.</translation>
    </message>
    <message>
        <source>Type it when you are asked, or put it in your secrets file.</source>
        <translation>Escríbala cuando se le pregunte, o póngala en su archivo de contraseñas.</translation>
    </message>
    <message>
        <source>Openfire would not keep this password as it was typed: {name}.</source>
        <translation>Openfire no guardaría esta contraseña tal como está escrita: {name}.</translation>
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
        <source>The server did not keep a change I made ({step}).</source>
        <translation>El servidor no ha conservado un cambio que hice ({step}).</translation>
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
</context>
</TS>
