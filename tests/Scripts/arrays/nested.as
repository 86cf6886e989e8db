// B.13 arrays of arrays
// covers: A2.list-nested, A4.array-alias, B13.assignment
void main()
{
    array<array<int>> a = {{1, 2}, {}, {3}};
    println(a.length() + " " + a[0].length() + a[1].length() + a[2][0]); // expect: 3 203
    a[1].insertLast(9);
    a[0][1] += 5;
    println(a[1][0] + a[0][1]); // expect: 16
    int[][] b(2);
    b[0].resize(3);
    b[0][2] = 4;
    println(b[0][2] + b[1].length()); // expect: 4
    array<array<array<string>>> c = {{{"deep"}}};
    println(c[0][0][0]); // expect: deep
    array<int> row = a[0];
    row[0] = 100;
    println(a[0][0]); // expect: 1
    array<int>@ same = a[0];
    same[0] = 100;
    println(a[0][0]); // expect: 100
}
