using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Caching;

/// <summary>What of one file can change how other files are read. Found out once for each file, from its syntax alone.</summary>
/// <param name="Declarations">
/// A hash of usings, of types with their attributes and bases, of constants and enums, and of what structs hold: all but the
/// members of classes and interfaces.
/// </param>
/// <param name="MemberNames">The names of those members.</param>
/// <param name="ConstantNames">The names that constants, default values and attributes mention.</param>
internal sealed record SourceSurface(ulong Declarations, HashSet<string> MemberNames, HashSet<string> ConstantNames)
{
    private static readonly ConditionalWeakTable<SyntaxTree, SourceSurface> s_known = new();

    public static SourceSurface Of(SyntaxTree tree) =>
        s_known.GetValue(tree, static t => SurfaceReader.Read(((CSharpSyntaxTree)t).GetCompilationUnitRoot()));
}
