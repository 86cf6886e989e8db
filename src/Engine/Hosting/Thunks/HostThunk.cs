namespace Seraph;

/// <summary>Runs a host function: reads its arguments from the frame and returns its result there.</summary>
/// <param name="frame">The arguments, and the place of the result.</param>
public delegate void HostThunk(ref CallFrame frame);
