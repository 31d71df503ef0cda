package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.papergraph.server.GraphReader;

/// A page that costs so much that it is kept once it is written.
abstract class KeptPage extends ExplorerPage {
    private static final long serialVersionUID = 1;

    private final transient PageStore kept;

    /// @param kept holds what was written lately
    KeptPage(PageStore kept) {
        this.kept = kept;
    }

    @Override
    protected void page(GraphReader reader, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getRequestURI() + '?' + request.getQueryString();
        Optional<byte[]> known = kept.page(reader.generation(), address);
        if (known.isPresent()) {
            write(known.get(), response);
            return;
        }
        Optional<View> view = view(reader, request);
        if (view.isEmpty()) {
            unknown(request, response);
            return;
        }
        byte[] page = bytes(view.get());
        kept.keep(reader.generation(), address, page);
        write(page, response);
    }
}
