// An object made from another one of its class is a copy
// covers: A3.constructor-auto-copy, B7.copy-deep
// oracle: differs (2.37)
class A
{
    int v;
    array<int> list = {1};
    A() { }
    A(int n) { v = n; }
}
void main()
{
    A a(3);
    A b(a);
    b.v = 4;
    b.list[0] = 9;
    println(a.v + " " + b.v + " " + a.list[0]); // expect: 3 4 1
}
