// The condition of ?: comes first, also when both sides have effects
// covers: B1.conditional
int x = 0;
int set(int n)
{
    x = n;
    return n;
}
void main()
{
    int r = set(3) > 2 ? x * 10 : set(9);
    println(r + " " + x); // expect: 30 3
    r = (set(1) > 2 ? set(7) : x) + set(5);
    println(r + " " + x); // expect: 6 5
}
