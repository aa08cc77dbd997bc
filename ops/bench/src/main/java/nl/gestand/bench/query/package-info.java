/** Questions to a register of the size its users have, beside the same ones put to SQLite. */
@NullMarked
package nl.gestand.bench.query;

import org.jspecify.annotations.NullMarked;
