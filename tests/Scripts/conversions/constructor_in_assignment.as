// A number assigned to an object goes through its constructor
// covers: A3.constructor-conversion, B5.constructor-initialiser
class A
{
    int v;
    A() { v = -1; }
    A(int n) { v = n; }
}
void main()
{
    A a;
    a = 5;
    println(a.v); // expect: 5
    A@ h = A(6);
    h = 7;
    println(h.v); // expect: 7
}
