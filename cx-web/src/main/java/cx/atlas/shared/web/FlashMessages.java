package cx.atlas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What one page leaves for the next. Files have none: for each of them a session would be read from the database, and a page
 * has more than a hundred.
 */
@Component("flashMapManager")
class FlashMessages extends SessionFlashMapManager {

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return PageLinks.isFile(request.getRequestURI()) ? null : super.retrieveFlashMaps(request);
    }
}
