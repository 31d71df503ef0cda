package org.papergraph.citation.atom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// What the names of a table's columns, or the keys of `Key: value` lines, say about the cells they stand for.
///
/// One name may speak for several fields ("Venue / Year"). Of several columns that may hold the title, the one whose
/// name says so most plainly and whose cell holds any text does; the others hold nicknames.
public final class Columns {
    private static final double WEIGHT = 6;
    /// Where one column names the authors, no other does.
    private static final double NO_AUTHOR = 3;
    /// How surely at least a text is a name.
    private static final double NAMED = 1;
    /// Who brought a work to a meeting.
    private static final String MEETING = "hosts?|readers?";
    private static final Map<Label, StemPattern> NAMES = new EnumMap<>(Map.of(
            Label.AUTHOR,
            words("authors?|auteure?s?|autrices?|autor(?:en|es|a|as|in)?|verfasser|"
                    + "autore|(?<!presented )by|speakers?|instructors?|"
                    + "lecturers?|presenters?|teachers?|professors?|written by|editors?|creators?|"
                    + "автор\\p{L}*|作者|著者|讲师|プレゼンター"),
            Label.DATE,
            words("years?|(?<!presentation |reading |meeting )dates?(?! (?:of presentation|presented|read|discussed))"
                    + "|published|publication date|released?|release date|submitted|month|when|"
                    + "année|"
                    + "jahr|datum|año|fecha|ano|data|anno|годы?|дата|年份?|日期|时间|発表年|出版年"),
            Label.VENUE,
            words("venues?|conferences?|journals?|publications?|publication venue|conf|conf\\.|published(?: in)?|"
                    + "published at|where|journal/conference|proceedings|source|citation|in|event|événement|"
                    + "evento|veranstaltung|konferenz|zeitschrift|revue|"
                    + "conférence|revista|congreso|журнал|конференция|会议|期刊|出处|会議|学会|論文誌"),
            Label.BODY,
            words("affiliations?|institutions?|institutes?|organi[sz]ations?|university|universities|school|"
                    + "compan(?:y|ies)|labs?|team|universidad|université|"
                    + "universität|机构|单位|вуз|университет|大学|所属"),
            Label.PUBLISHER,
            words("publishers?|provider|platform|éditeur|verlag|editorial|editora|издательство|出版社|平台"),
            Label.NOTE,
            words("介绍|紹介|摘録|resumen|resumo|résumé|zusammenfassung|notes?|comments?|description|summary|"
                    + "abstract|introduction|remarks?|about|highlights?|details|overview|"
                    + "tl;?dr|contributions?|key ?ideas?|takeaways?|why(?: .*)?|"
                    + "描述|备注|简介|摘要|说明|примечани\\p{L}*|"
                    + "описание|notas?|descripción|beschreibung|kommentar|commentaires?|"
                    + "remarques?|備考|説明|概要"),
            Label.KIND,
            words("#|no\\.?|id|nr\\.?|groups?|(?:presentation|reading|meeting) dates?|"
                    + "dates? (?:of presentation|presented|read|discussed)|" + MEETING
                    + "|tasks?|topics?|subjects?|themes?|presented by|discussants?|"
                    + "leading|lead(?:er)?s?|discussion leaders?|facilitators?|moderators?|chairs?|"
                    + "tags?|category|categories|keywords?|"
                    + "language|level|difficulty|"
                    + "type|types|format|stars?|rating|code|github|links?|url|pdf|status|"
                    + "(?<!why )read|star|method|"
                    + "framework|backbone|citations|domain|area|field|size|license|modality|modalities|doi|"
                    + "slides|video|project|website|web|docs|documentation|demo|access|cited by|repo|"
                    + "implementation|任务|类别|代码|链接|语言|星")));
    private static final StemPattern FIELDS =
            StemPattern.of(any(EnumSet.complementOf(EnumSet.of(Label.KIND))).expression() + "|"
                    + words(MEETING).expression());
    /// Who spoke of a work: of a talk its author, of a paper mostly not.
    private static final StemPattern SPEAKERS = words("speakers?|presenters?|プレゼンター");
    private static final StemPattern AUTHORS = any(EnumSet.of(Label.AUTHOR));
    private static final StemPattern REFERENCES =
            any(EnumSet.of(Label.AUTHOR, Label.DATE, Label.VENUE, Label.PUBLISHER));
    /// Names of columns that hold the title, the plainest first.
    private static final List<StemPattern> TITLES = List.of(
            words("(?:paper |book |article |course |full )?titles?|paper name|titre|titel|título|titolo|название|标题|"
                    + "题目|论文(?:标题|名称?|题目)|书名|タイトル|論文名?"),
            words("papers?|articles?|books?|publication title|reference|readings?|citation|работа|статья|книга|"
                    + "论文|文章|书籍?"),
            words("(?:course |class )?names?|nom|nombre|nome|lectures?|courses?|talks?|videos?|posts?|resources?|"
                    + "tutorials?|thesis|surveys?|works?|entry|item|名称|课程|名前"),
            words("models?|data ?sets?|algorithms?|approach|methods?|systems?|tools?|software|benchmarks?|outils?|"
                    + "herramientas?|ferramentas?|werkzeuge?|инструменты?|工具|"
                    + "projects?|模型|方法|数据集"));

