/**
 * The platform as production has it, on one computer: every service, the broker and the store a
 * process of its own that can be killed, stopped and cut off from the others.
 */
package vn.thac.trial.platform;
