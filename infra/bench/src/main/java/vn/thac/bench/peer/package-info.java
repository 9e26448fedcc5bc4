/** What somebody would take instead, started as programs of their own. */
@NullMarked
package vn.thac.bench.peer;

import org.jspecify.annotations.NullMarked;
