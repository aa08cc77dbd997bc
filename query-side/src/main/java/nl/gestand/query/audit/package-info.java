/** The auditor's desk: the whole log as a time line, the register on a day, the proof of each event. */
@NullMarked
package nl.gestand.query.audit;

import org.jspecify.annotations.NullMarked;
