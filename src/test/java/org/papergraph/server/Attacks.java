package org.papergraph.server;

import static org.papergraph.server.Attack.form;
import static org.papergraph.server.Attack.get;
import static org.papergraph.server.Attack.json;
import static org.papergraph.server.Attack.post;
import static org.papergraph.server.Attack.query;
import static org.papergraph.server.Attack.request;
import static org.papergraph.server.Attack.sparql;
import static org.papergraph.server.Attack.turtle;
import static org.papergraph.server.Attack.update;

import java.net.URI;
import java.util.Collections;
import java.util.stream.Stream;

/// The requests that [AttackTest] sends.
///
/// @param port of the canary server
/// @param secret file that must not be read
record Attacks(int port, URI secret) {
    private static final String AFN = "PREFIX afn: <http://jena.apache.org/ARQ/function#> ";
    private static final String MARKER = "java:org.papergraph.server.Marker";

    Stream<Attack> all() {
        return Stream.of(
                        otherServers(),
                        writing(),
                        functions(),
                        markup(),
                        time(),
                        memory(),
                        depth(),
                        size(),
                        textSearch(),
                        hosts(),
                        paths(),
                        methods())
                .flatMap(each -> each);
    }

    private Stream<Attack> otherServers() {
        String canary = "<http://localhost:" + port + "/x>";
        return Stream.of(
                query("SERVICE", "SELECT * { SERVICE " + canary + " { ?s ?p ?o } }", 400),
                query("SERVICE SILENT", "SELECT * { SERVICE SILENT " + canary + " { ?s ?p ?o } }", 400),
                query("SERVICE by variable", "SELECT * { VALUES ?e { " + canary + " } SERVICE ?e { ?s ?p ?o } }", 400),
                query(
                        "SERVICE in EXISTS",
                        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE " + canary + " {?s ?p ?o} } }",
                        400),
                query("SERVICE in a sub-query", "SELECT * { { SELECT * { SERVICE " + canary + " {?s ?p ?o} } } }", 400),
                query("FROM a server", "SELECT * FROM " + canary + " { ?s ?p ?o }", 200, 400),
                query("FROM NAMED a server", "SELECT * FROM NAMED " + canary + " { GRAPH ?g { ?s ?p ?o } }", 200, 400),
                query("FROM a file", "SELECT * FROM <" + secret + "> { ?s ?p ?o }", 200, 400),
                query("GRAPH a file", "SELECT * { GRAPH <" + secret + "> { ?s ?p ?o } }", 200),
                get(
                        "default-graph-uri",
                        "/papers/sparql?query=" + RawHttp.encoded("SELECT * {?s ?p ?o}") + "&default-graph-uri="
                                + RawHttp.encoded(secret.toString()),
                        200,
                        400),
                get("query-ref", "/papers/sparql?query=ASK%7B%7D&query-ref=" + RawHttp.encoded(secret.toString()), 400),
                get("graph by URL", "/papers/data?graph=" + RawHttp.encoded("http://localhost:" + port + "/g"), 404),
                get("graph by file", "/papers/data?graph=" + RawHttp.encoded(secret.toString()), 404),
                query("DESCRIBE a server", "DESCRIBE " + canary, 200),
                post("SPARQL anywhere", "/sparql", form("query=ASK%7B%7D&default-graph-uri=" + secret), 403, 404, 405));
    }

    private Stream<Attack> writing() {
        String insert = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        String load = "LOAD <" + secret + ">";
        return Stream.of(
                post("update endpoint", "/papers/update", update(insert), 403, 405),
                post("update by form", "/papers/update", form("update=" + RawHttp.encoded(insert)), 403, 405),
                post("update at the query endpoint", "/papers/sparql", update(load), 400, 403, 405, 415),
                post(
                        "update form at the query endpoint",
                        "/papers/sparql",
                        form("update=" + RawHttp.encoded(load)),
                        400),
                query("update as query", load, 400),
                get("update by GET", "/papers/sparql?update=" + RawHttp.encoded(insert), 400, 405),
                post("update at the dataset", "/papers", update(load), 403, 405),
                post("upload", "/papers/upload", turtle("<urn:a> <urn:b> <urn:c> ."), 403, 405),
                post("data POST", "/papers/data?default", turtle("<urn:a> <urn:b> <urn:c> ."), 403, 405),
                request("data PUT", "PUT", "/papers/data?default", 403, 405)
                        .sending(turtle("<urn:a> <urn:b> <urn:c> .")),
                request("data DELETE", "DELETE", "/papers/data?default", 403, 405),
                request("data PATCH", "PATCH", "/papers/data?default", 403, 405).sending(turtle("TX .")),
                post("inferred update", "/papers-rdfs/update", update(insert), 403, 405),
                post(
                        "shapes from outside",
                        "/papers/shacl?graph=default",
                        turtle("<urn:s> <http://www.w3.org/2002/07/owl#imports> <http://localhost:" + port + "/> ."),
                        403,
                        405),
                post("admin by the browser pages", "/ui/$/datasets", form("dbName=x&dbType=tdb2"), 403, 404, 405),
                post("update by the browser pages", "/ui/papers/update", update(insert), 403, 405),
                get("admin: datasets", "/$/datasets", 403, 404),
                post("admin: new dataset", "/$/datasets", form("dbName=x&dbType=tdb2"), 403, 404, 405),
                post("admin: compact", "/$/compact/papers", form(""), 403, 404, 405),
                post("admin: backup", "/$/backup/papers", form(""), 403, 404, 405),
                post("admin: reload", "/$/reload", form(""), 403, 404, 405),
                get("admin: sleep", "/$/sleep?interval=20000", 403, 404));
    }

    private Stream<Attack> functions() {
        String list = "java:org.apache.jena.sparql.pfunction.library.listMember";
        return Stream.of(
                query("java: function", "SELECT (<" + MARKER + ">() AS ?x) {}", 400),
                query("java: function in FILTER", "SELECT * { ?s ?p ?o FILTER(<" + MARKER + ">()) }", 400),
                query("java: function in BIND", "SELECT * { BIND(<" + MARKER + ">() AS ?x) }", 400),
                query("java: function in ORDER BY", "SELECT * { ?s ?p ?o } ORDER BY <" + MARKER + ">()", 400),
                query("java: function in GROUP BY", "SELECT ?x { ?s ?p ?o } GROUP BY (<" + MARKER + ">() AS ?x)", 400),
                query("java: function in HAVING", "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<" + MARKER + ">())", 400),
                query("java: function in an aggregate", "SELECT (SUM(<" + MARKER + ">()) AS ?n) { ?s ?p ?o }", 400),
                query(
                        "java: function in EXISTS",
                        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER(<" + MARKER + ">()) } }",
                        400),
                query(
                        "java: function in OPTIONAL",
                        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(<" + MARKER + ">()) } }",
                        400),
                query("java: predicate", "SELECT * { ?s <" + MARKER + "> ?o }", 200),
                query("java: predicate of Jena's", "SELECT * { (1 2) <" + list + "> ?o }", 200),
                query("CALL", "SELECT (CALL(<" + MARKER + ">) AS ?x) {}", 400),
                query("afn:wait", AFN + "SELECT (afn:wait(20000) AS ?x) {}", 400),
                query("afn:print", AFN + "SELECT (afn:print('x') AS ?x) {}", 400),
                query("afn:context", AFN + "SELECT (afn:context('x') AS ?x) {}", 400),
                query("afn:now", AFN + "SELECT (afn:now() AS ?x) {}", 400),
                query("a script", "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}", 400),
                query("fn:collation-key", "SELECT (<http://www.w3.org/2005/xpath-functions#apply>('x') AS ?x) {}", 400),
                query("where the server stands", "SELECT (IRI('x') AS ?x) {}", 200)
                        .without("file:"));
    }

    private Stream<Attack> markup() {
        String ask = "/papers/sparql?query=ASK%7B%7D";
        return Stream.of(
                get("stylesheet", ask + "&stylesheet=http://localhost:" + port + "/x.xsl", 400),
                get("callback", ask + "&output=json&callback=alert(1)", 400),
                get("force-accept", ask + "&force-accept=text/html", 400),
                post("stylesheet in a form", "/papers/sparql", form("query=ASK%7B%7D&stylesheet=x"), 400),
                get("unknown output", ask + "&output=%3Cscript%3E", 200, 400),
                get("markup in the path", "/%3Cscript%3Ealert(1)%3C/script%3E", 404)
                        .without("<script>"),
                query("markup in a query that cannot be read", "<script>alert(1)</script>", 400)
                        .with("Accept: text/html"));
    }

    private Stream<Attack> time() {
        String text = "BIND('" + "a".repeat(60) + "' AS ?a) ";
        String cross = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?p ?o";
        return Stream.of(
                query("cross product", "SELECT (COUNT(*) AS ?n) { " + cross + " }", 503),
                query("sorted cross product", "SELECT * { " + cross + " } ORDER BY ?a LIMIT 1", 503),
                get(
                        "a longer time limit",
                        "/papers/sparql?timeout=3600&query="
                                + RawHttp.encoded("SELECT (COUNT(*) AS ?n) { " + cross + " }"),
                        503),
                get("no number as time limit", "/papers/sparql?query=ASK%7B%7D&timeout=soon", 400),
                query("catastrophic regex", "SELECT * { " + text + "FILTER REGEX(?a, '^(a+)+b$') }", 200),
                query(
                        "catastrophic regex, computed",
                        "SELECT * { " + text + "BIND('^(a|aa)+b$' AS ?r) FILTER REGEX(?a, ?r) }",
                        200),
                query("catastrophic REPLACE", "SELECT (REPLACE(?a, '(a*)*b', 'x') AS ?x) { " + text + "}", 200),
                query("back reference", "SELECT * { " + text + "FILTER REGEX(?a, '(a*)\\\\1b') }", 400),
                query("a million states", "SELECT * { " + text + "FILTER REGEX(?a, '((a{100}){100}){100}') }", 400),
                query(
                        "fn:matches",
                        "SELECT * { " + text
                                + "FILTER <http://www.w3.org/2005/xpath-functions#matches>(?a, '^(a+)+b$') }",
                        400),
                query(
                        "path over everything",
                        "SELECT (COUNT(*) AS ?x) { ?a (!<urn:x>|^!<urn:x>)* ?b . ?c"
                                + " (!<urn:x>|^!<urn:x>)* ?d . ?e (!<urn:x>|^!<urn:x>)* ?f . ?g ?h ?i }",
                        503),
                query("a path of a hundred million steps", "SELECT * { ?a <urn:p>{100000000} ?b }", 400));
    }

    private Stream<Attack> memory() {
        StringBuilder doubled = new StringBuilder("SELECT (STRLEN(?x30) AS ?n) { BIND('aaaaaaaaaaaaaaaa' AS ?x0) ");
        StringBuilder squared = new StringBuilder("SELECT ?x30 { BIND(1234567 AS ?x0) ");
        StringBuilder encoded = new StringBuilder("SELECT (STRLEN(?x30) AS ?n) { BIND('%%%%' AS ?x0) ");
        for (int i = 0; i < 30; i++) {
            doubled.append("BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ") ");
            squared.append("BIND(?x" + i + " * ?x" + i + " AS ?x" + (i + 1) + ") ");
            encoded.append("BIND(ENCODE_FOR_URI(?x" + i + ") AS ?x" + (i + 1) + ") ");
        }
        String five = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
        return Stream.of(
                query("CONCAT bomb", doubled + "}", 422),
                query("number bomb", squared + "}", 200),
                query("encoding thirty times over", encoded + "}", 200),
                query("GROUP_CONCAT bomb", "SELECT (GROUP_CONCAT(?c) AS ?x) { " + five + " }", 422, 503),
                query(
                        "GROUP_CONCAT DISTINCT bomb",
                        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?c), STR(?f), STR(?i)," + " STR(?l))) AS ?x) { "
                                + five + " }",
                        422,
                        503),
                query(
                        "REPLACE bomb",
                        "SELECT (STRLEN(REPLACE(REPLACE('" + "a".repeat(5000) + "', 'a', '" + "b".repeat(5000)
                                + "'), 'b', 'cc')) AS ?n) {}",
                        422),
                query(
                        "highlighting",
                        "SELECT * { (?s ?c ?l) <http://jena.apache.org/text#query>"
                                + " ('engine' 'highlight:s:x | e:y') }",
                        400),
                query("TRIPLE", "SELECT (TRIPLE(<urn:a>, <urn:b>, 1) AS ?x) {}", 400));
    }

    private Stream<Attack> depth() {
        return Stream.of(
                query("20,000 brackets", "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000), 400, 414),
                post("200 brackets", "/papers/sparql", sparql("SELECT * " + "{".repeat(200) + "}".repeat(200)), 400),
                post(
                        "10,000 negations",
                        "/papers/sparql",
                        sparql("ASK { FILTER(" + "!".repeat(10_000) + "true) }"),
                        200,
                        400),
                post(
                        "10,000 sums",
                        "/papers/sparql",
                        sparql("SELECT (1" + "+1".repeat(10_000) + " AS ?x) {}"),
                        200,
                        400),
                post("5,000 unions", "/papers/sparql", sparql("ASK { {}" + " UNION {}".repeat(5000) + " }"), 200, 400),
                post(
                        "5,000 optionals",
                        "/papers/sparql",
                        sparql("ASK { " + "OPTIONAL {} ".repeat(5000) + " }"),
                        200,
                        400),
                post(
                        "10,000 path steps",
                        "/papers/sparql",
                        sparql("ASK { ?a <p>" + "/<p>".repeat(10_000) + " ?b }"),
                        200,
                        400));
    }

    private Stream<Attack> size() {
        String values = "SELECT * { VALUES ?x { " + "1 ".repeat(40_000) + "} }";
        return Stream.of(
                get("400 KB target", "/papers/sparql?query=" + "x".repeat(400_000), 414, 431),
                get("20 KB target", "/papers/sparql?query=" + "x".repeat(20_000), 414),
                get("20 KB header", "/papers/sparql?query=ASK%7B%7D", 400, 431).with("X-Long: " + "x".repeat(30_000)),
                post("long query", "/papers/sparql", sparql(values), 413),
                post("long form", "/papers/sparql", form("query=" + RawHttp.encoded(values)), 413),
                post("5 MB", "/papers/sparql", sparql("x".repeat(5_000_000)), 413),
                post("5 MB form", "/papers/sparql", form("query=" + "x".repeat(5_000_000)), 413),
                post("a body that is not a query", "/papers/sparql", json("{}"), 415),
                post("compressed body", "/papers/sparql", sparql("\u001f\u008b"), 415)
                        .with("Content-Encoding: gzip"),
                post("compressed form", "/papers/sparql", form("\u001f\u008b"), 415)
                        .with("Content-Encoding: deflate"));
    }

    private Stream<Attack> textSearch() {
        return Stream.of("*a*", "/.*(a|b)*c.*/", "a~ b~ c~ d~", "[* TO *]", "text:*", "", "\\\"", "((((")
                .map(words -> query(
                        "text search for " + words,
                        "SELECT * { ?s <http://jena.apache.org/text#query> \"" + words + "\" }",
                        200,
                        400));
    }

    private Stream<Attack> hosts() {
        String ask = "/papers/sparql?query=ASK%7B%7D";
        return Stream.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:" + port)
                .map(host -> get("Host: " + host, ask, 421).with("Host: " + host));
    }

    private Stream<Attack> paths() {
        return Stream.concat(
                Stream.of(
                                "/../../../../etc/passwd",
                                "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                                "/..%2f..%2f..%2fetc%2fpasswd",
                                "/papers/..%5c..%5csecret.ttl",
                                "/..;/..;/etc/passwd",
                                "//etc/passwd",
                                "/papers/%00",
                                "/WEB-INF/web.xml",
                                "/store/Data-0001/nodes.dat",
                                "/ui/../../secret.ttl",
                                "/ui/%2e%2e/%2e%2e/secret.ttl",
                                "/id/../../secret.ttl")
                        .map(path -> get("path " + path, path, 400, 403, 404)),
                Stream.of("/", "/papers/", "/static/", "/$/", "/ui/static/")
                        .map(path -> get("listing of " + path, path, 200, 302, 303, 400, 403, 404)
                                .without("Directory")));
    }

    private Stream<Attack> methods() {
        return Stream.of("TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND", "MOVE")
                .map(method -> request(method, method, "/papers/sparql", 400, 403, 405, 501)
                        .with("Cookie: tell=" + String.join("", Collections.nCopies(2, "tale")))
                        .without("talestale"));
    }
}
