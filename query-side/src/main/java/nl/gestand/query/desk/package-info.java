/** The pages of a liaison's desk and a clerk's worklist: what there is to do, the forms with what was typed into them, and what they would change. */
@NullMarked
package nl.gestand.query.desk;

import org.jspecify.annotations.NullMarked;
