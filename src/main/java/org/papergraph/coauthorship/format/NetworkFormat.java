package org.papergraph.coauthorship.format;

import org.papergraph.coauthorship.picture.HtmlPicture;
import org.papergraph.coauthorship.picture.PngPicture;
import org.papergraph.coauthorship.picture.SvgPicture;

/// The formats in which a network leaves. The name in lower case is the word that a user writes.
public enum NetworkFormat {
    TABLE,
    CSV,
    JSON,
    GRAPHML,
    GEXF,
    DOT,
    GML,
    PAJEK,
    VOSVIEWER,
    SVG,
    PNG,
    HTML;

    /// The writer of this format.
    public NetworkWriter writer() {
        return switch (this) {
            case TABLE -> new TableWriter();
            case CSV -> new CsvWriter();
            case JSON -> new JsonWriter();
            case GRAPHML -> new GraphMlWriter();
            case GEXF -> new GexfWriter();
            case DOT -> new DotWriter();
            case GML -> new GmlWriter();
            case PAJEK -> new PajekWriter();
            case VOSVIEWER -> new VosViewerWriter();
            case SVG -> SvgPicture::write;
            case PNG -> PngPicture::write;
            case HTML -> HtmlPicture::write;
        };
    }

    /// Whether the format has room for places, so that a layout is worth its cost.
    public boolean isPlaced() {
        return this != TABLE && this != CSV && this != JSON;
    }
}
