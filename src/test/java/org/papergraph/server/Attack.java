package org.papergraph.server;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One hostile request and the answers that are fine.
///
/// @param name what is tried
/// @param allowed statuses that refuse it, or that answer without doing it
/// @param forbidden text that the answer must not hold; empty for none
record Attack(
        String name,
        String method,
        String target,
        String body,
        Set<String> headers,
        Set<Integer> allowed,
        String forbidden) {

    /// A body and what it calls itself.
    record Body(String type, String text) {}

    static Body form(String text) {
        return new Body("application/x-www-form-urlencoded", text);
    }

    static Body sparql(String text) {
        return new Body("application/sparql-query", text);
    }

    static Body update(String text) {
        return new Body("application/sparql-update", text);
    }

    static Body turtle(String text) {
        return new Body("text/turtle", text);
    }

    static Body json(String text) {
        return new Body("application/json", text);
    }

    static Attack query(String name, String query, int... allowed) {
        return get(name, "/papers/sparql?query=" + RawHttp.encoded(query), allowed);
    }

    static Attack get(String name, String target, int... allowed) {
        return request(name, "GET", target, allowed);
    }

    static Attack post(String name, String target, Body body, int... allowed) {
        return request(name, "POST", target, allowed).sending(body);
    }

    static Attack request(String name, String method, String target, int... allowed) {
        Set<Integer> statuses = Arrays.stream(allowed).boxed().collect(Collectors.toUnmodifiableSet());
        return new Attack(name, method, target, "", Set.of(), statuses, "");
    }

    Attack sending(Body sent) {
        return new Attack(name, method, target, sent.text(), headers, allowed, forbidden)
                .with("Content-Type: " + sent.type());
    }

    Attack with(String header) {
        Set<String> all = new TreeSet<>(headers);
        all.add(header);
        return new Attack(name, method, target, body, all, allowed, forbidden);
    }

    Attack without(String text) {
        return new Attack(name, method, target, body, headers, allowed, text);
    }

    @Override
    public String toString() {
        return name;
    }
}
