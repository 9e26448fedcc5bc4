/** How long it takes until the address is printed. */
@NullMarked
package vn.thac.bench.start;

import org.jspecify.annotations.NullMarked;
