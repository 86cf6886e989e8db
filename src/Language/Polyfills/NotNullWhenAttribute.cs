#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>An output is not null when the method returns the given value.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
