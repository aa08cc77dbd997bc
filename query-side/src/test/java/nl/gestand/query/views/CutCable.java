package nl.gestand.query.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A connection to a server that a test can cut and mend. */
final class CutCable implements AutoCloseable {

    private final ServerSocket front;
    private final InetSocketAddress back;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    CutCable(InetSocketAddress back) throws IOException {
        this.back = back;
        this.front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(front.getInetAddress(), front.getLocalPort());
    }

    void cut() {
        whole = false;
        open.forEach(CutCable::drop);
    }

    void mend() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        cut();
        front.close();
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                join(front.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket caller) throws IOException {
        open.add(caller);
        if (!whole) {
            drop(caller);
            return;
        }
        Socket called = new Socket(back.getAddress(), back.getPort());
        open.add(called);
        Thread.ofVirtual().start(() -> pump(caller, called));
        Thread.ofVirtual().start(() -> pump(called, caller));
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            drop(to);
        } finally {
            drop(from);
            drop(to);
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
