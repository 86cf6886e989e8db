// Handle assignments evaluate the right side first
// covers: B1.assignment
class A
{
    A@ next;
}
A root;
A@ ga(int n)
{
    print("ga" + n + " ");
    return root;
}
void main()
{
    @ga(1).next = ga(2);
    println("."); // expect: ga2 ga1 .
}
