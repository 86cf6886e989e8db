// Every part of for may be missing
// covers: A5.for
void main()
{
    int i = 0;
    for (;;)
    {
        if (i >= 3) break;
        i++;
    }
    println(i); // expect: 3
    for (i = 5; i < 7;) i++;
    println(i); // expect: 7
    for (; i < 10; i += 2) { }
    println(i); // expect: 11
}
