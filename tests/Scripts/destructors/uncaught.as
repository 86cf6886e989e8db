// B.7 an uncaught exception ends the variables of each frame in order of declaration
// covers: B7.exception-uncaught
class D
{
    string n;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

void inner()
{
    D c("c"); // expect: ~c
    D d("d"); // expect: ~d
    int zero = 0;
    zero = 1 / zero; // expect exception: Divide by zero
}

void main()
{
    D a("a"); // expect: ~a
    D b("b"); // expect: ~b
    inner();
}
