// break leaves the innermost loop only
// covers: A5.break
void main()
{
    int count = 0;
    for (int i = 0; i < 3; i++)
    {
        for (int j = 0; j < 10; j++)
        {
            if (j == 2) break;
            count++;
        }
        while (true) { count += 10; break; }
    }
    println(count); // expect: 36
}
