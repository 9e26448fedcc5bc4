/** Breaks a platform on purpose while it works, and then counts from the outside. */
package vn.thac.trial.breaking;
