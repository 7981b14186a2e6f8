package cx.atlas.workspace.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Knows whether a request comes from a browser on this machine.
 *
 * <p>That must be seen before forwarded headers are taken for the caller's address: anybody can write those. A request that a
 * proxy says it passed on is never local, nor is one for another host's name. A proxy on this machine that says nothing and
 * asks for the local name cannot be told from a browser.
 */
@Component
public class SameMachine implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private static final String ATTRIBUTE = SameMachine.class.getName();
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String[] PASSED_ON = {
        "Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP"
    };

    public static boolean sent(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(ATTRIBUTE));
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Look());
    }

    /** Before Spring Boot's own customizer, which adds the valve that reads forwarded headers. */
    @Override
    public int getOrder() {
        return -1;
    }

    static boolean isLocal(String peer, String host, Stream<String> forwarded) {
        return isLoopback(peer) && NAMES.contains(host) && forwarded.findAny().isEmpty();
    }

    private static boolean isLoopback(String peer) {
        try {
            return InetAddress.getByName(peer).isLoopbackAddress();
        } catch (UnknownHostException odd) {
            return false;
        }
    }

    private static final class Look extends ValveBase {

        Look() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var passedOn = Stream.of(PASSED_ON).filter(header -> request.getHeader(header) != null);
            if (isLocal(request.getRemoteAddr(), request.getServerName(), passedOn)) {
                request.setAttribute(ATTRIBUTE, true);
            }
            getNext().invoke(request, response);
        }
    }
}
