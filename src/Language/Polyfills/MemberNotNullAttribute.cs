#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The named members are not null when the method returns.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class MemberNotNullAttribute(params string[] members) : Attribute
{
    public string[] Members { get; } = members;
}
#endif
