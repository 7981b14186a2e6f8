package cx.atlas.touchpoint;

/** A channel that nearly every company has; a new workspace starts with all of them. */
public enum StandardChannel {
    WEB("world-www", Tenure.OWNED),
    APP("device-mobile", Tenure.OWNED),
    EMAIL("mail", Tenure.OWNED),
    SMS("message", Tenure.OWNED),
    CHAT("message-circle", Tenure.OWNED),
    PHONE("phone", Tenure.OWNED),
    STORE("building-store", Tenure.OWNED),
    POST("mailbox", Tenure.OWNED),
    PACKAGING("package", Tenure.OWNED),
    SOCIAL("social", Tenure.EARNED),
    REVIEW_SITE("star", Tenure.EARNED),
    PARTNER("heart-handshake", Tenure.EARNED),
    ADVERTISING("speakerphone", Tenure.PAID),
    EVENT("calendar-event", Tenure.OWNED);

    private final ChannelIcon icon;
    private final Tenure tenure;

    StandardChannel(String icon, Tenure tenure) {
        this.icon = new ChannelIcon(icon);
        this.tenure = tenure;
    }

    public ChannelIcon icon() {
        return icon;
    }

    public Tenure tenure() {
        return tenure;
    }
}
