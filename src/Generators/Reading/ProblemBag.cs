using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>Collects what is wrong with one export.</summary>
/// <param name="request">The export.</param>
internal sealed class ProblemBag(ExportRequest request)
{
    private readonly List<ExportProblem> _problems = [];

    public IReadOnlyList<ExportProblem> Problems => _problems;

    /// <summary>Reports a fault of the type itself, or of its attribute.</summary>
    public void ReportType(string id, params string[] arguments) => Add(id, request.AttributeLocation, arguments);

    /// <summary>
    /// Reports why a member is left out, or what of it is lost. Members inherited from source are reported at the exporting type;
    /// of code that the user does not own nothing is reported, as nothing can be done about it there.
    /// </summary>
    public void ReportMember(ISymbol member, Fault fault)
    {
        if (Locate(member) is { } location)
        {
            Add(fault.Id, location, member.ToDisplayString(CodeText.Message), fault.Text);
        }
    }

    private Location? Locate(ISymbol member)
    {
        if (member.Locations.FirstOrDefault(l => l.IsInSource) is { } own)
        {
            return SymbolEqualityComparer.Default.Equals(member.ContainingType, request.Type) || SymbolEqualityComparer.Default.Equals(member, request.Type)
                ? own
                : request.Location;
        }

        // The constructor that the compiler adds has no place of its own.
        return member.IsImplicitlyDeclared ? request.Type.Locations.FirstOrDefault(l => l.IsInSource) : null;
    }

    private void Add(string id, Location location, params string[] arguments) =>
        _problems.Add(new ExportProblem(id, location, arguments.ToEquatableArray()));
}
