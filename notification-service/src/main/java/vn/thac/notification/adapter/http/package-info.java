/** Messages and deadlines over HTTP. */
@NullMarked
package vn.thac.notification.adapter.http;

import org.jspecify.annotations.NullMarked;
