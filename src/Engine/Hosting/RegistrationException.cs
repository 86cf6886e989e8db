namespace Seraph;

/// <summary>The installed modules don't fit together, so that no unit can be created.</summary>
public sealed class RegistrationException : InvalidOperationException
{
    internal RegistrationException(IReadOnlyList<RegistrationError> errors)
        : base("The installed modules can't be sealed:" + Environment.NewLine + string.Join(Environment.NewLine, errors)) =>
        Errors = errors;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<RegistrationError> Errors { get; }
}
