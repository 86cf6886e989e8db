// An empty array has no element
// covers: B13.index, A9.index-out-of-bounds
void main()
{
    array<string> a;
    println(a.length()); // expect: 0
    a[0] = "x"; // expect exception: Index out of bounds
}
