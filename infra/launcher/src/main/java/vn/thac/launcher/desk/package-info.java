/** What only a trial has: the built-in sign-in, the clock that can be moved, the sample mails. */
@NullMarked
package vn.thac.launcher.desk;

import org.jspecify.annotations.NullMarked;
