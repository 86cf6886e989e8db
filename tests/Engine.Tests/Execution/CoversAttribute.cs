using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Names the operations that a test runs; <see cref="OpcodeCoverageTests"/> wants each one named by some test.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CoversAttribute(params OpCode[] operations) : Attribute
{
    public OpCode[] Operations { get; } = operations;
}
