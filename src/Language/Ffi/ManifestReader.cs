using System.Globalization;

namespace Seraph.Language.Ffi;

/// <summary>Reads a manifest: the counterpart of <see cref="ManifestWriter"/>.</summary>
internal sealed class ManifestReader(string text)
{
    private readonly ManifestScanner _scanner = new(text);
    private readonly List<ManifestModule> _modules = [];

    public ManifestDocument Read()
    {
        if (_scanner.ReadAtom() != FfiManifest.Header
            || _scanner.ReadAtom() != FfiManifest.Version.ToString(CultureInfo.InvariantCulture))
        {
            throw new FormatException($"This is no manifest of version {FfiManifest.Version.ToString(CultureInfo.InvariantCulture)}.");
        }

        EndLine();
        while (!_scanner.IsAtEnd)
        {
            ReadModule();
        }

        return new ManifestDocument(_modules.ToEquatableArray());
    }

    private void ReadModule()
    {
        if (_scanner.ReadAtom() != "module")
        {
            throw new FormatException("A manifest begins with a module.");
        }

        string name = _scanner.ReadAtom();
        EndLine();
        var types = new List<ManifestType>();
        var functions = new List<FfiFunctionDef>();
        var constants = new List<FfiPropertyDef>();
        while (!_scanner.IsAtEnd && !IsModule())
        {
            string keyword = _scanner.ReadAtom();
            switch (keyword)
            {
                case "type": types.Add(ManifestType.Read(_scanner)); break;
                case "function": functions.Add(ManifestFunctions.Read(_scanner, default)); break;
                case "constant": constants.Add(ManifestFunctions.ReadProperty(_scanner)); break;
                default: Last(types).ReadMember(keyword, _scanner); break;
            }

            EndLine();
        }

        var image = new FfiImage(
            name, types.Select(t => t.ToDefinition()).ToEquatableArray(), functions.ToEquatableArray(), constants.ToEquatableArray());
        bool hasClrNames = types.Exists(t => t.ClrName.Length > 0);
        _modules.Add(new ManifestModule(image, hasClrNames ? types.Select(t => t.ClrName).ToEquatableArray() : default));
    }

    private bool IsModule() => _scanner.IsNext("module");

    private static ManifestType Last(List<ManifestType> types) =>
        types.Count > 0 ? types[types.Count - 1] : throw new FormatException("A manifest has a member before its first type.");

    private void EndLine()
    {
        if (!_scanner.IsAtEnd)
        {
            _scanner.Expect('\n');
        }
    }
}
