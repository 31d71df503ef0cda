package org.papergraph.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The names of countries, as affiliations end with them.
final class OrganizationPlaces {
    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry("united states", List.of("united states america")),
            Map.entry("united kingdom", List.of("uk", "england", "scotland", "wales", "northern ireland")),
            Map.entry("china", List.of("pr china", "peoples republic china")),
            Map.entry("south korea", List.of("korea", "republic korea")),
            Map.entry("germany", List.of("deutschland")),
            Map.entry("netherlands", List.of("nederland")),
            Map.entry("brazil", List.of("brasil")),
            Map.entry("spain", List.of("espana")),
            Map.entry("italy", List.of("italia")),
            Map.entry("russia", List.of("russian federation")),
            Map.entry("czechia", List.of("czech republic")),
            Map.entry("turkiye", List.of("turkey")),
            Map.entry("turkey", List.of("turkiye")),
            Map.entry("taiwan", List.of("roc")));

    /// The name of a state or of very many other things too.
    private static final Set<String> UNCLEAR = Set.of("GE");

    private static final int LONGEST_COUNTRY = 5;
    private static final Map<String, String> CODES = codes();
    private static final Set<String> FIRST_WORDS =
            CODES.keySet().stream().map(key -> key.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = countries();

    private OrganizationPlaces() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String key = OrganizationText.of(country(code)).key();
            if (!UNCLEAR.contains(code)) {
                codes.put(key, code);
                aliases(key).forEach(alias -> codes.put(alias, code));
            }
        }
        return Map.copyOf(codes);
    }

    /// The two-letter codes of the countries that a text names.
    static Set<String> countriesIn(OrganizationText text) {
        Set<String> found = new HashSet<>();
        for (int from = 0; from < text.size(); from++) {
            if (!FIRST_WORDS.contains(text.word(from).canonical())) {
                continue;
            }
            StringBuilder key = new StringBuilder();
            for (int to = from; to < Math.min(text.size(), from + LONGEST_COUNTRY); to++) {
                key.append(to > from ? " " : "").append(text.word(to).canonical());
                String code = CODES.get(key.toString());
                if (code != null) {
                    found.add(code);
                }
            }
        }
        return found;
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        Arrays.stream(Locale.getISOCountries())
                .map(OrganizationPlaces::country)
                .map(name -> OrganizationText.of(name).key())
                .forEach(names::add);
        ALIASES.values().forEach(names::addAll);
        return Set.copyOf(names);
    }

    /// The English name of the country with a two-letter code.
    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /// Other ways to write a country, as keys.
    static List<String> aliases(String key) {
        return ALIASES.getOrDefault(key, List.of());
    }

    /// Whether a key is the name of a country.
    static boolean isCountry(String key) {
        return COUNTRIES.contains(key);
    }
}
