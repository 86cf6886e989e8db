// A.10 coroutines: a turn of the function that created them, then one of each, the newest last; the last one ends the script
// covers: A10.coroutines
void count(dictionary@ arguments)
{
    string name;
    int to = 0;
    arguments.get("name", name);
    arguments.get("to", to);
    for (int i = 0; i < to; i++)
    {
        println(name + i);
        yield();
    }
    println(name + " ends");
}

class Greeter
{
    string text = "hello";
    void greet(dictionary@ nothing)
    {
        println(text + " " + (nothing is null));
    }
}

void parent(dictionary@ arguments)
{
    createCoRoutine(count, dictionary = {{"name", "child"}, {"to", 1}});
    println("parent");
    yield();
    println("parent ends");
}

void main()
{
    createCoRoutine(count, dictionary = {{"name", "a"}, {"to", 2}});
    createCoRoutine(parent, null);
    Greeter g;
    createCoRoutine(coroutine(g.greet), null);
    println("main"); // expect: main
    yield();
    // expect: a0
    // expect: parent
    // expect: hello true
    // expect: child0
    println("main ends"); // expect: main ends
    // expect: a1
    // expect: parent ends
    // expect: child ends
    // expect: a ends
}
