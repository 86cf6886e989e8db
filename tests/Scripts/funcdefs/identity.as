// A.4 funcdef handles: the same function is the same value, each delegate is one of its own
// covers: A4.funcdef-handle, B12.identity
funcdef int Op(int);
funcdef int Same(int);

int f(int a) { return a; }
int g(int a) { return a; }

class Counter { int add(int a) { return a; } }

void main()
{
    Op@ a = f;
    Op@ b = @f;
    println(a is b); // expect: true
    println(a is f); // expect: true
    println(@g is a); // expect: false
    println(a !is g); // expect: true
    Same@ s = a;
    println(s is a); // expect: true
    println(s is f); // expect: true
    println(a is null); // expect: false
    @a = null;
    println(a is null); // expect: true
    Counter c;
    Op@ d = Op(c.add);
    Op@ e = Op(c.add);
    println(d is e); // expect: false
    @e = d;
    println(d is e); // expect: true
}
