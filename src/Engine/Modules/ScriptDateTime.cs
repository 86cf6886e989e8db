namespace Seraph.Engine.Modules;

/// <summary>A <c>datetime</c> of scripts: UTC, in whole seconds from the year 1 to the year 9999.</summary>
internal struct ScriptDateTime(DateTime value)
{
    private long _seconds = value.Ticks / TimeSpan.TicksPerSecond;

    public readonly DateTime Value => new(_seconds * TimeSpan.TicksPerSecond, DateTimeKind.Utc);

    public readonly long Seconds => _seconds;

    /// <summary>So many seconds later.</summary>
    /// <exception cref="ScriptException">That is before the year 1 or after the year 9999.</exception>
    public readonly ScriptDateTime Add(long seconds)
    {
        Int128 sum = (Int128)_seconds + seconds;
        return sum >= 0 && sum <= DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond
            ? new ScriptDateTime { _seconds = (long)sum }
            : throw new ScriptException("Date out of range");
    }

    /// <summary>False, and nothing changes, when there is no such day.</summary>
    public bool SetDate(uint year, uint month, uint day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > (uint)DateTime.DaysInMonth((int)year, (int)month))
        {
            return false;
        }

        this = new ScriptDateTime(new DateTime((int)year, (int)month, (int)day, 0, 0, 0, DateTimeKind.Utc) + Value.TimeOfDay);
        return true;
    }

    /// <summary>False, and nothing changes, when there is no such time.</summary>
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
