/** Everything in two processes for trying out: starts the services beside each other. */
@NullMarked
package vn.thac.launcher;

import org.jspecify.annotations.NullMarked;
