package vn.thac.production;

/**
 * One setting with which a service does not go into production.
 *
 * @param name what it is called where somebody accepts it by name, such as {@code store-in-clear}
 * @param setting the key to be set, such as {@code spring.mongodb.uri}
 * @param vi what is wrong and what to set, in Vietnamese
 * @param en the same in English
 */
public record Fault(String name, String setting, String vi, String en) {}
