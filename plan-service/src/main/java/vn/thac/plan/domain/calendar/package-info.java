/** The working calendar as somebody administers it. */
@NullMarked
package vn.thac.plan.domain.calendar;

import org.jspecify.annotations.NullMarked;
