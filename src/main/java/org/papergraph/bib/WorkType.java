package org.papergraph.bib;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of work that a reading list points to. [#label()] is the word that records and the ontology use.
public enum WorkType {
    PAPER("Paper"),
    BOOK("Book"),
    THESIS("Thesis"),
    COURSE("Course"),
    LECTURE_NOTES("LectureNotes"),
    SLIDES("Slides"),
    TUTORIAL("Tutorial"),
    BLOG_POST("BlogPost"),
    VIDEO("Video"),
    FORUM("Forum"),
    HOMEPAGE("Homepage"),
    WEBSITE("Website"),
    DATASET("Dataset"),
    SOFTWARE("Software"),
    OTHER("Other");

    private final String label;

    WorkType(String label) {
        this.label = label;
    }

    /// The name of the type in records (`"BlogPost"`) and, but for `"Other"`, of its class in the ontology.
    public String label() {
        return label;
    }

    /// The type with this label, if there is one.
    public static Optional<WorkType> ofLabel(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
