/// <summary>Functions of a script as typed delegates: the generator sees the calls that name their types, so no dynamic code is needed.</summary>
internal static class TypedDelegates
{
    private const string Script = """
        int add(int a, int b) { return a + b; }
        string greet(const string &in name) { return "Hello " + name; }
        class Thing { int size = 7; }
        Thing@ make() { return Thing(); }
        int sizeOf(Thing@ thing) { return thing.size; }
        """;

    private delegate string Hidden(string name);

    /// <summary>What is not as it should be; empty if all is well.</summary>
    public static string Check()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        ScriptUnit unit = context.CreateUnit("delegates");
        unit.AddSource("delegates.as", Script);
        unit.Build();
        var add = unit.GetFunction<Func<int, int, int>>("int add(int, int)");
        var greet = unit.GetFunction("string greet(const string &in)").GetDelegate<Func<string, string>>();
        var make = unit.GetFunction<Func<ScriptObject>>("Thing@ make()");
        var sizeOf = unit.GetFunction<Func<ScriptObject, int>>("int sizeOf(Thing@)");
        string text = $"{greet("you")} {add(1, 2)} {sizeOf(make())} {Refusal(() => unit.GetFunction<Action<int>>("int add(int, int)"))}";
        string hidden = Refusal(() => unit.GetFunction<Hidden>("string greet(const string &in)"));
        string expected = System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported ? "" : nameof(NotSupportedException);
        return text != "Hello you 3 7 ArgumentException" ? $"delegates: {text}"
            : hidden != expected ? $"delegates: of a private type '{hidden}'"
            : "";
    }

    private static string Refusal(Action action)
    {
        try
        {
            action();
            return "";
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return e.GetType().Name;
        }
    }
}
