package org.papergraph.server.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import java.util.function.Supplier;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "graph neural networks | graph neural networks",
                "\"graph networks\" AND attention | \"graph networks\" AND attention",
                "attent* | attent*",
                "*tention | \\*tention",
                "at* | at\\*",
                "roam~0.8 | roam\\~0.8",
                "/.*a.*b/ | \\/.\\*a.\\*b\\/",
                "title:[a TO z] | title\\:\\[a TO z\\]",
                "AND OR | and or",
                "C++ | C\\+\\+",
                "one \"quote | one \\\" quote"
            })
    void whatCostsMuchIsTakenAsText(String text, String safe) {
        assertEquals(safe, SafeTextQuery.escaped(text));
    }

    @Test
    void anythingAtAllCanBeReadAndStaysCheap() throws ParseException {
        String[] pieces = {
            "a", "abcd", "*", "?", "~", "/", "[", "]", "{", "}", "(", ")", "\"", ":", "^", "\\", "AND", "OR", "NOT",
            " ", " ", "&&", "||", "!", "+", "-", "TO", "é", "9"
        };
        Random random = new Random(7);
        QueryParser parser = new QueryParser("text", new StandardAnalyzer());
        parser.setAllowLeadingWildcard(true);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Query query = parser.parse(SafeTextQuery.escaped(text.toString()));
            query.visit(new QueryVisitor() {
                @Override
                public void visitLeaf(Query leaf) {
                    assertFalse(isCostly(leaf), text + " gives " + leaf);
                }

                @Override
                public void consumeTermsMatching(Query leaf, String field, Supplier<ByteRunAutomaton> automaton) {
                    assertFalse(isCostly(leaf), text + " gives " + leaf);
                }
            });
        }
    }

    private static boolean isCostly(Query leaf) {
        return leaf instanceof WildcardQuery
                || leaf instanceof FuzzyQuery
                || leaf instanceof RegexpQuery
                || leaf instanceof TermRangeQuery;
    }
}
