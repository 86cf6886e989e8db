#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>A reference may escape where the language would not let it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class UnscopedRefAttribute : Attribute;
#endif
