// The condition of a loop is evaluated before every pass, the step after it
// covers: A5.for, A5.while
int f(string s, int n)
{
    print(s + n + " ");
    return n;
}
void main()
{
    for (int i = f("start", 0); f("test", i) < 2; i = f("step", i + 1))
        print("body ");
    println("."); // expect: start0 test0 body step1 test1 body step2 test2 .
}
