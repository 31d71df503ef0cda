package org.papergraph.citation.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Universities of several campuses, whose name is whole only with the city behind it: "University of California,
/// Berkeley".
public final class Campuses {
    private static final Map<String, Set<String>> CITIES = Map.ofEntries(
            Map.entry(
                    "california",
                    Set.of(
                            "berkeley",
                            "davis",
                            "irvine",
                            "los angeles",
                            "merced",
                            "riverside",
                            "san diego",
                            "san francisco",
                            "santa barbara",
                            "santa cruz")),
            Map.entry("alabama", Set.of("birmingham", "huntsville", "tuscaloosa")),
            Map.entry("colorado", Set.of("boulder", "denver", "colorado springs")),
            Map.entry("illinois", Set.of("urbana-champaign", "urbana champaign", "urbana", "chicago", "springfield")),
            Map.entry("maryland", Set.of("college park", "baltimore", "baltimore county", "eastern shore")),
            Map.entry("massachusetts", Set.of("amherst", "boston", "dartmouth", "lowell")),
            Map.entry("michigan", Set.of("ann arbor", "dearborn", "flint")),
            Map.entry("minnesota", Set.of("twin cities", "minneapolis", "duluth")),
            Map.entry("missouri", Set.of("columbia", "kansas city", "rolla", "st. louis")),
            Map.entry("nebraska", Set.of("lincoln", "omaha")),
            Map.entry("nevada", Set.of("las vegas", "reno")),
            Map.entry("north carolina", Set.of("chapel hill", "charlotte", "greensboro", "wilmington")),
            Map.entry("tennessee", Set.of("chattanooga", "knoxville", "memphis")),
            Map.entry("texas", Set.of("arlington", "austin", "dallas", "el paso", "san antonio")),
            Map.entry("wisconsin", Set.of("madison", "milwaukee")));

    private Campuses() {}

    /// Whether the city behind this university says which of its campuses is meant.
    public static boolean isCampus(String university, String city) {
        String lower = university.toLowerCase(Locale.ROOT);
        int of = lower.lastIndexOf("university of ");
        return of >= 0
                && CITIES.getOrDefault(
                                lower.substring(of + "university of ".length()).strip(), Set.of())
                        .contains(city.toLowerCase(Locale.ROOT).strip());
    }
}
