package nl.gestand.query.dossier;

import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.WhenShown;

/** A dossier in the list of dossiers. */
record DossierRow(String number, String address, String motions, String commitments, String letters) {

    static DossierRow of(DossierCounts.Counted counted, Address from, Wording wording) {
        return new DossierRow(
                counted.number(),
                from.to("/dossiers/" + counted.number(), WhenShown.FIELDS).toString(),
                wording.figure(counted.motions()),
                wording.figure(counted.commitments()),
                wording.figure(counted.letters()));
    }
}
