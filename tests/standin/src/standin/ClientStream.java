package standin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.net.ssl.SSLSocket;

/** One client's connection: stream, STARTTLS, login, resource binding, stanzas. */
final class ClientStream implements Runnable {
    private static final String TLS = "urn:ietf:params:xml:ns:xmpp-tls";
    private static final String ERRORS = "urn:ietf:params:xml:ns:xmpp-streams";
    private static final String BIND = "urn:ietf:params:xml:ns:xmpp-bind";
    private static final String SESSION = "urn:ietf:params:xml:ns:xmpp-session";

    private final Server server;
    private final Login login;
    private final Stanzas stanzas;
    private Socket socket;
    private Reader in;
    String jid = "";

    ClientStream(Server server, Socket socket) {
        this.server = server;
        this.socket = socket;
        login = new Login(server);
        stanzas = new Stanzas(server, this);
    }

    String user() {
        return login.user;
    }

    boolean encrypted() {
        return socket instanceof SSLSocket;
    }

    @Override
    public void run() {
        try {
            open();
            for (Xml stanza = Xml.readChild(in); stanza != null; stanza = Xml.readChild(in)) {
                handle(stanza);
            }
            send("</stream:stream>");
        } catch (Exception gone) {
            // the client left, or spoke no XMPP
        } finally {
            server.online.remove(jid, this);
            close();
        }
    }

    synchronized void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException gone) {
            close();
        }
    }

    private void close() {
        try {
            socket.close();
        } catch (IOException already) {
            // closed
        }
    }

    private void open() throws IOException {
        in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        Xml.readOpening(in); // whoever it is addressed to: no domain is checked
        String id = UUID.randomUUID().toString().substring(0, 10);
        send("<?xml version='1.0' encoding='UTF-8'?><stream:stream xmlns:stream="
                + "'http://etherx.jabber.org/streams' xmlns='jabber:client' from='" + server.domain
                + "' id='" + id + "' xml:lang='en' version='1.0'>");
        send("<stream:features>" + features() + "</stream:features>");
    }

    private String features() {
        if (!login.user.isEmpty() && policy().equals("required") && !encrypted()) {
            return ""; // logged in, and nothing to do with it
        }
        if (!login.user.isEmpty()) {
            return "<ver xmlns='urn:xmpp:features:rosterver'/><bind xmlns='" + BIND + "'/><session xmlns='"
                    + SESSION + "'><optional/></session>";
        }
        String policy = policy();
        String mechanisms = login.mechanisms();
        if (encrypted() || policy.equals("disabled")) {
            return mechanisms;
        }
        String required = policy.equals("required") ? "<required/>" : "";
        return "<starttls xmlns='" + TLS + "'>" + required + "</starttls>" + mechanisms;
    }

    private void handle(Xml stanza) throws Exception {
        switch (stanza.name) {
            case "starttls":
                send("<proceed xmlns='" + TLS + "'/>");
                socket = server.tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
                Ports.protocols((SSLSocket) socket, server);
                ((SSLSocket) socket).setUseClientMode(false);
                ((SSLSocket) socket).startHandshake();
                open();
                return;
            case "auth":
            case "response":
                send(login.step(stanza));
                if (login.done) {
                    login.done = false;
                    open();
                }
                return;
            case "iq":
                refuseInClear();
                if (stanza.child("bind") != null && !login.user.isEmpty()) {
                    bind(stanza);
                    return;
                }
                stanzas.handle(stanza);
                return;
            default:
                refuseInClear();
                stanzas.handle(stanza);
        }
    }

    /** Where TLS is required the login itself is still let through, the first stanza is not. */
    private void refuseInClear() throws IOException {
        if (policy().equals("required") && !encrypted()) {
            send("<stream:error><not-authorized xmlns='" + ERRORS + "'/></stream:error></stream:stream>");
            throw new IOException("never encrypted");
        }
    }

    private String policy() {
        return server.property("xmpp.client.tls.policy", "optional");
    }

    private void bind(Xml stanza) {
        String resource = stanza.child("bind").childText("resource");
        resource = resource.isEmpty() ? UUID.randomUUID().toString().substring(0, 8) : resource;
        jid = login.user + "@" + server.domain + "/" + resource;
        server.online.put(jid, this);
        send("<iq type='result' id='" + Xml.escape(stanza.get("id")) + "' to='" + server.domain
                + "'><bind xmlns='" + BIND + "'><jid>" + Xml.escape(jid) + "</jid></bind></iq>");
    }
}
