using System.Runtime.CompilerServices;
using Seraph;

// hello: greets. A file: builds it and runs its main.
if (args is ["hello"])
{
    Console.WriteLine("hello");
    return 0;
}

return Run(args[0]);

// Apart, so that greeting loads nothing of the engine.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Run(string file)
{
    var context = new ScriptContext();
    context.Install(StandardModules.All);
    ScriptUnit unit = context.CreateUnit("cold");
    unit.AddSource(file, File.ReadAllText(file));
    if (!unit.Build().Success)
    {
        return 1;
    }

    Console.WriteLine(unit.Call<int>("int main()"));
    return 0;
}
