#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>An output is not null although the type allows it.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class NotNullAttribute : Attribute;
#endif
