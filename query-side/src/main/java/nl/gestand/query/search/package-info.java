/** Search over motions, commitments and letters at once. */
@NullMarked
package nl.gestand.query.search;

import org.jspecify.annotations.NullMarked;
