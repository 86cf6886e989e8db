// B.6 handles, values and const references as parameters
// covers: A2.param-handle, A2.param-inout, A2.param-value, A2.param-out, B6.handle-in-out, B6.value-copies
class A { int v = 1; }

void by_value(A a) { a.v = 10; }
void by_handle(A@ a) { a.v = 20; }
void by_in(A &in a) { a.v = 30; }
void by_inout(A &inout a) { a.v = 40; }
void by_out(A &out a) { println(a.v); a.v = 50; }
void rebind(A@ a) { @a = A(); a.v = 60; }
void out_handle(A@ &out a) { println(a is null); @a = A(); a.v = 70; }

void main()
{
    A a;
    by_value(a);
    println(a.v); // expect: 1
    by_handle(a);
    println(a.v); // expect: 20
    by_in(a);
    println(a.v); // expect: 20
    by_inout(a);
    println(a.v); // expect: 40
    // expect: 1
    by_out(a);
    println(a.v); // expect: 50
    rebind(a);
    println(a.v); // expect: 50
    // expect: true
    A@ h = a;
    out_handle(@h);
    println(h.v + " " + a.v); // expect: 70 50
}
