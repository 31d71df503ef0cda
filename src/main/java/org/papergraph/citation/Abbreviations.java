package org.papergraph.citation;

import java.util.Set;

/// Words whose full stop ends no sentence.
final class Abbreviations {
    private static final Set<String> WORDS = Set.of("vol", "no", "nr", "pp", "p", "proc", "conf", "int", "intl", "trans", "st", "dr", "prof", "jr", "sr", "vs", "ed", "eds", "edt", "trl", "dept", "univ", "inst", "inc", "ltd", "corp", "co", "mr", "mrs", "ms", "phil", "sci", "rev", "lett", "ann", "annu", "math", "comput", "syst", "technol", "assoc", "symp", "approx", "ch", "chap", "sec", "fig", "cf", "ca", "coll", "lab", "dir", "trad", "hrsg", "aufl", "bd", "phys", "biol", "med", "nat", "comm", "commun", "mag", "res", "soc", "am", "eng", "rep", "tech", "mach", "learn", "intell", "ph", "stat", "appl", "theor", "found", "neural", "acad", "natl", "amer", "т", "с", "др", "изд", "пер", "ред", "г", "biochem", "biophys", "biotechnol", "struct", "funct", "bioinf", "bioinform", "opin", "curr", "genet", "mol", "chem", "psychol", "psychiatry", "neurosci", "neurobiol", "cogn", "behav", "pharmacol", "microbiol", "immunol", "physiol", "ecol", "evol", "environ", "geophys", "astrophys", "astron", "mech", "electron", "electr", "mater", "nucl", "oper", "manag", "econ", "econom", "educ", "philos", "hist", "sociol", "proceed", "softw", "netw", "graph", "vis", "recognit", "robot", "autom", "ind", "inform", "inf", "clin", "surg", "radiol", "oncol", "sel", "ser", "suppl", "spec", "top", "quant", "exp", "anal", "adv", "discret", "algebr", "geom", "topol", "numer", "optim", "probab", "stoch", "linguist", "lang", "cybern", "knowl", "eur", "jpn", "can", "aust", "r");
    private static final Set<String> JOURNAL_STARTS = Set.of(
            "j", "annu", "front", "eur", "can", "chem", "curr", "mol", "opt", "proc", "trans", "phys", "rev", "ann",
            "comm", "commun", "int", "adv", "ieee", "acm", "nat");

    private Abbreviations() {}

    static boolean isAbbreviation(String lower) {
        return WORDS.contains(lower);
    }

    /// Whether a text that starts with this word may be the shortened name of a journal.
    static boolean startsJournal(String lower) {
        return JOURNAL_STARTS.contains(lower);
    }
}
