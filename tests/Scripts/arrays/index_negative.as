// B.13 a negative index raises
// covers: B13.index
void main()
{
    array<string> a = {"x"};
    int i = 0;
    println(a[i]); // expect: x
    i = -1;
    a[i] = "y"; // expect exception: Index out of bounds
}
