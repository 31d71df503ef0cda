package org.papergraph.citation.entry;

import java.util.regex.Pattern;
import org.papergraph.citation.text.Needles;

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
    private static final Needles SHOP_VERBS = Needles.of(
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

    /// @param lower the label in lower case, spaces around it perhaps
    static boolean is(String label, String lower) {
        return SHOP_VERBS.areIn(lower) && SHOP.matcher(label).matches();
    }
}
