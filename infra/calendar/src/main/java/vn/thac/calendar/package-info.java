/**
 * The time of the office: which days are worked, which periods are reported, by when something is
 * due, each with the reason a clerk can read. Plain Java; nothing here asks a clock.
 */
package vn.thac.calendar;
