using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>The type <c>string</c>: a .NET string with value semantics; and numbers from and to text.</summary>
internal static class StringModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        FfiTypeBuilder type = module.Type(
            new FfiTypeDef("", "string", TypeHash.OfType("", "string"), FfiTypeKind.Struct, FfiTypeTraits.String)
            {
                Native = HostType.Class<string>(),
                Documentation = "Text in UTF-16 code units.",
            });
        DeclareConstructors(type);
        DeclareConcatenation(type);
        DeclareMembers(type);
        DeclareSearch(type);
        DeclareFunctions(module);
    }

    // Numbers are explicit: `string s = 5` is assignment, but a function that takes a string does not take a number.
    private static void DeclareConstructors(FfiTypeBuilder type) => type
        .Declare(FfiFunctionKind.Constructor, "string f()", static (ref f) => f.Return(""))
        .Declare(FfiFunctionKind.Constructor, "string f(const string&in other)", static (ref f) => f.Return(f.String(0)))
        .Declare(FfiFunctionKind.Constructor, "string f(double value) explicit", static (ref f) => f.Return(NumberText.Of(f.Double(0))))
        .Declare(FfiFunctionKind.Constructor, "string f(float value) explicit", static (ref f) => f.Return(NumberText.Of(f.Float(0))))
        .Declare(FfiFunctionKind.Constructor, "string f(int64 value) explicit", static (ref f) => f.Return(NumberText.Of(f.Int64(0))))
        .Declare(FfiFunctionKind.Constructor, "string f(uint64 value) explicit", static (ref f) => f.Return(NumberText.Of(f.UInt64(0))))
        .Declare(FfiFunctionKind.Constructor, "string f(bool value) explicit", static (ref f) => f.Return(NumberText.Of(f.Bool(0))));

    // What makes strings has no direct twin: the memory it takes is charged through the frame, on both tiers.
    private static void DeclareConcatenation(FfiTypeBuilder type) => type
        .Declare(FfiIntrinsic.StringConcat, "string opAdd(const string&in other) const",
            static (ref f) => StringBuilding.Append(ref f, f.String(0)))
        .Declare(FfiIntrinsic.StringConcatNumber, "string opAdd(double value) const", static (ref f) => StringBuilding.AppendNumber(ref f, f.Double(0)))
        .Declare("string opAdd_r(double value) const", static (ref f) => StringBuilding.PrependNumber(ref f, f.Double(0)))
        .Declare(FfiIntrinsic.StringConcatNumber, "string opAdd(float value) const", static (ref f) => StringBuilding.AppendNumber(ref f, f.Float(0)))
        .Declare("string opAdd_r(float value) const", static (ref f) => StringBuilding.PrependNumber(ref f, f.Float(0)))
        .Declare(FfiIntrinsic.StringConcatNumber, "string opAdd(int64 value) const", static (ref f) => StringBuilding.AppendNumber(ref f, f.Int64(0)))
        .Declare("string opAdd_r(int64 value) const", static (ref f) => StringBuilding.PrependNumber(ref f, f.Int64(0)))
        .Declare(FfiIntrinsic.StringConcatNumber, "string opAdd(uint64 value) const", static (ref f) => StringBuilding.AppendNumber(ref f, f.UInt64(0)))
        .Declare("string opAdd_r(uint64 value) const", static (ref f) => StringBuilding.PrependNumber(ref f, f.UInt64(0)))
        .Declare(FfiIntrinsic.StringConcatNumber, "string opAdd(bool value) const", static (ref f) => StringBuilding.Append(ref f, NumberText.Of(f.Bool(0))))
        .Declare("string opAdd_r(bool value) const", static (ref f) => StringBuilding.Prepend(ref f, NumberText.Of(f.Bool(0))));

    private static void DeclareMembers(FfiTypeBuilder type) => type
        .Declare(FfiIntrinsic.StringEquals, "bool opEquals(const string&in other) const",
            static (ref f) => f.Return(StringBuilding.Self(ref f) == f.String(0)))
        .Declare("int opCmp(const string&in other) const",
            static (ref f) => f.Return(StringSearch.Compare(StringBuilding.Self(ref f), f.String(0))),
            static () => (Func<string, string, int>)StringSearch.Compare)
        .Declare(FfiIntrinsic.StringLength, "uint length() const", static (ref f) => f.Return((uint)StringBuilding.Self(ref f).Length))
        .Declare("bool isEmpty() const",
            static (ref f) => f.Return(StringBuilding.Self(ref f).Length == 0), static () => (Func<string, bool>)string.IsNullOrEmpty)
        .Declare("uint16 get_opIndex(uint index) const property", StringBuilding.UnitAt)
        .Declare(FfiFunctionTraits.Replaces, "string set_opIndex(uint index, uint16 value) property", StringChanges.SetUnit)
        .Declare(FfiFunctionTraits.Replaces, "string insert(uint pos, const string&in other)", StringChanges.Insert)
        .Declare(FfiFunctionTraits.Replaces, "string erase(uint pos, int count = -1)", StringChanges.Erase)
        .Declare(FfiFunctionTraits.Replaces, "string resize(uint length)", StringChanges.Resize)
        .Declare("string substr(uint start = 0, int count = -1) const", StringBuilding.Substring)
        .Declare("array<string>@ split(const string&in delimiter) const", StringBuilding.Split);

    private static void DeclareSearch(FfiTypeBuilder type) => type
        .Declare("int regexFind(const string&in regex, uint start = 0, uint&out lengthOfMatch = void) const", StringPatterns.Find)
        .Declare("int findFirst(const string&in text, uint start = 0) const",
            static (ref f) => f.Return(StringSearch.FindFirst(StringBuilding.Self(ref f), f.String(0), f.UInt32(1))),
            static () => (Func<string, string, uint, int>)StringSearch.FindFirst)
        .Declare("int findFirstOf(const string&in units, uint start = 0) const",
            static (ref f) => f.Return(StringSearch.FindFirstOf(StringBuilding.Self(ref f), f.String(0), f.UInt32(1))),
            static () => (Func<string, string, uint, int>)StringSearch.FindFirstOf)
        .Declare("int findFirstNotOf(const string&in units, uint start = 0) const",
            static (ref f) => f.Return(StringSearch.FindFirstNotOf(StringBuilding.Self(ref f), f.String(0), f.UInt32(1))),
            static () => (Func<string, string, uint, int>)StringSearch.FindFirstNotOf)
        .Declare("int findLast(const string&in text, int start = -1) const",
            static (ref f) => f.Return(StringSearch.FindLast(StringBuilding.Self(ref f), f.String(0), f.Int32(1))),
            static () => (Func<string, string, int, int>)StringSearch.FindLast)
        .Declare("int findLastOf(const string&in units, int start = -1) const",
            static (ref f) => f.Return(StringSearch.FindLastOf(StringBuilding.Self(ref f), f.String(0), f.Int32(1))),
            static () => (Func<string, string, int, int>)StringSearch.FindLastOf)
        .Declare("int findLastNotOf(const string&in units, int start = -1) const",
            static (ref f) => f.Return(StringSearch.FindLastNotOf(StringBuilding.Self(ref f), f.String(0), f.Int32(1))),
            static () => (Func<string, string, int, int>)StringSearch.FindLastNotOf);

    private static void DeclareFunctions(FfiRegistryBuilder module) => module
        .Declare("string format(const string&in format, const ?&in...)", StringFormatting.Format)
        .Declare("uint scan(const string&in text, ?&out...)", StringScanning.Scan)
        .Declare("string join(const array<string>&in parts, const string&in delimiter)", StringBuilding.Join)
        .Declare("string formatInt(int64 value, const string&in options = \"\", uint width = 0)", NumberFormat.FormatInt)
        .Declare("string formatUInt(uint64 value, const string&in options = \"\", uint width = 0)", NumberFormat.FormatUInt)
        .Declare("string formatFloat(double value, const string&in options = \"\", uint width = 0, uint precision = 0)",
            NumberFormat.FormatFloat)
        .Declare("int64 parseInt(const string&in text, uint base = 10, uint&out byteCount = void)", NumberParsing.ParseInt)
        .Declare("uint64 parseUInt(const string&in text, uint base = 10, uint&out byteCount = void)", NumberParsing.ParseUInt)
        .Declare("double parseFloat(const string&in text, uint&out byteCount = void)", NumberParsing.ParseFloat);
}
