using System.ComponentModel;

namespace Seraph;

/// <summary>Puts what a task gave into the result and the outputs of the call that waited for it; generated code has one for tasks of several values.</summary>
/// <typeparam name="T">What the task gives.</typeparam>
/// <param name="frame">The call.</param>
/// <param name="value">What the task gave.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void HostResult<in T>(ref CallFrame frame, T value);
