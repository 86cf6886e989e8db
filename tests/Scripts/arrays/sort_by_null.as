// A.10 array: sort needs a function
// covers: A10.array
void main()
{
    int[] a = {3, 1, 2};
    array<int>::less@ none;
    a.sort(none); // expect exception: Null pointer access
}
