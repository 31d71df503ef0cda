package org.papergraph.citation.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.text.Lexicon.Role;
import org.papergraph.citation.text.Needles;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.EntryLink;

/// What each link of an entry is: the label of a copy, a person's page, a badge, or a text of its own.
public final class LinkRoles {
    private static final Pattern PROFILE =
            Pattern.compile("(?i)https?://(?:www\\.)?(?:scholar\\.google\\.[a-z.]+/citations\\?.*user=|(?:twitter|"
                    + "x)\\.com/\\w+/?$|[a-z]*\\.?linkedin\\.com/in/|orcid\\.org/|dblp\\.org/pi?d?/|dblp\\.uni-trie"
                    + "r\\.de/pers|github\\.com/[\\w-]+/?$|researchgate\\.net/profile/[^/]+/?$).*");
    private static final Pattern BADGE =
            Pattern.compile("(?i)https?://(?:img\\.shields\\.io|badgen?\\.|badge\\.|travis-ci|api\\.star-history).*");

    private static final Needles PROFILE_HOSTS = Needles.of(
            "scholar.google", "twitter.com", "x.com/", "linkedin", "orcid.org", "dblp", "github.com", "researchgate");

    private final List<EntryLink> links;
    private final @Nullable Role[] labels;
    private final @Nullable String[] texts;
    private final boolean[] profiles;

    public LinkRoles(List<EntryLink> links) {
        this.links = links;
        labels = new Role[links.size()];
        texts = new String[links.size()];
        profiles = new boolean[links.size()];
        for (int i = 0; i < links.size(); i++) {
            String destination = links.get(i).destination();
            profiles[i] = PROFILE_HOSTS.areIn(destination, endOfHost(destination))
                    && PROFILE.matcher(destination).matches();
        }
    }

    /// Place behind the slash that ends the host of an address.
    private static int endOfHost(String address) {
        int slash = address.indexOf('/', "https://".length());
        return slash < 0 ? address.length() : slash + 1;
    }

    public List<EntryLink> links() {
        return links;
    }

    public boolean isProfile(int link) {
        return link >= 0 && link < profiles.length && profiles[link];
    }

    public boolean isBadge(int link) {
        String destination = links.get(link).destination();
        return Words.containsAny(destination, List.of("badge", "shields.io", "travis", "star-history"))
                && BADGE.matcher(destination).matches();
    }

    void label(int link, Role role) {
        labels[link] = role;
    }

    public void text(int link, String text) {
        texts[link] = text;
    }

    public boolean isLabel(int link) {
        return labels[link] != null;
    }

    @Nullable
    public Role role(int link) {
        return labels[link];
    }

    /// The text that carries the link, empty where the address itself does.
    public String text(int link) {
        String text = texts[link];
        return text == null ? "" : text;
    }
}
