package cx.atlas.shared.persistence;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/** Names the column of a one-value record after the attribute that holds it: {@code id.value} is {@code id}. */
class ValueNaming extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final String VALUE = ".value";

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        var path = source.getAttributePath().getFullPath();
        if (!path.endsWith(VALUE)) {
            return super.determineBasicColumnName(source);
        }
        var owner = path.substring(0, path.length() - VALUE.length());
        var name = owner.substring(owner.lastIndexOf('.') + 1);
        return toIdentifier(
                "{element}".equals(name) || "collection&&element".equals(name) ? elementName(owner) : name,
                source.getBuildingContext());
    }

    /** Of a collection of one-value records: the collection's own name. */
    private static String elementName(String owner) {
        var collection = owner.substring(0, owner.lastIndexOf('.'));
        return collection.substring(collection.lastIndexOf('.') + 1);
    }
}
