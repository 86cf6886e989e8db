using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads the members of classes, structs, interfaces and static classes.</summary>
internal static class MemberReader
{
    public static void ReadAll(ExportBuilder builder, CancellationToken token)
    {
        List<ISymbol> members = MemberCollector.Collect(builder.Request, builder.Index);
        foreach (IMethodSymbol method in members.OfType<IMethodSymbol>())
        {
            foreach (ScriptDeclaration declaration in ScriptDeclaration.FindAll(method))
            {
                DeclaredMethodReader.Read(method, declaration, builder);
            }
        }

        foreach (IMethodSymbol constructor in members.OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Constructor))
        {
            ConstructorReader.Read(constructor, builder);
        }

        foreach (ISymbol member in members)
        {
            token.ThrowIfCancellationRequested();
            if (builder.Type.IsGenericType && member is { IsStatic: true } and not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
            {
                builder.Problems.ReportMember(member, Fault.Unsupported("scripts have no place for static members of generic classes"));
                continue;
            }

            switch (member)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } declared when declared.HasAttribute(KnownNames.ScriptDeclarationAttribute): break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method when IteratorReader.IsEnumeration(method): break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method: ReadMethod(method, builder); break;
                case IPropertySymbol property: PropertyReader.Read(property, builder); break;
                case IFieldSymbol field: FieldReader.Read(field, builder); break;
                case IEventSymbol @event: EventReader.Read(@event, builder); break;
            }
        }

        OperatorReader.ReadAll(members, builder);
        EnumerationReader.Read(builder);
        ReportUnknownNames(builder);
    }

    private static void ReadMethod(IMethodSymbol method, ExportBuilder builder)
    {
        if (method.IsVararg || (method.IsGenericMethod && builder.Type.IsGenericType))
        {
            builder.Problems.ReportMember(method, Fault.Unsupported(
                method.IsVararg ? "variable arguments are not supported" : "generic methods of generic classes are not supported"));
            return;
        }

        if (method is { IsStatic: false, Arity: > 1 })
        {
            builder.Problems.ReportMember(method, Fault.Unsupported("scripts can write one type argument for a method; a static one may have more"));
            return;
        }

        string name = MemberNames.Of(method, builder.Request);
        if (ExtensionReader.FindTarget(method, builder) is { } target)
        {
            ExtensionReader.Read(method, name, target, builder);
        }
        else if (builder.CheckName(method, name) && builder.Signatures.Read(method, method) is { } signature)
        {
            FfiFunctionTraits traits = builder.IsStruct && method.IsReadOnly ? FfiFunctionTraits.Const : FfiFunctionTraits.None;
            foreach (Signature one in Overriding.IsProtected(method) ? [signature] : signature.WithShorter(method))
            {
                string parameters = TypeParameterReader.Read(method.TypeParameters)?.List ?? "";
                builder.AddCall(method, name, one, CallKind.Method, CodeText.Identifier(method.Name) + parameters, traits);
            }
        }
    }

    private static void ReportUnknownNames(ExportBuilder builder)
    {
        foreach (string name in builder.Request.Options.MemberNames)
        {
            if (!Levels(builder.Type).Any(level => level.GetMembers().Any(m => ExportOptions.NameOf(m) == name)))
            {
                builder.Problems.ReportType(ProblemIds.UnknownMember, builder.Type.ToDisplayString(CodeText.Message), name);
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            yield return level;
        }

        foreach (INamedTypeSymbol inherited in type.AllInterfaces)
        {
            yield return inherited;
        }
    }
}
