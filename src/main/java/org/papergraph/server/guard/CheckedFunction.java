package org.papergraph.server.guard;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/// A SPARQL function whose evaluation is one of ours, so that its cost is bounded.
final class CheckedFunction extends ExprFunctionN {
    private final String symbol;
    private final Function<List<NodeValue>, NodeValue> evaluation;

    CheckedFunction(String symbol, ExprList args, Function<List<NodeValue>, NodeValue> evaluation) {
        super(symbol, args);
        this.symbol = symbol;
        this.evaluation = evaluation;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        return evaluation.apply(values);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new CheckedFunction(symbol, newArgs, evaluation);
    }
}
