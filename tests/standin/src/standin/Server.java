package standin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/** A server that is set up: its settings, its accounts and who is online. */
final class Server {
    final String domain;
    final Config config;
    final Store store;
    final SSLContext tls;
    final Map<String, ClientStream> online = new ConcurrentHashMap<>();
    private final Map<String, String> properties;

    Server(Config config, Store store, SSLContext tls) throws Exception {
        this.config = config;
        this.store = store;
        this.tls = tls;
        properties = store.properties();
        domain = property("xmpp.domain", "localhost");
    }

    String property(String name, String otherwise) {
        String found = properties.get(name);
        return found == null ? otherwise : found;
    }

    boolean login(String user, String password) throws Exception {
        String[] keys = store.account(user);
        return keys != null && password != null && Scram.matches(password, keys);
    }

    boolean isAdmin(String user) {
        String listed = properties.get("admin.authorizedJIDs");
        String jid = user + "@" + domain;
        return listed == null ? user.equals("admin") : (listed + ",").contains(jid + ",");
    }

    /** Gives a stanza to the full JID it names, or to everybody logged in under the bare one. */
    boolean deliver(String to, Xml stanza) {
        boolean found = false;
        for (Map.Entry<String, ClientStream> entry : online.entrySet()) {
            String jid = entry.getKey();
            if (jid.equals(to) || (!to.contains("/") && jid.startsWith(to + "/"))) {
                entry.getValue().send(stanza.toString());
                found = true;
            }
        }
        return found;
    }
}
