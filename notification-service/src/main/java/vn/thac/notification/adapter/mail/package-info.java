/** How a letter looks and how it gets to the mail server. */
@NullMarked
package vn.thac.notification.adapter.mail;

import org.jspecify.annotations.NullMarked;
