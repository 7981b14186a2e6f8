package cx.atlas.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts word by word: what both have, what has gone, what was added. */
public final class WordDiff {

    /** Past so many pairs of words the whole middle is told as another one. */
    private static final int MOST_PAIRS = 250_000;

    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+$");

    /** Words in a row that have fared alike. */
    public record Piece(Comparison.Mark mark, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    public static List<Piece> of(String before, String after) {
        var diff = new WordDiff();
        diff.compare(words(before), words(after));
        return diff.pieces;
    }

    private void compare(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        before.subList(0, start).forEach(word -> add(Comparison.Mark.SAME, word));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(word -> add(Comparison.Mark.SAME, word));
    }

    private void middle(List<String> before, List<String> after) {
        var common = (long) before.size() * after.size() > MOST_PAIRS ? null : common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (common != null
                    && i < before.size()
                    && j < after.size()
                    && before.get(i).equals(after.get(j))) {
                add(Comparison.Mark.SAME, before.get(i++));
                j++;
            } else if (i < before.size()
                    && (j == after.size() || common == null || common[i + 1][j] >= common[i][j + 1])) {
                add(Comparison.Mark.GONE, before.get(i++));
            } else {
                add(Comparison.Mark.ADDED, after.get(j++));
            }
        }
    }

    /** How many words the rests have in common, from each pair of places on. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Comparison.Mark mark, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).mark() == mark) {
            pieces.set(last, new Piece(mark, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(mark, word));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
