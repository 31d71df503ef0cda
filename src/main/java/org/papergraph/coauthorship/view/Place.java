package org.papergraph.coauthorship.view;

/// Where a node is drawn; y grows downwards, the unit is free.
public record Place(double x, double y) {}
