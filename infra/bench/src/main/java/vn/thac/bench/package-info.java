/** What the platform takes on this machine, beside what the machine allows and what others take. */
@NullMarked
package vn.thac.bench;

import org.jspecify.annotations.NullMarked;
