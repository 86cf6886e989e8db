namespace Seraph;

/// <summary>A fault in what the host registered.</summary>
/// <param name="Id">The rule, such as <c>SER2001</c>; the same as in the IDE where the analyzer knows it.</param>
/// <param name="Module">The module that registered it.</param>
/// <param name="Message">What is wrong: function, parameter and, where one is near, the name that was perhaps meant.</param>
public sealed record RegistrationError(string Id, string Module, string Message)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Module}: error {Id}: {Message}";
}
