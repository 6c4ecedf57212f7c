package dev.aftercart.couriers.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for the end of what stands for itself in a JSON text: anything in ASCII but a quotation mark, a backslash and control
 * characters. Eight bytes are looked at together, as most of an answer is such bytes.
 */
final class PlainBytes {

    /** Eight bytes at once, the first in the lowest bits. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = EACH << 7;

    private PlainBytes() {}

    /** The position of the first byte that does not stand for itself; behind the body when there is none. */
    static int end(byte[] body, int from) {
        int i = from;
        for (; i <= body.length - Long.BYTES; i += Long.BYTES) {
            long special = special((long) EIGHT.get(body, i));
            if (special != 0) {
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
        }
        while (i < body.length && body[i] >= ' ' && body[i] != '"' && body[i] != '\\') {
            i++;
        }
        return i;
    }

    /** The position of the first byte that is no white space of JSON: answers that are laid out for people are a third of it. */
    static int endOfSpace(byte[] body, int from) {
        int i = from;
        while (i < body.length && isSpace(body[i])) {
            i++;
            while (i <= body.length - Long.BYTES && (long) EIGHT.get(body, i) == EACH * ' ') {
                i += Long.BYTES;
            }
        }
        return i;
    }

    private static boolean isSpace(byte c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    /**
     * The highest bit of each of eight bytes that does not stand for itself. Bytes behind the first such one may be marked
     * without being one, because it borrows from them.
     */
    private static long special(long eight) {
        long quotation = eight ^ (EACH * '"');
        long backslash = eight ^ (EACH * '\\');
        return (eight | (eight - EACH * ' ') | (quotation - EACH) | (backslash - EACH)) & HIGHEST;
    }
}
