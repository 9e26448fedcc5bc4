/** Whom to tell, read off this service's copy of the directory. */
@NullMarked
package vn.thac.notification.adapter.directory;

import org.jspecify.annotations.NullMarked;
