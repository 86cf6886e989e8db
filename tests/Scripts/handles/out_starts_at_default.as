// B.6 &out starts default-initialised and is assigned after return
// covers: B6.out-default, B6.out-assigned
// oracle: none (2.35.1 leaves numbers as they are)
void f(int &out a, string &out s, double &out d, bool &out b)
{
    println(a + "[" + s + "]" + d + b);
    a = 5;
    s = "new";
    d = 2.5;
}

void main()
{
    int a = 1;
    string s = "old";
    double d = 1;
    bool b = true;
    f(a, s, d, b); // expect: 0[]0false
    println(a + s + d + b); // expect: 5new2.5false
}
