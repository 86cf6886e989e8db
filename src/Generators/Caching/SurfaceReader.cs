using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Seraph.Language.Text;

namespace Seraph.Generators.Caching;

/// <summary>Reads the surface of a file. What it does not know it takes as it is, bodies included: that is too much, never too little.</summary>
internal sealed class SurfaceReader
{
    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _constantNames = new(StringComparer.Ordinal);
    private ulong _hash = StableHash.Start();

    public static SourceSurface Read(CompilationUnitSyntax unit)
    {
        var reader = new SurfaceReader();
        reader.ReadParts(unit, null);
        return new SourceSurface(reader._hash, reader._memberNames, reader._constantNames);
    }

    private void ReadParts(SyntaxNode scope, TypeDeclarationSyntax? owner)
    {
        foreach (SyntaxNodeOrToken part in scope.ChildNodesAndTokens())
        {
            switch (part.AsNode())
            {
                case null: Add(part.AsToken()); break;
                case TypeDeclarationSyntax type when !IsTakenWhole(type): ReadParts(type, type); break;
                case BaseNamespaceDeclarationSyntax inner: ReadParts(inner, null); break;
                case GlobalStatementSyntax: Add("statement"); break;   // there is a class Program
                case ParameterListSyntax parameters when owner?.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration:
                    ReadParameters(parameters);
                    _memberNames.UnionWith(parameters.Parameters.Select(p => p.Identifier.ValueText));
                    break;
                case MemberDeclarationSyntax member and not BaseTypeDeclarationSyntax and not DelegateDeclarationSyntax when owner is not null:
                    ReadMember(member, owner);
                    break;
                case var other: AddAll(other); break;
            }
        }
    }

    // The compiler asks attributes for their constructors. A parameter of a struct is kept in it where a method names it.
    private static bool IsTakenWhole(TypeDeclarationSyntax type) =>
        type.Identifier.ValueText.EndsWith("Attribute", StringComparison.Ordinal)
        || (type is StructDeclarationSyntax && (Has(type, SyntaxKind.PartialKeyword) || type.ParameterList?.Parameters.All(IsNumber) == false));

    private static bool IsNumber(ParameterSyntax parameter) =>
        parameter.Type is PredefinedTypeSyntax { Keyword: var keyword } && !keyword.IsKind(SyntaxKind.StringKeyword) && !keyword.IsKind(SyntaxKind.ObjectKeyword);

    private void ReadMember(MemberDeclarationSyntax member, TypeDeclarationSyntax owner)
    {
        bool isStatic = Has(member, SyntaxKind.StaticKeyword);
        bool isHeld = !isStatic && owner.Kind() is SyntaxKind.StructDeclaration or SyntaxKind.RecordStructDeclaration;
        if (isStatic && Has(member, SyntaxKind.AbstractKeyword))
        {
            Add("static abstract");
        }

        ReadConstants(member.AttributeLists);
        switch (member)
        {
            case FieldDeclarationSyntax field when Has(field, SyntaxKind.ConstKeyword):
                AddAll(field);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    ReadStored(variable.Identifier, field, field.Declaration.Type, isHeld);
                }

                break;
            case PropertyDeclarationSyntax property:
                ReadStored(property.Identifier, property, property.Type, isHeld && IsStored(property));
                ReadAccessors(property);
                break;
            case EventDeclarationSyntax @event:
                _memberNames.Add(@event.Identifier.ValueText);
                ReadAccessors(@event);
                break;
            case IndexerDeclarationSyntax indexer:
                ReadParameters(indexer.ParameterList);
                ReadAccessors(indexer);
                break;
            case BaseMethodDeclarationSyntax method:
                ReadParameters(method.ParameterList);
                if (method is MethodDeclarationSyntax { Identifier: var name })
                {
                    _memberNames.Add(name.ValueText);
                }

                break;
            default:
                AddAll(member);
                break;
        }
    }

    // What a struct holds decides whether it lives in number slots.
    private void ReadStored(SyntaxToken name, MemberDeclarationSyntax member, TypeSyntax type, bool isHeld)
    {
        _memberNames.Add(name.ValueText);
        if (isHeld)
        {
            Add(name);
            Add(member.Modifiers.ToString());
            AddAll(type);
        }
    }

    private static bool IsStored(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.Any(a => a is { Body: null, ExpressionBody: null }) == true
        || property.DescendantTokens().Any(t => t.Text == "field");

    private void ReadAccessors(BasePropertyDeclarationSyntax property)
    {
        foreach (AccessorDeclarationSyntax accessor in property.AccessorList?.Accessors ?? default)
        {
            ReadConstants(accessor.AttributeLists);
        }
    }

    private void ReadParameters(BaseParameterListSyntax parameters)
    {
        foreach (ParameterSyntax parameter in parameters.Parameters)
        {
            ReadConstants(parameter.AttributeLists);
            if (parameter.Default is { } value)
            {
                ReadConstants(value);
            }
        }
    }

    private void ReadConstants(SyntaxList<AttributeListSyntax> attributes)
    {
        foreach (AttributeListSyntax list in attributes)
        {
            ReadConstants(list);
        }
    }

    private void ReadConstants(SyntaxNode node)
    {
        foreach (SyntaxToken token in node.DescendantTokens())
        {
            ReadConstant(token);
        }
    }

    private void ReadConstant(SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            _constantNames.Add(token.ValueText);
        }
    }

    private void AddAll(SyntaxNode node)
    {
        bool isConstant = node is FieldDeclarationSyntax or EnumDeclarationSyntax or DelegateDeclarationSyntax or TypeDeclarationSyntax
            or ParameterListSyntax or AttributeListSyntax;
        foreach (SyntaxToken token in node.DescendantTokens())
        {
            Add(token);
            if (isConstant)
            {
                ReadConstant(token);
            }
        }
    }

    private void Add(SyntaxToken token) => Add(token.ValueText);

    private void Add(string text) => _hash = StableHash.Mix(_hash, StableHash.OfText(text.AsSpan()));

    private static bool Has(MemberDeclarationSyntax member, SyntaxKind modifier) => member.Modifiers.Any(modifier);
}
