package standin;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a stream, and a reader of streams that never reads further than it must. */
final class Xml {
    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Xml> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Xml(String name) {
        this.name = name;
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Its namespace, where it names one itself. */
    String namespace() {
        return get("xmlns");
    }

    Xml child(String wanted) {
        for (Xml child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    String childText(String wanted) {
        Xml found = child(wanted);
        return found == null ? "" : found.text.toString();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("<").append(name);
        attributes.forEach(
                (key, value) -> out.append(' ').append(key).append("='").append(escape(value)).append('\''));
        if (children.isEmpty() && text.length() == 0) {
            return out.append("/>").toString();
        }
        out.append('>').append(escape(text.toString()));
        children.forEach(out::append);
        return out.append("</").append(name).append('>').toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("'", "&apos;").replace("\"", "&quot;");
    }

    /** The opening tag of a stream, its children left unread. */
    static Xml readOpening(Reader in) throws IOException {
        while (true) {
            String tag = readTag(in);
            if (!tag.startsWith("?")) {
                return parse(tag);
            }
        }
    }

    /** The next child of a stream; null where the stream ends. */
    static Xml readChild(Reader in) throws IOException {
        String tag = readTag(in);
        return tag.startsWith("/") ? null : readRest(tag, in);
    }

    private static Xml readRest(String tag, Reader in) throws IOException {
        Xml element = parse(tag);
        if (tag.endsWith("/")) {
            return element;
        }
        while (true) {
            StringBuilder before = new StringBuilder();
            String next = readTag(in, before);
            element.text.append(unescape(before.toString()));
            if (next.startsWith("/")) {
                return element;
            }
            element.children.add(readRest(next, in));
        }
    }

    private static String readTag(Reader in) throws IOException {
        return readTag(in, new StringBuilder());
    }

    /** What stands between the next angle brackets; the text in front of it goes to `before`. */
    private static String readTag(Reader in, StringBuilder before) throws IOException {
        int c;
        while ((c = in.read()) != '<') {
            if (c < 0) {
                throw new EOFException();
            }
            before.append((char) c);
        }
        StringBuilder tag = new StringBuilder();
        int quote = 0;
        while ((c = in.read()) != '>' || quote != 0) {
            if (c < 0) {
                throw new EOFException();
            }
            if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            tag.append((char) c);
        }
        return tag.toString();
    }

    private static Xml parse(String tag) {
        String body = tag.endsWith("/") ? tag.substring(0, tag.length() - 1) : tag;
        String name = body.trim().split("\\s", 2)[0];
        Xml element = new Xml(name);
        java.util.regex.Matcher found =
                java.util.regex.Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")").matcher(body);
        while (found.find()) {
            String value = found.group(2) == null ? found.group(3) : found.group(2);
            element.attributes.put(found.group(1), unescape(value));
        }
        return element;
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&apos;", "'")
                .replace("&quot;", "\"").replace("&amp;", "&");
    }
}
