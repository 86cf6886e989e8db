// A.10 coroutines: who sleeps lets the others run
// covers: A10.coroutines
// oracle: differs (sleep stops all coroutines of a script)
bool isDone = false;

void worker(dictionary@ arguments)
{
    println("works"); // expect: works
    isDone = true;
}

void main()
{
    createCoRoutine(worker, null);
    // However slow the machine is: it is not the clock that decides what is printed.
    for (int i = 0; i < 1000 && !isDone; i++)
    {
        sleep(1);
    }
    println(isDone ? "done" : "asleep"); // expect: done
    yield();
}
