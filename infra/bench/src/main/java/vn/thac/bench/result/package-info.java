/** What is printed and kept of a benchmark. */
@NullMarked
package vn.thac.bench.result;

import org.jspecify.annotations.NullMarked;
