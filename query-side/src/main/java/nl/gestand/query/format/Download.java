package nl.gestand.query.format;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer in one of the other forms, written as it is made. */
public final class Download {

    private Download() {}

    /** Says what comes; the name is for whoever saves it. */
    public static OutputStream begin(HttpServletResponse response, Format format, String name) throws IOException {
        return begin(response, format, name, true);
    }

    /** As {@link #begin}, for what is shown where it is asked for. */
    public static OutputStream show(HttpServletResponse response, Format format, String name) throws IOException {
        return begin(response, format, name, false);
    }

    private static OutputStream begin(HttpServletResponse response, Format format, String name, boolean attached)
            throws IOException {
        ContentDisposition disposition = (attached ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name + "." + format.word(), StandardCharsets.US_ASCII)
                .build();
        response.setContentType(format.mediaType().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        return response.getOutputStream();
    }
}
