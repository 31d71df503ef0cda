package org.papergraph.citation.entry;

import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Lexicon.Role;

/// Knows what an address says of the copy that it leads to, where no label or but its own host does.
final class AddressLabel {
    private static final Pattern PART = Pattern.compile("(?i)(?:part|pt\\.?|teil|partie|parte) (?:[ivx]{1,4}|\\d)");

    private AddressLabel() {}

    /// "[perma.cc](https://perma.cc/N8J3)": whether a label names but the host that it leads to.
    static boolean isHost(String label, String address) {
        String host = label.strip().toLowerCase(Locale.ROOT);
        return host.indexOf('.') > 0
                && host.indexOf(' ') < 0
                && (address.contains("//" + host + "/") || address.contains("." + host + "/"));
    }

    /// "[https://perma.cc/N8J3](https://perma.cc/N8J3)", "[Part II](…)": whether a label is an address itself, or the
    /// number of a part.
    static boolean isOnly(String label, String destination) {
        return (isAddress(label) && isAddress(destination))
                || ("pPtT".indexOf(Boundaries.charAt(label.strip(), 0)) >= 0
                        && PART.matcher(label.strip()).matches());
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http") && text.contains("://") && text.strip().indexOf(' ') < 0;
    }

    /// What kind of copy an address leads to of which a label tells but the host.
    static Role hostRole(String address) {
        Role role = role(address);
        return role == Role.PAPER ? Role.PAGE : role;
    }

    /// What kind of copy an address leads to.
    static Role role(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.contains("github.com") || lower.contains("gitlab.com") || lower.contains("bitbucket.org")) {
            return Role.CODE;
        }
        if (lower.contains("youtube.com") || lower.contains("youtu.be") || lower.contains("vimeo.com")) {
            return Role.VIDEO;
        }
        return lower.contains("slideshare") || lower.endsWith(".ppt") || lower.endsWith(".pptx")
                ? Role.SLIDES
                : Role.PAPER;
    }
}
