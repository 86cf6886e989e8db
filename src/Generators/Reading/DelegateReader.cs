using System.Text;
using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Reading;

/// <summary>
/// Maps delegate types to funcdefs: those that are exported, and generic ones and those of the namespace <c>System</c>, for which
/// the exporting type declares funcdefs in its own scope (<c>Button::Action_int</c>).
/// </summary>
internal sealed class DelegateReader(TypeMapper types, ExportIndex index, string scope)
{
    private const int MaxDepth = 8;

    private readonly Dictionary<ISymbol, FfiDataType> _known = new(SymbolEqualityComparer.IncludeNullability);
    private readonly List<DelegateExport> _exports = [];
    private int _depth;

    /// <summary>The funcdefs that were declared, in the order of their first use.</summary>
    public IReadOnlyList<DelegateExport> Exports => _exports;

    /// <summary>The handle to the funcdef of a delegate type, or null with the reason.</summary>
    public MappedType? Map(INamedTypeSymbol type, out Fault? fault)
    {
        fault = null;
        bool isNullable = type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        var value = new ValueExport(ValueKind.Delegate, CodeText.Type(type), isNullable);
        ExportedType? exported = index.Find(type, out bool isFaulty);
        if (exported is not null)
        {
            return new MappedType(exported.Type.With(FfiModifiers.Handle), value);
        }

        if (isFaulty || !(type.IsGenericType || type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }))
        {
            fault = isFaulty ? null : new Fault(ProblemIds.UnknownType, type.ToDisplayString(CodeText.Message));
            return null;
        }

        if (TypeParameterReader.IsOpen(type))
        {
            fault = Fault.Unsupported($"the type '{type.ToDisplayString(CodeText.Message)}' is a delegate of a type parameter");
            return null;
        }

        FfiDataType? funcdef = Declare(type, out fault);
        return funcdef is null ? null : new MappedType(funcdef, value);
    }

    /// <summary>A delegate type as the funcdef of a name, or null with the reason.</summary>
    public DelegateExport? Read(INamedTypeSymbol type, string @namespace, string name, out Fault? fault)
    {
        IMethodSymbol invoke = type.DelegateInvokeMethod!;
        var parameters = new List<FfiParam>();
        var arguments = new List<ParameterExport>();
        foreach (IParameterSymbol parameter in invoke.Parameters)
        {
            if (FindOwnPart(parameter) is { } role)
            {
                arguments.Add(new ParameterExport(parameter.Name, ValueOf(parameter), role, -1));
                continue;
            }

            if (types.Map(parameter.Type, TypePlace.Value, out fault) is not { } mapped)
            {
                fault = Explain(type, fault);
                return null;
            }

            (FfiParam script, ParameterExport argument) = SignatureReader.Pass(parameter, mapped, parameters.Count);
            parameters.Add(script);
            arguments.Add(argument);
        }

        if (ReadResult(invoke, out fault) is not { } result)
        {
            fault = Explain(type, fault);
            return null;
        }

        bool isTask = result.Value.Kind == ValueKind.Task;
        if (isTask && arguments.Exists(a => a.Role is ParameterRole.Ref or ParameterRole.Out))
        {
            fault = Explain(type, Fault.Unsupported("it returns a task, and its outputs would be set after it"));
            return null;
        }

        TypeHash hash = TypeHash.OfType(@namespace, name);
        var signature = new FfiFunctionDef(
            name, default, result.Type, parameters.ToEquatableArray(), FfiFunctionKind.Function, isTask ? FfiFunctionTraits.Suspends : FfiFunctionTraits.None);
        string code = CodeText.Type(type);
        return new DelegateExport(
            new FfiTypeDef(@namespace, name, hash, FfiTypeKind.Funcdef) { Signature = signature with { Hash = FfiIdentity.Of(signature, hash)!.Value } },
            code,
            new CallExport(CallKind.Method, "Invoke", SelfKind.Object, code, null, result.Value, arguments.ToEquatableArray()));
    }

    // Each type has its name before its signature is read, which may name the type again.
    private FfiDataType? Declare(INamedTypeSymbol type, out Fault? fault)
    {
        fault = null;
        ISymbol key = type.WithNullableAnnotation(NullableAnnotation.None);
        if (_known.TryGetValue(key, out FfiDataType? known))
        {
            return known;
        }

        if (_depth == MaxDepth)
        {
            fault = Fault.Unsupported($"the type '{type.ToDisplayString(CodeText.Message)}' has too many others inside");
            return null;
        }

        string name = FreeName(type);
        FfiDataType funcdef = FfiDataType.Of(TypeHash.OfType(scope, name), scope.Length == 0 ? name : scope + "::" + name, default, FfiModifiers.Handle);
        _known.Add(key, funcdef);
        int first = _exports.Count;
        _depth++;
        DelegateExport? export = Read(type, scope, name, out fault);
        _depth--;
        if (export is null)
        {
            _known.Remove(key);
            _exports.RemoveRange(first, _exports.Count - first);
            return null;
        }

        _exports.Add(export);
        return funcdef;
    }

    private MappedType? ReadResult(IMethodSymbol invoke, out Fault? fault)
    {
        fault = null;
        if (invoke.ReturnsVoid)
        {
            return new MappedType(FfiDataType.Void, ValueExport.Void);
        }

        if (SignatureReader.IsTask(invoke.ReturnType, out ITypeSymbol? awaited))
        {
            var task = new ValueExport(ValueKind.Task, CodeText.Type(invoke.ReturnType));
            return awaited is null ? new MappedType(FfiDataType.Void, task)
                : types.MapPart(awaited, TypePlace.Value, out fault) is { } given ? new MappedType(given.Type, task with { Parts = [given.Value] })
                : null;
        }

        if (invoke.ReturnsByRef || invoke.ReturnsByRefReadonly)
        {
            fault = Fault.Unsupported("it returns by reference");
            return null;
        }

        return types.Map(invoke.ReturnType, TypePlace.Value, out fault);
    }

    private static ValueExport ValueOf(IParameterSymbol parameter) => new(
        ValueKind.Object, CodeText.Type(parameter.Type), parameter.Type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    // What events hand over besides their data: scripts have no use for it.
    private static ParameterRole? FindOwnPart(IParameterSymbol parameter) =>
        parameter is { Ordinal: 0, Name: "sender", RefKind: RefKind.None, Type.SpecialType: SpecialType.System_Object } ? ParameterRole.Sender
        : parameter.RefKind == RefKind.None && parameter.Type.HasFullName("System.EventArgs") ? ParameterRole.NoEventData
        : null;

    private static Fault? Explain(INamedTypeSymbol type, Fault? fault) => fault?.Id == ProblemIds.UnsupportedMember
        ? Fault.Unsupported($"of the delegate '{type.ToDisplayString(CodeText.Message)}': {fault.Text}")
        : fault;

    // Action<int> is Action_int, Func<Player?> is Func_PlayerOrNull.
    private string FreeName(INamedTypeSymbol type)
    {
        var text = new StringBuilder();
        string written = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat
            .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
        foreach (char c in written.Replace("?", "OrNull"))
        {
            bool isPart = char.IsLetterOrDigit(c) && c < 128;
            if (isPart || (text.Length > 0 && text[text.Length - 1] != '_'))
            {
                text.Append(isPart ? c : '_');
            }
        }

        string wanted = text.ToString().TrimEnd('_');
        string name = wanted;
        for (int i = 2; _exports.Exists(e => e.Shape.Name == name); i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
