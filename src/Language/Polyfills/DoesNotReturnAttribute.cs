#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The method never returns.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class DoesNotReturnAttribute : Attribute;
#endif
