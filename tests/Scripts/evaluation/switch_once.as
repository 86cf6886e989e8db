// The value of a switch is evaluated once
// covers: A5.switch
int n = 0;
int next() { return ++n; }
void main()
{
    switch (next())
    {
        case 3: println("three"); break;
        case 2: println("two"); break;
        case 1: println("one"); break; // expect: one
    }
    println(n); // expect: 1
}
