package cx.atlas.shared.web;

import java.util.Set;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <cx:icon name="map"/>} draws an icon inline; how it is stroked stands in base.css.
 *
 * <p>It is decoration, hidden from screen readers, unless it has a {@code label}. {@code class} is added to its own class.
 */
@Slf4j
@Component
class IconDialect extends AbstractProcessorDialect {

    /** Later than the standard dialect's 1,000: {@code th:name} has become {@code name} by then. */
    private static final int PRECEDENCE = 2_000;

    /** A missing icon of a stored name must not break a page. */
    private static final String INSTEAD = "point";

    private final Icons icons;
    private final boolean strict;

    IconDialect(Icons icons, @Value("${cx.icons.strict:false}") boolean strict) {
        super("Icons", "cx", PRECEDENCE);
        this.icons = icons;
        this.strict = strict;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new IconProcessor(prefix));
    }

    private String drawing(String name) {
        return icons.drawing(name).orElseGet(() -> {
            if (strict) {
                throw new IllegalArgumentException("There is no icon named " + name);
            }
            log.warn("There is no icon named {}", name);
            return icons.drawing(INSTEAD).orElseThrow();
        });
    }

    private final class IconProcessor extends AbstractElementTagProcessor {

        IconProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, "icon", true, null, false, 1_000);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler to) {
            // Attributes come as they stand in the page, escaped; also those that were computed.
            var name = tag.getAttributeValue("name");
            var drawing = drawing(name == null ? "" : name);
            if (tag.hasAttribute("symbol")) {
                to.replaceWith(
                        "<symbol id=\"icon-%s\" viewBox=\"0 0 24 24\">%s</symbol>".formatted(name, drawing), false);
                return;
            }
            var added = tag.getAttributeValue("class");
            var label = tag.getAttributeValue("label");
            var role = label == null ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + label + '"';
            var content = tag.hasAttribute("shared") ? "<use href=\"#icon-" + name + "\"/>" : drawing;
            to.replaceWith("""
                    <svg class="icon%s" viewBox="0 0 24 24" width="16" height="16" %s>%s</svg>""".formatted(added == null ? "" : " " + added, role, content), false);
        }
    }
}
