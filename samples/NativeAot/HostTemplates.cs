using System.Runtime.CompilerServices;

[assembly: ScriptInstance(typeof(Crate<long>))]

/// <summary>A generic class of the host.</summary>
[ScriptExport(Module = "templates")]
public sealed class Crate<T>
{
    private readonly Stack<T> _items = new();

    public int Count => _items.Count;

    public void Put(T item) => _items.Push(item);

    public T Take() => _items.Pop();
}

/// <summary>Functions of the host that name instances of it.</summary>
[ScriptExport(Module = "templates", Namespace = "")]
public static class Crates
{
    public static int TakeTwo(Crate<int> crate) => crate.Take() + crate.Take();

    public static Crate<string> Pack(string item)
    {
        var crate = new Crate<string>();
        crate.Put(item);
        return crate;
    }

    public static T Either<T>(T one, T other, bool isFirst) => isFirst ? one : other;
}

/// <summary>
/// Instances of generic classes that are known when the program is built work without dynamic code: those that signatures mention,
/// and those that are named. A script that wants another one is told so when it is built.
/// </summary>
internal static class HostTemplates
{
    private const string Known = """
        string main()
        {
            Crate<int> numbers;
            numbers.Put(3);
            numbers.Put(4);
            Crate<int64> large;
            large.Put(5000000000);
            return TakeTwo(numbers) + " " + large.Take() + " " + Pack("x").Take() + " " + Either<double>(0.5, 1, true);
        }
        """;

    private const string Unknown = "void main() { Crate<float> crate; crate.Put(1); }";

    /// <summary>What is not as it should be; empty if all is well.</summary>
    public static string Check()
    {
        ScriptUnit known = Build(Known, out BuildResult result);
        if (result.Diagnostics.Count > 0)
        {
            return $"templates: {result.Diagnostics[0]}";
        }

        string text = known.Call<string>("string main()");
        Build(Unknown, out BuildResult other);
        bool isRefused = other.Diagnostics.Any(d => d.Message.Contains("ScriptInstance", StringComparison.Ordinal));
        return text != "7 5000000000 x 0.5" ? $"templates: {text}"
            : isRefused == RuntimeFeature.IsDynamicCodeSupported ? "templates: an instance that nobody named is not treated as it should be"
            : "";
    }

    private static ScriptUnit Build(string script, out BuildResult result)
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        context.Install(ScriptExports.Templates);
        ScriptUnit unit = context.CreateUnit("templates");
        unit.AddSource("templates.as", script);
        result = unit.Build();
        return unit;
    }
}
