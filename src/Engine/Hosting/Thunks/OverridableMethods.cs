using System.ComponentModel;

namespace Seraph;

/// <summary>The methods that a generated <see cref="IScriptCarrier"/> hands on to its script. Made once per class.</summary>
/// <param name="methods">The identities of the exported methods.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OverridableMethods(params TypeHash[] methods)
{
    internal TypeHash[] Methods { get; } = methods;
}
