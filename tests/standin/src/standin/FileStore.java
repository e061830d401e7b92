package standin;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The embedded database: one file of its own under embedded-db/, where the real one has HSQLDB's. */
final class FileStore implements Store {
    private static final String PROPERTY = "property.", ACCOUNT = "account.";
    private static final String NAME = "name.", EMAIL = "email.";
    private final Path file = Home.at("embedded-db/openfire.script");
    private final Path rows = Home.at("embedded-db/openfire.log");
    private final Properties content = new Properties();

    FileStore() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                content.load(reader);
            }
        } else {
            content.setProperty(ACCOUNT + "admin", "");
        }
        save();
    }

    @Override
    public synchronized Map<String, String> properties() {
        Map<String, String> found = new TreeMap<>();
        for (String name : content.stringPropertyNames()) {
            if (name.startsWith(PROPERTY)) {
                found.put(name.substring(PROPERTY.length()), content.getProperty(name));
            }
        }
        return found;
    }

    @Override
    public synchronized void putProperty(String name, String value, String iv) throws IOException {
        content.setProperty(PROPERTY + name, value);
        save();
    }

    @Override
    public synchronized String[] account(String user) {
        String line = content.getProperty(ACCOUNT + user);
        return line == null ? null : line.isEmpty() ? new String[4] : line.split(" ");
    }

    @Override
    public synchronized void putAccount(String user, String[] keys, String name, String email)
            throws IOException {
        content.setProperty(ACCOUNT + user, String.join(" ", keys));
        if (name != null) {
            content.setProperty(NAME + user, name);
        }
        if (email != null) {
            content.setProperty(EMAIL + user, email);
        }
        save();
    }

    @Override
    public synchronized String[] person(String user) {
        boolean there = content.getProperty(ACCOUNT + user) != null;
        return there
                ? new String[] {content.getProperty(NAME + user), content.getProperty(EMAIL + user)}
                : null;
    }

    @Override
    public synchronized void removeAccount(String user) throws IOException {
        for (String kind : new String[] {ACCOUNT, NAME, EMAIL}) {
            content.remove(kind + user);
        }
        save();
    }

    @Override
    public synchronized int accounts() {
        return (int) content.keySet().stream().filter(k -> k.toString().startsWith(ACCOUNT)).count();
    }

    @Override
    public void close() {}

    private void save() throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            content.store(writer, null);
        }
        try (Writer writer = Files.newBufferedWriter(rows)) {
            for (String name : content.stringPropertyNames()) {
                writer.write(row(name, content.getProperty(name)));
            }
        }
    }

    /** As HSQLDB writes a row: what looks for one in the real file finds it here too. */
    private static String row(String name, String value) {
        if (name.startsWith(NAME) || name.startsWith(EMAIL)) {
            return "";
        }
        if (name.startsWith(ACCOUNT)) {
            return "INSERT INTO OFUSER VALUES('" + name.substring(ACCOUNT.length()) + "',NULL)\n";
        }
        String property = name.substring(PROPERTY.length());
        return "INSERT INTO OFPROPERTY VALUES('" + property + "','" + value + "',0,NULL)\n";
    }
}
