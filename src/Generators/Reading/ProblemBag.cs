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
    /// Reports why a member is left out, or what of it is lost. Members inherited from source are reported at the exporting type,
    /// those of an exported type that the user does not own at the attribute, and with less weight: nothing can be done about it
    /// there. What an own type inherits from such types is not reported.
    /// </summary>
    public void ReportMember(ISymbol member, Fault fault)
    {
        string name = member.ToDisplayString(CodeText.Message);
        if (Locate(member) is { } location)
        {
            Add(fault.Id, location, name, fault.Text);
        }
        else if (request.IsOnAssembly)
        {
            Add(ProblemIds.ForeignMember, request.AttributeLocation, name, Describe(fault));
        }
    }

    private static string Describe(Fault fault) => fault.Id switch
    {
        ProblemIds.UnknownType => $"nothing exports the type '{fault.Text}'",
        ProblemIds.DuplicateFunction => $"in scripts it is '{fault.Text}' like another member",
        ProblemIds.DuplicateName => $"another member has the name '{fault.Text}'",
        ProblemIds.InvalidName => $"scripts cannot write the name '{fault.Text}'",
        ProblemIds.InexpressibleDefault => $"of parameter '{fault.Text}' scripts cannot leave out the default",
        _ => fault.Text,
    };

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
