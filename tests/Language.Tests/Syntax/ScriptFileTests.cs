using System.Text;
using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Syntax;

public sealed class ScriptFileTests
{
    private static IEnumerable<TestCaseData> Files() =>
        Directory.GetFiles(SyntaxTest.PathOf("Inputs"), "*.as").Order(StringComparer.Ordinal)
            .Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(path)));

    [TestCaseSource(nameof(Files))]
    public void Script_ParsesWithoutDiagnostics_AndSpansNest(string path)
    {
        CompilationUnitSyntax unit = SyntaxTest.Parse(File.ReadAllText(path));

        foreach (SyntaxNode node in SyntaxPrinter.Nodes(unit))
        {
            IEnumerable<SyntaxNode> children = node.GetType().GetProperties().Select(property => property.GetValue(node))
                .SelectMany(value => value switch { SyntaxNode child => [child], SyntaxNode?[] list => list.OfType<SyntaxNode>(), _ => [] });
            foreach (SyntaxNode child in children)
            {
                bool isInside = child.Span.Start >= node.Span.Start && child.Span.End <= node.Span.End;
                Assert.That(isInside, Is.True, $"{child.Kind} {child.Span} in {node.Kind} {node.Span}");
            }
        }
    }

    [Test]
    public void HugeScript_ParsesWithoutDiagnostics()
    {
        string part = File.ReadAllText(SyntaxTest.PathOf("Inputs/medium.as"));
        var text = new StringBuilder();
        for (int i = 0; i < 50; i++)
        {
            text.Append($"namespace N{i}\n{{\n").Append(part).Append("}\n");
        }

        Assert.That(SyntaxTest.Parse(text.ToString()).Members, Has.Length.EqualTo(50));
    }

    [Test]
    public void EveryKindOfNode_IsParsedFromTheSample()
    {
        CompilationUnitSyntax unit = SyntaxTest.Parse(File.ReadAllText(SyntaxTest.PathOf("Inputs/all-nodes.as")));
        ExpressionSyntax faulty = ((ExpressionStatementSyntax)((FunctionDeclarationSyntax)SyntaxTest.Parse("void f() { ); }", out _).Members[0])
            .Body!.Statements[0]).Expression;

        IEnumerable<SyntaxKind> kinds = SyntaxPrinter.Nodes(unit).Append(faulty).Select(node => node.Kind).Distinct();
        Assert.That(kinds, Is.EquivalentTo(Enum.GetValues<SyntaxKind>()));
    }

    [Test]
    public void EveryNodeClass_IsNamedAfterItsKind()
    {
        IEnumerable<string> classes = typeof(SyntaxNode).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract).Select(type => type.Name);

        Assert.That(classes, Is.EquivalentTo(Enum.GetNames<SyntaxKind>().Select(name => name + "Syntax")));
    }
}
