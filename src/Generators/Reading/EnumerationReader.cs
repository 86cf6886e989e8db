using Microsoft.CodeAnalysis;
using Seraph.Generators.Model;

namespace Seraph.Generators.Reading;

/// <summary>Makes collections enumerable by <c>foreach</c>: lists by index, so that a round allocates nothing.</summary>
internal static class EnumerationReader
{
    private static readonly MappedType s_index = new(FfiDataType.UInt, new ValueExport(ValueKind.UInt32, "uint"));

    public static void Read(ExportBuilder builder)
    {
        if (builder.Type.IsStatic || builder.Request.Options.IsExplicit)
        {
            return;
        }

        if (builder.IsStruct || FindList(builder.Type) is not { } list || builder.Types.Map(list.TypeArguments[0], TypePlace.Value, out _) is not { } element)
        {
            if (!builder.Type.IsGenericType)
            {
                IteratorReader.Read(builder);
            }

            return;
        }

        string code = CodeText.Type(list);
        Add("opForBegin", Signature.OfGetter(s_index), CallKind.ListBegin);
        Add("opForEnd", Signature.OfOperand(FfiDataType.Bool, new ValueExport(ValueKind.Bool, "bool"), s_index), CallKind.ListEnd);
        Add("opForNext", Signature.OfOperand(s_index.Type, s_index.Value, s_index), CallKind.ListNext);
        Add("opForValue", Signature.OfOperand(element.Type, element.Value, s_index), CallKind.ListValue);

        void Add(string name, Signature signature, CallKind kind) => builder.AddMethod(list, name, signature, kind, code);
    }

    private static INamedTypeSymbol? FindList(INamedTypeSymbol type) =>
        Find(type, "System.Collections.Generic.IReadOnlyList`1") ?? Find(type, "System.Collections.Generic.IList`1");

    private static INamedTypeSymbol? Find(INamedTypeSymbol type, string name) => type.AllInterfaces.FirstOrDefault(i => i.HasFullName(name));
}
