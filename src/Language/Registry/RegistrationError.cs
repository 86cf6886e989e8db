namespace Seraph;

/// <summary>A fault in what the host registered.</summary>
/// <param name="Id">The rule, such as <c>SER2001</c>; the same as in the IDE where the analyzer knows it.</param>
/// <param name="Module">The module that registered it.</param>
/// <param name="Message">What is wrong: function, parameter and, where one is near, the name that was perhaps meant.</param>
public sealed record RegistrationError(string Id, string Module, string Message)
{
    /// <summary>The function it is about, with its namespace or type; null if it is about none.</summary>
    public string? Function { get; init; }

    /// <summary>The parameter it is about; null if it is about none.</summary>
    public string? ParameterName { get; init; }

    /// <summary>The index of that parameter, from 0.</summary>
    public int? ParameterIndex { get; init; }

    /// <summary>The C# type that is exported, or that registers it by hand; null where that is not known.</summary>
    public string? Origin { get; init; }

    /// <summary>The definition it is about; null if it is about several.</summary>
    internal object? Subject { get; init; }

    /// <summary>The two sides of a clash are registered by different modules, which a host may not install together.</summary>
    internal bool IsBetweenModules { get; init; }

    /// <inheritdoc/>
    public bool Equals(RegistrationError? other) =>
        other is not null && Id == other.Id && Module == other.Module && Message == other.Message && Function == other.Function
        && ParameterName == other.ParameterName && ParameterIndex == other.ParameterIndex && Origin == other.Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => Message.GetHashCode();

    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Module}: error {Id}: {Message}{(Origin is null ? "" : $" (C#: {Origin})")}";
}
