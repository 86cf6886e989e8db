namespace Seraph.Generators.Model;

/// <summary>The class whose objects stand for those of script classes that derive from an exported class or implement an interface.</summary>
/// <param name="IsInterface">The exported type is an interface.</param>
/// <param name="Constructors">The parameters of each constructor, the script's object first.</param>
/// <param name="Members">What hands calls on to the script.</param>
internal sealed record CarrierExport(
    bool IsInterface, EquatableArray<EquatableArray<ParameterExport>> Constructors, EquatableArray<CarrierMember> Members)
{
    /// <summary>The name of the class inside the one that registers the type.</summary>
    public const string Name = "Carrier";
}

/// <summary>A method, property or indexer of a carrier.</summary>
/// <param name="Header">The declaration as C# text, without what stands in braces.</param>
/// <param name="Calls">The call of a method, or those of the accessors.</param>
internal sealed record CarrierMember(string Header, EquatableArray<CarrierCall> Calls);

/// <summary>A call that goes to the script.</summary>
/// <param name="Accessor"><c>get</c> or <c>set</c>; empty for a method.</param>
/// <param name="Method">The identity of the exported method.</param>
/// <param name="Parameters">All C# parameters.</param>
/// <param name="Result">What the method gives.</param>
/// <param name="Base">C# text that calls the method of the base class; null if it has none.</param>
internal sealed record CarrierCall(
    string Accessor, TypeHash Method, EquatableArray<ParameterExport> Parameters, ValueExport Result, string? Base);
