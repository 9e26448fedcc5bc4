/** The working calendar as somebody administers it. */
package vn.thac.directory.domain.calendar;
