// A.10 any: holds one value of any type, integers as int64 and real numbers as double
// covers: A10.any
class A
{
    int v = 3;
}
class B : A {}

void main()
{
    any a(5);
    int i;
    double d;
    string s;
    println("" + a.retrieve(i) + i); // expect: true5
    println("" + a.retrieve(d) + d); // expect: true5
    println("" + a.retrieve(s) + "[" + s + "]"); // expect: false[]
    a.store("x");
    println("" + a.retrieve(s) + s); // expect: truex
    println("" + a.retrieve(i) + i); // expect: false0
    any b = a;
    a.store(1);
    println("" + b.retrieve(s) + s); // expect: truex
    any c(1.5);
    println("" + c.retrieve(i) + i); // expect: true1
    bool q = true;
    any e(q);
    bool r;
    println("" + e.retrieve(r) + r); // expect: truetrue

    // A handle is kept as it is, an object is copied.
    A o;
    any x(@o);
    A@ g;
    println("" + x.retrieve(@g) + (g is o)); // expect: truetrue
    any y(o);
    println("" + y.retrieve(@g) + (g is o)); // expect: truefalse
    o.v = 8;
    A k;
    println("" + y.retrieve(k) + k.v); // expect: true3
    B@ derived;
    println("" + (y.retrieve(@derived) && derived !is null)); // expect: false
}
