// B.13 an index behind the end raises
// covers: B13.index, A9.index-out-of-bounds
void main()
{
    array<int> a = {1, 2, 3};
    println(a[2]); // expect: 3
    println(a[3]); // expect exception: Index out of bounds
}
