#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The named members are not null when the method returns the given value.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class MemberNotNullWhenAttribute(bool returnValue, params string[] members) : Attribute
{
    public bool ReturnValue { get; } = returnValue;

    public string[] Members { get; } = members;
}
#endif
