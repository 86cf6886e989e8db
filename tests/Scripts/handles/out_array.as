// &out of an array
// covers: A2.param-out
int f(array<int> &out a)
{
    int n = a.length();
    a.insertLast(7);
    return n;
}
void main()
{
    array<int> a = {1, 2, 3};
    array<int>@ h = a;
    println(f(a)); // expect: 0
    println(a.length() + " " + (h is a)); // expect: 1 true
}
