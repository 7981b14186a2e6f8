package cx.atlas.journey.web;

/** Why a map is locked. */
record LockForm(String reason) {

    LockForm {
        reason = reason == null ? "" : reason;
    }
}
