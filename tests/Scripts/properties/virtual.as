// A.2 accessors are virtual; interfaces may ask for them
// covers: A2.property-interface
interface Named
{
    string name { get const; set; }
}

class A : Named
{
    protected string n;
    string name
    {
        get const { return "A" + n; }
        set { n = value; }
    }
}

class B : A
{
    string get_name() const property override { return "B" + n; }
}

void main()
{
    Named@ a = A();
    Named@ b = B();
    a.name = "x";
    b.name = "y";
    println(a.name + " " + b.name); // expect: Ax By
}
