package org.papergraph.resolution;

import java.util.Locale;
import java.util.regex.Pattern;

/// The part of an address that tells what it leads to: without scheme, `www.`, default page, fragment, tracking
/// parameters and trailing slash.
final class CanonicalUrl {
    private static final Pattern SCHEME =
            Pattern.compile("^[a-z][a-z0-9+.-]*://(?:www\\d?\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFAULT_PAGE = Pattern.compile("/(?:index|default|home)\\.(?:html?|php|aspx?|jsp)$");
    private static final Pattern TRACKING = Pattern.compile("(?<=[?&])(?:utm_[a-z]+|ref|fbclid|gclid)=[^&]*&?");
    private static final Pattern TAIL = Pattern.compile("[/?&]+$");

    private CanonicalUrl() {}

    static String of(String url) {
        String bare = SCHEME.matcher(url.strip()).replaceFirst("");
        int fragment = bare.indexOf('#');
        if (fragment > 0 && !bare.startsWith("#!", fragment)) {
            bare = bare.substring(0, fragment);
        }
        String lean = TAIL.matcher(TRACKING.matcher(bare).replaceAll("")).replaceFirst("");
        String page = DEFAULT_PAGE.matcher(lean).replaceFirst("");
        int slash = page.indexOf('/');
        return slash < 0
                ? page.toLowerCase(Locale.ROOT)
                : page.substring(0, slash).toLowerCase(Locale.ROOT) + page.substring(slash);
    }
}
