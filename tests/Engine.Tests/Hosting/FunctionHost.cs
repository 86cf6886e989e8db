namespace Seraph.Engine.Tests.Hosting;

/// <summary>Host functions that take function values.</summary>
internal static class FunctionHost
{
    public static readonly FfiModule Module = new("functions", static builder =>
    {
        builder.Type("funcdef int Number(int)", HostType.Class<ScriptFunction>());
        builder.Type("funcdef string Text(const string &in, double)", HostType.Class<ScriptFunction>());
        builder.Type("funcdef void Action()", HostType.Class<ScriptFunction>());
        builder.Function("int apply(Number@ f, int value)", new HostFunction(static (ref f) =>
            f.Return(f.Call<int, int>(f.Object<ScriptFunction>(0), f.Int32(1)))));
        builder.Function("string show(Text@ f)", new HostFunction(static (ref f) =>
            f.Return(f.Call<string, double, string>(f.Object<ScriptFunction>(0), "x", 0.5))));
        builder.Function("void run(Action@ f)", new HostFunction(static (ref f) => f.Call(f.Object<ScriptFunction>(0))));
        builder.Function("void wrong(Number@ f)", new HostFunction(static (ref f) => f.Call(f.Object<ScriptFunction>(0), 0.5)));
        builder.Function("Number@ pass(Number@ f)", new HostFunction(static (ref f) => f.ReturnObject(f.ObjectOrNull<ScriptFunction>(0))));
        builder.Function("int twice(int value)", new HostFunction(static (ref f) => f.Return(f.Int32(0) * 2)));
    });

    public static ScriptUnit Build(string script, ScriptLimits? limits = null)
    {
        ScriptContext context = Scripts.Context(limits);
        context.Install(Module);
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", script);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit;
    }
}
