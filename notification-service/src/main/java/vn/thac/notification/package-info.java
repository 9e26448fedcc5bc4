/** The notification service: main and wiring. */
@NullMarked
package vn.thac.notification;

import org.jspecify.annotations.NullMarked;
