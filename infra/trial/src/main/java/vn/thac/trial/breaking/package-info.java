/** Breaks a platform on purpose while it works, and then counts from the outside. */
@NullMarked
package vn.thac.trial.breaking;

import org.jspecify.annotations.NullMarked;
