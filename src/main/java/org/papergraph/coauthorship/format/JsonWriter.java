package org.papergraph.coauthorship.format;

import java.io.OutputStream;
import java.util.List;
import org.papergraph.coauthorship.view.Edge;
import org.papergraph.coauthorship.view.NetworkView;
import org.papergraph.coauthorship.view.Node;
import org.papergraph.coauthorship.view.Paper;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Node-link JSON as networkx and D3 read it: `nodes` with an `id`, `links` with `source` and `target`.
final class JsonWriter implements NetworkWriter {
    /// A generator that leaves the stream open.
    static JsonGenerator open(OutputStream out) {
        return JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .writerWithDefaultPrettyPrinter()
                .createGenerator(out);
    }

    @Override
    public void write(NetworkView view, OutputStream out) {
        try (JsonGenerator json = open(out)) {
            json.writeStartObject();
            json.writeBooleanProperty("directed", false);
            json.writeBooleanProperty("multigraph", false);
            json.writeObjectPropertyStart("graph");
            json.writeStringProperty("title", view.title());
            json.writeStringProperty("subtitle", view.subtitle());
            json.writeStringProperty("rankedBy", view.sizedBy());
            json.writeEndObject();
            communities(json, view);
            nodes(json, view);
            links(json, view);
            json.writeEndObject();
        }
    }

    private static void communities(JsonGenerator json, NetworkView view) {
        json.writeArrayPropertyStart("communities");
        view.communities().forEach(community -> {
            json.writeStartObject();
            json.writeNumberProperty("number", community.number());
            json.writeStringProperty("label", community.label());
            json.writeNumberProperty("size", community.size());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void nodes(JsonGenerator json, NetworkView view) {
        List<Attribute<Node>> attributes = Attribute.ofNodes(view);
        json.writeArrayPropertyStart("nodes");
        for (int i = 0; i < view.nodes().size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("id", i);
            values(json, view.nodes().get(i), attributes);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void links(JsonGenerator json, NetworkView view) {
        List<Attribute<Edge>> attributes = Attribute.ofEdges().stream()
                .filter(attribute -> !List.of("papers", "titles").contains(attribute.name()))
                .toList();
        json.writeArrayPropertyStart("links");
        for (Edge edge : view.edges()) {
            json.writeStartObject();
            json.writeNumberProperty("source", edge.source());
            json.writeNumberProperty("target", edge.target());
            values(json, edge, attributes);
            json.writeArrayPropertyStart("papers");
            for (Paper paper : edge.papers()) {
                json.writeStartObject();
                json.writeStringProperty("iri", paper.iri());
                json.writeStringProperty("title", paper.title());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <T> void values(JsonGenerator json, T thing, List<Attribute<T>> attributes) {
        for (Attribute<T> attribute : attributes) {
            attribute.value().apply(thing).ifPresent(value -> {
                switch (value) {
                    case Integer number -> json.writeNumberProperty(attribute.name(), number);
                    case Double number -> json.writeNumberProperty(attribute.name(), number);
                    default -> json.writeStringProperty(attribute.name(), value.toString());
                }
            });
        }
    }
}
