/** The operator's commands, sent to a running register. */
@NullMarked
package nl.gestand.standalone.operate;

import org.jspecify.annotations.NullMarked;
