#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Gives a parameter the text of another argument.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
#endif
