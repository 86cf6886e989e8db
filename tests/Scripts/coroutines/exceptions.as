// A.10 coroutines: what a coroutine catches is its own; a null function is an error
// covers: A10.coroutines
// oracle: differs (a null function does nothing there)
void careful(dictionary@ arguments)
{
    try
    {
        yield();
        throw("oops");
    }
    catch
    {
        yield();
        println("caught " + getExceptionInfo());
    }
}

void main()
{
    createCoRoutine(careful, null);
    try
    {
        createCoRoutine(null, null);
    }
    catch
    {
        println(getExceptionInfo()); // expect: Null pointer access
    }
    // expect: caught oops
}
