// A.10 array: a comparison may change the array that is sorted
// covers: A10.array
// oracle: none (the reference crashes)
int[] a = {3, 1, 2};

void main()
{
    a.sort(function(x, y) { a.resize(1); return x < y; });
    println(a.length() + " " + a[0]); // expect: 1 1
}
