package standin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** PostgreSQL, with the few tables of the real schema that anybody reads. */
final class JdbcStore implements Store {
    private static final String[] SCHEMA = {
        "CREATE TABLE ofUser (username VARCHAR(64) NOT NULL, storedKey VARCHAR(32),"
                + " serverKey VARCHAR(32), salt VARCHAR(32), iterations INTEGER,"
                + " plainPassword VARCHAR(32), encryptedPassword VARCHAR(255), name VARCHAR(100),"
                + " email VARCHAR(100), creationDate CHAR(15) NOT NULL,"
                + " modificationDate CHAR(15) NOT NULL, CONSTRAINT ofUser_pk PRIMARY KEY (username))",
        "CREATE TABLE ofProperty (name VARCHAR(100) NOT NULL, propValue VARCHAR(4000) NOT NULL,"
                + " encrypted INTEGER, iv CHAR(24), CONSTRAINT ofProperty_pk PRIMARY KEY (name))",
        "CREATE TABLE ofRoster (rosterID INTEGER NOT NULL, username VARCHAR(64) NOT NULL,"
                + " jid VARCHAR(1024) NOT NULL, CONSTRAINT ofRoster_pk PRIMARY KEY (rosterID))",
        "CREATE TABLE ofVersion (name VARCHAR(50) NOT NULL, version INTEGER NOT NULL,"
                + " CONSTRAINT ofVersion_pk PRIMARY KEY (name))",
        "CREATE TABLE ofID (idType INTEGER NOT NULL, id INTEGER NOT NULL,"
                + " CONSTRAINT ofID_pk PRIMARY KEY (idType))",
        "INSERT INTO ofID (idType, id) VALUES (18, 1), (19, 1), (23, 1), (26, 2), (27, 1)",
        "INSERT INTO ofVersion (name, version) VALUES ('openfire', " + (Home.FOUR ? 32 : 38) + ")",
        "INSERT INTO ofUser (username, plainPassword, name, email, creationDate, modificationDate)"
                + " VALUES ('admin', 'admin', 'Administrator', 'admin@example.com', '0', '0')",
    };
    private static final String CHANGE =
            "UPDATE ofUser SET storedKey=?, serverKey=?, salt=?, iterations=?, plainPassword=NULL,"
                    + " name=COALESCE(?, name), email=COALESCE(?, email) WHERE username=?";
    private static final String INSERT =
            "INSERT INTO ofUser (storedKey, serverKey, salt, iterations, name, email, username,"
                    + " creationDate, modificationDate) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Encryption encryption;

    JdbcStore(String driver, String url, String user, String password, Encryption encryption)
            throws Exception {
        Class.forName(driver);
        this.encryption = encryption;
        connection = DriverManager.getConnection(url, user, password);
        ensureSchema();
    }

    private void ensureSchema() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try {
                statement.executeQuery("SELECT version FROM ofVersion WHERE name='openfire'").close();
                return;
            } catch (SQLException missing) {
                String logger = "database.SchemaManager";
                Log.announce(logger, "Missing database schema for openfire. Attempting to install...");
            }
            for (String sql : SCHEMA) {
                statement.executeUpdate(sql);
            }
            Log.announce("database.SchemaManager", "Database update successful.");
        }
    }

    @Override
    public synchronized Map<String, String> properties() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        String sql = "SELECT name, propValue, encrypted, iv FROM ofProperty";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String iv = rows.getString(4) == null ? "" : rows.getString(4);
                String name = rows.getString(1), value = rows.getString(2);
                // What security.xml names counts as encrypted, even where it is not.
                boolean hidden = rows.getInt(3) == 1 || encryption.names().contains(name);
                String clear = hidden ? encryption.decrypt(value, iv) : value;
                if (clear == null) {
                    lost(name);
                }
                found.put(name, clear);
            }
        }
        return found;
    }

    private static void lost(String name) {
        if (Home.FOUR) {
            Log.error("util.AesEncryptor", "AES cipher failed", null);
        } else {
            Log.error("util.JiveProperties", "Failed to load encrypted property value for " + name, null);
        }
    }

    @Override
    public synchronized void putProperty(String name, String value, String iv) throws SQLException {
        run("DELETE FROM ofProperty WHERE name=?", name);
        run("INSERT INTO ofProperty (name, propValue, encrypted, iv) VALUES (?, ?, ?, ?)",
                name, value, iv == null ? 0 : 1, iv == null || iv.isEmpty() ? null : iv);
    }

    @Override
    public synchronized String[] account(String user) throws SQLException {
        String sql = "SELECT storedKey, serverKey, salt, iterations, plainPassword FROM ofUser WHERE username=?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, user);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                return new String[] {
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)
                };
            }
        }
    }

    @Override
    public synchronized void putAccount(String user, String[] keys, String name, String email)
            throws SQLException {
        int rounds = Integer.parseInt(keys[3]);
        if (run(CHANGE, keys[0], keys[1], keys[2], rounds, name, email, user) == 0) {
            String now = String.format("%015d", System.currentTimeMillis());
            run(INSERT, keys[0], keys[1], keys[2], rounds, name, email, user, now, now);
        }
    }

    @Override
    public synchronized String[] person(String user) throws SQLException {
        String sql = "SELECT name, email FROM ofUser WHERE username=?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, user);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new String[] {row.getString(1), row.getString(2)} : null;
            }
        }
    }

    @Override
    public synchronized void removeAccount(String user) throws SQLException {
        run("DELETE FROM ofUser WHERE username=?", user);
    }

    @Override
    public synchronized int accounts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM ofUser")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
