package cx.atlas.shared;

/** What storage does to an entity, for repositories in memory. */
public final class FakeStorage {

    private FakeStorage() {}

    /** Gives an entity that was never stored its first version, 0. */
    public static <T> T stored(T entity) {
        try {
            var version = entity.getClass().getDeclaredField("version");
            version.setAccessible(true);
            if (version.get(entity) == null) {
                version.set(entity, 0L);
            }
            return entity;
        } catch (ReflectiveOperationException cause) {
            throw new IllegalArgumentException(entity + " has no version", cause);
        }
    }
}
