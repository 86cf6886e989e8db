// B.7 global variables end with the unit, in order of declaration
// covers: B7.globals-order
class D
{
    string n;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

D a("a");
D@ b = D("b");
int number = 5;
D@ none;
D c("c");

void main()
{
    println("main"); // expect: main
}
// expect: ~a // expect: ~b // expect: ~c
