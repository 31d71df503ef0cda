package org.papergraph.citation.atom;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// What the name of a column of a table, or the key of a `Key: value` line, says.
///
/// @param rank how plainly it says that the title stands there, 0 most
/// @param fields that it stands for where another column holds the title
/// @param speaks whether it stands for those who spoke of a work
/// @param leads whether it stands for those who lead a meeting
/// @param day whether it may stand for the day of one
public record ColumnName(int rank, Set<Label> fields, boolean speaks, boolean leads, boolean day) {
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
            words("#|no\\.?|id|nr\\.?|groups?|day|weekday|jour|wochentag|día|giorno|"
                    + "(?:presentation|reading|meeting) dates?|"
                    + "dates? (?:of presentation|presented|read|discussed)|" + MEETING
                    + "|tasks?|topics?|subjects?|themes?|presented by|discussants?|"
                    + "leading|lead(?:er)?s?|discussion leaders?|facilitators?|moderators?|chairs?|"
                    + "tags?|category|categories|keywords?|"
                    + "language|level|difficulty|"
                    + "(?:(?:content|resource|document|media|material|publication) )?types?|"
                    + "format|stars?|rating|code|github|links?|url|pdf|status|"
                    + "(?<!why )read|star|method|techniques?|"
                    + "framework|backbone|citations|domain|area|field|size|license|modality|modalities|doi|"
                    + "slides|video|project|website|web|docs|documentation|demo|access|cited by|repo|"
                    + "implementation|任务|类别|代码|链接|语言|星")));
    private static final StemPattern FIELDS =
            StemPattern.of(any(EnumSet.complementOf(EnumSet.of(Label.KIND))).expression() + "|"
                    + words(MEETING).expression());
    /// Who spoke of a work: of a talk its author, of a paper mostly not.
    private static final StemPattern SPEAKERS = words("speakers?|presenters?|プレゼンター");
    /// Who leads the meetings at which works are read, and the day of one.
    private static final StemPattern LEADERS =
            words("moderators?|discussants?|facilitators?|(?:discussion )?leaders?|leads?|presented by|" + MEETING);

    private static final StemPattern DAYS = words("dates?|when|day|fecha|datum|data|дата|日期");
    private static final StemPattern BOOKS = words("books?|livres?|libros?|libri|livros?|bücher|buch|книг[аи]|书名");
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

    /// Rank of the names that say nothing of titles.
    static final int NO_TITLE = TITLES.size();

    /// Rank of the names that say that papers stand in the column.
    static final int PAPERS = 1;

    private static final Pattern JOINED = Pattern.compile("\\s*[(/)]\\s*");

    /// "Author(s)", and the same without its end, which a key may lose.
    private static final Pattern PLURAL = Pattern.compile("\\(s(?:\\)|$)");

    public static ColumnName of(String written) {
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
        return new ColumnName(rank, fields, SPEAKERS.matches(name), LEADERS.matches(name), DAYS.matches(name));
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

    /// Whether a name says that books stand in the column.
    public static boolean namesBooks(String name) {
        return BOOKS.matches(plain(name));
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

    private static int rankOf(String name) {
        for (int rank = 0; rank < TITLES.size(); rank++) {
            if (TITLES.get(rank).isIn(name)) {
                return rank;
            }
        }
        return TITLES.size();
    }
}
