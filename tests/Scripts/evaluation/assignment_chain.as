// In a chain of assignments the last right side comes first
// covers: B1.assignment, A6.assignment
array<int> a(3);
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void main()
{
    a[f(0)] = a[f(1)] = f(2);
    println(a[0] + " " + a[1]); // expect: f2 f1 f0 2 2
}
