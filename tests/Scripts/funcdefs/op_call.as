// A.3 opCall beside function handles
// covers: A2.funcdef
funcdef int Op(int);
int f(int a) { return a + 1; }

class Adder
{
    int by = 3;
    Op@ op = f;
    int opCall(int a) { return a + by; }
    int run(int a) { return op(a) + this.op(a); }
}

class Owner
{
    Adder adder;
    int run(int a) { return adder(a); }
}

void main()
{
    Adder adder;
    println(adder(4)); // expect: 7
    println(adder.run(1)); // expect: 4
    Owner owner;
    println(owner.run(1)); // expect: 4
    Op@ op = Op(adder.opCall);
    println(op(10)); // expect: 13
}
