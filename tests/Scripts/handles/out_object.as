// &out of an object assigns to the caller's object
// covers: A2.param-out, B6.out-assigned
class A { int v = 1; }
void f(A &out a)
{
    println(a.v);
    a.v = 5;
}
void main()
{
    A a;
    A@ h = a;
    a.v = 3;
    f(a); // expect: 1
    println(a.v + " " + (h is a)); // expect: 5 true
    f(h); // expect: 1
    println(a.v + " " + (h is a)); // expect: 5 true
}
