// B.13 a compound assignment checks the index
// covers: B13.index, A9.index-out-of-bounds
void main()
{
    array<int> a(2);
    a[1] += 5;
    println(a[1]); // expect: 5
    a[2] += 5; // expect exception: Index out of bounds
}
