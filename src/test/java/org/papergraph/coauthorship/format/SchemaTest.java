package org.papergraph.coauthorship.format;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.junit.jupiter.api.Test;
import org.papergraph.coauthorship.view.NetworkView;
import org.xml.sax.SAXException;

/// GraphML and GEXF fit the schemas of their makers, as JGraphT's jar carries them.
class SchemaTest {
    private static final NetworkView EMPTY =
            new NetworkView("Nobody", "0 people", List.of(), List.of(), List.of(), "degree", "works");

    private static Schema schema(String name) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar:file, file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newSchema(Objects.requireNonNull(GraphMLExporter.class.getResource("/" + name)));
    }

    private static String text(NetworkWriter writer, NetworkView view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(view, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void validate(Schema schema, String text) throws IOException, SAXException {
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
    }

    @Test
    void graphMlFitsItsSchema() throws IOException, SAXException {
        Schema schema = schema("graphml.xsd");
        validate(schema, text(new GraphMlWriter(), SampleView.view()));
        validate(schema, text(new GraphMlWriter(), EMPTY));
        String broken = text(new GraphMlWriter(), SampleView.view()).replace("edgedefault", "default");
        assertThrows(SAXException.class, () -> validate(schema, broken));
    }

    /// The schema is that of GEXF 1.2; for a network that does not change in time, 1.3 differs in its namespaces alone.
    /// It has colour and position in the namespace of the graph, where the format's primer and Gephi have them in
    /// `viz`.
    @Test
    void gexfFitsItsSchema() throws IOException, SAXException {
        Schema schema = schema("gexf.xsd");
        validate(schema, older(text(new GexfWriter(), SampleView.view())));
        validate(schema, older(text(new GexfWriter(), EMPTY)));
        String broken = older(text(new GexfWriter(), SampleView.view())).replace("<nodes>", "<nodes kind=\"x\">");
        assertThrows(SAXException.class, () -> validate(schema, broken));
    }

    private static String older(String gexf) {
        return gexf.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                .replace("\"1.3\"", "\"1.2\"")
                .replace("<viz:", "<");
    }
}
