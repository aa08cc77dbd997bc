package nl.gestand.events.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ministry (ministerie) under one of its names.
 *
 * @param code the usual abbreviation, such as {@code JenV}: what events store
 * @param tooi the URI of the ministry in TOOI, the government's register of organisations; renaming keeps it
 * @param validFrom first day of the name, after the decree; null when no source gives it
 * @param validTo last day of the name; null while it is in force
 */
public record Ministry(
        String code,
        String name,
        @Nullable String tooi,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
