package vn.thac.plan.application;

import java.time.Instant;

/**
 * What is left of a draft that was deleted.
 *
 * @param path of the unit it would have been issued by
 * @param by the login of who deleted it
 */
public record Deleted(String path, String by, Instant at) {}
