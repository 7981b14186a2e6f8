package cx.atlas.workspace.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where a request comes. */
public final class Caller {

    private Caller() {}

    /** The address that tries are counted for. Whoever has one IPv6 address has a network of them, so /64 counts as one. */
    static String address(HttpServletRequest request) {
        var remote = request.getRemoteAddr();
        if (remote == null || !remote.contains(":")) {
            return String.valueOf(remote);
        }
        try {
            // A literal address: no name is looked up.
            var address = InetAddress.getByName(remote);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                    : address.getHostAddress();
        } catch (UnknownHostException odd) {
            return remote;
        }
    }
}
