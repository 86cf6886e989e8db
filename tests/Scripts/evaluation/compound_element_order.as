// B.1 order of evaluation: compound assignment to an element, index before the right side
// covers: B1.compound-element
// oracle: differs (2.35.1 evaluates the right side first)
int f(int n)
{
    print("f" + n + " ");
    return n;
}

void main()
{
    array<int> a = {5, 6};
    a[f(0)] += f(1);
    println(a[0]); // expect: f0 f1 6
}
