package nl.gestand.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that ends in a problem once more than the limit has arrived: a chunked one announces no length. */
final class CountedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private long arrived;

    CountedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = body.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int many = body.read(into, offset, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int more) {
        arrived += more;
        if (arrived > limit) {
            throw BodyLimit.tooLarge(limit);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
