// An exception in a constructor leaves the variable without an object
// covers: A3.constructor-overloads, A5.try
class A
{
    int v = 1;
    A(int n) { v = 10 / n; }
}
void main()
{
    A@ h;
    try
    {
        @h = A(0);
    }
    catch
    {
        println("failed"); // expect: failed
    }
    println(h is null); // expect: true
    @h = A(2);
    println(h.v); // expect: 5
}
