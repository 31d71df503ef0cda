package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One element of an XML file with all that stands in it. For the small parts of a large file that is itself streamed.
///
/// @param name local name
/// @param attributes by local name
/// @param content in document order: a [String] or an [XmlElement]
/// @param startLine line on which the start tag ends, from 1
/// @param endLine line on which the end tag ends
record XmlElement(String name, Map<String, String> attributes, List<Object> content, int startLine, int endLine) {
    XmlElement {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
    }

    /// Reads the element on whose start the reader stands; afterwards the reader stands on its end.
    static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        int startLine = reader.getLocation().getLineNumber();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<Object> content = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                content.add(read(reader));
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                content.add(reader.getText());
            }
        }
        return new XmlElement(
                name, attributes, content, startLine, reader.getLocation().getLineNumber());
    }

    /// The elements of this name directly inside this one.
    Stream<XmlElement> children(String childName) {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .filter(child -> child.name.equals(childName));
    }

    /// The first child of this name, if its text is not blank: markup and mathematics as plain text, single spaces.
    Optional<String> textOf(String childName) {
        for (Object part : content) {
            if (part instanceof XmlElement child && child.name.equals(childName)) {
                String text = XmlText.plain(child);
                if (!text.isEmpty()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /// The value of an attribute, empty where it is missing.
    String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }
}
