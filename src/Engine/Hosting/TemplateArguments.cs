using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>The C# types that stand for the type arguments of templates.</summary>
internal static class TemplateArguments
{
    /// <summary>The type whose values C# has where scripts have those of the argument; null if there is none.</summary>
    public static Type? ClrTypeOf(DataType argument)
    {
        TypeDef type = argument.Type;
        if (type.Numeric != NumericKind.None)
        {
            return HostType.Of(type)?.ClrType ?? ClrTypes.Of(type.Numeric);
        }

        if (type.IsString)
        {
            return typeof(string);
        }

        return !type.IsReferenceType ? HostType.Of(type)?.ClrType
            : !argument.IsHandle ? null
            : type.Kind == TypeKind.Funcdef ? typeof(ScriptFunction)
            : type.IsArray ? typeof(ScriptArray)
            : HostType.Of(type)?.ClrType ?? (type.IsHost ? null : typeof(ScriptObject));
    }
}
