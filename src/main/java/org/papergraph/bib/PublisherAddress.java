package org.papergraph.bib;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of publishers that hold no DOI as such but the part of it that follows the publisher's prefix.
final class PublisherAddress {
    /// @param host that every such address holds
    /// @param prefix of the DOI
    /// @param rest of the DOI, as its first group
    private record Form(String host, String prefix, Pattern rest) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    "nature.com",
                    "10.1038/",
                    Pattern.compile("(?i)nature\\.com/articles/([a-z0-9]+(?:[.-][a-z0-9]+)*?)(?:\\.pdf|[/?#_]|$)")),
            new Form(
                    "nature.com",
                    "10.1038/",
                    Pattern.compile(
                            "(?i)nature\\.com/[a-z]+/journal/v[^/]+/n[^/]+/(?:full|abs|pdf|extref)/([a-z0-9.]+?)"
                                    + "(?:\\.html|\\.pdf|_|$)")),
            new Form(
                    "ams.org",
                    "10.1090/",
                    Pattern.compile(
                            "(?i)ams\\.org/(?:journals/)?[a-z]+/[\\d-]+/(S\\d{4}-\\d{3}[\\dX](?:-\\d+)+(?:-[\\dX])?)")),
            new Form("dl.acm.org", "10.1145/", Pattern.compile("dl\\.acm\\.org/.*[?&]doid=(\\d+(?:\\.\\d+)?)")));

    private PublisherAddress() {}

    /// The DOI that an address stands for.
    static Optional<String> doi(String url) {
        for (Form form : FORMS) {
            if (url.contains(form.host())) {
                Matcher matcher = form.rest().matcher(url);
                if (matcher.find()) {
                    return Optional.of(form.prefix() + matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }
}
