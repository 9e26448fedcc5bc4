package vn.thac.report.domain;

/**
 * A unit of the directory as far as reports need it.
 *
 * @param path the codes from the top down, such as {@code /75/734/734.PNV}
 */
public record Unit(String code, String name, String path, String level) {}
