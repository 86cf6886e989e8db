using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>What came of reading one <c>[ScriptExport]</c>.</summary>
/// <param name="Export">The export; null where nothing can be exported.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Sources">Where its definitions come from.</param>
internal sealed record ExportResult(TypeExport? Export, IReadOnlyList<ExportProblem> Problems, IReadOnlyList<ExportSource> Sources);
