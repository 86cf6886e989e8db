#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Null is disallowed as an input although the type allows it.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class DisallowNullAttribute : Attribute;
#endif
