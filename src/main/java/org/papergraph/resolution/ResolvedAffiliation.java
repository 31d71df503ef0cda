package org.papergraph.resolution;

import org.papergraph.bib.AffiliationScope;

/// An author's body on one work: index into the organizations (the department where one is said), and for whom it is
/// stated.
public record ResolvedAffiliation(int organization, AffiliationScope scope) {}
