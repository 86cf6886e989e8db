// B.13 assignment copies, handles share
// covers: B13.assignment
void main()
{
    array<int> a = {1, 2};
    array<int> b = a;
    b[0] = 9;
    println(a[0]); // expect: 1
    a = b;
    println(a[0]); // expect: 9
    array<int>@ h = a;
    h.insertLast(3);
    println(a.length()); // expect: 3
}
