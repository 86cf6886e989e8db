// Functions that call each other
// covers: A2.function-recursion
int down(int n) { return n <= 0 ? 0 : 1 + up(n - 1); }
int up(int n) { return n <= 0 ? 0 : 1 + down(n - 2); }
void main()
{
    println(down(10)); // expect: 7
}
