using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// One number for everything a sealed registry offers to scripts. What is registered is hashed one by one and added up, so that
/// order does not count. Documentation and C# code behind the definitions do not count either: no script can tell.
/// </summary>
internal static class RegistryFingerprint
{
    public static ulong Of(FfiRegistry registry)
    {
        ulong sum = 0;
        unchecked
        {
            foreach (TypeDef type in registry.Types)
            {
                sum += OfType(type);
            }

            foreach (FunctionDef function in registry.Functions)
            {
                sum += OfFunction(function);
            }

            sum += OfConstants(registry.Root);
        }

        ulong below = registry.Below?.Fingerprint ?? 0;
        return StableHash.Mix(StableHash.Mix(below, sum), (ulong)registry.Functions.Length);
    }

    private static ulong OfType(TypeDef type)
    {
        FfiTypeDef definition = type.Declaration!;
        ulong hash = StableHash.Mix(type.Hash.Value, Text(type.QualifiedName));
        hash = StableHash.Mix(hash, ((ulong)definition.Kind << 32) | (ulong)definition.Traits);
        hash = StableHash.Mix(hash, (ulong)type.SizeInBytes);
        hash = StableHash.Mix(hash, type.Base?.Hash.Value ?? 0);
        hash = StableHash.Mix(hash, Sum(type.Interfaces, static i => i.Hash.Value));
        foreach (string parameter in definition.TemplateParameters)
        {
            hash = StableHash.Mix(hash, Text(parameter));
        }

        hash = StableHash.Mix(hash, type.Enum?.Underlying.Hash.Value ?? 0);
        foreach (EnumValueDef value in type.Enum?.Values ?? [])
        {
            hash = StableHash.Mix(StableHash.Mix(hash, Text(value.Name.Text)), unchecked((ulong)value.Value));
        }

        hash = StableHash.Mix(hash, type.Signature is { } signature ? OfFunction(signature) : 0);
        ulong fields = 0;
        foreach (KeyValuePair<Name, MemberSet> member in type.Members.Entries)
        {
            fields = unchecked(fields + (member.Value.Field is { } field ? OfField(field) : 0));
        }

        return StableHash.Mix(hash, fields);
    }

    private static ulong OfField(FieldDef field)
    {
        ulong hash = StableHash.Mix(Text(field.Name.Text), Use(field.Type));
        return StableHash.Mix(hash, ((ulong)field.Offset << 1) | (field.IsReadOnly ? 1UL : 0UL));
    }

    private static ulong OfFunction(FunctionDef function)
    {
        FfiFunctionDef definition = function.Declaration!;
        ulong hash = StableHash.Mix(function.Hash.Value, Text(function.Name.Text));
        hash = StableHash.Mix(hash, ((ulong)function.Kind << 48) | ((ulong)function.Traits << 16) | (ulong)function.Intrinsic);
        hash = StableHash.Mix(hash, function.Owner?.Hash.Value ?? Text(definition.Namespace));
        hash = StableHash.Mix(hash, Use(function.ReturnType));
        for (int i = 0; i < function.Parameters.Length; i++)
        {
            ParamDef parameter = function.Parameters[i];
            hash = StableHash.Mix(StableHash.Mix(hash, Text(parameter.Name.Text)), Use(parameter.Type));
            if (definition.Parameters[i].Default is { } value)
            {
                hash = StableHash.Mix(hash, Text(FfiExprPrinter.Print(value)));
            }
        }

        foreach (string parameter in definition.TemplateParameters)
        {
            hash = StableHash.Mix(hash, Text(parameter));
        }

        hash = StableHash.Mix(hash, Text(definition.ListPattern ?? ""));
        return StableHash.Mix(hash, definition.Obsolete is null ? 0 : Text(definition.Obsolete));
    }

    private static ulong OfConstants(NamespaceSymbol @namespace)
    {
        ulong sum = 0;
        foreach (KeyValuePair<Name, NamespaceEntry> pair in @namespace.Entries.Entries)
        {
            if (pair.Value.Global is { } constant)
            {
                ulong hash = StableHash.Mix(Text(@namespace.FullName), Text(constant.Name.Text));
                hash = StableHash.Mix(hash, Use(constant.Type));
                hash = StableHash.Mix(hash, constant.Constant is { } value ? StableHash.Mix(value.Bits, Text(value.Text ?? "")) : 0);
                sum = unchecked(sum + hash);
            }

            sum = unchecked(sum + (pair.Value.Namespace is { } inner ? OfConstants(inner) : 0));
        }

        return sum;
    }

    private static ulong Sum(TypeDef[] types, Func<TypeDef, ulong> hash)
    {
        ulong sum = 0;
        foreach (TypeDef type in types)
        {
            sum = unchecked(sum + StableHash.Mix(1, hash(type)));
        }

        return sum;
    }

    private static ulong Use(DataType type) => TypeHash.OfUse(type.Type.Hash.Value, type.Modifiers);

    private static ulong Text(string text) => StableHash.OfText(text.AsSpan());
}
