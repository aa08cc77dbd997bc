/** Deadlines as people write them, read as intervals of days: a small grammar of rules. */
@NullMarked
package nl.gestand.command.deadline;

import org.jspecify.annotations.NullMarked;
