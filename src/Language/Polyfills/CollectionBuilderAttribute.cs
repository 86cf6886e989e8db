#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Names the method that builds the type from a collection expression.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}
#endif
