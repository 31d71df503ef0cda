package org.papergraph.server.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;

/// `text:query` with the operators of Lucene's language that cost little: words, quoted phrases, `AND`, `OR`, `NOT`,
/// and words that end in `*`.
///
/// Leading wildcards, fuzzy terms, ranges and regular expressions read the whole dictionary for one short request;
/// their signs are taken as text.
public final class SafeTextQuery extends TextQueryPF {
    private static final int MAX_LENGTH = 200;
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|\"|[^\\s\"]+");
    private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{N}]{3,}\\*");
    private static final Pattern SIGN = Pattern.compile("[-\\\\+!(){}\\[\\]^\"~*?:/&|<>=]");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
    private static final String LANGUAGE_OPTION = "lang:";
    private static final String HIGHLIGHT_OPTION = "highlight:";

    @Override
    @SuppressWarnings("checkstyle:ParameterNumber") // the signature is Jena's
    public QueryIterator exec(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        if (!context.getContext().isDefined(TextQuery.textIndex)) {
            throw QueryRefused.badQuery("This graph has no text index: build it again to have one.");
        }
        PropFuncArg given = Substitute.substitute(object, binding);
        PropFuncArg safe = given.isList()
                ? new PropFuncArg(
                        given.getArgList().stream().map(SafeTextQuery::safe).toList())
                : new PropFuncArg(safe(given.getArg()));
        return super.exec(binding, subject, predicate, safe, context);
    }

    private static Node safe(Node argument) {
        if (!argument.isLiteral() || !(argument.getLiteralValue() instanceof String text)) {
            return argument;
        }
        if (text.startsWith(HIGHLIGHT_OPTION)) {
            throw QueryRefused.badQuery("text:query: highlighting is not offered here.");
        }
        return text.startsWith(LANGUAGE_OPTION)
                ? argument
                : NodeFactory.createLiteral(
                        escaped(text), argument.getLiteralLanguage(), argument.getLiteralDatatype());
    }

    /// The text with every costly sign of Lucene's query language taken as an ordinary character.
    static String escaped(String text) {
        if (text.length() > MAX_LENGTH) {
            throw QueryRefused.badQuery("text:query: at most " + MAX_LENGTH + " characters.");
        }
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        StringJoiner safe = new StringJoiner(" ");
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.length() > 1 && token.startsWith("\"")) {
                safe.add('"' + signsEscaped(token.substring(1, token.length() - 1)) + '"');
            } else if (OPERATORS.contains(token)) {
                safe.add(standsBetweenWords(tokens, i) ? token : token.toLowerCase(Locale.ROOT));
            } else if (PREFIX.matcher(token).matches()) {
                safe.add(token);
            } else {
                safe.add(signsEscaped(token));
            }
        }
        return safe.toString();
    }

    private static boolean standsBetweenWords(List<String> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && !OPERATORS.contains(tokens.get(at - 1))
                && !OPERATORS.contains(tokens.get(at + 1));
    }

    private static String signsEscaped(String word) {
        return SIGN.matcher(word).replaceAll("\\\\$0");
    }
}