    /// Rank of the names that say that papers stand in the column.
    private static final int PAPERS = 1;

    private static final Pattern JOINED = Pattern.compile("\\s*[(/)]\\s*");

    /// "Author(s)", and the same without its end, which a key may lose.
    private static final Pattern PLURAL = Pattern.compile("\\(s(?:\\)|$)");

    private static final Pattern CITED_BY = Pattern.compile("\\p{Lu}[\\p{L}+]*\\d\\d[a-z]?");

    private final List<Set<Label>> fields = new ArrayList<>();
    private int authors = -1;
    private int byline = Integer.MAX_VALUE;

    /// What the name of a column says.
    ///
    /// @param rank how plainly it says that the title stands there, 0 most
    /// @param fields that it stands for where another column holds the title
    /// @param speaks whether it stands for those who spoke of a work
    public record Name(int rank, Set<Label> fields, boolean speaks) {
        public static Name of(String written) {
            String name = plain(written);
            int rank = rankOf(name);
            Set<Label> fields = EnumSet.noneOf(Label.class);
            NAMES.forEach((label, pattern) -> {
                if (pattern.isIn(name)) {
                    fields.add(label);
                }
            });
            if (fields.isEmpty() && rank < TITLES.size()) {
                fields.add(Label.KIND);
            }
            return new Name(rank, fields, SPEAKERS.matches(name));
        }
    }

    /// The columns of one row.
    ///
    /// @param atoms of the row, whose cells tell which columns hold text
    public Columns(List<Name> names, List<Atom> atoms) {
        if (names.isEmpty()) {
            return;
        }
        int title = title(names, atoms);
        byline = atoms.stream()
                .filter(atom -> atom.before() == Sep.BY || (atom.before() == Sep.LINE && atom.cell() == title))
                .mapToInt(Atom::start)
                .findFirst()
                .orElse(byline);
        boolean papers = title >= 0 && names.get(title).rank() == PAPERS;
        for (int cell = 0; cell < names.size(); cell++) {
            Name name = names.get(cell);
            fields.add(
                    cell == title ? Set.of(Label.TITLE) : papers && name.speaks() ? Set.of(Label.KIND) : name.fields());
            authors = fields.getLast().contains(Label.AUTHOR) ? cell : authors;
        }
    }

    /// The field that a name alone stands for, other than the title's.
    public static boolean isField(String name) {
        return parts(name).allMatch(FIELDS::matches);
    }

    /// Whether a name alone stands for the people, the date, the venue or the publisher of a work.
    public static boolean isReference(String name) {
        return isField(name) && parts(name).anyMatch(REFERENCES::matches);
    }

    /// Whether a name alone stands for the people who made a work.
    static boolean isAuthors(String name) {
        return isField(name) && parts(name).anyMatch(AUTHORS::matches);
    }

    static boolean namesRemarks(String name) {
        return mayStandFor(Label.NOTE, name);
    }

    static boolean namesAuthors(String name) {
        return mayStandFor(Label.AUTHOR, name);
    }

    private static boolean mayStandFor(Label label, String name) {
        StemPattern names = NAMES.get(label);
        return names != null && names.isIn(plain(name));
    }

    /// Whether a name alone stands for the title, beyond doubt.
    static boolean isTitle(String name) {
        return TITLES.getFirst().matches(plain(name));
    }

    /// Whether a table has named columns, and none of them says that works stand in it.
    public static boolean nameNoWorks(List<String> names) {
        return names.stream().anyMatch(name -> !name.isBlank())
                && names.stream().noneMatch(name -> rankOf(plain(name)) < TITLES.size() - 1);
    }

