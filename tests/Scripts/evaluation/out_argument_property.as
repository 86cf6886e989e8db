// B.1 order of evaluation: &out into a property calls the set accessor after the call
// covers: B1.out-property
class Box
{
    int p
    {
        get const { return 0; }
        set { println("set " + value); }
    }
}

void f(int &out a)
{
    println("call");
    a = 7;
}

void main()
{
    Box a;
    f(a.p);
    println("end");
    // expect: call
    // expect: set 7
    // expect: end
}
