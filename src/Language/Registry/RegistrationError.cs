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

    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Module}: error {Id}: {Message}";
}
