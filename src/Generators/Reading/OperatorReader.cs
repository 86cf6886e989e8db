using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Reads operators and conversions. The operand of the exported type becomes the object; if it stands right, the name gets <c>_r</c>.</summary>
internal static class OperatorReader
{
    public static void ReadAll(List<ISymbol> members, ExportBuilder builder)
    {
        foreach (IMethodSymbol method in members.OfType<IMethodSymbol>())
        {
            if (method.MethodKind == MethodKind.Conversion)
            {
                ReadConversion(method, builder);
            }
            else if (method is { MethodKind: MethodKind.UserDefinedOperator, IsStatic: true, Parameters.Length: 1 })
            {
                ReadUnary(method, builder);
            }
            else if (method is { MethodKind: MethodKind.UserDefinedOperator, IsStatic: true, Parameters.Length: 2 })
            {
                ReadBinary(method, builder);
            }
        }

        ComparisonReader.ReadAll(members, builder);
    }

    private static void ReadUnary(IMethodSymbol method, ExportBuilder builder)
    {
        if (OperatorMap.FindUnary(method.Name) is var (token, name))
        {
            if (IsSelf(method.Parameters[0], builder) && builder.Signatures.ReadType(method.ReturnType, method) is { } result)
            {
                builder.AddMethod(method, name, Signature.OfGetter(result), CallKind.Unary, token);
            }
        }
        else if (OperatorMap.FindStep(method.Name) is var (step, suffix) && builder.IsStruct && method.ReturnType.IsSame(builder.Type))
        {
            Signature signature = Signature.OfGetter(builder.Mapped);
            builder.AddMethod(method, "opPre" + suffix, signature, CallKind.Unary, step, FfiFunctionTraits.None);
            builder.AddMethod(method, "opPost" + suffix, signature, CallKind.Postfix, step, FfiFunctionTraits.None);
        }
        else if (!method.Name.StartsWith("op_Checked", StringComparison.Ordinal))
        {
            builder.Problems.ReportMember(method, Fault.Unsupported("scripts have no such operator for objects"));
        }
    }

    private static void ReadBinary(IMethodSymbol method, ExportBuilder builder)
    {
        bool isLeft = IsSelf(method.Parameters[0], builder);
        if (OperatorMap.FindBinary(method.Name) is not var (token, name) || !(isLeft || IsSelf(method.Parameters[1], builder))
            || builder.Signatures.ReadType(method.Parameters[isLeft ? 1 : 0].Type, method) is not { } operand
            || builder.Signatures.ReadType(method.ReturnType, method) is not { } result)
        {
            return;
        }

        Signature signature = Signature.OfOperand(result.Type, result.Value, operand);
        builder.AddMethod(method, isLeft ? name : name + "_r", signature, isLeft ? CallKind.Binary : CallKind.ReversedBinary, token);

        // C# makes a += b out of a + b. Scripts ask for an operator of its own, which a value can offer and a shared object cannot.
        if (isLeft && builder.IsStruct && method.ReturnType.IsSame(builder.Type))
        {
            builder.AddMethod(
                method, name + "Assign", Signature.OfOperand(FfiDataType.Void, ValueExport.Void, operand), CallKind.Compound, token, FfiFunctionTraits.None);
        }
    }

    private static void ReadConversion(IMethodSymbol method, ExportBuilder builder)
    {
        bool isImplicit = method.Name == "op_Implicit";
        if (method.Name is not ("op_Implicit" or "op_Explicit"))
        {
            return;
        }

        if (IsSelf(method.Parameters[0], builder))
        {
            if (builder.Signatures.ReadType(method.ReturnType, method) is { } result)
            {
                builder.AddMethod(method, isImplicit ? "opImplConv" : "opConv", Signature.OfGetter(result), CallKind.Convert, result.Value.Code);
            }
        }
        else if (builder.Signatures.ReadType(method.Parameters[0].Type, method) is { } source)
        {
            Signature signature = Signature.OfOperand(FfiDataType.Void, ValueExport.Void, source);
            builder.AddConstructor(method, signature, CallKind.ConvertFrom, isImplicit ? FfiFunctionTraits.None : FfiFunctionTraits.Explicit);
        }
    }

    private static bool IsSelf(IParameterSymbol parameter, ExportBuilder builder) => parameter.Type.IsSame(builder.Type);
}
