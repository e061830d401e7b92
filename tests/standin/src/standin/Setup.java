package standin;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The way from openfire.xml to a database that is filled, as the unattended setup goes it. */
final class Setup {
    private static final String DEFAULT = "org.jivesoftware.database.DefaultConnectionProvider";
    private static final String EMBEDDED = "org.jivesoftware.database.EmbeddedConnectionProvider";
    private static final String DATABASE = "database.defaultProvider.";
    private static final int TRIES = 11, PAUSE = 250;

    /** Stay in openfire.xml, never copied to the database. */
    private static final Set<String> XML_ONLY = Set.of(
            "adminConsole.port", "adminConsole.securePort", "adminConsole.interface", "network.interface",
            "locale", "fqdn", "setup", "clustering.enabled", "clustering.nodeid",
            "connectionProvider.className", "database.maxRetries", "database.retryDelay");
    /** Leave openfire.xml once the database has them. */
    private static final Set<String> MIGRATED = Set.of(
            "register", "provider", "ldap", "sasl", "admin", "xmpp.domain", "xmpp.offline", "xmpp.auth",
            "xmpp.socket.ssl.active", "update", "log.debug.enabled");
    private static final String[][] PROVIDERS = {
        {"admin", "admin.DefaultAdminProvider"}, {"auth", "auth.DefaultAuthProvider"},
        {"group", "group.DefaultGroupProvider"}, {"lockout", "lockout.DefaultLockOutProvider"},
        {"securityAudit", "security.DefaultSecurityAuditProvider"},
        {"user", "user.DefaultUserProvider"}, {"vcard", "vcard.DefaultVCardProvider"},
    };

    private final Config config;
    private final Encryption encryption;

    Setup(Config config, Encryption encryption) {
        this.config = config;
        this.encryption = encryption;
    }

    boolean done() {
        return "true".equals(config.get("setup"));
    }

    boolean asked() {
        return "true".equals(config.get("autosetup.run"));
    }

    /** Runs the unattended setup. Without a database it goes on to its end, as the real one does. */
    Store run() throws Exception {
        encryption.setUp(
                config.get("autosetup.encryption.algorithm", "Blowfish"), config.get("autosetup.encryption.key"));
        String provider = config.get("connectionProvider.className", DEFAULT);
        if ("standard".equals(config.get("autosetup.database.mode"))) {
            provider = DEFAULT;
            settings();
        }
        config.set("setup", "true");
        String locale = config.get("autosetup.locale");
        locale = locale.trim(); // the real one fails here too when there is none, with setup=true written
        Log.info("openfire.XMPPServer", "Setting locale to " + locale);
        config.set("locale", locale);
        config.set("fqdn", config.get("autosetup.xmpp.fqdn", "localhost"));
        String domain = config.get("autosetup.xmpp.domain");
        boolean plain = "default".equals(config.get("autosetup.authprovider.mode", "default"));
        boolean forced = Home.FOUR && plain || !EMBEDDED.equals(provider);
        Store store = null;
        SQLException failure = null;
        try {
            store = connect(provider);
        } catch (SQLException error) {
            Log.warn("openfire.XMPPServer", "There was an unexpected problem updating the admin user.", error);
            failure = error;
        }
        Keys.ensure(domain);
        if (forced) {
            config.set("connectionProvider.className", DEFAULT); // of 4.6.2: even over the embedded one
        }
        if (!Home.FOUR) {
            config.set("clustering.nodeid", UUID.randomUUID().toString());
        }
        if (store != null) {
            fill(store, domain, plain);
            copy(store);
        }
        config.remove("autosetup");
        hide();
        if (failure != null) {
            throw failure;
        }
        return store;
    }

    /** The database openfire.xml names, trying again for a while. */
    Store open() throws Exception {
        hide();
        Store store = connect(config.get("connectionProvider.className", DEFAULT));
        migrate(store);
        return store;
    }

    /** What still stands in openfire.xml at a start moves to the database, if that has no other value. */
    private void migrate(Store store) throws Exception {
        Map<String, String> there = store.properties();
        for (String name : config.leaves().keySet()) {
            if (!migrated(name)) {
                continue;
            }
            boolean hidden = "true".equals(config.attribute(name, "encrypted"));
            String value = config.get(name);
            value = hidden ? encryption.decrypt(value, config.attribute(name, "iv")) : value;
            if (there.get(name) == null) {
                take(store, name, value);
            } else if (!there.get(name).equals(value)) {
                Log.warn("util.JiveGlobals", "XML property differs from the database: " + name, null);
            } else {
                config.remove(name);
            }
        }
    }

