using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;
using Seraph.Language.Ffi;
using Seraph.Language.Registry;

namespace Seraph.Generators.Reading;

/// <summary>Reads methods with <c>[ScriptDeclaration]</c>: scripts see what the text says, and C# is called as its signature says.</summary>
internal static class DeclaredMethodReader
{
    private static readonly TypeHash s_array = TypeHash.OfType("", "array", 1);

    public static void Read(IMethodSymbol method, ScriptDeclaration declaration, ExportBuilder builder)
    {
        if (method.IsGenericMethod || builder.Type.IsGenericType)
        {
            builder.Problems.ReportMember(method, Fault.Declaration("generic methods and members of generic classes are declared by C# alone"));
            return;
        }

        MappedType? target = ExtensionReader.FindTarget(method, builder);
        bool isThunk = method is { IsStatic: true, IsExtensionMethod: false, ReturnsVoid: true, Parameters: [{ RefKind: RefKind.Ref } frame] }
            && frame.Type.HasFullName(KnownNames.CallFrame);
        FfiFunctionDef definition;
        try
        {
            definition = Parse(declaration, builder, isMember: target is not null || (isThunk && builder.HasType) || !method.IsStatic);
        }
        catch (FormatException e)
        {
            builder.Problems.ReportMember(method, Fault.Declaration(e.Message));
            return;
        }

        Signature? signature = builder.Signatures.Read(method, method, target is null ? 0 : 1);
        if (signature is null)
        {
            return;
        }

        if (!isThunk && FindMismatch(definition, signature) is { } mismatch)
        {
            builder.Problems.ReportMember(method, Fault.Declaration(mismatch));
            return;
        }

        definition = definition with
        {
            Traits = definition.Traits | declaration.Traits | (signature.Traits & FfiFunctionTraits.Suspends),
            Intrinsic = declaration.Intrinsic,
        };
        if (isThunk)
        {
            builder.AddThunk(method, definition);
        }
        else
        {
            builder.AddDeclared(method, definition, signature, target);
        }
    }

    // "grid(uint width) {repeat T}": a constructor has no result, and the pattern of a list stands behind it.
    private static FfiFunctionDef Parse(ScriptDeclaration declaration, ExportBuilder builder, bool isMember)
    {
        string text = declaration.Text.Trim();
        string? pattern = null;
        if (text.EndsWith("}", StringComparison.Ordinal) && text.LastIndexOf(')') is >= 0 and var end)
        {
            pattern = text.Substring(end + 1).Trim();
            text = text.Substring(0, end + 1);
        }

        bool isConstructor = builder.HasType && text.Length > 0 && text.IndexOf('(') is >= 0 and var open && text.Substring(0, open).TrimEnd() == builder.Request.Name;
        if (pattern is not null && !isConstructor)
        {
            throw new FormatException("only a constructor has a list pattern");
        }

        FfiFunctionKind kind = isConstructor ? (builder.IsStruct, pattern) switch
        {
            (true, null) => FfiFunctionKind.Constructor,
            (true, _) => FfiFunctionKind.ListConstructor,
            (false, null) => FfiFunctionKind.Factory,
            (false, _) => FfiFunctionKind.ListFactory,
        }
            : isMember ? FfiFunctionKind.Method : FfiFunctionKind.Function;
        FfiFunctionDef read = DeclarationReader.ReadFunction(isConstructor ? "void " + text : text, kind);
        return read with
        {
            Name = isConstructor ? "" : read.Name,
            ReturnType = isConstructor ? builder.Mapped.Type : Resolve(read.ReturnType, builder),
            Parameters = read.Parameters.Select(p => p with { Type = Resolve(p.Type, builder) }).ToEquatableArray(),
            ListPattern = pattern,
        };
    }

    // Where the identity of a type is known, sealing need not look for it by name.
    private static FfiDataType Resolve(FfiDataType type, ExportBuilder builder)
    {
        EquatableArray<FfiDataType> arguments = type.Arguments.Select(a => Resolve(a, builder)).ToEquatableArray();
        return type switch
        {
            FfiDataType.Resolved => type,
            { Name: "string", Arguments.Count: 0 } => FfiDataType.String.With(type.Modifiers),
            { Name: "array", Arguments.Count: 1 } => FfiDataType.Of(s_array, type.Name, arguments, type.Modifiers),
            _ when builder.HasType && (type.Name == builder.Scope || type.Name == builder.Request.Name) && arguments.Count == builder.Mapped.Type.Arguments.Count =>
                FfiDataType.Of(builder.Hash, builder.Scope, arguments, type.Modifiers),
            _ => FfiDataType.Named(type.Name, arguments, type.Modifiers),
        };
    }

    // What C# leaves to the frame is not compared.
    private static string? FindMismatch(FfiFunctionDef declared, Signature signature)
    {
        bool hasFrame = signature.Arguments.Any(a => a.Role == ParameterRole.Frame);
        if (!(hasFrame && signature.Parameters.Count == 0))
        {
            if (declared.Parameters.Count != signature.Parameters.Count)
            {
                return $"it has {declared.Parameters.Count} parameters, the C# method {signature.Parameters.Count}";
            }

            for (int i = 0; i < declared.Parameters.Count; i++)
            {
                FfiDataType said = declared.Parameters[i].Type;
                FfiDataType have = signature.Parameters[i].Type;
                if (!IsSame(said, have) || Direction(said) != Direction(have))
                {
                    return $"its parameter {i + 1} is '{said}', that of the C# method '{have}'";
                }
            }

            if ((declared.Traits & FfiFunctionTraits.Variadic) != (signature.Traits & FfiFunctionTraits.Variadic))
            {
                return "variable arguments need params in C#";
            }
        }

        return (hasFrame && signature.Result.Kind == ValueKind.Void) || IsSame(declared.ReturnType, signature.ReturnType)
            ? null
            : $"its result is '{declared.ReturnType}', that of the C# method '{signature.ReturnType}'";
    }

    private static bool IsSame(FfiDataType said, FfiDataType have) =>
        said.Name == have.Name && said.Arguments.Count == have.Arguments.Count && said.Arguments.Zip(have.Arguments, IsSame).All(same => same);

    private static FfiModifiers Direction(FfiDataType type) =>
        (type.Modifiers & FfiModifiers.InOut) == FfiModifiers.In ? FfiModifiers.None : type.Modifiers & FfiModifiers.InOut;
}
