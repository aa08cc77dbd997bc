/** Letters to parliament: registered, held as a document, withdrawn. */
@NullMarked
package nl.gestand.command.letter;

import org.jspecify.annotations.NullMarked;
