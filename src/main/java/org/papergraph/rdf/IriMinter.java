package org.papergraph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Gives each entity its address: base, kind, a readable slug and a short hash, both of the entity's key alone:
/// `…/id/person/geoffrey-hinton-k3v9xq2a`. So an address does not depend on what else is in the graph.
///
/// The slug is made of the letters and digits of the whole key, with a hyphen for whatever stands between them and no
/// longer than people read: the key of a person, `geoffrey|hinton`, reads like the name. What is left out still
/// counts in the hash. Two keys that fall on one address are noticed: the second gets the whole hash.
public final class IriMinter {
    /// Where entities live unless the user says otherwise.
    public static final String DEFAULT_BASE = "https://w3id.org/papergraph/id/";

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int SHORT_HASH = 8;
    private static final int WHOLE_HASH = 51;
    private static final int LONGEST_SLUG = 60;

    /// How a key starts that is made of words; it would tell a reader nothing.
    private static final Pattern LEAD = Pattern.compile("^(title|heading):");

    private final String base;
    private final MessageDigest digest;
    private final Map<String, String> keyOf = new HashMap<>();

    /// A minter under a base IRI that ends with `/` or `#`.
    public IriMinter(String base) {
        if (IriGate.pass(base).isEmpty() || !(base.endsWith("/") || base.endsWith("#"))) {
            throw new IllegalArgumentException(
                    base + ": no base for addresses; give an http or https IRI that ends with / or #");
        }
        this.base = base;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /// The base IRI.
    public String base() {
        return base;
    }

    /// The address of the entity of this kind (`work`, `person`, …) with this key. The same for every call.
    public String mint(String kind, String key) {
        return mint(kind, key, LEAD.matcher(key).replaceFirst(""));
    }

    /// The same for an entity whose key is no good to read: its slug is made of other words, which must come from the
    /// key.
    String mint(String kind, String key, String readable) {
        byte[] hash = digest.digest((kind + '\n' + key).getBytes(StandardCharsets.UTF_8));
        String stem = base + kind + '/' + slug(readable);
        String iri = stem + encode(hash, SHORT_HASH);
        String owner = keyOf.putIfAbsent(iri, key);
        return owner == null || owner.equals(key) ? iri : stem + encode(hash, WHOLE_HASH);
    }

    private static String encode(byte[] hash, int digits) {
        StringBuilder text = new StringBuilder(digits);
        int bits = 0;
        int held = 0;
        int next = 0;
        while (text.length() < digits) {
            if (held < 5) {
                bits = (bits << 8) | (hash[next++] & 0xFF);
                held += 8;
            }
            held -= 5;
            text.append(DIGITS.charAt((bits >> held) & 31));
            bits &= (1 << held) - 1;
        }
        return text.toString();
    }

    /// The readable part with a closing hyphen, or nothing if the words have no letter or digit of the Latin alphabet.
    private static String slug(String readable) {
        StringBuilder slug = new StringBuilder(LONGEST_SLUG);
        boolean gap = false;
        String plain = Normalizer.normalize(readable, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            String latin = latin(plain.charAt(i));
            if (latin.equals("-")) {
                gap = true;
                continue;
            }
            if (latin.isEmpty()) {
                continue;
            }
            if (slug.length() >= (gap ? LONGEST_SLUG * 3 / 4 : LONGEST_SLUG)) {
                break;
            }
            slug.append(gap && !slug.isEmpty() ? "-" : "").append(latin);
            gap = false;
        }
        return slug.isEmpty() ? "" : slug.append('-').toString();
    }

    private static String latin(char letter) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            return String.valueOf(letter);
        }
        if (letter >= 'A' && letter <= 'Z') {
            return String.valueOf((char) (letter + ('a' - 'A')));
        }
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ı' -> "i";
            case '\'', '’' -> "";
            default -> Character.getType(letter) == Character.NON_SPACING_MARK ? "" : "-";
        };
    }
}
