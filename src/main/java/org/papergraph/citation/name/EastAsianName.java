package org.papergraph.citation.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Scripts;

/// What names in Han and kana look like, and the signs behind a name that say what its bearer did.
public final class EastAsianName {
    private static final int LONGEST_PART = 3;

    private static final String ROLES = "(?:编著|主编|編著|著者|著|编者|编|編者|編|监译|译者|译|訳者|翻訳|翻译|監訳|共訳|訳|監修)";
    private static final Pattern ROLE = Pattern.compile(ROLES);
    /// "Ann Lee (著)", "山田 太郎（翻訳）".
    private static final Pattern BRACKETED = Pattern.compile("\\s*[（(]\\s*" + ROLES + "\\s*[)）]?\\s*$");
    private static final Pattern OTHER =
            Pattern.compile("(?:监译|译者?|訳者?|翻訳|翻译|監訳|共訳|監修|(?<=\\s)(?:옮김|역|번역|그림))\\s*[)）]?\\s*$");
    /// "岡谷貴之 著": the sign behind it says that somebody wrote.
    private static final Pattern CREDITED = Pattern.compile("\\p{IsHan}\\s*(?:编著|主编|著|編著|編)$");
    /// "송효섭 지음"
    private static final Pattern KOREAN_CREDITED = Pattern.compile(".{2,20}\\s(?:지음|지은이|저|공저|글|엮음|편저)");
    private static final double CREDIT = 2.2;
    /// A name with a space inside behind the dot, and one before it.
    private static final Pattern JOINT = Pattern.compile("・[\\p{IsHan}々]{1,4} [\\p{IsHan}\\p{IsHiragana}々]{1,4}");
    private static final Pattern SPACED_BEFORE =
            Pattern.compile("[\\p{IsHan}々]{1,4} [\\p{IsHan}\\p{IsHiragana}々]{1,4}$");
    private static final int REACH = 10;
    private static final Pattern NOISE = Pattern.compile("[\\s等]|(?:编著|主编|著|译|訳|编)$|[A-Za-z.]");
    /// The commonest Chinese family names; characters that names do not hold.
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱"
                    + "严覃武戴莫孔向汤俞章葛岳鲁倪柳翁岡田中村山佐藤鈴木高橋";

    /// The commonest Japanese family names of two characters.
    private static final Set<String> JAPANESE = Set.of(
            "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田", "山口", "松本", "井上", "木村", "斎藤",
            "斉藤", "清水", "山崎", "池田", "橋本", "阿部", "石川", "山下", "中島", "石井", "小川", "前田", "岡田", "長谷", "藤田", "後藤", "近藤", "村上",
            "遠藤", "青木", "坂本", "福田", "太田", "西村", "藤井", "金子", "岡本", "藤原", "三浦", "中野", "中川", "原田", "松田", "竹内", "小野", "田村",
            "中山", "和田", "石田", "森田", "上田", "内田", "柴田", "酒井", "宮崎", "横山", "高木", "安藤", "宮本", "大野", "小島", "谷口", "今井", "工藤",
            "高田", "増田", "丸山", "杉山", "村田", "大塚", "新井", "小山", "平野", "藤本", "河野", "上野", "野口", "武田", "松井", "千葉", "菅原", "岩崎",
            "久保", "木下", "佐野", "野村", "松尾", "市川", "菊地", "杉本", "古川", "大西", "島田", "水野", "桜井", "高野", "吉川", "山内", "西田", "飯田",
            "菊池", "北村", "矢野", "渡部", "岡谷", "須山", "中井", "奥村", "黒橋", "川端", "永田", "平井", "浅野", "戸田", "結城", "江川");

    /// The commonest Korean family names.
    private static final String KOREAN = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹";

    private static final String COMMON_HAN = "的是了在与及或论学习法算计机数据网络统系编程语言础入门实战指南教程书课更";

    private EastAsianName() {}

