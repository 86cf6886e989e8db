// B.7 with an explicit super call the members come first
// covers: B7.explicit-super, A3.constructor-super
// oracle: differs (2.38)
class M
{
    M(int n) { print("M" + n + " "); }
}

class B
{
    B() { print("B "); }
    B(int n) { print("B" + n + " "); }
}

class D : B
{
    M@ a = M(0);
    M@ c = M(3);
    D()
    {
        print("pre ");
        super(5);
        println("D");
    }
}

void main()
{
    D d; // expect: M0 M3 pre B5 D
}
