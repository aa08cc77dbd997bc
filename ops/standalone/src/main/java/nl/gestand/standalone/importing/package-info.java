/** The client that brings the Chamber's open data to a running register. */
@NullMarked
package nl.gestand.standalone.importing;

import org.jspecify.annotations.NullMarked;
