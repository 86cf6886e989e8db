using Seraph.Engine.Tests.Hosting;

namespace Seraph.Engine.Tests.Modules;

/// <summary>Regular expressions that would take for ever.</summary>
public sealed class RegexLimitTests
{
    [Test]
    public void RegexFind_OfExplodingExpression_Ends()
    {
        ScriptUnit unit = Scripts.Build("int find(const string &in text, const string &in regex) { return text.regexFind(regex); }");
        string text = new('a', 5000);

        Assert.That(unit.Call<int>("int find(const string &in, const string &in)", text, "(a|a)*b"), Is.EqualTo(-1));
        Assert.That(() => unit.Call<int>("int find(const string &in, const string &in)", text, @"(a|a)*(?=b)\1"),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Regular expression takes too long"));
        Assert.That(() => unit.Call<int>("int find(const string &in, const string &in)", text, text),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Regular expression is too long"));
    }
}
