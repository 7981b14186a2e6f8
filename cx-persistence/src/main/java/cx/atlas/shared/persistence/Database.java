package cx.atlas.shared.persistence;

/** The PostgreSQL that everything is kept in: the embedded one or an external one. */
interface Database extends AutoCloseable {

    Owner owner();

    @Override
    default void close() {
        // An external server is not ours to stop.
    }
}
