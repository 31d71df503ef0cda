package org.papergraph.citation.layout;

import java.util.Locale;
import java.util.Set;
import org.papergraph.citation.text.Words;

/// Words that name bodies where they stand first and a title follows; elsewhere they are as likely words of a title.
final class BodyWords {
    private static final Set<String> WORDS = Set.of(
            "comitê",
            "colegio",
            "cámara",
            "fundación",
            "fundação",
            "sindicato",
            "bundesanstalt",
            "komisja",
            "kongregacja",
            "zespół",
            "duszpasterstwo",
            "redakcja",
            "rada",
            "urząd",
            "stowarzyszenie",
            "fundacja",
            "towarzystwo",
            "congregatio",
            "comisión",
            "consejo",
            "ministerio",
            "asociación",
            "sociedad",
            "comité",
            "comissão",
            "conselho",
            "ministério",
            "associação",
            "coalizão",
            "conseil",
            "ministère",
            "assemblée",
            "société",
            "association",
            "gesellschaft",
            "bundesministerium",
            "ministerium",
            "verband",
            "landesamt",
            "riksdagen",
            "föreningen",
            "styrelsen",
            "foreningen",
            "selskabet",
            "stichting",
            "vereniging",
            "ministerie",
            "raad",
            "commissione",
            "ministero",
            "consiglio",
            "associazione",
            "società",
            "fondazione",
            "комитет",
            "министерство",
            "совет",
            "общество",
            "ассоциация",
            "комиссия",
            "ministerstvo",
            "spolek",
            "výbor",
            "svaz");

    private BodyWords() {}

    /// Whether a text begins with such a word.
    static boolean opens(String text) {
        return WORDS.contains(Words.first(text).toLowerCase(Locale.ROOT));
    }
}
