package org.papergraph.citation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the names of a table's columns say about the cells below them.
final class Columns {
    private Columns() {}

    /// What the head of a table's column says about the cells below it.
    static void weigh(List<String> columns, Atom atom, double[] score) {
        if (atom.cell() >= columns.size()) {
            return;
        }
        Label label = ofColumn(columns.get(atom.cell()).toLowerCase(Locale.ROOT));
        if (label != null) {
            score[label.place()] = Math.max(score[label.place()], 0) + 6;
        }
    }

    private static @Nullable Label ofColumn(String name) {
        if (name.matches(
                ".*\\b(?:authors?|auteurs?|autor(?:en|es)?|by|speakers?|instructors?)\\b.*|.*(?:автор|作者|著者).*")) {
            return Label.AUTHOR;
        }
        if (name.matches(".*\\b(?:year|date|published|année|jahr|año)\\b.*|.*(?:год|年).*")) {
            return Label.DATE;
        }
        if (name.matches(".*\\b(?:title|paper|name|book|titre|titel|título|course|article|resource|dataset|"
                + "model)s?\\b.*|.*(?:название|标题|论文|书名).*")) {
            return Label.TITLE;
        }
        if (name.matches(
                ".*\\b(?:venue|conference|journal|publication|conf|published in|where)s?\\b.*|.*(?:会议|期刊|журнал).*")) {
            return Label.VENUE;
        }
        if (name.matches(".*\\b(?:affiliation|institution|institute|organi[sz]ation|university|school|company|"
                + "lab)s?\\b.*|.*(?:机构|вуз).*")) {
            return Label.BODY;
        }
        if (name.matches(".*\\b(?:publisher|provider|platform|éditeur|verlag)\\b.*")) {
            return Label.PUBLISHER;
        }
        return name.matches(".*\\b(?:notes?|comments?|description|summary|abstract|remarks?|about|highlights?|"
                        + "keywords?)\\b.*|.*(?:描述|备注|简介|примечани).*")
                ? Label.NOTE
                : null;
    }
}
