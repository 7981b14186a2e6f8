package cx.atlas.shared.web;

/** One page of a list of known length. A page past the end is the last one. */
public final class Paging {

    public static final int SIZE = 50;

    private final ListQuery query;
    private final long rows;
    private final int pages;
    private final int page;

    public Paging(ListQuery query, long rows) {
        this.query = query;
        this.rows = rows;
        this.pages = (int) Math.max(1, (rows + SIZE - 1) / SIZE);
        this.page = Math.min(query.page(), pages);
    }

    public int limit() {
        return SIZE;
    }

    public long offset() {
        return (long) (page - 1) * SIZE;
    }

    public long rows() {
        return rows;
    }

    public int pages() {
        return pages;
    }

    public int page() {
        return page;
    }

    /** The first row of this page, from 1; 0 where there is none. */
    public long from() {
        return rows == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(rows, offset() + SIZE);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public String previous() {
        return query.onPage(page - 1);
    }

    public String next() {
        return query.onPage(page + 1);
    }
}
