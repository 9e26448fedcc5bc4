/** What makes the passes run. */
@NullMarked
package vn.thac.notification.adapter.clock;

import org.jspecify.annotations.NullMarked;
