#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a constructor sets all required members.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class SetsRequiredMembersAttribute : Attribute;
#endif
