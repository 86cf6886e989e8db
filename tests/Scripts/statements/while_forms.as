// while with a single statement, a block and an empty body
// covers: A5.while
void main()
{
    int i = 0;
    while (i < 3) i++;
    println(i); // expect: 3
    while (i++ < 5);
    println(i); // expect: 6
    while (i > 0)
    {
        i -= 4;
        if (i < 3) break;
    }
    println(i); // expect: 2
}
