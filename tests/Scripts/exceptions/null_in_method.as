// An exception leaves the methods it passes through
// covers: A9.null-pointer, A5.try
class A
{
    A@ next;
    int v = 1;
    int sum() { return v + next.sum(); }
}
void main()
{
    A a;
    @a.next = A();
    try
    {
        println(a.sum());
    }
    catch
    {
        println(getExceptionInfo()); // expect: Null pointer access
    }
    println(a.v); // expect: 1
}
