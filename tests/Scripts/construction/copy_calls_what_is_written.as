// A.3 by value an object is made and assigned if its class says how, by construction it is copied member by member
// covers: A3.constructor-auto-copy, A2.param-value
// oracle: none (2.37)
class A
{
    int v;
    A() { print("make "); }
    A &opAssign(const A &in other)
    {
        print("assign ");
        v = other.v + 1;
        return this;
    }
}

class E
{
    int v;
    E() { print("make "); }
    E(const E &in other) explicit { print("copy "); v = other.v + 10; }
}

void take(A a) { println(a.v); }
void take(E e) { println(e.v); }

void main()
{
    A a;
    take(a); // expect: make make assign 1
    A b(a);
    println(b.v); // expect: 0
    E e;
    take(e); // expect: make make 0
    E f(e);
    println(f.v); // expect: copy 10
}
