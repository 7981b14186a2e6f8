package cx.atlas.touchpoint.web;

import cx.atlas.shared.Name;
import cx.atlas.touchpoint.StandardChannel;
import cx.atlas.touchpoint.usecase.StockChannels;
import cx.atlas.workspace.WorkspaceOpened;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A new workspace gets the standard channels, named in the language of who opens it. */
@Component
@RequiredArgsConstructor
class StandardChannels {

    private final StockChannels stock;
    private final MessageSource messages;

    @EventListener
    void opened(WorkspaceOpened event) {
        stock.stock(this::name);
    }

    private Name name(StandardChannel channel) {
        var key = "touchpoint.channel.standard." + channel.name();
        return new Name(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
