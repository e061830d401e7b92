package standin;

import java.sql.SQLException;
import java.text.DateFormat;
import java.util.Date;
import java.util.concurrent.CountDownLatch;

/** Starts a server that behaves like Openfire as far as its surroundings can tell. */
public final class Main {
    private static final String XMPP = "openfire.XMPPServer";

    public static void main(String[] arguments) throws Exception {
        Log.info(XMPP, "Registering shutdown hook (standalone mode)");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Log.info(XMPP, "Server stopped")));
        try {
            start();
        } catch (Exception error) {
            boolean database = error instanceof SQLException;
            Log.error(XMPP, database ? "Database could not be accessed" : "Unable to start the server", error);
            if (database) {
                System.err.println("Database setup or configuration error: Please verify your database"
                        + " settings and check the logs/" + (Home.FOUR ? "error" : "openfire")
                        + ".log file for detailed error messages.");
            }
            error.printStackTrace();
            System.out.println("Error starting the server. Please check the log files for more information.");
            if (Home.FOUR) {
                System.out.println("Halting server...\nServer halted");
                System.exit(0);
            }
            // 5 stays, deaf: nothing listens, and the process does not end.
        }
        new CountDownLatch(1).await();
    }

    private static void start() throws Exception {
        Config config = new Config("openfire.xml");
        Encryption encryption = new Encryption(new Config("security.xml"));
        Setup setup = new Setup(config, encryption);
        Store store;
        if (setup.done()) {
            store = setup.open();
        } else if (setup.asked()) {
            store = setup.run();
        } else {
            Log.announce(XMPP, "Openfire waits for its web setup, which this stand-in has not.");
            return;
        }
        String domain = store.properties().getOrDefault("xmpp.domain", "localhost");
        Keys.ensure(domain);
        Server server = new Server(config, store, encryption, Keys.context());
        String time = DateFormat.getDateTimeInstance().format(new Date());
        Log.announce(XMPP, "Openfire " + Home.VERSION + " [" + time + "]");
        new Console(server).start();
        Log.announce("openfire.container.PluginManager", "Successfully loaded plugin 'admin'.");
        new Ports(server).open();
    }

    private Main() {}
}
