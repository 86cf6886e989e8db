using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Bytecode;

/// <summary>The verifier against random code: it accepts what the writer makes, and never what would do harm.</summary>
public sealed class RandomCodeTests
{
    private const int Units = 60;
    private const int MutatedUnits = 30;
    private const int MutationsPerUnit = 50;

    [Test]
    public void WrittenCode_OfRandomTrees_IsAccepted()
    {
        for (int seed = 0; seed < Units; seed++)
        {
            CompiledUnit unit = new RandomTrees(seed).Compile();

            VerificationResult verified = Verifier.Verify(unit);

            Assert.That(verified.IsValid, () => $"Seed {seed}: {verified}\n{Disassembler.Disassemble(unit)}");
            Walk(unit, seed);
        }
    }

    [Test]
    public void MutatedCode_IsRefusedOrHarmless()
    {
        int accepted = 0;
        for (int seed = 0; seed < MutatedUnits; seed++)
        {
            CompiledUnit unit = new RandomTrees(seed).Compile();
            Instruction[] original = [.. unit.Code];
            var random = new Random(seed);
            for (int i = 0; i < MutationsPerUnit; i++)
            {
                Mutate(unit.Code, random);
                if (Verifier.Verify(unit).IsValid)
                {
                    accepted++;
                    Walk(unit, i);
                }

                original.CopyTo(unit.Code, 0);
            }
        }

        Assert.That(accepted, Is.GreaterThan(0));
    }

    [Test]
    public void RandomFrames_AreRefused()
    {
        for (int seed = 0; seed < 30; seed++)
        {
            CompiledUnit unit = new RandomTrees(seed).Compile();
            var random = new Random(seed);
            FunctionCode code = unit.Functions[random.Next(unit.Functions.Length)];
            switch (random.Next(4))
            {
                case 0:
                    code.Start = random.Next(2) == 0 ? -1 : int.MaxValue;
                    break;
                case 1:
                    code.Length = random.Next(2) == 0 ? 0 : int.MaxValue;
                    break;
                case 2:
                    code.NumberRegisters = random.Next(2) == 0 ? -1 : int.MaxValue;
                    break;
                default:
                    code.ObjectRegisters = random.Next(2) == 0 ? -1 : int.MaxValue;
                    break;
            }

            Assert.That(Verifier.Verify(unit).IsValid, Is.False);
        }
    }

    private static void Mutate(Instruction[] code, Random random)
    {
        for (int count = random.Next(1, 3); count > 0; count--)
        {
            ref Instruction instruction = ref code[random.Next(code.Length)];
            ushort value = (ushort)(random.Next(4) == 0 ? random.Next(65536) : random.Next(12));
            switch (random.Next(6))
            {
                case 0:
                    instruction.Op = (OpCode)random.Next(256);
                    break;
                case 1:
                    instruction.A = value;
                    break;
                case 2:
                    instruction.B = value;
                    break;
                case 3:
                    instruction.C = random.Next(4) == 0 ? unchecked((ushort)-value) : value;
                    break;
                case 4:
                    instruction.D = (byte)value;
                    break;
                default:
                    instruction = code[random.Next(code.Length)];
                    break;
            }
        }
    }

    // Goes through each function on random ways, as an interpreter would, and looks at what the verifier promises.
    private static void Walk(CompiledUnit unit, int seed)
    {
        var random = new Random(seed);
        foreach (FunctionCode function in unit.Functions)
        {
            new CodeWalker(unit, function, random).Walk();
        }
    }
}
