package vn.thac.access;

import org.jspecify.annotations.Nullable;

/**
 * A unit as this service last heard of it.
 *
 * @param place the code of the place it belongs to
 * @param kind COMMITTEE, OFFICE, ORGANISATION or POST
 * @param line shared by its counterparts on other levels
 */
public record UnitCopy(
    String code,
    String place,
    String level,
    String kind,
    @Nullable String line,
    String name,
    String path) {}
