namespace Seraph.Language.Bytecode;

/// <summary>What the verifier knows of all registers at one point of a function.</summary>
internal sealed class RegisterState
{
    private readonly ulong[] _numbers;
    private readonly ReferenceValue[] _objects;

    public RegisterState(int numbers, int objects)
    {
        _numbers = new ulong[(numbers + 63) / 64];
        _objects = new ReferenceValue[objects];
    }

    private RegisterState(RegisterState other)
    {
        _numbers = (ulong[])other._numbers.Clone();
        _objects = (ReferenceValue[])other._objects.Clone();
    }

    public int ObjectCount => _objects.Length;

    public ref ReferenceValue Object(int register) => ref _objects[register];

    public RegisterState Copy() => new(this);

    public void CopyFrom(RegisterState other)
    {
        Array.Copy(other._numbers, _numbers, _numbers.Length);
        Array.Copy(other._objects, _objects, _objects.Length);
    }

    public bool HasNumbers(int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            if ((_numbers[i / 64] & (1UL << (i % 64))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    public void SetNumbers(int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            _numbers[i / 64] |= 1UL << (i % 64);
        }
    }

    /// <summary>Forgets these and all higher registers: the callee has used them.</summary>
    public void ForgetFrom(int number, int @object)
    {
        int word = number / 64;
        if (word < _numbers.Length)
        {
            _numbers[word] &= (1UL << (number % 64)) - 1;
            Array.Clear(_numbers, word + 1, _numbers.Length - word - 1);
        }

        if (@object < _objects.Length)
        {
            Array.Clear(_objects, @object, _objects.Length - @object);
        }
    }

    /// <summary>Keeps what is true here and in another state too; says whether something was lost.</summary>
    public bool Join(RegisterState other)
    {
        bool isChanged = false;
        for (int i = 0; i < _numbers.Length; i++)
        {
            ulong joined = _numbers[i] & other._numbers[i];
            isChanged |= joined != _numbers[i];
            _numbers[i] = joined;
        }

        for (int i = 0; i < _objects.Length; i++)
        {
            ReferenceValue joined = _objects[i].Join(other._objects[i]);
            isChanged |= !joined.Equals(_objects[i]);
            _objects[i] = joined;
        }

        return isChanged;
    }
}
