// A.10 an exception thrown again belongs to the statement that throws it
// covers: A5.exception-info, B15.exception-line
int divide(int by) { return 1 / by; }

void main()
{
    try
    {
        divide(0);
    }
    catch
    {
        println("caught"); // expect: caught
        throw(getExceptionInfo()); // expect exception: Divide by zero
    }
}
