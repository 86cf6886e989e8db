#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Null is allowed as an input although the type disallows it.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class AllowNullAttribute : Attribute;
#endif
