using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>Something wrong with an export. For the analyzers only: the generator drops problems before anything is cached.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>.</param>
/// <param name="Location">Where to report it.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record ExportProblem(string Id, Location Location, EquatableArray<string> Arguments);
