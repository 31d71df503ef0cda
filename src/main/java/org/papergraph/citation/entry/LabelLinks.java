package org.papergraph.citation.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Lexicon.Role;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Numerals;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.EntryLink;

/// Takes links out of an entry's text that only name a copy or a companion of the work: `[[pdf]](…)`, `(code)`, bare
/// addresses. A mark stays where they stood.
public final class LabelLinks {
    private static final Pattern SHELL =
            Pattern.compile("[\\[({（]\\s*(?:" + MarkedText.LABEL + "[\\s,;|/&·+-]*)+[\\])}）]");
    private static final Set<String> NEUTRAL = Set.of(
            "and", "the", "here", "of", "file", "files", "for", "with", "in", "on", "via", "to", "a", "an", "mb", "kb",
            "et", "und", "page", "pages", "part", "no", "vol", "i", "ii", "iii", "at", "is", ".", "en", "fr", "al",
            "el", "zum", "au", "format", "version");

    private static final Set<String> VENUES =
            Set.of(("arxiv biorxiv medrxiv nips neurips acl aaai usenix jmlr pmlr cvf "
                            + "openreview pubmed ieee acm springer")
                    .split(" "));

    /// Words that can only be the label of a copy, even without brackets.
    private static final Set<String> ONLY_LABELS =
            Set.of("pdf", "link", "paper", "arxiv", "doi", "html", "url", "slides", "video", "code", "here");

    /// Characters before a label that names nothing by itself.
    private static final int LEAST_BEFORE = 3;

    /// "Moodle PDF": where the copy is kept, and its format.
    private static final Pattern FORMAT = Pattern.compile("[ (](?:pdf|epub|html)\\)?$");

    /// In capitals it is a conference.
    private static final String WEB = "www";

    private static final Pattern DATED_VENUE = Pattern.compile(
            "\\[?(?:[A-Z][A-Za-z]*[A-Z][A-Za-z]*[ -]?['’]?(?:19|20)?\\d\\d|ar[Xx]iv(?:19|20)\\d\\d)\\]?");

    private final Lexicon lexicon;

    public LabelLinks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The text without its label links, whose roles are noted.
    public MarkedText take(MarkedText text, LinkRoles roles) {
        int length = text.length();
        if (roles.links().isEmpty() || isBareAddress(text, roles)) {
            return text;
        }
        boolean[] removed = new boolean[length];
        boolean any = false;
        int i = 0;
        while (i < length) {
            int link = text.link(i);
            int end = i + 1;
            while (end < length && text.link(end) == link) {
                end++;
            }
            if (link >= 0 && isLabel(text, i, end, roles)) {
                Arrays.fill(removed, i, end, true);
                any = true;
            } else if (link >= 0) {
                int title = i + LedLabel.lengthBeforeTitle(text.substring(i, end));
                Arrays.fill(removed, i, title, true);
                any |= title > i;
            }
            i = end;
        }
        return any ? shells(without(text, removed)) : text;
    }

