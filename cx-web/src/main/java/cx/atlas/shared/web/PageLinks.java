package cx.atlas.shared.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Links of templates: only those to files are looked up for their hashed names. For each of the others the class path would be
 * searched in vain, and a map has thousands.
 */
@Configuration(proxyBeanMethods = false)
class PageLinks extends StandardLinkBuilder {

    @Autowired
    void build(SpringTemplateEngine engine) {
        engine.setLinkBuilder(this);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return isFile(link) ? super.processLink(context, link) : link;
    }

    /** Addresses of pages have no dot in their last part. */
    static boolean isFile(String link) {
        int query = link.indexOf('?');
        var path = query < 0 ? link : link.substring(0, query);
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }
}
