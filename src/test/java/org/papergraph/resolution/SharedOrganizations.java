package org.papergraph.resolution;

/// The resolver of organizations that tests share: reading the list of institutions takes longer than most of them, and
/// what it has resolved changes nothing in it.
public final class SharedOrganizations {
    public static final OrganizationResolver RESOLVER = new OrganizationResolver();

    private SharedOrganizations() {}
}
