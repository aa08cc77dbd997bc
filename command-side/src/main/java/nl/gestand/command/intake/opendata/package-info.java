/** Brings the open data of the Tweede Kamer into the register: pages of records in, facts out. */
@NullMarked
package nl.gestand.command.intake.opendata;

import org.jspecify.annotations.NullMarked;
