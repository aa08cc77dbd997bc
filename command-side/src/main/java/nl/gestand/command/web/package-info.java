/** The write side of the HTTP interface: requests read into commands, answers given once. */
@NullMarked
package nl.gestand.command.web;

import org.jspecify.annotations.NullMarked;
