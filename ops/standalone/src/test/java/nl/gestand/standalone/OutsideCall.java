package nl.gestand.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** A process that does what the register must not: it calls the address, or looks up the name, that it is given. */
final class OutsideCall {

    private static final int DISCARD = 9;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private OutsideCall() {}

    public static void main(String[] arguments) throws IOException {
        InetAddress address = InetAddress.getByName(arguments[0]);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, DISCARD), (int) PATIENCE.toMillis());
        }
    }
}
