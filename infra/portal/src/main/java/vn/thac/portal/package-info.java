/** The page people open, and the gateway in front of the services. */
@NullMarked
package vn.thac.portal;

import org.jspecify.annotations.NullMarked;
