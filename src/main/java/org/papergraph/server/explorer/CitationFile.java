package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.papergraph.bibliography.GraphBibliography;
import org.papergraph.exchange.CitationFormat;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PageServlet;

/// The citation of one work as a file: `/cite/work/x.bib` for LaTeX and JabRef, `/cite/work/x.json` for Zotero and
/// Pandoc.
final class CitationFile extends PageServlet {
    private static final long serialVersionUID = 1;

    /// The formats offered, each with the ending and the media type of its files.
    enum Form {
        BIBTEX("BibTeX", ".bib", "application/x-bibtex;charset=utf-8", CitationFormat.BIBTEX),
        CSL_JSON("CSL-JSON", ".json", "application/vnd.citationstyles.csl+json", CitationFormat.CSL_JSON);

        private final String title;
        private final String ending;
        private final String type;
        private final CitationFormat format;

        Form(String title, String ending, String type, CitationFormat format) {
            this.title = title;
            this.ending = ending;
            this.type = type;
            this.format = format;
        }

        String title() {
            return title;
        }

        String ending() {
            return ending;
        }

        CitationFormat format() {
            return format;
        }
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        for (Form form : Form.values()) {
            Optional<String> cited = path.endsWith(form.ending) && path.startsWith("/work/")
                    ? GraphBibliography.cite(reader.stored(), iri(reader, path, form), form.format)
                    : Optional.empty();
            if (cited.isPresent()) {
                byte[] bytes = cited.get().getBytes(StandardCharsets.UTF_8);
                response.setContentType(form.type);
                response.setHeader("Content-Disposition", "attachment; filename=\"citation" + form.ending + "\"");
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static String iri(GraphReader reader, String path, Form form) {
        return reader.base() + path.substring(1, path.length() - form.ending.length());
    }
}
