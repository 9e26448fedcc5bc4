/** What is due, which reminder is owed when, and what a message says: plain Java. */
@NullMarked
package vn.thac.notification.domain;

import org.jspecify.annotations.NullMarked;
