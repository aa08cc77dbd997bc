/** Reads the open data's records (zaken, toezeggingen, teksten) into what they say, without asking the register. */
@NullMarked
package nl.gestand.command.intake.opendata.reading;

import org.jspecify.annotations.NullMarked;
