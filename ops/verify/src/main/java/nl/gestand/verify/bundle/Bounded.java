package nl.gestand.verify.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class Bounded extends OutputStream {

    /** More came. */
    static final class Full extends IOException {}

    private final OutputStream to;
    private long left;

    Bounded(OutputStream to, long left) {
        this.to = to;
        this.left = left;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        to.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        to.write(bytes, from, length);
    }

    private void take(int length) throws Full {
        left -= length;
        if (left < 0) {
            throw new Full();
        }
    }
}
