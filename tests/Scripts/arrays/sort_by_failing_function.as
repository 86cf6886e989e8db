// A.10 array: a comparison that fails leaves the array as it was; the reference hides the exception
// covers: A10.array
// oracle: differs (the add-on drops exceptions of the comparison)
int[] a = {3, 1, 2};

void check()
{
    try
    {
        a.sort(function(x, y) { return 1 / (x - x) > y; });
    }
    catch
    {
        println("caught"); // expect: caught
    }
    println(a[0] + " " + a[1] + " " + a[2]); // expect: 3 1 2
}

void main()
{
    check();
    int[] empty;
    empty.sort(function(x, y) { return x < y; }); // expect exception: Index out of bounds
}
