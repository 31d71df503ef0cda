package org.papergraph.exchange;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The plain text of an element that holds markup: italics and the like lose their tags, TeX mathematics becomes the
/// nearest Unicode characters.
final class XmlText {
    private static final Pattern STYLE =
            Pattern.compile("\\\\(?:text|math|operator)[a-z]*\\s*\\{([^{}]*)}|\\\\(?:bf|it|rm|tt|sf|em)\\b");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\s*");
    private static final Pattern RAISED = Pattern.compile("\\^(?:\\{([0-9+\\-n]+)}|([0-9+\\-n]))");
    private static final Pattern LOWERED = Pattern.compile("_(?:\\{([0-9+\\-]+)}|([0-9+\\-]))");
    private static final Pattern SYNTAX = Pattern.compile("[{}$]|\\\\[,;!: ]|[\\^_](?=[{\\p{L}°∘])");
    private static final String PLAIN_DIGITS = "0123456789+-n";
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    private static final String LOWERED_DIGITS = "₀₁₂₃₄₅₆₇₈₉₊₋n";
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("Delta", "Δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("pi", "π"),
            Map.entry("Pi", "Π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("Sigma", "Σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("Phi", "Φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("Psi", "Ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Omega", "Ω"),
            Map.entry("infty", "∞"),
            Map.entry("times", "×"),
            Map.entry("pm", "±"),
            Map.entry("circ", "°"),
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("approx", "≈"),
            Map.entry("sim", "∼"),
            Map.entry("cdot", "·"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("leftarrow", "←"),
            Map.entry("leftrightarrow", "↔"),
            Map.entry("Rightarrow", "⇒"),
            Map.entry("forall", "∀"),
            Map.entry("exists", "∃"),
            Map.entry("in", "∈"),
            Map.entry("neq", "≠"),
            Map.entry("star", "⋆"),
            Map.entry("ell", "ℓ"));

    private XmlText() {}

    /// The element's text, white space collapsed.
    static String plain(XmlElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return collapsed(text).strip();
    }

    private static String collapsed(StringBuilder text) {
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
            if (!blank || !space) {
                text.setCharAt(length++, blank ? ' ' : c);
            }
            space = blank;
        }
        return text.substring(0, length);
    }

    private static void append(XmlElement element, StringBuilder text) {
        for (Object part : element.content()) {
            if (part instanceof XmlElement child) {
                if (child.name().equals("tex-math")) {
                    text.append(math(plain(child)));
                } else {
                    append(child, text);
                }
            } else {
                text.append(part);
            }
        }
    }

    /// TeX mathematics as characters: `\lambda` is λ, `n^2` is n², an unknown command leaves its name.
    static String math(String tex) {
        String bare = STYLE.matcher(tex).replaceAll(match -> match.group(1) == null ? "" : quoted(match.group(1)));
        String symbols =
                COMMAND.matcher(bare).replaceAll(match -> quoted(SYMBOLS.getOrDefault(match.group(1), match.group(1))));
        String raised = RAISED.matcher(symbols).replaceAll(match -> shifted(match, RAISED_DIGITS));
        String lowered = LOWERED.matcher(raised).replaceAll(match -> shifted(match, LOWERED_DIGITS));
        return SYNTAX.matcher(lowered).replaceAll("").replace("\\", "");
    }

    private static String shifted(MatchResult match, String digits) {
        String plain = match.group(1) == null ? match.group(2) : match.group(1);
        StringBuilder shifted = new StringBuilder();
        plain.chars().forEach(c -> shifted.append(digits.charAt(PLAIN_DIGITS.indexOf(c))));
        return shifted.toString();
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
