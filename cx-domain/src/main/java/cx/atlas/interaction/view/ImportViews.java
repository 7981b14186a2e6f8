package cx.atlas.interaction.view;

import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportFiles.Rejection;
import cx.atlas.interaction.ImportId;
import cx.atlas.interaction.ImportKind;
import java.util.List;
import java.util.Optional;

/** Reads imports for screens and for their runner. */
public interface ImportViews {

    /** The latest first. */
    List<ImportRow> listImports(int limit);

    Optional<ImportRow> findImport(ImportId id);

    /** What was rejected and kept, by line. */
    List<Rejection> listRejections(ImportId id, int limit);

    /** How often each cause stands among those that were kept, the most frequent first. */
    List<CauseCount> countCauses(ImportId id);

    /** The mapping that the last file of the same kind and columns was started with. */
    Optional<String> findFormerMapping(ImportKind kind, FileShape shape);

    /** @param cause the key of a message */
    record CauseCount(String cause, long n) {

        /** The cause without its details, as in the message keys {@code interaction.causes.<kind>}. */
        public String kind() {
            return cause.substring("interaction.cause.".length());
        }
    }
}
