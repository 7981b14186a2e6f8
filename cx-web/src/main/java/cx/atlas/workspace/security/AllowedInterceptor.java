package cx.atlas.workspace.security;

import cx.atlas.shared.Forbidden;
import cx.atlas.workspace.Allowed;
import cx.atlas.workspace.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds {@link Allowed}: refuses before a form is read, so that a refusal never depends on what was typed. */
@Component
class AllowedInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var allowed = allowed(handler);
        if (allowed != null && Arrays.stream(allowed.value()).noneMatch(CurrentActor.get()::may)) {
            throw new Forbidden();
        }
        return true;
    }

    private static @Nullable Allowed allowed(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return null;
        }
        var own = method.getMethodAnnotation(Allowed.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
}
