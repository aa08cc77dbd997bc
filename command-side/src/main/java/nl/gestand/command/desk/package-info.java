/** What the desk of a liaison or a clerk sends: forms, read into the same requests that programs send, by way of drafts. */
@NullMarked
package nl.gestand.command.desk;

import org.jspecify.annotations.NullMarked;
