package cx.atlas.interaction.usecase;

import cx.atlas.interaction.Arrival;
import cx.atlas.interaction.ImportFiles.Rejection;
import cx.atlas.interaction.Recorded.Refused;
import cx.atlas.interaction.RowPart;
import java.util.List;

/**
 * Some rows of a file, read.
 *
 * @param fromRow how many rows stand before it
 * @param toRow how many rows were read with it
 * @param bytesRead how far into the file that is, about
 */
public record Batch(long fromRow, long toRow, long bytesRead, List<RowPart.Read> read, List<Rejection> rejections) {

    public Batch {
        read = List.copyOf(read);
        rejections = List.copyOf(rejections);
    }

    List<Arrival> arrivals() {
        return read.stream().map(RowPart.Read::arrival).toList();
    }

    Rejection rejection(Refused refused) {
        var where = read.get(refused.index());
        return new Rejection(where.line(), where.position(), refused.cause(), refused.detail());
    }
}
