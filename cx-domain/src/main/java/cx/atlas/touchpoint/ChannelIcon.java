package cx.atlas.touchpoint;

import cx.atlas.shared.RuleBroken;
import java.util.List;

/** The picture of a channel: one of a chosen set of outline icons, so that every channel is drawn in the same hand. */
public record ChannelIcon(String value) {

    /** The icons to choose from, neighbours in meaning side by side. */
    public static final List<String> CHOICE = List.of(
            "world-www",
            "app-window",
            "device-desktop",
            "device-mobile",
            "device-tablet",
            "device-tv",
            "device-watch",
            "mail",
            "mailbox",
            "message",
            "message-circle",
            "messages",
            "brand-whatsapp",
            "robot",
            "phone",
            "headset",
            "lifebuoy",
            "building-store",
            "shopping-cart",
            "credit-card",
            "receipt",
            "package",
            "truck-delivery",
            "gift",
            "map-pin",
            "home",
            "users",
            "heart-handshake",
            "social",
            "brand-instagram",
            "brand-facebook",
            "brand-x",
            "brand-youtube",
            "brand-linkedin",
            "star",
            "share",
            "speakerphone",
            "ad-2",
            "news",
            "radio",
            "microphone",
            "calendar-event",
            "school",
            "qrcode",
            "tool");

    public ChannelIcon {
        if (!CHOICE.contains(value)) {
            throw RuleBroken.at("icon", "touchpoint.channel.error.icon");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
