// Handles to arrays share them
// covers: A4.handle, B13.assignment
void main()
{
    array<int>@ a = {1, 2};
    array<int>@ b = a;
    b[0] = 5;
    println(a[0]); // expect: 5
    println(a is b); // expect: true
    array<int> c = a;
    c[0] = 6;
    println(a[0]); // expect: 5
    @b = c;
    println(b is c); // expect: true
}
