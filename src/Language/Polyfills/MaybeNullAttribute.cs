#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>An output may be null although the type disallows it.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class MaybeNullAttribute : Attribute;
#endif
