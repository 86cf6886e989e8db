// The body of do runs before the condition
// covers: A5.do
void main()
{
    int i = 10;
    do i++; while (i < 5);
    println(i); // expect: 11
    do
    {
        i--;
        if (i == 8) continue;
        if (i == 6) break;
    }
    while (i > 0);
    println(i); // expect: 6
}
