using System.Reflection;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Execution;

/// <summary>No operation without a test.</summary>
public sealed class OpcodeCoverageTests
{
    [Test]
    public void EveryOperation_IsRunBySomeTest()
    {
        IEnumerable<object?[]> tables =
        [
            .. NumberOpcodeTests.Cases, .. NumberOpcodeTests.ConstantCases, .. JumpOpcodeTests.Cases,
            .. JumpOpcodeTests.ConstantCases, .. JumpOpcodeTests.Loops,
        ];
        var covered = tables.Select(row => (OpCode)row[0]!).ToHashSet();
        covered.UnionWith(typeof(OpcodeCoverageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttribute<CoversAttribute>()?.Operations ?? []));

        Assert.That(Enum.GetValues<OpCode>().Where(op => !covered.Contains(op)), Is.Empty);
    }
}
