// B.6 &in copies; the caller sees no change
// covers: B6.in-copies, A2.param-in
void f(int &in a, string &in s)
{
    a++;
    s += "!";
    println(a + s);
}

void main()
{
    int a = 1;
    string s = "x";
    f(a, s); // expect: 2x!
    println(a + s); // expect: 1x
}
