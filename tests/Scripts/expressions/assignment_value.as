// A.6 assignments are expressions
// covers: A6.assignment
void main()
{
    int a;
    int b;
    a = b = 5;
    println(a + b); // expect: 10
    println((a = 3) * 2); // expect: 6
    println(a += b -= 1); // expect: 7
    println(a + " " + b); // expect: 7 4
    string s;
    string t;
    s = t = "x";
    println(s + t); // expect: xx
    bool c = (a == 7);
    println(c); // expect: true
}
