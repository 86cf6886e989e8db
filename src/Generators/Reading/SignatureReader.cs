using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads the parameters and the result of methods, accessors and constructors.</summary>
internal sealed class SignatureReader(TypeMapper mapper, ProblemBag problems)
{
    /// <summary>The signature, or null with the reason reported.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="member">What the reason is reported for: the property of an accessor.</param>
    /// <param name="skipped">How many parameters at the start are none for scripts: the object of an extension method.</param>
    public Signature? Read(IMethodSymbol method, ISymbol member, int skipped = 0)
    {
        var script = new List<FfiParam>();
        var arguments = new List<ParameterExport>();
        foreach (IParameterSymbol parameter in method.Parameters.Skip(skipped))
        {
            if (FindSupplied(parameter) is { } role)
            {
                arguments.Add(new ParameterExport(CodeText.Identifier(parameter.Name), new ValueExport(ValueKind.Object, CodeText.Type(parameter.Type)), role, -1));
            }
            else if (ReadParameter(parameter, member, script.Count) is var (declared, argument))
            {
                script.Add(declared);
                arguments.Add(argument);
            }
            else
            {
                return null;
            }
        }

        if (ReadResult(method, member) is not { } result)
        {
            return null;
        }

        bool isVariadic = arguments.Exists(a => a.Role == ParameterRole.Params);
        if (isVariadic && result.Parts.Count > 0)
        {
            Report(member, Fault.Unsupported("a result of several values cannot follow params"));
            return null;
        }

        AddOutputs(result, script);
        DropLeadingDefaults(script, isVariadic);
        return new Signature(result.Type, script.ToEquatableArray(), result.Value, arguments.ToEquatableArray());
    }

    /// <summary>The script type of a field, operand or element, or null with the reason reported.</summary>
    public MappedType? ReadType(ITypeSymbol type, ISymbol member) => ReadType(type, TypePlace.Value, member);

    /// <summary>How a field is read, or null with the reason reported.</summary>
    public Signature? ReadGetter(ITypeSymbol type, ISymbol member)
    {
        if (ReadType(type, TypePlace.Result, member) is not { } result)
        {
            return null;
        }

        var outputs = new List<FfiParam>();
        AddOutputs(result, outputs);
        return new Signature(result.Type, outputs.ToEquatableArray(), result.Value, default);
    }

    /// <summary>How a field is written, or null with the reason reported.</summary>
    public Signature? ReadSetter(ITypeSymbol type, ISymbol member) =>
        ReadType(type, TypePlace.Parameter, member) is { } value ? Signature.OfSetter(value) : null;

    private MappedType? ReadType(ITypeSymbol type, TypePlace place, ISymbol member)
    {
        MappedType? mapped = mapper.Map(type, place, out Fault? fault);
        Report(member, fault);
        return mapped;
    }

    private (FfiParam Script, ParameterExport Argument)? ReadParameter(IParameterSymbol parameter, ISymbol member, int index)
    {
        if (parameter.IsParams)
        {
            return ReadParams(parameter, member, index);
        }

        TypePlace place = parameter.RefKind switch
        {
            RefKind.None => TypePlace.Parameter,
            RefKind.Out => TypePlace.Output,
            _ => TypePlace.Value,
        };
        if (ReadType(parameter.Type, place, member) is not { } type)
        {
            return null;
        }

        (FfiParam declared, ParameterExport argument) = Pass(parameter, type, index);
        return (declared with { Default = ReadDefault(parameter, type, member) }, argument);
    }

    /// <summary>A parameter of a mapped type, without its default.</summary>
    public static (FfiParam Script, ParameterExport Argument) Pass(IParameterSymbol parameter, MappedType type, int index)
    {
        (ParameterRole role, FfiDataType scriptType) = parameter.RefKind switch
        {
            RefKind.None => (ParameterRole.Value, type.AsInput),
            RefKind.Ref => (ParameterRole.Ref, type.AsReference(FfiModifiers.InOut)),
            RefKind.Out => (ParameterRole.Out, type.AsReference(FfiModifiers.Out)),
            _ => (ParameterRole.In, type.AsInput),
        };
        return (
            new FfiParam(ScriptNames.OfParameter(parameter.Name, index), scriptType),
            new ParameterExport(NameOf(parameter, index), type.Value, role, index));
    }

