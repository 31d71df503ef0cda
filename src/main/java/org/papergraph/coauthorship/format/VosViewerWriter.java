package org.papergraph.coauthorship.format;

import java.io.OutputStream;
import java.util.List;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Place;
import tools.jackson.core.JsonGenerator;

/// VOSviewer's JSON: `network` with `items`, `links` and `clusters`, numbered from 1. The papers of an item and its
/// measure are weights, the mean of its first and last year is a score, as VOSviewer's own maps have them.
final class VosViewerWriter implements NetworkWriter {
    @Override
    public void write(NetworkView view, OutputStream out) {
        try (JsonGenerator json = JsonWriter.open(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("network");
            items(json, view);
            json.writeArrayPropertyStart("links");
            for (Edge edge : view.edges()) {
                json.writeStartObject();
                json.writeNumberProperty("source_id", edge.source() + 1);
                json.writeNumberProperty("target_id", edge.target() + 1);
                json.writeNumberProperty("strength", edge.weight());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("clusters");
            view.communities().forEach(community -> {
                json.writeStartObject();
                json.writeNumberProperty("cluster", community.number() + 1);
                json.writeStringProperty("label", community.label());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void items(JsonGenerator json, NetworkView view) {
        // The program itself says Documents.
        String counted = view.counted().equals("works") ? "Documents" : view.counted();
        List<Node> nodes = view.nodes();
        json.writeArrayPropertyStart("items");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Place place = node.place().orElse(new Place(0, 0));
            json.writeStartObject();
            json.writeNumberProperty("id", i + 1);
            json.writeStringProperty("label", node.label());
            node.institution().ifPresent(text -> json.writeStringProperty("description", text));
            json.writeStringProperty("url", node.iri());
            json.writeNumberProperty("x", place.x());
            json.writeNumberProperty("y", -place.y());
            node.community().ifPresent(community -> json.writeNumberProperty("cluster", community + 1));
            json.writeObjectPropertyStart("weights");
            json.writeNumberProperty(counted, node.count());
            node.measures().forEach(json::writeNumberProperty);
            json.writeEndObject();
            if (node.years().first().isPresent() && node.years().last().isPresent()) {
                double middle =
                        (node.years().first().getAsInt() + node.years().last().getAsInt()) / 2.0;
                json.writeObjectPropertyStart("scores");
                json.writeNumberProperty("Year", middle);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
