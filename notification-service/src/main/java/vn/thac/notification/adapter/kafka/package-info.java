/** What the other services tell, in this service's words. */
@NullMarked
package vn.thac.notification.adapter.kafka;

import org.jspecify.annotations.NullMarked;
