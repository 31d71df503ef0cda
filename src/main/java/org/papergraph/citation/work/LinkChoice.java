package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.bib.Link;
import org.papergraph.bib.Links;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.entry.LinkRoles;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.Lexicon.Role;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.readinglist.EntryLink;

/// Chooses an entry's main link: the title's own, else that of a paper, else the first.
final class LinkChoice {
    private static final StemPattern DATA_LABEL =
            StemPattern.of("(?i)link|here|url|website|page|homepage|project.*|code|data.*|github|site|web.*|html.*|"
                    + "abs|abstract|full ?text.*");

    /// A text that is a DOI.
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:doi: ?|https?://(?:dx\\.)?doi\\.org/)?10\\.\\d{4,9}/\\S+");
    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)\\.ps(?:\\.gz|\\.z)?$");

    private LinkChoice() {}

    static Links choose(Reading reading, List<Integer> titleAtoms) {
        LinkRoles roles = reading.roles();
        List<Integer> usable = new ArrayList<>();
        for (int i = 0; i < roles.links().size(); i++) {
            if (!isNone(roles, i)) {
                usable.add(i);
            }
        }
        int main = main(reading, titleAtoms, usable);
        Set<Link> others = new LinkedHashSet<>();
        String url = main < 0 ? "" : roles.links().get(main).destination();
        for (int link : usable) {
            EntryLink target = roles.links().get(link);
            if (link != main
                    && !isAuthors(reading, link)
                    && !target.destination().equals(url)) {
                others.add(new Link(target.destination(), roles.text(link)));
            }
        }
        return new Links(url.isEmpty() ? Optional.empty() : Optional.of(url), List.copyOf(others));
    }

    private static boolean isNone(LinkRoles roles, int link) {
        String destination = roles.links().get(link).destination();
        return destination.isBlank() || destination.startsWith("#") || roles.isBadge(link);
    }

    /// Whether nothing but names of the author list carries the link: a person's page, and no link of the work.
    private static boolean isAuthors(Reading reading, int link) {
        boolean names = false;
        for (int i = 0; i < reading.size(); i++) {
            if (reading.atom(i).link() == link) {
                if (reading.label(i) != Label.AUTHOR) {
                    return false;
                }
                names = true;
            }
        }
        return names;
    }

    private static boolean isPaper(LinkRoles roles, int link) {
        if (DOI.matcher(roles.text(link)).matches()) {
            return true;
        }
        return roles.role(link) == Role.PAPER && !DATA_LABEL.matches(roles.text(link)) && !roles.isProfile(link);
    }

    private static int main(Reading reading, List<Integer> titleAtoms, List<Integer> usable) {
        LinkRoles roles = reading.roles();
        for (int atom : titleAtoms) {
            int link = reading.atom(atom).link();
            if (link >= 0 && usable.contains(link)) {
                return link;
            }
        }
        int postscript = -1;
        for (int link : usable) {
            if (isPaper(roles, link)) {
                // Fewer readers can open PostScript.
                if (!POSTSCRIPT.matcher(roles.links().get(link).destination()).find()) {
                    return link;
                }
                postscript = postscript < 0 ? link : postscript;
            }
        }
        if (postscript >= 0) {
            return postscript;
        }
        for (int link : usable) {
            boolean page = isAuthors(reading, link)
                    && !roles.links()
                            .get(link)
                            .destination()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".pdf");
            if (!roles.isProfile(link) && !page) {
                return link;
            }
        }
        return -1;
    }
}
