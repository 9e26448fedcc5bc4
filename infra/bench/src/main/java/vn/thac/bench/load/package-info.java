/** Requests of many people at once, and how long they waited. */
@NullMarked
package vn.thac.bench.load;

import org.jspecify.annotations.NullMarked;
