package cx.atlas.workspace;

/** Why a member gets a notice. */
public enum NoticeKind {
    /** Somebody named the member in a text. */
    MENTION,
    /** Somebody replied in a thread in which the member has a word. */
    REPLY,
    /** Somebody resolved the member's thread. */
    RESOLVED
}
