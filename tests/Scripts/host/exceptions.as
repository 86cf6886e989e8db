// A.9 what a host function throws can be caught; its message is the exception's
// covers: A9.application
void main()
{
    try
    {
        fail("no power");
        println("not reached");
    }
    catch
    {
        println(getExceptionInfo()); // expect: no power
    }
    fail("for good"); // expect exception: for good
}
