// The target of a compound assignment is read behind the right side
// covers: B1.compound-global, B1.locals
void main()
{
    int x = 1;
    x *= x + (x = 3);
    println(x); // expect: 18
    x = 2;
    x -= x++;
    println(x); // expect: 1
}
