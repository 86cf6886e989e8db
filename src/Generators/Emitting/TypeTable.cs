using System.Globalization;
using System.Text;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Emitting;

/// <summary>
/// The script types that one file names. All but plain primitives become fields, so that each is made once and lines stay
/// readable: <c>Types.ConstStringIn</c>.
/// </summary>
internal sealed class TypeTable
{
    private const string Prefix = "global::Seraph.FfiDataType.";

    private readonly Dictionary<FfiDataType, string> _names = [];
    private readonly List<(string Name, FfiDataType Type)> _fields = [];

    /// <summary>C# text that gives the type inside the class of the file.</summary>
    public string Use(FfiDataType type)
    {
        if (FindPrimitive(type) is { } primitive && type.Modifiers == FfiModifiers.None)
        {
            return Prefix + primitive;
        }

        if (!_names.TryGetValue(type, out string? name))
        {
            string wanted = NameOf(type);
            name = wanted;
            for (int i = 2; _fields.Exists(f => f.Name == name); i++)
            {
                name = wanted + i.ToString(CultureInfo.InvariantCulture);
            }

            _names.Add(type, name);
            _fields.Add((name, type));
        }

        return "Types." + name;
    }

    /// <summary>Writes the class with the fields, if there are any.</summary>
    public void WriteFields(SourceWriter writer)
    {
        if (_fields.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Open("private static class Types");
        foreach ((string name, FfiDataType type) in _fields)
        {
            writer.Comment(type.ToString());
            writer.Line($"internal static readonly global::Seraph.FfiDataType {name} = {Make(type)};");
        }

        writer.Close();
    }

    /// <summary>C# text that makes the type.</summary>
    public static string Make(FfiDataType type)
    {
        string modifiers = type.Modifiers == FfiModifiers.None ? "" : ModifiersOf(type.Modifiers);
        if (FindPrimitive(type) is { } primitive)
        {
            return Prefix + primitive + (modifiers.Length > 0 ? $".With({modifiers})" : "");
        }

        string arguments = type.Arguments.Count > 0 ? $"[{string.Join(", ", type.Arguments.Select(Make))}]" : modifiers.Length > 0 ? "default" : "";
        string name = type is FfiDataType.Resolved resolved
            ? $"Of({Literals.Hash(resolved.Hash)}, {Literals.Text(type.Name)}"
            : $"Named({Literals.Text(type.Name)}";
        return Prefix + name
            + (arguments.Length > 0 ? ", " + arguments : "") + (modifiers.Length > 0 ? ", " + modifiers : "") + ")";
    }

    private static string? FindPrimitive(FfiDataType type)
    {
        FfiDataType plain = type.With(FfiModifiers.None);
        FfiDataType? primitive = type.Name == "string" ? FfiDataType.String : type.Name == "?" ? FfiDataType.Variable : FfiPrimitives.Find(type.Name);
        return !plain.Equals(primitive) ? null : type.Name switch
        {
            "uint" => "UInt",
            "?" => "Variable",
            var name when name.StartsWith("uint", StringComparison.Ordinal) => "UInt" + name.Substring(4),
            var name => char.ToUpperInvariant(name[0]) + name.Substring(1),
        };
    }

    // The two bits of a reference are one field: InOut is no sum of flags to a reader.
    private static string ModifiersOf(FfiModifiers modifiers)
    {
        FfiModifiers reference = modifiers & FfiModifiers.InOut;
        FfiModifiers others = modifiers & ~FfiModifiers.InOut;
        return (others == 0 ? "" : Literals.Flags(others)) + (others == 0 || reference == 0 ? "" : " | ")
            + (reference == 0 ? "" : "global::Seraph.FfiModifiers." + reference);
    }

    private static string NameOf(FfiDataType type)
    {
        bool isHandle = (type.Modifiers & FfiModifiers.Handle) != 0;
        FfiModifiers readOnly = isHandle ? FfiModifiers.HandleToConst : FfiModifiers.Const;
        var name = new StringBuilder((type.Modifiers & readOnly) != 0 ? "Const" : "");
        string plain = type.Name == "?" ? "any" : type.Name;
        name.Append(char.ToUpperInvariant(plain[0])).Append(plain.Substring(1).Replace("::", "_"));
        foreach (FfiDataType argument in type.Arguments)
        {
            name.Append("Of").Append(NameOf(argument));
        }

        name.Append(isHandle ? "Handle" : "");
        FfiModifiers reference = type.Modifiers & FfiModifiers.InOut;
        return name.Append(reference == 0 ? "" : reference.ToString()).ToString();
    }
}
