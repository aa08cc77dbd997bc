/** Letters as facts cite them, and whether what they quote is there. */
@NullMarked
package nl.gestand.query.evidence;

import org.jspecify.annotations.NullMarked;
