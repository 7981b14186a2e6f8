package cx.atlas.touchpoint.view;

/** Reads the registry; the number of statements does not depend on the number of rows. */
public interface RegistryViews {

    RegistryPage list(RegistryQuery query);
}
