package standin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** openfire.xml or security.xml: properties as nested elements, written back whole. */
final class Config {
    private final Path file;
    private final Document document;
    private final Element root;

    Config(String name) throws Exception {
        file = Home.at("conf/" + name);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        document = factory.newDocumentBuilder().parse(file.toFile());
        root = document.getDocumentElement();
    }

    /** The text of a leaf, white space at its ends and in rows removed; null where it is not. */
    String get(String name) {
        Element found = find(name, false);
        if (found == null || !children(found).isEmpty()) {
            return null;
        }
        String text = found.getTextContent().trim().replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }

    String get(String name, String otherwise) {
        String found = get(name);
        return found == null ? otherwise : found;
    }

    String attribute(String name, String attribute) {
        Element found = find(name, false);
        return found == null ? "" : found.getAttribute(attribute);
    }

    void set(String name, String value) {
        find(name, true).setTextContent(value);
        save();
    }

    void setEncrypted(String name, String value, String iv) {
        Element element = find(name, true);
        element.setTextContent(value);
        element.setAttribute("encrypted", "true");
        if (!iv.isEmpty()) {
            element.setAttribute("iv", iv);
        }
        save();
    }

    /** Removes an element, and parents that are empty afterwards. */
    void remove(String name) {
        Element found = find(name, false);
        while (found != null && found != root) {
            Node parent = found.getParentNode();
            parent.removeChild(found);
            found = children((Element) parent).isEmpty() ? (Element) parent : null;
        }
        save();
    }

    /** Every leaf with its text. */
    Map<String, String> leaves() {
        Map<String, String> found = new LinkedHashMap<>();
        collect(root, "", found);
        return found;
    }

    private void collect(Element element, String name, Map<String, String> found) {
        List<Element> children = children(element);
        for (Element child : children) {
            collect(child, name.isEmpty() ? child.getTagName() : name + "." + child.getTagName(), found);
        }
        if (children.isEmpty() && get(name) != null) {
            found.put(name, get(name));
        }
    }

    /** The texts of all elements of one name below another. */
    List<String> all(String parent, String name) {
        List<String> texts = new ArrayList<>();
        Element found = find(parent, false);
        if (found != null) {
            for (Element child : children(found)) {
                if (child.getTagName().equals(name)) {
                    texts.add(child.getTextContent().trim());
                }
            }
        }
        return texts;
    }

    /** Removes the elements of this name and text below another. */
    void removeFrom(String parent, String name, String text) {
        Element found = find(parent, false);
        if (found == null) {
            return;
        }
        for (Element child : children(found)) {
            if (child.getTagName().equals(name) && child.getTextContent().trim().equals(text)) {
                found.removeChild(child);
            }
        }
        save();
    }

    /** Follows the first element of each name only, as Openfire does. */
    private Element find(String name, boolean make) {
        Element element = root;
        if (name.isEmpty()) {
            return element;
        }
        for (String part : name.split("\\.")) {
            Element next = null;
            for (Element child : children(element)) {
                if (next == null && child.getTagName().equals(part)) {
                    next = child;
                }
            }
            if (next == null && !make) {
                return null;
            }
            if (next == null) {
                next = document.createElement(part);
                element.appendChild(next);
            }
            element = next;
        }
        return element;
    }

    private static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                found.add((Element) node);
            }
        }
        return found;
    }

    private void save() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\n");
        write(root, "", text);
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(beside, text);
            Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (java.io.IOException error) {
            throw new java.io.UncheckedIOException(error);
        }
    }

    private static void write(Node node, String indent, StringBuilder text) {
        if (node.getNodeType() == Node.COMMENT_NODE) {
            text.append(indent).append("<!--").append(node.getNodeValue()).append("-->\n");
        }
        if (!(node instanceof Element)) {
            return;
        }
        Element element = (Element) node;
        text.append(indent).append('<').append(element.getTagName());
        for (String name : new String[] {"encrypted", "iv"}) {
            if (element.hasAttribute(name)) {
                text.append(' ').append(name).append("=\"").append(element.getAttribute(name)).append('"');
            }
        }
        if (children(element).isEmpty()) {
            String value = Xml.escape(element.getTextContent().trim());
            text.append('>').append(value).append("</").append(element.getTagName()).append(">\n");
            return;
        }
        text.append("> \n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, indent + "  ", text);
        }
        text.append(indent).append("</").append(element.getTagName()).append(">\n");
    }
}
