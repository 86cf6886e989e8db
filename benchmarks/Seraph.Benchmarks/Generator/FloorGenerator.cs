using Microsoft.CodeAnalysis;

namespace Seraph.Benchmarks.Generator;

/// <summary>Does nothing with what carries the attribute but name it: what any generator behind it costs at least.</summary>
#pragma warning disable RS1036, RS1041, RS1042 // never loaded by a compiler
[Generator(LanguageNames.CSharp)]
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.SyntaxProvider.ForAttributeWithMetadataName(
            typeof(ScriptExportAttribute).FullName!, static (_, _) => true, static (found, _) => found.TargetSymbol.Name);
        context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name + ".g.cs", "// " + name));
    }
}
