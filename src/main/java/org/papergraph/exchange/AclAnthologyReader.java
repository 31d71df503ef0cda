package org.papergraph.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.papergraph.citation.Citation;

/// Reads the XML of the ACL Anthology: one citation for each paper, and one for each volume, which carries the editors.
/// Files are read one after the other, and only one file's citations are held. External entities and document types
/// are not read.
public final class AclAnthologyReader {
    private final Consumer<String> problems;

    /// A reader that tells one line (`file:line: what`) for each element that it must leave out.
    public AclAnthologyReader(Consumer<String> problems) {
        this.problems = problems;
    }

    /// The citations of one file, or of every `.xml` file below a folder in the order of their paths.
    /// The stream must be closed.
    ///
    /// @throws UncheckedIOException when a file cannot be read or is not well-formed (the message tells where)
    public Stream<Citation> read(Path fileOrFolder) {
        return files(fileOrFolder).flatMap(file -> readFile(file).stream());
    }

    private static Stream<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return Stream.of(fileOrFolder);
        }
        try (Stream<Path> found = Files.walk(fileOrFolder)) {
            return found
                    .filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(fileOrFolder + ": cannot list the folder", e);
        }
    }

    private List<Citation> readFile(Path file) {
        String source = file.toString().replace('\\', '/');
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            try {
                return readCollection(reader, new AclVolumeMapper(source, problems));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new UncheckedIOException(
                    source + ":" + line + ": not well-formed XML: " + firstLine(e), new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read", e);
        }
    }

    private static List<Citation> readCollection(XMLStreamReader reader, AclVolumeMapper mapper)
            throws XMLStreamException {
        List<Citation> citations = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "collection" -> mapper.enterCollection(attribute(reader, "id"));
                    case "volume" -> mapper.enterVolume(attribute(reader, "id"), attribute(reader, "type"));
                    case "meta" -> mapper.readMeta(XmlElement.read(reader)).ifPresent(citations::add);
                    case "paper" -> mapper.readPaper(XmlElement.read(reader)).ifPresent(citations::add);
                    case "event" -> XmlElement.read(reader);
                    default -> {
                        // Front matter and what is unknown: their parts are looked at one by one.
                    }
                }
            }
        }
        return citations;
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// Security of the reader: nothing outside the file is opened, no entity is expanded but the five of XML.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(message.lastIndexOf("Message:") + 1)
                .replaceFirst("^essage:", "")
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
