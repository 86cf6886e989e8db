// Methods and constructors have defaults too
// covers: A2.function-default
class A
{
    int v;
    A(int n = 3) { v = n; }
    int add(int n = 1, int m = 10) { return v + n + m; }
}
void main()
{
    A a;
    println(a.add()); // expect: 14
    println(a.add(2)); // expect: 15
    println(A(5).add(m: 0)); // expect: 6
}