    private (FfiParam Script, ParameterExport Argument)? ReadParams(IParameterSymbol parameter, ISymbol member, int index)
    {
        if (CollectionTypes.Find(parameter.Type) is not (CollectionForm.Array or CollectionForm.ReadOnlySpan, var element))
        {
            Report(member, Fault.Unsupported("params are possible as arrays and ReadOnlySpan<T> only"));
            return null;
        }

        TypePlace place = element.SpecialType == SpecialType.System_Object ? TypePlace.Parameter : TypePlace.Value;
        if (ReadType(element, place, member) is not { } type)
        {
            return null;
        }

        return (
            new FfiParam(ScriptNames.OfParameter(parameter.Name, index), type.AsInput),
            new ParameterExport(
                NameOf(parameter, index),
                new ValueExport(ValueKind.Collection, CodeText.Type(parameter.Type)) { Parts = [type.Value] }, ParameterRole.Params, index));
    }

    private static string NameOf(IParameterSymbol parameter, int index) =>
        CodeText.Identifier(parameter.Name.Length > 0 ? parameter.Name : $"arg{index}");

    private FfiExpr? ReadDefault(IParameterSymbol parameter, MappedType type, ISymbol member)
    {
        // What is null has no value in scripts: an overload leaves the parameter out.
        if (!parameter.HasExplicitDefaultValue || parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return null;
        }

        FfiExpr? value = DefaultValueReader.Read(parameter, type);
        Report(member, value is null ? new Fault(ProblemIds.InexpressibleDefault, parameter.Name) : null);
        return value;
    }

    private MappedType? ReadResult(IMethodSymbol method, ISymbol member)
    {
        if (method.ReturnsVoid)
        {
            return new MappedType(FfiDataType.Void, ValueExport.Void);
        }

        if (!IsTask(method.ReturnType, out ITypeSymbol? awaited))
        {
            bool isPlain = method.ReturnsByRef || method.ReturnsByRefReadonly;
            return ReadType(method.ReturnType, isPlain ? TypePlace.Value : TypePlace.Result, member);
        }

        if (awaited is null)
        {
            return new MappedType(FfiDataType.Void, new ValueExport(ValueKind.Task, CodeText.Type(method.ReturnType)));
        }

        MappedType? result = mapper.MapPart(awaited, TypePlace.Result, out Fault? fault);
        Report(member, fault);
        return result is null ? null : result with { Value = new ValueExport(ValueKind.Task, CodeText.Type(method.ReturnType)) { Parts = [result.Value] } };
    }

    // What C# returns together, scripts get one by one behind the parameters.
    private static void AddOutputs(MappedType result, List<FfiParam> parameters)
    {
        foreach ((string wanted, MappedType type) in result.Parts)
        {
            string name = ScriptNames.OfParameter(wanted, parameters.Count);
            while (parameters.Exists(p => p.Name == name))
            {
                name += "_";
            }

            parameters.Add(new FfiParam(name, type.AsReference(FfiModifiers.Out)));
        }
    }

    public static bool IsTask(ITypeSymbol type, out ITypeSymbol? awaited)
    {
        awaited = type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;
        return type.HasFullName("System.Threading.Tasks.Task") || type.HasFullName("System.Threading.Tasks.Task`1")
            || type.HasFullName("System.Threading.Tasks.ValueTask") || type.HasFullName("System.Threading.Tasks.ValueTask`1");
    }

    private static ParameterRole? FindSupplied(IParameterSymbol parameter) =>
        parameter.RefKind == RefKind.Ref && parameter.Type.HasFullName(KnownNames.CallFrame) ? ParameterRole.Frame
        : parameter.RefKind is not (RefKind.None or RefKind.In) ? null
        : parameter.Type.HasFullName(KnownNames.ScriptContext) ? ParameterRole.Context
        : parameter.Type.HasFullName(KnownNames.ScriptExecution) ? ParameterRole.Execution
        : parameter.Type.HasFullName("System.Threading.CancellationToken") ? ParameterRole.Cancellation
        : parameter.Type.HasFullName("System.IFormatProvider") ? ParameterRole.Culture
        : null;

    // Scripts leave out arguments from the end only. Of params there may be none in any case.
    private static void DropLeadingDefaults(List<FfiParam> parameters, bool isVariadic)
    {
        bool mayBeLeftOut = true;
        for (int i = parameters.Count - (isVariadic ? 2 : 1); i >= 0; i--)
        {
            mayBeLeftOut &= parameters[i].Default is not null;
            parameters[i] = mayBeLeftOut ? parameters[i] : parameters[i] with { Default = null };
        }
    }

    private void Report(ISymbol member, Fault? fault)
    {
        if (fault is not null)
        {
            problems.ReportMember(member, fault);
        }
    }
}
