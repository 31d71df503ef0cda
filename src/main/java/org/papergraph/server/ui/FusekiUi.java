package org.papergraph.server.ui;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.apache.jena.fuseki.ctl.ActionStats;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.papergraph.server.WebPart;

/// Fuseki's browser pages as a part of the server.
public final class FusekiUi implements WebPart {
    @Override
    public Map<String, HttpServlet> servlets() {
        return Map.of("/ui/*", new UiFiles(), "/$/server", new ActionServerStatus(), "/$/stats/*", new ActionStats());
    }
}
