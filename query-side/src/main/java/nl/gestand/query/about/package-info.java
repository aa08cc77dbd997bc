/** What the register is, told to its readers. */
@NullMarked
package nl.gestand.query.about;

import org.jspecify.annotations.NullMarked;
