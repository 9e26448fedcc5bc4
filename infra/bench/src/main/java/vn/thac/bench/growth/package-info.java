/** Whether a larger nation costs more for each of its units. */
@NullMarked
package vn.thac.bench.growth;

import org.jspecify.annotations.NullMarked;
