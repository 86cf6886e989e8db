// Inserting behind the end raises
// covers: A10.array, A9.index-out-of-bounds
void main()
{
    array<int> a = {1, 2};
    a.insertAt(2, 3);
    println(a[2]); // expect: 3
    a.insertAt(5, 9); // expect exception: Index out of bounds
}
