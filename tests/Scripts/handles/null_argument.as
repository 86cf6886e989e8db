// null as an argument
// covers: A4.null, A2.param-handle
class A { int v = 3; }
int f(A@ a) { return a is null ? -1 : a.v; }
void main()
{
    println(f(null)); // expect: -1
    println(f(A())); // expect: 3
    A@ h;
    println(f(h)); // expect: -1
    println(f(@h)); // expect: -1
}
