package nl.gestand.standalone.importing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity set of the service and what is asked of it.
 *
 * @param address of the set itself
 * @param filter which of its records; those that were taken away have null fields and are asked for too
 * @param expand what comes with each record
 * @param whole an address that is asked as it stands; null where the query is made here
 */
record EntitySet(
        URI address, String filter, String expand, @Nullable URI whole) {

    private static final String MOTIONS = "(Soort eq 'Motie' or Verwijderd eq true)";
    private static final String MOTION_PARTS = "Document($expand=HuidigeDocumentVersie),"
            + "Besluit($expand=Stemming,Agendapunt($expand=Activiteit)),ZaakActor,Kamerstukdossier,VervangenVanuit";
    private static final String COMMITMENT_PARTS =
            "Activiteit,ToegezegdAanPersoon,ToegezegdAanFractie,IsHerhalingVan,IsWijzigingVan,IsAanvullingOp";

    /** The motions and the commitments of a service, or the one set or query that the address names. */
    static List<EntitySet> of(URI named) {
        String path = Objects.toString(named.getPath(), "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (named.getRawQuery() != null) {
            return List.of(new EntitySet(named, "", "", named));
        }
        return switch (last) {
            case "Zaak" -> List.of(new EntitySet(named, MOTIONS, MOTION_PARTS, null));
            case "Toezegging" -> List.of(new EntitySet(named, "", COMMITMENT_PARTS, null));
            default ->
                List.of(
                        new EntitySet(within(named, "Zaak"), MOTIONS, MOTION_PARTS, null),
                        new EntitySet(within(named, "Toezegging"), "", COMMITMENT_PARTS, null));
        };
    }

    private static URI within(URI service, String set) {
        String base = service.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + set);
    }

    String name() {
        String path = Objects.toString(address.getPath(), "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Under which the register keeps how far it was read. */
    String source() {
        return Objects.requireNonNullElse(whole, address).toString();
    }

    /** All of it, or what changed at that moment or later, in the order of change. */
    URI changedSince(@Nullable String moment) {
        if (whole != null) {
            return whole;
        }
        String changed = moment == null ? "" : "ApiGewijzigdOp ge " + moment;
        String both = filter.isEmpty() || changed.isEmpty() ? filter + changed : filter + " and " + changed;
        return URI.create(address + "?" + (both.isEmpty() ? "" : "$filter=" + encoded(both) + "&")
                + "$orderby=ApiGewijzigdOp,Id&$count=true&$expand=" + encoded(expand));
    }

    /**
     * Where a link of the service leads.
     *
     * @throws ImportFailed where it leads to another address than the one that was named
     */
    URI follow(String link) {
        URI next = URI.create(address + "?").resolve(escaped(link));
        boolean same = Objects.equals(next.getScheme(), address.getScheme())
                && Objects.equals(next.getAuthority(), address.getAuthority());
        if (!same) {
            throw new ImportFailed("The service leads to " + next.getAuthority() + ", which was not named.");
        }
        return next;
    }

    /** Services leave blanks and quotes in their links. */
    private static String escaped(String link) {
        return link.replace(" ", "%20").replace("\"", "%22").replace("|", "%7C").replace("^", "%5E");
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
