package org.papergraph.server.guard;

import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// Rewrites the algebra of every query of a dataset before Jena optimises it.
///
/// It stands in the way of the optimiser because that is the one place where every expression of a query passes, the
/// ones in sub-queries, `EXISTS`, `HAVING` and `ORDER BY` included, and because the optimiser itself evaluates constant
/// expressions.
public final class SafeAlgebra {
    private final Limits limits;

    private SafeAlgebra(Limits limits) {
        this.limits = limits;
    }

    /// Makes every query under this context pass here.
    public static void install(Context context, Limits limits) {
        SafeAlgebra safe = new SafeAlgebra(limits);
        RewriteFactory rewriting = cxt -> {
            Rewrite optimizer = Optimize.stdOptimizationFactory.create(cxt);
            return op -> optimizer.rewrite(safe.rewrite(op));
        };
        context.set(ARQConstants.sysOptimizerFactory, rewriting);
        context.set(ARQ.httpServiceAllowed, false);
    }

    private Op rewrite(Op op) {
        return Transformer.transform(new SafeOperators(), new SafeExpressions(limits), op);
    }

    private final class SafeOperators extends TransformCopy {
        @Override
        public Op transform(OpService op, Op inner) {
            throw QueryRefused.badQuery("SERVICE is not offered here: this server asks no other.");
        }

        @Override
        public Op transform(OpGroup op, Op inner) {
            List<ExprAggregator> aggregators = op.getAggregators().stream()
                    .map(each -> new ExprAggregator(each.getVar(), bounded(each.getAggregator())))
                    .toList();
            return OpGroup.create(inner, op.getGroupVars(), aggregators);
        }

        private Aggregator bounded(Aggregator aggregator) {
            return switch (aggregator) {
                case AggGroupConcat join -> bounded(join.getExprList(), false, join.getSeparator());
                case AggGroupConcatDistinct join -> bounded(join.getExprList(), true, join.getSeparator());
                default -> aggregator;
            };
        }

        private Aggregator bounded(ExprList expression, boolean distinct, @Nullable String separator) {
            return new BoundedGroupConcat(
                    expression, distinct, separator == null ? " " : separator, limits.stringLength());
        }
    }
}
