package org.papergraph.citation.work;

import org.papergraph.citation.kind.TypeJudge;

/// What the parts of a work are read with. Several threads may ask at once.
record WorkReaders(
        PeopleReader people, PublicationReader publications, DateReader dates, TypeJudge types, BookSigns books) {}
