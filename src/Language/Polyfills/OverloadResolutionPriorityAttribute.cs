#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Ranks a member among its overloads.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    public int Priority { get; } = priority;
}
#endif
