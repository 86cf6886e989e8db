// A.5 variables of a block are initialised at each pass
// covers: A5.block
void main()
{
    for (int i = 0; i < 3; i++)
    {
        string s;
        array<int> a;
        s += i;
        a.insertLast(i);
        print(s + a.length() + " ");
    }
    println("."); // expect: 01 11 21 .
}
