namespace Seraph.Language.Symbols;

/// <summary>Everything one name means as a member of one type.</summary>
internal sealed class MemberSet
{
    // Most names are methods or a field, and there are many names: FunctionDef[], FunctionDef (see LoneFunction) or FieldDef. Of names
    // that are something else, or several things, all Meanings.
    private object? _meaning;

    /// <summary>The overloads.</summary>
    public FunctionDef[] Methods
    {
        get => LoneFunction.ListIn(ref _meaning) ?? (_meaning as Meanings)?.Methods ?? [];
        set
        {
            if (_meaning is null or FunctionDef or FunctionDef[])
            {
                _meaning = value.Length == 0 ? null : value;
            }
            else
            {
                All().Methods = value;
            }
        }
    }

    public FieldDef? Field
    {
        get => _meaning as FieldDef ?? (_meaning as Meanings)?.Field;
        set
        {
            if (_meaning is null or FieldDef)
            {
                _meaning = value;
            }
            else if (value != Field)
            {
                All().Field = value;
            }
        }
    }

    /// <summary>The getter or getters when the name is a virtual property (their functions are called <c>get_name</c>).</summary>
    public FunctionDef[] Getters
    {
        get => (_meaning as Meanings)?.Getters ?? [];
        set
        {
            if (value.Length > 0 || Getters.Length > 0)
            {
                All().Getters = value;
            }
        }
    }

    public FunctionDef[] Setters
    {
        get => (_meaning as Meanings)?.Setters ?? [];
        set
        {
            if (value.Length > 0 || Setters.Length > 0)
            {
                All().Setters = value;
            }
        }
    }

    /// <summary>A funcdef declared inside the class.</summary>
    public TypeDef? Type
    {
        get => (_meaning as Meanings)?.Type;
        set
        {
            if (value != Type)
            {
                All().Type = value;
            }
        }
    }

    public bool IsProperty => _meaning is Meanings { IsProperty: true };

    /// <summary>Adds the first method; false if there is one already.</summary>
    public bool TryAddFirst(FunctionDef method)
    {
        if (_meaning is null)
        {
            _meaning = method;
            return true;
        }

        if (_meaning is FunctionDef || Methods.Length > 0)
        {
            return false;
        }

        Methods = [method];
        return true;
    }

    private Meanings All()
    {
        if (_meaning is not Meanings meanings)
        {
            meanings = new Meanings { Methods = Methods, Field = Field };
            _meaning = meanings;
        }

        return meanings;
    }

    private sealed class Meanings
    {
        public FunctionDef[] Methods { get; set; } = [];

        public FieldDef? Field { get; set; }

        public FunctionDef[] Getters { get; set; } = [];

        public FunctionDef[] Setters { get; set; } = [];

        public TypeDef? Type { get; set; }

        public bool IsProperty => Getters.Length > 0 || Setters.Length > 0;
    }
}
