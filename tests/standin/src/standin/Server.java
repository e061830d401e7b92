package standin;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/** A server that is set up: its settings, its accounts and who is online. */
final class Server {
    final String domain;
    final Config config;
    final Store store;
    final SSLContext tls;
    final Map<String, ClientStream> online = new ConcurrentHashMap<>();
    /** The members of each group; they last until the server ends. */
    final Map<String, Set<String>> groups = new ConcurrentHashMap<>();
    private final Map<String, String> properties;
    private final Encryption encryption;
    /** Who checks passwords instead of the database; null where nobody does. */
    final Directory directory;

    Server(Config config, Store store, Encryption encryption, SSLContext tls) throws Exception {
        this.config = config;
        this.store = store;
        this.tls = tls;
        this.encryption = encryption;
        properties = store.properties();
        domain = property("xmpp.domain", "localhost");
        directory = Directory.of(properties);
    }

    String property(String name, String otherwise) {
        String found = properties.get(name);
        return found == null ? otherwise : found;
    }

    boolean login(String user, String password) throws Exception {
        if (directory != null) {
            return directory.login(user, password);
        }
        String[] keys = store.account(user);
        if (keys == null || password == null) {
            return false;
        }
        boolean readable = keys.length > 4 && keys[4] != null;
        return readable ? keys[4].equals(password) : keys[0] != null && Scram.matches(password, keys);
    }

    /** From now on this property is kept encrypted. */
    void encrypt(String name) throws Exception {
        String value = properties.get(name);
        if (value != null) {
            String[] hidden = encryption.encrypt(value);
            store.putProperty(name, hidden[0], hidden[1]);
        }
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
