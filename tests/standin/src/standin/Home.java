package standin;

import java.nio.file.Path;

/** Where this Openfire lives, and which one it claims to be. */
final class Home {
    static final Path PATH = Path.of(System.getProperty("openfireHome", "."));
    static final String VERSION = Home.class.getPackage().getImplementationVersion();
    static final boolean FOUR = VERSION.startsWith("4.");

    static Path at(String path) {
        return PATH.resolve(path);
    }

    private Home() {}
}
