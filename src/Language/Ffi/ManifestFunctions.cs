namespace Seraph.Language.Ffi;

/// <summary>Reads the lines of a manifest that declare functions, fields and constants.</summary>
internal static class ManifestFunctions
{
    public static FfiFunctionDef Read(ManifestScanner scanner, TypeHash owner)
    {
        var kind = ManifestText.ParseWord<FfiFunctionKind>(scanner.ReadAtom());
        FfiDataType result = scanner.ReadType();
        var function = new FfiFunctionDef(scanner.ReadAtom(), default, result, scanner.ReadList(ReadParameter), kind);
        TypeHash? hash = null;
        while (scanner.TryReadOption(out string key))
        {
            switch (key)
            {
                case "hash": hash = new TypeHash(ManifestText.ParseHex(scanner.ReadAtom())); break;
                case "traits": function = function with { Traits = ManifestText.ParseWord<FfiFunctionTraits>(scanner.ReadAtom()) }; break;
                case "namespace": function = function with { Namespace = scanner.ReadAtom() }; break;
                case "templates": function = function with { TemplateParameters = scanner.ReadList(s => s.ReadAtom()) }; break;
                case "intrinsic": function = function with { Intrinsic = ManifestText.ParseWord<FfiIntrinsic>(scanner.ReadAtom()) }; break;
                case "list": function = function with { ListPattern = scanner.ReadAtom() }; break;
                case "doc": function = function with { Documentation = scanner.ReadAtom() }; break;
                case "obsolete": function = function with { Obsolete = scanner.ReadAtom() }; break;
                default: throw new FormatException($"'{key}' is no option of a function.");
            }
        }

        return function with { Hash = hash ?? FfiIdentity.Of(function, owner) ?? default };
    }

    public static FfiPropertyDef ReadProperty(ManifestScanner scanner)
    {
        FfiDataType type = scanner.ReadType();
        var property = new FfiPropertyDef(scanner.ReadAtom(), type);
        while (scanner.TryReadOption(out string key))
        {
            property = key switch
            {
                "namespace" => property with { Namespace = scanner.ReadAtom() },
                "readonly" => property with { IsReadOnly = scanner.ReadAtom() == "true" },
                "value" => property with { Constant = ManifestExpressions.Read(scanner) },
                "doc" => property with { Documentation = scanner.ReadAtom() },
                _ => throw new FormatException($"'{key}' is no option of a field or constant."),
            };
        }

        return property;
    }

    private static FfiParam ReadParameter(ManifestScanner scanner)
    {
        FfiDataType type = scanner.ReadType();
        string name = scanner.ReadAtom();
        return new FfiParam(name, type, scanner.TryTake('=') ? ManifestExpressions.Read(scanner) : null);
    }
}
