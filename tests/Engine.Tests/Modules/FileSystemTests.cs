namespace Seraph.Engine.Tests.Modules;

/// <summary>Files of scripts stay in their folder.</summary>
public sealed class FileSystemTests
{
    private string _outside = "";
    private string _root = "";

    [SetUp]
    public void MakeFolder()
    {
        _outside = Directory.CreateTempSubdirectory("seraph").FullName;
        _root = Directory.CreateDirectory(Path.Combine(_outside, "root")).FullName;
        File.WriteAllText(Path.Combine(_outside, "secret.txt"), "secret");
        File.WriteAllText(Path.Combine(_root, "hello.txt"), "one\ntwö\nlast");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_outside, recursive: true);

    [TestCase("../secret.txt")]
    [TestCase("a/../../secret.txt")]
    [TestCase("..\\\\secret.txt")]
    [TestCase("/etc/passwd")]
    [TestCase("C:/secret.txt")]
    [TestCase(".. /secret.txt")]
    [TestCase("link.txt")]
    [TestCase("linked/secret.txt")]
    public void Path_OutOfFolder_RaisesWhateverIsAsked(string path)
    {
        File.CreateSymbolicLink(Path.Combine(_root, "link.txt"), Path.Combine(_outside, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "linked"), _outside);
        string[] calls =
        [
            "f.open(p, \"r\")", "f.open(p, \"w\")", "s.getSize(p)", "s.isDir(p)", "s.makeDir(p)", "s.deleteFile(p)",
            "s.copyFile(p, \"copy\")", "s.move(p, \"copy\")", "s.changeCurrentPath(p)", "s.getModifyDateTime(p)",
        ];
        foreach (string call in calls)
        {
            Assert.That(() => Run($"void main() {{ string p = \"{path}\"; file f; filesystem s; {call}; }}"),
                Throws.TypeOf<ScriptException>().With.Message.Contains("leads out of the folder"), call);
        }

        Assert.That(File.ReadAllText(Path.Combine(_outside, "secret.txt")), Is.EqualTo("secret"));
        Assert.That(File.Exists(Path.Combine(_root, "copy")), Is.False);
    }

    [Test]
    public void File_Text_IsReadInLinesAndBytes() => Assert.That(Run(
        """
        void main()
        {
            file f;
            print("" + f.readLine() + f.getSize() + f.getPos() + f.close() + f.isEndOfFile());
            print(" " + f.open("nope.txt", "r") + f.open("hello.txt", "x") + f.open("hello.txt", "r") + f.getSize());
            print(" " + f.readLine() + f.getPos() + f.readString(3) + "|" + f.isEndOfFile() + f.readLine() + f.readString(1000) + f.isEndOfFile());
            print(" " + f.setPos(4) + f.readLine() + f.setPos(-1) + f.movePos(-5) + f.readString(1) + f.writeString("x") + f.close() + f.close());
        }
        """), Is.EqualTo("-1-1-1true -1-1013 one\n4tw\ufffd|false\ufffd\nlasttrue 0twö\n-10t00-1"));

    [Test]
    public void File_Numbers_AreWrittenInEitherOrder() => Assert.That(Run(
        """
        void main()
        {
            file f;
            f.open("n.bin", "w");
            print("" + f.writeInt(-2, 2) + f.writeUInt(300, 8) + f.writeFloat(1.5f) + f.writeDouble(2.5) + f.writeInt(1, 9) + f.writeString("ä"));
            f.mostSignificantByteFirst = true;
            f.writeInt(258, 4);
            f.close();
            f.open("n.bin", "a");
            f.writeString("!");
            f.open("n.bin", "r");
            f.mostSignificantByteFirst = false;
            print(" " + f.readInt(2) + f.readUInt(8) + f.readFloat() + f.readDouble() + f.readInt(0) + f.readString(2));
            f.mostSignificantByteFirst = true;
            print(" " + f.readInt(4) + f.readString(9) + f.readInt(4));
        }
        """), Is.EqualTo("284802 -23001.52.50ä 258!0"));

    [Test]
    public void FileSystem_Folders_AreListedAndChanged() => Assert.That(Run(
        """
        void main()
        {
            filesystem s;
            print("[" + s.getCurrentPath() + "] " + join(s.getFiles(), ",") + s.makeDir("sub") + s.makeDir("sub") + join(s.getDirs(), ","));
            print(" " + s.copyFile("hello.txt", "sub/copy.txt") + s.copyFile("nope", "x") + s.getSize("sub/copy.txt") + s.getSize("nope"));
            print(" " + s.changeCurrentPath("nope") + s.changeCurrentPath("sub") + s.getCurrentPath() + s.getSize("copy.txt") + s.isDir("copy.txt"));
            print(" " + s.move("copy.txt", "moved.txt") + s.deleteFile("moved.txt") + s.deleteFile("moved.txt") + s.changeCurrentPath(""));
            print(" " + s.removeDir("sub") + s.removeDir("sub") + s.isDir("sub") + s.isLink("hello.txt") + (s.getModifyDateTime("hello.txt").year > 2000));
        }
        """), Is.EqualTo("[] hello.txt0-1sub 0-113-1 falsetruesub13false 00-1true 0-1falsefalsetrue"));

    [Test]
    public void Root_AskedToGo_Stays() => Assert.That(
        () => Run("void main() { filesystem s; s.removeDir(\".\"); }"), Throws.TypeOf<ScriptException>());

    private string Run(string script)
    {
        var output = new StringWriter();
        var context = new ScriptContext(new ScriptContextOptions { Output = output });
        context.Install(StandardModules.All);
        context.Install(StandardModules.FileSystem(_root));
        ScriptUnit unit = context.CreateUnit("files");
        unit.AddSource("files.as", script);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        unit.Call("void main()");
        return output.ToString();
    }
}
