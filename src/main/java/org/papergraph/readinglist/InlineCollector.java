package org.papergraph.readinglist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.papergraph.readinglist.Inline.Break;

/// Turns inline Markdown, and the HTML mixed into it, into runs of text of one style each.
final class InlineCollector {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String MAIL = "mailto:";
    private static final Pattern EDITION = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d\\b");

    private final List<Inline> inlines = new ArrayList<>();
    private final List<EntryLink> links = new ArrayList<>();
    private final Deque<Integer> openLinks = new ArrayDeque<>();
    private final StringBuilder run = new StringBuilder();
    private final LabelSpans aside = new LabelSpans();
    private Style runStyle = Style.PLAIN;
    private int runLine;
    private int line;
    private int bold;
    private int italic;

    InlineCollector(int line) {
        this.line = line;
        this.runLine = line;
    }

    /// From here on text stands on this line.
    void at(int newLine) {
        line = newLine;
    }

    /// Takes all inline children of a block.
    void children(Node block) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
    }

    private void inline(Node node) {
        switch (node) {
            case Text text -> text(isEdition(text) ? " " : text.getLiteral(), false);
            case Code code -> text(code.getLiteral(), true);
            case SoftLineBreak _ -> {
                text("\n", false);
                line++;
            }
            case HardLineBreak _ -> {
                lineBreak(Break.Kind.LINE);
                line++;
            }
            case StrongEmphasis strong -> {
                bold++;
                children(strong);
                bold--;
            }
            case Emphasis emphasis -> {
                italic++;
                children(emphasis);
                italic--;
            }
            case Link link -> {
                openLink(link.getDestination(), isAutolink(link));
                children(link);
                closeLink();
            }
            case Image image -> {
                InlineCollector alt = new InlineCollector(line);
                alt.children(image);
                image(alt.plainText(), image.getDestination());
            }
            case HtmlInline html -> tag(HtmlTag.of(html.getLiteral()));
            default -> children(node);
        }
    }

    /// "Lund <sup>5</sup>2011": the number of the edition, which German references raise before the year.
    private static boolean isEdition(Text text) {
        return text.getPrevious() instanceof HtmlInline open
                && open.getLiteral().equalsIgnoreCase("<sup>")
                && EDITION.matcher(text.getLiteral()).matches()
                && text.getNext() instanceof HtmlInline close
                && close.getNext() instanceof Text behind
                && YEAR.matcher(behind.getLiteral()).lookingAt();
    }

    private static boolean isAutolink(Link link) {
        if (!(link.getFirstChild() instanceof Text text) || text.getNext() != null) {
            return false;
        }
        String destination = link.getDestination();
        int address = destination.startsWith(MAIL) ? MAIL.length() : 0;
        return destination.equals(text.getLiteral())
                || (address > 0 && destination.substring(address).equals(text.getLiteral()));
    }

    /// Takes a tag that marks text; tags of blocks are the caller's.
    void tag(HtmlTag tag) {
        if (tag.name().equals("span")) {
            aside.tag(tag);
            return;
        }
        int step = tag.closing() ? -1 : 1;
        switch (tag.name()) {
            case "b", "strong" -> bold = Math.max(0, bold + step);
            case "i", "em", "cite" -> italic = Math.max(0, italic + step);
            case "br" -> lineBreak(Break.Kind.LINE);
            case "a" -> {
                if (tag.closing()) {
                    closeLink();
                } else {
                    tag.attribute("href").ifPresent(href -> openLink(href, false));
                }
            }
            case "img" ->
                image(tag.attribute("alt").orElse(""), tag.attribute("src").orElse(""));
            default -> {
                // Other tags say nothing about what the text cites.
            }
        }
    }

    private void image(String alt, String destination) {
        flush();
        inlines.add(new Inline.Image(alt, destination, currentLink()));
    }

    void openLink(String destination, boolean bare) {
        if (!run.toString().isBlank()) {
            // Addresses in the text before it come first among the links.
            flush();
        }
        links.add(new EntryLink(destination, bare));
        openLinks.push(links.size() - 1);
    }

    /// Ends a link, whose text may be its address: `<a href="https://…">https://…</a>`.
    void closeLink() {
        Integer link = openLinks.poll();
        if (link != null
                && runStyle.link() == link
                && run.toString().strip().equals(links.get(link).destination())) {
            links.set(link, new EntryLink(links.get(link).destination(), true));
        }
    }

    private int currentLink() {
        Integer top = openLinks.peek();
        return top == null ? -1 : top;
    }

    void text(String text, boolean code) {
        if (aside.takes(text)) {
            return;
        }
        Style style = new Style(bold > 0, italic > 0, code, currentLink());
        if (run.isEmpty() || !style.equals(runStyle)) {
            flush();
            runStyle = style;
            runLine = line;
        }
        if (run.isEmpty() || (run.length() == 1 && Character.isWhitespace(run.charAt(0)))) {
            // Behind an anchor that stands on a line of its own, the text begins on the next.
            runLine = line;
        }
        run.append(text);
    }

    void lineBreak(Break.Kind kind) {
        flush();
        if (!inlines.isEmpty() || kind == Break.Kind.CELL) {
            inlines.add(new Break(kind));
        }
    }

    private void flush() {
        if (!run.isEmpty()) {
            String text = run.toString();
            run.setLength(0);
            if (runStyle.linked() || runStyle.code() || !BareLinks.mayBeIn(text)) {
                inlines.add(new Inline.Text(text, runStyle, runLine));
            } else {
                BareLinks.split(text, runStyle, links).forEach(piece -> inlines.add(piece.onLine(runLine)));
            }
        }
    }

    /// Whether nothing readable was taken yet.
    boolean isEmpty() {
        return run.toString().isBlank()
                && inlines.stream()
                        .allMatch(i -> i instanceof Break
                                || (i instanceof Inline.Text t && t.text().isBlank()));
    }

    List<Inline> inlines() {
        flush();
        aside.taken().ifPresent(labels -> {
            lineBreak(Break.Kind.LINE);
            inlines.add(new Inline.Text(labels, new Style(false, false, true, -1), line));
        });
        return inlines;
    }

    List<EntryLink> links() {
        return links;
    }

    /// The line of the first text, or the line that the collector was started with.
    int firstLine(int otherwise) {
        flush();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text(String text, var _, int at) && !text.isBlank()) {
                return at;
            }
        }
        return otherwise;
    }

    /// The text alone, with single spaces.
    String plainText() {
        StringBuilder plain = new StringBuilder();
        for (Inline inline : inlines()) {
            switch (inline) {
                case Inline.Text text -> plain.append(text.text());
                case Break _ -> plain.append(' ');
                case Inline.Image _ -> {}
            }
        }
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
