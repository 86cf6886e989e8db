// A.3 assignment of objects assigns their members: what they held by handle ends
// covers: A3.destructor
// oracle: differs (its collector holds such objects for a while)
class R
{
    string n;
    R(const string &in s) { n = s; }
    ~R() { println("~" + n); }
}

class Value
{
    R@ r;
    array<R@> list;
    Value() { }
    Value(const string &in s)
    {
        @r = R(s);
        list.insertLast(R(s + "0"));
    }
}

void main()
{
    Value a("a");
    Value b("b");
    a = b; // expect: ~a // expect: ~a0
    a = a;
    @b.r = null;
    println("shared"); // expect: shared
    b.list.resize(0);
    println(a.r.n + a.list[0].n); // expect: bb0
    Value c = a;
    @a.r = null;
    a.list.resize(0);
    println("copied"); // expect: copied
} // expect: ~b0 // expect: ~b
