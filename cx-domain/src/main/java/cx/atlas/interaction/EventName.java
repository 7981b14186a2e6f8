package cx.atlas.interaction;

/** By what senders call an event: the channel's and the event's name as sent. Upper and lower case mean the same. */
public record EventName(String channel, String event) {

    public EventName {
        channel = Arriving.name("channel", channel);
        event = Arriving.name("event", event);
    }
}
