package nl.gestand.command.intake.opendata;

import java.util.List;

/**
 * Takes in a page of records in one transaction.
 *
 * @param key of the request; its first answer is kept under it
 * @param sha256 of the request
 */
record ImportPage(List<Incoming> records, String userKey, String key, String sha256) {

    ImportPage {
        records = List.copyOf(records);
    }

    /** The same request with only one of its records, whose answer is not that of the request. */
    ImportPage only(Incoming record) {
        return new ImportPage(List.of(record), userKey, "", sha256);
    }

    boolean answersRequest() {
        return !key.isEmpty();
    }
}
