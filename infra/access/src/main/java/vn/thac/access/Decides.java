package vn.thac.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which decision an endpoint asks for. A handler method without one stops the start-up. A person
 * without any post whose role the action takes is turned away before the method runs; the paths of
 * what the request is about are the method's to name, through {@link Asking}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Decides {
  /** The row of the table of permissions. */
  Action value();
}
