// A.5 while, do-while and for
// covers: A5.while, A5.do, A5.for
void main()
{
    int i = 0;
    while (i < 3)
        print(i++ + " ");
    println("."); // expect: 0 1 2 .
    do
    {
        print(i + " ");
    }
    while (--i > 0);
    println("."); // expect: 3 2 1 .
    do print("once "); while (false);
    println("."); // expect: once .
    while (false)
        println("never");
    for (int k = 0; k < 3; k++)
        print(k + " ");
    println("."); // expect: 0 1 2 .
    for (int a = 0, b = 10; a < b; a += 3, b -= 2)
        print(a + "," + b + " ");
    println("."); // expect: 0,10 3,8 .
    i = 5;
    for (; i > 3;)
        i--;
    println(i); // expect: 3
    for (;;)
    {
        if (++i == 8)
            break;
    }
    println(i); // expect: 8
}
