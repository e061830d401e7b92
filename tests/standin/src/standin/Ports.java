package standin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** The listeners besides the console: clients on 5222 and 5223, and ports that only answer. */
final class Ports {
    private static final int[] OTHERS = {5269, 5270, 5275, 5276, 7070, 7443, 7777};
    private static final int[] OTHERS_OF_4 = {5229, 5262, 5263};

    private final Server server;
    private final InetAddress address;

    Ports(Server server) throws IOException {
        this.server = server;
        String bound = server.config.get("network.interface");
        address = bound == null ? null : InetAddress.getByName(bound);
    }

    void open() throws Exception {
        int plain = Integer.parseInt(server.property("xmpp.socket.plain.port", "5222"));
        accept(new ServerSocket(plain, 50, address), true);
        if (server.property("xmpp.socket.ssl.active", "true").equals("true")) {
            int secure = Integer.parseInt(server.property("xmpp.socket.ssl.port", "5223"));
            accept(server.tls.getServerSocketFactory().createServerSocket(secure, 50, address), true);
        }
        for (int port : OTHERS) {
            accept(new ServerSocket(port, 50, address), false);
        }
        if (Home.FOUR) {
            for (int port : OTHERS_OF_4) {
                accept(new ServerSocket(port, 50, address), false);
            }
        }
    }

    /** Limits TLS to the protocols of `xmpp.socket.ssl.client.protocols`, when it names any. */
    static void protocols(SSLSocket socket, Server server) {
        String named = server.property("xmpp.socket.ssl.client.protocols", "");
        if (!named.isEmpty()) {
            socket.setEnabledProtocols(named.split("\\s*,\\s*"));
        }
    }

    private void accept(ServerSocket listener, boolean clients) {
        Thread thread = new Thread(() -> serve(listener, clients), "port-" + listener.getLocalPort());
        thread.start();
    }

    private void serve(ServerSocket listener, boolean clients) {
        while (true) {
            try {
                Socket socket = listener.accept();
                if (!clients) {
                    socket.close();
                    continue;
                }
                if (listener instanceof SSLServerSocket) {
                    protocols((SSLSocket) socket, server);
                }
                Thread thread = new Thread(new ClientStream(server, socket), "client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException error) {
                Log.warn("openfire.spi.ConnectionListener", "A connection failed", error);
            }
        }
    }
}
