using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Seraph.Generators.Reading;

/// <summary>
/// Reads the summary of XML comments as plain text. From the source itself: a project that writes no documentation file has no XML
/// comments as the compiler sees it. Of foreign symbols from the XML beside the reference, where the compiler has read it.
/// </summary>
internal static class DocumentationReader
{
    private const string Start = "<summary>";

    /// <summary>The summary in one line, or null.</summary>
    public static string? Find(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.IsEmpty && !symbol.IsImplicitlyDeclared)
        {
            return Read(symbol.GetDocumentationCommentXml() ?? "") is { Length: > 0 } foreign ? foreign : null;
        }

        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            SyntaxNode node = reference.GetSyntax();
            SyntaxNode? declaration = node is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : node as MemberDeclarationSyntax;

            // What a primary constructor stands for has the comment of its type.
            bool isOfType = symbol is not INamedTypeSymbol && declaration is BaseTypeDeclarationSyntax;
            string comment = declaration is null || isOfType ? "" : CommentOf(declaration);
            if (Read(comment) is { Length: > 0 } summary)
            {
                return summary;
            }

            if (FindInherited(symbol, comment) is { } inherited)
            {
                return inherited;
            }
        }

        return null;
    }

    // <inheritdoc cref="Min(int, int)"/>: overloads share the summary of the member of that name that has one.
    private static string? FindInherited(ISymbol symbol, string comment)
    {
        const string Marker = "<inheritdoc cref=\"";
        int start = comment.IndexOf(Marker, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += Marker.Length;
        int end = comment.IndexOfAny(['(', '"'], start);
        return end < 0 ? null : symbol.ContainingType?.GetMembers(comment.Substring(start, end - start))
            .SelectMany(m => m.DeclaringSyntaxReferences, static (_, r) => r.GetSyntax()).OfType<MemberDeclarationSyntax>()
            .Select(d => Read(CommentOf(d))).FirstOrDefault(s => s.Length > 0);
    }

    private static string CommentOf(SyntaxNode declaration)
    {
        if (!declaration.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.HasStructure))
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (string line in declaration.GetLeadingTrivia().ToFullString().Split('\n').Select(l => l.Trim()))
        {
            text.Append(line.StartsWith("///", StringComparison.Ordinal) ? line.Substring(3) : "").Append('\n');
        }

        return text.ToString();
    }

    private static string Read(string comment)
    {
        int start = comment.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        if (start < Start.Length)
        {
            return "";
        }

        // Most summaries are plain text.
        int end = comment.IndexOf("</summary>", start, StringComparison.Ordinal);
        if (end >= 0 && comment.IndexOfAny(['<', '&'], start, end - start) < 0)
        {
            return Normalize(comment.Substring(start, end - start));
        }

        try
        {
            XElement root = XElement.Parse($"<doc>{comment}</doc>");
            return (root.Element("summary") ?? root.Element("member")?.Element("summary")) is { } summary ? Normalize(TextOf(summary)) : "";
        }
        catch (XmlException)
        {
            return "";   // the compiler says so, where documentation is asked for
        }
    }

    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { HasElements: false, IsEmpty: true } reference => NameOf(reference),
        XElement inner => TextOf(inner),
        _ => "",
    }));

    // <see cref="Player.Damage(int)"/> is Player.Damage, <paramref name="amount"/> is amount, cref="T:System.Random" is Random.
    private static string NameOf(XElement reference)
    {
        string name = (reference.Attributes().FirstOrDefault(a => a.Name.LocalName is "cref" or "name" or "langword")?.Value ?? " ").Split('(')[0];
        return name.Length > 2 && name[1] == ':' ? name.Substring(Math.Max(name.LastIndexOf('.'), 1) + 1) : name;
    }

    private static string Normalize(string text) =>
        string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
