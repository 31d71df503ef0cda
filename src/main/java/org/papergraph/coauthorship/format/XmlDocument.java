package org.papergraph.coauthorship.format;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes indented XML; the JDK's writer escapes names' values and text.
final class XmlDocument {
    private final XMLStreamWriter xml;
    private int depth;

    /// What is written inside a document or an element.
    interface Content {
        void write(XmlDocument document) throws XMLStreamException;
    }

    private XmlDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes a whole document in UTF-8.
    static void write(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlDocument(xml));
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException("cannot write XML: " + failed.getMessage(), failed);
        }
    }

    /// An element with others inside. Attributes are names and values in turn.
    void element(String name, Content inside, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        inside.write(this);
        depth--;
        indent();
        xml.writeEndElement();
    }

    /// An element without content.
    void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /// An element with text.
    void text(String name, String text, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
