/** What only a trial has: the built-in sign-in, the clock that can be moved, the sample mails. */
package vn.thac.launcher.desk;
