/** A morning on which very many deadlines come due at once. */
package vn.thac.bench.reminders;
