// A.5 continue in do-while goes to the condition
// covers: A5.continue, A5.do
void main()
{
    int n = 0;
    do
    {
        n++;
        if (n % 2 == 1)
            continue;
        print(n + " ");
    }
    while (n < 5);
    println("end " + n); // expect: 2 4 end 5
}
