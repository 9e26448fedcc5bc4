/** What people look at all day, with years of plans stored. */
@NullMarked
package vn.thac.bench.reading;

import org.jspecify.annotations.NullMarked;
