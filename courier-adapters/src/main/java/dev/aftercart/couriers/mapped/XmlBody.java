package dev.aftercart.couriers.mapped;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BaseJsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into the tree that JSON is read into: an element is a member by its local name, elements of one name side by side
 * are a list, an attribute is a member with {@code @} before its name, and the text of an element that has attributes or
 * elements too is its member {@code #text}.
 *
 * <p>A document type is refused, so that nothing can be declared in it, fetched for it or blown up by it.
 */
final class XmlBody {

    /** The member that holds the text of an element with attributes or elements. */
    static final String TEXT = "#text";

    private static final int DEEPEST = 64;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final XMLStreamReader xml;

    private XmlBody(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Parsed<JsonNode> read(byte[] body) {
        if (body.length > Json.LARGEST_BODY) {
            return failed("the body has " + body.length + " bytes; at most " + Json.LARGEST_BODY + " are read");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return Json.ofTree(new XmlBody(factory.createXMLStreamReader(new ByteArrayInputStream(body))).document());
        } catch (XMLStreamException e) {
            // The parser's own message may quote the body, which may name people.
            var where = e.getLocation();
            return failed("the body is not XML that is read here"
                    + (where == null ? "" : ": line " + where.getLineNumber() + ", column " + where.getColumnNumber()));
        }
    }

    private static Parsed<JsonNode> failed(String message) {
        return Parsed.failed(List.of(Diagnostic.error("", message)));
    }

    private ObjectNode document() throws XMLStreamException {
        ObjectNode root = NODES.objectNode();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("document types and entities are not read", xml.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                root.set(xml.getLocalName(), element(1));
            }
        }
        return root;
    }

    private BaseJsonNode element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("too deep", xml.getLocation());
        }
        ObjectNode element = NODES.objectNode();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.put("@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    add(element, name, element(depth + 1));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("entities are not read", xml.getLocation());
                default -> {
                    // White space, comments and instructions say nothing.
                }
            }
        }
        return withText(element, text.toString().strip());
    }

    private static void add(ObjectNode parent, String name, BaseJsonNode child) {
        var before = parent.get(name);
        if (before == null) {
            parent.set(name, child);
        } else if (before instanceof ArrayNode list) {
            list.add(child);
        } else {
            parent.set(name, NODES.arrayNode().add(before).add(child));
        }
    }

    private static BaseJsonNode withText(ObjectNode element, String text) {
        if (element.isEmpty()) {
            return NODES.textNode(text);
        }
        return text.isEmpty() ? element : element.put(TEXT, text);
    }
}
