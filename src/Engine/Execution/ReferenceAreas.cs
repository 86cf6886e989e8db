using System.Runtime.CompilerServices;

namespace Seraph.Engine.Execution;

// The sizes of the reference area of script objects.

/// <summary>One reference.</summary>
[InlineArray(1)]
internal struct References1
{
    private object? _first;
}

/// <summary>2 references.</summary>
[InlineArray(2)]
internal struct References2
{
    private object? _first;
}

/// <summary>3 references.</summary>
[InlineArray(3)]
internal struct References3
{
    private object? _first;
}

/// <summary>4 references.</summary>
[InlineArray(4)]
internal struct References4
{
    private object? _first;
}

/// <summary>6 references.</summary>
[InlineArray(6)]
internal struct References6
{
    private object? _first;
}

/// <summary>8 references.</summary>
[InlineArray(8)]
internal struct References8
{
    private object? _first;
}

/// <summary>12 references.</summary>
[InlineArray(12)]
internal struct References12
{
    private object? _first;
}

/// <summary>16 references.</summary>
[InlineArray(16)]
internal struct References16
{
    private object? _first;
}

/// <summary>24 references.</summary>
[InlineArray(24)]
internal struct References24
{
    private object? _first;
}

/// <summary>32 references.</summary>
[InlineArray(32)]
internal struct References32
{
    private object? _first;
}

/// <summary>48 references.</summary>
[InlineArray(48)]
internal struct References48
{
    private object? _first;
}

/// <summary>64 references.</summary>
[InlineArray(64)]
internal struct References64
{
    private object? _first;
}

/// <summary>96 references.</summary>
[InlineArray(96)]
internal struct References96
{
    private object? _first;
}

/// <summary>128 references.</summary>
[InlineArray(128)]
internal struct References128
{
    private object? _first;
}

/// <summary>256 references.</summary>
[InlineArray(256)]
internal struct References256
{
    private object? _first;
}

/// <summary>512 references.</summary>
[InlineArray(512)]
internal struct References512
{
    private object? _first;
}

/// <summary>1024 references.</summary>
[InlineArray(1024)]
internal struct References1024
{
    private object? _first;
}

/// <summary>2048 references.</summary>
[InlineArray(2048)]
internal struct References2048
{
    private object? _first;
}

/// <summary>4096 references.</summary>
[InlineArray(4096)]
internal struct References4096
{
    private object? _first;
}
