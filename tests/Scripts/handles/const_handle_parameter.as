// const A@ takes any handle
// covers: A4.handle-const, A2.param-handle
class A
{
    int v = 1;
    int get() const { return v; }
}
int read(const A@ a) { return a.get(); }
int read_in(const A@ &in a) { return a.get(); }
void main()
{
    A a;
    const A@ c = a;
    println(read(a) + read(c) + read_in(a)); // expect: 3
}
