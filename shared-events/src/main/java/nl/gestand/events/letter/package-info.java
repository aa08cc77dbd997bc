/** Facts on letters to parliament (Kamerbrieven). */
@NullMarked
package nl.gestand.events.letter;

import org.jspecify.annotations.NullMarked;
