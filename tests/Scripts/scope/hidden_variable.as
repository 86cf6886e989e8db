// A variable that hides one of a block around it is worth a warning; hiding globals and fields is not.
// covers: A2.scope
int a = 1;

class Box
{
    int a = 2;
    int sum(int b)
    {
        int a = 3;
        return a + this.a + ::a + b;
    }
}

void main()
{
    int b = 4;
    {
        int b = 5; // expect warning AS5021
        println(Box().sum(b)); // expect: 11
    }

    println(b); // expect: 4
}
