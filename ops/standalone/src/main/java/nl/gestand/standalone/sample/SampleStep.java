package nl.gestand.standalone.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request of the sample.
 *
 * @param name stable, unique: its idempotency key
 * @param key names what it creates, for the steps after it
 * @param post the path; {@code {key}} in it stands for the id of what was created under that key
 * @param body as sent; a text that is exactly {@code {key}} stands for that id
 */
record SampleStep(String name, @Nullable String key, String post, JsonNode body) {}