    /// "Author (institute)", "Venue / Year": the names that one name is made of.
    private static Stream<String> parts(String name) {
        String plain = plain(name);
        return Words.hasAny(plain, "(/")
                ? Arrays.stream(JOINED.split(plain)).filter(part -> !part.isBlank())
                : Stream.of(plain);
    }

    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT).strip();
        return small.indexOf('(') < 0 ? small : PLURAL.matcher(small).replaceFirst("s");
    }

    /// The names of several fields.
    private static StemPattern any(Set<Label> labels) {
        return StemPattern.of(NAMES.entrySet().stream()
                .filter(names -> labels.contains(names.getKey()))
                .map(names -> names.getValue().expression())
                .collect(Collectors.joining("|")));
    }

    private static StemPattern words(String words) {
        return StemPattern.of("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])");
    }

    /// The column that holds the title, or -1.
    private static int title(List<Name> names, List<Atom> atoms) {
        int best = -1;
        int bestRank = TITLES.size();
        for (Atom atom : atoms) {
            int rank = atom.cell() < names.size() ? names.get(atom.cell()).rank() : TITLES.size();
            if (rank < bestRank) {
                best = atom.cell();
                bestRank = rank;
            }
        }
        return bestRank < 2 || best < 0 ? best : boldCell(atoms).orElse(best);
    }

    /// The only cell with nothing but bold text: it outweighs a name that any column may have.
    private static OptionalInt boldCell(List<Atom> atoms) {
        Set<Integer> plain = new HashSet<>();
        Set<Integer> bold = new HashSet<>();
        atoms.forEach(atom -> (atom.is(MarkedText.BOLD) ? bold : plain).add(atom.cell()));
        bold.removeAll(plain);
        return bold.size() == 1 ? OptionalInt.of(bold.iterator().next()) : OptionalInt.empty();
    }

    private static int rankOf(String name) {
        for (int rank = 0; rank < TITLES.size(); rank++) {
            if (TITLES.get(rank).isIn(name)) {
                return rank;
            }
        }
        return TITLES.size();
    }

    /// Adds what the column's name says to the scores of an atom's fields.
    public void weigh(Atom atom, AtomFacts facts, double[] score) {
        boolean elsewhere = authors >= 0 && atom.cell() != authors && !facts.is(AtomFacts.Token.ET_AL);
        score[Label.AUTHOR.place()] -= elsewhere ? NO_AUTHOR : 0;
        if (isMark(atom, facts)) {
            score[Label.KIND.place()] += WEIGHT;
            score[Label.VENUE.place()] -= WEIGHT;
        }
        for (Label label : atom.cell() < fields.size() ? fields.get(atom.cell()) : Set.<Label>of()) {
            // "A Title, by Ann Lee" in one cell, or the names on a line of their own.
            boolean credited = label == Label.TITLE && atom.start() >= byline && facts.name() > -0.5;
            if (!credited && fits(label, atom, facts)) {
                score[label.place()] = Math.max(score[label.place()], 0) + WEIGHT;
                // "23/10/2024" in a column of meetings is no year of publication.
                score[Label.DATE.place()] -= label == Label.KIND ? WEIGHT : 0;
            } else if (label == Label.DATE) {
                // The day of a schedule, "3/30".
                score[Label.KIND.place()] += WEIGHT;
            }
        }
    }

    /// "[KOS15](…)" in a column of no known name: the mark by which people cite the work.
    private boolean isMark(Atom atom, AtomFacts facts) {
        return atom.linked()
                && atom.cell() < fields.size()
                && fields.get(atom.cell()).isEmpty()
                && atom.before() == Sep.CELL
                && facts.venue() < 3
                && CITED_BY.matcher(facts.text()).matches();
    }

    /// "Ann Lee, Marsh University" in a column of authors: where she works.
    private static boolean isBody(AtomFacts facts) {
        return facts.body() >= 3 && facts.name() < NAMED;
    }

    /// Whether an atom can be what its column is said to hold: a date in a column of venues stays a date.
    private static boolean fits(Label label, Atom atom, AtomFacts facts) {
        boolean date = facts.is(AtomFacts.Token.DATE);
        return switch (label) {
            case DATE -> date;
            case AUTHOR -> !date && !isBody(facts) && !(atom.bracket() != 0 && facts.is(AtomFacts.Token.KIND));
            case VENUE ->
                !date
                        && !facts.is(AtomFacts.Token.NUMBERS)
                        && atom.before() != Sep.BY
                        && (!facts.is(AtomFacts.Token.PLACE) || atom.before() == Sep.CELL);
            case BODY, PUBLISHER -> !date && !facts.is(AtomFacts.Token.NUMBERS);
            case TITLE, KIND, NUMBERS, NOTE -> true;
        };
    }
}
