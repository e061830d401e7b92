package standin;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The server's own certificate: made once by the JRE's keytool, kept in resources/security. */
final class Keys {
    private static final Path STORE = Home.at("resources/security/keystore");
    private static final String PASSWORD = "changeit";
    private static final int EMPTY = 32; // bytes of a store without entries

    static void ensure(String domain) throws IOException, InterruptedException {
        if (Files.exists(STORE) && Files.size(STORE) > EMPTY) {
            return;
        }
        Files.deleteIfExists(STORE);
        Log.info("openfire.keystore.IdentityStore",
                "Generating a new private key and corresponding self-signed certificate for domain"
                        + " name '" + domain + "', using the RSA algorithm.");
        Files.createDirectories(STORE.getParent());
        String tool = System.getProperty("java.home") + File.separator + "bin/keytool";
        Process made = new ProcessBuilder(
                        tool, "-genkeypair", "-keystore", STORE.toString(), "-storetype", "PKCS12",
                        "-storepass", PASSWORD, "-alias", domain + "_rsa", "-keyalg", "RSA",
                        "-keysize", "2048", "-validity", "1825", "-dname", "CN=" + domain,
                        "-ext", "SAN=dns:" + domain + ",dns:*." + domain)
                .redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    static SSLContext context() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(STORE)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private Keys() {}
}
