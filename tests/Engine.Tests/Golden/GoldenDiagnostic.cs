namespace Seraph.Engine.Tests.Golden;

/// <summary>An error or warning. Two are equal if line, severity and id are; the message is for the reader.</summary>
internal sealed record GoldenDiagnostic(int Line, string Severity, string Id, string Message) : IComparable<GoldenDiagnostic>
{
    public bool Equals(GoldenDiagnostic? other) => other is not null && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Line, Severity, Id);

    public int CompareTo(GoldenDiagnostic? other) =>
        other is null ? 1 : (Line, Id, Severity).CompareTo((other.Line, other.Id, other.Severity));

    public override string ToString() => $"line {Line}: {Severity} {Id}{(Message.Length == 0 ? "" : $" ({Message})")}";
}
