/** Dossiers as they are shown. */
@NullMarked
package nl.gestand.query.dossier;

import org.jspecify.annotations.NullMarked;
