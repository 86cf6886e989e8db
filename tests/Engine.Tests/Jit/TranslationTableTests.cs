using Seraph.Engine.Jit;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Which operations compiled code has.</summary>
public sealed class TranslationTableTests
{
    // This list may only become shorter: a function with one of these stays on the interpreter.
    private static readonly OpCode[] s_missing =
    [
        OpCode.ReturnGlobalPlace, OpCode.ReturnFieldPlace, OpCode.ReturnElementPlace,
        OpCode.ReturnPlace, OpCode.LoadPlace, OpCode.StorePlace, OpCode.LoadPlaceSlots, OpCode.StorePlaceSlots, OpCode.LoadPlaceObject,
        OpCode.StorePlaceObject, OpCode.Retain, OpCode.Release, OpCode.ExchangeObject,
        OpCode.ExchangeGlobalObject, OpCode.ExchangeFieldObject, OpCode.ExchangeElementObject, OpCode.CallHostCounted,
        OpCode.EnterCompiled,
    ];

    [Test]
    public void EveryOperation_IsTranslated_ButForThose() =>
        Assert.That(Enum.GetValues<OpCode>().Where(op => TranslationTable.Of(op) is null), Is.EqualTo(s_missing));
}
