/** Invented places and people, so that there is something to look at. */
@NullMarked
package vn.thac.launcher.sample;

import org.jspecify.annotations.NullMarked;
