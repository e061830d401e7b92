package standin;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Writes the logs as both releases do: 5 one coloured openfire.log, 4 all.log and one a level. */
final class Log {
    private static final String ESC = "\u001b[";

    static void info(String logger, String text) {
        write("INFO ", ESC + "32m", logger, text, null);
    }

    static void warn(String logger, String text, Throwable cause) {
        write("WARN ", ESC + "33m", logger, text, cause);
    }

    static void error(String logger, String text, Throwable cause) {
        write("ERROR", ESC + "1;31m", logger, text, cause);
    }

    /** A line of the plugin loader or of the start: in the log and on standard output. */
    static void announce(String logger, String text) {
        System.out.println(text);
        info(logger, text);
    }

    private static synchronized void write(
            String level, String colour, String logger, String text, Throwable cause) {
        if (System.getProperty("log4j.configurationFile") == null && !Home.FOUR) {
            return; // without its configuration log4j writes no file
        }
        String thread = Thread.currentThread().getName();
        String name = "org.jivesoftware." + logger;
        String body = name + " - " + text + "\n" + stack(cause);
        LocalDateTime now = LocalDateTime.now();
        if (Home.FOUR) {
            String time = now.format(DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm:ss"));
            append("all.log", time + " " + level + " [" + thread + "]: " + body);
            append(level.trim().toLowerCase() + ".log", time + " " + body);
        } else {
            String time = now.format(DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm:ss.SSS"));
            append("openfire.log", time + " " + colour + level + ESC + "m [" + thread + "]: " + body);
        }
    }

    private static String stack(Throwable cause) {
        if (cause == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void append(String file, String text) {
        try {
            Files.createDirectories(Home.at("logs"));
            Files.writeString(
                    Home.at("logs/" + file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private Log() {}
}
