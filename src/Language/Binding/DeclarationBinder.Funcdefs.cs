using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Funcdefs: types like others in the first pass; their signatures are bound when all types are known.</summary>
internal sealed partial class DeclarationBinder
{
    private List<(FuncdefDeclarationSyntax Syntax, TypeDef Type, Scope Scope, SourceText Source)>? _funcdefs;

    /// <summary>Funcdefs inside a class.</summary>
    private void DeclareChildren(ClassDeclarationSyntax syntax, TypeDef parent, Scope scope, SourceText source)
    {
        foreach (DeclarationSyntax declaration in syntax.Members)
        {
            if (declaration is not FuncdefDeclarationSyntax child)
            {
                continue;
            }

            MemberSet member = GetOrAddMember(parent, child.Name);
            if (member.Type is not null)
            {
                Diagnostics.ReportAlreadyDeclared(source, child.NameSpan, child.Name.Text, null);
                continue;
            }

            TypeHash hash = TypeHash.OfType(parent.QualifiedName, child.Name.Text);
            member.Type = new TypeDef(child.Name, parent.Namespace, TypeKind.Funcdef, hash, SourceOf(scope))
            {
                Parent = parent,
                Location = Locate(source, child.NameSpan),
            };
            (_funcdefs ??= []).Add((child, member.Type, scope, source));
        }
    }

    private void BindSignatures()
    {
        if (_funcdefs is null)
        {
            return;
        }

        foreach ((FuncdefDeclarationSyntax syntax, TypeDef type, Scope scope, SourceText source) in _funcdefs)
        {
            DataType result = BindReturnType(syntax.ReturnType, syntax.ReturnsReference, scope, source);
            ParamDef[] parameters = BindParameters(syntax.Parameters, scope, source);

            // As in the reference, a funcdef has no default arguments, even if some are written.
            parameters = Array.ConvertAll(parameters, p => p.Default is null ? p : new ParamDef(p.Name, p.Type));
            var function = new FunctionDef(syntax.Name, result, parameters, FfiFunctionKind.Function, type.Source)
            {
                Namespace = scope.Namespace,
            };
            type.Signature = function.AsSignatureOf(type);
        }
    }
}
