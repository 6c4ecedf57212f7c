package dev.aftercart.couriers.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BaseJsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that an outsider wrote as the tree that JSON of the same content would give: an element is a member of its parent,
 * by its local name, and several of one name side by side are a list.
 *
 * <p>Bounded in size, depth and number of elements. A document type declaration, and with it any entity that it could declare,
 * is refused, nothing outside the body is read, and nothing is written to standard error.
 */
public final class Xml {

    /** The member that holds the text of an element with attributes or elements, where attributes count. */
    public static final String TEXT = "#text";

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("\\s*<\\?xml[^>]{0,150}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final XMLStreamReader in;
    private final boolean attributes;
    private int elements;

    private Xml(XMLStreamReader in, boolean attributes) {
        this.in = in;
        this.attributes = attributes;
    }

    /**
     * Whether a body can be XML and cannot be JSON.
     *
     * @param body the bytes as they came
     * @return whether its first character, after white space and a byte order mark, is {@code <}
     */
    public static boolean looksLikeIt(byte[] body) {
        int at = body.length > 2 && (body[0] & 0xFF) == 0xEF && (body[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < body.length && body[at] <= ' ' && body[at] >= 0) {
            at++;
        }
        return at < body.length && body[at] == '<';
    }

    /**
     * Reads a body as a tree of its elements: one without content is null, attributes do not count, and neither does text beside
     * elements.
     *
     * @param body the bytes as they came, in the encoding that they declare
     * @return an object whose one member is the root element, or the one reason why there is none
     */
    public static Parsed<JsonNode> elements(byte[] body) {
        return read(body, false);
    }

    /**
     * Reads a body as a tree of its elements and attributes: an attribute is a member with {@code @} before its name, the text
     * of an element that has attributes or elements too is its member {@link #TEXT}, and one without content is an empty text.
     *
     * @param body the bytes as they came, in the encoding that they declare
     * @return an object whose one member is the root element, or the one reason why there is none
     */
    public static Parsed<JsonNode> elementsAndAttributes(byte[] body) {
        return read(body, true);
    }

    private static Parsed<JsonNode> read(byte[] body, boolean attributes) {
        if (body.length > Json.LARGEST_BODY) {
            return failed("the body has " + body.length + " bytes; at most " + Json.LARGEST_BODY + " are read");
        }
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new StringReader(text(body)));
            return Json.ofTree(new Xml(in, attributes).document());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return failed("the body is not in the encoding that it declares, or UTF-8 where it declares none");
        } catch (XMLStreamException e) {
            return failed("the body is not XML: " + position(e));
        } catch (TooMuch e) {
            return failed(e.getMessage());
        }
    }

    /** Decoded here, since the parser writes to standard error what it cannot decode. */
    private static String text(byte[] body) throws CharacterCodingException {
        String head = new String(body, 0, Math.min(LONGEST_DECLARATION, body.length), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        Charset charset = declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The JDK's own factory, whatever else is on the class path; a new one each time, since none promises to be thread-safe. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, kind, about, where) -> {});
        return factory;
    }

    private ObjectNode document() throws XMLStreamException, TooMuch {
        ObjectNode root = NODES.objectNode();
        while (in.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                root.set(name, element(1));
            }
        }
        return root;
    }

    /** Reads from behind a start tag to its end tag. */
    private BaseJsonNode element(int depth) throws XMLStreamException, TooMuch {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new TooMuch("the body has more than " + DEEPEST + " levels or " + MOST_ELEMENTS + " elements");
        }
        ObjectNode element = NODES.objectNode();
        for (int i = 0; attributes && i < in.getAttributeCount(); i++) {
            element.put("@" + in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                add(element, name, element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(in.getText());
            }
        }
        return attributes ? withText(element, text.toString().strip()) : elementsOrText(element, text.toString());
    }

    private static BaseJsonNode withText(ObjectNode element, String text) {
        if (element.isEmpty()) {
            return NODES.textNode(text);
        }
        return text.isEmpty() ? element : element.put(TEXT, text);
    }

    private static BaseJsonNode elementsOrText(ObjectNode element, String text) {
        if (!element.isEmpty()) {
            return element;
        }
        return text.isEmpty() ? NODES.nullNode() : NODES.textNode(text);
    }

    private int next() throws XMLStreamException, TooMuch {
        int event = in.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new TooMuch("the body has a document type declaration or an entity, which is not read");
        }
        return event;
    }

    private static void add(ObjectNode parent, String name, BaseJsonNode child) {
        var before = parent.get(name);
        if (before == null) {
            parent.set(name, child);
        } else if (before instanceof ArrayNode several) {
            several.add(child);
        } else {
            parent.set(name, NODES.arrayNode().add(before).add(child));
        }
    }

    /** The parser's own message may quote the body, which may name people; the position is enough. */
    private static String position(XMLStreamException e) {
        var where = e.getLocation();
        return where == null ? "unreadable" : "line " + where.getLineNumber() + ", column " + where.getColumnNumber();
    }

    private static Parsed<JsonNode> failed(String message) {
        return Parsed.failed(List.of(Diagnostic.error("", message)));
    }

    /** More than is read, or something that is not. */
    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
