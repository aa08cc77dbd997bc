package nl.gestand.command.intake.opendata;

import nl.gestand.command.intake.opendata.reading.SourceRecord.TextRecord;
import nl.gestand.command.item.ItemKind;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;

/** What a paper's text says of its motion. */
record TakingText(TextRecord record) implements Taking {

    @Override
    public void on(Growing item) {
        item.require(ItemKind.MOTION);
        Evidence source = Evidence.record(record.origin().name());
        MotionTextRecorded text = new MotionTextRecorded(
                record.title(),
                record.considerations(),
                record.request(),
                record.signatories(),
                Growing.on(record.origin().seenOn(), null, source));
        if (!item.wasTold(MotionTextRecorded.class, source, text::equals)) {
            item.add(text);
        }
    }
}
