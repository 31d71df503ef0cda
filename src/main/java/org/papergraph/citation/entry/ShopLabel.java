package org.papergraph.citation.entry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Words;

/// Tells labels of links that say where to get a copy for money: "Order from the publisher", "Bei Amazon bestellen".
final class ShopLabel {
    private static final Pattern SHOP = Pattern.compile(String.join(
            "|",
            "(?iU)(?:buy|order|purchase|get it|available) (?:it |now |the book )?(?:at|on|from|via|here)\\b.*",
            "(?:buy|order) now",
            ".*\\b(?:beim?|auf|im|vom) .*\\b(?:bestellen|kaufen)",
            "(?:acheter|commander) (?:sur|chez) .*",
            "comprar en .*",
            "купить (?:на|в) .*"));
    private static final List<String> SHOP_VERBS = List.of(
            "buy",
            "order",
            "purchase",
            "get it",
            "available",
            "bestellen",
            "kaufen",
            "acheter",
            "commander",
            "comprar",
            "купить");

    private ShopLabel() {}

    static boolean is(String label) {
        return Words.containsAny(label.toLowerCase(Locale.ROOT), SHOP_VERBS)
                && SHOP.matcher(label).matches();
    }
}
