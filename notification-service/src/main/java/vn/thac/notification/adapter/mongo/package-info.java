/** How deadlines, entries and messages are stored. */
@NullMarked
package vn.thac.notification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
