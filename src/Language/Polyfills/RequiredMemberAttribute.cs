#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Marks a type with required members, and each of them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class RequiredMemberAttribute : Attribute;
#endif
