// A.10 coroutines: one that fails ends the script
// covers: A10.coroutines
// oracle: differs (the reference forgets what a coroutine fails with)
void bad(dictionary@ arguments)
{
    yield();
    array<int> none;
    none[0] = 1; // expect exception: Index out of bounds
}

void main()
{
    createCoRoutine(bad, null);
    for (int i = 0; i < 3; i++)
    {
        println("" + i);
        yield();
    }
    // expect: 0
    // expect: 1
}
