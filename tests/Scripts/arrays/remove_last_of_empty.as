// removeLast of an empty array raises
// covers: A10.array, A9.index-out-of-bounds
void main()
{
    array<int> a = {1};
    a.removeLast();
    println(a.isEmpty()); // expect: true
    a.removeLast(); // expect exception: Index out of bounds
}