    /** 4.6.2 forgets that it was to be encrypted as it takes it out of the file. */
    private void take(Store store, String name, String value) throws Exception {
        boolean listed = encryption.names().contains(name);
        String[] hidden = encryption.encrypt(value);
        boolean kept = listed && !Home.FOUR;
        store.putProperty(name, kept ? hidden[0] : value, kept ? hidden[1] : null);
        config.remove(name);
        if (listed) {
            encryption.forget(name);
        }
    }

    private void settings() {
        String from = "autosetup.database.defaultProvider.";
        for (String name : new String[] {"driver", "serverURL", "username", "password"}) {
            config.set(DATABASE + name, config.get(from + name, ""));
        }
        config.set(DATABASE + "minConnections", config.get(from + "minConnections", "5"));
        config.set(DATABASE + "maxConnections", config.get(from + "maxConnections", "25"));
        config.set(DATABASE + "connectionTimeout", config.get(from + "connectionTimeout", "1.0"));
    }

    private Store connect(String provider) throws Exception {
        if (EMBEDDED.equals(provider)) {
            return new FileStore();
        }
        String driver = config.get(DATABASE + "driver"), url = config.get(DATABASE + "serverURL");
        SQLException last = new SQLException("No database is configured");
        for (int i = 1; i <= TRIES; i++) {
            try {
                if (url == null) {
                    throw last;
                }
                return new JdbcStore(driver, url, secret("username"), secret("password"), encryption);
            } catch (SQLException error) {
                last = error;
                Log.info("database.DbConnectionManager",
                        "Unable to get a connection from the database pool (attempt " + i + " out of " + TRIES
                                + ").");
                Thread.sleep(PAUSE);
            }
        }
        throw new SQLException("ConnectionManager.getConnection() failed to obtain a connection after "
                + TRIES + (Home.FOUR ? " retries" : " attempts") + ". The exception from the last attempt is as follows: " + last);
    }

    private String secret(String name) {
        String text = config.get(DATABASE + name, "");
        boolean hidden = "true".equals(config.attribute(DATABASE + name, "encrypted"));
        return hidden ? encryption.decrypt(text, config.attribute(DATABASE + name, "iv")) : text;
    }

    private void fill(Store store, String domain, boolean plain) throws Exception {
        Map<String, String> there = store.properties();
        put(store, there, "xmpp.domain", domain);
        put(store, there, "xmpp.socket.ssl.active", config.get("autosetup.xmpp.socket.ssl.active", "true"));
        put(store, there, "xmpp.auth.anonymous", config.get("autosetup.xmpp.auth.anonymous", "false"));
        if (plain) {
            put(store, there, "user.scramHashedPasswordOnly", "true");
            for (String[] provider : Home.FOUR ? PROVIDERS : new String[0][]) {
                put(store, there, "provider." + provider[0] + ".className", "org.jivesoftware.openfire." + provider[1]);
            }
        }
        String password = config.get("autosetup.admin.password");
        if (password != null) {
            store.putAccount("admin", Scram.keys(password), null, config.get("autosetup.admin.email"));
        }
    }

    private static void put(Store store, Map<String, String> there, String name, String value) throws Exception {
        if (there.get(name) == null) {
            store.putProperty(name, value, null);
        }
    }

    /** Every other leaf of openfire.xml becomes a property; some leave the file for it. */
    private void copy(Store store) throws Exception {
        Map<String, String> there = store.properties();
        for (Map.Entry<String, String> leaf : config.leaves().entrySet()) {
            String name = leaf.getKey();
            if (XML_ONLY.contains(name) || name.startsWith("database.") || name.startsWith("autosetup.")) {
                continue;
            }
            if (migrated(name) && there.get(name) == null) {
                take(store, name, leaf.getValue());
                continue;
            }
            if (there.get(name) == null) {
                String[] hidden = encryption.encrypt(leaf.getValue());
                boolean listed = encryption.names().contains(name);
                store.putProperty(name, listed ? hidden[0] : leaf.getValue(), listed ? hidden[1] : null);
            }
            if (migrated(name)) {
                config.remove(name);
            }
        }
    }

    private static boolean migrated(String name) {
        return MIGRATED.stream().anyMatch(known -> name.equals(known) || name.startsWith(known + "."));
    }

    /** Encrypts what security.xml lists, where openfire.xml still has it in clear. */
    private void hide() {
        for (String name : encryption.names()) {
            String text = config.get(name);
            if (text != null && !"true".equals(config.attribute(name, "encrypted"))) {
                String[] hidden = encryption.encrypt(text);
                config.setEncrypted(name, hidden[0], hidden[1]);
            }
        }
    }
}
