package nl.gestand.command.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.web.JsonBody;

/** Reads {@code number} and {@code numbers} in any way that people write them. */
public final class NumbersReading {

    private NumbersReading() {}

    /** The numbers given, each once, the single one first. */
    public static List<ItemNumber> read(JsonBody body) {
        List<ItemNumber> numbers = new ArrayList<>();
        ItemNumber number = body.read("number", Citations::readOne);
        if (number != null) {
            numbers.add(number);
        }
        numbers.addAll(body.readEach("numbers", Citations::readOne));
        return List.copyOf(new LinkedHashSet<>(numbers));
    }
}
