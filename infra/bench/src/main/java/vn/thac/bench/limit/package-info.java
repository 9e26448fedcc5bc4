/**
 * What the machine allows: the same documents and events, written and read by nothing but drivers.
 */
@NullMarked
package vn.thac.bench.limit;

import org.jspecify.annotations.NullMarked;
