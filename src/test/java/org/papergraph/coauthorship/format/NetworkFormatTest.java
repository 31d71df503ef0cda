package org.papergraph.coauthorship.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.coauthorship.view.NetworkView;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkFormatTest {
    private static byte[] written(NetworkFormat format, NetworkView view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(view, out);
        return out.toByteArray();
    }

    private static String text(NetworkFormat format) throws IOException {
        return new String(written(format, SampleView.view()), StandardCharsets.UTF_8);
    }

    private static Document xml(NetworkFormat format) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(written(format, SampleView.view())));
    }

    @ParameterizedTest
    @EnumSource
    void theSameViewGivesTheSameBytes(NetworkFormat format) throws IOException {
        assertArrayEquals(written(format, SampleView.view()), written(format, SampleView.view()));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyNetworkIsWritten(NetworkFormat format) throws IOException {
        NetworkView empty = new NetworkView("Nobody", "", List.of(), List.of(), List.of(), "degree", "works");
        assertTrue(written(format, empty).length > 0);
        assertFalse(new String(written(format, empty), StandardCharsets.UTF_8).contains("NaN"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "GEXF", "SVG"})
    void xmlHoldsEveryNodeAndEdge(NetworkFormat format) throws Exception {
        Document document = xml(format);
        String node = format == NetworkFormat.SVG ? "circle" : "node";
        String edge = format == NetworkFormat.SVG ? "line" : "edge";
        int legend = format == NetworkFormat.SVG ? 2 : 0;
        assertEquals(6 + legend, document.getElementsByTagName(node).getLength());
        assertEquals(3, document.getElementsByTagName(edge).getLength());
        assertEquals(0, document.getElementsByTagName("script").getLength());
    }

    @Test
    void gexfNamesItsVersionAndCarriesLabelsAndWeights() throws Exception {
        Document document = xml(NetworkFormat.GEXF);
        assertEquals("http://gexf.net/1.3", document.getDocumentElement().getAttribute("xmlns"));
        assertEquals(
                SampleView.LABELS.getFirst(),
                document.getElementsByTagName("node")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("label")
                        .getNodeValue());
        assertEquals(
                "2.5",
                document.getElementsByTagName("edge")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("weight")
                        .getNodeValue());
    }

    @Test
    void jsonCarriesThePapersBehindAnEdge() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(text(NetworkFormat.JSON));
        assertEquals(SampleView.LABELS.getFirst(), json.at("/nodes/0/label").asString());
        assertEquals(2.5, json.at("/links/0/weight").asDouble());
        assertEquals(
                "On \"everything\", & <more>",
                json.at("/links/0/papers/0/title").asString());
        assertEquals(1999, json.at("/nodes/0/firstYear").asInt());
        assertEquals(0.6, json.at("/nodes/0/PageRank").asDouble(), 1e-12);
        assertTrue(json.at("/nodes/1/institution").isMissingNode());
    }

    @Test
    void vosViewerCountsFromOne() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(text(NetworkFormat.VOSVIEWER));
        assertEquals(1, json.at("/network/items/0/id").asInt());
        assertEquals(1, json.at("/network/items/0/cluster").asInt());
        assertEquals(1, json.at("/network/items/0/weights/Documents").asInt());
        assertEquals(1, json.at("/network/links/0/source_id").asInt());
        assertEquals(2, json.at("/network/links/0/target_id").asInt());
        assertEquals(2.5, json.at("/network/links/0/strength").asDouble());
        assertEquals("second", json.at("/network/clusters/1/label").asString());
    }

    @Test
    void csvKeepsFormulasFromSpreadsheets() throws IOException {
        List<String> lines = text(NetworkFormat.CSV).lines().toList();
        assertEquals(
                "rank,label,iri,works,firstYear,lastYear,topics,institution,community,PageRank,x,y", lines.getFirst());
        assertTrue(lines.get(2).startsWith("2,\"'=HYPERLINK(\"\"x\"\")\","), lines.get(2));
        assertEquals(7, lines.size());
    }

    @Test
    void labelsAreOneLineWithoutControlCharacters() throws IOException {
        assertEquals(
                "line break  evil".replace("  ", " "),
                SampleView.view().nodes().get(5).label());
        assertEquals(9, text(NetworkFormat.PAJEK).lines().limit(9).count());
        assertTrue(text(NetworkFormat.PAJEK).contains("\"twin (2)\""));
    }

    @Test
    void dotAndGmlEscapeTheirQuotes() throws IOException {
        assertTrue(text(NetworkFormat.DOT).contains("label=\"Zoë \\\"Quote\\\" O'Neil & <script>"));
        assertTrue(text(NetworkFormat.DOT).contains("label=\"back\\\\slash ]]>"));
        assertTrue(text(NetworkFormat.GML).contains("label \"Zo&#235; &quot;Quote&quot; O'Neil &amp; <script>"));
    }

    @Test
    void theTableIsAligned() throws IOException {
        List<String> lines = text(NetworkFormat.TABLE).lines().toList();
        assertEquals("#  name", lines.get(3).substring(0, 7));
        assertTrue(lines.get(4).contains("1999–2020"));
    }

    @Test
    void thePageForbidsEverythingFromOutside() throws IOException {
        String page = text(NetworkFormat.HTML);
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<b>"));
    }

    @Test
    void thePngIsAPictureWithColours() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(NetworkFormat.PNG, SampleView.view())));
        assertEquals(3200, image.getWidth());
        long blue = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                blue += (image.getRGB(x, y) & 0xFFFFFF) == 0x0072B2 ? 1 : 0;
            }
        }
        assertTrue(blue > 1000, "pixels of the first community: " + blue);
    }
}
