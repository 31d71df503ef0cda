package org.papergraph.citation.text;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words whose full stop ends no sentence.
public final class Abbreviations {
    private static final Set<String> WORDS = Set.of(
            "vol",
            "no",
            "nr",
            "pp",
            "hlm",
            "blz",
            "dkk",
            "p",
            "proc",
            "conf",
            "int",
            "intl",
            "trans",
            "st",
            "dr",
            "prof",
            "jr",
            "sr",
            "vs",
            "ed",
            "eds",
            "edt",
            "trl",
            "dept",
            "univ",
            "inst",
            "inc",
            "ltd",
            "corp",
            "co",
            "mr",
            "mrs",
            "ms",
            "phil",
            "sci",
            "rev",
            "lett",
            "ann",
            "annu",
            "math",
            "comput",
            "syst",
            "technol",
            "assoc",
            "symp",
            "approx",
            "ch",
            "chap",
            "sec",
            "fig",
            "cf",
            "ca",
            "coll",
            "lab",
            "dir",
            "trad",
            "hrsg",
            "aufl",
            "bd",
            "phys",
            "biol",
            "med",
            "nat",
            "comm",
            "commun",
            "mag",
            "res",
            "soc",
            "am",
            "eng",
            "rep",
            "tech",
            "mach",
            "learn",
            "intell",
            "ph",
            "stat",
            "appl",
            "theor",
            "found",
            "neural",
            "acad",
            "natl",
            "amer",
            "т",
            "с",
            "др",
            "изд",
            "пер",
            "ред",
            "г",
            "biochem",
            "biophys",
            "biotechnol",
            "struct",
            "funct",
            "bioinf",
            "bioinform",
            "opin",
            "curr",
            "genet",
            "mol",
            "chem",
            "psychol",
            "psychiatry",
            "neurosci",
            "neurobiol",
            "cogn",
            "behav",
            "pharmacol",
            "microbiol",
            "immunol",
            "physiol",
            "ecol",
            "evol",
            "environ",
            "geophys",
            "astrophys",
            "astron",
            "mech",
            "electron",
            "electr",
            "mater",
            "nucl",
            "oper",
            "manag",
            "econ",
            "econom",
            "educ",
            "philos",
            "sociol",
            "proceed",
            "softw",
            "netw",
            "vis",
            "recognit",
            "autom",
            "inform",
            "inf",
            "clin",
            "surg",
            "radiol",
            "oncol",
            "ser",
            "suppl",
            "quant",
            "anal",
            "adv",
            "discret",
            "algebr",
            "geom",
            "topol",
            "numer",
            "optim",
            "probab",
            "stoch",
            "linguist",
            "cybern",
            "knowl",
            "eur",
            "jpn",
            "aust",
            "r",
            "pág",
            "págs",
            "núm",
            "núms",
            "cap",
            "caps",
            "coord",
            "coords",
            "comp",
            "fasc");
    private static final Set<String> JOURNAL_STARTS = Set.of(
            "j", "annu", "front", "eur", "chem", "curr", "mol", "opt", "proc", "trans", "phys", "rev", "ann", "comm",
            "commun", "int", "adv", "ieee", "acm", "nat", "inf", "inform", "comput", "theor", "math", "artif", "softw",
            "sci");

