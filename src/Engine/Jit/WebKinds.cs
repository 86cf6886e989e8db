namespace Seraph.Engine.Jit;

/// <summary>Finds the .NET type of each web from what its reads and writes take it for.</summary>
internal sealed class WebKinds
{
    private readonly List<(int Node, ValueKind Kind)> _votes = [];
    private readonly List<(int First, int Second)> _copies = [];
    private readonly Dictionary<int, ValueKind> _kinds = [];

    public void Vote(int node, ValueKind kind)
    {
        if (kind != ValueKind.None)
        {
            _votes.Add((node, kind));
        }
    }

    /// <summary>The nodes have the same bits, so the same kind serves them best.</summary>
    public void VoteSame(int first, int second) => _copies.Add((first, second));

    /// <summary>Bits, where nothing is known or opinions differ: anything can be made of them.</summary>
    public ValueKind Of(int web) => _kinds.GetValueOrDefault(web, ValueKind.I8);

    public void Settle(RegisterWebs webs)
    {
        foreach ((int node, ValueKind kind) in _votes)
        {
            int web = webs.Find(node);
            _kinds[web] = !_kinds.TryGetValue(web, out ValueKind known) || known == kind ? kind : ValueKind.I8;
        }

        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach ((int first, int second) in _copies)
            {
                isChanged |= Spread(webs.Find(first), webs.Find(second)) || Spread(webs.Find(second), webs.Find(first));
            }
        }
    }

    private bool Spread(int from, int to) => _kinds.TryGetValue(from, out ValueKind kind) && _kinds.TryAdd(to, kind);
}
