package vn.thac.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the test class once on each store there is: the embedded one always, a MongoDB server where
 * {@code MONGODB_URI} names one, a container where there is Docker. The class takes a {@link Store}
 * as a constructor or method parameter, or in a field.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ClassTemplate
@ExtendWith(EveryStore.class)
public @interface OnEveryStore {}
