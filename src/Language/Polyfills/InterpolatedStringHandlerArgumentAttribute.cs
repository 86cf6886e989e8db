#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Names the arguments that a handler of interpolated strings receives.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public string[] Arguments { get; } = arguments;
}
#endif
