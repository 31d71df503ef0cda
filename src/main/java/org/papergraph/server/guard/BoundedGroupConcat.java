package org.papergraph.server.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeConst;

/// `GROUP_CONCAT` that stops at a length.
final class BoundedGroupConcat extends AggregatorBase {
    private final String separator;
    private final int limit;

    BoundedGroupConcat(ExprList expression, boolean distinct, String separator, int limit) {
        super("GROUP_CONCAT", distinct, expression);
        this.separator = separator;
        this.limit = limit;
    }

    @Override
    public Aggregator copy(ExprList expression) {
        return new BoundedGroupConcat(expression, isDistinct, separator, limit);
    }

    @Override
    public Accumulator createAccumulator() {
        return new Joiner(getExpr());
    }

    @Override
    public Node getValueEmpty() {
        return NodeConst.emptyString;
    }

    @Override
    public int hashCode() {
        return separator.hashCode() * 31 + exprList.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof BoundedGroupConcat that
                && that.separator.equals(separator)
                && that.isDistinct == isDistinct
                && that.getExpr().equals(getExpr(), bySyntax);
    }

    private final class Joiner extends AccumulatorExpr {
        private final StringBuilder joined = new StringBuilder();
        private boolean first = true;

        Joiner(Expr expression) {
            super(expression, isDistinct);
        }

        @Override
        protected void accumulate(NodeValue value, Binding binding, FunctionEnv env) {
            if (!first) {
                joined.append(separator);
            }
            first = false;
            joined.append(value.asString());
            StringBound.check(joined.length(), limit);
        }

        @Override
        protected void accumulateError(Binding binding, FunctionEnv env) {
            // One value that cannot be had makes the whole aggregate an error, which getValue() tells.
        }

        @Override
        protected NodeValue getAccValue() {
            return NodeValue.makeString(joined.toString());
        }
    }
}
