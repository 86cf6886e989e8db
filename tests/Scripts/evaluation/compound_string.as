// Compound assignment to strings: the right side, then the object
// covers: B1.compound-global, B1.compound-element, B1.compound-property
class A
{
    string s = "f";
    string p
    {
        get const { print("get "); return "p"; }
        set { println("set " + value); }
    }
}
A box;
string g = "a";
array<string> list = {"x", "y"};
string setg()
{
    g = "z";
    return "b";
}
int i(int n)
{
    print("i" + n + " ");
    return n;
}
string s(string t)
{
    print("s ");
    return t;
}
A@ ga()
{
    print("ga ");
    return box;
}
void main()
{
    g += setg();
    println(g); // expect: zb
    string l = "l";
    l += l + l;
    println(l); // expect: lll
    list[i(1)] += s("z");
    println(list[1]); // expect: s i1 yz
    ga().s += s("q");
    println(box.s); // expect: s ga fq
    ga().p += s("r"); // expect: s ga get set pr
}
