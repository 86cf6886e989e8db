namespace Seraph.Generators.Tests.Emitting;

public sealed class TypeSnapshotTests
{
    [Test]
    public void Class_WithPrimaryConstructor_BecomesReferenceType() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Player(string name)
        {
            public string Name { get; } = name;
            public int Health { get; set; } = 100;
            public void Damage(int amount = 1) => Health -= amount;
        }
        """)["Player.g.cs"]);

    [Test]
    public void Struct_WithoutReferences_LivesInNumberSlots() => Snapshots.Match(Generated.From("""
        namespace Game;

        [ScriptExport(Namespace = "game")]
        public struct Point(float x, float y)
        {
            public float X = x;
            public readonly float Y = y;
            public readonly float Length => MathF.Sqrt(X * X + Y * Y);
            public readonly Point Scaled(float by) => new(X * by, Y * by);
            public void Reset() => X = 0;
        }
        """)["Game.Point.g.cs"]);

    [Test]
    public void Struct_WithReferences_IsBoxed() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public struct Label
        {
            public string Text;
            public int Size { get; set; }
            public static Label Merge(Label left, in Label right) => left;
        }
        """)["Label.g.cs"]);

    [Test]
    public void Enum_WithFlags_KeepsUnderlyingTypeAndOrder() => Snapshots.Match(Generated.From("""
        [Flags, ScriptExport]
        public enum Access : ulong { None, Read = 1, Write = 2, All = ulong.MaxValue, [ScriptIgnore] Secret = 8, [ScriptName("Execute")] Run = 4 }
        """)["Access.g.cs"]);

    [Test]
    public void Interface_OfExportedBase_NamesBaseAndExportsOwnMembers() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public interface IEntity { int Id { get; } }

        public interface INamed { string Name { get; set; } }

        [ScriptExport]
        public interface IActor : IEntity, INamed { void Act(IEntity? target); }
        """)["IActor.g.cs"]);

    [Test]
    public void StaticClass_ThatDescribesAnotherType_IsThatType() => Snapshots.Match(Generated.From("""
        public sealed class Bag { public List<object?> Items { get; } = []; }

        /// <summary>Holds anything.</summary>
        [ScriptExport(typeof(Bag))]
        [ScriptDeclaration("final class bags::bag<T>", Validator = nameof(FindFault))]
        public static class BagType
        {
            /// <summary>Makes a bag.</summary>
            [ScriptDeclaration("bag(int size = -1) explicit")]
            public static Bag Create(int size) => new();

            /// <inheritdoc cref="Create(int)"/>
            [ScriptDeclaration("bag() {repeat T}")]
            public static void CreateFromList(ref CallFrame frame) => frame.ReturnObject(new Bag());

            [ScriptDeclaration("bag<T>& opAssign(const bag<T>&in other)")]
            public static Bag Assign(this Bag bag, Bag other) => bag;

            [ScriptDeclaration("void add(const T&in if_handle_then_const value)")]
            [ScriptDeclaration("void put(const T&in if_handle_then_const value)", Traits = FfiFunctionTraits.Final)]
            public static void Add(this Bag bag, ref CallFrame frame) => bag.Items.Add(frame.Argument<object?>(0));

            public static int Count(this Bag bag) => bag.Items.Count;

            public static int Made(ref CallFrame frame, string kind) => 0;

            internal static string? FindFault(FfiTemplateArguments arguments) => null;
        }
        """)["BagType.g.cs"]);

    [Test]
    public void StaticClass_WithoutNamespace_BecomesNamespaceOfItsName() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public static class GameApi
        {
            public const double Pi = 3.25;
            public const string Title = "Arena \"2\"";
            public static readonly long Started = 1;
            public static int Level { get; set; }
            public static void Log(string text) => Console.WriteLine(text);
            public static int Add(int a, int b) => a + b;
            public static double Add(double a, double b) => a + b;
        }
        """)["GameApi.g.cs"]);

    [Test]
    public void Delegate_WithParameters_BecomesFuncdef() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public delegate bool Filter(string name, int level);
        """)["Filter.g.cs"]);

    [Test]
    public void NestedType_OfExportedClass_StandsInItsScope() => Snapshots.Match(Generated.From("""
        namespace Game.Combat;

        [ScriptExport(Namespace = "combat")]
        public class Weapon
        {
            [ScriptExport]
            public enum Kind : byte { Sword, Bow }

            public Kind Type { get; set; }

            public static Weapon? Find(Kind kind) => null;
        }
        """) is var generated ? generated["Game.Combat.Weapon.Kind.g.cs"] + generated["Game.Combat.Weapon.g.cs"] : "");

    [Test]
    public void Class_OfExportedBase_InheritsFromItAndTakesMembersOfOthers() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public abstract class Entity { public int Id; public virtual void Tick() { } public abstract string Describe(); }

        public abstract class Living : Entity { public int Health { get; protected set; } public virtual void Heal(int by) { } }

        [ScriptExport]
        public class Monster : Living
        {
            public override void Tick() { }
            public override string Describe() => "monster";
            public override void Heal(int by) { }
            public override string ToString() => "Monster";
        }
        """)["Monster.g.cs"]);

    [Test]
    public void AssemblyAttribute_OnForeignStruct_ExportsIt() => Snapshots.Match(Generated.From("""
        [assembly: ScriptExport(typeof(System.Range), Exclude = ["Equals"])]
        [assembly: ScriptExport(typeof(System.Index))]
        """)["System.Range.g.cs"]);

    [Test]
    public void Vector3_ExportedByAssembly_HasFieldsOperatorsAndMembers() => Snapshots.Match(Generated.From("""
        [assembly: ScriptExport(typeof(System.Numerics.Vector3), Members = ScriptMembers.Explicit,
            Include = ["Vector3", "X", "Y", "Z", "Item", "Length", "Dot", "Zero", "op_Addition", "op_Multiply", "op_UnaryNegation", "op_Equality"])]
        """)["System.Numerics.Vector3.g.cs"]);

    [Test]
    public void ExtensionMethods_OfExportedTypes_BecomeTheirMethods() => Snapshots.Match(Generated.From("""
        [ScriptExport] public sealed class Hero { public void Heal(int by) { } }

        [ScriptExport] public struct Spot { public int X; }

        [ScriptExport]
        public static class Helpers
        {
            public static string Greet(this Hero hero, string name = "you") => name;
            public static void Heal(this Hero hero, int by) { }
            public static int Double(this in Spot spot) => spot.X * 2;
            public static void Move(this ref Spot spot, int by) => spot.X += by;
            public static string Shout(this string text) => text;
        }
        """)["Helpers.g.cs"]);

    [Test]
    public void Names_WithPolicy_AreWrittenAsItSays() => Snapshots.Match(Generated.From("""
        [assembly: ScriptNaming(NamingPolicy.CamelCase)]
        [assembly: ScriptExport(typeof(System.Random), Members = ScriptMembers.Explicit, Include = ["NextDouble", "Random"], Rename = ["NextDouble=roll"])]

        [ScriptExport]
        public sealed class Hero
        {
            public const int MaxLevel = 9;
            public int HitPoints { get; set; }
            public string XMLText() => "";
            public void Float() { }
            [ScriptName("Boost")] public void Faster() { }
            [ScriptNaming(NamingPolicy.AsWritten)] public void AsIs() { }
        }
        """)["Hero.g.cs"]);

    [Test]
    public void Documentation_OfAnyMember_IsRegistered() => Snapshots.Match(Generated.From("""
        /// <summary>Somebody who
        /// fights, see <see cref="Damage(int)"/>.</summary>
        [ScriptExport(Inheritable = true)]
        public class Hero
        {
            /// <summary>The most that a hero has.</summary>
            public const int Most = 100;

            /// <summary>Takes <paramref name="amount"/> &lt; 100 points away.</summary>
            /// <param name="amount">Points.</param>
            public void Damage(int amount) { }

            /// <summary>Broken < text.</summary>
            public int Points { get; set; }
        }
        """)["Hero.g.cs"]);

    [Test]
    public void List_OfAnyKind_HasOperatorsOfForeach() => Snapshots.Match(Generated.From("""
        using System.Collections;

        [ScriptExport]
        public sealed class Deck : IReadOnlyList<string>
        {
            public int Count => 0;
            public string this[int index] => "";
            public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
        """)["Deck.g.cs"]);

    [Test]
    public void Class_ThatScriptsMayDeriveFrom_HasCarrier() => Snapshots.Match(Generated.From("""
        [ScriptExport] public abstract class Thing { public abstract string Name { get; } public virtual int Weigh(int times) => times; }

        [ScriptExport(Inheritable = true)]
        public abstract class Animal : Thing
        {
            protected Animal(string name, int age = 3) => Name = name;
            public override string Name { get; }
            public int Age;
            public abstract bool TryEat(string food, out int calories);
            public virtual Animal? Friend { get; set; }
            public virtual int this[int index] => index;
            public virtual int[] Marks() => [];
            public void Run() { }
            public sealed override int Weigh(int times) => 0;
        }
        """)["Animal.g.cs"]);

    [Test]
    public void ProtectedMembers_OfClassThatScriptsMayDeriveFrom_HaveAccessors() => Snapshots.Match(Generated.From("""
        public class Thing { protected int Weight { get; private set; } protected virtual void Drop(ref int height) { } }

        [ScriptExport(Inheritable = true)]
        public abstract class Animal : Thing
        {
            protected abstract string Sound(int times);
            protected internal virtual int @event { get; set; }
            protected static int Count => 0;
            protected T Keep<T>(T value) => value;
            protected int Hidden;
        }
        """)["Animal.g.cs"]);

    [Test]
    public void Interface_OfAnyMembers_HasCarrier() => Snapshots.Match(Generated.From("""
        public interface ISwitch { void Toggle(); }

        [ScriptExport] public interface ILamp : ISwitch { bool IsOn { get; set; } int this[string key] { get; } int Shine(in double power, ref int colour); }
        """)["ILamp.g.cs"]);

    [Test]
    public void GenericClass_OfAnyMembers_IsTemplate() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public class Pool<TItem, TKey>(int size = 4)
            where TKey : IComparable<TKey>
        {
            public int Size { get; set; } = size;
            public TItem? Last;
            public TItem this[TKey key] { get => default!; set { } }
            public void Add(TItem item, TKey key) { }
            public bool TryTake(TKey key, out TItem? item) { item = default; return false; }
            public List<TItem> All() => [];
            public Pool<TItem, TKey> Merge(Pool<TItem, TKey>? other) => this;
        }
        """)["Pool-2.g.cs"]);

    [Test]
    public void GenericMethod_OfAnyKind_IsTemplateFunction() => Snapshots.Match(Generated.From("""
        [ScriptExport]
        public sealed class Dice
        {
            public static T Pick<T>(T one, T other, bool isFirst = true) => isFirst ? one : other;
            public T Most<T>(IReadOnlyList<T> items) where T : struct, IComparable<T> => items[0];
        }
        """)["Dice.g.cs"]);

    [Test]
    public void Collections_ThatAreNoLists_HaveIterators() => Snapshots.Match(Generated.From("""
        [ScriptExport] public sealed class Walk : IEnumerable<int>
        {
            public IEnumerator<int> GetEnumerator() { yield return 1; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        """)["Walk.g.cs"]);
}
