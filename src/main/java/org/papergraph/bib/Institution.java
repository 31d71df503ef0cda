package org.papergraph.bib;

import java.util.List;
import java.util.Set;

/// A university, company, hospital or other body as a register describes it.
///
/// @param id in its register, such as `https://ror.org/03dbr7087`; empty where the register gives none
/// @param names the preferred one first, then those in other languages and former ones
/// @param acronyms abbreviations that other bodies may share, such as `UM`
/// @param shortNames abbreviations and names that stand for this body wherever they stand alone, such as `MIT`
/// @param place where it sits
/// @param kinds what it is
/// @param relations the bodies that it belongs together with
/// @param active false for one that closed or was merged into another
/// @param listing how well known it is
public record Institution(
        String id,
        List<String> names,
        List<String> acronyms,
        List<String> shortNames,
        Place place,
        Set<Kind> kinds,
        Relations relations,
        boolean active,
        Listing listing) {
    /// What a body is; one can be several things.
    public enum Kind {
        EDUCATION,
        HEALTHCARE,
        FACILITY,
        GOVERNMENT,
        NONPROFIT,
        COMPANY,
        ARCHIVE,
        OTHER,
        FUNDER
    }

    /// Where a body sits; each part is empty where unknown.
    ///
    /// @param city in English or as the register writes it
    /// @param region state or province
    /// @param country name in English
    /// @param countryCode ISO 3166, two letters
    public record Place(String city, String region, String country, String countryCode) {}

    /// Ids or preferred names of the bodies that one belongs together with.
    ///
    /// @param parents of which it is part
    /// @param children its parts
    /// @param related those beside it, as a university's hospital that is no part of it
    public record Relations(List<String> parents, List<String> children, List<String> related) {
        /// Of a body that stands by itself.
        public static final Relations NONE = new Relations(List.of(), List.of(), List.of());

        public Relations {
            parents = List.copyOf(parents);
            children = List.copyOf(children);
            related = List.copyOf(related);
        }
    }

    /// How well known a body is, as far as its register tells: the older it is and the more others know it, the better.
    ///
    /// @param grid whether the Global Research Identifier Database does, which was kept until 2021
    /// @param registers how many do of GRID, ISNI, Wikidata, Wikipedia and the registry of funders
    /// @param funders how many ids it has in the registry of funders
    /// @param established year; 0 where unknown
    public record Listing(boolean grid, int registers, int funders, int established) {
        /// Of a body about which nothing of the kind is known.
        public static final Listing NONE = new Listing(false, 0, 0, 0);
    }

    public Institution {
        if (names.isEmpty() || names.getFirst().isBlank()) {
            throw new IllegalArgumentException("an institution needs a name: " + id);
        }
        names = List.copyOf(names);
        acronyms = List.copyOf(acronyms);
        shortNames = List.copyOf(shortNames);
        kinds = Set.copyOf(kinds);
    }

    /// The preferred name.
    public String name() {
        return names.getFirst();
    }

    /// What other records call this body: its id, else its preferred name.
    public String reference() {
        return id.isEmpty() ? name() : id;
    }
}