    /// Words of journals' names as ISO 4 shortens them; no word of a language is among them.
    private static final Set<String> JOURNAL_WORDS = Set.of("""
            palaeogeogr palaeoclimatol palaeoecol planet
            abstr acoust aeronaut aerosp afr agr agric akad allerg anaesth anat anesth angew anim
            anthropol antibiot antimicrob antiq aquat archaeol archit arthrit artif astronaut
            atheroscler atmos autoimmun bacteriol beitr bibl biochim bioenerg bioeng bioeth biogeogr
            biomater biomech biomed bioorg bioph biosci biostat biosyst biotech brit bull calcif
            calif cambr canad carbohydr carcinog cardiol cardiovasc cereb cerebr chemother chim
            chromatogr chromosom circ clim combin combust compl complement condens conserv contemp
            contracept contrib corros cosmol criminol crit cryst crystallogr cult cytogenet cytol
            demogr dermatol dev devel diabet dimens discr distrib dokl dyn dynam earthq ecosyst
            electroanal electrochem electromagn elem endocr endocrinol endosc engin entomol enzym
            enzymol epidemiol ergeb ergod ergon estuar ethnogr ethnol ethnopharmacol ethol eval exp
            exper experim explor ferment fisher fortschr fundam gastroenterol gen genom geochem
            geochim geodyn geogr geol geomagn geomech geomorph geomorphol geosci geosyst gerontol
            gesch glaciol gynaecol gynecol haematol hematol hepatol herpetol heterocycl hist
            histochem histol hortic hydraul hydrobiol hydrogeol hydrol hypertens ichthyol imag
            immunobiol immunogenet immunother indag industr ingen innov inorg instrum integr
            interdiscip invent invertebr invest ital izv jahrb jahresb keram kibern laryngol limnol
            lond macromol magn manuf matem mathem meas metab metall metallofiz meteorol methodol
            microelectromech microelectron microsc microscop microsyst microw molek monatsh monogr
            morphol mutat mycol nachr nanosci nanotechnol narcot naturf naturforsch naturwiss neerl
            nephrol neth neurol neuropathol neuropharmacol neurophysiol neuropsychol
            neuropsychopharmacol neuroradiol neurosurg newsl northw nutr obes obstet occup oceanogr
            oceanol odontol ophthal ophthalmol opt organiz organomet ornithol orthop oscill otol
            otolaryngol oxf paediatr palaeontol paleontol parasitol pathog pathol pedagog pediatr
            percept periodont perspect pestic petrochem petrol pharm pharmac pharmaceut
            pharmacokinet pharmacother phenom philol philosoph phonet photobiol photochem photogr
            photogramm phylogenet physik phytochem phytopathol polit polym popul pract prehist prepr
            primatol princ probl prog progr protoc psych psychiat psychiatr psychoanal psychopathol
            psychopharmacol psychophys psychophysiol psychosom publ pulm quart quat radiat radioanal
            radiobiol radiochem recherch recomb refrig regul rehabil relativ reliab renew reprod reson
            respir respirat restor rheol rheum rheumatol rinascim scand schizophr schweiz scient
            seism seismol semicond semiot semit simul sitzungsber sociolog spectrochim spectrom
            spectrosc speleol statist stomatol strahlenther stud subst supercond supramol sustain
            symb technometr tecnol tectonophys telecom telecommun teoret terrest theol theoret ther
            therap thermochim thermodyn thorac thromb thromboembol topogr toxicol transl transp
            traumatol tribol trop tuberc ultramicrosc ultrason ultrastruct urol usp veget venereol
            vertebr veter virol volcan volcanol vulkanol wea wildl wirtsch wiss yearb zavod zeitschr
            zentralbl zool
            """.split("\\s+"));

    private static final Set<String> NAMES_TOO = Set.of("lang", "ann", "phil", "ed");

    /// All of these but names and what is too short to tell.
    private static final Set<String> SHORTENED = Stream.concat(WORDS.stream(), JOURNAL_WORDS.stream())
            .filter(word -> word.length() > 2 && !NAMES_TOO.contains(word))
            .collect(Collectors.toCollection(HashSet::new));

    private Abbreviations() {}

    static boolean isAbbreviation(String lower) {
        return WORDS.contains(lower);
    }

    /// "Neurol." of "J. Neurol. Neurosurg.": shortened as in the names of journals, which capitalise it.
    static boolean isJournalWord(String lower) {
        return JOURNAL_WORDS.contains(lower);
    }

    /// Whether the names of journals have the word, with its full stop or without.
    public static boolean shortensJournal(String lower) {
        return SHORTENED.contains(lower);
    }

    /// Whether a shortened word is a family or given name too, so that its full stop may end a name: "Rosa Lang."
    static boolean isFamilyName(String lower) {
        return NAMES_TOO.contains(lower);
    }

    /// Whether a text that starts with this word may be the shortened name of a journal.
    static boolean startsJournal(String lower) {
        return JOURNAL_STARTS.contains(lower);
    }
}
