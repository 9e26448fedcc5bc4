/** What the service does, one class each, and what it needs of the outside. */
@NullMarked
package vn.thac.notification.application;

import org.jspecify.annotations.NullMarked;
