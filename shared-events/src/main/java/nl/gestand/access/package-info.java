/** Who is calling: accounts, roles, sign-in. */
@NullMarked
package nl.gestand.access;

import org.jspecify.annotations.NullMarked;
