package cx.atlas.workspace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an address, checked before the form is even read: a member with one of these permissions. The use case checks
 * again, by object. Reading is every member's and needs no mark.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    Permission[] value();
}
