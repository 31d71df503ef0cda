package org.papergraph.server.guard;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/// Puts a bounded function in the place of each one that a hostile query could make run away, and refuses functions
/// that are called by IRI unless they are on the list.
final class SafeExpressions extends ExprTransformCopy {
    private static final int MAX_PRODUCT_BITS = 4096;

    private final Limits limits;

    SafeExpressions(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex _ -> new CheckedFunction("regex", args, regex(args));
            case E_StrReplace _ -> new CheckedFunction("replace", args, replace(args));
            case E_StrConcat _ -> new CheckedFunction("concat", args, this::concat);
            case E_Call _ -> throw QueryRefused.badQuery("CALL is not offered here.");
            case E_Function named
            when !AllowedFunctions.allows(named.getFunctionIRI()) ->
                throw QueryRefused.badQuery("The function <" + named.getFunctionIRI() + "> is not offered here.");
            default -> super.transform(function, args);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_Multiply) {
            return new CheckedFunction("multiply", new ExprList(List.of(left, right)), SafeExpressions::multiply);
        }
        return super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
        if (function instanceof E_TripleFn) {
            throw QueryRefused.badQuery("TRIPLE is not offered here.");
        }
        return super.transform(function, first, second, third);
    }

    private NodeValue concat(List<NodeValue> values) {
        long length = 0;
        for (NodeValue value : values) {
            length += value.asString().length();
        }
        StringBound.check(length, limits.stringLength());
        return XSDFuncOp.strConcat(values);
    }

    /// Squaring a whole number forty times over would fill the memory; nothing that is counted here needs 4,096 bits.
    private static NodeValue multiply(List<NodeValue> values) {
        NodeValue left = values.get(0);
        NodeValue right = values.get(1);
        if (bits(left) + bits(right) > MAX_PRODUCT_BITS) {
            throw new ExprEvalException("product out of range");
        }
        return NodeValueOps.multiplicationNV(left, right);
    }

    private static int bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }

    private static Function<List<NodeValue>, NodeValue> regex(ExprList args) {
        Function<List<NodeValue>, LinearPattern> pattern = pattern(args, 1, 2);
        return values -> NodeValue.makeBoolean(pattern.apply(values).find(text("REGEX", values.getFirst())));
    }

    private Function<List<NodeValue>, NodeValue> replace(ExprList args) {
        Function<List<NodeValue>, LinearPattern> pattern = pattern(args, 1, 3);
        return values -> {
            String before = text("REPLACE", values.getFirst());
            String after =
                    pattern.apply(values).replaceAll(before, text("REPLACE", values.get(2)), limits.stringLength());
            Node source = values.getFirst().asNode();
            return NodeValue.makeNode(
                    NodeFactory.createLiteral(after, source.getLiteralLanguage(), source.getLiteralDatatype()));
        };
    }

    /// A pattern written in the query is compiled once; one that is computed is compiled for each row.
    private static Function<List<NodeValue>, LinearPattern> pattern(ExprList args, int at, int flagsAt) {
        boolean hasFlags = args.size() > flagsAt;
        if (args.get(at).isConstant() && (!hasFlags || args.get(flagsAt).isConstant())) {
            LinearPattern compiled = LinearPattern.compile(
                    text("REGEX", args.get(at).getConstant()),
                    hasFlags ? text("REGEX", args.get(flagsAt).getConstant()) : "");
            return _ -> compiled;
        }
        return values -> LinearPattern.compile(
                text("REGEX", values.get(at)), hasFlags ? text("REGEX", values.get(flagsAt)) : "");
    }

    private static String text(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }
}
