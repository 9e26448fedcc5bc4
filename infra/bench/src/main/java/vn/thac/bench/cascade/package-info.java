/** One national plan, from its issue to the last deadline armed. */
@NullMarked
package vn.thac.bench.cascade;

import org.jspecify.annotations.NullMarked;
