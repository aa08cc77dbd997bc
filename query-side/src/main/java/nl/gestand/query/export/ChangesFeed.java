package nl.gestand.query.export;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.SafeText;
import nl.gestand.query.register.EventAnswer;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.NewestEvent;

/** What was recorded last on the items of a list, as a feed (Atom, RFC 4287): one entry an event, for good. */
final class ChangesFeed {

    private final Exported asked;
    private final Labels labels;

    private ChangesFeed(Exported asked) {
        this.asked = asked;
        this.labels = asked.labels();
    }

    static void write(Exported asked, List<NewestEvent> events, OutputStream out) throws IOException {
        Feed feed = new ChangesFeed(asked).feed(events);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new WireFeedOutput().output(feed, writer);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
        writer.flush();
    }

    private Feed feed(List<NewestEvent> events) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(asked.address());
        feed.setTitle(asked.title());
        feed.setLanguage(labels.language().tag());
        Person register = new Person();
        register.setName("Gestand");
        feed.setAuthors(List.of(register));
        Generator generator = new Generator();
        generator.setValue("Gestand");
        feed.setGenerator(generator);
        feed.setAlternateLinks(List.of(link("alternate", page(), "text/html")));
        feed.setOtherLinks(List.of(link("self", asked.address(), "application/atom+xml")));
        // an empty feed was last changed before anything was recorded
        Instant updated =
                events.isEmpty() ? Instant.EPOCH : events.getFirst().event().recordedAt();
        feed.setUpdated(Date.from(updated));
        feed.setEntries(events.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(NewestEvent newest) {
        EventAnswer event = newest.event();
        Entry entry = new Entry();
        entry.setId("urn:gestand:fact:" + event.fact());
        entry.setTitle(text(title(newest)));
        entry.setUpdated(Date.from(event.recordedAt()));
        entry.setPublished(Date.from(event.recordedAt()));
        Category name = new Category();
        name.setTerm(event.name());
        entry.setCategories(List.of(name));
        String page = Exported.page(asked.origin(), newest.kind(), newest.item());
        entry.setAlternateLinks(List.of(link("alternate", page, "text/html")));
        String history = asked.origin() + "/v1/" + newest.kind().path() + "/" + newest.item() + "/history";
        entry.setOtherLinks(List.of(link("related", history, "application/json")));
        Content content = new Content();
        content.setType("text");
        content.setValue(text(told(newest)));
        entry.setContents(List.of(content));
        return entry;
    }

    private String title(NewestEvent newest) {
        String number = newest.number() == null ? newest.title() : newest.number();
        return number + ": " + labels.word("event", newest.event().name());
    }

    private String told(NewestEvent newest) {
        EventAnswer event = newest.event();
        StringBuilder lines = new StringBuilder(newest.title()).append('\n');
        lines.append(event.summary()).append('\n');
        if (event.validFrom() != null) {
            lines.append(labels.text("validFrom"))
                    .append(": ")
                    .append(event.validFrom())
                    .append('\n');
        }
        if (event.evidence() != null) {
            lines.append(labels.text("evidence"))
                    .append(": ")
                    .append(event.evidence().inWords());
        }
        return lines.toString().strip();
    }

    private String page() {
        return asked.origin() + (asked.kind() == ItemKind.MOTION ? "/moties" : "/toezeggingen");
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static String text(String said) {
        return SafeText.xml(said);
    }
}
