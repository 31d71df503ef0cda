package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.bib.Institution.Listing;
import org.papergraph.bib.Institution.Relations;
import tools.jackson.databind.JsonNode;

/// Turns one record of the Research Organization Registry into an institution. The second version of the schema has
/// `names` with types and `locations`; the first has `name`, `aliases`, `labels` and `addresses`.
final class InstitutionRecord {
    private static final Set<String> REGISTERS = Set.of("grid", "isni", "wikidata", "wikipedia", "fundref");
    private static final Map<String, Kind> KINDS = Stream.of(Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

    private InstitutionRecord() {}

    /// The institution, or nothing for a record that the registry withdrew.
    ///
    /// @throws IllegalArgumentException when the record lacks its id or name
    static Optional<Institution> read(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("an institution record is expected, an object with id and names");
        }
        String id = text(node, "id");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("the record has no id");
        }
        String status = text(node, "status").toLowerCase(Locale.ROOT);
        if (status.equals("withdrawn")) {
            return Optional.empty();
        }
        boolean second = node.path("names").isArray();
        List<String> names = second ? typedNames(node, false) : firstNames(node);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the record " + id + " has no name");
        }
        return Optional.of(new Institution(
                id,
                names,
                second ? typedNames(node, true) : texts(node.path("acronyms")),
                List.of(),
                second ? secondPlace(node) : firstPlace(node),
                kinds(node),
                new Relations(related(node, "parent"), related(node, "child"), related(node, "related")),
                !status.equals("inactive"),
                second ? secondListing(node) : firstListing(node)));
    }

    /// The names of the second schema: the acronyms, or all others with the one on display first.
    private static List<String> typedNames(JsonNode node, boolean acronyms) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : node.path("names")) {
            List<String> types = texts(name.path("types"));
            String value = text(name, "value");
            boolean acronym = types.contains("acronym") && !types.contains("ror_display");
            if (value.isBlank() || acronym != acronyms) {
                continue;
            }
            if (types.contains("ror_display")) {
                names.addFirst(value);
            } else {
                names.add(value);
            }
        }
        return distinct(names);
    }

    private static List<String> firstNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        names.add(text(node, "name"));
        for (JsonNode label : node.path("labels")) {
            names.add(text(label, "label"));
        }
        names.addAll(texts(node.path("aliases")));
        names.removeIf(String::isBlank);
        return distinct(names);
    }

    private static Institution.Place secondPlace(JsonNode node) {
        JsonNode details = node.path("locations").path(0).path("geonames_details");
        return new Institution.Place(
                text(details, "name"),
                text(details, "country_subdivision_name"),
                text(details, "country_name"),
                text(details, "country_code"));
    }

    private static Institution.Place firstPlace(JsonNode node) {
        JsonNode address = node.path("addresses").path(0);
        String state = text(address, "state");
        String region = state.isEmpty() ? text(address.path("geonames_city").path("geonames_admin1"), "name") : state;
        JsonNode country = node.path("country");
        return new Institution.Place(
                text(address, "city"), region, text(country, "country_name"), text(country, "country_code"));
    }

    private static Listing secondListing(JsonNode node) {
        Set<String> registers = new HashSet<>();
        int funders = 0;
        for (JsonNode ids : node.path("external_ids")) {
            registers.add(text(ids, "type").toLowerCase(Locale.ROOT));
            funders += text(ids, "type").equals("fundref") ? ids.path("all").size() : 0;
        }
        for (JsonNode link : node.path("links")) {
            registers.add(text(link, "type"));
        }
        return listing(node, registers, funders);
    }

    private static Listing firstListing(JsonNode node) {
        Set<String> registers = new HashSet<>();
        node.path("external_ids").propertyNames().forEach(type -> registers.add(type.toLowerCase(Locale.ROOT)));
        if (!text(node, "wikipedia_url").isEmpty()) {
            registers.add("wikipedia");
        }
        return listing(
                node,
                registers,
                node.path("external_ids").path("FundRef").path("all").size());
    }

    private static Listing listing(JsonNode node, Set<String> registers, int funders) {
        JsonNode established = node.path("established");
        return new Listing(
                registers.contains("grid"),
                (int) REGISTERS.stream().filter(registers::contains).count(),
                funders,
                established.isInt() ? established.intValue() : 0);
    }

    private static Set<Kind> kinds(JsonNode node) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String type : texts(node.path("types"))) {
            kinds.add(KINDS.getOrDefault(type.toLowerCase(Locale.ROOT), Kind.OTHER));
        }
        return kinds;
    }

    private static List<String> related(JsonNode node, String type) {
        List<String> ids = new ArrayList<>();
        for (JsonNode relation : node.path("relationships")) {
            if (text(relation, "type").equalsIgnoreCase(type)
                    && !text(relation, "id").isEmpty()) {
                ids.add(text(relation, "id"));
            }
        }
        return distinct(ids);
    }

    private static List<String> distinct(List<String> values) {
        return List.copyOf(new LinkedHashSet<>(values));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array) {
            if (value.isString() && !value.stringValue().isBlank()) {
                texts.add(value.stringValue());
            }
        }
        return texts;
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue().strip() : "";
    }
}
