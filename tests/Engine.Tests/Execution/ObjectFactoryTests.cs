using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Script objects of all sizes.</summary>
public sealed class ObjectFactoryTests
{
    [Test]
    public void Objects_OfEverySize_KeepAllTheirFields()
    {
        int[] sizes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 16, 33, 64, 100, 200, 1000, 4096];
        foreach (int numbers in sizes)
        {
            foreach (int references in sizes.Where(r => r < 100 || numbers < 100))
            {
                ScriptObject made = Make(numbers, references);
                for (int i = 0; i < numbers; i++)
                {
                    Assert.That(made.NumberAt(i * 8), Is.Zero);
                    System.Runtime.CompilerServices.Unsafe.WriteUnaligned(ref made.NumberAt(i * 8), (long)i + 1);
                }

                for (int i = 0; i < references; i++)
                {
                    Assert.That(made.ReferenceAt(i), Is.Null);
                    made.ReferenceAt(i) = new string('x', 1) + i;
                }

                GC.Collect(0);
                for (int i = 0; i < numbers; i++)
                {
                    Assert.That(System.Runtime.CompilerServices.Unsafe.ReadUnaligned<long>(ref made.NumberAt(i * 8)), Is.EqualTo(i + 1));
                }

                for (int i = 0; i < references; i++)
                {
                    Assert.That(made.ReferenceAt(i), Is.EqualTo("x" + i));
                }
            }
        }
    }

    [Test]
    public void Object_CostsNoMoreThanItsHeaderClassAndFields()
    {
        // { int, reference }: 40 bytes, as performance.md measured; the C# class has 32.
        ScriptClass type = Make(1, 1).Class;
        type.Factory.Create(type);
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(type.Factory.Create(type));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.EqualTo(40));
    }

    [Test]
    public void ClassBeyondTheLargestSize_IsRefused() =>
        Assert.That(() => ObjectFactory.For(ClassLayout.MaxSlots + 1, 0), Throws.TypeOf<NotSupportedException>());

    private static ScriptObject Make(int numbers, int references)
    {
        var unit = new UnitAssembler();
        TypeDef type = unit.Class("C", numbers * 8, references);
        FunctionAssembler make = unit.Function("make", new DataType(type, FfiModifiers.Handle)).Do(OpCode.NewObject, 0, unit.Type(type)).Do(OpCode.Return);
        return (ScriptObject)unit.Instance().Object(make)!;
    }
}
