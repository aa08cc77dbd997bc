package nl.gestand.standalone;

import java.time.Duration;
import nl.gestand.command.web.Receipt;
import nl.gestand.query.views.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Holds a write's answer until the views show it, since here both sides are one process: who writes and then reads need
 * not know of positions. What was recorded is recorded, whether or not the views come to it in time.
 */
@ControllerAdvice
class SeenAtOnce implements ResponseBodyAdvice<Receipt> {

    private static final Duration AT_MOST = Duration.ofMillis(500);

    private final Freshness views;

    SeenAtOnce(Freshness views) {
        this.views = views;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.getGenericParameterType().getTypeName().contains(Receipt.class.getName());
    }

    @Override
    public @Nullable Receipt beforeBodyWrite(
            @Nullable Receipt receipt,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (receipt != null) {
            views.covers(receipt.position(), AT_MOST);
        }
        return receipt;
    }
}
