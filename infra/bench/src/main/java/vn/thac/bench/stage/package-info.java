/** A platform with the whole directory in it, ready to be measured. */
@NullMarked
package vn.thac.bench.stage;

import org.jspecify.annotations.NullMarked;
