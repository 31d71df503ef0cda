package org.papergraph.resolution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names of countries, as affiliations end with them.
final class OrganizationPlaces {
    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry("united states", List.of("usa", "us", "united states america")),
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

    private static final Set<String> COUNTRIES = countries();

    private OrganizationPlaces() {}

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
