// Several variables and steps
// covers: A5.for
void main()
{
    string s;
    for (int a = 0, b = 10; a < b; a++, b -= 2)
        s += a + ":" + b + " ";
    println(s + "."); // expect: 0:10 1:8 2:6 3:4 .
    int x, y;
    y = 1;
    for (x = 0; x < 3; x++, y *= 2) { }
    println(x + " " + y); // expect: 3 8
}
