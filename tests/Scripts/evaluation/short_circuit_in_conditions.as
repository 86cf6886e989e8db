// Conditions of if and while evaluate no more than needed
// covers: A6.logic
int calls = 0;
bool yes()
{
    calls++;
    return true;
}
void main()
{
    if (yes() || yes()) println(calls); // expect: 1
    if (!yes() && yes()) println("never");
    println(calls); // expect: 2
    while (calls < 4 && yes()) { }
    println(calls); // expect: 4
    bool b = calls == 0 ? yes() && yes() : !yes() || yes();
    println(calls); // expect: 6
}
