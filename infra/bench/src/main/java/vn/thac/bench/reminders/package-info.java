/** A morning on which very many deadlines come due at once. */
@NullMarked
package vn.thac.bench.reminders;

import org.jspecify.annotations.NullMarked;
