/** The sample register: five letters and what they say, sent as a liaison would. */
@NullMarked
package nl.gestand.standalone.sample;

import org.jspecify.annotations.NullMarked;
