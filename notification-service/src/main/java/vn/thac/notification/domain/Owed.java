package vn.thac.notification.domain;

/**
 * The one reminder a deadline owes now.
 *
 * @param rung the tightest one whose time has come
 * @param folded how many earlier ones it stands for, missed while nobody was there to send them
 * @param superiorHears the superior's rung is among them
 */
public record Owed(Rung rung, int folded, boolean superiorHears) {}
