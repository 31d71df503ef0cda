package org.papergraph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.papergraph.citation.Citation;
import org.papergraph.rdf.SourceFile;
import org.papergraph.readinglist.SourceSpan;

/// Collects what the sources say. One source after the other fills it; it is read when all are done.
final class Reading {
    private final Consumer<? super Citation> citations;
    private final boolean prose;
    private long entries;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<BuildReport.SourceAccount> accounts = new ArrayList<>();
    private final List<BuildReport.Left> notUnderstood = new ArrayList<>();
    private final List<BuildReport.Left> notCiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param citations gets each citation as it is read
    /// @param prose whether to keep the texts that cite nothing; a long list has many
    Reading(Consumer<? super Citation> citations, boolean prose) {
        this.citations = citations;
        this.prose = prose;
    }

    void cited(Citation citation) {
        entries++;
        citations.accept(citation);
    }

    void notUnderstood(BuildReport.Left entry) {
        notUnderstood.add(entry);
    }

    void notCiting(BuildReport.Left text) {
        if (prose) {
            notCiting.add(text);
        }
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /// A part of an entry that was read could not be made out.
    void flawed(String source, SourceSpan span, String what) {
        problem(new Problem("entry.flawed", source + ":" + span.startLine(), what));
    }

    void done(SourceFile file, long entries, int lines) {
        files.add(file);
        accounts.add(new BuildReport.SourceAccount(file.path(), file.title(), file.sha256(), entries, lines));
    }

    /// How many citations there have been.
    long entries() {
        return entries;
    }

    List<SourceFile> files() {
        return files;
    }

    List<BuildReport.SourceAccount> accounts() {
        return accounts;
    }

    List<BuildReport.Left> notUnderstood() {
        return notUnderstood;
    }

    List<BuildReport.Left> notCiting() {
        return notCiting;
    }

    List<Problem> problems() {
        return problems;
    }
}
