package cxtest.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a window of its own, and holds the browser's complaints against it. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == Screens.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var screens = test.getStore(SPACE).computeIfAbsent(Screens.class, key -> open(test), Screens.class);
        return parameter.getParameter().getType() == Page.class ? screens.page() : screens;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var screens = test.getStore(SPACE).remove(Screens.class, Screens.class);
        if (screens == null) {
            return;
        }
        var failed = test.getExecutionException().isPresent();
        try {
            if (failed) {
                screens.keepPicture(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
            } else {
                screens.assertNoComplaints();
            }
        } finally {
            screens.close();
        }
    }

    private static Screens open(ExtensionContext test) {
        var chromium = test.getStore(StoreScope.LAUNCHER_SESSION, SPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        var application = SpringExtension.getApplicationContext(test);
        return Screens.open(chromium.windows(), application);
    }
}
