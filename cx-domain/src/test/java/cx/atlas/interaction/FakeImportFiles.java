package cx.atlas.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bytes and rejections of one import in memory. */
public class FakeImportFiles implements ImportFiles {

    public final Map<Integer, byte[]> pieces = new TreeMap<>();
    public final List<Rejection> rejections = new ArrayList<>();

    @Override
    public void append(ImportId id, int position, byte[] piece) {
        pieces.put(position, piece);
    }

    @Override
    public byte[] piece(ImportId id, int position) {
        return pieces.getOrDefault(position, new byte[0]);
    }

    @Override
    public void forget(ImportId id) {
        pieces.clear();
    }

    @Override
    public void keep(ImportId id, List<Rejection> rejected) {
        rejections.addAll(rejected);
    }

    @Override
    public void forgetRejections(ImportId id) {
        rejections.clear();
    }
}
