using Seraph.Engine.Execution;

namespace Seraph.Engine.Modules;

/// <summary>Text in UTF-16 code units.</summary>
[ScriptExport(typeof(string), Module = "string", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("struct string", TypeTraits = FfiTypeTraits.String)]
internal static partial class StringType
{
    /// <summary>The empty string, a copy, or a number or bool as text.</summary>
    [ScriptDeclaration("string()")]
    public static string Create() => "";

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("string(const string&in other)")]
    public static string Create(string other) => other;

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("string(double value) explicit")]
    public static string Create(double value) => NumberText.Of(value);

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("string(float value) explicit")]
    public static string Create(float value) => NumberText.Of(value);

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("string(int64 value) explicit")]
    public static string Create(long value) => NumberText.Of(value);

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("string(uint64 value) explicit")]
    public static string Create(ulong value) => NumberText.Of(value);

    /// <inheritdoc cref="Create()"/>
    [ScriptDeclaration("string(bool value) explicit")]
    public static string Create(bool value) => NumberText.Of(value);

    /// <summary>Both texts, one behind the other. Real numbers have six significant digits.</summary>
    [ScriptDeclaration("string opAdd(const string&in other) const", Intrinsic = FfiIntrinsic.StringConcat)]
    public static void OpAdd(ref CallFrame f) => Append(ref f, f.String(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd(double value) const", Intrinsic = FfiIntrinsic.StringConcatNumber)]
    public static void OpAddReal(ref CallFrame f) => AppendNumber(ref f, f.Double(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd_r(double value) const")]
    public static void PrependReal(ref CallFrame f) => PrependNumber(ref f, f.Double(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd(float value) const", Intrinsic = FfiIntrinsic.StringConcatNumber)]
    public static void OpAddFloat(ref CallFrame f) => AppendNumber(ref f, f.Float(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd_r(float value) const")]
    public static void PrependFloat(ref CallFrame f) => PrependNumber(ref f, f.Float(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd(int64 value) const", Intrinsic = FfiIntrinsic.StringConcatNumber)]
    public static void OpAddInteger(ref CallFrame f) => AppendNumber(ref f, f.Int64(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd_r(int64 value) const")]
    public static void PrependInteger(ref CallFrame f) => PrependNumber(ref f, f.Int64(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd(uint64 value) const", Intrinsic = FfiIntrinsic.StringConcatNumber)]
    public static void OpAddUnsigned(ref CallFrame f) => AppendNumber(ref f, f.UInt64(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd_r(uint64 value) const")]
    public static void PrependUnsigned(ref CallFrame f) => PrependNumber(ref f, f.UInt64(0));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd(bool value) const", Intrinsic = FfiIntrinsic.StringConcatNumber)]
    public static void OpAddBool(ref CallFrame f) => Append(ref f, NumberText.Of(f.Bool(0)));

    /// <inheritdoc cref="OpAdd(ref CallFrame)"/>
    [ScriptDeclaration("string opAdd_r(bool value) const")]
    public static void PrependBool(ref CallFrame f) => Prepend(ref f, NumberText.Of(f.Bool(0)));

    /// <summary>True for the same text, unit by unit.</summary>
    [ScriptDeclaration("bool opEquals(const string&in other) const", Intrinsic = FfiIntrinsic.StringEquals)]
    public static bool OpEquals(this string text, string other) => text == other;

    /// <summary>The number of UTF-16 code units.</summary>
    [ScriptDeclaration("uint length() const", Intrinsic = FfiIntrinsic.StringLength)]
    public static uint Length(this string text) => (uint)text.Length;

    /// <summary>True if there are no units.</summary>
    [ScriptDeclaration("bool isEmpty() const")]
    public static bool IsEmpty(this string text) => text.Length == 0;

    /// <summary>Where a regular expression fits first, from an index on; -1 if nowhere. Raises an exception if it takes too long.</summary>
    [ScriptDeclaration("int regexFind(const string&in regex, uint start = 0, uint&out lengthOfMatch = void) const")]
    public static void RegexFind(ref CallFrame f) => StringPatterns.Find(ref f);
}
