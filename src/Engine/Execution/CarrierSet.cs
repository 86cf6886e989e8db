namespace Seraph.Engine.Execution;

/// <summary>What stands for one script object in C#, where that is more than one object: one for each interface C# asked for.</summary>
internal sealed class CarrierSet(object rest, object last)
{
    public T? Find<T>() => last is T found ? found : rest is T other ? other : rest is CarrierSet set ? set.Find<T>() : default;
}
