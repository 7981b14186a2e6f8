package cx.atlas.shared.web;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One word on health on the public port, for load balancers; everything else is told on the management port. */
@RestController
@RequiredArgsConstructor
class HealthController {

    private final HealthEndpoint health;
    private final HttpCodeStatusMapper codes;

    @GetMapping("/actuator/health")
    ResponseEntity<Map<String, String>> health() {
        return answer(health.health());
    }

    /** Alive: no need to restart it. Ready: requests may be sent to it. */
    @GetMapping("/actuator/health/{group:liveness|readiness}")
    ResponseEntity<Map<String, String>> group(@PathVariable String group) {
        return answer(health.healthForPath(group));
    }

    private ResponseEntity<Map<String, String>> answer(@Nullable HealthDescriptor found) {
        if (found == null) {
            return ResponseEntity.notFound().build();
        }
        var status = found.getStatus();
        return ResponseEntity.status(codes.getStatusCode(status))
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", status.getCode()));
    }
}
