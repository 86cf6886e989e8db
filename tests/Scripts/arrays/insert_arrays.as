// A.10 array: inserting another array, even itself
// covers: A10.array
void main()
{
    array<int> a = {1, 2};
    array<int> b = {7, 8, 9};
    a.insertAt(1, b);
    println(a.length() + " " + a[0] + a[1] + a[3] + a[4]); // expect: 5 1792
    a.insertAt(0, a);
    println(a.length() + " " + a[5]); // expect: 10 1
}
