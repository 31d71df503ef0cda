package org.papergraph.citation.name;

import java.util.regex.Pattern;
import org.papergraph.citation.text.Scripts;

/// Knows names of bodies in Han: those that end in the word for one, "総務省", "北京大学", and those that begin with the form
/// of one, "社団法人 日本技術士会".
final class HanBody {
    private static final int LONGEST = 24;
    private static final Pattern BODY = Pattern.compile(
            "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}A-Zー・]{2,}(?:大学|大學|学院|學院|研究所|研究院|研究会|研究會|協會|协会|協会|"
                    + "学会|學會|委員会|委员会|委員會|機構|机构|公司|会社|センター|中心)|\\p{IsHan}{1,8}[省庁]|"
                    + "(?:一般|公益)?[社財]団法人\\s?\\p{IsHan}.*");

    private HanBody() {}

    static boolean is(String text) {
        return !text.isEmpty()
                && Scripts.isCjk(text.charAt(text.length() - 1))
                && text.length() <= LONGEST
                && BODY.matcher(text).matches();
    }
}
