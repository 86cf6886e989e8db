using System.Runtime.CompilerServices;
using Seraph.Engine.Hosting.Thunks;

namespace Seraph;

/// <summary>Names a field of a struct: <c>static (ref Vector3 value) => ref value.X</c>.</summary>
/// <typeparam name="TStruct">The struct.</typeparam>
/// <typeparam name="TField">The field's type.</typeparam>
/// <param name="value">A value of the struct.</param>
/// <returns>The field inside that value.</returns>
public delegate ref readonly TField FieldSelector<TStruct, TField>(ref TStruct value)
    where TStruct : struct;

/// <summary>The C# field behind a field of an unmanaged struct. It is the <see cref="FfiPropertyDef.Native"/> of such a field.</summary>
public abstract class HostField : INativeField
{
    private protected HostField()
    {
    }

    /// <summary>The offset from the start of the struct in bytes.</summary>
    public abstract int Offset { get; }

    /// <summary>The field that the selector returns; where it is, is found at the first use.</summary>
    public static HostField At<TStruct, TField>(FieldSelector<TStruct, TField> selector)
        where TStruct : struct => new SelectedField<TStruct, TField>(selector);
}
