namespace Seraph.Engine.Modules;

/// <summary>The type <c>datetime</c>. What the time is says the <see cref="TimeProvider"/> kept in the context, else the system's.</summary>
internal static class DateTimeModule
{
    public static void Register(FfiRegistryBuilder module)
    {
        FfiTypeBuilder type = module.Type(
            new FfiTypeDef("", "datetime", TypeHash.OfType("", "datetime"), FfiTypeKind.Struct, FfiTypeTraits.Unmanaged)
            {
                Native = HostType.Struct<ScriptDateTime>(),
                Documentation = "Date and time in UTC, in whole seconds. Without arguments it is now.",
            });
        DeclareConstructors(type);
        DeclareParts(type);
        DeclareArithmetic(type);
    }

    private static void DeclareConstructors(FfiTypeBuilder type) => type
        .Declare(FfiFunctionKind.Constructor, "datetime f()", static (ref f) => f.ReturnStruct(Now(ref f)))
        .Declare(FfiFunctionKind.Constructor, "datetime f(const datetime&in other)", static (ref f) => f.ReturnStruct(f.Struct<ScriptDateTime>(0)))
        .Declare(FfiFunctionKind.Constructor, "datetime f(uint year, uint month, uint day, uint hour = 0, uint minute = 0, uint second = 0)",
            static (ref f) =>
            {
                // As in the reference, parts that do not exist leave those of now.
                ScriptDateTime made = Now(ref f);
                made.SetDate(f.UInt32(0), f.UInt32(1), f.UInt32(2));
                made.SetTime(f.UInt32(3), f.UInt32(4), f.UInt32(5));
                f.ReturnStruct(made);
            });

    private static void DeclareParts(FfiTypeBuilder type) => type
        .Declare("uint get_year() const property", static (ref f) => f.Return((uint)Self(ref f).Value.Year))
        .Declare("uint get_month() const property", static (ref f) => f.Return((uint)Self(ref f).Value.Month))
        .Declare("uint get_day() const property", static (ref f) => f.Return((uint)Self(ref f).Value.Day))
        .Declare("uint get_hour() const property", static (ref f) => f.Return((uint)Self(ref f).Value.Hour))
        .Declare("uint get_minute() const property", static (ref f) => f.Return((uint)Self(ref f).Value.Minute))
        .Declare("uint get_second() const property", static (ref f) => f.Return((uint)Self(ref f).Value.Second))
        .Declare("uint get_weekDay() const property", static (ref f) => f.Return((uint)Self(ref f).Value.DayOfWeek))
        .Declare("bool setDate(uint year, uint month, uint day)",
            static (ref f) => f.Return(Self(ref f).SetDate(f.UInt32(0), f.UInt32(1), f.UInt32(2))))
        .Declare("bool setTime(uint hour, uint minute, uint second)",
            static (ref f) => f.Return(Self(ref f).SetTime(f.UInt32(0), f.UInt32(1), f.UInt32(2))));

    private static void DeclareArithmetic(FfiTypeBuilder type) => type
        .Declare("int64 opSub(const datetime&in other) const",
            static (ref f) => f.Return(Self(ref f).Seconds - f.Struct<ScriptDateTime>(0).Seconds))
        .Declare("datetime opAdd(int64 seconds) const", static (ref f) => f.ReturnStruct(Self(ref f).Add(f.Int64(0))))
        .Declare("datetime opAdd_r(int64 seconds) const", static (ref f) => f.ReturnStruct(Self(ref f).Add(f.Int64(0))))
        .Declare("datetime opSub(int64 seconds) const", static (ref f) => f.ReturnStruct(Self(ref f).Add(Negative(f.Int64(0)))))
        .Declare("datetime opSub_r(int64 seconds) const", static (ref f) => f.ReturnStruct(Self(ref f).Add(Negative(f.Int64(0)))))
        .Declare("datetime& opAddAssign(int64 seconds)", static (ref f) => Assign(ref f, Self(ref f).Add(f.Int64(0))))
        .Declare("datetime& opSubAssign(int64 seconds)", static (ref f) => Assign(ref f, Self(ref f).Add(Negative(f.Int64(0)))))
        .Declare("bool opEquals(const datetime&in other) const",
            static (ref f) => f.Return(Self(ref f).Seconds == f.Struct<ScriptDateTime>(0).Seconds))
        .Declare("int opCmp(const datetime&in other) const",
            static (ref f) => f.Return(Self(ref f).Seconds.CompareTo(f.Struct<ScriptDateTime>(0).Seconds)));

    private static ScriptDateTime Now(ref CallFrame frame) =>
        new((frame.Context.Find<TimeProvider>() ?? TimeProvider.System).GetUtcNow().UtcDateTime);

    private static ref ScriptDateTime Self(ref CallFrame frame) => ref frame.SelfStruct<ScriptDateTime>();

    // The smallest number has no opposite, and is out of range either way.
    private static long Negative(long value) => value == long.MinValue ? long.MaxValue : -value;

    private static void Assign(ref CallFrame frame, ScriptDateTime value)
    {
        Self(ref frame) = value;
        frame.ReturnStruct(value);
    }
}
