namespace Seraph.Generators.Model;

/// <summary>How a C# member is called.</summary>
/// <param name="Kind">The form of the call.</param>
/// <param name="Name">The member's name, the operator or the type, as C# text.</param>
/// <param name="Self">How the object is passed.</param>
/// <param name="Receiver">The type as C# text: of the object, or the one that declares a static member.</param>
/// <param name="Via">The base or interface as which the object is used, the class of an extension method, or null.</param>
/// <param name="Result">What the member gives.</param>
/// <param name="Parameters">All C# parameters, those that the engine supplies included.</param>
internal sealed record CallExport(
    CallKind Kind, string Name, SelfKind Self, string Receiver, string? Via, ValueExport Result, EquatableArray<ParameterExport> Parameters)
{
    /// <summary>The member is protected: emitted code needs an accessor for it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>It works with the frame of the call, so there is no twin without one.</summary>
    public bool NeedsFrame => Parameters.Any(p => p.Role == ParameterRole.Frame);
}
