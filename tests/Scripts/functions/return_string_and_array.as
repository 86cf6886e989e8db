// Strings and arrays by value
// covers: A2.return-value
array<string> g = {"a", "b"};
array<string> list() { return g; }
string first() { return g[0]; }
void main()
{
    array<string> l = list();
    l[0] = "z";
    println(g[0] + l[0] + first()); // expect: aza
    println(list()[1]); // expect: b
    println(list().length()); // expect: 2
}
