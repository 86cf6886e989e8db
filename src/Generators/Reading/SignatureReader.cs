using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads the parameters and the result of methods, accessors, constructors and delegates.</summary>
internal sealed class SignatureReader(TypeMapper mapper, ProblemBag problems)
{
    /// <summary>The signature, or null with the reason reported.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="member">What the reason is reported for: the property of an accessor, the type of a delegate.</param>
    public Signature? Read(IMethodSymbol method, ISymbol member)
    {
        var script = new List<FfiParam>();
        var arguments = new List<ParameterExport>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (FindSupplied(parameter) is { } role && method.MethodKind != MethodKind.DelegateInvoke)
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

        DropLeadingDefaults(script);
        return ReadResult(method, member) is var (returnType, result)
            ? new Signature(returnType, script.ToEquatableArray(), result, arguments.ToEquatableArray())
            : null;
    }

    /// <summary>The script type of a property or field, or null with the reason reported.</summary>
    public MappedType? ReadType(ITypeSymbol type, ISymbol member)
    {
        MappedType? mapped = mapper.Map(type, out Fault? fault);
        Report(member, fault);
        return mapped;
    }

    private (FfiParam Script, ParameterExport Argument)? ReadParameter(IParameterSymbol parameter, ISymbol member, int index)
    {
        if (parameter.IsParams)
        {
            Report(member, Fault.Unsupported("params parameters are not supported yet"));
            return null;
        }

        if (ReadType(parameter.Type, member) is not { } type)
        {
            return null;
        }

        (ParameterRole role, FfiDataType scriptType) = parameter.RefKind switch
        {
            RefKind.None => (ParameterRole.Value, type.AsInput),
            RefKind.Ref => (ParameterRole.Ref, type.AsReference(FfiModifiers.InOut)),
            RefKind.Out => (ParameterRole.Out, type.AsReference(FfiModifiers.Out)),
            _ => (ParameterRole.In, type.AsInput),
        };
        string name = CodeText.Identifier(parameter.Name.Length > 0 ? parameter.Name : $"arg{index}");
        return (
            new FfiParam(ScriptNames.OfParameter(parameter.Name, index), scriptType, ReadDefault(parameter, type, member)),
            new ParameterExport(name, type.Value, role, index));
    }

    private FfiExpr? ReadDefault(IParameterSymbol parameter, MappedType type, ISymbol member)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        FfiExpr? value = DefaultValueReader.Read(parameter, type);
        Report(member, value is null ? new Fault(ProblemIds.InexpressibleDefault, parameter.Name) : null);
        return value;
    }

    private (FfiDataType Script, ValueExport Result)? ReadResult(IMethodSymbol method, ISymbol member)
    {
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
        {
            Report(member, Fault.Unsupported("results by reference are not supported yet"));
            return null;
        }

        if (method.ReturnsVoid)
        {
            return (FfiDataType.Void, ValueExport.Void);
        }

        if (!IsTask(method.ReturnType, out ITypeSymbol? awaited))
        {
            return ReadType(method.ReturnType, member) is { } type ? (type.Type, type.Value) : null;
        }

        FfiDataType? result = awaited is null ? FfiDataType.Void : ReadType(awaited, member)?.Type;
        return result is null ? null : (result, new ValueExport(ValueKind.Task, CodeText.Type(method.ReturnType)));
    }

    private static bool IsTask(ITypeSymbol type, out ITypeSymbol? awaited)
    {
        awaited = type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;
        return type.HasFullName("System.Threading.Tasks.Task") || type.HasFullName("System.Threading.Tasks.Task`1")
            || type.HasFullName("System.Threading.Tasks.ValueTask") || type.HasFullName("System.Threading.Tasks.ValueTask`1");
    }

    private static ParameterRole? FindSupplied(IParameterSymbol parameter) => parameter.RefKind is not (RefKind.None or RefKind.In) ? null
        : parameter.Type.HasFullName(KnownNames.ScriptContext) ? ParameterRole.Context
        : parameter.Type.HasFullName(KnownNames.ScriptExecution) ? ParameterRole.Execution
        : parameter.Type.HasFullName("System.Threading.CancellationToken") ? ParameterRole.Cancellation
        : null;

    // Scripts leave out arguments from the end only.
    private static void DropLeadingDefaults(List<FfiParam> parameters)
    {
        int lastRequired = parameters.FindLastIndex(p => p.Default is null);
        for (int i = 0; i < lastRequired; i++)
        {
            parameters[i] = parameters[i] with { Default = null };
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
