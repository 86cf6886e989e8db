using System.Diagnostics.Tracing;

namespace Seraph.Compare.Sections;

/// <summary>Adds up the machine code that .NET makes of scripts, as its runtime tells it.</summary>
internal sealed class CodeSizes : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;

    private long _bytes;

    /// <summary>Bytes of machine code of scripts, made since the listener is there. Waits, because the runtime tells of it later.</summary>
    public long Await()
    {
        long before;
        do
        {
            before = Interlocked.Read(ref _bytes);
            Thread.Sleep(150);
        }
        while (Interlocked.Read(ref _bytes) != before);
        return before;
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, Jit);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true
            && Equals(Value("MethodNamespace"), "Script"))
        {
            Interlocked.Add(ref _bytes, (uint)Value("MethodSize")!);
        }

        object? Value(string name) => eventData.PayloadNames!.IndexOf(name) is >= 0 and var i ? eventData.Payload![i] : null;
    }
}
