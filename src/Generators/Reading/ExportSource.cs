using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Reading;

/// <summary>Which C# member a definition was read from. For the analyzers only, like <see cref="ExportProblem"/>.</summary>
/// <param name="Definition">The function, field or constant; compared by reference.</param>
/// <param name="Member">The member.</param>
internal sealed record ExportSource(object Definition, ISymbol Member);
