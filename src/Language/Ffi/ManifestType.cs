namespace Seraph.Language.Ffi;

/// <summary>A type of a manifest while its lines are read.</summary>
internal sealed class ManifestType
{
    private readonly List<FfiEnumValue> _values = [];
    private readonly List<FfiFunctionDef> _functions = [];
    private readonly List<FfiPropertyDef> _fields = [];
    private FfiTypeDef _definition;
    private FfiDataType? _underlying;

    private ManifestType(FfiTypeDef definition) => _definition = definition;

    public string ClrName { get; private set; } = "";

    public static ManifestType Read(ManifestScanner scanner)
    {
        var kind = ManifestText.ParseWord<FfiTypeKind>(scanner.ReadAtom());
        var type = new ManifestType(new FfiTypeDef(scanner.ReadAtom(), scanner.ReadAtom(), default, kind));
        TypeHash? hash = null;
        while (scanner.TryReadOption(out string key))
        {
            FfiTypeDef definition = type._definition;
            switch (key)
            {
                case "hash": hash = new TypeHash(ManifestText.ParseHex(scanner.ReadAtom())); break;
                case "traits": type._definition = definition with { Traits = ManifestText.ParseWord<FfiTypeTraits>(scanner.ReadAtom()) }; break;
                case "templates": type._definition = definition with { TemplateParameters = scanner.ReadList(s => s.ReadAtom()) }; break;
                case "arguments": type._definition = definition with { TemplateArguments = scanner.ReadList(s => s.ReadType()) }; break;
                case "base": type._definition = definition with { Base = scanner.ReadType() }; break;
                case "interfaces": type._definition = definition with { Interfaces = scanner.ReadList(s => s.ReadType()) }; break;
                case "enum": type._underlying = scanner.ReadType(); break;
                case "clr": type.ClrName = scanner.ReadAtom(); break;
                case "doc": type._definition = definition with { Documentation = scanner.ReadAtom() }; break;
                default: throw new FormatException($"'{key}' is no option of a type.");
            }
        }

        FfiTypeDef read = type._definition;
        type._definition = read with { Hash = hash ?? TypeHash.OfType(read.Namespace, read.Name, read.TemplateParameters.Count) };
        return type;
    }

    public void ReadMember(string keyword, ManifestScanner scanner)
    {
        switch (keyword)
        {
            case "value": _values.Add(new FfiEnumValue(scanner.ReadAtom(), scanner.ReadInt64())); break;
            case "signature": _definition = _definition with { Signature = ManifestFunctions.Read(scanner, _definition.Hash) }; break;
            case "field": _fields.Add(ManifestFunctions.ReadProperty(scanner)); break;
            case "member": _functions.Add(ManifestFunctions.Read(scanner, _definition.Hash)); break;
            default: throw new FormatException($"'{keyword}' begins no line of a manifest.");
        }
    }

    public FfiTypeDef ToDefinition() => _definition with
    {
        Enum = _underlying is null ? null : new FfiEnumDef(_underlying, _values.ToEquatableArray()),
        Functions = _functions.ToEquatableArray(),
        Fields = _fields.ToEquatableArray(),
    };
}
