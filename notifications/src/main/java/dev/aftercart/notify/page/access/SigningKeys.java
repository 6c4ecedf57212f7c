package dev.aftercart.notify.page.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that links and forms are signed with by HMAC-SHA256 (RFC 2104, 16 bytes of it are kept). One signs; those before
 * it are still read, so that a rotation breaks no link that was sent.
 *
 * <p>Where the secrets are kept is the host's. Immutable and thread-safe; the text form shows the names alone.
 */
public final class SigningKeys {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,16}");
    private static final int SHORTEST_SECRET = 32;
    private static final int TAG = 16;
    private static final int LONGEST_TOKEN = 512;

    private final List<Key> keys;

    private record Key(String name, SecretKey secret) {}

    private SigningKeys(List<Key> keys) {
        this.keys = keys;
    }

    /**
     * One key.
     *
     * @param name its name, which stands in every token: 1 to 16 letters, digits, underscores and hyphens
     * @param secret at least 32 random bytes; copied
     * @return the keys
     * @throws IllegalArgumentException when the name is of another form or the secret too short
     */
    public static SigningKeys of(String name, byte[] secret) {
        return new SigningKeys(List.of(key(name, secret)));
    }

    /**
     * A new key signs from now on; what the others signed is still read.
     *
     * @param name its name, which no other of these has
     * @param secret at least 32 random bytes; copied
     * @return new keys
     * @throws IllegalArgumentException when the name is of another form or taken, or the secret too short
     */
    public SigningKeys rotatedTo(String name, byte[] secret) {
        if (find(name).isPresent()) {
            throw new IllegalArgumentException(
                    "a new signing key needs a name of its own, but was called " + name + " as one of " + this);
        }
        return new SigningKeys(
                Stream.concat(Stream.of(key(name, secret)), keys.stream()).toList());
    }

    /**
     * A key counts no more: nothing that it signed is read.
     *
     * @param name its name
     * @return new keys
     * @throws IllegalArgumentException when it is the key that signs
     */
    public SigningKeys without(String name) {
        if (keys.get(0).name().equals(name)) {
            throw new IllegalArgumentException("key " + name + " is the one that signs; rotate to a new one first");
        }
        return new SigningKeys(
                keys.stream().filter(key -> !key.name().equals(name)).toList());
    }

    /** A token that holds the content, and is good only for the same use. */
    String seal(String use, byte[] content) {
        Key key = keys.get(0);
        byte[] name = key.name().getBytes(StandardCharsets.US_ASCII);
        byte[] body = ByteBuffer.allocate(1 + name.length + content.length)
                .put((byte) name.length)
                .put(name)
                .put(content)
                .array();
        byte[] token = Arrays.copyOf(body, body.length + TAG);
        System.arraycopy(tag(key, use, body), 0, token, body.length, TAG);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The content of a token, if one of these keys made it for this use. */
    Optional<byte[]> open(String use, String token) {
        Optional<byte[]> bytes = decoded(token);
        if (bytes.isEmpty() || bytes.get().length < 1 + TAG) {
            return Optional.empty();
        }
        byte[] all = bytes.get();
        int start = 1 + all[0];
        int end = all.length - TAG;
        if (start < 1 || start > end) {
            return Optional.empty();
        }
        String name = new String(all, 1, start - 1, StandardCharsets.US_ASCII);
        byte[] body = Arrays.copyOf(all, end);
        byte[] claimed = Arrays.copyOfRange(all, end, all.length);
        return find(name)
                .filter(key -> MessageDigest.isEqual(tag(key, use, body), claimed))
                .map(key -> Arrays.copyOfRange(body, start, end));
    }

    /** A short name for a token, of which nothing can be made. */
    static String digest(String token) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(sha256(token.getBytes(StandardCharsets.UTF_8)), TAG));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** The decoder lets bits pass that the last letter has too many of; then two texts would be one token. */
    private static Optional<byte[]> decoded(String token) {
        if (token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            String again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return again.equals(token) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The use comes first, with its length, so that a token for one use is none for another. */
    private static byte[] tag(Key key, String use, byte[] body) {
        byte[] domain = use.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.secret());
            mac.update(ByteBuffer.allocate(4).putInt(domain.length).array());
            mac.update(domain);
            mac.update(body);
            return Arrays.copyOf(mac.doFinal(), TAG);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has HmacSHA256", e);
        }
    }

    private Optional<Key> find(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    private static Key key(String name, byte[] secret) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a signing key is called by 1 to 16 letters, digits, _ and -, but was \"" + name + "\"");
        }
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "signing key " + name + " needs a secret of at least 32 bytes, but it had " + secret.length);
        }
        return new Key(name, new SecretKeySpec(secret, "HmacSHA256"));
    }

    @Override
    public String toString() {
        return "signing keys " + keys.stream().map(Key::name).toList();
    }
}