    /// How much a text in these scripts looks like a name, on the scale of [NameShape#score].
    static double score(String name) {
        if (name.indexOf('·') > 0 || name.indexOf('・') > 0) {
            return name.length() <= 20 ? 1.6 : -3;
        }
        if (Scripts.isHangul(name.charAt(0))) {
            return KOREAN_CREDITED.matcher(name).matches() ? CREDIT : korean(name);
        }
        String bare = NOISE.matcher(name).replaceAll("");
        boolean kana = bare.chars().anyMatch(c -> c >= 0x3040 && c <= 0x30FF);
        boolean common = bare.chars().anyMatch(c -> COMMON_HAN.indexOf(c) >= 0);
        boolean spaced = name.strip().indexOf(' ') > 0 && !common && isSpaced(name.strip());
        if (spaced) {
            return 1.6;
        }
        if (kana || bare.length() < 2 || bare.length() > 4 || common) {
            return kana && bare.length() <= 8 ? 0.6 : -3;
        }
        if (CREDITED.matcher(name).find() && bare.length() <= 6) {
            return CREDIT;
        }
        boolean japanese = JAPANESE.contains(bare.substring(0, 2));
        boolean surname = japanese || (bare.length() < 4 && SURNAMES.indexOf(bare.charAt(0)) >= 0);
        return surname ? 1.6 : bare.length() == 4 ? -0.3 : -0.6;
    }

    /// A family name of one syllable and a given name of one or two.
    private static double korean(String name) {
        boolean alone = name.length() <= 4 && name.chars().allMatch(Scripts::isHangul);
        boolean known = name.length() > 1 && KOREAN.indexOf(name.charAt(0)) >= 0;
        return alone && known ? name.length() == 3 ? 1.6 : 0.2 : -3;
    }

    /// Whether a sign behind a short text says that it is a name.
    static boolean hasRole(String text) {
        return text.length() <= 40
                && Scripts.hasCjk(text)
                && BRACKETED.matcher(text).find();
    }

    /// The text without the bracketed sign behind a name.
    static String withoutRole(String text) {
        return Scripts.hasCjk(text) ? BRACKETED.matcher(text).replaceFirst("") : text;
    }

    /// Whether a bracket holds such a sign alone.
    public static boolean isRole(String bracketed) {
        return Scripts.hasCjk(bracketed) && ROLE.matcher(bracketed.strip()).matches();
    }

    /// Whether the sign says that somebody translated or supervised, not wrote.
    public static boolean isOther(String text) {
        return OTHER.matcher(text).find();
    }

    /// Whether the space at this place stands inside a name, between family and given part: short runs of Han or kana
    /// on both sides, and nothing but an end of the name around them; or behind the form of a company.
    ///
    /// @param start where the text around the space begins
    public static boolean spans(String text, int space, int start) {
        if (text.startsWith("法人", space - 2) || text.startsWith("会社", space - 2)) {
            return true;
        }
        int from = start;
        while (from < space && text.charAt(from) == ' ') {
            from++;
        }
        int to = space + 1;
        while (to < text.length() && Scripts.isCjk(text.charAt(to)) && !isJoint(text, to)) {
            to++;
        }
        boolean ends =
                to == text.length() || "*,、，;；.。:：（()/|\n・".indexOf(text.charAt(to)) >= 0 || endsAtBracket(text, to);
        String name = text.substring(from, to);
        return ends && (isSpaced(name) || (endsAtBracket(text, to) && name.length() <= 2 * LONGEST_PART + 1));
    }

    /// "浅野 倫子・横澤 一彦": whether the dot at this place stands between two names, each with a space inside; between
    /// kana it stands within one.
    public static boolean isJoint(String text, int dot) {
        return text.charAt(dot) == '・'
                && JOINT.matcher(text).region(dot, text.length()).lookingAt()
                && SPACED_BEFORE
                        .matcher(text.substring(Math.max(0, dot - REACH), dot))
                        .find();
    }

    private static boolean endsAtBracket(String text, int to) {
        int next = Boundaries.nextVisible(text, to);
        return next < text.length() && "（(".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean isSpaced(String name) {
        String[] parts = name.split(" +");
        return parts.length == 2
                && isPart(parts[0])
                && isPart(parts[1])
                && (parts[0].length() > 1 || parts[1].length() > 1 || SURNAMES.indexOf(parts[0].charAt(0)) >= 0);
    }

    private static boolean isPart(String part) {
        return part.length() <= LONGEST_PART
                && part.chars().allMatch(Scripts::isCjk)
                && part.chars().noneMatch(c -> COMMON_HAN.indexOf(c) >= 0);
    }
}
