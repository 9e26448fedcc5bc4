package vn.thac.reading;

/**
 * A text that is not read at all.
 *
 * @param code stable, such as "text-too-large"
 * @param vi the reason in the words of the office
 * @param en the same in English
 */
public record ReadingRefused(String code, String vi, String en) implements ReadingResult {}
