package cx.atlas.shared.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The port of health and metrics where none is configured: the usual one, or any free one so that no start fails by it. */
class ManagementPort implements EnvironmentPostProcessor {

    private static final String PORT = "management.server.port";
    private static final int USUAL = 9464;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(PORT)) {
            return;
        }
        var anyPort = "0".equals(environment.getProperty("server.port"));
        var port = !anyPort && free() ? USUAL : 0;
        environment.getPropertySources().addLast(new MapPropertySource("managementPort", Map.of(PORT, port)));
    }

    private static boolean free() {
        try (var socket = new ServerSocket(USUAL, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
