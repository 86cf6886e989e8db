// A.10 array: sortAsc, sortDesc, find, reverse
// covers: A10.array
string text(const array<int> &in a)
{
    string s;
    for (uint i = 0; i < a.length(); i++)
        s += (i > 0 ? "," : "") + a[i];
    return s;
}

void main()
{
    array<int> a = {5, -1, 3, 3, 0};
    println(a.find(3) + " " + a.find(3, 3) + " " + a.find(42)); // expect: 2 3 -1
    a.sortAsc();
    println(text(a)); // expect: -1,0,3,3,5
    a.sortDesc();
    println(text(a)); // expect: 5,3,3,0,-1
    a.sortAsc(1, 3);
    println(text(a)); // expect: 5,0,3,3,-1
    array<string> b = {"pear", "apple", "fig"};
    b.sortAsc();
    println(b[0] + b[1] + b[2]); // expect: applefigpear
    array<double> c = {2.5, -1.5};
    c.sortAsc();
    println(c[0]); // expect: -1.5
}
