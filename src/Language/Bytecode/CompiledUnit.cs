using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// What the compiler hands to the engine: the code of all functions in one array and the tables its operands index.
/// Immutable once made; any number of instances and threads run it.
/// </summary>
internal sealed record CompiledUnit
{
    public required string Name { get; init; }

    public required FfiRegistry Registry { get; init; }

    public required Instruction[] Code { get; init; }

    /// <summary>All script functions; <see cref="FunctionDef.Index"/> is the index here.</summary>
    public required FunctionCode[] Functions { get; init; }

    /// <summary>The operands of <c>f</c>: script functions, and methods of script classes and interfaces.</summary>
    public required FunctionDef[] FunctionTable { get; init; }

    /// <summary>The operands of <c>h</c>, in the order of their first use.</summary>
    public required FunctionDef[] HostFunctions { get; init; }

    public required ulong[] Constants { get; init; }

    public required string[] Strings { get; init; }

    /// <summary>The operands of <c>t</c>, in the order of their first use.</summary>
    public required DataType[] Types { get; init; }

    /// <summary>The script classes, bases before derived ones.</summary>
    public required TypeDef[] Classes { get; init; }

    public required GlobalDef[] Globals { get; init; }

    /// <summary>Number slots that the globals of an instance take.</summary>
    public required int GlobalNumbers { get; init; }

    /// <summary>Object slots that the globals of an instance take.</summary>
    public required int GlobalObjects { get; init; }

    /// <summary>One function per global with an initialiser, in the order in which they run.</summary>
    public required GlobalInitializer[] Initializers { get; init; }

    /// <summary>The operands of <see cref="OpCode.CallImport"/>: functions of other units.</summary>
    public ImportDef[] Imports { get; init; } = [];

    /// <summary>References are counted, so what frames hold has to be released when they are left.</summary>
    public bool IsCounting { get; init; }

    /// <summary>What the unit declares, for finding functions and types by declaration.</summary>
    public required ScriptRegistry Declarations { get; init; }
}

/// <summary>The function without parameters that gives a global its first value.</summary>
internal readonly record struct GlobalInitializer(GlobalDef Global, FunctionDef Function);
