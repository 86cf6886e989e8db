using System.Buffers;
using System.Text;
using Seraph.Language.Diagnostics;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// What two declarations of a shared entity are compared by: their tokens, part by part, and what the types in them mean.
/// White space and comments do not count.
/// </summary>
internal sealed class SharedShape
{
    private readonly string _head;
    private readonly List<Part> _parts = [];
    private readonly List<(string Member, string Meaning)> _meanings = [];
    private readonly SourceText _source;
    private readonly TextSpan _nameSpan;

    public SharedShape(SharedDeclaration declaration, ParseOptions options)
    {
        _source = declaration.Source;
        _nameSpan = declaration.NameSpan;
        List<string> all = Tokens(declaration.Source, declaration.Syntax.Span, options);
        int open = all.IndexOf("{");
        _head = string.Join(" ", open < 0 ? all : all.GetRange(0, open));
        switch (declaration.Syntax)
        {
            case ClassDeclarationSyntax syntax:
                AddMembers(syntax.Members, options);
                break;
            case InterfaceDeclarationSyntax syntax:
                AddMembers(syntax.Members, options);
                break;
            case EnumDeclarationSyntax syntax:
                _parts.AddRange(syntax.Members.Select(m => MakePart(m.Name.Text, m.Span, options)));
                break;
            default:
                _parts.Add(new Part("", open < 0 ? "" : string.Join(" ", all.GetRange(open, all.Count - open)), _nameSpan));
                break;
        }

        if (declaration.Type is { } type)
        {
            AddMeanings(type);
        }
        else if (declaration.Function is { } function)
        {
            _meanings.Add(("", function.ToString()));
        }
    }

    /// <summary>What differs from another declaration, and where in either; null if nothing does.</summary>
    public (string What, TextSpan Span, SymbolLocation Other)? FindDifference(SharedShape other)
    {
        if (_head != other._head)
        {
            return ("it begins differently", _nameSpan, other.Locate(other._nameSpan));
        }

        for (int i = 0; i < Math.Max(_parts.Count, other._parts.Count); i++)
        {
            if (i >= _parts.Count)
            {
                return ($"member '{other._parts[i].Name}' is missing", _nameSpan, other.Locate(other._parts[i].Span));
            }

            if (i >= other._parts.Count)
            {
                return ($"member '{_parts[i].Name}' is not there", _parts[i].Span, other.Locate(other._nameSpan));
            }

            if (_parts[i].Text != other._parts[i].Text)
            {
                string what = _parts[i].Name.Length == 0 ? "the body differs" : $"member '{_parts[i].Name}' differs";
                return (what, _parts[i].Span, other.Locate(other._parts[i].Span));
            }
        }

        for (int i = 0; i < Math.Min(_meanings.Count, other._meanings.Count); i++)
        {
            if (_meanings[i] != other._meanings[i])
            {
                string member = _meanings[i].Member.Length == 0 ? "" : $" of member '{_meanings[i].Member}'";
                return ($"the types{member} mean '{_meanings[i].Meaning}' here and '{other._meanings[i].Meaning}' there",
                    _nameSpan, other.Locate(other._nameSpan));
            }
        }

        return null;
    }

    /// <summary>The place to show when declarations differ in what they use.</summary>
    public SymbolLocation Location => Locate(_nameSpan);

    /// <summary>The tokens of a part of a text.</summary>
    public static List<string> Tokens(SourceText source, TextSpan span, ParseOptions options)
    {
        string text = source.Text.Substring(span.Start, span.Length);
        Token[] tokens = Lexer.Scan(new SourceText(source.FileName, text), new NameTable(), new DiagnosticBag(), options, out int count);
        var result = new List<string>(count);
        for (int i = 0; i < count; i++)
        {
            if (tokens[i].Length > 0)
            {
                result.Add(text.Substring(tokens[i].Start, tokens[i].Length));
            }
        }

        ArrayPool<Token>.Shared.Return(tokens, clearArray: true);
        return result;
    }

    private SymbolLocation Locate(TextSpan span) => new(_source, span);

    private void AddMembers(DeclarationSyntax[] members, ParseOptions options)
    {
        foreach (DeclarationSyntax member in members)
        {
            string name = member switch
            {
                FunctionDeclarationSyntax function => function.Name.Text,
                VirtualPropertyDeclarationSyntax property => property.Name.Text,
                VariableDeclarationSyntax fields => string.Join(", ", fields.Variables.Select(v => v.Name.Text)),
                _ => "",
            };
            _parts.Add(MakePart(name, member.Span, options));
        }
    }

    private Part MakePart(string name, TextSpan span, ParseOptions options) =>
        new(name, string.Join(" ", Tokens(_source, span, options)), span);

    private void AddMeanings(TypeDef type)
    {
        var bases = new StringBuilder(type.Base?.QualifiedName);
        foreach (TypeDef @interface in type.Interfaces)
        {
            bases.Append(", ").Append(@interface.QualifiedName);
        }

        _meanings.Add(("", bases.ToString()));
        if (type.Enum is { } @enum)
        {
            _meanings.AddRange(@enum.Values.Select(v => (v.Name.Text, v.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }

        if (type.Signature is { } signature)
        {
            _meanings.Add(("", signature.ToString()));
        }

        _meanings.AddRange(type.Constructors.Select(c => (type.Name.Text, c.ToString())));
        foreach (KeyValuePair<Name, MemberSet> member in type.Members.Entries)
        {
            if (member.Value.Field is { } field)
            {
                _meanings.Add((field.Name.Text, field.Type.ToString()));
            }

            _meanings.AddRange(member.Value.Methods.Select(m => (m.Name.Text, m.ToString())));
        }
    }

    private sealed record Part(string Name, string Text, TextSpan Span);
}
