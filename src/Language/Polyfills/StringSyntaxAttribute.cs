#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Names the syntax that a string holds.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class StringSyntaxAttribute(string syntax) : Attribute
{
    public string Syntax { get; } = syntax;
}
#endif
