// Removing what is not there raises
// covers: A10.array, A9.index-out-of-bounds
void main()
{
    array<int> a = {1, 2};
    a.removeAt(1);
    println(a.length()); // expect: 1
    a.removeAt(1); // expect exception: Index out of bounds
}
