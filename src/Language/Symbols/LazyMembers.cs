using System.Threading;
using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>
/// The members of an instance of a template, each made from the template's when it is first asked for. Racing threads agree on
/// one object. It can't fail: only members that name no instances of other templates are made this way.
/// </summary>
internal abstract class LazyMembers(TypeDef definition)
{
    private readonly MemberSet?[] _made = new MemberSet?[definition.Members.Entries.Length];
    private KeyValuePair<Name, MemberSet>[]? _all;
    private FunctionDef[]? _constructors;
    private FunctionDef? _listConstructor;
    private FunctionDef? _destructor;

    public FunctionDef[] Constructors => definition.Constructors.Length == 0
        ? []
        : _constructors ?? Publish(ref _constructors, Make(definition.Constructors));

    public FunctionDef? ListConstructor => definition.ListConstructor is null
        ? null
        : _listConstructor ?? Publish(ref _listConstructor, Make(definition.ListConstructor));

    public FunctionDef? Destructor => definition.Destructor is null
        ? null
        : _destructor ?? Publish(ref _destructor, Make(definition.Destructor));

    /// <summary>A member that is made already. Before anybody asks.</summary>
    public void Set(int index, MemberSet member) => _made[index] = member;

    public MemberSet? Find(Name name) => definition.Members.IndexOf(name) is >= 0 and var index ? Get(index) : null;

    public ReadOnlySpan<KeyValuePair<Name, MemberSet>> GetAll()
    {
        if (_all is null)
        {
            var all = new KeyValuePair<Name, MemberSet>[_made.Length];
            for (int i = 0; i < all.Length; i++)
            {
                all[i] = new(definition.Members.Entries[i].Key, Get(i));
            }

            _all = all;
        }

        return _all;
    }

    /// <summary>The member of the instance for one of the template.</summary>
    protected abstract FunctionDef Make(FunctionDef function);

    /// <inheritdoc cref="Make(FunctionDef)"/>
    protected abstract FieldDef Make(FieldDef field);

    private FunctionDef[] Make(FunctionDef[] functions)
    {
        var made = functions.Length == 0 ? [] : new FunctionDef[functions.Length];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = Make(functions[i]);
        }

        return made;
    }

    private MemberSet Get(int index)
    {
        if (Volatile.Read(ref _made[index]) is { } known)
        {
            return known;
        }

        MemberSet member = definition.Members.Entries[index].Value;
        return Publish(ref _made[index], new MemberSet
        {
            Methods = Make(member.Methods),
            Getters = member.Getters.Length == 0 ? [] : Array.ConvertAll(member.Getters, MakeAccessor),
            Setters = member.Setters.Length == 0 ? [] : Array.ConvertAll(member.Setters, MakeAccessor),
            Field = member.Field is { } field ? Make(field) : null,
            Type = member.Type,
        });
    }

    // The accessor of a property is also a method of its own name, and the same object.
    private FunctionDef MakeAccessor(FunctionDef accessor)
    {
        int index = definition.Members.IndexOf(accessor.Name);
        int overload = index < 0 ? -1 : Array.IndexOf(definition.Members.Entries[index].Value.Methods, accessor);
        return overload < 0 ? Make(accessor) : Get(index).Methods[overload];
    }

    private static T Publish<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
