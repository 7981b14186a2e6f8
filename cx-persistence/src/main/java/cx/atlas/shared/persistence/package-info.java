/** Where things live: the wall between workspaces, the names of tables and columns, the database and its roles. */
@NullMarked
package cx.atlas.shared.persistence;

import org.jspecify.annotations.NullMarked;
