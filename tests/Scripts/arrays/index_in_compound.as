// B.13 a compound assignment checks the index
void main()
{
    array<int> a(2);
    a[1] += 5;
    println(a[1]); // expect: 5
    a[2] += 5; // expect exception: Index out of bounds
}
