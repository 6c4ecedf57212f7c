package dev.aftercart.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are reachable by everybody. Facts: IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890
 * and what follows it), and the addresses at which clouds answer their own machines.
 */
final class PublicAddresses {

    /** Of IPv6, only this part is given out for use between networks; private, local and mapped addresses lie outside. */
    private static final Range GLOBAL = Range.of("2000::/3");

    private static final List<Range> SPECIAL = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by a provider's customers; a cloud's metadata among them
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // a cloud's own, though it looks public
            "169.254.0.0/16", // link-local; most clouds' metadata
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays from IPv6
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, broadcast
            "2001::/23", // protocols, tunnels that hold an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // tunnels that hold an IPv4 address
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length == 4 || GLOBAL.contains(bytes))
                && SPECIAL.stream().noneMatch(range -> range.contains(bytes));
    }

    private static List<Range> ranges(String... written) {
        return List.of(written).stream().map(Range::of).toList();
    }

    /** Addresses that begin alike. */
    private static final class Range {

        private final byte[] start;
        private final int bits;

        private Range(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Range of(String written) {
            int slash = written.indexOf('/');
            try {
                // An address in digits is not looked up.
                byte[] start =
                        InetAddress.getByName(written.substring(0, slash)).getAddress();
                return new Range(start, Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(written + " is not a range", e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
