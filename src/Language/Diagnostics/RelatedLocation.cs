namespace Seraph;

/// <summary>A second place that explains a diagnostic: an earlier declaration, a candidate of a call.</summary>
/// <param name="Message">What is to be seen there.</param>
/// <param name="File">The script file, or null for a host declaration.</param>
/// <param name="Position">The position in the file; default for a host declaration.</param>
public sealed record RelatedLocation(string Message, string? File = null, LinePosition Position = default)
{
    /// <summary>The place and the message, as printed below a diagnostic.</summary>
    public override string ToString() => File is null ? Message : $"{File}({Position.Line},{Position.Column}): {Message}";
}
