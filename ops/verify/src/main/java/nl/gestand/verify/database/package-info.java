/** A log in its database. */
@NullMarked
package nl.gestand.verify.database;

import org.jspecify.annotations.NullMarked;
