package vn.thac.notification.domain;

/** Somebody who gets mail. */
public record Person(String login, String name, String email) {}
