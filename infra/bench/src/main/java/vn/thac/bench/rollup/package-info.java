/** All communes hand in at once. */
@NullMarked
package vn.thac.bench.rollup;

import org.jspecify.annotations.NullMarked;
