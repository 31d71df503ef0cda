package org.papergraph.citation.name;

/// How a list writes the names of people.
public enum NameWriting {
    /// In reading order, or so that the names themselves must tell.
    AS_READ,
    /// The family name of the first author first: "Okafor, Ada, and Jon Brandt".
    FAMILY_FIRST,
    /// Family names alone: "Okafor, Brandt".
    FAMILY_ONLY
}
