// B.1 order of evaluation: condition, then one branch only
// covers: B1.conditional, A6.conditional
int f(int n)
{
    print("f" + n + " ");
    return n;
}

void main()
{
    println(f(1) < f(2) ? f(3) : f(4)); // expect: f1 f2 f3 3
    println(f(2) < f(1) ? f(3) : f(4)); // expect: f2 f1 f4 4
}
