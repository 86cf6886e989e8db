using System.Runtime.CompilerServices;

namespace Seraph.Engine.Execution;

// The sizes of the number area of script objects.

/// <summary>One number of 8 bytes.</summary>
[InlineArray(1)]
internal struct Numbers1
{
    private ulong _first;
}

/// <summary>2 numbers of 8 bytes.</summary>
[InlineArray(2)]
internal struct Numbers2
{
    private ulong _first;
}

/// <summary>3 numbers of 8 bytes.</summary>
[InlineArray(3)]
internal struct Numbers3
{
    private ulong _first;
}

/// <summary>4 numbers of 8 bytes.</summary>
[InlineArray(4)]
internal struct Numbers4
{
    private ulong _first;
}

/// <summary>6 numbers of 8 bytes.</summary>
[InlineArray(6)]
internal struct Numbers6
{
    private ulong _first;
}

/// <summary>8 numbers of 8 bytes.</summary>
[InlineArray(8)]
internal struct Numbers8
{
    private ulong _first;
}

/// <summary>12 numbers of 8 bytes.</summary>
[InlineArray(12)]
internal struct Numbers12
{
    private ulong _first;
}

/// <summary>16 numbers of 8 bytes.</summary>
[InlineArray(16)]
internal struct Numbers16
{
    private ulong _first;
}

/// <summary>24 numbers of 8 bytes.</summary>
[InlineArray(24)]
internal struct Numbers24
{
    private ulong _first;
}

/// <summary>32 numbers of 8 bytes.</summary>
[InlineArray(32)]
internal struct Numbers32
{
    private ulong _first;
}

/// <summary>48 numbers of 8 bytes.</summary>
[InlineArray(48)]
internal struct Numbers48
{
    private ulong _first;
}

/// <summary>64 numbers of 8 bytes.</summary>
[InlineArray(64)]
internal struct Numbers64
{
    private ulong _first;
}

/// <summary>96 numbers of 8 bytes.</summary>
[InlineArray(96)]
internal struct Numbers96
{
    private ulong _first;
}

/// <summary>128 numbers of 8 bytes.</summary>
[InlineArray(128)]
internal struct Numbers128
{
    private ulong _first;
}

/// <summary>256 numbers of 8 bytes.</summary>
[InlineArray(256)]
internal struct Numbers256
{
    private ulong _first;
}

/// <summary>512 numbers of 8 bytes.</summary>
[InlineArray(512)]
internal struct Numbers512
{
    private ulong _first;
}

/// <summary>1024 numbers of 8 bytes.</summary>
[InlineArray(1024)]
internal struct Numbers1024
{
    private ulong _first;
}

/// <summary>2048 numbers of 8 bytes.</summary>
[InlineArray(2048)]
internal struct Numbers2048
{
    private ulong _first;
}

/// <summary>4096 numbers of 8 bytes.</summary>
[InlineArray(4096)]
internal struct Numbers4096
{
    private ulong _first;
}
