package org.papergraph.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.Lexicon.Role;
import org.papergraph.readinglist.EntryLink;

/// What each link of an entry is: the label of a copy, a person's page, a badge, or a text of its own.
final class LinkRoles {
    private static final Pattern PROFILE =
            Pattern.compile("(?i)https?://(?:www\\.)?(?:scholar\\.google\\.[a-z.]+/citations\\?.*user=|(?:twitter|"
                    + "x)\\.com/\\w+/?$|[a-z]*\\.?linkedin\\.com/in/|orcid\\.org/|dblp\\.org/pi?d?/|dblp\\.uni-trie"
                    + "r\\.de/pers|github\\.com/[\\w-]+/?$|researchgate\\.net/profile/[^/]+/?$).*");
    private static final Pattern BADGE =
            Pattern.compile("(?i)https?://(?:img\\.shields\\.io|badgen?\\.|badge\\.|travis-ci|api\\.star-history).*");

    private static final List<String> PROFILE_HOSTS = List.of(
            "scholar.google", "twitter.com", "x.com/", "linkedin", "orcid.org", "dblp", "github.com", "researchgate");

    private final List<EntryLink> links;
    private final Map<Integer, Role> labels = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Set<Integer> profiles = new HashSet<>();

    LinkRoles(List<EntryLink> links) {
        this.links = links;
        for (int i = 0; i < links.size(); i++) {
            if (Words.containsAny(links.get(i).destination(), PROFILE_HOSTS)
                    && PROFILE.matcher(links.get(i).destination()).matches()) {
                profiles.add(i);
            }
        }
    }

    List<EntryLink> links() {
        return links;
    }

    boolean isProfile(int link) {
        return profiles.contains(link);
    }

    boolean isBadge(int link) {
        String destination = links.get(link).destination();
        return Words.containsAny(destination, List.of("badge", "shields.io", "travis", "star-history"))
                && BADGE.matcher(destination).matches();
    }

    void label(int link, Role role) {
        labels.put(link, role);
    }

    void text(int link, String text) {
        texts.put(link, text);
    }

    boolean isLabel(int link) {
        return labels.containsKey(link);
    }

    @org.jspecify.annotations.Nullable
    Role role(int link) {
        return labels.get(link);
    }

    /// The text that carries the link, empty where the address itself does.
    String text(int link) {
        return texts.getOrDefault(link, "");
    }
}
