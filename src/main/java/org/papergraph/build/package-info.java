/// The phases in their order, and the account of what each did.
///
/// Names of files, folders and addresses enter; a published graph and a [BuildReport] leave. A bad entry never stops a
/// build: it becomes a [Problem] with its place. A source that cannot be read at all does, with a [BuildException].
@NullMarked
package org.papergraph.build;

import org.jspecify.annotations.NullMarked;
