package cx.atlas.interaction.file;

import cx.atlas.interaction.FileShape;
import cx.atlas.interaction.ImportFiles;
import cx.atlas.interaction.ImportId;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The first rows of an uploaded file. */
@Component
@RequiredArgsConstructor
public class FileSample {

    private final ImportFiles files;

    /** Without the row of names; fewer where the file is shorter or broken. */
    public List<CsvFile.Row> of(ImportId id, FileShape shape, int rows) {
        var sample = new ArrayList<CsvFile.Row>();
        try (var file = CsvFile.open(new PieceStream(files, id), shape)) {
            file.next();
            for (var row = file.next(); row.isPresent() && sample.size() < rows; row = file.next()) {
                sample.add(row.get());
            }
        } catch (BrokenFile broken) {
            return sample;
        }
        return sample;
    }
}
