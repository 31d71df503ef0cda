package org.papergraph.readinglist;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Tells blocks that belong to the entry right above them, though Markdown keeps them apart.
final class Attached {
    /// What a search of the literature puts out: "Lind A. Reeds at rest. … doi: 10.1234/x".
    private static final Pattern IDENTIFIED = Pattern.compile("(?i)\\bdoi: ?10\\.\\d{4}|doi\\.org/10\\.|\\bPMID: ?\\d");

    private static final int LONGEST = 3000;

    private Attached() {}

    /// "Lind, A. (2019, May). ": so the standards begin a reference.
    private static final Pattern REFERENCE = Pattern.compile(
            "\\p{Lu}[^()]{2,200}\\((?:1[5-9]|20)\\d\\d[a-z]?(?:, [^()]{3,20})?\\)\\. ?.*[^:]", Pattern.DOTALL);

    /// A quotation right below a list, a title or a reference, which says something of the last entry or the work:
    /// paragraphs without links.
    static boolean isRemark(@Nullable Node block) {
        if (!(block instanceof BlockQuote)
                || !(block.getPrevious() instanceof ListBlock
                        || isTitle(block.getPrevious())
                        || isReferenceText(block.getPrevious()))
                || !(block.getParent() instanceof Document)) {
            return false;
        }
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof Paragraph) || hasLink(part)) {
                return false;
            }
        }
        return true;
    }

    /// The reference that a bullet of one line leads to, right below it: a quotation with a link where the bullet has
    /// none, or a pasted reference.
    static boolean isReference(@Nullable Node block) {
        if (block == null
                || !(block.getParent() instanceof Document)
                || !(block.getPrevious() instanceof ListBlock list)
                || !(list.getLastChild() instanceof ListItem item)
                || !(item.getFirstChild() instanceof Paragraph lead)
                || lead.getNext() != null) {
            return false;
        }
        int end = item.getSourceSpans().getLast().getLineIndex();
        boolean next = block.getSourceSpans().getFirst().getLineIndex() == end + 1;
        return next && (isPasted(block) || (isLinkedQuotation(block) && !hasLink(lead)));
    }

    private static boolean isLinkedQuotation(Node block) {
        return block instanceof BlockQuote
                && block.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getNext() == null
                && hasLink(paragraph);
    }

    private static boolean isPasted(Node block) {
        return block instanceof FencedCodeBlock code && pasted(code).isPresent();
    }

    /// The only line of a fenced block in no language, where it is a reference with a DOI or a PubMed identifier.
    static Optional<String> pasted(FencedCodeBlock code) {
        boolean plain = code.getInfo() == null || code.getInfo().isBlank();
        String line = code.getLiteral().strip();
        boolean reference = plain
                && line.length() <= LONGEST
                && line.indexOf('\n') < 0
                && line.contains(". ")
                && IDENTIFIED.matcher(line).find();
        return reference ? Optional.of(line) : Optional.empty();
    }

    /// Whether a paragraph is a link and nothing else, in bold or not.
    private static boolean isTitle(@Nullable Node block) {
        if (!(block instanceof Paragraph) || !isAlone(block.getFirstChild())) {
            return false;
        }
        Node only = block.getFirstChild();
        return only instanceof Link || (only instanceof StrongEmphasis && only.getFirstChild() instanceof Link);
    }

    /// Whether a paragraph begins as a reference does, and leads to nothing.
    private static boolean isReferenceText(@Nullable Node block) {
        StringBuilder text = new StringBuilder();
        for (Node inline = block instanceof Paragraph ? block.getFirstChild() : null;
                inline != null && text.length() < LONGEST;
                inline = inline.getNext()) {
            text.append(
                    inline instanceof Text plain ? plain.getLiteral() : inline instanceof SoftLineBreak ? " " : "…");
        }
        return REFERENCE.matcher(text).matches();
    }

    private static boolean isAlone(@Nullable Node inline) {
        return inline != null && inline.getNext() == null;
    }

    private static boolean hasLink(Node paragraph) {
        for (Node inline = paragraph.getFirstChild(); inline != null; inline = inline.getNext()) {
            if (inline instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