    /// Whether one address is all that an entry says: then nothing else names the work.
    static boolean isBareAddress(MarkedText text, LinkRoles roles) {
        int link = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) > ' ' && (link < 0 || text.link(i) != link)) {
                if (link >= 0
                        || text.link(i) < 0
                        || !roles.links().get(text.link(i)).bare()) {
                    return false;
                }
                link = text.link(i);
            }
        }
        return link >= 0;
    }

    private boolean isLabel(MarkedText text, int start, int end, LinkRoles roles) {
        int link = text.link(start);
        String label = text.substring(start, end);
        EntryLink target = roles.links().get(link);
        if (!target.bare() && !label.isBlank()) {
            roles.text(link, Words.trimmed(label, "[(:", "]):"));
        }
        if (roles.isProfile(link) && !target.bare()) {
            return false;
        }
        boolean host = link > 0 && AddressLabel.isHost(label, target.destination());
        Role role = target.bare() || (start > LEAST_BEFORE && AddressLabel.isOnly(label, target.destination()))
                ? AddressLabel.role(target.destination())
                : host
                        ? AddressLabel.hostRole(target.destination())
                        : role(LedLabel.companion(label), isEnclosed(text, start, end));
        if (role == null || leads(text, start, label, target) || isVenue(text, start, label)) {
            return false;
        }
        roles.label(link, role);
        return true;
    }

    /// The name of a preprint server or publisher behind a border is said as the venue, not as the label of a copy.
    private static boolean isVenue(MarkedText text, int start, String label) {
        if (Numerals.atEnd(label, "]") && DATED_VENUE.matcher(label.strip()).matches()) {
            return true;
        }
        if (!VENUES.contains(label.strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (start == 1 && opensEntry(text, start + label.length())) {
            return true;
        }
        int at = start - 1;
        while (at >= 0 && text.at(at) == ' ') {
            at--;
        }
        boolean amongLabels = at > 0 && text.at(at) == ',' && text.link(at - 1) >= 0;
        return at > 0 && Words.isOneOf(text.at(at), "|*,.") && text.link(at) < 0 && !amongLabels;
    }

    /// "[[arXiv](…)] A Title": whether the bracket that ends here opens an entry, and words follow it, in the place
    /// where other entries have their venue.
    private static boolean opensEntry(MarkedText text, int end) {
        int next = Boundaries.nextVisible(text.string(), end + 1);
        return text.at(0) == '['
                && Boundaries.charAt(text.string(), end) == ']'
                && Character.isLetterOrDigit(Boundaries.charAt(text.string(), next))
                && text.link(next) < 0;
    }

    /// A label at the very start without brackets is more likely the title of what it links to, unless it is one of the
    /// words that can only be a label.
    private static boolean leads(MarkedText text, int start, String label, EntryLink target) {
        for (int i = 0; i < start; i++) {
            char c = text.at(i);
            if (Character.isLetterOrDigit(c) || c == MarkedText.CELL || c == '[' || c == '(') {
                return false;
            }
        }
        String lower = label.strip().toLowerCase(Locale.ROOT);
        boolean bracketed = lower.startsWith("[") && lower.endsWith("]") && lower.indexOf('\n') < 0;
        boolean only = bracketed || ONLY_LABELS.contains(lower);
        return !only && !target.bare();
    }

    /// Whether square brackets stand around a link.
    private static boolean isEnclosed(MarkedText text, int start, int end) {
        return start > 0 && text.at(start - 1) == '[' && end < text.length() && text.at(end) == ']';
    }

    /// The role that a label's words give, or null where the text is no mere label.
    @Nullable
    Role role(String label) {
        return role(label, false);
    }

    /// @param enclosed in brackets, where one word may say anything: "[[Moodle PDF](…)]"
    private @Nullable Role role(String label, boolean enclosed) {
        if (label.length() > 70) {
            return null;
        }
        String bare = label.strip();
        String lower = label.toLowerCase(Locale.ROOT);
        if (WEB.equals(bare) || ShopLabel.is(bare, lower)) {
            return Role.PAGE;
        }
        boolean bracketed = bare.startsWith("[") && bare.endsWith("]");
        Role role = null;
        boolean other = false;
        int count = 0;
        int end;
        for (int i = 0; i < lower.length(); i = Math.max(i + 1, end)) {
            end = tokenEnd(lower, i);
            if (end == i) {
                continue;
            }
            String token = trimmed(lower.substring(i, end));
            Role found = lexicon.role(token);
            if (found != null) {
                role = role == null ? found : role;
            } else if (!NEUTRAL.contains(token) && !token.isEmpty() && !isDigit(token.charAt(0))) {
                other = true;
            }
            count++;
            if (other && count > 2 && !bracketed) {
                return null;
            }
        }
        boolean brief = (bracketed && count <= 5)
                || (count == 2 && (enclosed || FORMAT.matcher(lower).find()));
        return count == 0 ? Role.PAPER : brief ? role : other || count > 8 ? null : role;
    }

    /// End of the run of digits, or of letters and the marks inside names of formats, that starts here.
    private static int tokenEnd(String text, int start) {
        int end = start;
        if (isDigit(text.charAt(start))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || Words.isOneOf(text.charAt(end), "+#."))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String trimmed(String token) {
        return token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
    }

    private static MarkedText without(MarkedText text, boolean[] removed) {
        MarkedText kept = new MarkedText(text.length());
        int end;
        for (int i = 0; i < text.length(); i = end) {
            end = i + 1;
            while (end < text.length()
                    && removed[end] == removed[i]
                    && (!removed[i] || text.link(end) == text.link(i))) {
                end++;
            }
            if (removed[i]) {
                kept.append(MarkedText.LABEL, 0, -1);
            } else {
                kept.append(text, i, end);
            }
        }
        return kept;
    }

    /// Whether a label stands first in a bracket.
    private static boolean opensShell(MarkedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (Words.isOneOf(text.at(i), "[({（")) {
                int next = i + 1;
                while (next < text.length() && text.at(next) <= ' ' && text.at(next) != MarkedText.LABEL) {
                    next++;
                }
                if (next < text.length() && text.at(next) == MarkedText.LABEL) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Takes out brackets that held nothing but labels.
    private static MarkedText shells(MarkedText text) {
        MarkedText current = text;
        for (int round = 0; round < 2; round++) {
            if (!opensShell(current)) {
                return current;
            }
            Matcher shell = SHELL.matcher(current.string());
            if (!shell.find()) {
                return current;
            }
            MarkedText kept = new MarkedText(current.length());
            int at = 0;
            do {
                kept.append(current, at, shell.start());
                kept.append(MarkedText.LABEL, 0, -1);
                at = shell.end();
            } while (shell.find());
            kept.append(current, at, current.length());
            current = kept;
        }
        return current;
    }
}
