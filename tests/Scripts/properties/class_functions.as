// A.2 virtual property of a class, function form
// covers: A2.property-functions
class Box
{
    private string stored;

    string get_name() const property { return "<" + stored + ">"; }
    void set_name(const string &in v) property { stored = v; }
}

void main()
{
    Box b;
    b.name = "a";
    println(b.name); // expect: <a>
    b.name += "b";
    println(b.name); // expect: <<a>b>
    println(b.get_name()); // expect: <<a>b>
    b.set_name("");
    println(b.name.length()); // expect: 2
}
