/// The commands. Arguments enter, data leaves on standard output and everything else on standard error, with an exit
/// code.
///
/// This is the only place that prints or ends the process; what a command does is done elsewhere.
@NullMarked
package org.papergraph.cli;

import org.jspecify.annotations.NullMarked;
