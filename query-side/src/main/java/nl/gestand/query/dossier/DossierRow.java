package nl.gestand.query.dossier;

import nl.gestand.pages.Wording;

/** A dossier in the list of dossiers. */
record DossierRow(String number, String address, String motions, String commitments, String letters) {

    static DossierRow of(DossierCounts.Counted counted, Wording wording) {
        return new DossierRow(
                counted.number(),
                "/dossiers/" + counted.number(),
                wording.figure(counted.motions()),
                wording.figure(counted.commitments()),
                wording.figure(counted.letters()));
    }
}
