namespace Seraph.Engine.Modules;

/// <summary>Date and time in UTC, in whole seconds. Without arguments it is now.</summary>
/// <remarks>What the time is says the <see cref="TimeProvider"/> kept in the context, else the system's.</remarks>
[ScriptExport(Name = "datetime", Module = "datetime")]
[ScriptNaming(NamingPolicy.CamelCase)]
internal struct ScriptDateTime
{
    private long _seconds;

    internal ScriptDateTime(DateTime value) => _seconds = value.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>The year.</summary>
    public readonly uint Year => (uint)Value.Year;

    /// <summary>The month, from 1.</summary>
    public readonly uint Month => (uint)Value.Month;

    /// <summary>The day of the month, from 1.</summary>
    public readonly uint Day => (uint)Value.Day;

    /// <summary>The hour, 0 to 23.</summary>
    public readonly uint Hour => (uint)Value.Hour;

    /// <summary>The minute.</summary>
    public readonly uint Minute => (uint)Value.Minute;

    /// <summary>The second.</summary>
    public readonly uint Second => (uint)Value.Second;

    /// <summary>The day of the week; Sunday is 0.</summary>
    public readonly uint WeekDay => (uint)Value.DayOfWeek;

    internal readonly DateTime Value => new(_seconds * TimeSpan.TicksPerSecond, DateTimeKind.Utc);

    /// <summary>Now, a copy, or a date and time of day. Parts that do not exist are those of now.</summary>
    [ScriptDeclaration("datetime()")]
    public static ScriptDateTime Now(ScriptContext context) => new((context.Find<TimeProvider>() ?? TimeProvider.System).GetUtcNow().UtcDateTime);

    /// <inheritdoc cref="Now(ScriptContext)"/>
    [ScriptDeclaration("datetime(const datetime&in other)")]
    public static ScriptDateTime Create(ScriptDateTime other) => other;

    /// <inheritdoc cref="Now(ScriptContext)"/>
    [ScriptDeclaration("datetime(uint year, uint month, uint day, uint hour = 0, uint minute = 0, uint second = 0)")]
    public static ScriptDateTime Create(ScriptContext context, uint year, uint month, uint day, uint hour, uint minute, uint second)
    {
        ScriptDateTime made = Now(context);
        made.SetDate(year, month, day);
        made.SetTime(hour, minute, second);
        return made;
    }

    /// <summary>The seconds between two times.</summary>
    [ScriptDeclaration("int64 opSub(const datetime&in other) const")]
    public readonly long Since(ScriptDateTime other) => _seconds - other._seconds;

    /// <summary>The time so many seconds later. Raises an exception beyond the years 1 to 9999.</summary>
    [ScriptDeclaration("datetime opAdd(int64 seconds) const")]
    [ScriptDeclaration("datetime opAdd_r(int64 seconds) const")]
    public readonly ScriptDateTime Add(long seconds)
    {
        Int128 sum = (Int128)_seconds + seconds;
        return sum >= 0 && sum <= DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond
            ? new ScriptDateTime { _seconds = (long)sum }
            : throw new ScriptException("Date out of range");
    }

    /// <summary>The time so many seconds before. Raises an exception beyond the years 1 to 9999.</summary>
    [ScriptDeclaration("datetime opSub(int64 seconds) const")]
    [ScriptDeclaration("datetime opSub_r(int64 seconds) const")]
    public readonly ScriptDateTime Subtract(long seconds) =>
        Add(seconds == long.MinValue ? long.MaxValue : -seconds); // the smallest number has no opposite, and is out of range either way

    /// <summary>Goes so many seconds on.</summary>
    [ScriptDeclaration("datetime& opAddAssign(int64 seconds)")]
    public ScriptDateTime Advance(long seconds) => this = Add(seconds);

    /// <summary>Goes so many seconds back.</summary>
    [ScriptDeclaration("datetime& opSubAssign(int64 seconds)")]
    public ScriptDateTime GoBack(long seconds) => this = Subtract(seconds);

    /// <summary>True for the same second.</summary>
    [ScriptDeclaration("bool opEquals(const datetime&in other) const")]
    public readonly bool IsSame(ScriptDateTime other) => _seconds == other._seconds;

    /// <summary>Negative if this time is before the other.</summary>
    [ScriptDeclaration("int opCmp(const datetime&in other) const")]
    public readonly int CompareTo(ScriptDateTime other) => _seconds.CompareTo(other._seconds);

    /// <summary>Changes the date; false if it does not exist.</summary>
    public bool SetDate(uint year, uint month, uint day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > (uint)DateTime.DaysInMonth((int)year, (int)month))
        {
            return false;
        }

        this = new ScriptDateTime(new DateTime((int)year, (int)month, (int)day, 0, 0, 0, DateTimeKind.Utc) + Value.TimeOfDay);
        return true;
    }

    /// <summary>Changes the time of day; false if it does not exist.</summary>
    public bool SetTime(uint hour, uint minute, uint second)
    {
        if (hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        this = new ScriptDateTime(Value.Date + new TimeSpan((int)hour, (int)minute, (int)second));
        return true;
    }
}
