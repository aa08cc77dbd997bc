/** The text of a document, whatever it was written with: by its content, within bounds. */
@NullMarked
package nl.gestand.command.document;

import org.jspecify.annotations.NullMarked;
