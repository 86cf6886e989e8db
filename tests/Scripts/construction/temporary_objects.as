// Objects without a name
// covers: A6.construct
class A
{
    int v;
    A(int n) { v = n; }
    A@ add(int n) { v += n; return this; }
}
int read(const A &in a) { return a.v; }
void main()
{
    println(A(1).add(2).add(3).v); // expect: 6
    println(read(A(5)) + read(A(6).add(1))); // expect: 12
}
