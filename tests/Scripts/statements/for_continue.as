// continue in for goes to the step
// covers: A5.continue, A5.for
void main()
{
    string s;
    for (int i = 0; i < 6; i++)
    {
        if (i % 2 == 0) continue;
        s += i;
    }
    println(s); // expect: 135
}
